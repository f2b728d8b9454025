//! Candidates from the gazetteer.

use super::candidate::Candidate;
use super::features::Feature as F;
use super::view::{Style, View};
use crate::gazetteer::{EntityKind, Hit, WordClasses};
use crate::text::{Shape, TokenKind};

/// Proposes every gazetteer name of sentence `number`, one candidate for each span and kind.
pub(super) fn propose(view: &View<'_>, number: usize, candidates: &mut Vec<Candidate>) {
    let range = view.sentence_tokens(number);
    let tokens = &view.text.tokens()[..range.end];
    let mut hits: Vec<Hit> = Vec::new();
    for first in range {
        if tokens[first].kind == TokenKind::Word || tokens[first].kind == TokenKind::Number {
            view.gazetteer.names_at(view.text.content(), tokens, first, |hit| hits.push(hit));
        }
    }
    let kind_of = |hit: &Hit| view.gazetteer.record_of(hit.name).kind();
    // "US$334" is money.
    let money = |hit: &Hit| {
        view.after(hit.end)
            .is_some_and(|at| view.surface(at) == "$" && !view.token(at).space_before)
    };
    hits.retain(|hit| !view.gazetteer.name(hit.name).marks().demonym && !money(hit));
    hits.sort_by_key(|hit| (hit.first, hit.end, kind_of(hit), hit.name));
    for group in hits.chunk_by(|a, b| (a.first, a.end, kind_of(a)) == (b.first, b.end, kind_of(b)))
    {
        candidates.push(candidate(view, group));
    }
}

/// The candidate for names of one span and kind.
fn candidate(view: &View<'_>, hits: &[Hit]) -> Candidate {
    let Hit { first, end, name } = hits[0];
    let record = |name: u32| view.gazetteer.record_of(name);
    let mut names: Vec<u32> = hits.iter().map(|hit| hit.name).collect();
    let context = |name: u32| view.gazetteer.name(name).marks().context;
    if names.len() > 1 {
        names.sort_by_cached_key(|name| {
            (context(*name), u8::MAX - record(*name).prior(), record(*name).id())
        });
    }
    let best = names[0];
    let kind = record(name).kind();
    let words = (end - first) as f32;
    let prior = (f32::from(record(best).prior()) - 50.0) / 50.0;
    let candidate = Candidate { names, ..Candidate::new(first, end, kind, "gazetteer") }
        .with(F::Name)
        .with_times(F::NameWord, (words - 1.0).min(3.0))
        .with_times(F::NamePrior, prior)
        .with_if(context(best), F::NameContext);
    let acronym =
        view.token(first).shape == Shape::AllCapitals && view.style_at(first) == Style::Prose;
    let candidate = candidate.with_if(acronym && end == first + 1, F::Acronym);
    let candidate =
        if end == first + 1 { single_word(view, first, kind, candidate) } else { candidate };
    super::cues::add(view, candidate)
}

/// Doubts about a name of one word.
fn single_word(view: &View<'_>, at: usize, kind: EntityKind, candidate: Candidate) -> Candidate {
    let given = view.has(at, WordClasses::FIRST_NAME)
        && !view.has(at, WordClasses::AMBIGUOUS_FIRST_NAME)
        && kind != EntityKind::Person;
    let capitals = view.style_at(at) == Style::Capitals;
    // An acronym in prose is no ordinary word, whatever it spells.
    let spelt = view.token(at).shape == Shape::AllCapitals && !capitals;
    let ordinary = view.has(at, WordClasses::COMMON.and(WordClasses::FUNCTION)) && !spelt;
    let uninformative =
        capitals || view.style_at(at) == Style::Headline || (ordinary && view.starts_sentence(at));
    candidate
        .with_if(given, F::NameFirstName)
        .with_if(ordinary, F::NameOrdinaryWord)
        .with_if(uninformative && ordinary, F::NameSentenceStart)
        .with_if(capitals, F::NameInCapitals)
        .with_if(view.token(at).shape == Shape::Lower, F::NameLower)
}
