//! A compiled gazetteer, read where it lies: inside the program, in memory, or mapped from a file.
//!
//! [`layout`] has the format. Whatever the bytes hold, reading never panics and never goes outside
//! them; that they hold what was written is what the checksums are for.

pub mod details;
pub mod layout;
mod open;

pub use open::{block_checksums, header_check, is_compiled};

use super::EntityKind;
use super::WordClasses;
use super::record::{AliasMarks, Record, Role, article_named, link_of_id, slug};
use super::table::PhraseTable;
use details::{Details, OWN_ARTICLE};
use layout::{NameEntry, RANK_BITS, RecordEntry, Section, WordEntry, flag};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;
use zerocopy::little_endian::U32;
use zerocopy::{FromBytes, Immutable, KnownLayout};

/// Where the bytes of an image are kept.
#[derive(Debug)]
enum Bytes {
    /// Inside the program.
    Program(&'static [u8]),
    /// Compiled in this process.
    Memory(Vec<u8>),
    /// A file, mapped.
    File(memmap2::Mmap),
}

impl Bytes {
    fn as_slice(&self) -> &[u8] {
        match self {
            Bytes::Program(bytes) => bytes,
            Bytes::Memory(bytes) => bytes,
            Bytes::File(map) => map,
        }
    }
}

/// A compiled gazetteer.
#[derive(Debug)]
pub struct Image {
    bytes: Bytes,
    sections: [Range<usize>; Section::COUNT],
    content: u64,
}

impl Image {
    /// XXH3 over the content: equal for equal lists, however they were given.
    pub fn content(&self) -> u64 {
        self.content
    }

    /// Size in bytes.
    pub fn size_bytes(&self) -> usize {
        self.bytes.as_slice().len()
    }

    /// How many names there are.
    pub fn name_count(&self) -> usize {
        self.names().len().saturating_sub(1)
    }

    /// How many records there are.
    pub fn record_count(&self) -> usize {
        self.records().len().saturating_sub(1)
    }

    /// The phrases, for matching.
    pub fn table(&self) -> PhraseTable<'_> {
        PhraseTable::new(
            self.section(Section::Buckets),
            self.section(Section::Phrases),
            self.bytes(Section::FirstWords),
        )
    }

    /// What the names say about single words.
    pub fn words(&self) -> impl Iterator<Item = (u64, WordClasses)> {
        let words: &[WordEntry] = self.section(Section::Words);
        words.iter().map(|word| (word.key.get(), WordClasses::from_bits(word.classes.get())))
    }

    /// Low 32 bits of the hashes of the records' ids, in their order.
    pub fn id_hashes(&self) -> &[U32] {
        self.section(Section::IdHashes)
    }

    /// The name with this number.
    pub fn name(&self, number: u32) -> NameRef<'_> {
        NameRef { image: self, number }
    }

    /// The record with this number.
    pub fn record(&self, number: u32) -> RecordRef<'_> {
        self.record_numbered(number, number)
    }

    /// The record at this place, which is `number` among all lists in use.
    pub(super) fn record_numbered(&self, place: u32, number: u32) -> RecordRef<'_> {
        RecordRef { image: self, place, number }
    }

    /// Number of the record that a name belongs to.
    pub fn record_of(&self, name: u32) -> u32 {
        let starts = self.bytes(Section::RecordStarts);
        let ranks: &[U32] = self.section(Section::RecordRanks);
        let block = name as usize / RANK_BITS;
        let before = ranks.get(block).map_or(0, |rank| rank.get());
        let from = block * (RANK_BITS / 8);
        let last = name as usize / 8;
        let whole = starts.get(from..last).unwrap_or_default();
        let part = starts.get(last).copied().unwrap_or(0) & (0xFF >> (7 - name % 8));
        let here: u32 = whole.iter().map(|byte| byte.count_ones()).sum();
        (before + here + part.count_ones()).saturating_sub(1)
    }

    fn names(&self) -> &[NameEntry] {
        self.section(Section::Names)
    }

    fn records(&self) -> &[RecordEntry] {
        self.section(Section::Records)
    }

    fn bytes(&self, section: Section) -> &[u8] {
        &self.bytes.as_slice()[self.sections[section as usize].clone()]
    }

    fn section<T: FromBytes + Immutable + KnownLayout>(&self, section: Section) -> &[T]
    where
        [T]: KnownLayout<PointerMetadata = usize>,
    {
        <[T]>::ref_from_bytes(self.bytes(section)).unwrap_or_default()
    }

    /// Source and licence number `number`, counted from 1.
    fn provenance(&self, number: u8) -> Option<(&str, &str)> {
        let text = std::str::from_utf8(self.bytes(Section::Provenance)).ok()?;
        text.split('\n').nth(usize::from(number).checked_sub(1)?)?.split_once('\t')
    }
}

