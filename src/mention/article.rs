//! Evidence from the rest of the article: names met in full, acronyms defined, words met elsewhere.

use super::Countries;
use super::candidate::Candidate;
use super::features::Feature as F;
use super::view::View;
use crate::gazetteer::{EntityKind, WordClasses};
use crate::text::{Shape, TokenKind};
use rustc_hash::{FxHashMap, FxHashSet};
use std::ops::Range;

/// What a first reading of the article has established.
#[derive(Debug, Default)]
pub(super) struct ArticleEvidence {
    /// Last words of full names of people, and family names that stand first.
    surnames: FxHashSet<u64>,
    /// Word sequences clearly of one kind.
    same: FxHashMap<Vec<u64>, EntityKind>,
    /// Acronyms defined by a name before them.
    acronyms: FxHashMap<u64, EntityKind>,
    countries: Countries,
    /// Gazetteer records met by a name that needs no context.
    records: FxHashSet<u32>,
}

/// A mention is "clear" from this score up.
const CLEAR: f32 = 1.8;
/// A full name need be no more than likely for its surname to count as a person's.
const LIKELY: f32 = 1.1;

impl ArticleEvidence {
    /// Collects evidence from the candidates chosen at first.
    pub fn new(view: &View<'_>, chosen: &[Candidate]) -> Self {
        let names = chosen.iter().map(|candidate| candidate.names.as_slice());
        let countries = Countries::in_play(view.gazetteer, view.text, names);
        let mut evidence = ArticleEvidence { countries, ..ArticleEvidence::default() };
        let mut votes: FxHashMap<Vec<u64>, FxHashMap<EntityKind, f32>> = FxHashMap::default();
        for candidate in chosen {
            let Some(kind) = candidate.kind else { continue };
            evidence.note_record(view, candidate);
            let words = words(view, candidate.first..candidate.end);
            if kind == EntityKind::Person && words.len() > 1 && candidate.score() >= LIKELY {
                evidence.note_surname(view, candidate);
            }
            if candidate.score() >= CLEAR {
                *votes.entry(words).or_default().entry(kind).or_default() += candidate.score();
            }
        }
        for (words, kinds) in votes {
            let mut kinds: Vec<_> = kinds.into_iter().collect();
            kinds.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
            evidence.same.insert(words, kinds[0].0);
        }
        evidence.note_acronyms(view, chosen);
        evidence
    }

    fn note_surname(&mut self, view: &View<'_>, candidate: &Candidate) {
        let full: Vec<usize> = (candidate.first..candidate.end)
            .filter(|at| {
                view.token(*at).is_capitalised() && !view.has(*at, WordClasses::NAME_SUFFIX)
            })
            .collect();
        let (Some(first), Some(last)) = (full.first(), full.last()) else { return };
        self.surnames.insert(view.token(*last).key);
        if view.has(*first, WordClasses::FAMILY_FIRST) {
            self.surnames.insert(view.token(*first).key);
        }
    }

    fn note_record(&mut self, view: &View<'_>, candidate: &Candidate) {
        let plain = |name: &&u32| !view.gazetteer.name(**name).marks().context;
        let best = candidate.names.first().filter(plain);
        self.records.extend(best.map(|name| view.gazetteer.record_number_of(*name)));
    }

    /// Whether the candidate is an ambiguous name of something the article names plainly elsewhere:
    /// "Apple" beside "Apple Inc."
    fn is_short_for_known(&self, view: &View<'_>, candidate: &Candidate) -> bool {
        let gazetteer = view.gazetteer;
        candidate.names.first().is_some_and(|best| gazetteer.name(*best).marks().context)
            && candidate
                .names
                .iter()
                .any(|name| self.records.contains(&gazetteer.record_number_of(*name)))
    }

    fn note_acronyms(&mut self, view: &View<'_>, chosen: &[Candidate]) {
        for at in 0..view.text.tokens().len() {
            let Some(name) = expansion_before(view, at) else { continue };
            let kind = chosen
                .iter()
                .find(|c| c.first == name.start && c.end == name.end)
                .and_then(|c| c.kind)
                .unwrap_or(EntityKind::Organisation);
            self.acronyms.insert(view.token(at).key, kind);
        }
    }

