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
use serde::Deserialize;
use std::borrow::Cow;
use std::io::Read;
use std::sync::Arc;

/// The whole file.
#[derive(Deserialize)]
struct FileRecord<'a> {
    #[serde(borrow)]
    graph: GraphRecord<'a>,
    #[serde(borrow)]
    nodes: Vec<NodeRecord<'a>>,
    #[serde(borrow, alias = "edges")]
    links: Vec<LinkRecord<'a>>,
}

/// Reads a graph written by the [`Json`](super::Json) exporter, under either edges key, from a file
/// called `name`. Writing it again gives the same bytes.
///
/// # Errors
/// Kind [`ErrorKind::Graph`] when the file is damaged, of another schema version, or contradicts
/// itself; kind [`ErrorKind::Unreadable`] when `input` fails.
pub fn read_json(mut input: impl Read, name: &str) -> Result<KnowledgeGraph> {
    let mut bytes = Vec::new();
    input.read_to_end(&mut bytes).map_err(|error| Error::io(name, &error))?;
    let place = || Place::file(name);
    // The schema is looked at first, so that a newer file is called newer and not damaged.
    let schema = serde_json::from_slice::<SchemaOnly>(&bytes)
        .map_err(|e| damaged(format!("not a graph.json: {e}")).at(place()))?
        .graph
        .schema;
    if schema != SCHEMA {
        return Err(damaged(format!("schema is {schema:?}, expected {SCHEMA:?}"))
            .at(place())
            .hint("build the graph again with this version"));
    }
    let file: FileRecord<'_> =
        serde_json::from_slice(&bytes).map_err(|e| damaged(e.to_string()).at(place()))?;
    rebuild(file).map_err(|message| damaged(message).at(place()))
}

#[derive(Deserialize)]
struct SchemaOnly {
    graph: Schema,
}

#[derive(Deserialize)]
struct Schema {
    schema: String,
}

fn damaged(message: String) -> Error {
    Error::new(ErrorKind::Graph, message)
}

/// What is wrong with a record, in words.
type Checked<T> = std::result::Result<T, String>;

fn rebuild(mut file: FileRecord<'_>) -> Checked<KnowledgeGraph> {
    // Other programs may have put the file in another order.
    file.nodes.sort_by(|a, b| a.id.cmp(&b.id));
    file.links.sort_by(|a, b| (&a.source, &a.target, &a.key).cmp(&(&b.source, &b.target, &b.key)));
    let provenance = provenance(file.graph)?;
    let mut graph: Graph<Node, Edge> = Graph::with_capacity(file.nodes.len(), file.links.len());
    let mut indices: FxHashMap<Cow<'_, str>, NodeIndex> = FxHashMap::default();
    for record in file.nodes {
        let id = record.id.clone();
        let index = graph.add_node(node(record)?);
        if indices.insert(id.clone(), index).is_some() {
            return Err(format!("two nodes have the id {id:?}"));
        }
    }
    let mut table = EvidenceTableBuilder::default();
    let mut names = Names::default();
    for record in file.links {
        let end = |id: &str| {
            indices.get(id).copied().ok_or_else(|| format!("a link names the unknown node {id:?}"))
        };
        let (source, target) = (end(&record.source)?, end(&record.target)?);
        graph.add_edge(source, target, edge(record, &mut table, &mut names)?);
    }
    Ok(KnowledgeGraph::assemble(graph, table.finish(), provenance))
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
        first: date(from.first)?,
        last: date(from.last)?,
    })
}

fn settings(record: SettingsRecord) -> Checked<GraphSettings> {
    Ok(GraphSettings {
        min_weight: record.min_weight,
        top: record.top,
        kinds: record.kinds,
        from: date(record.from)?,
        to: date(record.to)?,
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
        first: date(record.first)?,
        last: date(record.last)?,
    })
}

fn edge(
    record: LinkRecord<'_>,
    table: &mut EvidenceTableBuilder,
    names: &mut Names,
) -> Checked<Edge> {
    let start = table.len();
    for row in record.evidence {
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
        first: date(record.first)?,
        last: date(record.last)?,
        evidence_total: record.evidence_total,
        evidence: start..table.len(),
    })
}

fn quoted_row(record: EvidenceRecord<'_>) -> Checked<QuotedRow> {
    let owned = |text: Option<Cow<'_, str>>| text.map(Cow::into_owned);
    let (id, given_id) = match record.content_id {
        Some(id) => (id, Some(record.article.into_owned())),
        None => (record.article.into_owned(), None),
    };
    Ok(QuotedRow {
        article: ArticleReference {
            id: ArticleId::try_from(id)?,
            given_id,
            title: owned(record.title),
            date: owned(record.date),
            source: owned(record.source),
            url: owned(record.url),
        },
        sentence: record.sentence.into_owned(),
        head: record.head,
        tail: record.tail,
        tail_sentence: owned(record.tail_sentence),
        trigger: record.trigger,
        trigger_sentence: owned(record.trigger_sentence),
        rule: record.rule.into_owned(),
        marks: record.marks.into_owned(),
    })
}

fn date(text: Option<String>) -> Checked<Option<Date>> {
    let parse = |text: String| text.parse().map_err(|_| format!("{text:?} is not a date"));
    text.map(parse).transpose()
}
