//! Which names of the gazetteer a dump uses, and which names it has that the gazetteer lacks.

use super::Reading;
use crate::gazetteer::{Alias, AliasMarks, EntityKind, Gazetteer, Record};
use crate::text::tokenize;
use rustc_hash::FxHashSet;
use std::collections::BTreeMap;

/// A name found by rule in a dump.
#[derive(Debug, Clone, Default)]
struct Unlisted {
    articles: u64,
    mentions: u64,
    /// The ways it is written, with their counts.
    surfaces: BTreeMap<String, u64>,
}

/// What the articles of a dump say about a gazetteer.
///
/// Notes may be taken in any order: all counts are sums and all sets unions.
#[derive(Debug, Clone, Default)]
pub struct NameSurvey {
    /// Records that some mention may stand for.
    used: FxHashSet<u32>,
    unlisted: BTreeMap<(EntityKind, String), Unlisted>,
    articles: u64,
}

/// What one article adds to a survey.
#[derive(Debug, Clone, Default)]
pub struct SurveyNotes {
    used: Vec<u32>,
    /// Kind and name of an entity in no list, and how its mentions are written.
    unlisted: BTreeMap<(EntityKind, String), Vec<String>>,
}

impl SurveyNotes {
    /// Takes notes on one article, read with `gazetteer`.
    pub fn of(gazetteer: &Gazetteer, reading: &Reading<'_>) -> Self {
        let mut notes = SurveyNotes::default();
        for mention in &reading.mentions {
            notes.used.extend(mention.names.iter().map(|name| gazetteer.record_number_of(*name)));
        }
        for reference in &reading.resolution.references {
            let entity = &reading.resolution.entities[reference.entity];
            notes.used.extend(entity.record);
            if entity.record.is_none() {
                let span = reading.mentions[reference.mention].span;
                let surface = span.slice(reading.text.content());
                let surface = surface.split_whitespace().collect::<Vec<_>>().join(" ");
                let key = (entity.kind, entity.name.clone());
                notes.unlisted.entry(key).or_default().push(surface);
            }
        }
        notes
    }
}

impl NameSurvey {
    /// Adds the notes on one article.
    pub fn add(&mut self, notes: SurveyNotes) {
        self.articles += 1;
        self.used.extend(notes.used);
        for (key, surfaces) in notes.unlisted {
            let unlisted = self.unlisted.entry(key).or_default();
            unlisted.articles += 1;
            unlisted.mentions += surfaces.len() as u64;
            for surface in surfaces {
                *unlisted.surfaces.entry(surface).or_default() += 1;
            }
        }
    }

    /// How many articles were noted.
    pub fn articles(&self) -> u64 {
        self.articles
    }

    /// Whether any article has a mention that may stand for the record with this number.
    pub fn uses(&self, record: u32) -> bool {
        self.used.contains(&record)
    }

    /// Names found by rule in at least `min_articles` articles, as rows for a gazetteer, the
    /// commonest first: with the other ways they are written as aliases, and the counts as notes.
    pub fn proposals(&self, min_articles: u64) -> Vec<Record> {
        let often = self.unlisted.iter().filter(|(_, unlisted)| unlisted.articles >= min_articles);
        let mut often: Vec<_> = often.collect();
        often.sort_by(|a, b| b.1.articles.cmp(&a.1.articles).then(a.0.cmp(b.0)));
        often.into_iter().map(|((kind, name), unlisted)| proposal(*kind, name, unlisted)).collect()
    }
}

/// At most so many other ways of writing are proposed with a name.
const MOST_ALIASES: usize = 5;

/// Keys of the words of a name, hyphens and marks left aside.
fn words_of(name: &str) -> Vec<u64> {
    let tokens = tokenize(name);
    tokens.iter().filter(|token| token.is_wordlike()).map(|token| token.key).collect()
}

/// Short acronyms are taken as written only.
fn marks_of(name: &str) -> AliasMarks {
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    let exact = letters <= 3 && name.chars().all(|c| c.is_uppercase() || c == '.');
    AliasMarks { exact, ..AliasMarks::default() }
}

/// A prior for a name nobody has weighed: below the usual 50, so that listed namesakes win.
const PROPOSED_PRIOR: u8 = 40;

fn proposal(kind: EntityKind, name: &str, unlisted: &Unlisted) -> Record {
    let words = |text: &str| text.split(' ').count();
    // A bare surname is found by the full name anyway, and means others elsewhere.
    let fit = |surface: &&String| {
        surface.as_str() != name && (kind != EntityKind::Person || words(surface) > 1)
    };
    let mut surfaces: Vec<(&String, u64)> =
        unlisted.surfaces.iter().map(|(text, count)| (text, *count)).collect();
    surfaces.retain(|(text, _)| fit(text));
    surfaces.sort_by_key(|(text, count)| (u64::MAX - count, *text));
    // Ways of writing that matching takes for the same are one.
    let mut keys = vec![words_of(name)];
    let mut names: Vec<&str> = Vec::new();
    for (surface, _) in surfaces {
        let key = words_of(surface);
        if names.len() < MOST_ALIASES && !keys.contains(&key) {
            keys.push(key);
            names.push(surface);
        }
    }
    let alias = |text: &str| Alias { text: text.to_owned(), marks: marks_of(text) };
    let facts = [("articles", unlisted.articles), ("mentions", unlisted.mentions)];
    Record {
        id: format!("{}:{}", kind.id_prefix(), crate::gazetteer::slug(name)),
        kind,
        name: name.to_owned(),
        aliases: std::iter::once(name).chain(names).map(alias).collect(),
        country: String::new(),
        prior: PROPOSED_PRIOR,
        roles: Vec::new(),
        links: Vec::new(),
        facts: facts.map(|(key, count)| (key.to_owned(), count.to_string())).into(),
    }
}
