//! What one article contributes to the graph.
//!
//! An article's facts depend on its content and the gazetteer only, so a set of facts keyed by
//! article identity can be united in any order, any number of times, with the same result.

use crate::article::ArticleId;
use crate::gazetteer::EntityKind;
use serde::{Deserialize, Serialize};

/// Everything one article says, self-contained: one line of a partial file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ArticleFacts {
    /// The article.
    pub article: ArticleHeader,
    /// Windows (sentences, paragraphs, ...) of the article that hold at least one entity.
    pub windows: u32,
    /// Entities named, sorted by id; relations refer to them by position.
    pub entities: Vec<EntityFacts>,
    /// Sentences quoted as evidence, sorted by number.
    pub sentences: Vec<SentenceFacts>,
    /// Ties found, sorted and without repetition.
    pub relations: Vec<RelationFacts>,
}

/// What identifies and describes an article in the graph.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ArticleHeader {
    /// Identity by content.
    pub id: ArticleId,
    /// Identity of the text alone; copies under other headlines share it.
    pub text_id: ArticleId,
    /// The record's own identifier.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub given_id: Option<String>,
    /// Headline.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub title: Option<String>,
    /// Day of publication, `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub date: Option<String>,
    /// Outlet.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub source: Option<String>,
    /// Address.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub url: Option<String>,
}

/// One entity as one article has it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct EntityFacts {
    /// Stable identity (`Q58217`, `gn:1871859`, `person:giovanni-staunovo`).
    pub id: String,
    /// Canonical name, or the fullest form in this article for entities found by rule.
    pub name: String,
    /// Its kind.
    pub kind: EntityKind,
    /// Known outside ids (`wd:`, `gn:`, `wp:`), sorted.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub links: Vec<String>,
    /// How often the article names it.
    pub mentions: u32,
    /// In how many windows of the article it is named.
    pub windows: u32,
}

/// A sentence quoted as evidence.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct SentenceFacts {
    /// Number of the sentence in the article, from 0; a headline kept apart from the text is 0.
    pub number: u32,
    /// The sentence as it stands in the article.
    pub text: String,
}

/// One tie between two entities in one window of one article.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct RelationFacts {
    /// The window's number in the article (the sentence's, for sentence windows).
    pub window: u32,
    /// Position in [`ArticleFacts::entities`] of the one who acts, or the lesser id if undirected.
    pub head: u32,
    /// Position in [`ArticleFacts::entities`] of the other.
    pub tail: u32,
    /// Relation type, such as `co_occurs` or `meets`.
    pub kind: String,
    /// Whether head and tail may not be exchanged.
    pub directed: bool,
    /// The rule that found it, such as `co_occurs.sentence`.
    pub rule: String,
    /// Where the head is named.
    pub head_mention: Quote,
    /// Where the tail is named.
    pub tail_mention: Quote,
    /// Where the trigger word stands, for typed relations.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub trigger: Option<Quote>,
    /// Marks such as `negated`, sorted.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub marks: Vec<String>,
}

/// A stretch of a quoted sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Quote {
    /// Number of the sentence, as in [`SentenceFacts::number`].
    pub sentence: u32,
    /// First **code point** within the sentence.
    pub start: u32,
    /// First code point after the stretch.
    pub end: u32,
}
