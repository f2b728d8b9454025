//! Results of the Wikidata query service: CSV, TSV (plain or with RDF terms), SPARQL results JSON
//! and the array of objects of its JSON download.
//!
//! What a variable holds is told by its name (`wikidata_variables.tsv`). Several rows of one item,
//! as a query with several positions gives, make one entity.

use super::countries;
use super::csv_table::{delimiter, each_csv_row, each_tsv_row};
use super::draft::Draft;
use super::harvest::Harvest;
use super::json::{each_value, texts};
use super::list::kind_not_told;
use super::rules::{Fate, FateTable, NameTable};
use super::values::{
    mistake, prior_of_population, prior_of_sitelinks, role_of, wikidata_id, wikipedia_link, year_of,
};
use crate::error::Result;
use crate::gazetteer::{EntityKind, Role};
use crate::source::UnpackedInput;
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::LazyLock;

static VARIABLES: LazyLock<NameTable> = LazyLock::new(|| {
    NameTable::built_in(include_str!("../../../gazetteers/rules/wikidata_variables.tsv"))
});

/// Kinds by class, by id (`q5`) or label (`human`).
pub(super) static CLASSES: LazyLock<FateTable> = LazyLock::new(|| {
    let content = include_str!("../../../gazetteers/rules/wikidata_classes.tsv");
    FateTable::built_in("wikidata_classes.tsv", content)
});

static KIND_WORDS: LazyLock<FateTable> = LazyLock::new(|| {
    let content = include_str!("../../../gazetteers/rules/kind_words.tsv");
    FateTable::built_in("kind_words.tsv", content)
});

/// Reads the results of a query.
///
/// # Errors
/// As for the readers of tables and JSON, and when nothing tells the kind.
pub(super) fn read(input: &mut UnpackedInput, harvest: &mut Harvest) -> Result<()> {
    let first = input.head().trim_ascii_start().first().copied();
    if matches!(first, Some(b'{' | b'[')) {
        return each_value(input, harvest, &["results", "bindings"], &mut |value, harvest| {
            Bindings::of_json(&value).take(harvest)
        });
    }
    let row = |header: &[String], cells: &[&str], harvest: &mut Harvest| {
        Bindings::of_cells(header, cells).take(harvest)
    };
    if delimiter(input.head()) == b'\t' {
        each_tsv_row(input, harvest, row)
    } else {
        each_csv_row(input, harvest, row)
    }
}

/// One row: values by variable in small letters; empty values are not there.
struct Bindings(BTreeMap<String, String>);

impl Bindings {
    fn of_cells(header: &[String], cells: &[&str]) -> Self {
        let variables = header.iter().map(|name| name.trim_start_matches('?').to_lowercase());
        let values = cells.iter().map(|cell| plain_term(cell));
        Bindings(variables.zip(values).filter(|(_, value)| !value.is_empty()).collect())
    }

    fn of_json(value: &Value) -> Self {
        let members = value.as_object().into_iter().flatten();
        let text = |value: &Value| texts(value.get("value").unwrap_or(value)).into_iter().next();
        Bindings(
            members.filter_map(|(name, value)| Some((name.to_lowercase(), text(value)?))).collect(),
        )
    }

    fn get(&self, variable: &str) -> Option<&str> {
        self.0.get(&variable.to_lowercase()).map(String::as_str)
    }

    /// The first variable of those that hold `what`, with its value.
    fn find(&self, what: &str) -> Option<(&'static str, &str)> {
        VARIABLES.of(what).iter().find_map(|name| Some((*name, self.get(name)?)))
    }

    fn value(&self, what: &str) -> Option<&str> {
        self.find(what).map(|(_, value)| value)
    }

    /// The number in a variable of `what`; 0 where there is none.
    fn count(&self, what: &str) -> Option<u64> {
        self.value(what)?.parse::<f64>().ok().map(|count| count as u64)
    }

    /// The variable that holds the item, and the item's id.
    fn subject(&self) -> Result<(&str, &str)> {
        let item = |name: &'static str| Some((name, wikidata_id(self.get(name)?)?));
        let usual = VARIABLES.of("subject").iter().find_map(|name| item(name));
        let any = || {
            let values = self.0.iter();
            let mut items =
                values.filter_map(|(name, value)| Some((name.as_str(), wikidata_id(value)?)));
            items.next()
        };
        usual.or_else(any).ok_or_else(|| {
            let hint = "select the item itself, as ?item, beside its label";
            mistake("no variable holds a Wikidata item", hint)
        })
    }

    fn take(&self, harvest: &mut Harvest) -> Result<()> {
        let (subject, id) = self.subject()?;
        let of_subject = |suffix: &str| self.get(&format!("{subject}{suffix}"));
        let label = of_subject("Label").or_else(|| self.get("label")).or_else(|| self.get("name"));
        // The label service gives the id where there is no label.
        let Some(label) = label.filter(|label| wikidata_id(label).is_none()) else {
            harvest.leave_out("without a label");
            return Ok(());
        };
        let Some(kind) = self.kind(subject, harvest)? else {
            harvest.leave_out("of Wikidata classes not in wikidata_classes.tsv");
            return Ok(());
        };
        let mut draft = Draft::new(kind);
        draft.id = id.to_owned();
        draft.add_plain_name(label);
        let aliases = of_subject("AltLabel").or_else(|| self.get("altLabel"));
        let aliases = aliases.or_else(|| self.get("aliases")).unwrap_or_default();
        // The label service separates them by ", ", a GROUP_CONCAT by what its writer chose.
        let separator = if aliases.contains('|') { "|" } else { ", " };
        aliases.split(separator).for_each(|alias| draft.add_plain_name(alias));
        draft.country = self.country(subject).unwrap_or_default();
        draft.prior = self.prior();
        self.add_roles(&mut draft, of_subject("Description").or_else(|| self.get("description")));
        draft.links.extend(self.value("page").and_then(wikipedia_link));
        let geonames = self.value("geonames").map(|id| format!("gn:{id}"));
        draft.links.extend(geonames);
        harvest.take(draft)
    }

