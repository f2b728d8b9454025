//! Which part of a graph makes a readable sheet.

use super::DotSettings;
use crate::analysis::{compare_strength, ranking};
use crate::graph::KnowledgeGraph;
use crate::relation::CO_OCCURS;
use petgraph::graph::{EdgeIndex, NodeIndex};
use petgraph::unionfind::UnionFind;
use std::collections::BTreeSet;

/// Most typed edges drawn between the same two nodes.
const PARALLEL: usize = 2;

/// Nodes and edges to draw, in order of index.
pub(super) struct Selection {
    pub nodes: Vec<NodeIndex>,
    pub edges: Vec<EdgeIndex>,
}

/// Chooses the strongest nodes and, among these, first the strongest edges that hold them together
/// (a maximum spanning forest), then the strongest others. Nodes left without an edge are not
/// drawn, unless there is no edge at all. Where a typed edge is drawn, the plain line of
/// co-occurrence it implies is not.
pub(super) fn select(graph: &KnowledgeGraph, settings: &DotSettings) -> Selection {
    let mut strongest = vec![false; graph.node_count()];
    for index in ranking(graph).into_iter().take(settings.nodes) {
        strongest[index.index()] = true;
    }
    let bundles = bundles(graph, &strongest);
    let (mut forest, mut others) = (Vec::new(), Vec::new());
    let mut components = UnionFind::<usize>::new(graph.node_count());
    for bundle in bundles {
        let (one, two) = ends(graph, bundle[0]);
        let joins = components.union(one.index(), two.index());
        if joins { &mut forest } else { &mut others }.push(bundle);
    }
    let mut edges: BTreeSet<EdgeIndex> = BTreeSet::new();
    for bundle in forest.into_iter().chain(others) {
        if edges.len() + bundle.len() <= settings.edges {
            edges.extend(bundle);
        }
    }
    let joined: BTreeSet<NodeIndex> =
        edges.iter().flat_map(|&edge| <[NodeIndex; 2]>::from(ends(graph, edge))).collect();
    let drawn =
        |node: &NodeIndex| strongest[node.index()] && (edges.is_empty() || joined.contains(node));
    Selection {
        nodes: graph.petgraph().node_indices().filter(drawn).collect(),
        edges: edges.into_iter().collect(),
    }
}

/// The edges worth drawing between each pair of nodes marked in `strongest`; within a bundle and
/// among bundles the strongest first.
fn bundles(graph: &KnowledgeGraph, strongest: &[bool]) -> Vec<Vec<EdgeIndex>> {
    let pair = |edge: EdgeIndex| {
        let (source, target) = ends(graph, edge);
        (source.min(target), source.max(target))
    };
    let by_strength = |one: EdgeIndex, two: EdgeIndex| {
        compare_strength(&graph.tie(one), &graph.tie(two)).then(one.cmp(&two))
    };
    let within = |edge: &EdgeIndex| {
        let (source, target) = ends(graph, *edge);
        strongest[source.index()] && strongest[target.index()]
    };
    let mut edges: Vec<EdgeIndex> = graph.petgraph().edge_indices().filter(within).collect();
    edges.sort_by(|&one, &two| pair(one).cmp(&pair(two)).then_with(|| by_strength(one, two)));
    let mut pairs: Vec<&[EdgeIndex]> =
        edges.chunk_by(|&one, &two| pair(one) == pair(two)).collect();
    pairs.sort_by(|one, two| by_strength(one[0], two[0]));
    pairs.into_iter().map(|edges| bundle(graph, edges)).collect()
}

/// Of all edges between two nodes, from the strongest, those to draw.
fn bundle(graph: &KnowledgeGraph, edges: &[EdgeIndex]) -> Vec<EdgeIndex> {
    let typed = |edge: &EdgeIndex| *graph.tie(*edge).edge.relation != *CO_OCCURS;
    let bundle: Vec<EdgeIndex> = edges.iter().copied().filter(typed).take(PARALLEL).collect();
    if bundle.is_empty() { edges[..1].to_vec() } else { bundle }
}

fn ends(graph: &KnowledgeGraph, edge: EdgeIndex) -> (NodeIndex, NodeIndex) {
    graph.petgraph().edge_endpoints(edge).expect("the index is of this graph")
}
