//! What a page says about its article: headline, day, outlet, address, language.
//!
//! Sources are asked in the order of how seldom they are wrong on news pages:
//! JSON-LD, then `meta` elements, then what the reader sees.

use super::scan::Scan;
use super::tokens::{collapse, decode};
use serde_json::Value;

/// Facts about an article, from its page.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Metadata {
    pub title: Option<String>,
    pub date: Option<String>,
    pub outlet: Option<String>,
    pub url: Option<String>,
    pub language: Option<String>,
}

const TITLES: [&str; 8] = [
    "og:title",
    "dc.title",
    "dcterm.title",
    "dcterms.title",
    "twitter:title",
    "parsely-title",
    "sailthru.title",
    "headline",
];

const DATES: [&str; 28] = [
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "article:published",
    "og:published_time",
    "og:pubdate",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "dcterms.date",
    "dc.date",
    "date.issued",
    "publication_date",
    "publication-date",
    "publicationdate",
    "publish_date",
    "publish-date",
    "publishdate",
    "published-date",
    "pubdate",
    "article_date_original",
    "cxenseparse:recs:publishtime",
    "ptime",
    "pdate",
    "date",
];

const OUTLETS: [&str; 3] = ["og:site_name", "application-name", "twitter:site"];

impl Metadata {
    /// Asks all that a page states.
    pub(super) fn new(scan: &Scan) -> Self {
        let article = scan.json_ld.iter().find_map(|script| json_ld_article(script));
        let article = article.unwrap_or_default();
        let url = url(scan);
        let outlet = outlet(scan, &article);
        Self {
            title: title(scan, &article, outlet.as_deref()),
            date: date(scan, &article, url.as_deref()),
            language: language(scan, &article),
            outlet,
            url,
        }
    }
}

/// Contents of the first of these `meta` names that satisfies the test.
fn meta<T>(scan: &Scan, names: &[&str], accept: impl Fn(&str) -> Option<T>) -> Option<T> {
    names.iter().find_map(|name| {
        let named = scan.metas.iter().filter(|(key, _)| key == name);
        named.into_iter().find_map(|(_, content)| accept(content))
    })
}

fn nonempty(text: &str) -> Option<String> {
    Some(decode(text)).filter(|text| !text.is_empty())
}

/// What the JSON-LD scripts say of the article.
#[derive(Debug, Default)]
struct JsonLd {
    headline: Option<String>,
    published: Option<String>,
    publisher: Option<String>,
    language: Option<String>,
}

fn json_ld_article(script: &str) -> Option<JsonLd> {
    // Many sites write raw line ends into strings, and some wrap it all in a
    // comment or a CDATA section.
    let clean = script.replace("<![CDATA[", " ").replace(char::is_control, " ");
    let start = clean.find(['{', '['])?;
    let value: Value =
        serde_json::Deserializer::from_str(&clean[start..]).into_iter().next()?.ok()?;
    let article = find_article(&value)?;
    let text = |key: &str| article.get(key).and_then(Value::as_str).and_then(nonempty);
    Some(JsonLd {
        headline: text("headline").or_else(|| text("name")),
        published: text("datePublished").or_else(|| text("dateCreated")),
        publisher: article.get("publisher").and_then(name),
        language: text("inLanguage"),
    })
}

/// The name of a thing that is given as an object, a list of objects or a string.
fn name(value: &Value) -> Option<String> {
    match value {
        Value::String(name) => nonempty(name).filter(|name| !name.contains("://")),
        Value::Array(all) => all.iter().find_map(name),
        Value::Object(fields) => fields.get("name").and_then(Value::as_str).and_then(nonempty),
        _ => None,
    }
}

/// The first object of an article type; `serde_json` bounds how deep this goes.
fn find_article(value: &Value) -> Option<&Value> {
    match value {
        Value::Array(all) => all.iter().find_map(find_article),
        Value::Object(fields) if fields.get("@type").is_some_and(is_article_type) => Some(value),
        Value::Object(fields) => ["@graph", "mainEntity", "mainEntityOfPage"]
            .iter()
            .find_map(|key| fields.get(*key).and_then(find_article)),
        _ => None,
    }
}

