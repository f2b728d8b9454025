//! How well articles are read from 30 saved news pages, which lie beside the
//! project and are no part of it.

use flate2::read::GzDecoder;
use gazgraph::article::html::{HtmlArticle, extract};
use serde_json::Value;
use std::collections::HashMap;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::Instant;

const MIN_MEDIAN: f64 = 0.96;
const MIN_MEAN: f64 = 0.93;

/// A page, what is expected of it, and what was found.
struct Page {
    name: String,
    expected_text: String,
    expected: Value,
    found: Option<HtmlArticle>,
}

impl Page {
    fn score(&self) -> f64 {
        self.found.as_ref().map_or(0.0, |found| word_f1(&found.text, &self.expected_text))
    }

    /// Whether the title is right; `None` where none is expected.
    fn title_is_right(&self) -> Option<bool> {
        let expected = plain(self.expected["title"].as_str()?);
        let found = self.found.as_ref().and_then(|found| found.title.as_deref());
        Some(found.is_some_and(|title| plain(title) == expected))
    }

    /// Whether the day is right; `None` where none is expected.
    fn date_is_right(&self) -> Option<bool> {
        let expected = self.expected["publishedTime"].as_str()?.get(..10)?;
        let found = self.found.as_ref().and_then(|found| found.date.as_deref());
        Some(found.is_some_and(|date| date.starts_with(expected)))
    }
}

#[test]
fn saved_pages_are_read_well() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/html");
    let mut saved: Vec<PathBuf> = fs::read_dir(&folder)
        .map(|entries| entries.filter_map(|entry| Some(entry.ok()?.path())).collect())
        .unwrap_or_default();
    saved.retain(|path| path.to_string_lossy().ends_with(".html.gz"));
    saved.sort();
    if saved.is_empty() {
        eprintln!("SKIPPED: saved_pages_are_read_well needs pages in {}", folder.display());
        return;
    }
    let pages: Vec<Page> = saved.iter().map(|path| read(path)).collect();
    report_and_check(&pages);
}

fn read(path: &Path) -> Page {
    let mut bytes = Vec::new();
    GzDecoder::new(fs::File::open(path).unwrap()).read_to_end(&mut bytes).unwrap();
    let html = String::from_utf8_lossy(&bytes);
    let name = path.file_name().unwrap().to_string_lossy().replace(".html.gz", "");
    let text = fs::read_to_string(path.with_file_name(format!("{name}.txt"))).unwrap();
    let json = fs::read_to_string(path.with_file_name(format!("{name}.json"))).unwrap();
    let start = Instant::now();
    let found = extract(&html);
    println!("{name}: {} kB in {:.0?}", html.len() / 1000, start.elapsed());
    Page { name, expected_text: text, expected: serde_json::from_str(&json).unwrap(), found }
}

fn report_and_check(pages: &[Page]) {
    let mut scores: Vec<f64> = pages.iter().map(Page::score).collect();
    for page in pages {
        let found = page.found.as_ref();
        println!("{:20} F1 {:.3}", page.name, page.score());
        if page.title_is_right() == Some(false) {
            println!("  title {:?} ≠ {}", found.map(|found| &found.title), page.expected["title"]);
        }
        if page.date_is_right() == Some(false) {
            let expected = &page.expected["publishedTime"];
            println!("  date {:?} ≠ {expected}", found.map(|found| &found.date));
        }
    }
    scores.sort_by(f64::total_cmp);
    let middle = scores.len() / 2;
    let median = f64::midpoint(scores[middle], scores[(scores.len() - 1) / 2]);
    let mean = scores.iter().sum::<f64>() / scores.len() as f64;
    let titles = count(pages, Page::title_is_right);
    let dates = count(pages, Page::date_is_right);
    println!("word F1: median {median:.4}, mean {mean:.4}, least {:.4}", scores[0]);
    println!("titles {} of {}, dates {} of {}", titles.0, titles.1, dates.0, dates.1);
    assert!(median >= MIN_MEDIAN, "median {median}");
    assert!(mean >= MIN_MEAN, "mean {mean}");
    assert_eq!(titles.0, titles.1, "titles");
    assert_eq!(dates.0, dates.1, "dates");
}

/// How many pages are right, and of how many it is known.
fn count(pages: &[Page], is_right: fn(&Page) -> Option<bool>) -> (usize, usize) {
    let known: Vec<bool> = pages.iter().filter_map(is_right).collect();
    (known.iter().filter(|right| **right).count(), known.len())
}

/// White space collapsed, quotes straightened.
fn plain(title: &str) -> String {
    let straight = title.replace(['‘', '’'], "'").replace(['“', '”'], "\"");
    straight.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Harmonic mean of precision and recall over the bags of words.
fn word_f1(found: &str, expected: &str) -> f64 {
    let (found, expected) = (bag(found), bag(expected));
    let shared: usize = found.iter().map(|(word, n)| n.min(expected.get(word).unwrap_or(&0))).sum();
    let all = found.values().sum::<usize>() + expected.values().sum::<usize>();
    2.0 * shared as f64 / all.max(1) as f64
}

fn bag(text: &str) -> HashMap<String, usize> {
    let mut bag = HashMap::new();
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        *bag.entry(word.to_lowercase()).or_insert(0) += 1;
    }
    bag
}
