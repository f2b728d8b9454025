//! The reasons for each mention, for people to read.

use super::evidence::{span_feature_name, word_units};
use super::model::{LABELS, Label, Role, best_label, choose, plain};
use super::{Mention, MentionFinder, Scored};
use crate::span::Span;
use crate::text::Text;

/// One piece of evidence as it bears on a reading.
#[derive(Debug, Clone, PartialEq)]
pub struct Reason {
    /// What it is, as in the weights file.
    pub evidence: String,
    /// What it adds to the score.
    pub part: f32,
}

/// A reading that was not chosen.
#[derive(Debug, Clone)]
pub struct Rival {
    /// Its span, in bytes of the text's content.
    pub span: Span,
    /// What it would have been.
    pub label: Label,
    /// Sum of its evidence.
    pub score: f32,
}

/// Why a mention was read as it was.
#[derive(Debug, Clone)]
pub struct Explanation {
    /// The mention.
    pub mention: Mention,
    /// The evidence for the reading, the strongest first.
    pub reasons: Vec<Reason>,
    /// Other readings of its words, best first, at most three.
    pub rivals: Vec<Rival>,
}

/// Words that look like a name and were read as none.
#[derive(Debug, Clone)]
pub struct PassedOver {
    /// Their likeliest reading, with its score, which is below that of no mention or of others.
    pub reading: Rival,
    /// The evidence for and against it, the strongest first.
    pub reasons: Vec<Reason>,
}

/// Readings that score less are not worth telling of.
const WORTH_TELLING: i32 = -300;

impl MentionFinder<'_> {
    /// The mentions of [`MentionFinder::find`], each with the reasons for it, and what was nearly
    /// one.
    pub fn explain(&self, text: &Text<'_>) -> (Vec<Explanation>, Vec<PassedOver>) {
        let scored = self.score(text);
        let mut explanations = Vec::new();
        let mut passed_over = Vec::new();
        for sentence in 0..text.sentences().len() {
            let tokens = scored.view.sentence_tokens(sentence);
            for at in choose(&scored.lattice, sentence, tokens, &scored.scores) {
                let (label, _) = best_label(&scored.scores[at]);
                let Some(mention) = scored.mention(sentence, at) else {
                    passed_over.push(self.passed_over(&scored, sentence, at));
                    continue;
                };
                explanations.push(Explanation {
                    mention,
                    reasons: self.reasons(&scored, sentence, at, label),
                    rivals: scored.rivals(sentence, at, label),
                });
            }
            let unread = scored.unread(sentence).into_iter();
            passed_over.extend(unread.map(|at| self.passed_over(&scored, sentence, at)));
        }
        passed_over.sort_by_key(|passed| passed.reading.span);
        (explanations, passed_over)
    }

    fn passed_over(&self, scored: &Scored<'_>, sentence: usize, at: usize) -> PassedOver {
        let (label, score) = best_label(&scored.scores[at]);
        let tokens = scored.lattice.spans[at].tokens();
        let span = scored.view.text.span_of(tokens.start, tokens.end);
        PassedOver {
            reading: Rival { span, label, score: score as f32 / 100.0 },
            reasons: self.reasons(scored, sentence, at, label),
        }
    }

    fn reasons(
        &self,
        scored: &Scored<'_>,
        sentence: usize,
        at: usize,
        label: Label,
    ) -> Vec<Reason> {
        let mut reasons = Vec::new();
        let mut add = |evidence: String, part: f32| {
            if part != 0.0 {
                reasons.push(Reason { evidence, part });
            }
        };
        let span = scored.lattice.spans[at];
        let factor = f32::from(self.weights.first_reading()[label as usize]) / 10_000.0;
        let scale = |weights: &[i16; LABELS]| f32::from(weights[label as usize]) * factor;
        for (token, role) in roles(scored, sentence, at) {
            let word = role.as_str();
            let surface = scored.view.surface(token);
            word_units(
                scored.view.token(token),
                surface,
                scored.view.classes[token],
                &mut |unit| {
                    if let Some(weights) = self.weights.unit(unit) {
                        add(format!("{word}:{unit}"), scale(&plain(&weights[role as usize])));
                    }
                },
            );
            for flag in scored.lattice.flags[token].numbers() {
                let name = super::evidence::Flag::NAMES[flag];
                add(format!("{word}:is={name}"), scale(&self.weights.flag(flag)[role as usize]));
            }
        }
        for feature in scored.lattice.features(&span) {
            let name = span_feature_name(usize::from(*feature));
            add(format!("span:{name}"), scale(self.weights.span(*feature)));
        }
        for (template, packed, weights) in [
            ("pattern", span.pattern, self.weights.pattern(span.pattern)),
            ("frame", span.frame, self.weights.frame(span.frame)),
        ] {
            if let Some(weights) = weights {
                let name = super::evidence::WordType::pattern_name(packed);
                add(format!("span:{template}={name}"), scale(&weights));
            }
        }
        for feature in scored.article.of(at) {
            let weight = self.weights.span(*feature)[label as usize];
            let name = span_feature_name(usize::from(*feature));
            add(format!("article:{name}"), f32::from(weight) / 100.0);
        }
        reasons.sort_by(|a, b| b.part.abs().total_cmp(&a.part.abs()));
        reasons
    }
}

