//! Lines of a record → units: paragraphs, and the single lines between them by what they are.

use super::cues::{CUES, Label, LineClass};
use super::{markdown, prose};
use crate::article::date::{DateLine, DateRole, find_date_line};
use jiff::civil::Date;
use std::borrow::Cow;

/// A paragraph or a single line.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Unit<'a> {
    /// Its words; a paragraph that was wrapped over several lines is joined by single spaces.
    pub text: Cow<'a, str>,
    /// Line it starts on, counted from 1.
    pub line: u64,
    /// Whether a blank line stands in front of it.
    pub after_blank: bool,
    /// What it is.
    pub kind: Kind,
}

/// What a unit is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Kind {
    /// A paragraph of an article.
    Prose,
    /// A short line without a sentence's end: a headline, subheading, outlet, caption.
    Short,
    /// An entry of a list.
    Listed,
    /// A Markdown heading of level 1 to 6.
    Heading(u8),
    /// Says something about an article.
    Meta(Meta),
    /// A labelled line, until it is known whether it stands in a header block.
    Field(Label, String),
    /// Belongs to no article.
    Furniture,
    /// Belongs to no article, and usually stands behind one.
    Ending,
    /// An export's mark between documents.
    Document,
    /// A drawn line that usually parts articles.
    Separator,
    /// A drawn line that may part sections only.
    Break,
}

/// What header lines say about an article.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Meta {
    pub title: Option<String>,
    pub outlet: Option<String>,
    pub url: Option<String>,
    pub language: Option<String>,
    /// Day and what it stands for.
    pub date: Option<(Date, DateRole)>,
    /// A date stands there, whether or not the day could be told.
    pub dated: bool,
    /// An age stands there.
    pub aged: bool,
    /// An author stands there.
    pub byline: bool,
    /// Names the outlet as lines behind an article do (`Source: Reuters`, `- AFP`).
    pub tail: bool,
    /// Labelled lines it was read from.
    pub fields: u8,
}

impl Meta {
    fn of_date(line: DateLine) -> Self {
        Meta {
            date: line.date.map(|day| (day, line.role)),
            dated: line.role != DateRole::Age,
            aged: line.role == DateRole::Age,
            ..Meta::default()
        }
    }

    /// What an author's line says; a line such as `By Reuters` names the outlet as well.
    fn of_byline(line: &str) -> Self {
        let last = line.rsplit([',', '|', '/', '–', '—', '·']).next().unwrap_or(line);
        let name = last.strip_prefix("By ").or(last.strip_prefix("BY ")).unwrap_or(last);
        let outlet = CUES.agency(name).map(str::to_owned);
        Meta { byline: true, outlet, ..Meta::default() }
    }

    /// A line that names only an outlet.
    pub(super) fn of_outlet(name: &str) -> Self {
        Meta { outlet: Some(name.trim().to_owned()), ..Meta::default() }
    }

    /// Adds what `other` says; what is known already stays, but a day of publication is preferred.
    pub(super) fn absorb(&mut self, other: &Meta) {
        let fill = |slot: &mut Option<String>, value: &Option<String>| {
            if slot.is_none() {
                slot.clone_from(value);
            }
        };
        fill(&mut self.title, &other.title);
        fill(&mut self.outlet, &other.outlet);
        fill(&mut self.url, &other.url);
        fill(&mut self.language, &other.language);
        let is_change = |date: &Option<(Date, DateRole)>| {
            date.is_none_or(|(_, role)| role == DateRole::Updated)
        };
        if is_change(&self.date) && other.date.is_some() {
            self.date =
                if self.date.is_some() && is_change(&other.date) { self.date } else { other.date };
        }
        self.dated |= other.dated;
        self.aged |= other.aged;
        self.byline |= other.byline;
        self.fields = self.fields.saturating_add(other.fields);
    }

    fn set_field(&mut self, label: Label, value: &str) {
        let text = (!value.is_empty()).then(|| value.to_owned());
        match label {
            Label::Title => self.title = text,
            Label::Outlet => self.outlet = text,
            Label::Url => self.url = text,
            Label::Language => self.language = text,
            Label::Author => self.byline = true,
            Label::Date => {
                self.dated = true;
                self.date = find_date_line(value)
                    .and_then(|line| line.date)
                    .map(|day| (day, DateRole::Published));
            }
            Label::Other | Label::Text => {}
        }
        self.fields = self.fields.saturating_add(1);
    }

    /// What a header block of labelled lines says.
    pub(super) fn of_fields<'f>(fields: impl IntoIterator<Item = (Label, &'f str)>) -> Self {
        let mut all = Meta::default();
        for (label, value) in fields {
            let mut one = Meta::default();
            one.set_field(label, value);
            all.absorb(&one);
        }
        all
    }
}

/// A trimmed line and where it stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'a> {
    pub text: &'a str,
    pub number: u64,
}

