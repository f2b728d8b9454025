//! `gazgraph gazetteer stats`: what a gazetteer holds.

use super::load;
use crate::arguments::NameArguments;
use crate::output::say;
use gazgraph::error::{Result, printable};
use gazgraph::gazetteer::{EntityKind, Gazetteer};
use std::collections::BTreeMap;
use std::process::ExitCode;

/// Ambiguous names shown.
const AMBIGUOUS: usize = 15;

/// `gazgraph gazetteer stats`.
pub fn run(names: &NameArguments) -> Result<ExitCode> {
    let (gazetteer, status) = load(names)?;
    say!("{:14} {:>9} {:>9} {:>14}", "kind", "entities", "names", "needing context");
    let kinds: Vec<EntityKind> =
        gazetteer.name_numbers().map(|name| gazetteer.record_of(name).kind()).collect();
    let context: Vec<bool> =
        gazetteer.name_numbers().map(|name| gazetteer.name(name).marks().context).collect();
    for kind in EntityKind::ALL {
        let entities = gazetteer.records().filter(|record| record.kind() == kind).count();
        let names = kinds.iter().filter(|other| **other == kind).count();
        let marked = kinds.iter().zip(&context).filter(|(k, marked)| **k == kind && **marked);
        say!("{kind:14} {entities:>9} {names:>9} {:>14}", marked.count());
    }
    let marked = context.iter().filter(|marked| **marked).count();
    let entities = gazetteer.records().count();
    say!("{:14} {entities:>9} {:>9} {marked:>14}", "all", gazetteer.name_count());
    say!(
        "{} spellings, those by rule included; {:.1} MB compiled; {} words in lists",
        gazetteer.phrase_count(),
        gazetteer.size_bytes() as f64 / 1e6,
        gazetteer.lexicon().len(),
    );
    print_sources(&gazetteer);
    say!("\nNames with most meanings");
    for (name, ids) in most_ambiguous(&gazetteer) {
        say!("{:>4}  {}: {}", ids.len(), printable(&name), printable(&ids.join(", ")));
    }
    Ok(status)
}

/// How many entities come from where, as far as that is told.
fn print_sources(gazetteer: &Gazetteer) {
    let mut sources: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for record in gazetteer.records() {
        if let Some(provenance) = record.provenance() {
            *sources.entry(provenance).or_default() += 1;
        }
    }
    if !sources.is_empty() {
        say!("\nSources");
    }
    for ((source, licence), count) in sources {
        say!("{count:>9}  {}, {}", printable(source), printable(licence));
    }
}

fn most_ambiguous(gazetteer: &Gazetteer) -> Vec<(String, Vec<String>)> {
    let mut meanings: BTreeMap<String, Vec<u32>> = BTreeMap::new();
    for number in gazetteer.name_numbers() {
        let name = gazetteer.name(number);
        if name.marks().demonym {
            continue;
        }
        let records = meanings.entry(name.text().to_lowercase()).or_default();
        let record = gazetteer.record_number_of(number);
        if !records.contains(&record) {
            records.push(record);
        }
    }
    let mut meanings: Vec<_> =
        meanings.into_iter().filter(|(_, records)| records.len() > 1).collect();
    meanings.sort_by(|a, b| b.1.len().cmp(&a.1.len()).then_with(|| a.0.cmp(&b.0)));
    meanings.truncate(AMBIGUOUS);
    let id = |number: u32| gazetteer.record(number).id().into_owned();
    meanings.into_iter().map(|(name, ids)| (name, ids.into_iter().map(id).collect())).collect()
}
