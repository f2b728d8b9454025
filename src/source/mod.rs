//! Files, folders, patterns and standard input, opened, decompressed, decoded and cut into records.
//!
//! The way of the bytes: [`find_inputs`] turns the user's arguments into [`Input`]s; [`Reader`]
//! opens one, unwraps gzip and zstd by their magic bytes, settles the character encoding and the
//! format on a prefix of the content, and then cuts records off the stream one by one. Lines,
//! table rows and elements of a JSON array are streamed: what sits in memory is one record, never
//! a file, and no record over [`SourceSettings::max_record_bytes`].

// A failure ends a record or a run; how many bytes it takes to tell of it does not matter.

mod buffer;
mod context;
mod cutters;
mod decompress;
mod encoding;
mod fields;
mod find;
mod magic;
mod reader;
mod settings;
mod sniff;
mod unpacked;

pub use fields::{Field, FieldMap};
pub use find::{Input, find_inputs};
pub use reader::Reader;
pub use settings::{Format, SourceSettings};
pub use unpacked::{UnpackedInput, UnpackedLine};

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
