//! What a check finds: a code, a place, and how to mend it.

use serde::{Serialize, Serializer};
use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Wrong, whatever was meant.
    Mistake,
    /// Loads, but will mislead readings.
    Danger,
    /// Worth a look.
    Note,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Severity::Mistake => "mistake",
            Severity::Danger => "danger",
            Severity::Note => "note",
        })
    }
}

/// What sort of thing was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Code {
    /// A row that cannot be read.
    MalformedRow,
    /// An id of no known form.
    BadId,
    /// An id of another list than those known.
    ForeignId,
    /// One id, two entities.
    IdConflict,
    /// One entity under two ids.
    DuplicateEntity,
    /// A country code that is none.
    UnknownCountry,
    /// Years of a role that cannot be.
    RoleYears,
    /// Characters that do not belong in a name.
    OddCharacters,
    /// Letters of two scripts in a word.
    MixedScript,
    /// One name of a row with different marks.
    ContradictoryMarks,
    /// Two rows of one entity.
    RepeatedId,
    /// A name for entities of different kinds.
    KindCollision,
    /// A name for entities that are equally likely.
    NoPreference,
    /// A name that is an ordinary word.
    OrdinaryWord,
    /// An acronym that is also matched in small letters.
    LooseAcronym,
    /// An alias that is another entity's canonical name.
    ShadowedName,
    /// A spelling by rule that is another entity's.
    VariantCollision,
    /// A name given twice.
    RepeatedAlias,
    /// Rows that are not sorted.
    OutOfOrder,
}

/// Every code with its name, its severity and how to mend what it says.
const CODES: [(Code, &str, Severity, &str); 19] = {
    use Severity::{Danger, Mistake, Note};
    [
        (Code::MalformedRow, "malformed-row", Mistake, "see the format in gazetteers/README.md"),
        (
            Code::BadId,
            "bad-id",
            Mistake,
            "use Q159, gn:NUMBER, iso:XX or iso:XX-YYY, icao:XXXX, iata:XXX, or leave it empty",
        ),
        (
            Code::ForeignId,
            "foreign-id",
            Note,
            "right for an imported list; else use a Wikidata or GeoNames id, or leave it empty",
        ),
        (
            Code::IdConflict,
            "id-conflict",
            Mistake,
            "give one of them another id, or make name, kind and country agree",
        ),
        (
            Code::DuplicateEntity,
            "duplicate-entity",
            Mistake,
            "unite the rows, or mark the name [context] on all but one if they are two",
        ),
        (
            Code::UnknownCountry,
            "unknown-country",
            Mistake,
            "use the ISO 3166-1 alpha-2 code, XK for Kosovo, or leave it empty",
        ),
        (Code::RoleYears, "role-years", Mistake, "write the first year, a hyphen and the last"),
        (Code::OddCharacters, "odd-characters", Mistake, "write the name as newspapers print it"),
        (
            Code::MixedScript,
            "mixed-script",
            Mistake,
            "type the word anew; its letters look Latin but are not all",
        ),
        (Code::ContradictoryMarks, "contradictory-marks", Mistake, "keep the one that is meant"),
        (
            Code::RepeatedId,
            "repeated-id",
            Danger,
            "unite the rows; only the names of the second are taken",
        ),
        (
            Code::KindCollision,
            "kind-collision",
            Danger,
            "mark it [context] on all but the usual meaning",
        ),
        (
            Code::NoPreference,
            "no-preference",
            Danger,
            "set the priors at least 5 apart, or mark it [context] on all but one",
        ),
        (Code::OrdinaryWord, "ordinary-word", Danger, "mark it [context], or remove it"),
        (Code::LooseAcronym, "loose-acronym", Danger, "mark it [exact]"),
        (
            Code::ShadowedName,
            "shadowed-name",
            Note,
            "right if the priors say who is meant; else mark it [context]",
        ),
        (
            Code::VariantCollision,
            "variant-collision",
            Note,
            "right if they are two; else unite the rows",
        ),
        (Code::RepeatedAlias, "repeated-alias", Note, "remove it: accents and marks do not count"),
        (Code::OutOfOrder, "out-of-order", Note, "sort the rows by name, then id"),
    ]
};

impl Code {
    /// All codes.
    pub fn all() -> impl Iterator<Item = Code> {
        CODES.iter().map(|(code, ..)| *code)
    }

    /// The stable name.
    pub fn as_str(self) -> &'static str {
        CODES[self as usize].1
    }

    /// How bad it is.
    pub fn severity(self) -> Severity {
        CODES[self as usize].2
    }

    /// How to mend it.
    pub fn hint(self) -> &'static str {
        CODES[self as usize].3
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Code {
    type Err = String;

    fn from_str(word: &str) -> Result<Self, String> {
        Code::all().find(|code| code.as_str() == word).ok_or_else(|| {
            let known: Vec<&str> = Code::all().map(Code::as_str).collect();
            format!("{word:?} is no code of a finding; they are {}", known.join(", "))
        })
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// A row: a file and a line in it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct RowPlace {
    /// The file, as it was named.
    pub path: String,
    /// The line, counted from 1; 0 where a list has no lines.
    pub line: u64,
}

impl fmt::Display for RowPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.path)?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        Ok(())
    }
}

/// Something in a gazetteer that a person should look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// What sort of thing it is.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// The row to mend.
    #[serde(flatten)]
    pub place: RowPlace,
    /// What was found, in a sentence without a final period.
    pub message: String,
    /// How to mend it.
    pub hint: String,
    /// Other rows that have to do with it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub others: Vec<RowPlace>,
}

impl Finding {
    /// A finding with the severity and the hint of its code.
    pub fn new(code: Code, place: RowPlace, message: impl Into<String>) -> Self {
        Finding {
            code,
            severity: code.severity(),
            place,
            message: message.into(),
            hint: code.hint().to_owned(),
            others: Vec::new(),
        }
    }

    /// The same finding with other rows.
    pub fn with_others(mut self, others: Vec<RowPlace>) -> Self {
        self.others = others;
        self
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}. Hint: {}", self.place, self.code, self.message, self.hint)
    }
}

impl Ord for Finding {
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |finding: &Finding| (finding.place.clone(), finding.code);
        key(self)
            .cmp(&key(other))
            .then_with(|| self.message.cmp(&other.message))
            .then_with(|| self.others.cmp(&other.others))
    }
}

impl PartialOrd for Finding {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_have_their_place_in_the_table() {
        for (position, code) in Code::all().enumerate() {
            assert_eq!(code as usize, position, "{code}");
            assert_eq!(code.as_str().parse(), Ok(code));
        }
        assert!("nonsense".parse::<Code>().unwrap_err().contains("kind-collision"));
    }
}
