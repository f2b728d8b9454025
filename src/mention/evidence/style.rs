//! How each sentence of an article uses capitals, and whether the article reports on sport.

use super::flags::{Flag, Flags};
use crate::gazetteer::WordClasses;
use crate::mention::view::{Style, View};
use crate::text::TokenKind;

/// A line of at most so many tokens without a full stop is a byline, a heading or a row.
const SHORT_LINE: usize = 6;
/// Sentences from the start that are likely to name everyone in full.
const FIRST_SENTENCES: usize = 3;
/// An article with so many words of sport, and one in so many of all words, reports on sport.
const SPORT_WORDS: usize = 4;
const SPORT_SHARE: usize = 50;

/// The styles of one article.
#[derive(Debug)]
pub struct Styles {
    sentences: Vec<SentenceStyle>,
    /// Whether the article reports on sport.
    pub sport: bool,
}

#[derive(Debug, Clone, Copy)]
struct SentenceStyle {
    style: Style,
    table: bool,
    short: bool,
}

impl Styles {
    /// Reads the whole article.
    pub fn new(view: &View<'_>) -> Self {
        let sentences = (0..view.text.sentences().len()).map(|at| sentence_style(view, at));
        let sport = view.classes.iter().filter(|c| c.any(WordClasses::SPORT)).count();
        let sport = sport >= SPORT_WORDS && sport * SPORT_SHARE >= view.classes.len();
        Styles { sentences: sentences.collect(), sport }
    }

    /// Whether the sentence is ordinary prose, where capitals mark names.
    pub fn is_prose(&self, sentence: usize) -> bool {
        let SentenceStyle { style, table, .. } = self.sentences[sentence];
        style == Style::Prose && !table
    }

    /// What the style says of every token of the sentence.
    pub fn flags(&self, sentence: usize) -> Flags {
        let SentenceStyle { style, table, short } = self.sentences[sentence];
        let set = |holds: bool, flag: Flag| u64::from(holds) << flag as u64;
        Flags(
            set(style == Style::Headline, Flag::Headline)
                | set(style == Style::Capitals, Flag::Capitals)
                | set(table, Flag::Table)
                | set(short, Flag::ShortLine)
                | set(self.sport, Flag::Sport)
                | set(sentence < FIRST_SENTENCES, Flag::FirstSentences),
        )
    }

    /// One of eight numbers for the setting of a sentence: style and sport.
    pub fn setting(&self, sentence: usize) -> usize {
        let SentenceStyle { style, table, .. } = self.sentences[sentence];
        let style = match style {
            _ if table => 3,
            Style::Prose => 0,
            Style::Headline => 1,
            Style::Capitals => 2,
        };
        style * 2 + usize::from(self.sport)
    }

    /// Names of the settings, by number.
    pub const SETTINGS: &'static [&'static str] = &[
        "prose",
        "sport_prose",
        "headline",
        "sport_headline",
        "capitals",
        "sport_capitals",
        "table",
        "sport_table",
    ];
}

fn sentence_style(view: &View<'_>, number: usize) -> SentenceStyle {
    let range = view.sentence_tokens(number);
    let length = range.len();
    let numbers = range.clone().filter(|at| view.token(*at).kind == TokenKind::Number).count();
    let small = range
        .clone()
        .filter(|at| view.token(*at).kind == TokenKind::Word && !view.token(*at).is_capitalised())
        .count();
    let stopped = view.surface(range.end - 1).ends_with(['.', '?', '!']);
    SentenceStyle {
        style: view.styles[number],
        table: numbers >= 2 && numbers * 5 >= length && small * 3 <= length,
        short: length <= SHORT_LINE && !stopped,
    }
}
