//! Where languages are at home and how their names are built; from `rules/languages.tsv`.

use super::data::Lines;
use crate::error::Result;

/// A set of languages, a bit each.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct LanguageSet(u32);

impl LanguageSet {
    pub fn any(self, other: LanguageSet) -> bool {
        self.0 & other.0 != 0
    }

    pub fn and(self, other: LanguageSet) -> LanguageSet {
        LanguageSet(self.0 | other.0)
    }

    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// The languages, their countries and customs.
pub(super) struct Languages {
    names: Vec<String>,
    /// By country code, see [`position`].
    countries: Vec<LanguageSet>,
    /// Where the family name stands first at home and last elsewhere.
    pub order: LanguageSet,
    /// Where given names are of two syllables, written apart or joined.
    pub syllables: LanguageSet,
    /// Where a name between the first and the last is a middle name.
    pub middle: LanguageSet,
}

const LETTERS: usize = 26;

impl Languages {
    /// Reads the file; `path` names it in errors.
    ///
    /// # Errors
    /// A line with a language already listed, a wrong country code or an unknown custom.
    pub fn parse(path: &str, content: &str) -> Result<Self> {
        let mut languages = Languages {
            names: Vec::new(),
            countries: vec![LanguageSet::default(); LETTERS * LETTERS],
            order: LanguageSet::default(),
            syllables: LanguageSet::default(),
            middle: LanguageSet::default(),
        };
        for line in Lines::new(path, content) {
            languages.add(&line).map_err(|message| line.error(message))?;
        }
        Ok(languages)
    }

    fn add(&mut self, line: &super::data::Line<'_>) -> std::result::Result<(), String> {
        let mut cells = line.text.split('\t');
        let mut cell = || cells.next().unwrap_or_default().trim();
        let (name, countries, customs) = (cell(), cell(), cell());
        if name.is_empty() || self.names.iter().any(|known| known == name) {
            return Err(format!("the language {name:?} is empty or listed twice"));
        }
        if self.names.len() == u32::BITS as usize {
            return Err("there is room for 32 languages only".to_owned());
        }
        let this = LanguageSet(1 << self.names.len());
        self.names.push(name.to_owned());
        for country in countries.split_whitespace() {
            let at = position(country).ok_or_else(|| format!("{country:?} is no country code"))?;
            self.countries[at] = self.countries[at].and(this);
        }
        for custom in customs.split_whitespace() {
            let set = match custom {
                "order" => &mut self.order,
                "syllables" => &mut self.syllables,
                "middle" => &mut self.middle,
                _ => return Err(format!("the custom {custom:?} is not known")),
            };
            *set = set.and(this);
        }
        Ok(())
    }

    /// The language with this name.
    pub fn named(&self, name: &str) -> Option<LanguageSet> {
        self.names.iter().position(|known| known == name).map(|at| LanguageSet(1 << at))
    }

    /// The languages at home in a country, by its ISO code; none for an unknown or empty one.
    pub fn of_country(&self, code: &str) -> LanguageSet {
        position(code).map_or_else(LanguageSet::default, |at| self.countries[at])
    }
}

/// The place of a two-letter code in a table of all of them.
fn position(code: &str) -> Option<usize> {
    let [first, second] = code.as_bytes() else { return None };
    let letter = |byte: &u8| byte.is_ascii_uppercase().then(|| usize::from(byte - b'A'));
    Some(letter(first)? * LETTERS + letter(second)?)
}
