//! Variant spellings of names by rule, so that no row of a gazetteer needs to list them.
//!
//! The rules are data in `gazetteers/rules/`; the code here knows how to apply a class of spellings,
//! and the few changes that are no exchange of words: initials, order, articles, legal forms.

/// A rule file's name and content.
macro_rules! rule_file {
    ($file:literal) => {
        ($file, include_str!(concat!("../../../gazetteers/rules/", $file)))
    };
}

mod articles;
mod classes;
mod data;
mod demonyms;
mod languages;
mod lists;
mod name;
mod organisations;
mod people;
mod rule;
mod scope;
#[cfg(test)]
mod tests;

pub use rule::VariantRule;

use super::{Alias, EntityKind, Record};
use crate::text::{PhraseKey, umlaut_variant, word_key};
use articles::Articles;
use classes::{Classes, Exchange};
use demonyms::DemonymPlurals;
use languages::{LanguageSet, Languages};
use name::{Name, keys_of};
use organisations::LegalForms;
use rustc_hash::FxHashMap;
use scope::{Bearer, kind_bit};

/// At most so many variants are made of one name.
const MOST_VARIANTS: usize = 12;

/// One more way to write a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// The name so written.
    pub text: String,
    /// The rule that made it; of two rules the first.
    pub rule: VariantRule,
}

/// The rules, ready to be applied.
pub struct VariantRules {
    languages: Languages,
    classes: Classes,
    articles: Articles,
    legal_forms: LegalForms,
    demonyms: DemonymPlurals,
    /// Words that some rule looks for, with the kinds of entity it is for: a name without any is
    /// passed over at once.
    watched: FxHashMap<u64, u8>,
    /// Ends of words, in small letters, that some rule looks for.
    watched_endings: Vec<(String, u8)>,
    /// Languages of people whose names may vary whatever their words are.
    varied_languages: LanguageSet,
}

/// The files of classes of spellings, in the order in which they are applied.
const CLASS_FILES: [(VariantRule, (&str, &str)); 4] = [
    (VariantRule::Abbreviation, rule_file!("written_forms.txt")),
    (VariantRule::Spelling, rule_file!("spelling.txt")),
    (VariantRule::Nickname, rule_file!("nicknames.txt")),
    (VariantRule::Transliteration, rule_file!("transliteration.txt")),
];

impl VariantRules {
    /// The rules that come with the program.
    ///
    /// # Panics
    /// When a rule file is malformed, which the tests rule out.
    pub fn built_in() -> VariantRules {
        VariantRules::read().unwrap_or_else(|error| panic!("built-in rules: {error}"))
    }

    fn read() -> crate::error::Result<VariantRules> {
        let (path, content) = rule_file!("languages.tsv");
        let languages = Languages::parse(path, content)?;
        let mut classes = Classes::default();
        for (rule, (path, content)) in CLASS_FILES {
            classes.add_file(rule, path, content, &languages)?;
        }
        let (path, content) = rule_file!("arabic_articles.tsv");
        let articles = Articles::parse(path, content);
        let (path, content) = rule_file!("demonym_plurals.tsv");
        let demonyms = DemonymPlurals::parse(path, content)?;
        let legal_forms = LegalForms::built_in();
        let endings = classes.endings_everywhere();
        let watched_endings = endings.map(|(ending, kinds)| (ending.to_lowercase(), kinds));
        Ok(VariantRules {
            watched: watched(&classes, &articles, &legal_forms),
            watched_endings: watched_endings.collect(),
            varied_languages: classes.languages_of_parts().and(languages.syllables),
            languages,
            classes,
            articles,
            legal_forms,
            demonyms,
        })
    }

    /// Other ways to write an alias of `record`, the likeliest first, at most twelve; neither
    /// names that the record has itself nor two that are matched by the same words. Of the canonical
    /// name a few more are made.
    ///
    /// Aliases marked `[exact]` keep their letters and those marked `[demonym]` become plurals. A
    /// variant has the marks of its alias. Cost: well under a microsecond for a name that no rule
    /// changes.
    pub fn variants(&self, record: &Record, alias: &Alias) -> Vec<Variant> {
        if alias.marks.demonym {
            let mut made = Made::new(record);
            let plural = self.demonyms.plural(&alias.text);
            plural.into_iter().for_each(|text| made.push(VariantRule::Plural, text));
            return made.variants;
        }
        let bearer = Bearer::new(record, &self.languages);
        let canonical = alias.text == record.name;
        if !self.may_vary(&bearer, &alias.text, canonical) {
            return Vec::new();
        }
        let Some(name) = Name::new(&alias.text) else { return Vec::new() };
        let mut made = Made::new(record);
        same_letters(&name, |rule, text| made.push(rule, text));
        if alias.marks.exact {
            return made.variants;
        }
        if record.kind == EntityKind::Organisation {
            self.legal_forms.variants(&name, canonical, |rule, text| made.push(rule, text));
        }
        self.once(&bearer, &name, canonical, |rule, text| made.push(rule, text));
        // Once more, for names in which two words vary.
        for at in 0..made.variants.len() {
            let Variant { text, rule } = made.variants[at].clone();
            let Some(name) = Name::new(&text) else { continue };
            if rule.composes() && !made.is_full() {
                self.once(&bearer, &name, false, |second, text| {
                    if second != rule || rule.repeats() {
                        made.push(rule, text);
                    }
                });
            }
        }
        made.variants
    }

