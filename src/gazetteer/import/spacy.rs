//! Patterns of spaCy's entity ruler, one JSON object a line:
//! `{"label": "ORG", "pattern": "Apple", "id": "apple"}`.
//!
//! A pattern is a text, or a list of tokens; tokens with a literal text are joined. Patterns of one
//! label and id are names of one entity.

use super::draft::Draft;
use super::harvest::Harvest;
use super::json::{each_value, lacks};
use super::rules::{Fate, FateTable};
use super::values::mistake;
use crate::error::Result;
use crate::gazetteer::{EntityKind, link_of_id, slug};
use crate::source::UnpackedInput;
use crate::text::{lexicon::is_function_word, word_key};
use serde_json::Value;
use std::sync::LazyLock;

static LABELS: LazyLock<FateTable> = LazyLock::new(|| {
    let content = include_str!("../../../gazetteers/rules/spacy_labels.tsv");
    FateTable::built_in("spacy_labels.tsv", content)
});

/// Reads patterns.
///
/// # Errors
/// As for [`each_value`], and for a mapping to what is no kind.
pub(super) fn read(input: &mut UnpackedInput, harvest: &mut Harvest) -> Result<()> {
    let labels = LABELS.clone().with_mapping(&harvest.settings.mapping)?;
    each_value(input, harvest, &[], &mut |value, harvest| row(&value, &labels, harvest))
}

fn row(entry: &Value, labels: &FateTable, harvest: &mut Harvest) -> Result<()> {
    let hint = "a pattern is {\"label\": \"ORG\", \"pattern\": \"Apple\"}";
    let label = entry.get("label").and_then(Value::as_str);
    let label = label.ok_or_else(|| lacks("a label", hint))?;
    let pattern = entry.get("pattern").ok_or_else(|| lacks("a pattern", hint))?;
    let kind = match (harvest.settings.as_kind, labels.get(label)) {
        (Some(kind), _) | (None, Some(Fate::Kind(kind))) => kind,
        _ => {
            harvest.leave_out_word("of labels without a kind (see --map LABEL=KIND)", label);
            return Ok(());
        }
    };
    let name = name_of(pattern)?;
    let mut draft = Draft::new(kind);
    draft.add_plain_name(&name);
    if let Some(id) = entry.get("id").and_then(Value::as_str) {
        draft.id = id_of(id, kind);
    }
    harvest.take(draft)
}

/// Ids of known sorts stay; others are names in the user's own space.
fn id_of(id: &str, kind: EntityKind) -> String {
    match link_of_id(id) {
        Some(_) => id.to_owned(),
        None if slug(id).is_empty() => String::new(),
        None => format!("{}:{}", kind.id_prefix(), slug(id)),
    }
}

fn name_of(pattern: &Value) -> Result<String> {
    match pattern {
        Value::String(text) => Ok(text.clone()),
        Value::Array(tokens) => {
            let words = tokens.iter().map(literal).collect::<Option<Vec<String>>>();
            let words = words.filter(|words| !words.is_empty()).ok_or_else(|| {
                mistake(
                    "the pattern has operators, sets or expressions",
                    "write the names that it stands for as patterns of their own",
                )
            })?;
            Ok(joined(&words))
        }
        _ => Err(mistake("the pattern is neither a text nor a list", "see spaCy's entity ruler")),
    }
}

/// The text of a token that matches nothing but this text.
fn literal(token: &Value) -> Option<String> {
    let token = token.as_object().filter(|token| token.len() == 1)?;
    let (attribute, text) = token.iter().next()?;
    let text = text.as_str()?;
    match attribute.to_ascii_uppercase().as_str() {
        "TEXT" | "ORTH" => Some(text.to_owned()),
        "LOWER" => Some(capitalised(text)),
        _ => None,
    }
}

/// A word that the pattern has in small letters, as names are written. Our names ask for the
/// capitals that they have, so words such as "of" stay small: they may be either.
fn capitalised(word: &str) -> String {
    if is_function_word(word_key(word)) {
        return word.to_owned();
    }
    let mut letters = word.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}

/// Tokens as text: no space before a mark, nor after a hyphen or apostrophe.
fn joined(words: &[String]) -> String {
    let mut name = String::new();
    for word in words {
        let is_mark = !word.chars().any(char::is_alphanumeric) && word != "&" && word != "+";
        let glued = name.ends_with(['-', '\'', '’']) || word.starts_with(['\'', '’']);
        if !name.is_empty() && !is_mark && !glued {
            name.push(' ');
        }
        name.push_str(word);
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn names_of_patterns() {
        for (pattern, name) in [
            (json!("Apple"), Some("Apple")),
            (json!([{"LOWER": "san"}, {"LOWER": "francisco"}]), Some("San Francisco")),
            (
                json!([{"lower": "bank"}, {"lower": "of"}, {"lower": "china"}]),
                Some("Bank of China"),
            ),
            (json!([{"ORTH": "Jean"}, {"ORTH": "-"}, {"ORTH": "Paul"}]), Some("Jean-Paul")),
            (json!([{"TEXT": "AT"}, {"TEXT": "&"}, {"TEXT": "T"}]), Some("AT & T")),
            (json!([{"TEXT": "McDonald"}, {"TEXT": "'s"}]), Some("McDonald's")),
            (json!([{"TEXT": "Apple"}, {"LOWER": "inc", "OP": "?"}]), None),
            (json!([{"TEXT": {"REGEX": "^Apple"}}]), None),
            (json!([{"IS_TITLE": true}]), None),
            (json!([]), None),
            (json!(3), None),
        ] {
            assert_eq!(name_of(&pattern).ok().as_deref(), name, "{pattern}");
        }
    }

    #[test]
    fn ids() {
        for (id, made) in [
            ("Q312", "Q312"),
            ("gn:5391959", "gn:5391959"),
            ("San Francisco", "place:san-francisco"),
        ] {
            assert_eq!(id_of(id, EntityKind::Place), made);
        }
    }
}
