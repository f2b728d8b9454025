//! Partial results as JSON lines: a header with [`Stamps`], then one article's facts a line,
//! sorted by article identity.

use super::FactSet;
use crate::error::{Error, ErrorKind, Place, Result};
use crate::relation::ArticleFacts;
use serde::{Deserialize, Serialize};
use std::io::{self, BufRead, Read, Write};

/// Version of the layout of partial files.
pub const SCHEMA: &str = "gazgraph.partial/1";

/// Longest line read, in bytes; a line longer than any article can give is damage or malice.
const LINE_LIMIT: u64 = 1 << 28;

/// How facts were extracted. Facts with different stamps are never merged: their windows and
/// identities would not mean the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamps {
    /// Layout of the facts, [`SCHEMA`].
    pub schema: String,
    /// Version of the program (and its rules) that read the articles.
    pub extractor_version: String,
    /// Hash of the gazetteers in use.
    pub gazetteer_hash: String,
    /// Window of co-occurrence, such as `sentence`.
    pub window: String,
}

impl Stamps {
    /// The stamps of facts extracted by this program with these gazetteers and this window.
    pub fn new(gazetteer_hash: impl Into<String>, window: impl Into<String>) -> Self {
        Stamps {
            schema: SCHEMA.into(),
            extractor_version: env!("CARGO_PKG_VERSION").into(),
            gazetteer_hash: gazetteer_hash.into(),
            window: window.into(),
        }
    }

    /// Checks that facts stamped `other` may join facts stamped with this.
    ///
    /// # Errors
    /// Kind [`ErrorKind::Graph`], naming the first stamp that differs and both its values.
    pub fn check(&self, other: &Stamps) -> Result<()> {
        let pairs = [
            ("schema", &self.schema, &other.schema),
            ("extractor version", &self.extractor_version, &other.extractor_version),
            ("gazetteer hash", &self.gazetteer_hash, &other.gazetteer_hash),
            ("window", &self.window, &other.window),
        ];
        for (stamp, mine, theirs) in pairs {
            if mine != theirs {
                let message = format!("{stamp} is {theirs:?}, expected {mine:?}");
                return Err(Error::new(ErrorKind::Graph, message)
                    .hint("build all parts with the same program, gazetteers and window"));
            }
        }
        Ok(())
    }
}

/// Writes `set` with its stamps.
///
/// # Errors
/// Those of `out`.
pub fn write(set: &FactSet, out: &mut impl Write) -> io::Result<()> {
    write_line(set.stamps(), out)?;
    set.iter().try_for_each(|facts| write_line(facts, out))
}

fn write_line(value: &impl Serialize, out: &mut impl Write) -> io::Result<()> {
    serde_json::to_writer(&mut *out, value)?;
    out.write_all(b"\n")
}

/// Reads a partial file called `name`; with `expected` given, only one with just these stamps.
///
/// # Errors
/// Kind [`ErrorKind::Graph`] with file and line: stamps that differ, a layout this version does not
/// know, a missing header, a malformed line, or facts that contradict themselves. Nothing of such a
/// file is kept.
pub fn read(mut input: impl BufRead, name: &str, expected: Option<&Stamps>) -> Result<FactSet> {
    let mut line = String::new();
    if !next_line(&mut input, &mut line).map_err(|e| failure(name, 1, &e))? {
        return Err(failure(name, 1, &"the header line is missing"));
    }
    let stamps: Stamps = serde_json::from_str(&line)
        .map_err(|e| failure(name, 1, &format!("not a partial file's header: {e}")))?;
    let known = Stamps { schema: SCHEMA.into(), ..stamps.clone() };
    expected.unwrap_or(&known).check(&stamps).map_err(|e| e.at(Place::file(name).at_line(1)))?;

    let mut set = FactSet::new(stamps);
    for number in 2.. {
        if !next_line(&mut input, &mut line).map_err(|e| failure(name, number, &e))? {
            break;
        }
        let facts: ArticleFacts =
            serde_json::from_str(&line).map_err(|e| failure(name, number, &e))?;
        check(&facts).map_err(|e| failure(name, number, &e))?;
        set.insert(facts);
    }
    Ok(set)
}

fn failure(name: &str, line: u64, message: &impl std::fmt::Display) -> Error {
    Error::new(ErrorKind::Graph, message.to_string()).at(Place::file(name).at_line(line))
}

/// Replaces `line` by the next one; false at the end of the input.
fn next_line(input: &mut impl BufRead, line: &mut String) -> io::Result<bool> {
    line.clear();
    let read = input.by_ref().take(LINE_LIMIT).read_line(line)?;
    if read as u64 == LINE_LIMIT {
        return Err(io::Error::other(format!("line is longer than {LINE_LIMIT} bytes")));
    }
    Ok(read > 0)
}

