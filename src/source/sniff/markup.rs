//! HTML told from XML, and from articles that begin with a tag.

use super::Sample;

/// Tags that pages and fragments of pages begin with.
const OPENING_TAGS: &[&str] = &[
    "html",
    "head",
    "body",
    "div",
    "p",
    "article",
    "section",
    "main",
    "header",
    "table",
    "meta",
    "title",
    "script",
    "style",
    "link",
    "h1",
    "h2",
    "h3",
    "span",
    "ul",
    "ol",
    "nav",
    "figure",
    "blockquote",
    "center",
    "font",
    "base",
];

/// Whether `sample` is an HTML page or a fragment of one.
pub(super) fn is_html(sample: Sample) -> bool {
    let text = without_prologue(sample.text);
    if begins_with_tag(text, &["!doctype html", "html", "head", "body"]) {
        return true;
    }
    let lower = sample.text.to_ascii_lowercase();
    let closing =
        OPENING_TAGS.iter().map(|tag| lower.matches(&format!("</{tag}>")).count()).sum::<usize>();
    let by_name = matches!(sample.extension, "html" | "htm" | "xhtml" | "shtml");
    let whole_page =
        lower.contains("<html") && (lower.contains("<head") || lower.contains("<body"));
    let fragment = begins_with_tag(text, OPENING_TAGS);
    (whole_page || fragment) && closing > 1 || by_name && closing > 0
}

/// The root of an XML document, if `sample` is one.
pub(super) fn xml_root(sample: Sample<'_>) -> Option<&str> {
    let by_name = matches!(sample.extension, "xml" | "rss" | "atom" | "sgm" | "sgml" | "nitf");
    let start = sample.text.trim_start();
    let declared = begins_with_tag(start, &["?xml", "!doctype"]);
    let root = without_prologue(sample.text).strip_prefix('<')?;
    let end =
        root.find(|c: char| !(c.is_alphanumeric() || ":_-.".contains(c))).unwrap_or(root.len());
    let known = ["rss", "feed", "rdf:RDF", "nitf", "newsItem", "newsMessage", "TEI"];
    (end > 0 && (declared || by_name || known.contains(&&root[..end]))).then_some(&root[..end])
}

/// `text` without white space, comments, and XML and document type declarations at its start;
/// `<!doctype html` stays.
fn without_prologue(text: &str) -> &str {
    let mut rest = text.trim_start();
    loop {
        let after = if let Some(comment) = rest.strip_prefix("<!--") {
            comment.find("-->").map(|end| &comment[end + 3..])
        } else if begins_with_tag(rest, &["!doctype html"]) {
            None
        } else if rest.starts_with("<?") || begins_with_tag(rest, &["!doctype"]) {
            rest.find('>').map(|end| &rest[end + 1..])
        } else {
            None
        };
        match after {
            Some(after) => rest = after.trim_start(),
            None => return rest,
        }
    }
}

/// Whether `text` begins with one of `tags`, in any case, followed by the end of the tag's name.
fn begins_with_tag(text: &str, tags: &[&str]) -> bool {
    let Some(text) = text.strip_prefix('<') else { return false };
    tags.iter().any(|tag| {
        text.get(..tag.len()).is_some_and(|start| start.eq_ignore_ascii_case(tag))
            && !text[tag.len()..].starts_with(|c: char| c.is_alphanumeric())
    })
}
