//! JSON documents.

use super::*;

#[test]
fn documents_give_their_records() {
    let cases: &[(&str, &[&str])] = &[
        (r#"{"text":"a"}"#, &["a"]),
        ("{\n  \"title\": \"t\",\n  \"text\": \"a\"\n}\n", &["a"]),
        (r#"[{"text":"a"},{"text":"b"}]"#, &["a", "b"]),
        ("[\n  {\"text\":\"a\"},\n\n  {\"text\":\"b\"}\n]\n", &["a", "b"]),
        ("{\"text\":\"a\"}{\"text\":\"b\"}\n[{\"text\":\"c\"}]", &["a", "b", "c"]),
        (
            r#"{"status":"ok","articles":[{"content":"a"},{"content":"b"}],"n":{"x":[1]}}"#,
            &["a", "b"],
        ),
        (
            r#"{"took":1,"hits":{"total":2,"hits":[{"_id":"1","_source":{"text":"a"}},{"_source":{"body":"b"}}],"max":1}}"#,
            &["a", "b"],
        ),
        (r#"{"data":[{"text":"a"}]}"#, &["a"]),
        (r#"{"text":"a","items":[{"text":"b"}]}"#, &["a"]),
        (r#"{"items":[{"text":"b"}],"text":"a"}"#, &["a"]),
        (r#"[{"items":[{"text":"b"}],"text":"a"}]"#, &["a"]),
        ("[{\"text\":\"}]\\\"{\"}]", &["}]\"{"]),
        ("\u{FEFF}[{\"text\":\"a\"}]", &["a"]),
    ];
    for (json, expected) in cases {
        assert_eq!(read("a.json", json), *expected, "{json}");
        assert_eq!(read("-", json), *expected, "{json} from standard input");
    }
}

#[test]
fn a_bad_record_does_not_stop_the_next() {
    let unclosed = "bad JSON: the array of records is not closed]";
    let cases: &[(&str, &[&str])] = &[
        (
            "[{\"text\":\"a\"},\n{\"text\": oops},\n{\"text\":\"b\"}]",
            &["a", "[Record 2:24 bad JSON at column 10: expected value]", "b"],
        ),
        (
            "[{\"text\":\"a\"},\n{\n \"text\":,\n \"x\":1},{\"text\":\"b\"}]",
            &["a", "[Record 3:25 bad JSON at column 9: expected value]", "b"],
        ),
        (
            "[{\"text\":\"a\"}, 7, \"x\", null, [1,{\"text\":\"no\"}], {\"text\":\"b\"}]",
            &[
                "a",
                "b",
                "[Record 1:15 4 of the array's elements are no records; this is the first]",
            ],
        ),
        (
            "[{\"text\":\"a\"} ?? {\"text\":\"b\"}]",
            &["a", "[Record 1:14 bad JSON: '?' where a record should begin]", "b"],
        ),
        (
            "[{\"text\":\"a\"}, {\"url\":\"u\"}]",
            &["a", "[MissingField 1:15 the record has no text among its fields: url]"],
        ),
        ("[{\"text\":\"a\"},{\"te", &["a", "[Record 1:14 it ends in mid-record]"]),
        ("[{\"text\":\"a\"},", &["a", &format!("[Record 1:14 {unclosed}")]),
        ("{\"articles\":[{\"text\":\"a\"}]", &["a", &format!("[Record 1:26 {unclosed}")]),
        (
            "{\"text\":\"a\"} and more",
            &["a", "[Record 1:13 bad JSON: 'a' where a record should begin]"],
        ),
        ("[]", &["[Empty -:- it holds no records]"]),
        ("{\"articles\": [] }", &["[Empty -:- it holds no records]"]),
        ("{}", &["[MissingField 1:0 the record has no text among its fields: none]"]),
        (
            "[\"a\",\"b\"]",
            &["[Record 1:1 2 of the array's elements are no records; this is the first]"],
        ),
    ];
    for (json, expected) in cases {
        assert_eq!(read("a.json", json), *expected, "{json}");
    }
}

#[test]
fn a_record_over_the_limit_is_set_aside() {
    let long = "x".repeat(3_000_000);
    let json = format!("[{{\"text\":\"a\"}},\n{{\"text\":\"{long}\"}},\n{{\"text\":\"b\"}}]");
    for limit in [100, 1_000_000, 2_000_000] {
        let problem =
            format!("[TooLarge 2:15 a record of 3000011 bytes is over the limit of {limit}]");
        assert_eq!(read_with("a.json", json.as_bytes(), &limited(limit)), ["a", &problem, "b"]);
    }
}

#[test]
fn a_long_wrapper_is_no_long_record() {
    let record = format!("{{\"text\":\"{}\"}}", "word ".repeat(200));
    let json = format!("{{\"status\":\"ok\",\"articles\":[{}]}}", vec![record; 3000].join(",\n"));
    assert!(json.len() > 3_000_000);
    let reader = Reader::from_read("a.json", Cursor::new(json), &limited(2 << 20)).unwrap();
    assert_eq!(reader.map(Result::unwrap).last().unwrap().place.line, Some(3000));
}

#[test]
fn a_document_in_another_encoding_is_read() {
    let json = "[{\"text\":\"表示 \\\"ソ\\\" 日本の首相は東京で会見した\"},{\"text\":\"b\"}]";
    let (bytes, ..) = encoding_rs::SHIFT_JIS.encode(json);
    assert_eq!(read("a.json", bytes), ["表示 \"ソ\" 日本の首相は東京で会見した", "b"]);
}
