//! HTML as a flat sequence of tokens and of text blocks, read in one linear pass.
//!
//! No tree is built, so no input can overflow the stack.

/// Elements that start a new line of text.
const BLOCKS: [&str; 46] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "br",
    "button",
    "caption",
    "center",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hr",
    "html",
    "li",
    "main",
    "nav",
    "ol",
    "option",
    "p",
    "pre",
    "section",
    "select",
    "summary",
    "table",
    "tbody",
    "td",
    "th",
    "title",
    "tr",
    "ul",
];

/// Elements whose content is no markup.
const RAW: [&str; 8] =
    ["iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp"];

/// A piece of markup.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// Character data, entities not yet decoded.
    Text(&'a str),
    /// `<name attributes>`, with the content of script-like elements.
    Start { name: String, attributes: &'a str, raw: Option<&'a str> },
    /// `</name>`
    End { name: String },
    /// Comment, doctype or processing instruction.
    Other,
}

/// Splits HTML into tokens, each with the source it was read from.
pub(super) struct Tokens<'a> {
    html: &'a str,
    at: usize,
}

impl<'a> Tokens<'a> {
    pub(super) fn new(html: &'a str) -> Self {
        Self { html, at: 0 }
    }

    /// A comment, or any other `<!…>` and `<?…>`; unclosed ones run to the end.
    fn declaration(&mut self, rest: &'a str) -> Token<'a> {
        let closing = if rest.starts_with("<!--") { "-->" } else { ">" };
        self.at += rest.find(closing).map_or(rest.len(), |end| end + closing.len());
        Token::Other
    }

    fn tag(&mut self, rest: &'a str) -> Token<'a> {
        let is_end = rest.starts_with("</");
        let body = &rest[1 + usize::from(is_end)..];
        let name_end = body
            .find(|c: char| c.is_ascii_whitespace() || c == '>' || c == '/')
            .unwrap_or(body.len());
        let name = body[..name_end].to_ascii_lowercase();
        let length = attributes_end(&body[name_end..]);
        let attributes = &body[name_end..name_end + length];
        let after = (name_end + length + 1).min(body.len());
        self.at += rest.len() - body.len() + after;
        if is_end {
            return Token::End { name };
        }
        let raw = RAW.contains(&name.as_str()).then(|| self.raw(&name));
        Token::Start { name, attributes, raw }
    }

    /// The content of a script-like element, up to its end tag or the end of the page.
    fn raw(&mut self, name: &str) -> &'a str {
        let rest = &self.html[self.at..];
        let is_end = |at: &usize| {
            rest.as_bytes()[at + 2..]
                .get(..name.len())
                .is_some_and(|found| found.eq_ignore_ascii_case(name.as_bytes()))
        };
        let end = rest.match_indices("</").map(|(at, _)| at).find(is_end).unwrap_or(rest.len());
        self.at += end;
        &rest[..end]
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = (Token<'a>, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        let start = self.at;
        let rest = &self.html[start..];
        let mut after = rest.bytes();
        let token = match (after.next()?, after.next(), after.next()) {
            (b'<', Some(b'!' | b'?'), _) => self.declaration(rest),
            (b'<', Some(b'/'), Some(c)) if c.is_ascii_alphabetic() => self.tag(rest),
            (b'<', Some(c), _) if c.is_ascii_alphabetic() => self.tag(rest),
            // A `<` that opens no tag is text.
            _ => {
                let skip = usize::from(rest.starts_with('<'));
                let end = rest[skip..].find('<').map_or(rest.len(), |end| end + skip);
                self.at += end;
                Token::Text(&rest[..end])
            }
        };
        Some((token, &self.html[start..self.at]))
    }
}

/// Where the attributes of a tag end: the first `>` outside quotes.
fn attributes_end(text: &str) -> usize {
    let mut quote = None;
    let mut previous = b' ';
    for (at, byte) in text.bytes().enumerate() {
        match quote {
            Some(open) if byte == open => quote = None,
            Some(_) => continue,
            // Only after `=` does a quote open a value.
            None if previous == b'=' && (byte == b'"' || byte == b'\'') => quote = Some(byte),
            None if byte == b'>' => return at,
            None => {}
        }
        if !byte.is_ascii_whitespace() {
            previous = byte;
        }
    }
    text.len()
}

/// The value of an attribute, entities decoded; `name` in lower case.
pub(super) fn attribute(attributes: &str, name: &str) -> Option<String> {
    let mut rest = attributes.trim_start();
    while !rest.is_empty() {
        let end = rest
            .find(|c: char| c.is_ascii_whitespace() || c == '=' || c == '/')
            .unwrap_or(rest.len());
        let found = rest[..end].eq_ignore_ascii_case(name);
        let mut value = "";
        let after = rest[end..].trim_start();
        if let Some(given) = after.strip_prefix('=') {
            (value, rest) = attribute_value(given.trim_start());
        } else {
            rest = after.strip_prefix('/').unwrap_or(after);
        }
        if found {
            return Some(decode(value));
        }
        rest = rest.trim_start();
    }
    None
}

/// Splits what follows `=` into the value and the rest.
fn attribute_value(text: &str) -> (&str, &str) {
    match text.chars().next() {
        Some(quote @ ('"' | '\'')) => text[1..].split_once(quote).unwrap_or((&text[1..], "")),
        _ => text.split_at(text.find(|c: char| c.is_ascii_whitespace()).unwrap_or(text.len())),
    }
}

/// Decodes entities and collapses white space.
pub(super) fn decode(text: &str) -> String {
    collapse(&html_escape::decode_html_entities(text))
}

/// Collapses every run of white space into one blank; drops invisible characters.
pub(super) fn collapse(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        let start = out.len();
        if start > 0 {
            out.push(' ');
        }
        let before = out.len();
        out.extend(word.chars().filter(|c| !is_invisible(*c)));
        if out.len() == before {
            out.truncate(start);
        }
    }
    out
}

/// Soft hyphens, zero-width blanks, byte order marks and control characters.
fn is_invisible(c: char) -> bool {
    c.is_control() || matches!(c, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}')
}

/// A run of text between two block-level tags.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Block {
    /// The text, entities decoded, white space collapsed.
    pub text: String,
    /// How many bytes of it are link text, about.
    pub linked: usize,
}

