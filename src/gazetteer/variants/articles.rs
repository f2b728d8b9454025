//! The Arabic article: al-Sisi, el-Sisi, Sisi; ar-Raqqa, al-Raqqa, Raqqa.

use super::EntityKind;
use super::data::Lines;
use super::lists;
use super::name::{Name, is_capitalised};
use super::rule::VariantRule;
use super::scope::Bearer;
use crate::text::word_key;

/// A place's name without its article has at least this many letters.
const SHORTEST_PLACE: usize = 4;

/// The ways to write the article; from `rules/arabic_articles.tsv`.
pub(super) struct Articles {
    articles: Vec<Article>,
    /// Words before which an article cannot be left out, see [`Articles::variants`].
    servant: [u64; 2],
}

struct Article {
    text: String,
    key: u64,
    /// Letters with which the next word begins; empty for any.
    before: String,
}

impl Articles {
    pub fn parse(path: &str, content: &str) -> Self {
        let articles = Lines::new(path, content).map(|line| {
            let mut cells = line.text.split('\t').map(str::trim);
            let text = cells.next().unwrap_or_default().to_owned();
            let before = cells.next().unwrap_or_default().to_owned();
            Article { key: word_key(&text), text, before }
        });
        Articles { articles: articles.collect(), servant: [word_key("abd"), word_key("abu")] }
    }

    /// The articles' keys.
    pub fn words(&self) -> impl Iterator<Item = u64> + '_ {
        self.articles.iter().map(|article| article.key)
    }

    /// The name with each of its articles written otherwise or left out.
    pub fn variants(
        &self,
        bearer: &Bearer,
        name: &Name<'_>,
        mut make: impl FnMut(VariantRule, String),
    ) {
        for at in 0..name.len() - 1 {
            if !self.is_article(name, at) {
                continue;
            }
            let next = name.word(at + 1).to_lowercase();
            if self.may_go(bearer, name, at) {
                make(VariantRule::Article, name.without(at..at + 1));
            }
            let fits = |article: &&Article| {
                next.starts_with(article.before.as_str()) && article.key != name.words[at].key
            };
            for article in self.articles.iter().filter(fits) {
                let written = if is_capitalised(name.word(at)) {
                    article.text[..1].to_uppercase() + &article.text[1..]
                } else {
                    article.text.clone()
                };
                make(VariantRule::Article, name.with(at..at + 1, &written));
            }
        }
    }

    /// Whether word `at` is an article: `al` and `el` also with a space behind, the others only
    /// with a hyphen, for many are English words.
    fn is_article(&self, name: &Name<'_>, at: usize) -> bool {
        let known = self.articles.iter().find(|article| article.key == name.words[at].key);
        known.is_some_and(|article| {
            let tied = name.gap(at) == "-";
            let follows = name.word(at + 1).chars().next().is_some_and(char::is_uppercase);
            follows && (tied || (article.before.is_empty() && name.gap(at) == " "))
        })
    }

    /// Whether the name means the same without the article. Abd al-Rahman is the servant of the
    /// Merciful, not Abd Rahman; and a person called by the bare word is not known by it.
    fn may_go(&self, bearer: &Bearer, name: &Name<'_>, at: usize) -> bool {
        match bearer.kind {
            EntityKind::Person => at > 0 && !self.servant.contains(&name.words[at - 1].key),
            EntityKind::Place if at == 0 => {
                let rest = name.word(1);
                let key = &name.words[1].key;
                let ordinary = lists::COMMON.contains(key) || lists::PLACE_WORDS.contains(key);
                name.len() > 2 || (rest.chars().count() >= SHORTEST_PLACE && !ordinary)
            }
            _ => false,
        }
    }
}
