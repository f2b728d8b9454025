//! What the user may settle about an import.

use super::format::ImportFormat;
use super::values::name_key;
use crate::error::{Error, ErrorKind, Result};
use crate::gazetteer::EntityKind;
use crate::text::word_list;
use rustc_hash::FxHashSet;

/// How lists are imported, and what of them.
#[derive(Debug, Clone)]
pub struct ImportSettings {
    /// The format of every input, where the user says so; otherwise told by content and name.
    pub format: Option<ImportFormat>,
    /// Only entities of these kinds are taken; all when empty.
    pub only_kinds: Vec<EntityKind>,
    /// The kind of every entity, whatever the input says.
    pub as_kind: Option<EntityKind>,
    /// `FIELD=COLUMN` for tables, `LABEL=KIND` for spaCy and GATE.
    pub mapping: Vec<(String, String)>,
    /// Languages of the names taken where the input tells languages; `und` are names without one.
    pub languages: Vec<String>,
    /// GeoNames features to take instead of the usual ones: `P`, `H.SEA` or `all`.
    pub features: Vec<String>,
    /// Entities of a lower prior are left out.
    pub min_prior: u8,
    /// The prior of entities whose input tells none.
    pub default_prior: u8,
    /// The name of the source, noted with every entity.
    pub source: Option<String>,
    /// The licence of the source, noted with every entity.
    pub licence: Option<String>,
    /// Names never taken.
    pub stop_names: StopNames,
}

/// Names that are never taken, compared without case, diacritics and hyphens.
#[derive(Debug, Clone, Default)]
pub struct StopNames {
    /// By [`name_key`].
    keys: FxHashSet<String>,
}

impl StopNames {
    /// Adds the names of a list, one a line.
    ///
    /// # Errors
    /// As for [`word_list::parse`].
    pub fn add_list(&mut self, path: &str, content: &str) -> Result<()> {
        let content = content.strip_prefix('\u{FEFF}').unwrap_or(content);
        let entries = word_list::parse(path, content)?;
        self.keys.extend(entries.iter().map(|entry| name_key(entry.text)));
        Ok(())
    }

    /// Whether a name is never taken.
    pub(super) fn has(&self, name: &str) -> bool {
        !self.keys.is_empty() && self.keys.contains(&name_key(name))
    }
}

impl Default for ImportSettings {
    fn default() -> Self {
        ImportSettings {
            format: None,
            only_kinds: Vec::new(),
            as_kind: None,
            mapping: Vec::new(),
            languages: vec!["en".to_owned(), "und".to_owned()],
            features: Vec::new(),
            min_prior: 0,
            default_prior: 50,
            source: None,
            licence: None,
            stop_names: StopNames::default(),
        }
    }
}

impl ImportSettings {
    /// Adds assignments such as `name=Full name,aliases=Short+Former` to the mapping. What a comma
    /// separates belongs to the value before it where it has no `=`, for names with commas.
    ///
    /// # Errors
    /// [`ErrorKind::Settings`] for an assignment without `=` or with nothing on one side of it.
    pub fn add_mapping(&mut self, assignments: &str) -> Result<()> {
        let bad = |what: &str| {
            Error::new(ErrorKind::Settings, format!("mapping {assignments:?} {what}"))
                .hint("write it as name=COLUMN,aliases=COLUMN for tables, LABEL=KIND for patterns")
        };
        let mut added: Vec<(String, String)> = Vec::new();
        for part in assignments.split(',') {
            match (part.split_once('='), added.last_mut()) {
                (Some((key, value)), _) => {
                    added.push((key.trim().to_owned(), value.trim().to_owned()));
                }
                (None, Some((_, value))) => {
                    value.push(',');
                    value.push_str(part);
                }
                (None, None) => return Err(bad("lacks a `=`")),
            }
        }
        if added.iter().any(|(key, value)| key.is_empty() || value.is_empty()) {
            return Err(bad("has nothing on one side of its `=`"));
        }
        self.mapping.extend(added);
        Ok(())
    }

    /// Whether names in this language are taken.
    pub(super) fn speaks(&self, language: &str) -> bool {
        let language = if language.is_empty() { "und" } else { language };
        self.languages.iter().any(|known| known == language)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn assignments_and_names_with_commas() {
        let mut settings = ImportSettings::default();
        settings.add_mapping("name=Last, First,id=Q, country = iso").unwrap();
        let expected = [("name", "Last, First"), ("id", "Q"), ("country", "iso")];
        let expected = expected.map(|(key, value)| (key.to_owned(), value.to_owned()));
        assert_eq!(settings.mapping, expected);
        for bad in ["name", "=x", "name=", ""] {
            assert_eq!(settings.add_mapping(bad).unwrap_err().kind, ErrorKind::Settings, "{bad}");
        }
    }

    #[test]
    fn stop_names_are_folded() {
        let mut names = StopNames::default();
        names.add_list("stop.txt", "# note\nOf\nSao Paulo\n").unwrap();
        for (name, stopped) in
            [("OF", true), ("São-Paulo", true), ("São Paulo State", false), ("Off", false)]
        {
            assert_eq!(names.has(name), stopped, "{name}");
        }
    }
}
