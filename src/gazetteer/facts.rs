//! What the lists say of single words, remembered for the words met last.
//!
//! Every word of a text is looked up in the word lists, in the cue phrases and in the filter over
//! first words of names. Text repeats its words, so a small memo a thread answers most of it from
//! one line of the cache.

use super::image::layout::Phrase;
use super::{Gazetteer, PhraseTable, WordClasses};
use crate::text::{PhraseKey, Token, TokenKind};
use std::cell::RefCell;

/// What the lists say of a word.
#[derive(Debug, Clone, Copy, Default)]
pub struct WordFacts {
    /// Its classes.
    pub classes: WordClasses,
    /// Words of the longest cue phrase that begins with it.
    pub cue_words: u8,
    /// Whether a name may begin with it.
    pub begins_name: bool,
    /// Number of the name that has it as a demonym, plus one; 0 for none.
    demonym: u32,
    /// Whether a name may begin with it in small letters.
    pub begins_small: bool,
    known: bool,
}

/// Words remembered at a time; a power of two.
const SIZE: usize = 1 << 15;

struct Memo {
    /// The gazetteer whose facts these are.
    owner: u64,
    slots: Vec<(u64, WordFacts)>,
}

thread_local! {
    static MEMO: RefCell<Memo> = const { RefCell::new(Memo { owner: 0, slots: Vec::new() }) };
}

/// Where the phrases of the keys looked up last stand in a list.
struct PhraseMemo {
    owner: u64,
    /// Key, first position, count plus one.
    slots: Vec<(u64, u32, u32)>,
}

thread_local! {
    static PHRASES: RefCell<PhraseMemo> =
        const { RefCell::new(PhraseMemo { owner: 0, slots: Vec::new() }) };
}

/// The phrases with this key in list `number` of the gazetteer with hash `owner`. The same phrases
/// come again and again, and most stretches of a text are none.
pub(super) fn phrases(
    owner: u64,
    number: usize,
    table: PhraseTable<'_>,
    key: PhraseKey,
) -> &[Phrase] {
    let positions = PHRASES.with_borrow_mut(|memo| {
        if memo.owner != owner || memo.slots.is_empty() {
            memo.owner = owner;
            memo.slots.clear();
            memo.slots.resize(SIZE, (0, 0, 0));
        }
        let own_key = key.value() ^ (number as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let slot = &mut memo.slots[own_key as usize & (SIZE - 1)];
        if slot.0 != own_key || slot.2 == 0 {
            let positions = table.positions(key);
            *slot = (own_key, positions.start as u32, positions.len() as u32 + 1);
        }
        slot.1 as usize..(slot.1 + slot.2 - 1) as usize
    });
    table.at(positions)
}

impl WordFacts {
    /// Number of the name that has the word as a demonym.
    pub fn demonym(&self) -> Option<u32> {
        self.demonym.checked_sub(1)
    }
}

impl Gazetteer {
    /// What the lists say of each token; nothing of marks.
    pub fn facts(&self, tokens: &[Token]) -> Vec<WordFacts> {
        MEMO.with_borrow_mut(|memo| {
            if memo.owner != self.hash() || memo.slots.is_empty() {
                memo.owner = self.hash();
                memo.slots.clear();
                memo.slots.resize(SIZE, (0, WordFacts::default()));
            }
            tokens.iter().map(|token| self.facts_of(memo, token)).collect()
        })
    }

    fn facts_of(&self, memo: &mut Memo, token: &Token) -> WordFacts {
        if !matches!(token.kind, TokenKind::Word | TokenKind::Number) {
            return WordFacts::default();
        }
        let slot = &mut memo.slots[token.key as usize & (SIZE - 1)];
        if slot.0 != token.key || !slot.1.known {
            *slot = (token.key, self.look_up(token.key));
        }
        match token.kind {
            TokenKind::Word => slot.1,
            // Numbers may begin names, but are in no list.
            _ => WordFacts { classes: WordClasses::default(), ..slot.1 },
        }
    }

    fn demonym_of(&self, key: u64) -> Option<u32> {
        if !self.lexicon().get(key).any(WordClasses::NATIONALITY) {
            return None;
        }
        let mut names = self.names_with_key(PhraseKey::start().then(key));
        names.find(|name| self.name(*name).marks().demonym)
    }

    fn look_up(&self, key: u64) -> WordFacts {
        WordFacts {
            classes: self.lexicon().get(key),
            cue_words: self.cues().longest_from(key),
            begins_name: self.tables().any(|table| table.begins(key)),
            begins_small: self.tables().any(|table| table.begins_small(key)),
            demonym: self.demonym_of(key).map_or(0, |name| name + 1),
            known: true,
        }
    }
}
