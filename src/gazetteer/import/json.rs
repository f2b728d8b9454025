//! JSON: one object a line, or the elements of an array however they are laid out.

use super::harvest::Harvest;
use super::rows::{Bounded, each_line, stream_failure};
use super::table::{TableMap, plain};
use super::values::mistake;
use crate::error::{Error, ErrorKind, Place, Result};
use crate::source::UnpackedInput;
use serde::de::{DeserializeSeed, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use std::fmt;

/// Reads a table of objects; columns are members, or paths to them with dots.
///
/// # Errors
/// As for [`each_value`], and when the columns do not fit.
pub(super) fn read_table(input: &mut UnpackedInput, harvest: &mut Harvest) -> Result<()> {
    let map = TableMap::new(harvest.settings)?;
    each_value(input, harvest, &[], &mut |value, harvest| {
        if !value.is_object() {
            return Err(mistake("the row is no object", "write one object a line"));
        }
        map.row(|path| member(&value, path)).take(harvest)
    })
}

/// The texts at a member or dotted path of an object.
fn member(value: &Value, path: &str) -> Vec<String> {
    let Some(object) = value.as_object() else { return Vec::new() };
    if let Some(value) = object.get(path) {
        return texts(value);
    }
    let Some((first, rest)) = path.split_once('.') else {
        let like = object.iter().find(|(name, _)| plain(name) == plain(path));
        return like.map(|(_, value)| texts(value)).unwrap_or_default();
    };
    match object.get(first) {
        Some(Value::Array(values)) => match rest.split_once('.') {
            Some((number, rest)) if number.parse::<usize>().is_ok() => {
                let value = number.parse().ok().and_then(|at: usize| values.get(at));
                value.map(|value| member(value, rest)).unwrap_or_default()
            }
            None if rest.parse::<usize>().is_ok() => {
                let value = rest.parse().ok().and_then(|at: usize| values.get(at));
                value.map(texts).unwrap_or_default()
            }
            _ => values.iter().flat_map(|value| member(value, rest)).collect(),
        },
        Some(value) => member(value, rest),
        None => Vec::new(),
    }
}

/// The texts and numbers in a value, one level of arrays deep.
pub(super) fn texts(value: &Value) -> Vec<String> {
    let one = |value: &Value| match value {
        Value::String(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    match value {
        Value::Array(values) => values.iter().filter_map(one).collect(),
        value => one(value).into_iter().collect(),
    }
}

/// What takes the elements of an input.
type Take<'t> = dyn FnMut(Value, &mut Harvest) -> Result<()> + 't;

/// Hands every element to `take`: the lines of an input, or the elements of the array that `path`
/// leads to from the root.
///
/// # Errors
/// As for [`Harvest::row`], and when a document in several lines is not valid JSON from some place
/// on.
pub(super) fn each_value(
    input: &mut UnpackedInput,
    harvest: &mut Harvest,
    path: &[&str],
    take: &mut Take<'_>,
) -> Result<()> {
    if is_document(input.head(), path) {
        return each_element(input, harvest, path, take);
    }
    each_line(input, harvest, |line, harvest| {
        let Some(element) = element(line) else { return Ok(()) };
        let value = serde_json::from_str(element).map_err(|error| json_error(&error))?;
        take(value, harvest)
    })
}

/// The JSON of one line; none for the brackets around an array of one element a line.
pub(super) fn element(line: &str) -> Option<&str> {
    let line = line.trim();
    let element = line.strip_suffix(',').unwrap_or(line);
    (!matches!(element, "[" | "]" | "")).then_some(element)
}

/// The error for a line that is not JSON.
pub(super) fn json_error(error: &serde_json::Error) -> Error {
    let text = error.to_string();
    let what = text.split(" at line").next().unwrap_or(&text);
    let message = format!("not valid JSON: {what} (column {})", error.column());
    mistake(message, "one JSON object a line")
}

/// Whether the input is one JSON document rather than lines of them.
fn is_document(head: &[u8], path: &[&str]) -> bool {
    let mut lines = head.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii);
    let mut lines = lines.by_ref().filter(|line| !line.is_empty());
    match lines.next() {
        Some(first) if first.starts_with(b"{") => !path.is_empty(),
        Some(b"[") => {
            // An object a line is read line by line, which a malformed one does not end.
            let second = lines.next().unwrap_or_default();
            let whole = second.ends_with(b"}") || second.ends_with(b"},");
            !(second.starts_with(b"{") && (whole || lines.next().is_none()))
        }
        Some(first) => first.starts_with(b"["),
        None => false,
    }
}

fn each_element(
    input: &mut UnpackedInput,
    harvest: &mut Harvest,
    path: &[&str],
    take: &mut Take<'_>,
) -> Result<()> {
    let name = input.name().to_owned();
    let (stream, allowance) = Bounded::new(input);
    let stream = std::io::BufReader::with_capacity(1 << 16, stream);
    let mut number = 0;
    let mut ended = None;
    let mut each = |value: Value| {
        allowance.renew();
        number += 1;
        let outcome = take(value, harvest);
        let place = || Place::file(name.clone()).at_record(number);
        harvest.row(outcome, place).map_err(|error| ended = Some(error)).is_ok()
    };
    let elements = Elements { path, each: &mut each };
    let outcome = elements.deserialize(&mut serde_json::Deserializer::from_reader(stream));
    match (ended, outcome) {
        (Some(error), _) => Err(error),
        (None, Ok(())) => Ok(()),
        (None, Err(error)) if error.is_io() => {
            let line = error.line() as u64;
            let failure = stream_failure(&std::io::Error::from(error));
            let unplaced = failure.place == Place::default();
            Err(if unplaced { failure.at(Place::file(name).at_line(line)) } else { failure })
        }
        (None, Err(error)) => {
            let place = Place::file(name).at_line(error.line() as u64);
            let hint = "the elements before this place were read";
            Err(json_error(&error).at(place).hint(hint))
        }
    }
}

/// The elements of the array at a path, one after the other.
struct Elements<'a> {
    path: &'a [&'a str],
    /// False to end the reading.
    each: &'a mut dyn FnMut(Value) -> bool,
}

