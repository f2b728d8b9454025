//! How near two entities must stand to be tied.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The stretch of text within which entities co-occur.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub enum Window {
    /// The same sentence.
    #[default]
    Sentence,
    /// The same paragraph.
    Paragraph,
    /// The same article.
    Article,
    /// Within this many tokens: each mention opens a window of so many tokens.
    Tokens(u32),
}

impl fmt::Display for Window {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Window::Sentence => f.write_str("sentence"),
            Window::Paragraph => f.write_str("paragraph"),
            Window::Article => f.write_str("article"),
            Window::Tokens(count) => write!(f, "{count}"),
        }
    }
}

impl FromStr for Window {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "sentence" => Ok(Window::Sentence),
            "paragraph" => Ok(Window::Paragraph),
            "article" => Ok(Window::Article),
            number => match number.parse() {
                Ok(count) if count > 0 => Ok(Window::Tokens(count)),
                _ => Err(format!(
                    "{text:?} is not a window; use sentence, paragraph, article or a number of tokens"
                )),
            },
        }
    }
}

impl From<Window> for String {
    fn from(window: Window) -> String {
        window.to_string()
    }
}

impl TryFrom<String> for Window {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_numbers() {
        for window in ["sentence", "paragraph", "article", "25"] {
            assert_eq!(window.parse::<Window>().unwrap().to_string(), window);
        }
        assert!("0".parse::<Window>().is_err() && "page".parse::<Window>().is_err());
    }
}
