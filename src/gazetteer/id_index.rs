//! Records by the hash of their ids, over several compiled lists.

/// An open-addressing table of record numbers, found by 32-bit hashes of their ids.
///
/// Built when lists are laid over each other: a write to a small table for each record below.
#[derive(Debug, Clone, Default)]
pub struct IdIndex {
    /// Hash and record number plus one; 0 marks an empty slot. A power of two, at most half in use.
    slots: Vec<(u32, u32)>,
}

impl IdIndex {
    /// An index over hashes with their records, `count` of them.
    pub fn new(count: usize, entries: impl Iterator<Item = (u32, u32)>) -> Self {
        if count == 0 {
            return IdIndex::default();
        }
        let mut slots = vec![(0, 0); (count * 2).next_power_of_two()];
        let mask = slots.len() - 1;
        for (hash, record) in entries.take(count) {
            let mut at = hash as usize & mask;
            while slots[at].1 != 0 {
                at = (at + 1) & mask;
            }
            slots[at] = (hash, record + 1);
        }
        IdIndex { slots }
    }

    /// Whether the index holds nothing.
    pub fn is_empty(&self) -> bool {
        self.slots.is_empty()
    }

    /// Records whose ids have this hash, in the order in which they were given.
    pub fn get(&self, hash: u32) -> impl Iterator<Item = u32> {
        let mask = self.slots.len().wrapping_sub(1);
        let start = hash as usize & mask;
        let probes = (0..self.slots.len()).map(move |step| self.slots[(start + step) & mask]);
        let used = probes.take_while(|(_, record)| *record != 0);
        used.filter(move |(other, _)| *other == hash).map(|(_, record)| record - 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn finds_every_record(hashes in prop::collection::vec(0u32..50, 0..80)) {
            let index = IdIndex::new(hashes.len(), hashes.iter().copied().zip(0..));
            for hash in 0..50 {
                let expected: Vec<u32> =
                    (0..).zip(&hashes).filter(|(_, h)| **h == hash).map(|(at, _)| at).collect();
                prop_assert_eq!(index.get(hash).collect::<Vec<_>>(), expected);
            }
        }
    }
}
