//! What readers of lists bring in.

use super::draft::{Draft, Names};
use super::format::ImportFormat;
use super::settings::ImportSettings;
use super::values::mistake;
use crate::error::{Error, ErrorKind, Place, Result};
use crate::gazetteer::{Alias, Record, tidied};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// After so many rows set aside and none read, an input is taken to be of another format.
const ROWS_UNTIL_LOST: u64 = 1000;

/// So many reasons for leaving out are told one by one.
const WORDS_TOLD: usize = 30;

/// The outcome of an import.
#[derive(Debug, Default)]
pub struct Imported {
    /// The entities, in the order they were met.
    pub records: Vec<Record>,
    /// How many rows or names were left out on purpose, by reason.
    pub left_out: BTreeMap<String, u64>,
    /// The inputs read, in the order they were read.
    pub inputs: Vec<InputRead>,
}

/// One input of an import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InputRead {
    /// Its name.
    pub name: String,
    /// What it was read as.
    pub format: ImportFormat,
    /// Rows read without a mistake, whether or not they were taken.
    pub rows: u64,
    /// Rows set aside.
    pub set_aside: u64,
}

/// Collects entities, and tells what is set aside.
pub(super) struct Harvest<'a> {
    /// How to import.
    pub settings: &'a ImportSettings,
    /// Whether alternate names of GeoNames will come, so that the dump's own, which have no
    /// language, are not wanted.
    pub expects_names: bool,
    /// Lists that a definition named, which are not to be read again by themselves.
    pub lists_read: FxHashSet<PathBuf>,
    imported: Imported,
    by_id: FxHashMap<String, u32>,
    /// Records that were amended by hand since they were taken.
    amended: FxHashSet<u32>,
    current: InputRead,
    source: Option<String>,
    licence: Option<String>,
    problem: &'a mut dyn FnMut(Error),
}

impl<'a> Harvest<'a> {
    /// An empty harvest.
    pub fn new(settings: &'a ImportSettings, problem: &'a mut dyn FnMut(Error)) -> Self {
        Harvest {
            settings,
            expects_names: false,
            lists_read: FxHashSet::default(),
            imported: Imported::default(),
            by_id: FxHashMap::default(),
            amended: FxHashSet::default(),
            current: InputRead {
                name: String::new(),
                format: ImportFormat::List,
                rows: 0,
                set_aside: 0,
            },
            source: None,
            licence: None,
            problem,
        }
    }

    /// What follows is of this input.
    pub fn begin(&mut self, name: &str, format: ImportFormat) {
        self.current = InputRead { name: name.to_owned(), format, rows: 0, set_aside: 0 };
        let known = format.provenance();
        let file = name.rsplit(['/', '\\']).next().filter(|file| !matches!(*file, "" | "-"));
        let file = file.filter(|_| format != ImportFormat::Gazgraph);
        let source = known.map(|(source, _)| source).or(file);
        self.source = self.settings.source.clone().or(source.map(str::to_owned));
        let licence = known.map(|(_, licence)| licence.to_owned());
        self.licence = self.settings.licence.clone().or(licence);
    }

    /// The input is through.
    pub fn end(&mut self) {
        self.imported.inputs.push(self.current.clone());
    }

    /// The input as a whole cannot be read on.
    pub fn fail(&mut self, error: Error) {
        self.current.set_aside += 1;
        let unplaced = error.place == Place::default();
        let place = Place::file(self.current.name.clone());
        (self.problem)(if unplaced { error.at(place) } else { error });
    }

    /// The name of the source or, failing that, of the input: what ids of its own are unique in.
    pub fn scope(&self) -> &str {
        self.source.as_deref().unwrap_or(&self.current.name)
    }

    /// Everything brought in.
    pub fn finish(self) -> Imported {
        let mut imported = self.imported;
        for number in self.amended {
            let record = &mut imported.records[number as usize];
            // Its name stands, so that it can be tidied.
            if let Some(tidy) = tidied(record.clone()) {
                *record = tidy;
            }
        }
        imported
    }

    /// Notes how a row went; what is wrong with it is told.
    ///
    /// # Errors
    /// When it is no use to read on: a setting is wrong, or nothing of the first thousand rows was
    /// understood.
    pub fn row(&mut self, outcome: Result<()>, place: impl FnOnce() -> Place) -> Result<()> {
        let Err(error) = outcome else {
            self.current.rows += 1;
            return Ok(());
        };
        if error.kind == ErrorKind::Settings {
            return Err(error);
        }
        let error = if error.place == Place::default() { error.at(place()) } else { error };
        (self.problem)(error);
        self.current.set_aside += 1;
        if self.current.rows == 0 && self.current.set_aside >= ROWS_UNTIL_LOST {
            let message = format!("none of the first {ROWS_UNTIL_LOST} rows could be read");
            let hint = format!("it was read as {}; say --format if it is not", self.current.format);
            return Err(mistake(message, hint));
        }
        Ok(())
    }

    /// Counts something left out on purpose.
    pub fn leave_out(&mut self, reason: &str) {
        match self.imported.left_out.get_mut(reason) {
            Some(count) => *count += 1,
            None => {
                self.imported.left_out.insert(reason.to_owned(), 1);
            }
        }
    }

