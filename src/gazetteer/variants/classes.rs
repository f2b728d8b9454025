//! Classes of spellings: `Sergei|Sergey|Serguei`, and their exchange in a name.
//!
//! The format is told at the head of `rules/transliteration.txt`.

use super::data::{Line, Lines};
use super::languages::{LanguageSet, Languages};
use super::name::{Name, keys_of};
use super::rule::VariantRule;
use super::scope::{Bearer, Scope};
use crate::error::Result;
use rustc_hash::FxHashMap;
use std::ops::Range;

/// Letters of a word that must be left beside an ending or beginning.
const SHORTEST_STEM: usize = 2;

/// All classes, of all files.
#[derive(Default)]
pub(super) struct Classes {
    classes: Vec<Class>,
    /// Classes of whole words, by the key of a spelling's first word.
    by_word: FxHashMap<u64, Vec<Spelling>>,
    /// Classes of parts of words.
    parts: Vec<PartClass>,
}

struct Class {
    spellings: Vec<String>,
    scope: Scope,
    rule: VariantRule,
}

/// One spelling of a class.
struct Spelling {
    class: usize,
    /// Its number in the class.
    number: usize,
    words: Vec<u64>,
}

/// A class of endings, beginnings or letters.
struct PartClass {
    spellings: Vec<String>,
    at: At,
    scope: Scope,
    rule: VariantRule,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum At {
    Beginning,
    Ending,
    Inside,
}

/// What may stand in the place of some words, best first.
pub(super) struct Exchange {
    pub words: Range<usize>,
    pub others: Vec<String>,
    pub rule: VariantRule,
}

impl Classes {
    /// Adds the classes of a file; variants they make bear the name of `rule`.
    ///
    /// # Errors
    /// A line that is no class, or a class before the first heading.
    pub fn add_file(
        &mut self,
        rule: VariantRule,
        path: &str,
        content: &str,
        languages: &Languages,
    ) -> Result<()> {
        let mut scope = None;
        for line in Lines::new(path, content) {
            if let Some(heading) = line.text.strip_prefix('@') {
                let parsed = Scope::parse(heading, languages);
                scope = Some(parsed.map_err(|message| line.error(message))?);
                continue;
            }
            let scope = scope.ok_or_else(|| line.error("no line with @ stands before".into()))?;
            self.add(rule, scope, &line)?;
        }
        Ok(())
    }

    fn add(&mut self, rule: VariantRule, scope: Scope, line: &Line<'_>) -> Result<()> {
        let pairs: Vec<Vec<String>> = match line.text.split_once(':') {
            // The full form is exchanged for each of the others, not these among themselves.
            Some((full, others)) => {
                spellings(others).map(|other| vec![full.trim().to_owned(), other]).collect()
            }
            None => vec![spellings(line.text).collect()],
        };
        for spellings in pairs {
            if spellings.is_empty() || spellings.iter().any(String::is_empty) {
                return Err(line.error("a class is spellings with | between them".into()));
            }
            match at(&spellings).map_err(|message| line.error(message))? {
                Some(at) => {
                    let spellings = spellings.iter().map(|part| part.replace('-', "")).collect();
                    self.parts.push(PartClass { spellings, at, scope, rule });
                }
                None => self.add_words(Class { spellings, scope, rule }),
            }
        }
        Ok(())
    }

    fn add_words(&mut self, class: Class) {
        let number_of_class = self.classes.len();
        for (number, spelling) in class.spellings.iter().enumerate() {
            let words = keys_of(spelling);
            let Some(first) = words.first().copied() else { continue };
            let entry = Spelling { class: number_of_class, number, words };
            self.by_word.entry(first).or_default().push(entry);
        }
        self.classes.push(class);
    }

    /// The first words of all spellings, with the kinds they are for.
    pub fn first_words(&self) -> impl Iterator<Item = (u64, u8)> + '_ {
        self.by_word.iter().map(|(word, spellings)| {
            let kinds = spellings.iter().map(|one| self.classes[one.class].scope.kinds());
            (*word, kinds.fold(0, |all, kinds| all | kinds))
        })
    }

    /// The languages for which there are endings, beginnings or letters of people's names.
    pub fn languages_of_parts(&self) -> LanguageSet {
        let sets = self.parts.iter().map(|class| class.scope.languages);
        sets.fold(LanguageSet::default(), LanguageSet::and)
    }

    /// Endings that are for names of every language, with their kinds.
    pub fn endings_everywhere(&self) -> impl Iterator<Item = (&str, u8)> {
        let everywhere =
            self.parts.iter().filter(|class| class.at == At::Ending && !class.scope.only);
        everywhere.flat_map(|class| {
            class.spellings.iter().map(|ending| (ending.as_str(), class.scope.kinds()))
        })
    }

