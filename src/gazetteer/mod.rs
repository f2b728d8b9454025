//! Names and word lists: load, check, compile, look up.
//!
//! The default lists are compiled when the program is built and lie inside it; a user's lists, as
//! text or compiled beforehand, are laid over them and weigh the same.

mod check;
mod collection;
mod compile;
mod cues;
mod difference;
mod facts;
mod id_index;
pub mod image;
mod import;
mod kind;
mod lexicon;
mod load;
mod record;
mod similar;
mod slots;
mod stack;
mod table;
#[cfg(test)]
mod tests;
mod variants;
mod word_paths;
mod write;

pub use check::{Code, Finding, Row, RowPlace, Severity, check, check_text};
pub use collection::RecordCollection;
pub use compile::compile;
pub use cues::{Cue, CueKind, CueMatcher, compile as compile_cue_lists};
pub use difference::{Difference, differences};
pub use facts::WordFacts;
pub use image::{Image, NameRef, RecordRef};
pub use import::{ImportFormat, ImportSettings, Imported, InputRead, StopNames, import};
pub use kind::EntityKind;
pub use lexicon::{Lexicon, WordClasses, compile as compile_word_lists};
pub use load::{COLUMNS, Loaded, parse};
pub use record::{Alias, AliasMarks, Record, Role, article_named, link_of_id, parse_alias, slug};
pub use similar::{Similar, similar};
pub use stack::{Gazetteer, GazetteerBuilder};
pub use table::{Hit, PhraseTable};
pub use variants::{Variant, VariantRule, VariantRules};
pub use word_paths::{ClassPath, WordClassPaths, compile_word_classes, parse_word_classes};
pub use write::{tidied, write, write_to};

/// The default gazetteer, compiled when the program was built.
static BUILT_IN_NAMES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/names.gaz"));

/// The lists of titles and roles, compiled when the program was built.
static BUILT_IN_CUES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/cues.bin"));

/// XXH3 of both compiled lists, little-endian.
static BUILT_IN_LISTS_HASH: [u8; 8] = *include_bytes!(concat!(env!("OUT_DIR"), "/lists.hash"));

/// The word lists, compiled when the program was built.
static BUILT_IN_WORDS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/words.bin"));

/// The word classes, compiled when the program was built.
static BUILT_IN_WORD_CLASSES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/word_classes.bin"));
