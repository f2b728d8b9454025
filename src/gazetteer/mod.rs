//! Names and word lists: load, check, look up.
//!
//! The default lists are part of the program; a user's lists are added to them and weigh the same.

mod check;
mod cues;
mod kind;
mod lexicon;
mod load;
mod record;
mod table;
mod variants;

pub use check::{Finding, check};
pub use cues::{Cue, CueKind, CueMatcher};
pub use kind::EntityKind;
pub use lexicon::{Lexicon, WordClasses};
pub use load::{COLUMNS, Loaded, parse};
pub use record::{Alias, AliasMarks, Record, Role, link_of_id, parse_alias, slug};
pub use table::{Hit, PhraseTable};
pub use variants::{Variant, VariantRule, VariantRules};

use crate::error::{Error, Result};
use crate::text::{Shape, Token, tokenize, umlaut_variant};
use rustc_hash::{FxHashMap, FxHashSet};
use xxhash_rust::xxh3::Xxh3Default;

/// The default gazetteer files, by name.
pub const DEFAULT_FILES: &[(&str, &str)] = &[
    ("countries.tsv", include_str!("../../gazetteers/countries.tsv")),
    ("organisations.tsv", include_str!("../../gazetteers/organisations.tsv")),
    ("people.tsv", include_str!("../../gazetteers/people.tsv")),
    ("places-cities.tsv", include_str!("../../gazetteers/places-cities.tsv")),
    ("places-other.tsv", include_str!("../../gazetteers/places-other.tsv")),
    ("places-regions.tsv", include_str!("../../gazetteers/places-regions.tsv")),
];

/// One written form of a record's name.
#[derive(Debug, Clone)]
pub struct Name {
    /// Position of its record in [`Gazetteer::records`].
    pub record: u32,
    /// The form as written in the gazetteer.
    pub text: Box<str>,
    /// Its marks.
    pub marks: AliasMarks,
    /// Whether it is the canonical name.
    pub canonical: bool,
    /// Words that must begin with a capital in the article, by bit: a small letter in the
    /// gazetteer (`of`, `al`) may be either.
    capitals: u16,
}

/// All names, ready for matching.
#[derive(Debug, Clone)]
pub struct Gazetteer {
    records: Vec<Record>,
    names: Vec<Name>,
    table: PhraseTable,
    /// First words, by key, of names that begin with a small letter (`al-Qaeda`).
    small_beginnings: FxHashSet<u64>,
    lexicon: Lexicon,
    cues: CueMatcher,
    by_id: FxHashMap<String, u32>,
    hash: u64,
}

/// Collects gazetteer files before they are compiled.
#[derive(Default)]
pub struct GazetteerBuilder {
    records: Vec<Record>,
    by_id: FxHashMap<String, u32>,
    hash: Xxh3Default,
    problems: Vec<Error>,
}

impl GazetteerBuilder {
    /// An empty collection: word lists only.
    pub fn new() -> Self {
        GazetteerBuilder::default()
    }

    /// The default files.
    pub fn with_defaults() -> Self {
        let mut builder = GazetteerBuilder::new();
        for (path, content) in DEFAULT_FILES {
            builder.add(path, content);
        }
        builder
    }

    /// Adds a file's rows; rows with a mistake are set aside, see [`GazetteerBuilder::problems`].
    /// A row with a known id adds its names to the row already there.
    pub fn add(&mut self, path: &str, content: &str) {
        self.hash.update(content.as_bytes());
        let loaded = parse(path, content);
        self.problems.extend(loaded.problems);
        for record in loaded.records {
            self.add_record(record);
        }
    }

    /// Reads and adds a file.
    ///
    /// # Errors
    /// When the file cannot be read or is not UTF-8; mistakes in rows are problems instead.
    pub fn add_file(&mut self, path: &str) -> Result<()> {
        let bytes = std::fs::read(path).map_err(|error| Error::io(path, &error))?;
        let content = String::from_utf8(bytes).map_err(|error| {
            let byte = error.utf8_error().valid_up_to() as u64;
            Error::new(crate::error::ErrorKind::Gazetteer, "the file is not UTF-8")
                .at(crate::error::Place::file(path).at_byte(byte))
                .hint("save the list as UTF-8 text")
        })?;
        self.add(path, &content);
        Ok(())
    }

    fn add_record(&mut self, record: Record) {
        match self.by_id.get(&record.id) {
            Some(&known) => {
                let known = &mut self.records[known as usize];
                for alias in record.aliases {
                    if !known.aliases.iter().any(|other| other.text == alias.text) {
                        known.aliases.push(alias);
                    }
                }
            }
            None => {
                self.by_id.insert(record.id.clone(), self.records.len() as u32);
                self.records.push(record);
            }
        }
    }

    /// Mistakes met so far, one for each row set aside.
    pub fn problems(&self) -> &[Error] {
        &self.problems
    }

