//! A span that may be a mention, with the evidence for it.

use super::features::{Feature, Reason, Weights};
use crate::gazetteer::EntityKind;

/// A possible reading of a stretch of tokens.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// First token.
    pub first: usize,
    /// Token after the last.
    pub end: usize,
    /// What it would be; `None` for "no entity" (an event, a nationality).
    pub kind: Option<EntityKind>,
    /// Names of the gazetteer it may be, likeliest first.
    pub names: Vec<u32>,
    /// The rule that proposed it.
    pub rule: &'static str,
    /// The evidence.
    pub reasons: Vec<Reason>,
}

impl Candidate {
    pub(super) fn new(first: usize, end: usize, kind: EntityKind, rule: &'static str) -> Self {
        Candidate { first, end, kind: Some(kind), names: Vec::new(), rule, reasons: Vec::new() }
    }

    pub(super) fn nothing(first: usize, end: usize, feature: Feature, rule: &'static str) -> Self {
        let candidate =
            Candidate { first, end, kind: None, names: Vec::new(), rule, reasons: Vec::new() };
        candidate.with(feature)
    }

    /// The candidate with one piece of evidence more; evidence of one sort counts once.
    pub(super) fn with(self, feature: Feature) -> Self {
        self.with_times(feature, 1.0)
    }

    /// The same when `holds`.
    pub(super) fn with_if(self, holds: bool, feature: Feature) -> Self {
        if holds { self.with(feature) } else { self }
    }

    /// The candidate with evidence that counts `times`.
    pub(super) fn with_times(mut self, feature: Feature, times: f32) -> Self {
        if times != 0.0 && !self.reasons.iter().any(|reason| reason.feature == feature) {
            let part = Weights::built_in().get(feature) * times;
            self.reasons.push(Reason { feature, part });
        }
        self
    }

    /// Whether this evidence is there.
    pub(super) fn has(&self, feature: Feature) -> bool {
        self.reasons.iter().any(|reason| reason.feature == feature)
    }

    /// Sum of the evidence.
    pub fn score(&self) -> f32 {
        self.reasons.iter().map(|reason| reason.part).sum()
    }

    pub(super) fn overlaps(&self, other: &Candidate) -> bool {
        self.first < other.end && other.first < self.end
    }

    /// Takes over the evidence of another candidate for the same reading.
    pub(super) fn absorb(&mut self, other: Candidate) {
        for reason in other.reasons {
            if !self.reasons.iter().any(|known| known.feature == reason.feature) {
                self.reasons.push(reason);
            }
        }
        if self.names.is_empty() {
            self.names = other.names;
            if !self.names.is_empty() {
                self.rule = other.rule;
            }
        }
    }
}
