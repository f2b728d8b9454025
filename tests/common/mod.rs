//! What tests of the command line share.

#![allow(dead_code)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Runs gazgraph in the package's folder.
pub fn gazgraph(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_gazgraph"))
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap()
}

pub fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

pub fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// A graph.json, read.
pub fn graph(folder: &Path) -> serde_json::Value {
    serde_json::from_slice(&std::fs::read(folder.join("graph.json")).unwrap()).unwrap()
}

/// Label and kind of every node.
pub fn nodes(graph: &serde_json::Value) -> Vec<(String, String)> {
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    let nodes = graph["nodes"].as_array().unwrap();
    nodes.iter().map(|node| (text(&node["label"]), text(&node["type"]))).collect()
}

/// A file beside the repository, or a loud word that it is not there.
pub fn shared(path: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared").join(path);
    if !path.exists() {
        eprintln!("SKIPPED: {} is not there", path.display());
        return None;
    }
    Some(path)
}
