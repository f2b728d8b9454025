//! Word classes: from their file into a compiled form, which is looked up where it lies.
//!
//! A file has a line for each class: its path in a binary tree, a tab, and its words between spaces,
//! digits written as `0`. `gazgraph train classes` makes it.

use super::BUILT_IN_WORD_CLASSES;
use crate::error::{Error, ErrorKind, Place, Result};
use crate::text::{cased_form, cased_key};
use rustc_hash::FxHashMap;
use std::fmt;
use zerocopy::little_endian::{U16, U32};
use zerocopy::{FromBytes, FromZeros, Immutable, IntoBytes, KnownLayout, Unaligned};

/// A path from the root of a binary tree of classes, at most [`ClassPath::LONGEST`] steps. Classes
/// whose paths begin alike are alike.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct ClassPath {
    /// The steps, the last one in the lowest bit.
    pub bits: u32,
    /// How many steps.
    pub length: u8,
}

impl ClassPath {
    /// The most steps a path may have.
    pub const LONGEST: u8 = 32;

    /// The first `length` steps; the whole path if it has no more.
    pub fn prefix(self, length: u8) -> Self {
        if length >= self.length {
            return self;
        }
        // A shift by all 32 bits is none to the processor.
        let bits = self.bits.checked_shr(u32::from(self.length - length)).unwrap_or(0);
        ClassPath { bits, length }
    }

    /// This path with one step more; the same path when it has no room for it.
    pub fn then(self, step: bool) -> Self {
        match self.length {
            Self::LONGEST => self,
            length => ClassPath { bits: self.bits << 1 | u32::from(step), length: length + 1 },
        }
    }

    /// The path written as zeros and ones.
    fn parse(text: &str) -> Option<Self> {
        let fits = text.len() <= usize::from(Self::LONGEST);
        let clean = text.bytes().all(|byte| matches!(byte, b'0' | b'1'));
        let steps = text.bytes().map(|byte| byte == b'1');
        (fits && clean).then(|| steps.fold(ClassPath::default(), ClassPath::then))
    }
}

impl PartialOrd for ClassPath {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for ClassPath {
    /// The order of the paths as written.
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        let aligned = |path: &ClassPath| u64::from(path.bits) << (64 - 1 - path.length) as u64;
        aligned(self).cmp(&aligned(other)).then(self.length.cmp(&other.length))
    }
}

impl fmt::Display for ClassPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (1..=self.length).try_for_each(|length| write!(f, "{}", self.prefix(length).bits & 1))
    }
}

/// Reads the classes of a file: paths with their words; `path` names the file in errors.
///
/// # Errors
/// An [`ErrorKind::Gazetteer`] error with the line, when a line is not a path of zeros and ones, a
/// tab and words, or repeats a path or a word.
pub fn parse_word_classes<'a>(
    path: &str,
    content: &'a str,
) -> Result<Vec<(ClassPath, Vec<&'a str>)>> {
    // Paths and words already met, with their lines.
    let (mut paths, mut words_met) = (FxHashMap::default(), FxHashMap::default());
    let mut classes = Vec::new();
    for (line, row) in (1..).zip(content.lines()) {
        if row.is_empty() || row.starts_with('#') {
            continue;
        }
        let mistake = |message: String| {
            Error::new(ErrorKind::Gazetteer, message).at(Place::file(path).at_line(line)).hint(
                "a line is a path of at most 32 zeros and ones, a tab, and words between spaces; \
                 `gazgraph train classes` makes the file anew",
            )
        };
        let (written, words) = row.split_once('\t').unwrap_or((row, ""));
        let class_path = ClassPath::parse(written)
            .ok_or_else(|| mistake(format!("{written:?} is not a path of zeros and ones")))?;
        if let Some(first) = paths.insert(class_path, line) {
            return Err(mistake(format!("the path {written} is in line {first} already")));
        }
        let words: Vec<&str> = words.split(' ').collect();
        for word in &words {
            if word.is_empty() || word.contains('\t') || cased_form(word) != *word {
                return Err(mistake(format!("{word:?} is not a word with its digits as 0")));
            }
            if let Some(first) = words_met.insert(*word, line) {
                return Err(mistake(format!("{word:?} is in line {first} already")));
            }
        }
        classes.push((class_path, words));
    }
    if classes.len() > usize::from(u16::MAX) {
        let message = format!("{} classes are more than {}", classes.len(), u16::MAX);
        return Err(Error::new(ErrorKind::Gazetteer, message).at(Place::file(path)));
    }
    Ok(classes)
}

/// The path of one class.
#[derive(Debug, Clone, Copy, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(C)]
struct PathRow {
    bits: U32,
    length: u8,
}

/// One place of the map from words to classes; class 0 is none. Where to look is given by the low bits
/// of the key, so that the high ones tell words apart: a word of no class is taken for one of the
/// file about once in a thousand million.
#[derive(Debug, Clone, Copy, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(C)]
struct WordSlot {
    high_key: U32,
    class: U16,
}

/// The place of a map of `slots` places from which on a key is looked for.
fn first_place(key: u64, slots: usize) -> usize {
    let low = key & u64::from(u32::MAX);
    ((low * slots as u64) >> 32) as usize
}

fn high_key(key: u64) -> u32 {
    (key >> 32) as u32
}

