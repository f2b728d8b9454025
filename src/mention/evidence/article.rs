//! Evidence from the rest of the article, by a first reading of it: the same words elsewhere, names
//! met in full, acronyms, countries and records named.

use super::families::{SpanFamily as F, number};
use super::lattice::{Lattice, SpanEvidence};
use super::word_types::WordType;
use crate::mention::Countries;
use crate::mention::model::{LABELS, Label};
use crate::mention::view::View;
use crate::text::{PhraseKey, TokenKind};
use rustc_hash::{FxHashMap, FxHashSet};
use std::ops::Range;

/// A span that a reading has chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chosen {
    /// First token.
    pub first: usize,
    /// Token after the last.
    pub end: usize,
    /// What it was read as.
    pub label: Label,
}

/// How a name of one word or more stands in a longer one.
const ENDING: usize = 0;
const BEGINNING: usize = 1;
const MIDDLE: usize = 2;
const INITIALS: usize = 3;

type Counts = [u32; LABELS];

/// Readings that score less at first, in hundredths, are not thought over.
const HOPELESS: i32 = -500;

/// What the rest of the article says about each span of a lattice.
#[derive(Debug, Default)]
pub struct ArticleFeatures {
    starts: Vec<u32>,
    all: Vec<u16>,
}

impl ArticleFeatures {
    /// Numbers of the pieces of evidence about the span at position `at`.
    pub fn of(&self, at: usize) -> &[u16] {
        &self.all[self.starts[at] as usize..self.starts[at + 1] as usize]
    }
}

/// What a first reading has established.
pub struct ArticleEvidence<'a> {
    view: &'a View<'a>,
    lattice: &'a Lattice,
    /// Chosen spans by first token.
    chosen: Vec<Chosen>,
    /// How often these words were read so.
    same: FxHashMap<u64, Counts>,
    /// How often these words were read as nothing.
    nothing: FxHashMap<u64, u32>,
    /// How often these words are a part of a longer name of each label, by part.
    parts: FxHashMap<u64, [Counts; 4]>,
    countries: Countries,
    /// Records named plainly.
    records: FxHashSet<u32>,
}

impl<'a> ArticleEvidence<'a> {
    /// Collects the evidence of a first reading, `chosen` in the order of the text.
    pub fn new(view: &'a View<'a>, lattice: &'a Lattice, chosen: Vec<Chosen>) -> Self {
        let names = chosen.iter().map(|chosen| names_of(lattice, chosen));
        let countries = Countries::in_play(view.gazetteer, view.text, names);
        let mut evidence = ArticleEvidence {
            view,
            lattice,
            same: FxHashMap::default(),
            nothing: FxHashMap::default(),
            parts: FxHashMap::default(),
            countries,
            records: FxHashSet::default(),
            chosen: Vec::new(),
        };
        for chosen in &chosen {
            let key = words_key(view, chosen.first..chosen.end);
            evidence.same.entry(key).or_default()[chosen.label as usize] += 1;
            evidence.note_parts(chosen);
            evidence.note_record(chosen);
        }
        evidence.chosen = chosen;
        for span in &lattice.spans {
            if evidence.overlapping(span.tokens()).is_none() {
                let key = words_key(view, span.tokens());
                *evidence.nothing.entry(key).or_default() += 1;
            }
        }
        evidence
    }

    fn note_parts(&mut self, chosen: &Chosen) {
        let words = word_positions(self.view, chosen.first..chosen.end);
        let label = chosen.label as usize;
        for_parts(&words, |part, range| {
            let key = words_key(self.view, range);
            self.parts.entry(key).or_default()[part][label] += 1;
        });
        if let Some(key) = initials_key(self.view, &words).filter(|_| words.len() > 1) {
            self.parts.entry(key).or_default()[INITIALS][label] += 1;
        }
    }

