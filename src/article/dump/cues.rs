//! The cues of `gazetteers/lists/page_furniture.txt`, compiled once.

use regex::{Regex, RegexSet};
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// What a whole line is, as far as its words tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum LineClass {
    /// Belongs to no article.
    Furniture,
    /// The same, and may be a whole sentence.
    Notice,
    /// The words under which a page wants to be found.
    Keywords,
    /// Belongs to no article and usually stands behind one.
    Ending,
    /// An export's mark between documents.
    Document,
    /// A drawn line that usually parts articles.
    Separator,
    /// A drawn line that may part sections only.
    Break,
    /// Who wrote it.
    Byline,
}

/// What the label of a header line (`Title: ...`) announces.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Label {
    Title,
    Date,
    Outlet,
    Url,
    Language,
    Author,
    Other,
    Text,
}

/// Longest line, in bytes, that is compared with the patterns: furniture is short, hostile lines
/// may not be.
const LONGEST: usize = 600;
/// Longest agency's name, in characters, with what surrounds it.
const LONGEST_AGENCY: usize = 60;
/// Characters among which a dateline is looked for; a caption may stand in front of it.
const LONGEST_BEFORE_DATELINE: usize = 500;

/// All cues, compiled.
pub(super) struct Cues {
    set: RegexSet,
    set_classes: Vec<LineClass>,
    sources: Vec<Regex>,
    agencies: HashMap<String, &'static str>,
    outlet_words: HashSet<String>,
    no_dateline: HashSet<String>,
    labels: HashMap<String, Label>,
    abbreviations: HashSet<String>,
    place_dateline: Regex,
}

/// The cues shipped with the library.
pub(super) static CUES: LazyLock<Cues> =
    LazyLock::new(|| Cues::compile(include_str!("../../../gazetteers/lists/page_furniture.txt")));

/// Capitalised words; joined by the small words found within names. The classes are coarse, since
/// exact ones make the compiled set many times larger.
const NAME: &str = concat!(
    r"(?-i:[A-ZÀ-ÞĀ-ſА-Я][^\s\d,;:!?()|/—–]*",
    r"(?: (?:[A-ZÀ-ÞĀ-ſА-Я][^\s\d,;:!?()|/—–]*|d[aeo]|dos|del|della|la|van|von|der|bin|ibn|al|el|of|the)){0,5})"
);

/// Rows of one file: class and pattern.
fn rows(file: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    file.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('\t'))
}

fn line_class(class: &str) -> Option<LineClass> {
    Some(match class {
        "furniture" => LineClass::Furniture,
        "notice" => LineClass::Notice,
        "keywords" => LineClass::Keywords,
        "ending" => LineClass::Ending,
        "document" => LineClass::Document,
        "separator" => LineClass::Separator,
        "break" => LineClass::Break,
        "byline" => LineClass::Byline,
        _ => return None,
    })
}

fn label(class: &str) -> Option<Label> {
    Some(match class {
        "title" => Label::Title,
        "date" => Label::Date,
        "outlet" => Label::Outlet,
        "url" => Label::Url,
        "language" => Label::Language,
        "author" => Label::Author,
        "other" => Label::Other,
        "text" => Label::Text,
        _ => return None,
    })
}

fn over_whole_line(pattern: &str) -> String {
    let pattern = pattern
        .replace("<name>", NAME)
        .replace("<n>", r"\d[\d.,]{0,8}")
        .replace("<few>", "(?:[^ ]+(?: [^ ]+){0,5})")
        .replace("<rest>", ".*");
    format!("(?i)^(?:{pattern})$")
}

