//! `gazgraph gazetteer` from the command line: compile, look up, compare, hold against a dump.

mod common;

use common::gazgraph;
use std::fs;
use std::path::Path;
use std::process::Output;
use tempfile::TempDir;

const HEAD: &str = "id\tname\taliases\tcountry\tprior\troles\tnotes\n";
const PEOPLE: &str = "Q1\tAdaeze Nwosu-Bright\t\tNG\t70\tMayor of Port Example 2020-\tsource=Us licence=CC0-1.0\n\
                      \tTomas Verheld\tTom Verheld\tNL\t40\t\t\n";
const NEWS: &str = "Adaeze Nwosu-Bright met Tom Verheld in Ghana. Mr. Verheld thanked Ghana.\n";

fn list(folder: &Path, name: &str, rows: &str) -> String {
    let path = folder.join(name);
    fs::write(&path, format!("# kind: person\n{HEAD}{rows}")).unwrap();
    path.to_str().unwrap().to_owned()
}

fn text(output: &Output) -> (String, String) {
    let utf8 = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (utf8(&output.stdout), utf8(&output.stderr))
}

fn run(arguments: &[&str]) -> Output {
    gazgraph(arguments)
}

fn succeeds(arguments: &[&str]) -> String {
    let output = run(arguments);
    let (stdout, stderr) = text(&output);
    assert!(output.status.success(), "{arguments:?}: {stderr}");
    stdout
}

/// A list as text and compiled.
fn compiled(folder: &Path) -> (String, String) {
    let list = list(folder, "people.tsv", PEOPLE);
    let compiled = folder.join("people.gaz").to_str().unwrap().to_owned();
    succeeds(&["gazetteer", "compile", &list, "-o", &compiled]);
    (list, compiled)
}

#[test]
fn a_compiled_list_reads_as_its_text_does() {
    let folder = TempDir::new().unwrap();
    let (list, compiled) = compiled(folder.path());
    let news = folder.path().join("news.txt");
    fs::write(&news, NEWS).unwrap();
    let news = news.to_str().unwrap();
    let graphs = [&list, &compiled].map(|names| {
        let out = folder.path().join("out");
        let out = out.to_str().unwrap().to_owned();
        succeeds(&["build", news, "-o", &out, "--quiet", "--gazetteer", names]);
        fs::read_to_string(format!("{out}/graph.json")).unwrap()
    });
    assert!(graphs[0].contains("Adaeze Nwosu-Bright"));
    assert_eq!(graphs[0], graphs[1], "the same bytes, the gazetteer's hash among them");
}

#[test]
fn a_compiled_list_tells_its_rows() {
    let folder = TempDir::new().unwrap();
    let (_, compiled) = compiled(folder.path());
    let rows =
        succeeds(&["gazetteer", "list", "--no-default-gazetteers", "--gazetteer", &compiled]);
    assert!(
        rows.contains("Q1\tAdaeze Nwosu-Bright\t\tNG\t70\tMayor of Port Example 2020-"),
        "{rows}"
    );
    let again = list(folder.path(), "again.tsv", "");
    fs::write(&again, rows).unwrap();
    let twice = folder.path().join("again.gaz").to_str().unwrap().to_owned();
    succeeds(&["gazetteer", "compile", &again, "-o", &twice]);
    assert_eq!(fs::read(&compiled).unwrap(), fs::read(&twice).unwrap());
}

#[test]
fn damaged_and_foreign_files_are_refused() {
    let folder = TempDir::new().unwrap();
    let (_, compiled) = compiled(folder.path());
    let whole = fs::read(&compiled).unwrap();
    let mut damaged = whole.clone();
    let middle = damaged.len() / 2;
    damaged[middle] ^= 1;
    for (bytes, message) in [
        (whole[..whole.len() / 2].to_vec(), "bytes, expected"),
        (damaged, "the file is damaged"),
        (whole[..10].to_vec(), "the file has 10 bytes"),
        (b"\x7fELF\x02\x01\x01\x00\xff\xfe".to_vec(), "not UTF-8"),
    ] {
        let path = folder.path().join("bad.gaz");
        fs::write(&path, bytes).unwrap();
        let path = path.to_str().unwrap();
        let output = run(&["explain", "--text", "Nobody came.", "--gazetteer", path]);
        let (_, stderr) = text(&output);
        assert_eq!(output.status.code(), Some(1), "{stderr}");
        assert!(stderr.contains(path) && stderr.contains(message), "{stderr}");
        assert!(stderr.contains("Hint"), "{stderr}");
    }
}

#[test]
fn rows_with_mistakes_are_named_and_the_rest_compiled() {
    let folder = TempDir::new().unwrap();
    let list = list(folder.path(), "people.tsv", &format!("too few\tcells\n{PEOPLE}"));
    let compiled = folder.path().join("people.gaz");
    let output = run(&["gazetteer", "compile", &list, "-o", compiled.to_str().unwrap()]);
    let (_, stderr) = text(&output);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr.contains("people.tsv:3: 2 columns, expected 7"), "{stderr}");
    assert!(stderr.contains("2 entities"), "{stderr}");
}

