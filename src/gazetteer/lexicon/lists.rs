//! The lists of single words, from their files into the compiled form.

use super::super::slots::SlotMap;
use super::WordClasses;
use crate::text::{tokenize, word_key, word_list};
use std::collections::BTreeMap;

/// The compiled form of all lists: a [`SlotMap`] from word keys to classes.
pub fn compile() -> Vec<u8> {
    let mut words: BTreeMap<u64, WordClasses> = BTreeMap::new();
    for (path, content, class) in LISTS {
        for entry in word_list::built_in(path, content) {
            let Some(key) = single_word(entry.text) else { continue };
            let known = words.entry(key).or_default();
            *known = known.and(classes_of(path, entry, *class));
        }
    }
    SlotMap::compile(words.into_iter().map(|(key, classes)| (key, classes.bits())).collect())
}

fn classes_of(path: &str, entry: word_list::Entry<'_>, class: WordClasses) -> WordClasses {
    let union = |class_of: fn(&str, &str) -> WordClasses| {
        let classes = entry.classes().map(|name| class_of(path, name));
        classes.fold(WordClasses::default(), WordClasses::and)
    };
    match path {
        "organisation_heads.txt" | "place_heads.txt" => union(head_class),
        "cue_words.txt" => union(|_, name| cue_class(name)),
        _ if entry.class == "ambiguous" => class.and(class.doubtful_as_name()),
        _ => class,
    }
}

/// The key of `text` if it is one word.
fn single_word(text: &str) -> Option<u64> {
    match tokenize(text).as_slice() {
        [token] => Some(token.key),
        _ if !text.contains(' ') && !text.contains('-') => Some(word_key(text)),
        _ => None,
    }
}

fn head_class(path: &str, name: &str) -> WordClasses {
    match (path, name) {
        ("organisation_heads.txt", "of") => WordClasses::ORGANISATION_OF,
        ("organisation_heads.txt", _) => WordClasses::ORGANISATION_END,
        (_, "start") => WordClasses::PLACE_START,
        _ => WordClasses::PLACE_END,
    }
}

fn cue_class(name: &str) -> WordClasses {
    match name {
        "place_preposition" => WordClasses::PLACE_PREPOSITION,
        "direction" => WordClasses::DIRECTION,
        "acting_verb" => WordClasses::ACTING_VERB,
        "connective" => WordClasses::CONNECTIVE,
        "institution" => WordClasses::INSTITUTION,
        "firm" => WordClasses::FIRM,
        "national" => WordClasses::NATIONAL,
        _ => WordClasses::default(),
    }
}

macro_rules! list {
    ($file:literal, $class:ident) => {
        ($file, include_str!(concat!("../../../gazetteers/lists/", $file)), WordClasses::$class)
    };
}

/// Every list of single words with its class. Adding a list is a line here and a file there.
const LISTS: &[(&str, &str, WordClasses)] = &[
    list!("first_names.txt", FIRST_NAME),
    list!("surnames.txt", SURNAME),
    list!("family_first_surnames.txt", FAMILY_FIRST),
    list!("name_particles.txt", PARTICLE),
    list!("name_suffixes.txt", NAME_SUFFIX),
    list!("organisation_suffixes.txt", LEGAL_FORM),
    list!("organisation_heads.txt", ORGANISATION_END),
    list!("place_heads.txt", PLACE_END),
    list!("common_words.txt", COMMON),
    list!("function_words.txt", FUNCTION),
    list!("calendar_words.txt", CALENDAR),
    list!("nationality_words.txt", NATIONALITY),
    list!("event_heads.txt", EVENT),
    list!("speech_verbs.txt", SPEECH_VERB),
    list!("titles.txt", TITLE),
    list!("roles.txt", ROLE),
    list!("cue_words.txt", CONNECTIVE),
    list!("sport_words.txt", SPORT),
];
