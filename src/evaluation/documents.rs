//! Annotated documents, gold or predicted, as JSON lines.

use crate::error::{Error, ErrorKind, Place, Result};
use serde::{Deserialize, Serialize};

/// One annotated document.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Document {
    /// Its id, the same in gold and predictions.
    pub id: String,
    /// Its text; predictions need not have it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// The mentions.
    #[serde(default)]
    pub entities: Vec<AnnotatedEntity>,
    /// The relations.
    #[serde(default)]
    pub relations: Vec<AnnotatedRelation>,
    /// Stretches in which predictions do not count.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ignore: Vec<(usize, usize)>,
    /// The types that were annotated; `link` stands for links.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub types: Option<Vec<String>>,
}

/// One mention; offsets count Unicode code points, end exclusive.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct AnnotatedEntity {
    /// First code point.
    pub start: usize,
    /// Code point after the last.
    pub end: usize,
    /// Its type.
    #[serde(rename = "type")]
    pub kind: String,
    /// Outside ids: one string, or several in predictions.
    #[serde(
        default,
        alias = "links",
        deserialize_with = "one_or_many",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub link: Vec<String>,
    /// The entity it belongs to, in gold relations.
    #[serde(default, deserialize_with = "text_or_number", skip_serializing_if = "Option::is_none")]
    pub eid: Option<String>,
    /// The rule that proposed it, in predictions that tell it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
}

/// One relation: by entity ids in the gold, by spans in predictions.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct AnnotatedRelation {
    /// Who acts.
    pub head: End,
    /// On whom.
    pub tail: End,
    /// The relation's type.
    #[serde(rename = "type", default)]
    pub kind: Option<String>,
}

/// One end of a relation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum End {
    /// A span in code points.
    Span(usize, usize),
    /// An entity id.
    Id(String),
    /// An entity id that is a number, or an index into the document's entities.
    Number(i64),
}

impl Document {
    /// The types to score, without `link`.
    pub(super) fn scored_types(&self) -> Vec<String> {
        match &self.types {
            Some(types) => types.iter().filter(|t| *t != "link").cloned().collect(),
            None => ["person", "organisation", "location"].map(str::to_owned).to_vec(),
        }
    }
}

impl End {
    /// The end as an entity id.
    pub(super) fn id(&self) -> Option<String> {
        match self {
            End::Id(id) => Some(id.clone()),
            End::Number(number) => Some(number.to_string()),
            End::Span(..) => None,
        }
    }
}

/// Reads documents from JSON lines; `path` names the file in errors.
///
/// # Errors
/// A malformed line, or an id met twice.
pub fn read_documents(path: &str, content: &str) -> Result<Vec<Document>> {
    let mut documents: Vec<Document> = Vec::new();
    let mut ids = std::collections::BTreeSet::new();
    for (number, line) in content.lines().enumerate() {
        if line.trim().is_empty() {
            continue;
        }
        let place = Place::file(path).at_line(number as u64 + 1);
        let mut document: Document = serde_json::from_str(line).map_err(|error| {
            Error::new(ErrorKind::Record, format!("not an annotated document: {error}"))
                .at(place.clone())
                .hint("a line is {\"id\",\"text\",\"entities\":[{\"start\",\"end\",\"type\"}]}")
        })?;
        for entity in &mut document.entities {
            entity.kind = normal_type(&entity.kind);
        }
        if !ids.insert(document.id.clone()) {
            let message = format!("the id {:?} stands twice", document.id);
            return Err(Error::new(ErrorKind::Record, message).at(place));
        }
        documents.push(document);
    }
    Ok(documents)
}

/// One word for each type, whatever the annotators called it.
fn normal_type(kind: &str) -> String {
    let kind = kind.to_lowercase();
    match kind.as_str() {
        "per" => "person",
        "org" | "organization" => "organisation",
        "loc" | "gpe" | "fac" => "location",
        "city" => "place",
        other => other,
    }
    .to_owned()
}

fn one_or_many<'de, D: serde::Deserializer<'de>>(
    from: D,
) -> std::result::Result<Vec<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Links {
        One(String),
        Many(Vec<String>),
        None(()),
    }
    Ok(match Links::deserialize(from)? {
        Links::One(link) => vec![link],
        Links::Many(links) => links,
        Links::None(()) => Vec::new(),
    })
}

fn text_or_number<'de, D: serde::Deserializer<'de>>(
    from: D,
) -> std::result::Result<Option<String>, D::Error> {
    Ok(match serde_json::Value::deserialize(from)? {
        serde_json::Value::String(text) => Some(text),
        serde_json::Value::Number(number) => Some(number.to_string()),
        _ => None,
    })
}
