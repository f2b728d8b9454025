//! The tables in `gazetteers/rules/` that tell what becomes of foreign words.

use crate::error::{Error, ErrorKind, Place, Result};
use crate::gazetteer::EntityKind;
use rustc_hash::FxHashMap;

/// What becomes of an entity of a foreign class, label or schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// It is of this kind.
    Kind(EntityKind),
    /// It is an office that people hold.
    Position,
    /// It is left out.
    Skip,
}

impl Fate {
    fn parse(word: &str) -> std::result::Result<Self, String> {
        match word {
            "skip" => Ok(Fate::Skip),
            "position" => Ok(Fate::Position),
            kind => Ok(Fate::Kind(kind.parse()?)),
        }
    }
}

/// Fates by foreign word, whatever its case.
#[derive(Debug, Clone)]
pub(super) struct FateTable {
    by_word: FxHashMap<String, Fate>,
}

impl FateTable {
    /// A table that is part of the program: word, kind, and perhaps another word for the same.
    ///
    /// # Panics
    /// When it is malformed, which the tests rule out.
    pub fn built_in(path: &'static str, content: &'static str) -> Self {
        let mut by_word = FxHashMap::default();
        for (line, cells) in rows(content) {
            let fate = cells.get(1).ok_or_else(|| "a column is missing".to_owned());
            let fate = fate.and_then(|word| Fate::parse(word));
            let fate = fate.unwrap_or_else(|message| panic!("{path}:{line}: {message}"));
            by_word.insert(cells[0].to_lowercase(), fate);
            by_word.extend(cells.get(2).map(|label| (label.to_lowercase(), fate)));
        }
        FateTable { by_word }
    }

    /// The table with the user's own `WORD=KIND` before it.
    ///
    /// # Errors
    /// [`ErrorKind::Settings`] for what is no kind.
    pub fn with_mapping(mut self, mapping: &[(String, String)]) -> Result<Self> {
        for (word, kind) in mapping {
            let fate = Fate::parse(kind).map_err(|message| {
                Error::new(ErrorKind::Settings, format!("--map {word}={kind}: {message}, or skip"))
            })?;
            self.by_word.insert(word.to_lowercase(), fate);
        }
        Ok(self)
    }

    /// What becomes of this word, if the table tells.
    pub fn get(&self, word: &str) -> Option<Fate> {
        let word = word.trim();
        self.by_word.get(word).or_else(|| self.by_word.get(&word.to_lowercase())).copied()
    }
}

/// Names by what they stand for, best first: columns of tables, variables of queries.
#[derive(Debug)]
pub(super) struct NameTable(FxHashMap<&'static str, Vec<&'static str>>);

impl NameTable {
    /// A table that is part of the program: what, and names separated by commas.
    pub fn built_in(content: &'static str) -> Self {
        let names = |cells: Vec<&'static str>| {
            let names = cells.get(1).map_or("", |names| names);
            (cells[0], names.split(',').map(str::trim).filter(|name| !name.is_empty()).collect())
        };
        NameTable(rows(content).map(|(_, cells)| names(cells)).collect())
    }

    /// The names of `what`; none where the table does not have it.
    pub fn of(&self, what: &str) -> &[&'static str] {
        self.0.get(what).map_or(&[], Vec::as_slice)
    }
}

/// The rows of a rule table with their line numbers; `#` begins a comment.
pub(super) fn rows(content: &'static str) -> impl Iterator<Item = (usize, Vec<&'static str>)> {
    let lines = content.lines().enumerate();
    lines
        .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
        .map(|(index, line)| (index + 1, line.split('\t').map(str::trim).collect()))
}

/// The error for a rule table whose `line` has a mistake.
pub(super) fn rule_error(path: &str, line: usize, message: &str) -> Error {
    Error::new(ErrorKind::Gazetteer, message).at(Place::file(path).at_line(line as u64))
}
