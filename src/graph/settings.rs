//! What of the facts goes into the graph.

use crate::gazetteer::EntityKind;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Choices made when facts become a graph; the default keeps everything and quotes five rows of
/// evidence for each edge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GraphSettings {
    /// Least weight (windows) of an edge.
    pub min_weight: u32,
    /// Keep only this many nodes, the strongest; see [`KnowledgeGraph::from_facts`].
    ///
    /// [`KnowledgeGraph::from_facts`]: super::KnowledgeGraph::from_facts
    pub top: Option<usize>,
    /// Kinds of entity to keep; empty keeps all.
    pub kinds: Vec<EntityKind>,
    /// First day of publication counted. With either bound set, undated articles are left out.
    pub from: Option<Date>,
    /// Last day of publication counted.
    pub to: Option<Date>,
    /// Rows of evidence quoted for each edge; all of them are always counted.
    pub evidence_limit: usize,
    /// What becomes of entities without a tie.
    pub isolated: Isolated,
}

/// What becomes of entities no edge reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Isolated {
    /// They stay in the graph as lone nodes.
    #[default]
    Keep,
    /// They are left out.
    Drop,
}

impl Default for GraphSettings {
    fn default() -> Self {
        GraphSettings {
            min_weight: 1,
            top: None,
            kinds: Vec::new(),
            from: None,
            to: None,
            evidence_limit: 5,
            isolated: Isolated::Keep,
        }
    }
}

impl GraphSettings {
    /// Whether an article published on `date` counts.
    pub fn admits(&self, date: Option<Date>) -> bool {
        if self.from.is_none() && self.to.is_none() {
            return true;
        }
        date.is_some_and(|date| {
            self.from.is_none_or(|from| from <= date) && self.to.is_none_or(|to| date <= to)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn bounds_are_inclusive_and_leave_out_the_undated() {
        let day = date(2025, 7, 15);
        let within = GraphSettings { from: Some(day), to: Some(day), ..Default::default() };
        for (settings, article, admitted) in [
            (GraphSettings::default(), None, true),
            (within.clone(), Some(day), true),
            (within.clone(), Some(date(2025, 7, 14)), false),
            (within.clone(), Some(date(2025, 7, 16)), false),
            (within, None, false),
        ] {
            assert_eq!(settings.admits(article), admitted, "{article:?}");
        }
    }
}
