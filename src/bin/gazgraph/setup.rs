//! From arguments as typed to checked settings and a pipeline.

use crate::arguments::{GraphArguments, InputArguments, NameArguments, RunArguments};
use gazgraph::article::{ArticleSettings, TextPolicy, parse_date};
use gazgraph::error::{Error, ErrorKind, Result};
use gazgraph::gazetteer::{EntityKind, Gazetteer, GazetteerBuilder};
use gazgraph::graph::GraphSettings;
use gazgraph::mention::Weights;
use gazgraph::pipeline::{Pipeline, Settings};
use gazgraph::source::{FieldMap, Input, SourceSettings, find_inputs};

/// The gazetteer asked for, and the rows set aside.
pub fn gazetteer(names: &NameArguments) -> Result<(Gazetteer, Vec<Error>)> {
    let mut builder = if names.no_default_gazetteers {
        GazetteerBuilder::new()
    } else {
        GazetteerBuilder::with_defaults()
    };
    for path in &names.gazetteers {
        builder.add_file(path)?;
    }
    let problems = builder.problems().to_vec();
    let gazetteer = builder.build()?;
    if gazetteer.name_count() == 0 {
        let error = problems.into_iter().next().unwrap_or_else(|| {
            Error::new(ErrorKind::Settings, "there are no names to look for")
                .hint("name a file with rows with --gazetteer, or drop --no-default-gazetteers")
        });
        return Err(error);
    }
    Ok((gazetteer, problems))
}

/// The pipeline asked for, and the gazetteer rows set aside.
pub fn pipeline(names: &NameArguments, settings: Settings) -> Result<(Pipeline, Vec<Error>)> {
    let (gazetteer, problems) = gazetteer(names)?;
    let pipeline = Pipeline::new(gazetteer, settings);
    Ok((
        match &names.weights {
            Some(path) => pipeline.with_weights(weights(path)?),
            None => pipeline,
        },
        problems,
    ))
}

fn weights(path: &str) -> Result<Weights> {
    if path == "hand" {
        return Ok(Weights::by_hand().clone());
    }
    let content = std::fs::read_to_string(path).map_err(|error| Error::io(path, &error))?;
    Weights::parse(path, &content)
}

/// How to read, as the arguments say.
pub fn settings(input: &InputArguments) -> Result<Settings> {
    let source = SourceSettings {
        fields: FieldMap::with_paths(&input.fields)?,
        format: input.format.as_deref().map(str::parse).transpose()?,
        ..SourceSettings::default()
    };
    let text = if input.clean { TextPolicy::Clean } else { TextPolicy::Verbatim };
    Ok(Settings {
        source,
        article: ArticleSettings { text_policy: text, ..Default::default() },
        ..Default::default()
    })
}

/// The inputs named, and a problem for each that holds nothing to read.
///
/// # Errors
/// When none is left.
pub fn inputs(input: &InputArguments) -> Result<(Vec<Input>, Vec<Error>)> {
    let (inputs, mut problems) = find_inputs(&input.inputs);
    if inputs.is_empty() && !problems.is_empty() {
        let first = problems.remove(0);
        problems.iter().for_each(|problem| eprintln!("error: {problem}"));
        return Err(first);
    }
    Ok((inputs, problems))
}

/// More threads than any machine has processors only bring it to a halt.
const MOST_THREADS: usize = 1024;

/// Sets the number of threads for the whole process.
pub fn threads(run: &RunArguments) -> Result<()> {
    let Some(threads) = run.threads else { return Ok(()) };
    if threads == 0 {
        let error = Error::new(ErrorKind::Settings, "--threads 0 leaves nobody to work");
        return Err(error.hint("use 1 or more, or leave it out for one a processor"));
    }
    if threads > MOST_THREADS {
        let message = format!("--threads {threads} is more than {MOST_THREADS}");
        let error = Error::new(ErrorKind::Settings, message);
        return Err(error.hint("use as many as the machine has processors, or leave it out"));
    }
    rayon::ThreadPoolBuilder::new().num_threads(threads).build_global().map_err(|error| {
        Error::new(ErrorKind::Settings, format!("cannot start {threads} threads: {error}"))
    })
}

/// What goes into the graph, as the arguments say.
pub fn graph_settings(arguments: &GraphArguments) -> Result<GraphSettings> {
    let day = |name: &str, text: &Option<String>| match text {
        None => Ok(None),
        Some(text) => parse_date(text).map(Some).ok_or_else(|| {
            Error::new(ErrorKind::Settings, format!("--{name} {text:?} is not a date"))
                .hint("write it as 2025-07-15")
        }),
    };
    let kinds: std::result::Result<Vec<EntityKind>, String> =
        arguments.types.iter().map(|word| word.parse()).collect();
    Ok(GraphSettings {
        min_weight: arguments.min_weight,
        top: arguments.top,
        kinds: kinds
            .map_err(|message| Error::new(ErrorKind::Settings, format!("--types: {message}")))?,
        from: day("from", &arguments.from)?,
        to: day("to", &arguments.to)?,
        evidence_limit: arguments.evidence,
        ..GraphSettings::default()
    })
}
