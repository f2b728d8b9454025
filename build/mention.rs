//! The part of the library's model of mentions that compiles weights.

#[path = "../src/mention/model/table.rs"]
pub mod table;
#[path = "../src/mention/evidence/word_types.rs"]
mod word_types;
