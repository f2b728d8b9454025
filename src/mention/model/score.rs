//! The score of each reading of each span.

use super::choice::{Arc, best, best_label};
use super::table::{LABELS, ROLES};
use super::weights::{Role, Weights, plain};
use crate::mention::evidence::{ArticleFeatures, Chosen, Lattice, SpanEvidence, word_units};
use crate::mention::view::View;
use crate::text::TokenKind;
use std::cell::RefCell;
use std::ops::Range;
use xxhash_rust::xxh3::xxh3_64_with_seed;

/// Scores of the labels of each span of an article, in the order of its lattice, in hundredths.
pub type SpanScores = Vec<[i32; LABELS]>;

/// What one token adds to a span in each role, in hundredths.
type TokenScores = [[i16; LABELS]; ROLES];

/// Scores readings by the weights.
#[derive(Debug, Clone, Copy)]
pub struct Scorer<'a> {
    weights: &'a Weights,
}

impl<'a> Scorer<'a> {
    /// A scorer by these weights.
    pub fn new(weights: &'a Weights) -> Self {
        Scorer { weights }
    }

    /// The scores of all spans by what is seen before the article is understood.
    pub fn first(&self, view: &View<'_>, lattice: &Lattice) -> SpanScores {
        let tokens = self.tokens(view, lattice);
        let mut inside: Vec<[i32; LABELS]> = Vec::with_capacity(tokens.len() + 1);
        let mut sum = [0; LABELS];
        for token in &tokens {
            inside.push(sum);
            add_small(&mut sum, &token[Role::Inside as usize]);
        }
        let mut scores = Vec::with_capacity(lattice.spans.len());
        for sentence in 0..view.text.sentences().len() {
            let range = view.sentence_tokens(sentence);
            for span in &lattice.spans[lattice.of_sentence(sentence)] {
                let mut score = self.context(&tokens, &range, span.tokens());
                let (first, last) = (span.first as usize, span.end as usize - 1);
                if first == last {
                    add_small(&mut score, &tokens[first][Role::Only as usize]);
                } else {
                    add_small(&mut score, &tokens[first][Role::First as usize]);
                    add_small(&mut score, &tokens[last][Role::Last as usize]);
                    for label in 0..LABELS {
                        score[label] += inside[last][label] - inside[first + 1][label];
                    }
                }
                self.span(lattice, span, &mut score);
                scores.push(score);
            }
        }
        scores
    }

    /// What stands before and behind a span adds.
    fn context(
        &self,
        tokens: &[TokenScores],
        sentence: &Range<usize>,
        span: Range<usize>,
    ) -> [i32; LABELS] {
        let mut score = [0; LABELS];
        let near = [
            (span.start.checked_sub(1), Role::Before),
            (span.start.checked_sub(2), Role::SecondBefore),
            (Some(span.end), Role::After),
            (Some(span.end + 1), Role::SecondAfter),
        ];
        for (at, role) in near {
            if let Some(at) = at.filter(|at| sentence.contains(at)) {
                add_small(&mut score, &tokens[at][role as usize]);
            }
        }
        score
    }

    fn span(&self, lattice: &Lattice, span: &SpanEvidence, score: &mut [i32; LABELS]) {
        for feature in lattice.features(span) {
            add_small(score, self.weights.span(*feature));
        }
        let patterns = [self.weights.pattern(span.pattern), self.weights.frame(span.frame)];
        patterns.into_iter().flatten().for_each(|weights| add_small(score, &weights));
    }

    /// The scores with what a first reading of the article adds.
    pub fn second(&self, first: &[[i32; LABELS]], article: &ArticleFeatures) -> SpanScores {
        let part = self.weights.first_reading();
        let rescored = first.iter().enumerate().map(|(at, score)| {
            let features = article.of(at);
            let mut sum = [0; LABELS];
            for label in 0..LABELS {
                // No weights a user may give overflow.
                let share = i64::from(score[label]) * i64::from(part[label]) / 100;
                sum[label] = share.clamp(-1_000_000, 1_000_000) as i32;
            }
            features.iter().for_each(|feature| add_small(&mut sum, self.weights.span(*feature)));
            sum
        });
        rescored.collect()
    }

