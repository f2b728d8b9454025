//! Where names of the gazetteer stand in an article.

use crate::gazetteer::{EntityKind, Hit};
use crate::mention::view::View;
use crate::text::Shape;

/// The gazetteer's names of one kind for one stretch of tokens.
#[derive(Debug, Clone)]
pub struct Group {
    /// First token.
    pub first: u32,
    /// Token after the last.
    pub end: u32,
    /// What they name.
    pub kind: EntityKind,
    /// Whether the likeliest is marked as ambiguous.
    pub context: bool,
    /// Prior of the likeliest, 0 to 100.
    pub prior: u8,
    names: (u32, u32),
}

/// All names of an article.
#[derive(Debug, Default)]
pub struct Hits {
    groups: Vec<Group>,
    names: Vec<u32>,
}

impl Hits {
    /// Finds the names.
    pub fn new(view: &View<'_>) -> Self {
        let mut hits = Hits::default();
        let mut found: Vec<(Hit, EntityKind)> = Vec::new();
        let content = view.text.content();
        for sentence in view.text.sentences() {
            let tokens = &view.text.tokens()[..sentence.tokens.end];
            found.clear();
            for first in sentence.tokens.clone() {
                let facts = view.facts[first];
                let small = tokens[first].shape == Shape::Lower;
                if !(if small { facts.begins_small } else { facts.begins_name }) {
                    continue;
                }
                view.gazetteer.names_at(content, tokens, first, |hit| {
                    let demonym = view.gazetteer.name(hit.name).marks().demonym;
                    if !demonym && !is_money(view, hit) {
                        found.push((hit, view.gazetteer.record_of(hit.name).kind()));
                    }
                });
            }
            found.sort_by_key(|(hit, kind)| (hit.first, hit.end, *kind, hit.name));
            let same = |a: &(Hit, EntityKind), b: &(Hit, EntityKind)| {
                (a.0.first, a.0.end, a.1) == (b.0.first, b.0.end, b.1)
            };
            found.chunk_by(same).for_each(|group| hits.add(view, group));
        }
        hits
    }

    /// Adds the names of one span and kind, the likeliest first.
    fn add(&mut self, view: &View<'_>, found: &[(Hit, EntityKind)]) {
        let start = self.names.len();
        self.names.extend(found.iter().map(|(hit, _)| hit.name));
        let gazetteer = view.gazetteer;
        let context = |name: u32| gazetteer.name(name).marks().context;
        if found.len() > 1 {
            let rank = |name: u32| (context(name), u8::MAX - gazetteer.record_of(name).prior());
            let id = |name: u32| gazetteer.record_of(name).id();
            self.names[start..]
                .sort_by(|a, b| rank(*a).cmp(&rank(*b)).then_with(|| id(*a).cmp(&id(*b))));
        }
        let best = self.names[start];
        let (hit, kind) = found[0];
        self.groups.push(Group {
            first: hit.first as u32,
            end: hit.end as u32,
            kind,
            context: context(best),
            prior: gazetteer.record_of(best).prior(),
            names: (start as u32, self.names.len() as u32),
        });
    }

    /// All groups, by first token, end and kind.
    pub fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// The names of a group, likeliest first.
    pub fn names(&self, group: &Group) -> &[u32] {
        &self.names[group.names.0 as usize..group.names.1 as usize]
    }

    /// The groups of exactly this span.
    pub fn at(&self, first: usize, end: usize) -> &[Group] {
        let key = (first as u32, end as u32);
        let start = self.groups.partition_point(|group| (group.first, group.end) < key);
        let same = self.groups[start..].iter().take_while(|g| (g.first, g.end) == key).count();
        &self.groups[start..start + same]
    }

    /// Positions of the groups that begin from token `first` on.
    pub fn starting_from(&self, first: usize) -> usize {
        self.groups.partition_point(|group| (group.first as usize) < first)
    }
}

/// "US$334" is money.
fn is_money(view: &View<'_>, hit: Hit) -> bool {
    view.after(hit.end).is_some_and(|at| view.surface(at) == "$" && !view.token(at).space_before)
}
