//! What single words are, by list: first names, organisation words, ordinary words, ...

use crate::text::{tokenize, word_key, word_list};
use rustc_hash::FxHashMap;

/// A set of word classes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct WordClasses(u32);

macro_rules! classes {
    ($($(#[$doc:meta])* $name:ident = $bit:literal;)*) => {
        impl WordClasses {
            $($(#[$doc])* pub const $name: WordClasses = WordClasses(1 << $bit);)*
        }
    };
}

classes! {
    /// A given name.
    FIRST_NAME = 0;
    /// A given name that is also an ordinary word, place or month.
    AMBIGUOUS_FIRST_NAME = 1;
    /// A surname.
    SURNAME = 2;
    /// A surname that is also an ordinary word, place or given name.
    AMBIGUOUS_SURNAME = 3;
    /// A surname that stands before the given name (Xi, Kim).
    FAMILY_FIRST = 4;
    /// A particle inside names (von, bin).
    PARTICLE = 5;
    /// What follows a name (Jr., III).
    NAME_SUFFIX = 6;
    /// A legal form (Inc., AG).
    LEGAL_FORM = 7;
    /// Usually the last word of an organisation's name (Bank, Court).
    ORGANISATION_END = 8;
    /// May be followed by "of", "for", "on" in an organisation's name (Ministry).
    ORGANISATION_OF = 9;
    /// Usually the last word of a place's name (River).
    PLACE_END = 10;
    /// Usually the first word of a place's name (Mount).
    PLACE_START = 11;
    /// An ordinary English word.
    COMMON = 12;
    /// A function word.
    FUNCTION = 13;
    /// A weekday, month or holiday.
    CALENDAR = 14;
    /// A people, language, religion or ideology, or a country's demonym.
    NATIONALITY = 15;
    /// The head word of an event, law or prize (Cup, Treaty).
    EVENT = 16;
    /// A verb of saying.
    SPEECH_VERB = 17;
    /// A title or honorific of one word.
    TITLE = 18;
    /// A role noun of one word (analyst).
    ROLE = 19;
    /// A preposition that often stands before a place (in, near).
    PLACE_PREPOSITION = 20;
    /// A direction before a place (northern).
    DIRECTION = 21;
    /// A verb whose subject is a body or its spokesman, for senses of capitals.
    ACTING_VERB = 22;
    /// A connecting word inside an organisation's name (of, for, and).
    CONNECTIVE = 23;
    /// An institution that is a name by itself when capitalised (Parliament).
    INSTITUTION = 24;
    /// A body that every country has (Court, Army), named with its country where that is told.
    NATIONAL = 26;
    /// What follows "and" in a firm's name (Co, Sons).
    FIRM = 25;
}

impl WordClasses {
    /// Whether any class of `other` is in this set.
    pub fn any(self, other: WordClasses) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether the word is in no list.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Both sets together.
    pub const fn and(self, other: WordClasses) -> WordClasses {
        WordClasses(self.0 | other.0)
    }
}

/// The lists of single words, as one map from word keys to classes.
#[derive(Debug, Clone, Default)]
pub struct Lexicon {
    classes: FxHashMap<u64, WordClasses>,
}

impl Lexicon {
    /// The lists that come with the program.
    pub fn built_in() -> Self {
        let mut lexicon = Lexicon { classes: FxHashMap::default() };
        for (path, content, class) in LISTS {
            for entry in word_list::built_in(path, content) {
                lexicon.add_entry(path, entry, *class);
            }
        }
        lexicon
    }

    fn add_entry(&mut self, path: &str, entry: word_list::Entry<'_>, class: WordClasses) {
        let Some(key) = single_word(entry.text) else { return };
        match path {
            "organisation_heads.txt" | "place_heads.txt" => {
                for name in entry.classes() {
                    self.add(key, head_class(path, name));
                }
            }
            "cue_words.txt" => {
                for name in entry.classes() {
                    self.add(key, cue_class(name));
                }
            }
            _ if entry.class == "ambiguous" => self.add(key, ambiguous(class)),
            _ => self.add(key, class),
        }
    }

    /// Adds a class to the word with this key.
    pub fn add(&mut self, key: u64, class: WordClasses) {
        let classes = self.classes.entry(key).or_default();
        *classes = classes.and(class);
    }

    /// Notes that the word with this key is also a well-known name of something else.
    pub fn add_rival(&mut self, key: u64) {
        let known = self.get(key);
        if known.any(WordClasses::FIRST_NAME) {
            self.add(key, WordClasses::AMBIGUOUS_FIRST_NAME);
        }
        if known.any(WordClasses::SURNAME) {
            self.add(key, WordClasses::AMBIGUOUS_SURNAME);
        }
    }

    /// The classes of the word with this key.
    pub fn get(&self, key: u64) -> WordClasses {
        self.classes.get(&key).copied().unwrap_or_default()
    }

    /// How many words are in any list.
    pub fn len(&self) -> usize {
        self.classes.len()
    }

    /// Whether no word is in any list.
    pub fn is_empty(&self) -> bool {
        self.classes.is_empty()
    }
}

/// The key of `text` if it is one word.
fn single_word(text: &str) -> Option<u64> {
    match tokenize(text).as_slice() {
        [token] => Some(token.key),
        _ if !text.contains(' ') && !text.contains('-') => Some(word_key(text)),
        _ => None,
    }
}

fn ambiguous(class: WordClasses) -> WordClasses {
    match class {
        WordClasses::FIRST_NAME => class.and(WordClasses::AMBIGUOUS_FIRST_NAME),
        WordClasses::SURNAME => class.and(WordClasses::AMBIGUOUS_SURNAME),
        other => other,
    }
}

fn head_class(path: &str, name: &str) -> WordClasses {
    match (path, name) {
        ("organisation_heads.txt", "of") => WordClasses::ORGANISATION_OF,
        ("organisation_heads.txt", _) => WordClasses::ORGANISATION_END,
        (_, "start") => WordClasses::PLACE_START,
        _ => WordClasses::PLACE_END,
    }
}

fn cue_class(name: &str) -> WordClasses {
    match name {
        "place_preposition" => WordClasses::PLACE_PREPOSITION,
        "direction" => WordClasses::DIRECTION,
        "acting_verb" => WordClasses::ACTING_VERB,
        "connective" => WordClasses::CONNECTIVE,
        "institution" => WordClasses::INSTITUTION,
        "firm" => WordClasses::FIRM,
        "national" => WordClasses::NATIONAL,
        _ => WordClasses::default(),
    }
}

macro_rules! list {
    ($file:literal, $class:ident) => {
        ($file, include_str!(concat!("../../gazetteers/lists/", $file)), WordClasses::$class)
    };
}

/// Every list of single words with its class. Adding a list is a line here and a file there.
const LISTS: &[(&str, &str, WordClasses)] = &[
    list!("first_names.txt", FIRST_NAME),
    list!("surnames.txt", SURNAME),
    list!("family_first_surnames.txt", FAMILY_FIRST),
    list!("name_particles.txt", PARTICLE),
    list!("name_suffixes.txt", NAME_SUFFIX),
    list!("organisation_suffixes.txt", LEGAL_FORM),
    list!("organisation_heads.txt", ORGANISATION_END),
    list!("place_heads.txt", PLACE_END),
    list!("common_words.txt", COMMON),
    list!("function_words.txt", FUNCTION),
    list!("calendar_words.txt", CALENDAR),
    list!("nationality_words.txt", NATIONALITY),
    list!("event_heads.txt", EVENT),
    list!("speech_verbs.txt", SPEECH_VERB),
    list!("titles.txt", TITLE),
    list!("roles.txt", ROLE),
    list!("cue_words.txt", CONNECTIVE),
];
