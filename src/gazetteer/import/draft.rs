//! An entity on its way to a record.

use super::values::{is_name, name_key};
use crate::gazetteer::{Alias, AliasMarks, EntityKind, Record, Role};
use crate::text::lexicon::{is_calendar_word, is_function_word};
use crate::text::{umlaut_variant, word_key};
use std::collections::BTreeMap;

/// What a foreign row says of an entity; the first name added is the canonical one.
#[derive(Debug)]
pub(super) struct Draft {
    /// Its id, or empty where the name makes it.
    pub id: String,
    /// What it is.
    pub kind: EntityKind,
    /// ISO 3166-1 alpha-2 code, or empty.
    pub country: String,
    /// How likely it is meant, if that is told.
    pub prior: Option<u8>,
    /// Roles.
    pub roles: Vec<Role>,
    /// Outside ids.
    pub links: Vec<String>,
    /// Facts by key.
    pub facts: BTreeMap<String, String>,
    names: Names,
}

impl Draft {
    /// An entity of which only the kind is known so far.
    pub fn new(kind: EntityKind) -> Self {
        Draft {
            id: String::new(),
            kind,
            country: String::new(),
            prior: None,
            roles: Vec::new(),
            links: Vec::new(),
            facts: BTreeMap::new(),
            names: Names::default(),
        }
    }

    /// Adds a name; see [`Names::add`].
    pub fn add_name(&mut self, text: &str, marks: AliasMarks) {
        self.names.add(text, marks);
    }

    /// Adds a plain name.
    pub fn add_plain_name(&mut self, text: &str) {
        self.add_name(text, AliasMarks::default());
    }

    /// Whether there is a name.
    pub fn is_named(&self) -> bool {
        !self.names.aliases.is_empty()
    }

    /// Adds a role unless it is there.
    pub fn add_role(&mut self, role: Role) {
        if !role.text.is_empty() && !self.roles.contains(&role) {
            self.roles.push(role);
        }
    }

    /// The record; nameless drafts make nameless records.
    pub fn into_record(self, default_prior: u8) -> Record {
        let aliases = self.names.aliases;
        Record {
            id: self.id,
            kind: self.kind,
            name: aliases.first().map_or(String::new(), |alias| alias.text.clone()),
            aliases,
            country: self.country,
            prior: self.prior.unwrap_or(default_prior),
            roles: self.roles,
            links: self.links,
            facts: self.facts,
        }
    }
}

/// The mark of names that count only with other evidence.
pub(super) const CONTEXT: AliasMarks = AliasMarks { exact: false, context: true, demonym: false };

/// Names of one entity, without those that the matcher takes for one.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// The names, in their order.
    pub aliases: Vec<Alias>,
    keys: Vec<String>,
}

impl Names {
    /// Those that a record has.
    pub fn of(aliases: Vec<Alias>) -> Self {
        let mut names = Names { aliases: Vec::new(), keys: Vec::new() };
        for alias in &aliases {
            names.note(&alias.text);
        }
        names.aliases = aliases;
        names
    }

    /// Adds a name, unless it is none or a spelling of it is there.
    ///
    /// Acronyms of up to three letters get the mark `[exact]`, so that "WHO" does not match "who";
    /// function words and the days and months get `[context]`.
    pub fn add(&mut self, text: &str, marks: AliasMarks) {
        let text = text.trim();
        if !is_name(text) || self.keys.contains(&name_key(text)) {
            return;
        }
        self.note(text);
        self.aliases.push(Alias { text: text.to_owned(), marks: with_usual_marks(text, marks) });
    }

    fn note(&mut self, text: &str) {
        self.keys.push(name_key(text));
        self.keys.extend(umlaut_variant(text).map(|variant| name_key(&variant)));
    }
}

fn with_usual_marks(text: &str, mut marks: AliasMarks) -> AliasMarks {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    marks.exact |= letters <= 3 && text.chars().all(|c| c.is_uppercase() || c == '.');
    if !marks.exact && !text.contains(char::is_whitespace) {
        let key = word_key(text);
        marks.context |= is_function_word(key) || is_calendar_word(key);
    }
    marks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_are_one_and_short_names_are_marked() {
        let mut names = Names::default();
        for text in
            ["König", "Konig", "Koenig", "König-", "WHO", "U.S.", "Of", "March", "NATO", " ", "—"]
        {
            names.add(text, AliasMarks::default());
        }
        let shown: Vec<String> = names
            .aliases
            .iter()
            .map(|Alias { text, marks }| {
                format!(
                    "{text}{}{}",
                    [".", "!"][usize::from(marks.exact)],
                    [".", "?"][usize::from(marks.context)]
                )
            })
            .collect();
        assert_eq!(shown, ["König..", "WHO!.", "U.S.!.", "Of.?", "March.?", "NATO.."]);
    }
}
