//! The normal form under which words are compared.
//!
//! Folding happens per token and never rewrites the article: a token keeps its span in the
//! original text and carries a hash of its folded form. That is the alignment.

use icu_normalizer::DecomposingNormalizerBorrowed;
use xxhash_rust::xxh3::xxh3_64;

/// Version of [`word_key`] and [`PhraseKey`]: to be raised with every change to them or to how words
/// are told apart, so that lists compiled before are not misread.
pub const KEY_VERSION: u32 = 1;

/// Words up to this many bytes are folded on the stack.
const SHORT: usize = 64;

/// Folds one word: lower case, without diacritics, apostrophes, periods and soft hyphens, with
/// letters that do not decompose written out (`ß` → `ss`, `ø` → `o`, `ł` → `l`).
///
/// `Kyïv` and `Kyiv`, `U.S.` and `US`, `Sana’a` and `Sanaa` have one folded form. The variant
/// spelling of umlauts (`Koenig`) is added on the gazetteer's side, see [`umlaut_variant`].
pub fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    if word.is_ascii() {
        folded.extend(word.chars().filter(|c| !ignored(*c)).map(|c| c.to_ascii_lowercase()));
        return folded;
    }
    let decomposed = DecomposingNormalizerBorrowed::new_nfkd().normalize(word);
    for c in decomposed.chars().filter(|c| !ignored(*c)) {
        match written_out(c) {
            Some(letters) => folded.push_str(letters),
            None => folded.extend(c.to_lowercase().filter(|c| !ignored(*c))),
        }
    }
    folded
}

/// Hash of the folded form of one word; equal words have equal keys.
///
/// 64 bits: among a million names and a thousand million words, a false equality is expected
/// less than once in ten thousand runs.
pub fn word_key(word: &str) -> u64 {
    let bytes = word.as_bytes();
    if bytes.len() > SHORT || !word.is_ascii() {
        return xxh3_64(fold(word).as_bytes());
    }
    let mut folded = [0u8; SHORT];
    let mut length = 0;
    for &byte in bytes {
        if byte != b'.' && byte != b'\'' {
            folded[length] = byte.to_ascii_lowercase();
            length += 1;
        }
    }
    xxh3_64(&folded[..length])
}

/// The bytes of a word as its class is looked up: as written, but with every digit a `0` and with
/// straight apostrophes and quotation marks.
fn cased_bytes(surface: &str) -> impl Iterator<Item = u8> + '_ {
    let bytes = surface.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        let (byte, length) = match bytes.get(at..)? {
            // ‘ ’ and “ ”
            [0xE2, 0x80, 0x98 | 0x99, ..] => (b'\'', 3),
            [0xE2, 0x80, 0x9C | 0x9D, ..] => (b'"', 3),
            [b'0'..=b'9', ..] => (b'0', 1),
            [byte, ..] => (*byte, 1),
            [] => return None,
        };
        at += length;
        Some(byte)
    })
}

/// A word as its class is looked up, see [`cased_key`].
pub fn cased_form(surface: &str) -> String {
    String::from_utf8(cased_bytes(surface).collect()).expect("whole characters are exchanged")
}

/// Hash of a word as written, capitals and all, but with every digit a `0` and with straight
/// apostrophes and quotation marks: `May` and `may` have two keys, `1,234` and `5,678` one.
pub fn cased_key(surface: &str) -> u64 {
    let mut form = [0u8; SHORT];
    if surface.len() > SHORT {
        return xxh3_64(cased_form(surface).as_bytes());
    }
    let mut length = 0;
    for byte in cased_bytes(surface) {
        form[length] = byte;
        length += 1;
    }
    xxh3_64(&form[..length])
}

/// Key of a phrase, built up word by word from [`PhraseKey::start`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PhraseKey(u64);

impl PhraseKey {
    /// The key of the phrase of no words.
    pub fn start() -> Self {
        PhraseKey(0x2545_F491_4F6C_DD1D)
    }

    /// The key of this phrase with one word more.
    pub fn then(self, word_key: u64) -> Self {
        let mixed = (self.0 ^ word_key).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        PhraseKey(mixed ^ (mixed >> 29))
    }

    /// The key as a number.
    pub fn value(self) -> u64 {
        self.0
    }
}

