//! Names and word lists: load, check, look up.

mod kind;

pub use kind::EntityKind;
