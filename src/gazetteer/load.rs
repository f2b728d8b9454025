//! Reading gazetteer files.
//!
//! The format is in `gazetteers/README.md`: tab-separated, one entity a row, a `# kind:` line and a
//! header first. Rows may be fed one by one to a [`RowReader`], so that a long list need not be held
//! twice.

use super::EntityKind;
use super::record::{Record, Role, article_named, link_of_id, parse_alias, slug};
use crate::error::{Error, ErrorKind, Place, Result};
use rayon::prelude::*;
use std::collections::BTreeMap;

/// The columns every gazetteer file has, in this order. A `kind` column may follow.
pub const COLUMNS: [&str; 7] = ["id", "name", "aliases", "country", "prior", "roles", "notes"];

/// Rows read, and the mistakes of the rows set aside.
#[derive(Debug, Default)]
pub struct Loaded {
    /// Rows without a mistake.
    pub records: Vec<Record>,
    /// The line of each of them, counted from 1.
    pub lines: Vec<u64>,
    /// One error for each row set aside.
    pub problems: Vec<Error>,
}

/// Bytes of rows taken to one task.
const TASK_BYTES: usize = 1 << 20;

/// Reads the content of one gazetteer file; `path` names it in errors.
///
/// A row with a mistake is set aside and reported; the others are kept.
pub fn parse(path: &str, content: &str) -> Loaded {
    let mut loaded = Loaded::default();
    let mut reader = RowReader::new(path);
    let content = content.strip_prefix('\u{FEFF}').unwrap_or(content);
    let mut lines = Lines::new(content);
    // Comments between the rows may say something of those below them: up to the last of them the
    // lines are read one by one.
    let after_comments = content.len() - content.rfind("\n#").map_or(0, |at| at + 2);
    while !reader.is_lost() {
        let comments = lines.rest.len() >= after_comments || lines.rest.starts_with('#');
        if reader.columns.is_some() && !comments {
            loaded.extend_from(&reader, lines);
            return loaded;
        }
        let Some((line, number)) = lines.next() else { break };
        match reader.line(line, number) {
            Ok(record) => loaded.extend(record, number),
            Err(error) => loaded.problems.push(error),
        }
    }
    if loaded.problems.is_empty() {
        loaded.problems.extend(reader.end().err());
    }
    loaded
}

impl Loaded {
    fn extend(&mut self, record: Option<Record>, line: u64) {
        self.lines.extend(record.is_some().then_some(line));
        self.records.extend(record);
    }

    /// Reads rows without comments among them, in parallel.
    fn extend_from(&mut self, reader: &RowReader<'_>, lines: Lines<'_>) {
        let read = |lines: Lines<'_>| {
            let mut loaded = Loaded::default();
            for (line, number) in lines.filter(|(line, _)| !line.trim().is_empty()) {
                match reader.row(line, number) {
                    Ok(record) => loaded.extend(Some(record), number),
                    Err(error) => loaded.problems.push(error),
                }
            }
            loaded
        };
        let parts: Vec<Loaded> = lines.tasks().into_par_iter().map(read).collect();
        self.records.reserve(parts.iter().map(|part| part.records.len()).sum());
        for part in parts {
            self.records.extend(part.records);
            self.lines.extend(part.lines);
            self.problems.extend(part.problems);
        }
    }
}

/// Lines with their numbers, counted from 1.
#[derive(Clone, Copy)]
struct Lines<'a> {
    rest: &'a str,
    number: u64,
}

impl<'a> Lines<'a> {
    fn new(content: &'a str) -> Self {
        Lines { rest: content, number: 1 }
    }

    /// The same lines in parts of about [`TASK_BYTES`].
    fn tasks(mut self) -> Vec<Lines<'a>> {
        let mut tasks = Vec::new();
        while !self.rest.is_empty() {
            let least = TASK_BYTES.min(self.rest.len());
            let end = self.rest.as_bytes()[least..].iter().position(|byte| *byte == b'\n');
            let (task, rest) = self.rest.split_at(end.map_or(self.rest.len(), |at| least + at + 1));
            tasks.push(Lines { rest: task, number: self.number });
            self.number += task.bytes().filter(|byte| *byte == b'\n').count() as u64;
            self.rest = rest;
        }
        tasks
    }
}

impl<'a> Iterator for Lines<'a> {
    type Item = (&'a str, u64);

    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() {
            return None;
        }
        let (line, rest) = self.rest.split_once('\n').unwrap_or((self.rest, ""));
        self.rest = rest;
        self.number += 1;
        Some((line.strip_suffix('\r').unwrap_or(line), self.number - 1))
    }
}

