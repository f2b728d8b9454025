//! Organisations: listed names, names found by rule, and acronyms of either.

use super::{Entity, Finding, entity_named, entity_of, records_of, words_of};
use crate::gazetteer::{EntityKind, Gazetteer, WordClasses};
use crate::mention::Mention;
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
    for pass in [Pass::Long, Pass::Short] {
        for &at in &bodies {
            let mention = &mentions[at];
            let words = words_of(text, mention);
            if (words.len() > 1) != (pass == Pass::Long) {
                continue;
            }
            let finding = find(gazetteer, text, mention, &words, &long_names);
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

fn find(
    gazetteer: &Gazetteer,
    text: &Text<'_>,
    mention: &Mention,
    words: &[u64],
    long_names: &[LongName],
) -> Finding {
    let records = records_of(gazetteer, mention);
    if let Some(record) = records.first() {
        let candidates = records.iter().map(|r| (r.id.clone(), f32::from(r.prior))).collect();
        let ambiguous = records.len() > 1 && records[1].prior + 5 > record.prior;
        return Finding { entity: entity_of(record), by: mention.rule, ambiguous, candidates };
    }
    let (entity, by) = referred(text, mention, words, long_names).map_or_else(
        || (entity_named(EntityKind::Organisation, plain_name(gazetteer, text, mention)), mention.rule),
        |(long, by)| (long.entity.clone(), by),
    );
    Finding { entity, by, ambiguous: false, candidates: Vec::new() }
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
        return long_names.iter().find(|long| long.initials == letters).map(|long| (long, "acronym"));
    }
    let shorter = |long: &&LongName| long.words.len() > words.len() && long.words.starts_with(words);
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
    while end > mention.first + 1 && (legal(end - 1) || text.tokens()[end - 1].kind == TokenKind::Mark) {
        end -= 1;
    }
    text.span_of(mention.first, end).slice(text.content())
}
