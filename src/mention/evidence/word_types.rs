//! The sorts of words that patterns speak of. The build script reads this file too.

macro_rules! word_types {
    ($($name:ident = $word:literal),* $(,)?) => {
        /// The sort of a token, as patterns of tokens speak of it.
        #[allow(missing_docs)]
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[repr(u8)]
        pub enum WordType { $($name),* }

        impl WordType {
            /// The word used in the weights file, by number.
            pub const NAMES: &'static [&'static str] = &[$($word),*];
        }
    };
}

word_types! {
    // Beyond the sentence.
    Edge = "edge",
    Given = "Given",
    GivenDoubtful = "Given?",
    Surname = "Surname",
    GivenOrSurname = "GivenSurname",
    Initial = "Initial",
    Suffix = "Jr",
    Particle = "von",
    Ordinary = "Ordinary",
    BodyEnd = "Bank",
    BodyOf = "Ministry",
    PlaceHead = "River",
    Nationality = "Nationality",
    Title = "Title",
    Capitals = "CAPITALS",
    Unknown = "Unknown",
    Event = "Cup",
    Of = "of",
    And = "and",
    Possessive = "'s",
    Hyphen = "-",
    Number = "number",
    Comma = "comma",
    Quote = "quote",
    Bracket = "bracket",
    Mark = "mark",
    In = "in",
    Says = "says",
    Function = "function",
    TitleSmall = "title",
    Small = "small",
    Stop = "stop",
}

impl WordType {
    /// The pattern of these types as a number that differs for every sequence of at most twelve.
    pub fn pack(types: impl IntoIterator<Item = usize>) -> u64 {
        types.into_iter().fold(1, |packed, word| packed << 5 | word as u64)
    }

    /// The number of a pattern named as in the weights file: `Given Surname`.
    pub fn pattern(name: &str) -> Option<u64> {
        let number = |word: &str| WordType::NAMES.iter().position(|known| *known == word);
        let numbers: Option<Vec<usize>> = name.split(' ').map(number).collect();
        numbers.map(WordType::pack)
    }

    /// The name of a pattern, as in the weights file.
    pub fn pattern_name(mut packed: u64) -> String {
        let mut words = Vec::new();
        while packed > 1 {
            words.push(WordType::NAMES[packed as usize & 31]);
            packed >>= 5;
        }
        words.reverse();
        words.join(" ")
    }
}
