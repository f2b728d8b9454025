//! `gazgraph explain`: a text with its entities marked, and the reasons.

use crate::arguments::{ExplainArguments, InputArguments};
use crate::problems::Problems;
use crate::setup;
use gazgraph::article::Article;
use gazgraph::entity::{Reference, Resolution};
use gazgraph::error::{Error, ErrorKind, Place, Result, printable};
use gazgraph::gazetteer::EntityKind;
use gazgraph::mention::Mention;
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
        Explanation { pipeline: &pipeline, reading: &reading, colours }.write(article, &mut shown);
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
struct Explanation<'a> {
    pipeline: &'a Pipeline,
    reading: &'a Reading<'a>,
    colours: bool,
}

impl Explanation<'_> {
    fn write(&self, article: &Article, out: &mut String) {
        if let Some(title) = &article.title {
            let _ = writeln!(out, "== {} ==", printable(title));
        }
        self.marked_text(out);
        out.push('\n');
        for reference in &self.reading.resolution.references {
            self.mention(reference, out);
        }
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
        let mention = &self.reading.mentions[reference.mention];
        let Resolution { entities, .. } = &self.reading.resolution;
        let entity = &entities[reference.entity];
        let _ = write!(
            out,
            "{} → {} [{}] {}, {}, confidence {:.2}",
            printable(mention.span.slice(content)),
            printable(&entity.name),
            printable(&entity.id),
            mention.kind,
            reference.by,
            reference.confidence,
        );
        if let Some(sense) = reference.sense {
            let _ = write!(out, ", stands for the {}", sense.as_str());
        }
        if reference.ambiguous {
            out.push_str(", AMBIGUOUS");
        }
        out.push('\n');
        self.reasons(mention, out);
        self.rivals(mention, reference, out);
    }

    fn reasons(&self, mention: &Mention, out: &mut String) {
        let reasons: Vec<String> = mention
            .reasons
            .iter()
            .map(|reason| format!("{} {:+.1}", reason.feature.as_str(), reason.part))
            .collect();
        let _ = writeln!(out, "    because {} = {:.1}", reasons.join(", "), mention.score);
    }

    fn rivals(&self, mention: &Mention, reference: &Reference, out: &mut String) {
        let content = self.reading.text.content();
        for loser in &mention.losers {
            let kind = loser.kind.map_or("no entity", EntityKind::as_str);
            let surface = printable(loser.span.slice(content));
            let _ = writeln!(out, "    not {surface:?} as {kind} ({:.1})", loser.score);
        }
        let others = reference.candidates.iter().filter(|_| reference.candidates.len() > 1);
        let others: Vec<String> = others
            .map(|(id, score)| {
                let name = self.pipeline.gazetteer().record_with_id(id).map_or("", |r| r.name());
                format!("{} {} ({score:.0})", printable(id), printable(name))
            })
            .collect();
        if !others.is_empty() {
            let _ = writeln!(out, "    candidates: {}", others.join(", "));
        }
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
