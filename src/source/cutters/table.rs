//! Tables with a header: one record a row.

use super::Cutter;
use crate::error::{Error, ErrorKind};
use crate::source::buffer::ByteStream;
use crate::source::context::{
    Context, Origin, Start, ends_early, missing_text, newlines, too_large,
};
use crate::source::fields::{FieldTree, Found, Slot};
use crate::source::sniff::Dialect;
use crate::source::{RawContent, RawRecord, RecordFields};
use csv_core::ReadRecordResult as Step;

/// No table has more columns.
const MAX_COLUMNS: usize = 1 << 16;

/// Cuts a stream into rows and reads a record from each but the header.
pub(super) struct Table {
    parser: csv_core::Reader,
    columns: Option<Columns>,
    row: Row,
    lines: u64,
    rows: u64,
    failed: bool,
}

/// What the header says.
struct Columns {
    names: Vec<String>,
    /// Columns that fill a field.
    known: Vec<(usize, Vec<Slot>)>,
}

/// One row as it comes from the parser; the buffers are used again and again.
#[derive(Default)]
struct Row {
    /// The cells, one after the other, without quotes.
    cells: Vec<u8>,
    /// How much of `cells` is in use.
    length: usize,
    /// Where in `cells` each cell ends.
    ends: Vec<usize>,
    /// How much of `ends` is in use.
    count: usize,
    /// Bytes of the row in the stream.
    bytes: u64,
    /// How the row ended.
    end: RowEnd,
}

/// How a row ended.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum RowEnd {
    /// At the end of a line.
    #[default]
    Line,
    /// At the end of the stream.
    Stream,
    /// At the end of the stream, within quotes.
    StreamInQuotes,
    /// Somewhere beyond the limit; the cells are not there.
    TooLarge,
}

impl Row {
    fn cell(&self, index: usize) -> &[u8] {
        let start = if index == 0 { 0 } else { self.ends[index - 1] };
        &self.cells[start..self.ends[index]]
    }

    fn is_blank(&self) -> bool {
        let one_cell = self.count <= 1 && self.end != RowEnd::TooLarge;
        one_cell && self.cells[..self.length].trim_ascii_start().is_empty()
    }

    fn clear(&mut self) {
        (self.length, self.count) = (0, 0);
    }

    /// Whether a failure of the stream may have cut the row.
    fn is_cut(&self, stream: &ByteStream) -> bool {
        let at_end = matches!(self.end, RowEnd::Stream | RowEnd::StreamInQuotes);
        at_end && stream.failure().is_some()
    }

    /// Notes how the row took the line end put behind the stream.
    fn close(&mut self, step: &Step) {
        self.end = match (self.end, step) {
            (RowEnd::TooLarge, _) => RowEnd::TooLarge,
            (_, Step::InputEmpty) => RowEnd::StreamInQuotes,
            _ => RowEnd::Stream,
        };
    }

    /// Makes room for more cells.
    fn grow(&mut self) {
        if self.length * 2 >= self.cells.len() {
            self.cells.resize((self.cells.len() * 2).max(4096), 0);
        }
        if self.count * 2 >= self.ends.len() {
            self.ends.resize((self.ends.len() * 2).max(32), 0);
        }
    }
}

impl Table {
    /// A table written in `dialect`.
    pub fn new(dialect: Dialect) -> Self {
        let parser = csv_core::ReaderBuilder::new()
            .delimiter(dialect.delimiter)
            .quoting(dialect.quoting)
            .build();
        let row = Row::default();
        Table { parser, columns: None, row, lines: 0, rows: 0, failed: false }
    }
}

impl Cutter for Table {
    fn next(
        &mut self,
        stream: &mut ByteStream,
        context: &mut Context,
    ) -> Option<Result<RawRecord, Error>> {
        if self.failed {
            return None;
        }
        if self.columns.is_none() {
            match self.read_header(stream, context)? {
                Ok(columns) => self.columns = Some(columns),
                Err(error) => {
                    self.failed = true;
                    return Some(Err(error));
                }
            }
        }
        let start = self.read_row(stream, context.max_record_bytes)?;
        // The failure itself will be told.
        if self.row.is_cut(stream) {
            return None;
        }
        self.rows += 1;
        let columns = self.columns.as_ref()?;
        Some(record(&self.row, columns, start, context).map(|fields| RawRecord {
            place: start.place(&context.origin),
            bytes: self.row.bytes,
            content: RawContent::Fields(fields),
        }))
    }
}

