//! Entities listed twice, and ids given twice.

use super::{Code, Finding, Name, Names, Row, ids, told, words_of};
use crate::gazetteer::{EntityKind, slug};
use rustc_hash::FxHashMap;

pub(super) fn findings(rows: &[Row<'_>], names: &Names<'_>) -> Vec<Finding> {
    let mut findings = conflicts(rows);
    findings.extend(names.groups().iter().flat_map(|group| duplicates(group)));
    findings
}

/// Rows of one id, be they one entity or not.
fn conflicts(rows: &[Row<'_>]) -> Vec<Finding> {
    let mut first: FxHashMap<&str, &Row<'_>> = FxHashMap::default();
    let mut findings = Vec::new();
    for row in rows {
        let known = *first.entry(&row.record.id).or_insert(row);
        if std::ptr::eq(known, row) {
            continue;
        }
        let also = format!("{} is also at {}", row.record.id, known.place());
        let finding = match difference(known, row) {
            Some(difference) => {
                Finding::new(Code::IdConflict, row.place(), format!("{also}, {difference}"))
            }
            None => Finding::new(Code::RepeatedId, row.place(), also),
        };
        findings.push(finding.with_others(vec![known.place()]));
    }
    findings
}

/// What two rows of one id say differently.
fn difference(one: &Row<'_>, other: &Row<'_>) -> Option<String> {
    let (a, b) = (one.record, other.record);
    let key = |text: &str| words_of(text).map(|words| words.key);
    let named = |aliases: &[crate::gazetteer::Alias], name: &str| {
        aliases.iter().any(|alias| key(&alias.text) == key(name))
    };
    if a.kind != b.kind {
        return Some(format!("as a {}", a.kind));
    }
    if !named(&a.aliases, &b.name) && !named(&b.aliases, &a.name) {
        return Some(format!("with the name {:?}", a.name));
    }
    let differ = !a.country.is_empty() && !b.country.is_empty() && a.country != b.country;
    differ.then(|| format!("with the country {}", a.country))
}

/// Rows of the same canonical name, kind and country that may be one entity.
fn duplicates(group: &[Name<'_>]) -> Vec<Finding> {
    // The first name of each list of ids is enough to compare with.
    let mut known: FxHashMap<Sameness<'_>, Vec<&Name<'_>>> = FxHashMap::default();
    let mut findings = Vec::new();
    for name in group.iter().filter(|name| name.canonical) {
        let alike = known.entry(sameness(name)).or_default();
        if let Some(earlier) = alike.iter().find(|earlier| may_be_one(earlier, name)) {
            let message = format!(
                "{:?} is listed as {} and as {}",
                name.alias.text,
                name.id(),
                told(earlier)
            );
            let finding = Finding::new(Code::DuplicateEntity, name.row.place(), message);
            findings.push(finding.with_others(vec![earlier.row.place()]));
        }
        if alike.iter().all(|earlier| ids::scheme(earlier.id()) != ids::scheme(name.id())) {
            alike.push(name);
        }
    }
    findings
}

/// What entities of one name have in common that may be one. The roles of places tell a city from
/// the region around it.
type Sameness<'a> = (EntityKind, &'a str, Option<&'a str>);

fn sameness<'a>(name: &Name<'a>) -> Sameness<'a> {
    let record = name.row.record;
    let role = record.roles.first().filter(|_| record.kind == EntityKind::Place);
    (record.kind, &record.country, role.map(|role| role.text.as_str()))
}

/// Whether two names may be of one entity. Ids of one outside list are of two, and so are names that
/// a mark tells apart: OPEC and OPEC+.
fn may_be_one(one: &Name<'_>, other: &Name<'_>) -> bool {
    let scheme = ids::scheme(one.id());
    one.id() != other.id()
        && (scheme.is_none() || scheme != ids::scheme(other.id()))
        && slug(&one.alias.text) == slug(&other.alias.text)
}
