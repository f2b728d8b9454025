//! Plain text and HTML: a file is one record.

use super::Cutter;
use crate::error::Error;
use crate::source::buffer::ByteStream;
use crate::source::context::{Context, newlines, too_large};
use crate::source::{RawContent, RawRecord};
use std::borrow::Cow;

/// Takes a whole stream as one record.
pub(super) struct WholeFile {
    content: fn(Cow<str>) -> RawContent,
    done: bool,
}

impl WholeFile {
    /// A file of plain text, whose line ends become `\n`.
    pub fn plain() -> Self {
        WholeFile { content: |text| RawContent::Plain(with_line_feeds(&text)), done: false }
    }

    /// An HTML page.
    pub fn html() -> Self {
        WholeFile { content: |text| RawContent::Html(text.into_owned()), done: false }
    }
}

impl Cutter for WholeFile {
    fn next(
        &mut self,
        stream: &mut ByteStream,
        context: &mut Context,
    ) -> Option<Result<RawRecord, Error>> {
        if std::mem::replace(&mut self.done, true) {
            return None;
        }
        let start = stream.offset();
        while stream.window().len() as u64 <= context.max_record_bytes && stream.fill() {}
        let place = context.origin.whole();
        if stream.window().len() as u64 > context.max_record_bytes {
            let bytes = drain(stream);
            return Some(Err(too_large(place, bytes, context.max_record_bytes)));
        }
        if stream.failure().is_some() {
            return None;
        }
        let bytes = stream.window();
        let Context { origin, decoder, .. } = context;
        let text = decoder.decode(bytes, |before| {
            origin.place(newlines(&bytes[..before]) + 1, start + before as u64)
        });
        let blank = text.trim_start().is_empty();
        let record = (!blank).then(|| RawRecord {
            place,
            bytes: bytes.len() as u64,
            content: (self.content)(text),
        });
        stream.consume_all();
        record.map(Ok)
    }
}

/// Drops what is left of the stream; returns how much that was.
fn drain(stream: &mut ByteStream) -> u64 {
    let start = stream.offset();
    loop {
        stream.consume_all();
        if !stream.fill() {
            return stream.offset() - start;
        }
    }
}

/// `text` with `\r\n` and lone `\r` made `\n`.
fn with_line_feeds(text: &str) -> String {
    let mut lines = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = memchr::memchr(b'\r', rest.as_bytes()) {
        lines.push_str(&rest[..at]);
        lines.push('\n');
        rest = &rest[at + 1..];
        rest = rest.strip_prefix('\n').unwrap_or(rest);
    }
    lines.push_str(rest);
    lines
}

#[cfg(test)]
mod tests {
    use super::with_line_feeds;

    #[test]
    fn line_ends_become_line_feeds() {
        let cases = [
            ("a\r\nb\r\n", "a\nb\n"),
            ("a\rb\r", "a\nb\n"),
            ("a\n\nb", "a\n\nb"),
            ("a\r\r\nb\n\r", "a\n\nb\n\n"),
            ("", ""),
        ];
        for (text, expected) in cases {
            assert_eq!(with_line_feeds(text), expected, "{text:?}");
        }
    }
}
