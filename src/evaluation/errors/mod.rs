//! Errors by cause: what `strict_norm` counts as missed or false, each explained once.
//!
//! A missed annotation and a false prediction that explain each other (other borders, another kind)
//! are one error. The causes are disjoint and cover everything, so that the missed and the false of
//! all errors add up to those of the score.

mod cause;
mod example;
mod pairing;
mod setting;
#[cfg(test)]
mod tests;

pub use cause::{Border, Cause, FalseFind, Family, Listing, Look};
pub use example::ErrorExample;

use super::documents::Document;
use super::{Counts, Score, check_spans, predictions_by_id};
use crate::error::Result;
use crate::gazetteer::Gazetteer;
use pairing::{Comparison, Group};
use serde::Serialize;
use setting::Setting;
use std::collections::BTreeMap;

/// All errors, by kind and cause.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ErrorAnalysis {
    /// How many errors there are.
    pub errors: usize,
    /// Gold mentions missed.
    pub missed: usize,
    /// Predictions that are no gold mention.
    #[serde(rename = "false")]
    pub false_finds: usize,
    /// Errors by kind, in the order of the kinds' names.
    pub kinds: Vec<KindErrors>,
}

/// The errors of one kind: that of the gold mention, or of the prediction where there is none.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct KindErrors {
    /// `person`, `organisation`, `location` or another kind annotated.
    pub kind: String,
    /// How many errors there are.
    pub errors: usize,
    /// Errors by cause, most frequent first.
    pub causes: Vec<CauseErrors>,
}

/// The errors of one kind and cause.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CauseErrors {
    /// Why.
    pub cause: Cause,
    /// The sort of cause.
    pub family: Family,
    /// How many errors there are.
    pub errors: usize,
    /// Their share of all errors of all kinds, 0 to 1.
    pub share: f64,
    /// By how much the micro F1 of `strict_norm` (0 to 1) would rise without them.
    pub gain: f64,
    /// Gold mentions missed in them.
    pub missed: usize,
    /// Predictions in them that are no gold mention.
    #[serde(rename = "false")]
    pub false_finds: usize,
    /// How often each rule proposed the prediction, most frequent first, where that is told.
    pub rules: Vec<(String, usize)>,
    /// Examples: the words most often in error so first, then the first met.
    pub examples: Vec<ErrorExample>,
}

/// Finds the causes of all errors, with at most `examples` examples of each.
///
/// # Errors
/// When a prediction is for an unknown document, or an annotation lies outside its text.
pub fn analyse_errors(
    gold: &[Document],
    predicted: &[Document],
    gazetteer: &Gazetteer,
    examples: usize,
) -> Result<ErrorAnalysis> {
    let by_id = predictions_by_id(gold, predicted)?;
    let empty = Document::default();
    let mut collected = Collected::default();
    for document in gold {
        let prediction = by_id.get(document.id.as_str()).copied().unwrap_or(&empty);
        let text: Vec<char> = document.text.chars().collect();
        check_spans(document, text.len())?;
        check_spans(prediction, text.len())?;
        let setting = Setting::new(&document.text, gazetteer);
        let comparison = Comparison::new(document, &text, prediction);
        collected.add(document, &setting, &comparison);
    }
    Ok(collected.analysis(examples))
}

/// The cause of one error.
fn cause(group: &Group<'_>, comparison: &Comparison<'_>, setting: &Setting<'_>) -> Cause {
    let of_right =
        |this: &pairing::Annotation<'_>| comparison.right.iter().any(|right| right.overlaps(this));
    match (group.gold.as_slice(), group.found.as_slice()) {
        ([gold], [found]) if !gold.scored => Cause::FalseFind(match gold.same_span(found) {
            true => FalseFind::GoldOther,
            false => FalseFind::OverlapsGoldOther,
        }),
        ([gold], [found]) => one_to_one(gold, found),
        ([this], []) | ([], [this]) if of_right(this) => Cause::OverlapsRightFind,
        ([gold], []) => Cause::NotFound(setting.listing(gold), setting.look(gold)),
        ([], [found]) => Cause::FalseFind(setting.false_find(found, &comparison.gold)),
        (_, [_]) => Cause::Joined,
        ([_], _) => Cause::Split,
        _ => Cause::Tangled,
    }
}