/// Gathers tokens into text blocks.
#[derive(Default)]
pub(super) struct Lines {
    /// The blocks that are complete.
    pub blocks: Vec<Block>,
    text: String,
    linked: usize,
    in_link: bool,
}

impl Lines {
    /// Takes the next token.
    pub(super) fn push(&mut self, token: &Token) {
        match token {
            Token::Text(text) => {
                self.text.push_str(text);
                self.linked += if self.in_link { text.len() } else { 0 };
            }
            Token::Start { name, .. } | Token::End { name } => {
                if name == "a" {
                    self.in_link = matches!(token, Token::Start { .. });
                } else if BLOCKS.contains(&name.as_str()) {
                    self.cut();
                }
            }
            Token::Other => {}
        }
    }

    fn cut(&mut self) {
        let text = decode(&self.text);
        if !text.is_empty() {
            self.blocks.push(Block { text, linked: self.linked });
        }
        self.text.clear();
        self.linked = 0;
    }

    /// All blocks, when the page is over.
    pub(super) fn finish(mut self) -> Vec<Block> {
        self.cut();
        self.blocks
    }
}

/// The text blocks of HTML that an extractor wrote, scripts left out.
pub(super) fn lines(html: &str) -> Vec<String> {
    let mut lines = Lines::default();
    for (token, _) in Tokens::new(html) {
        lines.push(&token);
    }
    lines.finish().into_iter().map(|block| block.text).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_read_in_page_order() {
        let cases: [(&str, &[&str]); 9] = [
            ("<p>One\n two<p>Three", &["One two", "Three"]),
            ("a<br>b<span>c</span>", &["a", "bc"]),
            ("1 < 2 &amp; 3 &gt; 2", &["1 < 2 & 3 > 2"]),
            ("<p title='a > b'>x</p>", &["x"]),
            ("<p>a<script>if (a < b) '<p>'</SCRIPT>b", &["ab"]),
            ("<p>a<!-- <p>no --> b", &["a b"]),
            ("<p>caf&eacute;&#8217;s so\u{ad}ft", &["café’s soft"]),
            ("<p>open <a href=\"x", &["open"]),
            ("<", &["<"]),
        ];
        for (html, expected) in cases {
            assert_eq!(lines(html), expected, "{html}");
        }
    }

    #[test]
    fn attributes_are_read_however_they_are_quoted() {
        let cases = [
            (" content=\"a &amp; b\"", Some("a & b")),
            (" CONTENT='it is'/", Some("it is")),
            (" data-content=no content = bare x=y", Some("bare")),
            (" content", Some("")),
            (" data-content=\"content=no\"", None),
            (" content=\"unclosed", Some("unclosed")),
            (" / / =x é='' content=1", Some("1")),
        ];
        for (attributes, expected) in cases {
            assert_eq!(attribute(attributes, "content").as_deref(), expected, "{attributes}");
        }
    }
}
