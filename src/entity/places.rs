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
/// Points for each mention of the place's region beyond the first, up to three: what is named twice
/// is what the article is about.
const REGION: f32 = 8.0;
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
    let setting = Setting { countries: &countries, regions: regions_in_play(gazetteer, mentions) };
    // One sense an article: what was settled for a name by clear evidence holds for the rest, so
    // "London, Ontario" for every London, wherever it stands.
    let mut settled: FxHashMap<Vec<u64>, Finding> = FxHashMap::default();
    let places: Vec<usize> = (0..mentions.len())
        .filter(|at| matches!(mentions[*at].kind, EntityKind::Place | EntityKind::Country))
        .collect();
    let chains: Vec<Option<String>> =
        places.iter().map(|at| chain_after(gazetteer, text, mentions, *at)).collect();
    for chained in [true, false] {
        for (&at, chain) in places.iter().zip(&chains).filter(|(_, c)| c.is_some() == chained) {
            let mention = &mentions[at];
            let words = words_of(text, mention);
            let finding = match settled.get(&words) {
                Some(known) if !chained && known.entity.kind == mention.kind => known.clone(),
                _ => {
                    let records = records_of(gazetteer, mention);
                    choose(text, mention, &records, &setting, chain.as_deref())
                }
            };
            settled.entry(words).or_insert_with(|| finding.clone());
            findings[at] = Some(finding);
        }
    }
}

/// What the article speaks of.
struct Setting<'a> {
    countries: &'a Countries,
    /// How often each first-level region is named, by ISO code.
    regions: FxHashMap<String, usize>,
}

/// The regions named by names that can only be theirs.
fn regions_in_play(gazetteer: &Gazetteer, mentions: &[Mention]) -> FxHashMap<String, usize> {
    let mut regions = FxHashMap::default();
    for mention in mentions.iter().filter(|mention| mention.kind == EntityKind::Place) {
        if let &[record] = records_of(gazetteer, mention).as_slice()
            && let Some(code) = region_code(record)
        {
            *regions.entry(code).or_default() += 1;
        }
    }
    regions
}

/// The ISO code of a record that is a region (`US-TX`).
fn region_code(record: RecordRef<'_>) -> Option<String> {
    record.id().strip_prefix("iso:").map(str::to_owned).or_else(|| {
        record.links().iter().find_map(|link| link.strip_prefix("iso:").map(str::to_owned))
    })
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
        EntityKind::Place => region_code(record),
        _ => None,
    }
}

fn choose(
    text: &Text<'_>,
    mention: &Mention,
    records: &[RecordRef<'_>],
    setting: &Setting<'_>,
    chain: Option<&str>,
) -> Finding {
    let region = text.tokens().get(mention.end).is_some_and(|token| {
        matches!(token.span.slice(text.content()), "region" | "oblast" | "province" | "state")
    });
    let mut scored: Vec<(f32, RecordRef<'_>)> =
        records.iter().map(|record| (score(*record, setting, chain, region), *record)).collect();
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

fn score(record: RecordRef<'_>, setting: &Setting<'_>, chain: Option<&str>, region: bool) -> f32 {
    let in_play = setting.countries.count(record.country()).min(4) as f32;
    let own_region = record.fact("region").and_then(|region| region.strip_prefix("iso:"));
    let named = own_region.and_then(|code| setting.regions.get(code)).map_or(0, |count| count - 1);
    let fits = chain.is_some_and(|code| code == record.country() || own_region == Some(code));
    let is_region = record.role_texts().any(|role| role == "region");
    f32::from(record.prior())
        + COUNTRY * in_play
        + REGION * named.min(3) as f32
        + if fits { CHAIN } else { 0.0 }
        + if region && is_region { OWN_KIND } else { 0.0 }
}
