//! People: full names, and the short names that refer to them.

use super::{Entity, Finding, entity_named, entity_of, name_words, records_of};
use crate::gazetteer::{EntityKind, Gazetteer, WordClasses};
use crate::mention::Mention;
use crate::text::{PhraseKey, Text};

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
    let full_names = full_names(gazetteer, text, mentions, &people);
    for at in people {
        let words = name_words(text, &mentions[at]);
        let own = full_names.iter().find(|full| full.mention == at);
        findings[at] = Some(match own {
            Some(full) => finding(full.entity.clone(), mentions[at].rule),
            None => short_name(gazetteer, text, &mentions[at], at, &words, &full_names),
        });
    }
}

fn finding(entity: Entity, by: &'static str) -> Finding {
    Finding { entity, by, ambiguous: false, candidates: Vec::new() }
}

/// All full names, those of one person sharing one entity.
fn full_names(
    gazetteer: &Gazetteer,
    text: &Text<'_>,
    mentions: &[Mention],
    people: &[usize],
) -> Vec<FullName> {
    let mut full: Vec<FullName> = Vec::new();
    for &at in people {
        let mention = &mentions[at];
        let words = name_words(text, mention);
        if words.len() < 2 {
            continue;
        }
        let entity = known_person(gazetteer, mention, &words)
            .or_else(|| same_person(&full, &words))
            .unwrap_or_else(|| entity_named(EntityKind::Person, written(text, mention)));
        let first = gazetteer.lexicon().get(words[0]);
        let family_first = first.any(WordClasses::FAMILY_FIRST);
        full.push(FullName { mention: at, words, family_first, entity });
    }
    full
}

/// The name as written, without quotes and other marks at its edges.
fn written<'t>(text: &'t Text<'_>, mention: &Mention) -> &'t str {
    mention.span.slice(text.content())
}

/// The gazetteer's person of this name, initials and middle names left out.
fn known_person(gazetteer: &Gazetteer, mention: &Mention, words: &[u64]) -> Option<Entity> {
    if let Some(record) = records_of(gazetteer, mention).first() {
        return Some(entity_of(record));
    }
    let ends = [words[0], words[words.len() - 1]];
    [words, &ends].into_iter().find_map(|words| person_called(gazetteer, words))
}

fn person_called(gazetteer: &Gazetteer, words: &[u64]) -> Option<Entity> {
    let key = words.iter().fold(PhraseKey::start(), |key, word| key.then(*word));
    gazetteer
        .names_with_key(key)
        .iter()
        .map(|name| gazetteer.record_of(*name))
        .find(|record| record.kind == EntityKind::Person)
        .map(entity_of)
}

/// A person already named whose name has the same first and last word.
fn same_person(full: &[FullName], words: &[u64]) -> Option<Entity> {
    full.iter()
        .find(|known| known.words.first() == words.first() && known.words.last() == words.last())
        .map(|known| known.entity.clone())
}

/// The person meant by a bare surname, given name or family name.
fn short_name(
    gazetteer: &Gazetteer,
    text: &Text<'_>,
    mention: &Mention,
    at: usize,
    words: &[u64],
    full_names: &[FullName],
) -> Finding {
    let listed = records_of(gazetteer, mention);
    let fits: Vec<&FullName> = full_names.iter().filter(|full| is_short_for(words, full)).collect();
    // A name known all over the world means its bearer where he is named, whoever else is.
    let famous = listed.first().and_then(|r| fits.iter().find(|full| full.entity.id == r.id));
    if let Some(full) = famous.or_else(|| nearest(&fits, at)) {
        let others = fits.iter().filter(|other| other.entity.id != full.entity.id);
        let candidates = others.map(|other| (other.entity.id.clone(), 0.0)).collect();
        return Finding { candidates, ..finding(full.entity.clone(), "short-name") };
    }
    if let Some(record) = listed.first() {
        let candidates = listed.iter().map(|r| (r.id.clone(), f32::from(r.prior))).collect();
        let ambiguous = listed.len() > 1 && listed[1].prior + 10 > record.prior;
        return Finding { ambiguous, candidates, ..finding(entity_of(record), mention.rule) };
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
/// Matches at the end of the full name (surnames) go before matches at its beginning.
fn nearest<'f, 'a>(fits: &'f [&'a FullName], at: usize) -> Option<&'f &'a FullName> {
    let before = fits.iter().rfind(|full| full.mention < at);
    before.or_else(|| fits.iter().find(|full| full.mention > at))
}
