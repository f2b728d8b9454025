//! The lists that ship with the program: they load, are sorted, and hold no contradictions.

use gazgraph::gazetteer::{EntityKind, Gazetteer, Loaded, Row, Severity, check, check_text, parse};
use gazgraph::text::word_list;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

fn lists() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("gazetteers/lists");
    let mut lists: Vec<(String, String)> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "txt"))
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, fs::read_to_string(&path).unwrap())
        })
        .collect();
    lists.sort();
    assert!(lists.len() > 15);
    lists
}

/// Name and content of every default gazetteer.
fn files() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("gazetteers");
    let mut files: Vec<(String, String)> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "tsv"))
        .map(|path| (path.display().to_string(), fs::read_to_string(&path).unwrap()))
        .collect();
    files.sort();
    assert!(files.len() > 5);
    files
}

#[test]
fn every_row_loads() {
    for (path, content) in files() {
        assert_eq!(parse(&path, &content).problems, []);
    }
}

#[test]
fn checks_find_nothing() {
    let files = files();
    let loaded: Vec<Loaded> = files.iter().map(|(path, content)| parse(path, content)).collect();
    let rows: Vec<Row<'_>> = files
        .iter()
        .zip(&loaded)
        .flat_map(|((path, _), loaded)| Row::all_of(path, loaded))
        .collect();
    let mut findings = check(&rows, Gazetteer::built_in().lexicon());
    findings.extend(files.iter().flat_map(|(path, content)| check_text(path, content)));
    let bad: Vec<String> = findings
        .iter()
        .filter(|finding| finding.severity != Severity::Note)
        .map(ToString::to_string)
        .collect();
    assert!(bad.is_empty(), "{} findings:\n{}", bad.len(), bad.join("\n"));
}

#[test]
fn rows_are_sorted_by_name_and_id() {
    for (path, content) in &files() {
        let keys: Vec<(&str, &str)> = content
            .lines()
            .filter(|line| !line.starts_with('#') && !line.starts_with("id\t"))
            .map(|line| {
                let mut cells = line.split('\t');
                let id = cells.next().unwrap();
                (cells.next().unwrap(), id)
            })
            .collect();
        let unsorted = keys.windows(2).find(|pair| pair[0] > pair[1]);
        assert_eq!(unsorted, None, "{path}");
    }
}

#[test]
fn ids_are_unique() {
    let gazetteer = Gazetteer::built_in();
    let rows: usize =
        files().iter().map(|(path, content)| parse(path, content).records.len()).sum();
    assert_eq!(gazetteer.records().count(), rows, "two rows share an id");
}

#[test]
fn there_is_enough_of_each_kind() {
    let gazetteer = Gazetteer::built_in();
    for (kind, least) in [
        (EntityKind::Person, 25_000),
        (EntityKind::Country, 280),
        (EntityKind::Organisation, 40_000),
        (EntityKind::Place, 45_000),
    ] {
        let count = gazetteer.records().filter(|record| record.kind() == kind).count();
        assert!(count >= least, "{count} of kind {kind}");
    }
}

#[test]
fn word_lists_parse_are_sorted_and_unique() {
    for (name, content) in lists() {
        assert!(content.starts_with('#'), "{name} does not say what it is for");
        // These two have formats of their own, checked where they are read.
        if ["page_furniture.txt", "date_words.txt"].contains(&name.as_str()) {
            continue;
        }
        let entries = word_list::parse(&name, &content).unwrap_or_else(|error| panic!("{error}"));
        let texts: Vec<&str> = entries.iter().map(|entry| entry.text).collect();
        let unique: BTreeSet<&&str> = texts.iter().collect();
        assert_eq!(unique.len(), texts.len(), "{name} has an entry twice");
        let unsorted = texts.windows(2).find(|pair| pair[0] > pair[1]);
        assert_eq!(unsorted, None, "{name}");
    }
}

#[test]
fn well_known_names_mean_what_they_should() {
    let gazetteer = Gazetteer::built_in();
    for (name, kind, id) in [
        ("Lavrov", EntityKind::Person, "Q58217"),
        ("Kim Jong-un", EntityKind::Person, "Q56226"),
        ("North Korea", EntityKind::Country, "Q423"),
        ("Nato", EntityKind::Organisation, "org:nato"),
        ("Kiev", EntityKind::Place, "gn:703448"),
        ("Koln", EntityKind::Place, "gn:2886242"),
        ("Wonsan", EntityKind::Place, "gn:1866923"),
    ] {
        let best = gazetteer
            .lookup(name)
            .iter()
            .map(|(name, _)| gazetteer.record_of(*name))
            .max_by_key(|record| record.prior());
        let best = best.unwrap_or_else(|| panic!("{name} is not known"));
        assert_eq!((best.kind(), best.id().as_ref()), (kind, id), "{name}");
    }
}
