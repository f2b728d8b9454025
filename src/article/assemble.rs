//! Records → articles, whatever the record's format.

use super::{Article, content_id, dump, find_date_line, html, parse_date, text_id};
use crate::error::{Error, ErrorKind, Place};
use crate::source::{RawContent, RawRecord, RecordFields};
use jiff::civil::Date;

/// What is done to the text of JSON and CSV records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum TextPolicy {
    /// Taken as it stands, so that positions hold in the user's own file.
    #[default]
    Verbatim,
    /// Freed of page furniture, and paragraphs wrapped over several lines joined.
    Clean,
}

/// How records become articles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArticleSettings {
    /// What is done to the text of JSON and CSV records.
    pub text_policy: TextPolicy,
    /// Articles whose text has fewer Unicode code points are set aside. At least 1.
    pub minimum_text_chars: usize,
}

impl Default for ArticleSettings {
    fn default() -> Self {
        ArticleSettings { text_policy: TextPolicy::Verbatim, minimum_text_chars: 1 }
    }
}

/// The articles of one record, and a problem for whatever was set aside.
///
/// Plain text may hold several articles; a page or a structured record holds one. A date that
/// cannot be read leaves the article undated and is no problem. Same record, same answer.
pub fn articles(record: RawRecord, settings: &ArticleSettings) -> (Vec<Article>, Vec<Error>) {
    let RawRecord { place, content, .. } = record;
    let drafts = match content {
        RawContent::Plain(text) => from_plain(&text, &place),
        RawContent::Fields(fields) => from_fields(fields, settings.text_policy, &place),
        RawContent::Html(page) => from_html(&page, &place),
    };
    let (mut articles, mut problems) = (Vec::new(), Vec::new());
    match drafts {
        Ok(drafts) => {
            for draft in drafts {
                match draft.checked(settings.minimum_text_chars) {
                    Ok(article) => articles.push(article),
                    Err(problem) => problems.push(problem),
                }
            }
        }
        Err(problem) => problems.push(problem),
    }
    (articles, problems)
}

/// An article before its identity is known.
struct Draft {
    given_id: Option<String>,
    title: Option<String>,
    date: Option<Date>,
    source: Option<String>,
    url: Option<String>,
    language: Option<String>,
    text: String,
    place: Place,
}

impl Draft {
    fn checked(self, minimum_text_chars: usize) -> Result<Article, Error> {
        let enough = self.text.chars().take(minimum_text_chars).count() >= minimum_text_chars;
        if !enough {
            let message =
                format!("the article's text has fewer than {minimum_text_chars} characters");
            return Err(Error::new(ErrorKind::NoArticle, message).at(self.place).hint(
                "so short a text is taken for a stub; check that its text field is the right one",
            ));
        }
        let day = self.date.map(|date| date.to_string());
        let parts =
            [self.title.as_deref(), day.as_deref(), self.source.as_deref(), self.url.as_deref()];
        Ok(Article {
            id: content_id(&parts, &self.text),
            text_id: text_id(&self.text),
            given_id: self.given_id,
            title: self.title,
            date: self.date,
            source: self.source,
            url: self.url,
            language: self.language,
            text: self.text,
            place: self.place,
        })
    }
}

fn from_plain(text: &str, place: &Place) -> Result<Vec<Draft>, Error> {
    let found = dump::split(text);
    if found.is_empty() {
        return Err(Error::new(ErrorKind::NoArticle, "the text holds no article")
            .at(place.clone())
            .hint("it is empty, or has only menus, buttons and other page furniture"));
    }
    let draft = |article: dump::DumpArticle| Draft {
        given_id: None,
        title: article.title,
        date: article.date,
        source: article.outlet,
        url: article.url,
        language: article.language,
        text: article.text,
        place: line_within(place, article.line),
    };
    Ok(found.into_iter().map(draft).collect())
}

/// `place`, at line `line` (from 1) of the record that begins there.
fn line_within(place: &Place, line: u64) -> Place {
    let line = match (place.line, place.record) {
        (Some(first), _) => Some(first.saturating_add(line.saturating_sub(1))),
        (None, None) => Some(line),
        // Where in the file the record begins is not known.
        (None, Some(_)) => None,
    };
    Place { line, ..place.clone() }
}

fn from_fields(
    fields: RecordFields,
    policy: TextPolicy,
    place: &Place,
) -> Result<Vec<Draft>, Error> {
    let text = match policy {
        TextPolicy::Verbatim => fields.text,
        TextPolicy::Clean => dump::clean(&fields.text),
    };
    if text.trim().is_empty() {
        return Err(Error::new(ErrorKind::MissingField, "the record has no text")
            .at(place.clone())
            .hint("name the field that holds the text, such as --field text=body"));
    }
    Ok(vec![Draft {
        given_id: told(fields.id),
        title: told(fields.title),
        date: fields.date.as_deref().and_then(day),
        source: told(fields.source),
        url: told(fields.url),
        language: told(fields.language),
        text,
        place: place.clone(),
    }])
}

