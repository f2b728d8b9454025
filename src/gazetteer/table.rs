//! The phrase table: all names, found by their words.
//!
//! A hash table over phrases of tokens rather than an automaton over bytes: a position of the text
//! is looked at only where a word begins, and most words are dismissed by one byte of a filter over
//! first words. Measured against automata in the project's benchmarks.

use crate::text::{PhraseKey, Token, TokenKind};

/// Names longer than this many tokens are cut off from the table.
pub const MAXIMUM_WORDS: usize = 16;

/// A multi-map from phrases to numbers (of names), built once and then only read.
#[derive(Debug, Clone)]
pub struct PhraseTable {
    /// Open addressing; a slot is a fingerprint of the key and a position in `keys`, plus one.
    slots: Vec<Slot>,
    /// Keys, sorted; a key with several names repeats.
    keys: Vec<u64>,
    /// The names, beside their keys.
    names: Vec<u32>,
    /// By first word: the greatest number of words of any name that begins so; 0 for none.
    first_words: Vec<u8>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Slot {
    fingerprint: u32,
    /// Position in the sorted keys plus one; 0 marks an empty slot.
    position: u32,
}

/// A stretch of tokens that is a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hit {
    /// First token.
    pub first: usize,
    /// Token after the last.
    pub end: usize,
    /// Number of the name, as given when the table was built.
    pub name: u32,
}

impl PhraseTable {
    /// Builds the table from phrases, each a list of [`crate::text::word_key`]s with the number of
    /// its name. Empty phrases and those over [`MAXIMUM_WORDS`] are left out.
    pub fn new<'a>(phrases: impl IntoIterator<Item = (&'a [u64], u32)>) -> Self {
        let mut entries = Vec::new();
        let mut firsts = Vec::new();
        for (words, name) in phrases {
            if words.is_empty() || words.len() > MAXIMUM_WORDS {
                continue;
            }
            let key = words.iter().fold(PhraseKey::start(), |key, word| key.then(*word));
            entries.push((key.value(), name));
            firsts.push((words[0], words.len() as u8));
        }
        entries.sort_unstable();
        entries.dedup();
        let (keys, names): (Vec<u64>, Vec<u32>) = entries.into_iter().unzip();
        PhraseTable { slots: slots(&keys), keys, names, first_words: first_words(&firsts) }
    }

    /// All names that begin at token `first`, shortest first.
    ///
    /// A hyphen inside a name counts for nothing (`Kim Jong-un`); any other mark but `&` ends it.
    pub fn names_at(&self, tokens: &[Token], first: usize, mut found: impl FnMut(Hit)) {
        let longest = self.first_words[self.filter_position(tokens[first].key)];
        let mut key = PhraseKey::start();
        let mut words = 0;
        for (at, token) in tokens.iter().enumerate().skip(first) {
            if token.kind == TokenKind::Hyphen && words > 0 {
                continue;
            }
            if words == longest || !counts(token) {
                return;
            }
            words += 1;
            key = key.then(token.key);
            for name in self.get(key) {
                found(Hit { first, end: at + 1, name: *name });
            }
        }
    }

    /// The names with this key.
    pub fn get(&self, key: PhraseKey) -> &[u32] {
        let key = key.value();
        let mask = self.slots.len() - 1;
        let mut at = (key >> 32) as usize & mask;
        loop {
            let slot = self.slots[at];
            if slot.position == 0 {
                return &[];
            }
            let start = slot.position as usize - 1;
            if slot.fingerprint == key as u32 && self.keys[start] == key {
                let count = self.keys[start..].iter().take_while(|other| **other == key).count();
                return &self.names[start..start + count];
            }
            at = (at + 1) & mask;
        }
    }

    /// How many different phrases the table holds.
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    /// Whether the table holds nothing.
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    fn filter_position(&self, word_key: u64) -> usize {
        (word_key >> 40) as usize & (self.first_words.len() - 1)
    }
}

/// Whether a token takes part in phrases: words, numbers, possessive endings and `&`.
pub fn counts(token: &Token) -> bool {
    match token.kind {
        TokenKind::Word | TokenKind::Number | TokenKind::Possessive => true,
        TokenKind::Hyphen => false,
        TokenKind::Mark => token.key == *AMPERSAND,
    }
}

