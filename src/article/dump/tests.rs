//! Sketches of pages: what is cut and what stays whole.

use super::*;

/// Outlet and headline of the articles of `page`, joined by a slash.
fn heads(page: &str) -> Vec<String> {
    let head = |article: DumpArticle| {
        let part = |part: Option<String>| part.unwrap_or_else(|| "?".to_owned());
        format!("{} / {}", part(article.outlet), part(article.title))
    };
    split(page).into_iter().map(head).collect()
}

const FERRY: &str = "Ferry service returns to the lagoon after the storm";
const SCHOOLS: &str = "Schools in the old town open late";
const A: &str = "Ferries ran again on Monday, the port authority said in Lagos. Nobody was hurt.";
const B: &str =
    "Schools opened late on Monday, the mayor of Cotonou told reporters. Pupils cheered.";

/// Fills a page's headlines (`F`, `S`) and paragraphs (`A`, `B`), one a line.
fn page(sketch: &str) -> String {
    let line = |line: &str| match line {
        "A" => A.to_owned(),
        "B" => B.to_owned(),
        other => other.replace("{F}", FERRY).replace("{S}", SCHOOLS),
    };
    sketch.split('~').map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn pages_of_two() {
    for (sketch, outlets) in [
        // Cards with an age, in every order sites use.
        ("The Sun~1 hour ago~{F}~A~The Star~2 hours ago~{S}~B", ["The Sun", "The Star"]),
        ("Punch~1 hour ago~{F}~A~Mint~2 hours ago~{S}~B", ["Punch", "Mint"]),
        ("{F}~The Sun~1 hour ago~A~~{S}~The Star~2 hours ago~B", ["The Sun", "The Star"]),
        ("{F}~The Sun | 1 hour ago~A~~{S}~The Star | 2h ago~B", ["The Sun", "The Star"]),
        ("The Sun · 1h ago~{F}~A~~The Star · 2h ago~{S}~B", ["The Sun", "The Star"]),
        ("The Sun~{F}~1 hour ago~A~~The Star~{S}~2 hours ago~B", ["The Sun", "The Star"]),
        ("{F} - BBC News~~A~~{S} | The Star~~B", ["BBC News", "The Star"]),
        // Authors, dates, datelines.
        ("{F}~By Ama Mensah~A~~{S}~By Kofi Boateng~B", ["?", "?"]),
        ("{F}~By Ama Mensah, Reuters~A~~{S}~By AFP~B", ["Reuters", "AFP"]),
        ("{F}~July 14, 2025~A~~{S}~July 15, 2025~B", ["?", "?"]),
        ("{F}~~Published: 14 July 2025~~A~~{S}~~Published: 15 July 2025~~B", ["?", "?"]),
        (
            "{F}~~LAGOS (Reuters) - A sentence.~~A~~{S}~~COTONOU (AFP) - A sentence.~~B",
            ["Reuters", "AFP"],
        ),
        ("{F}~~LAGOS: A sentence.~~A~~{S}~~COTONOU: A sentence.~~B", ["?", "?"]),
        ("{F}~~A~~Source: Reuters~~-----~~{S}~~B~~Source: Punch", ["Reuters", "Punch"]),
        // Exports.
        ("{F}~~A~~----------~~{S}~~B", ["?", "?"]),
        ("{F}~~A~~* * *~~{S}~By Kofi Boateng~~B", ["?", "?"]),
        ("=== Article 1 ===~{F}~~A~~=== Article 2 ===~{S}~~B", ["?", "?"]),
        (
            "1 of 2 DOCUMENTS~~The Sun~~July 14, 2025~~{F}~~A~~2 of 2 DOCUMENTS~~The Star~~July 14, 2025~~{S}~~B",
            ["The Sun", "The Star"],
        ),
        ("Title: {F}~Source: The Sun~~A~~Title: {S}~Source: The Star~~B", ["The Sun", "The Star"]),
        (
            "Headline: {F}~Date: 2025-07-14~Text: A sentence stands here.~A~~Headline: {S}~Date: 2025-07-14~Text: A sentence stands here.~B",
            ["?", "?"],
        ),
        (
            "---~title: {F}~source: The Sun~---~~A~~---~title: \"{S}\"~source: The Star~---~~B",
            ["The Sun", "The Star"],
        ),
        // Markdown.
        ("# {F}~~*By Ama Mensah*~~A~~# {S}~~*By Kofi Boateng*~~B", ["?", "?"]),
        ("# {F}~~A~~---~~# {S}~~B", ["?", "?"]),
        ("## {F}~~A~~---~~## {S}~~B", ["?", "?"]),
        (
            "# Digest~~## {F}~The Sun, 14 July 2025~~A~~## {S}~The Star, 14 July 2025~~B",
            ["The Sun", "The Star"],
        ),
        (
            "{F}~===================================================~~By Ama Mensah~~A~~{S}~=================================~~By Kofi Boateng~~B",
            ["?", "?"],
        ),
        // What stands around them.
        (
            "{F}~~A~Comments~Related Articles~The Star~3h ago~- The Star~Teaser of a story not told here~The Sun~2h ago~- The Sun~{S}~B",
            ["?", "The Sun"],
        ),
        (
            "The Sun~1h ago~{F}~A~The Star~2h ago~{S}~B~Mint~3h ago~One more teaser without a story~Punch~4h ago~And yet another teaser without one",
            ["The Sun", "The Star"],
        ),
    ] {
        let found = heads(&page(sketch));
        let expected = [format!("{} / {FERRY}", outlets[0]), format!("{} / {SCHOOLS}", outlets[1])];
        assert_eq!(found, expected, "{sketch}");
        let texts: Vec<String> = split(&page(sketch)).into_iter().map(|a| a.text).collect();
        assert!(texts[0].ends_with(A) && texts[1].ends_with(B), "{sketch}: {texts:#?}");
        assert!(!texts.concat().contains("easer"), "{sketch}: {texts:#?}");
    }
}

#[test]
fn pages_of_one() {
    for sketch in [
        "{F}~A~{S}~B",
        "{F}~~A~~{S}~~B",
        "{F}~By Ama Mensah~July 14, 2025~~A~~{S}~~B",
        "{F}~~A~~* * *~~B",
        "{F}~~A~~* * *~~{S}~~B",
        "{F}~~A~~-----~~What next~~B",
        "# {F}~~A~~## {S}~~B~~## Again and again and again~~B",
        "# {F}~~A~~---~~## Background~~B~~---~~## Reaction~~B",
        "{F}~~A~~15 July 2025~~B~~16 July 2025~~B",
        "{F}~~A~~The Sun~~B",
        "{F}~~A~~Related Articles~{S}~~B",
        "{F}~~A~~Source: Reuters~~B",
        "LAGOS: A sentence.~COTONOU: A sentence.~ABUJA: A sentence.",
        "{F}~~A~~{S}~~WATCH: The mayor speaks.~~B",
        "A~~\"We will stay.\"~~- one~- two~~B",
        "A~~{S}~14 July 2025~~B",
    ] {
        assert_eq!(split(&page(sketch)).len(), 1, "{sketch}: {:#?}", split(&page(sketch)));
    }
}

#[test]
fn records_without_paragraphs_stay_apart() {
    for sketch in [
        "Document 1 of 3~{F}~~A~~Document 2 of 3~{S}~~Tide 4.1 m~Wind 3 kn~~Document 3 of 3~{F}~~B",
        "Title: {F}~Date: 2025-07-14~~A~~Title: {S}~Date: 2025-07-14~~Tide 4.1 m~Wind 3 kn~~Title: {F}~Date: 2025-07-14~~B",
    ] {
        let texts: Vec<String> = split(&page(sketch)).into_iter().map(|a| a.text).collect();
        assert_eq!(texts, [A, "Tide 4.1 m\nWind 3 kn", B], "{sketch}");
        assert_eq!(heads(&page(sketch))[1], format!("? / {SCHOOLS}"), "{sketch}");
    }
    let cover = "Search results~Rivers and harbours~Document 1 of 2~{F}~~A~~Document 2 of 2~{S}~~B";
    assert_eq!(heads(&page(cover)), [format!("? / {FERRY}"), format!("? / {SCHOOLS}")]);
}

#[test]
fn line_ends_of_every_system_read_alike() {
    let unix = page("The Sun~1 hour ago~{F}~~A~~The Star~2 hours ago~{S}~~B~");
    for other in [unix.replace('\n', "\r\n"), unix.replace('\n', "\r"), format!("\u{feff}{unix}")] {
        let texts = |text: &str| split(text).into_iter().map(|a| a.text).collect::<Vec<_>>();
        assert_eq!(texts(&other), texts(&unix));
        assert_eq!(heads(&other), heads(&unix));
    }
}

#[test]
fn a_lone_sentence_is_an_article_as_it_stands() {
    for sentence in ["Lavrov met Kim.", "The minister of Ghana flew to Lagos. He left on Monday."] {
        let short = split(sentence);
        // With an empty line before it, the record goes the long way.
        let long = split(&format!("\n{sentence}"));
        assert_eq!(short.len(), 1, "{sentence}");
        assert_eq!(short[0].text, long[0].text, "{sentence}");
        assert_eq!(short[0].title, long[0].title, "{sentence}");
    }
}
