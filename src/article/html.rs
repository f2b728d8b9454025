//! Main text of an HTML page.

/// What a page says about its article.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HtmlArticle {
    /// Headline.
    pub title: Option<String>,
    /// Date as written.
    pub date: Option<String>,
    /// Outlet as written.
    pub outlet: Option<String>,
    /// Address of the article.
    pub url: Option<String>,
    /// Language code as written.
    pub language: Option<String>,
    /// Main text, one paragraph a line.
    pub text: String,
}

/// The article of a page; `None` when the page holds none.
pub fn extract(_html: &str) -> Option<HtmlArticle> {
    None
}
