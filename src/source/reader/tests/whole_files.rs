//! Plain text, HTML, and what is neither text nor anything.

use super::*;

#[test]
fn a_text_or_page_is_one_record() {
    let cases: &[(&str, &[u8], &str)] = &[
        (
            "a.txt",
            b"Moscow said.\r\n\r\nKyiv said.\rMinsk.\n",
            "Moscow said.\n\nKyiv said.\nMinsk.\n",
        ),
        ("a.md", b"# A\n\n[Reuters] Moscow", "# A\n\n[Reuters] Moscow"),
        (
            "a",
            b"[Reuters] Moscow said, as text, that\nx",
            "[Reuters] Moscow said, as text, that\nx",
        ),
        ("a", b"{Photo} Moscow", "{Photo} Moscow"),
        ("a", b"<Reuters> Moscow", "<Reuters> Moscow"),
        (
            "a",
            b"Moscow, Kyiv, Minsk\nThree, four, five\n",
            "Moscow, Kyiv, Minsk\nThree, four, five\n",
        ),
        ("a.txt", b"\xEF\xBB\xBFcaf\xC3\xA9", "café"),
        ("a.txt", b"caf\xE9 \x96 d\xE9j\xE0 vu", "café – déjà vu"),
        ("a.txt", b"\xFF\xFEH\0i\0", "Hi"),
        ("a.txt", b"\xFE\xFF\0H\0i", "Hi"),
        ("a.txt", b"H\0i\0,\0 \0M\0o\0s\0c\0o\0w\0", "Hi, Moscow"),
        ("a.html", b"<!DOCTYPE html>\r\n<p>a</p>", "html: <!DOCTYPE html>\r\n<p>a</p>"),
        ("a.txt", b"<html><p>a</p>", "html: <html><p>a</p>"),
        (
            "a.html",
            b"<html><meta charset=windows-1251><p>\xCC\xEE\xF1\xEA\xE2\xE0</p>",
            "html: <html><meta charset=windows-1251><p>Москва</p>",
        ),
    ];
    for (name, bytes, expected) in cases {
        assert_eq!(read(name, bytes), [*expected], "{}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn damage_in_a_text_is_one_problem() {
    let text = b"caf\xC3\xA9\nna\xC3\xAFve \xFF\xFE.\n";
    let expected = ["café\nnaïve \u{FFFD}\u{FFFD}.\n", &malformed_from(2, 13, 2)];
    assert_eq!(read("a.txt", text), expected);
}

#[test]
fn late_damage_and_late_encodings_are_told_apart() {
    let ascii = "Moscow said. ".repeat(60_000);
    let legacy = [ascii.as_bytes(), b"Caf\xE9, d\xE9j\xE0 vu"].concat();
    assert!(read("a.txt", legacy)[0].ends_with("Café, déjà vu"));
    let damaged = [ascii.as_bytes(), "Café".as_bytes(), b" \xE9"].concat();
    let items = read("a.txt", damaged);
    assert!(items[0].ends_with("Café \u{FFFD}"));
    assert_eq!(items.len(), 2);
}

#[test]
fn nothing_is_told() {
    let blank = "[Empty -:- the file holds nothing but white space]";
    let cases: &[(&str, &[u8], &str)] = &[
        ("a.txt", b"", "[Empty -:- the file is empty]"),
        ("a.jsonl", b"", "[Empty -:- the file is empty]"),
        ("a.csv", b" \n\t\r\n", blank),
        ("a.txt", b"\xEF\xBB\xBF", blank),
        ("a.txt", b"\xFF\xFE \0", blank),
    ];
    for (name, bytes, expected) in cases {
        assert_eq!(read(name, bytes), [*expected], "{name} {bytes:?}");
    }
    assert_eq!(read("a.txt", " ".repeat(1_000_000)), ["[Empty -:- it holds no records]"]);
}

#[test]
fn what_is_no_text_is_refused() {
    let cases: &[(&[u8], &str)] = &[
        (b"%PDF-1.4 ...", "a PDF document"),
        (b"PK\x03\x04\x14\0", "a zip archive or Office document"),
        (b"\0\x01\x02\x03\x04\x05", "binary data"),
        (b"<?xml version='1.0'?><rss>", "XML with the root <rss>"),
    ];
    for (bytes, what) in cases {
        let expected =
            format!("[Unreadable -:- {what}, which is not a text format gazgraph reads]");
        assert_eq!(read("a", bytes), [expected]);
    }
    let closed = "[Compression -:- packed as xz, which is not opened]";
    assert_eq!(read("a.xz", b"\xFD7zXZ\0\0\0"), [closed]);
}

#[test]
fn a_text_over_the_limit_is_set_aside() {
    let text = "Moscow said. ".repeat(100_000);
    let problem = "[TooLarge -:- a record of 1300000 bytes is over the limit of 1000]";
    assert_eq!(read_with("a.txt", text.as_bytes(), &limited(1000)), [problem]);
}

#[test]
fn a_named_format_is_taken_at_its_word() {
    let forced = |format: &str, bytes: &str| {
        let format = Some(format.parse().unwrap());
        read_with("a", bytes.as_bytes(), &SourceSettings { format, ..Default::default() })
    };
    assert_eq!(forced("plain", "{\"text\":\"a\"}"), ["{\"text\":\"a\"}"]);
    assert_eq!(forced("html", "a"), ["html: a"]);
    assert_eq!(forced("plain", "<?xml?><rss>"), ["<?xml?><rss>"]);
    assert_eq!(forced("csv", "text\na\n"), ["a"]);
    assert_eq!(forced("tsv", "text\nid\ta\n").len(), 1);
    assert_eq!(forced("jsonl", "{\"text\":\"a\"}"), ["a"]);
    assert_eq!(
        forced("json", "Moscow"),
        ["[Record 1:0 bad JSON: 'M' where a record should begin]"]
    );
    assert_eq!("docx".parse::<Format>().unwrap_err().kind, ErrorKind::Settings);
}
