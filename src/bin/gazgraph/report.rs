//! What a build says of itself: `summary.json` and the tables on standard output.

use crate::output::say;
use gazgraph::analysis::{strongest_edges, top_entities};
use gazgraph::error::printable;
use gazgraph::graph::{FactSet, KnowledgeGraph};
use gazgraph::pipeline::Timing;
use serde::Serialize;
use std::collections::BTreeMap;
use std::time::Instant;

/// Rows in each table.
const ROWS: usize = 10;

/// The content of `summary.json`. Seconds are processor time added up over threads, but for
/// `total`, which is time by the clock.
#[derive(Debug, Default, Serialize)]
pub struct Summary {
    pub inputs: usize,
    pub bytes: u64,
    pub articles: u64,
    pub duplicates: u64,
    /// Articles without a date that could be read; `--from` and `--to` leave them out.
    pub undated: usize,
    pub set_aside: usize,
    pub mentions: u64,
    pub entities: usize,
    pub edges: usize,
    pub seconds: BTreeMap<&'static str, f64>,
}

impl Summary {
    /// Runs `work` and notes its time under `stage`.
    pub fn timed<T>(&mut self, stage: &'static str, work: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let result = work();
        *self.seconds.entry(stage).or_default() += start.elapsed().as_secs_f64();
        result
    }

    /// Takes over the times of the pipeline's stages.
    pub fn take_timing(&mut self, timing: &Timing) {
        self.seconds.extend(timing.seconds());
    }

    /// Counts what came out.
    pub fn count(&mut self, facts: &FactSet, graph: &KnowledgeGraph) {
        let entities = facts.iter().flat_map(|article| &article.entities);
        self.mentions = entities.map(|entity| u64::from(entity.mentions)).sum();
        self.undated = facts.iter().filter(|facts| facts.article.date.is_none()).count();
        self.entities = graph.node_count();
        self.edges = graph.edge_count();
    }

    /// Notes the end of the run.
    pub fn finish(&mut self, start: Instant, set_aside: usize) {
        self.set_aside = set_aside;
        self.seconds.insert("total", start.elapsed().as_secs_f64());
        for seconds in self.seconds.values_mut() {
            *seconds = (*seconds * 1000.0).round() / 1000.0;
        }
    }
}

/// Prints the top entities and the strongest relations.
pub fn print_tables(graph: &KnowledgeGraph) {
    say!("{} entities, {} relations", graph.node_count(), graph.edge_count());
    if graph.node_count() == 0 {
        return;
    }
    say!("\n{:34} {:13} {:>8} {:>9}", "Top entities", "kind", "articles", "mentions");
    for node in top_entities(graph, ROWS).into_iter().map(|ranked| ranked.node) {
        let label = shortened(&node.label, 34);
        say!("{label:34} {:13} {:>8} {:>9}", node.kind, node.articles, node.mentions);
    }
    if graph.edge_count() == 0 {
        return;
    }
    say!("\n{:58} {:>8} {:>9}", "Strongest relations", "articles", "sentences");
    for tie in strongest_edges(graph, ROWS) {
        let arrow = if tie.edge.directed { "→" } else { "–" };
        let pair = format!("{} {arrow} {}", tie.source.label, tie.target.label);
        let label = shortened(&pair, 58);
        say!("{label:58} {:>8} {:>9}", tie.edge.articles, tie.edge.weight);
    }
}

/// At most `width` characters, safe for a terminal.
fn shortened(text: &str, width: usize) -> String {
    let text = printable(text);
    if text.chars().count() <= width {
        return text.into_owned();
    }
    text.chars().take(width - 1).chain(['…']).collect()
}
