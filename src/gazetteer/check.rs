//! Mistakes and dangers in a gazetteer that still loads.

use super::{Alias, EntityKind, Gazetteer, Record, WordClasses};
use crate::text::tokenize;
use std::collections::BTreeMap;
use std::fmt;

/// Something in a gazetteer that a person should look at.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Finding {
    /// One name, without `[context]`, stands for entities of different kinds.
    KindCollision {
        /// The name.
        name: String,
        /// The ids it stands for.
        ids: Vec<String>,
    },
    /// One name, without `[context]`, stands for several entities of one kind that are equally
    /// likely, so that none is preferred.
    NoPreference {
        /// The name.
        name: String,
        /// The ids it stands for.
        ids: Vec<String>,
    },
    /// A name of one word is an ordinary word, is not known all over the world, and has neither
    /// `[context]` nor `[exact]`.
    OrdinaryWord {
        /// The name.
        name: String,
        /// The id it stands for.
        id: String,
    },
    /// A short acronym is not `[exact]`.
    LooseAcronym {
        /// The name.
        name: String,
        /// The id it stands for.
        id: String,
    },
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Finding::KindCollision { name, ids } => {
                write!(f, "{name:?} is a name of different kinds: {}. ", ids.join(", "))?;
                f.write_str("Hint: mark it [context] on all but the usual meaning")
            }
            Finding::NoPreference { name, ids } => {
                write!(f, "{name:?} is a name of {}, equally likely. ", ids.join(", "))?;
                f.write_str("Hint: raise the prior of the usual meaning or mark it [context]")
            }
            Finding::OrdinaryWord { name, id } => {
                write!(f, "{name:?} ({id}) is an ordinary word. ")?;
                f.write_str("Hint: mark it [context], or remove it")
            }
            Finding::LooseAcronym { name, id } => {
                write!(f, "{name:?} ({id}) also matches in small letters. Hint: mark it [exact]")
            }
        }
    }
}

/// From this prior on a name means its bearer although it is also a word (Trump, Twitter).
const FAMOUS: u8 = 60;

fn words_of(text: &str) -> Vec<u64> {
    tokenize(text).iter().filter(|t| super::table::counts(t)).map(|t| t.key).collect()
}

/// All findings, sorted.
pub fn check(gazetteer: &Gazetteer) -> Vec<Finding> {
    let records: Vec<Record> = gazetteer.records().map(|record| record.to_record()).collect();
    let mut by_words: BTreeMap<Vec<u64>, Vec<(&Record, &Alias)>> = BTreeMap::new();
    let mut findings = Vec::new();
    for record in &records {
        for alias in record.aliases.iter().filter(|a| !a.marks.context && !a.marks.demonym) {
            by_words.entry(words_of(&alias.text)).or_default().push((record, alias));
            findings.extend(alone(gazetteer, record, alias));
        }
    }
    findings.extend(by_words.values().filter_map(|names| collision(names)));
    findings.sort();
    findings.dedup();
    findings
}

/// What is dangerous about one name by itself.
fn alone(gazetteer: &Gazetteer, record: &Record, name: &Alias) -> Option<Finding> {
    let id = || record.id.clone();
    if name.marks.exact {
        return None;
    }
    let letters = name.text.chars().filter(|c| c.is_alphabetic()).count();
    let acronym = letters <= 3 && name.text.chars().all(|c| c.is_uppercase() || c == '.');
    if acronym {
        return Some(Finding::LooseAcronym { name: name.text.to_string(), id: id() });
    }
    match words_of(&name.text).as_slice() {
        [word]
            if record.prior < FAMOUS
                && gazetteer
                    .lexicon()
                    .get(*word)
                    .any(WordClasses::COMMON.and(WordClasses::FUNCTION)) =>
        {
            Some(Finding::OrdinaryWord { name: name.text.to_string(), id: id() })
        }
        _ => None,
    }
}

/// What is dangerous about names that are written alike.
fn collision(names: &[(&Record, &Alias)]) -> Option<Finding> {
    let mut records: Vec<&Record> = names.iter().map(|(record, _)| *record).collect();
    records.sort_by(|a, b| a.id.cmp(&b.id));
    records.dedup_by(|a, b| a.id == b.id);
    if records.len() < 2 {
        return None;
    }
    let ids: Vec<String> = records.iter().map(|record| record.id.clone()).collect();
    let name = names[0].1.text.clone();
    let place = |kind| matches!(kind, EntityKind::Place | EntityKind::Country);
    let mixed = records.iter().any(|record| {
        record.kind != records[0].kind && !(place(record.kind) && place(records[0].kind))
    });
    let best = records.iter().map(|record| record.prior).max();
    let equals = records.iter().filter(|record| Some(record.prior) == best).count();
    if mixed {
        Some(Finding::KindCollision { name, ids })
    } else if equals > 1 {
        Some(Finding::NoPreference { name, ids })
    } else {
        None
    }
}
