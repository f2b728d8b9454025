//! `graph.dot`: a sheet for Graphviz, made for both `dot` and `sfdp`.

mod selection;
mod style;

use super::Exporter;
use super::escape::{DotText, dot, dot_lines};
use crate::graph::{Evidence, KnowledgeGraph, Node, Tie};
use crate::relation::CO_OCCURS;
use petgraph::graph::NodeIndex;
use selection::{Selection, select};
use std::io::{self, BufWriter, Write};

/// Longest quotation in a tooltip, in characters.
const QUOTATION: usize = 280;

/// How much of the graph is drawn; a sheet with more than about a hundred nodes is hard to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DotSettings {
    /// Most nodes drawn.
    pub nodes: usize,
    /// Most edges drawn.
    pub edges: usize,
}

impl Default for DotSettings {
    fn default() -> Self {
        DotSettings { nodes: 60, edges: 120 }
    }
}

/// Draws the strongest part of a graph for Graphviz.
#[derive(Debug, Clone, Default)]
pub struct Dot {
    settings: DotSettings,
}

impl Dot {
    /// An exporter that draws so much.
    pub fn new(settings: DotSettings) -> Self {
        Dot { settings }
    }
}

impl Exporter for Dot {
    fn name(&self) -> &str {
        "dot"
    }

    fn file_name(&self) -> &str {
        "graph.dot"
    }

    fn write(&self, graph: &KnowledgeGraph, out: &mut dyn Write) -> io::Result<()> {
        let mut out = BufWriter::new(out);
        let selection = select(graph, &self.settings);
        let scales = style::Scales::of(graph, &selection);
        write_opening(&mut out, graph, &selection)?;
        for &node in &selection.nodes {
            write_node(&mut out, graph, node, &scales)?;
        }
        writeln!(out)?;
        for &edge in &selection.edges {
            write_edge(&mut out, graph, &graph.tie(edge), &scales)?;
        }
        writeln!(out, "}}")?;
        out.flush()
    }
}

fn write_opening(
    out: &mut impl Write,
    graph: &KnowledgeGraph,
    selection: &Selection,
) -> io::Result<()> {
    let (nodes, edges) = (selection.nodes.len(), selection.edges.len());
    let (all_nodes, all_edges) = (graph.node_count(), graph.edge_count());
    writeln!(out, "// Drawn: {nodes} of {all_nodes} entities and {edges} of {all_edges} ties.")?;
    writeln!(
        out,
        "// Left out: {} entities and {} ties, the weaker ones and the co-occurrences that a",
        all_nodes - nodes,
        all_edges - edges
    )?;
    writeln!(out, "// typed relation implies. graph.json holds everything.")?;
    writeln!(out, "// Render with: dot -Tsvg graph.dot -o graph.svg (or sfdp instead of dot)")?;
    writeln!(out, "digraph gazgraph {{")?;
    out.write_all(style::DEFAULTS.as_bytes())?;
    writeln!(out, "  label=<{}>", style::legend(graph, selection))
}

fn write_node(
    out: &mut impl Write,
    graph: &KnowledgeGraph,
    index: NodeIndex,
    scales: &style::Scales,
) -> io::Result<()> {
    let node = &graph.petgraph()[index];
    let name = dot(&node.id, DotText::Name);
    let label = dot_lines(&style::wrapped(&node.label));
    let tooltip = dot_lines(&node_tooltip(node));
    let look = style::node(node.kind, scales.node(index));
    writeln!(out, "  {name} [label={label}, tooltip={tooltip}, {look}]")
}

fn node_tooltip(node: &Node) -> Vec<String> {
    let mut lines = vec![
        format!("{} ({}, {})", node.label, node.kind, node.id),
        format!(
            "{}, {}, {}",
            counted(node.mentions, "mention", "mentions"),
            counted(node.articles.into(), "article", "articles"),
            counted(node.stories.into(), "story", "stories"),
        ),
    ];
    match (node.first, node.last) {
        (Some(first), Some(last)) if first < last => lines.push(format!("{first} to {last}")),
        (Some(day), _) => lines.push(day.to_string()),
        _ => {}
    }
    lines
}

fn write_edge(
    out: &mut impl Write,
    graph: &KnowledgeGraph,
    tie: &Tie<'_>,
    scales: &style::Scales,
) -> io::Result<()> {
    let (source, target) = scales.drawn_ends(tie);
    let (source, target) = (dot(&source.id, DotText::Name), dot(&target.id, DotText::Name));
    let tooltip = dot_lines(&edge_tooltip(graph, tie));
    let look = style::edge(tie.edge, scales);
    write!(out, "  {source} -> {target} [")?;
    if !is_co_occurrence(tie) {
        let label = dot(&tie.edge.relation.replace('_', " "), DotText::Escaped);
        write!(out, "label={label}, ")?;
    }
    writeln!(out, "tooltip={tooltip}, {look}]")
}

fn is_co_occurrence(tie: &Tie<'_>) -> bool {
    *tie.edge.relation == *CO_OCCURS
}

/// What the edge says, how often, and its first sentence.
fn edge_tooltip(graph: &KnowledgeGraph, tie: &Tie<'_>) -> Vec<String> {
    let edge = tie.edge;
    let (source, target) = (&tie.source.label, &tie.target.label);
    let says = match is_co_occurrence(tie) {
        true => format!("{source} and {target}, named together"),
        false => format!("{source} {} {target}", edge.relation.replace('_', " ")),
    };
    let mut lines = vec![
        says,
        format!(
            "{}, {}, {}",
            counted(edge.weight.into(), "passage", "passages"),
            counted(edge.articles.into(), "article", "articles"),
            counted(edge.stories.into(), "story", "stories"),
        ),
    ];
    if let Some(evidence) = graph.evidence(edge).next() {
        lines.push(quotation(&evidence));
    }
    lines
}

fn quotation(evidence: &Evidence<'_>) -> String {
    let sentence = shortened(evidence.sentence.trim(), QUOTATION);
    let article = evidence.article;
    let origin: Vec<&str> =
        [&article.source, &article.date].into_iter().flatten().map(String::as_str).collect();
    match origin.is_empty() {
        true => format!("\u{201C}{sentence}\u{201D}"),
        false => format!("\u{201C}{sentence}\u{201D} \u{2013} {}", origin.join(", ")),
    }
}

/// The first `limit` characters of `text`, with an ellipsis if there are more.
fn shortened(text: &str, limit: usize) -> String {
    match text.char_indices().nth(limit) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}\u{2026}", text[..end].trim_end()),
    }
}

fn counted(number: u64, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}
