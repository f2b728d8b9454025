//! The sentences behind the edges, each held once.

use crate::article::ArticleId;
use rustc_hash::FxHashMap;
use std::hash::Hash;

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
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct EvidenceRow {
    pub head: QuotedSpan,
    pub tail: QuotedSpan,
    pub trigger: Option<QuotedSpan>,
    pub rule: u32,
    pub marks: u32,
}

/// A sentence and the article it stands in.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct QuotedSentence {
    pub article: u32,
    pub text: Box<str>,
}

/// Rows of evidence over shared articles, sentences, rules and marks, so that a sentence quoted by
/// a hundred edges is held once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EvidenceTable {
    pub(crate) articles: Vec<ArticleReference>,
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

    /// The row at `position`, which an edge of the same graph names.
    pub(crate) fn resolve(&self, position: u32) -> Evidence<'_> {
        let row = &self.rows[position as usize];
        let text = |span: QuotedSpan| -> &str { &self.sentences[span.sentence as usize].text };
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
pub(crate) struct QuotedRow {
    pub article: ArticleReference,
    pub sentence: String,
    pub head: (u32, u32),
    pub tail: (u32, u32),
    pub tail_sentence: Option<String>,
    pub trigger: Option<(u32, u32)>,
    pub trigger_sentence: Option<String>,
    pub rule: String,
    pub marks: Vec<String>,
}

/// Gathers rows read from a file into a table.
#[derive(Default)]
pub(crate) struct EvidenceTableBuilder {
    articles: Interner<ArticleReference>,
    sentences: Interner<QuotedSentence>,
    rules: Interner<String>,
    marks: Interner<Vec<String>>,
    rows: Vec<EvidenceRow>,
}

impl EvidenceTableBuilder {
    /// Number of rows so far.
    pub fn len(&self) -> u32 {
        self.rows.len() as u32
    }

    /// Adds a row; the error says in words which part of it lies outside its sentence.
    pub fn add(&mut self, row: QuotedRow) -> Result<(), String> {
        let article = self.articles.number(row.article);
        let mut span = |text: &str, (start, end): (u32, u32)| {
            if start > end || end as usize > text.chars().count() {
                return Err(format!("evidence {start}..{end} lies outside its sentence"));
            }
            let sentence = self.sentences.number(QuotedSentence { article, text: text.into() });
            Ok(QuotedSpan { sentence, start, end })
        };
        let or_first =
            |other: &Option<String>| other.clone().unwrap_or_else(|| row.sentence.clone());
        let head = span(&row.sentence, row.head)?;
        let tail = span(&or_first(&row.tail_sentence), row.tail)?;
        let trigger_sentence = or_first(&row.trigger_sentence);
        let trigger = row.trigger.map(|range| span(&trigger_sentence, range)).transpose()?;
        let (rule, marks) = (self.rules.number(row.rule), self.marks.number(row.marks));
        self.rows.push(EvidenceRow { head, tail, trigger, rule, marks });
        Ok(())
    }

    /// The table of all rows.
    pub fn finish(self) -> EvidenceTable {
        EvidenceTable {
            articles: self.articles.values,
            sentences: self.sentences.values,
            rules: self.rules.values,
            marks: self.marks.values,
            rows: self.rows,
        }
    }
}

/// Numbers values in order of arrival.
struct Interner<T> {
    numbers: FxHashMap<T, u32>,
    values: Vec<T>,
}

impl<T> Default for Interner<T> {
    fn default() -> Self {
        Interner { numbers: FxHashMap::default(), values: Vec::new() }
    }
}

impl<T: Clone + Eq + Hash> Interner<T> {
    fn number(&mut self, value: T) -> u32 {
        if let Some(&number) = self.numbers.get(&value) {
            return number;
        }
        let number = self.values.len() as u32;
        self.values.push(value.clone());
        self.numbers.insert(value, number);
        number
    }
}