/// A name of a compiled gazetteer.
#[derive(Debug, Clone, Copy)]
pub struct NameRef<'a> {
    image: &'a Image,
    number: u32,
}

impl<'a> NameRef<'a> {
    /// The name as written in the list.
    pub fn text(self) -> &'a str {
        let names = self.image.names();
        let at = self.number as usize;
        let (Some(this), Some(next)) = (names.get(at), names.get(at + 1)) else { return "" };
        let range = this.text.get() as usize..next.text.get() as usize;
        let text = self.image.bytes(Section::Text).get(range).unwrap_or_default();
        std::str::from_utf8(text).unwrap_or_default()
    }

    /// Its marks.
    pub fn marks(self) -> AliasMarks {
        let flags = self.flags();
        AliasMarks {
            exact: flags & flag::EXACT != 0,
            context: flags & flag::CONTEXT != 0,
            demonym: flags & flag::DEMONYM != 0,
        }
    }

    /// Whether it is the canonical name of its record.
    pub fn is_canonical(self) -> bool {
        self.flags() & flag::CANONICAL != 0
    }

    fn flags(self) -> u8 {
        self.image.names().get(self.number as usize).map_or(0, |name| name.flags)
    }
}

/// An entity of a compiled gazetteer.
#[derive(Debug, Clone, Copy)]
pub struct RecordRef<'a> {
    image: &'a Image,
    /// Its number in the image.
    place: u32,
    /// Its number among the records of all lists in use.
    number: u32,
}

/// Records are equal when they are the same one of the same gazetteer.
impl PartialEq for RecordRef<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number
    }
}

impl<'a> RecordRef<'a> {
    /// Its number in the gazetteer, for [`super::Gazetteer::record`].
    pub fn number(self) -> u32 {
        self.number
    }

    /// What it is.
    pub fn kind(self) -> EntityKind {
        let kind = self.entry().map_or(0, |entry| entry.kind_and_provenance & 3);
        EntityKind::ALL[usize::from(kind)]
    }

    /// How likely it is to be meant in world news, 0 to 100.
    pub fn prior(self) -> u8 {
        self.entry().map_or(0, |entry| entry.prior)
    }

