//! Plain-text records → the articles they hold, without the page around them.
//!
//! A record may be one article or a saved page of several. It is cut where a new article plainly
//! begins, told by general cues that have to agree (a headline with an outlet, an age, a date, an
//! author, a dateline, an export's separator), never by one site's words. In doubt it stays whole:
//! an article wrongly cut loses ties between its sentences, a page wrongly whole only gains some.
//!
//! Stages: lines → [`unit`]s (paragraphs and telling lines) → [`header`]s → [`DumpArticle`]s. The
//! words it goes by are data: `gazetteers/lists/page_furniture.txt`.

mod cues;
mod header;
mod markdown;
mod prose;
mod unit;

use cues::CUES;
use header::Header;
use jiff::civil::Date;
use unit::{Kind, Meta, Unit};

/// One article found in a plain-text record.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DumpArticle {
    /// Headline, which is not repeated in the text.
    pub title: Option<String>,
    /// Day of publication; unknown where the page shows an age only.
    pub date: Option<Date>,
    /// Outlet as the page names it.
    pub outlet: Option<String>,
    /// Address.
    pub url: Option<String>,
    /// Language code as written.
    pub language: Option<String>,
    /// Paragraphs in order, one a line, an empty line between them where one stood. Paragraphs
    /// that were wrapped over several lines are joined, and Markdown's signs are gone.
    pub text: String,
    /// Line of the record it begins on, counted from 1.
    pub line: u64,
}

/// Shorter rests of a teaser, in bytes, are no article of their own.
const SHORTEST_WITHOUT_PARAGRAPH: usize = 80;
/// Longest greeting, in bytes, that a digest opens with before its first article.
const LONGEST_GREETING: usize = 600;

/// Cuts a plain-text or Markdown record into its articles.
///
/// Empty when the record holds no words besides page furniture. Time and memory grow linearly
/// with the text.
///
/// ```
/// let page = "The Star\nan hour ago\n- The Star\nOil falls as fears of shortage ease\n\
///             Oil prices fell on Tuesday.\nComments\nNo comments yet...\n";
/// let articles = gazgraph::article::dump::split(page);
/// assert_eq!(articles.len(), 1);
/// assert_eq!(articles[0].title.as_deref(), Some("Oil falls as fears of shortage ease"));
/// assert_eq!(articles[0].outlet.as_deref(), Some("The Star"));
/// assert_eq!(articles[0].text, "Oil prices fell on Tuesday.");
/// ```
pub fn split(text: &str) -> Vec<DumpArticle> {
    if let Some(sentence) = prose::lone_sentence(text) {
        let text = sentence.to_owned();
        return vec![DumpArticle { text, line: 1, ..DumpArticle::default() }];
    }
    let mut units = unit::units(text);
    settle_outlets(&mut units);
    if !units.iter().any(|unit| unit.kind == Kind::Prose) {
        return without_paragraphs(&units).into_iter().collect();
    }
    let headers = header::headers(&units);
    let ends = headers.iter().skip(1).map(|header| header.end_of_previous);
    let ends: Vec<usize> = ends.chain([units.len()]).collect();
    let piece = |(index, (header, end)): (usize, (&Header, &usize))| {
        Piece { units: &units, header, end: *end, is_first: index == 0 }.article()
    };
    let mut articles: Vec<DumpArticle> =
        headers.iter().zip(&ends).enumerate().filter_map(piece).collect();
    if is_greeting(&units, &headers, &articles) {
        articles.remove(0);
    }
    articles
}

/// `text` as one article, without page furniture; headlines and header lines stay.
pub fn clean(text: &str) -> String {
    let units = unit::units(text);
    let mut kept = Kept::default();
    for unit in &units {
        match unit.kind {
            Kind::Ending => kept.closed = true,
            Kind::Furniture | Kind::Document | Kind::Separator | Kind::Break => {}
            _ => kept.add(unit),
        }
    }
    kept.text
}

