//! Candidates for people in no list: by given name, title, role, age, or the look of the name.

use super::candidate::Candidate;
use super::cues;
use super::features::Feature as F;
use super::view::{Style, View};
use crate::gazetteer::{EntityKind, WordClasses};
use crate::text::{Shape, TokenKind};
use std::ops::Range;

/// Names of people have at most this many words.
const LONGEST: usize = 6;

/// Proposes people in sentence `number`.
pub(super) fn propose(view: &View<'_>, number: usize, candidates: &mut Vec<Candidate>) {
    if view.styles[number] == Style::Capitals {
        return;
    }
    for run in view.runs(number) {
        for first in run.clone() {
            for end in first + 1..=run.end.min(first + LONGEST) {
                if is_possible(view, first..end) {
                    candidates.push(candidate(view, first..end, run.clone()));
                }
            }
        }
    }
}

/// Whether the stretch has the outer shape of a person's name.
fn is_possible(view: &View<'_>, name: Range<usize>) -> bool {
    let last = name.end - 1;
    let begins = view.is_name_word(name.start) || (view.is_prefix(name.start) && name.len() > 2);
    if !begins || !view.ends_name(last) {
        return false;
    }
    // "Dean Reed": some titles are given names too.
    let titled = view.in_title(name.start)
        && !(name.len() > 1 && view.has(name.start, WordClasses::FIRST_NAME));
    if titled || view.in_title(last) {
        return false;
    }
    if name.clone().any(|at| view.surface(at) == "&" || view.token(at).kind == TokenKind::Number) {
        return false;
    }
    if name.len() > 1 {
        return view.token(last).shape != Shape::Initial;
    }
    view.token(last).shape == Shape::Capitalised && single_is_possible(view, last)
}

/// One word alone needs more than its capital to be a person.
fn single_is_possible(view: &View<'_>, at: usize) -> bool {
    let listed = view.has(at, WordClasses::SURNAME.and(WordClasses::FIRST_NAME));
    let heads =
        WordClasses::ORGANISATION_END.and(WordClasses::PLACE_END).and(WordClasses::NATIONALITY);
    let spoken = view.after(at + 1).is_some_and(|next| {
        view.has(next, WordClasses::SPEECH_VERB) && view.token(next).shape == Shape::Lower
    });
    // "Amazon said": a verb alone makes no person of what the gazetteer has as something else.
    let unknown = || !view.is_listed_as(at, |kind| kind != EntityKind::Person);
    let speaks = spoken && !view.is_ordinary(at) && unknown();
    !view.has(at, heads) && (listed || view.title_before(at) || speaks)
}

fn candidate(view: &View<'_>, name: Range<usize>, run: Range<usize>) -> Candidate {
    let (first, last) = (name.start, name.end - 1);
    let words: Vec<usize> = name.clone().filter(|at| view.token(*at).is_wordlike()).collect();
    // A hyphenated compound is one word of the name.
    let hyphens = name.clone().filter(|at| view.token(*at).kind == TokenKind::Hyphen).count();
    let single = words.len() - hyphens.min(words.len() - 1) == 1;
    let count = |classes: WordClasses| words.iter().filter(|at| view.has(**at, classes)).count();
    let ordinary = words.iter().filter(|at| view.is_ordinary(**at)).count()
        + 2 * count(WordClasses::NATIONALITY);
    let heads = WordClasses::ORGANISATION_END
        .and(WordClasses::PLACE_END)
        .and(WordClasses::LEGAL_FORM)
        .and(WordClasses::EVENT)
        .and(WordClasses::PLACE_START);
    let plain_surname = view.has(last, WordClasses::SURNAME);
    // "Alicia Keys": a given name before it makes a head word a surname.
    let named = words.len() == 2 && view.has_plain_first_name(first);
    let head = (view.has(last, heads) && !plain_surname && !named) || odd_capitals(view, &words);
    let rule = if single { "person.single" } else { "person.run" };
    let candidate = Candidate::new(first, name.end, EntityKind::Person, rule)
        .with_times(F::PersonWord, words.len().min(3) as f32)
        .with_times(F::PersonCommonWord, ordinary as f32)
        .with_if(head, F::PersonPlaceWord)
        .with_if(single, F::PersonSingle);
    let candidate = given_name(view, &words, candidate);
    let whole = name == run && !single && words.len() <= 4;
    let candidate = candidate
        .with_if(plain_surname && words.len() > 1, F::PersonSurname)
        .with_if(
            plain_surname && words.len() == 1 && !view.has(last, WordClasses::AMBIGUOUS_SURNAME),
            F::PersonSurname,
        )
        .with_if(whole && ordinary == 0 && !head, F::PersonUnknownPair)
        .with_if(has_initial(view, &words), F::PersonInitial)
        .with_if(view.has(last, WordClasses::NAME_SUFFIX) && words.len() > 1, F::PersonSuffix);
    cues::add(view, candidate)
}

/// Evidence of the first word.
fn given_name(view: &View<'_>, words: &[usize], candidate: Candidate) -> Candidate {
    let first = words[0];
    let ambiguous = view.has(first, WordClasses::AMBIGUOUS_FIRST_NAME);
    if view.has(first, WordClasses::FIRST_NAME) {
        let feature = if ambiguous { F::PersonFirstNameAmbiguous } else { F::PersonFirstName };
        // Alone, a given name that is also a word says nothing.
        return candidate.with_if(words.len() > 1 || !ambiguous, feature);
    }
    let family = view.has(first, WordClasses::FAMILY_FIRST) && (2..=3).contains(&words.len());
    candidate.with_if(family, F::PersonFamilyFirst)
}

/// Words in capitals among others that are not: an acronym or a dateline beside the name.
fn odd_capitals(view: &View<'_>, words: &[usize]) -> bool {
    let capitals = |at: &&usize| view.token(**at).shape == Shape::AllCapitals;
    let suffix = |at: &&usize| view.has(**at, WordClasses::NAME_SUFFIX);
    let odd = words.iter().filter(|at| capitals(at) && !suffix(at)).count();
    // Two capitals are likely initials without periods ("JK Rowling").
    let initials = view.surface(words[0]).len() == 2 && odd == 1 && capitals(&&words[0]);
    odd > 0 && odd < words.len() && !initials || (words.len() == 1 && odd == 1)
}

fn has_initial(view: &View<'_>, words: &[usize]) -> bool {
    words.len() > 1
        && words
            .iter()
            .any(|at| view.token(*at).shape == Shape::Initial && view.surface(*at).ends_with('.'))
}
