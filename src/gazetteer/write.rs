//! Writing gazetteer files: the counterpart of [`super::parse`].

use super::EntityKind;
use super::load::{COLUMNS, HEAD_FACTS};
use super::record::{Alias, AliasMarks, Record, Role, link_of_id, parse_alias, slug};
use std::fmt::Write as _;
use std::io;

/// `records` as the content of a gazetteer file, sorted by name, then id.
///
/// What [`super::parse`] reads from it equals `records` for all that [`tidied`] leaves as they are;
/// others are written as `tidied` makes them, and those without a name not at all. Records of
/// several kinds get an eighth column `kind`; a source or licence that all share stands in the head
/// of the file, others in the notes.
///
/// ```
/// use gazgraph::gazetteer::{parse, write};
/// let content = "# kind: place\nid\tname\taliases\tcountry\tprior\troles\tnotes\n\
///                gn:2253354\tDakar\t\tSN\t77\tcapital city\tregion=iso:SN-DK\n";
/// assert_eq!(write(&parse("places.tsv", content).records), content);
/// ```
pub fn write(records: &[Record]) -> String {
    let mut bytes = Vec::new();
    write_to(records, &mut bytes).expect("memory takes every byte");
    String::from_utf8(bytes).expect("records are text")
}

/// Writes what [`write()`] returns to `out`, row by row.
///
/// # Errors
/// Those of `out`.
pub fn write_to(records: &[Record], out: &mut dyn io::Write) -> io::Result<()> {
    let mut rows: Vec<&Record> = records.iter().collect();
    rows.sort_by(|a, b| (&a.name, &a.id).cmp(&(&b.name, &b.id)));
    let head = Head::of(&rows);
    out.write_all(head.to_string().as_bytes())?;
    for record in rows {
        if let Some(record) = tidied(record.clone()) {
            out.write_all(row(&record, &head).as_bytes())?;
        }
    }
    Ok(())
}

/// `record` without anything that the file format could not give back: tabs and line ends become
/// spaces and `|` becomes `/` in names and roles, a bracketed word at the end of a name becomes one
/// in parentheses, white space in the id becomes `_`; a country that is no code, unknown links,
/// empty and repeated aliases and roles are dropped. None if the name has no letter or digit.
pub fn tidied(mut record: Record) -> Option<Record> {
    let marks = record.aliases.iter().find(|alias| alias.text == record.name);
    let marks = marks.map_or(AliasMarks::default(), |alias| alias.marks);
    record.name = tidy_name(&record.name);
    if !record.name.chars().any(char::is_alphanumeric) {
        return None;
    }
    record.id = tidy_id(&record);
    record.aliases = tidy_aliases(&record, marks);
    if record.country.len() != 2 || !record.country.bytes().all(|b| b.is_ascii_uppercase()) {
        record.country.clear();
    }
    record.prior = record.prior.min(100);
    record.roles = record.roles.iter().filter_map(tidy_role).collect();
    let own = link_of_id(&record.id);
    record.links = record.links.iter().filter_map(|link| tidy_link(link)).chain(own).collect();
    record.links.sort();
    record.links.dedup();
    Some(record)
}

fn tidy_text(text: &str) -> String {
    let harmless = |c: char| if c.is_control() { ' ' } else { c };
    let harmless = |c: char| if c == '|' { '/' } else { harmless(c) };
    text.chars().map(harmless).collect::<String>().trim().to_owned()
}

fn tidy_name(name: &str) -> String {
    let name = tidy_text(name);
    // A mark is only what stands in brackets at the very end.
    if name.ends_with(']') && name.contains('[') {
        return name.replace('[', "(").replace(']', ")");
    }
    name
}

fn tidy_id(record: &Record) -> String {
    let unfit = |c: char| c.is_whitespace() || c.is_control();
    let id: String = record.id.chars().map(|c| if unfit(c) { '_' } else { c }).collect();
    match id.strip_prefix('#') {
        // The row would be a comment.
        Some(rest) => format!("_{rest}"),
        None if id.is_empty() => made_id(record.kind, &record.name),
        None => id,
    }
}

/// The id of an entity that has only a name.
pub(super) fn made_id(kind: EntityKind, name: &str) -> String {
    format!("{}:{}", kind.id_prefix(), slug(name))
}

/// The canonical name with its marks, then the other aliases, each once.
fn tidy_aliases(record: &Record, marks: AliasMarks) -> Vec<Alias> {
    let mut aliases = vec![Alias { text: record.name.clone(), marks }];
    for alias in &record.aliases {
        let alias = Alias { text: tidy_name(&alias.text), marks: alias.marks };
        if !alias.text.is_empty() && alias.text != record.name && !aliases.contains(&alias) {
            aliases.push(alias);
        }
    }
    aliases
}

