//! Entities named in the same window of text.

use super::credits::Credits;
use super::facts::{ArticleFacts, ArticleHeader, EntityFacts, Quote, RelationFacts, SentenceFacts};
use super::{CO_OCCURS, Window};
use crate::article::Article;
use crate::entity::{Reference, Resolution};
use crate::mention::Mention;
use crate::span::CharOffsets;
use crate::text::Text;
use std::collections::{BTreeMap, BTreeSet};

/// More entities than this in one window are a list or a table, not a tie; the pairs of the first
/// so many are kept.
pub const MAXIMUM_ENTITIES: usize = 60;

/// An article as the earlier stages leave it.
#[derive(Debug, Clone, Copy)]
pub struct ReadArticle<'a> {
    /// The article.
    pub article: &'a Article,
    /// Its text, analysed.
    pub text: &'a Text<'a>,
    /// Its mentions.
    pub mentions: &'a [Mention],
    /// Who is meant.
    pub resolution: &'a Resolution,
}

/// Ties entities that stand in the same window.
#[derive(Debug, Clone, Copy)]
pub struct CoOccurrence {
    window: Window,
}

/// One window: its number and the first mention of each entity in it.
type Members = BTreeMap<u32, usize>;

impl CoOccurrence {
    /// Ties by this window.
    pub fn new(window: Window) -> Self {
        CoOccurrence { window }
    }

    /// What the article contributes to the graph.
    pub fn facts(&self, read: ReadArticle<'_>) -> ArticleFacts {
        let ranks = ranks(read.resolution);
        let credits = Credits::new(read.text);
        let windows = self.windows(read, &credits, &ranks);
        let mut facts = ArticleFacts {
            article: header(read.article),
            windows: windows.len() as u32,
            entities: entities(read, &credits, &ranks),
            sentences: Vec::new(),
            relations: Vec::new(),
        };
        let mut quoted = Quoted { read, sentences: BTreeMap::new() };
        for (number, members) in &windows {
            for entity in members.keys() {
                facts.entities[*entity as usize].windows += 1;
            }
            self.pairs(*number, members, &mut quoted, &mut facts.relations);
        }
        drop_unnamed(&mut facts);
        facts.relations.sort();
        facts.relations.dedup();
        facts.sentences = quoted
            .sentences
            .into_iter()
            .map(|(number, text)| SentenceFacts { number, text: text.to_owned() })
            .collect();
        facts
    }

    /// All windows that hold an entity, by number.
    fn windows(
        &self,
        read: ReadArticle<'_>,
        credits: &Credits<'_>,
        ranks: &[u32],
    ) -> BTreeMap<u32, Members> {
        let mut windows: BTreeMap<u32, Members> = BTreeMap::new();
        let in_story = |reference: &&Reference| {
            let mention = &read.mentions[reference.mention];
            !credits.hold(mention) && !credits.is_origin(mention)
        };
        let references: Vec<&Reference> =
            read.resolution.references.iter().filter(in_story).collect();
        for (position, reference) in references.iter().enumerate() {
            let mention = &read.mentions[reference.mention];
            let sentence = &read.text.sentences()[mention.sentence];
            let number = match self.window {
                Window::Sentence => mention.sentence as u32,
                Window::Paragraph => sentence.paragraph as u32,
                Window::Article => 0,
                Window::Tokens(count) => {
                    let members = windows.entry(position as u32).or_default();
                    for near in &references[position..] {
                        let other = &read.mentions[near.mention];
                        if other.first >= mention.first + count as usize {
                            break;
                        }
                        members.entry(ranks[near.entity]).or_insert(near.mention);
                    }
                    continue;
                }
            };
            let members = windows.entry(number).or_default();
            members.entry(ranks[reference.entity]).or_insert(reference.mention);
        }
        windows
    }

