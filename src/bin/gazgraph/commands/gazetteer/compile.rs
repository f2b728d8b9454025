//! `gazgraph gazetteer compile`: lists into the form that is ready at once.

use crate::arguments::CompileArguments;
use crate::output;
use gazgraph::error::{Error, ErrorKind, Place, Result};
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
        refuse_to_overwrite(path, &arguments.output)?;
        builder.add_text_file(path)?;
    }
    super::warn(builder.problems());
    if builder.records().is_empty() {
        return Err(Error::new(ErrorKind::Empty, "no entity was read, nothing is written")
            .hint("the lists have no rows, or none without a mistake"));
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

/// The text of a list is what a person edits: it is never written over.
fn refuse_to_overwrite(list: &str, output: &str) -> Result<()> {
    let real = |path: &str| std::fs::canonicalize(path).ok();
    if real(output).is_some_and(|output| real(list) == Some(output)) {
        let message = "the compiled list would be written over this list itself";
        return Err(Error::new(ErrorKind::Settings, message)
            .at(Place::file(list))
            .hint("name another file with -o, such as one that ends in .gaz"));
    }
    Ok(())
}
