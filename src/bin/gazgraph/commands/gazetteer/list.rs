//! `gazgraph gazetteer list`: the rows of a gazetteer, compiled or not.

use super::load;
use crate::arguments::NameArguments;
use crate::output;
use gazgraph::error::Result;
use gazgraph::gazetteer::{Record, write_to};
use std::io;
use std::process::ExitCode;

/// `gazgraph gazetteer list`.
pub fn run(names: &NameArguments) -> Result<ExitCode> {
    let (gazetteer, status) = load(names)?;
    print_rows(&gazetteer.rows())?;
    Ok(status)
}

/// Writes rows to standard output, sorted, as a gazetteer file.
pub fn print_rows(records: &[Record]) -> Result<()> {
    let mut out = output::open(None)?;
    match write_to(records, &mut out).and_then(|()| out.flush()) {
        // A reader such as `head` that has seen enough is no mistake.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(output::failure("standard output", &error))
        }
        _ => Ok(()),
    }
}
