//! The gazetteer as the rest of the program sees it: compiled lists, one laid over the other.

use super::id_index::IdIndex;
use super::image::{Image, NameRef, RecordRef, id_hash, is_compiled};
use super::table::{Hit, counts};
use super::{
    BUILT_IN_CUES, BUILT_IN_LISTS_HASH, BUILT_IN_NAMES, BUILT_IN_WORDS, CueMatcher, Lexicon,
    Record, RecordCollection, VariantRule, compile, parse,
};
use crate::error::{Error, ErrorKind, Place, Result};
use crate::text::{PhraseKey, Shape, Token, tokenize};
use rustc_hash::FxHashMap;
use std::io::Read;
use std::sync::Arc;
use xxhash_rust::xxh3::Xxh3Default;

/// One compiled list and where its numbers begin among all.
#[derive(Debug, Clone)]
struct Layer {
    image: Arc<Image>,
    first_name: u32,
    first_record: u32,
}

/// All names, ready for matching.
///
/// Names and records are numbered through all layers. A record whose id a layer below has too
/// stands for the record there and adds its names to it.
#[derive(Debug, Clone)]
pub struct Gazetteer {
    layers: Vec<Layer>,
    lexicon: Lexicon,
    /// Records of all layers but the last; empty with one layer.
    below: IdIndex,
    hash: u64,
}

/// Collects lists before they are laid over each other.
#[derive(Default)]
pub struct GazetteerBuilder {
    images: Vec<Image>,
    /// Rows of text lists, not yet compiled.
    records: RecordCollection,
    problems: Vec<Error>,
}

impl GazetteerBuilder {
    /// An empty collection: word lists only.
    pub fn new() -> Self {
        GazetteerBuilder::default()
    }

    /// The default gazetteer.
    pub fn with_defaults() -> Self {
        let images = vec![Image::in_program(BUILT_IN_NAMES)];
        GazetteerBuilder { images, ..GazetteerBuilder::default() }
    }

    /// Adds the rows of a text list; rows with a mistake are set aside, see
    /// [`GazetteerBuilder::problems`]. A row with a known id adds its names to the row already
    /// there.
    pub fn add(&mut self, path: &str, content: &str) {
        let loaded = parse(path, content);
        self.problems.extend(loaded.problems);
        self.records.extend(loaded.records);
    }

    /// Adds a compiled list.
    pub fn add_image(&mut self, image: Image) {
        self.images.push(image);
    }

    /// Adds a file, compiled or text, as its first bytes tell.
    ///
    /// # Errors
    /// When the file cannot be read, is a damaged or foreign compiled list, or text that is not
    /// UTF-8; mistakes in rows are problems instead.
    pub fn add_file(&mut self, path: &str) -> Result<()> {
        let io = |error: std::io::Error| Error::io(path, &error);
        if !std::fs::metadata(path).map_err(io)?.is_file() {
            // A pipe can be read once only, and not mapped.
            let bytes = std::fs::read(path).map_err(io)?;
            if is_compiled(&bytes) {
                self.add_image(Image::from_bytes(path, bytes)?);
            } else {
                self.add(path, &text_in(path, bytes)?);
            }
            return Ok(());
        }
        if begins_compiled(path)? {
            self.add_image(Image::open(path)?);
            return Ok(());
        }
        self.add_text_file(path)
    }

    /// The text of a file; none if it is a compiled list.
    ///
    /// # Errors
    /// When the file cannot be read, or is not UTF-8.
    pub fn text_of(path: &str) -> Result<Option<String>> {
        // Read once: a pipe has nothing to read a second time.
        let bytes = std::fs::read(path).map_err(|error| Error::io(path, &error))?;
        if is_compiled(&bytes) { Ok(None) } else { text_in(path, bytes).map(Some) }
    }

    /// Adds a text file.
    ///
    /// # Errors
    /// When the file cannot be read or is not UTF-8.
    pub fn add_text_file(&mut self, path: &str) -> Result<()> {
        self.add(path, &read_text(path)?);
        Ok(())
    }

    /// Adds one record; one with a known id adds its names to the record already there.
    pub fn add_record(&mut self, record: Record) {
        self.records.add(record);
    }

    /// Mistakes met so far, one for each row set aside.
    pub fn problems(&self) -> &[Error] {
        &self.problems
    }

    /// Rows of text lists collected so far, those of one id united.
    pub fn records(&self) -> &[Record] {
        self.records.records()
    }

