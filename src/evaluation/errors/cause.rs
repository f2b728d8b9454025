//! Why an annotation was missed, or a prediction is no gold mention.

use serde::{Serialize, Serializer};
use std::fmt;

/// The cause of one error. Every error has exactly one; its text is the same in tables and JSON.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// The right words, found as another kind: gold kind, found kind.
    WrongKind(String, String),
    /// The right kind, but not the right words.
    Border(Border),
    /// Other words and another kind: gold kind, found kind.
    OverlapOfAnotherKind(String, String),
    /// One prediction covers several gold mentions.
    Joined,
    /// Several predictions cover one gold mention.
    Split,
    /// Several predictions and several gold mentions overlap crosswise.
    Tangled,
    /// Nothing was predicted there.
    NotFound(Listing, Look),
    /// Nothing is annotated there, or nothing that is scored.
    FalseFind(FalseFind),
    /// It lies inside, around or across a gold mention that was found.
    OverlapsRightFind,
}

/// How the words found differ from the gold ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Border {
    /// Part of the gold mention.
    TooShort,
    /// The gold mention and more.
    TooLong,
    /// A part of it and something else.
    Shifted,
}

/// What the gazetteer says of the words of a gold mention.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Listing {
    /// A name of an entity of this kind.
    Listed,
    /// The same, but marked to count with supporting evidence only.
    NeedsContext,
    /// A name of other kinds or a demonym only.
    SomethingElse,
    /// No name.
    Unlisted,
}

/// How the words of a mention look in their sentence; the first that fits counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Look {
    /// In a line all in capitals.
    CapitalsLine,
    /// In a line with most words capitalised.
    Headline,
    /// One word all in capitals.
    Acronym,
    /// No word with a capital at its start.
    LowerCase,
    /// One word, the first of its sentence, line or quotation.
    SentenceStart,
    /// One word.
    SingleWord,
    /// More words.
    SeveralWords,
}

/// What a prediction that is no gold mention is; the first that fits counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FalseFind {
    /// The very words are annotated as a kind that is not scored: a nationality, an event.
    GoldOther,
    /// Some of its words are.
    OverlapsGoldOther,
    /// The same words are a gold mention of this kind elsewhere in the document.
    GoldElsewhere,
    /// In a line all in capitals.
    CapitalsLine,
    /// In a line with most words capitalised.
    Headline,
    /// Another capitalised word stands directly beside it.
    PartOfLongerName,
    /// A word of the list of nationalities.
    NationalityWord,
    /// An ordinary word, the first of its sentence, line or quotation.
    CommonWordAtStart,
    /// An ordinary word inside a sentence.
    CommonWord,
    /// No capital at all.
    LowerCase,
    /// One word all in capitals.
    Acronym,
    /// Anything else: what the gazetteer says, and whether it is one word.
    Other(Listing, Look),
}

/// Causes of one sort.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Family {
    /// The right words as another kind.
    #[serde(rename = "wrong kind")]
    WrongKind,
    /// Some of the words, whatever the kind.
    #[serde(rename = "border")]
    Border,
    /// Several for one, or one for several.
    #[serde(rename = "joined or split")]
    JoinedOrSplit,
    /// Missed, though the gazetteer has it as this kind.
    #[serde(rename = "not found, listed")]
    NotFoundListed,
    /// Missed, and not in the gazetteer as this kind.
    #[serde(rename = "not found, unlisted")]
    NotFoundUnlisted,
    /// Predicted where nothing is annotated.
    #[serde(rename = "false find")]
    FalseFind,
    /// Nested in a right find.
    #[serde(rename = "overlaps a right find")]
    Nested,
}

impl Family {
    /// All families, in the order of tables.
    pub const ALL: [Family; 7] = [
        Family::WrongKind,
        Family::Border,
        Family::JoinedOrSplit,
        Family::NotFoundListed,
        Family::NotFoundUnlisted,
        Family::FalseFind,
        Family::Nested,
    ];

