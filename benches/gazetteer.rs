//! Gazetteers of ten thousand to three million names: how long they take to compile and to start
//! with, how much memory they hold, and how fast the same text is searched with each.
//!
//! `cargo bench --bench gazetteer` prints a table. Names and text are made from the word lists in
//! `gazetteers/lists/`, the same at every run; a list holds all names of the smaller ones.

use gazgraph::gazetteer::{Gazetteer, GazetteerBuilder, Image};
use gazgraph::text::tokenize;
use std::collections::HashSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const SIZES: [usize; 4] = [10_000, 250_000, 1_000_000, 3_000_000];
const TEXT_BYTES: usize = 40_000_000;
const RUNS: usize = 5;
const STARTS: usize = 25;

fn main() {
    let folder = std::env::temp_dir().join(format!("gazgraph-bench-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("the folder for temporary files can be written");
    let names = names(SIZES[SIZES.len() - 1]);
    let text = text(&names[..SIZES[0]]);
    println!("default gazetteer: {:.1} ms from process start to the first match", {
        let sentence = folder.join("default.txt");
        fs::write(&sentence, "Lavrov met Kim.").expect("a file can be written");
        milliseconds(start(&sentence, None))
    });
    println!(
        "{:>9} {:>12} {:>10} {:>10} {:>12} {:>14} {:>12}",
        "names", "compile s", "file MB", "start ms", "peak MB", "search MB/s", "matches"
    );
    for size in SIZES {
        let row = measure(&folder, &names[..size], &text);
        println!(
            "{size:>9} {:>12.2} {:>10.1} {:>10.1} {:>12.1} {:>14.0} {:>12}",
            row.compile.as_secs_f64(),
            row.file_bytes as f64 / 1e6,
            milliseconds(row.start),
            row.peak_bytes as f64 / 1e6,
            row.megabytes_a_second,
            row.matches,
        );
    }
    let _ = fs::remove_dir_all(folder);
}

struct Row {
    compile: Duration,
    file_bytes: u64,
    start: Duration,
    /// Greatest memory of the process that starts with the list, in bytes.
    peak_bytes: u64,
    megabytes_a_second: f64,
    matches: usize,
}

fn measure(folder: &Path, names: &[(String, &'static str)], text: &str) -> Row {
    let list = folder.join(format!("{}.tsv", names.len()));
    let compiled = list.with_extension("gaz");
    fs::write(&list, rows(names)).expect("a list can be written");
    let begin = Instant::now();
    let mut builder = GazetteerBuilder::new();
    builder.add_text_file(list.to_str().expect("the path is plain")).expect("the list is readable");
    assert_eq!(builder.problems(), []);
    fs::write(&compiled, builder.compile().expect("the list fits")).expect("it can be written");
    let compile = begin.elapsed();
    drop(builder);
    let sentence = folder.join("sentence.txt");
    fs::write(&sentence, format!("{} met nobody.", names[7].0)).expect("a file can be written");
    let image = Image::open(compiled.to_str().expect("the path is plain")).expect("it is whole");
    let gazetteer = Gazetteer::over(vec![image]).expect("one list fits");
    let (search, matches) = best(|| search(&gazetteer, text));
    Row {
        compile,
        file_bytes: fs::metadata(&compiled).expect("it was written").len(),
        start: start(&sentence, Some(&compiled)),
        peak_bytes: peak(&sentence, &compiled),
        megabytes_a_second: text.len() as f64 / 1e6 / search.as_secs_f64(),
        matches,
    }
}

/// Cuts the text into words and looks for names at each.
fn search(gazetteer: &Gazetteer, text: &str) -> usize {
    let mut matches = 0;
    for line in text.lines() {
        let tokens = tokenize(line);
        for first in 0..tokens.len() {
            gazetteer.names_at(line, &tokens, first, |_| matches += 1);
        }
    }
    matches
}

fn best<T>(work: impl Fn() -> T) -> (Duration, T) {
    let timed = || {
        let begin = Instant::now();
        let result = work();
        (begin.elapsed(), result)
    };
    (0..RUNS).map(|_| timed()).min_by_key(|(time, _)| *time).expect("there are runs")
}

fn command(sentence: &Path, compiled: Option<&Path>) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_gazgraph"));
    command.arg("extract").arg(sentence).stdout(Stdio::null()).stderr(Stdio::null());
    if let Some(compiled) = compiled {
        command.arg("--no-default-gazetteers").arg("--gazetteer").arg(compiled);
    }
    command
}

/// Median time of a whole process that finds the names of one sentence.
fn start(sentence: &Path, compiled: Option<&Path>) -> Duration {
    let timed = || {
        let begin = Instant::now();
        assert!(command(sentence, compiled).status().expect("it starts").success());
        begin.elapsed()
    };
    let mut times: Vec<Duration> = (0..STARTS).map(|_| timed()).collect();
    times.sort();
    times[STARTS / 2]
}

/// Greatest memory of such a process, or 0 where GNU time is not installed.
fn peak(sentence: &Path, compiled: &Path) -> u64 {
    let run = command(sentence, Some(compiled));
    let mut time = Command::new("/usr/bin/time");
    time.args(["-f", "%M"]).arg(run.get_program()).args(run.get_args()).stdout(Stdio::null());
    let Ok(output) = time.output() else { return 0 };
    String::from_utf8_lossy(&output.stderr)
        .trim()
        .parse()
        .map_or(0, |kilobytes: u64| kilobytes * 1024)
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

fn rows(names: &[(String, &'static str)]) -> String {
    let mut rows = "id\tname\taliases\tcountry\tprior\troles\tnotes\tkind\n".to_owned();
    for (name, kind) in names {
        let _ = writeln!(rows, "\t{name}\t\t\t\t\t\t{kind}");
    }
    rows
}

/// A generator of numbers, the same at every run (SplitMix64).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % limit as u64) as usize
    }

    fn one_of<'a>(&mut self, words: &'a [String]) -> &'a str {
        &words[self.below(words.len())]
    }
}

fn list(file: &str) -> Vec<String> {
    let path: PathBuf = [env!("CARGO_MANIFEST_DIR"), "gazetteers/lists", file].iter().collect();
    let content = fs::read_to_string(&path).expect("the word lists are part of the project");
    let words = content.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    words.map(|line| line.split('\t').next().unwrap_or_default().to_owned()).collect()
}

/// Names of people, firms and places, all different.
fn names(count: usize) -> Vec<(String, &'static str)> {
    let (first, last) = (list("first_names.txt"), list("surnames.txt"));
    let (firm, place) = (
        ["Group", "Bank", "Institute", "Partners", "Systems", "Union", "Party"],
        ["Hill", "Springs", "Falls", "Lake", "Village", "Bay", "City"],
    );
    let words: Vec<String> = list("common_words.txt")
        .into_iter()
        .filter(|word| word.len() > 3)
        .map(|word| word[..1].to_uppercase() + &word[1..])
        .collect();
    let mut numbers = Numbers(7);
    let mut seen = HashSet::new();
    let mut names = Vec::with_capacity(count);
    while names.len() < count {
        let surname = numbers.one_of(&last).to_owned();
        let (name, kind) = match numbers.below(10) {
            0..5 => (format!("{} {surname}", numbers.one_of(&first)), "person"),
            5..8 => {
                let word = numbers.one_of(&words);
                (format!("{surname} {word} {}", firm[numbers.below(firm.len())]), "organisation")
            }
            _ => (format!("{surname} {}", place[numbers.below(place.len())]), "place"),
        };
        if seen.insert(name.clone()) {
            names.push((name, kind));
        }
    }
    names
}

/// Sentences of ordinary words with a name in every eighth place.
fn text(names: &[(String, &'static str)]) -> String {
    let words = list("common_words.txt");
    let mut numbers = Numbers(11);
    let mut text = String::with_capacity(TEXT_BYTES + 1000);
    while text.len() < TEXT_BYTES {
        for place in 0..24 {
            if place % 8 == 3 {
                text.push_str(&names[numbers.below(names.len())].0);
            } else {
                text.push_str(numbers.one_of(&words));
            }
            text.push(' ');
        }
        text.push_str(".\n");
    }
    text
}
