//! Sentences, tokens and normal forms.
//!
//! [`Text`] is one article made ready for matching: a headline kept apart from the body, if there
//! is one, stands first, so that everything later works in one coordinate space and every span
//! slices [`Text::content`].

pub mod abbreviations;
mod fold;
pub mod lexicon;
mod sentence;
mod token;
pub mod word_list;

pub use fold::{KEY_VERSION, PhraseKey, cased_form, cased_key, fold, umlaut_variant, word_key};
pub use sentence::Sentence;
pub use token::{Shape, Token, TokenKind, tokenize};

use crate::span::Span;
use std::borrow::Cow;

/// What stands between a headline and the body in [`Text::content`].
const HEADLINE_END: &str = "\n\n";

/// An article's text with its tokens and sentences.
#[derive(Debug, Clone)]
pub struct Text<'a> {
    content: Cow<'a, str>,
    body_start: usize,
    tokens: Vec<Token>,
    sentences: Vec<Sentence>,
}

impl<'a> Text<'a> {
    /// Analyses `body`, with `headline` before it unless the body already begins with it.
    pub fn new(headline: Option<&str>, body: &'a str) -> Self {
        let content = match headline.map(str::trim) {
            Some(headline) if !headline.is_empty() && !body.trim_start().starts_with(headline) => {
                Cow::Owned(format!("{headline}{HEADLINE_END}{body}"))
            }
            _ => Cow::Borrowed(body),
        };
        let body_start = content.len() - body.len();
        let tokens = tokenize(&content);
        let sentences = sentence::split(&content, &tokens);
        Text { content, body_start, tokens, sentences }
    }

    /// The text that all spans refer to: headline, if kept apart, and body.
    pub fn content(&self) -> &str {
        &self.content
    }

    /// First byte of the body; 0 when no headline stands before it.
    pub fn body_start(&self) -> usize {
        self.body_start
    }

    /// All tokens, in order.
    pub fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    /// All sentences, in order. The headline, if kept apart, is the first.
    pub fn sentences(&self) -> &[Sentence] {
        &self.sentences
    }

    /// The text of a token.
    pub fn surface(&self, token: usize) -> &str {
        self.tokens[token].span.slice(&self.content)
    }

    /// The text of tokens `first..end`, with what stands between them.
    pub fn span_of(&self, first: usize, end: usize) -> Span {
        self.tokens[first].span.cover(self.tokens[end - 1].span)
    }

    /// Position of the sentence that holds byte `byte`.
    pub fn sentence_at(&self, byte: usize) -> usize {
        self.sentences
            .partition_point(|sentence| sentence.span.end() <= byte)
            .min(self.sentences.len().saturating_sub(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn sentences(text: &str) -> Vec<String> {
        let text = Text::new(None, text);
        text.sentences().iter().map(|s| s.span.slice(text.content()).to_owned()).collect()
    }

    #[test]
    fn sentences_of_news() {
        // `|` marks where sentences end.
        for marked in [
            "The U.S. President spoke.| He left.",
            "Mr. Lavrov flew to Wonsan.| Mr. Kim met him.",
            "Brent fell to $68.65.| It rose later.",
            "She won No. 2 on the list.| No.| He lost.",
            "He said no.| Two days later he went.",
            "A verdict on July 15, 2025.| The court ruled.",
            "It was born in the U.S.| The firm moved.",
            "\"We will win,\" he said.| \"Not yet.\"| She left.",
            "\"Is it so?\" asked Gen. Li.| Nobody knew.",
            "Shares of Acme Inc. rose on Monday.",
            "He joined Acme Inc.| The firm grew.",
            "George W. Bush met J. K. Rowling.| They talked.",
            "They met at 5 p.m. on Sept. 5 in Kyiv.| Then they left.",
            "Ruled on Tuesday (see p. 4).| More follows.",
            "It fell 0.8%.| 'At the moment we know,' he said.| It ended.'",
            "He paused ... and left.| Then...| Nothing.",
            "Yahoo! said it would sell.",
            "A judge speaks, July 15, 2025.| PHOTO/A. Miller|BERLIN (Reuters) -Berlin is calm.",
            "Prime Minister Lt. Col. (ret.) Abebe came.| He sat.",
            "Prices rose vs. last year.| They fell.",
            "Visit rt.com or e.g. the library.| Go.",
            "The end.| And the start.|\n\nNew paragraph without stop|\n\nNext one.",
        ] {
            let plain: String = marked.replace('|', "").replace("MillerBERLIN", "Miller BERLIN");
            let expected: Vec<&str> = marked.split('|').map(str::trim).collect();
            assert_eq!(sentences(&plain), expected, "{marked}");
        }
    }

    #[test]
    fn lines_wrapped_at_a_width_are_joined() {
        let wrapped = "The minister said on Monday that the talks with\n\
                       Turkey had gone well and that a new round would\n\
                       be held in Ankara before the end of the month.\n\
                       He did not say who would attend the next meeting.";
        let found = sentences(wrapped);
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found[0].contains("with\nTurkey"));
    }

    #[test]
    fn a_headline_stands_first_and_apart() {
        let text = Text::new(Some("Lavrov meets Kim"), "The talks began.");
        assert_eq!(text.sentences().len(), 2);
        assert_eq!(&text.content()[text.body_start()..], "The talks began.");
        assert_eq!(Text::new(Some("The talks"), "The talks began.").body_start(), 0);
    }

    proptest! {
        #[test]
        fn every_token_is_in_one_sentence(body in "[A-Za-z .?!\"'\n(),0-9é’-]{0,300}") {
            let text = Text::new(None, &body);
            let mut next = 0;
            for sentence in text.sentences() {
                prop_assert_eq!(sentence.tokens.start, next);
                prop_assert!(!sentence.tokens.is_empty());
                next = sentence.tokens.end;
            }
            prop_assert_eq!(next, text.tokens().len());
        }
    }
}
