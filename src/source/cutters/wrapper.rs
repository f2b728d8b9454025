//! Objects that are no record but wrap an array of them, as web services answer.

use super::nesting::value_end;
use crate::source::fields::FieldTree;

/// Members under which services deliver the records.
const WRAPPERS: [&str; 11] = [
    "articles",
    "docs",
    "items",
    "results",
    "data",
    "hits",
    "response",
    "documents",
    "records",
    "entries",
    "stories",
];

/// An array of records within an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Wrapped {
    /// Bytes up to and with the array's opening bracket.
    pub start: usize,
    /// Objects around the array.
    pub enclosing: u32,
}

/// The array of records in the object that `bytes` begin with, unless the object has a text of
/// its own and so is a record itself. `bytes` may break off before the object's end.
pub(super) fn wrapped_array(bytes: &[u8], tree: &FieldTree) -> Option<Wrapped> {
    find(bytes, tree, 1)
}

/// Members may lie this deep.
const MAX_ENCLOSING: u32 = 4;

fn find(object: &[u8], tree: &FieldTree, enclosing: u32) -> Option<Wrapped> {
    let mut found = None;
    let mut at = 1;
    while let Some(member) = next_member(object, &mut at) {
        let value = &object[member.value..];
        if tree.takes_text(member.name, value[0]) {
            return None;
        }
        if found.is_none() && WRAPPERS.iter().any(|name| name.eq_ignore_ascii_case(member.name)) {
            found = array_in(value, tree, enclosing)
                .map(|wrapped| Wrapped { start: member.value + wrapped.start, ..wrapped });
        }
        let Some(end) = value_end(value) else { break };
        at = member.value + end;
    }
    found
}

fn array_in(value: &[u8], tree: &FieldTree, enclosing: u32) -> Option<Wrapped> {
    match value[0] {
        b'[' => {
            let first = value[1..].trim_ascii_start().first()?;
            matches!(first, b'{' | b']').then_some(Wrapped { start: 1, enclosing })
        }
        b'{' if enclosing < MAX_ENCLOSING => find(value, tree, enclosing + 1),
        _ => None,
    }
}

/// A member of an object: its name as written, and where its value begins.
struct Member<'a> {
    name: &'a str,
    value: usize,
}

/// The next member from `at` on, provided its value begins within `object`.
fn next_member<'a>(object: &'a [u8], at: &mut usize) -> Option<Member<'a>> {
    let gap = |from: usize| {
        let filler = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b',' | b':');
        object.get(from..)?.iter().position(|byte| !filler(byte)).map(|gap| from + gap)
    };
    let name = gap(*at).filter(|name| object[*name] == b'"')?;
    let end = name + value_end(&object[name..])?;
    let value = gap(end)?;
    let name = std::str::from_utf8(&object[name + 1..end - 1]).unwrap_or_default();
    Some(Member { name, value })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::FieldMap;

    #[test]
    fn finds_the_records() {
        let cases = [
            (r#"{"status":"ok","articles":[{"text":"a"}]}"#, Some("{\"text\"")),
            (r#"{ "Results" : [ {"text":"a"}"#, Some(" {\"text\"")),
            (r#"{"took":1,"hits":{"total":{"value":1},"hits":[{"_source":{"#, Some("{\"_source")),
            (r#"{"data":{"response":{"docs":[{}]}}}"#, Some("{}]}}}")),
            (r#"{"articles":[]}"#, Some("]}")),
            (r#"{"text":"a","items":[{}]}"#, None),
            (r#"{"items":[{}],"text":"a"}"#, None),
            (r#"{"text":null,"items":[{}]}"#, Some("{}]}")),
            (r#"{"_source":{"text":"a"},"items":[{}]}"#, None),
            (r#"{"items":["a"]}"#, None),
            (r#"{"other":[{}]}"#, None),
            (r#"{"a":{"articles":[{}]}}"#, None),
            (r#"{"articles":"#, None),
            (r#"{"articles"}"#, None),
            ("{}", None),
            ("{", None),
        ];
        let map = FieldMap::default();
        for (json, expected) in cases {
            let rest = wrapped_array(json.as_bytes(), map.tree()).map(|found| &json[found.start..]);
            assert_eq!(rest.is_some(), expected.is_some(), "{json}");
            let expected = expected.unwrap_or_default();
            assert!(rest.unwrap_or_default().starts_with(expected), "{json}: {rest:?}");
        }
    }
}
