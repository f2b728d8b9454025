//! Evidence about a whole span, numbered without hashing.
//!
//! A family of evidence has a fixed number of digits, each with a fixed number of values; a piece of
//! evidence is the family's first number plus its digits read as a mixed-radix number.

use super::style::Styles;
use super::word_types::WordType;

/// A family: its name in the weights file and the names of its digits' values.
struct Family {
    name: &'static str,
    digits: &'static [&'static [&'static str]],
}

const KINDS: &[&str] = &["person", "country", "organisation", "place"];
/// What a reading may be: [`super::super::model::Label`] by number.
const LABELS: &[&str] = &["person", "organisation", "location", "other"];
const SETTINGS: &[&str] = Styles::SETTINGS;
const TYPES: &[&str] = WordType::NAMES;
const LENGTHS: &[&str] = &["1", "2", "3", "4", "5", "6+"];
const PRIORS: &[&str] = &["obscure", "minor", "known", "famous"];
const MARKS: &[&str] = &["plain", "ambiguous"];
const FORMS: &[&str] = &["ordinary_word", "capitals", "given_name", "word", "words"];
const SIDES: &[&str] = &["left", "middle", "right"];
const LISTED: &[&str] = &["unlisted", "listed"];
const WORDS: &[&str] = &["word", "words"];
const AGREEMENT: &[&str] = &["mixed", "pure"];
const TIMES: &[&str] = &["once", "often"];
const GLUE: &[&str] = &[
    "none",
    "comma",
    "and",
    "of",
    "possessive",
    "hyphen",
    "bracket",
    "slash",
    "in",
    "one_word",
    "far",
];
const PARTS: &[&str] = &["ending", "beginning", "middle", "initials"];
/// Sets of the four kinds.
const SETS: &[&str] = &[
    "none", "P", "C", "PC", "O", "PO", "CO", "PCO", "L", "PL", "CL", "PCL", "OL", "POL", "COL",
    "PCOL",
];
/// What a coordinated name ends with.
const HEADS: &[&str] = &["body", "firm"];
/// Whether small words stand inside.
const JOINED: &[&str] = &["plain", "joined"];
const JOINTS: &[&str] =
    &["of", "and", "ampersand", "possessive", "hyphen", "the", "comma", "other"];

macro_rules! families {
    ($($constant:ident = $name:literal [$($digit:expr),*]),* $(,)?) => {
        /// The families, by number.
        #[allow(non_camel_case_types, missing_docs, clippy::upper_case_acronyms)]
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[repr(usize)]
        pub enum SpanFamily { $($constant),* }

        const FAMILIES: &[Family] = &[$(Family { name: $name, digits: &[$($digit),*] }),*];
    };
}

families! {
    Length = "length" [LENGTHS, SETTINGS],
    Names = "names" [SETS, WORDS],
    Name = "name" [KINDS, PRIORS, MARKS, FORMS],
    NameSetting = "name_setting" [KINDS, SETTINGS],
    NameWords = "name_words" [KINDS, LENGTHS],
    InsideName = "inside_name" [KINDS, SIDES, LISTED],
    CrossesName = "crosses_name" [KINDS, SIDES],
    HoldsName = "holds_name" [KINDS, SIDES, LISTED],
    Around = "around" [TYPES, TYPES],
    Ends = "ends" [TYPES, TYPES, LENGTHS],
    Joint = "joint" [JOINTS, WORDS],
    Quoted = "quoted" [WORDS],
    Bracketed = "bracketed" [WORDS],
    Dateline = "dateline" [WORDS],
    Torn = "torn" [SIDES, SETTINGS],
    Defined = "defined" [PARTS],
    Coordinated = "coordinated" [HEADS],
    OrdinaryStart = "ordinary_start" [JOINED],
    // From here on: what a first reading of the article adds.
    Same = "same_words" [LABELS, AGREEMENT, TIMES, WORDS],
    SameNothing = "same_words_nothing" [TIMES, WORDS],
    Part = "part_of" [LABELS, PARTS, WORDS, LISTED],
    Holds = "holds" [LABELS, PARTS],
    Previous = "previous" [LABELS, GLUE],
    Next = "next" [LABELS, GLUE],
    CountryNamed = "country_named" [MARKS],
    RecordNamed = "record_named" [KINDS],
}

const COUNT: usize = FAMILIES.len();

/// First number of each family, and the count of all at the end.
const STARTS: [usize; COUNT + 1] = starts();

const fn starts() -> [usize; COUNT + 1] {
    let mut starts = [0; COUNT + 1];
    let mut family = 0;
    while family < COUNT {
        let mut size = 1;
        let mut digit = 0;
        while digit < FAMILIES[family].digits.len() {
            size *= FAMILIES[family].digits[digit].len();
            digit += 1;
        }
        starts[family + 1] = starts[family] + size;
        family += 1;
    }
    starts
}

/// How many pieces of evidence about spans there are.
pub const SPAN_FEATURES: usize = STARTS[COUNT];

/// The first number that needs a first reading of the article.
pub const ARTICLE_FEATURES: usize = STARTS[SpanFamily::Same as usize];

/// The number of a piece of evidence: its family and digits.
#[inline(always)]
pub fn number(family: SpanFamily, digits: &[usize]) -> u16 {
    let shape = FAMILIES[family as usize].digits;
    debug_assert_eq!(shape.len(), digits.len());
    let offset = shape.iter().zip(digits).fold(0, |sum, (values, digit)| {
        debug_assert!(*digit < values.len(), "{}: {digits:?}", FAMILIES[family as usize].name);
        sum * values.len() + digit
    });
    (STARTS[family as usize] + offset) as u16
}

/// The name of a piece of evidence in the weights file: `name=place.known.plain.word`.
pub fn name(number: usize) -> String {
    let family = STARTS.partition_point(|start| *start <= number) - 1;
    let mut offset = number - STARTS[family];
    let mut values: Vec<&str> = Vec::new();
    for digit in FAMILIES[family].digits.iter().rev() {
        values.push(digit[offset % digit.len()]);
        offset /= digit.len();
    }
    values.reverse();
    format!("{}={}", FAMILIES[family].name, values.join("."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_names_agree() {
        assert_eq!(name(usize::from(number(SpanFamily::Length, &[0, 0]))), "length=1.prose");
        let place = number(SpanFamily::Name, &[3, 2, 0, 3]);
        assert_eq!(name(usize::from(place)), "name=place.known.plain.word");
        let names: std::collections::BTreeSet<String> = (0..SPAN_FEATURES).map(name).collect();
        assert_eq!(names.len(), SPAN_FEATURES);
    }
}
