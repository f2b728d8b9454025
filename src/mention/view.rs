//! One article as the rules see it: tokens with their classes, cues and sentence styles.

use crate::gazetteer::{CueKind, Gazetteer, WordClasses, WordFacts};
use crate::text::{Sentence, Shape, Text, Token, TokenKind, word_key};
use std::ops::Range;

/// How a sentence uses capitals, and so what a capital tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    /// Ordinary prose: a capital inside a sentence marks a name.
    Prose,
    /// A headline with most words capitalised.
    Headline,
    /// All in capitals.
    Capitals,
}

/// Which cue phrases end or begin at a token.
#[derive(Debug, Clone, Copy, Default)]
struct CueFlags {
    /// A title or honorific ends just before this token.
    title_before: bool,
    /// An occupation ends just before this token.
    role_before: bool,
    /// An occupation or title begins at this token.
    role_starts: bool,
    /// The token is part of a title written with capitals.
    in_title: bool,
}

/// Everything the candidate rules look at.
pub(crate) struct View<'a> {
    pub text: &'a Text<'a>,
    pub gazetteer: &'a Gazetteer,
    pub classes: Vec<WordClasses>,
    /// What the lists say of each token.
    pub facts: Vec<WordFacts>,
    /// Number of the sentence each token belongs to.
    pub sentence_of: Vec<u32>,
    pub styles: Vec<Style>,
    cues: Vec<CueFlags>,
    /// Which tokens may be part of a name by their look.
    name_words: Vec<bool>,
}

impl<'a> View<'a> {
    pub fn new(text: &'a Text<'a>, gazetteer: &'a Gazetteer) -> Self {
        let tokens = text.tokens();
        let facts = gazetteer.facts(tokens);
        let classes: Vec<WordClasses> = facts.iter().map(|facts| facts.classes).collect();
        let mut sentence_of = vec![0; tokens.len()];
        for (number, sentence) in text.sentences().iter().enumerate() {
            sentence_of[sentence.tokens.clone()].fill(number as u32);
        }
        let styles = text.sentences().iter().map(|s| style(text, s, &classes)).collect();
        let cues = cue_flags(text, gazetteer, &facts);
        let name_words = vec![false; tokens.len()];
        let mut view =
            View { text, gazetteer, classes, facts, sentence_of, styles, cues, name_words };
        for at in (0..tokens.len()).filter(|at| tokens[*at].is_capitalised()) {
            view.name_words[at] = view.looks_like_name(at);
        }
        view
    }

    pub fn token(&self, at: usize) -> &Token {
        &self.text.tokens()[at]
    }

    /// The token at `at` if it is in the same sentence as `near`.
    pub fn neighbour(&self, near: usize, at: Option<usize>) -> Option<usize> {
        let at = at.filter(|at| *at < self.sentence_of.len())?;
        (self.sentence_of[at] == self.sentence_of[near]).then_some(at)
    }

    /// The token before `at` in its sentence.
    pub fn before(&self, at: usize) -> Option<usize> {
        self.neighbour(at, at.checked_sub(1))
    }

    /// The token after a stretch ending before `end`, in the same sentence.
    pub fn after(&self, end: usize) -> Option<usize> {
        self.neighbour(end - 1, Some(end))
    }

    pub fn surface(&self, at: usize) -> &str {
        self.text.surface(at)
    }

    /// Whether the token at `at` exists in the sentence and reads so.
    pub fn reads(&self, at: Option<usize>, words: &[&str]) -> bool {
        at.is_some_and(|at| words.contains(&self.surface(at)))
    }

    pub fn has(&self, at: usize, classes: WordClasses) -> bool {
        self.classes[at].any(classes)
    }

    pub fn style_at(&self, at: usize) -> Style {
        self.styles[self.sentence_of[at] as usize]
    }

    pub fn sentence_tokens(&self, number: usize) -> Range<usize> {
        self.text.sentences()[number].tokens.clone()
    }

    /// Whether a word at `at` is capitalised only because a sentence or quotation starts there.
    pub fn starts_sentence(&self, at: usize) -> bool {
        match self.before(at) {
            None => true,
            Some(before) => {
                matches!(
                    self.surface(before),
                    "\"" | "“" | "‘" | "'" | "-" | "–" | "—" | "--" | ":" | "(" | "•" | "*" | "..."
                ) || self.token(before).kind == TokenKind::Mark && self.surface(before) == "."
            }
        }
    }

    pub fn title_before(&self, at: usize) -> bool {
        self.cues[at].title_before
    }

    pub fn role_before(&self, at: usize) -> bool {
        self.cues[at].role_before
    }

    pub fn role_starts(&self, at: usize) -> bool {
        self.cues[at].role_starts
    }

    pub fn in_title(&self, at: usize) -> bool {
        self.cues[at].in_title
    }

    /// Whether the word may be part of a name by its look: a capital, and no function word.
    pub fn is_name_word(&self, at: usize) -> bool {
        self.name_words[at]
    }

    fn looks_like_name(&self, at: usize) -> bool {
        let token = self.token(at);
        if !token.is_capitalised() || self.is_calendar(at) || is_code(self.surface(at)) {
            return false;
        }
        if token.shape == Shape::Initial && !self.surface(at).ends_with('.') {
            return !self.starts_sentence(at) && !matches!(self.surface(at), "A" | "I");
        }
        let given = WordClasses::FIRST_NAME;
        let function = self.has(at, WordClasses::FUNCTION) && token.shape != Shape::AllCapitals;
        !function || (self.has(at, given) && !self.starts_sentence(at))
    }