    /// ISO 3166-1 alpha-2 code, or empty.
    pub fn country(self) -> &'a str {
        let code = self.entry().map_or(&[][..], |entry| &entry.country);
        std::str::from_utf8(code).unwrap_or_default().trim_end_matches('\0')
    }

    /// Stable identity.
    pub fn id(self) -> Cow<'a, str> {
        match self.details().id() {
            Some(id) => Cow::Borrowed(id),
            None => Cow::Owned(made_id(self.kind(), self.name())),
        }
    }

    /// Low 32 bits of the hash of the id.
    pub fn id_hash(self) -> u32 {
        self.image.id_hashes().get(self.place as usize).map_or(0, |hash| hash.get())
    }

    /// Canonical name.
    pub fn name(self) -> &'a str {
        self.names().next().map(NameRef::text).unwrap_or_default()
    }

    /// All names, the canonical one first.
    pub fn names(self) -> impl Iterator<Item = NameRef<'a>> {
        let count = self.image.name_count() as u32;
        let first = |at: usize| self.image.records().get(at).map_or(0, |r| r.first_name.get());
        let first = |at: usize| first(at).min(count);
        let at = self.place as usize;
        (first(at)..first(at + 1)).map(move |name| self.image.name(name))
    }

    /// Roles, as dated as they are known.
    pub fn roles(self) -> impl Iterator<Item = Role> {
        self.details().roles().map(Role::from)
    }

    /// The words of the roles, without their years.
    pub fn role_texts(self) -> impl Iterator<Item = &'a str> {
        self.details().roles().map(|(text, ..)| text)
    }

    /// Known outside ids (`wd:Q159`, `gn:2017370`, `wp:Russia`), sorted.
    pub fn links(self) -> Vec<String> {
        let details = self.details();
        let written = |link: &str| match link {
            OWN_ARTICLE => article_named(self.name()),
            link => link.to_owned(),
        };
        let mut links: Vec<String> = details.links().map(written).collect();
        links.extend(details.id().and_then(link_of_id));
        links.sort_unstable();
        links
    }

    /// The value of a fact of the notes column (`capital`, `region`).
    pub fn fact(self, key: &str) -> Option<&'a str> {
        self.details().facts().find(|(known, _)| *known == key).map(|(_, value)| value)
    }

    /// Where the record comes from and under what licence, as far as that is told.
    pub fn provenance(self) -> Option<(&'a str, &'a str)> {
        self.image.provenance(self.entry()?.kind_and_provenance >> 2)
    }

    /// The record as a row of a list would give it.
    pub fn to_record(self) -> Record {
        let aliases = self
            .names()
            .map(|name| super::Alias { text: name.text().to_owned(), marks: name.marks() })
            .collect();
        Record {
            id: self.id().into_owned(),
            kind: self.kind(),
            name: self.name().to_owned(),
            aliases,
            country: self.country().to_owned(),
            prior: self.prior(),
            roles: self.roles().collect(),
            links: self.links(),
            facts: self.facts(),
        }
    }

    fn facts(self) -> BTreeMap<String, String> {
        let own = |(key, value): (&str, &str)| (key.to_owned(), value.to_owned());
        let mut facts: BTreeMap<String, String> = self.details().facts().map(own).collect();
        if let Some((source, licence)) = self.provenance() {
            let told = [("source", source), ("licence", licence)];
            facts.extend(told.into_iter().filter(|(_, value)| !value.is_empty()).map(own));
        }
        facts
    }

    fn details(self) -> Details<'a> {
        let at = self.entry().map_or(0, |entry| entry.details.get());
        let bytes = self.image.bytes(Section::Details);
        Details::new(match at.checked_sub(1) {
            Some(at) => bytes.get(at as usize..).unwrap_or_default(),
            None => &[],
        })
    }

    fn entry(self) -> Option<&'a RecordEntry> {
        self.image.records().get(self.place as usize)
    }
}

/// The id of a record that has none of its own.
pub fn made_id(kind: EntityKind, name: &str) -> String {
    format!("{}:{}", kind.id_prefix(), slug(name))
}

/// Whether `id` is the one made from kind and name.
pub fn is_made_id(id: &str, kind: EntityKind, name: &str) -> bool {
    let Some(rest) = id.strip_prefix(kind.id_prefix()).and_then(|rest| rest.strip_prefix(':'))
    else {
        return false;
    };
    if name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b' ') {
        // Most names of long lists: compared without making the id again.
        let mut words = name.split_ascii_whitespace();
        let same = |part: &str| words.next().is_some_and(|word| word.eq_ignore_ascii_case(part));
        let lower = !rest.bytes().any(|byte| byte.is_ascii_uppercase());
        return lower && rest.split('-').all(same) && words.next().is_none();
    }
    rest == slug(name)
}

/// The hash by which an id is found.
pub fn id_hash(id: &str) -> u32 {
    xxhash_rust::xxh3::xxh3_64(id.as_bytes()) as u32
}
