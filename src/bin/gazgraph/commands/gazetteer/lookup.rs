//! `gazgraph gazetteer lookup`: what a name may stand for, and why.

use super::load;
use crate::arguments::NameArguments;
use crate::output::say;
use gazgraph::error::{Error, ErrorKind, Result, printable};
use gazgraph::gazetteer::{Gazetteer, NameRef, Record, RecordRef, Role, VariantRule, similar};
use std::process::ExitCode;

/// Similar names shown.
const SIMILAR: usize = 5;

/// `gazgraph gazetteer lookup`.
pub fn run(phrase: &str, names: &NameArguments) -> Result<ExitCode> {
    let (gazetteer, status) = load(names)?;
    let mut found = gazetteer.lookup(phrase);
    found.sort_by_key(|(name, _)| {
        let context = gazetteer.name(*name).marks().context;
        (context, u8::MAX - gazetteer.record_of(*name).prior(), *name)
    });
    for (name, rule) in &found {
        let record = gazetteer.record_of(*name);
        print_record(gazetteer.row(record.number()), record, &why(gazetteer.name(*name), *rule));
    }
    let exact: Vec<RecordRef<'_>> =
        found.iter().map(|(name, _)| gazetteer.record_of(*name)).collect();
    let printed = print_similar(&gazetteer, phrase, &exact);
    if found.is_empty() {
        let hint = match printed {
            0 => "add it in a file of your own: see gazetteers/README.md",
            _ => {
                "similar names are listed above; add it in a file of your own if it is none of them"
            }
        };
        let message = format!("no gazetteer has the name {phrase:?}");
        return Err(Error::new(ErrorKind::NotFound, message).hint(hint));
    }
    Ok(status)
}

/// Names that differ in a few letters, of other records; how many were printed.
fn print_similar(gazetteer: &Gazetteer, phrase: &str, exact: &[RecordRef<'_>]) -> usize {
    let mut near = similar(gazetteer, phrase, SIMILAR + exact.len());
    near.retain(|similar| !exact.contains(&gazetteer.record_of(similar.name)));
    near.truncate(SIMILAR);
    if !near.is_empty() {
        say!("{}similar names", if exact.is_empty() { "" } else { "\n" });
    }
    for similar in &near {
        let record = gazetteer.record_of(similar.name);
        let letters = if similar.distance == 1 { "letter" } else { "letters" };
        say!(
            "    {} ({} {letters} off): {} [{}] {}",
            printable(gazetteer.name(similar.name).text()),
            similar.distance,
            printable(record.name()),
            printable(&record.id()),
            record.kind(),
        );
    }
    near.len()
}

/// What makes the name match.
fn why(name: NameRef<'_>, rule: Option<VariantRule>) -> String {
    let marks = name.marks();
    let said = [
        (marks.exact, "only in exactly these capitals"),
        (marks.context, "only with other evidence in the article"),
        (marks.demonym, "a cue for its country, never a mention"),
    ];
    let mut said: Vec<String> =
        said.iter().filter(|(set, _)| *set).map(|(_, words)| (*words).to_owned()).collect();
    said.extend(rule.map(|rule| format!("spelt by the rule {}", rule.name())));
    let listed = format!("listed as {:?}", printable(name.text()));
    if said.is_empty() { listed } else { format!("{listed}; {}", said.join("; ")) }
}

fn print_record(row: Record, record: RecordRef<'_>, why: &str) {
    let Record { id, kind, name, prior, country, roles, links, aliases, .. } = row;
    let country = if country.is_empty() { country } else { format!(", {country}") };
    say!("{} [{}] {kind}{country}, prior {prior}", printable(&name), printable(&id));
    say!("    {why}");
    let others: Vec<&str> = aliases.iter().skip(1).map(|alias| alias.text.as_str()).collect();
    if !others.is_empty() {
        say!("    also {}", printable(&others.join(", ")));
    }
    for role in &roles {
        say!("    {}", printable(&described(role)));
    }
    if !links.is_empty() {
        say!("    {}", printable(&links.join(" ")));
    }
    if let Some((source, licence)) = record.provenance() {
        say!("    from {}, {}", printable(source), printable(licence));
    }
}

fn described(role: &Role) -> String {
    match (role.from, role.until) {
        (None, None) => role.text.clone(),
        (from, until) => {
            let year = |year: Option<i16>| year.map_or(String::new(), |year| year.to_string());
            format!("{} {}-{}", role.text, year(from), year(until))
        }
    }
}
