//! Lines of Wikidata's JSON dump: an array with one entity a line, as `latest-all.json` is.
//!
//! A dump has a hundred million lines of which few are wanted, so a line is first read for its
//! classes (P31) only.

use super::countries;
use super::draft::Draft;
use super::harvest::Harvest;
use super::json::{element, json_error};
use super::rows::each_line;
use super::rules::Fate;
use super::values::{prior_of_sitelinks, year_of};
use super::wikidata::{CLASSES, described};
use crate::error::Result;
use crate::gazetteer::{EntityKind, Role};
use crate::source::UnpackedInput;
use rustc_hash::{FxHashMap, FxHashSet};
use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

/// Reads a dump.
///
/// # Errors
/// As for [`each_line`].
pub(super) fn read(input: &mut UnpackedInput, harvest: &mut Harvest) -> Result<()> {
    let mut positions = Positions::default();
    each_line(input, harvest, |line, harvest| match element(line) {
        Some(entity) => row(entity, &mut positions, harvest),
        None => Ok(()),
    })?;
    positions.hand_out(harvest);
    Ok(())
}

fn row(entity: &str, positions: &mut Positions, harvest: &mut Harvest) -> Result<()> {
    let summary: Summary = serde_json::from_str(entity).map_err(|error| json_error(&error))?;
    if !summary.id.starts_with('Q') {
        harvest.leave_out("entities of Wikidata that are no items");
        return Ok(());
    }
    let fate = fate(&summary.claims.0.instance_of, harvest.settings.as_kind);
    let wanted = positions.wanted.contains(summary.id.as_ref());
    if fate.is_none() && !wanted {
        harvest.leave_out("of Wikidata classes not in wikidata_classes.tsv");
        return Ok(());
    }
    let item: Item = serde_json::from_str(entity).map_err(|error| json_error(&error))?;
    let languages = &harvest.settings.languages;
    let Some(label) = item.labels.first(languages) else {
        harvest.leave_out("without a label in --lang");
        return Ok(());
    };
    match fate {
        Some(Fate::Kind(kind)) => {
            let draft = item.draft(kind, label, languages);
            let held = Position::all_of(&item.claims.0.positions);
            positions.note(&draft.id, held);
            harvest.take(draft)
        }
        _ => {
            positions.labels.insert(item.id.into_owned(), label.to_owned());
            harvest.leave_out("positions, whose labels are the roles of people");
            Ok(())
        }
    }
}

/// What the classes make of an item: of several kinds the first in the order of [`EntityKind`],
/// for city states are countries.
fn fate(classes: &[Statement], as_kind: Option<EntityKind>) -> Option<Fate> {
    let known = valid(classes).filter_map(|statement| CLASSES.get(&statement.item()?));
    let mut kinds = Vec::new();
    let mut position = None;
    for fate in known {
        match fate {
            Fate::Kind(kind) => kinds.push(kind),
            Fate::Position => position = Some(Fate::Position),
            Fate::Skip => {}
        }
    }
    let kind = kinds.into_iter().min().map(|kind| as_kind.unwrap_or(kind));
    kind.map(Fate::Kind).or(position)
}

/// The statements that hold: the preferred ones, or else those that are not deprecated.
fn valid(statements: &[Statement]) -> impl Iterator<Item = &Statement> {
    let preferred = statements.iter().any(|statement| statement.rank == "preferred");
    let rank = if preferred { "preferred" } else { "normal" };
    statements.iter().filter(move |statement| statement.rank == rank)
}

/// The offices that people hold, whose labels may come after the people.
#[derive(Default)]
struct Positions {
    /// Labels by item.
    labels: FxHashMap<String, String>,
    /// Items whose labels are wanted.
    wanted: FxHashSet<String>,
    /// Who held what.
    held: Vec<(String, Position)>,
}

struct Position {
    item: String,
    from: Option<i16>,
    until: Option<i16>,
}

