//! The command line.
//!
//! The only part of gazgraph that knows the terminal: arguments, progress, printing, exit codes.

mod arguments;
mod commands;
mod output;
mod problems;
mod progress;
mod reading;
mod report;
mod setup;

use arguments::{Arguments, Command};
use clap::Parser;
use gazgraph::error::{Error, ErrorKind, Result};
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            let _ = error.print();
            // Status 2 means "done, but something was set aside", so wrong usage is 1.
            return if error.use_stderr() { ExitCode::FAILURE } else { ExitCode::SUCCESS };
        }
    };
    // A panic on one article is caught and reported as a problem; its trace helps nobody here.
    if std::env::var_os("RUST_BACKTRACE").is_none() {
        std::panic::set_hook(Box::new(|_| {}));
    }
    let work = || run(&arguments.command);
    let result = std::panic::catch_unwind(work).unwrap_or_else(|_| {
        Err(Error::new(ErrorKind::Output, "an internal mistake ended the work")
            .hint("please report it; RUST_BACKTRACE=1 shows where it was"))
    });
    result.unwrap_or_else(|error| {
        eprintln!("error: {error}");
        ExitCode::FAILURE
    })
}

fn run(command: &Command) -> Result<ExitCode> {
    match command {
        Command::Build(arguments) => commands::build::build(arguments),
        Command::Articles(arguments) => commands::stream::articles(arguments),
        Command::Extract(arguments) => commands::stream::extract(arguments),
        Command::Explain(arguments) => commands::explain::run(arguments),
        Command::Why(arguments) => commands::why::run(arguments),
        Command::Merge(arguments) => commands::build::merge(arguments),
        Command::Eval(arguments) => commands::eval::run(arguments),
        Command::Gazetteer { command } => commands::gazetteer::run(command),
        Command::Train { command } => commands::train::run(command),
    }
}
