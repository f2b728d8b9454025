//! `gazgraph gazetteer unused` and `propose`: a gazetteer against a dump.

use super::list::print_rows;
use crate::arguments::{ProposeArguments, SurveyArguments};
use crate::output::say;
use crate::problems::Problems;
use crate::reading::read_articles;
use crate::setup;
use gazgraph::error::{Result, printable};
use gazgraph::gazetteer::{Record, RecordRef};
use gazgraph::pipeline::{NameSurvey, Pipeline, SurveyNotes};
use std::process::ExitCode;

/// `gazgraph gazetteer unused`: rows that no article uses, those of the user's own lists where he
/// names some.
pub fn unused(arguments: &SurveyArguments) -> Result<ExitCode> {
    let (pipeline, survey, code) = survey(arguments)?;
    let gazetteer = pipeline.gazetteer();
    let own = if arguments.names.gazetteers.is_empty() { 0 } else { gazetteer.first_own_record() };
    let listed = || gazetteer.records().filter(|record| record.number() >= own);
    let unused: Vec<Record> =
        listed().filter(|record| !survey.uses(record.number())).map(RecordRef::to_record).collect();
    print_rows(&unused)?;
    eprintln!(
        "{} of {} entities are in none of {} articles",
        unused.len(),
        listed().count(),
        survey.articles()
    );
    Ok(code)
}

/// `gazgraph gazetteer propose`: names found by rule, as rows to look over and paste.
pub fn propose(arguments: &ProposeArguments) -> Result<ExitCode> {
    let (_, survey, code) = survey(&arguments.survey)?;
    let mut proposals = survey.proposals(arguments.min_articles);
    proposals.truncate(arguments.top.unwrap_or(usize::MAX));
    let articles = survey.articles();
    say!(
        "# Found by rule in {articles} articles, the commonest first: look them over, mend kinds,"
    );
    say!("# add country, prior and roles, and keep what is right.");
    say!("id\tname\taliases\tcountry\tprior\troles\tnotes\tkind");
    for record in &proposals {
        let aliases: Vec<&str> =
            record.aliases.iter().skip(1).map(|alias| alias.text.as_str()).collect();
        let notes: Vec<String> =
            record.facts.iter().map(|(key, value)| format!("{key}={value}")).collect();
        say!(
            "\t{}\t{}\t\t{}\t\t{}\t{}",
            printable(&cell(&record.name)),
            printable(&aliases.iter().map(|alias| cell(alias)).collect::<Vec<_>>().join("|")),
            record.prior,
            notes.join(" "),
            record.kind,
        );
    }
    eprintln!(
        "{} names found by rule in {} articles or more",
        proposals.len(),
        arguments.min_articles
    );
    Ok(code)
}

/// A name without what would break its cell.
fn cell(name: &str) -> String {
    name.replace(['\t', '\n', '\r'], " ").replace('|', "/")
}

/// Reads the dump and takes notes.
fn survey(arguments: &SurveyArguments) -> Result<(Pipeline, NameSurvey, ExitCode)> {
    setup::threads(&arguments.run)?;
    let settings = setup::settings(&arguments.input)?;
    let (inputs, mut first) = setup::inputs(&arguments.input)?;
    let (pipeline, rows_set_aside) = setup::pipeline(&arguments.names, settings)?;
    first.extend(rows_set_aside);
    let mut problems = Problems::shown_in_full(first);
    let mut survey = NameSurvey::default();
    let articles = read_articles(
        &pipeline,
        (&inputs, arguments.run.quiet),
        &mut problems,
        |pipeline, article| SurveyNotes::of(pipeline.gazetteer(), &pipeline.read(&article)),
        |notes| survey.add(notes),
    );
    Ok((pipeline, survey, problems.exit_code(articles)))
}
