//! Evidence rows → graph; merge; association measures.
//!
//! The truth is a [`FactSet`]: what each article says, keyed by the article's identity, united in
//! any order and any number of times. [`KnowledgeGraph::from_facts`] derives every count, date and
//! measure from it at the end, so threads, shards and re-runs give the same graph byte for byte.

mod association;
mod build;
mod evidence;
mod facts;
mod lookup;
mod model;
pub mod partial;
mod settings;

pub use association::{WindowCounts, npmi};
pub use evidence::{ArticleReference, Evidence, EvidenceTable};
pub(crate) use evidence::{EvidenceTableBuilder, QuotedRow};
pub use facts::FactSet;
pub use model::{Edge, KnowledgeGraph, Node, Provenance, Tie};
pub use partial::Stamps;
pub use settings::{GraphSettings, Isolated};
