//! JSON documents: an object, an array of objects, an object around such an array.

use super::nesting::{Nesting, scalar_end};
use super::wrapper::wrapped_array;
use super::{Cutter, json_record};
use crate::error::{Error, ErrorKind};
use crate::source::buffer::ByteStream;
use crate::source::context::{Context, Start, ends_early, newlines, too_large};
use crate::source::{RawContent, RawRecord};

/// An object that has not ended after so much is asked whether it wraps an array; if so, the
/// array's elements are read one by one.
const LOOK_AHEAD_BYTES: usize = 1 << 20;

/// Where in a document the next value stands.
#[derive(Debug, Clone, Copy, Default)]
enum Level {
    /// Outside of everything.
    #[default]
    Top,
    /// In an array, with so many objects around it.
    Array { enclosing: u32 },
}

/// Cuts the objects off a document without holding more than one.
#[derive(Debug, Default)]
pub(super) struct JsonDocument {
    level: Level,
    lines: u64,
    records: u64,
    /// Values that are no objects, and where the first was.
    strays: Option<(Start, u64)>,
}

type Outcome = Option<Result<RawRecord, Error>>;

impl Cutter for JsonDocument {
    fn next(&mut self, stream: &mut ByteStream, context: &mut Context) -> Outcome {
        loop {
            let Some(byte) = self.next_byte(stream) else { return self.finish(stream, context) };
            match (self.level, byte) {
                (_, b'{') => {
                    if let Some(outcome) = self.object(stream, context) {
                        return Some(outcome);
                    }
                }
                (Level::Top, b'[') => {
                    stream.consume(1);
                    self.level = Level::Array { enclosing: 0 };
                }
                (Level::Array { enclosing }, b']') => {
                    stream.consume(1);
                    if enclosing == 0 || self.skip(stream, Nesting::inside(enclosing)) {
                        self.level = Level::Top;
                    }
                }
                (_, b'[' | b'"' | b'-' | b'0'..=b'9' | b't' | b'f' | b'n' | b'N' | b'I')
                    if matches!(self.level, Level::Array { .. }) =>
                {
                    self.stray(stream, byte);
                }
                _ => return Some(Err(self.garbage(stream, context, byte))),
            }
        }
    }
}

impl JsonDocument {
    fn start(&self, stream: &ByteStream) -> Start {
        Start { line: self.lines + 1, byte: stream.offset(), record: self.records + 1 }
    }

    fn consume(&mut self, stream: &mut ByteStream, count: usize) {
        self.lines += newlines(&stream.window()[..count]);
        stream.consume(count);
    }

    /// The next byte that is neither white space nor a comma, left in the stream.
    fn next_byte(&mut self, stream: &mut ByteStream) -> Option<u8> {
        loop {
            let window = stream.window();
            let filler = |byte: &u8| byte.is_ascii_whitespace() || *byte == b',';
            let at = window.iter().position(|byte| !filler(byte)).unwrap_or(window.len());
            let byte = window.get(at).copied();
            self.consume(stream, at);
            if byte.is_some() || !stream.fill() {
                return byte;
            }
        }
    }

    /// Reads the object at the start of the window; none if it turns out to be a wrapper, or cut
    /// off by a failure of the stream.
    fn object(&mut self, stream: &mut ByteStream, context: &mut Context) -> Outcome {
        let mut nesting = Nesting::default();
        let mut searched = 0;
        loop {
            let window = stream.window();
            if let Some(end) = nesting.feed(&window[searched..]) {
                return self.whole_object(stream, context, searched + end);
            }
            let looks_ahead = searched < LOOK_AHEAD_BYTES && window.len() >= LOOK_AHEAD_BYTES;
            searched = window.len();
            if looks_ahead && self.enter_wrapper(stream, context, searched) {
                return None;
            }
            if searched as u64 > context.max_record_bytes {
                return Some(Err(self.skip_too_large(stream, context, nesting)));
            }
            if !stream.fill() {
                return self.cut_object(stream, context);
            }
        }
    }

    /// Drops the object that `nesting` is in the middle of.
    fn skip_too_large(
        &mut self,
        stream: &mut ByteStream,
        context: &Context,
        nesting: Nesting,
    ) -> Error {
        let start = self.start(stream);
        self.records += 1;
        self.consume(stream, stream.window().len());
        self.skip(stream, nesting);
        let bytes = stream.offset() - start.byte;
        too_large(start.place(&context.origin), bytes, context.max_record_bytes)
    }