    /// Compiles the names.
    pub fn build(self) -> Gazetteer {
        let mut lexicon = Lexicon::built_in();
        let mut names = Vec::new();
        let mut phrases: Vec<(Vec<u64>, u32)> = Vec::new();
        let mut small_beginnings = FxHashSet::default();
        for (number, record) in self.records.iter().enumerate() {
            for (position, alias) in record.aliases.iter().enumerate() {
                for text in spellings(&alias.text) {
                    let words = words_of(&text);
                    if let ([key], true) = (words.as_slice(), alias.marks.demonym) {
                        lexicon.add(*key, WordClasses::NATIONALITY);
                    }
                    if let ([key], true) = (words.as_slice(), is_rival(record, alias)) {
                        lexicon.add_rival(*key);
                    }
                    let capitals = capitals_of(&text);
                    if capitals & 1 == 0 {
                        small_beginnings.extend(words.first());
                    }
                    phrases.push((words, names.len() as u32));
                    names.push(Name {
                        record: number as u32,
                        text: text.into(),
                        marks: alias.marks,
                        canonical: position == 0,
                        capitals,
                    });
                }
            }
        }
        let table = PhraseTable::new(phrases.iter().map(|(words, name)| (words.as_slice(), *name)));
        Gazetteer {
            records: self.records,
            names,
            table,
            small_beginnings,
            lexicon,
            cues: CueMatcher::built_in(),
            by_id: self.by_id,
            hash: self.hash.digest(),
        }
    }
}

impl Gazetteer {
    /// The default gazetteer.
    pub fn built_in() -> Self {
        GazetteerBuilder::with_defaults().build()
    }

    /// All records, in the order of the files.
    pub fn records(&self) -> &[Record] {
        &self.records
    }

    /// All names.
    pub fn names(&self) -> &[Name] {
        &self.names
    }

    /// The record of a name.
    pub fn record_of(&self, name: u32) -> &Record {
        &self.records[self.names[name as usize].record as usize]
    }

    /// The record with this id.
    pub fn record(&self, id: &str) -> Option<&Record> {
        self.by_id.get(id).map(|position| &self.records[*position as usize])
    }

    /// The word lists.
    pub fn lexicon(&self) -> &Lexicon {
        &self.lexicon
    }

    /// The cue phrases.
    pub fn cues(&self) -> &CueMatcher {
        &self.cues
    }

    /// A hash of every file the gazetteer was made from; differs when any name differs.
    pub fn hash(&self) -> u64 {
        self.hash
    }

    /// All names that begin at token `first` of `tokens`, a part of `text`, and agree in case.
    pub fn names_at(&self, text: &str, tokens: &[Token], first: usize, mut found: impl FnMut(Hit)) {
        // Most words are small and begin no name.
        if tokens[first].shape == Shape::Lower
            && !self.small_beginnings.contains(&tokens[first].key)
        {
            return;
        }
        self.table.names_at(tokens, first, |hit| {
            let name = &self.names[hit.name as usize];
            if agrees_in_case(name, text, &tokens[hit.first..hit.end]) {
                found(hit);
            }
        });
    }

    /// Numbers of the names that consist of exactly these words, whatever their case.
    pub fn lookup(&self, phrase: &str) -> &[u32] {
        let key = words_of(phrase)
            .into_iter()
            .fold(crate::text::PhraseKey::start(), crate::text::PhraseKey::then);
        self.names_with_key(key)
    }

    /// Numbers of the names with this phrase key.
    pub fn names_with_key(&self, key: crate::text::PhraseKey) -> &[u32] {
        self.table.get(key)
    }
}

/// Whether a name of a place or body is well known enough to make a given name or surname of the
/// same spelling doubtful.
fn is_rival(record: &Record, alias: &Alias) -> bool {
    record.kind != EntityKind::Person
        && record.prior >= 50
        && !alias.marks.context
        && !alias.marks.demonym
}

/// The forms under which a name is entered: itself, without a "the" inside (newspapers drop it:
/// "Organization of Petroleum Exporting Countries"), and with umlauts written out.
fn spellings(text: &str) -> Vec<String> {
    let mut forms = vec![text.to_owned()];
    if text.contains(" the ") {
        forms.push(text.replace(" the ", " "));
    }
    let written_out: Vec<String> = forms.iter().filter_map(|form| umlaut_variant(form)).collect();
    forms.extend(written_out);
    forms
}

/// Keys of the words of a name.
fn words_of(text: &str) -> Vec<u64> {
    tokenize(text).iter().filter(|token| table::counts(token)).map(|token| token.key).collect()
}

/// Which words of a name begin with a capital, by bit.
fn capitals_of(text: &str) -> u16 {
    let tokens = tokenize(text);
    let words = tokens.iter().filter(|token| table::counts(token)).take(16);
    words.enumerate().map(|(at, token)| u16::from(token.is_capitalised()) << at).sum()
}

/// Whether the words found are written as the name asks.
fn agrees_in_case(name: &Name, text: &str, tokens: &[Token]) -> bool {
    let words = || tokens.iter().filter(|token| table::counts(token));
    if name.marks.exact {
        let written = words().map(|token| token.span.slice(text)).flat_map(str::chars);
        let plain = |c: &char| !matches!(c, '.' | '-' | ' ' | '\'' | '’' | '‐' | '‑' | '–');
        return written.filter(plain).eq(name.text.chars().filter(plain));
    }
    let capital = |token: &Token| token.is_capitalised() || token.shape == Shape::None;
    words()
        .enumerate()
        .all(|(at, token)| at >= 16 || name.capitals & (1 << at) == 0 || capital(token))
}
