//! Which names stand for a record's text, title, date and so on.

use super::RecordFields;
use crate::error::{Error, ErrorKind, Result};
use std::cmp::Ordering;
use std::str::FromStr;
use std::sync::Arc;

/// A field of a structured record that gazgraph knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    /// The article's text.
    Text,
    /// Headline.
    Title,
    /// Date of publication.
    Date,
    /// Outlet.
    Source,
    /// Address.
    Url,
    /// The record's own identifier.
    Id,
    /// Language code.
    Language,
}

/// Every field with the paths it is looked for under, best first; a dot steps into an object.
/// Case, and `_`, `-` and spaces after the first letter, do not matter.
const KNOWN_PATHS: [(Field, &[&str]); 7] = [
    (Field::Text, &["text", "body", "content", "maintext", "article"]),
    (Field::Title, &["title", "headline"]),
    (
        Field::Date,
        &[
            "date",
            "date.$date",
            "published",
            "date_publish",
            "published_at",
            "pubdate",
            "date_published",
            "publish_date",
            "published_date",
            "publication_date",
            "created_at",
            "datetime",
            "timestamp",
        ],
    ),
    (
        Field::Source,
        &[
            "source",
            "source.name",
            "outlet",
            "outlet.name",
            "publisher",
            "publisher.name",
            "source_domain",
            "site",
            "site_name",
        ],
    ),
    (Field::Url, &["url", "link"]),
    (Field::Id, &["id", "_id", "_id.$oid"]),
    (Field::Language, &["language", "lang"]),
];

/// Search engines export the record proper under this name.
const ENVELOPE: &str = "_source";

/// Rank added to names outside the [`ENVELOPE`], so that those inside win.
const OUTSIDE_ENVELOPE: u16 = 1000;

impl FromStr for Field {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self> {
        match name.trim().to_ascii_lowercase().as_str() {
            "text" => Ok(Field::Text),
            "title" => Ok(Field::Title),
            "date" => Ok(Field::Date),
            "source" => Ok(Field::Source),
            "url" => Ok(Field::Url),
            "id" => Ok(Field::Id),
            "language" | "lang" => Ok(Field::Language),
            _ => Err(Error::new(ErrorKind::Settings, format!("unknown field {name:?}"))
                .hint("the fields are text, title, date, source, url, id and language")),
        }
    }
}

/// The names under which fields are looked for: the usual ones unless the user names others.
///
/// Cheap to clone.
#[derive(Debug, Clone)]
pub struct FieldMap {
    tree: Arc<FieldTree>,
}

impl Default for FieldMap {
    fn default() -> Self {
        FieldMap { tree: Arc::new(FieldTree::build(&[])) }
    }
}

impl FieldMap {
    /// A map with the user's own names, each given as `FIELD=PATH`.
    ///
    /// A path is a column of a table, or a member of a JSON object with dots between the steps
    /// (`doc.body`); a number picks an element of an array (`pages.0.text` or `pages[0].text`).
    /// A field with names of its own is no longer looked for under the usual ones; where it has
    /// several, the first that a record fills counts.
    ///
    /// # Errors
    /// [`ErrorKind::Settings`] for an assignment without `=`, an unknown field or an empty step.
    ///
    /// ```
    /// use gazgraph::source::FieldMap;
    /// assert!(FieldMap::with_paths(["text=doc.body", "id=doc.keys[0]"]).is_ok());
    /// assert!(FieldMap::with_paths(["txt=doc.body"]).is_err());
    /// ```
    pub fn with_paths<T: AsRef<str>>(assignments: impl IntoIterator<Item = T>) -> Result<FieldMap> {
        let own = assignments
            .into_iter()
            .map(|assignment| parse_assignment(assignment.as_ref()))
            .collect::<Result<Vec<_>>>()?;
        Ok(FieldMap { tree: Arc::new(FieldTree::build(&own)) })
    }

    pub(super) fn tree(&self) -> &FieldTree {
        &self.tree
    }
}

fn parse_assignment(assignment: &str) -> Result<(Field, String)> {
    let bad = |what: &str| {
        Error::new(ErrorKind::Settings, format!("field mapping {assignment:?} {what}"))
            .hint("write it as FIELD=PATH, such as text=doc.body")
    };
    let (field, path) = assignment.split_once('=').ok_or_else(|| bad("lacks a `=`"))?;
    let path = path.trim().replace('[', ".").replace(']', "");
    if path.split('.').any(str::is_empty) {
        return Err(bad("has an empty step"));
    }
    Ok((field.parse()?, path))
}

/// A place a value may fill: the field, and how good the name is (lower is better).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Slot {
    field: Field,
    rank: u16,
}

impl Slot {
    /// Whether the value would be the record's text.
    pub fn is_text(self) -> bool {
        self.field == Field::Text
    }
}

