//! Tables in plain text: comma-separated with quoting, or tab-separated without.

use super::harvest::Harvest;
use super::rows::{Bounded, each_line, stream_failure, text};
use super::table::TableMap;
use super::values::mistake;
use crate::error::{Error, ErrorKind, Place, Result};
use crate::source::UnpackedInput;
use std::borrow::Cow;

/// Reads a table with commas or semicolons.
///
/// # Errors
/// As for [`each_csv_row`], and when the columns do not fit.
pub(super) fn read_csv(input: &mut UnpackedInput, harvest: &mut Harvest) -> Result<()> {
    let map = TableMap::new(harvest.settings)?;
    let mut columns = None;
    each_csv_row(input, harvest, |header, cells, harvest| {
        if columns.is_none() {
            columns = Some(map.columns(header)?);
        }
        columns.as_ref().map_or(Ok(()), |columns| columns.row(cells).take(harvest))
    })
}

/// Reads a table with tabs.
///
/// # Errors
/// As for [`each_tsv_row`], and when the columns do not fit.
pub(super) fn read_tsv(input: &mut UnpackedInput, harvest: &mut Harvest) -> Result<()> {
    let map = TableMap::new(harvest.settings)?;
    let mut columns = None;
    each_tsv_row(input, harvest, |header, cells, harvest| {
        if columns.is_none() {
            columns = Some(map.columns(header)?);
        }
        let cells: Vec<Cow<str>> = cells.iter().map(|cell| unquoted(cell)).collect();
        let cells: Vec<&str> = cells.iter().map(AsRef::as_ref).collect();
        columns.as_ref().map_or(Ok(()), |columns| columns.row(&cells).take(harvest))
    })
}

/// Hands the header and the cells of every row to `row`; cells may stand in double quotes.
///
/// # Errors
/// As for [`Harvest::row`], and when the stream breaks.
pub(super) fn each_csv_row(
    input: &mut UnpackedInput,
    harvest: &mut Harvest,
    mut row: impl FnMut(&[String], &[&str], &mut Harvest) -> Result<()>,
) -> Result<()> {
    let name = input.name().to_owned();
    let delimiter = delimiter(input.head());
    let (stream, allowance) = Bounded::new(input);
    let mut rows = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .has_headers(false)
        .from_reader(stream);
    let mut header: Option<Vec<String>> = None;
    let mut record = csv::ByteRecord::new();
    loop {
        match rows.read_byte_record(&mut record) {
            Ok(true) => allowance.renew(),
            Ok(false) => return Ok(()),
            Err(error) => return Err(csv_error(error)),
        }
        let line = record.position().map_or(0, csv::Position::line);
        let place = || Place::file(name.clone()).at_line(line);
        let cells: Result<Vec<&str>> = record.iter().map(text).collect();
        let cells = match cells {
            Ok(cells) => cells,
            Err(error) => {
                harvest.row(Err(error), place)?;
                continue;
            }
        };
        let Some(header) = &header else {
            if !cells[0].starts_with('#') {
                header = Some(cells.iter().map(|cell| cell.trim().to_owned()).collect());
            }
            continue;
        };
        let outcome = fitting(header.len(), &cells).and_then(|()| row(header, &cells, harvest));
        harvest.row(outcome, place)?;
    }
}

/// Hands the header and the cells of every row to `row`; every tab separates.
///
/// # Errors
/// As for [`Harvest::row`].
pub(super) fn each_tsv_row(
    input: &mut UnpackedInput,
    harvest: &mut Harvest,
    mut row: impl FnMut(&[String], &[&str], &mut Harvest) -> Result<()>,
) -> Result<()> {
    let Some(header) = header(input)? else { return Ok(()) };
    each_line(input, harvest, |line, harvest| {
        let cells: Vec<&str> = line.split('\t').collect();
        fitting(header.len(), &cells)?;
        row(&header, &cells, harvest)
    })
}

/// The first line that is neither blank nor a comment.
fn header(input: &mut UnpackedInput) -> Result<Option<Vec<String>>> {
    while let Some(line) = input.next_line() {
        let line = text(line?.bytes)?;
        if !line.trim().is_empty() && !line.starts_with('#') {
            return Ok(Some(
                line.split('\t').map(|cell| unquoted(cell).trim().to_owned()).collect(),
            ));
        }
    }
    Ok(None)
}

fn fitting(columns: usize, cells: &[&str]) -> Result<()> {
    let superfluous = cells.get(columns..).unwrap_or_default();
    if cells.len() >= columns && superfluous.iter().all(|cell| cell.trim().is_empty()) {
        return Ok(());
    }
    let message = format!("{} columns, expected {columns}", cells.len());
    Err(mistake(
        message,
        "every row has as many as the header; put a cell with the separator in quotes",
    ))
}

/// A cell that spreadsheets have put in quotes, without them.
fn unquoted(cell: &str) -> Cow<'_, str> {
    let inner = cell.trim().strip_prefix('"').and_then(|cell| cell.strip_suffix('"'));
    match inner {
        // Quotes inside are doubled there; a single one is a quotation at either end.
        Some(inner) if !inner.replace("\"\"", "").contains('"') => {
            Cow::Owned(inner.replace("\"\"", "\""))
        }
        _ => Cow::Borrowed(cell),
    }
}

/// What separates the columns: whatever the first line has most of.
pub(super) fn delimiter(head: &[u8]) -> u8 {
    let lines = head.split(|byte| *byte == b'\n');
    let mut lines = lines.filter(|line| !line.trim_ascii().is_empty() && line[0] != b'#');
    let first = lines.next().unwrap_or_default();
    let count = |delimiter: &u8| first.iter().filter(|byte| *byte == delimiter).count();
    // The last of equals wins: a comma unless something else is better.
    [b'|', b'\t', b';', b','].into_iter().max_by_key(count).unwrap_or(b',')
}

fn csv_error(error: csv::Error) -> Error {
    match error.into_kind() {
        csv::ErrorKind::Io(failure) => stream_failure(&failure),
        other => Error::new(ErrorKind::Record, format!("the table is malformed ({other:?})")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_around_cells() {
        for (cell, plain) in [
            ("\"Acme \"\"Fast\"\" Co\"", "Acme \"Fast\" Co"),
            ("\"Weird Al\" Yankovic", "\"Weird Al\" Yankovic"),
            ("\"Left\" and \"Right\"", "\"Left\" and \"Right\""),
            ("plain", "plain"),
            ("\"", "\""),
        ] {
            assert_eq!(unquoted(cell), plain);
        }
    }

    #[test]
    fn delimiters() {
        for (head, expected) in
            [("a,b;c,d\n", b','), ("a;b;c,d\n", b';'), ("\n# x;y;z\na\tb\n", b'\t'), ("", b',')]
        {
            assert_eq!(delimiter(head.as_bytes()), expected, "{head}");
        }
    }
}
