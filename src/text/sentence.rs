//! Sentences and paragraphs.
//!
//! A small scanner over the tokens: every `.`, `?`, `!` and line break is a possible end, and an
//! abbreviation list, the next token and open quotes decide. News breaks the general-purpose
//! splitters ("U.S. President", "No. 2", datelines), hence our own.

use super::abbreviations::{AbbreviationClass, class};
use super::lexicon::{is_calendar_word, is_function_word};
use super::token::{Shape, Token, TokenKind};
use crate::span::Span;
use std::ops::Range;

/// A sentence of more tokens is a table or damage, and is cut, so that no text takes time out of
/// proportion.
const LONGEST: usize = 1000;

/// One sentence of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// Where it stands, in bytes, without surrounding white space.
    pub span: Span,
    /// Its tokens, as positions in the text's token list.
    pub tokens: Range<usize>,
    /// Number of its paragraph in the text, from 0.
    pub paragraph: usize,
}

/// Cuts tokens into sentences. Every token belongs to exactly one.
pub fn split(text: &str, tokens: &[Token]) -> Vec<Sentence> {
    let splitter = Splitter { text, tokens, hard_wrapped: is_hard_wrapped(text) };
    let mut sentences = Vec::new();
    let (mut first, mut paragraph) = (0, 0);
    for index in 0..tokens.len() {
        let mut break_after = splitter.break_after(index);
        if break_after == Break::None && index + 1 - first == LONGEST {
            break_after = Break::Sentence;
        }
        if break_after == Break::None {
            continue;
        }
        let span = tokens[first].span.cover(tokens[index].span);
        sentences.push(Sentence { span, tokens: first..index + 1, paragraph });
        first = index + 1;
        paragraph += usize::from(break_after == Break::Paragraph);
    }
    sentences
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Break {
    None,
    Sentence,
    Paragraph,
}

struct Splitter<'a> {
    text: &'a str,
    tokens: &'a [Token],
    hard_wrapped: bool,
}

