//! The ways of cutting records off a stream, one for every layout.

mod document;
mod json_record;
pub(in crate::source) mod lines;
mod mend;
mod nesting;
mod table;
mod whole;
mod wrapper;

use super::RawRecord;
use super::buffer::ByteStream;
use super::context::Context;
use super::sniff::Layout;
use crate::error::Error;

/// Cuts one record after the other off a stream.
pub(super) trait Cutter: Send {
    /// The next record or what is wrong with it; none at the end of the stream.
    ///
    /// What a break in the stream does to the last record is not told here; the stream keeps the
    /// failure.
    fn next(
        &mut self,
        stream: &mut ByteStream,
        context: &mut Context,
    ) -> Option<Result<RawRecord, Error>>;
}

/// The cutter for a layout.
pub(super) fn cutter(layout: Layout) -> Box<dyn Cutter> {
    match layout {
        Layout::Plain => Box::new(whole::WholeFile::plain()),
        Layout::Html => Box::new(whole::WholeFile::html()),
        Layout::Json => Box::new(document::JsonDocument::default()),
        Layout::JsonLines => Box::new(lines::JsonLines::default()),
        Layout::Table(dialect) => Box::new(table::Table::new(dialect)),
    }
}
