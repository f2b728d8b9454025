//! Evidence that stands beside a candidate, whatever proposed it.

use super::candidate::Candidate;
use super::features::Feature as F;
use super::view::{Style, View};
use crate::gazetteer::{EntityKind, WordClasses};
use crate::text::{Shape, TokenKind};

/// Adds what the neighbours say for and against the candidate.
pub(super) fn add(view: &View<'_>, candidate: Candidate) -> Candidate {
    let candidate = cuts(view, candidate);
    match candidate.kind {
        Some(EntityKind::Person) => person(view, candidate),
        Some(EntityKind::Organisation) => organisation(view, candidate),
        Some(EntityKind::Place | EntityKind::Country) => place(view, candidate),
        None => candidate,
    }
}

/// Whether the candidate is torn out of a longer run of capitalised words.
fn cuts(view: &View<'_>, candidate: Candidate) -> Candidate {
    let (first, end) = (candidate.first, candidate.end);
    let person = candidate.kind == Some(EntityKind::Person);
    let nationality = |at: usize| view.has(at, WordClasses::NATIONALITY);
    let left = view.before(first).is_some_and(|at| {
        (continues(view, at) && !nationality(at)) || (person && joined_left(view, at))
    });
    let right = view.after(end).is_some_and(|at| {
        (continues(view, at) && !nationality(at)) || (person && joined_right(view, at))
    });
    // "Victoria Beckham" is not the Beckham everyone knows.
    let given = view.before(first).is_some_and(|at| view.has(at, WordClasses::FIRST_NAME));
    let times = if left && person && given { 1.7 } else { f32::from(u8::from(left)) };
    candidate.with_times(F::CutLeft, times).with_if(right, F::CutRight)
}

/// Whether a hyphen or particle at `at`, before a person's name, binds it to a word further left.
fn joined_left(view: &View<'_>, at: usize) -> bool {
    let Some(further) = view.before(at) else { return false };
    match view.token(at).kind {
        TokenKind::Hyphen => view.is_name_word(further) || view.is_particle(further),
        _ => view.is_particle(at) && (view.is_name_word(further) || view.is_particle(further)),
    }
}

/// Whether a hyphen or particle at `at`, behind a person's name, binds it to a word further right.
fn joined_right(view: &View<'_>, at: usize) -> bool {
    let Some(further) = view.after(at + 1) else { return false };
    match view.token(at).kind {
        TokenKind::Hyphen => view.ends_name(further),
        _ => view.is_particle(at) && (view.is_name_word(further) || view.is_particle(further)),
    }
}

/// Whether the word at `at`, beside a candidate, looks like part of the same name.
fn continues(view: &View<'_>, at: usize) -> bool {
    if !view.is_name_word(at) || view.in_title(at) {
        return false;
    }
    let role = view.has(at, WordClasses::ROLE.and(WordClasses::TITLE));
    let ordinary = view.is_ordinary(at) && !view.has(at, WordClasses::DIRECTION);
    match view.style_at(at) {
        Style::Prose => !(ordinary && (view.starts_sentence(at) || role)),
        Style::Headline => !ordinary,
        Style::Capitals => false,
    }
}

fn person(view: &View<'_>, candidate: Candidate) -> Candidate {
    let (first, end) = (candidate.first, candidate.end);
    let preposition = view.before(first).is_some_and(|at| {
        view.has(at, WordClasses::PLACE_PREPOSITION) && !view.reads(Some(at), &["to", "from"])
    });
    candidate
        .with_if(view.title_before(first), F::PersonTitleBefore)
        .with_if(view.role_before(first) || apposed(view, first, end), F::PersonRoleBefore)
        .with_if(role_after(view, end), F::PersonRoleAfter)
        .with_if(age_after(view, end), F::PersonAgeAfter)
        .with_if(speech_beside(view, first, end), F::PersonSpeech)
        .with_if(preposition, F::PersonPreposition)
}

/// "the minister, Said Alkali, told": a role before a comma, and a comma behind.
fn apposed(view: &View<'_>, first: usize, end: usize) -> bool {
    let comma = view.before(first).filter(|at| view.surface(*at) == ",");
    comma.is_some_and(|at| view.title_before(at) || view.role_before(at))
        && view.reads(view.after(end), &[",", "."])
}

