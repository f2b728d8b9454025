//! `gazgraph gazetteer`: look after names.

mod check;
mod compile;
mod diff;
mod import;
mod list;
mod lookup;
mod stats;
mod survey;

use crate::arguments::{GazetteerCommand, NameArguments};
use crate::setup;
use gazgraph::error::{Error, Result};
use gazgraph::gazetteer::Gazetteer;
use std::process::ExitCode;

/// `gazgraph gazetteer`.
pub fn run(command: &GazetteerCommand) -> Result<ExitCode> {
    match command {
        GazetteerCommand::Lookup { name, names } => lookup::run(&name.join(" "), names),
        GazetteerCommand::Stats { names } => stats::run(names),
        GazetteerCommand::Check(arguments) => check::run(arguments),
        GazetteerCommand::Compile(arguments) => compile::run(arguments),
        GazetteerCommand::Diff(arguments) => diff::run(arguments),
        GazetteerCommand::Import(arguments) => import::run(arguments),
        GazetteerCommand::List { names } => list::run(names),
        GazetteerCommand::Unused(arguments) => survey::unused(arguments),
        GazetteerCommand::Propose(arguments) => survey::propose(arguments),
    }
}

/// Exit status when the work was done but something was set aside.
const SET_ASIDE: u8 = 2;

/// The gazetteer asked for, and the exit status; rows set aside are told on standard error.
fn load(names: &NameArguments) -> Result<(Gazetteer, ExitCode)> {
    let (gazetteer, problems) = setup::gazetteer(names)?;
    warn(&problems);
    Ok((gazetteer, status(&problems)))
}

/// Rows set aside that are shown; a file in another format would show every row it has.
const SHOWN: usize = 20;

fn status(problems: &[Error]) -> ExitCode {
    if problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(SET_ASIDE) }
}

/// Tells of rows set aside, the first of them in full.
fn warn(problems: &[Error]) {
    problems.iter().take(SHOWN).for_each(|problem| eprintln!("warning: {problem}"));
    if problems.len() > SHOWN {
        eprintln!("warning: {} rows more were set aside", problems.len() - SHOWN);
    }
}
