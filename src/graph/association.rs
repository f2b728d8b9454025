//! How strongly two entities are associated.

/// How many windows hold what, over the whole corpus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WindowCounts {
    /// All windows that hold at least one entity.
    pub total: u64,
    /// Windows that hold the first entity.
    pub first: u64,
    /// Windows that hold the second.
    pub second: u64,
    /// Windows that hold both.
    pub both: u64,
}

/// Normalised pointwise mutual information, from -1 (never together) over 0 (as often as chance
/// would have it) to 1 (only together).
///
/// `NPMI(a, b) = ln(p(ab) / (p(a) p(b))) / -ln p(ab)` with `p(a) = first / total`,
/// `p(b) = second / total` and `p(ab) = both / total` (G. Bouma, "Normalized (Pointwise) Mutual
/// Information in Collocation Extraction", GSCL 2009, equation 7). At `p(ab) = 1` the quotient is
/// 0/0 and the value is 1, its limit.
///
/// Returns nothing when a count is zero; the result is held within [-1, 1] should the counts
/// contradict each other.
///
/// ```
/// use gazgraph::graph::{WindowCounts, npmi};
/// let always = WindowCounts { total: 100, first: 4, second: 4, both: 4 };
/// assert_eq!(npmi(always), Some(1.0));
/// ```
pub fn npmi(counts: WindowCounts) -> Option<f64> {
    let WindowCounts { total, first, second, both } = counts;
    if total == 0 || first == 0 || second == 0 || both == 0 {
        return None;
    }
    if both >= total {
        return Some(1.0);
    }
    let (total, first, second, both) = (total as f64, first as f64, second as f64, both as f64);
    let information = (both * total / (first * second)).ln();
    Some((information / (total / both).ln()).clamp(-1.0, 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_the_definition() {
        let cases = [
            // (total, first, second, both, expected)
            (100, 10, 10, 1, Some(0.0)),
            (100, 5, 5, 5, Some(1.0)),
            (7, 7, 7, 7, Some(1.0)),
            (1000, 20, 50, 10, Some((10f64).ln() / (100f64).ln())),
            (10, 9, 9, 1, Some((10f64 / 81.0).ln() / (10f64).ln())),
            (0, 0, 0, 0, None),
            (10, 5, 5, 0, None),
            // Contradictory counts stay in range.
            (10, 1, 1, 5, Some(1.0)),
        ];
        for (total, first, second, both, expected) in cases {
            let value = npmi(WindowCounts { total, first, second, both });
            match (value, expected) {
                (Some(value), Some(expected)) => {
                    assert!((value - expected).abs() < 1e-12, "{value} != {expected}");
                }
                _ => assert_eq!(value, expected),
            }
        }
    }
}
