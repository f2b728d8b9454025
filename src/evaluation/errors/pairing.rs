//! Which annotations and predictions explain each other.

use super::super::coarse;
use super::super::documents::{AnnotatedEntity, Document};
use super::super::spans::{kept, neutral_span};
use std::collections::BTreeMap;

/// A mention as compared: borders made neutral, country and place as location.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Annotation<'d> {
    /// First code point.
    pub start: usize,
    /// Code point after the last.
    pub end: usize,
    pub kind: &'d str,
    /// The rule that proposed it, where that is told.
    pub rule: Option<&'d str>,
    /// Whether its kind counts in the scores.
    pub scored: bool,
}

impl Annotation<'_> {
    fn key(&self) -> (usize, usize, &str) {
        (self.start, self.end, self.kind)
    }

    pub fn same_span(&self, other: &Annotation<'_>) -> bool {
        (self.start, self.end) == (other.start, other.end)
    }

    pub fn overlaps(&self, other: &Annotation<'_>) -> bool {
        self.start < other.end && other.start < self.end
    }
}

/// Annotations and predictions that are one error.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Group<'d> {
    pub gold: Vec<Annotation<'d>>,
    pub found: Vec<Annotation<'d>>,
}

impl Group<'_> {
    /// Stretch of the text it covers, in code points.
    pub fn range(&self) -> (usize, usize) {
        let all = || self.gold.iter().chain(&self.found);
        let start = all().map(|a| a.start).min().unwrap_or_default();
        (start, all().map(|a| a.end).max().unwrap_or_default())
    }
}

/// One document, compared.
#[derive(Debug)]
pub(super) struct Comparison<'d> {
    /// All gold annotations, right ones too.
    pub gold: Vec<Annotation<'d>>,
    /// Those that were found, of scored kinds.
    pub right: Vec<Annotation<'d>>,
    /// All errors, in the order of the text.
    pub groups: Vec<Group<'d>>,
    /// How many predictions are of scored kinds.
    pub predicted: usize,
}

impl<'d> Comparison<'d> {
    /// Compares as `strict_norm` does: what it counts as missed or false is in exactly one group.
    pub fn new(gold: &'d Document, text: &[char], prediction: &'d Document) -> Self {
        let scored = gold.scored_types();
        let all_gold = annotations(gold.entities.iter(), text, &scored);
        let all_found = annotations(kept(gold, prediction).into_iter(), text, &scored);
        let (right, missed) = apart(&all_gold, &all_found);
        let (_, false_finds) = apart(&all_found, &all_gold);
        Comparison {
            predicted: all_found.iter().filter(|a| a.scored).count(),
            right: right.into_iter().filter(|a| a.scored).collect(),
            groups: groups(missed, false_finds),
            gold: all_gold,
        }
    }
}

/// Different annotations in the order of the text.
fn annotations<'d>(
    entities: impl Iterator<Item = &'d AnnotatedEntity>,
    text: &[char],
    scored: &[String],
) -> Vec<Annotation<'d>> {
    let mut different = BTreeMap::new();
    for entity in entities {
        let (start, end) = neutral_span(text, (entity.start, entity.end));
        let kind = coarse(&entity.kind);
        let scored = scored.iter().any(|scored| scored == kind);
        let annotation = Annotation { start, end, kind, rule: entity.rule.as_deref(), scored };
        different.entry((start, end, kind)).or_insert(annotation);
    }
    different.into_values().collect()
}

/// Those that are among the others too, and those that are not.
fn apart<'d>(
    these: &[Annotation<'d>],
    others: &[Annotation<'d>],
) -> (Vec<Annotation<'d>>, Vec<Annotation<'d>>) {
    these.iter().partition(|this| others.binary_search_by_key(&this.key(), |o| o.key()).is_ok())
}

/// Unites what explains each other: equal spans first, then all that overlap. Kinds that are not
/// scored explain what nothing else does.
fn groups<'d>(missed: Vec<Annotation<'d>>, false_finds: Vec<Annotation<'d>>) -> Vec<Group<'d>> {
    let (mut missed, other_gold): (Vec<_>, Vec<_>) = missed.into_iter().partition(|a| a.scored);
    let (mut found, other_found): (Vec<_>, Vec<_>) =
        false_finds.into_iter().partition(|a| a.scored);
    let mut groups = Vec::new();
    missed.retain(|gold| match found.iter().position(|other| other.same_span(gold)) {
        Some(at) => {
            groups.push(Group { gold: vec![*gold], found: vec![found.remove(at)] });
            false
        }
        None => true,
    });
    while let Some(first) = missed.pop() {
        groups.push(connected(first, &mut missed, &mut found));
    }
    groups.extend(
        found.into_iter().map(|false_find| Group { gold: Vec::new(), found: vec![false_find] }),
    );
    for group in &mut groups {
        match (group.gold.as_slice(), group.found.as_slice()) {
            ([gold], []) => group.found.extend(nearest(gold, &other_found)),
            ([], [found]) => group.gold.extend(nearest(found, &other_gold)),
            _ => {}
        }
    }
    groups.sort_by_key(Group::range);
    groups
}

/// All that overlaps `first`, directly or through others, taken out of the lists.
fn connected<'d>(
    first: Annotation<'d>,
    missed: &mut Vec<Annotation<'d>>,
    found: &mut Vec<Annotation<'d>>,
) -> Group<'d> {
    let mut group = Group { gold: vec![first], found: Vec::new() };
    loop {
        let more_found = take_overlapping(found, &group.gold);
        group.found.extend(more_found);
        let more_gold = take_overlapping(missed, &group.found);
        if more_gold.is_empty() {
            break;
        }
        group.gold.extend(more_gold);
    }
    group.gold.sort_by(|a, b| a.key().cmp(&b.key()));
    group.found.sort_by(|a, b| a.key().cmp(&b.key()));
    group
}

fn take_overlapping<'d>(
    from: &mut Vec<Annotation<'d>>,
    these: &[Annotation<'d>],
) -> Vec<Annotation<'d>> {
    from.extract_if(.., |candidate| these.iter().any(|this| this.overlaps(candidate))).collect()
}

/// The annotation of the same span, or else the first that overlaps.
fn nearest<'d>(of: &Annotation<'_>, among: &[Annotation<'d>]) -> Option<Annotation<'d>> {
    let same = among.iter().find(|other| other.same_span(of));
    same.or_else(|| among.iter().find(|other| other.overlaps(of))).copied()
}