    /// What each token near a span adds in each role.
    fn tokens(&self, view: &View<'_>, lattice: &Lattice) -> Vec<TokenScores> {
        let mut scores = vec![TokenScores::default(); lattice.wanted.len()];
        MEMO.with_borrow_mut(|memo| {
            memo.belong_to((self.weights.number(), view.gazetteer.hash()));
            for at in (0..scores.len()).filter(|at| lattice.wanted[*at]) {
                let sum = &mut scores[at];
                *sum =
                    *memo.of(view.token(at).kind, view.surface(at), |sum| self.word(view, at, sum));
                for flag in lattice.flags[at].numbers() {
                    add_roles(sum, self.weights.flag(flag));
                }
            }
        });
        scores
    }

    /// What a word adds by itself.
    fn word(&self, view: &View<'_>, at: usize, sum: &mut TokenScores) {
        word_units(view.token(at), view.surface(at), view.classes[at], &mut |unit| {
            if let Some(weights) = self.weights.unit(unit) {
                add_roles(sum, &weights.each_ref().map(plain));
            }
        });
    }
}

/// Words whose sums are remembered at a time; a power of two.
const REMEMBERED: usize = 1 << 15;

/// The sums of the words met last, by the hash of their letters.
struct Memo {
    /// Weights and gazetteer that the sums are of.
    owner: (u64, u64),
    slots: Vec<(u64, TokenScores)>,
}

thread_local! {
    static MEMO: RefCell<Memo> = const { RefCell::new(Memo { owner: (0, 0), slots: Vec::new() }) };
}

impl Memo {
    fn belong_to(&mut self, owner: (u64, u64)) {
        if self.owner != owner || self.slots.is_empty() {
            self.owner = owner;
            self.slots.clear();
            self.slots.resize(REMEMBERED, (0, TokenScores::default()));
        }
    }

    /// The sums of a word, by `compute` if they are not remembered. The same letters may be tokens of
    /// several kinds: a dash between words or between clauses.
    fn of(
        &mut self,
        kind: TokenKind,
        surface: &str,
        compute: impl FnOnce(&mut TokenScores),
    ) -> &TokenScores {
        // No word has the hash 0, which marks an empty slot.
        let hash = xxh3_64_with_seed(surface.as_bytes(), kind as u64) | 1;
        let slot = &mut self.slots[(hash >> 32) as usize & (REMEMBERED - 1)];
        if slot.0 != hash {
            *slot = (hash, TokenScores::default());
            compute(&mut slot.1);
        }
        &slot.1
    }
}

/// The best reading of an article by the scores of its spans, in the order of the text.
pub fn choose_spans(view: &View<'_>, lattice: &Lattice, scores: &[[i32; LABELS]]) -> Vec<Chosen> {
    let mut chosen = Vec::new();
    for sentence in 0..view.text.sentences().len() {
        for at in choose(lattice, sentence, view.sentence_tokens(sentence), scores) {
            let span = lattice.spans[at].tokens();
            let label = best_label(&scores[at]).0;
            chosen.push(Chosen { first: span.start, end: span.end, label });
        }
    }
    chosen
}

/// Positions in the lattice of the spans chosen in a sentence.
pub fn choose(
    lattice: &Lattice,
    sentence: usize,
    tokens: Range<usize>,
    scores: &[[i32; LABELS]],
) -> Vec<usize> {
    let range = lattice.of_sentence(sentence);
    let arcs: Vec<Arc> = range
        .clone()
        .map(|at| Arc {
            first: lattice.spans[at].first as usize - tokens.start,
            end: lattice.spans[at].end as usize - tokens.start,
            scores: scores[at],
        })
        .collect();
    best(&arcs, tokens.len()).into_iter().map(|at| range.start + at).collect()
}

fn add_small(sum: &mut [i32; LABELS], more: &[i16; LABELS]) {
    for label in 0..LABELS {
        sum[label] += i32::from(more[label]);
    }
}

fn add_roles(sum: &mut TokenScores, more: &TokenScores) {
    let sums = sum.as_flattened_mut().iter_mut();
    sums.zip(more.as_flattened()).for_each(|(sum, more)| *sum = sum.saturating_add(*more));
}
