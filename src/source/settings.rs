//! What the user may settle about reading.

use super::fields::FieldMap;
use crate::error::{Error, ErrorKind};
use std::str::FromStr;

/// How inputs are read.
#[derive(Debug, Clone)]
pub struct SourceSettings {
    /// Under which names the fields of JSON and CSV records are looked for.
    pub fields: FieldMap,
    /// Largest record that is read, in bytes; a larger one is skipped without being held in
    /// memory and reported as [`ErrorKind::TooLarge`]. A plain text or HTML file is one record.
    pub max_record_bytes: u64,
    /// The format of every input, where the user says so; otherwise told by content.
    pub format: Option<Format>,
}

impl SourceSettings {
    /// Limit on a record's size unless another is set: 64 MiB.
    pub const DEFAULT_MAX_RECORD_BYTES: u64 = 64 << 20;
}

impl Default for SourceSettings {
    fn default() -> Self {
        SourceSettings {
            fields: FieldMap::default(),
            max_record_bytes: Self::DEFAULT_MAX_RECORD_BYTES,
            format: None,
        }
    }
}

/// The formats that are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// Plain text or Markdown: one record a file.
    Plain,
    /// HTML: one record a file.
    Html,
    /// A JSON document: an object, an array of objects, an object that wraps such an array, or
    /// several of these one after the other.
    Json,
    /// One JSON object a line.
    JsonLines,
    /// A table with a header and a comma, semicolon, bar or tab between the columns.
    Csv,
    /// A table with a header and tabs between the columns.
    Tsv,
}

impl Format {
    /// Every format with the name it goes by.
    pub const NAMES: [(&'static str, Format); 6] = [
        ("plain", Format::Plain),
        ("html", Format::Html),
        ("json", Format::Json),
        ("jsonl", Format::JsonLines),
        ("csv", Format::Csv),
        ("tsv", Format::Tsv),
    ];
}

impl FromStr for Format {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self, Error> {
        let known = |(_, format): &(&str, Format)| *format;
        Self::NAMES.iter().find(|(known, _)| *known == name).map(known).ok_or_else(|| {
            let names = Self::NAMES.map(|(name, _)| name).join(", ");
            Error::new(ErrorKind::Settings, format!("unknown format {name:?}"))
                .hint(format!("the formats are {names}"))
        })
    }
}