/// Reads the lines of one gazetteer file, in their order.
pub(super) struct RowReader<'a> {
    path: &'a str,
    kind: Option<EntityKind>,
    /// What the head of the file says of all rows below it, by key of [`HEAD_FACTS`].
    facts: BTreeMap<String, String>,
    /// From which prior on a row stands for the Wikipedia article of its name.
    titled_from: Option<u8>,
    /// Column names once the header was read; empty when it was wrong.
    columns: Option<Vec<String>>,
}

/// The comment `# wikipedia-from-prior: 30` says that every row below it with at least this prior
/// stands for the Wikipedia article of its name, unless its notes say otherwise.
const TITLED_FROM: &str = "wikipedia-from-prior";

/// In the notes: there is no article, or it is not known.
const NO_ARTICLE: &str = "wp:-";

/// Facts that a comment such as `# source: GeoNames` tells of all rows below it.
pub(super) const HEAD_FACTS: [&str; 2] = ["source", "licence"];

impl<'a> RowReader<'a> {
    /// A reader for the file that `path` names in errors.
    pub fn new(path: &'a str) -> Self {
        RowReader { path, kind: None, facts: BTreeMap::new(), titled_from: None, columns: None }
    }

    /// Whether the header was wrong, so that every row would be too.
    pub fn is_lost(&self) -> bool {
        self.columns.as_ref().is_some_and(Vec::is_empty)
    }

    /// To be asked at the end of the file.
    ///
    /// # Errors
    /// When there was no header.
    pub fn end(&self) -> Result<()> {
        if self.columns.is_some() {
            return Ok(());
        }
        let error = Error::new(ErrorKind::Gazetteer, "the file has no rows");
        Err(error.at(Place::file(self.path)).hint(header_hint()))
    }

    /// The record of one line; none for comments, blank lines and the header.
    ///
    /// # Errors
    /// What is wrong with the row, with its line and how to mend it.
    pub fn line(&mut self, line: &str, number: u64) -> Result<Option<Record>> {
        if let Some(comment) = line.strip_prefix('#') {
            self.comment(comment, number)?;
            return Ok(None);
        }
        if line.trim().is_empty() {
            return Ok(None);
        }
        if self.columns.is_none() {
            self.columns = Some(Vec::new());
            self.columns = Some(self.header(&cells(line), number)?);
            return Ok(None);
        }
        self.row(line, number).map(Some)
    }

    /// A comment, which may say the kind, source, licence or articles of all rows.
    fn comment(&mut self, comment: &str, number: u64) -> Result<()> {
        let Some((key, value)) = comment.trim().split_once(':') else { return Ok(()) };
        let value = value.trim();
        if key == "kind" {
            let kind = value.parse().map_err(|message: String| self.error(number, message))?;
            self.kind = Some(kind);
        } else if key == TITLED_FROM {
            self.titled_from = Some(self.prior(value, number)?);
        } else if HEAD_FACTS.contains(&key) && !value.is_empty() {
            self.facts.insert(key.to_owned(), value.to_owned());
        }
        Ok(())
    }

    fn header(&self, cells: &[&str], number: u64) -> Result<Vec<String>> {
        let extra = cells.get(COLUMNS.len()..).unwrap_or_default();
        let known = cells.starts_with(&COLUMNS) && (extra.is_empty() || extra == ["kind"]);
        if !known {
            let message = format!("the header is {:?}", cells.join(" "));
            return Err(self.error(number, message).hint(header_hint()));
        }
        if self.kind.is_none() && extra.is_empty() {
            return Err(self
                .error(number, "the file does not say what kind of entity it lists")
                .hint("put a line such as `# kind: person` first, or add a column `kind`"));
        }
        Ok(cells.iter().map(|cell| (*cell).to_owned()).collect())
    }

    fn row(&self, line: &str, number: u64) -> Result<Record> {
        let cells = cells(line);
        let expected = self.columns.as_ref().map_or(COLUMNS.len(), Vec::len);
        if cells.len() != expected {
            let message = format!("{} columns, expected {expected}", cells.len());
            return Err(self.error(number, message).hint(
                "separate the columns by single tabs and keep empty ones: id, name, aliases, \
                 country, prior, roles, notes",
            ));
        }
        let kind = match cells.get(COLUMNS.len()) {
            Some(word) => word.parse().map_err(|message: String| self.error(number, message))?,
            None => self.kind.unwrap_or(EntityKind::Organisation),
        };
        let name = cells[1];
        if !name.chars().any(char::is_alphanumeric) {
            let error = self.error(number, "the name is empty");
            return Err(error.hint("write the canonical name in the second column"));
        }
        let prior = self.prior(cells[4], number)?;
        let (mut links, mut facts) = notes(cells[6], cells[0]);
        self.add_article(name, prior, &mut links);
        for (key, value) in &self.facts {
            facts.entry(key.clone()).or_insert_with(|| value.clone());
        }
        Ok(Record {
            id: self.id(cells[0], kind, name, number)?,
            kind,
            name: name.to_owned(),
            aliases: self.aliases(name, cells[2], number)?,
            country: self.country(cells[3], number)?,
            prior,
            roles: split_list(cells[5]).map(Role::parse).collect(),
            links,
            facts,
        })
    }

