//! Facts → graph.
//!
//! Strings become 32-bit numbers in string order at once; ties become fixed-size rows, which are
//! sorted and then reduced run by run. Sorting makes the result independent of the order of
//! arrival, and no map is kept for each edge.

mod corpus;
mod entities;
mod quoting;
mod thinning;
mod ties;

use super::association::{WindowCounts, npmi};
use super::model::{Edge, KnowledgeGraph, Node, Provenance};
use super::{FactSet, GraphSettings};
use corpus::Corpus;
use entities::Entities;
use petgraph::graph::{Graph, NodeIndex};
use quoting::Quoting;
use std::ops::Range;
use std::sync::Arc;
use ties::{Symbol, TieRun, Ties};

impl KnowledgeGraph {
    /// Draws the graph of `facts`.
    ///
    /// Articles outside the settings' dates are left out before anything is counted. Then nodes of
    /// unwanted kinds go, then edges below the least weight; then, with `top` set, all nodes but
    /// the strongest, by strength (the sum of the weights of a node's edges), then mentions, then
    /// id. Node counts and NPMI still refer to all articles within the dates.
    ///
    /// Evidence is quoted from as many different articles as possible, independent stories first,
    /// then the earliest, and is then ordered by date, article and sentence.
    ///
    /// Cost: O(r log r) for r rows of relations, 24 bytes a row beside the graph.
    pub fn from_facts(facts: &FactSet, settings: &GraphSettings) -> KnowledgeGraph {
        let corpus = Corpus::select(facts, settings);
        let entities = Entities::collect(&corpus);
        let mut ties = Ties::collect(&corpus, &entities);
        let kept = thinning::thin(&mut ties.runs, &entities, settings);
        let provenance = Provenance {
            stamps: facts.stamps().clone(),
            settings: settings.clone(),
            ..corpus.provenance()
        };
        draw(&corpus, entities, &ties, &kept, provenance)
    }
}

/// Puts the entities marked in `kept` and the ties, all between kept entities, into a graph.
fn draw(
    corpus: &Corpus<'_>,
    entities: Entities<'_>,
    ties: &Ties,
    kept: &[bool],
    provenance: Provenance,
) -> KnowledgeGraph {
    let count = kept.iter().filter(|&&kept| kept).count();
    let mut graph: Graph<Node, Edge> = Graph::with_capacity(count, ties.runs.len());
    let windows: Vec<u64> = entities.windows;
    let mut indices = vec![NodeIndex::end(); kept.len()];
    for (entity, node) in entities.nodes.into_iter().enumerate().filter(|&(i, _)| kept[i]) {
        indices[entity] = graph.add_node(node);
    }
    let mut quoting = Quoting::new(corpus, provenance.settings.evidence_limit);
    for run in &ties.runs {
        let counts = WindowCounts {
            total: corpus.windows,
            first: windows[run.source as usize],
            second: windows[run.target as usize],
            both: run.weight.into(),
        };
        let rows = &ties.rows[run.rows.start as usize..run.rows.end as usize];
        let symbol = &ties.symbols[run.symbol as usize];
        let edge = edge(run, symbol, counts, quoting.quote(rows));
        graph.add_edge(indices[run.source as usize], indices[run.target as usize], edge);
    }
    KnowledgeGraph::assemble(graph, quoting.finish(), provenance)
}

fn edge(run: &TieRun, symbol: &Symbol, counts: WindowCounts, evidence: Range<u32>) -> Edge {
    Edge {
        key: Arc::clone(&symbol.key),
        relation: Arc::clone(&symbol.relation),
        directed: symbol.directed,
        weight: run.weight,
        articles: run.articles,
        stories: run.stories,
        npmi: if symbol.is_co_occurrence() { npmi(counts) } else { None },
        first: run.first,
        last: run.last,
        evidence_total: run.rows.len() as u32,
        evidence,
    }
}
