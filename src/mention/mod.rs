//! All readings first, then one choice.
//!
//! Every name of the gazetteer and every stretch of words that looks like a name is a possible
//! mention ([`evidence::Lattice`]); a linear model adds up what speaks for and against reading it as
//! a person, a body, a place or something else ([`model`]), and in each sentence the
//! non-overlapping set with the greatest sum is chosen. The first choice tells what the article
//! speaks of (full names, acronyms, the same words elsewhere); with that the choice is made once
//! more. Weights are in `gazetteers/rules/`.

mod countries;
pub(crate) mod evidence;
mod explain;
pub(crate) mod model;
mod view;

pub use countries::Countries;
pub use explain::{Explanation, PassedOver, Reason, Rival};
pub(crate) use model::HAND_WEIGHTS;
pub use model::{Label, Weights};
pub(crate) use view::View;

use crate::gazetteer::{EntityKind, Gazetteer};
use crate::span::Span;
use crate::text::Text;
use evidence::{ArticleEvidence, ArticleFeatures, Lattice, label_of};
use model::{LABELS, Scorer, best_label, choose, choose_spans};

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
    /// Names of the gazetteer it may be, likeliest first; empty when it is in none.
    pub names: Vec<u32>,
    /// How it was found: `gazetteer`, or `context` for a name in no list.
    pub rule: &'static str,
    /// Whether it stands in a dateline (`BERLIN (Reuters) -`).
    pub dateline: bool,
    /// Sum of the evidence.
    pub score: f32,
    /// Sum of the evidence for the best other reading of some of its words; 0, that of no mention,
    /// at least.
    pub rival: f32,
}

/// Finds the mentions of one article.
#[derive(Debug, Clone, Copy)]
pub struct MentionFinder<'a> {
    gazetteer: &'a Gazetteer,
    weights: &'a Weights,
}

/// An article with the scores of all readings.
struct Scored<'a> {
    view: View<'a>,
    lattice: Lattice,
    scores: Vec<[i32; LABELS]>,
    article: ArticleFeatures,
}

impl<'a> MentionFinder<'a> {
    /// A finder of names in `gazetteer` and of names in no list, by the weights of the program.
    pub fn new(gazetteer: &'a Gazetteer) -> Self {
        MentionFinder { gazetteer, weights: Weights::built_in() }
    }

    /// The same by other weights.
    pub fn with_weights(gazetteer: &'a Gazetteer, weights: &'a Weights) -> Self {
        MentionFinder { gazetteer, weights }
    }

    /// All mentions of `text`, in order, not overlapping.
    pub fn find(&self, text: &Text<'_>) -> Vec<Mention> {
        let scored = self.score(text);
        let mut mentions = Vec::new();
        for sentence in 0..text.sentences().len() {
            let tokens = scored.view.sentence_tokens(sentence);
            for at in choose(&scored.lattice, sentence, tokens, &scored.scores) {
                mentions.extend(scored.mention(sentence, at));
            }
        }
        mentions
    }

    fn score<'t>(&self, text: &'t Text<'t>) -> Scored<'t>
    where
        'a: 't,
    {
        let view = View::new(text, self.gazetteer);
        let lattice = Lattice::new(&view);
        let scorer = Scorer::new(self.weights);
        let first = scorer.first(&view, &lattice);
        let chosen = choose_spans(&view, &lattice, &first);
        let article = ArticleEvidence::new(&view, &lattice, chosen).features(&first);
        let scores = scorer.second(&first, &article);
        Scored { view, lattice, scores, article }
    }
}

impl Scored<'_> {
    /// The mention at position `at` of the lattice; none for names of something else.
    fn mention(&self, sentence: usize, at: usize) -> Option<Mention> {
        let span = self.lattice.spans[at];
        let (label, score) = best_label(&self.scores[at]);
        let (first, end) = (span.first as usize, span.end as usize);
        let kind = self.kind(first, end, label)?;
        let groups = self.lattice.hits.at(first, end).iter();
        let names = groups.filter(|group| group.kind == kind);
        let names: Vec<u32> =
            names.flat_map(|group| self.lattice.hits.names(group)).copied().collect();
        Some(Mention {
            span: self.view.text.span_of(first, end),
            first,
            end,
            sentence,
            kind,
            rule: if names.is_empty() { "context" } else { "gazetteer" },
            names,
            dateline: self.lattice.is_dateline(&span),
            score: score as f32 / 100.0,
            rival: self.rival(sentence, at, label) as f32 / 100.0,
        })
    }

    /// What a stretch read so names: countries are told from other places by the gazetteer.
    fn kind(&self, first: usize, end: usize, label: Label) -> Option<EntityKind> {
        match label {
            Label::Person => Some(EntityKind::Person),
            Label::Organisation => Some(EntityKind::Organisation),
            Label::Other => None,
            Label::Location => {
                let groups = self.lattice.hits.at(first, end).iter();
                let located = groups.filter(|group| label_of(group.kind) == Label::Location);
                let best = located.min_by_key(|group| (group.context, u8::MAX - group.prior));
                Some(best.map_or(EntityKind::Place, |group| group.kind))
            }
        }
    }

    /// The score of the best other reading of words of the span at `at`; 0 at least.
    fn rival(&self, sentence: usize, at: usize, label: Label) -> i32 {
        self.other_readings(sentence, at, label).map(|(_, _, score)| score).fold(0, i32::max)
    }

    /// All other readings of words of the span at `at`: span, label and score in hundredths.
    fn other_readings(
        &self,
        sentence: usize,
        at: usize,
        label: Label,
    ) -> impl Iterator<Item = (usize, Label, i32)> {
        let chosen = self.lattice.spans[at].tokens();
        let overlapping = self.lattice.of_sentence(sentence).filter(move |other| {
            let tokens = self.lattice.spans[*other].tokens();
            tokens.start < chosen.end && chosen.start < tokens.end
        });
        overlapping.flat_map(move |other| {
            let labels = Label::ALL.into_iter();
            let others = labels.filter(move |reading| other != at || *reading != label);
            others.map(move |reading| (other, reading, self.scores[other][reading as usize]))
        })
    }
}