    fn note_record(&mut self, chosen: &Chosen) {
        for group in self.lattice.hits.at(chosen.first, chosen.end) {
            if !group.context && label_of(group.kind) == chosen.label {
                let best = self.lattice.hits.names(group)[0];
                self.records.insert(self.view.gazetteer.record_number_of(best));
            }
        }
    }

    /// The first chosen span that shares a token with `tokens`.
    fn overlapping(&self, tokens: Range<usize>) -> Option<&Chosen> {
        let at = self.chosen.partition_point(|chosen| chosen.end <= tokens.start);
        self.chosen.get(at).filter(|chosen| chosen.first < tokens.end)
    }

    /// The evidence about each span of the lattice that a first reading, with these scores, has
    /// left some hope.
    pub fn features(&self, scores: &[[i32; LABELS]]) -> ArticleFeatures {
        let mut features = ArticleFeatures::default();
        features.starts.push(0);
        for (span, scores) in self.lattice.spans.iter().zip(scores) {
            if scores.iter().any(|score| *score > HOPELESS) {
                self.of_span(span, &mut features.all);
            }
            features.starts.push(features.all.len() as u32);
        }
        features
    }

    fn of_span(&self, span: &SpanEvidence, features: &mut Vec<u16>) {
        let tokens = span.tokens();
        let key = words_key(self.view, tokens.clone());
        let overlapping = self.overlapping(tokens.clone()).copied();
        let words = usize::from(tokens.len() > 1);
        self.same(key, &tokens, overlapping, words, features);
        self.parts(key, &tokens, overlapping, words, features);
        self.holds(&tokens, features);
        self.neighbours(&tokens, features);
        self.named(&tokens, features);
    }

    /// The same words elsewhere.
    fn same(
        &self,
        key: u64,
        tokens: &Range<usize>,
        overlapping: Option<Chosen>,
        words: usize,
        features: &mut Vec<u16>,
    ) {
        let mut counts = self.same.get(&key).copied().unwrap_or_default();
        let own = overlapping.filter(|chosen| (chosen.first..chosen.end) == *tokens);
        if let Some(own) = own {
            counts[own.label as usize] -= 1;
        }
        let total: u32 = counts.iter().sum();
        if let Some((label, most)) = most(&counts) {
            let pure = usize::from(most == total);
            features.push(number(F::Same, &[label, pure, usize::from(most > 1), words]));
        }
        let nothing = self.nothing.get(&key).copied().unwrap_or(0);
        let nothing = nothing - u32::from(overlapping.is_none());
        if nothing > 0 {
            features.push(number(F::SameNothing, &[usize::from(nothing > 1), words]));
        }
    }

    /// Longer names elsewhere that the words are a part of.
    fn parts(
        &self,
        key: u64,
        tokens: &Range<usize>,
        overlapping: Option<Chosen>,
        words: usize,
        features: &mut Vec<u16>,
    ) {
        let Some(known) = self.parts.get(&key) else { return };
        let mut counts = *known;
        // The longer name that the words stand in here is no evidence from elsewhere.
        if let Some(own) = overlapping.filter(|own| own.end - own.first > tokens.len()) {
            let positions = word_positions(self.view, own.first..own.end);
            for_parts(&positions, |part, range| {
                let count = &mut counts[part][own.label as usize];
                *count = count.saturating_sub(u32::from(range == *tokens));
            });
        }
        let listed = usize::from(!self.lattice.hits.at(tokens.start, tokens.end).is_empty());
        for (part, labels) in counts.iter().enumerate() {
            if let Some((label, _)) = most(labels) {
                features.push(number(F::Part, &[label, part, words, listed]));
            }
        }
    }

