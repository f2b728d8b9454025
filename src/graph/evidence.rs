//! The sentences behind the edges, each held once.

use crate::article::ArticleId;
use rustc_hash::FxHashMap;
use std::borrow::Borrow;
use std::collections::hash_map::Entry;
use std::hash::Hash;
use std::ops::Range;
use xxhash_rust::xxh3::xxh3_64;

/// An article as evidence cites it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ArticleReference {
    /// Identity by content.
    pub id: ArticleId,
    /// The record's own identifier.
    pub given_id: Option<String>,
    /// Headline.
    pub title: Option<String>,
    /// Day of publication, `YYYY-MM-DD`.
    pub date: Option<String>,
    /// Outlet.
    pub source: Option<String>,
    /// Address.
    pub url: Option<String>,
}

impl ArticleReference {
    /// The record's own identifier, or else the content identity in hexadecimal.
    pub fn public_id(&self) -> String {
        self.given_id.clone().unwrap_or_else(|| self.id.to_string())
    }
}

/// A stretch of a sentence of an [`EvidenceTable`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct QuotedSpan {
    /// Position of the sentence in the table.
    pub sentence: u32,
    /// First **code point** within the sentence.
    pub start: u32,
    /// First code point after the stretch.
    pub end: u32,
}

/// One row of evidence, resolved for reading. Ranges are half-open and count **code points**.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Evidence<'a> {
    /// The article quoted.
    pub article: &'a ArticleReference,
    /// The sentence that names the head.
    pub sentence: &'a str,
    /// Where `sentence` names the head.
    pub head: (u32, u32),
    /// Where the tail is named, in `tail_sentence` if there is one, else in `sentence`.
    pub tail: (u32, u32),
    /// The sentence that names the tail, if another.
    pub tail_sentence: Option<&'a str>,
    /// Where the trigger stands, in `trigger_sentence` if there is one, else in `sentence`.
    pub trigger: Option<(u32, u32)>,
    /// The sentence that holds the trigger, if it is not the head's.
    pub trigger_sentence: Option<&'a str>,
    /// The rule that found the tie.
    pub rule: &'a str,
    /// Marks such as `negated`, sorted.
    pub marks: &'a [String],
}

/// One row of evidence as positions in its [`EvidenceTable`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct EvidenceRow {
    pub head: QuotedSpan,
    pub tail: QuotedSpan,
    pub trigger: Option<QuotedSpan>,
    pub rule: u32,
    pub marks: u32,
}

/// A sentence and the article it stands in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct QuotedSentence {
    pub article: u32,
    /// Bytes of the table's text.
    pub text: Range<usize>,
}

/// Rows of evidence over shared articles, sentences, rules and marks, so that a sentence quoted by
/// a hundred edges is held once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EvidenceTable {
    pub(crate) articles: Vec<ArticleReference>,
    /// All sentences in a row: one allocation where there would be millions.
    pub(crate) text: String,
    pub(crate) sentences: Vec<QuotedSentence>,
    pub(crate) rules: Vec<String>,
    pub(crate) marks: Vec<Vec<String>>,
    pub(crate) rows: Vec<EvidenceRow>,
}

impl EvidenceTable {
    /// Number of rows.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is no row.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Adds a sentence of article number `article`; returns its position.
    pub(crate) fn add_sentence(&mut self, article: u32, text: &str) -> u32 {
        let start = self.text.len();
        self.text.push_str(text);
        self.sentences.push(QuotedSentence { article, text: start..self.text.len() });
        self.sentences.len() as u32 - 1
    }

    /// The sentence at `position`.
    pub(crate) fn sentence(&self, position: u32) -> &str {
        &self.text[self.sentences[position as usize].text.clone()]
    }

