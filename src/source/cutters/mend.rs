//! What common writers put into JSON that is not JSON, put right.

use super::nesting::value_end;

/// A record that parses where the one it was made from did not.
pub(super) struct Mended {
    /// The record anew.
    pub json: String,
    /// Whether an escape that stands for no character was replaced by U+FFFD.
    pub replaced: bool,
}

/// `NaN` and `Infinity`, as Python writes missing values, made `null`; halves of characters, left
/// where a text was cut by UTF-16 units, made U+FFFD. None where there is neither.
pub(super) fn mend(json: &str) -> Option<Mended> {
    let mut mended = Mended { json: String::with_capacity(json.len()), replaced: false };
    let mut rest = json;
    let mut changed = false;
    while let Some(quote) = rest.find('"') {
        let (outside, from_quote) = rest.split_at(quote);
        changed |= push_without_nan(outside, &mut mended.json);
        let end = value_end(from_quote.as_bytes()).unwrap_or(from_quote.len());
        mended.replaced |= push_without_halves(&from_quote[..end], &mut mended.json);
        rest = &from_quote[end..];
    }
    changed |= push_without_nan(rest, &mut mended.json);
    (changed || mended.replaced).then_some(mended)
}

fn push_without_nan(outside: &str, json: &mut String) -> bool {
    if !outside.contains("NaN") && !outside.contains("Infinity") {
        json.push_str(outside);
        return false;
    }
    let finite =
        outside.replace("NaN", "null").replace("-Infinity", "null").replace("Infinity", "null");
    json.push_str(&finite);
    true
}

fn push_without_halves(literal: &str, json: &mut String) -> bool {
    let mut replaced = false;
    let mut rest = literal;
    while let Some(slash) = rest.find('\\') {
        json.push_str(&rest[..slash]);
        rest = &rest[slash..];
        let whole = match unit(rest) {
            Some(0xD800..=0xDBFF) if matches!(unit(&rest[6..]), Some(0xDC00..=0xDFFF)) => 12,
            Some(0xD800..=0xDFFF) => {
                json.push('\u{FFFD}');
                replaced = true;
                rest = &rest[6..];
                continue;
            }
            _ => 1 + rest[1..].chars().next().map_or(0, char::len_utf8),
        };
        json.push_str(&rest[..whole]);
        rest = &rest[whole..];
    }
    json.push_str(rest);
    replaced
}

/// The UTF-16 unit of the `\uXXXX` that `text` begins with.
fn unit(text: &str) -> Option<u16> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    u16::from_str_radix(digits, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mends_what_it_knows() {
        let cases = [
            (r#"{"a":NaN}"#, Some((r#"{"a":null}"#, false))),
            (r#"{"a":-Infinity,"b":"NaN"}"#, Some((r#"{"a":null,"b":"NaN"}"#, false))),
            (r#"{"a":"x\ud83d"}"#, Some(("{\"a\":\"x\u{FFFD}\"}", true))),
            (
                r#"{"a":"\ude00\ud83d\ud83d\ude00"}"#,
                Some(("{\"a\":\"\u{FFFD}\u{FFFD}\\ud83d\\ude00\"}", true)),
            ),
            (r#"{"a":"\\ud83d\"NaN"}"#, None),
            (r#"{"a":"é\"#, None),
            (r#"{"a":"\u00"#, None),
            (r#"{"a"#, None),
            ("", None),
        ];
        for (json, expected) in cases {
            let mended = mend(json);
            let mended = mended.as_ref().map(|mended| (mended.json.as_str(), mended.replaced));
            assert_eq!(mended, expected, "{json}");
        }
    }
}