fn is_article_type(kind: &Value) -> bool {
    match kind {
        // NewsArticle, ReportageNewsArticle, TechArticle, BlogPosting, …
        Value::String(kind) => {
            let kind = kind.rsplit(['/', ':']).next().unwrap_or(kind);
            kind.ends_with("Article") || kind.ends_with("BlogPosting") || kind == "Report"
        }
        Value::Array(kinds) => kinds.iter().any(is_article_type),
        _ => false,
    }
}

fn title(scan: &Scan, article: &JsonLd, outlet: Option<&str>) -> Option<String> {
    let shown = scan.title.as_deref().filter(|title| !title.is_empty());
    // A page that names only its outlet there says nothing about the article.
    let accept = |title: &str| nonempty(title).filter(|title| !same(title, outlet.unwrap_or("")));
    article
        .headline
        .as_deref()
        .and_then(accept)
        .or_else(|| meta(scan, &TITLES, accept))
        .or_else(|| shown.and_then(|title| strip_outlet(title, scan, outlet)))
        .or_else(|| scan.headings.first().cloned())
}

/// Separators between a headline and the outlet's name.
const SEPARATORS: [&str; 11] =
    [" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " / ", " > "];
/// An outlet's name seldom has more words.
const MAX_OUTLET_WORDS: usize = 4;

/// `<title>` without the outlet's name.
fn strip_outlet(title: &str, scan: &Scan, outlet: Option<&str>) -> Option<String> {
    // The headline as the page shows it, if `<title>` has it too.
    let shown = scan.headings.iter().find(|heading| {
        let words = heading.split(' ').count();
        words >= 3 && normal(title).contains(&normal(heading))
    });
    if let Some(heading) = shown {
        return Some(heading.clone());
    }
    let first =
        SEPARATORS.iter().filter_map(|mark| title.split_once(mark)).min_by_key(|x| x.0.len());
    let last =
        SEPARATORS.iter().filter_map(|mark| title.rsplit_once(mark)).min_by_key(|x| x.1.len());
    let (Some((front, behind)), Some((before, back))) = (first, last) else {
        return nonempty(title);
    };
    if outlet.is_some_and(|outlet| same(front, outlet)) {
        return nonempty(behind);
    }
    let words = |text: &str| text.split(' ').count();
    let is_outlet = outlet.is_some_and(|outlet| same(back, outlet))
        || words(back) <= MAX_OUTLET_WORDS && words(before) > words(back);
    nonempty(if is_outlet { before } else { title })
}

/// Letters and digits only, in lower case.
fn normal(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Whether two names are the same but for case and punctuation.
fn same(left: &str, right: &str) -> bool {
    let left = normal(left);
    !left.is_empty() && left == normal(right)
}

fn outlet(scan: &Scan, article: &JsonLd) -> Option<String> {
    let accept =
        |name: &str| nonempty(name.trim_start_matches('@')).filter(|name| !name.contains("://"));
    meta(scan, &OUTLETS[..1], accept)
        .or_else(|| article.publisher.clone())
        .or_else(|| meta(scan, &OUTLETS[1..], accept))
}

fn url(scan: &Scan) -> Option<String> {
    let absolute = |url: &str| {
        let scheme = url.split("://").next().unwrap_or_default().to_ascii_lowercase();
        (url.contains("://") && matches!(scheme.as_str(), "http" | "https"))
            .then(|| url.trim().to_owned())
    };
    scan.canonical.as_deref().and_then(absolute).or_else(|| meta(scan, &["og:url"], absolute))
}

fn language(scan: &Scan, article: &JsonLd) -> Option<String> {
    let accept = |code: &str| {
        let code = collapse(&code.replace('_', "-"));
        let is_code = code.len() >= 2
            && code.len() <= 12
            && code.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        is_code.then_some(code)
    };
    scan.language
        .as_deref()
        .and_then(accept)
        .or_else(|| article.language.as_deref().and_then(accept))
        .or_else(|| meta(scan, &["content-language", "language", "og:locale"], accept))
}

fn date(scan: &Scan, article: &JsonLd, url: Option<&str>) -> Option<String> {
    article
        .published
        .as_deref()
        .and_then(iso_date)
        .or_else(|| meta(scan, &DATES, iso_date))
        .or_else(|| scan.time.as_deref().and_then(iso_date))
        .or_else(|| url.and_then(date_in_url))
}

/// `/2019/01/03/` in an address.
fn date_in_url(url: &str) -> Option<String> {
    let parts: Vec<&str> = url.split('/').collect();
    parts.windows(3).find_map(|part| {
        let [year, month, day] = part else { return None };
        let day =
            &day[..day.len().min(2).min(day.find(|c: char| !c.is_ascii_digit()).unwrap_or(2))];
        (year.len() == 4).then_some(())?;
        day_of(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    })
}

/// The date or datetime in ISO 8601 form: as found if it is in that form, else
/// the day alone, from the forms that news pages use and that cannot be misread.
fn iso_date(text: &str) -> Option<String> {
    let text = text.trim();
    let digits = |from: usize, to: usize| text.get(from..to)?.parse::<u32>().ok();
    let year = digits(0, 4);
    if let (Some(year), Some("-" | "/"), Some(month)) = (year, text.get(4..5), digits(5, 7)) {
        let day = day_of(year, month, digits(8, 10)?)?;
        let as_found = text.get(..10) == Some(&day);
        return Some(if as_found { text.to_owned() } else { day });
    }
    // 20190103, 20190103T070002Z, 20190103070002
    if let (Some(year), Some(month), Some(day)) = (year, digits(4, 6), digits(6, 8)) {
        return day_of(year, month, day);
    }
    named_month(text)
}

/// `3 January 2019`, `January 3, 2019`, `Thu, 03 Jan 2019 07:00:02 GMT`, `Thu Jan 03 07:00:02 2019`
fn named_month(text: &str) -> Option<String> {
    const MONTHS: [&str; 12] =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let mut month = None;
    let mut day = None;
    let mut year = None;
    for word in text.split(|c: char| c.is_whitespace() || c == ',' || c == '-') {
        let lower = word.to_ascii_lowercase();
        let known = MONTHS.iter().position(|name| lower.starts_with(name));
        let digits = lower.trim_end_matches(|c: char| c.is_ascii_alphabetic() || c == '.');
        let number = digits.parse::<u32>().ok();
        match (known, number) {
            (Some(at), _) => month = month.or(u32::try_from(at + 1).ok()),
            (_, Some(number)) if digits.len() <= 2 => day = day.or(Some(number)),
            (_, Some(number)) if digits.len() == 4 => year = year.or(Some(number)),
            _ => {}
        }
    }
    day_of(year?, month?, day?)
}

fn day_of(year: u32, month: u32, day: u32) -> Option<String> {
    let is_day =
        (1900..2200).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day);
    is_day.then(|| format!("{year:04}-{month:02}-{day:02}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(html: &str) -> Metadata {
        Metadata::new(&Scan::new(html))
    }

    #[test]
    fn titles_come_from_the_best_source() {
        let ld = "<script type='application/ld+json'>\n{\"@graph\":[{\"@type\":\"WebPage\",\"name\":\"No\"},\
                  {\"@type\":[\"NewsArticle\"],\"headline\":\"From\n LD &amp; Co\"}]}</script>";
        let cases = [
            (format!("{ld}<meta property=og:title content='From og'>"), "From LD & Co"),
            (ld.replace("\n{", "//<![CDATA[\n{").replace("</", "//]]></"), "From LD & Co"),
            ("<meta name='x og:title' content='From &quot;og&quot; - Paper'><title>T</title>".into(), "From \"og\" - Paper"),
            ("<title>Bridge closed for two years - The Daily Paper</title>".into(), "Bridge closed for two years"),
            ("<title>The Daily Paper | Bridge closed</title><meta property=og:site_name content='The Daily Paper'>".into(), "Bridge closed"),
            ("<title>Bridge - a long story of what went wrong there</title>".into(), "Bridge - a long story of what went wrong there"),
            ("<title>Paper: Bridge closed now (photos)</title><h1><b>Bridge closed</b> now</h1>".into(), "Bridge closed now"),
            ("<meta property=og:title content=Paper><meta property=og:site_name content=PAPER><h1>Bridge</h1>".into(), "Bridge"),
        ];
        for (html, expected) in cases {
            assert_eq!(read(&html).title.as_deref(), Some(expected), "{html}");
        }
        assert_eq!(read("<p>none</p>"), Metadata::default());
    }

    #[test]
    fn dates_are_read_from_many_forms() {
        let cases = [
            ("2019-01-03T07:00:02.000Z", Some("2019-01-03T07:00:02.000Z")),
            ("2019-01-03 07:00:02", Some("2019-01-03 07:00:02")),
            ("2019/01/03 07:00", Some("2019-01-03")),
            ("20190103", Some("2019-01-03")),
            ("20190103070002", Some("2019-01-03")),
            ("Thu, 03 Jan 2019 07:00:02 GMT", Some("2019-01-03")),
            ("January 3rd, 2019, 7:00 am", Some("2019-01-03")),
            ("Thu Jan 03 07:00:02 EST 2019", Some("2019-01-03")),
            ("03/01/2019", None),
            ("2019-13-03", None),
            ("yesterday", None),
            ("é2019", None),
            ("", None),
        ];
        for (given, expected) in cases {
            assert_eq!(iso_date(given).as_deref(), expected, "{given}");
        }
    }

    #[test]
    fn dates_come_from_the_best_source() {
        let cases = [
            "<meta property='article:published_time' content='2019-01-03'><time datetime='2020-01-01'>",
            "<meta name=date content=unknown><time datetime='2019-01-03'>",
            "<span itemprop=datePublished content='2019-01-03'></span><time datetime='2020-01-01'>",
            "<link rel=canonical href='https://paper.example/2019/1/3/bridge'>",
            "<link rel=canonical href='https://paper.example/2019/01/03-bridge'>",
            "<script type='application/ld+json'>[{\"@type\":\"https://schema.org/BlogPosting\",\"datePublished\":\"2019-01-03\"}]</script><meta name=date content='2020-01-01'>",
        ];
        for html in cases {
            assert_eq!(read(html).date.as_deref(), Some("2019-01-03"), "{html}");
        }
    }

    #[test]
    fn outlet_address_and_language() {
        let ld = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"inLanguage\":\"pt\",\
                  \"publisher\":[{\"name\":\"Paper\"}]}</script>";
        let cases = [
            ("<html lang=pt-BR><meta property=og:site_name content=Paper><link rel=canonical href=https://paper.example/a>".to_owned(), "Paper", Some("https://paper.example/a"), Some("pt-BR")),
            (format!("{ld}<link rel=canonical href=/a><meta property=og:url content=http://b.example/>"), "Paper", Some("http://b.example/"), Some("pt")),
            ("<meta name=twitter:site content=@Paper><meta property=og:locale content=de_DE>".to_owned(), "Paper", None, Some("de-DE")),
            ("<meta property=og:site_name content=http://p.example><meta name=application-name content=Paper>".to_owned(), "Paper", None, None),
        ];
        for (html, outlet, url, language) in cases {
            let found = read(&html);
            assert_eq!(found.outlet.as_deref(), Some(outlet), "{html}");
            assert_eq!(found.url.as_deref(), url, "{html}");
            assert_eq!(found.language.as_deref(), language, "{html}");
        }
    }
}
