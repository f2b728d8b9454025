//! Facts made up for tests: like those of a dump of news, but from a fixed seed.
#![allow(dead_code)] // Each test binary uses its own part.

use gazgraph::article::{content_id, text_id};
use gazgraph::gazetteer::EntityKind;
use gazgraph::graph::{FactSet, Stamps};
use gazgraph::relation::{
    ArticleFacts, ArticleHeader, CO_OCCURS, EntityFacts, Quote, RelationFacts, SentenceFacts,
};
use std::collections::BTreeMap;

/// A small linear congruential generator (Knuth's MMIX constants): the same numbers everywhere.
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Random(seed)
    }

    /// A number below `bound`.
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        ((self.0 >> 33) as usize) % bound
    }

    /// A number below `bound`, the small ones far more often, as names are in the news.
    pub fn skewed(&mut self, bound: usize) -> usize {
        let share = self.below(1 << 20) as f64 / (1 << 20) as f64;
        ((bound as f64).powf(share) - 1.0) as usize
    }
}

/// Stamps all made-up facts share.
pub fn stamps() -> Stamps {
    Stamps {
        extractor_version: "test".into(),
        ..Stamps::new("00112233445566778899aabbccddeeff", "sentence")
    }
}

/// The facts as a set.
pub fn set(articles: impl IntoIterator<Item = ArticleFacts>) -> FactSet {
    let mut set = FactSet::new(stamps());
    for facts in articles {
        set.insert(facts);
    }
    set
}

/// An entity that articles may name.
#[derive(Clone)]
pub struct Known {
    pub id: String,
    pub name: String,
    pub kind: EntityKind,
}

/// Writes one article sentence by sentence and keeps its facts.
pub struct Writer {
    header: ArticleHeader,
    entities: BTreeMap<String, EntityFacts>,
    sentences: Vec<SentenceFacts>,
    /// Relations with ids for ends.
    ties: Vec<(String, String, RelationFacts)>,
}

impl Writer {
    pub fn new(title: &str, date: Option<&str>, source: &str) -> Self {
        let header = ArticleHeader {
            id: content_id(&[Some(title), date, Some(source)], ""),
            text_id: text_id(title),
            given_id: None,
            title: Some(title.into()),
            date: date.map(str::to_owned),
            source: Some(source.into()),
            url: Some(format!("https://news.example/{}", title.replace(' ', "-"))),
        };
        Writer { header, entities: BTreeMap::new(), sentences: Vec::new(), ties: Vec::new() }
    }

    /// The same article with its record's own identifier.
    pub fn given(mut self, id: &str) -> Self {
        self.header.given_id = Some(id.into());
        self
    }

    /// The same article with another's text, as a syndicated copy has it.
    pub fn copy_of(mut self, text: &str) -> Self {
        self.header.text_id = text_id(text);
        self
    }

    /// Adds a sentence in which `head` does `verb` to `tail`; a tie of type `relation` is found in
    /// it unless that is `co_occurs`, and co-occurrence always.
    pub fn sentence(mut self, head: &Known, verb: &str, tail: &Known, relation: &str) -> Self {
        let number = self.sentences.len() as u32;
        let text = format!("{} {verb} {}.", head.name, tail.name);
        let count = |text: &str| text.chars().count() as u32;
        let verb_start = count(&head.name) + 1;
        let tail_start = verb_start + count(verb) + 1;
        let quote = |start, length| Quote { sentence: number, start, end: start + length };
        let head_quote = quote(0, count(&head.name));
        let tail_quote = quote(tail_start, count(&tail.name));
        self.sentences.push(SentenceFacts { number, text });
        self.name(head);
        self.name(tail);
        let tie = |kind: &str, directed, rule: &str, trigger| RelationFacts {
            window: number,
            head: 0,
            tail: 0,
            kind: kind.into(),
            directed,
            rule: rule.into(),
            head_mention: head_quote,
            tail_mention: tail_quote,
            trigger,
            marks: Vec::new(),
        };
        let mut together = tie(CO_OCCURS, false, "co_occurs.sentence", None);
        if head.id > tail.id {
            std::mem::swap(&mut together.head_mention, &mut together.tail_mention);
            self.ties.push((tail.id.clone(), head.id.clone(), together));
        } else {
            self.ties.push((head.id.clone(), tail.id.clone(), together));
        }
        if relation != CO_OCCURS {
            let trigger = Some(quote(verb_start, count(verb)));
            let typed = tie(relation, true, &format!("{relation}.active"), trigger);
            self.ties.push((head.id.clone(), tail.id.clone(), typed));
        }
        self
    }

    fn name(&mut self, known: &Known) {
        let entity = self.entities.entry(known.id.clone()).or_insert_with(|| EntityFacts {
            id: known.id.clone(),
            name: known.name.clone(),
            kind: known.kind,
            links: Vec::new(),
            mentions: 0,
            windows: 0,
        });
        if known.id.starts_with('Q') {
            entity.links = vec![format!("wd:{}", known.id)];
        }
        entity.mentions += 1;
        entity.windows += 1;
    }

    pub fn finish(self) -> ArticleFacts {
        let position: BTreeMap<&String, u32> =
            self.entities.keys().enumerate().map(|(at, id)| (id, at as u32)).collect();
        let mut relations: Vec<RelationFacts> = self
            .ties
            .into_iter()
            .map(|(head, tail, tie)| RelationFacts {
                head: position[&head],
                tail: position[&tail],
                ..tie
            })
            .collect();
        relations.sort();
        relations.dedup();
        ArticleFacts {
            article: self.header,
            windows: self.sentences.len() as u32,
            entities: self.entities.into_values().collect(),
            sentences: self.sentences,
            relations,
        }
    }
}

