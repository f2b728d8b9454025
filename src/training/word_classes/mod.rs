//! Classes of words that stand among the same neighbours, induced from plain text.
//!
//! Words are put into classes by the exchange algorithm (S. Martin, J. Liermann, H. Ney, *Algorithms
//! for bigram and trigram word clustering*, 1998), which raises the average mutual information of
//! neighbouring classes; the classes are then merged pair by pair, the least loss first (P. F. Brown
//! and others, *Class-based n-gram models of natural language*, 1992), which gives each a path of
//! bits from the root of a binary tree: the shorter the prefix, the coarser the class.
//!
//! All sums are of whole numbers, and ties fall to the first: the same articles, in any order and with
//! any number of threads, give the same classes.

mod bigrams;
mod corpus;
mod exchange;
mod information;
mod listed;
mod tree;
mod write;

#[cfg(test)]
mod tests;

pub use corpus::{ArticleWords, Corpus};
pub use listed::ListedWords;
pub use write::write;

use crate::error::{Error, ErrorKind, Result};
use crate::gazetteer::ClassPath;
use bigrams::Bigrams;
use std::collections::BTreeMap;

/// How to induce classes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClassSettings {
    /// How many classes, at most.
    pub classes: usize,
    /// How many words are put into classes, at most: the most frequent.
    pub words: usize,
    /// Words seen less often are left out.
    pub min_count: u32,
    /// How many times all words are gone through, at most.
    pub passes: usize,
}

impl Default for ClassSettings {
    fn default() -> Self {
        ClassSettings { classes: 400, words: 20_000, min_count: 5, passes: 40 }
    }
}

/// One class of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InducedClass {
    /// Its path from the root of the tree.
    pub path: ClassPath,
    /// Its words, the most frequent first.
    pub words: Vec<String>,
}

/// Puts the words of `corpus` into classes, which come in the order of their paths. `pass` is told,
/// after each time through all words, how many have moved.
///
/// # Errors
/// When no word of the corpus is frequent enough.
pub fn induce(
    corpus: &Corpus,
    settings: ClassSettings,
    pass: impl FnMut(usize),
) -> Result<Vec<InducedClass>> {
    let numbered = corpus.numbered(settings.words, settings.min_count);
    if numbered.words.is_empty() {
        let message = format!("no word is seen {} times or more", settings.min_count);
        return Err(Error::new(ErrorKind::Empty, message)
            .hint("give more text, or lower the limit with --min-count"));
    }
    let bigrams = Bigrams::count(&numbered);
    let classes = exchange::exchange(&bigrams, settings, pass);
    let paths = tree::paths(&bigrams, &classes);
    let mut by_path: BTreeMap<ClassPath, Vec<String>> = BTreeMap::new();
    // Words come the most frequent first, and so they stay.
    for (number, word) in numbered.words.iter().enumerate() {
        let class = classes[numbered.first_word + number];
        by_path.entry(paths[class]).or_default().push(word.clone());
    }
    Ok(by_path.into_iter().map(|(path, words)| InducedClass { path, words }).collect())
}