/// Lines that name only an outlet: a card's name repeated as `- Name`, and agencies by themselves.
fn settle_outlets(units: &mut [Unit]) {
    for at in 0..units.len() {
        if !matches!(units[at].kind, Kind::Listed | Kind::Short) {
            continue;
        }
        let bare = units[at].text.trim_matches(['-', '–', '—', ' ', '(', ')']).to_owned();
        let is_dashed = units[at].text.starts_with(['-', '–', '—']);
        let earlier = (at.saturating_sub(4)..at).rev().find(|up| {
            is_dashed && units[*up].kind == Kind::Short && units[*up].text == bare.as_str()
        });
        let stands_between =
            earlier.is_some_and(|up| units[up..at].iter().all(|unit| unit.kind != Kind::Prose));
        if let Some(up) = earlier.filter(|_| stands_between && prose::is_name_like(&bare, 6)) {
            units[up].kind = Kind::Meta(Meta::of_outlet(&bare));
            units[at].kind = Kind::Meta(Meta::of_outlet(&bare));
        } else if CUES.agency(&bare).is_some() && prose::is_name_like(&bare, 4) {
            units[at].kind = Kind::Meta(Meta { tail: true, ..Meta::of_outlet(&bare) });
        }
    }
}

/// A record of short lines only (a poem, a table, a lone headline) is one article, kept whole.
fn without_paragraphs(units: &[Unit]) -> Option<DumpArticle> {
    let mut kept = Kept::default();
    let mut meta = Meta::default();
    for unit in units {
        match &unit.kind {
            Kind::Meta(one) => meta.absorb(one),
            Kind::Ending => kept.closed = true,
            _ if unit.is_content() => kept.add(unit),
            _ => {}
        }
    }
    (!kept.text.is_empty()).then(|| DumpArticle {
        title: meta.title,
        date: meta.date.map(|(day, _)| day),
        outlet: meta.outlet,
        url: meta.url,
        language: meta.language,
        text: kept.text,
        line: units.first().map_or(1, |unit| unit.line),
    })
}

/// Whether the first piece is the greeting of a digest: a paragraph or two under a heading of
/// higher level than those of the articles.
fn is_greeting(units: &[Unit], headers: &[Header], articles: &[DumpArticle]) -> bool {
    let level = |header: &Header| match units.get(header.title?)?.kind {
        Kind::Heading(level) => Some(level),
        _ => None,
    };
    let [first, second, _, ..] = headers else { return false };
    let is_higher = matches!((level(first), level(second)), (Some(a), Some(b)) if a < b);
    let opening = articles.first().filter(|_| articles.len() == headers.len());
    let is_bare = |article: &DumpArticle| {
        first.meta == Meta::default()
            && article.outlet.is_none()
            && article.text.len() <= LONGEST_GREETING
    };
    is_higher && opening.is_some_and(is_bare)
}

/// Text that is being put together from units.
#[derive(Default)]
struct Kept {
    text: String,
    /// Lines that follow an article's end are dropped up to the next paragraph.
    closed: bool,
    /// A blank line stood somewhere since the last unit kept.
    blank: bool,
}

impl Kept {
    fn add(&mut self, unit: &Unit) {
        self.blank |= unit.after_blank;
        if matches!(unit.kind, Kind::Prose | Kind::Heading(_)) {
            self.closed = false;
        }
        if self.closed {
            return;
        }
        if !self.text.is_empty() {
            self.text.push_str(if self.blank { "\n\n" } else { "\n" });
        }
        self.text.push_str(&unit.text);
        self.blank = false;
    }
}

/// The units of one article.
struct Piece<'p, 'u> {
    units: &'p [Unit<'u>],
    header: &'p Header,
    end: usize,
    is_first: bool,
}

