//! From records to the compiled form.

use super::EntityKind;
use super::WordClasses;
use super::image::layout::{
    Extent, FORMAT_VERSION, Header, MAGIC, MAXIMUM_NAMES, MAXIMUM_PROVENANCES, NameEntry, Phrase,
    RANK_BITS, RecordEntry, Section, WordEntry, first_word, flag,
};
use super::image::{block_checksums, details, header_check, id_hash, is_made_id};
use super::record::{Alias, AliasMarks, Record};
use super::table::{MAXIMUM_WORDS, bucket_of, counts, first_word_position};
use super::variants::VariantRules;
use crate::error::{Error, ErrorKind, Result};
use crate::text::{KEY_VERSION, PhraseKey, tokenize};
use rayon::prelude::*;
use std::collections::BTreeMap;
use zerocopy::IntoBytes;
use zerocopy::little_endian::U32;

/// Up to this many records keep the ids that follow from kind and name too, which is quicker; more
/// would cost memory, and make them when asked.
const FEW_RECORDS: usize = 1 << 18;

/// No fewer buckets, so that bucket and phrase together hold a whole key.
const FEWEST_BUCKETS: usize = 1 << 16;

/// Records taken to one task.
const CHUNK: usize = 4096;

/// Compiles records, in their order, into the bytes of a compiled gazetteer.
///
/// `known` tells the classes of a word in the word lists: a well-known name of one word makes a
/// given name or surname of the same spelling doubtful.
///
/// The bytes depend on the records and the rules only, not on the number of threads.
///
/// # Errors
/// When there are more names or text than the format can hold.
pub fn compile(
    records: &[Record],
    known: &(impl Fn(u64) -> WordClasses + Sync),
) -> Result<Vec<u8>> {
    let rules = VariantRules::built_in();
    let name_count: usize = records.iter().map(|record| record.aliases.len()).sum();
    if name_count > MAXIMUM_NAMES {
        return Err(too_much("names", MAXIMUM_NAMES));
    }
    let keep_made_ids = records.len() <= FEW_RECORDS;
    let spelt: Vec<Spelt> = records
        .par_chunks(CHUNK)
        .map(|records| Spelt::of(&rules, known, records, keep_made_ids))
        .collect();
    let made_ids: Vec<bool> = spelt.iter().flat_map(|spelt| &spelt.made_ids).copied().collect();
    let mut phrases: Vec<SpeltPhrase> = Vec::with_capacity(name_count + name_count / 4);
    let mut words: BTreeMap<u64, WordClasses> = BTreeMap::new();
    let mut first_name = 0;
    for spelt in spelt {
        phrases.extend(spelt.phrases.iter().map(|phrase| phrase.after(first_name)));
        for (key, classes) in spelt.words {
            let entry = words.entry(key).or_default();
            *entry = entry.and(classes);
        }
        first_name += spelt.names;
    }
    phrases.par_sort_unstable_by_key(|phrase| (phrase.key, phrase.name, phrase.rule));
    phrases.dedup_by_key(|phrase| (phrase.key, phrase.name));
    let phrases = without_usurpers(&phrases);
    let mut sections = Sections::default();
    sections.add_phrases(&phrases);
    sections.add_records(records, &made_ids, name_count)?;
    let words: Vec<WordEntry> = words
        .into_iter()
        .map(|(key, classes)| WordEntry { key: key.into(), classes: classes.bits().into() })
        .collect();
    sections.0[Section::Words as usize] = words.as_bytes().to_vec();
    Ok(sections.into_bytes())
}

/// The phrases without those that a rule made of one name and a row writes as another's: "Michael
/// Jordan" is no spelling of Michael B. Jordan.
///
/// `phrases` are sorted by key.
fn without_usurpers(phrases: &[SpeltPhrase]) -> Vec<SpeltPhrase> {
    let mut kept = Vec::with_capacity(phrases.len());
    for same in phrases.chunk_by(|one, other| one.key == other.key) {
        let written = same.iter().any(|phrase| phrase.rule == 0);
        kept.extend(same.iter().filter(|phrase| !written || phrase.rule == 0));
    }
    kept
}

