//! Articles as the words that are counted.

use crate::text::{Sentence, Shape, Text, Token, TokenKind, cased_form};
use rustc_hash::FxHashMap;
use std::cmp::Reverse;

/// Marks, in a corpus, a word at a place where a capital says nothing.
const INITIAL: u32 = 1 << 31;
/// Stands, in a corpus, between two sentences.
const BOUNDARY: u32 = INITIAL - 1;

/// The words of one article as they are counted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ArticleWords {
    /// Sentences, each with its words and whether a capital there says nothing.
    sentences: Vec<Vec<(String, bool)>>,
}

impl ArticleWords {
    /// The words of an article's body. Headlines and lines like them, where capitals say nothing, and
    /// tables of numbers are left out.
    pub fn of(body: &str) -> Self {
        let text = Text::new(None, body);
        let prose = text.sentences().iter().filter(|sentence| is_prose(&text, sentence));
        ArticleWords { sentences: prose.map(|sentence| words(&text, sentence)).collect() }
    }
}

/// Among the words of prose, so many in ten at least have small letters.
const SMALL_IN_TEN: usize = 3;
/// A sentence has so many words at least; anything shorter is a label.
const FEWEST_WORDS: usize = 3;

fn is_prose(text: &Text<'_>, sentence: &Sentence) -> bool {
    let tokens = &text.tokens()[sentence.tokens.clone()];
    let count = |counts: &dyn Fn(&Token) -> bool| tokens.iter().filter(|t| counts(t)).count();
    let words = count(&|token| token.kind == TokenKind::Word);
    let small = count(&|token| token.kind == TokenKind::Word && token.shape == Shape::Lower);
    let numbers = count(&|token| token.kind == TokenKind::Number);
    words >= FEWEST_WORDS && numbers <= words && small * 10 >= words * SMALL_IN_TEN
}

/// The words of a sentence in their counted form, each with whether a capital there says nothing: at
/// the start, and after a quotation mark. Addresses of electronic mail are no words.
fn words(text: &Text<'_>, sentence: &Sentence) -> Vec<(String, bool)> {
    let tokens = text.tokens();
    let mut begins = true;
    let mut words = Vec::with_capacity(sentence.tokens.len());
    let mut at = sentence.tokens.start;
    while at < sentence.tokens.end {
        let run = at..unspaced_end(tokens, at, sentence.tokens.end);
        at = run.end;
        if run.clone().any(|token| text.surface(token) == "@") {
            continue;
        }
        for (token, surface) in run.map(|token| (&tokens[token], text.surface(token))) {
            let initial = begins && matches!(token.shape, Shape::Capitalised | Shape::Initial);
            words.push((cased_form(surface), initial));
            begins = is_quotation_mark(surface) || (begins && !token.is_wordlike());
        }
    }
    words
}

/// The end of the tokens that stand without space from `first` on, `end` at the latest.
fn unspaced_end(tokens: &[Token], first: usize, end: usize) -> usize {
    (first + 1..end).find(|at| tokens[*at].space_before).unwrap_or(end)
}

fn is_quotation_mark(surface: &str) -> bool {
    matches!(surface, "\"" | "“" | "”" | "'" | "‘")
}

/// The articles of a run, as numbers of word forms.
#[derive(Debug, Clone, Default)]
pub struct Corpus {
    numbers: FxHashMap<String, u32>,
    forms: Vec<String>,
    /// How often each form stands where a capital or its absence tells.
    telling: Vec<u32>,
    stream: Vec<u32>,
    sentences: u64,
}

impl Corpus {
    /// Adds an article. The order of articles changes nothing.
    pub fn add(&mut self, article: ArticleWords) {
        for sentence in article.sentences {
            self.stream.push(BOUNDARY);
            self.sentences += 1;
            for (word, initial) in sentence {
                let number = self.number(word);
                self.telling[number as usize] += u32::from(!initial);
                self.stream.push(if initial { number | INITIAL } else { number });
            }
        }
    }

