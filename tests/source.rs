//! Reading real files, where they are at hand.

use gazgraph::source::{Format, Reader, SourceSettings, find_inputs};
use std::path::Path;

/// What each file below `folder` is read as, with its numbers of records and problems.
fn read_all(folder: &str) -> Option<Vec<(String, Format, usize, usize)>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data").join(folder);
    if !path.is_dir() {
        eprintln!("SKIPPED: {} is not there", path.display());
        return None;
    }
    let (inputs, problems) = find_inputs(&[path.to_string_lossy().into_owned()]);
    assert_eq!(problems, []);
    let read = inputs.iter().map(|input| {
        let mut reader = Reader::open(input, &SourceSettings::default()).unwrap();
        let good = reader.by_ref().map(|item| usize::from(item.is_ok())).collect::<Vec<_>>();
        let records = good.iter().sum();
        assert_eq!(Some(reader.bytes_read()), reader.size_hint_bytes(), "{}", input.name());
        (input.name().to_owned(), reader.format(), records, good.len() - records)
    });
    Some(read.collect())
}

#[test]
fn saved_pages_are_pages() {
    for (name, format, records, problems) in read_all("html").unwrap_or_default() {
        // The descriptions beside the pages are JSON objects without a text.
        let expected = if name.ends_with(".json") { (0, 1) } else { (1, 0) };
        assert_eq!((records, problems), expected, "{name}");
        let expected = match name.rsplit('.').next() {
            Some("gz") => Format::Html,
            Some("json") => Format::Json,
            _ => Format::Plain,
        };
        assert_eq!(format, expected, "{name}");
    }
}

#[test]
fn news_is_read_without_a_problem() {
    for (name, format, records, problems) in read_all("news").unwrap_or_default() {
        let lines = name.ends_with(".jsonl");
        assert_eq!(format, if lines { Format::JsonLines } else { Format::Plain }, "{name}");
        assert!(problems == 0 && (records == 1) != lines, "{name}: {records} and {problems}");
    }
}
