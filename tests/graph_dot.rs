//! `graph.dot` in Graphviz's own hands.

mod synthetic;

use gazgraph::export::{ExportSettings, exporter};
use gazgraph::gazetteer::EntityKind;
use gazgraph::graph::{GraphSettings, KnowledgeGraph};
use gazgraph::relation::ArticleFacts;
use std::io::Write;
use std::process::{Command, Stdio};
use synthetic::{Known, Writer, news, set};

fn dot(articles: impl IntoIterator<Item = ArticleFacts>) -> String {
    let graph = KnowledgeGraph::from_facts(&set(articles), &GraphSettings::default());
    let mut bytes = Vec::new();
    let exporter = exporter("dot", &ExportSettings::default()).expect("a known format");
    exporter.write(&graph, &mut bytes).expect("a vector takes everything");
    String::from_utf8(bytes).expect("DOT is UTF-8")
}

/// What `program` makes of `text`, without a word of complaint; nothing when it is not installed.
fn graphviz(program: &str, format: &str, text: &str) -> Option<String> {
    let mut child = Command::new(program)
        .arg(format!("-T{format}"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| eprintln!("SKIPPED: Graphviz's {program} cannot be run: {error}"))
        .ok()?;
    let mut input = child.stdin.take().expect("piped");
    let text = text.to_owned();
    let writing = std::thread::spawn(move || input.write_all(text.as_bytes()));
    let output = child.wait_with_output().expect("it ends");
    writing.join().expect("no panic").expect("it reads everything");
    let complaints = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && complaints.is_empty(), "{program}: {complaints}");
    Some(String::from_utf8(output.stdout).expect("UTF-8"))
}

/// Names that try to end the string, the statement or the graph, or to become something else.
const HOSTILE: &[&str] = &[
    "\"];\"evil\"[label=\"",
    "\\\"]; evil [",
    "back\\",
    "back\\\\\"",
    "\\N \\G \\l",
    "<b>bold</b>",
    "<<table><tr><td>x</td></tr></table>>",
    "}} digraph x {",
    "// comment /* more",
    "# line",
    "line\r\nbreak\tand\u{2028}more",
    "&lt;script&gt; &amp; &#34; &quot;",
    "nul\0bell\u{7}escape\u{1b}[31m",
    "\u{202e}turned\u{202c}",
    "node",
    "a:n",
    "a -> b",
    "\u{feff}",
    "",
    "emoji 👩‍👩‍👧 ünïcödé",
];

#[test]
fn hostile_names_stay_names() {
    let known = |(number, name): (usize, &&str)| Known {
        id: format!("{number}{name}"),
        name: (*name).into(),
        kind: EntityKind::ALL[number % 4],
    };
    let cast: Vec<Known> = HOSTILE.iter().enumerate().map(known).collect();
    let hub = Known { id: "Q1".into(), name: "Hub".into(), kind: EntityKind::Person };
    let articles = cast.iter().enumerate().map(|(number, hostile)| {
        let title = format!("{number} {}", hostile.name);
        let writer = Writer::new(&title, Some("2025-07-15"), &hostile.name);
        let relation = if number % 2 == 0 { "co_occurs" } else { "meets" };
        writer.sentence(&hub, &hostile.name, hostile, relation).finish()
    });
    let text = dot(articles);
    let Some(json) = graphviz("dot", "json", &text) else { return };
    let drawn: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let objects = drawn["objects"].as_array().expect("nodes");
    assert_eq!(objects.len(), HOSTILE.len() + 1, "no node more or less");
    assert_eq!(drawn["edges"].as_array().expect("edges").len(), HOSTILE.len());
    assert!(objects.iter().all(|object| object["name"] != "evil"));
    // The picture is well-formed XML and shows the names themselves.
    let svg = graphviz("dot", "svg", &text).expect("installed");
    for shown in ["&lt;b&gt;bold&lt;/b&gt;", "\\N \\G \\l", "&amp;lt;script&amp;gt;"] {
        assert!(svg.contains(shown), "the picture lacks {shown}");
    }
    assert!(!svg.contains("<script") && !svg.contains("<b>"));
}

#[test]
fn both_engines_draw_the_news_without_complaint() {
    let text = dot(news(400));
    for program in ["dot", "sfdp"] {
        let Some(svg) = graphviz(program, "svg", &text) else { return };
        let count = |class: &str| svg.matches(&format!("class=\"{class}\"")).count();
        assert!((40..=60).contains(&count("node")), "{} nodes", count("node"));
        assert!((60..=120).contains(&count("edge")), "{} edges", count("edge"));
    }
    if let Some(directory) = std::env::var_os("KEEP_DOT") {
        let path = std::path::Path::new(&directory).join("graph.dot");
        std::fs::write(path, text).expect("the directory is there");
    }
}

#[test]
fn what_is_left_out_is_said() {
    let text = dot(news(400));
    let first = text.lines().next().expect("a comment");
    assert!(first.starts_with("// Drawn: ") && first.contains("of 68 entities"), "{first}");
}