impl Table {
    fn read_header(
        &mut self,
        stream: &mut ByteStream,
        context: &mut Context,
    ) -> Option<Result<Columns, Error>> {
        let start = self.read_row(stream, context.max_record_bytes)?;
        if self.row.is_cut(stream) {
            return None;
        }
        let Context { origin, fields, decoder, .. } = context;
        let place = origin.place(start.line, start.byte);
        if self.row.end == RowEnd::TooLarge {
            return Some(Err(too_large(place, self.row.bytes, context.max_record_bytes)));
        }
        let cells = (0..self.row.count).map(|index| self.row.cell(index));
        let names = cells.map(|cell| decoder.decode(cell, |_| place.clone()).trim().to_owned());
        let columns = Columns::new(names.collect(), fields.tree());
        if columns.has_text() {
            return Some(Ok(columns));
        }
        let error = missing_text("the table has no text among its columns", &columns.names, place);
        Some(Err(error.hint("name the column that holds the text with --field text=COLUMN")))
    }

    /// Reads the next row that is not blank into `self.row`; none at the end of the stream.
    fn read_row(&mut self, stream: &mut ByteStream, limit: u64) -> Option<Start> {
        loop {
            self.skip_line_ends(stream)?;
            let start =
                Start { line: self.lines + 1, byte: stream.offset(), record: self.rows + 1 };
            self.parse_row(stream, limit);
            self.row.bytes = stream.offset() - start.byte;
            if !self.row.is_blank() {
                return Some(start);
            }
        }
    }

    fn skip_line_ends(&mut self, stream: &mut ByteStream) -> Option<()> {
        loop {
            let at = stream.window().iter().position(|byte| !matches!(byte, b'\r' | b'\n'));
            self.consume(stream, at.unwrap_or(stream.window().len()));
            match at {
                Some(_) => return Some(()),
                None if !stream.fill() => return None,
                None => {}
            }
        }
    }

    fn consume(&mut self, stream: &mut ByteStream, count: usize) {
        self.lines += newlines(&stream.window()[..count]);
        stream.consume(count);
    }

    fn parse_row(&mut self, stream: &mut ByteStream, limit: u64) {
        let start = stream.offset();
        self.row.clear();
        self.row.end = RowEnd::Line;
        let mut closed = false;
        loop {
            let ended = stream.window().is_empty() && !stream.fill();
            // The parser does not tell whether the stream ends within quotes, but a line end put
            // there ends the row only outside of them.
            let input = match (ended, closed) {
                (false, _) => stream.window(),
                (true, false) => b"\n",
                (true, true) => b"",
            };
            let row = &mut self.row;
            let (cells, ends) = (&mut row.cells[row.length..], &mut row.ends[row.count..]);
            let (step, read, written, cells_ended) = self.parser.read_record(input, cells, ends);
            row.length += written;
            row.count += cells_ended;
            if !ended {
                self.consume(stream, read);
            } else if read > 0 {
                closed = true;
                row.close(&step);
            }
            if stream.offset() - start > limit || self.row.count > MAX_COLUMNS {
                self.row.end = RowEnd::TooLarge;
                self.row.clear();
            }
            match step {
                Step::InputEmpty => {}
                Step::OutputFull | Step::OutputEndsFull => self.row.grow(),
                Step::Record | Step::End => return,
            }
        }
    }
}

impl Columns {
    fn new(names: Vec<String>, tree: &FieldTree) -> Self {
        let slots = names.iter().map(|name| tree.column(name).to_vec()).enumerate();
        let known = slots.filter(|(_, slots)| !slots.is_empty()).collect();
        Columns { names, known }
    }

    fn has_text(&self) -> bool {
        self.known.iter().flat_map(|(_, slots)| slots).any(|slot| slot.is_text())
    }
}

fn record(
    row: &Row,
    columns: &Columns,
    start: Start,
    context: &mut Context,
) -> Result<RecordFields, Error> {
    let Context { origin, decoder, max_record_bytes, .. } = context;
    check(row, columns, start, origin, *max_record_bytes)?;
    let mut found = Found::default();
    for (index, slots) in &columns.known {
        let text = decoder.decode(row.cell(*index), |_| start.place(origin));
        found.offer(slots, &text);
    }
    found.into_fields().map_err(|_| {
        Error::new(ErrorKind::MissingField, "the row's text is empty").at(start.place(origin))
    })
}

fn check(
    row: &Row,
    columns: &Columns,
    start: Start,
    origin: &Origin,
    limit: u64,
) -> Result<(), Error> {
    let place = || start.place(origin);
    match row.end {
        RowEnd::TooLarge => return Err(too_large(place(), row.bytes, limit)),
        RowEnd::StreamInQuotes => {
            return Err(Error {
                message: "a quotation mark in this row is never closed".into(),
                ..ends_early(place())
            });
        }
        RowEnd::Line | RowEnd::Stream => {}
    }
    let expected = columns.names.len();
    let surplus_is_blank = || (expected..row.count).all(|index| row.cell(index).is_empty());
    if row.count < expected || !surplus_is_blank() {
        let count = row.count;
        let message = format!(
            "the row has another number of columns than the header: {count}, not {expected}"
        );
        return Err(Error::new(ErrorKind::Record, message)
            .at(place())
            .hint("put cells that hold the separator or a line end in quotes"));
    }
    Ok(())
}
