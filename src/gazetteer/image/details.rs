//! What few records have and no search needs, in a compact form: id, roles, links, facts.
//!
//! Numbers are LEB128, texts are preceded by their length in bytes. A year is stored as zigzag plus
//! one, 0 meaning none.

use super::super::record::{Record, Role, article_named, link_of_id};

/// Stands for the Wikipedia article of a record's canonical name, as most have that one.
pub const OWN_ARTICLE: &str = "wp:";

/// The details of a record, read from their bytes as they are asked for.
///
/// Damaged bytes read as empty: the checksums have ruled them out, and nothing may panic.
#[derive(Debug, Clone, Copy)]
pub struct Details<'a> {
    bytes: &'a [u8],
}

impl<'a> Details<'a> {
    /// Details that begin at the start of `bytes`; no bytes are no details.
    pub fn new(bytes: &'a [u8]) -> Self {
        Details { bytes }
    }

    /// The id, unless it is the one made from kind and name.
    pub fn id(self) -> Option<&'a str> {
        Cursor(self.bytes).text().filter(|id| !id.is_empty())
    }

    /// The roles, in order.
    pub fn roles(self) -> impl Iterator<Item = (&'a str, Option<i16>, Option<i16>)> {
        let mut cursor = self.after_id();
        let count = cursor.number();
        (0..count).map_while(move |_| Some((cursor.text()?, cursor.year(), cursor.year())))
    }

    /// The links beside the one the id itself is, in order; [`OWN_ARTICLE`] for the article of the
    /// canonical name.
    pub fn links(self) -> impl Iterator<Item = &'a str> {
        let mut cursor = self.after_roles();
        let count = cursor.number();
        (0..count).map_while(move |_| cursor.text())
    }

    /// The facts, by key.
    pub fn facts(self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let mut cursor = self.after_roles();
        let links = cursor.number();
        (0..links).map_while(|_| cursor.text()).for_each(drop);
        let count = cursor.number();
        (0..count).map_while(move |_| Some((cursor.text()?, cursor.text()?)))
    }

    fn after_id(self) -> Cursor<'a> {
        let mut cursor = Cursor(self.bytes);
        cursor.text();
        cursor
    }

    fn after_roles(self) -> Cursor<'a> {
        let mut cursor = self.after_id();
        let roles = cursor.number();
        (0..roles)
            .map_while(|_| Some((cursor.text()?, cursor.year(), cursor.year())))
            .for_each(drop);
        cursor
    }
}

/// Appends the details of `record` to `bytes`; `id` is left out by giving "".
pub fn write(bytes: &mut Vec<u8>, record: &Record, id: &str, facts: &[(&str, &str)]) {
    text(bytes, id);
    number(bytes, record.roles.len() as u64);
    for role in &record.roles {
        text(bytes, &role.text);
        year(bytes, role.from);
        year(bytes, role.until);
    }
    let links = further_links(record);
    number(bytes, links.len() as u64);
    let article = article_named(&record.name);
    for link in links {
        text(bytes, if link == article { OWN_ARTICLE } else { link });
    }
    number(bytes, facts.len() as u64);
    for (key, value) in facts {
        text(bytes, key);
        text(bytes, value);
    }
}

/// The links that do not follow from the id.
pub fn further_links(record: &Record) -> Vec<&str> {
    if record.links.is_empty() {
        return Vec::new();
    }
    let own = link_of_id(&record.id);
    record.links.iter().map(String::as_str).filter(|link| own.as_deref() != Some(link)).collect()
}

impl From<(&str, Option<i16>, Option<i16>)> for Role {
    fn from((text, from, until): (&str, Option<i16>, Option<i16>)) -> Self {
        Role { text: text.to_owned(), from, until }
    }
}

/// Reads numbers and texts off the front of its bytes.
struct Cursor<'a>(&'a [u8]);

impl<'a> Cursor<'a> {
    fn number(&mut self) -> u64 {
        let mut value = 0;
        for shift in (0..64).step_by(7) {
            let Some((&byte, rest)) = self.0.split_first() else { return 0 };
            self.0 = rest;
            value |= u64::from(byte & 0x7F) << shift;
            if byte & 0x80 == 0 {
                return value;
            }
        }
        0
    }

    /// The next text; none at the end, so that a wrong count ends there too.
    fn text(&mut self) -> Option<&'a str> {
        if self.0.is_empty() {
            return None;
        }
        let length = self.number() as usize;
        let (text, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        std::str::from_utf8(text).ok()
    }

    fn year(&mut self) -> Option<i16> {
        let zigzag = self.number().checked_sub(1)? as u16;
        Some((zigzag >> 1) as i16 ^ -((zigzag & 1) as i16))
    }
}

fn number(bytes: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        bytes.push(value as u8 | 0x80);
        value >>= 7;
    }
    bytes.push(value as u8);
}

fn text(bytes: &mut Vec<u8>, text: &str) {
    number(bytes, text.len() as u64);
    bytes.extend_from_slice(text.as_bytes());
}

fn year(bytes: &mut Vec<u8>, year: Option<i16>) {
    let zigzag = |year: i16| ((year << 1) ^ (year >> 15)) as u16;
    number(bytes, year.map_or(0, |year| u64::from(zigzag(year)) + 1));
}

#[cfg(test)]
mod tests {
    use super::super::super::EntityKind;
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_written_is_read() {
        let record = Record {
            id: "Q1".to_owned(),
            kind: EntityKind::Person,
            name: "Anna Fall".to_owned(),
            aliases: Vec::new(),
            country: String::new(),
            prior: 50,
            roles: vec![Role::parse("Mayor of Dakar 2020-"), Role::parse("poet")],
            links: ["wd:Q1", "wp:Anna_Fall", "wp:Fall"].map(str::to_owned).to_vec(),
            facts: Default::default(),
        };
        let mut bytes = Vec::new();
        write(&mut bytes, &record, "Q1", &[("capital", "Dakar")]);
        let details = Details::new(&bytes);
        assert_eq!(details.id(), Some("Q1"));
        assert_eq!(details.roles().map(Role::from).collect::<Vec<_>>(), record.roles);
        assert_eq!(details.links().collect::<Vec<_>>(), [OWN_ARTICLE, "wp:Fall"]);
        assert_eq!(details.facts().collect::<Vec<_>>(), [("capital", "Dakar")]);
    }

    #[test]
    fn no_details_read_as_empty() {
        let details = Details::new(&[]);
        assert_eq!(details.id(), None);
        assert_eq!(details.roles().count() + details.links().count() + details.facts().count(), 0);
    }

    proptest! {
        #[test]
        fn years_come_back(value in prop::option::of(any::<i16>())) {
            let mut bytes = Vec::new();
            year(&mut bytes, value);
            prop_assert_eq!(Cursor(&bytes).year(), value);
        }

        #[test]
        fn damaged_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..60)) {
            let details = Details::new(&bytes);
            let _ = (details.id(), details.roles().count(), details.links().count());
            let _ = details.facts().count();
        }
    }
}
