//! The weights of the evidence for mentions, learnt from annotated news.
//!
//! The model is a semi-Markov one without transitions: the probability of a reading of a sentence is
//! in proportion to `exp` of the sum of the scores of its mentions (Sarawagi and Cohen 2004,
//! "Semi-Markov conditional random fields for information extraction"). Weights are learnt by FTRL-Proximal
//! (McMahan and others 2013, "Ad click prediction: a view from the trenches"), which leaves most of
//! them at nothing. The same documents in the same order give the same weights, whatever the number
//! of threads.

mod corpus;
mod encoding;
mod lattice_sums;
mod learner;
mod prior;
mod second;
mod train;
mod write;

pub use corpus::{Corpus, TrainingDocument};
pub use learner::Rates;
pub use train::{Trainer, TrainingSettings};