fn tidy_role(role: &Role) -> Option<Role> {
    let year = |year: Option<i16>| year.filter(|year| *year >= 0);
    let (from, until) = (year(role.from), year(role.until));
    let text = tidy_text(&role.text);
    // Read back as a file would have it: a text may itself end in years.
    let role = Role::parse(&written_role(&Role { text, from, until }));
    (!role.text.is_empty()).then_some(role)
}

fn tidy_link(link: &str) -> Option<String> {
    let joined: String = link.chars().map(|c| if c.is_whitespace() { '_' } else { c }).collect();
    // In the notes an equals sign would make a fact of it.
    link_of_id(&joined.replace('=', "%3D"))
}

/// What the head of a file says of all its rows.
struct Head {
    kind: Option<EntityKind>,
    facts: Vec<(&'static str, String)>,
}

impl Head {
    fn of(records: &[&Record]) -> Head {
        let first = records.first();
        let kind = first.map(|record| record.kind);
        let kind = kind.filter(|kind| records.iter().all(|record| record.kind == *kind));
        let shared = |key: &&str| {
            let value = first?.facts.get(*key)?;
            let fits = !value.is_empty()
                && value.trim() == value
                && !value.chars().any(char::is_control)
                && records.iter().all(|record| record.facts.get(*key) == Some(value));
            fits.then(|| value.clone())
        };
        let facts = HEAD_FACTS.iter().filter_map(|key| Some((*key, shared(key)?))).collect();
        Head { kind, facts }
    }

    fn tells(&self, key: &str) -> bool {
        self.facts.iter().any(|(told, _)| *told == key)
    }
}

impl std::fmt::Display for Head {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if let Some(kind) = self.kind {
            writeln!(f, "# kind: {kind}")?;
        }
        for (key, value) in &self.facts {
            writeln!(f, "# {key}: {value}")?;
        }
        f.write_str(&COLUMNS.join("\t"))?;
        f.write_str(if self.kind.is_none() { "\tkind\n" } else { "\n" })
    }
}

/// One line, with its end.
fn row(record: &Record, head: &Head) -> String {
    let id = if record.id == made_id(record.kind, &record.name) { "" } else { &record.id };
    let aliases: Vec<String> = record.aliases.iter().filter_map(|a| alias(a, record)).collect();
    let roles: Vec<String> = record.roles.iter().map(written_role).collect();
    let mut row = format!(
        "{id}\t{}\t{}\t{}\t{}\t{}\t{}",
        record.name,
        aliases.join("|"),
        record.country,
        record.prior,
        roles.join("|"),
        notes(record, head),
    );
    if head.kind.is_none() {
        let _ = write!(row, "\t{}", record.kind);
    }
    row.push('\n');
    row
}

/// An alias with its marks; none for a canonical name without marks, which has a column.
fn alias(alias: &Alias, record: &Record) -> Option<String> {
    if alias.text == record.name && alias.marks == AliasMarks::default() {
        return None;
    }
    let marks = alias.marks;
    let marked = [(marks.exact, "exact"), (marks.context, "context"), (marks.demonym, "demonym")];
    let mut written = alias.text.clone();
    for (_, word) in marked.iter().filter(|(set, _)| *set) {
        let _ = write!(written, " [{word}]");
    }
    debug_assert_eq!(parse_alias(&written).as_ref(), Ok(alias));
    Some(written)
}

fn written_role(role: &Role) -> String {
    if role.from.is_none() && role.until.is_none() {
        return role.text.clone();
    }
    let year = |year: Option<i16>| year.map_or(String::new(), |year| year.to_string());
    format!("{} {}-{}", role.text, year(role.from), year(role.until))
}

/// Links but the one that the id is, then facts but those in the head.
fn notes(record: &Record, head: &Head) -> String {
    let own = link_of_id(&record.id);
    let links = record.links.iter().filter(|link| Some(*link) != own.as_ref()).cloned();
    let facts = record.facts.iter().filter(|(key, _)| !head.tells(key));
    let facts = facts.map(|(key, value)| format!("{}={}", escaped(key), escaped(value)));
    links.chain(facts).collect::<Vec<_>>().join(" ")
}