    /// Shorter names elsewhere that the words begin or end with.
    fn holds(&self, tokens: &Range<usize>, features: &mut Vec<u16>) {
        let mut words = tokens.clone().filter(|at| self.view.token(*at).is_wordlike());
        let (Some(first), Some(last)) = (words.next(), words.next_back()) else { return };
        for (part, word) in [(ENDING, last), (BEGINNING, first)] {
            let key = words_key(self.view, word..word + 1);
            let mut counts = self.same.get(&key).copied().unwrap_or_default();
            // The word chosen by itself here is no evidence from elsewhere.
            let own = self.overlapping(word..word + 1);
            if let Some(own) = own.filter(|own| (own.first, own.end) == (word, word + 1)) {
                counts[own.label as usize] -= 1;
            }
            if let Some((label, _)) = most(&counts) {
                features.push(number(F::Holds, &[label, part]));
            }
        }
    }

    /// The mentions next to the span in its sentence, and what stands between.
    fn neighbours(&self, tokens: &Range<usize>, features: &mut Vec<u16>) {
        let sentence = self.view.sentence_tokens(self.view.sentence_of[tokens.start] as usize);
        let before = self.chosen.partition_point(|chosen| chosen.end <= tokens.start);
        let previous = before.checked_sub(1).map(|at| self.chosen[at]);
        if let Some(previous) = previous.filter(|chosen| chosen.first >= sentence.start) {
            let glue = self.glue(previous.end..tokens.start);
            features.push(number(F::Previous, &[previous.label as usize, glue]));
        }
        let after = self.chosen.partition_point(|chosen| chosen.first < tokens.end);
        let next = self.chosen.get(after).filter(|chosen| chosen.end <= sentence.end);
        if let Some(next) = next {
            let glue = self.glue(tokens.end..next.first);
            features.push(number(F::Next, &[next.label as usize, glue]));
        }
    }

    /// The sort of what stands between two mentions: by its first token, if there are at most two.
    fn glue(&self, between: Range<usize>) -> usize {
        if between.is_empty() {
            return 0;
        }
        if between.len() > 2 {
            return 10;
        }
        let word = match self.view.surface(between.start) {
            "/" => return 7,
            _ => self.lattice.types[between.start],
        };
        match word {
            WordType::Comma => 1,
            WordType::And => 2,
            WordType::Of => 3,
            WordType::Possessive => 4,
            WordType::Hyphen => 5,
            WordType::Bracket => 6,
            WordType::In => 8,
            _ => 9,
        }
    }

    /// Countries and records that the article names elsewhere.
    fn named(&self, tokens: &Range<usize>, features: &mut Vec<u16>) {
        let gazetteer = self.view.gazetteer;
        for group in self.lattice.hits.at(tokens.start, tokens.end) {
            if !group.context {
                continue;
            }
            let names = self.lattice.hits.names(group);
            let country = |name: &u32| {
                let country = gazetteer.record_of(*name).country();
                !country.is_empty() && self.countries.count(country) > 0
            };
            if names.iter().any(country) {
                let located = super::lattice::is_located(group.kind);
                features.push(number(F::CountryNamed, &[usize::from(located)]));
            }
            let known = |name: &u32| self.records.contains(&gazetteer.record_number_of(*name));
            if names.iter().any(known) {
                features.push(number(F::RecordNamed, &[group.kind as usize]));
            }
        }
    }
}

/// The label with the most votes, the first of equals; `None` without votes.
fn most(counts: &Counts) -> Option<(usize, u32)> {
    let mut best = None;
    for (label, count) in counts.iter().enumerate() {
        if *count > 0 && best.is_none_or(|(_, most)| *count > most) {
            best = Some((label, *count));
        }
    }
    best
}

/// What names of a kind are read as.
pub fn label_of(kind: crate::gazetteer::EntityKind) -> Label {
    use crate::gazetteer::EntityKind;
    match kind {
        EntityKind::Person => Label::Person,
        EntityKind::Organisation => Label::Organisation,
        EntityKind::Country | EntityKind::Place => Label::Location,
    }
}