/// One name at one level of a record.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    /// The name's canonical bytes.
    name: Vec<u8>,
    /// What a value under this name fills.
    pub slots: Vec<Slot>,
    /// The level below, if paths go on under this name.
    pub child: Option<usize>,
}

impl Entry {
    /// Shorter names come first: most names differ in length, which is quick to see.
    fn order(&self, name: &[u8]) -> Ordering {
        self.name.len().cmp(&name.len()).then_with(|| self.name.as_slice().cmp(name))
    }
}

/// All paths as a tree; each level is sorted by name.
#[derive(Debug, Clone)]
pub(super) struct FieldTree {
    levels: Vec<Vec<Entry>>,
}

impl FieldTree {
    /// The level that records start at.
    pub const ROOT: usize = 0;

    fn build(own: &[(Field, String)]) -> FieldTree {
        let mut tree = FieldTree { levels: vec![Vec::new()] };
        for (field, usual) in KNOWN_PATHS {
            let own =
                own.iter().filter(|(owner, _)| *owner == field).map(|(_, path)| path.as_str());
            let own: Vec<&str> = own.collect();
            let paths = if own.is_empty() { usual } else { &own[..] };
            for (rank, path) in paths.iter().enumerate() {
                let rank = u16::try_from(rank).unwrap_or(u16::MAX).min(OUTSIDE_ENVELOPE - 1);
                tree.insert_everywhere(path, Slot { field, rank });
            }
        }
        tree
    }

    fn insert_everywhere(&mut self, path: &str, slot: Slot) {
        let outside = Slot { rank: slot.rank + OUTSIDE_ENVELOPE, ..slot };
        let steps: Vec<&str> = path.split('.').collect();
        let enveloped: Vec<&str> = std::iter::once(ENVELOPE).chain(steps.iter().copied()).collect();
        self.insert(&enveloped, slot);
        self.insert(&steps, outside);
        // A column or member may carry the dots in its very name.
        if steps.len() > 1 {
            self.insert(&[ENVELOPE, path], slot);
            self.insert(&[path], outside);
        }
    }

    fn insert(&mut self, steps: &[&str], slot: Slot) {
        let mut level = Self::ROOT;
        for (depth, step) in steps.iter().enumerate() {
            let index = self.entry_index(level, step);
            if depth + 1 == steps.len() {
                self.levels[level][index].slots.push(slot);
            } else {
                level = self.child_of(level, index);
            }
        }
    }

    fn child_of(&mut self, level: usize, index: usize) -> usize {
        if let Some(child) = self.levels[level][index].child {
            return child;
        }
        self.levels.push(Vec::new());
        let child = self.levels.len() - 1;
        self.levels[level][index].child = Some(child);
        child
    }

    fn entry_index(&mut self, level: usize, step: &str) -> usize {
        let name: Vec<u8> = canonical(step).collect();
        let entries = &mut self.levels[level];
        entries.binary_search_by(|entry| entry.order(&name)).unwrap_or_else(|place| {
            entries.insert(place, Entry { name, slots: Vec::new(), child: None });
            place
        })
    }

    /// What is looked for under `name` at `level`.
    ///
    /// Asked for every member of every record, hence without an allocation for names of usual
    /// length.
    pub fn lookup(&self, level: usize, name: &str) -> Option<&Entry> {
        const USUAL_BYTES: usize = 48;
        if name.len() > USUAL_BYTES {
            return self.lookup_canonical(level, &canonical(name).collect::<Vec<u8>>());
        }
        let mut buffer = [0; USUAL_BYTES];
        let mut length = 0;
        for byte in canonical(name) {
            buffer[length] = byte;
            length += 1;
        }
        self.lookup_canonical(level, &buffer[..length])
    }

    fn lookup_canonical(&self, level: usize, name: &[u8]) -> Option<&Entry> {
        let entries = &self.levels[level];
        let at = entries.binary_search_by(|entry| entry.order(name));
        at.ok().map(|index| &entries[index])
    }

    /// What a table's column called `name` fills.
    pub fn column(&self, name: &str) -> &[Slot] {
        self.lookup(Self::ROOT, name.trim()).map_or(&[], |entry| &entry.slots)
    }

    /// Whether a record's member `name` with a value that begins with `first_byte` gives the
    /// record its text: a string, or an object or array that paths lead into.
    pub fn takes_text(&self, name: &str, first_byte: u8) -> bool {
        let Some(entry) = self.lookup(Self::ROOT, name) else { return false };
        match first_byte {
            b'"' => entry.slots.iter().any(|slot| slot.is_text()),
            b'{' | b'[' => entry.child.is_some_and(|child| self.level_may_hold_text(child)),
            _ => false,
        }
    }

    fn level_may_hold_text(&self, level: usize) -> bool {
        self.levels[level].iter().any(|entry| {
            entry.slots.iter().any(|slot| slot.is_text())
                || entry.child.is_some_and(|child| self.level_may_hold_text(child))
        })
    }
}

