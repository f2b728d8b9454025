//! The progress bar: articles and bytes a second, on a terminal only.

use gazgraph::pipeline::Progress;
use gazgraph::source::Input;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::IsTerminal;

/// A bar over the bytes of all inputs, or nothing.
pub struct Bar {
    bar: ProgressBar,
    articles: u64,
}

impl Bar {
    /// A bar for these inputs; hidden when `quiet` or when standard error is no terminal.
    pub fn new(inputs: &[Input], quiet: bool) -> Self {
        let hidden = quiet || !std::io::stderr().is_terminal();
        let total: Option<u64> = inputs.iter().map(Input::size_bytes).sum();
        let bar = match total {
            _ if hidden => ProgressBar::hidden(),
            Some(total) => ProgressBar::new(total),
            None => ProgressBar::new_spinner(),
        };
        let template = if total.is_some() {
            "{bar:30} {bytes}/{total_bytes} {bytes_per_sec} {msg}, {eta} left"
        } else {
            "{spinner} {bytes} {bytes_per_sec} {msg}"
        };
        bar.set_style(ProgressStyle::with_template(template).expect("the template is fixed"));
        if !hidden {
            bar.set_draw_target(ProgressDrawTarget::stderr_with_hz(10));
        }
        Bar { bar, articles: 0 }
    }

    /// One outcome more.
    pub fn advance(&mut self, progress: Progress, is_article: bool) {
        self.articles += u64::from(is_article);
        if !self.bar.is_hidden() {
            self.bar.set_position(progress.input_bytes);
            self.bar.set_message(format!("{} articles", self.articles));
        }
    }

    /// Prints a line above the bar.
    pub fn suspend(&self, print: impl FnOnce()) {
        self.bar.suspend(print);
    }

    /// Removes the bar.
    pub fn finish(&self) {
        self.bar.finish_and_clear();
    }
}
