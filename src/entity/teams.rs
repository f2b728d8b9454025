//! Teams called by their place: "Boston beat Toronto", "England were all out for 120".
//!
//! The words of an article tell its sport, a place and a sport tell the team. All three tables are
//! data in `gazetteers/rules/`.

use super::{Entity, entity_named, entity_of, words_of};
use crate::gazetteer::{EntityKind, Gazetteer, article_named};
use crate::mention::Mention;
use crate::text::{Text, TokenKind, tokenize, word_key};
use rustc_hash::FxHashMap;
use std::sync::OnceLock;

/// What the name of a sport itself counts.
const OWN_NAME: usize = 3;
/// What an article's words for a sport must count at least.
const ENOUGH: usize = 2;
/// The country of the line in `national_teams.tsv` that holds for every other country.
const ANY_COUNTRY: &str = "*";

/// The words of a place, as keys.
type Words = Vec<u64>;

/// The tables, read once.
struct Tables {
    /// Phrases that tell a sport, by their first word: the words, the sport, what they count.
    phrases: FxHashMap<u64, Vec<(Words, usize, usize)>>,
    /// Teams by sport and place, likeliest first.
    teams: FxHashMap<(usize, Words), Vec<&'static str>>,
    /// Names of national teams by sport and country.
    national: FxHashMap<(usize, Words), Vec<&'static str>>,
    /// Number of sports.
    sports: usize,
}

impl Tables {
    /// The tables of the program.
    fn built_in() -> &'static Tables {
        static TABLES: OnceLock<Tables> = OnceLock::new();
        TABLES.get_or_init(|| {
            let sports = lines(include_str!("../../gazetteers/rules/sport_words.tsv"));
            let teams = lines(include_str!("../../gazetteers/rules/sport_teams.tsv"));
            let national = lines(include_str!("../../gazetteers/rules/national_teams.tsv"));
            let number = |sport: &str| {
                sports.iter().position(|line| line[0] == sport).unwrap_or(sports.len())
            };
            Tables {
                phrases: phrases(&sports),
                teams: by_place(&teams, number),
                national: by_place(&national, number),
                sports: sports.len(),
            }
        })
    }
}

/// The cells of the lines that are no comments.
fn lines(content: &'static str) -> Vec<Vec<&'static str>> {
    let rows = content.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    rows.map(|line| line.split('\t').collect()).collect()
}

fn phrases(sports: &[Vec<&'static str>]) -> FxHashMap<u64, Vec<(Words, usize, usize)>> {
    let mut phrases: FxHashMap<u64, Vec<(Words, usize, usize)>> = FxHashMap::default();
    for (sport, line) in sports.iter().enumerate() {
        for (cell, weight) in line[1..].iter().zip([OWN_NAME, 1]) {
            for phrase in cell.split('|').filter(|phrase| !phrase.is_empty()) {
                let words = keys(phrase);
                phrases.entry(words[0]).or_default().push((words, sport, weight));
            }
        }
    }
    phrases
}

fn by_place(
    lines: &[Vec<&'static str>],
    number: impl Fn(&str) -> usize,
) -> FxHashMap<(usize, Words), Vec<&'static str>> {
    let entry = |line: &Vec<&'static str>| {
        ((number(line[0]), keys(line[1])), line[2].split('|').collect::<Vec<_>>())
    };
    lines.iter().map(entry).collect()
}

/// Keys of the words of a phrase, as [`words_of`] has those of a mention.
fn keys(phrase: &str) -> Words {
    if phrase == ANY_COUNTRY {
        return vec![word_key(phrase)];
    }
    let tokens = tokenize(phrase);
    let worded = tokens.iter().filter(|t| matches!(t.kind, TokenKind::Word | TokenKind::Number));
    worded.map(|token| token.key).collect()
}

/// The sport an article is about, by the words it uses; a number for [`named_by_place`].
pub(super) fn sport_of(text: &Text<'_>) -> Option<usize> {
    let tables = Tables::built_in();
    let mut counts = vec![0; tables.sports];
    let words: Words = text.tokens().iter().filter(|t| t.is_wordlike()).map(|t| t.key).collect();
    for at in 0..words.len() {
        for (phrase, sport, weight) in tables.phrases.get(&words[at]).into_iter().flatten() {
            if words[at..].starts_with(phrase) {
                counts[*sport] += weight;
            }
        }
    }
    // The earlier of equals.
    let best = (0..counts.len()).rev().max_by_key(|sport| counts[*sport])?;
    (counts[best] >= ENOUGH).then_some(best)
}

/// The team of this sport that `mention`, a name of a place or country read as an organisation,
/// stands for. Of several teams of a place one of `named`, the bodies the article names in full, is
/// meant, else the likeliest.
pub(super) fn named_by_place<'e>(
    gazetteer: &Gazetteer,
    text: &Text<'_>,
    mention: &Mention,
    sport: usize,
    mut named: impl Iterator<Item = &'e Entity>,
) -> Option<Entity> {
    let words = words_of(text, mention);
    if let Some(teams) = Tables::built_in().teams.get(&(sport, words.clone())) {
        let teams: Vec<Entity> = teams.iter().map(|team| team_entity(gazetteer, team)).collect();
        let told = named.find_map(|body| teams.iter().find(|team| team.id == body.id));
        return told.or(teams.first()).cloned();
    }
    national_team(gazetteer, text, mention, (sport, words))
}