    /// Links a notable row to the article of its name, unless its notes name another or none.
    fn add_article(&self, name: &str, prior: u8, links: &mut Vec<String>) {
        let told = links.iter().any(|link| link.starts_with("wp:"));
        links.retain(|link| link != NO_ARTICLE);
        if !told && self.titled_from.is_some_and(|least| prior >= least) {
            links.push(article_named(name));
            links.sort();
        }
    }

    fn id(&self, id: &str, kind: EntityKind, name: &str, number: u64) -> Result<String> {
        if id.is_empty() {
            return Ok(format!("{}:{}", kind.id_prefix(), slug(name)));
        }
        if id.chars().any(|c| c.is_whitespace() || c.is_control()) {
            let error = self.error(number, format!("the id {id:?} has white space in it"));
            return Err(error.hint("use a Wikidata id, gn:NUMBER, or a slug such as org:ubs"));
        }
        Ok(id.to_owned())
    }

    /// All names, the canonical one first; repeating it among the aliases gives it marks.
    fn aliases(&self, name: &str, cell: &str, number: u64) -> Result<Vec<super::Alias>> {
        let mut aliases = vec![super::Alias { text: name.to_owned(), marks: Default::default() }];
        for text in split_list(cell) {
            let alias = parse_alias(text).map_err(|mark| {
                self.error(number, format!("the alias {text:?} has the unknown mark [{mark}]"))
                    .hint("the marks are [exact], [context] and [demonym]")
            })?;
            if alias.text == name {
                aliases[0].marks = alias.marks;
            } else if !aliases.contains(&alias) {
                aliases.push(alias);
            }
        }
        Ok(aliases)
    }

    fn country(&self, cell: &str, number: u64) -> Result<String> {
        if cell.is_empty() || (cell.len() == 2 && cell.bytes().all(|b| b.is_ascii_uppercase())) {
            return Ok(cell.to_owned());
        }
        let error = self.error(number, format!("the country {cell:?} is not a two-letter code"));
        Err(error.hint("use the ISO 3166-1 alpha-2 code, such as RU, or leave it empty"))
    }

    fn prior(&self, cell: &str, number: u64) -> Result<u8> {
        match cell.parse() {
            Ok(prior) if prior <= 100 => Ok(prior),
            _ if cell.is_empty() => Ok(50),
            _ => Err(self
                .error(number, format!("the prior {cell:?} is not a number from 0 to 100"))
                .hint("100 is a name in every newspaper, 50 is the usual")),
        }
    }

    fn error(&self, line: u64, message: impl Into<String>) -> Error {
        Error::new(ErrorKind::Gazetteer, message).at(Place::file(self.path).at_line(line))
    }
}

fn cells(line: &str) -> Vec<&str> {
    line.split('\t').map(str::trim).collect()
}

fn header_hint() -> String {
    format!("the first row is the header, tab-separated: {}", COLUMNS.join(" "))
}

fn split_list(cell: &str) -> impl Iterator<Item = &str> {
    cell.split('|').map(str::trim).filter(|text| !text.is_empty())
}

/// Links and `key=value` facts of the notes column, with the link that the id itself is.
fn notes(cell: &str, id: &str) -> (Vec<String>, BTreeMap<String, String>) {
    let mut links: Vec<String> = link_of_id(id).into_iter().collect();
    let mut facts = BTreeMap::new();
    for word in cell.split_whitespace() {
        if let Some((key, value)) = word.split_once('=') {
            facts.insert(unescaped(key), unescaped(value));
        } else if let Some(link) = link_of_id(word) {
            links.push(link);
        }
    }
    links.sort();
    links.dedup();
    (links, facts)
}

