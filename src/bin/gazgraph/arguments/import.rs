//! The arguments of `gazgraph gazetteer import`.

use clap::Args;

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct ImportArguments {
    /// Lists, folders, patterns such as 'lists/*.csv.gz', or - for standard input
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<String>,
    /// File to write to [default: standard output]
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<String>,
    /// Read every file as this format instead of telling it by its content: geonames,
    /// geonames-names, wikidata, wikidata-json, ftm, spacy, gate, list, csv, tsv, jsonl, gazgraph
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<String>,
    /// For tables FIELD=COLUMN (fields: id, name, aliases, country, kind, prior, population,
    /// sitelinks, role, start, end; several columns by +, none by -; in JSON a path with dots), for spaCy
    /// LABEL=KIND, for GATE TYPE=KIND; by comma, may be given several times
    #[arg(long = "map", value_name = "FIELD=COLUMN,...")]
    pub mappings: Vec<String>,
    /// The kind of every entity, whatever the file says: person, country, organisation, place
    #[arg(long, value_name = "KIND")]
    pub as_kind: Option<String>,
    /// Take only entities of these kinds, by comma
    #[arg(long = "kind", value_delimiter = ',', value_name = "KINDS")]
    pub kinds: Vec<String>,
    /// Take names in these languages, by comma, best first; und are names without a language
    /// (GeoNames' alternate names, Wikidata's dump, GATE)
    #[arg(long = "lang", value_delimiter = ',', default_value = "en,und", value_name = "CODES")]
    pub languages: Vec<String>,
    /// GeoNames features to take instead of the usual ones, by comma: classes (P), class.code
    /// (H.SEA), or all
    #[arg(long, value_delimiter = ',', value_name = "FEATURES")]
    pub features: Vec<String>,
    /// Leave out entities of a lower prior
    #[arg(long, default_value_t = 0, value_name = "N", value_parser = clap::value_parser!(u8).range(..=100))]
    pub min_prior: u8,
    /// The prior of entities whose file tells nothing of their importance
    #[arg(long, default_value_t = 50, value_name = "N", value_parser = clap::value_parser!(u8).range(..=100))]
    pub prior: u8,
    /// A list of names never to take, one a line (may be given several times)
    #[arg(long = "stop", value_name = "FILE")]
    pub stop_lists: Vec<String>,
    /// Name of the source, noted with every entity [default: GeoNames, Wikidata, or the file's name]
    #[arg(long, value_name = "NAME")]
    pub source: Option<String>,
    /// Licence of the source, noted with every entity [default: that of GeoNames or Wikidata]
    #[arg(long, visible_alias = "license", value_name = "ID")]
    pub licence: Option<String>,
    /// No summary, only problems
    #[arg(long, short)]
    pub quiet: bool,
}

const EXAMPLES: &str = "Examples:
  gazgraph gazetteer import cities500.txt alternateNamesV2.txt -o cities.tsv
  gazgraph gazetteer import query.csv --as-kind person -o people.tsv
  gazgraph gazetteer import staff.csv --map 'name=First+Last,role=Title' --as-kind person -o staff.tsv
  gazgraph build news/ --gazetteer cities.tsv --gazetteer people.tsv";
