//! Identity of an article by its content.

use serde::{Deserialize, Serialize};
use std::fmt;
use xxhash_rust::xxh3::Xxh3Default;

/// A 128-bit XXH3 hash of an article's content, shown as 32 hexadecimal digits.
///
/// It does not depend on the file, the position in it, or the order of arrival, so the same
/// article met twice is known to be one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct ArticleId(u128);

impl fmt::Display for ArticleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

impl From<ArticleId> for String {
    fn from(id: ArticleId) -> String {
        id.to_string()
    }
}

impl TryFrom<String> for ArticleId {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        match u128::from_str_radix(&text, 16) {
            Ok(number) if text.len() == 32 => Ok(ArticleId(number)),
            _ => Err(format!("{text:?} is not an article id of 32 hexadecimal digits")),
        }
    }
}

/// Identity of an article with these parts; an absent part differs from an empty one.
pub fn content_id(parts: &[Option<&str>], text: &str) -> ArticleId {
    let mut hash = Xxh3Default::new();
    for part in parts {
        match part {
            Some(part) => {
                hash.update(&(part.len() as u64 + 1).to_le_bytes());
                hash.update(part.as_bytes());
            }
            None => hash.update(&0u64.to_le_bytes()),
        }
    }
    hash.update(text.as_bytes());
    ArticleId(hash.digest128())
}

/// Identity of a text alone.
pub fn text_id(text: &str) -> ArticleId {
    content_id(&[], text)
}
