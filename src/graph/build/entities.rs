//! Entities of all articles, numbered in order of id.

use super::corpus::{Corpus, Tally};
use crate::gazetteer::EntityKind;
use crate::graph::model::Node;
use crate::relation::EntityFacts;
use rayon::slice::ParallelSliceMut;
use rustc_hash::FxHashMap;
use std::collections::hash_map::Entry;

/// Entities sorted by id, and where articles name them.
pub struct Entities<'a> {
    pub nodes: Vec<Node>,
    /// Windows that name the entity, parallel to `nodes`.
    pub windows: Vec<u64>,
    /// Entity numbers of each article's entities, all in a row.
    numbers: Vec<u32>,
    /// Where in `numbers` each article starts.
    starts: Vec<u32>,
    corpus: &'a Corpus<'a>,
}

/// One article's word on one entity.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Appearance {
    entity: u32,
    article: u32,
    position: u32,
}

impl<'a> Entities<'a> {
    pub fn collect(corpus: &'a Corpus<'a>) -> Self {
        let (numbers, starts) = number(corpus);
        let mut entities =
            Entities { nodes: Vec::new(), windows: Vec::new(), numbers, starts, corpus };
        let mut appearances = entities.appearances();
        appearances.par_sort_unstable();
        let mut tally = Tally::default();
        for run in appearances.chunk_by(|a, b| a.entity == b.entity) {
            let (node, windows) = entities.describe(run, &mut tally);
            entities.nodes.push(node);
            entities.windows.push(windows);
        }
        entities
    }

    /// The number of the entity at `position` in article number `article`, if there is one.
    pub fn at(&self, article: usize, position: u32) -> Option<u32> {
        let start = self.starts[article] as usize;
        let end = start + self.corpus.articles[article].entities.len();
        self.numbers[start..end].get(position as usize).copied()
    }

    fn appearances(&self) -> Vec<Appearance> {
        let mut appearances = Vec::with_capacity(self.numbers.len());
        for (article, facts) in self.corpus.articles.iter().enumerate() {
            for position in 0..facts.entities.len() as u32 {
                let Some(entity) = self.at(article, position) else { continue };
                appearances.push(Appearance { entity, article: article as u32, position });
            }
        }
        appearances
    }

    fn facts(&self, appearance: &Appearance) -> &'a EntityFacts {
        &self.corpus.articles[appearance.article as usize].entities[appearance.position as usize]
    }

    /// The node of one entity, from all its appearances, and the windows that name it.
    fn describe(&self, run: &[Appearance], tally: &mut Tally) -> (Node, u64) {
        tally.clear();
        let (mut mentions, mut windows) = (0u64, 0u64);
        let mut names: Vec<&str> = Vec::with_capacity(run.len());
        let mut kinds: Vec<EntityKind> = Vec::with_capacity(run.len());
        let mut links: Vec<&String> = Vec::new();
        for appearances in run.chunk_by(|a, b| a.article == b.article) {
            tally.add(self.corpus, appearances[0].article);
        }
        for appearance in run {
            let facts = self.facts(appearance);
            mentions += u64::from(facts.mentions);
            windows += u64::from(facts.windows);
            names.push(&facts.name);
            kinds.push(facts.kind);
            links.extend(&facts.links);
        }
        links.sort_unstable();
        links.dedup();
        let node = Node {
            id: self.facts(&run[0]).id.clone(),
            label: (*most_frequent(&mut names)).to_owned(),
            kind: *most_frequent(&mut kinds),
            links: links.into_iter().cloned().collect(),
            mentions,
            articles: tally.articles,
            stories: tally.stories(),
            first: tally.first,
            last: tally.last,
        };
        (node, windows)
    }
}

/// Numbers entities in order of id: for all articles in a row, and where each article starts.
fn number(corpus: &Corpus<'_>) -> (Vec<u32>, Vec<u32>) {
    let mut arrivals: FxHashMap<&str, u32> = FxHashMap::default();
    let mut ids: Vec<(&str, u32)> = Vec::new();
    let (mut numbers, mut starts) = (Vec::new(), Vec::with_capacity(corpus.articles.len()));
    for facts in &corpus.articles {
        starts.push(numbers.len() as u32);
        for entity in &facts.entities {
            let arrival = match arrivals.entry(&entity.id) {
                Entry::Occupied(known) => *known.get(),
                Entry::Vacant(slot) => {
                    ids.push((&entity.id, ids.len() as u32));
                    *slot.insert(ids.len() as u32 - 1)
                }
            };
            numbers.push(arrival);
        }
    }
    ids.sort_unstable();
    let mut ranks = vec![0u32; ids.len()];
    for (rank, &(_, arrival)) in ids.iter().enumerate() {
        ranks[arrival as usize] = rank as u32;
    }
    for number in &mut numbers {
        *number = ranks[*number as usize];
    }
    (numbers, starts)
}

/// The most frequent of `values`, which must not be empty; of several, the least.
fn most_frequent<T: Ord>(values: &mut [T]) -> &T {
    values.sort_unstable();
    let mut best: &[T] = &[];
    for run in values.chunk_by(|a, b| a == b) {
        if run.len() > best.len() {
            best = run;
        }
    }
    &best[0]
}

#[cfg(test)]
mod tests {
    use super::most_frequent;

    #[test]
    fn ties_go_to_the_least() {
        for (values, expected) in
            [("b", "b"), ("b a", "a"), ("b a b", "b"), ("c a b c a", "a"), ("z é z é", "z")]
        {
            let mut values: Vec<&str> = values.split(' ').collect();
            assert_eq!(*most_frequent(&mut values), expected);
        }
    }
}
