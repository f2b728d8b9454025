//! Mistakes and dangers in gazetteers that still load.
//!
//! Names are compared as the matcher compares them, by the keys of their words, and every comparison
//! goes through a table: the cost grows with the number of names, not with its square.

mod entities;
mod finding;
mod ids;
mod names;
mod row;
mod spelt;
#[cfg(test)]
mod tests;
mod text;

pub use finding::{Code, Finding, RowPlace, Severity};
pub use text::check_text;

use super::table::counts;
use super::{Alias, EntityKind, Lexicon, Loaded, Record};
use crate::text::{PhraseKey, tokenize};
use rayon::prelude::*;
use rustc_hash::FxHashMap;

/// A row of a gazetteer and where it stands.
#[derive(Debug, Clone, Copy)]
pub struct Row<'a> {
    /// The file, as it was named.
    pub path: &'a str,
    /// The line, counted from 1; 0 where a list has no lines.
    pub line: u64,
    /// What the row says.
    pub record: &'a Record,
}

impl<'a> Row<'a> {
    /// The rows of a file.
    pub fn all_of(path: &'a str, loaded: &'a Loaded) -> impl Iterator<Item = Row<'a>> {
        let lines = loaded.lines.iter();
        loaded.records.iter().zip(lines).map(move |(record, line)| Row {
            path,
            line: *line,
            record,
        })
    }

    fn place(&self) -> RowPlace {
        RowPlace { path: self.path.to_owned(), line: self.line }
    }
}

/// All findings about these rows, by file and line.
///
/// Rows of several files are checked together, for they will be used together. What only the text of
/// a file shows is found by [`check_text`].
pub fn check(rows: &[Row<'_>], lexicon: &Lexicon) -> Vec<Finding> {
    let names = Names::of(rows);
    let this_year = jiff::tz::Offset::UTC.to_datetime(jiff::Timestamp::now()).year();
    let mut findings: Vec<Finding> =
        rows.par_iter().flat_map_iter(|row| row::findings(row, this_year)).collect();
    findings.extend(entities::findings(rows, &names));
    findings.extend(names::findings(&names, lexicon));
    findings.extend(spelt::findings(rows, &names));
    findings.par_sort_unstable();
    findings.dedup();
    findings
}

/// An alias of a row, with its words.
#[derive(Clone, Copy)]
struct Name<'a> {
    row: &'a Row<'a>,
    alias: &'a Alias,
    words: Words,
    canonical: bool,
}

impl Name<'_> {
    /// Whether the name is matched without other evidence.
    fn is_plain(&self) -> bool {
        !self.alias.marks.context && !self.alias.marks.demonym
    }

    fn id(&self) -> &str {
        &self.row.record.id
    }
}

/// All names of all rows.
struct Names<'a> {
    all: Vec<Name<'a>>,
    /// Positions of the plain ones, by key.
    plain: FxHashMap<PhraseKey, Vec<u32>>,
}

impl<'a> Names<'a> {
    fn of(rows: &'a [Row<'a>]) -> Self {
        let all: Vec<Name<'a>> = rows.par_iter().flat_map_iter(names_of).collect();
        let mut plain: FxHashMap<PhraseKey, Vec<u32>> = FxHashMap::default();
        for (position, name) in all.iter().enumerate().filter(|(_, name)| name.is_plain()) {
            plain.entry(name.words.key).or_default().push(position as u32);
        }
        Names { all, plain }
    }

    /// Groups of plain names of the same words, in the order of their first.
    fn groups(&self) -> Vec<Vec<Name<'a>>> {
        let mut groups: Vec<&Vec<u32>> =
            self.plain.values().filter(|positions| positions.len() > 1).collect();
        groups.sort_unstable();
        let named = |positions: &Vec<u32>| {
            positions.iter().map(|position| self.all[*position as usize]).collect()
        };
        groups.into_iter().map(named).collect()
    }

    /// The plain names with this key.
    fn with_key(&self, key: PhraseKey) -> impl Iterator<Item = &Name<'a>> {
        let positions = self.plain.get(&key).into_iter().flatten();
        positions.map(|position| &self.all[*position as usize])
    }
}

fn names_of<'a>(row: &'a Row<'a>) -> impl Iterator<Item = Name<'a>> {
    row.record.aliases.iter().enumerate().filter_map(move |(position, alias)| {
        Some(Name { row, alias, words: words_of(&alias.text)?, canonical: position == 0 })
    })
}

/// The words of a name, as the matcher sees them.
#[derive(Clone, Copy)]
struct Words {
    key: PhraseKey,
    /// Key of the first.
    first: u64,
    count: usize,
    /// Which of the first sixteen must begin with a capital, by bit.
    capitals: u16,
}

/// The words of a name; none for one without any.
fn words_of(text: &str) -> Option<Words> {
    let tokens = tokenize(text);
    let mut words: Option<Words> = None;
    for token in tokens.iter().filter(|token| counts(token)) {
        let words = words.get_or_insert(Words {
            key: PhraseKey::start(),
            first: token.key,
            count: 0,
            capitals: 0,
        });
        words.key = words.key.then(token.key);
        if token.is_capitalised() && words.count < u16::BITS as usize {
            words.capitals |= 1 << words.count;
        }
        words.count += 1;
    }
    words
}

/// Whether two kinds are told apart by what they are: cities and countries often share a name and
/// their readings agree.
fn differ(one: EntityKind, other: EntityKind) -> bool {
    let place = |kind| matches!(kind, EntityKind::Place | EntityKind::Country);
    one != other && !(place(one) && place(other))
}

/// `org:ubs` or, where it is another row, `org:ubs (organisations.tsv:12)`.
fn told(name: &Name<'_>) -> String {
    format!("{} ({})", name.id(), name.row.place())
}
