//! Arguments of `gazgraph train`.

use super::{InputArguments, RunArguments};
use clap::{Args, Subcommand, ValueEnum};

/// What to learn.
#[derive(Debug, Subcommand)]
pub enum TrainCommand {
    /// Classes of words that stand among the same neighbours, from plain news
    Classes(ClassesArguments),
    /// The weights of the evidence for mentions, from annotated news
    Mentions(MentionsArguments),
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

/// From what to learn weights, and how to try them.
#[derive(Debug, Args)]
pub struct MentionsArguments {
    /// Annotated documents (as for `eval`) and the collection they belong to; may be given several
    /// times, also for one collection
    #[arg(long = "gold", required = true, value_name = "COLLECTION=FILE")]
    pub gold: Vec<String>,
    /// Weights file to write
    #[arg(long, short, value_name = "FILE", required_unless_present = "hold_out")]
    pub output: Option<String>,
    /// Print how good weights are on documents they were not learnt from
    #[arg(long, value_name = "WHAT")]
    pub hold_out: Vec<HoldOut>,
    /// Folds for `--hold-out folds`
    #[arg(long, default_value_t = 5, value_name = "N", value_parser = clap::value_parser!(u16).range(2..=100))]
    pub folds: u16,
    /// Write the predictions for documents held out to this folder, a file for each gold file
    #[arg(long, value_name = "FOLDER", requires = "hold_out")]
    pub save_predictions: Option<String>,
    /// Names to look for besides the default ones (may be given several times)
    #[arg(long = "gazetteer", value_name = "FILE")]
    pub gazetteers: Vec<String>,
}

/// Which documents are held out together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum HoldOut {
    /// Each collection as a whole
    Collections,
    /// Parts of the documents, mixed over all collections
    Folds,
}
