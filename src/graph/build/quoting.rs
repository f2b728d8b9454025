//! Which evidence is quoted, and the table it is quoted from.

use super::corpus::Corpus;
use super::ties::TieRow;
use crate::graph::evidence::{
    ArticleReference, EvidenceRow, EvidenceTable, QuotedSentence, QuotedSpan,
};
use crate::relation::{ArticleHeader, Quote, RelationFacts};
use jiff::civil::Date;
use rustc_hash::FxHashMap;
use std::ops::Range;

/// Chooses rows edge by edge and gathers what they quote.
pub struct Quoting<'a> {
    corpus: &'a Corpus<'a>,
    limit: usize,
    table: EvidenceTable,
    articles: FxHashMap<u32, u32>,
    sentences: FxHashMap<(u32, u32), u32>,
    rules: FxHashMap<&'a str, u32>,
    marks: FxHashMap<&'a [String], u32>,
    candidates: Vec<Candidate>,
}

/// A row that may be quoted; [`Candidate::order`] is the order of reading.
#[derive(Clone, Copy)]
struct Candidate {
    /// How many rows of the article come before it.
    rank_in_article: u32,
    /// How many articles with the same text come before its own.
    rank_of_copy: u32,
    date: Option<Date>,
    sentence: u32,
    row: TieRow,
}

impl Candidate {
    /// From the earliest day on, the undated last; then by article, sentence and position.
    fn order(&self) -> (bool, Option<Date>, u32, u32, u32) {
        (self.date.is_none(), self.date, self.row.article, self.sentence, self.row.position)
    }
}

impl<'a> Quoting<'a> {
    /// Prepares to quote at most `limit` rows for each edge.
    pub fn new(corpus: &'a Corpus<'a>, limit: usize) -> Self {
        Quoting {
            corpus,
            limit,
            table: EvidenceTable::default(),
            articles: FxHashMap::default(),
            sentences: FxHashMap::default(),
            rules: FxHashMap::default(),
            marks: FxHashMap::default(),
            candidates: Vec::new(),
        }
    }

    /// Quotes from the rows of one edge, sorted by article; returns the rows' place in the table.
    pub fn quote(&mut self, rows: &[TieRow]) -> Range<u32> {
        let start = self.table.rows.len() as u32;
        let mut candidates = std::mem::take(&mut self.candidates);
        candidates.clear();
        candidates.extend(rows.iter().map(|&row| self.candidate(row)));
        candidates.sort_unstable_by_key(Candidate::order);
        if candidates.len() > self.limit {
            self.rank(&mut candidates);
            candidates.sort_unstable_by_key(|c| (c.rank_in_article, c.rank_of_copy, c.order()));
            candidates.truncate(self.limit);
            candidates.sort_unstable_by_key(Candidate::order);
        }
        for candidate in &candidates {
            let row = self.row(candidate.row);
            self.table.rows.push(row);
        }
        self.candidates = candidates;
        start..self.table.rows.len() as u32
    }

    /// The table of all that was quoted.
    pub fn finish(self) -> EvidenceTable {
        self.table
    }

    fn relation(&self, row: TieRow) -> &'a RelationFacts {
        &self.corpus.articles[row.article as usize].relations[row.position as usize]
    }

    fn candidate(&self, row: TieRow) -> Candidate {
        Candidate {
            rank_in_article: 0,
            rank_of_copy: 0,
            date: self.corpus.dates[row.article as usize],
            sentence: self.relation(row).head_mention.sentence,
            row,
        }
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

    fn row(&mut self, row: TieRow) -> EvidenceRow {
        let relation = self.relation(row);
        let head = self.span(row.article, relation.head_mention);
        let tail = self.span(row.article, relation.tail_mention);
        let facts = self.corpus.articles[row.article as usize];
        let id = |position: u32| &facts.entities[position as usize].id;
        let flipped = !relation.directed && id(relation.head) > id(relation.tail);
        let (head, tail) = if flipped { (tail, head) } else { (head, tail) };
        EvidenceRow {
            head,
            tail,
            trigger: relation.trigger.map(|quote| self.span(row.article, quote)),
            rule: intern(&mut self.rules, &relation.rule, &mut self.table.rules),
            marks: intern(&mut self.marks, &relation.marks[..], &mut self.table.marks),
        }
    }

    fn span(&mut self, article: u32, quote: Quote) -> QuotedSpan {
        let Quote { sentence, start, end } = quote;
        if let Some(&known) = self.sentences.get(&(article, sentence)) {
            return QuotedSpan { sentence: known, start, end };
        }
        let facts = self.corpus.articles[article as usize];
        let found = facts.sentences.binary_search_by_key(&sentence, |s| s.number);
        let text = found.map_or("", |found| &facts.sentences[found].text);
        let articles = &mut self.table.articles;
        let reference = *self.articles.entry(article).or_insert_with(|| {
            articles.push(reference(&facts.article));
            articles.len() as u32 - 1
        });
        let number = self.table.sentences.len() as u32;
        self.table.sentences.push(QuotedSentence { article: reference, text: text.into() });
        self.sentences.insert((article, sentence), number);
        QuotedSpan { sentence: number, start, end }
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
