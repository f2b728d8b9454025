//! Peoples by their adjectives: Russians, Germans.

use super::data::Lines;
use crate::error::Result;

/// How adjectives become plurals; from `rules/demonym_plurals.tsv`.
pub(super) struct DemonymPlurals {
    endings: Vec<(String, Option<String>)>,
}

impl DemonymPlurals {
    /// Reads the file; `path` names it in errors.
    ///
    /// # Errors
    /// A line without a second column.
    pub fn parse(path: &str, content: &str) -> Result<Self> {
        let mut endings = Vec::new();
        for line in Lines::new(path, content) {
            let Some((ending, after)) = line.text.split_once('\t') else {
                return Err(
                    line.error("a line is an ending, a tab and what is put after it".into())
                );
            };
            let after = Some(after.trim()).filter(|after| *after != "-").map(str::to_owned);
            endings.push((ending.trim().to_owned(), after));
        }
        // The longest ending that fits decides.
        endings.sort_by_key(|(ending, _)| usize::MAX - ending.len());
        Ok(DemonymPlurals { endings })
    }

    /// The people called so, if the rule makes a plural.
    pub fn plural(&self, adjective: &str) -> Option<String> {
        let (_, after) = self.endings.iter().find(|(ending, _)| adjective.ends_with(ending))?;
        after.as_ref().map(|after| format!("{adjective}{after}"))
    }
}