    /// The row at `position`, which an edge of the same graph names.
    pub(crate) fn resolve(&self, position: u32) -> Evidence<'_> {
        let row = &self.rows[position as usize];
        let text = |span: QuotedSpan| self.sentence(span.sentence);
        let elsewhere = |span: QuotedSpan| (span.sentence != row.head.sentence).then(|| text(span));
        let range = |span: QuotedSpan| (span.start, span.end);
        let article = self.sentences[row.head.sentence as usize].article;
        Evidence {
            article: &self.articles[article as usize],
            sentence: text(row.head),
            head: range(row.head),
            tail: range(row.tail),
            tail_sentence: elsewhere(row.tail),
            trigger: row.trigger.map(range),
            trigger_sentence: row.trigger.and_then(elsewhere),
            rule: &self.rules[row.rule as usize],
            marks: &self.marks[row.marks as usize],
        }
    }
}

/// One row of evidence with all it quotes, on its way into a table; fields as in [`Evidence`].
pub(crate) struct QuotedRow<'a> {
    pub article: ArticleReference,
    pub sentence: &'a str,
    pub head: (u32, u32),
    pub tail: (u32, u32),
    pub tail_sentence: Option<&'a str>,
    pub trigger: Option<(u32, u32)>,
    pub trigger_sentence: Option<&'a str>,
    pub rule: &'a str,
    pub marks: &'a [String],
}

/// Gathers rows read from a file into a table.
#[derive(Default)]
pub(crate) struct EvidenceTableBuilder {
    table: EvidenceTable,
    articles: FxHashMap<ArticleReference, u32>,
    /// By article and hash of the sentence.
    sentences: FxHashMap<(u32, u64), u32>,
    rules: FxHashMap<String, u32>,
    marks: FxHashMap<Vec<String>, u32>,
}

impl EvidenceTableBuilder {
    /// Number of rows so far.
    pub fn len(&self) -> u32 {
        self.table.rows.len() as u32
    }

    /// Adds a row; the error says in words which part of it lies outside its sentence.
    pub fn add(&mut self, row: QuotedRow<'_>) -> Result<(), String> {
        let article = intern(&mut self.articles, &row.article, &mut self.table.articles);
        let head = self.span(article, row.sentence, row.head)?;
        let tail_sentence = row.tail_sentence.unwrap_or(row.sentence);
        let tail = self.span(article, tail_sentence, row.tail)?;
        let trigger_sentence = row.trigger_sentence.unwrap_or(row.sentence);
        let trigger =
            row.trigger.map(|range| self.span(article, trigger_sentence, range)).transpose()?;
        let rule = intern(&mut self.rules, row.rule, &mut self.table.rules);
        let marks = intern(&mut self.marks, row.marks, &mut self.table.marks);
        self.table.rows.push(EvidenceRow { head, tail, trigger, rule, marks });
        Ok(())
    }

    /// The table of all rows.
    pub fn finish(self) -> EvidenceTable {
        self.table
    }

    fn span(
        &mut self,
        article: u32,
        text: &str,
        (start, end): (u32, u32),
    ) -> Result<QuotedSpan, String> {
        if start > end || end as usize > text.chars().count() {
            return Err(format!("evidence {start}..{end} lies outside its sentence"));
        }
        let sentence = match self.sentences.entry((article, xxh3_64(text.as_bytes()))) {
            Entry::Occupied(known) if self.table.sentence(*known.get()) == text => *known.get(),
            // Different sentences with one hash are merely not shared.
            Entry::Occupied(_) => self.table.add_sentence(article, text),
            Entry::Vacant(slot) => *slot.insert(self.table.add_sentence(article, text)),
        };
        Ok(QuotedSpan { sentence, start, end })
    }
}

/// The number of `value`, which is added to `list` when new.
fn intern<T, Q>(numbers: &mut FxHashMap<T, u32>, value: &Q, list: &mut Vec<T>) -> u32
where
    T: Clone + Eq + Hash + Borrow<Q>,
    Q: Eq + Hash + ToOwned<Owned = T> + ?Sized,
{
    if let Some(&number) = numbers.get(value) {
        return number;
    }
    let number = list.len() as u32;
    list.push(value.to_owned());
    numbers.insert(value.to_owned(), number);
    number
}