    /// Ties every two entities of a window, the lesser id first.
    fn pairs(
        &self,
        window: u32,
        members: &Members,
        quoted: &mut Quoted<'_>,
        relations: &mut Vec<RelationFacts>,
    ) {
        let kept: BTreeSet<usize> = {
            let mut mentions: Vec<usize> = members.values().copied().collect();
            mentions.sort_unstable();
            mentions.into_iter().take(MAXIMUM_ENTITIES).collect()
        };
        let members: Vec<(u32, usize)> = members
            .iter()
            .filter(|(_, mention)| kept.contains(mention))
            .map(|(entity, mention)| (*entity, *mention))
            .collect();
        for (position, (head, head_mention)) in members.iter().enumerate() {
            for (tail, tail_mention) in &members[position + 1..] {
                relations.push(RelationFacts {
                    window,
                    head: *head,
                    tail: *tail,
                    kind: CO_OCCURS.to_owned(),
                    directed: false,
                    rule: format!("{CO_OCCURS}.{}", self.rule_word()),
                    head_mention: quoted.quote(*head_mention),
                    tail_mention: quoted.quote(*tail_mention),
                    trigger: None,
                    marks: Vec::new(),
                });
            }
        }
    }

    fn rule_word(&self) -> &'static str {
        match self.window {
            Window::Sentence => "sentence",
            Window::Paragraph => "paragraph",
            Window::Article => "article",
            Window::Tokens(_) => "tokens",
        }
    }
}

/// The sentences quoted so far.
struct Quoted<'a> {
    read: ReadArticle<'a>,
    sentences: BTreeMap<u32, &'a str>,
}

impl Quoted<'_> {
    /// The mention as a stretch of its sentence, which is noted as quoted.
    fn quote(&mut self, mention: usize) -> Quote {
        let mention = &self.read.mentions[mention];
        let sentence = &self.read.text.sentences()[mention.sentence];
        let text = sentence.span.slice(self.read.text.content());
        self.sentences.insert(mention.sentence as u32, text);
        let offsets = CharOffsets::new(text);
        let (start, end) = offsets.range(mention.span.relative_to(sentence.span.start()));
        Quote { sentence: mention.sentence as u32, start: start as u32, end: end as u32 }
    }
}

/// Position of each entity among the article's entities sorted by id.
fn ranks(resolution: &Resolution) -> Vec<u32> {
    let mut order: Vec<usize> = (0..resolution.entities.len()).collect();
    order.sort_by(|a, b| resolution.entities[*a].id.cmp(&resolution.entities[*b].id));
    let mut ranks = vec![0; order.len()];
    for (rank, entity) in order.into_iter().enumerate() {
        ranks[entity] = rank as u32;
    }
    ranks
}

fn entities(read: ReadArticle<'_>, credits: &Credits<'_>, ranks: &[u32]) -> Vec<EntityFacts> {
    let mut facts: Vec<EntityFacts> = read
        .resolution
        .entities
        .iter()
        .map(|entity| EntityFacts {
            id: entity.id.clone(),
            name: entity.name.clone(),
            kind: entity.kind,
            links: entity.links.clone(),
            mentions: 0,
            windows: 0,
        })
        .collect();
    facts.sort_by(|a, b| a.id.cmp(&b.id));
    for reference in &read.resolution.references {
        if !credits.hold(&read.mentions[reference.mention]) {
            facts[ranks[reference.entity] as usize].mentions += 1;
        }
    }
    facts
}

/// Removes entities that only credits name, and renumbers the rest.
fn drop_unnamed(facts: &mut ArticleFacts) {
    let mut kept = 0;
    let new_number: Vec<u32> = facts
        .entities
        .iter()
        .map(|entity| {
            let number = kept;
            kept += u32::from(entity.mentions > 0);
            number
        })
        .collect();
    facts.entities.retain(|entity| entity.mentions > 0);
    for relation in &mut facts.relations {
        relation.head = new_number[relation.head as usize];
        relation.tail = new_number[relation.tail as usize];
    }
}

fn header(article: &Article) -> ArticleHeader {
    ArticleHeader {
        id: article.id,
        text_id: article.text_id,
        given_id: article.given_id.clone(),
        title: article.title.clone(),
        date: article.date.map(|date| date.to_string()),
        source: article.source.clone(),
        url: article.url.clone(),
    }
}
