//! Organisations without "The" and without their legal form.

use super::lists;
use super::name::{Name, keys_of};
use super::rule::VariantRule;
use crate::text::{word_key, word_list};
use rustc_hash::FxHashMap;

/// A name of one word that is left has at least this many letters.
const SHORTEST_NAME: usize = 4;

/// Legal forms; from `lists/organisation_suffixes.txt` without `rules/legal_forms_kept.txt`.
pub(super) struct LegalForms {
    /// By the key of their last word, the longest first.
    by_last_word: FxHashMap<u64, Vec<LegalForm>>,
    and: u64,
    the: u64,
}

struct LegalForm {
    words: Vec<u64>,
    /// As it must be written, see [`letters`]: AG, not Ag.
    letters: String,
    /// Whether it is an ordinary word written in full, see `rules/legal_forms_kept.txt`.
    spelt: bool,
}

impl LegalForms {
    pub fn built_in() -> Self {
        let kept = include_str!("../../../gazetteers/rules/legal_forms_kept.txt");
        // By first word, so that "Holdings plc" is kept as "Holdings" is.
        let kept: FxHashMap<u64, &str> = word_list::built_in("legal_forms_kept.txt", kept)
            .into_iter()
            .filter_map(|entry| Some((*keys_of(entry.text).first()?, entry.class)))
            .collect();
        let all = include_str!("../../../gazetteers/lists/organisation_suffixes.txt");
        let mut by_last_word: FxHashMap<u64, Vec<LegalForm>> = FxHashMap::default();
        for entry in word_list::built_in("organisation_suffixes.txt", all) {
            let words = keys_of(entry.text);
            let (Some(first), Some(last)) = (words.first(), words.last().copied()) else {
                continue;
            };
            let class = kept.get(first);
            if class.is_some_and(|class| class.is_empty()) {
                continue;
            }
            let form = LegalForm { words, letters: letters(entry.text), spelt: class.is_some() };
            by_last_word.entry(last).or_default().push(form);
        }
        for forms in by_last_word.values_mut() {
            forms.sort_by_key(|form| usize::MAX - form.words.len());
        }
        LegalForms { by_last_word, and: word_key("and"), the: word_key("the") }
    }

    /// The last words of all forms.
    pub fn last_words(&self) -> impl Iterator<Item = u64> + '_ {
        self.by_last_word.keys().copied()
    }

    /// The name without "The" before it, and without its legal form; of the canonical name a single
    /// word may be left.
    pub fn variants(
        &self,
        name: &Name<'_>,
        canonical: bool,
        mut make: impl FnMut(VariantRule, String),
    ) {
        if name.words[0].key == self.the && name.len() > 2 {
            make(VariantRule::The, name.without(0..1));
        }
        if let Some(start) = self.start(name).filter(|start| canonical || *start > 1) {
            make(VariantRule::LegalForm, name.without(start..name.len()));
        }
    }

    /// The number of the word where a legal form begins that may be left out.
    fn start(&self, name: &Name<'_>) -> Option<usize> {
        let count = name.len();
        let forms = self.by_last_word.get(&name.words[count - 1].key)?;
        let form = forms.iter().find(|form| {
            let start = count.checked_sub(form.words.len()).filter(|start| *start > 0);
            start.is_some_and(|start| {
                name.has_words_at(start, &form.words)
                    && letters(&name.text[name.words[start].start..]) == form.letters
            })
        })?;
        let mut start = count - form.words.len();
        // "Eli Lilly and Company"
        if start > 1 && name.words[start - 1].key == self.and {
            start -= 1;
        }
        self.stands_alone(name, start, form.spelt).then_some(start)
    }

    /// Whether the first `count` words name the body by themselves.
    fn stands_alone(&self, name: &Name<'_>, count: usize, spelt: bool) -> bool {
        let ordinary = |at: usize| {
            let key = name.words[at].key;
            lists::COMMON.contains(&key) || lists::NATIONALITIES.contains(&key)
        };
        let first = name.words[0].key;
        let length = || name.word(0).chars().filter(|c| c.is_alphanumeric()).count();
        let all_ordinary = (0..count).all(ordinary);
        let person = match count {
            1 => lists::FIRST_NAMES.contains(&first) || lists::SURNAMES.contains(&first),
            2 | 3 => lists::PLAIN_FIRST_NAMES.contains(&first),
            _ => false,
        };
        let too_short = count == 1 && length() < SHORTEST_NAME;
        !(all_ordinary || person || too_short || (spelt && ordinary(count - 1)))
    }
}

/// A legal form without spaces and commas, and without its last period, which may be missing; the
/// inner ones count: A.S. is a legal form, AS is a newspaper.
fn letters(text: &str) -> String {
    let kept = |c: &char| c.is_alphanumeric() || matches!(c, '&' | '/' | '.');
    text.trim_end_matches('.').chars().filter(kept).collect()
}