/// The likeliest names of a chosen span: those of its label.
fn names_of<'l>(lattice: &'l Lattice, chosen: &Chosen) -> &'l [u32] {
    let groups = lattice.hits.at(chosen.first, chosen.end).iter();
    let fitting = groups.filter(|group| label_of(group.kind) == chosen.label);
    let best = fitting.min_by_key(|group| (group.context, u8::MAX - group.prior));
    best.map_or(&[], |group| lattice.hits.names(group))
}

/// Positions of the words of a stretch, without hyphens, possessives and marks.
fn word_positions(view: &View<'_>, range: Range<usize>) -> Vec<usize> {
    range.filter(|at| view.token(*at).is_wordlike()).collect()
}

/// A key of the words of a stretch.
fn words_key(view: &View<'_>, range: Range<usize>) -> u64 {
    let tokens = view.text.tokens()[range].iter().filter(|token| token.is_wordlike());
    tokens.fold(PhraseKey::start(), |key, token| key.then(token.key)).value()
}

/// Calls `visit` with the shorter stretches at the end, at the beginning and within a name with these
/// words.
fn for_parts(words: &[usize], mut visit: impl FnMut(usize, Range<usize>)) {
    let [first, .., last] = *words else { return };
    words[1..].iter().for_each(|word| visit(ENDING, *word..last + 1));
    words[..words.len() - 1].iter().for_each(|word| visit(BEGINNING, first..*word + 1));
    words[1..words.len() - 1].iter().for_each(|word| visit(MIDDLE, *word..*word + 1));
}

/// The key of the acronym of a name: the initials of its capitalised words.
fn initials_key(view: &View<'_>, words: &[usize]) -> Option<u64> {
    let capitals = words.iter().filter(|at| view.token(**at).is_capitalised());
    let letters: String = capitals.filter_map(|at| view.surface(*at).chars().next()).collect();
    let known = (2..=8).contains(&letters.chars().count());
    known.then(|| PhraseKey::start().then(crate::text::word_key(&letters)).value())
}

/// If the token at `at` is an acronym in brackets, the name before it whose initials it is.
pub fn expansion_before(view: &View<'_>, at: usize) -> Option<Range<usize>> {
    use crate::text::Shape;
    let token = view.token(at);
    let bracketed = token.is_capitalised()
        && view.reads(view.before(at), &["("])
        && view.reads(view.after(at + 1), &[")"]);
    if !bracketed || token.shape == Shape::Lower {
        return None;
    }
    let letters: Vec<char> = view.surface(at).chars().filter(|c| c.is_uppercase()).collect();
    if !(2..=8).contains(&letters.len()) {
        return None;
    }
    let end = at - 1;
    let floor = view.sentence_tokens(view.sentence_of[at] as usize).start;
    let mut left = letters.len();
    let mut first = end;
    while left > 0 && first > floor {
        match takes_letter(view, first - 1, letters[left - 1], left == letters.len()) {
            Some(letter) => left -= usize::from(letter),
            None => return None,
        }
        first -= 1;
    }
    (left == 0 && end - first > 1 && view.token(first).is_capitalised()).then_some(first..end)
}

/// Whether the word at `at`, in the name before an acronym, stands for the letter `wanted`: yes, no
/// (a hyphen, possessive or connective, passed over), or `None` when it cannot be in the name.
/// The word of the last letter must have a capital.
fn takes_letter(view: &View<'_>, at: usize, wanted: char, last: bool) -> Option<bool> {
    use crate::gazetteer::WordClasses;
    use crate::text::Shape;
    let word = view.token(at);
    let initial = view.surface(at).chars().next()?;
    match word.kind {
        TokenKind::Hyphen | TokenKind::Possessive => Some(false),
        TokenKind::Mark => None,
        _ if word.is_capitalised() => (initial == wanted).then_some(true),
        _ if word.shape != Shape::Lower => None,
        _ if initial.to_ascii_uppercase() == wanted && !last => Some(true),
        _ => view.has(at, WordClasses::CONNECTIVE.and(WordClasses::PARTICLE)).then_some(false),
    }
}
