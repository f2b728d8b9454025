//! Learning the weights of the first reading.

use super::encoding::{EncodedSentence, Encoding, UNIT};
use super::lattice_sums::posteriors;
use super::prior::Prior;
use crate::mention::model::{LABELS, ROLES, Role};

/// How fast and how sparingly weights are learnt: the constants of FTRL-Proximal.
#[derive(Debug, Clone, Copy)]
pub struct Rates {
    /// Greatest step of a weight.
    pub alpha: f32,
    /// Steps are smaller than `alpha` from the start by this.
    pub beta: f32,
    /// Evidence this weak weighs nothing.
    pub l1: f32,
    /// Pull of every weight towards nothing.
    pub l2: f32,
    /// Times the documents are gone through.
    pub rounds: usize,
}

/// Weights being learnt.
pub(super) struct Ftrl {
    rates: Rates,
    pub weights: Vec<f32>,
    /// What the weights are pulled towards: those set by hand.
    prior: Vec<f32>,
    z: Vec<f32>,
    n: Vec<f32>,
}

impl Ftrl {
    pub fn new(rates: Rates, prior: Vec<f32>) -> Self {
        let count = prior.len();
        Ftrl { rates, weights: prior.clone(), prior, z: vec![0.0; count], n: vec![0.0; count] }
    }

    /// One step against the slope `gradient` of weight `at`.
    pub fn step(&mut self, at: usize, gradient: f32) {
        let Rates { alpha, beta, l1, l2, .. } = self.rates;
        let squared = self.n[at] + gradient * gradient;
        let sigma = (squared.sqrt() - self.n[at].sqrt()) / alpha;
        self.z[at] += gradient - sigma * (self.weights[at] - self.prior[at]);
        self.n[at] = squared;
        let z = self.z[at];
        let learnt = if z.abs() <= l1 {
            0.0
        } else {
            -(z - z.signum() * l1) / ((beta + squared.sqrt()) / alpha + l2)
        };
        self.weights[at] = self.prior[at] + learnt;
    }
}

/// Learns the weights of the first reading from the documents at `chosen`, each as often as its
/// weight in `importance` says.
pub(super) fn learn(
    encoding: &Encoding,
    prior: &Prior,
    chosen: &[usize],
    rates: Rates,
) -> Vec<f32> {
    let mut learner = Ftrl::new(rates, encoding.prior(prior));
    let mut order: Vec<usize> = chosen.to_vec();
    for round in 0..rates.rounds {
        shuffle(&mut order, round as u64);
        for document in &order {
            for sentence in &encoding.documents[*document].sentences {
                if !sentence.spans.is_empty() {
                    step(&mut learner, &encoding.roles, sentence);
                }
            }
        }
    }
    learner.weights
}

/// Shuffles by a generator of its own (xorshift64*), so that the order is the same everywhere.
pub(super) fn shuffle(order: &mut [usize], seed: u64) {
    let mut state = seed.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    for at in (1..order.len()).rev() {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        let number = state.wrapping_mul(0x2545_F491_4F6C_DD1D);
        order.swap(at, (number % (at as u64 + 1)) as usize);
    }
}

type TokenSums = [f32; UNIT];

/// Scores of all spans of a sentence by these weights.
pub(super) fn scores(weights: &[f32], sentence: &EncodedSentence) -> Vec<[f32; LABELS]> {
    let tokens: Vec<TokenSums> = sentence
        .tokens
        .iter()
        .map(|(start, end)| {
            let mut sums = [0.0; UNIT];
            for unit in &sentence.units[*start as usize..*end as usize] {
                let row = &weights[*unit as usize * UNIT..][..UNIT];
                sums.iter_mut().zip(row).for_each(|(sum, weight)| *sum += weight);
            }
            sums
        })
        .collect();
    let of_span = sentence.spans.iter().map(|span| {
        let mut score = [0.0; LABELS];
        for_roles(span.first as usize, span.end as usize, tokens.len(), |at, role| {
            for label in 0..LABELS {
                score[label] += tokens[at][role as usize * LABELS + label];
            }
        });
        for feature in &sentence.features[span.features.0 as usize..span.features.1 as usize] {
            for label in 0..LABELS {
                score[label] += weights[*feature as usize + label];
            }
        }
        score
    });
    of_span.collect()
}

/// Calls `visit` with every token that bears on a span and its role.
fn for_roles(first: usize, end: usize, length: usize, mut visit: impl FnMut(usize, Role)) {
    if end - first == 1 {
        visit(first, Role::Only);
    } else {
        visit(first, Role::First);
        (first + 1..end - 1).for_each(|at| visit(at, Role::Inside));
        visit(end - 1, Role::Last);
    }
    let near = [
        (first.checked_sub(1), Role::Before),
        (first.checked_sub(2), Role::SecondBefore),
        (Some(end), Role::After),
        (Some(end + 1), Role::SecondAfter),
    ];
    for (at, role) in near {
        if let Some(at) = at.filter(|at| *at < length) {
            visit(at, role);
        }
    }
}

fn step(learner: &mut Ftrl, roles: &[u8], sentence: &EncodedSentence) {
    let scores = scores(&learner.weights, sentence);
    let likely = posteriors(&sentence.spans, &scores, sentence.tokens.len());
    let mut slopes: Vec<TokenSums> = vec![[0.0; UNIT]; sentence.tokens.len()];
    for (span, likely) in sentence.spans.iter().zip(likely) {
        let mut slope = likely;
        if let Some(label) = span.gold {
            slope[label as usize] -= 1.0;
        }
        if slope.iter().all(|slope| slope.abs() < 1e-4) {
            continue;
        }
        for_roles(span.first as usize, span.end as usize, slopes.len(), |at, role| {
            for label in 0..LABELS {
                slopes[at][role as usize * LABELS + label] += slope[label];
            }
        });
        for feature in &sentence.features[span.features.0 as usize..span.features.1 as usize] {
            for (label, slope) in slope.iter().enumerate() {
                learner.step(*feature as usize + label, *slope);
            }
        }
    }
    for (slopes, (start, end)) in slopes.iter().zip(&sentence.tokens) {
        for unit in &sentence.units[*start as usize..*end as usize] {
            let counts = |at: &usize| roles[*unit as usize] >> (*at / LABELS) & 1 == 1;
            for at in (0..ROLES * LABELS).filter(counts).filter(|at| slopes[*at] != 0.0) {
                learner.step(*unit as usize * UNIT + at, slopes[at]);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RATES: Rates = Rates { alpha: 0.1, beta: 1.0, l1: 0.5, l2: 1.0, rounds: 1 };

    #[test]
    fn weights_go_against_the_slope_and_stay_where_there_is_none() {
        let mut learner = Ftrl::new(RATES, vec![0.0, 0.0, 0.7, 0.0]);
        for _ in 0..50 {
            learner.step(0, -0.5);
            learner.step(1, 0.5);
        }
        learner.step(3, 0.1);
        assert!(learner.weights[0] > 0.2 && learner.weights[1] < -0.2, "{:?}", learner.weights);
        assert_eq!(learner.weights[2], 0.7, "what is set by hand holds");
        assert_eq!(learner.weights[3], 0.0, "a weak slope is no evidence");
    }

    #[test]
    fn an_order_is_the_same_every_time() {
        let mut orders = [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]; 3];
        orders.iter_mut().zip([1, 1, 2]).for_each(|(order, seed)| shuffle(order, seed));
        assert_eq!(orders[0], orders[1]);
        assert_ne!(orders[0], orders[2]);
        orders[0].sort_unstable();
        assert_eq!(orders[0], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    }
}