    /// How many sentences were added.
    pub fn sentences(&self) -> u64 {
        self.sentences
    }

    /// How many words and marks were added.
    pub fn len(&self) -> u64 {
        self.stream.len() as u64 - self.sentences
    }

    /// Whether nothing was added.
    pub fn is_empty(&self) -> bool {
        self.stream.is_empty()
    }

    fn number(&mut self, word: String) -> u32 {
        if let Some(number) = self.numbers.get(&word) {
            return *number;
        }
        let number =
            u32::try_from(self.forms.len()).expect("fewer word forms than bytes of memory");
        self.forms.push(word.clone());
        self.telling.push(0);
        self.numbers.insert(word, number);
        number
    }

    /// For each form, the one it counts as where its capital says nothing: the form with small
    /// letters if that is the more frequent elsewhere.
    fn initial_forms(&self) -> Vec<u32> {
        let small = |number: usize| {
            let form = *self.numbers.get(&self.forms[number].to_lowercase())?;
            (self.telling[form as usize] > self.telling[number]).then_some(form)
        };
        (0..self.forms.len()).map(|number| small(number).unwrap_or(number as u32)).collect()
    }

    /// The corpus over its `most` commonest words of at least `min_count` places; the others stand
    /// as words of their shape.
    pub(super) fn numbered(&self, most: usize, min_count: u32) -> NumberedCorpus {
        let initial = self.initial_forms();
        let form = |item: u32| match item & INITIAL {
            0 => item,
            _ => initial[(item & !INITIAL) as usize],
        };
        let mut counts = vec![0u32; self.forms.len()];
        for item in self.stream.iter().filter(|item| **item != BOUNDARY) {
            counts[form(*item) as usize] += 1;
        }
        let mut chosen: Vec<u32> = (0..self.forms.len() as u32)
            .filter(|number| counts[*number as usize] >= min_count.max(1))
            .collect();
        let rank =
            |number: &u32| (Reverse(counts[*number as usize]), &self.forms[*number as usize]);
        chosen.sort_by(|a, b| rank(a).cmp(&rank(b)));
        chosen.truncate(most);
        let unknown = |form: &String| 1 + Unknown::of(form) as u32;
        let mut numbers: Vec<u32> = self.forms.iter().map(unknown).collect();
        for (rank, number) in chosen.iter().enumerate() {
            numbers[*number as usize] = (FIRST_WORD + rank) as u32;
        }
        let number = |item: &u32| match *item {
            BOUNDARY => 0,
            item => numbers[form(item) as usize],
        };
        NumberedCorpus {
            stream: self.stream.iter().map(number).collect(),
            words: chosen.iter().map(|number| self.forms[*number as usize].clone()).collect(),
            first_word: FIRST_WORD,
        }
    }
}

/// What rare words stand as.
#[derive(Debug, Clone, Copy)]
enum Unknown {
    Small,
    Capitalised,
    AllCapitals,
    Other,
}

/// Number of the commonest word: before it come the boundary and the unknown words.
const FIRST_WORD: usize = 5;

impl Unknown {
    fn of(form: &str) -> Self {
        let mut letters = form.chars().filter(|c| c.is_alphabetic());
        match letters.next() {
            Some(first) if first.is_uppercase() => match letters.any(char::is_lowercase) {
                true => Unknown::Capitalised,
                false => Unknown::AllCapitals,
            },
            Some(_) => Unknown::Small,
            None => Unknown::Other,
        }
    }
}

/// A corpus whose words are numbered by rank.
pub(super) struct NumberedCorpus {
    /// Words in order: 0 is the boundary between sentences, then come four shapes of rare words, then
    /// the words themselves, the commonest first.
    pub stream: Vec<u32>,
    /// The words that have numbers, the commonest first.
    pub words: Vec<String>,
    /// The number of the first of them.
    pub first_word: usize,
}
