//! One linear pass over HTML: the facts a page states about itself, its text
//! blocks, and a copy without scripts and styles for the slower extractors.
//!
//! The pass never builds a tree, so no input can overflow the stack or take
//! more than linear time; it also tells whether a tree builder could be trusted
//! with the page (`Scan::is_hostile`).

use super::tokens::{Block, Lines, Token, Tokens, attribute, decode};
use rustc_hash::FxBuildHasher;
use std::hash::BuildHasher;

/// Elements that never hold others, or whose end tag may be left out: neither
/// tells how deep a page is nested.
const UNNESTED: [&str; 34] = [
    "area", "base", "body", "br", "col", "colgroup", "dd", "dt", "embed", "head", "hr", "html",
    "img", "input", "li", "link", "meta", "optgroup", "option", "p", "param", "path", "rp", "rt",
    "source", "tbody", "td", "tfoot", "th", "thead", "tr", "track", "use", "wbr",
];

/// Elements that a tree builder opens again in every paragraph until they are closed.
const FORMATTING: [&str; 14] = [
    "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
];

/// Elements that an inline end tag cannot close.
const CONTAINERS: [&str; 20] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "center",
    "div",
    "dl",
    "fieldset",
    "figure",
    "footer",
    "form",
    "header",
    "main",
    "nav",
    "ol",
    "section",
    "select",
    "svg",
    "table",
    "ul",
];

/// Deepest nesting still handed to a tree builder; real pages stay below 100.
const MAX_DEPTH: usize = 200;
/// Most work still handed to a tree builder, in units of some 3 µs of the slowest extractor:
/// [`TAG_WORK`] and the depth for each tag, [`ENTITY_WORK`] for each entity. The largest real
/// pages tried come to a tenth of it.
const MAX_WORK: usize = 1_500_000;
const TAG_WORK: usize = 8;
const ENTITY_WORK: usize = 8;
/// Largest page without its scripts (in bytes) still handed to a tree builder.
const MAX_SLIM: usize = 6_000_000;

/// What one pass over a page found.
#[derive(Debug, Default)]
pub(super) struct Scan {
    /// `meta` (and `itemprop`) names in lower case, with their contents.
    pub metas: Vec<(String, String)>,
    /// JSON-LD scripts.
    pub json_ld: Vec<String>,
    /// `<title>`
    pub title: Option<String>,
    /// First-level headings.
    pub headings: Vec<String>,
    /// `datetime` of the first `time` element after a first-level heading, or else of the first.
    pub time: Option<String>,
    /// `link rel=canonical`
    pub canonical: Option<String>,
    /// `html lang`
    pub language: Option<String>,
    /// Text blocks in page order.
    pub blocks: Vec<Block>,
    /// The page without comments, scripts and styles.
    pub slim: String,
    open: Open,
    time_follows_heading: bool,
    /// The block that the first-level heading being read starts with.
    heading_from: usize,
    /// Whether the last script was left out of the slim copy.
    script_dropped: bool,
}

impl Scan {
    /// Reads a page.
    pub(super) fn new(html: &str) -> Self {
        let mut scan = Self { slim: String::with_capacity(html.len()), ..Self::default() };
        let mut lines = Lines::default();
        for (token, source) in Tokens::new(html) {
            scan.keep(&token, source);
            lines.push(&token);
            match &token {
                Token::Start { name, attributes, raw } => {
                    scan.start(name, attributes, *raw);
                    if name == "h1" {
                        scan.heading_from = lines.blocks.len();
                    }
                }
                Token::End { name } => scan.end(name, &lines),
                Token::Text(text) => scan.open.text(text),
                Token::Other => {}
            }
        }
        scan.blocks = lines.finish();
        scan
    }

    /// Whether a tree builder could overflow the stack or take too long on this page.
    pub(super) fn is_hostile(&self) -> bool {
        self.open.is_too_deep || self.open.work > MAX_WORK || self.slim.len() > MAX_SLIM
    }

    /// Copies what the extractors may need; scripts are most of many a page.
    fn keep(&mut self, token: &Token, source: &str) {
        let dropped = match token {
            Token::Other => source.starts_with("<!--"),
            Token::Start { name, attributes, .. } if name == "script" => {
                self.script_dropped = !is_json_ld(attributes);
                self.script_dropped
            }
            Token::End { name } if name == "script" => self.script_dropped,
            Token::Start { name, .. } | Token::End { name } => name == "style",
            Token::Text(_) => false,
        };
        if !dropped {
            self.slim.push_str(source);
        }
    }

    fn start(&mut self, name: &str, attributes: &str, raw: Option<&str>) {
        self.open.start(name, attributes);
        match name {
            "html" if self.language.is_none() => {
                self.language =
                    attribute(attributes, "lang").or_else(|| attribute(attributes, "xml:lang"));
            }
            "meta" => self.meta(attributes),
            "link" if self.canonical.is_none() => {
                let rel = attribute(attributes, "rel").unwrap_or_default();
                if rel.split(' ').any(|rel| rel.eq_ignore_ascii_case("canonical")) {
                    self.canonical = attribute(attributes, "href");
                }
            }
            "title" if self.title.is_none() => self.title = raw.map(decode),
            "script" if is_json_ld(attributes) => self.json_ld.extend(raw.map(str::to_owned)),
            "time" => self.time(attributes),
            _ if attributes.contains("itemprop") => self.item(attributes),
            _ => {}
        }
    }