    /// Compiles the rows of text lists into one file's bytes.
    ///
    /// # Errors
    /// When they are more than one file can hold.
    pub fn compile(&self) -> Result<Vec<u8>> {
        let lexicon = Lexicon::new(BUILT_IN_WORDS);
        compile(self.records.records(), &|key| lexicon.get(key))
    }

    /// Lays the lists over each other: the default ones, compiled ones in the order given, text
    /// lists last.
    ///
    /// # Errors
    /// When the text lists are more than one gazetteer can hold.
    pub fn build(self) -> Result<Gazetteer> {
        let compiled = (!self.records().is_empty()).then(|| self.compile()).transpose()?;
        let mut images = self.images;
        if let Some(bytes) = compiled {
            images.push(Image::in_memory(bytes)?);
        }
        Gazetteer::over(images)
    }
}

fn begins_compiled(path: &str) -> Result<bool> {
    let mut first = Vec::new();
    let file = std::fs::File::open(path).map_err(|error| Error::io(path, &error))?;
    file.take(8).read_to_end(&mut first).map_err(|error| Error::io(path, &error))?;
    Ok(is_compiled(&first))
}

fn read_text(path: &str) -> Result<String> {
    text_in(path, std::fs::read(path).map_err(|error| Error::io(path, &error))?)
}

fn text_in(path: &str, bytes: Vec<u8>) -> Result<String> {
    if is_compiled(&bytes) {
        let error = Error::new(ErrorKind::Gazetteer, "this list is compiled already");
        return Err(error.at(Place::file(path)).hint("name the text it was made from"));
    }
    String::from_utf8(bytes).map_err(|error| {
        let byte = error.utf8_error().valid_up_to() as u64;
        Error::new(ErrorKind::Gazetteer, "the file is not UTF-8")
            .at(Place::file(path).at_byte(byte))
            .hint("save the list as UTF-8 text")
    })
}

impl Gazetteer {
    /// The default gazetteer.
    ///
    /// # Panics
    /// Never: the build has compiled it.
    pub fn built_in() -> Self {
        Gazetteer::over(vec![Image::in_program(BUILT_IN_NAMES)]).expect("one list always fits")
    }

    /// Lays compiled lists over each other, the first at the bottom.
    ///
    /// # Errors
    /// When they have more names than can be numbered together.
    pub fn over(images: Vec<Image>) -> Result<Self> {
        let mut lexicon = Lexicon::new(BUILT_IN_WORDS);
        let mut hash = Xxh3Default::new();
        hash.update(&BUILT_IN_LISTS_HASH);
        let (mut first_name, mut first_record) = (0u32, 0u32);
        let mut layers: Vec<Layer> = Vec::new();
        for image in images {
            hash.update(&image.content().to_le_bytes());
            image.words().for_each(|(key, classes)| lexicon.add(key, classes));
            let after = |first: u32, count: usize| {
                u32::try_from(count).ok().and_then(|count| first.checked_add(count)).ok_or_else(
                    || {
                        Error::new(
                            ErrorKind::Gazetteer,
                            "the lists have more than 4 thousand million names",
                        )
                        .hint("use fewer of them at a time")
                    },
                )
            };
            let next_name = after(first_name, image.name_count())?;
            let next_record = after(first_record, image.record_count())?;
            layers.push(Layer { image: Arc::new(image), first_name, first_record });
            (first_name, first_record) = (next_name, next_record);
        }
        let below = records_below(&layers);
        Ok(Gazetteer { layers, lexicon, below, hash: hash.digest() })
    }

    /// How many names there are, all spellings by rule left aside.
    pub fn name_count(&self) -> usize {
        self.layers.iter().map(|layer| layer.image.name_count()).sum()
    }

    /// How many phrases there are: names with their spellings by rule.
    pub fn phrase_count(&self) -> usize {
        self.layers.iter().map(|layer| layer.image.table().len()).sum()
    }

    /// Numbers of all names.
    pub fn name_numbers(&self) -> std::ops::Range<u32> {
        0..self.name_count() as u32
    }

