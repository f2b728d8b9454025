//! One JSON object a line.

use super::*;

#[test]
fn fields_are_found_under_their_names() {
    let cases: Vec<(&str, RecordFields)> = vec![
        (
            r#"{"id":7,"title":"T","body":"B","publishedAt":"2025-07-15T10:00:00Z",
                "source":{"id":null,"name":"The Star"},"url":"u","lang":"en"}"#,
            RecordFields {
                text: "B".into(),
                title: some("T"),
                date: some("2025-07-15T10:00:00Z"),
                source: some("The Star"),
                url: some("u"),
                id: some("7"),
                language: some("en"),
            },
        ),
        (
            r#"{"MainText":"M","Headline":"H","timestamp":1752537600000,"publisher":"P",
                "link":"l","_id":{"$oid":"5f"},"language":null}"#,
            RecordFields {
                text: "M".into(),
                title: some("H"),
                date: some("1752537600000"),
                source: some("P"),
                url: some("l"),
                id: some("5f"),
                language: None,
            },
        ),
        (
            r#"{"_index":"news","_id":"outer","_source":{"content":"C",
                "date_publish":"2020-01-02 03:04:05","source_domain":"thestar.com"}}"#,
            RecordFields {
                text: "C".into(),
                date: some("2020-01-02 03:04:05"),
                source: some("thestar.com"),
                id: some("outer"),
                ..Default::default()
            },
        ),
        (
            r#"{"article":"A","title":"","date":1.5,"id":-3,"source":12}"#,
            RecordFields {
                text: "A".into(),
                date: some("1.5"),
                id: some("-3"),
                ..Default::default()
            },
        ),
    ];
    for (line, expected) in cases {
        let line = line.replace('\n', "");
        assert_eq!(fields_with("a.jsonl", &line, &SourceSettings::default()), [expected], "{line}");
    }
}

#[test]
fn text_is_verbatim() {
    let line = r#"{"text":"  A\r\n\tB \u00e9\ud83d\ude00\u0000 \"C\"\\ </p> \u2028 "}"#;
    assert_eq!(read("a.jsonl", line), ["  A\r\n\tB é😀\0 \"C\"\\ </p> \u{2028} "]);
    let windows = "{\"text\":\"a\"}\r\n\r\n{\"text\":\"b\"}\r\n";
    assert_eq!(read("a.jsonl", windows), ["a", "b"]);
}

#[test]
fn own_paths_lead_to_nested_values() {
    let line = r#"{"doc":{"body":"B","pages":[{"t":"P0"},{"t":"P1"}]},"a.b":"dotted","text":"T"}"#;
    let cases = [
        ("text=doc.body", "B"),
        ("text=DOC.Body", "B"),
        ("text=doc.pages.1.t", "P1"),
        ("text=doc.pages[0].t", "P0"),
        ("text=a.b", "dotted"),
        ("id=doc.body", "T"),
    ];
    for (path, expected) in cases {
        assert_eq!(read_with("a.jsonl", line.as_bytes(), &mapped(&[path])), [expected], "{path}");
    }
    let two = mapped(&["text=nothing", "text=doc.body"]);
    assert_eq!(read_with("a.jsonl", line.as_bytes(), &two), ["B"]);
}

#[test]
fn a_bad_line_does_not_stop_the_next() {
    let good = |text: &str| format!("{{\"text\":\"{text}\"}}\n");
    let cases = [
        ("{\"text\": oops}\n", "[Record 2:22 bad JSON at column 10: expected value]"),
        ("garbage\n", "[Record 2:13 bad JSON at column 1: expected value]"),
        ("{\"text\":\"a\"}}\n", "[Record 2:25 bad JSON at column 13: trailing characters]"),
        ("{\"text\":\"a\n", "[Record 2:22 it ends in mid-record]"),
        ("[1]\n", "[Record 2:13 bad JSON: it is no object]"),
        (
            "{\"url\":\"u\",\"n\":1}\n",
            "[MissingField 2:13 the record has no text among its fields: url, n]",
        ),
        (
            "{\"text\":\" \"}\n",
            "[MissingField 2:13 the record's text is empty; its fields are: text]",
        ),
        (
            "{\"text\":[\"a\"]}\n",
            "[MissingField 2:13 what should be the record's text is no string; its fields are: text]",
        ),
        ("{}\n", "[MissingField 2:13 the record has no text among its fields: none]"),
    ];
    for (bad, expected) in cases {
        let file = [good("a"), bad.to_owned(), good("b")].concat();
        assert_eq!(read("a.jsonl", file), ["a", expected, "b"], "{bad}");
    }
}