/// `name` without case and inner separators: `publishedAt`, `published_at` and `Published At` are
/// one. A leading underscore stays, for `_source` is not `source`.
fn canonical(name: &str) -> impl Iterator<Item = u8> + '_ {
    let separator = |byte: u8| matches!(byte, b'_' | b'-' | b' ');
    name.bytes()
        .enumerate()
        .filter(move |&(index, byte)| index == 0 || !separator(byte))
        .map(|(_, byte)| byte.to_ascii_lowercase())
}

/// Why a record has no text to give.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MissingText {
    /// No member of the record is known to be its text.
    Absent,
    /// The text is there but empty or blank.
    Blank,
    /// What should be the text is a number, list or object.
    NotText,
}

/// The best value met so far for every field.
#[derive(Debug, Default)]
pub(super) struct Found {
    best: [Option<(u16, String)>; KNOWN_PATHS.len()],
    blank_text: bool,
    other_than_text: bool,
}

impl Found {
    /// Considers `value` for `slots`. Among equally good names the last one counts, as in any
    /// JSON reader.
    pub fn offer(&mut self, slots: &[Slot], value: &str) {
        let blank = value.trim_start().is_empty();
        for slot in slots {
            if blank {
                self.blank_text |= slot.is_text();
                continue;
            }
            let best = &mut self.best[slot.field as usize];
            if best.as_ref().is_none_or(|(rank, _)| slot.rank <= *rank) {
                *best = Some((slot.rank, value.to_owned()));
            }
        }
    }

    /// Considers a number, which may be an identifier or a date but never a text.
    pub fn offer_number(&mut self, slots: &[Slot], value: impl std::fmt::Display) {
        self.refuse(slots);
        for slot in slots {
            if matches!(slot.field, Field::Id | Field::Date) {
                self.offer(&[*slot], &value.to_string());
            }
        }
    }

    /// Notes that a value for `slots` is neither text nor a number.
    pub fn refuse(&mut self, slots: &[Slot]) {
        self.other_than_text |= slots.iter().any(|slot| slot.is_text());
    }

    /// The fields, provided there is a text.
    pub fn into_fields(self) -> std::result::Result<RecordFields, MissingText> {
        let [text, title, date, source, url, id, language] =
            self.best.map(|best| best.map(|(_, value)| value));
        let missing = match (self.blank_text, self.other_than_text) {
            (true, _) => MissingText::Blank,
            (_, true) => MissingText::NotText,
            _ => MissingText::Absent,
        };
        let text = text.ok_or(missing)?;
        Ok(RecordFields { text, title, date, source, url, id, language })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn best_of(offers: &[(&str, &str)], map: &FieldMap) -> Option<String> {
        let mut found = Found::default();
        for (name, value) in offers {
            found.offer(map.tree().column(name), value);
        }
        found.into_fields().ok().map(|fields| fields.text)
    }

    #[test]
    fn names_are_ranked_not_ordered() {
        let map = FieldMap::default();
        type Offers<'a> = &'a [(&'a str, &'a str)];
        let cases: &[(Offers, Option<&str>)] = &[
            (&[("body", "b"), ("text", "t")], Some("t")),
            (&[("text", "t"), ("body", "b")], Some("t")),
            (&[("text", " \n"), ("body", "b")], Some("b")),
            (&[("TEXT", "t")], Some("t")),
            (&[("Main Text", "t")], Some("t")),
            (&[("text", "first"), ("text", "last")], Some("last")),
            (&[("texts", "t")], None),
            (&[("_text", "t")], None),
        ];
        for (offers, expected) in cases {
            assert_eq!(best_of(offers, &map).as_deref(), *expected, "{offers:?}");
        }
    }

    #[test]
    fn variants_of_a_name_are_one() {
        let map = FieldMap::default();
        for name in
            ["publishedAt", "published_at", "PUBLISHED-AT", "Published at", " published_at "]
        {
            assert_eq!(map.tree().column(name).first().map(|slot| slot.field), Some(Field::Date));
        }
    }

    #[test]
    fn own_names_replace_the_usual_ones() {
        let map = FieldMap::with_paths(["text=Story", "text=lead"]).unwrap();
        assert_eq!(best_of(&[("text", "t")], &map), None);
        assert_eq!(best_of(&[("lead", "l"), ("story", "s")], &map).as_deref(), Some("s"));
        assert_eq!(map.tree().column("title")[0].field, Field::Title);
    }

    #[test]
    fn bad_mappings_are_refused() {
        for bad in ["text", "text=", "text=a..b", "story=a", "=a", "text=[]"] {
            assert_eq!(FieldMap::with_paths([bad]).unwrap_err().kind, ErrorKind::Settings, "{bad}");
        }
    }
}
