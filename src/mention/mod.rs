//! Candidate spans from names and rules, then one reading.
//!
//! Every gazetteer name and every rule proposes candidates; each carries its evidence as named
//! features with weights from `gazetteers/rules/weights.tsv`. In each sentence the non-overlapping
//! set with the greatest sum is chosen. The first choice tells what the article speaks of (full
//! names, defined acronyms, countries); with that the choice is made once more.

mod article;
mod candidate;
mod choice;
mod countries;
mod cues;
mod features;
mod names;
mod organisations;
mod people;
mod places;
mod view;

pub use candidate::Candidate;
pub use countries::Countries;
pub use features::{Feature, Reason, Weights};

use crate::gazetteer::{EntityKind, Gazetteer, WordClasses};
use crate::span::Span;
use crate::text::Text;
use article::ArticleEvidence;
use rustc_hash::FxHashSet;
use view::View;

/// A span of an article that names an entity.
#[derive(Debug, Clone)]
pub struct Mention {
    /// Where it stands, in bytes of [`Text::content`].
    pub span: Span,
    /// First token.
    pub first: usize,
    /// Token after the last.
    pub end: usize,
    /// Its sentence.
    pub sentence: usize,
    /// What it names.
    pub kind: EntityKind,
    /// Names of the gazetteer it may be, likeliest first; empty when found by rule alone.
    pub names: Vec<u32>,
    /// The rule that proposed it (`gazetteer`, `person.run`, `short-name`, ...).
    pub rule: &'static str,
    /// Evidence for this reading.
    pub reasons: Vec<Reason>,
    /// Sum of the evidence.
    pub score: f32,
    /// Readings of overlapping spans that lost, best first, at most three.
    pub losers: Vec<Loser>,
}

/// A reading that was not chosen.
#[derive(Debug, Clone)]
pub struct Loser {
    /// Its span, in bytes.
    pub span: Span,
    /// What it would have been; `None` for "no entity".
    pub kind: Option<EntityKind>,
    /// Sum of its evidence.
    pub score: f32,
}

/// Finds the mentions of one article.
#[derive(Debug, Clone, Copy)]
pub struct MentionFinder<'a> {
    gazetteer: &'a Gazetteer,
}

impl<'a> MentionFinder<'a> {
    /// A finder of names in `gazetteer` and by the rules.
    pub fn new(gazetteer: &'a Gazetteer) -> Self {
        MentionFinder { gazetteer }
    }

    /// All mentions of `text`, in order, not overlapping.
    pub fn find(&self, text: &Text<'_>) -> Vec<Mention> {
        let view = View::new(text, self.gazetteer);
        let proposed: Vec<Vec<Candidate>> =
            (0..text.sentences().len()).map(|number| propose(&view, number)).collect();
        let mut first_choice = Vec::new();
        for candidates in &proposed {
            first_choice
                .extend(choice::choose(candidates).into_iter().map(|at| candidates[at].clone()));
        }
        let evidence = ArticleEvidence::new(&view, &first_choice);
        let mut mentions = Vec::new();
        for (number, mut candidates) in proposed.into_iter().enumerate() {
            evidence.propose(&view, number, &mut candidates);
            let candidates: Vec<Candidate> = choice::unite(candidates)
                .into_iter()
                .map(|candidate| evidence.add(&view, candidate))
                .collect();
            settle(text, number, &candidates, &mut mentions);
        }
        mentions
    }
}

/// All candidates of one sentence, united.
fn propose(view: &View<'_>, number: usize) -> Vec<Candidate> {
    let mut candidates = Vec::new();
    names::propose(view, number, &mut candidates);
    people::propose(view, number, &mut candidates);
    organisations::propose(view, number, &mut candidates);
    places::propose(view, number, &mut candidates);
    for at in view.sentence_tokens(number) {
        if view.has(at, WordClasses::NATIONALITY) && view.token(at).is_capitalised() {
            candidates.push(Candidate::nothing(at, at + 1, Feature::Nationality, "nationality"));
        }
    }
    doubt_people(choice::unite(candidates))
}

/// Doubts people of several words that the gazetteer has as a place or body: "Hong Kong" is made of
/// a given name and a surname too.
fn doubt_people(candidates: Vec<Candidate>) -> Vec<Candidate> {
    let known: FxHashSet<(usize, usize)> = candidates
        .iter()
        .filter(|c| {
            !c.names.is_empty() && c.kind != Some(EntityKind::Person) && c.end - c.first > 1
        })
        .map(|c| (c.first, c.end))
        .collect();
    candidates
        .into_iter()
        .map(|candidate| {
            let unlisted = candidate.kind == Some(EntityKind::Person) && candidate.names.is_empty();
            let doubtful = unlisted && known.contains(&(candidate.first, candidate.end));
            candidate.with_if(doubtful, Feature::PersonKnownOtherwise)
        })
        .collect()
}

/// No candidate has more tokens.
const LONGEST_CANDIDATE: usize = 48;

/// Turns the chosen candidates of a sentence into mentions.
fn settle(text: &Text<'_>, sentence: usize, candidates: &[Candidate], mentions: &mut Vec<Mention>) {
    for at in choice::choose(candidates) {
        let chosen = &candidates[at];
        let Some(kind) = chosen.kind else { continue };
        // Candidates stand by their first token, and none is longer than a sentence's longest run.
        let from = candidates.partition_point(|c| c.first + LONGEST_CANDIDATE < chosen.first);
        let to = candidates.partition_point(|c| c.first < chosen.end);
        let mut losers: Vec<Loser> = candidates[from..to]
            .iter()
            .filter(|candidate| !std::ptr::eq(*candidate, chosen) && candidate.overlaps(chosen))
            .map(|candidate| Loser {
                span: text.span_of(candidate.first, candidate.end),
                kind: candidate.kind,
                score: candidate.score(),
            })
            .collect();
        losers.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.span.cmp(&b.span)));
        losers.truncate(3);
        mentions.push(Mention {
            span: text.span_of(chosen.first, chosen.end),
            first: chosen.first,
            end: chosen.end,
            sentence,
            kind,
            names: chosen.names.clone(),
            rule: chosen.rule,
            reasons: chosen.reasons.clone(),
            score: chosen.score(),
            losers,
        });
    }
}
