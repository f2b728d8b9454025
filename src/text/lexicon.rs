//! The few words the sentence splitter must know.

use super::fold::word_key;
use super::word_list;
use rustc_hash::FxHashSet;
use std::sync::LazyLock;

static FUNCTION_WORDS: LazyLock<FxHashSet<u64>> = LazyLock::new(|| {
    keys("function_words.txt", include_str!("../../gazetteers/lists/function_words.txt"))
});

static CALENDAR_WORDS: LazyLock<FxHashSet<u64>> = LazyLock::new(|| {
    keys("calendar_words.txt", include_str!("../../gazetteers/lists/calendar_words.txt"))
});

/// Whether the word with this key is a function word ("the", "however").
pub fn is_function_word(key: u64) -> bool {
    FUNCTION_WORDS.contains(&key)
}

/// Whether the word with this key is a weekday, month or holiday.
pub fn is_calendar_word(key: u64) -> bool {
    CALENDAR_WORDS.contains(&key)
}

fn keys(path: &'static str, content: &'static str) -> FxHashSet<u64> {
    word_list::built_in(path, content).into_iter().map(|entry| word_key(entry.text)).collect()
}
