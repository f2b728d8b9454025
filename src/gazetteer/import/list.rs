//! One name a line.

use super::draft::Draft;
use super::harvest::Harvest;
use super::rows::each_line;
use super::values::{is_name, mistake};
use crate::error::{Error, ErrorKind, Result};
use crate::source::UnpackedInput;

/// Reads a list; lines that begin with `#` are comments.
///
/// # Errors
/// When the kind is not told, and as for [`each_line`].
pub(super) fn read(input: &mut UnpackedInput, harvest: &mut Harvest) -> Result<()> {
    let kind = harvest.settings.as_kind.ok_or_else(kind_not_told)?;
    each_line(input, harvest, |line, harvest| {
        if line.starts_with('#') {
            return Ok(());
        }
        if !is_name(line) {
            return Err(mistake("the line is no name", "write one name a line"));
        }
        let mut draft = Draft::new(kind);
        draft.add_plain_name(line);
        harvest.take(draft)
    })
}

/// The error for an input that does not tell of what kind its entities are.
pub(super) fn kind_not_told() -> Error {
    Error::new(ErrorKind::Settings, "the input does not tell of what kind its entities are")
        .hint("say --as-kind person, country, organisation or place")
}