    /// Counts something left out for a word that no table knows: by word, while there are few.
    pub fn leave_out_word(&mut self, reason: &str, word: &str) {
        let shown: String = word.chars().take(40).collect();
        let by_word = format!("{reason}: {shown}");
        let known = self.imported.left_out.contains_key(&by_word);
        if known || self.imported.left_out.len() < WORDS_TOLD {
            self.leave_out(&by_word);
        } else {
            self.leave_out(&format!("{reason}: others"));
        }
    }

    /// Takes an entity, unless a filter is against it.
    ///
    /// # Errors
    /// As for [`Harvest::take_record`].
    pub fn take(&mut self, draft: Draft) -> Result<()> {
        let record = draft.into_record(self.settings.default_prior);
        self.take_record(record)
    }

    /// Takes a record, unless a filter is against it; one with a known id is united with that.
    ///
    /// # Errors
    /// When it has no name, or its id belongs to an entity of another kind.
    pub fn take_record(&mut self, mut record: Record) -> Result<()> {
        let settings = self.settings;
        record.kind = settings.as_kind.unwrap_or(record.kind);
        if !settings.only_kinds.is_empty() && !settings.only_kinds.contains(&record.kind) {
            self.leave_out("of other kinds than --kind");
            return Ok(());
        }
        if record.prior < settings.min_prior {
            self.leave_out("below --min-prior");
            return Ok(());
        }
        let named = record.aliases.len();
        record.aliases.retain(|alias| !settings.stop_names.has(&alias.text));
        if named > 0 && record.aliases.is_empty() {
            self.leave_out("with no name that --stop leaves");
            return Ok(());
        }
        if let Some(first) = record.aliases.first().filter(|first| first.text != record.name) {
            record.name = first.text.clone();
        }
        self.note_provenance(&mut record);
        let record = tidied(record).ok_or_else(|| {
            mistake("the name is empty", "every row needs a name with a letter or digit in it")
        })?;
        match self.by_id.get(&record.id) {
            Some(&known) => unite(&mut self.imported.records[known as usize], record),
            None => {
                let number = self.imported.records.len() as u32;
                self.by_id.insert(record.id.clone(), number);
                self.imported.records.push(record);
                Ok(())
            }
        }
    }

    /// What the record itself tells counts, unless the user says otherwise.
    fn note_provenance(&self, record: &mut Record) {
        for (key, told, usual) in [
            ("source", &self.settings.source, &self.source),
            ("licence", &self.settings.licence, &self.licence),
        ] {
            if let Some(value) = told {
                record.facts.insert(key.to_owned(), value.clone());
            } else if let Some(value) = usual {
                record.facts.entry(key.to_owned()).or_insert_with(|| value.clone());
            }
        }
    }

    /// Whether an entity with such an id was taken.
    pub fn knows_any(&self, is_such: impl Fn(&str) -> bool) -> bool {
        self.imported.records.iter().any(|record| is_such(&record.id))
    }

    /// The record taken with this id, to be amended.
    pub fn record(&mut self, id: &str) -> Option<&mut Record> {
        let number = *self.by_id.get(id)?;
        self.amended.insert(number);
        Some(&mut self.imported.records[number as usize])
    }

    /// Adds names to the record with this id; the canonical name becomes `preferred`, if that is
    /// told.
    pub fn add_name(&mut self, id: &str, alias: Alias, preferred: bool) {
        if self.settings.stop_names.has(&alias.text) {
            return;
        }
        let Some(record) = self.record(id) else { return };
        let mut names = Names::of(std::mem::take(&mut record.aliases));
        names.add(&alias.text, alias.marks);
        record.aliases = names.aliases;
        if preferred {
            prefer(record, &alias.text);
        }
    }
}

/// Makes `name` the canonical one.
fn prefer(record: &mut Record, name: &str) {
    let name = name.trim();
    let Some(at) = record.aliases.iter().position(|alias| alias.text == name) else { return };
    record.aliases[..=at].rotate_right(1);
    record.name = name.to_owned();
}

/// Adds to `known` what `other` tells of the same entity.
fn unite(known: &mut Record, other: Record) -> Result<()> {
    if known.kind != other.kind {
        let (id, was, is) = (&known.id, known.kind, other.kind);
        let message = format!("the id {id} belongs to {:?}, of kind {was}, not {is}", known.name);
        return Err(mistake(message, "give every entity an id of its own"));
    }
    let mut names = Names::of(std::mem::take(&mut known.aliases));
    for alias in other.aliases {
        names.add(&alias.text, alias.marks);
    }
    known.aliases = names.aliases;
    for role in other.roles {
        if !known.roles.contains(&role) {
            known.roles.push(role);
        }
    }
    known.links.extend(other.links);
    known.links.sort();
    known.links.dedup();
    for (key, value) in other.facts {
        known.facts.entry(key).or_insert(value);
    }
    if known.country.is_empty() {
        known.country = other.country;
    }
    known.prior = known.prior.max(other.prior);
    Ok(())
}
