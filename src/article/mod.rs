//! Records → cleaned articles with title, date and outlet.

mod assemble;
mod date;
pub mod dump;
pub mod html;
mod id;

pub use assemble::{ArticleSettings, TextPolicy, articles};
pub use date::{DateLine, DateRole, find_date_line, parse_date};
pub use id::{ArticleId, content_id, text_id};

use crate::error::Place;
use jiff::civil::Date;

/// One news article, cleaned, with what is known about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Article {
    /// Identity by content: equal for equal title, date, outlet, address and text.
    pub id: ArticleId,
    /// Identity by title-free text alone; equal for verbatim copies under other headlines.
    pub text_id: ArticleId,
    /// The record's own identifier, if it had one.
    pub given_id: Option<String>,
    /// Headline.
    pub title: Option<String>,
    /// Day of publication.
    pub date: Option<Date>,
    /// Outlet.
    pub source: Option<String>,
    /// Address.
    pub url: Option<String>,
    /// Language code (`en`), where told.
    pub language: Option<String>,
    /// The text that spans refer to. Verbatim for JSON and CSV records.
    pub text: String,
    /// Where the record was found.
    pub place: Place,
}

impl Article {
    /// An article of which only the text is known.
    pub fn from_text(text: &str, place: Place) -> Self {
        Article {
            id: content_id(&[None; 4], text),
            text_id: text_id(text),
            given_id: None,
            title: None,
            date: None,
            source: None,
            url: None,
            language: None,
            text: text.to_owned(),
            place,
        }
    }

    /// The record's own identifier, or else the content identity in hexadecimal.
    pub fn public_id(&self) -> String {
        self.given_id.clone().unwrap_or_else(|| self.id.to_string())
    }
}
