//! Many inputs, in parallel, with results in the order of the inputs.

use super::{Pipeline, Stage};
use crate::article::{Article, articles};
use crate::error::{Error, ErrorKind};
use crate::source::{Input, RawRecord, Reader};
use rayon::prelude::*;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{SyncSender, sync_channel};

/// A batch is handed on when its records hold this many bytes, or are this many.
const BATCH_BYTES: u64 = 1 << 20;
const BATCH_RECORDS: usize = 512;
/// Batches that may wait between the reader and the workers.
const WAITING: usize = 4;

/// What came of one article or record.
#[derive(Debug)]
pub enum Outcome<T> {
    /// An article, worked on.
    Article(T),
    /// A record or article set aside.
    Problem(Error),
}

/// How far the run has come.
#[derive(Debug, Clone, Copy, Default)]
pub struct Progress {
    /// Bytes of input consumed so far (compressed ones, for compressed inputs).
    pub input_bytes: u64,
    /// Bytes of records read so far, decompressed.
    pub record_bytes: u64,
    /// Records read so far.
    pub records: u64,
}

/// Records and problems read together.
#[derive(Default)]
struct Batch {
    items: Vec<Result<RawRecord, Error>>,
    bytes: u64,
    progress: Progress,
}

impl Pipeline {
    /// Reads all inputs, does `work` on every article, in parallel, and hands the outcomes to
    /// `sink` in the order of the inputs, until it breaks off. At most a few batches of records are
    /// held at a time.
    ///
    /// An article on which `work` panics is set aside as a problem.
    pub fn run<T: Send>(
        &self,
        inputs: &[Input],
        work: impl Fn(&Pipeline, Article) -> T + Sync,
        mut sink: impl FnMut(Outcome<T>, Progress) -> ControlFlow<()>,
    ) {
        let (sender, receiver) = sync_channel::<Batch>(WAITING);
        std::thread::scope(|scope| {
            scope.spawn(move || self.read_batches(inputs, &sender));
            for batch in receiver {
                let progress = batch.progress;
                let outcomes: Vec<Vec<Outcome<T>>> =
                    batch.items.into_par_iter().map(|item| self.outcomes(item, &work)).collect();
                let mut outcomes = outcomes.into_iter().flatten();
                if outcomes.any(|outcome| sink(outcome, progress).is_break()) {
                    // The receiver goes with the loop, which ends the reader too.
                    break;
                }
            }
        });
    }

    /// Reads inputs one after the other into batches.
    fn read_batches(&self, inputs: &[Input], sender: &SyncSender<Batch>) {
        let mut batch = Batch::default();
        let mut consumed = 0;
        for input in inputs {
            let mut reader = match Reader::open(input, &self.settings.source) {
                Ok(reader) => reader,
                Err(error) => {
                    batch.items.push(Err(error));
                    continue;
                }
            };
            while let Some(item) = self.timing.measure(Stage::Source, || reader.next()) {
                let bytes = item.as_ref().map_or(0, |record| record.bytes);
                batch.bytes += bytes;
                batch.progress.record_bytes += bytes;
                batch.progress.records += 1;
                batch.progress.input_bytes = consumed + reader.bytes_read();
                batch.items.push(item);
                if batch.bytes >= BATCH_BYTES || batch.items.len() >= BATCH_RECORDS {
                    let next = Batch { progress: batch.progress, ..Batch::default() };
                    // The receiver is gone only when the run has ended.
                    if sender.send(std::mem::replace(&mut batch, next)).is_err() {
                        return;
                    }
                }
            }
            consumed += reader.bytes_read();
            batch.progress.input_bytes = consumed;
        }
        let _ = sender.send(batch);
    }

    fn outcomes<T>(
        &self,
        item: Result<RawRecord, Error>,
        work: &(impl Fn(&Pipeline, Article) -> T + Sync),
    ) -> Vec<Outcome<T>> {
        let record = match item {
            Ok(record) => record,
            Err(error) => return vec![Outcome::Problem(error)],
        };
        let place = record.place.clone();
        let set_aside = |_| {
            Outcome::Problem(
                Error::new(ErrorKind::Record, "an internal mistake was met on this article")
                    .at(place.clone())
                    .hint("please report it with the article; the other articles are not affected"),
            )
        };
        let cut =
            || self.timing.measure(Stage::Articles, || articles(record, &self.settings.article));
        let (found, problems) = match catch_unwind(AssertUnwindSafe(cut)) {
            Ok(result) => result,
            Err(panic) => return vec![set_aside(panic)],
        };
        let worked = found.into_iter().map(|article| {
            catch_unwind(AssertUnwindSafe(|| work(self, article)))
                .map_or_else(&set_aside, Outcome::Article)
        });
        worked.chain(problems.into_iter().map(Outcome::Problem)).collect()
    }
}
