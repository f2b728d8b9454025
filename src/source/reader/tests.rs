//! Bytes in, records and problems out.

mod compressed;
mod documents;
mod lines;
mod properties;
mod streams;
mod tables;
mod whole_files;

use super::*;
use crate::source::{FieldMap, RawContent, RecordFields};
use std::io::Cursor;

/// What a reader yields, in short: the text of a record, or `KIND LINE:BYTE MESSAGE` in brackets.
fn read_with(name: &str, bytes: &[u8], settings: &SourceSettings) -> Vec<String> {
    match Reader::from_read(name, Cursor::new(bytes.to_vec()), settings) {
        Ok(reader) => {
            reader.map(|item| item.map_or_else(|error| in_short(&error), text_of)).collect()
        }
        Err(error) => vec![in_short(&error)],
    }
}

fn read(name: &str, bytes: impl AsRef<[u8]>) -> Vec<String> {
    read_with(name, bytes.as_ref(), &SourceSettings::default())
}

fn text_of(record: RawRecord) -> String {
    match record.content {
        RawContent::Plain(text) => text,
        RawContent::Html(text) => format!("html: {text}"),
        RawContent::Fields(fields) => fields.text,
    }
}

fn in_short(error: &Error) -> String {
    let part = |part: Option<u64>| part.map_or("-".to_owned(), |part| part.to_string());
    let (line, byte) = (part(error.place.line), part(error.place.byte));
    format!("[{:?} {line}:{byte} {}]", error.kind, error.message)
}

/// The fields of all records, none of which may be a problem.
fn fields_with(name: &str, text: &str, settings: &SourceSettings) -> Vec<RecordFields> {
    let reader = Reader::from_read(name, Cursor::new(text.to_owned()), settings).unwrap();
    let fields = |item: Result<RawRecord>| match item.unwrap().content {
        RawContent::Fields(fields) => fields,
        other => panic!("{other:?}"),
    };
    reader.map(fields).collect()
}

fn mapped(assignments: &[&str]) -> SourceSettings {
    SourceSettings { fields: FieldMap::with_paths(assignments).unwrap(), ..Default::default() }
}

fn limited(max_record_bytes: u64) -> SourceSettings {
    SourceSettings { max_record_bytes, ..Default::default() }
}

/// The problem, in short, of `count` malformed sequences, the first of them here.
fn malformed_from(line: u64, byte: u64, count: usize) -> String {
    let sequences = if count == 1 { "sequence is" } else { "sequences are" };
    let rest = "not valid UTF-8 and read as U+FFFD; this is the first place";
    format!("[Encoding {line}:{byte} {count} {sequences} {rest}]")
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

#[test]
fn readers_go_to_other_threads() {
    fn goes<T: Send>() {}
    goes::<Reader>();
}

#[test]
fn extensions_are_those_below_compression() {
    let cases = [
        ("a/b.jsonl", "jsonl"),
        ("b.JSONL.gz", "jsonl"),
        ("b.csv.zst.gz", "csv"),
        ("b.gz", ""),
        ("jsonl", ""),
        ("-", ""),
        ("a.d/b", ""),
    ];
    for (name, expected) in cases {
        assert_eq!(extension(name), expected, "{name}");
    }
}