fn too_much(what: &str, limit: usize) -> Error {
    let message = format!("more than {limit} {what} in one gazetteer");
    Error::new(ErrorKind::Gazetteer, message).hint("compile the lists into several files")
}

/// The spellings of some records' names.
struct Spelt {
    phrases: Vec<SpeltPhrase>,
    /// What the names say about single words.
    words: Vec<(u64, WordClasses)>,
    names: u32,
    /// For each record, whether its id follows from kind and name and is not kept.
    made_ids: Vec<bool>,
}

/// One way to write a name.
#[derive(Debug, Clone, Copy)]
struct SpeltPhrase {
    key: u64,
    first_word: u64,
    name: u32,
    capitals: u16,
    words: u8,
    rule: u8,
}

impl SpeltPhrase {
    fn after(self, names: u32) -> Self {
        SpeltPhrase { name: self.name + names, ..self }
    }
}

impl Spelt {
    fn of(
        rules: &VariantRules,
        known: &impl Fn(u64) -> WordClasses,
        records: &[Record],
        keep_made_ids: bool,
    ) -> Self {
        let phrases = Vec::with_capacity(records.len());
        let mut spelt = Spelt { phrases, words: Vec::new(), names: 0, made_ids: Vec::new() };
        for record in records {
            let made = !keep_made_ids && is_made_id(&record.id, record.kind, &record.name);
            spelt.made_ids.push(made);
            for alias in &record.aliases {
                let rival = is_rival(record, alias);
                spelt.add(known, alias.marks, rival, &alias.text, 0);
                for variant in rules.variants(record, alias) {
                    spelt.add(known, alias.marks, rival, &variant.text, variant.rule.number());
                }
                spelt.names += 1;
            }
        }
        spelt
    }

    fn add(
        &mut self,
        known: &impl Fn(u64) -> WordClasses,
        marks: AliasMarks,
        rival: bool,
        text: &str,
        rule: u8,
    ) {
        let (mut key, mut capitals, mut words, mut first_word) = (PhraseKey::start(), 0, 0, 0);
        for token in tokenize(text).iter().filter(|token| counts(token)) {
            if words == 0 {
                first_word = token.key;
            }
            if words < MAXIMUM_WORDS {
                capitals |= u16::from(token.is_capitalised()) << words;
            }
            key = key.then(token.key);
            words += 1;
        }
        if words == 0 || words > MAXIMUM_WORDS {
            return;
        }
        if words == 1 {
            self.note_word(known, marks, rival, first_word);
        }
        let (key, name, words) = (key.value(), self.names, words as u8);
        self.phrases.push(SpeltPhrase { key, first_word, name, capitals, words, rule });
    }

    /// What a name of one word says about the word.
    fn note_word(
        &mut self,
        known: &impl Fn(u64) -> WordClasses,
        marks: AliasMarks,
        rival: bool,
        key: u64,
    ) {
        if marks.demonym {
            self.words.push((key, WordClasses::NATIONALITY));
        }
        let doubtful = known(key).doubtful_as_name();
        if rival && !doubtful.is_empty() {
            self.words.push((key, doubtful));
        }
    }
}

/// Whether a name of a place or body is well known enough to make a given name or surname of the
/// same spelling doubtful.
fn is_rival(record: &Record, alias: &Alias) -> bool {
    record.kind != EntityKind::Person
        && record.prior >= 50
        && !alias.marks.context
        && !alias.marks.demonym
}

/// The sections, as they are filled.
#[derive(Default)]
struct Sections([Vec<u8>; Section::COUNT]);

impl Sections {
    fn of(&mut self, section: Section) -> &mut Vec<u8> {
        &mut self.0[section as usize]
    }

