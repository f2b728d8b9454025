//! gzip and zstd, whole, joined, nested and damaged.

use super::*;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn zstd(bytes: &[u8]) -> Vec<u8> {
    zstd::encode_all(bytes, 1).unwrap()
}

const LINES: &[u8] = b"{\"text\":\"a\"}\n{\"text\":\"b\"}\n";

#[test]
fn compression_is_told_by_content() {
    let skippable = [&b"\x50\x2A\x4D\x18\x02\0\0\0xx"[..], &zstd(LINES)].concat();
    let halves = LINES.split_at(9);
    let cases: Vec<(&str, Vec<u8>)> = vec![
        ("a.jsonl", LINES.to_vec()),
        ("a.jsonl.gz", gzip(LINES)),
        ("a.jsonl", gzip(LINES)),
        ("misnamed.zst", gzip(LINES)),
        ("a.jsonl.zst", zstd(LINES)),
        ("-", zstd(LINES)),
        ("two members", [gzip(halves.0), gzip(halves.1)].concat()),
        ("two frames", [zstd(halves.0), zstd(halves.1)].concat()),
        ("skippable frame", skippable),
        ("nested.gz.gz", gzip(&gzip(LINES))),
        ("nested.zst.gz", gzip(&zstd(LINES))),
    ];
    for (name, bytes) in cases {
        assert_eq!(read(name, &bytes), ["a", "b"], "{name}");
    }
    assert_eq!(read("a.csv.gz", gzip(b"a,text\n1,A\n")), ["A"]);
    assert_eq!(read("a.txt.zst", zstd(b"\xFF\xFEH\0i\0")), ["Hi"]);
    assert_eq!(read("a.gz", gzip(b"")), ["[Empty -:- the file is empty]"]);
    let deep = (0..6).fold(LINES.to_vec(), |bytes, _| gzip(&bytes));
    assert_eq!(read("deep", deep), ["[Compression -:- compressed more than 4 times over]"]);
}

/// Lines that do not compress to nothing, so that a cut is in the middle of them.
fn numbered_lines() -> String {
    let line = |number: u64| {
        let noise = number.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        format!("{{\"text\":\"{number} {noise:x}\"}}\n")
    };
    (0..20_000).map(line).collect()
}

#[test]
fn a_cut_file_gives_what_is_before_the_cut() {
    let lines = numbered_lines();
    for (name, packed) in [("gzip", gzip(lines.as_bytes())), ("zstd", zstd(lines.as_bytes()))] {
        let items = read("a.jsonl", &packed[..packed.len() / 2]);
        let (problem, records) = items.split_last().unwrap();
        assert!(records.len() > 3000, "{name}: {} records", records.len());
        for (number, record) in records.iter().enumerate() {
            assert!(record.starts_with(&format!("{number} ")), "{name}: {record}");
        }
        let message = format!("the {name} data breaks off before its end]");
        assert!(problem.starts_with("[Compression -:") && problem.ends_with(&message), "{problem}");
    }
}

#[test]
fn every_cut_ends_in_one_problem() {
    let table = ["id,text\n".to_owned(), "1,some text\n".repeat(50)].concat();
    let files = [
        ("a.jsonl", LINES.repeat(20)),
        ("a.csv", table.into()),
        ("a.txt", b"Moscow said".repeat(9)),
    ];
    for (name, bytes) in files {
        let whole = read(name, &bytes);
        for packed in [gzip(&bytes), zstd(&bytes)] {
            for end in 4..packed.len() {
                let items = read(name, &packed[..end]);
                let (problem, records) = items.split_last().unwrap();
                assert!(problem.starts_with("[Compression"), "{name} cut at {end}: {items:?}");
                assert!(whole.starts_with(records), "{name} cut at {end}: {items:?}");
            }
        }
    }
}

#[test]
fn damage_is_told_after_the_records_before_it() {
    let good = gzip(LINES);
    let mut damaged = gzip(numbered_lines().as_bytes());
    let middle = damaged.len() / 2;
    damaged[middle..middle + 64].fill(0xAA);
    let items = read("a.jsonl", [good.clone(), damaged].concat());
    assert_eq!(items[..2], ["a", "b"]);
    assert!(items.last().unwrap().starts_with("[Compression"), "{:?}", items.last());
    let items = read("a.jsonl", [&good[..], b"trailing"].concat());
    assert_eq!(items[..2], ["a", "b"]);
    assert!(items[2].starts_with("[Compression"), "{items:?}");
}

#[test]
fn progress_counts_compressed_bytes() {
    let packed = gzip(numbered_lines().as_bytes());
    let size = packed.len() as u64;
    let mut reader =
        Reader::from_read("a", Cursor::new(packed), &SourceSettings::default()).unwrap();
    let early = reader.bytes_read();
    assert!(early > 0 && early <= size);
    assert_eq!(reader.by_ref().filter(Result::is_ok).count(), 20_000);
    assert_eq!(reader.bytes_read(), size);
}
