//! The phrase table: all names, found by their words.
//!
//! Phrases are sorted by the key of their words and found through the top bits of the key, rather
//! than by an automaton over bytes: a position of the text is looked at only where a word begins,
//! and most words are dismissed by one byte of a filter over first words. Measured against automata
//! in the project's benchmarks.

use super::image::layout::{Phrase, first_word};
use crate::text::{PhraseKey, Shape, Token, TokenKind};
use std::ops::Range;
use zerocopy::little_endian::U32;

/// Names longer than this many words are not entered in the table.
pub const MAXIMUM_WORDS: usize = 16;

/// A stretch of tokens that is a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hit {
    /// First token.
    pub first: usize,
    /// Token after the last.
    pub end: usize,
    /// Number of the name.
    pub name: u32,
}

/// A multi-map from phrases to names, over the sections of a compiled gazetteer.
#[derive(Debug, Clone, Copy)]
pub struct PhraseTable<'a> {
    /// For every value of the top bits of a key, where its phrases begin; one more at the end.
    buckets: &'a [U32],
    /// Sorted by key, then name.
    phrases: &'a [Phrase],
    /// By bits of the first word's key: [`first_word`].
    first_words: &'a [u8],
}

impl<'a> PhraseTable<'a> {
    /// A table over these sections. The number of buckets (less one) and of first words is a power
    /// of two.
    pub fn new(buckets: &'a [U32], phrases: &'a [Phrase], first_words: &'a [u8]) -> Self {
        PhraseTable { buckets, phrases, first_words }
    }

    /// The keys of all stretches of tokens from `first` on that may be phrases, shortest first, each
    /// with the token after it.
    ///
    /// A hyphen inside a name counts for nothing (`Kim Jong-un`); any other mark but `&` ends it.
    pub fn keys_at(&self, tokens: &[Token], first: usize, mut found: impl FnMut(usize, PhraseKey)) {
        let first_word = self.first_word(tokens[first].key);
        let longest = usize::from(first_word & first_word::WORDS);
        let small_within = first_word & first_word::SMALL_WITHIN != 0;
        let mut key = PhraseKey::start();
        let mut words = 0;
        for (at, token) in tokens.iter().enumerate().skip(first) {
            if token.kind == TokenKind::Hyphen && words > 0 {
                continue;
            }
            // A word in small letters ends the search where no name that begins so has one.
            let small = at > first && token.shape == Shape::Lower && !small_within;
            if words == longest || small || !counts(token) {
                return;
            }
            words += 1;
            key = key.then(token.key);
            found(at + 1, key);
        }
    }

    /// The phrases with this key, by name.
    pub fn get(&self, key: PhraseKey) -> &'a [Phrase] {
        self.phrases.get(self.positions(key)).unwrap_or_default()
    }

    /// The phrases at these positions.
    pub fn at(&self, positions: Range<usize>) -> &'a [Phrase] {
        self.phrases.get(positions).unwrap_or_default()
    }

    /// Where the phrases with this key stand.
    pub fn positions(&self, key: PhraseKey) -> Range<usize> {
        let key = key.value();
        let bucket = bucket_of(key, self.buckets.len().saturating_sub(1));
        let bound = |at: usize| self.buckets.get(at).map_or(0, |start| start.get() as usize);
        let bucket = bound(bucket)..bound(bucket + 1);
        let phrases = self.phrases.get(bucket.clone()).unwrap_or_default();
        let rest = key & KEY_REST;
        let start = phrases.iter().take_while(|phrase| phrase.key_rest() < rest).count();
        let same = phrases[start..].iter().take_while(|phrase| phrase.key_rest() == rest).count();
        bucket.start + start..bucket.start + start + same
    }

    /// How many phrases the table holds.
    pub fn len(&self) -> usize {
        self.phrases.len()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.phrases.is_empty()
    }

    /// Whether a name may begin with the word of this key in small letters.
    pub fn begins_small(&self, word_key: u64) -> bool {
        self.first_word(word_key) & first_word::SMALL != 0
    }

    /// Whether a name may begin with the word of this key.
    pub fn begins(&self, word_key: u64) -> bool {
        self.first_word(word_key) & first_word::WORDS != 0
    }

    fn first_word(&self, word_key: u64) -> u8 {
        let at = first_word_position(word_key, self.first_words.len());
        self.first_words.get(at).copied().unwrap_or(0)
    }
}

/// The bits of a key that a phrase stores.
pub const KEY_REST: u64 = (1 << 48) - 1;

/// The bucket of a phrase key among `buckets`, a power of two: its top bits, so that buckets and
/// keys have the same order.
pub fn bucket_of(key: u64, buckets: usize) -> usize {
    match buckets {
        0 | 1 => 0,
        _ => (key >> (64 - buckets.trailing_zeros())) as usize,
    }
}

/// Where a first word stands in a filter of `size` bytes, a power of two.
pub fn first_word_position(word_key: u64, size: usize) -> usize {
    (word_key >> 40) as usize & size.saturating_sub(1)
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
