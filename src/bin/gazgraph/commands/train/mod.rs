//! `gazgraph train`: learn from text what becomes a data file.

mod classes;
mod mentions;

use crate::arguments::TrainCommand;
use gazgraph::error::Result;
use std::process::ExitCode;

/// `gazgraph train`.
pub fn run(command: &TrainCommand) -> Result<ExitCode> {
    match command {
        TrainCommand::Classes(arguments) => classes::run(arguments),
        TrainCommand::Mentions(arguments) => mentions::run(arguments),
    }
}