    /// The name with this number.
    pub fn name(&self, number: u32) -> NameRef<'_> {
        let layer = self.layer_of_name(number);
        layer.image.name(number - layer.first_name)
    }

    /// All records, in the order of the lists, those that only add names to another left out.
    pub fn records(&self) -> impl Iterator<Item = RecordRef<'_>> {
        let numbers = self.layers.iter().flat_map(|layer| {
            layer.first_record..layer.first_record + layer.image.record_count() as u32
        });
        numbers.filter(|number| self.united(*number) == *number).map(|number| self.record(number))
    }

    /// The rows of all lists but the bottom one, as they stand there.
    pub fn rows_above_bottom(&self) -> Vec<(u32, Record)> {
        let first = self.layers.get(1).map_or(u32::MAX, |layer| layer.first_record);
        let numbers = first..first.max(self.record_total());
        numbers.map(|number| (self.united(number), self.record(number).to_record())).collect()
    }

    /// The record with this number as a row, with the names that lists above give it.
    pub fn row(&self, number: u32) -> Record {
        let mut row = self.record(number).to_record();
        let hash = self.record(number).id_hash();
        let above = self.layers.iter().filter(|layer| layer.first_record > number);
        for layer in above {
            let hashes = layer.image.id_hashes().iter().zip(layer.first_record..);
            let same = hashes.filter(|(other, _)| other.get() == hash);
            same.filter(|(_, other)| self.united(*other) == number)
                .for_each(|(_, other)| add_names(&mut row, self.record(other)));
        }
        row
    }

    /// The records as rows, in the order of the lists, each with the names that lists above give it.
    pub fn rows(&self) -> Vec<Record> {
        let mut positions: FxHashMap<u32, usize> = FxHashMap::default();
        let mut rows: Vec<Record> = Vec::new();
        for number in 0..self.record_total() {
            let known = positions.get(&self.united(number));
            match known.filter(|_| self.united(number) != number) {
                Some(at) => add_names(&mut rows[*at], self.record(number)),
                None => {
                    positions.insert(number, rows.len());
                    rows.push(self.record(number).to_record());
                }
            }
        }
        rows
    }

    fn record_total(&self) -> u32 {
        self.layers.iter().map(|layer| layer.image.record_count() as u32).sum()
    }

    /// The record with this number.
    pub fn record(&self, number: u32) -> RecordRef<'_> {
        let layer = self.layer_of_record(number);
        layer.image.record_numbered(number - layer.first_record, number)
    }

    /// The record with this id. Goes through the hashes of all ids: for questions, not for matching.
    pub fn record_with_id(&self, id: &str) -> Option<RecordRef<'_>> {
        let hash = id_hash(id);
        let numbers = self.layers.iter().flat_map(|layer| {
            let hashes = layer.image.id_hashes().iter().map(|hash| hash.get());
            hashes.zip(layer.first_record..)
        });
        let same = numbers.filter(|(other, _)| *other == hash);
        same.map(|(_, number)| self.record(number)).find(|record| record.id() == id)
    }

    /// Number of the record that a name stands for.
    pub fn record_number_of(&self, name: u32) -> u32 {
        let layer = self.layer_of_name(name);
        self.united(layer.first_record + layer.image.record_of(name - layer.first_name))
    }

    /// The record that a name stands for.
    pub fn record_of(&self, name: u32) -> RecordRef<'_> {
        self.record(self.record_number_of(name))
    }

    /// The word lists.
    pub fn lexicon(&self) -> &Lexicon {
        &self.lexicon
    }

    /// The cue phrases.
    pub fn cues(&self) -> CueMatcher {
        CueMatcher::new(BUILT_IN_CUES)
    }

    /// A hash of all that the gazetteer was made from; differs when any name or word differs, and
    /// not by whether a list was given as text or compiled.
    pub fn hash(&self) -> u64 {
        self.hash
    }

    /// Size of the compiled lists in bytes.
    pub fn size_bytes(&self) -> usize {
        self.layers.iter().map(|layer| layer.image.size_bytes()).sum()
    }

    /// The phrases of each list.
    pub(super) fn tables(&self) -> impl Iterator<Item = super::PhraseTable<'_>> {
        self.layers.iter().map(|layer| layer.image.table())
    }

    /// All names that begin at token `first` of `tokens`, a part of `text`, and agree in case.
    pub fn names_at(&self, text: &str, tokens: &[Token], first: usize, mut found: impl FnMut(Hit)) {
        for (number, layer) in self.layers.iter().enumerate() {
            let table = layer.image.table();
            // Most words are small and begin no name.
            if tokens[first].shape == Shape::Lower && !table.begins_small(tokens[first].key) {
                continue;
            }
            let mut last: Option<Hit> = None;
            table.keys_at(tokens, first, |end, key| {
                for phrase in super::facts::phrases(self.hash, number, table, key) {
                    if phrase.rule() != 0 && self.is_written(key) {
                        continue;
                    }
                    let name = layer.image.name(phrase.name());
                    if agrees_in_case(name, phrase.capitals.get(), text, &tokens[first..end]) {
                        let hit = Hit { first, end, name: layer.first_name + phrase.name() };
                        // Two spellings of one name are one hit.
                        if last.replace(hit) != Some(hit) {
                            found(hit);
                        }
                    }
                }
            });
        }
    }

    /// Names that consist of exactly these words, whatever their case, each with the rule that
    /// makes it so spelt, if any.
    pub fn lookup(&self, phrase: &str) -> Vec<(u32, Option<VariantRule>)> {
        let key = phrase_key(phrase);
        let written = self.is_written(key);
        let of_layer = |layer: &Layer| {
            let phrases = layer.image.table().get(key).iter();
            let phrases = phrases.filter(|phrase| phrase.rule() == 0 || !written);
            let named = |p: &super::image::layout::Phrase| {
                (layer.first_name + p.name(), VariantRule::from_number(p.rule()))
            };
            phrases.map(named).collect::<Vec<_>>()
        };
        self.layers.iter().flat_map(of_layer).collect()
    }

    /// Numbers of the names with this phrase key.
    pub fn names_with_key(&self, key: PhraseKey) -> impl Iterator<Item = u32> {
        let written = self.is_written(key);
        self.layers.iter().flat_map(move |layer| {
            let phrases = layer.image.table().get(key).iter();
            let phrases = phrases.filter(move |phrase| phrase.rule() == 0 || !written);
            phrases.map(|phrase| layer.first_name + phrase.name())
        })
    }

    /// Whether some list of several writes a name so itself: then it is no spelling by rule of
    /// another name. Within one list the compiler has seen to that.
    fn is_written(&self, key: PhraseKey) -> bool {
        let has = |layer: &Layer| layer.image.table().get(key).iter().any(|p| p.rule() == 0);
        self.layers.len() > 1 && self.layers.iter().any(has)
    }

    fn layer_of_name(&self, number: u32) -> &Layer {
        let above = self.layers.partition_point(|layer| layer.first_name <= number);
        &self.layers[above.saturating_sub(1)]
    }

    fn layer_of_record(&self, number: u32) -> &Layer {
        let above = self.layers.partition_point(|layer| layer.first_record <= number);
        &self.layers[above.saturating_sub(1)]
    }

    /// The lowest record of the same id.
    fn united(&self, record: u32) -> u32 {
        if self.below.is_empty() {
            return record;
        }
        let this = self.record(record);
        let same = |other: &u32| *other < record && self.record(*other).id() == this.id();
        self.below.get(this.id_hash()).find(same).unwrap_or(record)
    }
}

