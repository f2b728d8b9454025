//! Precision, recall and F1 against annotated documents.
//!
//! Three ways to compare spans are reported: `strict` (same span, same type), `strict_norm` (after a
//! leading "the", a trailing possessive and outer quotes are dropped on both sides) and `overlap`
//! (one-to-one, any common character). Country and place count as `location`. [`analyse_errors`] groups
//! what `strict_norm` counts as wrong by cause.

mod documents;
mod errors;
mod links;
mod relations;
mod spans;

pub use documents::{AnnotatedEntity, AnnotatedRelation, Document, End, read_documents};
pub use errors::{
    Border, Cause, CauseErrors, ErrorAnalysis, ErrorExample, FalseFind, Family, KindErrors,
    Listing, Look, analyse_errors,
};
pub use spans::neutral_span;

use crate::error::{Error, ErrorKind, Result};
use serde::Serialize;
use std::collections::BTreeMap;

/// True positives, predictions and gold annotations, counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Predictions that are right.
    pub right: u64,
    /// All predictions.
    pub predicted: u64,
    /// All gold annotations.
    pub gold: u64,
}

/// Precision, recall and F1, each 0 to 1, with the counts behind them.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Score {
    /// Share of predictions that are right.
    #[serde(rename = "p")]
    pub precision: f64,
    /// Share of gold annotations that were found.
    #[serde(rename = "r")]
    pub recall: f64,
    /// Harmonic mean of the two.
    #[serde(rename = "f")]
    pub f1: f64,
    /// Predictions that are right.
    pub tp: u64,
    /// All predictions.
    pub pred: u64,
    /// All gold annotations.
    pub gold: u64,
}

impl From<Counts> for Score {
    fn from(counts: Counts) -> Score {
        let share =
            |part: u64, whole: u64| if whole == 0 { 0.0 } else { part as f64 / whole as f64 };
        let precision = share(counts.right, counts.predicted);
        let recall = share(counts.right, counts.gold);
        let sum = precision + recall;
        let f1 = if sum == 0.0 { 0.0 } else { 2.0 * precision * recall / sum };
        Score { precision, recall, f1, tp: counts.right, pred: counts.predicted, gold: counts.gold }
    }
}

impl std::ops::AddAssign for Counts {
    fn add_assign(&mut self, other: Counts) {
        self.right += other.right;
        self.predicted += other.predicted;
        self.gold += other.gold;
    }
}

/// Scores by type, `micro` for all together; `country*` and `place*` are parts of `location`.
pub type ScoresByType = BTreeMap<String, Score>;

/// How well links to outside ids are told.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LinkScore {
    /// Gold mentions with a link.
    pub gold_links: u64,
    /// Of the gold mentions found, the share with the right link.
    pub accuracy_on_found_spans: f64,
    /// Of those with any link, the share with the right one.
    pub accuracy_where_linked: f64,
    /// Finding and linking together.
    pub e2e: Score,
}

/// Everything measured.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Report {
    /// Gold documents.
    pub docs: usize,
    /// Gold documents without predictions.
    pub missing_docs: usize,
    /// Same span, same type.
    pub strict: ScoresByType,
    /// The headline figure: borders made neutral first.
    pub strict_norm: ScoresByType,
    /// Any overlap, one to one.
    pub overlap: ScoresByType,
    /// Links, where the gold has any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<LinkScore>,
    /// Pairs of related entities, whatever the type and direction.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rel_unordered: Option<Score>,
    /// Related entities with type and direction.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rel_typed: Option<Score>,
}

/// Compares predictions with gold annotations, document by document.
///
/// # Errors
/// When a prediction is for an unknown document, or an annotation lies outside its text.
pub fn evaluate(gold: &[Document], predicted: &[Document]) -> Result<Report> {
    let by_id = predictions_by_id(gold, predicted)?;
    let mut spans = spans::SpanCounts::default();
    let mut links = links::LinkCounts::default();
    let mut related = relations::RelationCounts::default();
    let mut missing = 0;
    let empty = Document::default();
    for document in gold {
        let prediction = by_id.get(document.id.as_str()).copied().unwrap_or_else(|| {
            missing += 1;
            &empty
        });
        let text: Vec<char> = document.text.chars().collect();
        check_spans(document, text.len())?;
        check_spans(prediction, text.len())?;
        let kept = spans::kept(document, prediction);
        spans.add(document, &text, &kept);
        links.add(document, &kept);
        related.add(document, prediction);
    }
    let (strict, strict_norm, overlap) = spans.scores();
    let (rel_unordered, rel_typed) = related.scores();
    let link = links.score();
    Ok(Report {
        docs: gold.len(),
        missing_docs: missing,
        strict,
        strict_norm,
        overlap,
        link,
        rel_unordered,
        rel_typed,
    })
}

/// The predictions by the id of their document.
///
/// # Errors
/// When there is no gold document of an id.
fn predictions_by_id<'d>(
    gold: &[Document],
    predicted: &'d [Document],
) -> Result<BTreeMap<&'d str, &'d Document>> {
    let known: std::collections::BTreeSet<&str> = gold.iter().map(|d| d.id.as_str()).collect();
    let by_id: BTreeMap<&str, &Document> = predicted.iter().map(|d| (d.id.as_str(), d)).collect();
    if let Some(unknown) = by_id.keys().find(|id| !known.contains(*id)) {
        let message = format!("predictions for the unknown document {unknown:?}");
        return Err(Error::new(ErrorKind::Settings, message)
            .hint("give the predictions made from this gold file"));
    }
    Ok(by_id)
}

fn check_spans(prediction: &Document, length: usize) -> Result<()> {
    match prediction.entities.iter().find(|e| e.start >= e.end || e.end > length) {
        Some(entity) => Err(Error::new(
            ErrorKind::Settings,
            format!(
                "{}: the span {}..{} is not in the text",
                prediction.id, entity.start, entity.end
            ),
        )
        .hint("offsets are Unicode code points, end exclusive")),
        None => Ok(()),
    }
}

/// Country and place are both locations.
fn coarse(kind: &str) -> &str {
    match kind {
        "country" | "place" => "location",
        other => other,
    }
}
