//! The table of errors by cause.

use crate::output::say;
use gazgraph::error::printable;
use gazgraph::evaluation::{CauseErrors, ErrorAnalysis, ErrorExample, Family, KindErrors};

/// Prints how many errors of each sort there are, then the causes of each kind with examples.
pub fn print(analysis: &ErrorAnalysis) {
    say!("");
    say!(
        "errors of strict_norm: {} ({} missed, {} false)",
        analysis.errors,
        analysis.missed,
        analysis.false_finds
    );
    if analysis.errors == 0 {
        return;
    }
    overview(analysis);
    for kind in &analysis.kinds {
        print_kind(kind);
    }
}

/// One line a family, one column a kind.
fn overview(analysis: &ErrorAnalysis) {
    let row = |name: &str, cells: Vec<String>| {
        let cells: String = cells.iter().map(|cell| format!(" {cell:>12}")).collect();
        say!("  {name:22}{cells}");
    };
    let kinds = analysis.kinds.iter();
    let heads = kinds.clone().map(|kind| printable(&kind.kind).into_owned());
    row("", heads.chain(["all", "share"].map(str::to_owned)).collect());
    for family in Family::ALL {
        let of_kind = |kind: &KindErrors| -> usize {
            let causes = kind.causes.iter().filter(|cause| cause.family == family);
            causes.map(|cause| cause.errors).sum()
        };
        let counts: Vec<usize> = kinds.clone().map(of_kind).collect();
        let all: usize = counts.iter().sum();
        if all > 0 {
            let share = percent(all as f64 / analysis.errors as f64);
            let cells = counts.iter().map(usize::to_string);
            row(family.as_str(), cells.chain([all.to_string(), share]).collect());
        }
    }
    let sums = kinds.map(|kind| kind.errors.to_string());
    row("all", sums.chain([analysis.errors.to_string(), percent(1.0)]).collect());
}

fn print_kind(kind: &KindErrors) {
    say!("");
    say!("{}: {} errors", printable(&kind.kind), kind.errors);
    say!("   count   share  +F1    cause");
    for cause in &kind.causes {
        say!(
            "  {:6}  {:>6}  {:4.2}   {}{}",
            cause.errors,
            percent(cause.share),
            cause.gain * 100.0,
            printable(&cause.cause.to_string()),
            rules(cause),
        );
        cause.examples.iter().for_each(print_example);
    }
}

/// Rules beyond the third are few.
const RULES_SHOWN: usize = 3;

fn rules(cause: &CauseErrors) -> String {
    let shown = cause.rules.iter().take(RULES_SHOWN);
    let shown: Vec<String> =
        shown.map(|(rule, count)| format!("{} {count}", printable(rule))).collect();
    if shown.is_empty() { String::new() } else { format!("  ({})", shown.join(", ")) }
}

fn print_example(example: &ErrorExample) {
    let times = match example.times {
        1 => String::new(),
        times => format!(", {times} times"),
    };
    let rules = match example.rules.is_empty() {
        true => String::new(),
        false => format!("  by {}", printable(&example.rules.join(", "))),
    };
    say!("           {} at {}{times}{rules}", printable(&example.document), example.start);
    for (name, reading) in [("gold", &example.gold), ("found", &example.found)] {
        if let Some(reading) = reading {
            say!("             {name:5} {}", printable(reading));
        }
    }
}

fn percent(share: f64) -> String {
    format!("{:.1}%", share * 100.0)
}