/// Whether the parts of `facts` fit together: positions in range, quotes within their sentences.
fn check(facts: &ArticleFacts) -> std::result::Result<(), String> {
    if let Some(date) = &facts.article.date {
        date.parse::<jiff::civil::Date>().map_err(|_| format!("{date:?} is not a date"))?;
    }
    if !facts.entities.is_sorted_by(|a, b| a.id < b.id) {
        return Err("entities are not sorted by id".into());
    }
    if !facts.sentences.is_sorted_by(|a, b| a.number < b.number) {
        return Err("sentences are not sorted by number".into());
    }
    let lengths: Vec<(u32, usize)> =
        facts.sentences.iter().map(|s| (s.number, s.text.chars().count())).collect();
    for (position, tie) in facts.relations.iter().enumerate() {
        let known = |entity: u32| (entity as usize) < facts.entities.len();
        if !known(tie.head) || !known(tie.tail) || tie.head == tie.tail {
            return Err(format!("relation {position} does not join two of the article's entities"));
        }
        for quote in [Some(tie.head_mention), Some(tie.tail_mention), tie.trigger].iter().flatten()
        {
            let length = lengths
                .binary_search_by_key(&quote.sentence, |&(number, _)| number)
                .map(|found| lengths[found].1);
            if quote.start > quote.end || !length.is_ok_and(|length| quote.end as usize <= length) {
                return Err(format!("relation {position} quotes what is in no sentence"));
            }
        }
    }
    Ok(())
}

#[cfg(test)]
pub(in crate::graph) mod tests {
    use super::*;
    use crate::article::text_id;
    use crate::gazetteer::EntityKind;
    use crate::relation::{
        ArticleHeader, CO_OCCURS, EntityFacts, Quote, RelationFacts, SentenceFacts,
    };

    pub fn stamps() -> Stamps {
        Stamps::new("0123abcd", "sentence")
    }

    /// A little article; `version` changes what it says without changing its identity.
    pub fn any_facts(identity: u64, version: u64) -> ArticleFacts {
        let name = |number: u64| format!("Entity {number}");
        let entity = |number: u64| EntityFacts {
            id: format!("Q{number}"),
            name: name(number),
            kind: EntityKind::ALL[number as usize % 4],
            links: vec![format!("wd:Q{number}")],
            mentions: 1,
            windows: 1,
        };
        let (one, two) = (identity % 5, identity % 5 + 1 + version % 2);
        let quote = |start, end| Quote { sentence: 1, start, end };
        ArticleFacts {
            article: ArticleHeader {
                id: text_id(&format!("article {identity}")),
                text_id: text_id(&format!("text {}", identity % 3)),
                given_id: None,
                title: Some(format!("Title {identity}")),
                date: Some(format!("2025-07-{:02}", 1 + identity % 28)),
                source: Some("Outlet".into()),
                url: None,
            },
            windows: 1 + version as u32,
            entities: vec![entity(one), entity(two)],
            sentences: vec![SentenceFacts {
                number: 1,
                text: format!("{} meets {}.", name(one), name(two)),
            }],
            relations: vec![RelationFacts {
                window: 1,
                head: 0,
                tail: 1,
                kind: CO_OCCURS.into(),
                directed: false,
                rule: "co_occurs.sentence".into(),
                head_mention: quote(0, 8),
                tail_mention: quote(15, 23),
                trigger: None,
                marks: Vec::new(),
            }],
        }
    }

    fn written(set: &FactSet) -> String {
        let mut bytes = Vec::new();
        write(set, &mut bytes).expect("a vector takes everything");
        String::from_utf8(bytes).expect("JSON is UTF-8")
    }

    #[test]
    fn what_is_written_is_read_back() {
        let mut set = FactSet::new(stamps());
        for identity in [3, 1, 2] {
            set.insert(any_facts(identity, 0));
        }
        let text = written(&set);
        let back = read(text.as_bytes(), "part", Some(&stamps())).expect("well formed");
        assert_eq!(back, set);
        assert_eq!(written(&back), text);
        assert_eq!(text.lines().count(), 4);
    }

    #[test]
    fn foreign_and_damaged_files_are_refused_with_place_and_reason() {
        let mut set = FactSet::new(stamps());
        set.insert(any_facts(1, 0));
        let good = written(&set);
        let cases = [
            (String::new(), "part:1: the header line is missing"),
            ("{}\n".into(), "part:1: not a partial file's header: missing field `schema`"),
            (good.replace("0123abcd", "ffff"), "gazetteer hash is \"ffff\", expected \"0123abcd\""),
            (good.replace("partial/1", "partial/9"), "part:1: schema is \"gazgraph.partial/9\""),
            (format!("{good}{{\"article\":"), "part:3: EOF while parsing"),
            (good.replace("\"tail\":1", "\"tail\":7"), "part:2: relation 0 does not join two"),
            (good.replace("\"tail\":1", "\"tail\":0"), "part:2: relation 0 does not join two"),
            (good.replace("\"end\":23", "\"end\":99"), "part:2: relation 0 quotes what"),
            (good.replace("2025-07-02", "July 2"), "part:2: \"July 2\" is not a date"),
        ];
        for (text, expected) in cases {
            let error = read(text.as_bytes(), "part", Some(&stamps())).unwrap_err();
            assert_eq!(error.kind, ErrorKind::Graph);
            assert!(error.to_string().contains(expected), "{error} lacks {expected}");
        }
    }

    #[test]
    fn without_expectation_only_the_schema_must_be_known() {
        let other = Stamps { window: "article".into(), ..stamps() };
        let text = written(&FactSet::new(other.clone()));
        assert_eq!(read(text.as_bytes(), "part", None).expect("known schema").stamps(), &other);
        let future = text.replace("partial/1", "partial/2");
        assert!(read(future.as_bytes(), "part", None).is_err());
    }
}
