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
use gazgraph::error::Result;
use gazgraph::gazetteer::Gazetteer;
use std::process::ExitCode;

/// `gazgraph gazetteer`.
pub fn run(command: &GazetteerCommand) -> Result<ExitCode> {
    match command {
        GazetteerCommand::Lookup { name, names } => lookup::run(&name.join(" "), names),
        GazetteerCommand::Stats { names } => stats::run(names),
        GazetteerCommand::Check { files } => check::run(files),
        GazetteerCommand::Compile(arguments) => compile::run(arguments),
        GazetteerCommand::Diff(arguments) => diff::run(arguments),
        GazetteerCommand::Import(arguments) => import::run(arguments),
        GazetteerCommand::List { names } => list::run(names),
        GazetteerCommand::Unused(arguments) => survey::unused(arguments),
        GazetteerCommand::Propose(arguments) => survey::propose(arguments),
    }
}

/// The gazetteer asked for; rows set aside are told on standard error.
fn load(names: &NameArguments) -> Result<Gazetteer> {
    let (gazetteer, problems) = setup::gazetteer(names)?;
    problems.iter().for_each(|problem| eprintln!("warning: {problem}"));
    Ok(gazetteer)
}
