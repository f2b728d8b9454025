//! `gazgraph gazetteer compile`: lists into the form that is ready at once.

use crate::arguments::CompileArguments;
use crate::output;
use gazgraph::error::{Error, ErrorKind, Result};
use gazgraph::gazetteer::GazetteerBuilder;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

/// Exit status when the work was done but something was set aside.
const SET_ASIDE: u8 = 2;

/// `gazgraph gazetteer compile`.
pub fn run(arguments: &CompileArguments) -> Result<ExitCode> {
    let start = Instant::now();
    let mut builder = GazetteerBuilder::new();
    for path in &arguments.files {
        builder.add_text_file(path)?;
    }
    super::warn(builder.problems());
    if builder.records().is_empty() {
        return Err(Error::new(ErrorKind::Empty, "no entity was read, nothing is written")
            .hint("see what is wrong with the rows, above"));
    }
    let bytes = builder.compile()?;
    output::write_file(Path::new(&arguments.output), |out| out.write_all(&bytes))?;
    if !arguments.quiet {
        let names: usize = builder.records().iter().map(|record| record.aliases.len()).sum();
        eprintln!(
            "{} entities with {names} names, {:.1} MB, compiled in {:.2} s: {}",
            builder.records().len(),
            bytes.len() as f64 / 1e6,
            start.elapsed().as_secs_f64(),
            arguments.output,
        );
    }
    let clean = builder.problems().is_empty();
    // The process ends here; taking millions of rows apart first would only take time.
    std::mem::forget(builder);
    Ok(if clean { ExitCode::SUCCESS } else { ExitCode::from(SET_ASIDE) })
}