/// The lines of `text`, trimmed, with every usual sort of line end.
fn lines(text: &str) -> impl Iterator<Item = Line<'_>> {
    let invisible = |c: char| c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}' | '\0');
    text.split('\n').zip(1u64..).flat_map(move |(line, number)| {
        let line = line.strip_suffix('\r').unwrap_or(line);
        line.split(['\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'])
            .map(move |part| Line { text: part.trim_matches(invisible), number })
    })
}

/// How a record is laid out.
#[derive(Debug, Clone, Copy)]
struct Layout {
    is_markdown: bool,
    is_wrapped: bool,
}

/// Cuts a record into units.
pub(super) fn units(text: &str) -> Vec<Unit<'_>> {
    let lines: Vec<Line> = lines(text).collect();
    let layout =
        Layout { is_markdown: markdown::looks_like(&lines), is_wrapped: prose::is_wrapped(&lines) };
    let mut units = Vec::new();
    let mut at = 0;
    let mut after_blank = false;
    while at < lines.len() {
        if lines[at].text.is_empty() {
            after_blank = true;
            at += 1;
            continue;
        }
        let (unit, taken) = match markdown::front_matter(&lines[at..]) {
            Some((fields, taken)) => {
                let meta = Meta::of_fields(fields);
                (Unit::single(lines[at], Kind::Meta(meta)), taken)
            }
            None => next_unit(&lines[at..], layout),
        };
        units.push(Unit { after_blank, ..unit });
        after_blank = false;
        at += taken.max(1);
    }
    settle_fields(&mut units);
    units
}

/// The unit that begins at the first of `lines`, and how many lines it takes.
fn next_unit<'a>(lines: &[Line<'a>], layout: Layout) -> (Unit<'a>, usize) {
    let first = lines[0];
    if layout.is_markdown
        && let Some((level, heading)) = markdown::heading(first.text)
    {
        let unit = Unit::single(Line { text: heading, ..first }, Kind::Heading(level));
        return (unit.without_markup(), 1);
    }
    let bare = Unit::single(first, Kind::Short);
    let bare = if layout.is_markdown { bare.without_markup() } else { bare };
    if let Some(kind) = kind_of_line(&bare.text) {
        return (Unit { kind, ..bare }, 1);
    }
    if let Some(level) = markdown::underline(lines) {
        return (Unit::single(first, Kind::Heading(level)).without_markup(), 2);
    }
    let taken = prose::wrapped_lines(lines, layout.is_wrapped);
    let mut unit = Unit::single(first, Kind::Short);
    if taken > 1 {
        let words: Vec<&str> = lines[..taken].iter().map(|line| line.text).collect();
        unit.text = words.join(" ").into();
    }
    if layout.is_markdown {
        unit = unit.without_markup();
    }
    unit.kind = kind_of_text(&unit.text);
    (unit, taken)
}

/// What a single line is when its own words tell; `None` for words of an article.
pub(super) fn kind_of_line(line: &str) -> Option<Kind> {
    if let Some((label, value)) = CUES.labelled(line) {
        return Some(Kind::Field(label, value.to_owned()));
    }
    kind_of_unlabelled(line)
}

fn kind_of_unlabelled(line: &str) -> Option<Kind> {
    if let Some(date) = find_date_line(line) {
        return Some(Kind::Meta(Meta::of_date(date)));
    }
    if let Some(meta) = card_line(line) {
        return Some(Kind::Meta(meta));
    }
    let is_sentence = || prose::ends_sentence(line) && prose::words(line) >= 5;
    match CUES.class_of(line) {
        Some(LineClass::Notice) => return Some(Kind::Furniture),
        Some(LineClass::Keywords) => return Some(Kind::Ending),
        Some(LineClass::Furniture) if !is_sentence() => return Some(Kind::Furniture),
        Some(LineClass::Ending) if !is_sentence() => return Some(Kind::Ending),
        Some(LineClass::Document) => return Some(Kind::Document),
        Some(LineClass::Separator) => return Some(Kind::Separator),
        Some(LineClass::Break) => return Some(Kind::Break),
        Some(LineClass::Byline) if !prose::ends_sentence(line) => {
            return Some(Kind::Meta(Meta::of_byline(line)));
        }
        _ => {}
    }
    let is_outlet = |name: &&str| prose::is_name_like(name, 6);
    let outlet = CUES.source_line(line).filter(is_outlet)?;
    Some(Kind::Meta(Meta { tail: true, ..Meta::of_outlet(outlet) }))
}