#[test]
fn deep_nesting_is_no_danger() {
    let deep = "[".repeat(100_000) + &"]".repeat(100_000);
    let lines = [
        format!("{{\"x\":{deep},\"text\":\"a\"}}"),
        format!("{{\"source\":{deep},\"text\":\"b\"}}"),
        "{\"x\":".repeat(100_000),
        format!("{{\"text\":{deep}}}"),
        "{\"text\":\"c\"}".to_owned(),
    ];
    let items = read("a.jsonl", lines.join("\n"));
    assert_eq!((items[0].as_str(), items[1].as_str(), items[4].as_str()), ("a", "b", "c"));
    assert!(items[2].ends_with("it ends in mid-record]"), "{}", items[2]);
    assert!(items[3].starts_with("[MissingField 4"), "{}", items[3]);
    assert_eq!(read("a.json", format!("[{}]", lines[0])), ["a"]);
    assert_eq!(read("a.json", &lines[2]).len(), 1);
}

#[test]
fn places_name_line_record_and_byte() {
    let file = "\u{FEFF}{\"text\":\"é\"}\n\n{\"text\":\"b\"}\n";
    let reader = Reader::from_read("a.jsonl", file.as_bytes(), &SourceSettings::default()).unwrap();
    assert_eq!(reader.format(), Format::JsonLines);
    let records: Vec<_> = reader.map(Result::unwrap).collect();
    assert_eq!(records[0].place, Place::file("a.jsonl").at_line(1).at_record(1).at_byte(3));
    assert_eq!(records[1].place, Place::file("a.jsonl").at_line(3).at_record(2).at_byte(18));
    assert_eq!((records[0].bytes, records[1].bytes), (13, 12));
    let byte = records[1].place.byte.unwrap() as usize;
    assert!(file[byte..].starts_with("{\"text\":\"b\"}"));
}

#[test]
fn a_half_written_last_line_is_told() {
    let file = "{\"text\":\"a\"}\n{\"text\":\"b\"}\n{\"text\":\"c";
    assert_eq!(read("a.jsonl", file), ["a", "b", "[Record 3:35 it ends in mid-record]"]);
    let file = "{\"text\":\"a\"}\n{\"text\":\"b\"}\n{\"text\":\"c\"}";
    assert_eq!(read("a.jsonl", file), ["a", "b", "c"]);
}

#[test]
fn what_common_writers_get_wrong_is_put_right() {
    let file = "{\"date\":NaN,\"text\":\"a\"}\n{\"text\":\"NaN \\ud83d\"}\n";
    let problem = malformed_from(2, 24, 1);
    assert_eq!(read("a.jsonl", file), ["a", "NaN \u{FFFD}", &problem]);
}

#[test]
fn malformed_utf8_is_one_problem() {
    let file = b"{\"text\":\"caf\xC3\xA9\"}\n{\"text\":\"a\xFFb\"}\n{\"text\":\"c\xE9\xFFd\"}\n";
    let problem = malformed_from(2, 27, 3);
    let expected = ["café", "a\u{FFFD}b", "c\u{FFFD}\u{FFFD}d", &problem];
    assert_eq!(read("a.jsonl", file), expected);
}

#[test]
fn legacy_encodings_are_read_even_if_they_show_late() {
    let ascii = "{\"text\":\"plain\"}\n".repeat(30_000);
    let file =
        [ascii.as_bytes(), b"{\"text\":\"caf\xE9 na\xEFve\"}\n{\"text\":\"No\xEBl\"}\n"].concat();
    let items = read("a.jsonl", file);
    assert_eq!(items.len(), 30_002);
    assert_eq!(items[30_000..], ["café naïve", "Noël"]);
}

#[test]
fn utf16_lines_are_read() {
    let file = "{\"text\":\"Президент\"}\n{\"text\":\"b\"}\n{bad\n";
    let bytes: Vec<u8> = file.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let expected = ["Президент", "b", "[Record 3:- bad JSON at column 2: key must be a string]"];
    assert_eq!(read("a.jsonl", &bytes), expected);
    assert_eq!(read("a.jsonl", [b"\xFF\xFE", &bytes[..]].concat()), expected);
}

#[test]
fn a_line_over_the_limit_is_set_aside() {
    let long = format!("{{\"text\":\"{}\"}}", "x".repeat(200));
    let file = format!("{{\"text\":\"a\"}}\n{long}\n{{\"text\":\"b\"}}\n{long}");
    let problem = |line, byte| {
        format!("[TooLarge {line}:{byte} a record of 211 bytes is over the limit of 100]")
    };
    let expected = ["a".to_owned(), problem(2, 13), "b".to_owned(), problem(4, 238)];
    assert_eq!(read_with("a.jsonl", file.as_bytes(), &limited(100)), expected);
}
