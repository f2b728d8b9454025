//! `graph.json`: node-link JSON for networkx and d3, one node or link a line.

use super::Exporter;
use crate::analysis;
use crate::graph::{ArticleReference, Evidence, GraphSettings, Isolated, KnowledgeGraph, Tie};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::io::{self, BufWriter, Write};

/// Version of the layout of `graph.json`.
pub const SCHEMA: &str = "gazgraph.graph/1";

/// What `graph.json` calls its list of edges.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum EdgesKey {
    /// `links`, as d3 and networkx before 3.6 expect.
    #[default]
    Links,
    /// `edges`, the default of networkx from 3.6 on.
    Edges,
}

impl EdgesKey {
    /// The key as it stands in the file.
    pub fn as_str(self) -> &'static str {
        match self {
            EdgesKey::Links => "links",
            EdgesKey::Edges => "edges",
        }
    }
}

impl std::str::FromStr for EdgesKey {
    type Err = String;

    fn from_str(word: &str) -> Result<Self, String> {
        let keys = [EdgesKey::Links, EdgesKey::Edges];
        let known = keys.into_iter().find(|key| key.as_str() == word);
        known.ok_or_else(|| format!("{word:?} is no edges key; use links or edges"))
    }
}

/// Writes `graph.json`, which holds the whole graph.
#[derive(Debug, Clone, Default)]
pub struct Json {
    edges_key: EdgesKey,
}

impl Json {
    /// An exporter that names the list of edges so.
    pub fn new(edges_key: EdgesKey) -> Self {
        Json { edges_key }
    }
}

impl Exporter for Json {
    fn name(&self) -> &str {
        "json"
    }

    fn file_name(&self) -> &str {
        "graph.json"
    }

    fn write(&self, graph: &KnowledgeGraph, out: &mut dyn Write) -> io::Result<()> {
        let mut out = BufWriter::with_capacity(1 << 16, out);
        out.write_all(b"{\"directed\":false,\"multigraph\":true,\"graph\":")?;
        serde_json::to_writer(&mut out, &graph_record(graph))?;
        out.write_all(b",\n\"nodes\":[")?;
        write_list(&mut out, node_records(graph))?;
        write!(out, "],\n\"{}\":[", self.edges_key.as_str())?;
        write_list(&mut out, graph.ties().map(|tie| link_record(graph, tie)))?;
        out.write_all(b"]}\n")?;
        out.flush()
    }
}

fn write_list<T: Serialize>(
    out: &mut impl Write,
    items: impl Iterator<Item = T>,
) -> io::Result<()> {
    for (position, item) in items.enumerate() {
        out.write_all(if position == 0 { b"\n" } else { b",\n" })?;
        serde_json::to_writer(&mut *out, &item)?;
    }
    Ok(())
}

/// A word or sentence, borrowed when written and, where it can be, when read.
pub(super) type Text<'a> = Cow<'a, str>;

/// The file's `graph` object.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct GraphRecord<'a> {
    #[serde(borrow)]
    pub schema: Text<'a>,
    pub version: Text<'a>,
    pub gazetteer: Text<'a>,
    pub window: Text<'a>,
    pub created_from: CreatedFrom,
    pub settings: SettingsRecord,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct CreatedFrom {
    pub articles: u64,
    pub stories: u64,
    pub sources: u64,
    pub windows: u64,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub first: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub last: Option<String>,
    #[serde(default = "partial_schema")]
    pub facts_schema: String,
}

fn partial_schema() -> String {
    crate::graph::partial::SCHEMA.into()
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct SettingsRecord {
    pub min_weight: u32,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub top: Option<usize>,
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub kinds: Vec<crate::gazetteer::EntityKind>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub from: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub to: Option<String>,
    pub evidence_limit: usize,
    pub isolated: Isolated,
}

/// One of the file's `nodes`.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct NodeRecord<'a> {
    #[serde(borrow)]
    pub id: Text<'a>,
    pub label: Text<'a>,
    #[serde(rename = "type")]
    pub kind: crate::gazetteer::EntityKind,
    pub mentions: u64,
    pub articles: u32,
    pub stories: u32,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub first: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub last: Option<String>,
    #[serde(skip_serializing_if = "<[String]>::is_empty", default)]
    pub links: Cow<'a, [String]>,
    /// Derived; not read back.
    #[serde(default)]
    pub degree: u32,
    /// Derived; not read back.
    #[serde(default)]
    pub strength: u64,
}

/// One of the file's `links`.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct LinkRecord<'a> {
    #[serde(borrow)]
    pub source: Text<'a>,
    pub target: Text<'a>,
    pub key: Text<'a>,
    #[serde(rename = "type")]
    pub relation: Text<'a>,
    pub directed: bool,
    pub weight: u32,
    pub articles: u32,
    pub stories: u32,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub npmi: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub first: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub last: Option<String>,
    pub evidence_total: u32,
    pub evidence: Vec<EvidenceRecord<'a>>,
}

