//! Relations of all articles as sorted rows, and the runs of rows that become edges.

use super::corpus::{Corpus, Tally};
use super::entities::Entities;
use crate::relation::{CO_OCCURS, RelationFacts};
use jiff::civil::Date;
use rayon::slice::ParallelSliceMut;
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

/// One relation of one article; sorts by edge, then article, then window.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct TieRow {
    pub source: u32,
    pub target: u32,
    pub symbol: u32,
    pub article: u32,
    pub window: u32,
    /// Position among the article's relations.
    pub position: u32,
}

/// What an edge is called.
pub struct Symbol {
    pub key: Arc<str>,
    pub relation: Arc<str>,
    pub directed: bool,
}

impl Symbol {
    pub fn is_co_occurrence(&self) -> bool {
        &*self.relation == CO_OCCURS && !self.directed
    }
}

/// A run of rows that make one edge.
#[derive(Clone)]
pub struct TieRun {
    pub source: u32,
    pub target: u32,
    pub symbol: u32,
    pub rows: Range<u32>,
    pub weight: u32,
    pub articles: u32,
    pub stories: u32,
    pub first: Option<Date>,
    pub last: Option<Date>,
}

/// All ties of a corpus.
pub struct Ties {
    /// In order of key.
    pub symbols: Vec<Symbol>,
    pub rows: Vec<TieRow>,
    /// In order of (source, target, key).
    pub runs: Vec<TieRun>,
}

impl Ties {
    pub fn collect(corpus: &Corpus<'_>, entities: &Entities<'_>) -> Self {
        let (symbols, numbers) = symbols(corpus);
        let mut rows = rows(corpus, entities, &numbers);
        rows.par_sort_unstable();
        let runs = reduce(corpus, &rows);
        Ties { symbols, rows, runs }
    }
}

/// How a relation lies between its ends: (type, directed, whether from the greater id to the less).
type Form<'a> = (&'a str, bool, bool);

/// The numbers of the forms of one relation type, by [`form_slot`].
type FormNumbers<'a> = FxHashMap<&'a str, [u32; 3]>;

fn form_slot(directed: bool, reversed: bool) -> usize {
    usize::from(directed) + usize::from(directed && reversed)
}

/// Names every form that may occur and numbers them in order of their keys.
fn symbols<'a>(corpus: &Corpus<'a>) -> (Vec<Symbol>, FormNumbers<'a>) {
    let mut forms: BTreeSet<Form<'a>> = BTreeSet::new();
    let mut last: Option<(&str, bool)> = None;
    for relation in corpus.articles.iter().flat_map(|facts| &facts.relations) {
        let form = (relation.kind.as_str(), relation.directed);
        // Relations of one type mostly follow one another.
        if last != Some(form) {
            forms.insert((form.0, form.1, false));
            forms.insert((form.0, form.1, form.1));
            last = Some(form);
        }
    }
    let mut keys: BTreeSet<String> = BTreeSet::new();
    let mut named: Vec<(String, Form<'a>)> = Vec::with_capacity(forms.len());
    for form in forms {
        let mut key = form.0.to_owned() + if form.2 { ":reversed" } else { "" };
        // Only a type with directed and undirected rows comes here; keys stay unique even so.
        while !keys.insert(key.clone()) {
            key.push_str(":directed");
        }
        named.push((key, form));
    }
    named.sort_unstable();
    let mut numbers = FormNumbers::default();
    let mut symbols = Vec::with_capacity(named.len());
    for (number, (key, (relation, directed, reversed))) in named.into_iter().enumerate() {
        numbers.entry(relation).or_default()[form_slot(directed, reversed)] = number as u32;
        symbols.push(Symbol { key: key.into(), relation: relation.into(), directed });
    }
    (symbols, numbers)
}

/// The relations of all articles. What does not join two different entities of the article is no
/// relation and is passed over; partial files with such rows are refused when read.
fn rows(corpus: &Corpus<'_>, entities: &Entities<'_>, forms: &FormNumbers<'_>) -> Vec<TieRow> {
    let total = corpus.articles.iter().map(|facts| facts.relations.len()).sum();
    let mut rows = Vec::with_capacity(total);
    for (article, facts) in corpus.articles.iter().enumerate() {
        for (position, relation) in facts.relations.iter().enumerate() {
            let ends = (entities.at(article, relation.head), entities.at(article, relation.tail));
            let (Some(head), Some(tail)) = ends else { continue };
            if head == tail {
                continue;
            }
            let (source, target) =
                if flipped(relation, head, tail) { (tail, head) } else { (head, tail) };
            let slot = form_slot(relation.directed, source > target);
            rows.push(TieRow {
                source,
                target,
                symbol: forms.get(relation.kind.as_str()).map_or(0, |numbers| numbers[slot]),
                article: article as u32,
                window: relation.window,
                position: position as u32,
            });
        }
    }
    rows
}

/// Whether the ends of an undirected relation stand the wrong way round.
pub fn flipped(relation: &RelationFacts, head: u32, tail: u32) -> bool {
    !relation.directed && head > tail
}

/// One run for each edge, with its counts.
fn reduce(corpus: &Corpus<'_>, rows: &[TieRow]) -> Vec<TieRun> {
    let mut runs = Vec::new();
    let mut tally = Tally::default();
    let mut start = 0u32;
    let same_edge =
        |a: &TieRow, b: &TieRow| (a.source, a.target, a.symbol) == (b.source, b.target, b.symbol);
    for run in rows.chunk_by(same_edge) {
        tally.clear();
        let mut weight = 0;
        for in_article in run.chunk_by(|a, b| a.article == b.article) {
            tally.add(corpus, in_article[0].article);
            weight += in_article.chunk_by(|a, b| a.window == b.window).count() as u32;
        }
        let end = start + run.len() as u32;
        runs.push(TieRun {
            source: run[0].source,
            target: run[0].target,
            symbol: run[0].symbol,
            rows: start..end,
            weight,
            articles: tally.articles,
            stories: tally.stories(),
            first: tally.first,
            last: tally.last,
        });
        start = end;
    }
    runs
}
