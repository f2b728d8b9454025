//! Initials, middle names, generations, and the order of a person's names.

use super::languages::Languages;
use super::lists;
use super::name::{Name, is_capitalised, is_initial};
use super::rule::VariantRule;
use super::scope::Bearer;

/// Most letters of initials written together (A.P.J.).
pub(super) const MOST_INITIALS: usize = 4;

/// Most letters of a syllable (Kyoung, Zhuang).
const LONGEST_SYLLABLE: usize = 6;

/// The number of the word that is the family name.
pub(super) fn surname(bearer: &Bearer, name: &Name<'_>) -> usize {
    if bearer.family_first || !bearer.is_person() {
        return 0;
    }
    let last = name.len() - 1;
    let generation = last > 0 && lists::GENERATIONS.contains(&name.words[last].key);
    last - usize::from(generation)
}

/// Variants of a person's name by the form of its words.
pub(super) fn variants(
    languages: &Languages,
    bearer: &Bearer,
    name: &Name<'_>,
    canonical: bool,
    mut make: impl FnMut(VariantRule, String),
) {
    let mut add = |rule, text: Option<String>| {
        if let Some(text) = text {
            make(rule, text);
        }
    };
    add(VariantRule::Initials, joined_initials(name));
    add(VariantRule::Initials, split_initials(name));
    if !bearer.family_first {
        let english = languages.middle.any(bearer.home);
        add(VariantRule::Generation, without_generation(name, english));
        add(VariantRule::MiddleName, without_middle_initials(name));
        if english {
            let names = middle_names(name).into_iter();
            names.for_each(|text| add(VariantRule::MiddleName, Some(text)));
        }
    }
    if languages.syllables.any(bearer.home) {
        add(VariantRule::Syllables, joined_syllables(bearer, name));
    }
    if canonical && languages.order.any(bearer.home) {
        add(VariantRule::Order, turned_round(name));
    }
}

/// `J. K. Rowling` with its initials in one word.
fn joined_initials(name: &Name<'_>) -> Option<String> {
    let initial = |at: &usize| is_initial(name.word(*at));
    let first = (0..name.len()).find(initial)?;
    let count = (first..name.len()).take_while(initial).count();
    if !(2..=MOST_INITIALS).contains(&count) {
        return None;
    }
    let letters: String =
        (first..first + count).map(|at| name.word(at).trim_end_matches('.')).collect();
    Some(name.with(first..first + count, &letters))
}

/// `J.K. Rowling` or `JK Rowling` with its initials apart.
fn split_initials(name: &Name<'_>) -> Option<String> {
    let at = (0..name.len() - 1).find(|at| {
        let next = *at + 1;
        are_initials(name.word(*at), *at == 0)
            && is_capitalised(name.word(next))
            && !lists::GENERATIONS.contains(&name.words[next].key)
            && name.gap(*at) == " "
    })?;
    let letters: Vec<String> =
        name.word(at).chars().filter(|c| *c != '.').map(|letter| format!("{letter}.")).collect();
    Some(name.with(at..at + 1, &letters.join(" ")))
}

/// Whether a word is several initials. Without periods they are few, and fewest inside a name
/// ("Apple CEO Tim Cook"); a king's numeral is none.
fn are_initials(word: &str, first: bool) -> bool {
    let letters = || word.chars().filter(|c| *c != '.');
    let most = match (word.trim_end_matches('.').contains('.'), first) {
        (true, _) => MOST_INITIALS,
        (false, true) => 3,
        (false, false) => 2,
    };
    (2..=most).contains(&letters().count())
        && letters().all(|c| c.is_ascii_uppercase())
        && !letters().all(|c| matches!(c, 'I' | 'V' | 'X'))
}

/// `Samuel L. Jackson` without the L.
fn without_middle_initials(name: &Name<'_>) -> Option<String> {
    if name.len() < 3 || is_initial(name.word(0)) {
        return None;
    }
    let last = name.len() - 1;
    let first = (1..last).find(|at| is_initial(name.word(*at)))?;
    let count = (first..last).take_while(|at| is_initial(name.word(*at))).count();
    let plain = (first - 1..first + count).all(|at| name.gap(at) == " ");
    plain.then(|| name.without(first..first + count))
}

/// `John Robert Bolton` with an initial; and without the middle name where it is surely a given one,
/// not part of the surname (Helena Bonham Carter), and what is left is not too common. Three
/// capitalised words only.
fn middle_names(name: &Name<'_>) -> Vec<String> {
    let words = [0, 1, 2];
    let plain = name.len() == 3
        && words.iter().all(|at| {
            is_capitalised(name.word(*at)) && !lists::PARTICLES.contains(&name.words[*at].key)
        })
        && name.gap(0) == " "
        && name.gap(1) == " ";
    if !plain
        || !lists::FIRST_NAMES.contains(&name.words[0].key)
        || lists::GENERATIONS.contains(&name.words[2].key)
    {
        return Vec::new();
    }
    // Too many people share the rest: another's middle name may begin so too.
    if lists::COMMON_SURNAMES.contains(&name.words[2].key) {
        return Vec::new();
    }
    let initial: String = name.word(1).chars().take(1).collect();
    let with_initial = name.with(1..2, &format!("{initial}."));
    if lists::COMMON_FIRST_NAMES.contains(&name.words[1].key) {
        vec![name.without(1..2), with_initial]
    } else {
        vec![with_initial]
    }
}

/// `Robert Kennedy Jr.` without the Jr.; numerals only in English, for they are also kings'.
fn without_generation(name: &Name<'_>, english: bool) -> Option<String> {
    let last = name.len() - 1;
    let key = name.words[last].key;
    let titled = || lists::TITLES.contains(&name.words[0].key);
    let numeral = lists::NUMERALS.contains(&key);
    let goes = last >= 2 && lists::GENERATIONS.contains(&key) && (!numeral || english && !titled());
    goes.then(|| name.without(last..name.len()))
}

/// `Kim Jong Un` with the given name in one word.
fn joined_syllables(bearer: &Bearer, name: &Name<'_>) -> Option<String> {
    if name.len() != 3 {
        return None;
    }
    let first = match (name.gap(0), name.gap(1)) {
        ("-", " ") => 0,
        (" ", "-") => 1,
        (" ", " ") if bearer.family_first && lists::FAMILY_FIRST.contains(&name.words[0].key) => 1,
        _ => return None,
    };
    let syllable = |at: usize| {
        let word = name.word(at);
        word.len() <= LONGEST_SYLLABLE && word.bytes().all(|b| b.is_ascii_alphabetic())
    };
    if !syllable(first) || !syllable(first + 1) || !is_capitalised(name.word(first)) {
        return None;
    }
    let joined = format!("{}{}", name.word(first), name.word(first + 1).to_lowercase());
    Some(name.with(first..first + 2, &joined))
}

/// `Shinzo Abe` the other way round; two plain words only.
fn turned_round(name: &Name<'_>) -> Option<String> {
    let plain = name.len() == 2
        && name.gap(0) == " "
        && (0..2).all(|at| {
            let word = name.word(at);
            is_capitalised(word) && word.chars().all(char::is_alphabetic)
        })
        && !lists::TITLES.contains(&name.words[0].key);
    plain.then(|| format!("{} {}", name.word(1), name.word(0)))
}
