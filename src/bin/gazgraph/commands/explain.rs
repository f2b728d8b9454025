//! `gazgraph explain`: a text with its entities marked, and the reasons.

use crate::arguments::{ExplainArguments, InputArguments};
use crate::problems::Problems;
use crate::setup;
use gazgraph::article::Article;
use gazgraph::entity::Reference;
use gazgraph::error::{Error, ErrorKind, Place, Result, printable};
use gazgraph::gazetteer::EntityKind;
use gazgraph::mention::{Explanation, Label, PassedOver, Reason};
use gazgraph::pipeline::{Outcome, Pipeline, Reading};
use std::fmt::Write as _;
use std::io::{IsTerminal, Write as _};
use std::ops::ControlFlow;
use std::process::ExitCode;

/// `gazgraph explain`.
pub fn run(arguments: &ExplainArguments) -> Result<ExitCode> {
    let input = InputArguments {
        inputs: vec![arguments.input.clone()],
        fields: arguments.fields.clone(),
        format: arguments.format.clone(),
        clean: false,
    };
    let (pipeline, rows) = setup::pipeline(&arguments.names, setup::settings(&input)?)?;
    let mut problems = Problems::shown_in_full(rows);
    let articles = match &arguments.text {
        Some(text) => vec![Article::from_text(text, Place::file("--text"))],
        None => read(&pipeline, &input, &mut problems)?,
    };
    let colours = match arguments.color.as_str() {
        "always" => true,
        "never" => false,
        _ => std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none(),
    };
    let mut shown = String::new();
    for article in &articles {
        let reading = pipeline.read(article);
        let (explanations, passed_over) = pipeline.mention_finder().explain(&reading.text);
        let (pipeline, reading) = (&pipeline, &reading);
        let explained =
            ArticleExplanation { explanations, passed_over, pipeline, reading, colours };
        explained.write(article, &mut shown);
    }
    match std::io::stdout().write_all(shown.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(crate::output::failure("standard output", &error))
        }
        _ => Ok(problems.exit_code(articles.len() as u64)),
    }
}

/// The articles of the input; what is set aside is shown.
fn read(
    pipeline: &Pipeline,
    input: &InputArguments,
    problems: &mut Problems,
) -> Result<Vec<Article>> {
    let (inputs, missing) = setup::inputs(input)?;
    missing.into_iter().for_each(|problem| problems.add(problem));
    let mut found = Vec::new();
    pipeline.run(
        &inputs,
        |_, article| article,
        |outcome, _| {
            match outcome {
                Outcome::Article(article) => found.push(article),
                Outcome::Problem(problem) => problems.add(problem),
            }
            ControlFlow::Continue(())
        },
    );
    if found.is_empty() {
        return Err(Error::new(ErrorKind::NoArticle, "there is no article to explain"));
    }
    Ok(found)
}

/// One article, explained.
struct ArticleExplanation<'a> {
    explanations: Vec<Explanation>,
    passed_over: Vec<PassedOver>,
    pipeline: &'a Pipeline,
    reading: &'a Reading<'a>,
    colours: bool,
}