const CAST: &[(EntityKind, &str)] = &[
    (
        EntityKind::Country,
        "United States|Russia|China|Ukraine|North Korea|Japan|Iran|Israel|France|United Kingdom|\
         Germany|India|Saudi Arabia|Turkey|South Korea|Malaysia|Côte d'Ivoire|Brazil",
    ),
    (
        EntityKind::Person,
        "Donald Trump|Vladimir Putin|Sergey Lavrov|Kim Jong Un|Xi Jinping|Volodymyr Zelenskyy|\
         Choe Son Hui|Emmanuel Macron|Benjamin Netanyahu|Giovanni Staunovo|Marco Rubio|Wang Yi|\
         Keir Starmer|Friedrich Merz|Mark Rutte|Narendra Modi|Anwar Ibrahim|Recep Tayyip Erdoğan|\
         Lee Jae-myung|Shigeru Ishiba|Luiz Inácio Lula da Silva",
    ),
    (
        EntityKind::Organisation,
        "NATO|United Nations|European Union|OPEC|UBS|Organization of the Petroleum Exporting \
         Countries and Allies|Reuters|International Energy Agency|Kremlin|Federal Reserve|Hamas|\
         Goldman Sachs|World Bank|AT&T|Rosneft|TASS",
    ),
    (
        EntityKind::Place,
        "Moscow|Wonsan|Washington|Beijing|Kyiv|Gaza|Brussels|Strait of Hormuz|London|Kursk|Texas|\
         Geneva|Kuala Lumpur|Vienna",
    ),
];

/// People, countries, organisations and places in the news.
pub fn cast() -> Vec<Known> {
    let mut cast = Vec::new();
    for (kind, names) in CAST {
        for name in names.split('|') {
            let id = match kind {
                EntityKind::Person => {
                    format!("person:{}", name.to_lowercase().replace(' ', "-"))
                }
                _ => format!("Q{}", 100 + cast.len()),
            };
            cast.push(Known { id, name: name.into(), kind: *kind });
        }
    }
    cast
}

/// `count` articles about the [`cast`], with some copies and some undated.
pub fn news(count: usize) -> Vec<ArticleFacts> {
    // The most named stand first within their kinds; interleave the kinds.
    let mut cast = cast();
    let rank = |known: &Known| {
        let (_, names) = CAST.iter().find(|(kind, _)| *kind == known.kind).expect("its kind");
        names.split('|').position(|name| name == known.name)
    };
    cast.sort_by_key(rank);
    let mut random = Random::new(7);
    (0..count).map(|number| article(number, &cast, &mut random)).collect()
}

fn article(number: usize, cast: &[Known], random: &mut Random) -> ArticleFacts {
    const OUTLETS: [&str; 4] = ["The Star", "Reuters", "The Sun", "Daily Post"];
    let date = format!("2025-07-{:02}", 1 + random.below(28));
    let title = format!("Report {number}");
    let date = (!number.is_multiple_of(9)).then_some(date.as_str());
    let mut writer = Writer::new(&title, date, OUTLETS[random.below(4)]);
    if number % 7 == 1 {
        writer = writer.copy_of(&format!("Report {}", number - 1));
    }
    // A story has a few subjects that keep coming back.
    let subjects: Vec<&Known> = (0..5).map(|_| &cast[random.skewed(cast.len())]).collect();
    for _ in 0..2 + random.below(6) {
        let (head, tail) = (subjects[random.below(5)], subjects[random.below(5)]);
        if head.id != tail.id {
            let (verb, relation) = verb(head.kind, tail.kind, random);
            writer = writer.sentence(head, verb, tail, relation);
        }
    }
    writer.finish()
}

fn verb(head: EntityKind, tail: EntityKind, random: &mut Random) -> (&'static str, &'static str) {
    use EntityKind::{Country, Organisation, Person, Place};
    let typed = match (head, tail) {
        (Person, Person) => [("met", "meets"), ("accused", "accuses")][random.below(2)],
        (Person, Place) => ("arrived in", "visits"),
        (Person, Organisation) => ("criticised", "opposes"),
        (Country, Country) => {
            [("imposed sanctions on", "sanctions"), ("signed an agreement with", "agrees_with")]
                [random.below(2)]
        }
        (Organisation, Country) => ("supports", "supports"),
        _ => ("was mentioned along with", CO_OCCURS),
    };
    if random.below(3) == 0 { typed } else { ("was mentioned along with", CO_OCCURS) }
}

/// A bulk of facts for measuring: `articles` with `sentences` each over `entities` names, every
/// sentence naming four.
pub fn bulk(articles: usize, sentences: usize, entities: usize) -> Vec<ArticleFacts> {
    let mut random = Random::new(11);
    (0..articles).map(|number| bulk_article(number, sentences, entities, &mut random)).collect()
}

fn bulk_article(
    number: usize,
    sentences: usize,
    entities: usize,
    random: &mut Random,
) -> ArticleFacts {
    let date = format!("20{:02}-{:02}-{:02}", number % 25, 1 + number % 12, 1 + number % 28);
    let mut writer = Writer::new(&format!("Report {number}"), Some(&date), "Outlet");
    let known = |number: usize| Known {
        id: format!("Q{number}"),
        name: format!("Name {number}"),
        kind: EntityKind::ALL[number % 4],
    };
    let subjects: Vec<Known> = (0..12).map(|_| known(random.skewed(entities))).collect();
    for _ in 0..sentences {
        let (one, other) = (random.below(subjects.len()), random.below(subjects.len()));
        if subjects[one].id != subjects[other].id {
            writer = writer.sentence(&subjects[one], "named", &subjects[other], CO_OCCURS);
        }
    }
    writer.finish()
}
