//! Who is meant by a mention.
//!
//! Works inside one article: short names find their full name, acronyms their expansion, place
//! names the place that the article's other countries make likely. Nothing is chained across
//! articles by a surname: a bare surname without a full name stays an entity of its own.

mod organisations;
mod people;
mod places;
mod sense;
mod teams;

use crate::gazetteer::{EntityKind, Gazetteer, RecordRef, slug};
use crate::mention::Mention;
use crate::text::{Shape, Text, TokenKind};
use std::collections::BTreeMap;

/// An entity of one article with all its mentions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entity {
    /// Stable identity: the gazetteer's, or made from kind and name.
    pub id: String,
    /// Canonical name, or the fullest form in the article.
    pub name: String,
    /// What it is.
    pub kind: EntityKind,
    /// Known outside ids, sorted.
    pub links: Vec<String>,
    /// Number of its record in the gazetteer, where it is listed.
    pub record: Option<u32>,
}

/// What a capital or seat of government stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sense {
    /// The government that sits there ("Moscow said").
    Government,
}

impl Sense {
    /// The word used in every file format.
    pub fn as_str(self) -> &'static str {
        match self {
            Sense::Government => "government",
        }
    }
}

/// A mention with the entity it means.
#[derive(Debug, Clone)]
pub struct Reference {
    /// Position of the mention in the list given.
    pub mention: usize,
    /// Position of the entity in [`Resolution::entities`].
    pub entity: usize,
    /// How it was resolved: the mention's rule, `short-name`, `acronym`, ...
    pub by: &'static str,
    /// What a place stands for, where that is not the place itself.
    pub sense: Option<Sense>,
    /// How sure the reading is, 0 to 1.
    pub confidence: f32,
    /// Whether another entity was as likely.
    pub ambiguous: bool,
    /// Gazetteer ids it may have meant, likeliest first, with their scores.
    pub candidates: Vec<(String, f32)>,
}

/// All entities of an article and what each mention refers to.
#[derive(Debug, Clone, Default)]
pub struct Resolution {
    /// Entities in the order of their first mention.
    pub entities: Vec<Entity>,
    /// One reference for each mention, in order.
    pub references: Vec<Reference>,
}

/// Resolves the mentions of one article.
#[derive(Debug, Clone, Copy)]
pub struct Resolver<'a> {
    gazetteer: &'a Gazetteer,
}

/// What one mention was found to mean, before entities are numbered.
#[derive(Debug, Clone)]
struct Finding {
    entity: Entity,
    by: &'static str,
    ambiguous: bool,
    candidates: Vec<(String, f32)>,
}

impl<'a> Resolver<'a> {
    /// A resolver that knows the records of `gazetteer`, the one the mentions were found with.
    pub fn new(gazetteer: &'a Gazetteer) -> Self {
        Resolver { gazetteer }
    }

    /// Resolves `mentions` of `text`.
    pub fn resolve(&self, text: &Text<'_>, mentions: &[Mention]) -> Resolution {
        let mut findings: Vec<Option<Finding>> = vec![None; mentions.len()];
        places::resolve(self.gazetteer, text, mentions, &mut findings);
        organisations::resolve(self.gazetteer, text, mentions, &mut findings);
        people::resolve(self.gazetteer, text, mentions, &mut findings);
        number(self.gazetteer, text, mentions, findings)
    }
}

/// Gives entities their numbers in order of first mention, each with its fullest name.
fn number(
    gazetteer: &Gazetteer,
    text: &Text<'_>,
    mentions: &[Mention],
    findings: Vec<Option<Finding>>,
) -> Resolution {
    let mut resolution = Resolution::default();
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    for (mention, finding) in findings.into_iter().enumerate() {
        let Some(finding) = finding else { continue };
        let entity = *known.entry(finding.entity.id.clone()).or_insert_with(|| {
            resolution.entities.push(finding.entity.clone());
            resolution.entities.len() - 1
        });
        let span = &mentions[mention];
        resolution.references.push(Reference {
            mention,
            entity,
            by: finding.by,
            sense: sense::of(gazetteer, text, span, &finding.entity),
            confidence: confidence(span, finding.ambiguous),
            ambiguous: finding.ambiguous,
            candidates: finding.candidates,
        });
    }
    resolution
}

/// The logistic function of the margin between the reading and the best other one.
fn confidence(mention: &Mention, ambiguous: bool) -> f32 {
    let margin = mention.score - mention.rival;
    let sure = 1.0 / (1.0 + (-margin).exp());
    let sure = if ambiguous { sure.min(0.5) } else { sure };
    (sure * 100.0).round() / 100.0
}

/// The entity of a gazetteer record.
fn entity_of(record: RecordRef<'_>) -> Entity {
    Entity {
        id: record.id().into_owned(),
        name: record.name().to_owned(),
        kind: record.kind(),
        links: record.links(),
        record: Some(record.number()),
    }
}

/// The entity of a name in no gazetteer.
fn entity_named(kind: EntityKind, name: &str) -> Entity {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let id = format!("{}:{}", kind.id_prefix(), slug(&name));
    Entity { id, name, kind, links: Vec::new(), record: None }
}

/// The records a mention's names stand for, likeliest first, each once.
fn records_of<'a>(gazetteer: &'a Gazetteer, mention: &Mention) -> Vec<RecordRef<'a>> {
    let mut records: Vec<RecordRef<'_>> = Vec::new();
    for name in &mention.names {
        let record = gazetteer.record_of(*name);
        if !records.contains(&record) {
            records.push(record);
        }
    }
    records
}

/// Keys of the words of a mention, without possessives, hyphens and marks.
fn words_of(text: &Text<'_>, mention: &Mention) -> Vec<u64> {
    text.tokens()[mention.first..mention.end]
        .iter()
        .filter(|token| matches!(token.kind, TokenKind::Word | TokenKind::Number))
        .map(|token| token.key)
        .collect()
}

/// Keys of the words of a person's name, without initials.
fn name_words(text: &Text<'_>, mention: &Mention) -> Vec<u64> {
    text.tokens()[mention.first..mention.end]
        .iter()
        .filter(|token| token.kind == TokenKind::Word && token.shape != Shape::Initial)
        .map(|token| token.key)
        .collect()
}
