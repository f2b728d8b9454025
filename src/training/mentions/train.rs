//! From annotated documents to weights.

use super::corpus::{Corpus, TrainingDocument};
use super::encoding::{Encoding, UNIT};
use super::learner::{Rates, learn};
use super::prior::Prior;
use super::second::{self, Reread, reread};
use super::write::write;
use crate::gazetteer::Gazetteer;
use crate::mention::model::{LABELS, Role};
use rayon::prelude::*;

/// Parts of the documents, each read by weights learnt from the others, so that the second reading
/// meets a first reading as good as it will be on new text.
const PARTS: usize = 3;

/// How to learn.
#[derive(Debug, Clone, Copy)]
pub struct TrainingSettings {
    /// For the weights of the first reading.
    pub first: Rates,
    /// For those of the second.
    pub second: Rates,
}

impl Default for TrainingSettings {
    fn default() -> Self {
        TrainingSettings {
            first: Rates { alpha: 0.07, beta: 1.0, l1: 5.0, l2: 10.0, rounds: 8 },
            second: Rates { alpha: 0.05, beta: 1.0, l1: 0.5, l2: 0.5, rounds: 6 },
        }
    }
}

/// Learns weights from documents.
pub struct Trainer<'a> {
    gazetteer: &'a Gazetteer,
    corpus: &'a Corpus,
    encoding: Encoding,
    prior: Prior,
    settings: TrainingSettings,
}

impl<'a> Trainer<'a> {
    /// Makes the documents of `corpus` ready.
    pub fn new(gazetteer: &'a Gazetteer, corpus: &'a Corpus, settings: TrainingSettings) -> Self {
        let encoding = Encoding::new(gazetteer, &corpus.documents);
        Trainer { gazetteer, corpus, encoding, prior: Prior::by_hand(), settings }
    }

    /// Annotated mentions, and how many of them no candidate matches.
    pub fn mentions(&self) -> (usize, usize) {
        (self.encoding.mentions, self.encoding.unreachable)
    }

    /// The weights learnt from the documents for which `wanted` holds, as the text of a weights file.
    pub fn train(&self, wanted: impl Fn(&TrainingDocument) -> bool + Sync) -> String {
        let documents = &self.corpus.documents;
        let chosen: Vec<usize> =
            (0..documents.len()).filter(|at| wanted(&documents[*at])).collect();
        // Part PARTS stands for all documents.
        let mut learnt: Vec<(Vec<f32>, Vec<Reread>)> = (0..=PARTS)
            .into_par_iter()
            .map(|part| {
                let held_out = |at: &&usize| part < PARTS && documents[**at].fold(PARTS) == part;
                let others: Vec<usize> =
                    chosen.iter().filter(|at| !held_out(at)).copied().collect();
                let weights = learn(&self.encoding, &self.prior, &others, self.settings.first);
                let held_out = chosen.iter().filter(held_out);
                let read = held_out.map(|at| {
                    let encoded = &self.encoding.documents[*at];
                    reread(self.gazetteer, &documents[*at], encoded, &weights)
                });
                let read = read.collect();
                (weights, read)
            })
            .collect();
        let (all, _) = learnt.pop().unwrap_or_default();
        let read: Vec<&Reread> = learnt.iter().flat_map(|(_, read)| read).collect();
        let mut named = self.named(&all);
        named.extend(second::learn(&read, &self.prior, self.settings.second));
        write(named)
    }

    /// The weights of the first reading by name.
    fn named(&self, weights: &[f32]) -> Vec<(String, [f32; LABELS])> {
        let mut named = Vec::new();
        let row = |at: usize| [0, 1, 2, 3].map(|label| weights[at + label]);
        for (number, unit) in self.encoding.units.iter().enumerate() {
            for role in Role::ALL {
                let at = number * UNIT + role as usize * LABELS;
                named.push((format!("{}:{unit}", role.as_str()), row(at)));
            }
        }
        for (number, evidence) in self.encoding.spans.iter().enumerate() {
            let at = self.encoding.units.len() * UNIT + number * LABELS;
            named.push((format!("span:{evidence}"), row(at)));
        }
        named
    }
}
