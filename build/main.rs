//! Compiles the default gazetteers and word lists, so that the program starts with them in place.
//!
//! The modules are the library's own: what compiles a user's lists compiles ours.

// Only the part of each module that compiles is used here.
#![allow(dead_code, unused_imports)]

#[path = "../src/error.rs"]
mod error;
mod gazetteer;
mod mention;
#[path = "../src/span.rs"]
mod span;
#[path = "../src/text/mod.rs"]
mod text;

use gazetteer::{Lexicon, RecordCollection};
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    for watched in [
        "build",
        "gazetteers",
        "src/gazetteer",
        "src/mention/model/table.rs",
        "src/mention/evidence/word_types.rs",
        "src/text",
        "src/error.rs",
        "src/span.rs",
    ] {
        println!("cargo::rerun-if-changed={watched}");
    }
    let output = PathBuf::from(env::var_os("OUT_DIR").expect("cargo tells where to write"));
    let words: &'static [u8] = gazetteer::compile_word_lists().leak();
    let lexicon = Lexicon::new(words);
    let names = gazetteer::compile(records().records(), &|key| lexicon.get(key))
        .unwrap_or_else(|error| panic!("the default gazetteers: {error}"));
    let cues = gazetteer::compile_cue_lists();
    let word_classes = word_classes();
    // All that readings depend on besides names and weights.
    let rules = ["sport_words.tsv", "sport_teams.tsv", "national_teams.tsv"];
    let rules = rules.map(|name| {
        let path = format!("gazetteers/rules/{name}");
        fs::read(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
    });
    let read = [words, &cues, &word_classes, &rules.concat()].concat();
    let lists_hash = xxhash_rust::xxh3::xxh3_64(&read);
    write(&output.join("words.bin"), words);
    write(&output.join("cues.bin"), &cues);
    write(&output.join("lists.hash"), &lists_hash.to_le_bytes());
    write(&output.join("names.gaz"), &names);
    let weights = weights();
    write(&output.join("weights.bin"), &weights);
    write(&output.join("weights.hash"), &xxhash_rust::xxh3::xxh3_64(&weights).to_le_bytes());
    write(&output.join("word_classes.bin"), &word_classes);
}

/// The learnt weights, compiled.
fn weights() -> Vec<u8> {
    let path = "gazetteers/rules/weights.tsv";
    let content = fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"));
    match mention::table::Table::parse(&content) {
        Ok((table, _)) => table.to_bytes(),
        Err((line, message)) => panic!("{path}, line {}: {message}", line + 1),
    }
}

/// The compiled word classes.
fn word_classes() -> Vec<u8> {
    let name = "gazetteers/lists/word_classes.tsv";
    let content = fs::read_to_string(name).unwrap_or_else(|error| panic!("{name}: {error}"));
    let classes = gazetteer::parse_word_classes(name, &content);
    gazetteer::compile_word_classes(&classes.unwrap_or_else(|error| panic!("{error}")))
}

/// The rows of all default gazetteers, in the order of the files' names.
fn records() -> RecordCollection {
    let mut paths: Vec<PathBuf> = fs::read_dir("gazetteers")
        .expect("the folder gazetteers is part of the package")
        .map(|entry| entry.expect("a folder can be listed").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "tsv"))
        .collect();
    paths.sort();
    let mut records = RecordCollection::default();
    for path in paths {
        let name = path.display().to_string();
        let content = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{name}: {error}"));
        let loaded = gazetteer::parse(&name, &content);
        // A list with a mistake is a mistake of ours: the build says where.
        loaded.problems.iter().for_each(|problem| println!("cargo::error={problem}"));
        records.extend(loaded.records);
    }
    records
}

fn write(path: &Path, bytes: &[u8]) {
    fs::write(path, bytes).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}