    /// `phrases` are sorted by key.
    fn add_phrases(&mut self, phrases: &[SpeltPhrase]) {
        let count = (phrases.len() / 4).next_power_of_two().max(FEWEST_BUCKETS);
        let mut buckets = Vec::with_capacity(count + 1);
        for (at, phrase) in phrases.iter().enumerate() {
            let bucket = bucket_of(phrase.key, count);
            while buckets.len() <= bucket {
                buckets.push(U32::new(at as u32));
            }
        }
        buckets.resize(count + 1, U32::new(phrases.len() as u32));
        let entry = |p: &SpeltPhrase| Phrase::new(p.key, p.capitals, p.name, p.rule);
        let entries: Vec<Phrase> = phrases.iter().map(entry).collect();
        *self.of(Section::Buckets) = buckets.as_bytes().to_vec();
        *self.of(Section::Phrases) = entries.as_bytes().to_vec();
        *self.of(Section::FirstWords) = first_words(phrases);
    }

    fn add_records(
        &mut self,
        records: &[Record],
        made_ids: &[bool],
        name_count: usize,
    ) -> Result<()> {
        let mut writer = RecordWriter::new(name_count);
        for (record, made_id) in records.iter().zip(made_ids) {
            writer.add(record, if *made_id { "" } else { &record.id })?;
        }
        writer.finish(self);
        Ok(())
    }

    fn into_bytes(self) -> Vec<u8> {
        let body: usize = self.0.iter().map(Vec::len).sum();
        let mut bytes = Vec::with_capacity(size_of::<Header>() + body + body / 1000 + 64);
        bytes.resize(size_of::<Header>(), 0);
        let mut extents = [Extent::default(); Section::COUNT];
        for (extent, section) in extents.iter_mut().zip(self.0) {
            let (offset, length) = (bytes.len() as u64, section.len() as u64);
            *extent = Extent { offset: offset.into(), length: length.into() };
            bytes.extend(section);
        }
        let sums = block_checksums(&bytes[size_of::<Header>()..]);
        let content = xxhash_rust::xxh3::xxh3_64(&sums);
        bytes.extend(sums);
        let mut header = Header {
            magic: MAGIC,
            format: FORMAT_VERSION.into(),
            key_version: KEY_VERSION.into(),
            length: (bytes.len() as u64).into(),
            content: content.into(),
            check: 0.into(),
            extents,
        };
        header.check = header_check(&header).into();
        bytes[..size_of::<Header>()].copy_from_slice(header.as_bytes());
        bytes
    }
}

/// The filter over first words, about one byte in eight in use.
fn first_words(phrases: &[SpeltPhrase]) -> Vec<u8> {
    let mut firsts: Vec<u64> = phrases.par_iter().map(|phrase| phrase.first_word).collect();
    firsts.par_sort_unstable();
    firsts.dedup();
    let size = (firsts.len() * 8).next_power_of_two().clamp(1 << 10, 1 << 22);
    let mut filter = vec![0u8; size];
    for phrase in phrases {
        let byte = &mut filter[first_word_position(phrase.first_word, size)];
        let words = (*byte & first_word::WORDS).max(phrase.words);
        let all_capitals = ((1u32 << phrase.words) - 1) as u16;
        let small = if phrase.capitals & 1 == 0 { first_word::SMALL } else { 0 };
        let within = if (phrase.capitals | 1) & all_capitals != all_capitals {
            first_word::SMALL_WITHIN
        } else {
            0
        };
        *byte = *byte & !first_word::WORDS | words | small | within;
    }
    filter
}

/// Writes records and their names.
struct RecordWriter {
    names: Vec<NameEntry>,
    starts: Vec<u8>,
    records: Vec<RecordEntry>,
    id_hashes: Vec<U32>,
    text: Vec<u8>,
    details: Vec<u8>,
    /// Sources and licences, by first appearance.
    provenances: Vec<String>,
}

impl RecordWriter {
    fn new(name_count: usize) -> Self {
        RecordWriter {
            names: Vec::with_capacity(name_count + 1),
            starts: vec![0; name_count.div_ceil(8)],
            records: Vec::new(),
            id_hashes: Vec::new(),
            text: Vec::with_capacity(name_count * 16),
            details: Vec::new(),
            provenances: Vec::new(),
        }
    }

