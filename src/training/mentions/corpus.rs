//! Annotated documents to learn from, each of a collection.

use crate::evaluation::Document;
use xxhash_rust::xxh3::xxh3_64;

/// A document and where it comes from.
#[derive(Debug, Clone)]
pub struct TrainingDocument {
    /// The collection it belongs to; what is annotated by the same rules from the same papers.
    pub collection: String,
    /// Its text and mentions.
    pub document: Document,
}

/// All documents to learn from.
#[derive(Debug, Clone, Default)]
pub struct Corpus {
    /// In the order given.
    pub documents: Vec<TrainingDocument>,
}

impl Corpus {
    /// The collections, in the order of their first documents.
    pub fn collections(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for document in &self.documents {
            if !names.contains(&document.collection.as_str()) {
                names.push(&document.collection);
            }
        }
        names
    }
}

impl TrainingDocument {
    /// The fold of `folds` that the document falls into, by its text alone: copies of one text, and
    /// other annotations of it, fall into the same.
    pub fn fold(&self, folds: usize) -> usize {
        let words: String = self.document.text.split_whitespace().take(40).collect();
        (xxh3_64(words.as_bytes()) % folds.max(1) as u64) as usize
    }
}
