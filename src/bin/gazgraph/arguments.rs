//! The command line as typed.

mod gazetteer;
mod import;
mod train;

pub use gazetteer::{
    CheckArguments, CompileArguments, DiffArguments, GazetteerCommand, ProposeArguments,
    SurveyArguments,
};
pub use import::ImportArguments;
pub use train::{ClassesArguments, HoldOut, MentionsArguments, TrainCommand};

use clap::{Args, Parser, Subcommand};

/// Turns dumps of news articles into a knowledge graph whose every edge can be traced to its
/// sentence.
///
/// Start with `gazgraph build FOLDER`, then open output/graph.dot with GraphViz or
/// output/graph.json with networkx or d3.
#[derive(Debug, Parser)]
#[command(name = "gazgraph", version, arg_required_else_help = true, after_help = EXIT_CODES)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
}

const EXIT_CODES: &str = "Exit status: 0 all well; 1 wrong usage, or nothing could be read; \
    2 done, but some inputs or articles were set aside (named on standard error, and by `build` \
    in problems.jsonl).";

#[derive(Debug, Subcommand)]
pub enum Command {
    /// The main job: a dump of articles to a graph with its evidence
    Build(BuildArguments),
    /// The articles found in a dump, as JSON lines
    Articles(ArticlesArguments),
    /// Entities and relations of each article, as JSON lines
    Extract(ExtractArguments),
    /// A text with its entities marked, each with the reasons for it
    Explain(ExplainArguments),
    /// The sentences behind an edge
    Why(WhyArguments),
    /// Unite partial results (of `build --partial`) into one graph
    Merge(MergeArguments),
    /// Precision, recall and F1 against annotated documents
    Eval(EvalArguments),
    /// Look after names
    Gazetteer {
        #[command(subcommand)]
        command: GazetteerCommand,
    },
    /// Learn from text what becomes a data file
    Train {
        #[command(subcommand)]
        command: TrainCommand,
    },
}

/// What to read and how.
#[derive(Debug, Clone, Args)]
pub struct InputArguments {
    /// Files, folders, patterns such as 'news/*.jsonl.gz', or - for standard input
    #[arg(required = true, value_name = "INPUT")]
    pub inputs: Vec<String>,
    /// Where a field stands in JSON or CSV records, such as text=body.main (may be given several
    /// times); fields: text, title, date, source, url, id, language
    #[arg(long = "field", value_name = "FIELD=PATH")]
    pub fields: Vec<String>,
    /// Read every input as this format (plain, html, json, jsonl, csv, tsv) instead of telling it
    /// by its content
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<String>,
    /// Remove page furniture from the text of JSON and CSV records too (it is taken verbatim
    /// otherwise, so that offsets hold)
    #[arg(long)]
    pub clean: bool,
}

/// How to run.
#[derive(Debug, Clone, Args)]
pub struct RunArguments {
    /// Threads to work with [default: one for each processor]
    #[arg(long, value_name = "N")]
    pub threads: Option<usize>,
    /// No progress and no tables, only results and problems
    #[arg(long, short)]
    pub quiet: bool,
}

/// Which names to use.
#[derive(Debug, Clone, Default, Args)]
pub struct NameArguments {
    /// Add the names of a gazetteer file (may be given several times)
    #[arg(long = "gazetteer", value_name = "FILE")]
    pub gazetteers: Vec<String>,
    /// Use only the files given with --gazetteer
    #[arg(long)]
    pub no_default_gazetteers: bool,
    /// Choose mentions by the weights in this file (of `train mentions`, or `hand` for those set by
    /// hand) instead of the program's own
    #[arg(long, value_name = "FILE")]
    pub weights: Option<String>,
}

