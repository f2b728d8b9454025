//! Places and countries: which of several of the same name.

use super::{Entity, Finding, entity_named, entity_of, records_of, words_of};
use crate::gazetteer::{EntityKind, Gazetteer, RecordRef};
use crate::mention::{Countries, Mention};
use crate::text::Text;
use rustc_hash::FxHashMap;

/// Points for standing before ", Texas" or ", Kenya" that fits.
const CHAIN: f32 = 60.0;
/// Points for each other mention of the same country, up to four.
const COUNTRY: f32 = 7.0;
/// Points for a region written out right after (`Kursk region` as a region, not the city).
const OWN_KIND: f32 = 25.0;
/// Leaders closer than this leave the place ambiguous.
const MARGIN: f32 = 4.0;

pub(super) fn resolve(
    gazetteer: &Gazetteer,
    text: &Text<'_>,
    mentions: &[Mention],
    findings: &mut [Option<Finding>],
) {
    let countries =
        Countries::in_play(gazetteer, text, mentions.iter().map(|m| m.names.as_slice()));
    // One sense an article: what was settled for a name by clear evidence holds for the rest.
    let mut settled: FxHashMap<Vec<u64>, Finding> = FxHashMap::default();
    let places =
        |mention: &Mention| matches!(mention.kind, EntityKind::Place | EntityKind::Country);
    for at in (0..mentions.len()).filter(|at| places(&mentions[*at])) {
        let mention = &mentions[at];
        let records = records_of(gazetteer, mention);
        let chain = chain_after(gazetteer, text, mentions, at);
        let words = words_of(text, mention);
        let finding = match (&chain, settled.get(&words)) {
            (None, Some(known)) if known.entity.kind == mention.kind => known.clone(),
            _ => choose(text, mention, &records, &countries, chain.as_deref()),
        };
        settled.insert(words, finding.clone());
        findings[at] = Some(finding);
    }
}

/// The country or region named right after a comma: its ISO code (`KE`, `US-TX`).
fn chain_after(
    gazetteer: &Gazetteer,
    text: &Text<'_>,
    mentions: &[Mention],
    at: usize,
) -> Option<String> {
    let next = mentions.get(at + 1)?;
    let comma = mentions[at].end;
    if next.first != comma + 1
        || text.surface(comma) != ","
        || next.sentence != mentions[at].sentence
    {
        return None;
    }
    let record = *records_of(gazetteer, next).first()?;
    match record.kind() {
        EntityKind::Country => Some(record.country().to_owned()),
        EntityKind::Place => record.id().strip_prefix("iso:").map(str::to_owned).or_else(|| {
            record.links().iter().find_map(|link| link.strip_prefix("iso:").map(str::to_owned))
        }),
        _ => None,
    }
}

fn choose(
    text: &Text<'_>,
    mention: &Mention,
    records: &[RecordRef<'_>],
    countries: &Countries,
    chain: Option<&str>,
) -> Finding {
    let region = text.tokens().get(mention.end).is_some_and(|token| {
        matches!(token.span.slice(text.content()), "region" | "oblast" | "province" | "state")
    });
    let mut scored: Vec<(f32, RecordRef<'_>)> =
        records.iter().map(|record| (score(*record, countries, chain, region), *record)).collect();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.id().cmp(&b.1.id())));
    let Some((best, record)) = scored.first() else {
        let entity = entity_named(mention.kind, mention.span.slice(text.content()));
        return Finding { entity, by: mention.rule, ambiguous: false, candidates: Vec::new() };
    };
    let ambiguous = scored.get(1).is_some_and(|(second, _)| best - second < MARGIN);
    let candidates =
        scored.iter().take(5).map(|(score, r)| (r.id().into_owned(), *score)).collect();
    let entity: Entity = entity_of(*record);
    Finding { entity, by: mention.rule, ambiguous, candidates }
}

fn score(record: RecordRef<'_>, countries: &Countries, chain: Option<&str>, region: bool) -> f32 {
    let in_play = countries.count(record.country()).min(4) as f32;
    let fits = chain.is_some_and(|code| {
        code == record.country()
            || record.fact("region").and_then(|r| r.strip_prefix("iso:")) == Some(code)
    });
    let is_region = record.role_texts().any(|role| role == "region");
    f32::from(record.prior())
        + COUNTRY * in_play
        + if fits { CHAIN } else { 0.0 }
        + if region && is_region { OWN_KIND } else { 0.0 }
}
