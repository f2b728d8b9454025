//! JSON told from articles that begin with a bracket.

use super::{Layout, Sample};
use serde::de::IgnoredAny;

/// The layout of `sample` if it is JSON.
pub(super) fn layout(sample: Sample) -> Option<Layout> {
    let text = sample.text.trim_start();
    let lines_by_name = matches!(sample.extension, "jsonl" | "ndjson" | "jsonlines");
    let by_name = lines_by_name || matches!(sample.extension, "json" | "geojson");
    if is_lines(sample, lines_by_name) {
        return Some(Layout::JsonLines);
    }
    let document = begins_document(text);
    if lines_by_name && !(document && runs_over_lines(text)) {
        return Some(Layout::JsonLines);
    }
    let bracket = text.starts_with(['{', '[']);
    (document || by_name && bracket).then_some(Layout::Json)
}

/// Whether `text` is an array, or an object that goes on after its first line.
fn runs_over_lines(text: &str) -> bool {
    let cut_short =
        |line| serde_json::from_str::<IgnoredAny>(line).is_err_and(|error| error.is_eof());
    text.starts_with('[') || text.split_once('\n').is_some_and(|(line, _)| cut_short(line))
}

/// Whether most lines are objects of their own. A single such line says so only together with the
/// file's name; without it, it is a document.
fn is_lines(sample: Sample, by_name: bool) -> bool {
    let (mut lines, mut objects) = (0, 0);
    for line in sample.whole_lines().map(str::trim).filter(|line| !line.is_empty()) {
        lines += 1;
        objects += usize::from(line.starts_with('{') && is_json(line));
    }
    objects * 2 > lines && (objects > 1 || by_name) || by_name && objects > 0
}

fn is_json(text: &str) -> bool {
    serde_json::from_str::<IgnoredAny>(text).is_ok()
}

/// Whether `text` begins like an object with a member, or like an array of such objects, or is
/// an empty or plain array: `[` and `{` alone begin many an article.
fn begins_document(text: &str) -> bool {
    if let Some(rest) = text.strip_prefix('[') {
        let rest = rest.trim_start();
        return begins_object(rest)
            || rest.starts_with('"') && is_json(text.trim_end())
            || rest.trim_end() == "]";
    }
    begins_object(text)
}

fn begins_object(text: &str) -> bool {
    let Some(rest) = text.strip_prefix('{').map(str::trim_start) else { return false };
    if rest.starts_with('}') {
        return true;
    }
    let mut key = serde_json::Deserializer::from_str(rest).into_iter::<String>();
    let is_key = rest.starts_with('"') && matches!(key.next(), Some(Ok(_)));
    is_key && rest[key.byte_offset()..].trim_start().starts_with(':')
}
