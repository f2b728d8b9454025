//! Reading all articles of some inputs, for commands that gather something from them.

use crate::problems::Problems;
use crate::progress::Bar;
use gazgraph::article::Article;
use gazgraph::pipeline::{Outcome, Pipeline};
use gazgraph::source::Input;
use std::ops::ControlFlow;

/// Does `work` on every article, in parallel, and hands the results to `gather` in the order of the
/// inputs; how many articles there were.
pub fn read_articles<T: Send>(
    pipeline: &Pipeline,
    (inputs, quiet): (&[Input], bool),
    problems: &mut Problems,
    work: impl Fn(&Pipeline, Article) -> T + Sync,
    mut gather: impl FnMut(T),
) -> u64 {
    let mut bar = Bar::new(inputs, quiet);
    let mut articles = 0;
    pipeline.run(inputs, work, |outcome, progress| {
        bar.advance(progress, matches!(outcome, Outcome::Article(_)));
        match outcome {
            Outcome::Article(item) => {
                articles += 1;
                gather(item);
            }
            Outcome::Problem(problem) => bar.suspend(|| problems.add(problem)),
        }
        ControlFlow::Continue(())
    });
    bar.finish();
    articles
}
