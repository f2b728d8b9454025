//! The best non-overlapping reading of a sentence.

use super::candidate::Candidate;

/// Candidates must reach this sum of evidence to be chosen at all.
const THRESHOLD: f32 = 0.9;

/// Unites candidates for the same reading, so that evidence adds up.
pub(super) fn unite(mut candidates: Vec<Candidate>) -> Vec<Candidate> {
    candidates.sort_by_key(|c| (c.first, c.end, c.kind, c.names.is_empty(), c.rule));
    let mut united: Vec<Candidate> = Vec::with_capacity(candidates.len());
    for candidate in candidates {
        match united.last_mut() {
            Some(last)
                if (last.first, last.end, last.kind)
                    == (candidate.first, candidate.end, candidate.kind) =>
            {
                last.absorb(candidate);
            }
            _ => united.push(candidate),
        }
    }
    united
}

/// Positions of the chosen candidates, in the order of the text: the non-overlapping set with the
/// greatest sum of scores. Weighted interval scheduling, O(n log n).
pub(super) fn choose(candidates: &[Candidate]) -> Vec<usize> {
    let mut order: Vec<usize> =
        (0..candidates.len()).filter(|at| candidates[*at].score() >= THRESHOLD).collect();
    order.sort_by_key(|at| (candidates[*at].end, candidates[*at].first, candidates[*at].kind));
    // best[i]: greatest sum using the first i of `order`; taken[i]: whether the i-th is in it.
    let mut best = vec![0.0f32; order.len() + 1];
    let mut previous = vec![0usize; order.len() + 1];
    let mut taken = vec![false; order.len() + 1];
    for (position, at) in order.iter().enumerate() {
        let candidate = &candidates[*at];
        let compatible =
            order[..position].partition_point(|other| candidates[*other].end <= candidate.first);
        let with = best[compatible] + candidate.score();
        let here = position + 1;
        if with > best[position] {
            (best[here], previous[here], taken[here]) = (with, compatible, true);
        } else {
            (best[here], previous[here]) = (best[position], position);
        }
    }
    let mut chosen = Vec::new();
    let mut here = order.len();
    while here > 0 {
        if taken[here] {
            chosen.push(order[here - 1]);
        }
        here = previous[here];
    }
    chosen.reverse();
    chosen
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gazetteer::EntityKind;
    use crate::mention::features::{Feature, Reason};

    fn candidate(first: usize, end: usize, score: f32) -> Candidate {
        let mut candidate = Candidate::new(first, end, EntityKind::Place, "test");
        candidate.reasons.push(Reason { feature: Feature::Name, part: score });
        candidate
    }

    #[test]
    fn the_greatest_sum_wins() {
        for (spans, expected) in [
            (vec![(0, 2, 3.0), (0, 1, 2.0), (1, 2, 2.0)], vec![1, 2]),
            (vec![(0, 2, 5.0), (0, 1, 2.0), (1, 2, 2.0)], vec![0]),
            (vec![(0, 1, 0.5), (2, 3, 1.0)], vec![1]),
            (vec![], vec![]),
        ] {
            let candidates: Vec<_> = spans.iter().map(|(a, b, s)| candidate(*a, *b, *s)).collect();
            assert_eq!(choose(&candidates), expected, "{spans:?}");
        }
    }
}