impl<'de> DeserializeSeed<'de> for Elements<'_> {
    type Value = ();

    fn deserialize<D: serde::Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> std::result::Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Elements<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path.first() {
            Some(member) => write!(f, "an object with a member {member:?}, or an array"),
            None => f.write_str("an array"),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> std::result::Result<(), A::Error> {
        while let Some(value) = elements.next_element()? {
            if !(self.each)(value) {
                return Err(A::Error::custom("the reading was ended"));
            }
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> std::result::Result<(), A::Error> {
        let Some((wanted, path)) = self.path.split_first() else {
            return Err(A::Error::custom("an object where an array was expected"));
        };
        let mut found = false;
        while let Some(name) = members.next_key::<String>()? {
            if name == *wanted && !found {
                found = true;
                members.next_value_seed(Elements { path, each: &mut *self.each })?;
            } else {
                members.next_value::<IgnoredAny>()?;
            }
        }
        let missing = || A::Error::custom(format!("there is no member {wanted:?}"));
        if found { Ok(()) } else { Err(missing()) }
    }
}

/// The error for an object that lacks what its format needs.
pub(super) fn lacks(what: &str, hint: &str) -> Error {
    Error::new(ErrorKind::Gazetteer, format!("the object lacks {what}")).hint(hint)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn members_by_path() {
        let value = json!({
            "a": {"b": ["x", 2, null]},
            "list": [{"n": "one"}, {"n": "two"}],
            "dotted.name": "d",
            "Full_Name": "f",
        });
        for (path, expected) in [
            ("a.b", vec!["x", "2"]),
            ("list.n", vec!["one", "two"]),
            ("list.1.n", vec!["two"]),
            ("a.b.0", vec!["x"]),
            ("dotted.name", vec!["d"]),
            ("fullname", vec!["f"]),
            ("a.c", vec![]),
            ("nothing", vec![]),
        ] {
            assert_eq!(member(&value, path), expected, "{path}");
        }
    }

    #[test]
    fn documents_told_from_lines() {
        let at = &["results"][..];
        for (head, path, expected) in [
            ("{\"a\": 1}\n{\"a\": 2}", &[][..], false),
            ("{\"head\": {}", at, true),
            ("[\n{\"a\": 1},\n{\"a\": 2}\n]", &[], false),
            ("[\n  {\n    \"a\": 1\n  }\n]", &[], true),
            ("[{\"a\": 1}, {\"a\": 2}]", &[], true),
            ("", &[], false),
        ] {
            assert_eq!(is_document(head.as_bytes(), path), expected, "{head}");
        }
    }
}