    /// The candidate with what the article adds to it.
    pub fn add(&self, view: &View<'_>, candidate: Candidate) -> Candidate {
        let Some(kind) = candidate.kind else { return candidate };
        let words = words(view, candidate.first..candidate.end);
        let torn = candidate.has(F::CutLeft) || candidate.has(F::CutRight);
        let same = !torn && self.same.get(&words) == Some(&kind);
        let single = words.len() == 1;
        let acronym = single && self.acronyms.get(&words[0]) == Some(&kind);
        let surname = single && self.surnames.contains(&words[0]);
        let person = surname && !torn && kind == EntityKind::Person;
        let other = surname && kind != EntityKind::Person && !candidate.has(F::PlacePreposition);
        let located = matches!(kind, EntityKind::Place | EntityKind::Country);
        let country = located && self.shares_country(view, &candidate);
        let record = !torn && self.is_short_for_known(view, &candidate);
        candidate
            .with_if(same, F::ArticleSame)
            .with_if(person, F::ArticlePerson)
            .with_if(acronym, F::ArticleAcronym)
            .with_if(record, F::ArticleRecord)
            .with_if(other, F::ArticleSurname)
            .with_if(country, F::ArticleCountry)
    }

    /// Whether the article speaks of the candidate's country elsewhere too, for names that need it.
    fn shares_country(&self, view: &View<'_>, candidate: &Candidate) -> bool {
        let Some(best) = candidate.names.first() else { return false };
        if !view.gazetteer.name(*best).marks().context {
            return false;
        }
        candidate.names.iter().any(|name| {
            let country = view.gazetteer.record_of(*name).country();
            self.countries.count(country) > 0
        })
    }

    /// Proposes short names that only the article makes names.
    pub fn propose(&self, view: &View<'_>, number: usize, candidates: &mut Vec<Candidate>) {
        for at in view.sentence_tokens(number) {
            let token = view.token(at);
            if !view.is_name_word(at) || token.shape == Shape::Initial {
                continue;
            }
            if self.surnames.contains(&token.key) && !view.in_title(at) {
                let first = compound_start(view, at);
                let candidate = Candidate::new(first, at + 1, EntityKind::Person, "short-name")
                    .with_times(F::PersonWord, 1.0);
                candidates.push(super::cues::add(view, candidate));
            }
            if let Some(kind) = self.acronyms.get(&token.key) {
                candidates
                    .push(super::cues::add(view, Candidate::new(at, at + 1, *kind, "acronym")));
            }
            self.propose_same(view, at, candidates);
        }
    }

    /// Proposes words that are a clear mention elsewhere.
    fn propose_same(&self, view: &View<'_>, at: usize, candidates: &mut Vec<Candidate>) {
        let mut key = Vec::new();
        for end in at + 1..=at + 6 {
            let Some(last) = view.neighbour(at, Some(end - 1)) else { return };
            let token = view.token(last);
            match token.kind {
                TokenKind::Hyphen => continue,
                TokenKind::Mark => return,
                _ => key.push(token.key),
            }
            if let Some(kind) = self.same.get(&key) {
                let candidate = Candidate::new(at, end, *kind, "same-words");
                candidates.push(super::cues::add(view, candidate));
            }
        }
    }
}

/// The first token of the hyphenated surname that ends at `at`: `El-Sonni`, `Doering-Smirnov`.
fn compound_start(view: &View<'_>, at: usize) -> usize {
    let hyphen = view.before(at).filter(|before| view.token(*before).kind == TokenKind::Hyphen);
    match hyphen.and_then(|hyphen| view.before(hyphen)) {
        Some(first) if view.is_name_word(first) || view.is_particle(first) => first,
        _ => at,
    }
}

/// Keys of the words of a stretch.
fn words(view: &View<'_>, range: Range<usize>) -> Vec<u64> {
    range
        .map(|at| view.token(at))
        .filter(|token| !matches!(token.kind, TokenKind::Hyphen | TokenKind::Mark))
        .map(|token| token.key)
        .collect()
}

/// If the token at `at` is an acronym in brackets, the name before it whose initials it is.
pub(super) fn expansion_before(view: &View<'_>, at: usize) -> Option<Range<usize>> {
    let token = view.token(at);
    let bracketed = token.is_capitalised()
        && view.reads(view.before(at), &["("])
        && view.reads(view.after(at + 1), &[")"]);
    if !bracketed {
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