/// The compiled form of classes: their number, their paths, then the map from words to them.
pub fn compile_word_classes(classes: &[(ClassPath, Vec<&str>)]) -> Vec<u8> {
    let words: usize = classes.iter().map(|(_, words)| words.len()).sum();
    // At most three quarters of the places are taken.
    let mut slots = vec![WordSlot::new_zeroed(); words * 4 / 3 + 1];
    let numbered = classes.iter().zip(1u16..);
    for (word, class) in
        numbered.flat_map(|((_, words), class)| words.iter().map(move |word| (word, class)))
    {
        let key = cased_key(word);
        let mut at = first_place(key, slots.len());
        while slots[at].class.get() != 0 {
            at = (at + 1) % slots.len();
        }
        slots[at] = WordSlot { high_key: high_key(key).into(), class: class.into() };
    }
    let row = |(path, _): &(ClassPath, _)| PathRow { bits: path.bits.into(), length: path.length };
    let rows: Vec<PathRow> = classes.iter().map(row).collect();
    let count = U32::new(rows.len() as u32);
    [count.as_bytes(), rows.as_bytes(), slots.as_bytes()].concat()
}

/// Word classes in their compiled form.
#[derive(Debug, Clone, Copy)]
pub struct WordClassPaths {
    paths: &'static [PathRow],
    slots: &'static [WordSlot],
}

impl WordClassPaths {
    /// The classes that are part of the program.
    pub fn built_in() -> Self {
        Self::new(BUILT_IN_WORD_CLASSES)
    }

    /// Classes as [`compile_word_classes`] writes them; none if the bytes are of another form.
    pub fn new(compiled: &'static [u8]) -> Self {
        Self::open(compiled).unwrap_or(WordClassPaths { paths: &[], slots: &[] })
    }

    fn open(compiled: &'static [u8]) -> Option<Self> {
        let (count, rest) = U32::read_from_prefix(compiled).ok()?;
        let count = count.get() as usize;
        let (paths, rest) = <[PathRow]>::ref_from_prefix_with_elems(rest, count).ok()?;
        let slots = <[WordSlot]>::ref_from_bytes(rest).ok()?;
        Some(WordClassPaths { paths, slots })
    }

    /// The class of the word with this [`cased_key`]: from 1, and 0 when it has none.
    pub fn class(self, cased_key: u64) -> u16 {
        let (before, from) = self.slots.split_at(first_place(cased_key, self.slots.len()));
        for slot in from.iter().chain(before) {
            let class = slot.class.get();
            if class == 0 || slot.high_key.get() == high_key(cased_key) {
                return class;
            }
        }
        0
    }

    /// The path of a class; the empty path for 0 and for numbers beyond the last class.
    pub fn path(self, class: u16) -> ClassPath {
        let row = usize::from(class).checked_sub(1).and_then(|at| self.paths.get(at));
        row.map_or_else(ClassPath::default, |row| ClassPath {
            bits: row.bits.get(),
            length: row.length,
        })
    }

    /// How many classes there are; they are numbered from 1.
    pub fn class_count(self) -> u16 {
        self.paths.len() as u16
    }

    /// How many words have a class.
    pub fn word_count(self) -> usize {
        self.slots.iter().filter(|slot| slot.class.get() != 0).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn path(text: &str) -> ClassPath {
        ClassPath::parse(text).unwrap()
    }

    #[test]
    fn the_lookup_says_what_the_file_says() {
        let content = "# note\n00\tMay June\n010\tmay , 0,000\n011\t0 00\n";
        let classes = parse_word_classes("x.tsv", content).unwrap();
        let compiled = WordClassPaths::new(compile_word_classes(&classes).leak());
        assert_eq!((compiled.class_count(), compiled.word_count()), (3, 7));
        for (word, written) in [
            ("May", "00"),
            ("June", "00"),
            ("may", "010"),
            ("1,250", "010"),
            ("7", "011"),
            ("42", "011"),
            ("june", ""),
        ] {
            let class = compiled.class(cased_key(word));
            assert_eq!(compiled.path(class).to_string(), written, "{word}");
            assert_eq!(class == 0, written.is_empty());
        }
    }

    #[test]
    fn the_built_in_classes_are_those_of_the_file() {
        let content = include_str!("../../gazetteers/lists/word_classes.tsv");
        let classes = parse_word_classes("word_classes.tsv", content).unwrap();
        let built_in = WordClassPaths::built_in();
        assert_eq!(usize::from(built_in.class_count()), classes.len());
        for (path, words) in &classes {
            for word in words {
                assert_eq!(built_in.path(built_in.class(cased_key(word))), *path, "{word}");
            }
        }
    }

    #[test]
    fn a_mistake_has_its_line() {
        for (content, line) in [
            ("0\ta\n1 b\n", 2),
            ("# note\n012\ta\n", 2),
            ("0\ta\n\n1\ta\n", 3),
            ("0\ta\n0\tb\n", 2),
            ("0\ta  b\n", 1),
            ("0\ta\tb\n", 1),
            ("0\t1999\n", 1),
            ("000000000000000000000000000000000\ta\n", 1),
        ] {
            let error = parse_word_classes("x.tsv", content).unwrap_err();
            assert_eq!(error.place, Place::file("x.tsv").at_line(line), "{content:?}");
        }
    }

    #[test]
    fn no_bytes_are_no_classes() {
        assert_eq!(WordClassPaths::new(&[]).class(7), 0);
        assert_eq!(WordClassPaths::new(&[9, 0, 0, 0, 1]).class(7), 0);
    }

    proptest! {
        #[test]
        fn paths_are_read_and_ordered_as_written(
            one in "[01]{0,32}", other in "[01]{0,32}", length in 0u8..40,
        ) {
            prop_assert_eq!(path(&one).to_string(), one.clone());
            prop_assert_eq!(path(&one).cmp(&path(&other)), one.cmp(&other));
            let start = &one[..one.len().min(usize::from(length))];
            prop_assert_eq!(path(&one).prefix(length).to_string(), start);
        }
    }
}
