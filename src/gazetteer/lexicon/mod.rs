//! What single words are, by list: first names, organisation words, ordinary words, ...

mod lists;

pub use lists::compile;

use super::slots::SlotMap;
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
    /// A word of sport reports (innings, striker, playoff).
    SPORT = 27;
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

    /// The classes by which a given name or surname is doubtful, for those that this set has.
    pub fn doubtful_as_name(self) -> WordClasses {
        let mut doubtful = WordClasses::default();
        if self.any(WordClasses::FIRST_NAME) {
            doubtful = doubtful.and(WordClasses::AMBIGUOUS_FIRST_NAME);
        }
        if self.any(WordClasses::SURNAME) {
            doubtful = doubtful.and(WordClasses::AMBIGUOUS_SURNAME);
        }
        doubtful
    }

    /// The set as a number, for the compiled form.
    pub fn bits(self) -> u32 {
        self.0
    }

    /// The set that this number stands for.
    pub fn from_bits(bits: u32) -> Self {
        WordClasses(bits)
    }

    /// Both sets together.
    pub const fn and(self, other: WordClasses) -> WordClasses {
        WordClasses(self.0 | other.0)
    }
}

/// The lists of single words, as one map from word keys to classes, and what the names of a
/// gazetteer add to them.
#[derive(Debug, Clone)]
pub struct Lexicon {
    lists: SlotMap,
    /// What names of one word add, by key.
    added: FxHashMap<u64, WordClasses>,
}

impl Lexicon {
    /// A lexicon over lists as [`compile`] writes them.
    pub fn new(compiled: &'static [u8]) -> Self {
        Lexicon { lists: SlotMap::new(compiled), added: FxHashMap::default() }
    }

    /// Adds classes to the word with this key.
    pub fn add(&mut self, key: u64, classes: WordClasses) {
        let known = self.added.entry(key).or_default();
        *known = known.and(classes);
    }

    /// The classes of the word with this key.
    pub fn get(&self, key: u64) -> WordClasses {
        let listed = WordClasses(self.lists.get(key));
        match self.added.get(&key) {
            Some(added) => listed.and(*added),
            None => listed,
        }
    }

    /// How many words the lists have.
    pub fn len(&self) -> usize {
        self.lists.len()
    }

    /// Whether no word is in any list.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}
