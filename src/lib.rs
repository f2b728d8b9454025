//! gazgraph turns dumps of news articles into a knowledge graph whose every edge can be traced
//! to the sentence behind it.
//!
//! Data flows one way, and so do the imports; each module knows only those above it:
//!
//! | module | job |
//! |---|---|
//! | [`span`] | positions in text |
//! | [`error`] | what went wrong, where, how to mend it |
//! | [`source`] | files, folders, compression, encodings → records |
//! | [`article`] | records → cleaned articles |
//! | [`text`] | sentences, tokens, normal forms |
//! | [`gazetteer`] | names and word lists: load, check, look up |
//! | [`mention`] | candidate spans, then one reading |
//! | [`entity`] | who is meant |
//! | [`relation`] | ties between entities, with their evidence |
//! | [`graph`] | evidence rows → graph; merge; association measures |
//! | [`store`] | evidence kept between runs |
//! | [`analysis`] | scores over the graph |
//! | [`export`] | graph → bytes |
//! | [`evaluation`] | precision, recall and F1 against annotated documents |
//! | [`training`] | weights and word classes, learnt by commands |
//! | [`pipeline`] | the one place where stages are chained |
//! | [`training`] | what is learnt from plain text |

pub mod analysis;
pub mod article;
pub mod entity;
pub mod error;
pub mod evaluation;
pub mod export;
pub mod gazetteer;
pub mod graph;
pub mod mention;
pub mod pipeline;
pub mod relation;
pub mod source;
pub mod span;
pub mod store;
pub mod text;
pub mod training;
