//! Files and standard output.

use gazgraph::error::{Error, ErrorKind, Place, Result};
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

/// Writes a whole file: first beside it, then renamed, so that no torn file is ever seen.
pub fn write_file(path: &Path, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<()> {
    let mut partial = path.as_os_str().to_owned();
    partial.push(".partial");
    let attempt = || -> io::Result<()> {
        let mut file = BufWriter::with_capacity(1 << 18, File::create(&partial)?);
        write(&mut file)?;
        file.into_inner().map_err(io::IntoInnerError::into_error)?.sync_data()?;
        std::fs::rename(&partial, path)
    };
    attempt().map_err(|error| {
        let _ = std::fs::remove_file(&partial);
        failure(&path.display().to_string(), &error)
    })
}

/// Makes a folder with all above it.
pub fn make_folder(path: &Path) -> Result<()> {
    std::fs::create_dir_all(path).map_err(|error| failure(&path.display().to_string(), &error))
}

/// Removes a file of an earlier run, if there is one.
pub fn remove_stale(path: &Path) -> Result<()> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(failure(&path.display().to_string(), &error))
        }
        _ => Ok(()),
    }
}

/// Standard output, or a file.
pub fn open(path: Option<&str>) -> Result<Box<dyn Write>> {
    match path {
        None | Some("-") => Ok(Box::new(BufWriter::with_capacity(1 << 16, io::stdout().lock()))),
        Some(path) => {
            let file = File::create(path).map_err(|error| failure(path, &error))?;
            Ok(Box::new(BufWriter::with_capacity(1 << 16, file)))
        }
    }
}

/// A failure to write.
pub fn failure(path: &str, error: &io::Error) -> Error {
    let text = error.to_string();
    let message = text.split(" (os error").next().unwrap_or(&text).to_lowercase();
    Error::new(ErrorKind::Output, format!("cannot be written: {message}"))
        .at(Place::file(path))
        .hint("check the path, the space left and who may write there")
}

/// Writes one JSON line.
pub fn json_line(out: &mut dyn Write, row: &impl serde::Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *out, row)?;
    out.write_all(b"\n")
}

/// Prints a line to standard output as `println!` does, but minds no reader that has gone, such as
/// `head` when it has seen enough.
macro_rules! say {
    ($($argument:tt)*) => { $crate::output::line(format_args!($($argument)*)) };
}
pub(crate) use say;

/// Prints one line; see [`say!`].
///
/// # Panics
/// When standard output fails in another way, such as a full disk.
pub fn line(line: std::fmt::Arguments<'_>) {
    match writeln!(io::stdout(), "{line}") {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            panic!("standard output: {error}")
        }
        _ => {}
    }
}
