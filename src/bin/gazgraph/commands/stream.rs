//! Commands that write one JSON line an article: `articles` and `extract`.

use crate::arguments::{
    ArticlesArguments, ExtractArguments, InputArguments, NameArguments, RunArguments,
};
use crate::output;
use crate::problems::Problems;
use crate::progress::Bar;
use crate::setup;
use gazgraph::article::{Article, ArticleId};
use gazgraph::error::Result;
use gazgraph::export::{ArticleRow, DocumentRow};
use gazgraph::pipeline::{Outcome, Pipeline};
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::ops::ControlFlow;
use std::process::ExitCode;

/// `gazgraph articles`.
pub fn articles(arguments: &ArticlesArguments) -> Result<ExitCode> {
    // Articles are found without names; the lists inside the program need no file.
    let names = NameArguments::default();
    let mut originals: BTreeMap<ArticleId, String> = BTreeMap::new();
    let job = Job {
        input: &arguments.input,
        names: &names,
        run: &arguments.run,
        output: arguments.output.as_deref(),
    };
    job.stream(
        |_, article| article,
        |out, article: Article| {
            let original = originals.get(&article.text_id).cloned();
            originals.entry(article.text_id).or_insert_with(|| article.public_id());
            output::json_line(out, &ArticleRow::new(&article, original.as_deref()))
        },
    )
}

/// `gazgraph extract`.
pub fn extract(arguments: &ExtractArguments) -> Result<ExitCode> {
    let job = Job {
        input: &arguments.input,
        names: &arguments.names,
        run: &arguments.run,
        output: arguments.output.as_deref(),
    };
    job.stream(
        |pipeline, article| {
            let reading = pipeline.read(&article);
            let row =
                DocumentRow::new(&article, &reading.text, &reading.mentions, &reading.resolution);
            serde_json::to_vec(&row).expect("a document is plain data")
        },
        |out, line: Vec<u8>| {
            out.write_all(&line)?;
            out.write_all(b"\n")
        },
    )
}

/// What the streaming commands have in common.
struct Job<'a> {
    input: &'a InputArguments,
    names: &'a NameArguments,
    run: &'a RunArguments,
    output: Option<&'a str>,
}

impl Job<'_> {
    fn stream<T: Send>(
        &self,
        work: impl Fn(&Pipeline, Article) -> T + Sync,
        mut write: impl FnMut(&mut dyn Write, T) -> io::Result<()>,
    ) -> Result<ExitCode> {
        setup::threads(self.run)?;
        let settings = setup::settings(self.input)?;
        let (inputs, mut first) = setup::inputs(self.input)?;
        let (pipeline, rows_set_aside) = setup::pipeline(self.names, settings)?;
        first.extend(rows_set_aside);
        let mut problems = Problems::shown_in_full(first);
        let mut out = output::open(self.output)?;
        let mut bar = Bar::new(&inputs, self.run.quiet);
        let mut articles = 0;
        let mut failed: io::Result<()> = Ok(());
        pipeline.run(&inputs, work, |outcome, progress| {
            bar.advance(progress, matches!(outcome, Outcome::Article(_)));
            match outcome {
                Outcome::Article(item) => {
                    articles += 1;
                    failed = write(&mut out, item);
                }
                Outcome::Problem(problem) => bar.suspend(|| problems.add(problem)),
            }
            if failed.is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        });
        bar.finish();
        match failed.and_then(|()| out.flush()) {
            // A reader such as `head` that has seen enough is no mistake.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {}
            Err(error) => {
                return Err(output::failure(self.output.unwrap_or("standard output"), &error));
            }
            Ok(()) => {}
        }
        Ok(problems.exit_code(articles))
    }
}
