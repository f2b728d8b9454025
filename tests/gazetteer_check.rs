//! `gazgraph gazetteer check` on the command line.

mod common;

use common::{gazgraph, stderr, stdout};
use std::path::PathBuf;

const HEAD: &str = "# kind: place\nid\tname\taliases\tcountry\tprior\troles\tnotes\n";

/// A file with these rows in a folder of its own.
fn file(rows: &str) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("own.tsv");
    std::fs::write(&path, format!("{HEAD}{rows}")).unwrap();
    (folder, path)
}

#[test]
fn findings_by_line_with_counts() {
    let rows = "Q1\tZornstadt\t\tDE\t50\t\t\nQ2\tZornstadt\t\tZZ\t50\t\t\nbad\n";
    let (_folder, path) = file(rows);
    let path = path.to_str().unwrap();
    let output = gazgraph(&["gazetteer", "check", path]);
    assert_eq!(output.status.code(), Some(2));
    let lines: Vec<String> =
        stdout(&output).lines().map(|line| line.replace(path, "own.tsv")).collect();
    assert_eq!(lines.len(), 7, "{lines:#?}");
    for (line, expected) in [
        (0, "own.tsv:4: unknown-country: \"ZZ\" is no country's code. Hint: use the ISO"),
        (
            1,
            "own.tsv:4: no-preference: \"Zornstadt\" means Q2 and, about as likely, Q1 (own.tsv:3)",
        ),
        (2, "own.tsv:5: malformed-row: 1 columns, expected 7. Hint: separate the columns"),
        (3, "      1 malformed-row (mistake)"),
        (4, "      1 unknown-country (mistake)"),
        (5, "      1 no-preference (danger)"),
        (6, "2 entities, 2 names: 3 findings"),
    ] {
        assert!(lines[line].starts_with(expected), "{}", lines[line]);
    }
}

#[test]
fn notes_are_shown_when_asked_for() {
    let (_folder, path) = file("Q1\tZornstadt\tZörnstadt\tDE\t50\t\t\n");
    let path = path.to_str().unwrap();
    for (arguments, status, shown) in [
        (&["gazetteer", "check", path][..], 0, false),
        (&["gazetteer", "check", "--notes", path], 0, true),
        (&["gazetteer", "check", "--only", "repeated-alias", path], 0, true),
        (&["gazetteer", "check", "--only", "bad-id", "--notes", path], 0, false),
    ] {
        let output = gazgraph(arguments);
        assert_eq!(output.status.code(), Some(status), "{arguments:?}");
        assert_eq!(stdout(&output).contains(": repeated-alias:"), shown, "{arguments:?}");
    }
    assert!(stdout(&gazgraph(&["gazetteer", "check", path])).contains("1 notes more; --notes"));
}

#[test]
fn json_is_a_finding_a_line() {
    let (_folder, path) = file("Q1\tZornstadt\t\tZZ\t50\t\t\nX\tZornville\t\tFR\t50\t\t\n");
    let output = gazgraph(&["gazetteer", "check", "--json", path.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(2));
    let findings: Vec<serde_json::Value> =
        stdout(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let codes: Vec<(u64, &str)> = findings
        .iter()
        .map(|finding| (finding["line"].as_u64().unwrap(), finding["code"].as_str().unwrap()))
        .collect();
    assert_eq!(codes, [(3, "unknown-country"), (4, "bad-id")]);
}

#[test]
fn compiled_lists_are_checked_without_lines() {
    let (folder, path) = file("Q1\tZornstadt\t\tDE\t50\t\t\nQ2\tZornstadt\t\tAT\t50\t\t\n");
    let compiled = folder.path().join("own.gaz");
    let compiled = compiled.to_str().unwrap();
    let output =
        gazgraph(&["gazetteer", "compile", path.to_str().unwrap(), "-o", compiled, "--quiet"]);
    assert!(output.status.success(), "{}", stderr(&output));
    let output = gazgraph(&["gazetteer", "check", compiled]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stdout(&output).starts_with(&format!("{compiled}: no-preference: ")));
}

#[test]
fn an_unknown_code_is_named_with_the_known_ones() {
    let output = gazgraph(&["gazetteer", "check", "--only", "typo"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("\"typo\" is no code of a finding; they are malformed-row"));
}
