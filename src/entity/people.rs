//! People: full names, and the short names that refer to them.

use super::{Entity, Finding, entity_named, entity_of, name_words, records_of};
use crate::gazetteer::{EntityKind, Gazetteer, WordClasses};
use crate::mention::Mention;
use crate::text::{PhraseKey, Text};
use rustc_hash::FxHashMap;

/// A person named in full somewhere in the article.
struct FullName {
    /// Position of the mention.
    mention: usize,
    words: Vec<u64>,
    /// Whether the family name may be the first word.
    family_first: bool,
    entity: Entity,
}

pub(super) fn resolve(
    gazetteer: &Gazetteer,
    text: &Text<'_>,
    mentions: &[Mention],
    findings: &mut [Option<Finding>],
) {
    let people: Vec<usize> =
        (0..mentions.len()).filter(|at| mentions[*at].kind == EntityKind::Person).collect();
    let full_names = FullNames::collect(gazetteer, text, mentions, &people);
    for at in people {
        let words = name_words(text, &mentions[at]);
        findings[at] = Some(match full_names.at_mention(at) {
            Some(full) => finding(full.entity.clone(), mentions[at].rule),
            None => short_name(gazetteer, text, &mentions[at], at, &words, &full_names),
        });
    }
}

/// All full names in the order of the text, those of one person sharing one entity.
#[derive(Default)]
struct FullNames {
    names: Vec<FullName>,
    /// Position of the first name with this first and last word.
    by_ends: FxHashMap<(u64, u64), usize>,
    /// Positions of the names with this first or last word.
    by_word: FxHashMap<u64, Vec<usize>>,
}

impl FullNames {
    fn collect(
        gazetteer: &Gazetteer,
        text: &Text<'_>,
        mentions: &[Mention],
        people: &[usize],
    ) -> Self {
        let mut full = FullNames::default();
        for &at in people {
            let mention = &mentions[at];
            let words = name_words(text, mention);
            let (&[first, .., last], true) = (words.as_slice(), words.len() > 1) else { continue };
            let same = full.by_ends.get(&(first, last)).map(|known| &full.names[*known]);
            let entity = known_person(gazetteer, mention, &words)
                .or_else(|| same.map(|known| known.entity.clone()))
                .unwrap_or_else(|| entity_named(EntityKind::Person, written(text, mention)));
            let family_first = gazetteer.lexicon().get(first).any(WordClasses::FAMILY_FIRST);
            let position = full.names.len();
            full.by_ends.entry((first, last)).or_insert(position);
            full.by_word.entry(first).or_default().push(position);
            full.by_word.entry(last).or_default().push(position);
            full.names.push(FullName { mention: at, words, family_first, entity });
        }
        full
    }

    /// The full name that mention `at` is.
    fn at_mention(&self, at: usize) -> Option<&FullName> {
        let position = self.names.binary_search_by_key(&at, |full| full.mention).ok()?;
        Some(&self.names[position])
    }

    /// Full names that `words` may be short for, in the order of the text.
    fn fitting(&self, words: &[u64]) -> Vec<&FullName> {
        let Some(last) = words.last() else { return Vec::new() };
        let positions = self.by_word.get(last).map(Vec::as_slice).unwrap_or_default();
        positions
            .iter()
            .map(|at| &self.names[*at])
            .filter(|full| is_short_for(words, full))
            .collect()
    }
}

fn finding(entity: Entity, by: &'static str) -> Finding {
    Finding { entity, by, ambiguous: false, candidates: Vec::new() }
}

/// The name as written, without quotes and other marks at its edges.
fn written<'t>(text: &'t Text<'_>, mention: &Mention) -> &'t str {
    mention.span.slice(text.content())
}

/// The gazetteer's person of this name, initials and middle names left out.
fn known_person(gazetteer: &Gazetteer, mention: &Mention, words: &[u64]) -> Option<Entity> {
    if let Some(record) = records_of(gazetteer, mention).first() {
        return Some(entity_of(*record));
    }
    let ends = [words[0], words[words.len() - 1]];
    [words, &ends].into_iter().find_map(|words| person_called(gazetteer, words))
}

fn person_called(gazetteer: &Gazetteer, words: &[u64]) -> Option<Entity> {
    let key = words.iter().fold(PhraseKey::start(), |key, word| key.then(*word));
    gazetteer
        .names_with_key(key)
        .map(|name| gazetteer.record_of(name))
        .find(|record| record.kind() == EntityKind::Person)
        .map(entity_of)
}

/// The person meant by a bare surname, given name or family name.
fn short_name(
    gazetteer: &Gazetteer,
    text: &Text<'_>,
    mention: &Mention,
    at: usize,
    words: &[u64],
    full_names: &FullNames,
) -> Finding {
    let listed = records_of(gazetteer, mention);
    let fits = full_names.fitting(words);
    // A name known all over the world means its bearer where he is named, whoever else is.
    let famous = listed.first().and_then(|r| fits.iter().find(|full| full.entity.id == r.id()));
    if let Some(full) = famous.or_else(|| nearest(&fits, words, at)) {
        let others = fits.iter().filter(|other| other.entity.id != full.entity.id);
        let candidates = others.take(5).map(|other| (other.entity.id.clone(), 0.0)).collect();
        return Finding { candidates, ..finding(full.entity.clone(), "short-name") };
    }
    if let Some(record) = listed.first() {
        let candidates =
            listed.iter().map(|r| (r.id().into_owned(), f32::from(r.prior()))).collect();
        let ambiguous = listed.len() > 1 && listed[1].prior() + 10 > record.prior();
        return Finding { ambiguous, candidates, ..finding(entity_of(*record), mention.rule) };
    }
    finding(entity_named(EntityKind::Person, written(text, mention)), mention.rule)
}

/// Whether `words` are the last words of a full name, or its first where that can be the surname
/// or is used alone (a given name).
fn is_short_for(words: &[u64], full: &FullName) -> bool {
    if words.is_empty() || words.len() >= full.words.len() {
        return words == full.words.as_slice() && !words.is_empty();
    }
    full.words.ends_with(words)
        || full.words.starts_with(words) && (full.family_first || words.len() == 1)
}

/// The full name nearest to mention `at`: the last one before it, or else the first after it.
/// Names that end in `words` go before names that begin with them (given names).
fn nearest<'f, 'a>(fits: &'f [&'a FullName], words: &[u64], at: usize) -> Option<&'f &'a FullName> {
    let by_surname = || fits.iter().filter(|full| full.words.ends_with(words));
    let near = |found: &mut dyn Iterator<Item = &'f &'a FullName>| {
        let mut before = None;
        for full in found {
            if full.mention > at {
                return before.or(Some(full));
            }
            before = Some(full);
        }
        before
    };
    near(&mut by_surname()).or_else(|| near(&mut fits.iter()))
}