/// One row of a link's `evidence`. Ranges count code points.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct EvidenceRecord<'a> {
    /// The record's own identifier, or else the content identity.
    #[serde(borrow)]
    pub article: Text<'a>,
    /// Content identity, where `article` is not it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub content_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub title: Option<Text<'a>>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub date: Option<Text<'a>>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub source: Option<Text<'a>>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub url: Option<Text<'a>>,
    pub sentence: Text<'a>,
    pub head: (u32, u32),
    pub tail: (u32, u32),
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub tail_sentence: Option<Text<'a>>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub trigger: Option<(u32, u32)>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub trigger_sentence: Option<Text<'a>>,
    pub rule: Text<'a>,
    #[serde(skip_serializing_if = "<[String]>::is_empty", default)]
    pub marks: Cow<'a, [String]>,
}

fn graph_record(graph: &KnowledgeGraph) -> GraphRecord<'_> {
    let provenance = graph.provenance();
    let stamps = &provenance.stamps;
    GraphRecord {
        schema: SCHEMA.into(),
        version: stamps.extractor_version.as_str().into(),
        gazetteer: stamps.gazetteer_hash.as_str().into(),
        window: stamps.window.as_str().into(),
        created_from: CreatedFrom {
            articles: provenance.articles,
            stories: provenance.stories,
            sources: provenance.sources,
            windows: provenance.windows,
            first: written(provenance.first),
            last: written(provenance.last),
            facts_schema: stamps.schema.clone(),
        },
        settings: settings_record(&provenance.settings),
    }
}

fn settings_record(settings: &GraphSettings) -> SettingsRecord {
    SettingsRecord {
        min_weight: settings.min_weight,
        top: settings.top,
        kinds: settings.kinds.clone(),
        from: written(settings.from),
        to: written(settings.to),
        evidence_limit: settings.evidence_limit,
        isolated: settings.isolated,
    }
}

fn node_records(graph: &KnowledgeGraph) -> impl Iterator<Item = NodeRecord<'_>> {
    let scores = analysis::degrees(graph).into_iter().zip(analysis::strengths(graph));
    graph.nodes().zip(scores).map(|(node, (degree, strength))| NodeRecord {
        id: node.id.as_str().into(),
        label: node.label.as_str().into(),
        kind: node.kind,
        mentions: node.mentions,
        articles: node.articles,
        stories: node.stories,
        first: written(node.first),
        last: written(node.last),
        links: Cow::Borrowed(&node.links),
        degree,
        strength,
    })
}

fn link_record<'a>(graph: &'a KnowledgeGraph, tie: Tie<'a>) -> LinkRecord<'a> {
    let edge = tie.edge;
    LinkRecord {
        source: tie.source.id.as_str().into(),
        target: tie.target.id.as_str().into(),
        key: (&*edge.key).into(),
        relation: (&*edge.relation).into(),
        directed: edge.directed,
        weight: edge.weight,
        articles: edge.articles,
        stories: edge.stories,
        npmi: edge.npmi.map(rounded),
        first: written(edge.first),
        last: written(edge.last),
        evidence_total: edge.evidence_total,
        evidence: graph.evidence(edge).map(evidence_record).collect(),
    }
}

fn evidence_record(evidence: Evidence<'_>) -> EvidenceRecord<'_> {
    let ArticleReference { id, given_id, title, date, source, url } = evidence.article;
    EvidenceRecord {
        article: borrowed(given_id).unwrap_or_else(|| id.to_string().into()),
        content_id: given_id.as_ref().map(|_| id.to_string()),
        title: borrowed(title),
        date: borrowed(date),
        source: borrowed(source),
        url: borrowed(url),
        sentence: evidence.sentence.into(),
        head: evidence.head,
        tail: evidence.tail,
        tail_sentence: evidence.tail_sentence.map(Cow::from),
        trigger: evidence.trigger,
        trigger_sentence: evidence.trigger_sentence.map(Cow::from),
        rule: evidence.rule.into(),
        marks: Cow::Borrowed(evidence.marks),
    }
}

/// Lends a text that may be absent.
fn borrowed(text: &Option<String>) -> Option<Text<'_>> {
    text.as_deref().map(Cow::from)
}

fn written(date: Option<jiff::civil::Date>) -> Option<String> {
    date.map(|date| date.to_string())
}

/// `value` at six decimals, so that the last bits of a logarithm do not show; never -0.
fn rounded(value: f64) -> f64 {
    (value * 1e6).round() / 1e6 + 0.0
}
