//! Ties between entities, with their evidence.

mod facts;

pub use facts::{
    ArticleFacts, ArticleHeader, EntityFacts, Quote, RelationFacts, SentenceFacts,
};

/// The name of the relation type that says no more than that two entities stand together.
pub const CO_OCCURS: &str = "co_occurs";