/// A word of the notes with `%20` and the like turned back into what they stand for; what is no
/// such escape stays.
pub(super) fn unescaped(word: &str) -> String {
    let mut bytes = Vec::with_capacity(word.len());
    let mut rest = word.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        let digits = tail.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        let byte = digits
            .filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()))
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match byte {
            Some(byte) if first == b'%' => {
                bytes.push(byte);
                rest = &tail[2..];
            }
            _ => {
                bytes.push(first);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| word.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "# kind: person\nid\tname\taliases\tcountry\tprior\troles\tnotes\n";

    fn load(rows: &str) -> Loaded {
        parse("people.tsv", &format!("{HEAD}{rows}"))
    }

    #[test]
    fn a_row_in_full() {
        let row = "Q1\tAnna Fall\tA. Fall|Fall [context]\tSN\t60\tMayor of Dakar 2020-\twp:Anna_Fall x=1\n";
        let loaded = load(row);
        assert_eq!(loaded.problems, []);
        let record = &loaded.records[0];
        assert_eq!(record.aliases.len(), 3);
        assert!(record.aliases[2].marks.context);
        assert_eq!(record.links, ["wd:Q1", "wp:Anna_Fall"]);
        assert_eq!(record.facts["x"], "1");
        assert_eq!(record.roles[0].from, Some(2020));
        assert_eq!(loaded.lines, [3]);
    }

    #[test]
    fn every_row_has_its_line() {
        let rows = "\tA\t\t\t\t\t\n\nbad\n\tB\t\t\t\t\t\n# a comment\n\tC\t\t\t\t\t\n";
        assert_eq!(load(rows).lines, [3, 6, 8]);
        assert_eq!(load(&rows.replace("# a comment\n", "")).lines, [3, 6, 7]);
    }

    #[test]
    fn source_and_licence_by_file_and_by_row() {
        let head =
            "# kind: person\n# source: A List\nid\tname\taliases\tcountry\tprior\troles\tnotes\n";
        let rows =
            "\tAnna Fall\t\t\t\t\t\n# licence: CC0-1.0\n\tBen Ode\t\t\t\t\tsource=My%20own_list\n";
        let loaded = parse("people.tsv", &format!("{head}{rows}"));
        assert_eq!(loaded.problems, []);
        let facts = |number: usize| {
            let facts = &loaded.records[number].facts;
            ["source", "licence"].map(|key| facts.get(key).map_or("", String::as_str))
        };
        assert_eq!(facts(0), ["A List", ""]);
        assert_eq!(facts(1), ["My own_list", "CC0-1.0"]);
    }

    #[test]
    fn notable_rows_have_the_article_of_their_name() {
        let rows = "# wikipedia-from-prior: 30\n\tAnna Fall\t\t\t30\t\t\n\tBen Ode\t\t\t29\t\t\n\
                    Q3\tCai Wu\t\t\t90\t\twp:Cai_Wu_(poet)\n\tDora Ek\t\t\t90\t\twp:-\n";
        let loaded = load(rows);
        assert_eq!(loaded.problems, []);
        let links: Vec<_> = loaded.records.iter().map(|record| record.links.join(" ")).collect();
        assert_eq!(links, ["wp:Anna_Fall", "", "wd:Q3 wp:Cai_Wu_(poet)", ""]);
    }

    #[test]
    fn escapes_in_notes() {
        for (word, meant) in
            [("a%20b", "a b"), ("100%", "100%"), ("%zz", "%zz"), ("%C3%A9", "é"), ("%FF", "%FF")]
        {
            assert_eq!(unescaped(word), meant);
        }
    }

    #[test]
    fn an_empty_id_becomes_a_slug() {
        assert_eq!(load("\tAnna Fall\t\t\t\t\t\n").records[0].id, "person:anna-fall");
    }

    #[test]
    fn mistakes_name_line_and_remedy_and_the_rest_is_kept() {
        let good = "\tGood Row\t\t\t\t\t\n";
        for (row, message) in [
            ("Q1\tToo Few\n", "2 columns, expected 7"),
            ("Q1\tA\t\tRUS\t50\t\t\n", "not a two-letter code"),
            ("Q1\tA\t\tRU\tmuch\t\t\n", "not a number from 0 to 100"),
            ("Q1\tA\tB [maybe]\tRU\t5\t\t\n", "unknown mark [maybe]"),
            ("Q1\t-\t\tRU\t5\t\t\n", "the name is empty"),
            ("Q 1\tA\t\tRU\t5\t\t\n", "white space"),
        ] {
            let loaded = load(&format!("{row}{good}"));
            assert_eq!(loaded.records.len(), 1, "{row}");
            let problem = &loaded.problems[0];
            assert!(problem.message.contains(message), "{problem}");
            assert_eq!(problem.place.line, Some(3));
            assert!(problem.hint.is_some());
        }
    }

    #[test]
    fn a_wrong_header_is_reported_once() {
        let loaded = parse("x.tsv", "name\tid\nA\t1\nB\t2\n");
        assert_eq!(loaded.problems.len(), 1);
        let loaded = parse("x.tsv", "id\tname\taliases\tcountry\tprior\troles\tnotes\n");
        assert!(loaded.problems[0].message.contains("what kind"), "{:?}", loaded.problems);
    }
}
