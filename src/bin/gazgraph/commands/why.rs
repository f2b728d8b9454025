//! `gazgraph why`: the sentences behind an edge.

use crate::arguments::WhyArguments;
use crate::output;
use crate::output::say;
use gazgraph::error::{Error, Result, printable};
use gazgraph::export::read_json;
use gazgraph::graph::{Evidence, KnowledgeGraph, Tie};
use std::fs::File;
use std::io::{BufReader, IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;

/// `gazgraph why`.
pub fn run(arguments: &WhyArguments) -> Result<ExitCode> {
    let graph = load(&arguments.graph)?;
    let ties = graph.between(&arguments.one, &arguments.other)?;
    let mut out = output::open(None)?;
    let bold = std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let written = if arguments.json {
        ties.iter().try_for_each(|tie| write_json(&graph, tie, &mut out))
    } else {
        ties.iter().try_for_each(|tie| write_tie(&graph, tie, bold, &mut out))
    };
    match written.and_then(|()| out.flush()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            return Err(output::failure("standard output", &error));
        }
        _ => {}
    }
    if ties.is_empty() {
        let (one, other) = (graph.find(&arguments.one)?, graph.find(&arguments.other)?);
        say!("Nothing ties {} to {}.", printable(&one.label), printable(&other.label));
    }
    Ok(ExitCode::SUCCESS)
}

/// Reads a graph from its file or its folder.
fn load(path: &str) -> Result<KnowledgeGraph> {
    let file =
        if Path::new(path).is_dir() { Path::new(path).join("graph.json") } else { path.into() };
    let name = file.display().to_string();
    let opened = File::open(&file).map_err(|error| Error::io(&name, &error))?;
    read_json(BufReader::new(opened), &name)
}

fn write_tie(
    graph: &KnowledgeGraph,
    tie: &Tie<'_>,
    bold: bool,
    out: &mut dyn Write,
) -> std::io::Result<()> {
    let edge = tie.edge;
    let arrow = if edge.directed { "→" } else { "–" };
    writeln!(
        out,
        "{} {arrow} {}: {}, {} sentences in {} articles",
        printable(&tie.source.label),
        printable(&tie.target.label),
        printable(&edge.relation),
        edge.weight,
        edge.articles,
    )?;
    for evidence in graph.evidence(edge) {
        write_evidence(&evidence, bold, out)?;
    }
    let hidden = (edge.evidence_total as usize).saturating_sub(graph.evidence(edge).len());
    if hidden > 0 {
        writeln!(out, "  ... and {hidden} more (build with a greater --evidence to keep them)")?;
    }
    Ok(())
}

fn write_evidence(evidence: &Evidence<'_>, bold: bool, out: &mut dyn Write) -> std::io::Result<()> {
    let article = evidence.article;
    let origin: Vec<&str> = [&article.source, &article.date, &article.title, &article.url]
        .into_iter()
        .filter_map(|part| part.as_deref())
        .collect();
    let origin = if origin.is_empty() { article.public_id() } else { origin.join(", ") };
    let mut marks = vec![evidence.head];
    if evidence.tail_sentence.is_none() {
        marks.push(evidence.tail);
    }
    writeln!(out, "\n  {}", marked(evidence.sentence, &mut marks, bold))?;
    if let Some(sentence) = evidence.tail_sentence {
        writeln!(out, "  {}", marked(sentence, &mut [evidence.tail], bold))?;
    }
    writeln!(out, "    {}", printable(&origin))
}

/// The sentence on one line, with the stretches marked.
fn marked(sentence: &str, stretches: &mut [(u32, u32)], bold: bool) -> String {
    stretches.sort_unstable();
    let (open, close) = if bold { ("\u{1b}[1m", "\u{1b}[0m") } else { ("[", "]") };
    let chars: Vec<char> = sentence.chars().collect();
    let part = |from: usize, to: usize| -> String {
        let text: String = chars[from.min(chars.len())..to.min(chars.len())].iter().collect();
        printable(&text).replace(['\n', '\t'], " ")
    };
    let mut shown = String::new();
    let mut at = 0;
    for (start, end) in stretches.iter().map(|(start, end)| (*start as usize, *end as usize)) {
        if start < at {
            continue;
        }
        shown += &format!("{}{open}{}{close}", part(at, start), part(start, end));
        at = end;
    }
    shown + &part(at, chars.len())
}

fn write_json(graph: &KnowledgeGraph, tie: &Tie<'_>, out: &mut dyn Write) -> std::io::Result<()> {
    for evidence in graph.evidence(tie.edge) {
        let article = evidence.article;
        let row = serde_json::json!({
            "source": tie.source.id,
            "target": tie.target.id,
            "type": &*tie.edge.relation,
            "article": article.public_id(),
            "title": article.title,
            "date": article.date,
            "outlet": article.source,
            "url": article.url,
            "sentence": evidence.sentence,
            "head": evidence.head,
            "tail": evidence.tail,
            "tail_sentence": evidence.tail_sentence,
            "rule": evidence.rule,
            "marks": evidence.marks,
        });
        output::json_line(out, &row)?;
    }
    Ok(())
}
