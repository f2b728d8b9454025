//! Merging the texts of several extractors line by line.
//!
//! A line of text belongs to the article when two of three extractors say so:
//! what one of them takes in by mistake (a caption, a teaser, a whole sidebar)
//! the others seldom do, and what one of them misses the others find.

use rustc_hash::{FxHashMap, FxHashSet, FxHasher};
use std::hash::{Hash, Hasher};

/// Longest run of words that is compared; the benchmarks of the field use four too.
const RUN: usize = 4;
/// Share of a line's runs that another text must hold to support the line.
const SUPPORT: f64 = 0.5;
/// Lines of at least this many words are not repeated.
const REPEATABLE: usize = 8;

/// One extractor's result: its lines, and where their runs of words stand.
pub(super) struct Text {
    lines: Vec<Line>,
    /// Runs of one to [`RUN`] words, across line ends, as hashes.
    runs: FxHashSet<u64>,
    words: usize,
}

struct Line {
    text: String,
    words: Vec<u64>,
}

impl Text {
    /// Takes an extractor's lines.
    pub(super) fn new(lines: Vec<String>) -> Self {
        let lines: Vec<Line> = lines
            .into_iter()
            .map(|text| Line { words: words(&text), text })
            .filter(|line| !line.words.is_empty())
            .collect();
        let all: Vec<u64> = lines.iter().flat_map(|line| line.words.iter().copied()).collect();
        let runs = (1..=RUN).flat_map(|length| all.windows(length).map(hash)).collect();
        Self { lines, runs, words: all.len() }
    }

    /// Number of words.
    pub(super) fn words(&self) -> usize {
        self.words
    }

    /// The lines as they are.
    pub(super) fn into_lines(self) -> Vec<String> {
        self.lines.into_iter().map(|line| line.text).collect()
    }

    /// Whether this text holds most of the line.
    fn supports(&self, line: &Line) -> bool {
        let length = RUN.min(line.words.len());
        let runs = line.words.len() + 1 - length;
        let found = line.words.windows(length).filter(|run| self.runs.contains(&hash(run)));
        found.count() as f64 >= SUPPORT * runs as f64
    }
}

/// The lines that at least two of three texts hold. Wording and line ends are
/// those of the first text, where it has the line.
pub(super) fn majority(texts: [Text; 3]) -> Vec<String> {
    let [first, second, third] = &texts;
    let mut kept: Vec<(usize, usize, &Line)> = Vec::new();
    for (at, line) in first.lines.iter().enumerate() {
        if second.supports(line) || third.supports(line) {
            kept.push((at + 1, 0, line));
        }
    }
    kept.extend(missed(first, second, third));
    kept.sort_by_key(|(at, after, _)| (*at, *after));
    let voted = distinct(kept.into_iter().map(|(_, _, line)| line));
    // Where the three hardly agree, the vote says nothing; the middle length
    // is then the best guess at the right one.
    let mut by_length: Vec<&Text> = texts.iter().collect();
    by_length.sort_by_key(|text| text.words);
    let middle = by_length[1];
    if 2 * voted.iter().map(|line| line.words.len()).sum::<usize>() < middle.words {
        return middle.lines.iter().map(|line| line.text.clone()).collect();
    }
    voted.into_iter().map(|line| line.text.clone()).collect()
}

/// Lines of the second text that the first lacks and the third supports, each with its
/// place: behind which line of the first, and in which order there.
fn missed<'a>(first: &Text, second: &'a Text, third: &Text) -> Vec<(usize, usize, &'a Line)> {
    let mut places: FxHashMap<u64, usize> = FxHashMap::default();
    for (at, line) in first.lines.iter().enumerate() {
        for run in line.words.windows(RUN) {
            places.entry(hash(run)).or_insert(at + 1);
        }
    }
    let mut missed = Vec::new();
    let mut place = 0;
    for (order, line) in second.lines.iter().enumerate() {
        if first.supports(line) {
            let known = line.words.windows(RUN).rev().find_map(|run| places.get(&hash(run)));
            place = known.copied().unwrap_or(place);
        } else if third.supports(line) {
            missed.push((place, order + 1, line));
        }
    }
    missed
}

/// Leaves out long lines that came before: pages repeat text for phones and printers.
fn distinct<'a>(lines: impl Iterator<Item = &'a Line>) -> Vec<&'a Line> {
    let mut seen = FxHashSet::default();
    lines.filter(|line| line.words.len() < REPEATABLE || seen.insert(&line.words)).collect()
}

/// Hashes of the words, regardless of case and punctuation.
pub(super) fn words(text: &str) -> Vec<u64> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| {
            let mut hasher = FxHasher::default();
            word.chars().flat_map(char::to_lowercase).for_each(|c| c.hash(&mut hasher));
            hasher.finish()
        })
        .collect()
}

fn hash(run: &[u64]) -> u64 {
    let mut hasher = FxHasher::default();
    run.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(lines: &[&str]) -> Text {
        Text::new(lines.iter().map(|line| (*line).to_owned()).collect())
    }

    const A: &str = "The council voted on Monday to close the old bridge.";
    const B: &str = "Repairs will take two years, the mayor said in a statement.";
    const C: &str = "Traffic is sent through the harbour tunnel until then.";
    const AD: &str = "Subscribe now and read every story of the week for free.";

    #[test]
    fn two_of_three_decide() {
        let cases: [([&[&str]; 3], &[&str]); 7] = [
            // One text's extra line goes, whichever text it is.
            ([&[A, AD, B], &[A, B], &[A, B]], &[A, B]),
            ([&[A, B], &[AD, A, B], &[A, B]], &[A, B]),
            // A line that only the first lacks is put in its place.
            ([&[A, C], &[A, B, C], &[A, B, C]], &[A, B, C]),
            ([&[B, C], &[A, B, C], &[A, B, C]], &[A, B, C]),
            // The first text is worth nothing where the others agree.
            ([&[AD], &[A, B, C], &[A, B, C]], &[A, B, C]),
            // Line ends differ.
            (
                [
                    &[A, B],
                    &[
                        "The council voted on Monday to close the old bridge. Repairs will take two years, the mayor said in a statement.",
                    ],
                    &[],
                ],
                &[A, B],
            ),
            // Repeated text.
            ([&[A, B, A], &[A, B, A], &[A]], &[A, B]),
        ];
        for ([first, second, third], expected) in cases {
            assert_eq!(majority([text(first), text(second), text(third)]), expected);
        }
    }

    #[test]
    fn without_agreement_the_middle_length_wins() {
        let texts = [text(&[AD, C, C]), text(&[A]), text(&[B, B])];
        assert_eq!(majority(texts), [B, B]);
    }
}
