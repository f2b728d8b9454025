//! Spellings by rule that are another entity's.

use super::{Code, Finding, Name, Names, Row, told, words_of};
use crate::gazetteer::{Variant, VariantRules};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

pub(super) fn findings(rows: &[Row<'_>], names: &Names<'_>) -> Vec<Finding> {
    let rules = VariantRules::built_in();
    let spelt: Vec<(&Name<'_>, Variant)> = names
        .all
        .par_iter()
        .filter(|name| name.is_plain())
        .flat_map_iter(|name| {
            let variants = rules.variants(name.row.record, name.alias);
            variants.into_iter().map(move |variant| (name, variant))
        })
        .collect();
    let mut pairs: FxHashSet<(&str, &str)> = FxHashSet::default();
    let mut first: FxHashMap<_, &Name<'_>> =
        FxHashMap::with_capacity_and_hasher(rows.len(), Default::default());
    let mut findings = Vec::new();
    for (name, variant) in &spelt {
        let Some(key) = words_of(&variant.text).map(|words| words.key) else { continue };
        let earlier = *first.entry(key).or_insert(name);
        // One of the others is enough, however many there are.
        let others = names.with_key(key).chain([earlier]);
        let other = others.into_iter().find(|other| other.id() != name.id());
        if let Some(other) = other
            && pairs.insert((name.id().min(other.id()), name.id().max(other.id())))
        {
            findings.push(finding(name, variant, other));
        }
    }
    findings
}

fn finding(name: &Name<'_>, variant: &Variant, other: &Name<'_>) -> Finding {
    let message = format!(
        "{:?}, by rule ({}) a spelling of {:?}, is one of {} too",
        variant.text,
        variant.rule,
        name.alias.text,
        told(other)
    );
    let finding = Finding::new(Code::VariantCollision, name.row.place(), message);
    finding.with_others(vec![other.row.place()])
}
