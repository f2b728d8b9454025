//! One JSON object a line.

use super::Cutter;
use super::json_record;
use crate::error::Error;
use crate::source::buffer::ByteStream;
use crate::source::context::{Context, Start, too_large};
use crate::source::{RawContent, RawRecord};

/// Cuts a stream at its line ends and reads a record from every line that is not blank.
#[derive(Debug, Default)]
pub(super) struct JsonLines {
    lines: u64,
    records: u64,
}

/// How the next line of a stream lies in it.
pub(in crate::source) enum Line {
    /// `length` bytes at the start of the window, without the line end.
    Whole { length: usize },
    /// A line over the limit, of so many bytes, already gone from the stream.
    TooLarge { bytes: u64 },
}

impl Cutter for JsonLines {
    fn next(
        &mut self,
        stream: &mut ByteStream,
        context: &mut Context,
    ) -> Option<Result<RawRecord, Error>> {
        loop {
            let byte = stream.offset();
            let line = next_line(stream, context.max_record_bytes)?;
            self.lines += 1;
            let start = Start { line: self.lines, byte, record: self.records + 1 };
            let outcome = match line {
                Line::TooLarge { bytes } => {
                    Err(too_large(start.place(&context.origin), bytes, context.max_record_bytes))
                }
                Line::Whole { length } => {
                    let outcome = read_line(&stream.window()[..length], start, context);
                    let unended = length == stream.window().len();
                    stream.consume(length + 1);
                    // A line that a failure of the stream has cut is told by that failure.
                    if unended && stream.failure().is_some() && matches!(outcome, Some(Err(_))) {
                        return None;
                    }
                    let Some(outcome) = outcome else { continue };
                    outcome
                }
            };
            self.records += 1;
            return Some(outcome);
        }
    }
}

fn read_line(line: &[u8], start: Start, context: &mut Context) -> Option<Result<RawRecord, Error>> {
    if line.trim_ascii_start().is_empty() {
        return None;
    }
    let fields = json_record::read(line, start, context);
    Some(fields.map(|fields| RawRecord {
        place: start.place(&context.origin),
        bytes: line.len() as u64,
        content: RawContent::Fields(fields),
    }))
}

/// Finds the end of the next line, filling the window as far as that takes but not beyond `limit`.
pub(in crate::source) fn next_line(stream: &mut ByteStream, limit: u64) -> Option<Line> {
    let mut searched = 0;
    loop {
        let window = stream.window();
        if let Some(end) = memchr::memchr(b'\n', &window[searched..]) {
            let length = searched + end;
            if length as u64 <= limit {
                return Some(Line::Whole { length });
            }
            stream.consume(length + 1);
            return Some(Line::TooLarge { bytes: length as u64 });
        }
        searched = window.len();
        if searched as u64 > limit {
            return Some(Line::TooLarge { bytes: skip_line(stream) });
        }
        if !stream.fill() {
            return (searched > 0).then_some(Line::Whole { length: searched });
        }
    }
}

/// Drops the rest of the line; returns its length.
fn skip_line(stream: &mut ByteStream) -> u64 {
    let mut bytes = 0;
    loop {
        if let Some(end) = memchr::memchr(b'\n', stream.window()) {
            stream.consume(end + 1);
            return bytes + end as u64;
        }
        bytes += stream.window().len() as u64;
        stream.consume_all();
        if !stream.fill() {
            return bytes;
        }
    }
}
