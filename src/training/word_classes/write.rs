//! Classes as a file.

use super::InducedClass;
use std::io::{self, Write};

/// Writes classes as lines of a path, a tab and words between spaces, after a comment that says how
/// they were made (its lines are marked here).
///
/// # Errors
/// When `out` cannot be written to.
pub fn write(out: &mut dyn Write, comment: &str, classes: &[InducedClass]) -> io::Result<()> {
    for line in comment.lines() {
        writeln!(out, "# {line}")?;
    }
    for class in classes.iter().filter(|class| !class.words.is_empty()) {
        writeln!(out, "{}\t{}", class.path, class.words.join(" "))?;
    }
    Ok(())
}
