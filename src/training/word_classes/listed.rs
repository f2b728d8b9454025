//! Words that the project's own lists have.

use crate::gazetteer::Gazetteer;
use crate::text::{tokenize, word_key};
use rustc_hash::FxHashSet;

/// The words of a gazetteer and of the word lists.
#[derive(Debug)]
pub struct ListedWords<'a> {
    gazetteer: &'a Gazetteer,
    /// Keys of all words of names.
    in_names: FxHashSet<u64>,
}

impl<'a> ListedWords<'a> {
    /// The words of this gazetteer, alone or within names.
    pub fn of(gazetteer: &'a Gazetteer) -> Self {
        let texts = gazetteer.name_numbers().map(|number| gazetteer.name(number).text());
        let in_names = texts.flat_map(tokenize).map(|token| token.key).collect();
        ListedWords { gazetteer, in_names }
    }

    /// Whether a word says nothing that the lists do not: it has no capital, or they have it.
    ///
    /// What is left out is names that only the corpus has: a file of classes is no list of names.
    pub fn admits(&self, word: &str) -> bool {
        let key = word_key(word);
        !word.contains(char::is_uppercase)
            || self.in_names.contains(&key)
            || !self.gazetteer.lexicon().get(key).is_empty()
    }
}
