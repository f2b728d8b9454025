//! Arguments of `gazgraph train`.

use super::{InputArguments, RunArguments};
use clap::{Args, Subcommand};

/// What to learn.
#[derive(Debug, Subcommand)]
pub enum TrainCommand {
    /// Classes of words that stand among the same neighbours, from plain news
    Classes(ClassesArguments),
}

/// What to put into classes.
#[derive(Debug, Args)]
pub struct ClassesArguments {
    #[command(flatten)]
    pub input: InputArguments,
    /// File to write: a line for each class, its path in a binary tree and its words
    #[arg(long, short, value_name = "FILE")]
    pub output: String,
    /// Classes to make
    #[arg(long, default_value_t = 400, value_name = "N", value_parser = clap::value_parser!(u16).range(2..=4096))]
    pub classes: u16,
    /// Put only the N commonest words into classes
    #[arg(long, default_value_t = 20_000, value_name = "N")]
    pub words: usize,
    /// Leave out words seen less often
    #[arg(long, default_value_t = 5, value_name = "N")]
    pub min_count: u32,
    /// Write of the words with a capital only those that the default gazetteers or word lists have,
    /// so that no name comes from the input
    #[arg(long)]
    pub listed_only: bool,
    #[command(flatten)]
    pub run: RunArguments,
}
