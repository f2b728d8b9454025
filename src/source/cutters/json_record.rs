//! One JSON object to the fields that gazgraph knows.

use super::mend;
use crate::error::{Error, ErrorKind, Place};
use crate::source::RecordFields;
use crate::source::context::{Context, Origin, Start, ends_early, missing_text};
use crate::source::fields::{Entry, FieldTree, Found, MissingText};
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// The fields of the object that `bytes` are.
///
/// # Errors
/// [`ErrorKind::Record`] for what is not one JSON object, [`ErrorKind::MissingField`] for one
/// without text.
pub(super) fn read(
    bytes: &[u8],
    start: Start,
    context: &mut Context,
) -> Result<RecordFields, Error> {
    let Context { origin, fields, decoder, .. } = context;
    let text = decoder.decode(bytes, |before| start.place_within(origin, bytes, before));
    let found = parse(&text, fields.tree()).or_else(|error| {
        let mended = mend::mend(&text).ok_or(error)?;
        let found = parse(&mended.json, fields.tree())?;
        if mended.replaced {
            decoder.note_malformed(|| start.place(origin));
        }
        Ok(found)
    });
    match found {
        Ok(found) => {
            found.into_fields().map_err(|missing| no_text(&text, missing, start.place(origin)))
        }
        Err(error) => Err(bad_json(&error, bytes, start, origin)),
    }
}

fn parse(text: &str, tree: &FieldTree) -> serde_json::Result<Found> {
    let mut found = Found::default();
    let mut json = serde_json::Deserializer::from_str(text);
    json.deserialize_map(RecordVisitor { tree, level: FieldTree::ROOT, found: &mut found })?;
    json.end()?;
    Ok(found)
}

/// A JSON error with its place in the file rather than in the record.
fn bad_json(error: &serde_json::Error, bytes: &[u8], start: Start, origin: &Origin) -> Error {
    let line_start = match error.line() {
        0 | 1 => 0,
        line => memchr::memchr_iter(b'\n', bytes).nth(line - 2).map_or(0, |newline| newline + 1),
    };
    let at = line_start + error.column().saturating_sub(1);
    let place = start.place_within(origin, bytes, at.min(bytes.len()));
    if error.is_eof() {
        return ends_early(place);
    }
    if error.is_data() {
        return Error::new(ErrorKind::Record, "bad JSON: it is no object").at(start.place(origin));
    }
    let text = error.to_string();
    let reason = text.split(" at line ").next().unwrap_or(&text);
    Error::new(ErrorKind::Record, format!("bad JSON at column {}: {reason}", error.column()))
        .at(place)
}

fn no_text(text: &str, missing: MissingText, place: Place) -> Error {
    let message = match missing {
        MissingText::Blank => "the record's text is empty; its fields are",
        MissingText::NotText => "what should be the record's text is no string; its fields are",
        MissingText::Absent => "the record has no text among its fields",
    };
    let error = missing_text(message, &member_names(text), place);
    match missing {
        MissingText::Blank => error,
        _ => error.hint("name the field that holds the text with --field text=NAME"),
    }
}

/// The names of an object's members, in order.
fn member_names(text: &str) -> Vec<String> {
    struct Names;
    impl<'de> Visitor<'de> for Names {
        type Value = Vec<String>;

        fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Vec<String>, A::Error> {
            let mut names = Vec::new();
            while let Some((name, _)) = map.next_entry::<String, IgnoredAny>()? {
                names.push(name);
            }
            Ok(names)
        }
    }
    serde_json::Deserializer::from_str(text).deserialize_map(Names).unwrap_or_default()
}

/// Collects what an object at one level of the tree of names holds.
struct RecordVisitor<'t, 'f> {
    tree: &'t FieldTree,
    level: usize,
    found: &'f mut Found,
}

impl<'de> Visitor<'de> for RecordVisitor<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a record in braces")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(entry) =
            map.next_key_seed(NameSeed { tree: self.tree, level: self.level })?
        {
            match entry {
                Some(entry) => {
                    let seed = ValueSeed { tree: self.tree, entry, found: self.found };
                    map.next_value_seed(seed)?;
                }
                None => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(())
    }
}

/// Looks a member's name up without copying it.
struct NameSeed<'t> {
    tree: &'t FieldTree,
    level: usize,
}

impl<'de, 't> DeserializeSeed<'de> for NameSeed<'t> {
    type Value = Option<&'t Entry>;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Self::Value, D::Error> {
        json.deserialize_str(self)
    }
}

impl<'de, 't> Visitor<'de> for NameSeed<'t> {
    type Value = Option<&'t Entry>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(self.tree.lookup(self.level, name))
    }
}

/// Offers a member's value to the fields it may fill, or looks further down.
struct ValueSeed<'t, 'f> {
    tree: &'t FieldTree,
    entry: &'t Entry,
    found: &'f mut Found,
}

impl<'de> DeserializeSeed<'de> for ValueSeed<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ValueSeed<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        self.found.offer(&self.entry.slots, value);
        Ok(())
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        self.found.offer_number(&self.entry.slots, value);
        Ok(())
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        self.found.offer_number(&self.entry.slots, value);
        Ok(())
    }

    fn visit_f64<E>(self, value: f64) -> Result<(), E> {
        self.found.offer_number(&self.entry.slots, value);
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        self.found.refuse(&self.entry.slots);
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        self.found.refuse(&self.entry.slots);
        if let Some(level) = self.entry.child {
            return RecordVisitor { tree: self.tree, level, found: self.found }.visit_map(map);
        }
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        self.found.refuse(&self.entry.slots);
        let Some(level) = self.entry.child else {
            while list.next_element::<IgnoredAny>()?.is_some() {}
            return Ok(());
        };
        for index in 0u64.. {
            let more = match self.tree.lookup(level, &index.to_string()) {
                Some(entry) => list
                    .next_element_seed(ValueSeed { tree: self.tree, entry, found: self.found })?
                    .is_some(),
                None => list.next_element::<IgnoredAny>()?.is_some(),
            };
            if !more {
                break;
            }
        }
        Ok(())
    }
}
