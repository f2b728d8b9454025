//! A name cut into the words that count in matching.

use crate::text::{Token, TokenKind, tokenize, word_key};
use std::ops::Range;
use std::sync::LazyLock;

/// Names of more words than this are not varied: the matcher does not hold them.
const MAXIMUM_WORDS: usize = 16;

/// A name and its words.
pub(super) struct Name<'a> {
    pub text: &'a str,
    pub words: Vec<Word>,
}

/// A word of a name: where it stands, in bytes, and its folded form's key.
#[derive(Clone, Copy)]
pub(super) struct Word {
    pub start: usize,
    /// With a period behind it, if there is one.
    pub end: usize,
    pub key: u64,
}

/// `&` counts as the word "and".
static AND: LazyLock<u64> = LazyLock::new(|| word_key("and"));

impl<'a> Name<'a> {
    /// The name cut into words; `None` for one that has none or too many.
    pub fn new(text: &'a str) -> Option<Self> {
        let tokens = tokenize(text);
        let words: Vec<Word> = tokens
            .iter()
            .filter(|token| counts(token))
            .map(|token| {
                let end = token.span.end();
                let period = text[end..].starts_with('.');
                Word { start: token.span.start(), end: end + usize::from(period), key: token.key }
            })
            .collect();
        (1..=MAXIMUM_WORDS).contains(&words.len()).then_some(Name { text, words })
    }

    /// How many words there are; at least one.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Word number `at`, with its period.
    pub fn word(&self, at: usize) -> &'a str {
        &self.text[self.words[at].start..self.words[at].end]
    }

    /// What stands between word `at` and the next.
    pub fn gap(&self, at: usize) -> &'a str {
        &self.text[self.words[at].end..self.words[at + 1].start]
    }

    /// The name with other text in the place of some words.
    pub fn with(&self, words: Range<usize>, other: &str) -> String {
        let before = &self.text[..self.words[words.start].start];
        let after = &self.text[self.words[words.end - 1].end..];
        format!("{before}{other}{after}")
    }

    /// The name without some words and the marks that tied them to the others.
    pub fn without(&self, words: Range<usize>) -> String {
        let tie = |c: char| c.is_whitespace() || matches!(c, ',' | '-' | '‐' | '‑');
        let before = self.text[..self.words[words.start].start].trim_end_matches(tie);
        let after = self.text[self.words[words.end - 1].end..].trim_start_matches(tie);
        let space = if before.is_empty() || after.is_empty() { "" } else { " " };
        format!("{before}{space}{after}")
    }

    /// Whether the words from `at` on begin with these.
    pub fn has_words_at(&self, at: usize, keys: &[u64]) -> bool {
        self.words[at..].len() >= keys.len()
            && self.words[at..].iter().zip(keys).all(|(word, key)| word.key == *key)
    }
}

/// Keys of the words of a phrase.
pub(super) fn keys_of(phrase: &str) -> Vec<u64> {
    tokenize(phrase).iter().filter(|token| counts(token)).map(|token| token.key).collect()
}

/// Whether a token is a word in matching; hyphens and other marks are not.
fn counts(token: &Token) -> bool {
    match token.kind {
        TokenKind::Word | TokenKind::Number | TokenKind::Possessive => true,
        TokenKind::Hyphen => false,
        TokenKind::Mark => token.key == *AND,
    }
}

/// Whether `word` is one capital letter, with or without a period.
pub(super) fn is_initial(word: &str) -> bool {
    let mut letters = word.trim_end_matches('.').chars();
    letters.next().is_some_and(char::is_uppercase) && letters.next().is_none()
}

/// Whether `word` begins with a capital and goes on in small letters.
pub(super) fn is_capitalised(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase) && word.chars().any(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_go_and_others_come() {
        let name = Name::new("Saddam Hussein, Jr.").unwrap();
        assert_eq!(name.len(), 3);
        assert_eq!(name.without(2..3), "Saddam Hussein");
        assert_eq!(name.with(2..3, "III"), "Saddam Hussein, III");
        let name = Name::new("Abdel Fattah al-Sisi").unwrap();
        assert_eq!(name.without(2..3), "Abdel Fattah Sisi");
        assert_eq!(name.with(0..2, "Abdelfattah"), "Abdelfattah al-Sisi");
        assert_eq!(name.gap(2), "-");
        assert!(Name::new(" - ").is_none());
    }
}
