//! The inputs that arguments name: files, folders, patterns, standard input.

use crate::error::{Error, ErrorKind, Place, Result};
use rustc_hash::FxHashSet;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// What standard input is called on the command line and in messages.
const STDIN: &str = "-";

/// Something to read, as the user named it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Input {
    name: String,
    /// None for standard input.
    path: Option<PathBuf>,
}

impl Input {
    /// Standard input.
    pub fn stdin() -> Input {
        Input { name: STDIN.to_owned(), path: None }
    }

    /// The file at `path`.
    pub fn file(path: impl Into<PathBuf>) -> Input {
        let path = path.into();
        Input { name: path.to_string_lossy().into_owned(), path: Some(path) }
    }

    /// The path as the user gave it, or `-`; what messages show.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether this is standard input.
    pub fn is_stdin(&self) -> bool {
        self.path.is_none()
    }

    /// Size on disk, where that is known.
    pub fn size_bytes(&self) -> Option<u64> {
        let metadata = fs::metadata(self.path.as_ref()?).ok()?;
        metadata.is_file().then_some(metadata.len())
    }

    pub(super) fn open(&self) -> Result<Box<dyn Read + Send>> {
        let Some(path) = &self.path else { return Ok(Box::new(io::stdin())) };
        Ok(Box::new(File::open(path).map_err(|error| Error::io(&self.name, &error))?))
    }
}

/// The inputs that `arguments` name, in their order and each once; and a problem for every
/// argument, or place below one, where nothing can be read.
///
/// An argument is a file, a folder (walked with everything below it, sorted, without hidden files
/// and folders), a pattern with `*`, `?`, `[...]` or `**`, or `-` for standard input. Symbolic
/// links are followed; loops are left out. Files are told apart by their real paths.
pub fn find_inputs(arguments: &[String]) -> (Vec<Input>, Vec<Error>) {
    let mut finder = Finder::default();
    for argument in arguments {
        finder.add_argument(argument);
    }
    (finder.inputs, finder.problems)
}

#[derive(Default)]
struct Finder {
    inputs: Vec<Input>,
    problems: Vec<Error>,
    seen: FxHashSet<PathBuf>,
}

impl Finder {
    fn add_argument(&mut self, argument: &str) {
        let path = Path::new(argument);
        let is_pattern = argument.contains(['*', '?', '[']);
        if argument == STDIN {
            self.add(Input::stdin(), PathBuf::from(STDIN));
        } else if is_pattern && fs::symlink_metadata(path).is_err() {
            self.add_pattern(argument);
        } else {
            self.add_path(path);
        }
    }

    fn add_path(&mut self, path: &Path) {
        match fs::metadata(path) {
            Ok(metadata) if metadata.is_dir() => self.add_folder(path),
            Ok(_) => self.add_file(path),
            Err(error) => self.problems.push(Error::io(&path.to_string_lossy(), &error)),
        }
    }

    fn add_file(&mut self, path: &Path) {
        // Pipes have no path of their own; they are what they are called.
        let real = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        self.add(Input::file(path), real);
    }

    fn add(&mut self, input: Input, real: PathBuf) {
        if self.seen.insert(real) {
            self.inputs.push(input);
        }
    }

    fn add_folder(&mut self, folder: &Path) {
        let mut nothing = true;
        let visible = |entry: &DirEntry| entry.depth() == 0 || !is_hidden(entry);
        let walk = WalkDir::new(folder).follow_links(true).sort_by_file_name();
        for entry in walk.into_iter().filter_entry(visible) {
            match entry {
                Ok(entry) if entry.file_type().is_file() => {
                    nothing = false;
                    self.add_file(entry.path());
                }
                Ok(_) => {}
                Err(error) if error.loop_ancestor().is_some() => {}
                Err(error) => {
                    nothing = false;
                    self.problems.push(walk_error(folder, &error));
                }
            }
        }
        if nothing {
            let folder = folder.to_string_lossy();
            self.problems.push(
                Error::new(ErrorKind::Empty, "the folder holds no files").at(Place::file(folder)),
            );
        }
    }

    fn add_pattern(&mut self, pattern: &str) {
        let options =
            glob::MatchOptions { require_literal_leading_dot: true, ..Default::default() };
        let place = || Place::file(pattern);
        let paths = match glob::glob_with(pattern, options) {
            Ok(paths) => paths,
            Err(error) => {
                let message = format!("not a pattern: {}", error.msg);
                self.problems.push(Error::new(ErrorKind::Settings, message).at(place()));
                return;
            }
        };
        let mut nothing = true;
        for path in paths {
            nothing = false;
            match path {
                Ok(path) => self.add_path(&path),
                Err(error) => {
                    let path = error.path().to_string_lossy().into_owned();
                    self.problems.push(Error::io(&path, error.error()));
                }
            }
        }
        if nothing {
            let error = Error::new(ErrorKind::NotFound, "no file matches the pattern").at(place());
            self.problems.push(
                error.hint("check the spelling; quote a pattern so that the shell leaves it alone"),
            );
        }
    }
}

fn is_hidden(entry: &DirEntry) -> bool {
    entry.file_name().as_encoded_bytes().starts_with(b".")
}

fn walk_error(folder: &Path, error: &walkdir::Error) -> Error {
    let path = error.path().unwrap_or(folder).to_string_lossy();
    match error.io_error() {
        Some(error) => Error::io(&path, error),
        None => Error::new(ErrorKind::Unreadable, error.to_string()).at(Place::file(path)),
    }
}

#[cfg(test)]
mod tests;
