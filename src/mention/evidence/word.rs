//! What a word says by itself, whatever stands beside it: its units of evidence.
//!
//! All units of a word collapse into one vector of weights, cached by the word's letters; so they
//! may depend on nothing but the word and the lists.

use crate::gazetteer::{WordClassPaths, WordClasses};
use crate::text::{Shape, Token, TokenKind, cased_key, fold};

/// Names of the word classes, for the weights file.
const CLASSES: &[(WordClasses, &str)] = &[
    (WordClasses::FIRST_NAME, "first_name"),
    (WordClasses::AMBIGUOUS_FIRST_NAME, "ambiguous_first_name"),
    (WordClasses::SURNAME, "surname"),
    (WordClasses::AMBIGUOUS_SURNAME, "ambiguous_surname"),
    (WordClasses::FAMILY_FIRST, "family_first"),
    (WordClasses::PARTICLE, "particle"),
    (WordClasses::NAME_SUFFIX, "name_suffix"),
    (WordClasses::LEGAL_FORM, "legal_form"),
    (WordClasses::ORGANISATION_END, "organisation_end"),
    (WordClasses::ORGANISATION_OF, "organisation_of"),
    (WordClasses::PLACE_END, "place_end"),
    (WordClasses::PLACE_START, "place_start"),
    (WordClasses::COMMON, "common"),
    (WordClasses::FUNCTION, "function"),
    (WordClasses::CALENDAR, "calendar"),
    (WordClasses::NATIONALITY, "nationality"),
    (WordClasses::EVENT, "event"),
    (WordClasses::SPEECH_VERB, "speech_verb"),
    (WordClasses::TITLE, "title"),
    (WordClasses::ROLE, "role"),
    (WordClasses::PLACE_PREPOSITION, "place_preposition"),
    (WordClasses::DIRECTION, "direction"),
    (WordClasses::ACTING_VERB, "acting_verb"),
    (WordClasses::CONNECTIVE, "connective"),
    (WordClasses::INSTITUTION, "institution"),
    (WordClasses::FIRM, "firm"),
    (WordClasses::NATIONAL, "national"),
    (WordClasses::SPORT, "sport"),
];

/// The lists whose members are ordinary vocabulary, and so may have weights of their own. A word in
/// none of them may be anyone's name, and has none: what the weights know of names is in the lists.
const VOCABULARY: WordClasses = WordClasses::COMMON
    .and(WordClasses::FUNCTION)
    .and(WordClasses::CALENDAR)
    .and(WordClasses::SPEECH_VERB)
    .and(WordClasses::TITLE)
    .and(WordClasses::ROLE)
    .and(WordClasses::ORGANISATION_END)
    .and(WordClasses::ORGANISATION_OF)
    .and(WordClasses::LEGAL_FORM)
    .and(WordClasses::PLACE_END)
    .and(WordClasses::PLACE_START)
    .and(WordClasses::EVENT)
    .and(WordClasses::DIRECTION)
    .and(WordClasses::PLACE_PREPOSITION)
    .and(WordClasses::PARTICLE)
    .and(WordClasses::CONNECTIVE);

/// Calls `unit` with each unit of evidence of a token, `surface` being its text.
pub fn units(token: &Token, surface: &str, classes: WordClasses, unit: &mut impl FnMut(&str)) {
    let mut line = String::with_capacity(64);
    let mut say = |template: &str, value: &str| {
        line.clear();
        line.push_str(template);
        line.push('=');
        line.push_str(value);
        unit(&line);
    };
    match token.kind {
        TokenKind::Number => return say("number", number_shape(surface)),
        TokenKind::Possessive => return say("mark", "'s"),
        TokenKind::Hyphen => return say("mark", "-"),
        TokenKind::Mark => return say("mark", surface),
        TokenKind::Word => {}
    }
    let folded = fold(surface);
    say("shape", word_shape(token, surface));
    if classes.any(VOCABULARY) {
        say(if token.shape == Shape::Lower { "word" } else { "Word" }, &folded);
    }
    for (class, name) in CLASSES {
        if classes.any(*class) {
            say("class", name);
        }
    }
    let mut lists = String::with_capacity(64);
    for (_, name) in CLASSES.iter().filter(|(c, _)| NAME_LISTS.any(*c) && classes.any(*c)) {
        if !lists.is_empty() {
            lists.push('+');
        }
        lists.push_str(name);
    }
    say("lists", &lists);
    affixes(token, &folded, &mut say);
    classes_by_company(surface, &mut say);
}

/// Lists that say more together than each by itself.
const NAME_LISTS: WordClasses = WordClasses::FIRST_NAME
    .and(WordClasses::AMBIGUOUS_FIRST_NAME)
    .and(WordClasses::SURNAME)
    .and(WordClasses::AMBIGUOUS_SURNAME)
    .and(WordClasses::FAMILY_FIRST)
    .and(WordClasses::COMMON)
    .and(WordClasses::FUNCTION)
    .and(WordClasses::NATIONALITY)
    .and(WordClasses::TITLE);

fn affixes(token: &Token, folded: &str, say: &mut impl FnMut(&str, &str)) {
    let small = token.shape == Shape::Lower;
    let lengths: &[usize] = if small { &[3] } else { &[2, 3, 4] };
    for &length in lengths {
        let start = folded.char_indices().rev().nth(length - 1).map_or(0, |(at, _)| at);
        if start > 0 {
            say(if small { "ending" } else { "Ending" }, &folded[start..]);
        }
    }
    if let Some((end, _)) = folded.char_indices().nth(3).filter(|_| !small) {
        say("Beginning", &folded[..end]);
    }
}

/// Lengths of the paths to classes of words that stand in like company: from coarse to fine; the
/// whole path tells a class by itself.
const PATHS: [u8; 3] = [6, 8, 10];

fn classes_by_company(surface: &str, say: &mut impl FnMut(&str, &str)) {
    let paths = WordClassPaths::built_in();
    let path = paths.path(paths.class(cased_key(surface)));
    for length in PATHS.iter().filter(|length| **length < path.length) {
        say("company", &path.prefix(*length).to_string());
    }
    if path.length > 0 {
        say("company", &path.to_string());
    }
}

fn number_shape(surface: &str) -> &'static str {
    let digits = surface.bytes().filter(u8::is_ascii_digit).count();
    match (digits, surface.len() == digits) {
        (4, true) if surface.starts_with("19") || surface.starts_with("20") => "year",
        (1, true) => "1",
        (2, true) => "2",
        (_, true) => "many",
        _ if surface.contains(':') => "time",
        _ => "parts",
    }
}

fn word_shape(token: &Token, surface: &str) -> &'static str {
    let digit = surface.bytes().any(|b| b.is_ascii_digit());
    let period = surface.contains('.');
    match token.shape {
        Shape::None => "none",
        Shape::Initial if period => "X.",
        Shape::Initial => "X",
        _ if digit => "Xx0",
        Shape::Lower if surface.chars().any(char::is_uppercase) => "xX",
        Shape::Lower if period => "x.",
        Shape::Lower => "x",
        Shape::AllCapitals if period => "X.X.",
        Shape::AllCapitals => match surface.chars().count() {
            2 => "XX",
            3 => "XXX",
            4 | 5 => "XXXX",
            _ => "XXXXXX",
        },
        Shape::Capitalised if period => "Xx.",
        Shape::Capitalised if surface.chars().skip(1).any(char::is_uppercase) => "XxX",
        Shape::Capitalised if surface.contains(['\'', '’']) => "X'x",
        Shape::Capitalised if surface.chars().count() < 4 => "Xx",
        Shape::Capitalised => "Xxxx",
    }
}
