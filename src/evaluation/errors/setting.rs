//! A document's text as the causes see it: how a stretch looks, what the gazetteer says of it.

use super::super::coarse;
use super::cause::{FalseFind, Listing, Look};
use super::pairing::Annotation;
use crate::gazetteer::{Gazetteer, WordClasses};
use crate::text::{Sentence, Shape, Text, Token, TokenKind};
use std::ops::Range;

/// A document's text with its tokens and the names known.
pub(super) struct Setting<'a> {
    text: Text<'a>,
    gazetteer: &'a Gazetteer,
    /// First byte of each code point, and the length of the text.
    bytes: Vec<usize>,
}

impl<'a> Setting<'a> {
    pub fn new(text: &'a str, gazetteer: &'a Gazetteer) -> Self {
        let starts = text.char_indices().map(|(at, _)| at);
        let bytes = starts.chain(std::iter::once(text.len())).collect();
        Setting { text: Text::new(None, text), gazetteer, bytes }
    }

    /// Code points in the text.
    pub fn length(&self) -> usize {
        self.bytes.len() - 1
    }

    /// The text from one code point to another.
    pub fn slice(&self, start: usize, end: usize) -> &str {
        &self.text.content()[self.bytes[start]..self.bytes[end]]
    }

    pub fn surface(&self, annotation: &Annotation<'_>) -> &str {
        self.slice(annotation.start, annotation.end)
    }

    /// What the gazetteer says of the words, whatever their capitals.
    pub fn listing(&self, annotation: &Annotation<'_>) -> Listing {
        let names = self.gazetteer.lookup(self.surface(annotation));
        let listings = names.into_iter().map(|(name, _)| {
            let marks = self.gazetteer.name(name).marks();
            let kind = coarse(self.gazetteer.record_of(name).kind().as_str());
            if marks.demonym || kind != annotation.kind {
                Listing::SomethingElse
            } else if marks.context {
                Listing::NeedsContext
            } else {
                Listing::Listed
            }
        });
        listings.min().unwrap_or(Listing::Unlisted)
    }

    /// How the words look in their sentence.
    pub fn look(&self, annotation: &Annotation<'_>) -> Look {
        let tokens = self.tokens_of(annotation);
        let Some(sentence) = self.sentence_of(&tokens) else { return Look::LowerCase };
        if let Some(style) = self.style(sentence) {
            return style;
        }
        let words: Vec<&Token> =
            self.text.tokens()[tokens.clone()].iter().filter(|t| t.is_wordlike()).collect();
        match words.as_slice() {
            [word] if word.shape == Shape::AllCapitals => Look::Acronym,
            words if !words.iter().any(|word| word.is_capitalised()) => Look::LowerCase,
            [_] if self.starts_sentence(tokens.start, sentence) => Look::SentenceStart,
            [_] => Look::SingleWord,
            _ => Look::SeveralWords,
        }
    }

    /// What a prediction is that overlaps no annotation.
    pub fn false_find(&self, found: &Annotation<'_>, gold: &[Annotation<'_>]) -> FalseFind {
        let same_words = |gold: &&Annotation<'_>| {
            gold.kind == found.kind && self.surface(gold) == self.surface(found)
        };
        if gold.iter().any(|gold| same_words(&gold)) {
            return FalseFind::GoldElsewhere;
        }
        let look = self.look(found);
        match look {
            Look::CapitalsLine => return FalseFind::CapitalsLine,
            Look::Headline => return FalseFind::Headline,
            Look::LowerCase => return FalseFind::LowerCase,
            _ => {}
        }
        let tokens = self.tokens_of(found);
        if self.has_name_beside(&tokens) {
            return FalseFind::PartOfLongerName;
        }
        let classes = self.classes(tokens.start);
        let one = tokens.len() == 1;
        match look {
            _ if one && classes.any(WordClasses::NATIONALITY) => FalseFind::NationalityWord,
            Look::Acronym => FalseFind::Acronym,
            Look::SentenceStart if classes.any(WordClasses::COMMON) => FalseFind::CommonWordAtStart,
            Look::SingleWord if classes.any(WordClasses::COMMON) => FalseFind::CommonWord,
            look => FalseFind::Other(self.listing(found), look),
        }
    }

    /// Positions of the tokens that share a character with the annotation.
    fn tokens_of(&self, annotation: &Annotation<'_>) -> Range<usize> {
        let (start, end) = (self.bytes[annotation.start], self.bytes[annotation.end]);
        let tokens = self.text.tokens();
        let first = tokens.partition_point(|token| token.span.end() <= start);
        first..tokens.partition_point(|token| token.span.start() < end).max(first)
    }

    fn sentence_of(&self, tokens: &Range<usize>) -> Option<&Sentence> {
        let first = self.text.tokens().get(tokens.start)?;
        self.text.sentences().get(self.text.sentence_at(first.span.start()))
    }

    fn classes(&self, token: usize) -> WordClasses {
        match self.text.tokens().get(token) {
            Some(token) => self.gazetteer.lexicon().get(token.key),
            None => WordClasses::default(),
        }
    }

    /// Whether a sentence is in capitals or a headline, by its words other than small function
    /// words: at least three, four in five with a capital; headlines do not end in a full stop.
    fn style(&self, sentence: &Sentence) -> Option<Look> {
        let tokens = self.text.tokens();
        let small_function = |at: &usize| {
            tokens[*at].shape == Shape::Lower && self.classes(*at).any(WordClasses::FUNCTION)
        };
        let words = || sentence.tokens.clone().filter(|at| tokens[*at].kind == TokenKind::Word);
        let function = words().filter(small_function).count();
        let count = words().count() - function;
        let capitals = words().filter(|at| tokens[*at].is_capitalised()).count();
        let all_capitals = words().filter(|at| tokens[*at].shape == Shape::AllCapitals).count();
        let stopped = sentence.span.slice(self.text.content()).ends_with('.');
        if count >= 3 && function == 0 && all_capitals * 5 >= count * 4 {
            Some(Look::CapitalsLine)
        } else if count >= 4 && !stopped && capitals * 5 >= count * 4 && function * 3 <= count {
            Some(Look::Headline)
        } else {
            None
        }
    }

    /// Whether no word stands before `token` in its sentence, or a quotation or colon does.
    fn starts_sentence(&self, token: usize, sentence: &Sentence) -> bool {
        let before = &self.text.tokens()[sentence.tokens.start..token];
        let opens = |token: &Token| {
            let surface = token.span.slice(self.text.content());
            matches!(surface, "\"" | "“" | "‘" | "-" | "–" | "—" | ":" | "•" | "*")
        };
        !before.iter().any(Token::is_wordlike) || before.last().is_some_and(opens)
    }

    /// Whether a capitalised word that may belong to a name stands directly before or behind.
    fn has_name_beside(&self, tokens: &Range<usize>) -> bool {
        let Some(sentence) = self.sentence_of(tokens) else { return false };
        let in_name = |at: usize| {
            let no_name = WordClasses::FUNCTION.and(WordClasses::CALENDAR).and(WordClasses::TITLE);
            let no_name = no_name.and(WordClasses::ROLE).and(WordClasses::NATIONALITY);
            sentence.tokens.contains(&at)
                && self.text.tokens()[at].is_capitalised()
                && !self.classes(at).any(no_name)
        };
        let before = tokens.start.checked_sub(1).filter(|at| in_name(*at));
        let ordinary_start = |at: usize| {
            self.starts_sentence(at, sentence) && self.classes(at).any(WordClasses::COMMON)
        };
        before.is_some_and(|at| !ordinary_start(at)) || in_name(tokens.end)
    }
}
