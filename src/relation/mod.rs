//! Ties between entities, with their evidence.

mod cooccurrence;
mod credits;
mod facts;
mod window;

pub use cooccurrence::{CoOccurrence, MAXIMUM_ENTITIES, ReadArticle};
pub use facts::{ArticleFacts, ArticleHeader, EntityFacts, Quote, RelationFacts, SentenceFacts};
pub use window::Window;

/// The name of the relation type that says no more than that two entities stand together.
pub const CO_OCCURS: &str = "co_occurs";
