//! Bad input on the command line: one clear message with its place, the rest goes on, and the exit
//! status and problems.jsonl say so.

mod common;

use common::{gazgraph, stderr, stdout};
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Output;

const GOOD: &str = "{\"text\": \"Sergey Lavrov met Kim Jong Un in Wonsan.\"}\n";

/// A folder with one good file and one bad one, built; the output and the problems written.
struct Run {
    output: Output,
    problems: Vec<serde_json::Value>,
    nodes: usize,
}

fn build(bad: &[(&str, &[u8])], more: &[&str]) -> Run {
    let folder = tempfile::tempdir().unwrap();
    let inputs = folder.path().join("inputs");
    fs::create_dir(&inputs).unwrap();
    fs::write(inputs.join("good.jsonl"), GOOD).unwrap();
    for (name, content) in bad {
        fs::write(inputs.join(name), content).unwrap();
    }
    let out = folder.path().join("out");
    let mut arguments = vec!["build", "-q", "-o", out.to_str().unwrap(), inputs.to_str().unwrap()];
    arguments.extend(more);
    let output = gazgraph(&arguments);
    let problems = fs::read_to_string(out.join("problems.jsonl")).unwrap_or_default();
    let graph = fs::read(out.join("graph.json")).ok();
    Run {
        output,
        problems: problems.lines().map(|line| serde_json::from_str(line).unwrap()).collect(),
        nodes: graph.map_or(0, |graph| {
            let graph: serde_json::Value = serde_json::from_slice(&graph).unwrap();
            graph["nodes"].as_array().unwrap().len()
        }),
    }
}

/// Checks that the good file was read, exactly one problem of this kind was reported, that its
/// message has these words, and that the exit status says "something was set aside".
fn one_problem(name: &str, content: &[u8], kind: &str, words: &[&str]) -> serde_json::Value {
    let run = build(&[(name, content)], &[]);
    let shown = stderr(&run.output);
    assert_eq!(run.output.status.code(), Some(2), "{shown}");
    assert_eq!(run.nodes, 3, "the good file was not read: {shown}");
    assert_eq!(run.problems.len(), 1, "{:?}", run.problems);
    assert_eq!(run.problems[0]["kind"], kind, "{shown}");
    assert_eq!(shown.matches("warning: ").count(), 1, "{shown}");
    for word in [name].iter().chain(words) {
        assert!(shown.contains(word), "{word:?} is not in {shown}");
    }
    run.problems[0].clone()
}

fn gzip(content: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(content).unwrap();
    encoder.finish().unwrap()
}

