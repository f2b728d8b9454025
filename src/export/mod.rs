//! Graph → bytes, one file a format.

mod document;

pub use document::{CandidateRow, DocumentRow, EntityRow, RelationRow};
