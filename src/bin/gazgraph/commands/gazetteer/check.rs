//! `gazgraph gazetteer check`: mistakes and dangers.

use crate::arguments::NameArguments;
use crate::output::say;
use crate::setup;
use gazgraph::error::{Result, printable};
use gazgraph::gazetteer::check;
use std::process::ExitCode;

/// `gazgraph gazetteer check`.
pub fn run(files: &[String]) -> Result<ExitCode> {
    let names =
        NameArguments { gazetteers: files.to_vec(), no_default_gazetteers: !files.is_empty() };
    let (gazetteer, problems) = setup::gazetteer(&names)?;
    let findings = check(&gazetteer);
    problems.iter().for_each(|problem| say!("{problem}"));
    findings.iter().for_each(|finding| say!("{}", printable(&finding.to_string())));
    let count = problems.len() + findings.len();
    say!(
        "{} entities, {} names: {}",
        gazetteer.records().count(),
        gazetteer.name_count(),
        if count == 0 { "no findings".to_owned() } else { format!("{count} findings") },
    );
    Ok(if count == 0 { ExitCode::SUCCESS } else { ExitCode::from(2) })
}
