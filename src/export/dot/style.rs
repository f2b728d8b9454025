//! What a sheet looks like: sizes, colours, fonts, legend.

use super::selection::Selection;
use crate::analysis;
use crate::gazetteer::EntityKind;
use crate::graph::{Edge, KnowledgeGraph};
use crate::relation::CO_OCCURS;
use petgraph::graph::NodeIndex;

/// Attributes of the whole sheet. `dot` ranks from top to bottom; `sfdp` needs room between nodes
/// (`K`, `overlap`); edges are drawn first so that they never cross out a name.
pub(super) const DEFAULTS: &str = r##"  graph [bgcolor="white", charset="UTF-8", fontname="Helvetica,Arial,sans-serif", fontsize=12,
    labelloc="b", outputorder="edgesfirst", overlap="prism", overlap_scaling=-4, sep="+8",
    splines="true", K=1.1, repulsiveforce=1.4, nodesep=0.25, ranksep=0.7, pad=0.4]
  node [style="filled", fontname="Helvetica,Arial,sans-serif", fontcolor="#1a1a1a", penwidth=1.2,
    margin="0.10,0.05", height=0.3]
  edge [fontname="Helvetica,Arial,sans-serif", fontsize=9, arrowsize=0.7]
"##;

/// Fill, outline and shape of a kind. The colours are tints of Okabe and Ito's palette, which
/// colour-blind readers can tell apart; the shapes say the same again.
fn look(kind: EntityKind) -> (&'static str, &'static str, &'static str) {
    match kind {
        EntityKind::Person => ("#cfe8f7", "#0072b2", "ellipse"),
        EntityKind::Country => ("#c9ead9", "#009e73", "octagon"),
        EntityKind::Organisation => ("#fbe3b3", "#b87400", "box"),
        EntityKind::Place => ("#f2d9e6", "#a8527f", "cds"),
    }
}

/// How strongly the drawn nodes and edges differ.
pub(super) struct Scales {
    strengths: Vec<u64>,
    strongest: u64,
    heaviest: u32,
}

impl Scales {
    pub fn of(graph: &KnowledgeGraph, selection: &Selection) -> Self {
        let strengths = analysis::strengths(graph);
        let strongest = selection.nodes.iter().map(|node| strengths[node.index()]).max();
        let heaviest = selection.edges.iter().map(|&edge| graph.tie(edge).edge.weight).max();
        Scales {
            strongest: strongest.unwrap_or_default(),
            heaviest: heaviest.unwrap_or_default(),
            strengths,
        }
    }

    /// Strength of a node from 0 to 1, the strongest drawn.
    pub fn node(&self, node: NodeIndex) -> f64 {
        share(self.strengths[node.index()] as f64, self.strongest as f64)
    }

    /// Weight of an edge from 0 to 1, the heaviest drawn.
    fn edge(&self, edge: &Edge) -> f64 {
        share(edge.weight.into(), self.heaviest.into())
    }
}

/// Square root of the share of `part` in `whole`, so that the small stay visible beside the great.
fn share(part: f64, whole: f64) -> f64 {
    if whole > 0.0 { (part / whole).sqrt() } else { 0.0 }
}

/// Attributes of a node of this kind and strength (0 to 1).
pub(super) fn node(kind: EntityKind, strength: f64) -> String {
    let (fill, outline, shape) = look(kind);
    let size = 10.0 + 10.0 * strength;
    format!("shape=\"{shape}\", fillcolor=\"{fill}\", color=\"{outline}\", fontsize={size:.1}")
}

/// Attributes of an edge: grey lines for co-occurrence, dark arrows for typed relations.
pub(super) fn edge(edge: &Edge, scales: &Scales) -> String {
    let share = scales.edge(edge);
    let width = 0.6 + 5.4 * share * share.sqrt();
    let heads = if edge.directed { "" } else { ", dir=\"none\"" };
    let (colour, label) = match *edge.relation == *CO_OCCURS {
        true => ("#8c8c8c80", ""),
        false => ("#3d3d3dcc", ", fontcolor=\"#3d3d3d\""),
    };
    format!(
        "color=\"{colour}\"{label}, penwidth={width:.2}, weight={}{heads}",
        1 + (8.0 * share) as u32
    )
}

/// `label` broken into lines of about sixteen characters at its spaces, three lines at most.
pub(super) fn wrapped(label: &str) -> Vec<String> {
    const WIDTH: usize = 16;
    const LINES: usize = 3;
    let mut lines: Vec<String> = Vec::new();
    for word in super::shortened(label, WIDTH * LINES).split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + word.chars().count() < WIDTH => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    if lines.is_empty() {
        lines.push(String::new());
    }
    lines
}

/// An HTML-like table that explains the colours; it holds no text but its own and numbers.
pub(super) fn legend(graph: &KnowledgeGraph, selection: &Selection) -> String {
    let cells: String = EntityKind::ALL
        .into_iter()
        .map(|kind| {
            let (fill, outline, _) = look(kind);
            format!("<td bgcolor=\"{fill}\" color=\"{outline}\" border=\"1\"> {kind} </td>")
        })
        .collect();
    let (nodes, edges) = (selection.nodes.len(), selection.edges.len());
    let (all_nodes, all_edges) = (graph.node_count(), graph.edge_count());
    format!(
        "<table border=\"0\" cellspacing=\"6\" cellpadding=\"4\"><tr>{cells}\
         <td> line: named together; arrow: typed relation; width: passages </td></tr>\
         <tr><td colspan=\"5\"><font color=\"#595959\">{nodes} of {all_nodes} entities, \
         {edges} of {all_edges} ties</font></td></tr></table>"
    )
}
