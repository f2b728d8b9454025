//! What a sheet looks like: sizes, colours, fonts, legend.

use super::selection::Selection;
use crate::analysis;
use crate::gazetteer::EntityKind;
use crate::graph::{Edge, KnowledgeGraph, Node, Tie};
use crate::relation::CO_OCCURS;
use petgraph::graph::NodeIndex;

/// Attributes of the whole sheet. `dot` ranks from top to bottom; `sfdp` needs room between nodes
/// (`K`, `overlap`); edges are drawn first so that they never cross out a name.
pub(super) const DEFAULTS: &str = r##"  graph [bgcolor="white", charset="UTF-8", fontname="Helvetica,Arial,sans-serif", fontsize=12,
    labelloc="b", outputorder="edgesfirst", rankdir="LR", nodesep=0.18, ranksep=1.0,
    overlap="prism", overlap_scaling=0, sep="+26", splines="true", repulsiveforce=0.5, pad=0.4]
  node [style="filled", fontname="Helvetica,Arial,sans-serif", fontcolor="#1a1a1a", penwidth=1.2,
    margin="0.10,0.05", height=0.3]
  edge [fontname="Helvetica,Arial,sans-serif", fontsize=9, arrowsize=0.7]
"##;

/// How a kind looks. The colours are tints of Okabe and Ito's palette, which colour-blind readers
/// can tell apart; the shapes say the same again.
struct Look {
    fill: &'static str,
    outline: &'static str,
    shape: &'static str,
}

fn look(kind: EntityKind) -> Look {
    let (fill, outline, shape) = match kind {
        EntityKind::Person => ("#cfe8f7", "#0072b2", r#"shape="ellipse""#),
        EntityKind::Country => ("#c9ead9", "#009e73", r#"shape="box", style="filled,rounded""#),
        EntityKind::Organisation => ("#fbe3b3", "#b87400", r#"shape="box""#),
        EntityKind::Place => ("#f2d9e6", "#a8527f", r#"shape="cds", margin="0.16,0.05""#),
    };
    Look { fill, outline, shape }
}

/// Weight that is drawn at full width at the least.
const LEAST_SCALE: u32 = 10;

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
            // A graph of few articles has no great differences to show.
            strongest: strongest.unwrap_or_default().max(LEAST_SCALE.into()),
            heaviest: heaviest.unwrap_or_default().max(LEAST_SCALE),
            strengths,
        }
    }

    /// Strength of a node from 0 to 1, the strongest drawn.
    pub fn node(&self, node: NodeIndex) -> f64 {
        share(self.strengths[node.index()] as f64, self.strongest as f64)
    }

    /// The ends of an edge as they are drawn. `dot` ranks by them; an undirected edge leads away
    /// from the more mentioned node, so that hubs come before their surroundings.
    pub fn drawn_ends<'a>(&self, tie: &Tie<'a>) -> (&'a Node, &'a Node) {
        let swapped = !tie.edge.directed && tie.source.mentions < tie.target.mentions;
        if swapped { (tie.target, tie.source) } else { (tie.source, tie.target) }
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
    let Look { fill, outline, shape } = look(kind);
    let size = 10.0 + 10.0 * strength;
    format!("{shape}, fillcolor=\"{fill}\", color=\"{outline}\", fontsize={size:.1}")
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
    let mut line = String::new();
    for word in label.split_whitespace() {
        let full = !line.is_empty() && line.chars().count() + word.chars().count() >= WIDTH;
        if full && lines.len() + 1 == LINES {
            line.push('\u{2026}');
            break;
        }
        if full {
            lines.push(std::mem::take(&mut line));
        } else if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(&super::shortened(word, 2 * WIDTH));
    }
    lines.push(line);
    lines
}

/// An HTML-like table that explains the colours; it holds no text but its own and numbers.
pub(super) fn legend(graph: &KnowledgeGraph, selection: &Selection) -> String {
    let cells: String = EntityKind::ALL
        .into_iter()
        .map(|kind| {
            let Look { fill, outline, .. } = look(kind);
            format!("<td bgcolor=\"{fill}\" color=\"{outline}\" border=\"1\"> {kind} </td>")
        })
        .collect();
    let (nodes, edges) = (selection.nodes.len(), selection.edges.len());
    let (all_nodes, all_edges) = (graph.node_count(), graph.edge_count());
    format!(
        "<table border=\"0\" cellspacing=\"6\" cellpadding=\"4\"><tr>{cells}\
         <td> line: named together; arrow: stated relation; width: number of passages </td></tr>\
         <tr><td colspan=\"5\"><font color=\"#595959\">{nodes} of {all_nodes} entities, \
         {edges} of {all_edges} ties</font></td></tr></table>"
    )
}
