//! Finding entities by what a person types.

use super::{KnowledgeGraph, Node, Tie};
use crate::error::{Error, ErrorKind, Result};
use crate::text::fold;
use petgraph::graph::NodeIndex;
use petgraph::visit::EdgeRef;

/// Candidates listed when a name is not enough.
const LISTED: usize = 8;

impl KnowledgeGraph {
    /// The entity with this id, or else this label (case and diacritics do not matter), or else the
    /// only one whose label ends in these words, or else the only one whose label has them.
    ///
    /// # Errors
    /// Kind [`ErrorKind::Settings`] when there is none, or several, which are then listed.
    pub fn find(&self, name: &str) -> Result<&Node> {
        self.find_index(name).map(|index| &self.petgraph()[index])
    }

    /// As [`KnowledgeGraph::find`], for use with [`KnowledgeGraph::petgraph`].
    ///
    /// # Errors
    /// As there.
    pub fn find_index(&self, name: &str) -> Result<NodeIndex> {
        let graph = self.petgraph();
        if let Some(index) = graph.node_indices().find(|&index| graph[index].id == name) {
            return Ok(index);
        }
        let wanted = folded_words(name);
        let labels: Vec<(NodeIndex, Vec<String>)> =
            graph.node_indices().map(|index| (index, folded_words(&graph[index].label))).collect();
        let matching = |test: fn(&[String], &[String]) -> bool| -> Vec<NodeIndex> {
            let fits =
                labels.iter().filter(|(_, label)| !wanted.is_empty() && test(label, &wanted));
            fits.map(|&(index, _)| index).collect()
        };
        for test in [is, <[String]>::ends_with, holds] {
            match matching(test)[..] {
                [] => {}
                [only] => return Ok(only),
                ref several => return Err(self.ambiguous(name, several)),
            }
        }
        let similar = matching(|label, name| name.iter().any(|word| label.contains(word)));
        Err(self.unknown(name, &similar))
    }

    /// All ties between two entities, in either direction, given as for [`KnowledgeGraph::find`].
    ///
    /// # Errors
    /// Those of [`KnowledgeGraph::find`].
    pub fn between(&self, one: &str, other: &str) -> Result<Vec<Tie<'_>>> {
        let (one, other) = (self.find_index(one)?, self.find_index(other)?);
        let graph = self.petgraph();
        let mut edges: Vec<_> = graph.edges_connecting(one, other).map(|e| e.id()).collect();
        if one != other {
            edges.extend(graph.edges_connecting(other, one).map(|e| e.id()));
        }
        edges.sort_unstable();
        Ok(edges.into_iter().map(|edge| self.tie(edge)).collect())
    }

    fn ambiguous(&self, name: &str, candidates: &[NodeIndex]) -> Error {
        let message =
            format!("{name:?} may be any of {}: {}", candidates.len(), self.listing(candidates));
        Error::new(ErrorKind::Settings, message).hint("give the id or the full name")
    }

    fn unknown(&self, name: &str, similar: &[NodeIndex]) -> Error {
        let error = Error::new(ErrorKind::Settings, format!("no entity {name:?} in the graph"));
        if similar.is_empty() {
            return error;
        }
        error.hint(format!("similar names: {}", self.listing(similar)))
    }

    /// The most mentioned of the candidates, as `label (id)`.
    fn listing(&self, candidates: &[NodeIndex]) -> String {
        let mut nodes: Vec<&Node> = candidates.iter().map(|&i| &self.petgraph()[i]).collect();
        nodes.sort_by(|a, b| b.mentions.cmp(&a.mentions).then_with(|| a.id.cmp(&b.id)));
        let mut shown: Vec<String> =
            nodes.iter().take(LISTED).map(|node| format!("{} ({})", node.label, node.id)).collect();
        if nodes.len() > LISTED {
            shown.push("...".into());
        }
        shown.join(", ")
    }
}

fn is(label: &[String], name: &[String]) -> bool {
    label == name
}

/// Whether the words of `name` stand together in `label`.
fn holds(label: &[String], name: &[String]) -> bool {
    label.windows(name.len()).any(|words| words == name)
}

/// The words of `text` as they are compared everywhere, see [`fold`].
fn folded_words(text: &str) -> Vec<String> {
    let between =
        |c: char| c.is_whitespace() || matches!(c, '-' | '‐' | '‑' | '–' | '—' | '/' | ',');
    let plain =
        |word: &str| -> String { fold(word).chars().filter(|c| c.is_alphanumeric()).collect() };
    text.split(between).map(plain).filter(|word| !word.is_empty()).collect()
}