    /// Whether any rule may change the name. Says yes too often, never no.
    fn may_vary(&self, bearer: &Bearer, text: &str, canonical: bool) -> bool {
        let person = bearer.is_person();
        if !text.is_ascii()
            || (person && self.varied_languages.any(bearer.home))
            || (person && canonical && self.languages.order.any(bearer.home))
        {
            return true;
        }
        let kind = kind_bit(bearer.kind);
        let mut words = 0;
        for word in text.split(|c: char| !c.is_ascii_alphanumeric() && c != '.' && c != '\'') {
            let word = word.strip_suffix("'s").unwrap_or(word);
            if word.is_empty() {
                continue;
            }
            words += 1;
            let in_capitals = || word.bytes().all(|b| b.is_ascii_uppercase() || b == b'.');
            let watched = self.watched.get(&word_key(word)).is_some_and(|kinds| kinds & kind != 0);
            if watched || (person && word.len() <= 2 * people::MOST_INITIALS && in_capitals()) {
                return true;
            }
            let ends = |(ending, kinds): &(String, u8)| {
                kinds & kind != 0 && ends_with_ignoring_case(word, ending)
            };
            if self.watched_endings.iter().any(ends) {
                return true;
            }
        }
        person && words == 3 && self.languages.middle.any(bearer.home)
    }

    /// The variants of a name in which one thing has changed.
    fn once(
        &self,
        bearer: &Bearer,
        name: &Name<'_>,
        canonical: bool,
        mut make: impl FnMut(VariantRule, String),
    ) {
        if bearer.is_person() {
            people::variants(&self.languages, bearer, name, canonical, &mut make);
        }
        let surname = people::surname(bearer, name);
        let mut exchanges = self.classes.exchanges(bearer, name, surname);
        exchanges.retain(|exchange| applies(exchange, name, surname, canonical));
        if self.is_arabic(bearer) {
            self.articles.variants(bearer, name, &mut make);
        }
        // The best other spelling of each word first, then the second best.
        let most = exchanges.iter().map(|exchange| exchange.others.len()).max().unwrap_or(0);
        for rank in 0..most {
            for exchange in &exchanges {
                if let Some(other) = exchange.others.get(rank) {
                    make(exchange.rule, name.with(exchange.words.clone(), other));
                }
            }
        }
    }

    fn is_arabic(&self, bearer: &Bearer) -> bool {
        self.languages.named("arabic").is_some_and(|arabic| bearer.home.any(arabic))
    }
}

/// Nicknames are for whole names of two words or more, not the commonest; British and American
/// spelling for names of two words or more.
fn applies(exchange: &Exchange, name: &Name<'_>, surname: usize, canonical: bool) -> bool {
    match exchange.rule {
        VariantRule::Nickname => {
            canonical && !lists::COMMON_SURNAMES.contains(&name.words[surname].key)
        }
        VariantRule::Spelling => name.len() > 1,
        _ => true,
    }
}

/// The variants that every kind of name has: newspapers drop an inner "the" ("Organization of
/// Petroleum Exporting Countries") and write umlauts out.
fn same_letters(name: &Name<'_>, mut make: impl FnMut(VariantRule, String)) {
    let mut without = name.text.to_owned();
    if name.text.contains(" the ") {
        without = name.text.replace(" the ", " ");
        make(VariantRule::The, without.clone());
    }
    if let Some(text) = umlaut_variant(name.text) {
        make(VariantRule::Umlaut, text);
    }
    if let Some(text) = umlaut_variant(&without) {
        make(VariantRule::Umlaut, text);
    }
}

/// Whether an ASCII word ends so, whatever its case.
fn ends_with_ignoring_case(word: &str, ending: &str) -> bool {
    let start = word.len().checked_sub(ending.len());
    start.is_some_and(|start| word.as_bytes()[start..].eq_ignore_ascii_case(ending.as_bytes()))
}

fn watched(classes: &Classes, articles: &Articles, forms: &LegalForms) -> FxHashMap<u64, u8> {
    let mut watched: FxHashMap<u64, u8> = classes.first_words().collect();
    let mut watch = |word: u64, kinds: u8| *watched.entry(word).or_default() |= kinds;
    let all = EntityKind::ALL.into_iter().fold(0, |all, kind| all | kind_bit(kind));
    watch(word_key("the"), all);
    articles.words().for_each(|word| watch(word, all));
    forms.last_words().for_each(|word| watch(word, kind_bit(EntityKind::Organisation)));
    lists::GENERATIONS.iter().for_each(|word| watch(*word, kind_bit(EntityKind::Person)));
    watched
}

/// The variants made so far.
struct Made {
    variants: Vec<Variant>,
    /// Keys of the record's aliases, which have marks of their own, and of the variants.
    keys: Vec<PhraseKey>,
    person: bool,
}

impl Made {
    fn new(record: &Record) -> Self {
        let keys = record.aliases.iter().map(|alias| key_of(&keys_of(&alias.text))).collect();
        let person = record.kind == EntityKind::Person;
        Made { variants: Vec::new(), keys, person }
    }

    fn is_full(&self) -> bool {
        self.variants.len() >= MOST_VARIANTS
    }

    /// Takes a variant unless there are enough, it is there by other marks, or it is nothing but
    /// an ordinary word or a given name.
    fn push(&mut self, rule: VariantRule, text: String) {
        if self.is_full() {
            return;
        }
        let words = keys_of(&text);
        let key = key_of(&words);
        let ordinary = |word: &u64| {
            lists::COMMON.contains(word) || (self.person && lists::FIRST_NAMES.contains(word))
        };
        let bare =
            rule != VariantRule::Umlaut && matches!(words.as_slice(), [word] if ordinary(word));
        if words.is_empty() || bare || self.keys.contains(&key) {
            return;
        }
        self.keys.push(key);
        self.variants.push(Variant { text, rule });
    }
}

fn key_of(words: &[u64]) -> PhraseKey {
    words.iter().fold(PhraseKey::start(), |key, word| key.then(*word))
}