/// Adds the names of a record that `row` lacks.
fn add_names(row: &mut Record, record: RecordRef<'_>) {
    for alias in record.to_record().aliases {
        if !row.aliases.iter().any(|known| known.text == alias.text) {
            row.aliases.push(alias);
        }
    }
}

/// The records of all layers but the last, by the hash of their id.
fn records_below(layers: &[Layer]) -> IdIndex {
    let below = layers.split_last().map_or(&[][..], |(_, below)| below);
    let count = below.iter().map(|layer| layer.image.record_count()).sum();
    let hashes = |layer: &Layer| {
        let hashes: Vec<u32> = layer.image.id_hashes().iter().map(|hash| hash.get()).collect();
        hashes.into_iter().zip(layer.first_record..).collect::<Vec<_>>()
    };
    IdIndex::new(count, below.iter().flat_map(hashes))
}

/// The key of the words of a phrase.
fn phrase_key(phrase: &str) -> PhraseKey {
    let tokens = tokenize(phrase);
    let words = tokens.iter().filter(|token| counts(token));
    words.fold(PhraseKey::start(), |key, word| key.then(word.key))
}

/// Whether the words found are written as the name asks: in exactly its capitals if it is marked
/// so, or else with capitals where the spelling has them.
fn agrees_in_case(name: NameRef<'_>, capitals: u16, text: &str, tokens: &[Token]) -> bool {
    let words = || tokens.iter().filter(|token| counts(token));
    if name.marks().exact {
        // Marks at the edges and between the words count for nothing (`Yahoo!`), letters do.
        let plain = |c: &char| !matches!(c, '.' | '-' | ' ' | '\'' | '’' | '‐' | '‑' | '–');
        let listed = tokenize(name.text());
        let listed = listed.iter().filter(|token| counts(token));
        let listed = listed.map(|token| token.span.slice(name.text())).flat_map(str::chars);
        let written = words().map(|token| token.span.slice(text)).flat_map(str::chars);
        return written.filter(plain).eq(listed.filter(plain));
    }
    let capital = |token: &Token| token.is_capitalised() || token.shape == Shape::None;
    words().enumerate().all(|(at, token)| at >= 16 || capitals & (1 << at) == 0 || capital(token))
}