    /// The object at the start of the window does not end before the stream does.
    fn cut_object(&mut self, stream: &mut ByteStream, context: &Context) -> Outcome {
        let start = self.start(stream);
        if self.enter_wrapper(stream, context, stream.window().len()) {
            return None;
        }
        self.consume(stream, stream.window().len());
        self.level = Level::Top;
        let told_by_stream = stream.failure().is_some();
        (!told_by_stream).then(|| Err(ends_early(start.place(&context.origin))))
    }

    fn whole_object(
        &mut self,
        stream: &mut ByteStream,
        context: &mut Context,
        length: usize,
    ) -> Outcome {
        let start = self.start(stream);
        if self.enter_wrapper(stream, context, length) {
            return None;
        }
        let bytes = &stream.window()[..length];
        let place = start.place(&context.origin);
        let outcome = if length as u64 > context.max_record_bytes {
            Err(too_large(place, length as u64, context.max_record_bytes))
        } else {
            json_record::read(bytes, start, context).map(|fields| RawRecord {
                place,
                bytes: length as u64,
                content: RawContent::Fields(fields),
            })
        };
        self.records += 1;
        self.consume(stream, length);
        Some(outcome)
    }

    /// Goes on to the array within the object of which the window holds `length` bytes, if the
    /// object is a wrapper.
    fn enter_wrapper(&mut self, stream: &mut ByteStream, context: &Context, length: usize) -> bool {
        let Level::Top = self.level else { return false };
        let object = &stream.window()[..length];
        let Some(wrapped) = wrapped_array(object, context.fields.tree()) else { return false };
        self.consume(stream, wrapped.start);
        self.level = Level::Array { enclosing: wrapped.enclosing };
        true
    }

    /// Drops what `nesting` is in the middle of; false if the stream ends before that does.
    fn skip(&mut self, stream: &mut ByteStream, mut nesting: Nesting) -> bool {
        loop {
            let end = nesting.feed(stream.window());
            self.consume(stream, end.unwrap_or(stream.window().len()));
            if end.is_some() || !stream.fill() {
                return end.is_some();
            }
        }
    }

    /// Passes over a value in an array of records that is no record.
    fn stray(&mut self, stream: &mut ByteStream, first_byte: u8) {
        let start = self.start(stream);
        self.strays.get_or_insert((start, 0)).1 += 1;
        if matches!(first_byte, b'[' | b'"') {
            self.skip(stream, Nesting::default());
            return;
        }
        loop {
            let end = scalar_end(stream.window());
            self.consume(stream, end.unwrap_or(stream.window().len()));
            if end.is_some() || !stream.fill() {
                return;
            }
        }
    }

    /// Passes over what is no JSON, up to where a record or the array's end may be.
    fn garbage(&mut self, stream: &mut ByteStream, context: &Context, byte: u8) -> Error {
        let place = self.start(stream).place(&context.origin);
        let landmark = if matches!(self.level, Level::Top) { b'[' } else { b']' };
        stream.consume(1);
        loop {
            let end = memchr::memchr2(b'{', landmark, stream.window());
            self.consume(stream, end.unwrap_or(stream.window().len()));
            if end.is_some() || !stream.fill() {
                break;
            }
        }
        let shown = if byte.is_ascii() {
            format!("{:?}", char::from(byte))
        } else {
            format!("byte 0x{byte:02X}")
        };
        Error::new(ErrorKind::Record, format!("bad JSON: {shown} where a record should begin"))
            .at(place)
    }

    fn finish(&mut self, stream: &ByteStream, context: &Context) -> Outcome {
        if let Some((first, count)) = self.strays.take() {
            let message =
                format!("{count} of the array's elements are no records; this is the first");
            return Some(Err(
                Error::new(ErrorKind::Record, message).at(first.place(&context.origin))
            ));
        }
        let open = matches!(std::mem::take(&mut self.level), Level::Array { .. });
        let told_by_stream = stream.failure().is_some();
        (open && !told_by_stream).then(|| {
            let end = self.start(stream).place(&context.origin);
            Err(Error::new(ErrorKind::Record, "bad JSON: the array of records is not closed")
                .at(end)
                .hint("the file was cut short, or is still being written"))
        })
    }
}