#[test]
fn lookup_says_why_and_what_is_near() {
    let folder = TempDir::new().unwrap();
    let (_, compiled) = compiled(folder.path());
    let found = succeeds(&["gazetteer", "lookup", "Adaeze Nwosu Bright", "--gazetteer", &compiled]);
    for part in ["Adaeze Nwosu-Bright [Q1] person, NG, prior 70", "listed as", "from Us, CC0-1.0"] {
        assert!(found.contains(part), "{part}: {found}");
    }
    let output = run(&["gazetteer", "lookup", "Tomas Verhelt", "--gazetteer", &compiled]);
    let (stdout, stderr) = text(&output);
    assert_eq!(output.status.code(), Some(1));
    assert!(stdout.contains("Tomas Verheld (1 letter off)"), "{stdout}");
    assert!(stderr.contains("no gazetteer has the name"), "{stderr}");
}

#[test]
fn stats_count_kinds_spellings_and_sources() {
    let folder = TempDir::new().unwrap();
    let (_, compiled) = compiled(folder.path());
    let stats =
        succeeds(&["gazetteer", "stats", "--no-default-gazetteers", "--gazetteer", &compiled]);
    let person = stats.lines().find(|line| line.starts_with("person")).unwrap();
    assert_eq!(person.split_whitespace().collect::<Vec<_>>(), ["person", "2", "3", "0"]);
    assert!(stats.contains("1  Us, CC0-1.0"), "{stats}");
}

#[test]
fn diff_tells_entities_and_what_the_graph_gains() {
    let folder = TempDir::new().unwrap();
    let old = list(folder.path(), "old.tsv", "Q1\tAdaeze Nwosu-Bright\t\tNG\t60\t\t\n");
    let new = list(folder.path(), "new.tsv", PEOPLE);
    let news = folder.path().join("news.txt");
    fs::write(&news, NEWS).unwrap();
    let told = succeeds(&["gazetteer", "diff", &old, &new, "--dump", news.to_str().unwrap()]);
    for part in [
        "1 entities added, 0 removed, 1 changed",
        "+ Tomas Verheld [person:tomas-verheld] person",
        "prior \"60\" is now \"70\"",
        "The graph of 1 articles",
        "Tomas Verheld [person:tomas-verheld]",
    ] {
        assert!(told.contains(part), "{part}: {told}");
    }
}

#[test]
fn a_dump_tells_unused_rows_and_proposes_new_ones() {
    let folder = TempDir::new().unwrap();
    let list =
        list(folder.path(), "people.tsv", &format!("{PEOPLE}\tUnheard Nobodyson\t\t\t30\t\t\n"));
    let news = folder.path().join("news.txt");
    fs::write(
        &news,
        format!("{NEWS}\nMr. Kwabena Ofori-Attah spoke. Mr. Kwabena Ofori-Attah left."),
    )
    .unwrap();
    let news = news.to_str().unwrap();
    let unused = succeeds(&["gazetteer", "unused", news, "--gazetteer", &list]);
    assert!(unused.contains("Unheard Nobodyson"), "{unused}");
    assert!(!unused.contains("Verheld") && !unused.contains("Ghana"), "{unused}");
    let proposed =
        succeeds(&["gazetteer", "propose", news, "--gazetteer", &list, "--min-articles", "1"]);
    let row = proposed.lines().find(|line| line.contains("Kwabena Ofori-Attah")).unwrap();
    assert!(row.ends_with("articles=1 mentions=2\tperson"), "{row}");
    let path = folder.path().join("proposed.tsv");
    fs::write(&path, &proposed).unwrap();
    let compiled = folder.path().join("proposed.gaz");
    let (path, compiled) = (path.to_str().unwrap(), compiled.to_str().unwrap());
    succeeds(&["gazetteer", "compile", path, "-o", compiled]);
}

#[test]
fn a_list_is_never_written_over() {
    let folder = TempDir::new().unwrap();
    let list = list(folder.path(), "people.tsv", PEOPLE);
    let before = fs::read(&list).unwrap();
    let output = run(&["gazetteer", "compile", &list, "-o", &list]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output).1.contains("name another file"), "{}", text(&output).1);
    assert_eq!(fs::read(&list).unwrap(), before);
}

#[test]
fn rows_set_aside_show_in_the_exit_status() {
    let folder = TempDir::new().unwrap();
    let list = list(folder.path(), "people.tsv", &format!("too few\tcells\n{PEOPLE}"));
    for command in ["list", "stats"] {
        let output = run(&["gazetteer", command, "--no-default-gazetteers", "--gazetteer", &list]);
        assert_eq!(output.status.code(), Some(2), "{command}");
    }
}
