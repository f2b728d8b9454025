//! What is learnt from text, by commands whose output is committed as data.

pub mod mentions;
pub mod word_classes;
