//! `gazgraph train mentions` from the command line: weights from annotated documents, and back in.

mod common;

use common::{gazgraph, stderr};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// Sentences in which `[Words|type]` are annotated.
const ANNOTATED: [&str; 8] = [
    "[Marta Quill|person] joined [Ferrotek|organisation] in [Ardmouth|location] last week.",
    "The mayor of [Ardmouth|location], [Tobias Renn|person], thanked [Ferrotek|organisation].",
    "[Tobias Renn|person] said [Halden Steel|organisation] would leave [Ardmouth|location].",
    "Workers at [Halden Steel|organisation] met [Marta Quill|person] in [Corrin Bay|location].",
    "[Ines Holt|person], a lawyer, sued [Ferrotek|organisation] in [Corrin Bay|location].",
    "A court in [Corrin Bay|location] heard [Ines Holt|person] on Monday.",
    "[Quill|person] told reporters that [Halden Steel|organisation] had paid.",
    "The talks between [Ines Holt|person] and [Tobias Renn|person] ended on Friday.",
];

/// The annotated document that a marked sentence stands for.
fn document(id: usize, marked: &str) -> Value {
    let (mut text, mut entities) = (String::new(), Vec::new());
    for part in marked.split('[') {
        let (inside, rest) = part.split_once(']').unwrap_or(("", part));
        if let Some((words, kind)) = inside.split_once('|') {
            let start = text.chars().count();
            text += words;
            entities.push(json!({"start": start, "end": text.chars().count(), "type": kind}));
        }
        text += rest;
    }
    json!({"id": format!("d{id}"), "text": text, "entities": entities})
}

fn write_gold(folder: &Path) -> String {
    let path = folder.join("gold.jsonl");
    let lines: Vec<String> = (0..24)
        .map(|id| {
            document(id, &format!("{} No. {id}.", ANNOTATED[id % ANNOTATED.len()])).to_string()
        })
        .collect();
    fs::write(&path, lines.join("\n")).unwrap();
    format!("town={}", path.display())
}

fn weights(folder: &Path, name: &str) -> String {
    let path = folder.join(name);
    let gold = write_gold(folder);
    let output = gazgraph(&["train", "mentions", "--gold", &gold, "-o", path.to_str().unwrap()]);
    assert!(output.status.success(), "{}", stderr(&output));
    fs::read_to_string(path).unwrap()
}

#[test]
fn the_same_documents_give_the_same_weights() {
    let folder = tempfile::tempdir().unwrap();
    let first = weights(folder.path(), "first.tsv");
    assert_eq!(first, weights(folder.path(), "second.tsv"));
    assert!(first.starts_with("evidence\tperson\torganisation\tlocation\tother\n"), "{first}");
    assert!(first.lines().is_sorted_by(|a, b| a.starts_with("evidence\t") || a < b), "{first}");
}

#[test]
fn weights_are_used() {
    let folder = tempfile::tempdir().unwrap();
    weights(folder.path(), "w.tsv");
    let learnt = folder.path().join("w.tsv");
    let text = "Renn said Halden Steel would leave Corrin Bay, and Tobias Renn agreed.";
    let explain = |weights: &str| {
        let output = gazgraph(&["explain", "--text", text, "--weights", weights]);
        assert!(output.status.success(), "{}", stderr(&output));
        String::from_utf8(output.stdout).unwrap()
    };
    let shown = explain(learnt.to_str().unwrap());
    assert!(shown.contains("[Tobias Renn|person]"), "{shown}");
    assert!(shown.contains("[Renn|person]"), "a surname stands for the full name: {shown}");
    assert!(explain("hand").contains("[Tobias Renn|person]"));
    let none = folder.path().join("none.tsv");
    fs::write(&none, "span:length=1.prose\t-1\t-1\t-1\t-1\n").unwrap();
    assert!(
        !explain(none.to_str().unwrap()).contains("|person]"),
        "weights of nothing find nothing"
    );
}

#[test]
fn documents_held_out_are_scored() {
    let folder = tempfile::tempdir().unwrap();
    let gold = write_gold(folder.path());
    let saved = folder.path().to_str().unwrap();
    let output = gazgraph(&[
        "train",
        "mentions",
        "--gold",
        &gold,
        "--hold-out",
        "folds",
        "--folds",
        "2",
        "--save-predictions",
        saved,
    ]);
    assert!(output.status.success(), "{}", stderr(&output));
    let shown = String::from_utf8(output.stdout).unwrap();
    assert!(shown.contains("folds gold.jsonl micro"), "{shown}");
    let predictions = fs::read_to_string(folder.path().join("folds-gold.jsonl")).unwrap();
    assert_eq!(predictions.lines().count(), 24);
}

#[test]
fn mistakes_say_how_to_mend_them() {
    let folder = tempfile::tempdir().unwrap();
    let bad = folder.path().join("bad.tsv");
    fs::write(&bad, "evidence\tperson\torganisation\tlocation\tother\nspan:nonsense\t1\t1\t1\t1\n")
        .unwrap();
    for (arguments, told) in [
        (
            vec!["train", "mentions", "-o", "x.tsv", "--gold", "gold.jsonl"],
            "--gold COLLECTION=FILE",
        ),
        (vec!["train", "mentions", "--gold", "x=missing.jsonl"], "--output"),
        (vec!["train", "mentions", "-o", "x.tsv", "--gold", "x=missing.jsonl"], "missing.jsonl"),
        (vec!["explain", "--text", "A.", "--weights", bad.to_str().unwrap()], "bad.tsv:2"),
        (vec!["explain", "--text", "A.", "--weights", "missing.tsv"], "missing.tsv"),
    ] {
        let output = gazgraph(&arguments);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        assert!(stderr(&output).contains(told), "{arguments:?}: {}", stderr(&output));
    }
}
