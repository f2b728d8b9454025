//! Saved pages and exports of several articles, each beside the articles it holds; ordinary
//! articles, which must stay whole; and properties over any text.

use gazgraph::article::dump::{DumpArticle, split};
use proptest::prelude::*;
use serde::Deserialize;
use std::fs;
use std::path::{Path, PathBuf};

/// What is expected of one article.
#[derive(Debug, Deserialize)]
struct Expected {
    title: String,
    outlet: Option<String>,
    date: Option<String>,
    url: Option<String>,
    starts: String,
    ends: String,
    paragraphs: usize,
}

fn fixtures(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(folder);
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension != "json"));
    paths.sort();
    paths
}

fn paragraphs(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.is_empty())
}

#[test]
fn pages_hold_the_articles_expected() {
    let pages = fixtures("dumps");
    assert!(pages.len() >= 5);
    for page in pages {
        let name = page.file_name().unwrap().to_string_lossy().into_owned();
        let found = split(&fs::read_to_string(&page).unwrap());
        let expected: Vec<Expected> =
            serde_json::from_str(&fs::read_to_string(page.with_extension("json")).unwrap())
                .unwrap();
        let titles: Vec<&str> = found.iter().filter_map(|a| a.title.as_deref()).collect();
        let wanted: Vec<&str> = expected.iter().map(|a| a.title.as_str()).collect();
        assert_eq!(titles, wanted, "{name}");
        for (article, expected) in found.iter().zip(&expected) {
            compare(&name, article, expected);
        }
    }
}

fn compare(name: &str, article: &DumpArticle, expected: &Expected) {
    let place = format!("{name}: {}\n{}", expected.title, article.text);
    assert_eq!(article.outlet, expected.outlet, "{place}");
    assert_eq!(article.date.map(|date| date.to_string()), expected.date, "{place}");
    assert_eq!(article.url, expected.url, "{place}");
    assert!(article.text.starts_with(&expected.starts), "{place}");
    assert!(article.text.ends_with(&expected.ends), "{place}");
    assert_eq!(paragraphs(&article.text).count(), expected.paragraphs, "{place}");
}

#[test]
fn ordinary_articles_stay_whole_and_lose_nothing() {
    let articles = fixtures("whole");
    assert!(articles.len() >= 6);
    for path in articles {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).unwrap();
        let found = split(&text);
        assert_eq!(found.len(), 1, "{name}: {found:#?}");
        let kept = format!("{} {}", found[0].title.as_deref().unwrap_or(""), found[0].text);
        for line in text.lines().map(str::trim).filter(|line| line.ends_with(['.', '”', '"', '?']))
        {
            let bare = line.trim_start_matches(['#', '*', ' ']);
            assert!(kept.contains(bare), "{name} lost {line:?}\n{kept}");
        }
    }
}

#[test]
fn an_aggregator_page_of_four_articles() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/news/daily8_dump.txt");
    let Ok(page) = fs::read_to_string(&path) else {
        eprintln!("SKIPPED: an_aggregator_page_of_four_articles, {} is absent", path.display());
        return;
    };
    let found = split(&page);
    let heads: Vec<(&str, &str)> = found
        .iter()
        .map(|a| (a.outlet.as_deref().unwrap_or(""), a.title.as_deref().unwrap_or("")))
        .collect();
    assert_eq!(
        heads,
        [
            ("Reuters", "Lavrov meets Kim Jong Un in North Korea amid Russia ties"),
            ("The Sun", "Ukrainian drone strike on Voronezh injures 16 amid escalating conflict"),
            ("The Star", "Oil falls as Trump's 50-day deadline for Russia eases supply fears"),
            (
                "The Star",
                "Germany's top court dismisses complaint against U.S. drone missions via Ramstein"
            ),
        ]
    );
    let furniture = [
        "Search Intent",
        "Hashtags",
        "Try Our AI",
        "Daily8",
        "Comments",
        "No comments",
        "Related Articles",
        "minutes ago",
        "hour ago",
        "The Sun",
        "The Star",
        "Keywords",
    ];
    for article in &found {
        for words in furniture {
            assert!(!article.text.contains(words), "{words:?} is left in {:?}", article.title);
        }
        assert!(!article.text.contains(article.title.as_deref().unwrap()));
    }
    let counts: Vec<usize> = found.iter().map(|a| paragraphs(&a.text).count()).collect();
    assert_eq!(counts, [3, 1, 1, 1]);
}

