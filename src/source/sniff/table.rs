//! Tables told from articles with commas in their first line.

use super::Sample;
use crate::source::fields::FieldTree;

/// What separates the columns of a table.
const DELIMITERS: [u8; 4] = [b',', b'\t', b';', b'|'];

/// How a table is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Dialect {
    /// What separates the columns.
    pub delimiter: u8,
    /// Whether cells may stand in double quotes.
    pub quoting: bool,
}

/// Rows that are looked at.
const ROWS: usize = 5;

/// Longer cells are not names of columns.
const NAME_BYTES: usize = 64;

/// What a table with one delimiter would have in its header.
struct Header {
    columns: usize,
    known: usize,
    has_text: bool,
    /// All cells could be names of columns.
    names: bool,
    /// The rows below have as many cells, as far as there are any.
    consistent: bool,
}

impl Header {
    /// A name alone would not do: "Text, body and soul" may begin an article.
    fn speaks_for_itself(&self) -> bool {
        let known = self.known >= 2 && self.has_text || self.known >= 3;
        self.columns > 1 && known && self.names && self.consistent
    }
}

/// The dialect of `sample` if it is a table, by the names in its header or by its file's name.
pub(super) fn dialect(sample: Sample, fields: &FieldTree) -> Option<Dialect> {
    match sample.extension {
        "csv" => return Some(best_dialect(sample, fields)),
        "tsv" | "tab" => return Some(tab_dialect(sample)),
        _ => {}
    }
    let dialects = DELIMITERS.map(|delimiter| dialect_with(sample, delimiter));
    dialects.into_iter().find(|dialect| {
        header(sample, *dialect, fields).is_some_and(|header| header.speaks_for_itself())
    })
}

/// The likeliest dialect of a table: the one whose header has the most known names, then the most
/// columns.
pub(super) fn best_dialect(sample: Sample, fields: &FieldTree) -> Dialect {
    let score = |dialect: &Dialect| {
        header(sample, *dialect, fields).map_or((0, 0), |header| (header.known, header.columns))
    };
    let dialects = DELIMITERS.map(|delimiter| dialect_with(sample, delimiter));
    // The last of equals wins, hence the reversal: a comma unless something else is better.
    dialects.into_iter().rev().max_by_key(score).unwrap_or(dialects[0])
}

/// The dialect of a table with tabs.
pub(super) fn tab_dialect(sample: Sample) -> Dialect {
    dialect_with(sample, b'\t')
}

/// Tables with tabs are often written without any quoting; then a cell may begin with a quotation
/// that ends in mid-cell.
fn dialect_with(sample: Sample, delimiter: u8) -> Dialect {
    let quoting = delimiter != b'\t' || !has_bare_quotes(sample);
    Dialect { delimiter, quoting }
}

fn has_bare_quotes(sample: Sample) -> bool {
    let mut columns = None;
    let mut bare = false;
    for line in sample.whole_lines().filter(|line| !line.is_empty()) {
        let count = line.split('\t').count();
        if *columns.get_or_insert(count) != count {
            return false;
        }
        bare |= line.split('\t').any(is_bare);
    }
    bare
}

/// Whether a cell has quotes that do not enclose it.
fn is_bare(cell: &str) -> bool {
    let Some(rest) = cell.strip_prefix('"') else { return false };
    let inner = rest.strip_suffix('"').map(|inner| inner.replace("\"\"", ""));
    inner.is_none_or(|inner| inner.contains('"'))
}

fn header(sample: Sample, dialect: Dialect, fields: &FieldTree) -> Option<Header> {
    let rows = rows(sample, dialect);
    let (names, rows) = rows.split_first()?;
    let slots = || names.iter().map(|name| fields.column(name));
    let name_like = |name: &&str| name.len() <= NAME_BYTES && !name.contains('\n');
    Some(Header {
        columns: names.len(),
        known: slots().filter(|slots| !slots.is_empty()).count(),
        has_text: slots().flatten().any(|slot| slot.is_text()),
        names: names.iter().all(|name| name_like(&name)),
        consistent: rows.iter().all(|row| row.len() == names.len()),
    })
}

/// The first rows, as far as the sample holds them to their end.
fn rows(sample: Sample, dialect: Dialect) -> Vec<csv::StringRecord> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(dialect.delimiter)
        .quoting(dialect.quoting)
        .from_reader(sample.text.as_bytes());
    let mut rows = Vec::new();
    let mut row = csv::StringRecord::new();
    while rows.len() < ROWS && matches!(reader.read_record(&mut row), Ok(true)) {
        if !sample.whole && reader.position().byte() >= sample.text.len() as u64 {
            break;
        }
        rows.push(row.clone());
    }
    rows
}
