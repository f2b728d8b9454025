//! FollowTheMoney entities, one JSON object a line, as OpenSanctions publishes them in
//! `entities.ftm.json` and, with related entities inside, in `targets.nested.json`.

use super::countries;
use super::draft::{CONTEXT, Draft};
use super::harvest::Harvest;
use super::json::{each_value, lacks, texts};
use super::rules::{self, Fate, FateTable};
use super::values::{role_of, wikidata_id, year_of};
use crate::error::Result;
use crate::gazetteer::EntityKind;
use crate::source::UnpackedInput;
use rustc_hash::FxHashMap;
use serde_json::Value;
use std::sync::LazyLock;

static SCHEMAS: LazyLock<FateTable> = LazyLock::new(|| {
    let content = include_str!("../../../gazetteers/rules/ftm_schemas.tsv");
    FateTable::built_in("ftm_schemas.tsv", content)
});

/// What topics say in words.
static TOPICS: LazyLock<FxHashMap<&'static str, &'static str>> = LazyLock::new(|| {
    let content = include_str!("../../../gazetteers/rules/ftm_topics.tsv");
    rules::rows(content).filter_map(|(_, cells)| Some((cells[0], *cells.get(1)?))).collect()
});

/// Properties that tell the country, best first.
const COUNTRIES: [&str; 5] =
    ["mainCountry", "jurisdiction", "nationality", "citizenship", "country"];

/// Reads entities.
///
/// # Errors
/// As for [`each_value`].
pub(super) fn read(input: &mut UnpackedInput, harvest: &mut Harvest) -> Result<()> {
    each_value(input, harvest, &[], &mut |value, harvest| row(&value, harvest))
}

fn row(entity: &Value, harvest: &mut Harvest) -> Result<()> {
    let hint = "a FollowTheMoney entity has id, schema and properties";
    let text = |member: &str| entity.get(member).and_then(Value::as_str);
    let id = text("id").ok_or_else(|| lacks("an id", hint))?;
    let schema = text("schema").ok_or_else(|| lacks("a schema", hint))?;
    let properties = entity.get("properties").ok_or_else(|| lacks("properties", hint))?;
    let kind = match SCHEMAS.get(schema) {
        Some(Fate::Kind(kind)) => harvest.settings.as_kind.unwrap_or(kind),
        _ => {
            harvest.leave_out_word("of FollowTheMoney schemas that name nobody", schema);
            return Ok(());
        }
    };
    let draft = draft(kind, id, text("caption"), &Properties(properties));
    if !draft.is_named() {
        return Err(lacks("a name", "an entity without a name cannot be found in a text"));
    }
    harvest.take(draft)
}

fn draft(kind: EntityKind, id: &str, caption: Option<&str>, properties: &Properties) -> Draft {
    let mut draft = Draft::new(kind);
    let names = properties.all("name");
    // A caption may also be the id, where there is no name.
    let caption = caption.filter(|caption| names.iter().any(|name| name == caption));
    caption.into_iter().for_each(|caption| draft.add_plain_name(caption));
    names.iter().for_each(|name| draft.add_plain_name(name));
    properties.all("alias").iter().for_each(|name| draft.add_plain_name(name));
    for property in ["weakAlias", "previousName", "abbreviation"] {
        properties.all(property).iter().for_each(|name| draft.add_name(name, CONTEXT));
    }
    let item = properties.all("wikidataId");
    let item = item.iter().find_map(|item| wikidata_id(item));
    draft.id = item.unwrap_or(id).to_owned();
    if draft.id != id {
        draft.facts.insert("ftm".to_owned(), id.to_owned());
    }
    let countries = COUNTRIES.iter().flat_map(|property| properties.all(property));
    draft.country = countries.filter_map(|told| country(&told)).next().unwrap_or_default();
    add_roles(&mut draft, properties);
    draft
}

/// Codes of FollowTheMoney are those of ISO, and some longer ones for parts of countries.
fn country(told: &str) -> Option<String> {
    countries::code(told.split('-').next().unwrap_or(told))
}

/// Positions as told, then offices with their years; without either what the topics say.
fn add_roles(draft: &mut Draft, properties: &Properties) {
    for position in properties.all("position") {
        draft.add_role(role_of(&position));
    }
    for occupancy in properties.entities("positionOccupancies") {
        let year =
            |property: &str| occupancy.all(property).iter().filter_map(|date| year_of(date)).min();
        let (from, until) = (year("startDate"), year("endDate"));
        for post in occupancy.entities("post") {
            for name in post.all("name").iter().take(1) {
                let mut role = role_of(name);
                (role.from, role.until) = (from, until);
                draft.add_role(role);
            }
        }
    }
    if draft.roles.is_empty() {
        let topics = properties.all("topics");
        let words = topics.iter().filter_map(|topic| TOPICS.get(topic.as_str()));
        words.for_each(|word| draft.add_role(role_of(word)));
    }
}

/// The properties of an entity.
struct Properties<'a>(&'a Value);

impl<'a> Properties<'a> {
    /// The texts of a property.
    fn all(&self, property: &str) -> Vec<String> {
        self.0.get(property).map(texts).unwrap_or_default()
    }

    /// The properties of the entities nested under a property.
    fn entities(&self, property: &str) -> impl Iterator<Item = Properties<'a>> + use<'a> {
        let values = self.0.get(property).and_then(Value::as_array).into_iter().flatten();
        values.filter_map(|entity| entity.get("properties")).map(Properties)
    }
}