    /// Adds a record, its id left out by giving "".
    fn add(&mut self, record: &Record, id: &str) -> Result<()> {
        let first = self.names.len();
        if let Some(byte) = self.starts.get_mut(first / 8) {
            *byte |= 1 << (first % 8);
        }
        let provenance = self.provenance(record);
        let facts: Vec<(&str, &str)> = record
            .facts
            .iter()
            .filter(|(key, _)| provenance == 0 || !PROVENANCE_FACTS.contains(&key.as_str()))
            .map(|(key, value)| (key.as_str(), value.as_str()))
            .collect();
        let bare = id.is_empty()
            && record.roles.is_empty()
            && facts.is_empty()
            && details::further_links(record).is_empty();
        let mut at = 0;
        if !bare {
            at = u32::try_from(self.details.len() + 1)
                .map_err(|_| too_much("bytes of details", u32::MAX as usize))?;
            details::write(&mut self.details, record, id, &facts);
        }
        let mut country = [0; 2];
        if record.country.len() == 2 {
            country.copy_from_slice(record.country.as_bytes());
        }
        self.records.push(RecordEntry {
            first_name: (first as u32).into(),
            details: at.into(),
            country,
            prior: record.prior,
            kind_and_provenance: kind_number(record.kind) | provenance << 2,
        });
        self.id_hashes.push(id_hash(&record.id).into());
        for (position, alias) in record.aliases.iter().enumerate() {
            self.add_name(alias, position == 0)?;
        }
        Ok(())
    }

    fn add_name(&mut self, alias: &Alias, canonical: bool) -> Result<()> {
        let text = u32::try_from(self.text.len())
            .map_err(|_| too_much("bytes of names", u32::MAX as usize))?;
        let set = |is: bool, flag: u8| if is { flag } else { 0 };
        let flags = set(alias.marks.exact, flag::EXACT)
            | set(alias.marks.context, flag::CONTEXT)
            | set(alias.marks.demonym, flag::DEMONYM)
            | set(canonical, flag::CANONICAL);
        self.names.push(NameEntry { text: text.into(), flags });
        self.text.extend_from_slice(alias.text.as_bytes());
        Ok(())
    }

    /// Number of the record's source and licence; 0 when it has none or there are too many.
    fn provenance(&mut self, record: &Record) -> u8 {
        let [source, licence] =
            PROVENANCE_FACTS.map(|key| record.facts.get(key).map_or("", String::as_str));
        if source.is_empty() && licence.is_empty() {
            return 0;
        }
        let told = format!("{source}\t{licence}");
        if told.contains('\n') || source.contains('\t') {
            return 0;
        }
        let known = self.provenances.iter().position(|other| *other == told);
        let number = known.unwrap_or(self.provenances.len());
        if number >= MAXIMUM_PROVENANCES {
            return 0;
        }
        if known.is_none() {
            self.provenances.push(told);
        }
        number as u8 + 1
    }

    fn finish(mut self, sections: &mut Sections) {
        let end = self.text.len() as u32;
        self.names.push(NameEntry { text: end.into(), flags: 0 });
        self.records.push(RecordEntry {
            first_name: (self.names.len() as u32 - 1).into(),
            details: 0.into(),
            country: [0; 2],
            prior: 0,
            kind_and_provenance: 0,
        });
        let mut ranks = Vec::new();
        let mut rank = 0u32;
        for block in self.starts.chunks(RANK_BITS / 8) {
            ranks.push(U32::new(rank));
            rank += block.iter().map(|byte| byte.count_ones()).sum::<u32>();
        }
        *sections.of(Section::Names) = self.names.as_bytes().to_vec();
        *sections.of(Section::RecordStarts) = self.starts;
        *sections.of(Section::RecordRanks) = ranks.as_bytes().to_vec();
        *sections.of(Section::Records) = self.records.as_bytes().to_vec();
        *sections.of(Section::IdHashes) = self.id_hashes.as_bytes().to_vec();
        *sections.of(Section::Text) = self.text;
        *sections.of(Section::Details) = self.details;
        *sections.of(Section::Provenance) = self.provenances.join("\n").into_bytes();
    }
}

/// The facts that say where a record comes from.
const PROVENANCE_FACTS: [&str; 2] = ["source", "licence"];

fn kind_number(kind: EntityKind) -> u8 {
    EntityKind::ALL.iter().position(|other| *other == kind).unwrap_or(0) as u8
}
