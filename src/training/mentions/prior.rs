//! Weights set by hand, which those learnt are pulled towards: what is known beforehand holds until
//! the documents say otherwise.

use crate::mention::HAND_WEIGHTS;
use crate::mention::model::LABELS;
use std::collections::HashMap;

/// Weights by the names of their evidence.
#[derive(Debug, Default)]
pub(super) struct Prior(HashMap<&'static str, [f32; LABELS]>);

impl Prior {
    /// The weights that the program has set by hand.
    pub fn by_hand() -> Self {
        let row = |line: &'static str| {
            let mut cells = line.split('\t');
            let name = cells.next()?;
            let mut row = [0.0; LABELS];
            for weight in &mut row {
                *weight = cells.next()?.parse().ok()?;
            }
            Some((name, row))
        };
        Prior(HAND_WEIGHTS.lines().filter_map(row).collect())
    }

    /// The weights of a piece of evidence; none where nothing is set.
    pub fn row(&self, evidence: &str) -> [f32; LABELS] {
        self.0.get(evidence).copied().unwrap_or_default()
    }
}
