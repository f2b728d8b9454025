//! Files, folders, patterns and standard input, opened, decompressed, decoded and cut into records.

use crate::error::Place;

/// One unit read from an input: a whole page or text file, or one JSON / CSV record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RawRecord {
    /// Where it was found.
    pub place: Place,
    /// Its size in the (decompressed) input, in bytes.
    pub bytes: u64,
    /// What it holds.
    pub content: RawContent,
}

/// What a record holds, by its format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RawContent {
    /// Plain text or Markdown: one article or a page dump of several.
    Plain(String),
    /// An HTML page.
    Html(String),
    /// A JSON or CSV record; its text is taken verbatim.
    Fields(RecordFields),
}

/// The fields of a structured record that gazgraph knows, as they stood.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RecordFields {
    /// The article's text, verbatim.
    pub text: String,
    /// Headline.
    pub title: Option<String>,
    /// Date as written.
    pub date: Option<String>,
    /// Outlet as written.
    pub source: Option<String>,
    /// Address of the article.
    pub url: Option<String>,
    /// The record's own identifier.
    pub id: Option<String>,
    /// Language code as written.
    pub language: Option<String>,
}
