//! Sums over all readings of a sentence: how likely each reading of each span is.

use super::encoding::EncodedSpan;
use crate::mention::model::LABELS;
// The same to the last bit on every machine, which the standard library's need not be.
use libm::{exp, log, log1p};

/// The probability of each label of each span, over all readings of a sentence of `length` tokens:
/// forward and backward sums in logarithms. `spans` stand by their end.
pub(super) fn posteriors(
    spans: &[EncodedSpan],
    scores: &[[f32; LABELS]],
    length: usize,
) -> Vec<[f32; LABELS]> {
    let spread: Vec<f64> = scores.iter().map(log_sum).collect();
    let mut forward = vec![0.0f64; length + 1];
    let mut next = 0;
    for end in 1..=length {
        let mut sum = forward[end - 1];
        while let Some(span) = spans.get(next).filter(|span| span.end as usize == end) {
            sum = log_add(sum, forward[span.first as usize] + spread[next]);
            next += 1;
        }
        forward[end] = sum;
    }
    let mut backward = vec![f64::NEG_INFINITY; length + 1];
    backward[length] = 0.0;
    let mut left = spans.len();
    for end in (0..=length).rev() {
        if end < length {
            backward[end] = log_add(backward[end], backward[end + 1]);
        }
        while left > 0 && spans[left - 1].end as usize == end {
            left -= 1;
            let first = spans[left].first as usize;
            backward[first] = log_add(backward[first], backward[end] + spread[left]);
        }
    }
    let total = forward[length];
    let of_span = spans.iter().zip(scores).map(|(span, labels)| {
        let outside = forward[span.first as usize] + backward[span.end as usize] - total;
        labels.map(|score| exp(outside + f64::from(score)) as f32)
    });
    of_span.collect()
}

fn log_sum(scores: &[f32; LABELS]) -> f64 {
    let most = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let most = f64::from(most);
    most + log(scores.iter().map(|score| exp(f64::from(*score) - most)).sum::<f64>())
}

fn log_add(a: f64, b: f64) -> f64 {
    let (low, high) = if a < b { (a, b) } else { (b, a) };
    if low == f64::NEG_INFINITY { high } else { high + log1p(exp(low - high)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn probabilities_are_those_of_all_readings() {
        let span = |first, end| EncodedSpan { first, end, gold: None, features: (0, 0) };
        let spans = [span(0, 1), span(0, 2), span(1, 2)];
        let none = f32::NEG_INFINITY;
        let scores = [[1.0, none, none, 0.5], [2.0, none, none, none], [none, 0.0, none, none]];
        let found = posteriors(&spans, &scores, 2);
        // Readings: nothing, a, b (two labels), ab, c, c with a or b.
        let e = |x: f64| x.exp();
        let total = 1.0 + e(1.0) + e(0.5) + 1.0 + e(1.0) + e(0.5) + e(2.0);
        assert!((f64::from(found[0][0]) - 2.0 * e(1.0) / total).abs() < 1e-6);
        assert!((f64::from(found[1][0]) - e(2.0) / total).abs() < 1e-6);
        assert!((f64::from(found[2][1]) - (1.0 + e(1.0) + e(0.5)) / total).abs() < 1e-6);
    }
}
