//! What is learnt from plain text, by commands whose output is committed as data.

pub mod word_classes;
