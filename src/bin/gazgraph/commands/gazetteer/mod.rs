//! `gazgraph gazetteer`: look after names.

mod import;

use crate::arguments::{GazetteerCommand, NameArguments};
use crate::output::say;
use crate::setup;
use gazgraph::error::{Error, ErrorKind, Result, printable};
use gazgraph::gazetteer::{AliasMarks, EntityKind, Gazetteer, Record, Role, check};
use std::collections::BTreeMap;
use std::process::ExitCode;

/// `gazgraph gazetteer`.
pub fn run(command: &GazetteerCommand) -> Result<ExitCode> {
    match command {
        GazetteerCommand::Lookup { name, names } => lookup(&name.join(" "), names),
        GazetteerCommand::Stats { names } => stats(names),
        GazetteerCommand::Check { files } => check_files(files),
        GazetteerCommand::Import(arguments) => import::run(arguments),
    }
}

fn load(names: &NameArguments) -> Result<Gazetteer> {
    let (gazetteer, problems) = setup::gazetteer(names)?;
    problems.iter().for_each(|problem| eprintln!("warning: {problem}"));
    Ok(gazetteer)
}

fn lookup(name: &str, names: &NameArguments) -> Result<ExitCode> {
    let gazetteer = load(names)?;
    let found = gazetteer.lookup(name);
    if found.is_empty() {
        return Err(Error::new(ErrorKind::NotFound, format!("no gazetteer has the name {name:?}"))
            .hint("add it in a file of your own: see gazetteers/README.md"));
    }
    for (number, _) in found {
        let name = gazetteer.name(number);
        print_record(&gazetteer.record_of(number).to_record(), name.text(), name.marks());
    }
    Ok(ExitCode::SUCCESS)
}

fn print_record(record: &Record, name: &str, marks: AliasMarks) {
    say!("{} [{}] {}, prior {}", printable(&record.name), record.id, record.kind, record.prior);
    let marked = [(marks.exact, "exact"), (marks.context, "context"), (marks.demonym, "demonym")];
    let marked: Vec<&str> = marked.iter().filter(|(set, _)| *set).map(|(_, word)| *word).collect();
    let marked = if marked.is_empty() { "no marks".to_owned() } else { marked.join(", ") };
    say!("    matched by {:?} ({marked})", printable(name));
    let others: Vec<&str> =
        record.aliases.iter().map(|a| a.text.as_str()).filter(|a| *a != name).collect();
    if !others.is_empty() {
        say!("    also {}", printable(&others.join(", ")));
    }
    for role in &record.roles {
        say!("    {}", printable(&described(role)));
    }
    if !record.links.is_empty() {
        say!("    {}", record.links.join(" "));
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

fn stats(names: &NameArguments) -> Result<ExitCode> {
    let gazetteer = load(names)?;
    say!("{:14} {:>9} {:>9}", "kind", "entities", "names");
    for kind in EntityKind::ALL {
        let entities = gazetteer.records().filter(|record| record.kind() == kind).count();
        let numbers = gazetteer.name_numbers();
        let forms = numbers.filter(|n| gazetteer.record_of(*n).kind() == kind).count();
        say!("{kind:14} {entities:>9} {forms:>9}");
    }
    say!("{:14} {:>9} {:>9}", "all", gazetteer.records().count(), gazetteer.name_count());
    say!("words in lists {:>9}", gazetteer.lexicon().len());
    say!("\nNames with most meanings");
    for (name, ids) in most_ambiguous(&gazetteer) {
        say!("{:>4}  {}: {}", ids.len(), printable(&name), ids.join(", "));
    }
    Ok(ExitCode::SUCCESS)
}

fn most_ambiguous(gazetteer: &Gazetteer) -> Vec<(String, Vec<String>)> {
    let mut meanings: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for number in gazetteer.name_numbers() {
        let name = gazetteer.name(number);
        if name.marks().demonym {
            continue;
        }
        let ids = meanings.entry(name.text().to_lowercase()).or_default();
        let id = gazetteer.record_of(number).id().into_owned();
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    let mut meanings: Vec<_> = meanings.into_iter().filter(|(_, ids)| ids.len() > 1).collect();
    meanings.sort_by(|a, b| b.1.len().cmp(&a.1.len()).then_with(|| a.0.cmp(&b.0)));
    meanings.truncate(10);
    meanings
}

fn check_files(files: &[String]) -> Result<ExitCode> {
    let names =
        NameArguments { gazetteers: files.to_vec(), no_default_gazetteers: !files.is_empty() };
    let (gazetteer, problems) = setup::gazetteer(&names)?;
    let findings = check(&gazetteer);
    problems.iter().for_each(|problem| say!("{problem}"));
    findings.iter().for_each(|finding| say!("{}", printable(&finding.to_string())));
    let count = problems.len() + findings.len();
    say!(
        "{} entities, {} names: {}",
        gazetteer.records().count(),
        gazetteer.name_count(),
        if count == 0 { "no findings".to_owned() } else { format!("{count} findings") },
    );
    Ok(if count == 0 { ExitCode::SUCCESS } else { ExitCode::from(2) })
}
