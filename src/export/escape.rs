//! The one place where text is made safe for each format.

use std::borrow::Cow;

/// What a text is quoted as in DOT.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DotText {
    /// The name of a node.
    Name,
    /// A label or tooltip, in which `\n` and the like have a meaning.
    Escaped,
}

/// `text` as a quoted string of DOT, quotes included.
///
/// Within quotes only `"` and a backslash before it could end the string, so both get a backslash.
/// In labels and tooltips a doubled backslash also shows as one and keeps `\N` or `\G` from being
/// replaced. As Graphviz also reads HTML entities there, an `&` that begins one is spelled out.
/// A quoted string is never HTML-like, whatever it begins with. Line breaks and tabs become
/// spaces; see [`plain`] for what else is taken out.
pub(super) fn dot(text: &str, kind: DotText) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    push_dot(&mut quoted, text, kind);
    quoted.push('"');
    quoted
}

/// `lines` as one quoted label or tooltip of DOT, broken between lines.
pub(super) fn dot_lines<S: AsRef<str>>(lines: &[S]) -> String {
    let mut quoted = String::from("\"");
    for (number, line) in lines.iter().enumerate() {
        if number > 0 {
            quoted.push_str("\\n");
        }
        push_dot(&mut quoted, line.as_ref(), DotText::Escaped);
    }
    quoted.push('"');
    quoted
}

fn push_dot(quoted: &mut String, text: &str, kind: DotText) {
    let text = plain(text);
    for (at, c) in text.char_indices() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            '&' if kind == DotText::Escaped && begins_entity(&text[at..]) => {
                quoted.push_str("&amp;");
            }
            c => quoted.push(c),
        }
    }
}

/// Whether `text`, which starts with `&`, starts with what reads as an HTML entity.
fn begins_entity(text: &str) -> bool {
    let name: &str = text[1..].split(';').next().unwrap_or_default();
    let body = name.strip_prefix('#').unwrap_or(name);
    text.len() > 1 + name.len()
        && !body.is_empty()
        && body.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// `text` on one line and without what no picture or page should hold: control characters,
/// marks that turn the direction of writing, and code points XML does not allow.
pub(super) fn plain(text: &str) -> Cow<'_, str> {
    if !text.contains(|c| breaks_line(c) || hostile(c)) {
        return text.into();
    }
    let kept = text.chars().filter(|&c| !hostile(c) || breaks_line(c));
    kept.map(|c| if breaks_line(c) { ' ' } else { c }).collect::<String>().into()
}

fn breaks_line(c: char) -> bool {
    matches!(c, '\t'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

fn hostile(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{202A}'..='\u{202E}'
            | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn nothing_breaks_out_of_a_dot_string() {
        let cases = [
            ("UBS", "\"UBS\"", "\"UBS\""),
            ("AT&T", "\"AT&T\"", "\"AT&T\""),
            ("say \"no\"", r#""say \"no\"""#, r#""say \"no\"""#),
            ("end\\", r#""end\\""#, r#""end\\""#),
            ("\\N\\\"]; x [", r#""\\N\\\"]; x [""#, r#""\\N\\\"]; x [""#),
            ("a\r\nb\tc", "\"a  b c\"", "\"a  b c\""),
            (
                "&lt;b&gt; & &; &#60;",
                "\"&lt;b&gt; & &; &#60;\"",
                "\"&amp;lt;b&amp;gt; & &; &amp;#60;\"",
            ),
            ("<b>", "\"<b>\"", "\"<b>\""),
            ("a\0\u{1b}[2J\u{202e}b\u{feff}", "\"a[2Jb\"", "\"a[2Jb\""),
        ];
        for (text, name, escaped) in cases {
            assert_eq!(dot(text, DotText::Name), name);
            assert_eq!(dot(text, DotText::Escaped), escaped);
        }
        assert_eq!(dot_lines(&["a\"", "b\n"]), r#""a\"\nb ""#);
    }

    proptest! {
        #[test]
        fn a_dot_string_ends_where_it_should(text in "[\"\\\\&;<>{}a\n\u{0}\u{202e}]{0,12}") {
            for kind in [DotText::Name, DotText::Escaped] {
                let quoted = dot(&text, kind);
                let inner = &quoted[1..quoted.len() - 1];
                let mut chars = inner.chars();
                while let Some(c) = chars.next() {
                    prop_assert!(c != '"' && !c.is_control());
                    if c == '\\' {
                        prop_assert!(matches!(chars.next(), Some('"' | '\\')));
                    }
                }
            }
        }
    }
}