impl ArticleExplanation<'_> {
    fn write(&self, article: &Article, out: &mut String) {
        if let Some(title) = &article.title {
            let _ = writeln!(out, "== {} ==", printable(title));
        }
        self.marked_text(out);
        out.push('\n');
        for reference in &self.reading.resolution.references {
            self.mention(reference, out);
        }
        if !self.passed_over.is_empty() {
            out.push_str("\nread as none:\n");
        }
        self.passed_over.iter().for_each(|passed| self.passed_over(passed, out));
        out.push('\n');
    }

    /// The text with each mention in its colour, or in brackets with its kind.
    fn marked_text(&self, out: &mut String) {
        let content = self.reading.text.content();
        let mut at = 0;
        for reference in &self.reading.resolution.references {
            let mention = &self.reading.mentions[reference.mention];
            out.push_str(&printable(&content[at..mention.span.start()]));
            let surface = printable(mention.span.slice(content));
            if self.colours {
                let _ = write!(out, "\u{1b}[{}m{surface}\u{1b}[0m", colour(mention.kind));
            } else {
                let _ = write!(out, "[{surface}|{}]", mention.kind);
            }
            at = mention.span.end();
        }
        out.push_str(&printable(&content[at..]));
        out.push('\n');
    }

    /// One mention with entity, reasons and rivals.
    fn mention(&self, reference: &Reference, out: &mut String) {
        let content = self.reading.text.content();
        let explanation = &self.explanations[reference.mention];
        let mention = &explanation.mention;
        let entity = &self.reading.resolution.entities[reference.entity];
        let surface = printable(mention.span.slice(content));
        let head = format!("{surface} → {} [{}]", printable(&entity.name), printable(&entity.id));
        let _ = write!(
            out,
            "{head}\n    {}, {}, confidence {:.2}",
            mention.kind, reference.by, reference.confidence
        );
        if let Some(sense) = reference.sense {
            let _ = write!(out, ", stands for the {}", sense.as_str());
        }
        if reference.ambiguous {
            out.push_str(", AMBIGUOUS");
        }
        out.push('\n');
        reasons(&explanation.reasons, out);
        let _ = writeln!(
            out,
            "    {:>+6.2}  in all, {:.2} ahead of the next reading",
            mention.score,
            mention.score - mention.rival
        );
        for rival in &explanation.rivals {
            let surface = printable(rival.span.slice(content));
            let _ = writeln!(
                out,
                "    {:>+6.2}  not: {surface:?}, {}",
                rival.score,
                rival.label.as_str()
            );
        }
        self.candidates(reference, out);
    }

    /// Whom else the name may mean.
    fn candidates(&self, reference: &Reference, out: &mut String) {
        if reference.candidates.len() < 2 {
            return;
        }
        out.push_str("    may mean:\n");
        for (id, score) in &reference.candidates {
            let name = self.pipeline.gazetteer().record_with_id(id).map_or("", |r| r.name());
            let _ = writeln!(out, "    {score:>6.0}  {} {}", printable(id), printable(name));
        }
    }

    /// Words that look like a name and were read as none.
    fn passed_over(&self, passed: &PassedOver, out: &mut String) {
        let content = self.reading.text.content();
        let surface = printable(passed.reading.span.slice(content));
        let label = passed.reading.label;
        let why = match label {
            Label::Other => "a name of something else, such as a people or an event".to_owned(),
            _ => format!("no mention; nearest as {}", label.as_str()),
        };
        let _ = writeln!(out, "{surface}\n    {why}");
        reasons(&passed.reasons, out);
        let _ = writeln!(out, "    {:>+6.2}  in all", passed.reading.score);
    }
}

/// Pieces of evidence shown; the rest is summed up in a line.
const SHOWN: usize = 10;
/// A mark of a bar stands for so much.
const BAR: f32 = 0.1;

/// The strongest evidence, each with what it adds and a bar for it.
fn reasons(reasons: &[Reason], out: &mut String) {
    let line = |part: f32, what: &str, out: &mut String| {
        let mark = if part < 0.0 { "-" } else { "+" };
        let bar = mark.repeat(((part.abs() / BAR).round() as usize).min(24));
        let _ = writeln!(out, "    {part:>+6.2}  {what:<40} {bar}");
    };
    for reason in reasons.iter().take(SHOWN) {
        line(reason.part, &printable(&reason.evidence), out);
    }
    let rest = reasons.get(SHOWN..).unwrap_or_default();
    if !rest.is_empty() {
        let sum = rest.iter().map(|reason| reason.part).sum();
        line(sum, &format!("{} weaker pieces of evidence", rest.len()), out);
    }
}

/// Colour of a kind, as a terminal escape number.
fn colour(kind: EntityKind) -> &'static str {
    match kind {
        EntityKind::Person => "1;34",
        EntityKind::Country => "1;32",
        EntityKind::Organisation => "1;35",
        EntityKind::Place => "1;33",
    }
}