    /// Whether the word is part of a date: a weekday or month that is no given name, or is one but
    /// stands beside a number.
    fn is_calendar(&self, at: usize) -> bool {
        if !self.has(at, WordClasses::CALENDAR) {
            return false;
        }
        let number =
            |at: Option<usize>| at.is_some_and(|at| self.token(at).kind == TokenKind::Number);
        let name = self.has(at, WordClasses::FIRST_NAME.and(WordClasses::SURNAME));
        let named = self.after(at + 1).is_some_and(|next| {
            self.token(next).shape == Shape::Capitalised && !self.has(next, WordClasses::CALENDAR)
        });
        !name || !named || number(self.after(at + 1)) || number(self.before(at))
    }

    /// Whether "analysts at" or "spokesman for" stands before `at`: an employer follows.
    pub fn employer_expected(&self, at: usize) -> bool {
        let Some(preposition) =
            self.before(at).filter(|at| matches!(self.surface(*at), "at" | "for"))
        else {
            return false;
        };
        self.before(preposition).is_some_and(|noun| {
            let surface = self.surface(noun);
            let singular = surface.strip_suffix('s').unwrap_or(surface);
            let lexicon = self.gazetteer.lexicon();
            (self.token(noun).shape == Shape::Lower || self.starts_sentence(noun))
                && (self.has(noun, WordClasses::ROLE)
                    || lexicon.get(word_key(singular)).any(WordClasses::ROLE))
        })
    }

    /// Whether the word at `at` is a particle in small letters, and no English word.
    pub fn is_particle(&self, at: usize) -> bool {
        self.token(at).shape == Shape::Lower
            && self.has(at, WordClasses::PARTICLE)
            && !self.has(at, WordClasses::FUNCTION)
    }

    /// Whether the word at `at` is the small second part of a given name: `Jong-un`, `Mei-yu`.
    fn is_second_part(&self, at: usize, limit: usize) -> bool {
        let ordinary = WordClasses::COMMON.and(WordClasses::FUNCTION).and(WordClasses::ROLE);
        at < limit
            && self.token(at - 1).kind == TokenKind::Hyphen
            && self.token(at).shape == Shape::Lower
            && self.token(at - 2).shape == Shape::Capitalised
            && self.surface(at).len() <= 7
            && !self.has(at, ordinary)
    }

    /// Whether the token at `at` can be the last of a name: a name word, or the second part of a
    /// hyphenated one.
    pub fn ends_name(&self, at: usize) -> bool {
        self.is_name_word(at) || (at >= 2 && self.is_second_part(at, self.classes.len()))
    }
}

/// Whether the word is a measure (`60FPS`) or the plural of an acronym (`MPs`), and so no name.
fn is_code(surface: &str) -> bool {
    let plural = surface.strip_suffix('s').is_some_and(|acronym| {
        acronym.len() > 1 && acronym.bytes().all(|byte| byte.is_ascii_uppercase())
    });
    plural || surface.starts_with(|c: char| c.is_ascii_digit())
}

/// Tells how a sentence uses capitals from its words of four letters and more.
fn style(text: &Text<'_>, sentence: &Sentence, classes: &[WordClasses]) -> Style {
    let tokens = text.tokens();
    // Headlines do not end in a full stop.
    let stopped = sentence.span.slice(text.content()).ends_with('.');
    let (mut words, mut capitals, mut all_capitals, mut function) = (0, 0, 0, 0);
    for at in sentence.tokens.clone() {
        let token = &tokens[at];
        if token.kind != TokenKind::Word {
            continue;
        }
        if classes[at].any(WordClasses::FUNCTION) && token.shape == Shape::Lower {
            function += 1;
            continue;
        }
        words += 1;
        capitals += usize::from(token.is_capitalised());
        all_capitals += usize::from(token.shape == Shape::AllCapitals);
    }
    if words >= 3 && all_capitals * 10 >= words * 8 && function == 0 {
        Style::Capitals
    } else if words >= 4 && !stopped && capitals * 10 >= words * 8 && function * 3 <= words {
        Style::Headline
    } else {
        Style::Prose
    }
}

fn cue_flags(text: &Text<'_>, gazetteer: &Gazetteer, facts: &[WordFacts]) -> Vec<CueFlags> {
    let tokens = text.tokens();
    let mut flags = vec![CueFlags::default(); tokens.len()];
    for cue in gazetteer.cues().find(text, |at| facts[at].cue_words > 0) {
        let title = cue.kind != CueKind::Role;
        flags[cue.first].role_starts |= cue.kind != CueKind::Honorific;
        let next_is_head = tokens.get(cue.end).is_some_and(|next| {
            next.is_capitalised() && facts[cue.end].classes.any(WordClasses::ORGANISATION_END)
        });
        if let Some(next) = flags.get_mut(cue.end) {
            next.title_before |= title && !next_is_head;
            next.role_before |= !title;
        }
        if title && !next_is_head {
            for at in cue.first..cue.end {
                flags[at].in_title |= tokens[at].is_capitalised();
            }
        }
    }
    flags
}
