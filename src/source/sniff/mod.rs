//! The format of a file, told by its content first and its name second.

mod json;
mod markup;
mod table;

pub(super) use table::Dialect;

use super::Format;
use super::fields::FieldTree;
use crate::error::{Error, ErrorKind, Result};

/// How much of a file's text the format is told by.
const SNIFF_BYTES: usize = 64 << 10;

/// The beginning of a file, as the format is told by it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sample<'a> {
    /// Text at the start of the file.
    text: &'a str,
    /// Whether that is all of it.
    whole: bool,
    /// The file name's extension below those of compression, in lower case.
    extension: &'a str,
}

impl<'a> Sample<'a> {
    /// The sample of a file that begins with `text`; `whole` says that it ends with it, too.
    pub fn new(text: &'a str, whole: bool, extension: &'a str) -> Self {
        let mut end = text.len().min(SNIFF_BYTES);
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        Sample { text: &text[..end], whole: whole && end == text.len(), extension }
    }

    /// The lines that are there to their end, without it.
    fn whole_lines(&self) -> impl Iterator<Item = &'a str> {
        let end = if self.whole { self.text.len() } else { self.text.rfind('\n').unwrap_or(0) };
        self.text[..end].lines()
    }
}

/// The format of a file, with what reading it needs to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Layout {
    /// Plain text or Markdown.
    Plain,
    /// HTML.
    Html,
    /// A JSON document, or several.
    Json,
    /// One JSON object a line.
    JsonLines,
    /// A table with a header.
    Table(Dialect),
}

impl Layout {
    /// The format this is a layout of.
    pub fn format(self) -> Format {
        match self {
            Layout::Plain => Format::Plain,
            Layout::Html => Format::Html,
            Layout::Json => Format::Json,
            Layout::JsonLines => Format::JsonLines,
            Layout::Table(dialect) if dialect.delimiter == b'\t' => Format::Tsv,
            Layout::Table(_) => Format::Csv,
        }
    }
}

/// The layout of a file that begins with `sample`.
///
/// # Errors
/// [`ErrorKind::Unreadable`] for XML that is not HTML.
pub(super) fn layout(sample: Sample, fields: &FieldTree) -> Result<Layout> {
    if let Some(layout) = json::layout(sample) {
        return Ok(layout);
    }
    if markup::is_html(sample) {
        return Ok(Layout::Html);
    }
    if let Some(root) = markup::xml_root(sample) {
        return Err(Error::new(
            ErrorKind::Unreadable,
            format!("XML with the root <{root}>, which is not a text format gazgraph reads"),
        )
        .hint("save the articles as text, HTML, JSON or CSV"));
    }
    Ok(table::dialect(sample, fields).map_or(Layout::Plain, Layout::Table))
}

/// The layout of a file whose format the user has named.
pub(super) fn forced_layout(format: Format, sample: Sample, fields: &FieldTree) -> Layout {
    match format {
        Format::Plain => Layout::Plain,
        Format::Html => Layout::Html,
        Format::Json => Layout::Json,
        Format::JsonLines => Layout::JsonLines,
        Format::Csv => Layout::Table(table::best_dialect(sample, fields)),
        Format::Tsv => Layout::Table(table::tab_dialect(sample)),
    }
}

#[cfg(test)]
mod tests;
