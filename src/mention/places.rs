//! Candidates for places in no list: by head word, preposition, comma chain and dateline.

use super::candidate::Candidate;
use super::cues;
use super::features::Feature as F;
use super::view::{Style, View};
use crate::gazetteer::{EntityKind, WordClasses};
use crate::text::{Shape, TokenKind};
use std::ops::Range;

/// Proposes places in sentence `number`.
pub(super) fn propose(view: &View<'_>, number: usize, candidates: &mut Vec<Candidate>) {
    let capitals = view.styles[number] == Style::Capitals;
    for run in view.runs(number) {
        for first in run.clone().filter(|at| view.is_name_word(*at)) {
            for end in first + 1..=run.end.min(first + 5) {
                if !view.is_name_word(end - 1) {
                    continue;
                }
                if !capitals {
                    candidates.extend(headed(view, first..end));
                }
                candidates.extend(expected(view, first..end));
            }
            if !capitals {
                candidates.extend(of_form(view, first));
            }
        }
    }
}

/// "Red River", "Mount Elgon", "Bole International Airport".
fn headed(view: &View<'_>, name: Range<usize>) -> Option<Candidate> {
    let words = name.clone().filter(|at| view.token(*at).is_wordlike()).count();
    let ends = view.has(name.end - 1, WordClasses::PLACE_END);
    let starts = view.has(name.start, WordClasses::PLACE_START);
    let named = words == 2 && !starts && view.has_plain_first_name(name.start);
    if words < 2 || !(ends || starts) || named || view.in_title(name.start) {
        return None;
    }
    let candidate = Candidate::new(name.start, name.end, EntityKind::Place, "place.head")
        .with_if(ends, F::PlaceEnd)
        .with_if(starts && !ends, F::PlaceStart)
        .with_times(F::PlaceWord, (words - 1).min(3) as f32);
    Some(cues::add(view, candidate))
}

/// "Gulf of Aden", "Cape of Good Hope".
fn of_form(view: &View<'_>, head: usize) -> Option<Candidate> {
    let heads = WordClasses::PLACE_END.and(WordClasses::PLACE_START);
    let of = view.after(head + 1).filter(|at| view.surface(*at) == "of")?;
    let first = view.after(of + 1).filter(|at| view.is_name_word(*at))?;
    if !view.has(head, heads) || view.has(head, WordClasses::ORGANISATION_OF) {
        return None;
    }
    let mut end = first + 1;
    while view.after(end).is_some_and(|at| view.is_name_word(at)) {
        end += 1;
    }
    let candidate = Candidate::new(head, end, EntityKind::Place, "place.of")
        .with(F::PlaceStart)
        .with_times(F::PlaceWord, (end - head - 1) as f32);
    Some(cues::add(view, candidate))
}

/// An unknown name of one or two words where the neighbours expect a place.
fn expected(view: &View<'_>, name: Range<usize>) -> Option<Candidate> {
    let people = WordClasses::FIRST_NAME;
    let heads = WordClasses::ORGANISATION_END.and(WordClasses::LEGAL_FORM).and(WordClasses::EVENT);
    let coded = view.after(name.end).is_some_and(|at| {
        view.token(at).kind == TokenKind::Hyphen
            && view.after(at + 1).is_some_and(|next| view.token(next).kind == TokenKind::Number)
    });
    let located = |kind| matches!(kind, EntityKind::Place | EntityKind::Country);
    let body = name.len() == 1
        && view.is_listed_as(name.start, |kind| !located(kind))
        && !view.is_listed_as(name.start, located);
    let unfit = coded
        || body
        || name.len() > 2
        || name.clone().any(|at| {
            view.is_ordinary(at)
                || view.in_title(at)
                || view.has(at, heads)
                || view.has(at, WordClasses::NATIONALITY)
        })
        || (name.len() > 1 && view.has(name.start, people))
        || view.token(name.start).shape == Shape::Initial
        || (view.token(name.start).shape == Shape::AllCapitals
            && view.surface(name.start).len() < 5);
    if unfit {
        return None;
    }
    let candidate = Candidate::new(name.start, name.end, EntityKind::Place, "place.expected")
        .with(F::PlaceUnknown)
        .with_if(chained(view, name.end), F::PlaceChain);
    let candidate = cues::add(view, candidate);
    let told = [
        F::PlacePreposition,
        F::PlaceDirection,
        F::PlaceOf,
        F::PlaceNounAfter,
        F::PlaceChain,
        F::PlaceDateline,
    ];
    // Among capitals every word follows a preposition with a capital.
    let told = if view.style_at(name.start) == Style::Capitals { &told[4..] } else { &told[..] };
    candidate.reasons.iter().any(|reason| told.contains(&reason.feature)).then_some(candidate)
}

/// Whether ", Texas" or ", Kenya" follows.
fn chained(view: &View<'_>, end: usize) -> bool {
    let Some(comma) = view.after(end).filter(|at| view.surface(*at) == ",") else { return false };
    let Some(next) = view.after(comma + 1) else { return false };
    let mut found = false;
    let tokens = view.text.tokens();
    view.gazetteer.names_at(view.text.content(), tokens, next, |hit| {
        let record = view.gazetteer.record_of(hit.name);
        let marks = view.gazetteer.name(hit.name).marks();
        let large = record.kind() == EntityKind::Country
            || record.fact("region").is_some()
            || record.role_texts().any(|role| role == "region");
        found |= large
            && !marks.demonym
            && matches!(record.kind(), EntityKind::Country | EntityKind::Place);
    });
    found
}
