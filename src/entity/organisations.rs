//! Organisations: listed names, names found by rule, and acronyms of either.

use super::{Entity, Finding, entity_named, entity_of, records_of, teams, words_of};
use crate::gazetteer::{EntityKind, Gazetteer, RecordRef, WordClasses};
use crate::mention::{Countries, Mention};
use crate::text::{Shape, Text, TokenKind};

/// An organisation named in more than one word.
struct LongName {
    words: Vec<u64>,
    initials: String,
    entity: Entity,
}

pub(super) fn resolve(
    gazetteer: &Gazetteer,
    text: &Text<'_>,
    mentions: &[Mention],
    findings: &mut [Option<Finding>],
) {
    let bodies: Vec<usize> =
        (0..mentions.len()).filter(|at| mentions[*at].kind == EntityKind::Organisation).collect();
    let mut long_names: Vec<LongName> = Vec::new();
    // Only a body in no list can be a team called by its place.
    let unlisted = bodies.iter().any(|at| mentions[*at].names.is_empty());
    let sport = unlisted.then(|| teams::sport_of(text)).flatten();
    let countries =
        Countries::in_play(gazetteer, text, mentions.iter().map(|m| m.names.as_slice()));
    for pass in [Pass::Long, Pass::Short] {
        for &at in &bodies {
            let mention = &mentions[at];
            let words = words_of(text, mention);
            if (words.len() > 1) != (pass == Pass::Long) {
                continue;
            }
            let context = Context { gazetteer, text, mentions, countries: &countries, sport };
            let finding = find(context, at, &words, &long_names);
            if pass == Pass::Long {
                let initials = initials(gazetteer, text, mention);
                long_names.push(LongName { words, initials, entity: finding.entity.clone() });
            }
            findings[at] = Some(finding);
        }
    }
}

/// Long names are settled first, so that short ones can refer to them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pass {
    Long,
    Short,
}

/// What the article offers to tell bodies apart.
#[derive(Clone, Copy)]
struct Context<'a> {
    gazetteer: &'a Gazetteer,
    text: &'a Text<'a>,
    mentions: &'a [Mention],
    countries: &'a Countries,
    /// The sport the article is about.
    sport: Option<usize>,
}

fn find(context: Context<'_>, at: usize, words: &[u64], long_names: &[LongName]) -> Finding {
    let Context { gazetteer, text, mentions, .. } = context;
    let mention = &mentions[at];
    let records = likely_records(context, mention);
    if let Some(record) = records.first() {
        let candidates =
            records.iter().map(|r| (r.id().into_owned(), f32::from(r.prior()))).collect();
        let ambiguous = records.len() > 1 && records[1].prior() + 5 > record.prior();
        return Finding { entity: entity_of(*record), by: mention.rule, ambiguous, candidates };
    }
    if let Some(sport) = context.sport
        && let Some(entity) = teams::named_by_place(
            gazetteer,
            text,
            mention,
            sport,
            long_names.iter().map(|long| &long.entity),
        )
    {
        return Finding { entity, by: "team", ambiguous: false, candidates: Vec::new() };
    }
    let (entity, by) = referred(text, mention, words, long_names).map_or_else(
        || {
            let name = plain_name(gazetteer, text, mention);
            (entity_named(EntityKind::Organisation, &qualified(context, at, name)), mention.rule)
        },
        |(long, by)| (long.entity.clone(), by),
    );
    Finding { entity, by, ambiguous: false, candidates: Vec::new() }
}

/// The listed bodies the mention may be. A name marked ambiguous ("Senate", "Supreme Court") means
/// a country's body only where the article speaks of that country.
fn likely_records<'a>(context: Context<'a>, mention: &Mention) -> Vec<RecordRef<'a>> {
    let gazetteer = context.gazetteer;
    let records = records_of(gazetteer, mention);
    let Some(best) = mention.names.first() else { return records };
    if !gazetteer.name(*best).marks().context {
        return records;
    }
    let named = |record: &RecordRef<'_>| context.countries.count(record.country());
    let mut records: Vec<RecordRef<'_>> = records
        .into_iter()
        .filter(|record| record.country().is_empty() || named(record) > 0)
        .collect();
    // Stable: equals stay in the order of their priors.
    records.sort_by_key(|record| std::cmp::Reverse(named(record)));
    records
}

/// The name with the country it belongs to, where it is one that many countries have and the
/// country stands right before it: "Ghana's Ministry of Transport" → `Ministry of Transport (Ghana)`.
fn qualified(context: Context<'_>, at: usize, name: &str) -> String {
    let Context { gazetteer, text, mentions, .. } = context;
    let mention = &mentions[at];
    let tokens = text.tokens();
    let generic = tokens[mention.first..mention.end].iter().any(|token| {
        gazetteer.lexicon().get(token.key).any(WordClasses::INSTITUTION.and(WordClasses::NATIONAL))
    });
    let possessive = mention
        .first
        .checked_sub(1)
        .is_some_and(|before| tokens[before].kind == TokenKind::Possessive);
    let owner = at.checked_sub(1).map(|before| &mentions[before]).filter(|owner| {
        possessive && owner.kind == EntityKind::Country && owner.end + 1 == mention.first
    });
    let country = owner.and_then(|owner| records_of(gazetteer, owner).first().copied());
    match country {
        Some(country) if generic => format!("{name} ({})", country.name()),
        _ => name.to_owned(),
    }
}

/// The long name that an acronym or first word stands for.
fn referred<'l>(
    text: &Text<'_>,
    mention: &Mention,
    words: &[u64],
    long_names: &'l [LongName],
) -> Option<(&'l LongName, &'static str)> {
    let letters: String =
        mention.span.slice(text.content()).chars().filter(|c| c.is_alphabetic()).collect();
    let acronym = text.tokens()[mention.first].shape == Shape::AllCapitals && words.len() == 1;
    if acronym {
        return long_names
            .iter()
            .find(|long| long.initials == letters)
            .map(|long| (long, "acronym"));
    }
    let shorter =
        |long: &&LongName| long.words.len() > words.len() && long.words.starts_with(words);
    long_names.iter().find(shorter).map(|long| (long, "short-name"))
}

/// First letters of the capitalised words of a name.
fn initials(gazetteer: &Gazetteer, text: &Text<'_>, mention: &Mention) -> String {
    (mention.first..mention.end)
        .filter(|at| text.tokens()[*at].is_capitalised())
        .filter(|at| !gazetteer.lexicon().get(text.tokens()[*at].key).any(WordClasses::LEGAL_FORM))
        .filter_map(|at| text.surface(at).chars().next())
        .collect()
}

/// The name without its legal form (`Acme Corp.` → `Acme`, but `Acme Bank` stays).
fn plain_name<'t>(gazetteer: &Gazetteer, text: &'t Text<'_>, mention: &Mention) -> &'t str {
    let legal = |at: usize| {
        let token = &text.tokens()[at];
        gazetteer.lexicon().get(token.key).any(WordClasses::LEGAL_FORM)
            && !gazetteer.lexicon().get(token.key).any(WordClasses::ORGANISATION_END)
    };
    let mut end = mention.end;
    while end > mention.first + 1
        && (legal(end - 1) || text.tokens()[end - 1].kind == TokenKind::Mark)
    {
        end -= 1;
    }
    text.span_of(mention.first, end).slice(text.content())
}
