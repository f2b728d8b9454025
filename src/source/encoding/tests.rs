//! Settling encodings and decoding records.

use super::*;
use std::io::Read;

fn utf16(text: &str, to_bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(to_bytes).collect()
}

fn encoded(text: &str, label: &str) -> Vec<u8> {
    let encoding = Encoding::for_label(label.as_bytes()).unwrap();
    let (bytes, _, unmappable) = encoding.encode(text);
    assert!(!unmappable, "{text:?} cannot be written in {label}");
    bytes.into_owned()
}

const RUSSIAN: &str = "Президент России прибыл в Пхеньян, сообщили в министерстве иностранных дел.";
const FRENCH: &str = "Le président a été réélu à l’Élysée, où l’on fêtait déjà la victoire.";
const JAPANESE: &str = "日本の首相は月曜日に東京で記者会見を開き、新しい政策を発表しました。";
const CHINESE: &str = "中国国家主席周一在北京会见了来访的外国领导人，双方讨论了贸易问题。";
const GREEK: &str = "Ο πρωθυπουργός της Ελλάδας επισκέφθηκε σήμερα τις Βρυξέλλες.";

/// A name for the case, bytes, and the encoding they are transcoded from; none for what is no text.
type Case = (&'static str, Vec<u8>, Option<Option<&'static str>>);

#[test]
fn settles_encodings() {
    let marked = |mark: &[u8], bytes: Vec<u8>| [mark, &bytes].concat();
    let cases: Vec<Case> = vec![
        ("ASCII", b"Moscow said".to_vec(), Some(None)),
        ("UTF-8", RUSSIAN.into(), Some(None)),
        ("UTF-8 with mark", marked(b"\xEF\xBB\xBF", FRENCH.into()), Some(None)),
        ("LE mark", marked(b"\xFF\xFE", utf16(RUSSIAN, u16::to_le_bytes)), Some(Some("UTF-16LE"))),
        ("BE mark", marked(b"\xFE\xFF", utf16(RUSSIAN, u16::to_be_bytes)), Some(Some("UTF-16BE"))),
        ("LE by NULs", utf16(FRENCH, u16::to_le_bytes), Some(Some("UTF-16LE"))),
        ("BE by NULs", utf16("Moscow said", u16::to_be_bytes), Some(Some("UTF-16BE"))),
        ("UTF-32", b"\xFF\xFE\0\0M\0\0\0".to_vec(), None),
        ("binary", (0..=255).collect(), None),
        ("windows-1251", encoded(RUSSIAN, "windows-1251"), Some(Some("windows-1251"))),
        ("KOI8-R", encoded(RUSSIAN, "koi8-r"), Some(Some("KOI8-U"))),
        ("windows-1252", encoded(FRENCH, "windows-1252"), Some(Some("windows-1252"))),
        ("windows-1253", encoded(GREEK, "windows-1253"), Some(Some("windows-1253"))),
        ("Shift_JIS", encoded(JAPANESE, "shift_jis"), Some(Some("Shift_JIS"))),
        ("EUC-JP", encoded(JAPANESE, "euc-jp"), Some(Some("EUC-JP"))),
        ("GBK", encoded(CHINESE, "gbk"), Some(Some("GBK"))),
        ("one curly quote", b"Moscow\x92s envoy".to_vec(), Some(Some("windows-1252"))),
        ("one damaged byte", b"Moscow \xFF said".to_vec(), Some(None)),
        ("damaged UTF-8", [RUSSIAN.as_bytes(), b"\xD0 \xE2\x80 "].concat(), Some(None)),
        (
            "declared",
            [&b"<meta charset=koi8-r>"[..], &encoded(RUSSIAN, "koi8-r")].concat(),
            Some(Some("KOI8-R")),
        ),
        ("declared, ASCII so far", b"<meta charset=koi8-r>Moscow".to_vec(), Some(Some("KOI8-R"))),
        ("saved as UTF-8", ["<meta charset=koi8-r>", RUSSIAN].concat().into(), Some(None)),
        (
            "wrongly declared UTF-8",
            [&b"<meta charset=utf-8>"[..], &encoded(RUSSIAN, "windows-1251")].concat(),
            Some(Some("windows-1251")),
        ),
    ];
    for (name, bytes, expected) in cases {
        let plan = settle(&bytes, true);
        assert_eq!(plan.map(|plan| plan.from.map(Encoding::name)), expected, "{name}");
    }
}

#[test]
fn a_character_cut_by_the_prefix_is_no_damage() {
    let bytes = RUSSIAN.as_bytes();
    for end in 0..bytes.len() {
        assert_eq!(settle(&bytes[..end], false), Some(Plan { from: None, mark_bytes: 0 }));
    }
}

#[test]
fn transcodes_what_it_is_given_in_any_portions() {
    struct Drops(Vec<u8>, usize);
    impl Read for Drops {
        fn read(&mut self, target: &mut [u8]) -> std::io::Result<usize> {
            let count = target.len().min(self.1).min(self.0.len());
            target[..count].copy_from_slice(&self.0[..count]);
            self.0.drain(..count);
            Ok(count)
        }
    }
    let long = JAPANESE.repeat(2000);
    for (label, portion) in [("shift_jis", 1), ("euc-jp", 3), ("gbk", 40_000), ("utf-8", 70_000)] {
        let encoding = Encoding::for_label(label.as_bytes()).unwrap();
        let drops = Drops(encoded(&long, label), portion);
        let malformed = Arc::new(Malformed::default());
        let mut text = String::new();
        let mut transcoder = Transcoder::new(drops, encoding, 0, Arc::clone(&malformed));
        transcoder.read_to_string(&mut text).unwrap();
        assert!(text == long, "{label}");
        assert_eq!(malformed.count.load(Ordering::Relaxed), 0);
    }
}

#[test]
fn malformed_sequences_are_counted_where_they_stand() {
    let bytes = &b"ab\xFF\xFFcd\x00\xD8zz\x00"[..];
    let malformed = Arc::new(Malformed::default());
    let mut text = String::new();
    Transcoder::new(bytes, UTF_16LE, 2, Arc::clone(&malformed)).read_to_string(&mut text).unwrap();
    assert_eq!(text.matches('\u{FFFD}').count(), 2, "{text:?}");
    let decoder = TextDecoder::transcoded(UTF_16LE, malformed);
    let problem = decoder.problem("a.txt").unwrap();
    assert_eq!(problem.place, Place::file("a.txt").at_byte(8));
    assert!(problem.message.starts_with("2 sequences are not valid UTF-16LE"), "{problem}");
}

#[test]
fn the_decoder_changes_its_mind_only_while_all_was_ascii() {
    let place = |byte| Place::file("a").at_byte(byte as u64);
    let mut legacy = TextDecoder::default();
    assert_eq!(legacy.decode(b"plain", place), "plain");
    assert_eq!(legacy.decode(&encoded(FRENCH, "windows-1252"), place), FRENCH);
    assert_eq!(legacy.decode(b"caf\xE9", place), "café");
    assert!(legacy.problem("a").is_none());

    let mut utf8 = TextDecoder::default();
    assert_eq!(utf8.decode("café".as_bytes(), place), "café");
    assert_eq!(utf8.decode(b"caf\xE9 \xE2\x80.", place), "caf\u{FFFD} \u{FFFD}.");
    assert_eq!(utf8.decode(b"\xFF", place), "\u{FFFD}");
    let problem = utf8.problem("a").unwrap();
    assert_eq!((problem.kind, problem.place), (ErrorKind::Encoding, place(3)));
    assert!(problem.message.starts_with("3 sequences"));
}
