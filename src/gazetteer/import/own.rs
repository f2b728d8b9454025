//! gazgraph's own format, for its filters and to unite lists.

use super::harvest::Harvest;
use super::rows::text;
use crate::error::{Place, Result};
use crate::gazetteer::load::RowReader;
use crate::source::UnpackedInput;

/// Reads a gazetteer.
///
/// # Errors
/// When the header is wrong, and as for [`Harvest::row`].
pub(super) fn read(input: &mut UnpackedInput, harvest: &mut Harvest) -> Result<()> {
    let name = input.name().to_owned();
    let mut rows = RowReader::new(&name);
    while let Some(line) = input.next_line() {
        let mut number = 0;
        let outcome = line.and_then(|line| {
            number = line.number;
            match rows.line(text(line.bytes)?, number)? {
                Some(record) => harvest.take_record(record),
                None => Ok(()),
            }
        });
        if rows.is_lost() {
            return outcome;
        }
        harvest.row(outcome, || Place::file(name.clone()).at_line(number))?;
    }
    rows.end()
}
