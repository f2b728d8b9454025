//! CSV and its kin.

use super::*;

#[test]
fn rows_become_records() {
    let expected = |text: &str| RecordFields {
        text: text.into(),
        title: some("T"),
        date: some("2025-07-15"),
        id: some("1"),
        ..Default::default()
    };
    let cases = [
        ("a.csv", "id,title,date,text\n1,T,2025-07-15,\"A, \"\"B\"\"\r\nC\"\n", "A, \"B\"\r\nC"),
        ("a.csv", "\u{FEFF}Id;Headline;Published At;Body\r\n1;T;2025-07-15;A, B\r\n", "A, B"),
        ("a.tsv", "id\ttitle\tdate\ttext\n1\tT\t2025-07-15\tA, B", "A, B"),
        ("a.tsv", "id\ttitle\tdate\ttext\n1\tT\t2025-07-15\t\"A,\" he said\n", "\"A,\" he said"),
        ("-", "id|title|date|text\n\n1|T|2025-07-15|A, B\n\n", "A, B"),
        ("a.csv", ",id,title,date,text,\n0,1,T,2025-07-15,A,x\n", "A"),
        ("a.csv", "id,title,date,text\n1,T,2025-07-15,A,,\n", "A"),
        ("a.csv", "id,title,date,body,text\n1,T,2025-07-15,B,\n", "B"),
    ];
    for (name, table, text) in cases {
        let fields = fields_with(name, table, &SourceSettings::default());
        assert_eq!(fields, [expected(text)], "{table:?}");
    }
}

#[test]
fn a_bad_row_does_not_stop_the_next() {
    let cases: &[(&str, &[&str])] = &[
        (
            "title,text\nT,a\nT,b,c\nT\n\nT,\"d\ne\"\nT,f\n",
            &[
                "a",
                "[Record 3:15 the row has another number of columns than the header: 3, not 2]",
                "[Record 4:21 the row has another number of columns than the header: 1, not 2]",
                "d\ne",
                "f",
            ],
        ),
        ("title,text\nT,\nT,a\n", &["[MissingField 2:11 the row's text is empty]", "a"]),
        (
            "title,text\nT,a\nT,\"b\nT,c\n",
            &["a", "[Record 3:15 a quotation mark in this row is never closed]"],
        ),
        ("title,text\nT,a\n  \nT,b", &["a", "b"]),
        (
            "title,url\nT,u\nT,v\n",
            &["[MissingField 1:0 the table has no text among its columns: title, url]"],
        ),
        ("title,text\n", &["[Empty -:- it holds no records]"]),
    ];
    for (table, expected) in cases {
        assert_eq!(read("a.csv", table), *expected, "{table:?}");
    }
}

#[test]
fn the_hint_names_the_option_and_the_option_helps() {
    let table = "Titel,Story\nT,a\n";
    let mut reader =
        Reader::from_read("a.csv", table.as_bytes(), &SourceSettings::default()).unwrap();
    let error = reader.next().unwrap().unwrap_err();
    assert!(error.hint.unwrap().contains("--field text=COLUMN"));
    assert!(reader.next().is_none());
    let record = &fields_with("a.csv", table, &mapped(&["text=story", "title=Titel"]))[0];
    assert_eq!((record.text.as_str(), record.title.as_deref()), ("a", Some("T")));
    assert_eq!(fields_with("a.csv", "doc.body,b\na,b\n", &mapped(&["text=doc.body"]))[0].text, "a");
}

#[test]
fn rows_over_the_limit_are_set_aside() {
    let long = "x\n".repeat(100_000);
    let table = format!("title,text\nT,a\nT,\"{long}\"\nT,b\n");
    let problem = "[TooLarge 3:15 a record of 200005 bytes is over the limit of 1000]";
    assert_eq!(read_with("a.csv", table.as_bytes(), &limited(1000)), ["a", problem, "b"]);
    let reader = Reader::from_read("a.csv", Cursor::new(table), &limited(1000)).unwrap();
    assert_eq!(reader.filter_map(Result::ok).last().unwrap().place.line, Some(100_004));
    let commas = format!("title,text\nT,a\n{}\nT,b\n", ",".repeat(1_000_000));
    assert_eq!(read("a.csv", commas).len(), 3);
}

#[test]
fn other_encodings_are_read() {
    let (bytes, ..) =
        encoding_rs::WINDOWS_1252.encode("title;text\nÉlysée;Le président a été réélu\n");
    assert_eq!(read("a.csv", bytes), ["Le président a été réélu"]);
    let damaged = b"title,text\ncaf\xC3\xA9,a\nT,\xC3\xA9\xFFb\n";
    assert_eq!(read("a.csv", damaged), ["a", "é\u{FFFD}b", &malformed_from(3, 19, 1)]);
}
