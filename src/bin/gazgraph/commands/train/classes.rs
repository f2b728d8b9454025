//! `gazgraph train classes`: words that stand among the same neighbours.

use crate::arguments::{ClassesArguments, NameArguments};
use crate::output;
use crate::problems::Problems;
use crate::reading::read_articles;
use crate::setup;
use gazgraph::error::Result;
use gazgraph::pipeline::Pipeline;
use gazgraph::training::word_classes::{
    ArticleWords, ClassSettings, Corpus, InducedClass, ListedWords, induce, write,
};
use std::collections::BTreeSet;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

/// `gazgraph train classes`.
pub fn run(arguments: &ClassesArguments) -> Result<ExitCode> {
    let start = Instant::now();
    setup::threads(&arguments.run)?;
    let settings = setup::settings(&arguments.input)?;
    let (inputs, first) = setup::inputs(&arguments.input)?;
    let (pipeline, _) = setup::pipeline(&NameArguments::default(), settings)?;
    let mut problems = Problems::shown_in_full(first);
    let mut corpus = Corpus::default();
    // An article met twice counts once.
    let mut met = BTreeSet::new();
    let articles = read_articles(
        &pipeline,
        (&inputs, arguments.run.quiet),
        &mut problems,
        |_, article| (article.text_id, ArticleWords::of(&article.text)),
        |(id, words)| {
            if met.insert(id) {
                corpus.add(words);
            }
        },
    );
    let quiet = arguments.run.quiet;
    let mut classes = induce(&corpus, class_settings(arguments), |moved| {
        if !quiet {
            eprintln!("{moved} words moved");
        }
    })?;
    let left_out = if arguments.listed_only { keep_listed(&pipeline, &mut classes) } else { 0 };
    let words: usize = classes.iter().map(|class| class.words.len()).sum();
    let mut comment = comment(arguments, met.len(), &corpus);
    comment += &format!("{words} words in {} classes", classes.len());
    if left_out > 0 {
        comment += &format!("; {left_out} words with capitals that no list has are left out");
    }
    output::write_file(Path::new(&arguments.output), |out| write(out, &comment, &classes))?;
    if !quiet {
        let seconds = start.elapsed().as_secs_f64();
        eprintln!(
            "{words} words in {} classes, made in {seconds:.0} s: {}",
            classes.len(),
            arguments.output
        );
    }
    Ok(problems.exit_code(articles))
}

fn class_settings(arguments: &ClassesArguments) -> ClassSettings {
    ClassSettings {
        classes: usize::from(arguments.classes),
        words: arguments.words,
        min_count: arguments.min_count,
        ..ClassSettings::default()
    }
}

/// Drops words that no list has; how many.
fn keep_listed(pipeline: &Pipeline, classes: &mut Vec<InducedClass>) -> usize {
    let listed = ListedWords::of(pipeline.gazetteer());
    let mut left_out = 0;
    for class in classes.iter_mut() {
        let before = class.words.len();
        class.words.retain(|word| listed.admits(word));
        left_out += before - class.words.len();
    }
    classes.retain(|class| !class.words.is_empty());
    left_out
}

/// How the file was made. Inputs go by their names only: where they lay is nobody's business.
fn comment(arguments: &ClassesArguments, articles: usize, corpus: &Corpus) -> String {
    let inputs: Vec<String> = arguments
        .input
        .inputs
        .iter()
        .map(|input| {
            let name = Path::new(input).file_name();
            name.map_or_else(|| input.clone(), |name| name.to_string_lossy().into_owned())
        })
        .collect();
    let ClassesArguments { classes, words, min_count, .. } = arguments;
    let listed = if arguments.listed_only { " --listed-only" } else { "" };
    format!(
        "Classes of words by their neighbours: a path in a binary tree, a tab, and words, the \
         commonest first.\n\
         Digits are written as 0. Made, not edited, by\n  \
         gazgraph train classes {} --classes {classes} --words {words} --min-count {min_count}{listed}\n\
         from {articles} articles with {} sentences of {} words and marks.\n",
        inputs.join(" "),
        corpus.sentences(),
        corpus.len(),
    )
}
