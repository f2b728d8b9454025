//! Credits: who wrote, edited or photographed. People named there are no part of the story.

use crate::gazetteer::EntityKind;
use crate::mention::Mention;
use crate::text::{Text, word_list};
use aho_corasick::{AhoCorasick, Anchored, Input, StartKind};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// The phrases with which a credit begins; they are looked for at the start of a sentence only.
static CUES: LazyLock<AhoCorasick> = LazyLock::new(|| {
    let list = include_str!("../../gazetteers/lists/credit_cues.txt");
    let cues = word_list::built_in("credit_cues.txt", list);
    AhoCorasick::builder()
        .ascii_case_insensitive(true)
        .start_kind(StartKind::Anchored)
        .build(cues.iter().map(|entry| entry.text))
        .expect("the list is far below the automaton's limits")
});

/// The credits of one article.
pub(super) struct Credits<'a> {
    text: &'a Text<'a>,
    /// Sentences that are credits as a whole.
    sentences: BTreeSet<usize>,
}

impl<'a> Credits<'a> {
    /// Finds the credits of a text.
    pub fn new(text: &'a Text<'a>) -> Self {
        let sentences = text.sentences().iter().enumerate();
        let credited =
            sentences.filter(|(_, sentence)| is_credit(sentence.span.slice(text.content())));
        Credits { text, sentences: credited.map(|(number, _)| number).collect() }
    }

    /// Whether the mention stands in a credit, or is a photographer behind an agency's slash
    /// (`REUTERS/A. Miller`).
    pub fn hold(&self, mention: &Mention) -> bool {
        let slashed = mention.kind == EntityKind::Person
            && self.text.content()[..mention.span.start()].ends_with('/');
        slashed || self.sentences.contains(&mention.sentence)
    }
}

impl Credits<'_> {
    /// Whether the mention tells where the report comes from and not what happened: the place of
    /// a dateline, or an agency in brackets or behind a dash (`BERLIN (Reuters) -`, `... - AFP`).
    pub fn is_origin(&self, mention: &Mention) -> bool {
        let located = matches!(mention.kind, EntityKind::Place | EntityKind::Country);
        (located && mention.dateline)
            || (mention.kind == EntityKind::Organisation && self.is_agency(mention))
    }

    fn is_agency(&self, mention: &Mention) -> bool {
        let sentence = &self.text.sentences()[mention.sentence].tokens;
        let surface = |at: usize| {
            if sentence.contains(&at) { self.text.surface(at) } else { "" }
        };
        let dash = |at: usize| matches!(surface(at), "-" | "–" | "—" | "--");
        let before = mention.first.wrapping_sub(1);
        let bracketed = surface(before) == "("
            && surface(mention.end) == ")"
            && (dash(mention.end + 1) || mention.end + 1 >= sentence.end);
        bracketed || (dash(before) && (mention.end >= sentence.end || before == sentence.start))
    }
}

/// Whether the sentence begins as a credit does.
fn is_credit(sentence: &str) -> bool {
    let start = sentence.trim_start_matches(['(', '[', '-', '–', '—', '*', ' ']);
    CUES.find(Input::new(start).anchored(Anchored::Yes)).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credits_and_sentences_like_them() {
        for (sentence, expected) in [
            ("(Reporting by A. Miller; editing by B. Cook)", true),
            ("Writing by A. Miller", true),
            ("Editor: B. Cook", true),
            ("Reporting from Kyiv has become harder.", false),
            ("The photo by A. Miller won.", false),
        ] {
            assert_eq!(is_credit(sentence), expected, "{sentence}");
        }
    }
}
