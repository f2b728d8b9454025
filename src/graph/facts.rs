//! The set of what articles say: the one thing that is merged.

use super::partial::Stamps;
use crate::article::ArticleId;
use crate::error::Result;
use crate::relation::ArticleFacts;
use std::collections::BTreeMap;

/// What a number of articles say, keyed by article identity.
///
/// Union is associative, commutative and idempotent, and the empty set is its zero; equality looks
/// at the articles only, never at how often each arrived. All facts of a set were extracted in the
/// same way, told by its [`Stamps`].
#[derive(Debug, Clone)]
pub struct FactSet {
    stamps: Stamps,
    articles: BTreeMap<ArticleId, ArticleFacts>,
    received: u64,
}

impl PartialEq for FactSet {
    fn eq(&self, other: &Self) -> bool {
        self.stamps == other.stamps && self.articles == other.articles
    }
}

impl Eq for FactSet {}

impl FactSet {
    /// The empty set, for facts extracted as `stamps` says.
    pub fn new(stamps: Stamps) -> Self {
        FactSet { stamps, articles: BTreeMap::new(), received: 0 }
    }

    /// Adds what one article says; tells whether the article was new.
    ///
    /// Of copies that differ in the record's own identifier only, the smallest identifier stays.
    pub fn insert(&mut self, facts: ArticleFacts) -> bool {
        use std::collections::btree_map::Entry;
        self.received += 1;
        match self.articles.entry(facts.article.id) {
            Entry::Vacant(slot) => {
                slot.insert(facts);
                true
            }
            Entry::Occupied(mut slot) => {
                reconcile(slot.get_mut(), facts);
                false
            }
        }
    }

    /// Adds all of `other`.
    ///
    /// # Errors
    /// When the two sets were extracted in different ways; this set then stays as it was.
    pub fn unite(&mut self, other: FactSet) -> Result<()> {
        self.stamps.check(&other.stamps)?;
        let received = self.received + other.received;
        for facts in other.articles.into_values() {
            self.insert(facts);
        }
        self.received = received;
        Ok(())
    }

    /// How the facts were extracted.
    pub fn stamps(&self) -> &Stamps {
        &self.stamps
    }

    /// The articles in order of identity.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &ArticleFacts> {
        self.articles.values()
    }

    /// Number of different articles.
    pub fn len(&self) -> usize {
        self.articles.len()
    }

    /// Whether there is no article.
    pub fn is_empty(&self) -> bool {
        self.articles.is_empty()
    }

    /// How many times an article arrived that was already known. This is about the way the facts
    /// came, not about the set: uniting a set with itself changes it.
    pub fn duplicates(&self) -> u64 {
        self.received - self.articles.len() as u64
    }
}

/// Makes `kept` the union of two versions of one article.
///
/// They are equal but for the record's identifier unless a file was tampered with; even then the
/// lesser version wins, so that the order of arrival cannot matter.
fn reconcile(kept: &mut ArticleFacts, mut other: ArticleFacts) {
    let given = match (kept.article.given_id.take(), other.article.given_id.take()) {
        (Some(one), Some(two)) => Some(one.min(two)),
        (one, two) => one.or(two),
    };
    if other < *kept {
        *kept = other;
    }
    kept.article.given_id = given;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::partial::tests::{any_facts, stamps};
    use proptest::prelude::*;

    fn set(articles: &[ArticleFacts]) -> FactSet {
        let mut set = FactSet::new(stamps());
        for facts in articles {
            set.insert(facts.clone());
        }
        set
    }

    fn union(one: &FactSet, two: &FactSet) -> FactSet {
        let mut union = one.clone();
        union.unite(two.clone()).expect("same stamps");
        union
    }

    #[test]
    fn repeated_articles_are_counted_and_the_smallest_identifier_stays() {
        let facts = |given: Option<&str>| {
            let mut facts = any_facts(1, 3);
            facts.article.given_id = given.map(str::to_owned);
            facts
        };
        let articles = [facts(Some("b")), facts(None), facts(Some("a")), any_facts(2, 3)];
        let set = set(&articles);
        assert_eq!((set.len(), set.duplicates()), (2, 2));
        let given: Vec<_> = set.iter().filter_map(|f| f.article.given_id.as_deref()).collect();
        assert!(given.contains(&"a") && !given.contains(&"b"));
        assert_eq!(union(&set, &set).duplicates(), 6);
    }

    #[test]
    fn other_stamps_are_refused() {
        let mut set = set(&[]);
        let other = FactSet::new(Stamps { window: "paragraph".into(), ..stamps() });
        let error = set.unite(other).unwrap_err().to_string();
        assert!(error.contains("sentence") && error.contains("paragraph"), "{error}");
    }

    fn articles() -> impl Strategy<Value = Vec<ArticleFacts>> {
        // Few identities and few versions, so that sets overlap and versions clash.
        let article = (0u64..6, 0u64..3, proptest::option::of("[a-c]")).prop_map(
            |(identity, version, given)| {
                let mut facts = any_facts(identity, version);
                facts.article.given_id = given;
                facts
            },
        );
        proptest::collection::vec(article, 0..8)
    }

    proptest! {
        #[test]
        fn union_obeys_its_laws(a in articles(), b in articles(), c in articles()) {
            let (a, b, c) = (set(&a), set(&b), set(&c));
            prop_assert_eq!(union(&a, &b), union(&b, &a));
            prop_assert_eq!(union(&union(&a, &b), &c), union(&a, &union(&b, &c)));
            prop_assert_eq!(union(&a, &a), a.clone());
            prop_assert_eq!(union(&a, &set(&[])), a);
        }

        #[test]
        fn order_of_arrival_does_not_matter(articles in articles()) {
            let mut turned = articles.clone();
            turned.reverse();
            prop_assert_eq!(set(&articles), set(&turned));
            prop_assert_eq!(set(&articles).duplicates(), set(&turned).duplicates());
        }
    }
}
