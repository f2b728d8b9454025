//! The same input gives the same bytes, whatever the threads, the order of files, or the shards.

mod common;

use common::{gazgraph, stderr};
use std::fs;
use std::path::Path;

const INPUTS: [&str; 5] = [
    "demo/wire.jsonl",
    "demo/red-sea-page.txt",
    "tests/fixtures/dumps/west_africa_page.txt",
    "tests/fixtures/dumps/india_export.txt",
    "tests/fixtures/dumps/latin_america_digest.md",
];

/// graph.json and graph.dot of a run.
fn bytes(arguments: &[&str]) -> (Vec<u8>, Vec<u8>) {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().to_str().unwrap();
    let output = gazgraph(&[arguments, &["-q", "-o", out]].concat());
    assert!(output.status.success(), "{}", stderr(&output));
    let read = |name: &str| fs::read(folder.path().join(name)).unwrap();
    (read("graph.json"), read("graph.dot"))
}

fn build(inputs: &[&str], more: &[&str]) -> (Vec<u8>, Vec<u8>) {
    bytes(&[&["build"], inputs, more].concat())
}

fn partial(folder: &Path, inputs: &[&str]) -> String {
    let out = folder.to_str().unwrap().to_owned();
    let output = gazgraph(&[&["build", "-q", "--partial", "-o", &out], inputs].concat());
    assert!(output.status.success(), "{}", stderr(&output));
    out
}

#[test]
fn threads_change_nothing() {
    let one = build(&INPUTS, &["--threads", "1"]);
    assert_eq!(one, build(&INPUTS, &["--threads", "2"]));
    assert_eq!(one, build(&INPUTS, &["--threads", "7"]));
}

#[test]
fn the_order_of_files_changes_nothing() {
    let mut backwards = INPUTS;
    backwards.reverse();
    assert_eq!(build(&INPUTS, &[]), build(&backwards, &[]));
}

#[test]
fn an_article_met_twice_counts_once() {
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("copy.jsonl");
    fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join(INPUTS[0]), &copy).unwrap();
    let twice = [&INPUTS[..], &[copy.to_str().unwrap()]].concat();
    assert_eq!(build(&INPUTS, &[]), build(&twice, &[]));
}

#[test]
fn parts_merged_are_the_whole() {
    let folder = tempfile::tempdir().unwrap();
    let parts: Vec<String> = INPUTS
        .iter()
        .enumerate()
        .map(|(number, input)| partial(&folder.path().join(number.to_string()), &[input]))
        .collect();
    let overlapping = partial(&folder.path().join("more"), &INPUTS[1..3]);
    let whole = build(&INPUTS, &[]);
    let mut order: Vec<&str> = parts.iter().map(String::as_str).collect();
    assert_eq!(whole, bytes(&[&["merge"], &order[..]].concat()));
    // Backwards, with one part repeated and one that overlaps two others.
    order.reverse();
    order.push(&overlapping);
    order.push(&parts[0]);
    assert_eq!(whole, bytes(&[&["merge"], &order[..]].concat()));
}

#[test]
fn parts_that_do_not_fit_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let sentences = partial(&folder.path().join("a"), &INPUTS[..1]);
    let out = folder.path().join("b").to_str().unwrap().to_owned();
    let output =
        gazgraph(&["build", "-q", "--partial", "--window", "article", "-o", &out, INPUTS[1]]);
    assert!(output.status.success());
    let merged = folder.path().join("c").to_str().unwrap().to_owned();
    let output = gazgraph(&["merge", &sentences, &out, "-o", &merged]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("window"), "{}", stderr(&output));
}

#[test]
fn every_window_has_evidence_in_its_sentences() {
    for window in ["sentence", "paragraph", "article", "12"] {
        let (json, _) = build(&INPUTS[..2], &["--window", window]);
        let graph: serde_json::Value = serde_json::from_slice(&json).unwrap();
        let links = graph["links"].as_array().unwrap();
        assert!(links.len() > 50, "{window}: {} links", links.len());
        for link in links {
            let row = &link["evidence"][0];
            let sentence: Vec<char> = row["sentence"].as_str().unwrap().chars().collect();
            let end = row["head"][1].as_u64().unwrap() as usize;
            assert!(end <= sentence.len(), "{link}");
        }
    }
}