impl Splitter<'_> {
    /// What ends after token `index`.
    fn break_after(&self, index: usize) -> Break {
        let Some(next) = self.tokens.get(index + 1) else { return Break::Paragraph };
        let gap = &self.text[self.tokens[index].span.end()..next.span.start()];
        if gap.contains('\n') && self.line_break_ends(index, gap) {
            return Break::Paragraph;
        }
        if self.sentence_ends(index) || self.dateline_starts(index + 1) {
            return Break::Sentence;
        }
        Break::None
    }

    /// Whether the line break in `gap`, after token `index`, ends a paragraph: always when the line
    /// is empty, and otherwise unless the text is wrapped at a fixed width.
    fn line_break_ends(&self, index: usize, gap: &str) -> bool {
        if gap.bytes().filter(|b| *b == b'\n').count() > 1 || gap.contains('\u{2029}') {
            return true;
        }
        let next = &self.tokens[index + 1];
        if next.shape == Shape::Lower {
            return false;
        }
        !self.hard_wrapped || self.ends_with_terminator(index)
    }

    /// Whether the last mark at or before `index`, behind closing quotes, ends a sentence.
    fn ends_with_terminator(&self, index: usize) -> bool {
        let mut at = index;
        while at > 0 && is_closing(self.surface(at)) {
            at -= 1;
        }
        matches!(self.surface(at).chars().next_back(), Some('.' | '?' | '!' | '…' | ':'))
    }

    /// Whether a sentence ends after token `index` within a line.
    fn sentence_ends(&self, index: usize) -> bool {
        let surface = self.surface(index);
        if is_closing(surface) && index > 0 {
            return self.closes_after_terminator(index);
        }
        let next = index + 1;
        if self.next_closes(next) {
            return false;
        }
        match surface.chars().next_back() {
            Some('.' | '…') if surface.len() > 1 && !is_ellipsis(surface) => {
                self.abbreviation_ends(index)
            }
            Some('.' | '?' | '!' | '…') => self.may_start_sentence(next),
            _ => false,
        }
    }

    /// Whether closing quotes or brackets up to token `index` follow the end of a sentence.
    fn closes_after_terminator(&self, index: usize) -> bool {
        if self.next_closes(index + 1) {
            return false;
        }
        let mut at = index;
        while at > 0 && is_closing(self.surface(at)) && !self.tokens[at].space_before {
            at -= 1;
        }
        let terminated = matches!(self.surface(at), "." | "?" | "!" | "…" | "...");
        // A straight quote with space before it opens rather than closes.
        at < index && terminated && self.may_start_sentence(index + 1)
    }

    /// Whether token `next` is a closing quote or bracket glued to what stands before it.
    fn next_closes(&self, next: usize) -> bool {
        self.tokens.get(next).is_some_and(|token| !token.space_before)
            && is_closing(self.surface(next))
    }

    /// Whether token `next` looks like the first of a sentence.
    fn may_start_sentence(&self, next: usize) -> bool {
        let Some(token) = self.tokens.get(next) else { return true };
        match token.kind {
            TokenKind::Word => token.shape != Shape::Lower || self.is_bullet_word(next),
            TokenKind::Number => token.space_before,
            TokenKind::Possessive | TokenKind::Hyphen => false,
            TokenKind::Mark => {
                token.space_before && !matches!(self.surface(next), "," | ";" | ")" | ":" | "%")
            }
        }
    }

    /// Words such as `iPhone` that keep their small letter at the start of a sentence.
    fn is_bullet_word(&self, at: usize) -> bool {
        let surface = self.surface(at);
        surface.chars().skip(1).any(char::is_uppercase) && self.tokens[at].space_before
    }

    /// Whether the abbreviation at `index` is also the end of its sentence.
    fn abbreviation_ends(&self, index: usize) -> bool {
        let next = index + 1;
        let Some(follower) = self.tokens.get(next) else { return true };
        let starts = self.may_start_sentence(next);
        if self.tokens[index].shape == Shape::Initial {
            return starts && self.opens_sentence(next) && !self.follows_a_name(index);
        }
        match class(self.surface(index)) {
            Some(AbbreviationClass::Title | AbbreviationClass::Inner) => false,
            Some(AbbreviationClass::Number | AbbreviationClass::Month) => {
                starts && follower.kind != TokenKind::Number
            }
            Some(AbbreviationClass::Either) => starts && self.opens_sentence(next),
            // Dotted capitals that are in no list behave like `U.S.`.
            None => starts && self.opens_sentence(next),
        }
    }

    /// Whether token `at`, after an abbreviation, more likely begins a sentence than goes on with a
    /// name: a capitalised function word, a weekday's "On", an opening quote before a capital.
    fn opens_sentence(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        match token.kind {
            TokenKind::Word => {
                token.is_capitalised()
                    && is_function_word(token.key)
                    && !is_calendar_word(token.key)
            }
            TokenKind::Mark => {
                matches!(self.surface(at), "\"" | "“" | "‘" | "'")
                    && self.tokens.get(at + 1).is_some_and(Token::is_capitalised)
            }
            _ => false,
        }
    }

    /// Whether the token before an initial is part of the same name (`George W. Bush`).
    fn follows_a_name(&self, index: usize) -> bool {
        index > 0 && self.tokens[index - 1].is_capitalised() && self.tokens[index].space_before
    }

    /// Whether a dateline begins at token `at` in the midst of a line, as after a photo caption:
    /// a place in capitals, then an agency in brackets and a dash.
    fn dateline_starts(&self, at: usize) -> bool {
        let in_capitals = |index: usize| {
            self.tokens.get(index).is_some_and(|token| {
                token.shape == Shape::AllCapitals && token.kind == TokenKind::Word
            })
        };
        if !in_capitals(at) || in_capitals(at - 1) {
            return false;
        }
        let mut next = at;
        while in_capitals(next) {
            next += 1;
        }
        let is = |index: usize, marks: &[&str]| {
            index < self.tokens.len() && marks.contains(&self.surface(index))
        };
        let closes = (next + 2..next + 5).find(|index| is(*index, &[")"]));
        is(next, &["("]) && closes.is_some_and(|close| is(close + 1, &["-", "–", "—", "--"]))
    }

    fn surface(&self, index: usize) -> &str {
        self.tokens.get(index).map_or("", |token| token.span.slice(self.text))
    }
}

fn is_closing(surface: &str) -> bool {
    matches!(surface, "\"" | "”" | "’" | "'" | "»" | ")" | "]")
}

fn is_ellipsis(surface: &str) -> bool {
    surface == "…" || surface.bytes().all(|b| b == b'.')
}

/// Whether the text is wrapped at a fixed width, so that single line breaks mean nothing: most
/// lines are of nearly the same length and end in the middle of a sentence.
fn is_hard_wrapped(text: &str) -> bool {
    let lengths: Vec<usize> = text.lines().take(200).map(|line| line.trim().len()).collect();
    let longest = lengths.iter().copied().max().unwrap_or(0);
    if !(40..=120).contains(&longest) || lengths.len() < 4 {
        return false;
    }
    let full = lengths.iter().filter(|length| **length + 20 > longest).count();
    let empty = lengths.iter().filter(|length| **length == 0).count();
    full * 2 > lengths.len() - empty
}
