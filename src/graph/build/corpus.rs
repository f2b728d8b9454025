//! The articles that count, with what is asked of them again and again.

use crate::graph::model::Provenance;
use crate::graph::{FactSet, GraphSettings, Stamps};
use crate::relation::ArticleFacts;
use jiff::civil::Date;
use rustc_hash::FxHashSet;

/// Articles within the dates asked for, sorted by identity; other vectors run parallel.
pub struct Corpus<'a> {
    pub articles: Vec<&'a ArticleFacts>,
    pub dates: Vec<Option<Date>>,
    /// Equal numbers for verbatim copies.
    pub stories: Vec<u32>,
    /// Windows with at least one entity, over all articles.
    pub windows: u64,
}

impl<'a> Corpus<'a> {
    pub fn select(facts: &'a FactSet, settings: &GraphSettings) -> Self {
        let dated = facts.iter().map(|facts| {
            (facts, facts.article.date.as_deref().and_then(|date| date.parse::<Date>().ok()))
        });
        let (articles, dates): (Vec<&ArticleFacts>, Vec<Option<Date>>) =
            dated.filter(|&(_, date)| settings.admits(date)).unzip();
        let mut texts: Vec<_> = articles.iter().map(|facts| facts.article.text_id).collect();
        texts.sort_unstable();
        texts.dedup();
        let story = |facts: &&ArticleFacts| {
            texts.binary_search(&facts.article.text_id).unwrap_or_default() as u32
        };
        let stories = articles.iter().map(story).collect();
        let windows = articles.iter().map(|facts| u64::from(facts.windows)).sum();
        Corpus { articles, dates, stories, windows }
    }

    /// What is known of the articles; stamps and settings are for the caller to fill in.
    pub fn provenance(&self) -> Provenance {
        let outlets = self.articles.iter().filter_map(|facts| facts.article.source.as_deref());
        Provenance {
            stamps: Stamps::new("", ""),
            settings: GraphSettings::default(),
            articles: self.articles.len() as u64,
            stories: self.stories.iter().collect::<FxHashSet<_>>().len() as u64,
            sources: outlets.collect::<FxHashSet<_>>().len() as u64,
            windows: self.windows,
            first: self.dates.iter().flatten().min().copied(),
            last: self.dates.iter().flatten().max().copied(),
        }
    }
}

/// What a run of articles amounts to; each article must be told once.
#[derive(Default)]
pub struct Tally {
    pub articles: u32,
    pub first: Option<Date>,
    pub last: Option<Date>,
    stories: Vec<u32>,
}

impl Tally {
    /// Starts anew, keeping the memory.
    pub fn clear(&mut self) {
        self.stories.clear();
        *self = Tally { stories: std::mem::take(&mut self.stories), ..Tally::default() };
    }

    /// Counts article number `article` of `corpus`.
    pub fn add(&mut self, corpus: &Corpus<'_>, article: u32) {
        self.articles += 1;
        self.stories.push(corpus.stories[article as usize]);
        if let Some(date) = corpus.dates[article as usize] {
            self.first = Some(self.first.map_or(date, |first| first.min(date)));
            self.last = Some(self.last.map_or(date, |last| last.max(date)));
        }
    }

    /// Different stories among the articles counted.
    pub fn stories(&mut self) -> u32 {
        self.stories.sort_unstable();
        self.stories.dedup();
        self.stories.len() as u32
    }
}