/// A key or value of the notes as one word: white space, controls, `%` and `=` as `%20` and the
/// like.
fn escaped(word: &str) -> String {
    let mut escaped = String::with_capacity(word.len());
    for c in word.chars() {
        if c.is_whitespace() || c.is_control() || c == '%' || c == '=' {
            for byte in c.encode_utf8(&mut [0; 4]).bytes() {
                let _ = write!(escaped, "%{byte:02X}");
            }
        } else {
            escaped.push(c);
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gazetteer::{EntityKind, Gazetteer, RecordRef, parse};
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    fn read_back(records: &[Record]) -> Vec<Record> {
        let content = write(records);
        let loaded = parse("written.tsv", &content);
        assert_eq!(loaded.problems, [], "{content}");
        loaded.records
    }

    #[test]
    fn the_default_records_come_back_as_they_are() {
        let mut records: Vec<Record> =
            Gazetteer::built_in().records().map(RecordRef::to_record).collect();
        records.sort_by(|a, b| (&a.name, &a.id).cmp(&(&b.name, &b.id)));
        for kind in EntityKind::ALL {
            let of_kind: Vec<Record> =
                records.iter().filter(|record| record.kind == kind).cloned().collect();
            assert!(read_back(&of_kind) == of_kind, "{kind}");
        }
    }

    #[test]
    fn names_are_made_harmless() {
        for (name, harmless) in [
            ("AC|DC", "AC/DC"),
            ("Two\tLines\nof it", "Two Lines of it"),
            ("Foo [bar]", "Foo (bar)"),
            ("Foo [bar] baz", "Foo [bar] baz"),
            (" spaced ", "spaced"),
        ] {
            assert_eq!(tidy_name(name), harmless);
        }
    }

    #[test]
    fn what_all_share_stands_in_the_head() {
        let content = "# kind: person\n# source: My list\n\
                       id\tname\taliases\tcountry\tprior\troles\tnotes\n\
                       \tAnna Fall\tFall [context]\tSN\t60\tMayor of Dakar 2020-\tlicence=a%20b\n\
                       Q1\tBen Ode\tBEN ODE [exact]\t\t50\t\twp:Ben_Ode\n";
        let mut records = parse("people.tsv", content).records;
        assert_eq!(write(&records), content);
        records[0].kind = EntityKind::Place;
        records[0].id = "place:anna-fall".to_owned();
        let mixed = write(&records);
        assert!(mixed.starts_with("# source: My list\nid\tname"), "{mixed}");
        assert!(mixed.contains("notes\tkind\n") && mixed.contains("\tplace\n"), "{mixed}");
        assert_eq!(read_back(&records), records);
    }

    fn wild_record() -> impl Strategy<Value = Record> {
        let text = || prop_oneof!["[ -~é\t\n]{0,12}", "[A-Za-z |\\[\\]#%=-]{1,12}", "\\PC{0,8}"];
        let marks = (any::<bool>(), any::<bool>(), any::<bool>())
            .prop_map(|(exact, context, demonym)| AliasMarks { exact, context, demonym });
        let alias = (text(), marks).prop_map(|(text, marks)| Alias { text, marks });
        let year = || proptest::option::of(-3i16..2100);
        let role_text = prop_oneof![text(), "[a-z]{1,4} [0-9]{4}-[0-9]{0,4}"];
        let role = (role_text, year(), year());
        let role = role.prop_map(|(text, from, until)| Role { text, from, until });
        let link = prop_oneof!["(wd|wp|gn|iso):[A-Z0-9 =_]{1,6}", text()];
        let few = || 0..4usize;
        (
            (prop_oneof![text(), "Q[0-9]{1,3}", "#[a-z]{2}"], text()),
            0..4usize,
            proptest::collection::vec(alias, few()),
            prop_oneof![text(), "[A-Z]{2}"],
            any::<u8>(),
            proptest::collection::vec(role, few()),
            proptest::collection::vec(link, few()),
            proptest::collection::btree_map(
                prop_oneof![text(), Just("source".to_owned()), Just("licence".to_owned())],
                text(),
                few(),
            ),
        )
            .prop_map(
                |((id, name), kind, aliases, country, prior, roles, links, facts)| {
                    let facts: BTreeMap<String, String> = facts;
                    let kind = EntityKind::ALL[kind];
                    Record { id, kind, name, aliases, country, prior, roles, links, facts }
                },
            )
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(wild in proptest::collection::vec(wild_record(), 0..5)) {
            let mut tidy: Vec<Record> = wild.iter().cloned().filter_map(tidied).collect();
            prop_assert_eq!(tidy.iter().cloned().filter_map(tidied).collect::<Vec<_>>(), tidy.clone());
            tidy.sort_by(|a, b| (&a.name, &a.id).cmp(&(&b.name, &b.id)));
            prop_assert_eq!(read_back(&tidy), tidy.clone());
            let mut of_wild = read_back(&wild);
            of_wild.sort_by(|a, b| (&a.name, &a.id).cmp(&(&b.name, &b.id)));
            prop_assert_eq!(of_wild, tidy);
        }
    }
}
