//! The formats that are imported.

use super::harvest::Harvest;
use super::{
    csv_table, ftm, gate, geonames, geonames_names, json, list, own, spacy, wikidata, wikidata_dump,
};
use crate::error::{Error, ErrorKind, Result};
use crate::source::UnpackedInput;
use std::fmt;
use std::str::FromStr;

/// A format of lists of names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ImportFormat {
    /// A dump of GeoNames: `cities500.txt`, `allCountries.txt`, `XX.txt`.
    Geonames,
    /// GeoNames' `alternateNamesV2.txt`, which adds names to places read before.
    GeonamesNames,
    /// Results of the Wikidata query service: CSV, TSV or JSON.
    Wikidata,
    /// Lines of Wikidata's JSON dump.
    WikidataJson,
    /// FollowTheMoney entities, as OpenSanctions publishes them.
    Ftm,
    /// Patterns of spaCy's entity ruler.
    Spacy,
    /// Lists of GATE, with their `lists.def` or one by one.
    Gate,
    /// One name a line.
    List,
    /// A table with commas or semicolons.
    Csv,
    /// A table with tabs.
    Tsv,
    /// A table of JSON objects, one a line or in an array.
    JsonLines,
    /// gazgraph's own format.
    Gazgraph,
}

impl ImportFormat {
    /// Every format with the name it goes by.
    pub const NAMES: [(&'static str, ImportFormat); 12] = [
        ("geonames", ImportFormat::Geonames),
        ("geonames-names", ImportFormat::GeonamesNames),
        ("wikidata", ImportFormat::Wikidata),
        ("wikidata-json", ImportFormat::WikidataJson),
        ("ftm", ImportFormat::Ftm),
        ("spacy", ImportFormat::Spacy),
        ("gate", ImportFormat::Gate),
        ("list", ImportFormat::List),
        ("csv", ImportFormat::Csv),
        ("tsv", ImportFormat::Tsv),
        ("jsonl", ImportFormat::JsonLines),
        ("gazgraph", ImportFormat::Gazgraph),
    ];

    /// The name it goes by.
    pub fn as_str(self) -> &'static str {
        let known = Self::NAMES.iter().find(|(_, format)| *format == self);
        known.map_or("", |(name, _)| name)
    }

    /// Puts everything in `input` into `harvest`.
    ///
    /// # Errors
    /// When the input as a whole cannot be read on.
    pub(super) fn read(self, input: &mut UnpackedInput, harvest: &mut Harvest) -> Result<()> {
        match self {
            ImportFormat::Geonames => geonames::read(input, harvest),
            ImportFormat::GeonamesNames => geonames_names::read(input, harvest),
            ImportFormat::Wikidata => wikidata::read(input, harvest),
            ImportFormat::WikidataJson => wikidata_dump::read(input, harvest),
            ImportFormat::Ftm => ftm::read(input, harvest),
            ImportFormat::Spacy => spacy::read(input, harvest),
            ImportFormat::Gate => gate::read(input, harvest),
            ImportFormat::List => list::read(input, harvest),
            ImportFormat::Csv => csv_table::read_csv(input, harvest),
            ImportFormat::Tsv => csv_table::read_tsv(input, harvest),
            ImportFormat::JsonLines => json::read_table(input, harvest),
            ImportFormat::Gazgraph => own::read(input, harvest),
        }
    }

    /// Name and licence (as an SPDX identifier) of the source that publishes in this format, where
    /// there is but one.
    pub(super) fn provenance(self) -> Option<(&'static str, &'static str)> {
        match self {
            ImportFormat::Geonames | ImportFormat::GeonamesNames => Some(("GeoNames", "CC-BY-4.0")),
            ImportFormat::Wikidata | ImportFormat::WikidataJson => Some(("Wikidata", "CC0-1.0")),
            _ => None,
        }
    }
}

impl fmt::Display for ImportFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for ImportFormat {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self> {
        let known = Self::NAMES.iter().find(|(known, _)| *known == name);
        known.map(|(_, format)| *format).ok_or_else(|| {
            let names = Self::NAMES.map(|(name, _)| name).join(", ");
            Error::new(ErrorKind::Settings, format!("unknown format {name:?}"))
                .hint(format!("the formats of lists are {names}"))
        })
    }
}
