//! `gazgraph eval`: figures against annotated documents.

mod errors;

use crate::arguments::EvalArguments;
use crate::output::say;
use crate::setup;
use gazgraph::article::Article;
use gazgraph::error::{Error, ErrorKind, Place, Result};
use gazgraph::evaluation::{
    AnnotatedEntity, AnnotatedRelation, Document, End, ErrorAnalysis, Report, ScoresByType,
    analyse_errors, evaluate, read_documents,
};
use gazgraph::export::{DocumentRow, EntityRow};
use gazgraph::pipeline::Pipeline;
use rayon::prelude::*;
use serde::Serialize;
use std::process::ExitCode;

pub fn run(arguments: &EvalArguments) -> Result<ExitCode> {
    let gold = read(&arguments.gold)?;
    // Predictions from a file need the names only to tell the causes of errors.
    let pipeline = match &arguments.predictions {
        Some(_) if !arguments.errors => None,
        _ => {
            let (pipeline, problems) = setup::pipeline(&arguments.names, Default::default())?;
            problems.iter().for_each(|problem| eprintln!("warning: {problem}"));
            Some(pipeline)
        }
    };
    let predicted = match (&arguments.predictions, &pipeline) {
        (Some(path), _) => read(path)?,
        (None, Some(pipeline)) => gold.par_iter().map(|one| predict(pipeline, one)).collect(),
        (None, None) => Vec::new(),
    };
    if let Some(path) = &arguments.save_predictions {
        save(path, &predicted)?;
    }
    let report = evaluate(&gold, &predicted)?;
    let errors = match &pipeline {
        Some(pipeline) if arguments.errors => {
            Some(analyse_errors(&gold, &predicted, pipeline.gazetteer(), arguments.examples)?)
        }
        _ => None,
    };
    show(&Shown { report, errors }, arguments.json);
    Ok(ExitCode::SUCCESS)
}

/// The figures, and the errors if asked for.
#[derive(Serialize)]
struct Shown {
    #[serde(flatten)]
    report: Report,
    #[serde(skip_serializing_if = "Option::is_none")]
    errors: Option<ErrorAnalysis>,
}

fn show(shown: &Shown, json: bool) {
    if json {
        say!("{}", serde_json::to_string(shown).expect("a report is plain data"));
        return;
    }
    print(&shown.report);
    if let Some(errors) = &shown.errors {
        errors::print(errors);
    }
}

pub fn read(path: &str) -> Result<Vec<Document>> {
    let bytes = std::fs::read(path).map_err(|error| Error::io(path, &error))?;
    let content = String::from_utf8(bytes).map_err(|error| {
        Error::new(ErrorKind::Encoding, "the file is not UTF-8")
            .at(Place::file(path).at_byte(error.utf8_error().valid_up_to() as u64))
    })?;
    read_documents(path, &content)
}

/// What gazgraph finds in the text of a gold document.
pub fn predict(pipeline: &Pipeline, gold: &Document) -> Document {
    let article = Article::from_text(&gold.text, Place::default());
    let reading = pipeline.read(&article);
    let row = DocumentRow::new(&article, &reading.text, &reading.mentions, &reading.resolution);
    Document {
        id: gold.id.clone(),
        text: String::new(),
        entities: row
            .entities
            .iter()
            .zip(&reading.resolution.references)
            .map(|(entity, reference)| AnnotatedEntity {
                start: entity.start,
                end: entity.end,
                kind: entity.kind.to_owned(),
                link: entity.links.to_vec(),
                eid: None,
                rule: Some(reading.mentions[reference.mention].rule.to_owned()),
            })
            .collect(),
        relations: row
            .relations
            .iter()
            .map(|relation| AnnotatedRelation {
                head: span_of(&row.entities[relation.head]),
                tail: span_of(&row.entities[relation.tail]),
                kind: Some(relation.kind.to_owned()),
            })
            .collect(),
        ignore: Vec::new(),
        types: None,
    }
}

fn span_of(entity: &EntityRow<'_>) -> End {
    End::Span(entity.start, entity.end)
}

/// Writes predictions in the form that `--predictions` reads.
pub fn save(path: &str, documents: &[Document]) -> Result<()> {
    let mut lines = Vec::new();
    for document in documents {
        serde_json::to_writer(&mut lines, document).expect("a document is plain data");
        lines.push(b'\n');
    }
    std::fs::write(path, lines)
        .map_err(|error| Error::new(ErrorKind::Output, error.to_string()).at(Place::file(path)))
}

fn print(report: &Report) {
    say!("docs {} (missing {})", report.docs, report.missing_docs);
    let sections = [
        ("strict", &report.strict),
        ("strict_norm", &report.strict_norm),
        ("overlap", &report.overlap),
    ];
    for (name, scores) in sections {
        print_scores(name, scores);
    }
    if let Some(link) = &report.link {
        say!(
            "{:11} {:13} P {:.4} R {:.4} F1 {:.4}  right of found {:.4}, of linked {:.4}",
            "link",
            "end to end",
            link.e2e.precision,
            link.e2e.recall,
            link.e2e.f1,
            link.accuracy_on_found_spans,
            link.accuracy_where_linked,
        );
    }
    for (name, score) in [("pairs", &report.rel_unordered), ("typed", &report.rel_typed)] {
        if let Some(score) = score {
            say!(
                "{:11} {name:13} P {:.4} R {:.4} F1 {:.4}  tp {} pred {} gold {}",
                "relations",
                score.precision,
                score.recall,
                score.f1,
                score.tp,
                score.pred,
                score.gold,
            );
        }
    }
}

pub fn print_scores(section: &str, scores: &ScoresByType) {
    for (kind, score) in scores {
        say!(
            "{section:11} {kind:13} P {:.4} R {:.4} F1 {:.4}  tp {} pred {} gold {}",
            score.precision,
            score.recall,
            score.f1,
            score.tp,
            score.pred,
            score.gold,
        );
    }
}
