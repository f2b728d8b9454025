//! For which names, and where in them, a class of spellings is.

use super::languages::{LanguageSet, Languages};
use super::{EntityKind, Record};
use std::ops::Range;

/// What is known of the bearer of a name.
#[derive(Clone, Copy)]
pub(super) struct Bearer {
    pub kind: EntityKind,
    /// The languages of the bearer's country.
    pub home: LanguageSet,
    /// Whether the family name stands first in the gazetteer.
    pub family_first: bool,
}

impl Bearer {
    pub fn new(record: &Record, languages: &Languages) -> Self {
        Bearer {
            kind: record.kind,
            home: languages.of_country(&record.country),
            family_first: record.facts.get("family").is_some_and(|place| place == "first"),
        }
    }

    pub fn is_person(&self) -> bool {
        self.kind == EntityKind::Person
    }
}

/// Where in a name a class applies.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Part {
    /// Anywhere.
    #[default]
    Any,
    /// Not the family name.
    Given,
    /// The family name, or a name of one word.
    Surname,
    /// At the beginning.
    First,
    /// At the end.
    Last,
    /// Not at the end.
    NotLast,
    /// The whole name.
    Whole,
}

const PARTS: [(&str, Part); 6] = [
    ("given", Part::Given),
    ("surname", Part::Surname),
    ("first", Part::First),
    ("last", Part::Last),
    ("not-last", Part::NotLast),
    ("whole", Part::Whole),
];

/// For which names a class is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Scope {
    /// A bit for each kind.
    kinds: u8,
    pub part: Part,
    pub languages: LanguageSet,
    /// Whether the class is only for names of these languages.
    pub only: bool,
}

/// The bit of a kind.
pub(super) fn kind_bit(kind: EntityKind) -> u8 {
    1 << kind as u8
}

impl Scope {
    /// Reads the words of a heading such as `person given only russian`.
    ///
    /// # Errors
    /// The word that is none of these.
    pub fn parse(heading: &str, languages: &Languages) -> Result<Self, String> {
        let mut scope = Scope::default();
        for word in heading.split_whitespace() {
            if let Some(kind) = EntityKind::ALL.into_iter().find(|kind| kind.as_str() == word) {
                scope.kinds |= kind_bit(kind);
            } else if let Some((_, part)) = PARTS.iter().find(|(name, _)| *name == word) {
                scope.part = *part;
            } else if let Some(language) = languages.named(word) {
                scope.languages = scope.languages.and(language);
            } else if word == "only" {
                scope.only = true;
            } else {
                return Err(format!("{word:?} is no kind, part of a name or language"));
            }
        }
        if scope.kinds == 0 {
            return Err("the heading names no kind (person, organisation, place, country)".into());
        }
        if scope.only && scope.languages.is_empty() {
            return Err("`only` needs a language".into());
        }
        Ok(scope)
    }

    /// The kinds, a bit each.
    pub fn kinds(&self) -> u8 {
        self.kinds
    }

    /// Whether the class is for names of this bearer in these languages.
    pub fn holds_for(&self, bearer: &Bearer, languages: LanguageSet) -> bool {
        self.kinds & kind_bit(bearer.kind) != 0 && (!self.only || self.languages.any(languages))
    }

    /// Whether the class applies to these words of a name of `count` words whose family name is
    /// word number `surname`.
    pub fn covers(&self, words: &Range<usize>, surname: usize, count: usize) -> bool {
        match self.part {
            Part::Any => true,
            Part::Given => !words.contains(&surname),
            Part::Surname => words.contains(&surname),
            Part::First => words.start == 0 && count > words.len(),
            Part::Last => words.end == count && count > words.len(),
            Part::NotLast => words.end < count,
            Part::Whole => words.len() == count,
        }
    }
}
