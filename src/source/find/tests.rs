//! Arguments to inputs.

use super::*;
use tempfile::TempDir;

fn folder(files: &[&str]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for file in files {
        let path = folder.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, "Moscow said").unwrap();
    }
    folder
}

/// Names below `folder` of what `arguments`, each below `folder` too, lead to; and the kinds and
/// places of the problems.
fn found(folder: &TempDir, arguments: &[&str]) -> (Vec<String>, Vec<(ErrorKind, String)>) {
    let root = format!("{}/", folder.path().to_string_lossy());
    let arguments: Vec<String> = arguments
        .iter()
        .map(
            |argument| {
                if *argument == STDIN { STDIN.to_owned() } else { format!("{root}{argument}") }
            },
        )
        .collect();
    let (inputs, problems) = find_inputs(&arguments);
    let below = |name: &str| name.replace(&root, "");
    let inputs = inputs.iter().map(|input| below(input.name())).collect();
    let place = |problem: &Error| below(problem.place.path.as_deref().unwrap_or_default());
    (inputs, problems.iter().map(|problem| (problem.kind, place(problem))).collect())
}

type Problems = &'static [(ErrorKind, &'static str)];

#[test]
fn files_folders_and_patterns() {
    let folder = folder(&[
        "b.txt",
        "a.txt",
        "sub/z.jsonl",
        "sub/deep/y.csv",
        ".hidden",
        ".git/x",
        "odd[1].txt",
    ]);
    fs::create_dir(folder.path().join("empty")).unwrap();
    let all = ["a.txt", "b.txt", "odd[1].txt", "sub/deep/y.csv", "sub/z.jsonl"];
    let cases: &[(&[&str], &[&str], Problems)] = &[
        (&["a.txt"], &["a.txt"], &[]),
        (&["b.txt", "a.txt"], &["b.txt", "a.txt"], &[]),
        (&[""], &all, &[]),
        (&["", "a.txt", "sub"], &all, &[]),
        (&["sub/../a.txt", "a.txt"], &["sub/../a.txt"], &[]),
        (&[".hidden"], &[".hidden"], &[]),
        (&["*.txt"], &["a.txt", "b.txt", "odd[1].txt"], &[]),
        (&["?.txt"], &["a.txt", "b.txt"], &[]),
        (&["[a-c].txt"], &["a.txt", "b.txt"], &[]),
        (&["**/*.csv"], &["sub/deep/y.csv"], &[]),
        (&["s*"], &["sub/deep/y.csv", "sub/z.jsonl"], &[]),
        (&["odd[1].txt"], &["odd[1].txt"], &[]),
        (&["-", "-"], &["-"], &[]),
        (&["none.txt"], &[], &[(ErrorKind::NotFound, "none.txt")]),
        (&["*.pdf"], &[], &[(ErrorKind::NotFound, "*.pdf")]),
        (&["empty"], &[], &[(ErrorKind::Empty, "empty")]),
        (&["[z-a"], &[], &[(ErrorKind::Settings, "[z-a")]),
        (&["none.txt", "a.txt"], &["a.txt"], &[(ErrorKind::NotFound, "none.txt")]),
    ];
    for (arguments, inputs, problems) in cases {
        let (names, errors) = found(&folder, arguments);
        assert_eq!(names, *inputs, "{arguments:?}");
        let errors: Vec<_> = errors.iter().map(|(kind, place)| (*kind, place.as_str())).collect();
        assert_eq!(errors, *problems, "{arguments:?}");
    }
}

#[test]
fn a_hidden_or_dotted_root_is_walked() {
    let folder = folder(&[".news/a.txt"]);
    assert_eq!(found(&folder, &[".news"]).0, [".news/a.txt"]);
    assert_eq!(found(&folder, &[".news/."]).0, [".news/./a.txt"]);
}

#[cfg(unix)]
#[test]
fn links_are_followed_but_never_in_circles() {
    use std::os::unix::fs::symlink;
    let folder = folder(&["a.txt", "sub/b.txt"]);
    let path = |name: &str| folder.path().join(name);
    symlink(folder.path(), path("sub/up")).unwrap();
    symlink(path("sub"), path("twin")).unwrap();
    symlink(path("a.txt"), path("z.txt")).unwrap();
    assert_eq!(found(&folder, &[""]), (vec!["a.txt".into(), "sub/b.txt".into()], vec![]));
    assert_eq!(found(&folder, &["twin"]).0, ["twin/b.txt", "twin/up/a.txt"]);
    symlink(path("nowhere"), path("broken")).unwrap();
    let (names, problems) = found(&folder, &[""]);
    assert_eq!(names, ["a.txt", "sub/b.txt"]);
    assert_eq!(problems, [(ErrorKind::NotFound, "broken".into())]);
}

#[test]
fn files_are_opened_and_measured() {
    use crate::source::{Reader, SourceSettings};
    let folder = folder(&["a.txt"]);
    fs::write(folder.path().join("image.png"), b"\x89PNG\r\n\x1A\n\0\0\0").unwrap();
    let (inputs, problems) = find_inputs(&[folder.path().to_string_lossy().into_owned()]);
    assert!(problems.is_empty());
    let settings = SourceSettings::default();
    let reader = Reader::open(&inputs[0], &settings).unwrap();
    assert_eq!(reader.size_hint_bytes(), Some(11));
    assert_eq!(reader.count(), 1);
    let refused = |input: &Input| Reader::open(input, &settings).err().map(|error| error.kind);
    assert_eq!(refused(&inputs[1]), Some(ErrorKind::Unreadable));
    assert_eq!(refused(&Input::file(folder.path().join("gone"))), Some(ErrorKind::NotFound));
    assert_eq!(refused(&Input::file(folder.path())), Some(ErrorKind::Unreadable));
    assert!(Input::stdin().is_stdin() && Input::stdin().size_bytes().is_none());
}
