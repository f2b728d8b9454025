//! An error as shown to people: its words in brackets, with some of what stands around.

use super::pairing::{Annotation, Group};
use super::setting::Setting;
use serde::Serialize;

/// Code points of context on either side.
const CONTEXT: usize = 40;

/// One place where an error of a cause stands.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ErrorExample {
    /// Id of the document.
    pub document: String,
    /// First code point of the error in the document.
    pub start: usize,
    /// Code point after the last.
    pub end: usize,
    /// How often the same words are in error so, in all documents.
    pub times: usize,
    /// The gold reading, `met [Kim|person] in`; absent where nothing is annotated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gold: Option<String>,
    /// The reading found, marked likewise; absent where nothing was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub found: Option<String>,
    /// The rules that proposed what was found, where that is told.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<String>,
}

impl ErrorExample {
    pub(super) fn new(document: &str, setting: &Setting<'_>, group: &Group<'_>) -> Self {
        let (start, end) = group.range();
        let rules = group.found.iter().filter_map(|found| found.rule.map(str::to_owned));
        ErrorExample {
            document: document.to_owned(),
            start,
            end,
            times: 1,
            gold: marked(setting, &group.gold, (start, end)),
            found: marked(setting, &group.found, (start, end)),
            rules: rules.collect(),
        }
    }
}

/// The stretch and its context in one line, with each mention in brackets with its kind.
fn marked(
    setting: &Setting<'_>,
    mentions: &[Annotation<'_>],
    (start, end): (usize, usize),
) -> Option<String> {
    if mentions.is_empty() {
        return None;
    }
    let mut shown = String::new();
    let mut at = start.saturating_sub(CONTEXT);
    for mention in mentions {
        // Nested mentions are shown one after the other.
        if mention.start > at {
            shown.push_str(setting.slice(at, mention.start));
        }
        shown.push_str(&format!("[{}|{}]", setting.surface(mention), mention.kind));
        at = at.max(mention.end);
    }
    shown.push_str(setting.slice(at, (end + CONTEXT).min(setting.length())));
    Some(shown.split_whitespace().collect::<Vec<_>>().join(" "))
}
