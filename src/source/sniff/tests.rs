//! One table of beginnings and what they are.

use super::*;
use crate::source::FieldMap;

fn told(text: &str, extension: &str) -> String {
    let fields = FieldMap::default();
    match layout(Sample::new(text, true, extension), fields.tree()) {
        Ok(Layout::Table(dialect)) => format!("table {:?}", dialect.delimiter as char),
        Ok(layout) => format!("{layout:?}"),
        Err(error) => error.message,
    }
}

#[test]
fn content_tells_the_format() {
    let cases = [
        // JSON
        ("{\"text\":\"a\"}\n{\"text\":\"b\"}\n", "", "JsonLines"),
        ("{\"text\":\"a\"}\n{\"text\":\"b\"", "", "Json"),
        ("{\"text\":\"a\"}\n{bad\n{\"text\":\"b\"}\n{\"text\":\"c\"}\n", "", "JsonLines"),
        ("bad\n{\"text\":\"b\"}\n{\"text\":\"c\"}\n", "", "JsonLines"),
        ("bad\n{\"text\":\"b\"}\n", "jsonl", "JsonLines"),
        ("bad\n{\"text\":\"b\"}\n", "txt", "Plain"),
        ("{\"text\":\"a\"}\n", "", "Json"),
        ("{\"text\":\"a\"}\n", "jsonl", "JsonLines"),
        ("{\"text\":\"a\"}\n", "txt", "Json"),
        ("{\n  \"text\": \"a\"\n}\n{\n  \"text\": \"b\"\n}\n", "jsonl", "Json"),
        ("[\n  {\"text\":\"a\"},\n  {\"text\":\"b\"}\n]\n", "", "Json"),
        ("[{\"text\": \"a\" broken", "", "Json"),
        ("[]", "", "Json"),
        ("{}", "", "Json"),
        ("[\"a\", \"b\"]", "", "Json"),
        ("{oops}", "json", "Json"),
        ("Moscow said", "json", "Plain"),
        // Articles that begin with a bracket
        ("[Reuters] Moscow said on Monday", "", "Plain"),
        ("[1] A first footnote", "", "Plain"),
        ("[\"Moscow\" is how they put it]", "", "Plain"),
        ("{Photo: AP} Moscow said", "", "Plain"),
        ("{\"Moscow\" is a city}", "", "Plain"),
        ("{{Infobox}}", "txt", "Plain"),
        // HTML
        ("<!DOCTYPE html>\n<html><p>a", "", "Html"),
        ("\n <!-- saved --><HTML lang=en>", "txt", "Html"),
        ("<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"x\"><html>", "", "Html"),
        ("<div><p>a</p></div>", "", "Html"),
        ("<p>One.</p>\n<p>Two.</p>", "", "Html"),
        ("HTTP/1.1 200 OK\n\n<html><head></head><body><p>a</p></body></html>", "", "Html"),
        ("Just <p>one</p>", "html", "Html"),
        ("Plain text", "html", "Plain"),
        // Articles that begin with or speak of tags
        ("<Reuters> Moscow said", "", "Plain"),
        ("<b>Moscow</b> said", "", "Plain"),
        ("<p> is a tag, and so is <html>", "", "Plain"),
        ("< 5 percent of voters", "", "Plain"),
        ("<", "", "Plain"),
        // XML
        (
            "<?xml version=\"1.0\"?><rss version=\"2.0\">",
            "",
            "XML with the root <rss>, which is not a text format gazgraph reads",
        ),
        (
            "<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n<REUTERS TOPICS=\"YES\">",
            "sgm",
            "XML with the root <REUTERS>, which is not a text format gazgraph reads",
        ),
        // Tables
        ("title,text\nA,B\n", "", "table ','"),
        ("id\tTitle\tBody\n1\tA\tB\n", "", "table '\\t'"),
        ("id;title;body\n1;A;B, C\n", "txt", "table ';'"),
        ("date|headline|content\n1|A|B\n", "", "table '|'"),
        (",date,content\n0,2020,\"a, b\"\n", "", "table ','"),
        ("id,title,url\n1,A,http://a\n", "", "table ','"),
        ("title,text\n\"A\nB\",\"C, D\"\n", "", "table ','"),
        ("a,b\n1,2\n", "csv", "table ','"),
        ("a;b,c\n1;2,3\n", "csv", "table ','"),
        ("a;text\n1;2,3,4\n", "csv", "table ';'"),
        ("text\nMoscow said\n", "csv", "table ','"),
        ("a\tb\n", "tsv", "table '\\t'"),
        // Articles with commas in the first line
        ("Moscow, Kyiv, Minsk\nThree capitals, one day.\n", "", "Plain"),
        ("Text, body and soul\nA review\n", "", "Plain"),
        ("Text, body\nA review\n", "", "Plain"),
        ("Title, text, date, source: what a record needs to have.\nMore, follows.\n", "", "Plain"),
        ("text\nMoscow said\n", "", "Plain"),
        // Plain
        ("# Heading\n\nMoscow said.", "md", "Plain"),
        ("---\ntitle: A\n---\nMoscow said.", "", "Plain"),
    ];
    for (text, extension, expected) in cases {
        assert_eq!(told(text, extension), expected, "{text:?} .{extension}");
    }
}

#[test]
fn a_header_alone_is_a_table() {
    assert_eq!(told("title,text", ""), "table ','");
}

#[test]
fn tabs_without_quoting_are_told() {
    let fields = FieldMap::default();
    let quoting = |text| match layout(Sample::new(text, true, "tsv"), fields.tree()) {
        Ok(Layout::Table(dialect)) => dialect.quoting,
        other => panic!("{other:?}"),
    };
    assert!(quoting("title\ttext\nA\tB\n"));
    assert!(quoting("title\ttext\nA\t\"B \"\"C\"\" D\"\n"));
    assert!(quoting("title\ttext\nA\t\"B\nC\"\n"));
    assert!(!quoting("title\ttext\nA\t\"No,\" he said\n"));
    assert!(!quoting("title\ttext\nA\t\"No\" and \"yes\"\n"));
}

#[test]
fn what_the_sample_cuts_is_not_judged() {
    let long = format!("title,text\nA,\"{}", "word, ".repeat(20_000));
    let fields = FieldMap::default();
    let layout = layout(Sample::new(&long, false, ""), fields.tree()).unwrap();
    assert!(matches!(layout, Layout::Table(_)));
    let long = format!("{{\"text\":\"{}", "word, ".repeat(20_000));
    assert_eq!(super::layout(Sample::new(&long, false, ""), fields.tree()), Ok(Layout::Json));
    assert_eq!(
        super::layout(Sample::new(&long, false, "jsonl"), fields.tree()),
        Ok(Layout::JsonLines)
    );
}