/// `&` has the key of the word "and", which no other mark can have.
static AMPERSAND: std::sync::LazyLock<u64> =
    std::sync::LazyLock::new(|| crate::text::word_key("and"));

fn slots(keys: &[u64]) -> Vec<Slot> {
    let mut slots = vec![Slot::default(); (keys.len() * 2 + 1).next_power_of_two()];
    let mask = slots.len() - 1;
    for (position, key) in keys.iter().enumerate() {
        if position > 0 && keys[position - 1] == *key {
            continue;
        }
        let mut at = (key >> 32) as usize & mask;
        while slots[at].position != 0 {
            at = (at + 1) & mask;
        }
        slots[at] = Slot { fingerprint: *key as u32, position: position as u32 + 1 };
    }
    slots
}

fn first_words(firsts: &[(u64, u8)]) -> Vec<u8> {
    let size = (firsts.len() * 8).next_power_of_two().clamp(1 << 10, 1 << 22);
    let mut filter = vec![0u8; size];
    for (key, words) in firsts {
        let at = (key >> 40) as usize & (size - 1);
        filter[at] = filter[at].max(*words);
    }
    filter
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{tokenize, word_key};
    use aho_corasick::{AhoCorasick, MatchKind};
    use proptest::prelude::*;

    fn table(names: &[&str]) -> PhraseTable {
        let keys: Vec<Vec<u64>> = names
            .iter()
            .map(|name| tokenize(name).iter().filter(|t| counts(t)).map(|t| t.key).collect())
            .collect();
        PhraseTable::new(keys.iter().enumerate().map(|(i, words)| (words.as_slice(), i as u32)))
    }

    fn hits(names: &[&str], text: &str) -> Vec<(usize, usize, u32)> {
        let tokens = tokenize(text);
        let table = table(names);
        let mut found = Vec::new();
        for first in 0..tokens.len() {
            table.names_at(&tokens, first, |hit| {
                let span = tokens[hit.first].span.cover(tokens[hit.end - 1].span);
                found.push((span.start(), span.end(), hit.name));
            });
        }
        found.sort_unstable();
        found
    }

    #[test]
    fn all_names_on_word_boundaries() {
        let names = ["New York", "New York Times", "York", "Kim Jong Un", "AT&T", "McDonald's"];
        for (text, expected) in [
            ("a New York timeshare", vec![(2, 10, 0), (6, 10, 2)]),
            ("New York Times", vec![(0, 8, 0), (0, 14, 1), (4, 8, 2)]),
            ("Kim Jong-un's", vec![(0, 11, 3)]),
            ("at AT&T and McDonald's", vec![(3, 7, 4), (12, 22, 5)]),
            ("New, York", vec![(5, 9, 2)]),
            ("Yorkshire", vec![]),
        ] {
            assert_eq!(hits(&names, text), expected, "{text}");
        }
    }

    #[test]
    fn one_phrase_may_have_several_names() {
        assert_eq!(hits(&["Paris", "PARIS"], "in Paris"), [(3, 8, 0), (3, 8, 1)]);
        assert!(table(&[]).is_empty());
    }

    proptest! {
        /// An automaton over the bytes, filtered to word boundaries, finds the same.
        #[test]
        fn agrees_with_an_automaton(
            names in prop::collection::hash_set("[ab]{1,2}( [abc]{1,2}){0,3}", 1..40),
            text in "[abc]{1,2}( [abc]{1,2}){0,40}",
        ) {
            let mut names: Vec<String> = names.into_iter().collect();
            names.sort();
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let automaton = AhoCorasick::builder().match_kind(MatchKind::Standard).build(&names).unwrap();
            let boundary = |at: usize| {
                at == 0 || at == text.len() || text.as_bytes()[at] == b' ' || text.as_bytes()[at - 1] == b' '
            };
            let mut expected: Vec<(usize, usize, u32)> = automaton
                .find_overlapping_iter(&text)
                .filter(|m| boundary(m.start()) && boundary(m.end()))
                .map(|m| (m.start(), m.end(), m.pattern().as_u32()))
                .collect();
            expected.sort_unstable();
            prop_assert_eq!(hits(&names, &text), expected);
        }
    }

    #[test]
    fn phrases_too_long_are_left_out() {
        let words = vec![word_key("a"); MAXIMUM_WORDS + 1];
        assert!(PhraseTable::new([(words.as_slice(), 0)]).is_empty());
    }
}