impl Cues {
    fn compile(file: &'static str) -> Self {
        let compile = |pattern: &str| Regex::new(pattern).expect("a test compiles every pattern");
        let of_class = |wanted: &'static str| {
            rows(file).filter(move |(class, _)| *class == wanted).map(|(_, words)| words)
        };
        let (set_classes, patterns): (Vec<_>, Vec<_>) = rows(file)
            .filter_map(|(class, pattern)| Some((line_class(class)?, over_whole_line(pattern))))
            .unzip();
        Cues {
            set: regex::RegexSetBuilder::new(&patterns)
                .dfa_size_limit(16 << 20)
                .build()
                .expect("a test compiles every pattern"),
            set_classes,
            sources: of_class("source").map(|p| compile(&over_whole_line(p))).collect(),
            agencies: of_class("agency").map(|name| (name.to_lowercase(), name)).collect(),
            outlet_words: of_class("outlet-word").map(str::to_lowercase).collect(),
            no_dateline: of_class("dateline").map(str::to_lowercase).collect(),
            labels: rows(file).filter_map(|(c, w)| Some((w.to_lowercase(), label(c)?))).collect(),
            abbreviations: of_class("abbreviation").map(str::to_lowercase).collect(),
            place_dateline: compile(
                r"^(\p{Lu}{2}[\p{Lu}.'’/ -]{1,30})(?:, \p{Lu}[\p{L}. ]{1,25})?(?:,? \p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})?)?\s?(?::\s|[—–]|--|-\s)",
            ),
        }
    }

    /// Class of a whole trimmed line; where several fit, the one with most to say.
    pub(super) fn class_of(&self, line: &str) -> Option<LineClass> {
        if line.len() > LONGEST {
            return None;
        }
        let classes: Vec<LineClass> =
            self.set.matches(line).iter().map(|pattern| self.set_classes[pattern]).collect();
        [
            LineClass::Document,
            LineClass::Separator,
            LineClass::Break,
            LineClass::Keywords,
            LineClass::Ending,
            LineClass::Notice,
            LineClass::Furniture,
            LineClass::Byline,
        ]
        .into_iter()
        .find(|class| classes.contains(class))
    }

    /// Outlet named by a line that says who published it (`Source: Reuters`).
    pub(super) fn source_line<'a>(&self, line: &'a str) -> Option<&'a str> {
        if line.len() > 120 {
            return None;
        }
        let captures = self.sources.iter().find_map(|pattern| pattern.captures(line))?;
        captures.get(1).map(|outlet| outlet.as_str().trim_matches([' ', '.', ',']))
    }

    /// The agency that `name` is, in its usual spelling.
    pub(super) fn agency(&self, name: &str) -> Option<&'static str> {
        self.agencies.get(name.trim().to_lowercase().as_str()).copied()
    }

    /// Whether a word of `name` is typical of newspapers and broadcasters, or it is an agency.
    pub(super) fn sounds_like_outlet(&self, name: &str) -> bool {
        let typical = |word: &str| self.outlet_words.contains(word.to_lowercase().as_str());
        self.agency(name).is_some()
            || typical(name)
            || name.split([' ', '.', '-']).any(typical)
            || name.split_once(' ').is_some_and(|(_, rest)| typical(rest))
    }

    /// Label and value of a header line such as `Title: Oil falls`.
    pub(super) fn labelled<'a>(&self, line: &'a str) -> Option<(Label, &'a str)> {
        let (name, value) = line.split_once(':')?;
        let name = name.trim_matches([' ', '*', '_', '"']);
        if name.len() > 24 || name.is_empty() {
            return None;
        }
        let label = *self.labels.get(name.to_lowercase().as_str())?;
        Some((label, unquoted(value.trim_matches([' ', '*', '_', '\t']))))
    }

    /// Whether `word`, which ends in a period, is an abbreviation rather than a sentence's end.
    pub(super) fn is_abbreviation(&self, word: &str) -> bool {
        let stem = word.trim_end_matches('.').trim_start_matches(['(', '"', '“', '\'']);
        let initials = stem.split('.').all(|part| part.chars().count() == 1)
            && stem.chars().any(char::is_uppercase);
        initials || self.abbreviations.contains(stem.to_lowercase().as_str())
    }

    /// Agency named behind the last sentence: `... supply fears. - Reuters`, `... (AFP)`.
    pub(super) fn agency_at_end(&self, text: &str) -> Option<&'static str> {
        let tail = last_chars(text.trim_end().trim_end_matches('.'), LONGEST_AGENCY);
        let (before, name) = match tail.strip_suffix(')') {
            Some(inner) => inner.rsplit_once('(')?,
            None => {
                let dash = tail.rfind(['-', '–', '—', '/', '|'])?;
                let name = tail[dash..].trim_start_matches(['-', '–', '—', '/', '|']);
                (tail[..dash].trim_end_matches(['-', '–', '—']), name)
            }
        };
        // "the anti-AP" and "wire-AP" are words, "fears. - Reuters" is a sign-off.
        let behind_sentence = before.ends_with([' ', '.', '!', '?', '…', '"', '”', '\'', '’', ')']);
        self.agency(name).filter(|_| behind_sentence)
    }

    /// Agency named by the dateline near the start of a paragraph: `BERLIN (Reuters) -`.
    pub(super) fn agency_dateline(&self, paragraph: &str) -> Option<&'static str> {
        let opening = first_chars(paragraph, LONGEST_BEFORE_DATELINE);
        opening.match_indices('(').find_map(|(at, _)| {
            let (inner, rest) = opening[at + 1..].split_once(')')?;
            let agency = self.agency(inner.trim_end_matches(':'))?;
            let rest = rest.trim_start();
            let is_dash = rest.starts_with(['-', '–', '—', ':']) || inner.ends_with(':');
            (is_dash && ends_with_place(&opening[..at])).then_some(agency)
        })
    }

    /// Whether a paragraph begins with a place in capitals as datelines do: `MOSCOW: A drone`.
    pub(super) fn has_place_dateline(&self, paragraph: &str) -> bool {
        let is_upper = |c: char| c.is_uppercase();
        let mut start = paragraph.chars();
        if !(start.next().is_some_and(is_upper) && start.next().is_some_and(is_upper)) {
            return false;
        }
        self.place_dateline.captures(first_chars(paragraph, 120)).is_some_and(|captures| {
            let place = captures.get(1).map_or("", |place| place.as_str());
            !self.no_dateline.contains(place.trim().to_lowercase().as_str())
        })
    }
}

