//! All that speaks for and against each possible reading of an article.

mod article;
mod families;
mod flags;
mod hits;
mod lattice;
mod style;
mod word;
mod word_type;
pub(super) mod word_types;

pub use article::{ArticleEvidence, ArticleFeatures, Chosen, label_of};
pub use families::{ARTICLE_FEATURES, SPAN_FEATURES, name as span_feature_name};
pub use flags::Flag;
pub use lattice::{Lattice, SpanEvidence};
pub use word::units as word_units;
pub use word_types::WordType;
