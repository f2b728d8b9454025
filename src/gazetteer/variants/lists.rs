//! The word lists that rules look into, each read when it is first asked.

use super::name::keys_of;
use crate::text::{word_key, word_list};
use rustc_hash::FxHashSet;
use std::sync::LazyLock;

type Words = LazyLock<FxHashSet<u64>>;

macro_rules! list {
    ($name:ident, $folder:literal, $file:literal, $which:expr) => {
        pub(super) static $name: Words = LazyLock::new(|| {
            let content = include_str!(concat!("../../../gazetteers/", $folder, "/", $file));
            single_words($file, content, $which)
        });
    };
}

list!(COMMON, "lists", "common_words.txt", |_| true);
list!(FIRST_NAMES, "lists", "first_names.txt", |_| true);
list!(PLAIN_FIRST_NAMES, "lists", "first_names.txt", |class| class != "ambiguous");
list!(SURNAMES, "lists", "surnames.txt", |_| true);
list!(FAMILY_FIRST, "lists", "family_first_surnames.txt", |_| true);
list!(NATIONALITIES, "lists", "nationality_words.txt", |_| true);
list!(PLACE_WORDS, "lists", "place_heads.txt", |_| true);
list!(PARTICLES, "lists", "name_particles.txt", |_| true);
list!(TITLES, "lists", "titles.txt", |_| true);
list!(COMMON_SURNAMES, "rules", "common_surnames.txt", |_| true);
list!(GENERATIONS, "rules", "generations.txt", |_| true);
list!(NUMERALS, "rules", "generations.txt", |class| class == "numeral");

/// Given names that are common as such: those of which there are short forms.
pub(super) static COMMON_FIRST_NAMES: Words = LazyLock::new(|| {
    let content = include_str!("../../../gazetteers/rules/nicknames.txt");
    let lines = content.lines().filter(|line| !line.starts_with(['#', '@']));
    lines.filter_map(|line| line.split_once(':')).map(|(name, _)| word_key(name.trim())).collect()
});

/// Keys of the entries of one word whose class is wanted.
fn single_words(
    path: &'static str,
    content: &'static str,
    wanted: fn(&str) -> bool,
) -> FxHashSet<u64> {
    let entries = word_list::built_in(path, content).into_iter();
    let keys = entries.filter(|entry| wanted(entry.class)).map(|entry| keys_of(entry.text));
    keys.filter_map(|keys| <[u64; 1]>::try_from(keys).ok()).map(|[key]| key).collect()
}
