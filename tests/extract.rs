//! The `extract` and `articles` lines, as other programs read them.

mod common;

use common::{gazgraph, stderr, stdout};
use std::fs;

fn extract(record: &serde_json::Value) -> serde_json::Value {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("one.jsonl");
    fs::write(&path, format!("{record}\n")).unwrap();
    let output = gazgraph(&["extract", path.to_str().unwrap()]);
    assert!(output.status.success(), "{}", stderr(&output));
    serde_json::from_str(stdout(&output).trim_end()).unwrap()
}

#[test]
fn offsets_count_code_points_of_the_verbatim_text() {
    // Emoji, combining accents, a byte-order mark inside, Windows line ends: all stay where they are.
    let text = "🚢 Cafe\u{301} talk:\r\nSergey Lavrov flew to Wonsan — “for Kim Jong Un”,\u{feff} he said.";
    let row = extract(&serde_json::json!({"id": "x-1", "text": text, "title": "Lavrov in Wonsan"}));
    assert_eq!(row["text"], text);
    assert_eq!(row["id"], "x-1");
    let chars: Vec<char> = text.chars().collect();
    let entities = row["entities"].as_array().unwrap();
    assert_eq!(entities.len(), 3, "{row}");
    for entity in entities {
        let at = |name: &str| entity[name].as_u64().unwrap() as usize;
        let slice: String = chars[at("start")..at("end")].iter().collect();
        assert_eq!(slice, entity["surface"].as_str().unwrap());
    }
    assert_eq!(entities[0]["id"], "Q58217");
    assert_eq!(entities[0]["links"][0], "wd:Q58217");
    assert_eq!(row["title_entities"].as_array().unwrap().len(), 2);
    let relation = &row["relations"][0];
    assert_eq!(relation["type"], "co_occurs");
    assert!(relation["head"].as_u64() < relation["tail"].as_u64());
}

#[test]
fn short_names_and_strangers() {
    let text = "Voronezh Governor Alexander Gusev met the press. Gusev said little. Giovanni Staunovo, \
                commodity analyst at UBS, was silent. Smith left. \"No,\" said Gusev's aide.";
    let row = extract(&serde_json::json!({"text": text}));
    let found: Vec<(&str, &str)> = row["entities"]
        .as_array()
        .unwrap()
        .iter()
        .map(|e| (e["surface"].as_str().unwrap(), e["id"].as_str().unwrap()))
        .collect();
    for expected in [
        ("Alexander Gusev", "person:alexander-gusev"),
        ("Gusev", "person:alexander-gusev"),
        ("Giovanni Staunovo", "person:giovanni-staunovo"),
        ("UBS", "org:ubs"),
    ] {
        assert!(found.contains(&expected), "{expected:?} is not in {found:?}");
    }
}

#[test]
fn capitals_that_act_stand_for_the_government() {
    let row =
        extract(&serde_json::json!({"text": "Moscow said it would answer. He lives in Moscow."}));
    let senses: Vec<&serde_json::Value> =
        row["entities"].as_array().unwrap().iter().map(|entity| &entity["sense"]).collect();
    assert_eq!(senses, [&serde_json::json!("government"), &serde_json::Value::Null]);
}

#[test]
fn copies_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("two.csv");
    fs::write(
        &path,
        "id,title,text\n1,One,The talks in Kyiv went on.\n2,Two,The talks in Kyiv went on.\n",
    )
    .unwrap();
    let output = gazgraph(&["articles", path.to_str().unwrap()]);
    let rows: Vec<serde_json::Value> =
        stdout(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[1]["duplicate_of"], "1");
    assert!(rows[0].get("duplicate_of").is_none());
}

#[test]
fn hostile_text_steers_no_terminal() {
    let output = gazgraph(&["explain", "--text", "Kyiv \u{1b}[2J\u{202e} and Lavrov\u{7}."]);
    let shown = stdout(&output);
    assert!(shown.contains("Kyiv"));
    assert!(!shown.contains(['\u{1b}', '\u{202e}', '\u{7}']), "{shown:?}");
}
