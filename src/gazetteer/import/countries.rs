//! ISO codes of countries by whatever an input calls them.

use super::values::{name_key, wikidata_id};
use crate::gazetteer::load::parse;
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::LazyLock;

static CODES: LazyLock<Codes> =
    LazyLock::new(|| Codes::of("countries.tsv", include_str!("../../../gazetteers/countries.tsv")));

struct Codes {
    by_id: FxHashMap<String, String>,
    by_name: FxHashMap<String, String>,
    known: FxHashSet<String>,
}

impl Codes {
    fn of(path: &str, content: &str) -> Codes {
        let mut codes = Codes {
            by_id: FxHashMap::default(),
            by_name: FxHashMap::default(),
            known: FxHashSet::default(),
        };
        let mut records = parse(path, content).records;
        records.retain(|record| !record.country.is_empty());
        // Where two share a name, the better known one has it.
        records.sort_by(|a, b| b.prior.cmp(&a.prior).then_with(|| a.id.cmp(&b.id)));
        for record in records {
            for alias in record.aliases.iter().filter(|alias| !alias.marks.demonym) {
                let key = name_key(&alias.text);
                codes.by_name.entry(key).or_insert_with(|| record.country.clone());
            }
            codes.known.insert(record.country.clone());
            codes.by_id.insert(record.id, record.country);
        }
        codes
    }
}

/// The ISO 3166-1 alpha-2 code of a country told by its code, Wikidata id or English name.
pub(super) fn code(told: &str) -> Option<String> {
    let told = told.trim();
    if let Some(id) = wikidata_id(told) {
        return CODES.by_id.get(id).cloned();
    }
    let is_code = told.len() == 2 && told.bytes().all(|byte| byte.is_ascii_alphabetic());
    let code = is_code.then(|| told.to_ascii_uppercase());
    match code {
        Some(code) if CODES.known.contains(&code) => Some(code),
        // UK is a name, not a code; EU is no country of ours, but a code.
        code => CODES.by_name.get(&name_key(told)).cloned().or(code),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes() {
        for (told, expected) in [
            ("ru", Some("RU")),
            ("UK", Some("GB")),
            ("EU", Some("EU")),
            ("Q159", Some("RU")),
            ("http://www.wikidata.org/entity/Q142", Some("FR")),
            ("North Korea", Some("KP")),
            ("CÔTE D'IVOIRE", Some("CI")),
            ("Ruritania", None),
            ("", None),
            ("Q1", None),
        ] {
            assert_eq!(code(told).as_deref(), expected, "{told}");
        }
    }
}