impl Position {
    fn all_of(statements: &[Statement]) -> Vec<Position> {
        let current = statements.iter().filter(|statement| statement.rank != "deprecated");
        let position = |statement: &Statement| {
            let year = |snaks: &[Snak]| snaks.iter().find_map(Snak::year);
            let (from, until) = (&statement.qualifiers.0.start, &statement.qualifiers.0.end);
            Some(Position { item: statement.item()?, from: year(from), until: year(until) })
        };
        current.filter_map(position).collect()
    }
}

impl Positions {
    fn note(&mut self, holder: &str, positions: Vec<Position>) {
        for position in positions {
            if !self.labels.contains_key(&position.item) {
                self.wanted.insert(position.item.clone());
            }
            self.held.push((holder.to_owned(), position));
        }
    }

    /// Gives everyone the roles whose labels were in the file.
    fn hand_out(self, harvest: &mut Harvest) {
        for (holder, Position { item, from, until }) in self.held {
            let Some(label) = self.labels.get(&item) else {
                harvest.leave_out("positions whose labels are not in the file");
                continue;
            };
            let role = Role { text: label.clone(), from, until };
            if let Some(record) = harvest.record(&holder).filter(|r| !r.roles.contains(&role)) {
                record.roles.push(role);
            }
        }
    }
}

/// As much of an entity as tells whether it is wanted.
#[derive(Deserialize)]
struct Summary<'a> {
    #[serde(borrow)]
    id: Cow<'a, str>,
    #[serde(default)]
    claims: OrEmptyList<ClassClaims>,
}

#[derive(Default, Deserialize)]
struct ClassClaims {
    #[serde(rename = "P31", default)]
    instance_of: Vec<Statement>,
}

/// An item as far as it is read.
#[derive(Deserialize)]
struct Item<'a> {
    #[serde(borrow)]
    id: Cow<'a, str>,
    #[serde(default)]
    labels: Terms,
    #[serde(default)]
    descriptions: Terms,
    #[serde(default)]
    aliases: OrEmptyList<BTreeMap<String, Vec<Term>>>,
    #[serde(default)]
    claims: OrEmptyList<Claims>,
    #[serde(default)]
    sitelinks: OrEmptyList<Sitelinks>,
}

#[derive(Default, Deserialize)]
struct Claims {
    #[serde(rename = "P17", default)]
    country: Vec<Statement>,
    #[serde(rename = "P27", default)]
    citizenship: Vec<Statement>,
    #[serde(rename = "P39", default)]
    positions: Vec<Statement>,
    #[serde(rename = "P297", default)]
    iso_code: Vec<Statement>,
    #[serde(rename = "P1566", default)]
    geonames: Vec<Statement>,
}

impl Item<'_> {
    fn draft(&self, kind: EntityKind, label: &str, languages: &[String]) -> Draft {
        let mut draft = Draft::new(kind);
        draft.id = self.id.to_string();
        draft.add_plain_name(label);
        let spoken = languages.iter().map(String::as_str).chain([ANY_LANGUAGE]);
        for language in spoken {
            let label = self.labels.0.0.get(language).into_iter();
            let aliases = self.aliases.0.get(language).into_iter().flatten();
            label.chain(aliases).for_each(|term| draft.add_plain_name(&term.value));
        }
        let claims = &self.claims.0;
        let text = |statements: &[Statement]| valid(statements).find_map(Statement::text);
        let iso = text(&claims.iso_code).filter(|_| kind == EntityKind::Country);
        let states = if kind == EntityKind::Person { &claims.citizenship } else { &claims.country };
        let state = || valid(states).find_map(|statement| countries::code(&statement.item()?));
        draft.links.extend(iso.as_ref().map(|code| format!("iso:{code}")));
        draft.country = iso.or_else(state).unwrap_or_default();
        draft.links.extend(text(&claims.geonames).map(|id| format!("gn:{id}")));
        let page = self.sitelinks.0.english.as_ref();
        draft.links.extend(page.map(|title| format!("wp:{}", title.replace(' ', "_"))));
        draft.prior = Some(prior_of_sitelinks(self.sitelinks.0.count));
        if claims.positions.is_empty() {
            let description = self.descriptions.first(languages);
            description.into_iter().for_each(|text| draft.add_role(described(text)));
        }
        draft
    }
}

