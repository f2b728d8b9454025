//! Which countries an article speaks of.

use crate::gazetteer::Gazetteer;
use crate::text::{Text, Token};
use rustc_hash::FxHashMap;

/// How often each country is named, by ISO code: by its name or demonym, or by the name of a place,
/// person or body that can only be its own.
#[derive(Debug, Default)]
pub struct Countries(FxHashMap<String, usize>);

impl Countries {
    /// Counts over an article, given the gazetteer names of each of its mentions, likeliest first.
    pub fn in_play<'n>(
        gazetteer: &Gazetteer,
        text: &Text<'_>,
        mentions: impl IntoIterator<Item = &'n [u32]>,
    ) -> Self {
        let mut countries = Countries::default();
        for names in mentions {
            // What needs context itself is no context.
            let marked = |name: &u32| gazetteer.name(*name).marks().context;
            if names.first().is_none_or(marked) {
                continue;
            }
            let country = gazetteer.record_of(names[0]).country();
            if names.iter().all(|name| gazetteer.record_of(*name).country() == country) {
                countries.add(country);
            }
        }
        countries.add_demonyms(gazetteer, text);
        countries
    }

    fn add_demonyms(&mut self, gazetteer: &Gazetteer, text: &Text<'_>) {
        let capitals: Vec<Token> =
            text.tokens().iter().filter(|token| token.is_capitalised()).copied().collect();
        for name in gazetteer.facts(&capitals).iter().filter_map(|facts| facts.demonym()) {
            self.add(gazetteer.record_of(name).country());
        }
    }

    fn add(&mut self, country: &str) {
        match self.0.get_mut(country) {
            _ if country.is_empty() => {}
            Some(count) => *count += 1,
            None => {
                self.0.insert(country.to_owned(), 1);
            }
        }
    }

    /// How often the country with this code is in play.
    pub fn count(&self, country: &str) -> usize {
        self.0.get(country).copied().unwrap_or(0)
    }
}
