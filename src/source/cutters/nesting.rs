//! Where JSON values end, without parsing them.

/// Follows brackets and strings through JSON that comes in portions, until the value ends.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Nesting {
    depth: u32,
    in_string: bool,
    after_backslash: bool,
}

impl Nesting {
    /// Already inside so many brackets.
    pub fn inside(depth: u32) -> Self {
        Nesting { depth, ..Nesting::default() }
    }

    /// Goes on with `bytes`; returns how many of them belong to the value if it ends there.
    ///
    /// A value that is no array, object or string has no end here.
    pub fn feed(&mut self, bytes: &[u8]) -> Option<usize> {
        let mut at = 0;
        while at < bytes.len() {
            let step = if self.in_string {
                self.step_in_string(&bytes[at..])
            } else {
                self.step(&bytes[at..])
            };
            at += step?;
            if self.depth == 0 && !self.in_string {
                return Some(at);
            }
        }
        None
    }

    fn step_in_string(&mut self, bytes: &[u8]) -> Option<usize> {
        if std::mem::take(&mut self.after_backslash) {
            return Some(1);
        }
        let at = memchr::memchr2(b'"', b'\\', bytes)?;
        self.after_backslash = bytes[at] == b'\\';
        self.in_string = self.after_backslash;
        Some(at + 1)
    }

    fn step(&mut self, bytes: &[u8]) -> Option<usize> {
        let at = bytes.iter().position(|byte| matches!(byte, b'"' | b'{' | b'[' | b'}' | b']'))?;
        match bytes[at] {
            b'"' => self.in_string = true,
            b'{' | b'[' => self.depth = self.depth.saturating_add(1),
            _ => self.depth = self.depth.saturating_sub(1),
        }
        Some(at + 1)
    }
}

/// The length of the value that `bytes` begin with; none where it goes on beyond them.
pub(super) fn value_end(bytes: &[u8]) -> Option<usize> {
    match bytes.first()? {
        b'{' | b'[' | b'"' => Nesting::default().feed(bytes),
        _ => scalar_end(bytes),
    }
}

/// The length of the number or word that `bytes` begin with; none where it goes on beyond them.
pub(super) fn scalar_end(bytes: &[u8]) -> Option<usize> {
    bytes.iter().position(|byte| {
        matches!(byte, b',' | b']' | b'}' | b'{' | b'[' | b'"') || byte.is_ascii_whitespace()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_end_where_they_end() {
        let cases: &[(&str, Option<usize>)] = &[
            ("{} ", Some(2)),
            ("{\"a\":[1,{}]},", Some(12)),
            ("\"a\\\"]\" ,", Some(6)),
            ("[\"}\\\\\"]]", Some(7)),
            ("12, ", Some(2)),
            ("true}", Some(4)),
            ("12", None),
            ("\"a", None),
            ("[[]", None),
            ("", None),
        ];
        for (json, expected) in cases {
            assert_eq!(value_end(json.as_bytes()), *expected, "{json}");
        }
    }

    #[test]
    fn portions_do_not_matter() {
        let json = br#"{"a\\\"]":["x\u0022}",{"b":"\\"}]} rest"#;
        let end = value_end(json).unwrap();
        for portion in 1..json.len() {
            let mut nesting = Nesting::default();
            let mut seen = 0;
            let found = json.chunks(portion).find_map(|chunk| {
                let end = nesting.feed(chunk).map(|end| seen + end);
                seen += chunk.len();
                end
            });
            assert_eq!(found, Some(end), "portions of {portion}");
        }
    }
}