    /// What may be exchanged in a name whose family name is word number `surname`.
    pub fn exchanges(&self, bearer: &Bearer, name: &Name<'_>, surname: usize) -> Vec<Exchange> {
        let found = self.spellings_in(name, surname);
        let languages = found.iter().map(|(spelling, _)| self.classes[spelling.class].scope);
        let languages = languages
            .filter(|scope| !scope.only && scope.holds_for(bearer, bearer.home))
            .fold(bearer.home, |known, scope| known.and(scope.languages));
        let mut exchanges = Vec::new();
        for (spelling, words) in found {
            let class = &self.classes[spelling.class];
            if !class.scope.holds_for(bearer, languages) {
                continue;
            }
            let others = class.spellings.iter().enumerate();
            let others = others.filter(|(number, _)| *number != spelling.number);
            let others: Vec<String> =
                others.map(|(_, other)| as_written(name.word(words.start), other)).collect();
            if !others.is_empty() {
                exchanges.push(Exchange { words, others, rule: class.rule });
            }
        }
        for at in 0..name.len() {
            exchanges.extend(self.exchange_of_parts(bearer, languages, name, (at, surname)));
        }
        exchanges
    }

    /// The spellings of all classes that a name has, where their part of the name is.
    fn spellings_in(&self, name: &Name<'_>, surname: usize) -> Vec<(&Spelling, Range<usize>)> {
        let mut found = Vec::new();
        for at in 0..name.len() {
            for spelling in self.by_word.get(&name.words[at].key).into_iter().flatten() {
                let words = at..at + spelling.words.len();
                if name.has_words_at(at, &spelling.words)
                    && self.classes[spelling.class].scope.covers(&words, surname, name.len())
                {
                    found.push((spelling, words));
                }
            }
        }
        found
    }

    /// What may stand for one word by the longest of its endings and so on.
    fn exchange_of_parts(
        &self,
        bearer: &Bearer,
        languages: LanguageSet,
        name: &Name<'_>,
        (at, surname): (usize, usize),
    ) -> Option<Exchange> {
        let word = name.word(at);
        let small = word.to_lowercase();
        if small.len() != word.len() || !super::name::is_capitalised(word) {
            return None;
        }
        let mut best: Option<(usize, &PartClass, &str)> = None;
        for class in &self.parts {
            let scope = &class.scope;
            let applies = scope.holds_for(bearer, languages)
                && scope.covers(&(at..at + 1), surname, name.len());
            for spelling in class.spellings.iter().filter(|_| applies) {
                let longer = best.is_none_or(|(length, ..)| spelling.len() > length);
                if longer && class.at.fits(&small, &spelling.to_lowercase()) {
                    best = Some((spelling.len(), class, spelling));
                }
            }
        }
        let (_, class, spelling) = best?;
        let others = class.spellings.iter().filter(|other| *other != spelling);
        let others = others.map(|other| class.at.exchange(word, spelling, other)).collect();
        Some(Exchange { words: at..at + 1, others, rule: class.rule })
    }
}

impl At {
    /// Whether a word in small letters has the part here, with enough letters beside it.
    fn fits(self, word: &str, part: &str) -> bool {
        let stem = match self {
            At::Beginning => word.strip_prefix(part),
            At::Ending => word.strip_suffix(part),
            At::Inside => return word.get(1..).is_some_and(|rest| rest.contains(part)),
        };
        stem.is_some_and(|stem| stem.chars().count() >= SHORTEST_STEM)
    }

    /// The word with another part in the place of `part`, which it is known to have.
    fn exchange(self, word: &str, part: &str, other: &str) -> String {
        match self {
            At::Beginning => format!("{other}{}", word.get(part.len()..).unwrap_or_default()),
            At::Ending => {
                let stem = word.len().saturating_sub(part.len());
                format!("{}{other}", word.get(..stem).unwrap_or(word))
            }
            At::Inside => {
                let first = word.chars().next().map_or(0, char::len_utf8);
                format!("{}{}", &word[..first], word[first..].replace(part, other))
            }
        }
    }
}

fn spellings(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split('|').map(|spelling| spelling.trim().to_owned())
}

/// Which part of a word the spellings of a class are, as their hyphens say; `None` for whole words.
fn at(spellings: &[String]) -> std::result::Result<Option<At>, String> {
    let of = |spelling: &String| match (spelling.starts_with('-'), spelling.ends_with('-')) {
        (true, true) => Some(At::Inside),
        (true, false) => Some(At::Ending),
        (false, true) => Some(At::Beginning),
        (false, false) => None,
    };
    let first = of(&spellings[0]);
    if spellings.iter().all(|spelling| of(spelling) == first) {
        Ok(first)
    } else {
        Err("all spellings of a class are whole words, endings, beginnings or letters".to_owned())
    }
}

/// A spelling with a small or capital letter first, as the word it stands for has.
fn as_written(word: &str, other: &str) -> String {
    let mut letters = other.chars();
    match (word.chars().next(), letters.next()) {
        (Some(first), Some(letter)) if first.is_lowercase() && letter.is_uppercase() => {
            letter.to_lowercase().chain(letters).collect()
        }
        (Some(first), Some(letter)) if first.is_uppercase() && letter.is_lowercase() => {
            letter.to_uppercase().chain(letters).collect()
        }
        _ => other.to_owned(),
    }
}
