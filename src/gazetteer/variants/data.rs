//! Reading the rule files: lines, comments and mistakes.

use crate::error::{Error, ErrorKind, Place};

/// A line that says something.
pub(super) struct Line<'a> {
    pub path: &'a str,
    /// Counted from 1.
    pub number: u64,
    pub text: &'a str,
}

impl Line<'_> {
    /// A mistake in this line.
    pub fn error(&self, message: String) -> Error {
        Error::new(ErrorKind::Gazetteer, message)
            .at(Place::file(self.path).at_line(self.number))
            .hint("the first lines of the file say how it is written")
    }
}

/// The lines of a file that are neither empty nor comments.
pub(super) struct Lines<'a> {
    path: &'a str,
    lines: std::iter::Enumerate<std::str::Lines<'a>>,
}

impl<'a> Lines<'a> {
    pub fn new(path: &'a str, content: &'a str) -> Self {
        Lines { path, lines: content.lines().enumerate() }
    }
}

impl<'a> Iterator for Lines<'a> {
    type Item = Line<'a>;

    fn next(&mut self) -> Option<Line<'a>> {
        self.lines
            .find(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'))
            .map(|(index, text)| Line { path: self.path, number: index as u64 + 1, text })
    }
}