fn from_html(page: &str, place: &Place) -> Result<Vec<Draft>, Error> {
    let found = html::extract(page).filter(|article| !article.text.trim().is_empty());
    let Some(article) = found else {
        return Err(Error::new(ErrorKind::NoArticle, "the page holds no article")
            .at(place.clone())
            .hint(
                "it may be a front page, or load its text by a script; save the article's page",
            ));
    };
    Ok(vec![Draft {
        given_id: None,
        title: told(article.title),
        date: article.date.as_deref().and_then(day),
        source: told(article.outlet),
        url: told(article.url),
        language: told(article.language),
        text: article.text,
        place: place.clone(),
    }])
}

/// The day a date field names, with or without a label such as `Published:`.
fn day(written: &str) -> Option<Date> {
    parse_date(written).or_else(|| find_date_line(written)?.date)
}

/// A field's value without spaces around it; an empty one tells nothing.
fn told(field: Option<String>) -> Option<String> {
    let field = field?;
    match field.trim() {
        "" => None,
        value if value.len() == field.len() => Some(field),
        value => Some(value.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(content: RawContent) -> RawRecord {
        RawRecord { place: Place::file("news.txt"), bytes: 0, content }
    }

    fn fields(text: &str, date: &str) -> RawContent {
        let given = |value: &str| Some(value.to_owned());
        RawContent::Fields(RecordFields {
            text: text.to_owned(),
            title: given(" Oil falls "),
            date: given(date),
            source: given("  "),
            id: given("a-1"),
            ..RecordFields::default()
        })
    }

    #[test]
    fn structured_records_keep_their_text() {
        let text = "Oil fell.\n\nComments\n\nThe minister spoke. \n";
        let verbatim = ArticleSettings::default();
        let (found, problems) = articles(record(fields(text, "2017/2/7")), &verbatim);
        assert!(problems.is_empty());
        assert_eq!(found[0].text, text);
        assert_eq!(found[0].title.as_deref(), Some("Oil falls"));
        assert_eq!(found[0].date, Some(jiff::civil::date(2017, 2, 7)));
        assert_eq!((found[0].source.as_deref(), found[0].public_id().as_str()), (None, "a-1"));

        let clean = ArticleSettings { text_policy: TextPolicy::Clean, ..verbatim };
        let (found, _) = articles(record(fields(text, "some day")), &clean);
        assert_eq!(found[0].text, "Oil fell.\n\nThe minister spoke.");
        assert_eq!(found[0].date, None);
    }

    #[test]
    fn what_holds_no_article_is_set_aside_with_its_place() {
        let settings = ArticleSettings::default();
        for (content, kind) in [
            (RawContent::Plain(String::new()), ErrorKind::NoArticle),
            (RawContent::Plain("Comments\nAdvertisement\n".to_owned()), ErrorKind::NoArticle),
            (RawContent::Html(String::new()), ErrorKind::NoArticle),
            (fields(" \n", ""), ErrorKind::MissingField),
        ] {
            let (found, problems) = articles(record(content), &settings);
            assert!(found.is_empty());
            assert_eq!((problems.len(), problems[0].kind), (1, kind));
            assert_eq!(problems[0].place, Place::file("news.txt"));
            assert!(problems[0].hint.is_some());
        }
        let strict = ArticleSettings { minimum_text_chars: 20, ..settings };
        let (found, problems) = articles(record(fields("Oil fell.", "")), &strict);
        assert_eq!((found.len(), problems.len()), (0, 1));
    }

    #[test]
    fn articles_of_a_page_know_their_lines_and_differ_in_identity() {
        let page = "The Sun\n2 hours ago\n- The Sun\nFerry service returns to the lagoon\nFerries ran again on Monday.\n\n\
                    The Star\n3 hours ago\n- The Star\nSchools open late after the storm\nSchools opened late.\n";
        let (found, problems) =
            articles(record(RawContent::Plain(page.to_owned())), &ArticleSettings::default());
        assert_eq!((found.len(), problems.len()), (2, 0));
        assert_eq!((found[0].place.line, found[1].place.line), (Some(1), Some(7)));
        assert_ne!(found[0].id, found[1].id);
        assert_eq!(found[0].text_id, text_id("Ferries ran again on Monday."));
    }
}
