//! Names that are nearly what was asked for.

use super::Gazetteer;
use crate::text::fold;
use rayon::prelude::*;

/// A name that resembles a phrase.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Similar {
    /// Letters to insert, delete, change or swap to get from one to the other, case and diacritics
    /// aside (optimal string alignment distance).
    pub distance: usize,
    /// Number of the name.
    pub name: u32,
}

/// The names nearest to `phrase`, at most `count` and one for each record, likelier records first
/// among equally near ones. Names further off than a third of the phrase's letters are left out.
///
/// Looks at every name: for questions, not for matching.
pub fn similar(gazetteer: &Gazetteer, phrase: &str, count: usize) -> Vec<Similar> {
    let wanted = folded(phrase);
    let limit = (wanted.chars().count() / 3).clamp(1, 5);
    let mut found: Vec<Similar> = gazetteer
        .name_numbers()
        .into_par_iter()
        .filter_map(|name| {
            let text = gazetteer.name(name).text();
            // Folding can shorten a word by marks and diacritics, seldom by more than it holds.
            if text.len() > 2 * (wanted.len() + limit) || text.len() + limit < wanted.len() / 2 {
                return None;
            }
            let distance = strsim::osa_distance(&wanted, &folded(text));
            (distance <= limit).then_some(Similar { distance, name })
        })
        .collect();
    let prior = |similar: &Similar| gazetteer.record_of(similar.name).prior();
    found.sort_by_cached_key(|s| (s.distance, u8::MAX - prior(s), s.name));
    let mut records: Vec<u32> = Vec::new();
    found.retain(|similar| {
        let record = gazetteer.record_number_of(similar.name);
        let new = !records.contains(&record) && records.len() < count;
        if new {
            records.push(record);
        }
        new
    });
    found
}

/// `text` as it is compared: folded, words parted by single spaces.
fn folded(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c == '-');
    let words: Vec<String> = words.map(fold).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::super::GazetteerBuilder;
    use super::*;

    #[test]
    fn the_nearest_come_first() {
        let mut builder = GazetteerBuilder::new();
        builder.add(
            "list.tsv",
            "# kind: person\nid\tname\taliases\tcountry\tprior\troles\tnotes\n\
             \tSergey Lavrov\tSergei Lavrov\t\t80\t\t\n\tSergey Larov\t\t\t20\t\t\n\
             \tPiotr Sergeyev\t\t\t20\t\t\n",
        );
        let gazetteer = builder.build().unwrap();
        let names = |phrase| {
            let found = similar(&gazetteer, phrase, 5);
            found.iter().map(|s| (s.distance, gazetteer.name(s.name).text())).collect::<Vec<_>>()
        };
        assert_eq!(names("Sergey Lavrow"), [(1, "Sergey Lavrov"), (2, "Sergey Larov")]);
        assert_eq!(names("SERGEI LÁVROV")[0], (0, "Sergei Lavrov"));
        assert_eq!(names("Ban Ki-moon"), []);
    }
}