    /// The words for it in tables.
    pub fn as_str(self) -> &'static str {
        match self {
            Family::WrongKind => "wrong kind",
            Family::Border => "border",
            Family::JoinedOrSplit => "joined or split",
            Family::NotFoundListed => "not found, listed",
            Family::NotFoundUnlisted => "not found, unlisted",
            Family::FalseFind => "false find",
            Family::Nested => "overlaps a right find",
        }
    }
}

impl Cause {
    /// The sort of cause.
    pub fn family(&self) -> Family {
        match self {
            Cause::WrongKind(..) => Family::WrongKind,
            Cause::Border(_) | Cause::OverlapOfAnotherKind(..) => Family::Border,
            Cause::Joined | Cause::Split | Cause::Tangled => Family::JoinedOrSplit,
            Cause::NotFound(Listing::Listed | Listing::NeedsContext, _) => Family::NotFoundListed,
            Cause::NotFound(..) => Family::NotFoundUnlisted,
            Cause::FalseFind(_) => Family::FalseFind,
            Cause::OverlapsRightFind => Family::Nested,
        }
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Cause::WrongKind(gold, found) => write!(f, "wrong kind: {gold} -> {found}"),
            Cause::Border(border) => write!(f, "border: {}", border.as_str()),
            Cause::OverlapOfAnotherKind(gold, found) => {
                write!(f, "overlap of another kind: {gold} -> {found}")
            }
            Cause::Joined => f.write_str("joined: several mentions found as one"),
            Cause::Split => f.write_str("split: one mention found as several"),
            Cause::Tangled => f.write_str("tangled: several mentions found as several others"),
            Cause::NotFound(listing, look) => {
                write!(f, "not found, {}: {}", listing.as_str(), look.as_str())
            }
            Cause::FalseFind(FalseFind::Other(listing, look)) => {
                write!(f, "false find, {}: {}", listing.as_str(), look.as_str())
            }
            Cause::FalseFind(find) => write!(f, "false find: {}", find.as_str()),
            Cause::OverlapsRightFind => f.write_str("overlaps a mention that is found right"),
        }
    }
}

impl Serialize for Cause {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Border {
    fn as_str(self) -> &'static str {
        match self {
            Border::TooShort => "too short",
            Border::TooLong => "too long",
            Border::Shifted => "shifted",
        }
    }
}

impl Listing {
    fn as_str(self) -> &'static str {
        match self {
            Listing::Listed => "listed",
            Listing::NeedsContext => "listed but needs context",
            Listing::SomethingElse => "listed as something else",
            Listing::Unlisted => "in no list",
        }
    }
}

impl Look {
    fn as_str(self) -> &'static str {
        match self {
            Look::CapitalsLine => "line in capitals",
            Look::Headline => "headline",
            Look::Acronym => "acronym",
            Look::LowerCase => "lower case",
            Look::SentenceStart => "single word at sentence start",
            Look::SingleWord => "single word",
            Look::SeveralWords => "several words",
        }
    }
}

impl FalseFind {
    fn as_str(self) -> &'static str {
        match self {
            FalseFind::GoldOther => "a nationality or event (gold other)",
            FalseFind::OverlapsGoldOther => "overlaps a nationality or event (gold other)",
            FalseFind::GoldElsewhere => "annotated elsewhere in the document",
            FalseFind::CapitalsLine => "in a line in capitals",
            FalseFind::Headline => "in a headline",
            FalseFind::PartOfLongerName => "part of a longer name",
            FalseFind::NationalityWord => "nationality word",
            FalseFind::CommonWordAtStart => "common word at sentence start",
            FalseFind::CommonWord => "common word inside a sentence",
            FalseFind::LowerCase => "lower case",
            FalseFind::Acronym => "acronym",
            FalseFind::Other(..) => "anything else",
        }
    }
}
