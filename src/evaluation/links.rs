//! Comparing links to outside ids.

use super::documents::{AnnotatedEntity, Document};
use super::{Counts, LinkScore, coarse};
use std::collections::{BTreeMap, BTreeSet};

/// Counts of links.
#[derive(Debug, Default)]
pub(super) struct LinkCounts {
    gold: u64,
    predicted: u64,
    /// Gold mentions with a link whose span was found.
    found: u64,
    /// Of these, those with any link.
    linked: u64,
    right: u64,
}

impl LinkCounts {
    pub fn add(&mut self, gold: &Document, predicted: &[&AnnotatedEntity]) {
        let wanted: BTreeMap<(usize, usize), BTreeSet<String>> = gold
            .entities
            .iter()
            .filter(|e| !e.link.is_empty())
            .map(|e| ((e.start, e.end), normal(&e.link)))
            .collect();
        if wanted.is_empty() {
            return;
        }
        self.gold += wanted.len() as u64;
        let types = gold.scored_types();
        let links_only = gold.types.as_ref().is_some_and(|types| types.iter().any(|t| t == "link"));
        let mut first = BTreeMap::new();
        for entity in predicted {
            first.entry((entity.start, entity.end)).or_insert(*entity);
        }
        for (span, entity) in first {
            let links = normal(&entity.link);
            let counts = links_only || types.iter().any(|kind| kind == coarse(&entity.kind));
            self.predicted += u64::from(!links.is_empty() && counts);
            if let Some(wanted) = wanted.get(&span) {
                self.found += 1;
                self.linked += u64::from(!links.is_empty());
                self.right += u64::from(links.intersection(wanted).next().is_some());
            }
        }
    }

    /// The score, if the gold has links.
    pub fn score(&self) -> Option<LinkScore> {
        let share = |whole: u64| if whole == 0 { 0.0 } else { self.right as f64 / whole as f64 };
        (self.gold > 0).then(|| LinkScore {
            gold_links: self.gold,
            accuracy_on_found_spans: share(self.found),
            accuracy_where_linked: share(self.linked),
            e2e: Counts { right: self.right, predicted: self.predicted, gold: self.gold }.into(),
        })
    }
}

/// Wikipedia titles with underscores, percent escapes resolved and a capital first.
fn normal(links: &[String]) -> BTreeSet<String> {
    links.iter().filter(|link| !link.is_empty()).map(|link| normal_link(link)).collect()
}

fn normal_link(link: &str) -> String {
    let Some(title) = link.strip_prefix("wp:") else { return link.to_owned() };
    let title = percent_decoded(title).replace(' ', "_");
    let mut chars = title.chars();
    match chars.next() {
        Some(first) => format!("wp:{}{}", first.to_uppercase(), chars.as_str()),
        None => "wp:".to_owned(),
    }
}

fn percent_decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = bytes.get(at + 1..at + 3).and_then(|h| std::str::from_utf8(h).ok());
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()).filter(|_| bytes[at] == b'%') {
            Some(byte) => {
                decoded.push(byte);
                at += 3;
            }
            None => {
                decoded.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_made_alike() {
        for (link, expected) in [
            ("wp:angela Merkel", "wp:Angela_Merkel"),
            ("wp:K%C3%B6ln", "wp:Köln"),
            ("wp:100%_sure", "wp:100%_sure"),
            ("wd:Q1", "wd:Q1"),
        ] {
            assert_eq!(normal_link(link), expected);
        }
    }
}
