//! `gazgraph build` and `gazgraph merge`: to the graph.

use crate::arguments::{BuildArguments, GraphArguments, MergeArguments};
use crate::output;
use crate::output::say;
use crate::problems::Problems;
use crate::progress::Bar;
use crate::report::{Summary, print_tables};
use crate::setup;
use gazgraph::error::{Error, ErrorKind, Place, Result};
use gazgraph::export::{EdgesKey, ExportSettings, Exporter, exporter};
use gazgraph::graph::{FactSet, KnowledgeGraph, Stamps, partial};
use gazgraph::pipeline::{Outcome, Pipeline};
use std::fs::File;
use std::io::BufReader;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

/// File of partial results, as `build --partial` writes it and `merge` looks for it in folders.
const PARTIAL: &str = "partial.jsonl";

/// `gazgraph build`.
pub fn build(arguments: &BuildArguments) -> Result<ExitCode> {
    let start = Instant::now();
    setup::threads(&arguments.run)?;
    let graph_settings = setup::graph_settings(&arguments.graph)?;
    exporters(&arguments.graph)?;
    let mut settings = setup::settings(&arguments.input)?;
    settings.window = arguments.window.parse().map_err(|message: String| {
        Error::new(ErrorKind::Settings, format!("--window: {message}"))
    })?;
    let (inputs, mut first) = setup::inputs(&arguments.input)?;
    let (pipeline, rows_set_aside) = setup::pipeline(&arguments.names, settings)?;
    first.extend(rows_set_aside);
    let mut summary = Summary { inputs: inputs.len(), ..Summary::default() };
    let mut problems = Problems::abridged(first);
    let facts = {
        let mut bar = Bar::new(&inputs, arguments.run.quiet);
        let mut facts = FactSet::new(stamps(&pipeline));
        pipeline.run(
            &inputs,
            |pipeline, article| pipeline.facts(&article),
            |outcome, progress| {
                bar.advance(progress, matches!(outcome, Outcome::Article(_)));
                summary.bytes = progress.record_bytes;
                match outcome {
                    Outcome::Article(article) => {
                        facts.insert(article);
                    }
                    Outcome::Problem(problem) => bar.suspend(|| problems.add(problem)),
                }
                ControlFlow::Continue(())
            },
        );
        bar.finish();
        facts
    };
    summary.take_timing(pipeline.timing());
    let folder = Path::new(&arguments.graph.output);
    output::make_folder(folder)?;
    let writer = Writer { folder, arguments: &arguments.graph, quiet: arguments.run.quiet };
    summary.articles = facts.len() as u64;
    summary.duplicates = facts.duplicates();
    let found = summary.articles + summary.duplicates;
    if found == 0 && !problems.all().is_empty() {
        // Nothing was read: a graph of an earlier run is left as it was.
        eprintln!("error: no article was read, so no graph was written");
    } else if arguments.partial {
        output::write_file(&folder.join(PARTIAL), |out| partial::write(&facts, &mut &mut *out))?;
    } else {
        writer.graph(&facts, &graph_settings, &mut summary)?;
    }
    writer.problems(&problems)?;
    summary.finish(start, problems.all().len());
    writer.summary(&summary)?;
    Ok(problems.exit_code(found))
}

/// `gazgraph merge`.
pub fn merge(arguments: &MergeArguments) -> Result<ExitCode> {
    let start = Instant::now();
    let graph_settings = setup::graph_settings(&arguments.graph)?;
    exporters(&arguments.graph)?;
    let mut united: Option<FactSet> = None;
    for part in &arguments.parts {
        let path = partial_file(part);
        let name = path.display().to_string();
        let file = File::open(&path).map_err(|error| Error::io(&name, &error))?;
        let expected = united.as_ref().map(|facts| facts.stamps().clone());
        let facts = partial::read(BufReader::new(file), &name, expected.as_ref())?;
        match &mut united {
            Some(known) => known.unite(facts).map_err(|error| error.at(Place::file(name)))?,
            None => united = Some(facts),
        }
    }
    let facts = united.expect("at least one part is required");
    let folder = Path::new(&arguments.graph.output);
    output::make_folder(folder)?;
    let writer = Writer { folder, arguments: &arguments.graph, quiet: arguments.quiet };
    let mut summary = Summary {
        inputs: arguments.parts.len(),
        articles: facts.len() as u64,
        duplicates: facts.duplicates(),
        ..Summary::default()
    };
    writer.graph(&facts, &graph_settings, &mut summary)?;
    summary.finish(start, 0);
    writer.summary(&summary)?;
    Ok(ExitCode::SUCCESS)
}

fn partial_file(part: &str) -> PathBuf {
    let path = Path::new(part);
    if path.is_dir() { path.join(PARTIAL) } else { path.to_owned() }
}

/// The exporters asked for; called before the work too, so that a wrong name is told at once.
fn exporters(arguments: &GraphArguments) -> Result<Vec<Box<dyn Exporter>>> {
    let edges_key = if arguments.edges_key == "edges" { EdgesKey::Edges } else { EdgesKey::Links };
    let settings = ExportSettings { edges_key, ..ExportSettings::default() };
    arguments.formats.iter().map(|name| exporter(name, &settings)).collect()
}

/// How the facts were extracted.
fn stamps(pipeline: &Pipeline) -> Stamps {
    let hash = pipeline.knowledge_hash();
    Stamps::new(hash, pipeline.settings().window.to_string())
}

/// Writes into the output folder.
struct Writer<'a> {
    folder: &'a Path,
    arguments: &'a GraphArguments,
    quiet: bool,
}

impl Writer<'_> {
    fn graph(
        &self,
        facts: &FactSet,
        settings: &gazgraph::graph::GraphSettings,
        summary: &mut Summary,
    ) -> Result<()> {
        let graph = summary.timed("graph", || KnowledgeGraph::from_facts(facts, settings));
        summary.count(facts, &graph);
        let mut written = Vec::new();
        for exporter in exporters(self.arguments)? {
            let path = self.folder.join(exporter.file_name());
            summary
                .timed("export", || output::write_file(&path, |out| exporter.write(&graph, out)))?;
            written.push(path.display().to_string());
        }
        if !self.quiet {
            print_tables(&graph);
            written.push(self.folder.join("summary.json").display().to_string());
            say!("\nWritten: {}", written.join(", "));
        }
        Ok(())
    }

    /// Writes `problems.jsonl`, or removes that of an earlier run when there are none.
    fn problems(&self, problems: &Problems) -> Result<()> {
        let path = self.folder.join("problems.jsonl");
        if problems.all().is_empty() {
            return output::remove_stale(&path);
        }
        output::write_file(&path, |out| {
            problems.all().iter().try_for_each(|problem| output::json_line(out, problem))
        })?;
        if problems.hidden() > 0 {
            eprintln!("warning: {} problems more in {}", problems.hidden(), path.display());
        }
        Ok(())
    }

    fn summary(&self, summary: &Summary) -> Result<()> {
        output::write_file(&self.folder.join("summary.json"), |out| {
            serde_json::to_writer_pretty(&mut *out, summary)?;
            out.write_all(b"\n")
        })
    }
}
