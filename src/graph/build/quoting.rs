//! Which evidence is quoted, and the table it is quoted from.

use super::corpus::Corpus;
use super::ties::TieRow;
use crate::graph::evidence::{ArticleReference, EvidenceRow, EvidenceTable, QuotedSpan};
use crate::relation::{ArticleFacts, ArticleHeader, Quote, RelationFacts};
use jiff::civil::Date;
use rayon::slice::ParallelSliceMut;
use rustc_hash::FxHashMap;
use std::ops::Range;

/// Chooses rows edge by edge. What they quote is gathered at the end, article by article: memory is
/// then read in order, which is several times faster than edge by edge.
pub struct Quoting<'a> {
    corpus: &'a Corpus<'a>,
    limit: usize,
    chosen: Vec<Chosen>,
    candidates: Vec<Candidate>,
}

/// A relation of an article and its row in the table to be; sorts by article.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Chosen {
    article: u32,
    position: u32,
    row: u32,
}

/// A row that may be quoted; [`Candidate::order`] is the order of reading.
#[derive(Clone, Copy)]
struct Candidate {
    /// How many rows of the article come before it.
    rank_in_article: u32,
    /// How many articles with the same text come before its own.
    rank_of_copy: u32,
    date: Option<Date>,
    row: TieRow,
}

impl Candidate {
    /// From the earliest day on, the undated last; then by article, window and position.
    fn order(&self) -> (bool, Option<Date>, u32, u32, u32) {
        (self.date.is_none(), self.date, self.row.article, self.row.window, self.row.position)
    }
}

impl<'a> Quoting<'a> {
    /// Prepares to quote at most `limit` rows for each edge.
    pub fn new(corpus: &'a Corpus<'a>, limit: usize) -> Self {
        Quoting { corpus, limit, chosen: Vec::new(), candidates: Vec::new() }
    }

    /// Chooses from the rows of one edge, sorted by article; returns the rows' place in the table.
    pub fn quote(&mut self, rows: &[TieRow]) -> Range<u32> {
        let start = self.chosen.len() as u32;
        let mut candidates = std::mem::take(&mut self.candidates);
        candidates.clear();
        candidates.extend(rows.iter().map(|&row| Candidate {
            rank_in_article: 0,
            rank_of_copy: 0,
            date: self.corpus.dates[row.article as usize],
            row,
        }));
        candidates.sort_unstable_by_key(Candidate::order);
        if candidates.len() > self.limit {
            self.rank(&mut candidates);
            candidates.sort_unstable_by_key(|c| (c.rank_in_article, c.rank_of_copy, c.order()));
            candidates.truncate(self.limit);
            candidates.sort_unstable_by_key(Candidate::order);
        }
        for Candidate { row, .. } in &candidates {
            let number = self.chosen.len() as u32;
            self.chosen.push(Chosen { article: row.article, position: row.position, row: number });
        }
        self.candidates = candidates;
        start..self.chosen.len() as u32
    }

    /// Fills in the ranks of candidates that stand in order of reading.
    fn rank(&self, candidates: &mut [Candidate]) {
        let mut copies: FxHashMap<u32, u32> = FxHashMap::default();
        for in_article in candidates.chunk_by_mut(|a, b| a.row.article == b.row.article) {
            let story = self.corpus.stories[in_article[0].row.article as usize];
            let copy = copies.entry(story).or_default();
            for (rank, candidate) in in_article.iter_mut().enumerate() {
                candidate.rank_in_article = rank as u32;
                candidate.rank_of_copy = *copy;
            }
            *copy += 1;
        }
    }

    /// The table of all that was chosen.
    pub fn finish(mut self) -> EvidenceTable {
        self.chosen.par_sort_unstable();
        let mut gathering = Gathering::default();
        gathering.table.rows = vec![EvidenceRow::default(); self.chosen.len()];
        for chosen in self.chosen.chunk_by(|a, b| a.article == b.article) {
            gathering.add(self.corpus.articles[chosen[0].article as usize], chosen);
        }
        gathering.table
    }
}

/// Fills a table article by article.
#[derive(Default)]
struct Gathering<'a> {
    table: EvidenceTable,
    /// Position in the table of each sentence of the current article, once quoted.
    sentences: Vec<Option<u32>>,
    rules: FxHashMap<&'a str, u32>,
    marks: FxHashMap<&'a [String], u32>,
}

impl<'a> Gathering<'a> {
    fn add(&mut self, facts: &'a ArticleFacts, chosen: &[Chosen]) {
        self.table.articles.push(reference(&facts.article));
        self.sentences.clear();
        self.sentences.resize(facts.sentences.len() + 1, None);
        for chosen in chosen {
            self.table.rows[chosen.row as usize] =
                self.row(facts, &facts.relations[chosen.position as usize]);
        }
    }

    fn row(&mut self, facts: &'a ArticleFacts, relation: &'a RelationFacts) -> EvidenceRow {
        let id = |position: u32| facts.entities.get(position as usize).map(|entity| &entity.id);
        let (mut head, mut tail) = (relation.head_mention, relation.tail_mention);
        if !relation.directed && id(relation.head) > id(relation.tail) {
            (head, tail) = (tail, head);
        }
        EvidenceRow {
            head: self.span(facts, head),
            tail: self.span(facts, tail),
            trigger: relation.trigger.map(|quote| self.span(facts, quote)),
            rule: intern(&mut self.rules, &relation.rule, &mut self.table.rules),
            marks: intern(&mut self.marks, &relation.marks[..], &mut self.table.marks),
        }
    }

    fn span(&mut self, facts: &ArticleFacts, quote: Quote) -> QuotedSpan {
        let found = facts.sentences.binary_search_by_key(&quote.sentence, |s| s.number);
        // A sentence that is missing is quoted as an empty one, kept in the last place.
        let (place, text) = match found {
            Ok(place) => (place, facts.sentences[place].text.as_str()),
            Err(_) => (facts.sentences.len(), ""),
        };
        let article = self.table.articles.len() as u32 - 1;
        let table = &mut self.table;
        let sentence =
            *self.sentences[place].get_or_insert_with(|| table.add_sentence(article, text));
        QuotedSpan { sentence, start: quote.start, end: quote.end }
    }
}

/// The number of `value`, which is added to `list` when new.
fn intern<'a, T: ?Sized + Eq + std::hash::Hash + ToOwned>(
    numbers: &mut FxHashMap<&'a T, u32>,
    value: &'a T,
    list: &mut Vec<T::Owned>,
) -> u32 {
    *numbers.entry(value).or_insert_with(|| {
        list.push(value.to_owned());
        list.len() as u32 - 1
    })
}

fn reference(header: &ArticleHeader) -> ArticleReference {
    ArticleReference {
        id: header.id,
        given_id: header.given_id.clone(),
        title: header.title.clone(),
        date: header.date.clone(),
        source: header.source.clone(),
        url: header.url.clone(),
    }
}