/// The tokens that bear on a span, with their roles.
fn roles(scored: &Scored<'_>, sentence: usize, at: usize) -> Vec<(usize, Role)> {
    let span = scored.lattice.spans[at].tokens();
    let range = scored.view.sentence_tokens(sentence);
    let mut found: Vec<(usize, Role)> = Vec::new();
    let near = [
        (span.start.checked_sub(2), Role::SecondBefore),
        (span.start.checked_sub(1), Role::Before),
        (Some(span.end), Role::After),
        (Some(span.end + 1), Role::SecondAfter),
    ];
    found.extend(near.into_iter().filter_map(|(token, role)| Some((token?, role))));
    for token in span.clone() {
        let role = match (token == span.start, token + 1 == span.end) {
            (true, true) => Role::Only,
            (true, false) => Role::First,
            (false, true) => Role::Last,
            (false, false) => Role::Inside,
        };
        found.push((token, role));
    }
    found.retain(|(token, _)| range.contains(token));
    found
}

impl Scored<'_> {
    /// The likeliest spans of a sentence that share no word with what was chosen nor with each
    /// other.
    fn unread(&self, sentence: usize) -> Vec<usize> {
        let tokens = |at: usize| self.lattice.spans[at].tokens();
        let range = self.view.sentence_tokens(sentence);
        let mut taken = choose(&self.lattice, sentence, range, &self.scores);
        let score = |at: usize| best_label(&self.scores[at]).1;
        let mut others: Vec<usize> =
            self.lattice.of_sentence(sentence).filter(|at| score(*at) > WORTH_TELLING).collect();
        others.sort_by_key(|at| (std::cmp::Reverse(score(*at)), *at));
        let mut unread = Vec::new();
        for at in others {
            let free = |known: &usize| {
                tokens(*known).start >= tokens(at).end || tokens(at).start >= tokens(*known).end
            };
            if taken.iter().all(free) {
                taken.push(at);
                unread.push(at);
            }
        }
        unread
    }

    fn rivals(&self, sentence: usize, at: usize, label: Label) -> Vec<Rival> {
        let rival = |(other, label, score): (usize, Label, i32)| {
            let tokens = self.lattice.spans[other].tokens();
            let span = self.view.text.span_of(tokens.start, tokens.end);
            Rival { span, label, score: score as f32 / 100.0 }
        };
        let mut rivals: Vec<Rival> = self.other_readings(sentence, at, label).map(rival).collect();
        rivals.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.span.cmp(&b.span)));
        rivals.truncate(3);
        rivals
    }
}
