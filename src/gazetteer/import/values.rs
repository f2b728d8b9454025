//! Foreign ways of writing names, years, roles and importance.

use crate::error::{Error, ErrorKind};
use crate::gazetteer::Role;
use crate::text::fold;

/// Longer texts are descriptions, not names.
const NAME_CHARACTERS: usize = 200;

/// What two spellings of a name have in common that the matcher takes for one: folded words.
pub(super) fn name_key(name: &str) -> String {
    let mut key = String::with_capacity(name.len());
    let between = |c: char| c.is_whitespace() || matches!(c, '-' | '‐' | '‑' | '–');
    for word in name.split(between).filter(|word| !word.is_empty()) {
        if !key.is_empty() {
            key.push(' ');
        }
        key.push_str(&fold(word));
    }
    key
}

/// Whether `text` may be a name at all.
pub(super) fn is_name(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric) && text.chars().nth(NAME_CHARACTERS).is_none()
}

/// A mistake in a row; who reads the rows adds the place.
pub(super) fn mistake(message: impl Into<String>, hint: impl Into<String>) -> Error {
    Error::new(ErrorKind::Gazetteer, message).hint(hint)
}

/// The prior of a place by its population, as `gazetteers/SOURCES.md` has it: ten times the decimal
/// logarithm, from 30 to 85, and `bonus` more for capitals and the like.
pub(super) fn prior_of_population(population: u64, bonus: u8) -> u8 {
    logarithmic(10.0, 0.0, population).clamp(30, 85).saturating_add(bonus).min(100)
}

/// The prior of a Wikidata item by the number of its pages: 30 and twenty times the decimal
/// logarithm, from 20 to 90. One page makes 30, ten make 50, a hundred 70.
pub(super) fn prior_of_sitelinks(pages: u64) -> u8 {
    if pages == 0 { 20 } else { logarithmic(20.0, 30.0, pages).clamp(20, 90) }
}

fn logarithmic(factor: f64, start: f64, count: u64) -> u8 {
    (start + factor * (count.max(1) as f64).log10()).round().clamp(0.0, 100.0) as u8
}

/// The year of `2004-03-09T00:00:00Z`, `+2004-00-00T00:00:00Z`, `9 March 2004` or `2004`.
pub(super) fn year_of(date: &str) -> Option<i16> {
    let date = date.trim();
    if date.starts_with('-') {
        return None;
    }
    let numbers = date.split(|c: char| !c.is_ascii_digit());
    numbers.filter(|number| number.len() == 4).find_map(|number| number.parse().ok())
}

/// A role, whose years may stand at the end plainly (`2004-2012`) or in parentheses.
pub(super) fn role_of(text: &str) -> Role {
    let text = text.trim();
    let in_parentheses = text.strip_suffix(')').and_then(|text| text.rsplit_once('('));
    if let Some((before, years)) = in_parentheses {
        let years: String = years.split_whitespace().collect();
        let role = Role::parse(&format!("{} {years}", before.trim_end()));
        if role.from.is_some() || role.until.is_some() {
            return role;
        }
    }
    Role::parse(text)
}

/// Names in one cell: separated by `|`, or by `;` where there is no `|`.
pub(super) fn split_names(cell: &str) -> impl Iterator<Item = &str> {
    let separator = if cell.contains('|') { '|' } else { ';' };
    cell.split(separator).map(str::trim).filter(|name| !name.is_empty())
}

/// The Wikidata id in `Q42`, `wd:Q42` or an address that ends in `/Q42`.
pub(super) fn wikidata_id(text: &str) -> Option<&str> {
    let text = text.trim();
    let address = text.contains("wikidata.org/").then(|| text.rsplit('/').next());
    let id = address.flatten().or(text.strip_prefix("wd:")).unwrap_or(text);
    let digits = id.strip_prefix('Q')?;
    (!digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())).then_some(id)
}

/// The link `wp:Title` for the address of an English Wikipedia page.
pub(super) fn wikipedia_link(address: &str) -> Option<String> {
    let (_, title) = address.trim().split_once("en.wikipedia.org/wiki/")?;
    let title = crate::gazetteer::load::unescaped(title);
    (!title.is_empty()).then(|| format!("wp:{}", title.replace(' ', "_")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years() {
        for (date, year) in [
            ("2004-03-09T00:00:00Z", Some(2004)),
            ("+2004-00-00T00:00:00Z", Some(2004)),
            ("9 March 2004", Some(2004)),
            ("-0044-03-15T00:00:00Z", None),
            ("20040309", None),
            ("", None),
        ] {
            assert_eq!(year_of(date), year, "{date}");
        }
    }

    #[test]
    fn roles() {
        for (text, role, from, until) in [
            ("President of Albania (2017–2022)", "President of Albania", Some(2017), Some(2022)),
            ("Senator (2025 -)", "Senator", Some(2025), None),
            ("Senator 2025-", "Senator", Some(2025), None),
            ("Minister (acting)", "Minister (acting)", None, None),
        ] {
            let expected = Role { text: role.to_owned(), from, until };
            assert_eq!(role_of(text), expected, "{text}");
        }
    }

    #[test]
    fn priors() {
        for (population, bonus, prior) in [
            (0, 0, 30),
            (500, 0, 30),
            (1_000_000, 0, 60),
            (30_000_000, 10, 85),
            (3_000_000_000, 20, 100),
        ] {
            assert_eq!(prior_of_population(population, bonus), prior, "{population}");
        }
        for (pages, prior) in [(0, 20), (1, 30), (10, 50), (100, 70), (u64::MAX, 90)] {
            assert_eq!(prior_of_sitelinks(pages), prior, "{pages}");
        }
    }

    #[test]
    fn ids_and_links() {
        for (text, id) in [
            ("http://www.wikidata.org/entity/Q42", Some("Q42")),
            ("https://www.wikidata.org/wiki/Q42", Some("Q42")),
            ("wd:Q42", Some("Q42")),
            ("Q42", Some("Q42")),
            ("Q", None),
            ("Quentin", None),
        ] {
            assert_eq!(wikidata_id(text), id, "{text}");
        }
        let link = wikipedia_link("https://en.wikipedia.org/wiki/Bras%C3%ADlia");
        assert_eq!(link.as_deref(), Some("wp:Brasília"));
        assert_eq!(wikipedia_link("https://fr.wikipedia.org/wiki/Paris"), None);
    }
}