    /// The kind by class, else by the name of the variable; none for a class that is not known.
    fn kind(&self, subject: &str, harvest: &Harvest) -> Result<Option<EntityKind>> {
        if harvest.settings.as_kind.is_some() {
            return Ok(harvest.settings.as_kind);
        }
        let kind = |fate: Option<Fate>| match fate {
            Some(Fate::Kind(kind)) => Some(kind),
            _ => None,
        };
        let mut class_told = false;
        for name in VARIABLES.of("class").iter().filter(|name| !name.eq_ignore_ascii_case(subject))
        {
            let class = self.get(name);
            let label = self.get(&format!("{name}Label"));
            class_told |= class.or(label).is_some();
            let by_id = class.and_then(|class| CLASSES.get(wikidata_id(class).unwrap_or(class)));
            let by_label = || CLASSES.get(label.or(class)?);
            let by_word = || KIND_WORDS.get(label.or(class)?);
            let fate = by_id.or_else(by_label).or_else(by_word);
            if let Some(kind) = kind(fate) {
                return Ok(Some(kind));
            }
        }
        match kind(KIND_WORDS.get(subject)) {
            Some(kind) => Ok(Some(kind)),
            None if class_told => Ok(None),
            None => Err(kind_not_told()),
        }
    }

    fn country(&self, subject: &str) -> Option<String> {
        let others = || VARIABLES.of("country").iter().filter(|name| **name != subject);
        let label = |name: &str| self.get(&format!("{name}Label"));
        let mut told = others().filter_map(|name| self.get(name));
        let code = told.find_map(countries::code);
        code.or_else(|| others().filter_map(|name| label(name)).find_map(countries::code))
    }

    fn prior(&self) -> Option<u8> {
        let population = self.count("population").map(|count| prior_of_population(count, 0));
        population.max(self.count("sitelinks").map(prior_of_sitelinks))
    }

    /// The position with its years; without one the description.
    fn add_roles(&self, draft: &mut Draft, description: Option<&str>) {
        let label = |name: &str| {
            let label = self.get(&format!("{name}Label")).or_else(|| self.get(name))?;
            wikidata_id(label).is_none().then_some(label)
        };
        let position = VARIABLES.of("position").iter().find_map(|name| label(name));
        if let Some(position) = position {
            let mut role = role_of(position);
            role.from = role.from.or(self.value("start").and_then(year_of));
            role.until = role.until.or(self.value("end").and_then(year_of));
            draft.add_role(role);
        } else if let Some(description) = description {
            draft.add_role(described(description));
        }
    }
}

/// A description as a role, without the years of a life in parentheses.
pub(super) fn described(description: &str) -> Role {
    let text = description.trim();
    let before = text.strip_suffix(')').and_then(|text| text.rsplit_once(" ("));
    let text = before.map_or(text, |(before, _)| before);
    Role { text: text.to_owned(), from: None, until: None }
}

/// The text of an RDF term as SPARQL results in TSV write it (`"Paris"@en`, `<http://...>`); other
/// texts as they are.
fn plain_term(cell: &str) -> String {
    let cell = cell.trim();
    if let Some(address) = cell.strip_prefix('<').and_then(|cell| cell.strip_suffix('>')) {
        return address.to_owned();
    }
    let literal = cell.strip_prefix('"').and_then(|cell| cell.rsplit_once('"'));
    match literal {
        Some((text, "")) => unescaped(text),
        Some((text, tail)) if tail.starts_with('@') || tail.starts_with("^^") => unescaped(text),
        _ => cell.to_owned(),
    }
}

fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut characters = text.chars();
    while let Some(c) = characters.next() {
        match c {
            '\\' => plain.extend(characters.next().map(|escaped| match escaped {
                't' | 'n' | 'r' => ' ',
                other => other,
            })),
            c => plain.push(c),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terms() {
        for (cell, text) in [
            ("\"Paris\"@en", "Paris"),
            ("<http://www.wikidata.org/entity/Q90>", "http://www.wikidata.org/entity/Q90"),
            (
                "\"2004-03-09T00:00:00Z\"^^<http://www.w3.org/2001/XMLSchema#dateTime>",
                "2004-03-09T00:00:00Z",
            ),
            ("\"Dwayne \\\"The Rock\\\" Johnson\"", "Dwayne \"The Rock\" Johnson"),
            ("\"Weird Al\" Yankovic", "\"Weird Al\" Yankovic"),
            ("Paris", "Paris"),
            ("\"", "\""),
            ("", ""),
        ] {
            assert_eq!(plain_term(cell), text);
        }
    }

    #[test]
    fn descriptions() {
        for (description, role) in [
            ("American actor (1950–2020)", "American actor"),
            ("river in Europe", "river in Europe"),
            ("(band)", "(band)"),
        ] {
            assert_eq!(described(description).text, role);
        }
    }
}
