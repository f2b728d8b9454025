//! One article with its mentions and relations, as a JSON line of `extract`.

use crate::article::Article;
use crate::entity::Resolution;
use crate::mention::Mention;
use crate::relation::CO_OCCURS;
use crate::span::{CharOffsets, Span};
use crate::text::Text;
use serde::Serialize;
use std::collections::BTreeMap;

/// A line of `extract` output. Offsets count Unicode code points into `text`, end exclusive.
#[derive(Debug, Clone, Serialize)]
pub struct DocumentRow<'a> {
    /// The record's own identifier, or the content identity.
    pub id: String,
    /// Headline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<&'a str>,
    /// Day of publication, `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// Outlet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<&'a str>,
    /// Address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<&'a str>,
    /// The article's text, to which offsets refer.
    pub text: &'a str,
    /// Mentions in the text.
    pub entities: Vec<EntityRow<'a>>,
    /// Ties between them.
    pub relations: Vec<RelationRow>,
    /// Mentions in the headline, with offsets into `title`, where it stands apart from the text.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub title_entities: Vec<EntityRow<'a>>,
}

/// A line of `articles` output.
#[derive(Debug, Clone, Serialize)]
pub struct ArticleRow<'a> {
    /// The record's own identifier, or the content identity.
    pub id: String,
    /// Headline.
    pub title: Option<&'a str>,
    /// Day of publication, `YYYY-MM-DD`.
    pub date: Option<String>,
    /// Outlet.
    pub source: Option<&'a str>,
    /// Address.
    pub url: Option<&'a str>,
    /// Language code.
    pub lang: Option<&'a str>,
    /// The article's text.
    pub text: &'a str,
    /// The `id` of the first article met with the same text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duplicate_of: Option<&'a str>,
}

impl<'a> ArticleRow<'a> {
    /// The row for an article, and the article it is a copy of.
    pub fn new(article: &'a Article, duplicate_of: Option<&'a str>) -> Self {
        ArticleRow {
            id: article.public_id(),
            title: article.title.as_deref(),
            date: article.date.map(|date| date.to_string()),
            source: article.source.as_deref(),
            url: article.url.as_deref(),
            lang: article.language.as_deref(),
            text: &article.text,
            duplicate_of,
        }
    }
}

/// A mention.
#[derive(Debug, Clone, Serialize)]
pub struct EntityRow<'a> {
    /// First code point.
    pub start: usize,
    /// Code point after the last.
    pub end: usize,
    /// The text it covers.
    pub surface: &'a str,
    /// Kind of the entity.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// Stable identity of the entity.
    pub id: &'a str,
    /// Its canonical name.
    pub name: &'a str,
    /// Known outside ids.
    pub links: &'a [String],
    /// What a place stands for (`government`), or null.
    pub sense: Option<&'static str>,
    /// How it was found and resolved.
    pub by: &'static str,
    /// How sure the reading is, 0 to 1.
    pub confidence: f32,
    /// Whether another entity was as likely.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub ambiguous: bool,
    /// Who else it may have been.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub candidates: Vec<CandidateRow<'a>>,
}

/// An entity that a mention may have meant.
#[derive(Debug, Clone, Serialize)]
pub struct CandidateRow<'a> {
    /// Its identity.
    pub id: &'a str,
    /// How well it fits; comparable within one mention only.
    pub score: f32,
}

/// A tie between two mentions.
#[derive(Debug, Clone, Serialize)]
pub struct RelationRow {
    /// Relation type.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// Index of the first mention in `entities`.
    pub head: usize,
    /// Index of the second.
    pub tail: usize,
    /// The sentence, in code points of `text`.
    pub sentence: (usize, usize),
    /// The rule.
    pub rule: &'static str,
    /// Marks such as `negated`.
    pub marks: Vec<String>,
}

impl<'a> DocumentRow<'a> {
    /// The row for an article and what was read in it.
    pub fn new(
        article: &'a Article,
        text: &'a Text<'a>,
        mentions: &'a [Mention],
        resolution: &'a Resolution,
    ) -> Self {
        let title_end = text.body_start();
        let rows = Rows { text, mentions, resolution };
        let in_body = |mention: &Mention| mention.span.start() >= title_end;
        DocumentRow {
            id: article.public_id(),
            title: article.title.as_deref(),
            date: article.date.map(|date| date.to_string()),
            source: article.source.as_deref(),
            url: article.url.as_deref(),
            text: &article.text,
            entities: rows.entities(&in_body, title_end),
            relations: rows.relations(title_end),
            title_entities: rows.entities(&|mention| !in_body(mention), 0),
        }
    }
}

struct Rows<'a> {
    text: &'a Text<'a>,
    mentions: &'a [Mention],
    resolution: &'a Resolution,
}

impl<'a> Rows<'a> {
    /// Mentions chosen by `fits`, with offsets from byte `origin`.
    fn entities(&self, fits: &dyn Fn(&Mention) -> bool, origin: usize) -> Vec<EntityRow<'a>> {
        let part = &self.text.content()[origin..];
        let offsets = CharOffsets::new(part);
        let references = self.resolution.references.iter();
        references
            .filter(|reference| fits(&self.mentions[reference.mention]))
            .map(|reference| {
                let span = self.mentions[reference.mention].span;
                let entity = &self.resolution.entities[reference.entity];
                let (start, end) = offsets.range(span.relative_to(origin));
                EntityRow {
                    start,
                    end,
                    surface: span.slice(self.text.content()),
                    kind: self.mentions[reference.mention].kind.as_str(),
                    id: &entity.id,
                    name: &entity.name,
                    links: &entity.links,
                    sense: reference.sense.map(|sense| sense.as_str()),
                    by: reference.by,
                    confidence: reference.confidence,
                    ambiguous: reference.ambiguous,
                    candidates: reference
                        .candidates
                        .iter()
                        .filter(|_| reference.candidates.len() > 1)
                        .map(|(id, score)| CandidateRow {
                            id,
                            score: (score * 10.0).round() / 10.0,
                        })
                        .collect(),
                }
            })
            .collect()
    }

    /// Ties of entities within the sentences of the body, by their first mentions there.
    fn relations(&self, origin: usize) -> Vec<RelationRow> {
        let offsets = CharOffsets::new(&self.text.content()[origin..]);
        let mut sentences: BTreeMap<usize, BTreeMap<usize, usize>> = BTreeMap::new();
        let body = self.resolution.references.iter();
        let body = body.filter(|r| self.mentions[r.mention].span.start() >= origin);
        for (index, reference) in body.enumerate() {
            let sentence = self.mentions[reference.mention].sentence;
            sentences.entry(sentence).or_default().entry(reference.entity).or_insert(index);
        }
        let mut rows = Vec::new();
        for (sentence, members) in sentences {
            let span: Span = self.text.sentences()[sentence].span;
            let mut members: Vec<usize> = members.into_values().collect();
            members.sort_unstable();
            members.truncate(crate::relation::MAXIMUM_ENTITIES);
            for (position, head) in members.iter().enumerate() {
                for tail in &members[position + 1..] {
                    rows.push(RelationRow {
                        kind: CO_OCCURS,
                        head: *head,
                        tail: *tail,
                        sentence: offsets.range(span.relative_to(origin)),
                        rule: "co_occurs.sentence",
                        marks: Vec::new(),
                    });
                }
            }
        }
        rows
    }
}
