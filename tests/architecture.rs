//! The structure of the program, kept by a test: imports go one way, and certain crates and the
//! file system are known in certain rooms only.

use std::fs;
use std::path::{Path, PathBuf};

/// The rooms in the order of the data: each may import from those before it.
const ORDER: [&str; 16] = [
    "span",
    "error",
    "source",
    "article",
    "text",
    "gazetteer",
    "mention",
    "entity",
    "relation",
    "graph",
    "store",
    "analysis",
    "export",
    "evaluation",
    "pipeline",
    "training",
];

/// Crates that only certain rooms may name.
const CRATE_ROOMS: [(&str, &[&str]); 4] = [
    ("petgraph::", &["graph", "analysis", "export"]),
    ("clap::", &[]),
    ("indicatif::", &[]),
    ("rayon::", &["gazetteer", "graph", "pipeline", "training"]),
];

/// Rooms that may touch files.
const FILE_ROOMS: [&str; 3] = ["source", "store", "gazetteer"];

/// Lines beyond which a newcomer would not find the room for a change.
const LONGEST_FILE: usize = 700;

struct SourceFile {
    room: String,
    path: PathBuf,
    /// The file without comments and test modules.
    code: String,
    lines: usize,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All files of the library.
fn library() -> Vec<SourceFile> {
    let mut files = Vec::new();
    collect(&root().join("src"), &mut files);
    assert!(files.len() > 30, "only {} source files were found", files.len());
    files
}

fn collect(folder: &Path, files: &mut Vec<SourceFile>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() && name != "bin" {
            collect(&path, files);
        } else if name.ends_with(".rs") && name != "lib.rs" && name != "tests.rs" {
            let content = fs::read_to_string(&path).unwrap();
            let relative = path.strip_prefix(root().join("src")).unwrap();
            let room = relative.iter().next().unwrap().to_string_lossy();
            files.push(SourceFile {
                room: room.trim_end_matches(".rs").to_owned(),
                lines: content.lines().count(),
                code: code_of(&content),
                path,
            });
        }
    }
}

fn code_of(content: &str) -> String {
    let body = content.split("#[cfg(test)]").next().unwrap_or_default();
    body.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// Names of rooms after `crate::` in the code.
fn imports(code: &str) -> Vec<String> {
    let mut names = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        let group = rest.strip_prefix('{').map(|rest| rest.split('}').next().unwrap_or_default());
        let paths: Vec<&str> = group.map_or_else(|| vec![rest], |group| group.split(',').collect());
        names.extend(paths.into_iter().map(|path| {
            path.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>()
        }));
    }
    names
}

#[test]
fn imports_go_one_way() {
    let place = |room: &str| ORDER.iter().position(|known| *known == room);
    for file in library() {
        let here = place(&file.room)
            .unwrap_or_else(|| panic!("{}: the room is not in ORDER", file.path.display()));
        for name in imports(&file.code) {
            if let Some(there) = place(&name) {
                let message = format!("{} imports {name}", file.path.display());
                assert!(there <= here, "{message}, which comes after it");
            }
        }
    }
}

#[test]
fn crates_are_named_in_their_rooms_only() {
    for file in library() {
        for (name, rooms) in CRATE_ROOMS {
            let allowed = rooms.contains(&file.room.as_str());
            assert!(allowed || !file.code.contains(name), "{} names {name}", file.path.display());
        }
    }
}

#[test]
fn only_some_rooms_touch_files() {
    for file in library() {
        let touches = ["std::fs", "fs::File", "File::open", "File::create"]
            .iter()
            .any(|word| file.code.contains(word));
        let allowed = FILE_ROOMS.contains(&file.room.as_str());
        assert!(allowed || !touches, "{} touches files", file.path.display());
    }
}

#[test]
fn the_library_never_prints() {
    for file in library() {
        for word in ["println!", "eprintln!", "print!(", "dbg!"] {
            assert!(!file.code.contains(word), "{} has {word}", file.path.display());
        }
    }
}

/// The one file that maps others into memory.
const MAPPING_FILE: &str = "src/gazetteer/image/open.rs";

#[test]
fn only_the_mapping_of_files_is_unsafe() {
    // Built in two parts, so that this line does not find itself.
    let word = concat!("un", "safe ");
    for file in library() {
        let uses = file.code.matches(word).count();
        let allowed = usize::from(file.path.ends_with(MAPPING_FILE));
        assert_eq!(uses, allowed, "{}", file.path.display());
    }
}

#[test]
fn files_stay_readable() {
    for file in library() {
        let message = format!("{} has {} lines", file.path.display(), file.lines);
        assert!(file.lines <= LONGEST_FILE, "{message}");
    }
}
