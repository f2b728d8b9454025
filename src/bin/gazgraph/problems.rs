//! Problems on their way to the user.

use gazgraph::error::Error;
use std::process::ExitCode;

/// Exit status when the work was done but something was set aside.
const SET_ASIDE: u8 = 2;
/// Problems shown on standard error when they are also written to a file.
const SHOWN: usize = 10;

/// All problems of a run, shown as they come.
#[derive(Debug, Default)]
pub struct Problems {
    all: Vec<Error>,
    /// Show only the first few, because a file will hold all.
    abridged: bool,
}

impl Problems {
    /// Shows every problem.
    pub fn shown_in_full(first: Vec<Error>) -> Self {
        Problems::new(first, false)
    }

    /// Shows the first few; the caller writes all to a file.
    pub fn abridged(first: Vec<Error>) -> Self {
        Problems::new(first, true)
    }

    fn new(first: Vec<Error>, abridged: bool) -> Self {
        let mut problems = Problems { all: Vec::new(), abridged };
        first.into_iter().for_each(|problem| problems.add(problem));
        problems
    }

    /// Notes and shows a problem.
    pub fn add(&mut self, problem: Error) {
        if !self.abridged || self.all.len() < SHOWN {
            eprintln!("warning: {problem}");
        }
        self.all.push(problem);
    }

    /// All problems so far.
    pub fn all(&self) -> &[Error] {
        &self.all
    }

    /// How many were not shown.
    pub fn hidden(&self) -> usize {
        if self.abridged { self.all.len().saturating_sub(SHOWN) } else { 0 }
    }

    /// The exit status: all well, or something set aside; nothing read at all is a failure.
    pub fn exit_code(&self, articles: u64) -> ExitCode {
        match (self.all.is_empty(), articles) {
            (true, _) => ExitCode::SUCCESS,
            (false, 0) => ExitCode::FAILURE,
            (false, _) => ExitCode::from(SET_ASIDE),
        }
    }
}
