//! `gazgraph eval --errors` from the command line.

mod common;

use common::{gazgraph, stderr, stdout};
use std::path::Path;

/// Two documents, written for this test.
const GOLD: &str = r#"{"id":"a","text":"Ada Lund flew to Geneva on Monday. \u001b[2J Lund left.","entities":[{"start":0,"end":8,"type":"person"},{"start":17,"end":23,"type":"place"},{"start":41,"end":45,"type":"person"}]}
{"id":"b","text":"The Orlovian Stars met.","entities":[{"start":4,"end":18,"type":"organisation"}]}
"#;

const PREDICTIONS: &str = r#"{"id":"a","entities":[{"start":4,"end":8,"type":"person","rule":"person.single"},{"start":17,"end":23,"type":"organisation"}]}
{"id":"b","entities":[]}
"#;

fn files(folder: &Path) -> (String, String) {
    let write = |name: &str, content: &str| {
        let path = folder.join(name);
        std::fs::write(&path, content).unwrap();
        path.to_str().unwrap().to_owned()
    };
    (write("gold.jsonl", GOLD), write("predictions.jsonl", PREDICTIONS))
}

#[test]
fn errors_are_grouped_by_cause_with_examples() {
    let folder = tempfile::tempdir().unwrap();
    let (gold, predictions) = files(folder.path());
    let arguments = ["eval", "--gold", &gold, "--predictions", &predictions, "--errors"];
    let output = gazgraph(&arguments);
    assert!(output.status.success(), "{}", stderr(&output));
    let shown = stdout(&output);
    for expected in [
        "errors of strict_norm: 4 (4 missed, 2 false)",
        "border: too short  (person.single 1)",
        "a at 0  by person.single\n             gold  [Ada Lund|person] flew to Geneva on Monday.",
        "found Ada [Lund|person] flew to Geneva on Monday.",
        "wrong kind: location -> organisation",
        "not found, in no list: several words",
        "gold  The [Orlovian Stars|organisation] met.",
    ] {
        assert!(shown.contains(expected), "{expected:?} is not in:\n{shown}");
    }
    assert!(!shown.contains('\u{1b}'), "a document steers the terminal");
    let mut without = arguments.to_vec();
    without.extend(["--examples", "0"]);
    assert!(!stdout(&gazgraph(&without)).contains("gold  "));
}

#[test]
fn errors_as_json_stand_beside_the_figures() {
    let folder = tempfile::tempdir().unwrap();
    let (gold, predictions) = files(folder.path());
    let run = |more: &[&str]| -> serde_json::Value {
        let arguments = ["eval", "--json", "--gold", &gold, "--predictions", &predictions];
        let output = gazgraph(&[&arguments[..], more].concat());
        serde_json::from_slice(&output.stdout).unwrap()
    };
    let (plain, with_errors) = (run(&[]), run(&["--errors"]));
    assert!(plain.get("errors").is_none());
    assert_eq!(plain["strict_norm"], with_errors["strict_norm"]);
    let errors = &with_errors["errors"];
    assert_eq!((&errors["errors"], &errors["false"]), (&4.into(), &2.into()));
    let location = &errors["kinds"][0];
    assert_eq!(location["kind"], "location");
    assert_eq!(location["causes"][0]["family"], "wrong kind");
    assert_eq!(location["causes"][0]["examples"][0]["start"], 17);
}

#[test]
fn an_annotation_outside_its_text_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let gold = folder.path().join("gold.jsonl");
    let line = r#"{"id":"a","text":"Short.","entities":[{"start":3,"end":30,"type":"person"}]}"#;
    std::fs::write(&gold, line).unwrap();
    let output = gazgraph(&["eval", "--errors", "--gold", gold.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("a: the span 3..30 is not in the text"));
}