/// Whether the words in front of an agency's name are a dateline's: none, or capitalised ones with
/// a day at most (`New Delhi, July 14`), perhaps behind a caption; then the place is in capitals.
fn ends_with_place(before: &str) -> bool {
    let last = before.rsplit(['.', '!', '?']).next().unwrap_or(before);
    let words: Vec<&str> = last.split([' ', ',', '/']).filter(|word| !word.is_empty()).collect();
    let in_capitals = |word: &&str| word.len() > 2 && !word.contains(char::is_lowercase);
    let is_small = |word: &&str| {
        word.starts_with(char::is_lowercase) && !["de", "of", "la", "del", "do"].contains(word)
    };
    let plain = (1..=8).contains(&words.len()) && !words.iter().any(is_small);
    before.trim().is_empty() || plain || words.last().is_some_and(in_capitals)
}

/// `value` without quotation marks around the whole of it.
fn unquoted(value: &str) -> &str {
    let within = |mark: char| value.strip_prefix(mark)?.strip_suffix(mark);
    let is_whole = |inner: &&str| !inner.contains(['"', '\'']);
    within('"').or(within('\'')).filter(is_whole).unwrap_or(value)
}

/// The first `count` characters of `text`.
fn first_chars(text: &str, count: usize) -> &str {
    text.char_indices().nth(count).map_or(text, |(byte, _)| &text[..byte])
}

