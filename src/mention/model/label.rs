//! What a stretch may be read as.

use super::table::LABELS;

/// What a stretch may be read as. Countries are told from other places by the gazetteer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Label {
    /// A human being.
    Person,
    /// A body.
    Organisation,
    /// A country or other place.
    Location,
    /// A name of something else: a nationality, an event, a work.
    Other,
}

impl Label {
    /// All labels, in their order.
    pub const ALL: [Label; LABELS] =
        [Label::Person, Label::Organisation, Label::Location, Label::Other];

    /// The word used in the weights file.
    pub fn as_str(self) -> &'static str {
        match self {
            Label::Person => "person",
            Label::Organisation => "organisation",
            Label::Location => "location",
            Label::Other => "other",
        }
    }
}