impl Piece<'_, '_> {
    fn article(&self) -> Option<DumpArticle> {
        let mut meta = self.header.meta.clone();
        let text = self.text(&mut meta);
        let (title, outlet_in_title) = self.title(&meta);
        let body = &self.units[self.header.body.min(self.end)..self.end];
        let has_body = body.iter().any(|unit| unit.kind == Kind::Prose);
        let is_record = title.is_some() && self.header.is_record;
        if text.is_empty() || !(has_body || is_record || text.len() >= SHORTEST_WITHOUT_PARAGRAPH) {
            return None;
        }
        let outlet = meta.outlet.clone().or(outlet_in_title).or_else(|| self.agency(&text));
        Some(DumpArticle {
            title,
            date: meta.date.map(|(day, _)| day),
            outlet,
            url: meta.url,
            language: meta.language,
            text,
            line: self.units.get(self.header.start).map_or(1, |unit| unit.line),
        })
    }

    /// The article's text; what lines outside the header say is added to `meta`.
    fn text(&self, meta: &mut Meta) -> String {
        let first = match (self.is_first, self.header.is_record) {
            (true, _) => self.behind_export_mark(),
            (false, true) => self.header.end_of_previous,
            (false, false) => self.header.start,
        };
        let mut backwards = (first..self.end).rev();
        let behind_text = backwards.find(|at| self.units[*at].kind == Kind::Prose).unwrap_or(first);
        let mut kept = Kept::default();
        let mut paragraphs = 0;
        for at in first..self.end {
            let unit = &self.units[at];
            match &unit.kind {
                _ if Some(at) == self.header.title || self.header.consumed.contains(&at) => {}
                Kind::Ending => kept.closed = true,
                Kind::Meta(one) if self.is_said(at, paragraphs) => meta.absorb(one),
                Kind::Meta(one) if one.tail && at >= behind_text => meta.absorb(one),
                Kind::Meta(_) => kept.add(unit),
                _ if at < self.header.start && self.is_navigation(unit) => {}
                _ if unit.is_content() => {
                    paragraphs += usize::from(unit.kind == Kind::Prose);
                    kept.add(unit);
                }
                _ => {}
            }
        }
        kept.text
    }

    /// Where the first article may begin: what stands above an export's first mark is its cover.
    fn behind_export_mark(&self) -> usize {
        let mut above = self.units[..self.header.start].iter();
        above.rposition(|unit| unit.kind == Kind::Document).map_or(0, |mark| mark + 1)
    }

    /// Whether a telling line speaks of the article rather than being part of its text: it stands
    /// in the header or right behind a standfirst.
    fn is_said(&self, at: usize, paragraphs: usize) -> bool {
        let follows = at > 0 && matches!(self.units[at - 1].kind, Kind::Meta(_));
        let behind_standfirst = at == self.header.body + 1 || follows;
        at < self.header.body || (paragraphs == 1 && behind_standfirst)
    }

    /// Whether a line above the headline at the top of a page is a menu's.
    fn is_navigation(&self, unit: &Unit) -> bool {
        let has_title = self.header.title.is_some();
        match unit.kind {
            Kind::Short => has_title && prose::words(&unit.text) <= 2,
            Kind::Heading(_) => has_title,
            _ => false,
        }
    }

    /// Headline and the outlet named behind it (`Oil falls - Reuters`).
    fn title(&self, meta: &Meta) -> (Option<String>, Option<String>) {
        let title = match (&meta.title, self.header.title) {
            (Some(title), _) => title.clone(),
            (None, Some(at)) => self.units[at].text.to_string(),
            (None, None) => return (None, None),
        };
        let (headline, outlet) = prose::without_outlet(&title);
        (Some(headline.to_owned()), outlet.map(str::to_owned))
    }

    /// Agency named in the text itself: in a dateline, or behind the last sentence, or behind a
    /// line that was dropped.
    fn agency(&self, text: &str) -> Option<String> {
        let in_dateline = text.lines().take(3).find_map(|line| CUES.agency_dateline(line));
        let behind = || CUES.agency_at_end(text);
        let dropped = || {
            let lines = self.units[self.header.start..self.end].iter();
            lines
                .filter(|unit| unit.kind == Kind::Ending)
                .find_map(|unit| CUES.agency_at_end(&unit.text))
        };
        in_dateline.or_else(behind).or_else(dropped).map(str::to_owned)
    }
}

#[cfg(test)]
mod tests;