/// ", an analyst at", ", chief executive of", ", the mayor".
fn role_after(view: &View<'_>, end: usize) -> bool {
    let Some(comma) = view.after(end).filter(|at| view.surface(*at) == ",") else { return false };
    // Up to three words may stand between the comma and the role: "a senior commodity analyst".
    (comma + 1..comma + 6)
        .map_while(|at| view.neighbour(comma, Some(at)))
        .take_while(|at| view.token(*at).kind != TokenKind::Mark)
        .take_while(|at| {
            !matches!(view.surface(*at), "said" | "who" | "which" | "and" | "of" | "in")
        })
        .any(|at| view.role_starts(at))
}

/// ", 45," or ", 45, a farmer" or "(45)".
fn age_after(view: &View<'_>, end: usize) -> bool {
    let mark = view.after(end).filter(|at| matches!(view.surface(*at), "," | "("));
    let Some(number) = mark.and_then(|at| view.after(at + 1)) else { return false };
    let age = view.surface(number).parse::<u8>().is_ok_and(|age| (5..=110).contains(&age));
    age && view.reads(view.after(number + 1), &[",", ")", "."])
}

fn speech_beside(view: &View<'_>, first: usize, end: usize) -> bool {
    let speech = |at: Option<usize>| {
        at.is_some_and(|at| {
            view.has(at, WordClasses::SPEECH_VERB) && view.token(at).shape == Shape::Lower
        })
    };
    speech(view.after(end)) || speech(view.before(first))
}

fn organisation(view: &View<'_>, candidate: Candidate) -> Candidate {
    let candidate_first = candidate.first;
    let the = view.reads(view.before(candidate_first), &["the", "The"]);
    candidate
        .with_if(the, F::OrganisationThe)
        .with_if(view.employer_expected(candidate_first), F::OrganisationEmployer)
}

fn place(view: &View<'_>, candidate: Candidate) -> Candidate {
    let (first, end) = (candidate.first, candidate.end);
    let before = view.before(first);
    let preposition = before.is_some_and(|at| view.has(at, WordClasses::PLACE_PREPOSITION))
        && !view.employer_expected(first);
    // "northern Ireland", but "Northern Ireland" is a name of its own.
    let direction = before.is_some_and(|at| {
        view.has(at, WordClasses::DIRECTION) && view.token(at).shape == Shape::Lower
    });
    let of = view.reads(before, &["of"])
        && before.and_then(|at| view.before(at)).is_some_and(|at| {
            view.has(at, WordClasses::PLACE_END) && view.token(at).shape == Shape::Lower
        });
    let noun = view.after(end).is_some_and(|at| {
        view.has(at, WordClasses::PLACE_END) && view.token(at).shape == Shape::Lower
    });
    candidate
        .with_if(preposition, F::PlacePreposition)
        .with_if(direction, F::PlaceDirection)
        .with_if(of, F::PlaceOf)
        .with_if(noun, F::PlaceNounAfter)
        .with_if(dateline(view, first, end), F::PlaceDateline)
}

/// At the very start of a sentence, before a dash, an agency in brackets or a colon:
/// "BERLIN (Reuters) -", "NAIROBI, Kenya (AP) —", "MOSCOW:", "SALVADOR, Feb 26 -".
fn dateline(view: &View<'_>, first: usize, end: usize) -> bool {
    let sentence = view.sentence_of[first] as usize;
    let start = view.sentence_tokens(sentence).start;
    if first > start + 4 || !view.token(first).is_capitalised() {
        return false;
    }
    let capitals = view.token(start).shape == Shape::AllCapitals;
    let mut dash = false;
    let mut bracket = false;
    for at in (end..end + 9).map_while(|at| view.neighbour(first, Some(at))) {
        match view.surface(at) {
            "-" | "–" | "—" | "--" => {
                dash = true;
                break;
            }
            "(" | ")" => bracket = true,
            "," => {}
            ":" => return capitals && at == end,
            _ if view.token(at).is_capitalised() || view.token(at).kind == TokenKind::Number => {}
            _ => break,
        }
    }
    dash && (bracket || capitals)
}
