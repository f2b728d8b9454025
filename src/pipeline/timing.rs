//! Processor time by stage.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

/// A stage whose time is told in `summary.json`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Opening, decompressing, decoding, cutting into records.
    Source,
    /// Records into articles.
    Articles,
    /// Tokens and sentences.
    Text,
    /// Candidates and their choice.
    Mentions,
    /// Who is meant.
    Entities,
    /// Ties and their evidence.
    Relations,
}

const STAGES: [(Stage, &str); 6] = [
    (Stage::Source, "source"),
    (Stage::Articles, "articles"),
    (Stage::Text, "text"),
    (Stage::Mentions, "mentions"),
    (Stage::Entities, "entities"),
    (Stage::Relations, "relations"),
];

/// Nanoseconds spent in each stage, added up over threads.
#[derive(Debug, Default)]
pub struct Timing([AtomicU64; STAGES.len()]);

impl Timing {
    /// Runs `work` and counts its time for `stage`.
    pub fn measure<T>(&self, stage: Stage, work: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let result = work();
        let spent = u64::try_from(start.elapsed().as_nanos()).unwrap_or(u64::MAX);
        self.0[stage as usize].fetch_add(spent, Ordering::Relaxed);
        result
    }

    /// Seconds by stage name, in the order of the stages.
    pub fn seconds(&self) -> BTreeMap<&'static str, f64> {
        STAGES
            .iter()
            .map(|(stage, name)| {
                (*name, self.0[*stage as usize].load(Ordering::Relaxed) as f64 / 1e9)
            })
            .collect()
    }
}
