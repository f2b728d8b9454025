//! One file a command, or a few that share their course.

pub mod build;
pub mod eval;
pub mod explain;
pub mod gazetteer;
pub mod stream;
pub mod train;
pub mod why;
