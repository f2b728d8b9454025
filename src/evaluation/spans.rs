//! Comparing spans.

use super::documents::{AnnotatedEntity, Document};
use super::{Counts, ScoresByType, coarse};
use std::collections::{BTreeMap, BTreeSet};

/// Counts by type, for the three ways to compare.
#[derive(Debug, Default)]
pub(super) struct SpanCounts {
    strict: BTreeMap<String, Counts>,
    /// Parts of `location`, which do not enter the sum.
    parts: BTreeMap<String, Counts>,
    normal: BTreeMap<String, Counts>,
    overlap: BTreeMap<String, Counts>,
}

type Spans = BTreeSet<(usize, usize)>;

/// Predictions that count: those in an ignored stretch do only if exactly right.
pub(super) fn kept<'p>(gold: &Document, prediction: &'p Document) -> Vec<&'p AnnotatedEntity> {
    let exact: BTreeSet<(usize, usize, &str)> =
        gold.entities.iter().map(|e| (e.start, e.end, coarse(&e.kind))).collect();
    let counts = |e: &&AnnotatedEntity| {
        exact.contains(&(e.start, e.end, coarse(&e.kind)))
            || !gold.ignore.iter().any(|(from, to)| e.start < *to && *from < e.end)
    };
    prediction.entities.iter().filter(counts).collect()
}

impl SpanCounts {
    pub fn add(&mut self, gold: &Document, text: &[char], predicted: &[&AnnotatedEntity]) {
        let gold_entities: Vec<&AnnotatedEntity> = gold.entities.iter().collect();
        let of = |entities: &[&AnnotatedEntity], fits: &dyn Fn(&str) -> bool| -> Spans {
            entities.iter().filter(|e| fits(&e.kind)).map(|e| (e.start, e.end)).collect()
        };
        for kind in gold.scored_types() {
            let fits = |other: &str| coarse(other) == kind;
            let (wanted, found) = (of(&gold_entities, &fits), of(predicted, &fits));
            *self.strict.entry(kind.clone()).or_default() += exact(&wanted, &found);
            let neutral = |spans: &Spans| -> Spans {
                spans.iter().map(|span| neutral_span(text, *span)).collect()
            };
            *self.normal.entry(kind.clone()).or_default() +=
                exact(&neutral(&wanted), &neutral(&found));
            let overlap = Counts { right: overlapping(&wanted, &found), ..exact(&wanted, &found) };
            *self.overlap.entry(kind).or_default() += overlap;
        }
        let split = gold.entities.iter().any(|e| e.kind == "country");
        if split && gold.scored_types().iter().any(|kind| kind == "location") {
            for kind in ["country", "place"] {
                let fits = |other: &str| other == kind;
                let counts = exact(&of(&gold_entities, &fits), &of(predicted, &fits));
                *self.parts.entry(format!("{kind}*")).or_default() += counts;
            }
        }
    }

    /// Strict, normalised and overlap scores.
    pub fn scores(&self) -> (ScoresByType, ScoresByType, ScoresByType) {
        let mut strict = scores(&self.strict);
        strict.extend(self.parts.iter().map(|(kind, counts)| (kind.clone(), (*counts).into())));
        (strict, scores(&self.normal), scores(&self.overlap))
    }
}

fn scores(counts: &BTreeMap<String, Counts>) -> ScoresByType {
    let mut all = Counts::default();
    let mut scores: ScoresByType = counts
        .iter()
        .map(|(kind, counts)| {
            all += *counts;
            (kind.clone(), (*counts).into())
        })
        .collect();
    if all.gold > 0 {
        scores.insert("micro".to_owned(), all.into());
    }
    scores
}

fn exact(gold: &Spans, found: &Spans) -> Counts {
    Counts {
        right: gold.intersection(found).count() as u64,
        predicted: found.len() as u64,
        gold: gold.len() as u64,
    }
}

/// The span without a leading "the", a trailing possessive, and quotes and stops at its edges.
pub fn neutral_span(text: &[char], (mut start, mut end): (usize, usize)) -> (usize, usize) {
    let is = |at: usize, c: char| text[at].to_lowercase().eq(std::iter::once(c));
    loop {
        let length = end - start;
        let the = length > 4
            && ['t', 'h', 'e', ' '].into_iter().enumerate().all(|(i, c)| is(start + i, c));
        let possessive = length > 2 && is(end - 1, 's') && matches!(text[end - 2], '\'' | '’');
        if the {
            start += 4;
        } else if possessive {
            end -= 2;
        } else if length > 1 && "\"“”‘'’ \n".contains(text[start]) {
            start += 1;
        } else if length > 1 && "\"“”‘’' \n,;:".contains(text[end - 1]) {
            end -= 1;
        } else {
            return (start, end);
        }
    }
}

/// Greatest one-to-one matching of overlapping spans, exact ones first, then by length in common.
fn overlapping(gold: &Spans, found: &Spans) -> u64 {
    let mut pairs = Vec::new();
    for (i, (a, b)) in gold.iter().enumerate() {
        for (j, (x, y)) in found.iter().enumerate() {
            let common = (*b).min(*y) as i64 - (*a).max(*x) as i64;
            if common > 0 {
                pairs.push(((a, b) != (x, y), -common, i, j));
            }
        }
    }
    pairs.sort_unstable();
    let (mut left, mut right) = (BTreeSet::new(), BTreeSet::new());
    for (_, _, i, j) in pairs {
        if !left.contains(&i) && !right.contains(&j) {
            left.insert(i);
            right.insert(j);
        }
    }
    left.len() as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn borders_are_neutral() {
        for (text, expected) in [
            ("the Kremlin", "Kremlin"),
            ("The Sun's", "Sun"),
            ("\"NATO\"", "NATO"),
            ("Lavrov’s", "Lavrov"),
            ("thesis", "thesis"),
            ("Kyiv,", "Kyiv"),
        ] {
            let chars: Vec<char> = text.chars().collect();
            let (start, end) = neutral_span(&chars, (0, chars.len()));
            assert_eq!(chars[start..end].iter().collect::<String>(), expected);
        }
    }

    #[test]
    fn overlaps_are_matched_one_to_one() {
        let gold: Spans = [(0, 5), (6, 9)].into();
        assert_eq!(overlapping(&gold, &[(0, 9)].into()), 1);
        assert_eq!(overlapping(&gold, &[(1, 5), (6, 7)].into()), 2);
        assert_eq!(overlapping(&gold, &[(5, 6)].into()), 0);
    }
}
