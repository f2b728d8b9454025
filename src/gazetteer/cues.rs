//! Cue phrases around names: titles before a person, roles before or after.

use crate::text::{Text, word_list};
use aho_corasick::{AhoCorasick, MatchKind};

/// What a cue phrase is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CueKind {
    /// Always announces a name: Mr., Gen., Pope.
    Honorific,
    /// A title that is also a common noun: president, mayor.
    Title,
    /// An occupation: analyst, goalkeeper.
    Role,
}

/// A cue phrase found in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cue {
    /// First token.
    pub first: usize,
    /// Token after the last.
    pub end: usize,
    /// What it is.
    pub kind: CueKind,
}

/// Finds cue phrases.
#[derive(Debug, Clone)]
pub struct CueMatcher {
    automaton: AhoCorasick,
    phrases: Vec<String>,
    kinds: Vec<CueKind>,
}

impl CueMatcher {
    /// The matcher for the lists that come with the program.
    pub fn built_in() -> Self {
        let titles = include_str!("../../gazetteers/lists/titles.txt");
        let roles = include_str!("../../gazetteers/lists/roles.txt");
        let titles = word_list::built_in("titles.txt", titles).into_iter().map(|entry| {
            let honorific = entry.class == "honorific";
            (entry.text, if honorific { CueKind::Honorific } else { CueKind::Title })
        });
        let roles = word_list::built_in("roles.txt", roles);
        let phrases: Vec<_> =
            titles.chain(roles.into_iter().map(|entry| (entry.text, CueKind::Role))).collect();
        CueMatcher::new(&phrases)
    }

    fn new(phrases: &[(&str, CueKind)]) -> Self {
        // Standard matching and all overlaps: a longest match that fails the word boundary must
        // not hide a shorter one.
        let automaton = AhoCorasick::builder()
            .ascii_case_insensitive(true)
            .match_kind(MatchKind::Standard)
            .build(phrases.iter().map(|(phrase, _)| phrase))
            .expect("the cue lists are far below the automaton's limits");
        let texts = phrases.iter().map(|(phrase, _)| (*phrase).to_owned()).collect();
        CueMatcher {
            automaton,
            phrases: texts,
            kinds: phrases.iter().map(|(_, kind)| *kind).collect(),
        }
    }

    /// All cue phrases of `text` that begin and end with a token, by first token, longest first.
    pub fn find(&self, text: &Text<'_>) -> Vec<Cue> {
        let tokens = text.tokens();
        let mut cues = Vec::new();
        let bytes = text.content().as_bytes();
        let inside_word = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_alphanumeric);
        for found in self.automaton.find_overlapping_iter(text.content()) {
            // Most matches are parts of longer words; a look at two bytes spares the search.
            if inside_word(found.end()) || found.start().checked_sub(1).is_some_and(inside_word) {
                continue;
            }
            let first = tokens.partition_point(|token| token.span.start() < found.start());
            let last = tokens.partition_point(|token| token.span.end() < found.end());
            let begins = tokens.get(first).is_some_and(|t| t.span.start() == found.start());
            // An abbreviation's period may or may not be part of the token ("Gen" in "Gen.").
            let ends = tokens.get(last).is_some_and(|t| {
                t.span.end() == found.end()
                    || (t.span.end() == found.end() + 1
                        && t.span.slice(text.content()).ends_with('.'))
            });
            let phrase = &self.phrases[found.pattern().as_usize()];
            // "PM Modi", but not "at 3 pm": short ones must be written as in the list.
            let written = &text.content()[found.start()..found.end()];
            let fits = phrase.len() > 2 || written == phrase;
            if begins && ends && last >= first && fits {
                let kind = self.kinds[found.pattern().as_usize()];
                cues.push(Cue { first, end: last + 1, kind });
            }
        }
        cues.sort_by_key(|cue| (cue.first, usize::MAX - cue.end));
        cues.dedup_by_key(|cue| (cue.first, cue.end));
        cues
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cues_begin_and_end_with_words() {
        let matcher = CueMatcher::new(&[
            ("Foreign Minister", CueKind::Title),
            ("minister", CueKind::Title),
            ("Gen.", CueKind::Honorific),
            ("art", CueKind::Role),
            ("PM", CueKind::Title),
        ]);
        let text = Text::new(None, "Foreign minister A met Gen. B at the Ministers' party at 3 pm");
        let found: Vec<(&str, CueKind)> = matcher
            .find(&text)
            .iter()
            .map(|cue| (text.span_of(cue.first, cue.end).slice(text.content()), cue.kind))
            .collect();
        assert_eq!(
            found,
            [
                ("Foreign minister", CueKind::Title),
                ("minister", CueKind::Title),
                ("Gen.", CueKind::Honorific),
            ]
        );
    }
}