/// The German and Scandinavian way to write a word without its umlauts (`König` → `Koenig`,
/// `Søren` → `Soeren`, `Håkon` → `Haakon`), or `None` where that changes nothing.
pub fn umlaut_variant(word: &str) -> Option<String> {
    if word.is_ascii() {
        return None;
    }
    let mut variant = String::with_capacity(word.len() + 2);
    for c in word.chars() {
        match c {
            'ä' => variant.push_str("ae"),
            'ö' | 'ø' => variant.push_str("oe"),
            'ü' => variant.push_str("ue"),
            'å' => variant.push_str("aa"),
            'Ä' => variant.push_str("Ae"),
            'Ö' | 'Ø' => variant.push_str("Oe"),
            'Ü' => variant.push_str("Ue"),
            'Å' => variant.push_str("Aa"),
            other => variant.push(other),
        }
    }
    (variant != word).then_some(variant)
}

/// Whether `c` counts for nothing in a comparison.
fn ignored(c: char) -> bool {
    matches!(
        c,
        '.' | '\''
            | '’'
            | '‘'
            | 'ʼ'
            | 'ʻ'
            | 'ʿ'
            | 'ʾ'
            | '`'
            | '´'
            | '\u{00AD}'
            | '\u{200B}'..='\u{200F}'
            | '\u{2060}'
            | '\u{FEFF}'
            | '\u{0300}'..='\u{036F}'
    )
}

/// Letters that have no decomposition, written in plain ones.
fn written_out(c: char) -> Option<&'static str> {
    Some(match c {
        'ß' | 'ẞ' => "ss",
        'ø' | 'Ø' => "o",
        'ł' | 'Ł' => "l",
        'đ' | 'Đ' | 'ð' | 'Ð' => "d",
        'æ' | 'Æ' => "ae",
        'œ' | 'Œ' => "oe",
        'þ' | 'Þ' => "th",
        'ı' => "i",
        'ħ' | 'Ħ' => "h",
        'ə' | 'Ə' => "a",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn folded_forms() {
        for (word, folded) in [
            ("König", "konig"),
            ("Élysée", "elysee"),
            ("E\u{301}lyse\u{301}e", "elysee"),
            ("U.S.", "us"),
            ("O’Brien", "obrien"),
            ("O'Brien", "obrien"),
            ("İstanbul", "istanbul"),
            ("Łódź", "lodz"),
            ("Straße", "strasse"),
            ("ﬁnance", "finance"),
        ] {
            assert_eq!(fold(word), folded, "{word}");
            assert_eq!(word_key(word), word_key(folded), "{word}");
        }
    }

    #[test]
    fn umlauts_written_out() {
        for (word, variant) in [
            ("König", Some("Koenig")),
            ("Ødegård", Some("Oedegaard")),
            ("Élysée", None),
            ("Kim", None),
        ] {
            assert_eq!(umlaut_variant(word).as_deref(), variant, "{word}");
        }
    }

    #[test]
    fn a_phrase_is_more_than_its_words() {
        let key = |words: &[&str]| {
            words.iter().fold(PhraseKey::start(), |key, word| key.then(word_key(word)))
        };
        assert_eq!(key(&["Kim", "Jong", "Un"]), key(&["KIM", "jong", "un"]));
        assert_ne!(key(&["Kim", "Un", "Jong"]), key(&["Kim", "Jong", "Un"]));
        assert_ne!(key(&["Kim"]), key(&["Kim", ""]));
    }

    #[test]
    fn cased_forms() {
        for (surface, form) in [
            ("May", "May"),
            ("1,234.5", "0,000.0"),
            ("’s", "'s"),
            ("“", "\""),
            ("Élysée", "Élysée"),
            ("A320’s", "A000's"),
        ] {
            assert_eq!(cased_form(surface), form);
        }
        assert_ne!(cased_key("May"), cased_key("may"));
    }

    proptest! {
        #[test]
        fn cased_keys_are_those_of_the_forms(word in "[a-zA-Z0-9é’“…]{0,80}") {
            prop_assert_eq!(cased_key(&word), xxh3_64(cased_form(&word).as_bytes()));
        }

        #[test]
        fn folding_twice_changes_nothing(word in "\\PC{0,80}") {
            let once = fold(&word);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn the_fast_way_agrees_with_the_slow(word in "[ -~]{0,80}") {
            let backtick_free = word.replace('`', "");
            prop_assert_eq!(word_key(&backtick_free), xxh3_64(fold(&backtick_free).as_bytes()));
        }
    }
}
