//! `gazgraph train mentions`: weights from annotated news.

use crate::arguments::{HoldOut, MentionsArguments, NameArguments};
use crate::commands::eval::{predict, print_scores, read, save};
use crate::output::say;
use crate::setup;
use gazgraph::error::{Error, ErrorKind, Place, Result};
use gazgraph::evaluation::{Document, evaluate};
use gazgraph::gazetteer::Gazetteer;
use gazgraph::mention::Weights;
use gazgraph::pipeline::{Pipeline, Settings};
use gazgraph::training::mentions::{Corpus, Trainer, TrainingDocument, TrainingSettings};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

/// A gold file: its name, and which documents of the corpus it gave.
struct GoldFile {
    name: String,
    documents: std::ops::Range<usize>,
}

/// `gazgraph train mentions`.
pub fn run(arguments: &MentionsArguments) -> Result<ExitCode> {
    let (corpus, files) = read_all(&arguments.gold)?;
    if let Some(folder) = &arguments.save_predictions {
        // Known to be there before anything is learnt.
        std::fs::create_dir_all(folder).map_err(|error| failed(folder, &error))?;
    }
    let names = NameArguments {
        gazetteers: arguments.gazetteers.clone(),
        no_default_gazetteers: false,
        weights: None,
    };
    let (gazetteer, problems) = setup::gazetteer(&names)?;
    problems.iter().for_each(|problem| eprintln!("warning: {problem}"));
    let trainer = Trainer::new(&gazetteer, &corpus, TrainingSettings::default());
    let (mentions, unreachable) = trainer.mentions();
    eprintln!(
        "{} documents of {} collections; {unreachable} of {mentions} mentions match no candidate",
        corpus.documents.len(),
        corpus.collections().len(),
    );
    let trial = Trial { arguments, corpus: &corpus, files: &files, gazetteer: &gazetteer };
    for hold_out in &arguments.hold_out {
        trial.run(&trainer, *hold_out)?;
    }
    if let Some(path) = &arguments.output {
        let weights = trainer.train(|_| true);
        std::fs::write(path, weights).map_err(|error| failed(path, &error))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn failed(path: &str, error: &std::io::Error) -> Error {
    Error::new(ErrorKind::Output, error.to_string()).at(Place::file(path))
}

fn read_all(gold: &[String]) -> Result<(Corpus, Vec<GoldFile>)> {
    let mut corpus = Corpus::default();
    let mut files = Vec::new();
    for argument in gold {
        let (collection, path) = argument.split_once('=').ok_or_else(|| {
            Error::new(ErrorKind::Settings, format!("{argument:?} names no collection"))
                .hint("write --gold COLLECTION=FILE, such as --gold worldwide=worldwide_dev.jsonl")
        })?;
        let start = corpus.documents.len();
        let documents = read(path)?.into_iter();
        corpus.documents.extend(
            documents
                .map(|document| TrainingDocument { collection: collection.to_owned(), document }),
        );
        let name = Path::new(path).file_name().unwrap_or_default().to_string_lossy().into_owned();
        if files.iter().any(|known: &GoldFile| known.name == name) {
            let message = format!("two gold files have the name {name}");
            return Err(Error::new(ErrorKind::Settings, message)
                .at(Place::file(path))
                .hint("rename one, so that figures and predictions can be told apart"));
        }
        files.push(GoldFile { name, documents: start..corpus.documents.len() });
    }
    Ok((corpus, files))
}

/// Weights tried on documents they were not learnt from.
struct Trial<'a> {
    arguments: &'a MentionsArguments,
    corpus: &'a Corpus,
    files: &'a [GoldFile],
    gazetteer: &'a Gazetteer,
}

impl Trial<'_> {
    fn run(&self, trainer: &Trainer<'_>, hold_out: HoldOut) -> Result<()> {
        let groups: Vec<String> =
            self.corpus.documents.iter().map(|d| self.group(d, hold_out)).collect();
        let mut all = groups.clone();
        all.sort();
        all.dedup();
        let mut predicted: BTreeMap<usize, Document> = BTreeMap::new();
        for group in &all {
            let text = trainer.train(|document| self.group(document, hold_out) != *group);
            let weights = Weights::parse("learnt weights", &text)?;
            let pipeline =
                Pipeline::new(self.gazetteer.clone(), Settings::default()).with_weights(weights);
            let held_out: Vec<usize> =
                (0..groups.len()).filter(|at| groups[*at] == *group).collect();
            let found: Vec<(usize, Document)> = held_out
                .into_par_iter()
                .map(|at| (at, predict(&pipeline, &self.corpus.documents[at].document)))
                .collect();
            predicted.extend(found);
        }
        for file in self.files {
            let gold: Vec<Document> = self.corpus.documents[file.documents.clone()]
                .iter()
                .map(|d| d.document.clone())
                .collect();
            let found: Vec<Document> =
                file.documents.clone().map(|at| predicted[&at].clone()).collect();
            let name = match hold_out {
                HoldOut::Collections => "unseen",
                HoldOut::Folds => "folds",
            };
            print_scores(&format!("{name} {}", file.name), &evaluate(&gold, &found)?.strict_norm);
            if let Some(folder) = &self.arguments.save_predictions {
                save(&format!("{folder}/{name}-{}", file.name), &found)?;
            }
        }
        say!("");
        Ok(())
    }

    fn group(&self, document: &TrainingDocument, hold_out: HoldOut) -> String {
        match hold_out {
            HoldOut::Collections => document.collection.clone(),
            HoldOut::Folds => document.fold(usize::from(self.arguments.folds)).to_string(),
        }
    }
}