#[test]
fn plain_news_stays_whole() {
    for name in ["news/bbc2225.jsonl", "gold/worldwide_dev.jsonl"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data").join(name);
        let Ok(lines) = fs::read_to_string(&path) else {
            eprintln!("SKIPPED: plain_news_stays_whole, {} is absent", path.display());
            continue;
        };
        for line in lines.lines() {
            let record: serde_json::Value = serde_json::from_str(line).unwrap();
            let title = record["title"].as_str().map(|title| format!("{title}\n\n"));
            let text = title.unwrap_or_default() + record["text"].as_str().unwrap();
            assert_eq!(split(&text).len(), 1, "{}", record["id"]);
        }
    }
}

/// Pages made of telling lines and paragraphs in any order.
fn any_page() -> impl Strategy<Value = String> {
    let line = prop_oneof![
        Just(""),
        Just("The Star"),
        Just("26 minutes ago"),
        Just("- The Star"),
        Just("Ferry service returns to the lagoon after the storm"),
        Just("Why does the harbour matter?"),
        Just("By Ama Mensah"),
        Just("July 15, 2025"),
        Just("LAGOS (Reuters) - Ferries ran again on Monday."),
        Just("Schools in the city opened late, the mayor said."),
        Just("and went on as before"),
        Just("-----"),
        Just("---"),
        Just("* * *"),
        Just("Document 2 of 5"),
        Just("Comments"),
        Just("Related Articles"),
        Just("Title: Schools open late"),
        Just("Date: 2025-07-15"),
        Just("Source: Reuters"),
        Just("# Harbour reopens to the ferries of the lagoon"),
        Just("## What next"),
        Just("- one boat"),
        Just("Keywords: boats, Lagos - AFP"),
        Just("Tëxt wíth mârks ends thus. 你好。"),
    ];
    prop::collection::vec(line, 0..40).prop_map(|lines| lines.join("\n"))
}

/// Words of `text` without Markdown's signs.
fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).collect()
}

fn is_subsequence(part: &[&str], whole: &[&str]) -> bool {
    let mut rest = whole.iter();
    part.iter().all(|word| rest.any(|other| other == word))
}

proptest! {
    #[test]
    fn what_is_kept_stood_there_in_that_order(page in any_page()) {
        let found = split(&page);
        let kept: Vec<&str> = found.iter().flat_map(|article| words(&article.text)).collect();
        prop_assert!(is_subsequence(&kept, &words(&page)), "{:#?}", found);
        for article in &found {
            prop_assert!(!article.text.trim().is_empty());
            prop_assert!(article.text.lines().all(|line| line.is_empty() || page.contains(line)
                || page.contains("and went on")), "{:#?}", article);
        }
    }

    #[test]
    fn no_sentence_is_lost(page in any_page()) {
        // The greeting of a Markdown digest is left out on purpose.
        let page = page.replace('#', "");
        let found = split(&page);
        let kept = found.iter().map(|a| a.text.as_str()).collect::<Vec<_>>().join("\n");
        for sentence in ["Schools in the city opened late, the mayor said.", "LAGOS (Reuters) - Ferries ran again on Monday."] {
            prop_assert_eq!(page.matches(sentence).count(), kept.matches(sentence).count(), "{:#?}", found);
        }
    }

    #[test]
    fn any_text_is_survived(text in "\\PC{0,400}", lines in prop::collection::vec("[ -~]{0,60}", 0..30)) {
        split(&text);
        split(&lines.join("\n"));
        split(&lines.join("\r\n\r"));
    }
}
