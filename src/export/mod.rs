//! Graph → bytes, one file a format.

mod document;
mod dot;
mod escape;
mod json;
mod read;

pub use document::{ArticleRow, CandidateRow, DocumentRow, EntityRow, RelationRow};
pub use dot::{Dot, DotSettings};
pub use json::{EdgesKey, Json};
pub use read::read_json;

use crate::error::{Error, ErrorKind, Result};
use crate::graph::KnowledgeGraph;
use std::io::{self, Write};

/// Writes a graph in one format. Equal graphs give equal bytes.
pub trait Exporter {
    /// The format's name, as `--formats` takes it.
    fn name(&self) -> &str;

    /// Name of the file the format is kept in.
    fn file_name(&self) -> &str;

    /// Writes the whole graph; buffers on its own.
    ///
    /// # Errors
    /// Those of `out`.
    fn write(&self, graph: &KnowledgeGraph, out: &mut dyn Write) -> io::Result<()>;
}

/// Choices of all formats; each takes what concerns it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ExportSettings {
    /// What `graph.json` calls its list of edges.
    pub edges_key: EdgesKey,
    /// How much of the graph `graph.dot` draws.
    pub dot: DotSettings,
}

/// Makes the exporter of a format.
type Make = fn(&ExportSettings) -> Box<dyn Exporter>;

/// The formats known, by name.
const FORMATS: &[(&str, Make)] = &[
    ("dot", |settings| Box::new(Dot::new(settings.dot.clone()))),
    ("json", |settings| Box::new(Json::new(settings.edges_key))),
];

/// Names of the formats there are, in order.
pub fn format_names() -> impl Iterator<Item = &'static str> {
    FORMATS.iter().map(|&(name, _)| name)
}

/// The exporter of the format called `name`.
///
/// # Errors
/// Kind [`ErrorKind::Settings`] when there is no such format; the hint lists those there are.
pub fn exporter(name: &str, settings: &ExportSettings) -> Result<Box<dyn Exporter>> {
    match FORMATS.iter().find(|(known, _)| *known == name) {
        Some((_, make)) => Ok(make(settings)),
        None => {
            let known = format_names().collect::<Vec<_>>().join(", ");
            Err(Error::new(ErrorKind::Settings, format!("there is no format {name:?}"))
                .hint(format!("use one of {known}")))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_answer_to_their_names() {
        for name in format_names() {
            let exporter = exporter(name, &ExportSettings::default()).expect("a known name");
            assert_eq!(exporter.name(), name);
            assert!(!exporter.file_name().contains(['/', '\\']));
        }
        let error = exporter("doc", &ExportSettings::default()).err().expect("no such format");
        assert_eq!(error.to_string(), "there is no format \"doc\". Hint: use one of dot, json");
    }
}