#[test]
fn a_missing_file_alone_is_a_failure() {
    let output = gazgraph(&["build", "no/such/file.txt"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("no/such/file.txt: "), "{}", stderr(&output));
    assert!(stderr(&output).contains("Hint: "), "{}", stderr(&output));
}

#[test]
fn a_missing_file_beside_a_good_one_is_set_aside() {
    let run = build(&[], &["no/such/file.txt"]);
    assert_eq!((run.output.status.code(), run.nodes), (Some(2), 3));
    assert_eq!(run.problems[0]["kind"], "not-found");
    assert_eq!(run.problems[0]["path"], "no/such/file.txt");
}

#[test]
fn an_empty_folder() {
    let folder = tempfile::tempdir().unwrap();
    let output = gazgraph(&["build", folder.path().to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains(folder.path().to_str().unwrap()), "{}", stderr(&output));
}

#[test]
fn an_empty_file() {
    one_problem("empty.txt", b" \n", "empty", &[]);
}

#[test]
fn a_truncated_gz_keeps_what_came_before() {
    let lines: String = (0..2000)
        .map(|n| {
            format!(
                "{{\"id\": \"{n}\", \"text\": \"Wonsan lies in North Korea, said reader {n}.\"}}\n"
            )
        })
        .collect();
    let packed = gzip(lines.as_bytes());
    let run = build(&[("cut.jsonl.gz", &packed[..packed.len() / 2])], &[]);
    assert_eq!(run.output.status.code(), Some(2));
    assert_eq!(run.problems.last().unwrap()["kind"], "compression");
    assert!(run.nodes >= 4, "what came before the cut was lost");
}

#[test]
fn a_half_written_json_line() {
    let content = format!("{GOOD}{{\"text\": \"The end is miss");
    let problem = one_problem("half.jsonl", content.as_bytes(), "record", &["half.jsonl:2"]);
    assert_eq!(problem["line"], 2);
}

#[test]
fn a_bad_json_line_in_the_middle() {
    let content = format!("{GOOD}{{\"text\": oops}}\n{GOOD}");
    one_problem("middle.jsonl", content.as_bytes(), "record", &["middle.jsonl:2"]);
}

#[test]
fn invalid_utf8() {
    let mut content = GOOD.repeat(40).into_bytes();
    // Within "met": a name with a damaged letter would be another name.
    let at = content.len() - GOOD.len() + GOOD.find("met").unwrap() + 1;
    content[at] = 0xFF;
    let problem = one_problem("bytes.jsonl", &content, "encoding", &[]);
    assert_eq!(problem["byte"], at);
}

#[test]
fn a_csv_without_a_text_column() {
    let content = b"name,price\nApple,3\nPear,4\n";
    one_problem("fruit.csv", content, "missing-field", &["name", "price", "--field text="]);
}

#[test]
fn a_json_record_without_a_text() {
    one_problem(
        "other.json",
        b"{\"name\": \"x\", \"price\": 3}\n",
        "missing-field",
        &["name", "price"],
    );
}

#[test]
fn a_line_of_200_megabytes() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("long.jsonl");
    let mut file = std::io::BufWriter::new(fs::File::create(&path).unwrap());
    file.write_all(b"{\"text\": \"").unwrap();
    let block = vec![b'x'; 1 << 20];
    (0..200).for_each(|_| file.write_all(&block).unwrap());
    file.write_all(b"\"}\n").unwrap();
    file.write_all(GOOD.as_bytes()).unwrap();
    file.into_inner().unwrap();
    let out = folder.path().join("out");
    let output = gazgraph(&["build", "-q", "-o", out.to_str().unwrap(), path.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(stderr(&output).matches("warning: ").count(), 1);
    assert!(stderr(&output).contains("long.jsonl:1"), "{}", stderr(&output));
    assert_eq!(common::nodes(&common::graph(&out)).len(), 3, "the line after it was lost");
}

#[test]
fn html_without_an_article() {
    let page = b"<!doctype html><html><head><title>Login</title></head><body><form><input></form></body></html>";
    one_problem("login.html", page, "no-article", &["Hint: "]);
}

#[test]
fn a_gazetteer_row_with_too_few_columns() {
    let folder = tempfile::tempdir().unwrap();
    let list = folder.path().join("mine.tsv");
    let header = "# kind: person\nid\tname\taliases\tcountry\tprior\troles\tnotes\n";
    fs::write(&list, format!("{header}\tZed Quill\t\t\t60\t\t\n\tToo Few\n")).unwrap();
    let run = build(
        &[("zed.txt", b"Zed Quill came to Wonsan on Monday.")],
        &["--gazetteer", list.to_str().unwrap()],
    );
    let shown = stderr(&run.output);
    assert_eq!(run.output.status.code(), Some(2), "{shown}");
    assert!(shown.contains("mine.tsv:4: 2 columns, expected 7. Hint: "), "{shown}");
    assert_eq!(run.problems[0]["kind"], "gazetteer");
    assert_eq!(run.nodes, 4, "the good row was lost");
}

#[test]
fn wrong_arguments_are_told_before_any_work() {
    for (arguments, words) in [
        (&["build", "demo", "--formats", "docx"][..], "docx"),
        (&["build", "demo", "--window", "page"], "page"),
        (&["build", "demo", "--from", "soon"], "soon"),
        (&["build", "demo", "--types", "river"], "river"),
        (&["build", "demo", "--threads", "0"], "--threads"),
        (&["build", "demo", "--field", "body"], "body"),
        (&["build"], "INPUT"),
    ] {
        let output = gazgraph(arguments);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        assert!(stderr(&output).contains(words), "{}", stderr(&output));
    }
}

#[test]
fn an_output_that_cannot_be_written() {
    let output = gazgraph(&["build", "-q", "demo", "-o", "Cargo.toml/out"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("Cargo.toml/out: cannot be written"), "{}", stderr(&output));
}

#[test]
fn why_names_the_candidates() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().to_str().unwrap();
    assert!(gazgraph(&["build", "-q", "demo", "-o", out]).status.success());
    let output = gazgraph(&["why", out, "Abiy Ahmed", "Nobody At All"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("Nobody At All"), "{}", stderr(&output));
    let damaged = Path::new(out).join("graph.json");
    fs::write(&damaged, "{\"graph\": {}").unwrap();
    let output = gazgraph(&["why", out, "a", "b"]);
    assert!(stderr(&output).contains("graph.json: "), "{}", stderr(&output));
}

#[test]
fn a_problems_file_of_an_earlier_run_does_not_stay() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().to_str().unwrap();
    fs::write(folder.path().join("problems.jsonl"), "old\n").unwrap();
    let output = gazgraph(&["build", "-q", "demo", "-o", out]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert_eq!(stdout(&output), "");
    assert!(!folder.path().join("problems.jsonl").exists());
}

#[test]
fn a_run_that_read_nothing_leaves_the_last_graph() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let empty = folder.path().join("empty.txt");
    fs::write(&empty, "").unwrap();
    assert!(gazgraph(&["build", "-q", "demo", "-o", out.to_str().unwrap()]).status.success());
    let before = fs::read(out.join("graph.json")).unwrap();
    let output = gazgraph(&["build", "-q", empty.to_str().unwrap(), "-o", out.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("no graph was written"), "{}", stderr(&output));
    assert_eq!(fs::read(out.join("graph.json")).unwrap(), before);
}

/// Indexes, tag clouds and damaged files hold endless runs of capitals and sentences without end;
/// time must grow with their size and no faster.
#[test]
fn endless_runs_and_sentences_take_no_endless_time() {
    let folder = tempfile::tempdir().unwrap();
    for (name, unit) in
        [("run", "Aaa "), ("hyphens", "Aaa-"), ("sentence", "Putin met "), ("titles", "President ")]
    {
        let path = folder.path().join(name).with_extension("txt");
        fs::write(&path, unit.repeat(200_000 / unit.len())).unwrap();
        let start = std::time::Instant::now();
        let output = gazgraph(&["extract", "-q", path.to_str().unwrap()]);
        assert!(output.status.success(), "{}", stderr(&output));
        // About a tenth of a second; cubic work would take hours.
        assert!(start.elapsed().as_secs() < 20, "{name} took {:?}", start.elapsed());
    }
}

#[test]
fn explain_says_when_something_was_set_aside() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("two.jsonl");
    fs::write(&path, format!("{GOOD}{{\"text\": oops}}\n")).unwrap();
    let output = gazgraph(&["explain", path.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stdout(&output).contains("[Sergey Lavrov|person]"), "{}", stdout(&output));
}

/// `gazgraph ... | head -1` is no mistake, whatever the command.
#[test]
fn a_reader_that_has_seen_enough() {
    use std::process::{Command, Stdio};
    for arguments in
        [&["gazetteer", "stats"][..], &["extract", "demo"], &["gazetteer", "lookup", "Paris"]]
    {
        let mut child = Command::new(env!("CARGO_BIN_EXE_gazgraph"))
            .args(arguments)
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{arguments:?}: {}", stderr(&output));
        assert_eq!(stderr(&output), "");
    }
}
