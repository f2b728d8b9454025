//! Cue phrases around names: titles before a person, roles before or after.

use super::slots::SlotMap;
use super::table::counts;
use crate::text::{PhraseKey, Shape, Text, Token, TokenKind, tokenize, word_list};
use std::collections::BTreeMap;

/// What a cue phrase is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CueKind {
    /// Always announces a name: Mr., Gen., Pope.
    Honorific,
    /// A title that is also a common noun: president, mayor.
    Title,
    /// An occupation: analyst, goalkeeper.
    Role,
}

/// A cue phrase found in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cue {
    /// First token.
    pub first: usize,
    /// Token after the last.
    pub end: usize,
    /// What it is.
    pub kind: CueKind,
}

/// Finds cue phrases.
///
/// The compiled map has the phrases under their phrase keys, and under the key of each first word
/// how many words a phrase that begins so has at most.
#[derive(Debug, Clone, Copy)]
pub struct CueMatcher {
    phrases: SlotMap,
}

impl CueMatcher {
    /// A matcher over phrases as [`compile`] writes them.
    pub fn new(compiled: &'static [u8]) -> Self {
        CueMatcher { phrases: SlotMap::new(compiled) }
    }

    /// Words of the longest phrase that begins with the word of this key.
    pub fn longest_from(&self, word_key: u64) -> u8 {
        (self.phrases.get(word_key) >> WORDS_SHIFT) as u8
    }

    /// All cue phrases of `text`, by first token, longest first; only where `begins` holds of the
    /// first token.
    pub fn find(&self, text: &Text<'_>, begins: impl Fn(usize) -> bool) -> Vec<Cue> {
        let tokens = text.tokens();
        let mut cues = Vec::new();
        for first in (0..tokens.len()).filter(|at| begins(*at)) {
            let start = cues.len();
            self.find_at(tokens, first, &mut cues);
            cues[start..].reverse();
        }
        cues
    }

    /// Cue phrases that begin at token `first`, shortest first.
    fn find_at(&self, tokens: &[Token], first: usize, cues: &mut Vec<Cue>) {
        if tokens[first].kind != TokenKind::Word {
            return;
        }
        let mut words_left = self.phrases.get(tokens[first].key) >> WORDS_SHIFT;
        let mut key = PhraseKey::start();
        for (at, token) in tokens.iter().enumerate().skip(first) {
            if token.kind == TokenKind::Hyphen && at > first {
                continue;
            }
            if words_left == 0 || !counts(token) {
                return;
            }
            words_left -= 1;
            key = key.then(token.key);
            let bits = self.phrases.get(key.value());
            if let Some(kind) = kind_of(bits).filter(|_| fits(bits, token.shape)) {
                cues.push(Cue { first, end: at + 1, kind });
            }
        }
    }
}

/// The compiled form of the lists of titles and roles.
pub fn compile() -> Vec<u8> {
    let titles = include_str!("../../gazetteers/lists/titles.txt");
    let roles = include_str!("../../gazetteers/lists/roles.txt");
    let titles = word_list::built_in("titles.txt", titles).into_iter().map(|entry| {
        let honorific = entry.class == "honorific";
        (entry.text, if honorific { CueKind::Honorific } else { CueKind::Title })
    });
    let roles = word_list::built_in("roles.txt", roles).into_iter();
    compile_phrases(titles.chain(roles.map(|entry| (entry.text, CueKind::Role))))
}

fn compile_phrases<'a>(phrases: impl IntoIterator<Item = (&'a str, CueKind)>) -> Vec<u8> {
    let mut entries: BTreeMap<u64, u32> = BTreeMap::new();
    for (phrase, kind) in phrases {
        let tokens = tokenize(phrase);
        let words: Vec<&Token> = tokens.iter().filter(|token| counts(token)).collect();
        let Some(first) = words.first() else { continue };
        let key = words.iter().fold(PhraseKey::start(), |key, word| key.then(word.key));
        // The first to list a phrase says what it is.
        entries.entry(key.value()).or_insert(bits_of(kind, phrase, first.shape));
        let longest = entries.entry(first.key).or_default();
        *longest = (*longest).max((words.len() as u32) << WORDS_SHIFT);
    }
    SlotMap::compile(entries)
}

/// Bits of an entry: kind plus one, the shape a short phrase must have, words after a first word.
const KIND_BITS: u32 = 0b11;
const SHAPE_SHIFT: u32 = 2;
const SHAPE_BITS: u32 = 0b111;
const WORDS_SHIFT: u32 = 8;

fn bits_of(kind: CueKind, phrase: &str, shape: Shape) -> u32 {
    // "PM Modi", but not "at 3 pm": short ones must be written as in the list.
    let short = phrase.chars().filter(|c| c.is_alphabetic()).count() <= 2;
    let shape = if short { (shape as u32 + 1) << SHAPE_SHIFT } else { 0 };
    (kind as u32 + 1) | shape
}

fn kind_of(bits: u32) -> Option<CueKind> {
    [CueKind::Honorific, CueKind::Title, CueKind::Role]
        .into_iter()
        .find(|kind| *kind as u32 + 1 == bits & KIND_BITS)
}

fn fits(bits: u32, shape: Shape) -> bool {
    let wanted = bits >> SHAPE_SHIFT & SHAPE_BITS;
    wanted == 0 || wanted == shape as u32 + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cues_begin_and_end_with_words() {
        let matcher = CueMatcher::new(
            compile_phrases([
                ("Foreign Minister", CueKind::Title),
                ("minister", CueKind::Title),
                ("Gen.", CueKind::Honorific),
                ("art", CueKind::Role),
                ("PM", CueKind::Title),
                ("vice-president", CueKind::Title),
            ])
            .leak(),
        );
        let text = Text::new(
            None,
            "Foreign minister A met Gen. B at the Ministers' party at 3 pm; PM C and Vice President D",
        );
        let found: Vec<(&str, CueKind)> = matcher
            .find(&text, |_| true)
            .iter()
            .map(|cue| (text.span_of(cue.first, cue.end).slice(text.content()), cue.kind))
            .collect();
        assert_eq!(
            found,
            [
                ("Foreign minister", CueKind::Title),
                ("minister", CueKind::Title),
                ("Gen.", CueKind::Honorific),
                ("PM", CueKind::Title),
                ("Vice President", CueKind::Title),
            ]
        );
    }
}
