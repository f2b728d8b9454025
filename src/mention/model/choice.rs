//! The best non-overlapping reading of a sentence.

use super::label::Label;
use super::table::LABELS;

/// A stretch of a sentence with the score of each label, in hundredths.
#[derive(Debug, Clone, Copy)]
pub struct Arc {
    /// First token, counted from the start of the sentence.
    pub first: usize,
    /// Token after the last.
    pub end: usize,
    /// Score of each label; leaving the words alone scores 0.
    pub scores: [i32; LABELS],
}

/// The label with the greatest score, the first of equals, and the score.
pub fn best_label(scores: &[i32; LABELS]) -> (Label, i32) {
    let mut best = (Label::Person, scores[0]);
    for label in Label::ALL {
        if scores[label as usize] > best.1 {
            best = (label, scores[label as usize]);
        }
    }
    best
}

/// Positions of the chosen arcs, in the order of the text: the non-overlapping set with the greatest
/// sum of scores. Words in none score nothing. `arcs` stand by their end; `length` counts the tokens
/// of the sentence. Viterbi over token borders, O(tokens + arcs).
pub fn best(arcs: &[Arc], length: usize) -> Vec<usize> {
    // best[t]: greatest sum up to token t; by[t]: the arc that ends there in it, if one does.
    let mut best = vec![0i32; length + 1];
    let mut by: Vec<Option<u32>> = vec![None; length + 1];
    let mut next = 0;
    for end in 1..=length {
        best[end] = best[end - 1];
        while let Some(arc) = arcs.get(next).filter(|arc| arc.end == end) {
            let sum = best[arc.first] + best_label(&arc.scores).1;
            if sum > best[end] {
                best[end] = sum;
                by[end] = Some(next as u32);
            }
            next += 1;
        }
    }
    let mut chosen = Vec::new();
    let mut end = length;
    while end > 0 {
        match by[end] {
            Some(arc) => {
                chosen.push(arc as usize);
                end = arcs[arc as usize].first;
            }
            None => end -= 1,
        }
    }
    chosen.reverse();
    chosen
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_greatest_sum_wins() {
        for (spans, expected) in [
            (vec![(0, 1, 200), (0, 2, 300), (1, 2, 200)], vec![0, 2]),
            (vec![(0, 1, 200), (0, 2, 500), (1, 2, 200)], vec![1]),
            (vec![(0, 1, -50), (2, 3, 100)], vec![1]),
            (vec![], vec![]),
        ] {
            let arcs: Vec<Arc> = spans
                .iter()
                .map(|(first, end, score)| Arc {
                    first: *first,
                    end: *end,
                    scores: [-900, *score, -900, -900],
                })
                .collect();
            assert_eq!(best(&arcs, 4), expected, "{spans:?}");
        }
    }
}
