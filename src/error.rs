//! What went wrong, where, and how to mend it.
//!
//! One type serves both the failure that ends a command and the problem that sets a single record
//! aside while the work goes on; the latter are also written to `problems.jsonl`.

use serde::Serialize;
use std::fmt;

/// Shorthand for results of this crate.
pub type Result<T> = std::result::Result<T, Error>;

/// The sort of a failure, stable across releases so that scripts can tell them apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ErrorKind {
    /// A file or folder named by the user does not exist, or a pattern matches nothing.
    NotFound,
    /// A file exists but cannot be read (permissions, a device error).
    Unreadable,
    /// An input holds nothing to read: an empty file or folder.
    Empty,
    /// Compressed data is damaged or cut short.
    Compression,
    /// Bytes do not make text in any encoding that could be told.
    Encoding,
    /// A JSON, CSV or other record is malformed.
    Record,
    /// A record lacks a field it needs, such as the text.
    MissingField,
    /// A record or file is over a limit.
    TooLarge,
    /// A page or record holds no article.
    NoArticle,
    /// A gazetteer, list or rule file has a mistake.
    Gazetteer,
    /// A graph or partial file is malformed or made by another version.
    Graph,
    /// A setting or argument is wrong.
    Settings,
    /// An output cannot be written.
    Output,
}

/// Where something went wrong. Every part is optional; what is known is shown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Place {
    /// File or input as the user named it (`-` for standard input).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Record within the file, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record: Option<u64>,
    /// Line within the (decompressed) file, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<u64>,
    /// Byte offset within the (decompressed) file, counted from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub byte: Option<u64>,
}

impl Place {
    /// A place that is a whole file.
    pub fn file(path: impl Into<String>) -> Self {
        Place { path: Some(path.into()), ..Place::default() }
    }

    /// The same place, at line `line` (from 1).
    pub fn at_line(mut self, line: u64) -> Self {
        self.line = Some(line);
        self
    }

    /// The same place, in record `record` (from 1).
    pub fn at_record(mut self, record: u64) -> Self {
        self.record = Some(record);
        self
    }

    /// The same place, at byte `byte` (from 0).
    pub fn at_byte(mut self, byte: u64) -> Self {
        self.byte = Some(byte);
        self
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&printable(self.path.as_deref().unwrap_or("(input)")))?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        } else if let Some(record) = self.record {
            write!(f, ": record {record}")?;
        }
        if let Some(byte) = self.byte {
            write!(f, " (byte {byte})")?;
        }
        Ok(())
    }
}

/// A failure: what, where, and how to mend it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Error {
    /// The sort of failure.
    pub kind: ErrorKind,
    /// Where it happened.
    #[serde(flatten)]
    pub place: Place,
    /// What is wrong, in a sentence without a final period.
    pub message: String,
    /// How to mend it, if that can be said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
}

impl Error {
    /// A failure with no place and no hint yet.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Error { kind, place: Place::default(), message: message.into(), hint: None }
    }

    /// The same failure at `place`.
    pub fn at(mut self, place: Place) -> Self {
        self.place = place;
        self
    }

    /// The same failure with advice on how to mend it.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Turns an operating-system failure on `path` into one of ours.
    pub fn io(path: &str, error: &std::io::Error) -> Self {
        use std::io::ErrorKind as Io;
        let (kind, hint) = match error.kind() {
            Io::NotFound => (ErrorKind::NotFound, Some("check the spelling of the path")),
            Io::PermissionDenied => (ErrorKind::Unreadable, Some("check who may read the file")),
            _ => (ErrorKind::Unreadable, None),
        };
        let text = error.to_string();
        let message = text.split(" (os error").next().unwrap_or(&text).to_lowercase();
        let failure = Error::new(kind, message).at(Place::file(path));
        match hint {
            Some(hint) => failure.hint(hint),
            None => failure,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.place != Place::default() {
            write!(f, "{}: ", self.place)?;
        }
        f.write_str(&printable(&self.message))?;
        if let Some(hint) = &self.hint {
            write!(f, ". Hint: {}", printable(hint))?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}

/// `text` with control characters and bidirectional overrides shown as escapes, so that nothing
/// read from an article or file name can steer a terminal.
pub fn printable(text: &str) -> std::borrow::Cow<'_, str> {
    let hostile = |c: char| {
        (c.is_control() && c != '\n' && c != '\t')
            || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}')
    };
    if !text.contains(hostile) {
        return text.into();
    }
    let mut shown = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if hostile(c) {
            shown.extend(c.escape_unicode());
        } else {
            shown.push(c);
        }
    }
    shown.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_what_where_and_how() {
        let error = Error::new(ErrorKind::Gazetteer, "3 columns, expected 7")
            .at(Place::file("people.tsv").at_line(412))
            .hint("separate the columns by single tabs");
        assert_eq!(
            error.to_string(),
            "people.tsv:412: 3 columns, expected 7. Hint: separate the columns by single tabs"
        );
    }

    #[test]
    fn nothing_steers_the_terminal() {
        let error =
            Error::new(ErrorKind::Record, "bad \u{1b}[2J\u{202e}x").at(Place::file("a\u{7}b"));
        let shown = error.to_string();
        assert!(
            !shown.contains('\u{1b}') && !shown.contains('\u{202e}') && !shown.contains('\u{7}')
        );
    }
}
