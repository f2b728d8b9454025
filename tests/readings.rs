//! What is found in a sentence, as a table: `[Wonsan|place]` marks what must be found, and nothing
//! else may be.

use gazgraph::article::Article;
use gazgraph::error::Place;
use gazgraph::gazetteer::Gazetteer;
use gazgraph::pipeline::{Pipeline, Settings};
use std::sync::LazyLock;

static PIPELINE: LazyLock<Pipeline> =
    LazyLock::new(|| Pipeline::new(Gazetteer::built_in(), Settings::default()));

/// The text with what gazgraph finds marked in it.
fn marked(text: &str) -> String {
    let article = Article::from_text(text, Place::default());
    let reading = PIPELINE.read(&article);
    let mut shown = String::new();
    let mut at = 0;
    for reference in &reading.resolution.references {
        let mention = &reading.mentions[reference.mention];
        shown += &text[at..mention.span.start()];
        shown += &format!("[{}|{}]", mention.span.slice(text), mention.kind);
        at = mention.span.end();
    }
    shown + &text[at..]
}

/// The text without the marks.
fn plain(marked: &str) -> String {
    let mut text = String::new();
    for part in marked.split('[') {
        match part.split_once(']') {
            Some((inside, rest)) => {
                text += inside.split('|').next().unwrap();
                text += rest;
            }
            None => text += part,
        }
    }
    text
}

