//! `gazgraph gazetteer check`: mistakes and dangers.

use crate::arguments::CheckArguments;
use crate::output::{self, say};
use gazgraph::error::{Error, ErrorKind, Result, printable};
use gazgraph::gazetteer::{
    Code, Finding, Gazetteer, GazetteerBuilder, Loaded, RecordRef, Row, RowPlace, Severity, check,
    check_text,
};
use std::collections::BTreeMap;
use std::process::ExitCode;

/// What stands for the default gazetteer where a file is named.
const BUILT_IN: &str = "built-in";

/// `gazgraph gazetteer check`.
pub fn run(arguments: &CheckArguments) -> Result<ExitCode> {
    let only = codes(&arguments.only)?;
    let lists = lists(&arguments.files)?;
    let rows: Vec<Row<'_>> =
        lists.iter().flat_map(|list| Row::all_of(&list.path, &list.loaded)).collect();
    let mut findings: Vec<Finding> = lists.iter().flat_map(List::findings).collect();
    findings.extend(check(&rows, Gazetteer::built_in().lexicon()));
    findings.sort();
    // A code asked for is shown, be it that of a note.
    let wanted = |finding: &Finding| match only.is_empty() {
        true => arguments.notes || finding.severity != Severity::Note,
        false => only.contains(&finding.code),
    };
    let (shown, hidden): (Vec<Finding>, Vec<Finding>) =
        findings.into_iter().partition(|finding| wanted(finding));
    if arguments.json {
        print_json(&shown)?;
    } else {
        let notes = hidden.iter().filter(|finding| finding.severity == Severity::Note).count();
        print_lines(&rows, &shown, if only.is_empty() { notes } else { 0 });
    }
    let bad = shown.iter().any(|finding| finding.severity != Severity::Note);
    Ok(if bad { ExitCode::from(2) } else { ExitCode::SUCCESS })
}

fn codes(words: &[String]) -> Result<Vec<Code>> {
    let parsed: std::result::Result<Vec<Code>, String> =
        words.iter().map(|word| word.parse()).collect();
    parsed.map_err(|message| Error::new(ErrorKind::Settings, format!("--only: {message}")))
}

/// A list and what can be told of it alone.
struct List {
    path: String,
    loaded: Loaded,
    /// The text, unless the list is compiled.
    text: Option<String>,
}

fn lists(files: &[String]) -> Result<Vec<List>> {
    if files.is_empty() {
        return Ok(vec![List::compiled(BUILT_IN, &Gazetteer::built_in())]);
    }
    files.iter().map(|path| List::read(path)).collect()
}

impl List {
    fn read(path: &str) -> Result<Self> {
        if let Some(text) = GazetteerBuilder::text_of(path)? {
            let loaded = gazgraph::gazetteer::parse(path, &text);
            return Ok(List { path: path.to_owned(), loaded, text: Some(text) });
        }
        let mut builder = GazetteerBuilder::new();
        builder.add_file(path)?;
        Ok(List::compiled(path, &builder.build()?))
    }

    /// A compiled list, whose rows have no lines.
    fn compiled(path: &str, gazetteer: &Gazetteer) -> Self {
        let records: Vec<_> = gazetteer.records().map(RecordRef::to_record).collect();
        let lines = vec![0; records.len()];
        let loaded = Loaded { records, lines, problems: Vec::new() };
        List { path: path.to_owned(), loaded, text: None }
    }

    /// Rows set aside, and what only the text shows.
    fn findings(&self) -> Vec<Finding> {
        let malformed = self.loaded.problems.iter().map(|problem| {
            let line = problem.place.line.unwrap_or(0);
            let place = RowPlace { path: self.path.clone(), line };
            let mut finding = Finding::new(Code::MalformedRow, place, problem.message.clone());
            if let Some(hint) = &problem.hint {
                finding.hint.clone_from(hint);
            }
            finding
        });
        let of_text = self.text.iter().flat_map(|text| check_text(&self.path, text));
        malformed.chain(of_text).collect()
    }
}

fn print_json(findings: &[Finding]) -> Result<()> {
    let mut out = output::open(None)?;
    for finding in findings {
        match output::json_line(&mut out, finding) {
            // A reader such as `head` that has seen enough is no mistake.
            Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => return Ok(()),
            written => written.map_err(|error| output::failure("standard output", &error))?,
        }
    }
    Ok(())
}

/// The findings, a line each, and their counts by code.
fn print_lines(rows: &[Row<'_>], findings: &[Finding], hidden_notes: usize) {
    findings.iter().for_each(|finding| say!("{}", printable(&finding.to_string())));
    let mut counts: BTreeMap<(Severity, Code), usize> = BTreeMap::new();
    for finding in findings {
        *counts.entry((finding.severity, finding.code)).or_default() += 1;
    }
    for ((severity, code), count) in counts {
        say!("{count:>7} {code} ({severity})");
    }
    let names: usize = rows.iter().map(|row| row.record.aliases.len()).sum();
    let told = match findings.len() {
        0 => "no findings".to_owned(),
        1 => "1 finding".to_owned(),
        count => format!("{count} findings"),
    };
    say!("{} entities, {names} names: {told}", rows.len());
    if hidden_notes > 0 {
        say!("{hidden_notes} notes more; --notes shows them");
    }
}
