//! `graph.json` → graph, for commands that start from a graph.

use super::json::{EvidenceRecord, GraphRecord, LinkRecord, NodeRecord, SCHEMA, SettingsRecord};
use crate::article::ArticleId;
use crate::error::{Error, ErrorKind, Place, Result};
use crate::graph::{
    ArticleReference, Edge, EvidenceTableBuilder, GraphSettings, KnowledgeGraph, Node, Provenance,
    QuotedRow, Stamps,
};
use jiff::civil::Date;
use petgraph::graph::{Graph, NodeIndex};
use rustc_hash::{FxHashMap, FxHashSet};
use serde::de::{DeserializeSeed, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use std::borrow::Cow;
use std::fmt;
use std::io::Read;
use std::marker::PhantomData;
use std::sync::Arc;

/// Reads a graph written by the [`Json`](super::Json) exporter, under either edges key, from a file
/// called `name`. Writing it again gives the same bytes.
///
/// # Errors
/// Kind [`ErrorKind::Graph`] when the file is damaged, of another schema version, or contradicts
/// itself; kind [`ErrorKind::Unreadable`] when `input` fails.
pub fn read_json(mut input: impl Read, name: &str) -> Result<KnowledgeGraph> {
    let mut bytes = Vec::new();
    input.read_to_end(&mut bytes).map_err(|error| Error::io(name, &error))?;
    let damaged = |message: String| Error::new(ErrorKind::Graph, message).at(Place::file(name));
    let mut parts = Parts::default();
    let mut deserializer = serde_json::Deserializer::from_slice(&bytes);
    let read = parts.deserialize(&mut deserializer).and_then(|()| deserializer.end());
    if let Some(schema) = parts.foreign_schema {
        return Err(damaged(format!("schema is {schema:?}, expected {SCHEMA:?}"))
            .hint("build the graph again with this version"));
    }
    read.map_err(|error| damaged(error.to_string()))?;
    parts.assemble().map_err(damaged)
}

/// What is wrong with a record, in words.
type Checked<T> = std::result::Result<T, String>;

/// What was read so far. Links become edges one by one, so that a large file is never held as
/// records.
#[derive(Default)]
struct Parts {
    provenance: Option<Provenance>,
    foreign_schema: Option<String>,
    nodes: Vec<Node>,
    edges: Vec<(Arc<str>, Arc<str>, Edge)>,
    table: EvidenceTableBuilder,
    names: Names,
}

impl Parts {
    fn assemble(mut self) -> Checked<KnowledgeGraph> {
        // Other programs may have put the file in another order.
        self.nodes.sort_by(|a, b| a.id.cmp(&b.id));
        self.edges.sort_by(|a, b| (&a.0, &a.1, &a.2.key).cmp(&(&b.0, &b.1, &b.2.key)));
        let provenance = self.provenance.ok_or("the field `graph` is missing")?;
        let mut graph: Graph<Node, Edge> = Graph::with_capacity(self.nodes.len(), self.edges.len());
        let mut indices: FxHashMap<Arc<str>, NodeIndex> = FxHashMap::default();
        for node in self.nodes {
            let id = self.names.share(&node.id);
            if indices.insert(id, graph.add_node(node)).is_some() {
                return Err("two nodes have the same id".into());
            }
        }
        let end = |id: &str| {
            indices.get(id).copied().ok_or_else(|| format!("a link names the unknown node {id:?}"))
        };
        for (source, target, edge) in self.edges {
            graph.add_edge(end(&source)?, end(&target)?, edge);
        }
        Ok(KnowledgeGraph::assemble(graph, self.table.finish(), provenance))
    }

    fn add_link(&mut self, record: &LinkRecord<'_>) -> Checked<()> {
        let ends = (self.names.share(&record.source), self.names.share(&record.target));
        let edge = edge(record, &mut self.table, &mut self.names)?;
        self.edges.push((ends.0, ends.1, edge));
        Ok(())
    }

    fn add_graph(&mut self, object: Value) -> Checked<()> {
        // A newer file shall be called newer and not damaged.
        match object.get("schema").and_then(Value::as_str) {
            None => return Err("this is not a graph.json: it has no schema".into()),
            Some(SCHEMA) => {}
            Some(schema) => {
                self.foreign_schema = Some(schema.to_owned());
                return Err(String::new());
            }
        }
        let record = GraphRecord::deserialize(object).map_err(|error| error.to_string())?;
        self.provenance = Some(provenance(record)?);
        Ok(())
    }
}

/// Reads the whole file.
impl<'de> DeserializeSeed<'de> for &mut Parts {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> std::result::Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for &mut Parts {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a graph.json object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> std::result::Result<(), A::Error> {
        while let Some(key) = map.next_key::<Cow<'de, str>>()? {
            match &*key {
                "graph" => self.add_graph(map.next_value()?).map_err(A::Error::custom)?,
                "nodes" => {
                    let add = |parts: &mut Parts, record: NodeRecord<'_>| {
                        parts.nodes.push(node(record)?);
                        Ok(())
                    };
                    map.next_value_seed(Each { parts: self, add, record: PhantomData })?;
                }
                "links" | "edges" => {
                    let add = |parts: &mut Parts, record: LinkRecord<'_>| parts.add_link(&record);
                    map.next_value_seed(Each { parts: self, add, record: PhantomData })?;
                }
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(())
    }
}

/// Reads a list and hands each record on.
struct Each<'p, F, R> {
    parts: &'p mut Parts,
    add: F,
    record: PhantomData<R>,
}

impl<'de, R, F> DeserializeSeed<'de> for Each<'_, F, R>
where
    R: Deserialize<'de>,
    F: Fn(&mut Parts, R) -> Checked<()>,
{
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> std::result::Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de, R, F> Visitor<'de> for Each<'_, F, R>
where
    R: Deserialize<'de>,
    F: Fn(&mut Parts, R) -> Checked<()>,
{
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> std::result::Result<(), A::Error> {
        while let Some(record) = list.next_element::<R>()? {
            (self.add)(self.parts, record).map_err(A::Error::custom)?;
        }
        Ok(())
    }
}

/// Shares equal strings.
#[derive(Default)]
struct Names(FxHashSet<Arc<str>>);

impl Names {
    fn share(&mut self, name: &str) -> Arc<str> {
        if let Some(known) = self.0.get(name) {
            return Arc::clone(known);
        }
        let shared: Arc<str> = name.into();
        self.0.insert(Arc::clone(&shared));
        shared
    }
}

fn provenance(record: GraphRecord<'_>) -> Checked<Provenance> {
    let from = record.created_from;
    Ok(Provenance {
        stamps: Stamps {
            schema: from.facts_schema,
            extractor_version: record.version.into_owned(),
            gazetteer_hash: record.gazetteer.into_owned(),
            window: record.window.into_owned(),
        },
        settings: settings(record.settings)?,
        articles: from.articles,
        stories: from.stories,
        sources: from.sources,
        windows: from.windows,
        first: date(from.first.as_deref())?,
        last: date(from.last.as_deref())?,
    })
}

fn settings(record: SettingsRecord) -> Checked<GraphSettings> {
    Ok(GraphSettings {
        min_weight: record.min_weight,
        top: record.top,
        kinds: record.kinds,
        from: date(record.from.as_deref())?,
        to: date(record.to.as_deref())?,
        evidence_limit: record.evidence_limit,
        isolated: record.isolated,
    })
}

fn node(record: NodeRecord<'_>) -> Checked<Node> {
    Ok(Node {
        id: record.id.into_owned(),
        label: record.label.into_owned(),
        kind: record.kind,
        links: record.links.into_owned(),
        mentions: record.mentions,
        articles: record.articles,
        stories: record.stories,
        first: date(record.first.as_deref())?,
        last: date(record.last.as_deref())?,
    })
}

fn edge(
    record: &LinkRecord<'_>,
    table: &mut EvidenceTableBuilder,
    names: &mut Names,
) -> Checked<Edge> {
    let start = table.len();
    for row in &record.evidence {
        table.add(quoted_row(row)?)?;
    }
    Ok(Edge {
        key: names.share(&record.key),
        relation: names.share(&record.relation),
        directed: record.directed,
        weight: record.weight,
        articles: record.articles,
        stories: record.stories,
        npmi: record.npmi,
        first: date(record.first.as_deref())?,
        last: date(record.last.as_deref())?,
        evidence_total: record.evidence_total,
        evidence: start..table.len(),
    })
}

fn quoted_row<'a>(record: &'a EvidenceRecord<'_>) -> Checked<QuotedRow<'a>> {
    let owned = |text: &Option<Cow<'_, str>>| text.as_deref().map(str::to_owned);
    let id = record.content_id.clone().unwrap_or_else(|| record.article.to_string());
    Ok(QuotedRow {
        article: ArticleReference {
            id: ArticleId::try_from(id)?,
            given_id: record.content_id.is_some().then(|| record.article.to_string()),
            title: owned(&record.title),
            date: owned(&record.date),
            source: owned(&record.source),
            url: owned(&record.url),
        },
        sentence: &record.sentence,
        head: record.head,
        tail: record.tail,
        tail_sentence: record.tail_sentence.as_deref(),
        trigger: record.trigger,
        trigger_sentence: record.trigger_sentence.as_deref(),
        rule: &record.rule,
        marks: &record.marks,
    })
}

fn date(text: Option<&str>) -> Checked<Option<Date>> {
    let parse = |text: &str| text.parse().map_err(|_| format!("{text:?} is not a date"));
    text.map(parse).transpose()
}
