//! `gazgraph gazetteer unused` and `propose`: a gazetteer against a dump.

use super::list::print_rows;
use crate::arguments::{ProposeArguments, SurveyArguments};
use crate::output::say;
use crate::problems::Problems;
use crate::reading::read_articles;
use crate::setup;
use gazgraph::error::{Result, printable};
use gazgraph::gazetteer::{Alias, Record};
use gazgraph::pipeline::{NameSurvey, Pipeline, SurveyNotes};
use std::process::ExitCode;

/// `gazgraph gazetteer unused`: rows that no article uses, those of the user's own lists where he
/// names some.
pub fn unused(arguments: &SurveyArguments) -> Result<ExitCode> {
    let (pipeline, survey, code) = survey(arguments)?;
    let gazetteer = pipeline.gazetteer();
    let over_defaults =
        !arguments.names.gazetteers.is_empty() && !arguments.names.no_default_gazetteers;
    let rows: Vec<(u32, Record)> = if over_defaults {
        gazetteer.rows_above_bottom()
    } else {
        gazetteer.records().map(|record| (record.number(), record.to_record())).collect()
    };
    let listed = rows.len();
    let unused = rows.into_iter().filter(|(number, _)| !survey.uses(*number));
    let unused: Vec<Record> = unused.map(|(_, row)| row).collect();
    print_rows(&unused)?;
    let articles = survey.articles();
    eprintln!("{} of {listed} entities are in none of {articles} articles", unused.len());
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
        let marked = |alias: &Alias| match alias.marks.exact {
            true => format!("{} [exact]", cell(&alias.text)),
            false => cell(&alias.text),
        };
        // The name itself is repeated where it has a mark.
        let named = usize::from(!record.aliases[0].marks.exact);
        let aliases: Vec<String> = record.aliases.iter().skip(named).map(marked).collect();
        let notes: Vec<String> =
            record.facts.iter().map(|(key, value)| format!("{key}={value}")).collect();
        say!(
            "\t{}\t{}\t\t{}\t\t{}\t{}",
            printable(&cell(&record.name)),
            printable(&aliases.join("|")),
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
