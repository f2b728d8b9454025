//! Rows of several lists, those of one id united.

use super::Record;
use rustc_hash::FxHashMap;
use xxhash_rust::xxh3::xxh3_64;

/// Records in the order in which their ids were first met.
#[derive(Debug, Default)]
pub struct RecordCollection {
    records: Vec<Record>,
    /// Positions by the 64-bit hash of the id, which stands for the id.
    by_id: FxHashMap<u64, u32>,
}

impl RecordCollection {
    /// Adds records, in their order.
    pub fn extend(&mut self, records: Vec<Record>) {
        self.records.reserve(records.len());
        self.by_id.reserve(records.len());
        records.into_iter().for_each(|record| self.add(record));
    }

    /// Adds a record; one with a known id adds its names to the record already there.
    pub fn add(&mut self, record: Record) {
        let next = self.records.len() as u32;
        let at = *self.by_id.entry(xxh3_64(record.id.as_bytes())).or_insert(next);
        if at == next {
            self.records.push(record);
            return;
        }
        let known = &mut self.records[at as usize];
        for alias in record.aliases {
            if !known.aliases.iter().any(|other| other.text == alias.text) {
                known.aliases.push(alias);
            }
        }
    }

    /// The records.
    pub fn records(&self) -> &[Record] {
        &self.records
    }
}
