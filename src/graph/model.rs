//! The graph itself.

use super::evidence::{Evidence, EvidenceTable};
use super::{GraphSettings, Stamps};
use crate::gazetteer::EntityKind;
use jiff::civil::Date;
use petgraph::Directed;
use petgraph::graph::{EdgeIndex, Graph};
use std::ops::Range;
use std::sync::Arc;

/// An entity and how much is said of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// Stable identity (`Q58217`, `gn:1871859`, `person:giovanni-staunovo`).
    pub id: String,
    /// Name to show: the one most articles give, which is the gazetteer's where it knows the entity.
    pub label: String,
    /// What most articles take it for.
    pub kind: EntityKind,
    /// Known outside ids (`wd:`, `gn:`, `wp:`), sorted.
    pub links: Vec<String>,
    /// How often it is named.
    pub mentions: u64,
    /// Articles that name it.
    pub articles: u32,
    /// Independent stories that name it; verbatim copies count once.
    pub stories: u32,
    /// First day of publication of an article that names it.
    pub first: Option<Date>,
    /// Last such day.
    pub last: Option<Date>,
}

/// A tie of one type between two entities.
#[derive(Debug, Clone, PartialEq)]
pub struct Edge {
    /// Tells parallel edges apart: the relation type, with `:reversed` added where a directed edge
    /// leads from the greater id to the lesser. So (the two ends in any order, key) is unique.
    pub key: Arc<str>,
    /// Relation type, such as `co_occurs` or `meets`.
    pub relation: Arc<str>,
    /// Whether the source acts on the target; otherwise the source merely has the lesser id.
    pub directed: bool,
    /// Different windows (article and number) in evidence.
    pub weight: u32,
    /// Articles in evidence.
    pub articles: u32,
    /// Independent stories in evidence; verbatim copies count once.
    pub stories: u32,
    /// Normalised pointwise mutual information in [-1, 1], for co-occurrence; see
    /// [`npmi`](super::npmi).
    pub npmi: Option<f64>,
    /// First day of publication of an article in evidence.
    pub first: Option<Date>,
    /// Last such day.
    pub last: Option<Date>,
    /// Rows of evidence there are, of which some are quoted.
    pub evidence_total: u32,
    /// The rows quoted, as positions in the graph's [`EvidenceTable`].
    pub(crate) evidence: Range<u32>,
}

/// What a graph was made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provenance {
    /// How the facts were extracted.
    pub stamps: Stamps,
    /// How the graph was drawn from the facts.
    pub settings: GraphSettings,
    /// Articles counted.
    pub articles: u64,
    /// Independent stories among them.
    pub stories: u64,
    /// Different outlets among them.
    pub sources: u64,
    /// Windows with at least one entity.
    pub windows: u64,
    /// First day of publication.
    pub first: Option<Date>,
    /// Last day of publication.
    pub last: Option<Date>,
}

/// An edge with the nodes it joins.
#[derive(Debug, Clone, Copy)]
pub struct Tie<'a> {
    /// Who acts, or has the lesser id if the edge is undirected.
    pub source: &'a Node,
    /// The other.
    pub target: &'a Node,
    /// The edge.
    pub edge: &'a Edge,
}

/// Entities, ties and the sentences behind them.
///
/// Nodes stand sorted by id, edges by (source, target, key); equal facts and settings give equal
/// graphs, whatever the order of articles.
#[derive(Debug, Clone)]
pub struct KnowledgeGraph {
    graph: Graph<Node, Edge, Directed>,
    evidence: EvidenceTable,
    provenance: Provenance,
}

impl KnowledgeGraph {
    /// Joins parts that fit together.
    pub(crate) fn assemble(
        graph: Graph<Node, Edge, Directed>,
        evidence: EvidenceTable,
        provenance: Provenance,
    ) -> Self {
        KnowledgeGraph { graph, evidence, provenance }
    }

    /// The graph for algorithms; directed, though undirected edges are so in form only.
    pub fn petgraph(&self) -> &Graph<Node, Edge, Directed> {
        &self.graph
    }

    /// What the graph was made from.
    pub fn provenance(&self) -> &Provenance {
        &self.provenance
    }

    /// Number of entities.
    pub fn node_count(&self) -> usize {
        self.graph.node_count()
    }

    /// Number of ties.
    pub fn edge_count(&self) -> usize {
        self.graph.edge_count()
    }

    /// Entities in order of id.
    pub fn nodes(&self) -> impl Iterator<Item = &Node> {
        self.graph.node_weights()
    }

    /// Ties in order of (source, target, key).
    pub fn ties(&self) -> impl Iterator<Item = Tie<'_>> {
        self.graph.edge_indices().map(|edge| self.tie(edge))
    }

    /// The tie with this index in [`KnowledgeGraph::petgraph`], which must be one of the graph's.
    pub fn tie(&self, edge: EdgeIndex) -> Tie<'_> {
        let (source, target) = self.graph.edge_endpoints(edge).expect("the index is of this graph");
        Tie { source: &self.graph[source], target: &self.graph[target], edge: &self.graph[edge] }
    }

    /// The evidence quoted for `edge`, an edge of this graph, from the earliest on.
    pub fn evidence<'a>(&'a self, edge: &Edge) -> impl ExactSizeIterator<Item = Evidence<'a>> {
        edge.evidence.clone().map(|row| self.evidence.resolve(row))
    }

    /// All evidence quoted in the graph.
    pub fn evidence_table(&self) -> &EvidenceTable {
        &self.evidence
    }
}
