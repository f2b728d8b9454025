//! Word-list files: one entry a line, optionally a tab and classes, `#` for comments.

use crate::error::{Error, ErrorKind, Place, Result};

/// One line of a word list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry<'a> {
    /// The word or phrase.
    pub text: &'a str,
    /// Its class or comma-separated classes; empty when the list has none.
    pub class: &'a str,
}

impl<'a> Entry<'a> {
    /// The classes one by one.
    pub fn classes(self) -> impl Iterator<Item = &'a str> {
        self.class.split(',').map(str::trim).filter(|class| !class.is_empty())
    }
}

/// Reads a word list; `path` names it in errors.
///
/// # Errors
/// An [`ErrorKind::Gazetteer`] error with the line, when a line has more than two columns or an
/// empty entry.
pub fn parse<'a>(path: &str, content: &'a str) -> Result<Vec<Entry<'a>>> {
    let mut entries = Vec::new();
    for (index, line) in content.lines().enumerate() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let mut columns = line.split('\t');
        let text = columns.next().unwrap_or_default().trim();
        let class = columns.next().unwrap_or_default().trim();
        if text.is_empty() || columns.next().is_some() {
            let place = Place::file(path).at_line(index as u64 + 1);
            return Err(Error::new(
                ErrorKind::Gazetteer,
                "a list line is `entry` or `entry<TAB>class`",
            )
            .at(place)
            .hint("remove the extra tab, or start the line with # to make it a comment"));
        }
        entries.push(Entry { text, class });
    }
    Ok(entries)
}

/// Reads a list that is part of the program.
///
/// # Panics
/// When the list is malformed, which the tests rule out.
pub fn built_in(path: &'static str, content: &'static str) -> Vec<Entry<'static>> {
    parse(path, content).unwrap_or_else(|error| panic!("built-in list: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_classes_and_comments() {
        let entries = parse("x.txt", "# note\nMr.\thonorific\nBank\tend,of\nplain\n").unwrap();
        assert_eq!(entries.len(), 3);
        assert_eq!(entries[1].classes().collect::<Vec<_>>(), ["end", "of"]);
        assert_eq!(entries[2], Entry { text: "plain", class: "" });
    }

    #[test]
    fn a_mistake_has_its_line() {
        let error = parse("x.txt", "good\na\tb\tc\n").unwrap_err();
        assert_eq!(error.place.line, Some(2));
    }
}
