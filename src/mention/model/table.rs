//! A weights file in the form the program reads without decoding. The build script compiles the
//! program's own with this file.
//!
//! Two tables by open addressing, a power of two of slots each, found by the low bits of the key,
//! which is XXH3 of the evidence's name: units of words with a row for each role, and all else.

use super::word_types::WordType;
use std::borrow::Cow;
use std::collections::BTreeMap;
use xxhash_rust::xxh3::xxh3_64;
use zerocopy::little_endian::{I16, U64};
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned};

/// How many labels there are.
pub const LABELS: usize = 4;

/// Words for where a token stands to a span, in the order of [`super::Role`].
pub const ROLE_WORDS: [&str; ROLES] =
    ["only", "first", "inside", "last", "before", "before2", "after", "after2"];

/// How many roles a token may have.
pub const ROLES: usize = 8;

/// Weights of the labels, in hundredths.
pub type Row = [I16; LABELS];

/// The weights of a unit of words in each role.
#[derive(Debug, Clone, Copy, Default, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(C)]
pub struct UnitSlot {
    key: U64,
    /// By role.
    pub rows: [Row; ROLES],
}

/// The weights of any other evidence.
#[derive(Debug, Clone, Copy, Default, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(C)]
pub struct RowSlot {
    key: U64,
    /// By label.
    pub row: Row,
}

/// The number of a line, from 0, and the name of its evidence.
pub type Named<'a> = (usize, &'a str);

/// Both tables.
#[derive(Debug, Clone, Default)]
pub struct Table {
    units: Cow<'static, [UnitSlot]>,
    rows: Cow<'static, [RowSlot]>,
}

/// The key of evidence that is not a pattern. No key is 0, which marks an empty slot.
pub fn key_of(evidence: &str) -> u64 {
    xxh3_64(evidence.as_bytes()) | 1
}

/// The key of a pattern or frame with this number.
pub fn pattern_key(template: &str, packed: u64) -> u64 {
    packed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ (template.len() as u64) << 1 | 1
}

impl Table {
    /// The tables of these lines: `evidence<TAB>person<TAB>organisation<TAB>location<TAB>other`,
    /// and for each its number, from 0, and the name of its evidence.
    ///
    /// # Errors
    /// The number of a line, from 0, and what is wrong with it.
    pub fn parse(content: &str) -> Result<(Self, Vec<Named<'_>>), (usize, String)> {
        let mut units: BTreeMap<u64, [Row; ROLES]> = BTreeMap::new();
        let mut rows: BTreeMap<u64, Row> = BTreeMap::new();
        let mut names = Vec::new();
        for (number, line) in content.lines().enumerate() {
            if line.is_empty() || line.starts_with('#') || line.starts_with("evidence\t") {
                continue;
            }
            let (name, row) = parse_line(line).map_err(|message| (number, message))?;
            let unknown = || (number, format!("{name:?} is not evidence"));
            let (role, evidence) = name.split_once(':').ok_or_else(unknown)?;
            let role_number = ROLE_WORDS.iter().position(|word| *word == role);
            if role_number.is_none() && role != "span" {
                return Err(unknown());
            }
            match role_number.filter(|_| !evidence.starts_with("is=")) {
                Some(role) => units.entry(key_of(evidence)).or_default()[role] = row,
                None => {
                    rows.insert(row_key(name).ok_or_else(unknown)?, row);
                }
            }
            names.push((number, name));
        }
        let unit = |(key, rows): (u64, [Row; ROLES])| UnitSlot { key: key.into(), rows };
        let row = |(key, row): (u64, Row)| RowSlot { key: key.into(), row };
        let table = Table {
            units: Cow::Owned(slots(units.into_iter().map(unit).collect(), |slot| slot.key.get())),
            rows: Cow::Owned(slots(rows.into_iter().map(row).collect(), |slot| slot.key.get())),
        };
        Ok((table, names))
    }

    /// The tables as bytes: the count of slots of the first, then both.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = (self.units.len() as u64).to_le_bytes().to_vec();
        bytes.extend_from_slice(self.units.as_bytes());
        bytes.extend_from_slice(self.rows.as_bytes());
        bytes
    }

    /// The tables that [`Table::to_bytes`] wrote; empty ones for anything else.
    pub fn from_bytes(bytes: &'static [u8]) -> Self {
        let read = || {
            let (count, rest) = bytes.split_first_chunk::<8>()?;
            let count = usize::try_from(u64::from_le_bytes(*count)).ok()?;
            let units = count.checked_mul(size_of::<UnitSlot>())?;
            let (units, rows) = rest.split_at_checked(units)?;
            let units = <[UnitSlot]>::ref_from_bytes(units).ok()?;
            let rows = <[RowSlot]>::ref_from_bytes(rows).ok()?;
            Some(Table { units: Cow::Borrowed(units), rows: Cow::Borrowed(rows) })
        };
        read().unwrap_or_default()
    }

    /// The weights of a unit by its key.
    pub fn unit(&self, key: u64) -> Option<&[Row; ROLES]> {
        find(&self.units, key, |slot| slot.key.get()).map(|slot| &slot.rows)
    }

    /// The weights of other evidence by its key.
    pub fn row(&self, key: u64) -> Option<&Row> {
        find(&self.rows, key, |slot| slot.key.get()).map(|slot| &slot.row)
    }
}

/// The key of evidence that is no unit of words.
fn row_key(name: &str) -> Option<u64> {
    for template in ["pattern", "frame"] {
        let pattern = name.strip_prefix("span:").and_then(|name| name.strip_prefix(template));
        if let Some(pattern) = pattern.and_then(|name| name.strip_prefix('=')) {
            return WordType::pattern(pattern).map(|packed| pattern_key(template, packed));
        }
    }
    Some(key_of(name))
}

fn parse_line(line: &str) -> Result<(&str, Row), String> {
    let mut cells = line.split('\t');
    let name = cells.next().unwrap_or("");
    let mut row = Row::default();
    for weight in &mut row {
        let cell = cells.next().unwrap_or("");
        *weight = hundredths(cell).ok_or_else(|| format!("{cell:?} is not a weight"))?.into();
    }
    if let Some(more) = cells.next() {
        return Err(format!("{more:?} is a cell too many"));
    }
    Ok((name, row))
}

/// A number with at most two decimals as hundredths.
fn hundredths(cell: &str) -> Option<i16> {
    let number: f64 = cell.parse().ok()?;
    let scaled = (number * 100.0).round();
    (scaled.abs() <= 30_000.0).then_some(scaled as i16)
}

/// A table of these entries, at most half of it in use.
fn slots<T: Copy + Default>(entries: Vec<T>, key: impl Fn(&T) -> u64) -> Vec<T> {
    let mut slots = vec![T::default(); (entries.len() * 2 + 1).next_power_of_two()];
    let mask = slots.len() - 1;
    for entry in entries {
        let mut at = key(&entry) as usize >> 1 & mask;
        while key(&slots[at]) != 0 {
            at = (at + 1) & mask;
        }
        slots[at] = entry;
    }
    slots
}

fn find<T>(slots: &[T], key: u64, key_of: impl Fn(&T) -> u64) -> Option<&T> {
    let mask = slots.len().wrapping_sub(1);
    let mut at = key as usize >> 1 & mask;
    for _ in 0..slots.len() {
        let slot = slots.get(at)?;
        match key_of(slot) {
            0 => return None,
            known if known == key => return Some(slot),
            _ => at = (at + 1) & mask,
        }
    }
    None
}
