//! The linear model: weights of all evidence, the score of each reading, and the best reading.

mod choice;
mod label;
mod score;
mod table;
mod weights;

use super::evidence::word_types;

pub use choice::best_label;
pub use label::Label;
pub use score::{Scorer, choose, choose_spans};
pub use table::{LABELS, ROLES};
pub(crate) use weights::{HAND_WEIGHTS, plain};
pub use weights::{Role, Weights};
