//! What tells two gazetteers apart, entity by entity.

use super::{AliasMarks, Gazetteer, Record};
use std::collections::BTreeMap;

/// One entity that two gazetteers do not share as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// Only the new one has it.
    Added(Record),
    /// Only the old one has it.
    Removed(Record),
    /// Both have it, with these changes.
    Changed {
        /// The entity as the new one has it.
        record: Record,
        /// What changed, in words, sorted.
        changes: Vec<String>,
    },
}

/// All differences, by id.
pub fn differences(old: &Gazetteer, new: &Gazetteer) -> Vec<Difference> {
    let by_id = |gazetteer: &Gazetteer| -> BTreeMap<String, Record> {
        gazetteer.rows().into_iter().map(|row| (row.id.clone(), row)).collect()
    };
    let (mut old, new) = (by_id(old), by_id(new));
    let mut differences: BTreeMap<String, Difference> = BTreeMap::new();
    for (id, record) in new {
        let difference = match old.remove(&id) {
            None => Difference::Added(record),
            Some(before) if before == record => continue,
            Some(before) => {
                let changes = changes(&before, &record);
                Difference::Changed { record, changes }
            }
        };
        differences.insert(id, difference);
    }
    differences.extend(old.into_iter().map(|(id, record)| (id, Difference::Removed(record))));
    differences.into_values().collect()
}

fn changes(old: &Record, new: &Record) -> Vec<String> {
    let mut changes = Vec::new();
    let mut value = |what: &str, before: String, after: String| {
        if before != after {
            changes.push(format!("{what} {before:?} is now {after:?}"));
        }
    };
    value("name", old.name.clone(), new.name.clone());
    value("kind", old.kind.to_string(), new.kind.to_string());
    value("country", old.country.clone(), new.country.clone());
    value("prior", old.prior.to_string(), new.prior.to_string());
    let names = |record: &Record| -> BTreeMap<String, AliasMarks> {
        record.aliases.iter().map(|alias| (alias.text.clone(), alias.marks)).collect()
    };
    let (before, after) = (names(old), names(new));
    changes.extend(after.iter().filter_map(|(text, marks)| match before.get(text) {
        None => Some(format!("name {text:?} added")),
        Some(known) if known != marks => Some(format!("marks of {text:?} changed")),
        Some(_) => None,
    }));
    let gone = before.keys().filter(|text| !after.contains_key(*text));
    changes.extend(gone.map(|text| format!("name {text:?} removed")));
    if old.roles != new.roles {
        changes.push("roles changed".to_owned());
    }
    if old.links != new.links || old.facts != new.facts {
        changes.push("notes changed".to_owned());
    }
    changes.sort();
    changes
}

#[cfg(test)]
mod tests {
    use super::super::GazetteerBuilder;
    use super::*;

    fn gazetteer(rows: &str) -> Gazetteer {
        let mut builder = GazetteerBuilder::new();
        let head = "# kind: place\nid\tname\taliases\tcountry\tprior\troles\tnotes\n";
        builder.add("list.tsv", &format!("{head}{rows}"));
        builder.build().unwrap()
    }

    #[test]
    fn entities_added_removed_and_changed() {
        let old = gazetteer("gn:1\tA\tB|C\tGH\t50\t\t\ngn:2\tD\t\t\t50\t\t\ngn:3\tE\t\t\t50\t\t\n");
        let new = gazetteer(
            "gn:1\tA\tB [context]|F\tGH\t60\t\t\ngn:2\tD\t\t\t50\t\t\ngn:4\tG\t\t\t\t\t\n",
        );
        let found: Vec<String> = differences(&old, &new)
            .iter()
            .map(|difference| match difference {
                Difference::Added(record) => format!("+{}", record.name),
                Difference::Removed(record) => format!("-{}", record.name),
                Difference::Changed { record, changes } => {
                    format!("{}: {}", record.name, changes.join("; "))
                }
            })
            .collect();
        let changed = "A: marks of \"B\" changed; name \"C\" removed; name \"F\" added; \
                       prior \"50\" is now \"60\"";
        assert_eq!(found, [changed, "-E", "+G"]);
    }
}