/// A line that joins several header parts, at least one of them a date, age or author:
/// `The Sun · 26 minutes ago`, `By Ama Mensah | July 14, 2025`.
fn card_line(line: &str) -> Option<Meta> {
    let bare = line.trim_matches(['|', '·', '•', ' ']);
    if line.len() > 160 || bare.is_empty() {
        return None;
    }
    let line = bare;
    const MARKS: [&str; 7] = [" | ", " · ", " • ", " – ", " — ", " - ", " / "];
    let by_mark = MARKS.iter().filter(|mark| line.contains(**mark));
    let by_comma = line.split_once(", ").map(|(first, rest)| vec![first, rest]);
    by_mark.map(|mark| line.split(mark).collect()).chain(by_comma).find_map(joined_parts)
}

/// What header parts say together, if each is one and one at least is a date, age or author.
fn joined_parts(parts: Vec<&str>) -> Option<Meta> {
    let metas: Vec<Meta> = parts.iter().map(|part| card_part(part)).collect::<Option<_>>()?;
    let mut meta = Meta::default();
    metas.iter().for_each(|part| meta.absorb(part));
    let is_byline = |part: &&str| CUES.class_of(part.trim()) == Some(LineClass::Byline);
    let is_dated = meta.dated || meta.aged;
    (is_dated || (parts.len() > 1 && parts.iter().any(is_byline))).then_some(meta)
}

fn card_part(part: &str) -> Option<Meta> {
    let part = part.trim();
    if let Some(date) = find_date_line(part) {
        return Some(Meta::of_date(date));
    }
    match CUES.class_of(part) {
        Some(LineClass::Furniture | LineClass::Notice) => return Some(Meta::default()),
        Some(LineClass::Byline) => return Some(Meta::of_byline(part)),
        _ => {}
    }
    if let Some(outlet) = CUES.source_line(part) {
        return Some(Meta::of_outlet(outlet));
    }
    prose::is_name_like(part, 5).then(|| match CUES.sounds_like_outlet(part) {
        true => Meta::of_outlet(part),
        false => Meta { byline: true, ..Meta::default() },
    })
}

/// What a paragraph or line of an article's words is.
fn kind_of_text(text: &str) -> Kind {
    if text.is_empty() {
        Kind::Furniture // A picture without words.
    } else if prose::is_listed(text) {
        Kind::Listed
    } else if prose::is_prose(text) {
        Kind::Prose
    } else {
        Kind::Short
    }
}

/// Labelled lines make a header block only together; one that stands alone is read as any other.
fn settle_fields(units: &mut [Unit]) {
    let mut at = 0;
    while at < units.len() {
        let run =
            units[at..].iter().take_while(|unit| matches!(unit.kind, Kind::Field(..))).count();
        settle_run(&mut units[at..at + run], at == 0);
        at += run.max(1);
    }
}

fn settle_run(run: &mut [Unit], at_top: bool) {
    let labels: Vec<Label> = run
        .iter()
        .filter_map(|unit| match unit.kind {
            Kind::Field(label, _) => Some(label),
            _ => None,
        })
        .collect();
    let telling = |label: &Label| !matches!(label, Label::Other | Label::Text);
    let is_block = labels.iter().filter(|label| telling(label)).count() >= 2
        || (at_top && labels.first() == Some(&Label::Title));
    for unit in run {
        let Kind::Field(label, value) = &unit.kind else { continue };
        unit.kind = match (is_block, label) {
            (true, Label::Text) if value.is_empty() => Kind::Furniture,
            (true, Label::Text) => {
                unit.text = value.clone().into();
                kind_of_text(&unit.text)
            }
            (true, label) => Kind::Meta(Meta::of_fields([(*label, value.as_str())])),
            (false, label) if is_lone_header_line(*label, &unit.text, value) => {
                Kind::Meta(Meta::of_fields([(*label, value.as_str())]))
            }
            (false, _) => {
                kind_of_unlabelled(&unit.text).unwrap_or_else(|| kind_of_text(&unit.text))
            }
        };
    }
}

/// `BYLINE: Jane Doe` and `LENGTH: 214 words` speak of the article even by themselves.
fn is_lone_header_line(label: Label, line: &str, value: &str) -> bool {
    let name = line.split(':').next().unwrap_or(line);
    let is_shouted = name.len() > 2 && !name.contains(char::is_lowercase);
    let names_author = label == Label::Author && (is_shouted || name.len() > 2);
    let is_note = label == Label::Other && is_shouted;
    let short = (1..=8).contains(&prose::words(value)) && !prose::ends_sentence(value);
    short && (names_author || is_note)
}

impl<'a> Unit<'a> {
    fn single(line: Line<'a>, kind: Kind) -> Self {
        Unit { text: line.text.into(), line: line.number, after_blank: false, kind }
    }

    fn without_markup(self) -> Self {
        match markdown::without_markup(&self.text) {
            Some(text) => Unit { text: text.into(), ..self },
            None => self,
        }
    }

    /// Whether it holds words of an article.
    pub(super) fn is_content(&self) -> bool {
        matches!(self.kind, Kind::Prose | Kind::Short | Kind::Listed | Kind::Heading(_))
    }
}
