//! The words in which dates are written, from `gazetteers/lists/date_words.txt`.

use std::collections::HashMap;
use std::sync::LazyLock;

/// Words by class, and the number of each month's name.
pub(super) struct Words {
    months: HashMap<&'static str, i8>,
    classes: HashMap<&'static str, Vec<&'static str>>,
}

/// The words shipped with the library.
pub(super) static WORDS: LazyLock<Words> =
    LazyLock::new(|| Words::read(include_str!("../../../gazetteers/lists/date_words.txt")));

impl Words {
    fn read(file: &'static str) -> Self {
        let mut words = Words { months: HashMap::new(), classes: HashMap::new() };
        for line in file.lines().filter(|line| !line.starts_with('#')) {
            let mut columns = line.split('\t');
            let (Some(class), Some(value), Some(list)) =
                (columns.next(), columns.next(), columns.next())
            else {
                continue;
            };
            for word in list.split('|') {
                words.classes.entry(class).or_default().push(word);
                if let ("month", Ok(number)) = (class, value.parse()) {
                    words.months.insert(word, number);
                }
            }
        }
        words
    }

    /// Number of the month called `name`, in any case and with or without a final period.
    pub(super) fn month(&self, name: &str) -> Option<i8> {
        let name = name.trim_end_matches('.').to_lowercase();
        self.months.get(name.as_str()).copied()
    }

    /// A regular expression matching any word of `class`, longest first.
    pub(super) fn any_of(&self, class: &str) -> String {
        let mut words = self.classes.get(class).cloned().unwrap_or_default();
        // Leftmost-first matching would otherwise stop at "sep" in "september".
        words.sort_by_key(|word| (std::cmp::Reverse(word.len()), *word));
        words.dedup();
        let escaped: Vec<String> = words.iter().map(|word| regex::escape(word)).collect();
        format!("(?:{})", escaped.join("|"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_well_formed_and_every_month_has_one_number() {
        let mut seen: HashMap<String, &str> = HashMap::new();
        let file = include_str!("../../../gazetteers/lists/date_words.txt");
        for line in file.lines().filter(|line| !line.starts_with('#')) {
            let columns: Vec<&str> = line.split('\t').collect();
            assert_eq!(columns.len(), 3, "{line:?}");
            for word in columns[2].split('|') {
                assert_eq!(word, word.to_lowercase().trim(), "{line:?}");
                let earlier = seen.insert(format!("{}:{word}", columns[0]), columns[1]);
                assert!(earlier.is_none(), "{word:?} stands twice in {}", columns[0]);
            }
        }
        assert_eq!(WORDS.month("Sept."), Some(9));
        assert_eq!(WORDS.month("MÄRZ"), Some(3));
        assert_eq!(WORDS.month("Maybe"), None);
    }
}
