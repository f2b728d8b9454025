//! Inputs row by row.

use super::harvest::Harvest;
use super::values::mistake;
use crate::error::{Error, ErrorKind, Place, Result};
use crate::source::{SourceSettings, UnpackedInput};
use std::cell::Cell;
use std::io::{self, Read};
use std::rc::Rc;

/// Hands every line that is not blank to `row`; lines it refuses are set aside.
///
/// # Errors
/// As for [`Harvest::row`].
pub(super) fn each_line(
    input: &mut UnpackedInput,
    harvest: &mut Harvest,
    mut row: impl FnMut(&str, &mut Harvest) -> Result<()>,
) -> Result<()> {
    let name = input.name().to_owned();
    let mut number = 0;
    while let Some(line) = input.next_line() {
        let outcome = match line {
            Ok(line) => {
                number = line.number;
                match text(line.bytes) {
                    Ok(text) if text.trim().is_empty() => continue,
                    Ok(text) => row(text, harvest),
                    Err(error) => Err(error),
                }
            }
            Err(error) => Err(error),
        };
        harvest.row(outcome, || Place::file(name.clone()).at_line(number))?;
    }
    Ok(())
}

/// `bytes` as text.
///
/// # Errors
/// When they are not UTF-8.
pub(super) fn text(bytes: &[u8]) -> Result<&str> {
    std::str::from_utf8(bytes)
        .map_err(|_| mistake("the row is not UTF-8", "save the list as UTF-8 text"))
}

/// A stream that fails when a single row takes too much of it: a quote or bracket that is never
/// closed would bring the whole file into memory.
pub(super) struct Bounded<R> {
    inner: R,
    left: Allowance,
}

/// How many bytes the row being read may still take.
#[derive(Clone)]
pub(super) struct Allowance(Rc<Cell<u64>>);

impl Allowance {
    /// A row is through: the next may take as much.
    pub fn renew(&self) {
        self.0.set(SourceSettings::DEFAULT_MAX_RECORD_BYTES);
    }
}

impl<R> Bounded<R> {
    /// The stream, and what renews its allowance.
    pub fn new(inner: R) -> (Self, Allowance) {
        let left = Allowance(Rc::new(Cell::new(0)));
        left.renew();
        (Bounded { inner, left: left.clone() }, left)
    }
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, target: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(target)?;
        let Some(left) = self.left.0.get().checked_sub(count as u64) else {
            let limit = SourceSettings::DEFAULT_MAX_RECORD_BYTES;
            let error = Error::new(ErrorKind::TooLarge, format!("a row is over {limit} bytes"));
            return Err(io::Error::other(error.hint("a quote or bracket is perhaps never closed")));
        };
        self.left.0.set(left);
        Ok(count)
    }
}

/// A failure of a stream as one of ours; streams of ours carry one.
pub(super) fn stream_failure(failure: &io::Error) -> Error {
    match failure.get_ref().and_then(|error| error.downcast_ref::<Error>()) {
        Some(error) => error.clone(),
        None => Error::new(ErrorKind::Unreadable, failure.to_string()),
    }
}
