//! `gazgraph train classes` from the command line.

mod common;

use common::{gazgraph, stderr};
use std::fs;

const INPUTS: [&str; 3] =
    ["demo/wire.jsonl", "demo/red-sea-page.txt", "tests/fixtures/dumps/west_africa_page.txt"];

/// The file that a run writes.
fn classes(inputs: &[&str], more: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("classes.tsv");
    let fixed = ["-q", "--classes", "20", "--min-count", "2", "-o", path.to_str().unwrap()];
    let output = gazgraph(&[&["train", "classes"], inputs, &fixed, more].concat());
    assert!(output.status.success(), "{}", stderr(&output));
    fs::read_to_string(path).unwrap()
}

/// A file without its comment, which names the inputs in their order.
fn rows(file: &str) -> Vec<&str> {
    file.lines().filter(|line| !line.starts_with('#')).collect()
}

#[test]
fn threads_and_order_change_nothing() {
    let one = classes(&INPUTS, &["--threads", "1"]);
    assert_eq!(one, classes(&INPUTS, &["--threads", "2"]));
    assert_eq!(one, classes(&INPUTS, &["--threads", "7"]));
    let mut backwards = INPUTS;
    backwards.reverse();
    assert_eq!(rows(&one), rows(&classes(&backwards, &[])));
    let twice = [&INPUTS[..], &INPUTS[..1]].concat();
    assert_eq!(rows(&one), rows(&classes(&twice, &[])));
}

#[test]
fn the_file_says_how_it_was_made() {
    let file = classes(&INPUTS, &["--listed-only"]);
    let command = "gazgraph train classes wire.jsonl red-sea-page.txt west_africa_page.txt \
                   --classes 20 --words 20000 --min-count 2 --listed-only";
    assert!(file.contains(command), "{file}");
    let rows = rows(&file);
    // A class whose words are all left out has no line.
    assert!((10..=20).contains(&rows.len()), "{file}");
    assert!(rows.is_sorted() && rows.iter().all(|row| row.contains('\t')), "{file}");
}

#[test]
fn too_little_text_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("classes.tsv");
    let output = gazgraph(&[
        "train",
        "classes",
        INPUTS[1],
        "--min-count",
        "1000000",
        "-o",
        path.to_str().unwrap(),
    ]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("--min-count"), "{}", stderr(&output));
    assert!(!path.exists());
}
