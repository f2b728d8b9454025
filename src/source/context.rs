//! What every way of cutting records shares: the input's name, limits and decoder.

use super::encoding::TextDecoder;
use super::fields::FieldMap;
use crate::error::{Error, ErrorKind, Place};

/// The input being read, as far as records need to know it.
pub(super) struct Context {
    /// Whence the records come.
    pub origin: Origin,
    /// Names of the fields.
    pub fields: FieldMap,
    /// Largest record, in bytes.
    pub max_record_bytes: u64,
    /// Bytes to text.
    pub decoder: TextDecoder,
}

/// Names places in the input.
pub(super) struct Origin {
    /// The input as the user named it.
    pub name: String,
    /// Whether offsets in the stream are offsets in the file; not so once it was transcoded.
    pub offsets_hold: bool,
}

impl Origin {
    /// The input as a whole.
    pub fn whole(&self) -> Place {
        Place::file(self.name.clone())
    }

    /// The place at `line` (from 1) and `byte` (from 0) of the stream.
    pub fn place(&self, line: u64, byte: u64) -> Place {
        let place = self.whole().at_line(line);
        if self.offsets_hold { place.at_byte(byte) } else { place }
    }
}

/// Where a record begins in the stream.
#[derive(Debug, Clone, Copy)]
pub(super) struct Start {
    /// Line, from 1.
    pub line: u64,
    /// Byte, from 0.
    pub byte: u64,
    /// Record, from 1.
    pub record: u64,
}

impl Start {
    /// This start as a place.
    pub fn place(self, origin: &Origin) -> Place {
        origin.place(self.line, self.byte).at_record(self.record)
    }

    /// The place `before` bytes further on, where `record` are the record's bytes.
    pub fn place_within(self, origin: &Origin, record: &[u8], before: usize) -> Place {
        let newlines = newlines(&record[..before.min(record.len())]);
        origin.place(self.line + newlines, self.byte + before as u64).at_record(self.record)
    }
}

/// How many lines end in `bytes`.
pub(super) fn newlines(bytes: &[u8]) -> u64 {
    memchr::memchr_iter(b'\n', bytes).count() as u64
}

/// The error for a record of `bytes` bytes at `place` that is over the `limit`.
pub(super) fn too_large(place: Place, bytes: u64, limit: u64) -> Error {
    let message = format!("a record of {bytes} bytes is over the limit of {limit}");
    Error::new(ErrorKind::TooLarge, message)
        .at(place)
        .hint("raise the limit on the size of a record, or cut the record into pieces")
}

/// The error for a record that is cut short.
pub(super) fn ends_early(place: Place) -> Error {
    Error::new(ErrorKind::Record, "it ends in mid-record")
        .at(place)
        .hint("the file was cut short, or is still being written")
}

/// The error for a record or table without text, with the names that are there.
pub(super) fn missing_text(message: &str, names: &[String], place: Place) -> Error {
    const SHOWN: usize = 20;
    let shown = names.iter().take(SHOWN).map(|name| name.chars().take(40).collect::<String>());
    let mut list = shown.collect::<Vec<_>>().join(", ");
    if names.len() > SHOWN {
        list.push_str(", …");
    }
    let list = if list.is_empty() { "none".to_owned() } else { list };
    Error::new(ErrorKind::MissingField, format!("{message}: {list}")).at(place)
}
