//! The part of the library's gazetteer that reads and compiles lists.

#[path = "../src/gazetteer/collection.rs"]
mod collection;
#[path = "../src/gazetteer/compile.rs"]
mod compile;
#[path = "../src/gazetteer/cues.rs"]
mod cues;
#[path = "../src/gazetteer/image/mod.rs"]
pub mod image;
#[path = "../src/gazetteer/kind.rs"]
mod kind;
#[path = "../src/gazetteer/lexicon/mod.rs"]
mod lexicon;
#[path = "../src/gazetteer/load.rs"]
mod load;
#[path = "../src/gazetteer/record.rs"]
mod record;
#[path = "../src/gazetteer/slots.rs"]
mod slots;
#[path = "../src/gazetteer/table.rs"]
mod table;
#[path = "../src/gazetteer/variants/mod.rs"]
mod variants;
#[path = "../src/gazetteer/word_paths.rs"]
mod word_paths;

pub use collection::RecordCollection;
pub use compile::compile;
pub use cues::compile as compile_cue_lists;
pub use kind::EntityKind;
pub use lexicon::{Lexicon, WordClasses, compile as compile_word_lists};
pub use load::parse;
pub use record::{Alias, AliasMarks, Record};
pub use word_paths::{compile_word_classes, parse_word_classes};

/// There are no built-in classes yet while they are compiled.
static BUILT_IN_WORD_CLASSES: &[u8] = &[];
