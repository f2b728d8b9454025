//! The four kinds of entity.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// What an entity is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum EntityKind {
    /// A human being.
    Person,
    /// A country or territory.
    Country,
    /// A body, company, party, team or institution.
    Organisation,
    /// A city, region, sea, base or other place that is not a country.
    Place,
}

impl EntityKind {
    /// All kinds, in their order.
    pub const ALL: [EntityKind; 4] =
        [EntityKind::Person, EntityKind::Country, EntityKind::Organisation, EntityKind::Place];

    /// The word used for the kind in every file format.
    pub fn as_str(self) -> &'static str {
        match self {
            EntityKind::Person => "person",
            EntityKind::Country => "country",
            EntityKind::Organisation => "organisation",
            EntityKind::Place => "place",
        }
    }
}

impl EntityKind {
    /// The prefix of ids made from names: `org:ubs`, `person:giovanni-staunovo`.
    pub fn id_prefix(self) -> &'static str {
        match self {
            EntityKind::Organisation => "org",
            other => other.as_str(),
        }
    }
}

impl fmt::Display for EntityKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for EntityKind {
    type Err = String;

    fn from_str(word: &str) -> Result<Self, String> {
        EntityKind::ALL.into_iter().find(|kind| kind.as_str() == word).ok_or_else(|| {
            format!("{word:?} is not a kind; use person, country, organisation or place")
        })
    }
}
