//! Arguments of `gazgraph gazetteer`.

use super::{ImportArguments, InputArguments, NameArguments, RunArguments};
use clap::{Args, Subcommand};

/// What to do with names.
#[derive(Debug, Subcommand)]
pub enum GazetteerCommand {
    /// What a name may stand for and why, and names that are nearly it
    Lookup {
        /// The name
        #[arg(required = true, value_name = "NAME")]
        name: Vec<String>,
        #[command(flatten)]
        names: NameArguments,
    },
    /// The rows of a gazetteer, compiled or not
    List {
        #[command(flatten)]
        names: NameArguments,
    },
    /// Counts by kind, sizes, sources, and the names with most meanings
    Stats {
        #[command(flatten)]
        names: NameArguments,
    },
    /// Mistakes and dangers: malformed rows, duplicates, collisions, ordinary words
    Check(CheckArguments),
    /// Lists into one compiled file that --gazetteer takes and that is ready at once
    Compile(CompileArguments),
    /// What tells two gazetteers apart, and with --dump how the graph changes
    Diff(DiffArguments),
    /// Lists made elsewhere (GeoNames, Wikidata, FollowTheMoney, spaCy, GATE, tables) into a
    /// gazetteer file
    Import(Box<ImportArguments>),
    /// Entries that no article of a dump uses, as rows
    Unused(SurveyArguments),
    /// Names found by rule often enough in a dump, as rows ready to paste
    Propose(ProposeArguments),
}

/// What to check and what to show.
#[derive(Debug, Args)]
pub struct CheckArguments {
    /// Files to check together [default: the built-in ones]
    #[arg(value_name = "FILE")]
    pub files: Vec<String>,
    /// Show notes too: what is worth a look but often right
    #[arg(long)]
    pub notes: bool,
    /// Show only findings of this code, such as kind-collision (may be given several times)
    #[arg(long, value_name = "CODE")]
    pub only: Vec<String>,
    /// Print the findings as JSON lines
    #[arg(long)]
    pub json: bool,
}

/// What to compile.
#[derive(Debug, Args)]
pub struct CompileArguments {
    /// Gazetteer files as text
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<String>,
    /// File to write
    #[arg(long, short, value_name = "FILE.gaz")]
    pub output: String,
    /// Say nothing when all went well
    #[arg(long, short)]
    pub quiet: bool,
}

/// What to compare.
#[derive(Debug, Args)]
pub struct DiffArguments {
    /// The old list: a file, text or compiled, or built-in
    pub old: String,
    /// The new list: a file, text or compiled, or built-in
    pub new: String,
    /// Files or folders of articles (may be given several times): show how their graph changes, each
    /// list laid over the default gazetteers
    #[arg(long, value_name = "INPUT")]
    pub dump: Vec<String>,
    /// Draw the graphs with the lists by themselves
    #[arg(long)]
    pub no_default_gazetteers: bool,
    /// Lines to show of each sort
    #[arg(long, default_value_t = 20, value_name = "N")]
    pub limit: usize,
    #[command(flatten)]
    pub run: RunArguments,
}

/// A dump to hold against a gazetteer.
#[derive(Debug, Args)]
pub struct SurveyArguments {
    #[command(flatten)]
    pub input: InputArguments,
    #[command(flatten)]
    pub names: NameArguments,
    #[command(flatten)]
    pub run: RunArguments,
}

/// What to propose.
#[derive(Debug, Args)]
pub struct ProposeArguments {
    #[command(flatten)]
    pub survey: SurveyArguments,
    /// Articles a name must be found in
    #[arg(long, default_value_t = 3, value_name = "N")]
    pub min_articles: u64,
    /// Keep only the N commonest
    #[arg(long, value_name = "N")]
    pub top: Option<usize>,
}
