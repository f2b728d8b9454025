//! Relations of all articles as sorted rows, and the runs of rows that become edges.

use super::corpus::{Corpus, Tally};
use super::entities::Entities;
use crate::relation::CO_OCCURS;
use jiff::civil::Date;
use rayon::slice::ParallelSliceMut;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;
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
        let (mut rows, forms) = rows(corpus, entities);
        let (symbols, numbers) = name(forms);
        for row in &mut rows {
            row.symbol = numbers[row.symbol as usize];
        }
        rows.par_sort_unstable();
        let runs = reduce(corpus, &rows);
        Ties { symbols, rows, runs }
    }
}

/// How a relation lies between its ends: (type, directed, whether from the greater id to the less).
type Form<'a> = (&'a str, bool, bool);

/// Numbers forms in order of arrival.
#[derive(Default)]
struct Forms<'a> {
    list: Vec<Form<'a>>,
    numbers: FxHashMap<Form<'a>, u32>,
    /// The number given last: relations of one form mostly follow one another.
    last: u32,
}

impl<'a> Forms<'a> {
    fn number(&mut self, form: Form<'a>) -> u32 {
        if self.list.get(self.last as usize) != Some(&form) {
            self.last = *self.numbers.entry(form).or_insert_with(|| {
                self.list.push(form);
                self.list.len() as u32 - 1
            });
        }
        self.last
    }
}

/// The symbols of all forms in order of their keys, and the place of each form among them.
fn name(forms: Forms<'_>) -> (Vec<Symbol>, Vec<u32>) {
    let mut by_form: Vec<(Form<'_>, u32)> = forms.list.into_iter().zip(0..).collect();
    by_form.sort_unstable();
    let mut keyed: BTreeMap<String, (Form<'_>, u32)> = BTreeMap::new();
    for (form, arrival) in by_form {
        let mut key = form.0.to_owned() + if form.2 { ":reversed" } else { "" };
        // Only a type with directed and undirected rows comes here; keys stay unique even so.
        while keyed.contains_key(&key) {
            key.push_str(":directed");
        }
        keyed.insert(key, (form, arrival));
    }
    let mut numbers = vec![0; keyed.len()];
    let mut symbols = Vec::with_capacity(keyed.len());
    for (key, ((relation, directed, _), arrival)) in keyed {
        numbers[arrival as usize] = symbols.len() as u32;
        symbols.push(Symbol { key: key.into(), relation: relation.into(), directed });
    }
    (symbols, numbers)
}

/// The relations of all articles, their symbols still the numbers of their forms. What does not
/// join two different entities of the article is no relation and is passed over; partial files with
/// such rows are refused when read.
fn rows<'a>(corpus: &Corpus<'a>, entities: &Entities<'_>) -> (Vec<TieRow>, Forms<'a>) {
    let total = corpus.articles.iter().map(|facts| facts.relations.len()).sum();
    let mut rows = Vec::with_capacity(total);
    let mut forms = Forms::default();
    for (article, facts) in corpus.articles.iter().enumerate() {
        for (position, relation) in facts.relations.iter().enumerate() {
            let ends = (entities.at(article, relation.head), entities.at(article, relation.tail));
            let (Some(head), Some(tail)) = ends else { continue };
            if head == tail {
                continue;
            }
            let swapped = !relation.directed && head > tail;
            let (source, target) = if swapped { (tail, head) } else { (head, tail) };
            rows.push(TieRow {
                source,
                target,
                symbol: forms.number((&relation.kind, relation.directed, source > target)),
                article: article as u32,
                window: relation.window,
                position: position as u32,
            });
        }
    }
    (rows, forms)
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
