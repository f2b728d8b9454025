//! The compiled form of a gazetteer, byte by byte.
//!
//! One file, read where it lies: nothing is decoded at load time, so that a million names are ready
//! in the time it takes to check them. All numbers are little-endian and unaligned.
//!
//! ```text
//! header            what the file is, how long, its checksums, its counts
//! extents           where each section lies: one (offset, length) for each of `Section`
//! sections          one after the other
//! block checksums   XXH3 of every block of 1 MiB from the first section on
//! ```
//!
//! | section | holds |
//! |---|---|
//! | `Buckets` | for every value of the top bits of a phrase key, where its phrases begin; one more at the end |
//! | `Phrases` | every way to write a name, sorted by key; see [`Phrase`] |
//! | `FirstWords` | a filter over first words: how many words a name that begins so has at most |
//! | `Names` | the names as written, grouped by record; one more at the end; see [`NameEntry`] |
//! | `RecordStarts` | one bit a name: whether a record begins there |
//! | `RecordRanks` | for every 512 of these bits, how many are set before them |
//! | `Records` | the entities; one more at the end; see [`RecordEntry`] |
//! | `IdHashes` | for every record the low 32 bits of the XXH3 of its id |
//! | `Text` | the text of the names, without separators |
//! | `Details` | what few records have and no search needs: id, roles, links, facts |
//! | `Provenance` | sources and licences, by number |
//! | `Words` | what the names say about single words; see [`WordEntry`] |

use zerocopy::little_endian::{U16, U32, U64};
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned};

/// The first eight bytes of every compiled gazetteer.
pub const MAGIC: [u8; 8] = *b"GAZGRAPH";

/// Version of the layout; a reader takes its own only.
pub const FORMAT_VERSION: u32 = 2;

/// Bytes under one checksum.
pub const BLOCK_BYTES: usize = 1 << 20;

/// How many names one file can hold: 27 bits of a phrase number them.
pub const MAXIMUM_NAMES: usize = (1 << 27) - 1;

/// How many sources and licences one file can tell apart, number 0 meaning none.
pub const MAXIMUM_PROVENANCES: usize = 63;

/// Bits between two ranks in `RecordRanks`.
pub const RANK_BITS: usize = 512;

/// The parts of a compiled gazetteer, in the order in which they lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(usize)]
pub enum Section {
    /// Where the phrases of a bucket begin.
    Buckets,
    /// Every way to write a name.
    Phrases,
    /// The filter over first words.
    FirstWords,
    /// The names as written.
    Names,
    /// Which names begin a record.
    RecordStarts,
    /// Counts over these bits.
    RecordRanks,
    /// The entities.
    Records,
    /// Hashes of their ids.
    IdHashes,
    /// The text of the names.
    Text,
    /// Ids, roles, links and facts.
    Details,
    /// Sources and licences.
    Provenance,
    /// What the names say about single words.
    Words,
}

impl Section {
    /// How many there are.
    pub const COUNT: usize = Section::Words as usize + 1;
}

/// What stands first in the file.
#[derive(Debug, Clone, Copy, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(C)]
pub struct Header {
    /// [`MAGIC`].
    pub magic: [u8; 8],
    /// [`FORMAT_VERSION`].
    pub format: U32,
    /// [`crate::text::KEY_VERSION`]: keys of other versions mean other words.
    pub key_version: U32,
    /// Length of the whole file in bytes.
    pub length: U64,
    /// XXH3 of the block checksums: the identity of the content.
    pub content: U64,
    /// XXH3 of this header and the extents, with this field zero.
    pub check: U64,
    /// Where each section lies.
    pub extents: [Extent; Section::COUNT],
}

/// Where a section lies in the file, in bytes.
#[derive(Debug, Clone, Copy, Default, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(C)]
pub struct Extent {
    /// From the start of the file.
    pub offset: U64,
    /// Without what may follow.
    pub length: U64,
}

/// One way to write a name: the key of its words and the name it stands for.
#[derive(Debug, Clone, Copy, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(C)]
pub struct Phrase {
    /// Bits 16 to 47 of the key; the bits above are given by the bucket in all but the smallest
    /// tables, where fewer than 64 bits are compared.
    pub key_middle: U32,
    /// Bits 0 to 15 of the key.
    pub key_low: U16,
    /// Words that must begin with a capital in the article, by bit.
    pub capitals: U16,
    /// Number of the name in the low 27 bits, the rule that made this spelling above them (0: none).
    name_and_rule: U32,
}

/// Bits of [`Phrase`] that number the name.
const NAME_BITS: u32 = 27;

impl Phrase {
    /// A phrase with this key.
    pub fn new(key: u64, capitals: u16, name: u32, rule: u8) -> Self {
        debug_assert!(name as usize <= MAXIMUM_NAMES && rule < 32);
        Phrase {
            key_middle: U32::new((key >> 16) as u32),
            key_low: U16::new(key as u16),
            capitals: U16::new(capitals),
            name_and_rule: U32::new(u32::from(rule) << NAME_BITS | name),
        }
    }

    /// The low 48 bits of the key.
    pub fn key_rest(&self) -> u64 {
        u64::from(self.key_middle.get()) << 16 | u64::from(self.key_low.get())
    }

    /// Number of the name in this file.
    pub fn name(&self) -> u32 {
        self.name_and_rule.get() & ((1 << NAME_BITS) - 1)
    }

    /// Number of the rule that made this spelling; 0 where it is written so in the list.
    pub fn rule(&self) -> u8 {
        (self.name_and_rule.get() >> NAME_BITS) as u8
    }
}

/// A name as written.
#[derive(Debug, Clone, Copy, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(C)]
pub struct NameEntry {
    /// Where its text begins; it ends where the next one's begins.
    pub text: U32,
    /// Its marks and whether it is the canonical name, see [`flag`].
    pub flags: u8,
}

/// An entity.
#[derive(Debug, Clone, Copy, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(C)]
pub struct RecordEntry {
    /// Its first name, which is the canonical one; its last stands before the next record's first.
    pub first_name: U32,
    /// Where its details lie, plus one; 0 when it has none.
    pub details: U32,
    /// ISO 3166-1 alpha-2 code, or two zeros.
    pub country: [u8; 2],
    /// How likely it is meant, 0 to 100.
    pub prior: u8,
    /// Kind in the low 2 bits, number of its source and licence above them.
    pub kind_and_provenance: u8,
}

/// What the names of a gazetteer say about one word.
#[derive(Debug, Clone, Copy, FromBytes, IntoBytes, Immutable, KnownLayout, Unaligned)]
#[repr(C)]
pub struct WordEntry {
    /// [`crate::text::word_key`] of the word.
    pub key: U64,
    /// Bits of its [`crate::gazetteer::WordClasses`].
    pub classes: U32,
}

/// Bits of [`NameEntry::flags`].
pub mod flag {
    /// Marked `[exact]`.
    pub const EXACT: u8 = 1;
    /// Marked `[context]`.
    pub const CONTEXT: u8 = 2;
    /// Marked `[demonym]`.
    pub const DEMONYM: u8 = 4;
    /// The canonical name.
    pub const CANONICAL: u8 = 8;
}

/// Bits of a byte of `FirstWords`.
pub mod first_word {
    /// The greatest number of words of a name that begins so.
    pub const WORDS: u8 = 0x1F;
    /// Some name that begins so has a word in small letters after it (`Bank of England`).
    pub const SMALL_WITHIN: u8 = 0x40;
    /// Some name begins so with a small letter (`al-Qaeda`).
    pub const SMALL: u8 = 0x80;
}