/// What goes into the graph.
#[derive(Debug, Clone, Args)]
pub struct GraphArguments {
    /// Folder to write to
    #[arg(long, short, default_value = "output", value_name = "FOLDER")]
    pub output: String,
    /// Formats to write, by comma
    #[arg(long, default_value = "dot,json", value_delimiter = ',', value_name = "FORMATS")]
    pub formats: Vec<String>,
    /// Count only articles of this day or later (undated articles are left out)
    #[arg(long, value_name = "DATE")]
    pub from: Option<String>,
    /// Count only articles of this day or earlier (undated articles are left out)
    #[arg(long, value_name = "DATE")]
    pub to: Option<String>,
    /// Leave out edges of less weight (sentences or other windows in evidence)
    #[arg(long, default_value_t = 1, value_name = "N")]
    pub min_weight: u32,
    /// Keep only the N strongest entities
    #[arg(long, value_name = "N")]
    pub top: Option<usize>,
    /// Kinds of entity to keep, by comma: person, country, organisation, place
    #[arg(long, value_delimiter = ',', value_name = "KINDS")]
    pub types: Vec<String>,
    /// Rows of evidence to quote for each edge
    #[arg(long, default_value_t = 5, value_name = "N")]
    pub evidence: usize,
    /// Name of the list of edges in graph.json: links (networkx.node_link_graph(..., edges="links"),
    /// d3) or edges
    #[arg(long, default_value = "links", value_parser = ["links", "edges"])]
    pub edges_key: String,
}

#[derive(Debug, Args)]
pub struct BuildArguments {
    #[command(flatten)]
    pub input: InputArguments,
    #[command(flatten)]
    pub graph: GraphArguments,
    /// Tie entities within: sentence, paragraph, article, or a number of tokens
    #[arg(long, default_value = "sentence", value_name = "WINDOW")]
    pub window: String,
    /// Write partial.jsonl, to be united with others by `merge`, instead of a graph
    #[arg(long)]
    pub partial: bool,
    #[command(flatten)]
    pub names: NameArguments,
    #[command(flatten)]
    pub run: RunArguments,
}

#[derive(Debug, Args)]
pub struct ArticlesArguments {
    #[command(flatten)]
    pub input: InputArguments,
    /// File to write to [default: standard output]
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<String>,
    #[command(flatten)]
    pub run: RunArguments,
}

#[derive(Debug, Args)]
pub struct ExtractArguments {
    #[command(flatten)]
    pub input: InputArguments,
    /// File to write to [default: standard output]
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<String>,
    #[command(flatten)]
    pub names: NameArguments,
    #[command(flatten)]
    pub run: RunArguments,
}

#[derive(Debug, Args)]
pub struct ExplainArguments {
    /// A file, or - for standard input
    #[arg(default_value = "-", value_name = "INPUT")]
    pub input: String,
    /// A text given right here instead
    #[arg(long, value_name = "TEXT", conflicts_with = "input")]
    pub text: Option<String>,
    /// Where a field stands in JSON or CSV records, such as text=body.main
    #[arg(long = "field", value_name = "FIELD=PATH")]
    pub fields: Vec<String>,
    /// Read the input as this format instead of telling it by its content
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<String>,
    /// Colours: auto, always, never
    #[arg(long, default_value = "auto", value_parser = ["auto", "always", "never"])]
    pub color: String,
    #[command(flatten)]
    pub names: NameArguments,
}

#[derive(Debug, Args)]
pub struct WhyArguments {
    /// graph.json, or the folder it is in
    pub graph: String,
    /// One entity: its id, its name, or the last words of it
    pub one: String,
    /// The other
    pub other: String,
    /// Print the evidence as JSON lines
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct MergeArguments {
    /// Files partial.jsonl, or folders they are in
    #[arg(required = true, value_name = "PART")]
    pub parts: Vec<String>,
    #[command(flatten)]
    pub graph: GraphArguments,
    /// No tables
    #[arg(long, short)]
    pub quiet: bool,
}

#[derive(Debug, Args)]
pub struct EvalArguments {
    /// Annotated documents, as JSON lines
    #[arg(long, value_name = "FILE")]
    pub gold: String,
    /// Predictions to score instead of reading the texts anew
    #[arg(long, value_name = "FILE")]
    pub predictions: Option<String>,
    /// Write the predictions that were scored, as JSON lines
    #[arg(long, value_name = "FILE", conflicts_with = "predictions")]
    pub save_predictions: Option<String>,
    /// Group what was missed and what was found falsely by cause, with examples
    #[arg(long)]
    pub errors: bool,
    /// Examples of each cause
    #[arg(long, default_value_t = 3, value_name = "N", requires = "errors")]
    pub examples: usize,
    /// Print the figures as JSON
    #[arg(long)]
    pub json: bool,
    #[command(flatten)]
    pub names: NameArguments,
}