fn check(cases: &[&str]) {
    let wrong: Vec<String> = cases
        .iter()
        .map(|case| (case, marked(&plain(case))))
        .filter(|(case, found)| *case != found)
        .map(|(case, found)| format!("expected {case}\n   found {found}"))
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn people_nobody_listed() {
    check(&[
        "The city's mayor, [Zoltan Berki|person], resigned.",
        "Regional Governor [Alexei Dubrov|person] told reporters.",
        "[Marta Quill|person], a commodity strategist at [UBS|organisation], was cautious.",
        "Traders listened to [Oyelaran Bisi-Fade|person], 45, who left at noon.",
        "The award went to Prof. [J. T. Lindqvist|person] on Monday.",
        "Gen. [Abdel Rahman al-Sawahri|person] denied it.",
        "The singer [Ji Sung-bok|person] cancelled.",
        "[Joost van der Meeren|person] won again.",
    ]);
}

#[test]
fn short_names_after_full_ones() {
    check(&[
        "[Ingrid Solvang|person] arrived. [Solvang|person] left again.",
        "[Solvang|person] left, said her lawyer. Later [Ingrid Solvang|person] came back.",
        "[Park Dae-sik|person] spoke. \"No,\" [Park|person] said.",
    ]);
}

#[test]
fn organisations_nobody_listed() {
    check(&[
        "Shares in [Quillon Dynamics Inc.|organisation] fell.",
        "The [Ministry of Roads and Rivers|organisation] declined.",
        "He teaches at [Tambov Forestry University|organisation].",
        "The [Northern Reindeer Herders Association|organisation] ([NRHA|organisation]) sued. [NRHA|organisation] won.",
        "Analysts at [Ferrotek|organisation] agreed.",
        "The [Coal and Peat Council|organisation] met.",
        "[Apple Inc.|organisation] grew. Shares of [Apple|organisation] rose.",
    ]);
}

#[test]
fn places_nobody_listed() {
    check(&[
        "Floods hit the village of [Umzimkale|place].",
        "They crossed the [Tsavra River|place] at dawn.",
        "He was born in [Brenkwood, |place]Ohio."
            .replace("[Brenkwood, |place]", "[Brenkwood|place], ")
            .replace("Ohio", "[Ohio|place]")
            .as_str(),
        "Fighting went on near [Vuhlesk|place].",
    ]);
}

#[test]
fn listed_names_in_all_their_forms() {
    check(&[
        "[Kim Jong-un|person] met [Lavrov|person] in [Wonsan|place].",
        "The [U.S.|country] and the [UK|country] agreed with [Nato|organisation].",
        "[Köln|place] and [Koeln|place] are one; so are [Kyiv|place] and [Kiev|place].",
        "[North Korea|country]'s army crossed the [Yalu River|place].",
        "The [Organization of Petroleum Exporting Countries|organisation] met in [Vienna|place].",
    ]);
}

#[test]
fn words_that_are_no_names() {
    check(&[
        "The Russian and Ukrainian delegations left on Monday.",
        "In March, two Muslim leaders won the Nobel Prize.",
        "It gave us nothing, and who knows why.",
        "US$334 or NT$100 is not much for COVID-19 tests.",
        "At 5 p.m. the President said no. However, nobody came.",
        "Reading is nice, and so is a bath.",
        "MPs watched it at 60FPS on two DVDs.",
    ]);
}

#[test]
fn the_longer_name_holds_the_shorter() {
    check(&[
        "The [New York Times|organisation] is read in [New York|place].",
        "[Paris Hilton|person] flew to [Paris|place].",
        "[Bank of England|organisation] officials left [England|country].",
        "[Northern Ireland|country] shares a border with the [Republic of Ireland|country].",
        "[Victoria Beckham|person] opened a shop. [Alicia Keys|person] sang.",
        "[Hong Kong|place] is no person.".replace("|place", "|country").as_str(),
    ]);
}

#[test]
fn spans_slice_decomposed_and_odd_text() {
    for text in
        ["Ko\u{308}ln 🚢 Kyiv", "\u{feff}Kyiv\u{200b}, NATO", "İstanbul, Kyiv ﬁn", "Kyiv\u{0}\u{1}"]
    {
        let article = Article::from_text(text, Place::default());
        for mention in &PIPELINE.read(&article).mentions {
            assert!(!mention.span.slice(text).trim().is_empty());
        }
        assert!(marked(text).contains("[Kyiv"), "{}", marked(text));
    }
}

#[test]
fn each_decision_can_be_explained() {
    let text = "Mayor Zoltan Berki resigned on Monday. Berki, 51, had led Ardmouth, Ontario, for \
                years, analysts at Ferrotek said.";
    let article = Article::from_text(text, Place::default());
    let reading = PIPELINE.read(&article);
    let (explained, passed_over) = PIPELINE.mention_finder().explain(&reading.text);
    assert_eq!(explained.len(), reading.mentions.len());
    for (mention, evidence) in [
        ("Zoltan Berki", "first:is=title_before"),
        ("Berki", "article:part_of=person.ending.word.unlisted"),
        ("Berki", "after:is=age_follows"),
        ("Ardmouth", "after:is=large_place_follows"),
        ("Ontario", "span:name=place.known.plain.word"),
        ("Ferrotek", "only:is=employer_expected"),
    ] {
        let one = explained.iter().rfind(|one| one.mention.span.slice(text) == mention);
        let one = one.unwrap_or_else(|| panic!("{mention} is not found"));
        let shown: Vec<&str> = one.reasons.iter().map(|reason| reason.evidence.as_str()).collect();
        assert!(shown.contains(&evidence), "{mention}: {evidence} not in {shown:?}");
        let sum: f32 = one.reasons.iter().map(|reason| reason.part).sum();
        assert!((sum - one.mention.score).abs() < 0.5, "{mention}: {sum}, {}", one.mention.score);
    }
    assert!(passed_over.iter().all(|passed| passed.reading.span.slice(text) != "Berki"));
}

/// Words are remembered from one article to the next; the same letters may be tokens of two kinds.
#[test]
fn a_reading_does_not_depend_on_those_before() {
    let texts =
        ["It was good for Smith–Jones.", "Marta Renn – Berk Lanti – came.", "Renn's 'Lanti' won."];
    let read_in = |order: [usize; 3]| {
        // A thread of its own begins with nothing remembered.
        let read = move || order.map(|at| (at, scores(texts[at])));
        let mut found = std::thread::spawn(read).join().unwrap();
        found.sort_by_key(|(at, _)| *at);
        found
    };
    assert_eq!(read_in([0, 1, 2]), read_in([2, 1, 0]));
    assert_eq!(read_in([0, 1, 2]), read_in([1, 2, 0]));
}

/// The mentions of a text with their scores.
fn scores(text: &str) -> Vec<(String, f32)> {
    let article = Article::from_text(text, Place::default());
    let reading = PIPELINE.read(&article);
    let mentions = reading.mentions.iter();
    mentions.map(|mention| (mention.span.slice(text).to_owned(), mention.score)).collect()
}