/// The language of labels that are the same in all languages.
const ANY_LANGUAGE: &str = "mul";

#[derive(Default, Deserialize)]
struct Terms(OrEmptyList<BTreeMap<String, Term>>);

#[derive(Deserialize)]
struct Term {
    value: String,
}

impl Terms {
    /// The term in the first language that has one.
    fn first(&self, languages: &[String]) -> Option<&str> {
        let spoken = languages.iter().map(String::as_str).chain([ANY_LANGUAGE]);
        let mut terms = spoken.filter_map(|language| self.0.0.get(language));
        terms.next().map(|term| term.value.as_str())
    }
}

#[derive(Deserialize)]
struct Statement {
    mainsnak: Snak,
    #[serde(default = "normal")]
    rank: String,
    #[serde(default)]
    qualifiers: OrEmptyList<Qualifiers>,
}

fn normal() -> String {
    "normal".to_owned()
}

#[derive(Default, Deserialize)]
struct Qualifiers {
    #[serde(rename = "P580", default)]
    start: Vec<Snak>,
    #[serde(rename = "P582", default)]
    end: Vec<Snak>,
}

/// A value, or none where it is unknown or there is none.
#[derive(Deserialize)]
struct Snak {
    datavalue: Option<DataValue>,
}

#[derive(Deserialize)]
struct DataValue {
    value: Value,
}

impl Statement {
    /// The id of the item that it names.
    fn item(&self) -> Option<String> {
        let value = &self.mainsnak.datavalue.as_ref()?.value;
        let id = value.get("id").and_then(Value::as_str).map(str::to_owned);
        id.or_else(|| Some(format!("Q{}", value.get("numeric-id")?.as_u64()?)))
    }

    /// The text that it tells.
    fn text(&self) -> Option<String> {
        self.mainsnak.datavalue.as_ref()?.value.as_str().map(str::to_owned)
    }
}

impl Snak {
    fn year(&self) -> Option<i16> {
        year_of(self.datavalue.as_ref()?.value.get("time")?.as_str()?)
    }
}

/// Pages: how many, and the title of the English one.
#[derive(Default)]
struct Sitelinks {
    count: u64,
    english: Option<String>,
}

impl<'de> Deserialize<'de> for Sitelinks {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        #[derive(Deserialize)]
        struct Page {
            title: String,
        }
        struct Pages;
        impl<'de> Visitor<'de> for Pages {
            type Value = Sitelinks;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("pages by wiki")
            }

            fn visit_map<A: MapAccess<'de>>(
                self,
                mut members: A,
            ) -> std::result::Result<Sitelinks, A::Error> {
                let mut pages = Sitelinks::default();
                while let Some(wiki) = members.next_key::<String>()? {
                    pages.count += 1;
                    if wiki == "enwiki" {
                        pages.english = Some(members.next_value::<Page>()?.title);
                    } else {
                        members.next_value::<IgnoredAny>()?;
                    }
                }
                Ok(pages)
            }
        }
        deserializer.deserialize_map(Pages)
    }
}

/// An object, which Wikidata's dumps write as `[]` when it is empty.
#[derive(Default)]
struct OrEmptyList<T>(T);

impl<'de, T: Default + Deserialize<'de>> Deserialize<'de> for OrEmptyList<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        struct Either<T>(PhantomData<T>);
        impl<'de, T: Default + Deserialize<'de>> Visitor<'de> for Either<T> {
            type Value = OrEmptyList<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object or an empty list")
            }

            fn visit_map<A: MapAccess<'de>>(
                self,
                members: A,
            ) -> std::result::Result<Self::Value, A::Error> {
                let members = serde::de::value::MapAccessDeserializer::new(members);
                T::deserialize(members).map(OrEmptyList)
            }

            fn visit_seq<A: SeqAccess<'de>>(
                self,
                mut elements: A,
            ) -> std::result::Result<Self::Value, A::Error> {
                while elements.next_element::<IgnoredAny>()?.is_some() {}
                Ok(OrEmptyList(T::default()))
            }
        }
        deserializer.deserialize_any(Either(PhantomData))
    }
}
