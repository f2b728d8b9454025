//! Abbreviations that end in a period, and what a period after them means.

use super::word_list;
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

/// What usually follows an abbreviation, and so whether its period can end a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AbbreviationClass {
    /// A name follows (`Mr.`): never the end.
    Title,
    /// A number follows (`No.`): the end only if none does.
    Number,
    /// A day follows (`Jan.`): the end only if no number does.
    Month,
    /// More of the sentence follows (`e.g.`): never the end.
    Inner,
    /// May end a sentence (`Inc.`, `U.S.`): the next word decides.
    Either,
}

static CLASSES: LazyLock<FxHashMap<&'static str, AbbreviationClass>> = LazyLock::new(|| {
    let list = include_str!("../../gazetteers/lists/abbreviations.txt");
    word_list::built_in("abbreviations.txt", list)
        .into_iter()
        .filter_map(|entry| Some((undotted(entry.text), class_named(entry.class)?)))
        .collect()
});

/// The class of abbreviation `word`, with or without its final period. Case matters: `no` is not
/// `No`.
pub fn class(word: &str) -> Option<AbbreviationClass> {
    // Long words are never abbreviations, and most words are spared the look-up.
    if word.len() > 8 {
        return None;
    }
    CLASSES.get(undotted(word)).copied()
}

/// The word without its final period; inner ones stay, so that `EU` is not `E.U.`.
fn undotted(word: &str) -> &str {
    word.strip_suffix('.').unwrap_or(word)
}

fn class_named(name: &str) -> Option<AbbreviationClass> {
    Some(match name {
        "title" => AbbreviationClass::Title,
        "number" => AbbreviationClass::Number,
        "month" => AbbreviationClass::Month,
        "inner" => AbbreviationClass::Inner,
        "either" => AbbreviationClass::Either,
        _ => return None,
    })
}
