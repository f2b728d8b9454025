//! Scores over the graph.
//!
//! Scores run parallel to the graph's nodes: position `i` belongs to the node with index `i`.

use crate::graph::{KnowledgeGraph, Node, Tie};
use petgraph::graph::NodeIndex;
use std::cmp::Reverse;

/// An entity with its rank scores.
#[derive(Debug, Clone, Copy)]
pub struct RankedEntity<'a> {
    /// The entity.
    pub node: &'a Node,
    /// Number of its ties.
    pub degree: u32,
    /// Sum of the weights of its ties.
    pub strength: u64,
}

/// Number of ties of each node; parallel ties count each, as in networkx.
///
/// Cost: O(edges).
pub fn degrees(graph: &KnowledgeGraph) -> Vec<u32> {
    let mut degrees = vec![0; graph.node_count()];
    for edge in graph.petgraph().raw_edges() {
        degrees[edge.source().index()] += 1;
        degrees[edge.target().index()] += 1;
    }
    degrees
}

/// Sum of the weights of each node's ties (weighted degree).
///
/// Cost: O(edges).
pub fn strengths(graph: &KnowledgeGraph) -> Vec<u64> {
    let mut strengths = vec![0; graph.node_count()];
    for edge in graph.petgraph().raw_edges() {
        strengths[edge.source().index()] += u64::from(edge.weight.weight);
        strengths[edge.target().index()] += u64::from(edge.weight.weight);
    }
    strengths
}

/// Number of connected components, whatever the direction of edges; a lone node is one.
///
/// Cost: O(nodes + edges).
pub fn component_count(graph: &KnowledgeGraph) -> usize {
    petgraph::algo::connected_components(graph.petgraph())
}

/// All nodes from the strongest: by strength, then mentions, then id.
///
/// Cost: O(edges + nodes log nodes).
pub fn ranking(graph: &KnowledgeGraph) -> Vec<NodeIndex> {
    let strengths = strengths(graph);
    let nodes = graph.petgraph();
    // Nodes stand in order of id, which the stable sort keeps.
    let mut ranking: Vec<NodeIndex> = nodes.node_indices().collect();
    ranking.sort_by_key(|&i| (Reverse(strengths[i.index()]), Reverse(nodes[i].mentions)));
    ranking
}

/// The `count` strongest entities, in the order of [`ranking`].
pub fn top_entities(graph: &KnowledgeGraph, count: usize) -> Vec<RankedEntity<'_>> {
    let (degrees, strengths) = (degrees(graph), strengths(graph));
    let top = ranking(graph).into_iter().take(count);
    top.map(|index| RankedEntity {
        node: &graph.petgraph()[index],
        degree: degrees[index.index()],
        strength: strengths[index.index()],
    })
    .collect()
}

/// The `count` strongest ties; see [`compare_strength`].
pub fn strongest_edges(graph: &KnowledgeGraph, count: usize) -> Vec<Tie<'_>> {
    let mut ranking: Vec<Tie<'_>> = graph.ties().collect();
    // Ties stand in order of their ids, which the stable sort keeps.
    ranking.sort_by(compare_strength);
    ranking.truncate(count);
    ranking
}

/// Orders ties from the strongest: by independent stories, then weight, then NPMI (ties without
/// one last). A tie many stories tell of is better founded than one a single story repeats.
pub fn compare_strength(one: &Tie<'_>, other: &Tie<'_>) -> std::cmp::Ordering {
    let npmi = |tie: &Tie<'_>| tie.edge.npmi.unwrap_or(f64::NEG_INFINITY);
    (other.edge.stories, other.edge.weight)
        .cmp(&(one.edge.stories, one.edge.weight))
        .then_with(|| npmi(other).total_cmp(&npmi(one)))
}
