//! A small map from keys to bits, compiled when the program is built and read where it lies.

use std::collections::BTreeMap;
use zerocopy::little_endian::{U32, U64};
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned};

/// One place of the map; without bits it is empty.
#[derive(Debug, Clone, Copy, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(C)]
struct Slot {
    key: U64,
    bits: U32,
}

/// A map by open addressing: a power of two of slots, at most half of them in use, found by the low
/// bits of the key.
#[derive(Debug, Clone, Copy)]
pub struct SlotMap {
    slots: &'static [Slot],
}

impl SlotMap {
    /// The map that [`SlotMap::compile`] wrote.
    pub fn new(compiled: &'static [u8]) -> Self {
        SlotMap { slots: <[Slot]>::ref_from_bytes(compiled).unwrap_or_default() }
    }

    /// The bytes of a map with these entries; those without bits are left out.
    pub fn compile(mut entries: BTreeMap<u64, u32>) -> Vec<u8> {
        entries.retain(|_, bits| *bits != 0);
        let empty = Slot { key: 0.into(), bits: 0.into() };
        let mut slots = vec![empty; (entries.len() * 2 + 1).next_power_of_two()];
        let mask = slots.len() - 1;
        for (key, bits) in entries {
            let mut at = key as usize & mask;
            while slots[at].bits.get() != 0 {
                at = (at + 1) & mask;
            }
            slots[at] = Slot { key: key.into(), bits: bits.into() };
        }
        slots.as_bytes().to_vec()
    }

    /// The bits of this key; 0 when it is not in the map.
    pub fn get(self, key: u64) -> u32 {
        let mask = self.slots.len().wrapping_sub(1);
        let mut at = key as usize & mask;
        while let Some(slot) = self.slots.get(at) {
            if slot.bits.get() == 0 || slot.key.get() == key {
                return slot.bits.get();
            }
            at = (at + 1) & mask;
        }
        0
    }

    /// How many keys the map has.
    pub fn len(self) -> usize {
        self.slots.iter().filter(|slot| slot.bits.get() != 0).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn reads_what_was_compiled(
            entries in prop::collection::btree_map(0u64..200, 1u32..9, 0..60),
        ) {
            let map = SlotMap::new(SlotMap::compile(entries.clone()).leak());
            prop_assert_eq!(map.len(), entries.len());
            for key in 0..200 {
                prop_assert_eq!(map.get(key), entries.get(&key).copied().unwrap_or(0));
            }
        }
    }

    #[test]
    fn no_bytes_are_an_empty_map() {
        assert_eq!(SlotMap::new(&[]).get(7), 0);
    }
}
