//! What holds for any bytes.

use super::*;
use proptest::prelude::*;

/// A stream that comes in portions.
struct Drops {
    bytes: Vec<u8>,
    at: usize,
    portion: usize,
}

impl Read for Drops {
    fn read(&mut self, target: &mut [u8]) -> std::io::Result<usize> {
        let count = self.portion.min(target.len()).min(self.bytes.len() - self.at);
        target[..count].copy_from_slice(&self.bytes[self.at..self.at + count]);
        self.at += count;
        Ok(count)
    }
}

fn in_portions(name: &str, bytes: &[u8], portion: usize) -> Vec<String> {
    let drops = Drops { bytes: bytes.to_vec(), at: 0, portion };
    match Reader::from_read(name, drops, &limited(500)) {
        Ok(reader) => {
            reader.map(|item| item.map_or_else(|error| in_short(&error), text_of)).collect()
        }
        Err(error) => vec![in_short(&error)],
    }
}

/// Pieces of all formats, whole and broken.
const PIECES: [&[u8]; 36] = [
    b"{\"text\":\"",
    b"\"}",
    b"\"",
    b"{",
    b"}",
    b"[",
    b"]",
    b",",
    b":",
    b"\n",
    b"\r\n",
    b"\\",
    b"\\u",
    b"d83d",
    b"text",
    b"title,text\n",
    b"a,b\n",
    b"\t",
    b"NaN",
    b"null",
    b"\"articles\":[",
    b"\"_source\":{",
    b"<html>",
    b"<p>",
    b"</p>",
    b"<?xml",
    b"<meta charset=gbk>",
    b"\xEF\xBB\xBF",
    b"\xFF\xFE",
    b"\0",
    b"\xE9",
    b"\xC3\xA9",
    b"\x1F\x8B\x08\0",
    b"\x28\xB5\x2F\xFD",
    b"word ",
    b" ",
];

fn pieces() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(prop::sample::select(&PIECES[..]), 0..60)
        .prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn portions_do_not_matter(bytes in pieces(), portion in 1usize..50) {
        for name in ["a", "a.jsonl", "a.json", "a.csv", "a.tsv", "a.html"] {
            let at_once = in_portions(name, &bytes, usize::MAX);
            prop_assert!(!at_once.is_empty());
            prop_assert_eq!(in_portions(name, &bytes, portion), at_once);
        }
    }

    #[test]
    fn any_bytes_are_survived(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        for (_, format) in Format::NAMES {
            let settings = SourceSettings { format: Some(format), ..limited(100) };
            prop_assert!(!read_with("a", &bytes, &settings).is_empty());
        }
    }

    #[test]
    fn json_text_is_read_as_written(texts in prop::collection::vec("\\PC{0,40}[a-z]", 1..8)) {
        let records: Vec<_> = texts.iter().map(|text| serde_json::json!({ "text": text })).collect();
        let lines: String = records.iter().map(|record| format!("{record}\n")).collect();
        prop_assert_eq!(&read("a.jsonl", lines), &texts);
        let array = serde_json::Value::Array(records);
        prop_assert_eq!(&read("a.json", array.to_string()), &texts);
        prop_assert_eq!(&read("a.json", serde_json::to_string_pretty(&array).unwrap()), &texts);
    }

    #[test]
    fn csv_text_is_read_as_written(texts in prop::collection::vec("[\\PC\n\r\"]{0,40}[a-z]", 1..8)) {
        let mut table = csv::Writer::from_writer(Vec::new());
        table.write_record(["title", "text"]).unwrap();
        for text in &texts {
            table.write_record(["T", text]).unwrap();
        }
        prop_assert_eq!(&read("a.csv", table.into_inner().unwrap()), &texts);
    }

    #[test]
    fn places_point_at_their_records(texts in prop::collection::vec("[a-zé\n]{0,20}[a-z]", 1..6)) {
        let record = |text: &String| serde_json::json!({ "text": text }).to_string();
        let json = format!("[{}]", texts.iter().map(record).collect::<Vec<_>>().join(",\n "));
        let bytes = Cursor::new(json.clone());
        for item in Reader::from_read("a.json", bytes, &SourceSettings::default()).unwrap() {
            let record = item.unwrap();
            let byte = record.place.byte.unwrap() as usize;
            let slice = &json[byte..byte + record.bytes as usize];
            let bracketed = slice.starts_with('{') && slice.ends_with('}');
            prop_assert!(bracketed);
            let line = json[..byte].matches('\n').count() as u64 + 1;
            prop_assert_eq!(record.place.line, Some(line));
        }
    }
}