    fn end(&mut self, name: &str, lines: &Lines) {
        self.open.end(name);
        if name == "h1" {
            let from = self.heading_from.min(lines.blocks.len());
            self.heading_from = lines.blocks.len();
            let words: Vec<&str> =
                lines.blocks[from..].iter().map(|block| block.text.as_str()).collect();
            if !words.is_empty() {
                self.headings.push(words.join(" "));
            }
        }
    }

    fn meta(&mut self, attributes: &str) {
        let Some(content) = attribute(attributes, "content").filter(|text| !text.is_empty()) else {
            return;
        };
        for key in ["property", "name", "itemprop", "http-equiv"] {
            let names = attribute(attributes, key).unwrap_or_default().to_ascii_lowercase();
            self.metas.extend(
                names
                    .split(' ')
                    .filter(|name| !name.is_empty())
                    .map(|name| (name.to_owned(), content.clone())),
            );
        }
    }

    /// A microdata property that is given as an attribute.
    fn item(&mut self, attributes: &str) {
        let Some(name) = attribute(attributes, "itemprop") else { return };
        let value = attribute(attributes, "content").or_else(|| attribute(attributes, "datetime"));
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            self.metas.push((name.to_ascii_lowercase(), value));
        }
    }

    fn time(&mut self, attributes: &str) {
        self.item(attributes);
        // Times above the headline are often those of other stories.
        let after_heading = !self.headings.is_empty();
        if (self.time.is_none() || after_heading && !self.time_follows_heading)
            && let Some(time) = attribute(attributes, "datetime")
        {
            self.time = Some(time);
            self.time_follows_heading = after_heading;
        }
    }
}

/// The elements that a tree builder would have open, about.
#[derive(Debug, Default)]
struct Open {
    /// Names, with a hash of the attributes.
    stack: Vec<(String, u64)>,
    is_too_deep: bool,
    work: usize,
}

impl Open {
    fn start(&mut self, name: &str, attributes: &str) {
        self.work += self.stack.len() + TAG_WORK;
        if self.is_too_deep || UNNESTED.contains(&name) || attributes.ends_with('/') {
            return;
        }
        let attributes = FxBuildHasher.hash_one(attributes);
        if name == "a" {
            // A link closes the one before.
            self.remove(name);
        } else if FORMATTING.contains(&name) {
            // A tree builder keeps no more than three alike.
            let alike = self.stack.iter().filter(|open| open.0 == name && open.1 == attributes);
            if alike.count() >= 3 {
                return;
            }
        }
        self.stack.push((name.to_owned(), attributes));
        self.is_too_deep = self.stack.len() > MAX_DEPTH;
    }

    /// Each entity is a piece of its own to a tree builder.
    fn text(&mut self, text: &str) {
        self.work += ENTITY_WORK * text.bytes().filter(|byte| matches!(byte, b'&' | b'<')).count();
    }

    fn end(&mut self, name: &str) {
        if self.is_too_deep {
            return;
        }
        if FORMATTING.contains(&name) {
            return self.remove(name);
        }
        let is_inline = !CONTAINERS.contains(&name);
        for at in (0..self.stack.len()).rev() {
            let open = self.stack[at].0.as_str();
            if open == name {
                return self.stack.truncate(at);
            }
            if open == "table" || is_inline && CONTAINERS.contains(&open) {
                return;
            }
        }
    }

    fn remove(&mut self, name: &str) {
        if let Some(at) = self.stack.iter().rposition(|open| open.0 == name) {
            self.stack.remove(at);
        }
    }
}

fn is_json_ld(attributes: &str) -> bool {
    attribute(attributes, "type").is_some_and(|kind| {
        kind.get(..19).is_some_and(|kind| kind.eq_ignore_ascii_case("application/ld+json"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_slim_copy_keeps_markup_and_json_ld_only() {
        let html = "<!doctype html><style>p{}</style><!-- c --><script>x</script>\
                    <script type='application/ld+json'>{}</script><p>a</p>";
        let scan = Scan::new(html);
        assert_eq!(scan.json_ld, ["{}"]);
        assert!(scan.slim.contains("ld+json'>{}") && scan.slim.ends_with("<p>a</p>"));
        assert!(!scan.slim.contains('x') && !scan.slim.contains("p{}"), "{}", scan.slim);
    }

    #[test]
    fn the_time_after_the_headline_wins() {
        let html = "<time datetime=1></time><h1>A</h1><time datetime=2></time><time datetime=3>";
        assert_eq!(Scan::new(html).time.as_deref(), Some("2"));
    }

    #[test]
    fn only_absurd_pages_are_hostile() {
        let cases = [
            ("<div>", 100, false),
            ("<div>", 1_000, true),
            ("<p>unclosed <img> <li> <path/>", 5_000, false),
            ("<td><b>unclosed</td> <a href=x>link <p>", 5_000, false),
            ("<div><span></div>", 5_000, false),
            ("<div></span>", 1_000, true),
            ("<span><div></span>", 1_000, true),
            ("<div><table></div></table>", 1_000, true),
            ("<ul><li>", 1_000, true),
            ("<i></i>", 200_000, true),
            ("R&D ", 10_000, false),
            ("&", 1_000_000, true),
        ];
        for (html, times, expected) in cases {
            assert_eq!(Scan::new(&html.repeat(times)).is_hostile(), expected, "{html}");
        }
        let different: String = (0..1_000).map(|n| format!("<b id={n}><p>")).collect();
        assert!(Scan::new(&different).is_hostile());
    }
}