/// The listed team of this name, or one made from the name.
fn team_entity(gazetteer: &Gazetteer, team: &str) -> Entity {
    let listed = gazetteer
        .lookup(team)
        .into_iter()
        .map(|(name, _)| gazetteer.record_of(name))
        .filter(|record| record.kind() == EntityKind::Organisation)
        .max_by_key(|record| (record.name() == team, record.prior()));
    listed.map_or_else(|| linked(&[team.to_owned()]), entity_of)
}

fn national_team(
    gazetteer: &Gazetteer,
    text: &Text<'_>,
    mention: &Mention,
    (sport, words): (usize, Words),
) -> Option<Entity> {
    let national = &Tables::built_in().national;
    let country = country_named(gazetteer, text, mention);
    let words = country.as_deref().map_or(words, keys);
    let names = match national.get(&(sport, words)) {
        Some(names) => names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>(),
        None => {
            let country = country?;
            let patterns = national.get(&(sport, keys(ANY_COUNTRY)))?;
            patterns.iter().map(|pattern| pattern.replace("{}", &country)).collect()
        }
    };
    Some(linked(&names))
}

/// The name of the country whose name the mention's words are.
fn country_named(gazetteer: &Gazetteer, text: &Text<'_>, mention: &Mention) -> Option<String> {
    let mut country = None;
    gazetteer.names_at(text.content(), text.tokens(), mention.first, |hit| {
        let record = gazetteer.record_of(hit.name);
        let marks = gazetteer.name(hit.name).marks();
        if hit.end == mention.end && record.kind() == EntityKind::Country && !marks.demonym {
            country.get_or_insert_with(|| record.name().to_owned());
        }
    });
    country
}

/// A team in no list: its name, with the articles that have or had one of its names; an id of
/// Wikidata may stand among the names after the first.
fn linked(names: &[String]) -> Entity {
    let mut entity = entity_named(EntityKind::Organisation, &names[0]);
    let link = |name: &String| match name.starts_with("wd:") {
        true => name.clone(),
        false => article_named(name),
    };
    entity.links = names.iter().map(link).collect();
    entity.links.sort();
    entity
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Id of the team that the first `name` in `text` stands for.
    fn team(text: &str, name: &str) -> Option<String> {
        let gazetteer = Gazetteer::built_in();
        let text = Text::new(None, text);
        let length = tokenize(name).len();
        let starts = |at: &usize| text.span_of(*at, at + length).slice(text.content()) == name;
        let first = (0..=text.tokens().len() - length).find(starts).expect("the name is there");
        let mention = Mention {
            span: text.span_of(first, first + length),
            first,
            end: first + length,
            sentence: 0,
            kind: EntityKind::Organisation,
            names: Vec::new(),
            rule: "context",
            dateline: false,
            score: 1.0,
            rival: 0.0,
        };
        let sport = sport_of(&text)?;
        let team = named_by_place(&gazetteer, &text, &mention, sport, std::iter::empty())?;
        Some(
            team.links
                .into_iter()
                .filter(|link| link.starts_with("wp:"))
                .collect::<Vec<_>>()
                .join(" "),
        )
    }

    #[test]
    fn the_sport_of_the_article_tells_the_team_of_a_place() {
        let cases = [
            ("Boston led after a home run in the third inning.", "Boston", "wp:Boston_Red_Sox"),
            ("Boston led by ten rebounds in the NBA.", "Boston", "wp:Boston_Celtics"),
            ("BOSTON led on a power play; the goaltender slept.", "BOSTON", "wp:Boston_Bruins"),
            (
                "The quarterback of New England threw a touchdown.",
                "New England",
                "wp:New_England_Patriots",
            ),
            ("Kent took nine wickets in an innings.", "Kent", "wp:Kent_County_Cricket_Club"),
            (
                "England won after a penalty and a free kick.",
                "England",
                "wp:England_national_football_team",
            ),
            ("Soccer: Peru drew.", "Peru", "wp:Peru_national_football_team"),
            ("Rugby: Wales had a good scrum.", "Wales", "wp:Wales_national_rugby_union_team"),
        ];
        for (text, name, link) in cases {
            let found = team(text, name).unwrap_or_default();
            assert!(found.split(' ').any(|l| l == link), "{name} in {text:?}: {found}, not {link}");
        }
    }

    #[test]
    fn without_a_sport_or_a_team_there_is_none() {
        let cases = [
            ("Boston opened a new library.", "Boston"),
            ("Boston took nine wickets in an innings.", "Boston"),
            ("The council of Kent met after the overtime.", "Kent"),
        ];
        for (text, name) in cases {
            assert_eq!(team(text, name), None, "{name} in {text:?}");
        }
    }

    #[test]
    fn every_line_of_the_tables_has_its_cells_and_a_known_sport() {
        let sports = lines(include_str!("../../gazetteers/rules/sport_words.tsv"));
        for content in [
            include_str!("../../gazetteers/rules/sport_teams.tsv"),
            include_str!("../../gazetteers/rules/national_teams.tsv"),
        ] {
            for line in lines(content) {
                assert_eq!(line.len(), 3, "{line:?}");
                assert!(sports.iter().any(|sport| sport[0] == line[0]), "{line:?}");
            }
        }
    }
}