/// The last `count` characters of `text`.
fn last_chars(text: &str, count: usize) -> &str {
    text.char_indices().rev().nth(count.saturating_sub(1)).map_or(text, |(byte, _)| &text[byte..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_has_a_known_class_and_stands_once() {
        let file = include_str!("../../../gazetteers/lists/page_furniture.txt");
        let others = ["source", "agency", "outlet-word", "dateline", "abbreviation"];
        let mut seen = HashSet::new();
        for line in file.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let (class, pattern) = line.split_once('\t').expect(line);
            let known = line_class(class).is_some() || label(class).is_some();
            assert!(known || others.contains(&class), "{line:?}");
            assert!(seen.insert(line), "{line:?} stands twice");
            assert_eq!(pattern, pattern.trim(), "{line:?}");
            assert!(Regex::new(&over_whole_line(pattern)).is_ok(), "{line:?}");
        }
    }

    #[test]
    fn lines_by_their_words() {
        use LineClass::*;
        for (line, class) in [
            ("Comments", Some(Ending)),
            ("No comments yet...", Some(Ending)),
            ("12 Comments", Some(Ending)),
            ("Related Articles", Some(Ending)),
            ("Hashtags", Some(Ending)),
            ("Try Our AI Features", Some(Ending)),
            ("Tags: oil, Lagos, budget", Some(Keywords)),
            ("We use cookies to improve your visit.", Some(Notice)),
            ("Share boost for feud-hit Reliance", None),
            ("Help for indies in download sales", None),
            ("Next up in murder case: Jury selection", None),
            ("You may also like", Some(Ending)),
            ("#Ghana #Cocoa", Some(Furniture)),
            ("Advertisement", Some(Furniture)),
            ("3 min read", Some(Furniture)),
            ("Facebook Twitter WhatsApp", Some(Furniture)),
            ("© 2025 Example Media. All rights reserved.", Some(Notice)),
            ("Also Read: Monsoon reaches Kerala", Some(Furniture)),
            ("Document 3 of 50", Some(Document)),
            ("End of Document", Some(Document)),
            ("Page 2 of 8", Some(Furniture)),
            ("----------", Some(Separator)),
            ("* * *", Some(Break)),
            ("---", Some(Break)),
            ("By Jane Doe", Some(Byline)),
            ("By Jane Doe and Kofi Annan Mensah in Accra", Some(Byline)),
            ("By Our Correspondent", Some(Byline)),
            ("Special Correspondent", Some(Byline)),
            ("By Tuesday the river had risen by a metre", None),
            ("Copyright law in India is old.", None),
            ("Oil falls as supply fears ease", None),
            ("The minister shared the news with his party.", None),
            ("Comments by the minister angered Kyiv", None),
            ("Latest figures show inflation at 4 percent", None),
        ] {
            assert_eq!(CUES.class_of(line), class, "{line:?}");
        }
    }

    #[test]
    fn who_published_it() {
        for (line, outlet) in [
            ("Source: Reuters", Some("Reuters")),
            ("Published by The Hindu", Some("The Hindu")),
            ("Originally published in Daily Graphic", Some("Daily Graphic")),
            ("Sources said the deal was near", None),
            ("Published by the ministry last week", None),
        ] {
            assert_eq!(CUES.source_line(line), outlet, "{line:?}");
        }
    }

    #[test]
    fn agencies_where_they_stand() {
        assert_eq!(CUES.agency_at_end("a Russian media report. - Reuters"), Some("Reuters"));
        assert_eq!(CUES.agency_at_end("he said. (AFP)"), Some("AFP"));
        assert_eq!(CUES.agency_at_end("he told Reuters"), None);
        assert_eq!(CUES.agency_at_end("and the anti-AP"), None);
        assert_eq!(CUES.agency_dateline("BERLIN (Reuters) -Berlin is"), Some("Reuters"));
        assert_eq!(
            CUES.agency_dateline("REUTERS/Heiko B. BERLIN (Reuters) -Berlin"),
            Some("Reuters")
        );
        assert_eq!(CUES.agency_dateline("NAIROBI, Kenya (AP) — Rain"), Some("AP"));
        assert_eq!(CUES.agency_dateline("New Delhi, July 14 (PTI): The court"), Some("PTI"));
        assert_eq!(CUES.agency_dateline("He told the Associated Press (AP) that"), None);
        assert!(CUES.has_place_dateline("MOSCOW: A drone"));
        assert!(CUES.has_place_dateline("NAIROBI, Kenya — Rain"));
        assert!(CUES.has_place_dateline("ACCRA, July 14 - Cocoa"));
        assert!(!CUES.has_place_dateline("WATCH: the speech"));
        assert!(!CUES.has_place_dateline("Moscow: a city"));
        assert!(!CUES.has_place_dateline("NATO said on Monday"));
    }
}