/// The cause where one annotation and one prediction overlap.
fn one_to_one(gold: &pairing::Annotation<'_>, found: &pairing::Annotation<'_>) -> Cause {
    let kinds = || (gold.kind.to_owned(), found.kind.to_owned());
    if gold.same_span(found) {
        let (gold, found) = kinds();
        Cause::WrongKind(gold, found)
    } else if gold.kind != found.kind {
        let (gold, found) = kinds();
        Cause::OverlapOfAnotherKind(gold, found)
    } else if gold.start <= found.start && found.end <= gold.end {
        Cause::Border(Border::TooShort)
    } else if found.start <= gold.start && gold.end <= found.end {
        Cause::Border(Border::TooLong)
    } else {
        Cause::Border(Border::Shifted)
    }
}

/// The words of an error, gold and found, by which equal ones are counted together.
type Words = (Vec<String>, Vec<String>);

/// Errors of one kind and cause as they are met.
#[derive(Debug, Default)]
struct Tally {
    errors: usize,
    missed: usize,
    false_finds: usize,
    rules: BTreeMap<String, usize>,
    /// The first example for the same words, with its place in the order of meeting.
    examples: BTreeMap<Words, (usize, ErrorExample)>,
}

#[derive(Debug, Default)]
struct Collected {
    tallies: BTreeMap<String, BTreeMap<Cause, Tally>>,
    counts: Counts,
}

impl Collected {
    fn add(&mut self, document: &Document, setting: &Setting<'_>, comparison: &Comparison<'_>) {
        self.counts += Counts {
            right: comparison.right.len() as u64,
            predicted: comparison.predicted as u64,
            gold: comparison.gold.iter().filter(|a| a.scored).count() as u64,
        };
        for group in &comparison.groups {
            let mut scored = group.gold.iter().chain(&group.found).filter(|a| a.scored);
            let Some(first) = scored.next() else { continue };
            let causes = self.tallies.entry(first.kind.to_owned()).or_default();
            let cause = cause(group, comparison, setting);
            causes.entry(cause).or_default().add(document, setting, group);
        }
    }

    fn analysis(self, examples: usize) -> ErrorAnalysis {
        let counts = self.counts;
        let all = || self.tallies.values().flat_map(BTreeMap::values);
        let errors = all().map(|tally| tally.errors).sum();
        let missed = all().map(|tally| tally.missed).sum();
        let false_finds = all().map(|tally| tally.false_finds).sum();
        let kinds = self.tallies.into_iter().map(|(kind, causes)| {
            let mut causes: Vec<CauseErrors> = causes
                .into_iter()
                .map(|(cause, tally)| tally.summary(cause, errors, counts, examples))
                .collect();
            causes.sort_by(|a, b| b.errors.cmp(&a.errors).then_with(|| a.cause.cmp(&b.cause)));
            KindErrors { kind, errors: causes.iter().map(|c| c.errors).sum(), causes }
        });
        ErrorAnalysis { errors, missed, false_finds, kinds: kinds.collect() }
    }
}

impl Tally {
    fn add(&mut self, document: &Document, setting: &Setting<'_>, group: &Group<'_>) {
        let order = self.errors;
        self.errors += 1;
        self.missed += group.gold.iter().filter(|a| a.scored).count();
        self.false_finds += group.found.iter().filter(|a| a.scored).count();
        for rule in group.found.iter().filter_map(|found| found.rule) {
            *self.rules.entry(rule.to_owned()).or_default() += 1;
        }
        let words = |mentions: &[pairing::Annotation<'_>]| {
            mentions.iter().map(|mention| setting.surface(mention).to_owned()).collect()
        };
        self.examples
            .entry((words(&group.gold), words(&group.found)))
            .and_modify(|(_, example)| example.times += 1)
            .or_insert_with(|| (order, ErrorExample::new(&document.id, setting, group)));
    }

    fn summary(self, cause: Cause, all: usize, counts: Counts, examples: usize) -> CauseErrors {
        let mut rules: Vec<(String, usize)> = self.rules.into_iter().collect();
        rules.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        let mut shown: Vec<(usize, ErrorExample)> = self.examples.into_values().collect();
        shown.sort_by(|a, b| b.1.times.cmp(&a.1.times).then(a.0.cmp(&b.0)));
        CauseErrors {
            family: cause.family(),
            cause,
            errors: self.errors,
            share: self.errors as f64 / all as f64,
            gain: gain(counts, self.missed as u64, self.false_finds as u64),
            missed: self.missed,
            false_finds: self.false_finds,
            rules,
            examples: shown.into_iter().take(examples).map(|(_, example)| example).collect(),
        }
    }
}

/// By how much F1 rises when what is missed is found and what is false is not.
fn gain(counts: Counts, missed: u64, false_finds: u64) -> f64 {
    let mended = Counts {
        right: counts.right + missed,
        predicted: counts.predicted + missed - false_finds,
        gold: counts.gold,
    };
    Score::from(mended).f1 - Score::from(counts).f1
}
