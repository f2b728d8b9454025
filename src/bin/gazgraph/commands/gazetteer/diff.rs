//! `gazgraph gazetteer diff`: two gazetteers, and what the change does to a graph.

use crate::arguments::{DiffArguments, NameArguments};
use crate::output::say;
use crate::problems::Problems;
use crate::reading::read_articles;
use crate::setup;
use gazgraph::error::{Result, printable};
use gazgraph::gazetteer::{Difference, Gazetteer, GazetteerBuilder, differences};
use gazgraph::graph::{FactSet, GraphSettings, KnowledgeGraph, Stamps};
use gazgraph::pipeline::Pipeline;
use std::collections::BTreeMap;
use std::process::ExitCode;

/// What stands for the default gazetteer where a file is expected.
const BUILT_IN: &str = "built-in";

/// `gazgraph gazetteer diff`.
pub fn run(arguments: &DiffArguments) -> Result<ExitCode> {
    setup::threads(&arguments.run)?;
    let (old, new) = (alone(&arguments.old)?, alone(&arguments.new)?);
    print_differences(&differences(&old, &new), arguments.limit);
    match arguments.dump.is_empty() {
        true => Ok(ExitCode::SUCCESS),
        false => graphs(arguments),
    }
}

/// A list by itself.
fn alone(path: &str) -> Result<Gazetteer> {
    if path == BUILT_IN {
        return Ok(Gazetteer::built_in());
    }
    let mut builder = GazetteerBuilder::new();
    builder.add_file(path)?;
    super::warn(builder.problems());
    builder.build()
}

fn print_differences(differences: &[Difference], limit: usize) {
    let count = |wanted: fn(&Difference) -> bool| differences.iter().filter(|d| wanted(d)).count();
    say!(
        "{} entities added, {} removed, {} changed",
        count(|difference| matches!(difference, Difference::Added(_))),
        count(|difference| matches!(difference, Difference::Removed(_))),
        count(|difference| matches!(difference, Difference::Changed { .. })),
    );
    for difference in differences.iter().take(limit) {
        let line = match difference {
            Difference::Added(record) => {
                format!("+ {} [{}] {}", record.name, record.id, record.kind)
            }
            Difference::Removed(record) => {
                format!("- {} [{}] {}", record.name, record.id, record.kind)
            }
            Difference::Changed { record, changes } => {
                format!("~ {} [{}] {}", record.name, record.id, changes.join("; "))
            }
        };
        say!("{}", printable(&line));
    }
    if differences.len() > limit {
        say!("... {} more; --limit N shows them", differences.len() - limit);
    }
}

/// How the graph of the dump changes when the new list is used in place of the old one.
fn graphs(arguments: &DiffArguments) -> Result<ExitCode> {
    let mut problems = Problems::shown_in_full(Vec::new());
    let (old, _) = graph(arguments, &arguments.old, &mut Problems::shown_in_full(Vec::new()))?;
    let (new, articles) = graph(arguments, &arguments.new, &mut problems)?;
    say!("\nThe graph of {articles} articles");
    print_changes("entities", &entities(&old), &entities(&new), arguments.limit);
    print_changes("edges", &edges(&old), &edges(&new), arguments.limit);
    Ok(problems.exit_code(articles))
}

fn graph(
    arguments: &DiffArguments,
    list: &str,
    problems: &mut Problems,
) -> Result<(KnowledgeGraph, u64)> {
    let own = (list != BUILT_IN).then(|| list.to_owned());
    let names = NameArguments {
        weights: None,
        no_default_gazetteers: arguments.no_default_gazetteers && own.is_some(),
        gazetteers: own.into_iter().collect(),
    };
    let (inputs, missing) = gazgraph::source::find_inputs(&arguments.dump);
    missing.into_iter().for_each(|problem| problems.add(problem));
    let (pipeline, _): (Pipeline, _) = setup::pipeline(&names, Default::default())?;
    let hash = pipeline.knowledge_hash();
    let mut facts = FactSet::new(Stamps::new(hash, pipeline.settings().window.to_string()));
    let articles = read_articles(
        &pipeline,
        (&inputs, arguments.run.quiet),
        problems,
        |pipeline, article| pipeline.facts(&article),
        |article| {
            facts.insert(article);
        },
    );
    Ok((KnowledgeGraph::from_facts(&facts, &GraphSettings::default()), articles))
}

/// Articles by entity.
fn entities(graph: &KnowledgeGraph) -> BTreeMap<String, u32> {
    graph.nodes().map(|node| (format!("{} [{}]", node.label, node.id), node.articles)).collect()
}

/// Articles by pair of entities and relation.
fn edges(graph: &KnowledgeGraph) -> BTreeMap<String, u32> {
    let name = |tie: &gazgraph::graph::Tie<'_>| {
        let (one, other) = (tie.source, tie.target);
        format!("{} [{}] -- {} [{}] ({})", one.label, one.id, other.label, other.id, tie.edge.key)
    };
    graph.ties().map(|tie| (name(&tie), tie.edge.articles)).collect()
}

/// Counts what is new, gone and changed, and shows those in most articles.
fn print_changes(
    what: &str,
    old: &BTreeMap<String, u32>,
    new: &BTreeMap<String, u32>,
    limit: usize,
) {
    let count =
        |counts: &BTreeMap<String, u32>, name: &String| counts.get(name).copied().unwrap_or(0);
    let names: std::collections::BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let mut changes: Vec<(u32, u32, &String)> =
        names.into_iter().map(|name| (count(old, name), count(new, name), name)).collect();
    changes.retain(|(before, after, _)| before != after);
    let gained = changes.iter().filter(|(before, ..)| *before == 0).count();
    let lost = changes.iter().filter(|(_, after, _)| *after == 0).count();
    let moved = changes.len() - gained - lost;
    say!(
        "{} {what} before, {} after: {gained} new, {lost} gone, {moved} in more or fewer articles",
        old.len(),
        new.len()
    );
    changes.sort_by_key(|(before, after, name)| (u32::MAX - before.abs_diff(*after), *name));
    for (before, after, name) in changes.into_iter().take(limit) {
        say!("{before:>7} -> {after:<7} {}", printable(name));
    }
}
