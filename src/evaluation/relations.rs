//! Comparing relations: gold entities stand for their mentions, predictions for what they overlap.

use super::documents::{Document, End};
use super::{Counts, Score, coarse};
use crate::relation::CO_OCCURS;
use std::collections::{BTreeMap, BTreeSet};

/// Counts of related pairs and of typed relations.
#[derive(Debug, Default)]
pub(super) struct RelationCounts {
    pairs: Counts,
    typed: Counts,
}

/// A gold entity, or the span of a prediction that overlaps none.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Node {
    Gold(String),
    Unknown(usize, usize),
}

/// The entities of one gold document: spans and coarse type by entity id.
struct GoldEntities<'g> {
    spans: BTreeMap<&'g str, Vec<(usize, usize)>>,
    in_scope: BTreeSet<&'g str>,
    order: Vec<&'g str>,
}

impl<'g> GoldEntities<'g> {
    fn new(gold: &'g Document) -> Self {
        let types = gold.scored_types();
        let mut entities =
            GoldEntities { spans: BTreeMap::new(), in_scope: BTreeSet::new(), order: Vec::new() };
        for entity in &gold.entities {
            let Some(id) = entity.eid.as_deref() else { continue };
            let spans = entities.spans.entry(id).or_default();
            if spans.is_empty() {
                entities.order.push(id);
                if types.iter().any(|kind| kind == coarse(&entity.kind)) {
                    entities.in_scope.insert(id);
                }
            }
            spans.push((entity.start, entity.end));
        }
        entities
    }

    /// The entity with the mention that has most in common with the span; the first of equals.
    fn find(&self, (start, end): (usize, usize)) -> Option<&'g str> {
        let mut best: Option<(i64, &str)> = None;
        for id in &self.order {
            for (from, to) in &self.spans[id] {
                let common = (*to).min(end) as i64 - (*from).max(start) as i64;
                if common > best.map_or(0, |(most, _)| most) {
                    best = Some((common, id));
                }
            }
        }
        best.map(|(_, id)| id)
    }
}

impl RelationCounts {
    pub fn add(&mut self, gold: &Document, prediction: &Document) {
        if gold.relations.is_empty() {
            return;
        }
        let entities = GoldEntities::new(gold);
        let (wanted_pairs, wanted_typed) = wanted(gold, &entities);
        let (found_pairs, found_typed) = found(prediction, &entities);
        self.pairs += compared(&wanted_pairs, &found_pairs);
        self.typed += compared(&wanted_typed, &found_typed);
    }

    /// Scores for pairs and typed relations, if the gold has relations.
    pub fn scores(&self) -> (Option<Score>, Option<Score>) {
        if self.pairs.gold == 0 {
            return (None, None);
        }
        (Some(self.pairs.into()), Some(self.typed.into()))
    }
}

type Pairs = BTreeSet<(Node, Node)>;
type Typed = BTreeSet<(Node, Node, String)>;

fn wanted(gold: &Document, entities: &GoldEntities<'_>) -> (Pairs, Typed) {
    let (mut pairs, mut typed) = (Pairs::new(), Typed::new());
    for relation in &gold.relations {
        let (Some(head), Some(tail)) = (relation.head.id(), relation.tail.id()) else { continue };
        let scoped = |id: &str| entities.in_scope.contains(id);
        if head == tail || !scoped(&head) || !scoped(&tail) {
            continue;
        }
        let (head, tail) = (Node::Gold(head), Node::Gold(tail));
        pairs.insert(unordered(&head, &tail));
        typed.insert((head, tail, relation.kind.clone().unwrap_or_default()));
    }
    (pairs, typed)
}

fn found(prediction: &Document, entities: &GoldEntities<'_>) -> (Pairs, Typed) {
    let (mut pairs, mut typed) = (Pairs::new(), Typed::new());
    for relation in &prediction.relations {
        let (Some(head), Some(tail)) =
            (span_of(prediction, &relation.head), span_of(prediction, &relation.tail))
        else {
            continue;
        };
        let (head_id, tail_id) = (entities.find(head), entities.find(tail));
        let outside = |id: Option<&str>| id.is_some_and(|id| !entities.in_scope.contains(id));
        // A gold entity of another type is out of scope, as is a tie of one with itself.
        if (head_id.is_some() && head_id == tail_id) || outside(head_id) || outside(tail_id) {
            continue;
        }
        let node = |id: Option<&str>, span: (usize, usize)| match id {
            Some(id) => Node::Gold(id.to_owned()),
            None => Node::Unknown(span.0, span.1),
        };
        let (head, tail) = (node(head_id, head), node(tail_id, tail));
        pairs.insert(unordered(&head, &tail));
        if let Some(kind) =
            relation.kind.as_deref().filter(|kind| !kind.is_empty() && *kind != CO_OCCURS)
        {
            typed.insert((head, tail, kind.to_owned()));
        }
    }
    (pairs, typed)
}

/// The span of one end of a predicted relation; a number is an index of an entity.
fn span_of(prediction: &Document, end: &End) -> Option<(usize, usize)> {
    match end {
        End::Span(start, end) => Some((*start, *end)),
        End::Number(index) => {
            let entity = prediction.entities.get(usize::try_from(*index).ok()?)?;
            Some((entity.start, entity.end))
        }
        End::Id(_) => None,
    }
}

fn unordered(a: &Node, b: &Node) -> (Node, Node) {
    if a <= b { (a.clone(), b.clone()) } else { (b.clone(), a.clone()) }
}

fn compared<T: Ord>(wanted: &BTreeSet<T>, found: &BTreeSet<T>) -> Counts {
    Counts {
        right: wanted.intersection(found).count() as u64,
        predicted: found.len() as u64,
        gold: wanted.len() as u64,
    }
}
