//! Dumps of GeoNames: 19 columns without quoting, as the readme of its export folder describes.

use super::draft::{CONTEXT, Draft};
use super::harvest::Harvest;
use super::rows::each_line;
use super::rules;
use super::values::{mistake, prior_of_population};
use crate::error::{Error, ErrorKind, Result};
use crate::gazetteer::{EntityKind, Role};
use crate::source::UnpackedInput;
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

/// The columns of a dump.
pub(super) const COLUMNS: usize = 19;

const FEATURES_PATH: &str = "geonames_features.tsv";

static FEATURES: LazyLock<FxHashMap<&'static str, Feature>> = LazyLock::new(|| {
    let content = include_str!("../../../gazetteers/rules/geonames_features.tsv");
    let features = rules::rows(content).map(|(line, cells)| {
        let feature = Feature::parse(&cells)
            .unwrap_or_else(|| panic!("{}", rules::rule_error(FEATURES_PATH, line, "malformed")));
        (cells[0], feature)
    });
    features.collect()
});

/// Countries whose first-level regions have the codes of ISO 3166-2 in GeoNames.
static ISO_REGIONS: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let content = include_str!("../../../gazetteers/rules/geonames_iso_regions.tsv");
    rules::rows(content).map(|(_, cells)| cells[0]).collect()
});

/// What the features table says of one feature.
#[derive(Debug, Clone, Copy)]
struct Feature {
    role: &'static str,
    taken: bool,
    /// Prior where the population is not told.
    prior: u8,
    /// Added to a prior by population.
    bonus: u8,
}

impl Feature {
    fn parse(cells: &[&'static str]) -> Option<Feature> {
        let &[_, role, taken, prior, bonus] = cells else { return None };
        let taken = match taken {
            "yes" => true,
            "no" => false,
            _ => return None,
        };
        Some(Feature { role, taken, prior: prior.parse().ok()?, bonus: bonus.parse().ok()? })
    }
}

/// Reads a dump.
///
/// # Errors
/// As for [`each_line`], and for a feature asked for that GeoNames does not have.
pub(super) fn read(input: &mut UnpackedInput, harvest: &mut Harvest) -> Result<()> {
    check_features(&harvest.settings.features)?;
    each_line(input, harvest, row)
}

fn row(line: &str, harvest: &mut Harvest) -> Result<()> {
    let cells: Vec<&str> = line.split('\t').map(str::trim).collect();
    let Ok(cells) = <&[&str; COLUMNS]>::try_from(cells.as_slice()) else {
        let message = format!("{} columns, expected {COLUMNS}", cells.len());
        return Err(mistake(message, "a GeoNames dump has 19 columns separated by tabs"));
    };
    let place = GeonamesRow(cells);
    let number = place.number()?;
    let population = place.population()?;
    let Some(feature) = FEATURES.get(place.feature().as_str()).copied() else {
        harvest.leave_out("of GeoNames features not in geonames_features.tsv");
        return Ok(());
    };
    if !is_taken(&harvest.settings.features, place.class(), &place.feature(), feature) {
        harvest.leave_out("of GeoNames features not taken (see --features)");
        return Ok(());
    }
    let mut draft = Draft::new(place.kind());
    draft.id = format!("gn:{number}");
    draft.prior = Some(match population {
        0 => feature.prior,
        _ => prior_of_population(population, feature.bonus),
    });
    draft.country = place.country().to_owned();
    draft.add_role(Role::parse(feature.role));
    place.add_names(&mut draft, !harvest.expects_names);
    if draft.kind == EntityKind::Country && !draft.country.is_empty() {
        draft.links.push(format!("iso:{}", draft.country));
    }
    if let Some(region) = place.region() {
        draft.facts.insert("region".to_owned(), region);
    }
    harvest.take(draft)
}

/// One line, by the names that GeoNames' readme gives its columns.
struct GeonamesRow<'a>(&'a [&'a str; COLUMNS]);

impl<'a> GeonamesRow<'a> {
    fn number(&self) -> Result<&'a str> {
        let id = self.0[0];
        if !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit()) {
            return Ok(id);
        }
        Err(mistake(format!("the geonameid {id:?} is not a number"), "it is the first column"))
    }

    fn class(&self) -> &'a str {
        self.0[6]
    }

    fn code(&self) -> &'a str {
        self.0[7]
    }

    fn feature(&self) -> String {
        format!("{}.{}", self.class(), self.code())
    }

    fn country(&self) -> &'a str {
        self.0[8]
    }

    fn population(&self) -> Result<u64> {
        match self.0[14] {
            "" => Ok(0),
            population => population.parse().map_err(|_| {
                let message = format!("the population {population:?} is not a number");
                mistake(message, "it is the fifteenth column")
            }),
        }
    }

    /// Political entities are countries, everything else is a place.
    fn kind(&self) -> EntityKind {
        if self.class() == "A" && self.code().starts_with("PCL") {
            EntityKind::Country
        } else {
            EntityKind::Place
        }
    }

    /// The region that the place is in, where its code is one of ISO 3166-2.
    fn region(&self) -> Option<String> {
        let (country, region) = (self.country(), self.0[10]);
        let is_inside = self.class() != "A" && !region.is_empty();
        (is_inside && ISO_REGIONS.contains(&country)).then(|| format!("iso:{country}-{region}"))
    }

    /// The name, its spelling in ASCII, and, where they are wanted, the names of the fourth column.
    ///
    /// Those are of any language and script, with codes of airports among them: only names in Latin
    /// letters that look like names are taken, and marked as ambiguous.
    fn add_names(&self, draft: &mut Draft, with_column: bool) {
        draft.add_plain_name(self.0[1]);
        draft.add_plain_name(self.0[2]);
        if with_column {
            for name in self.0[3].split(',').filter(|name| looks_like_a_name(name)) {
                draft.add_name(name, CONTEXT);
            }
        }
    }
}

fn looks_like_a_name(name: &str) -> bool {
    let mut letters = name.chars().filter(|c| c.is_alphabetic());
    let latin =
        |c: char| c <= '\u{24F}' || ('\u{1E00}'..='\u{1EFF}').contains(&c) || is_apostrophe(c);
    let is_code = letters.clone().count() < 3 || !name.chars().any(char::is_lowercase);
    !is_code && letters.all(latin)
}

/// Letters by Unicode's reckoning that stand for an apostrophe.
fn is_apostrophe(c: char) -> bool {
    ('\u{2B0}'..='\u{2FF}').contains(&c)
}

fn is_taken(asked: &[String], class: &str, feature: &str, table: Feature) -> bool {
    let fits = |asked: &String| asked == class || asked == feature || asked == "all";
    if asked.is_empty() { table.taken } else { asked.iter().any(fits) }
}

fn check_features(asked: &[String]) -> Result<()> {
    let known = |asked: &str| {
        asked == "all"
            || FEATURES.contains_key(asked)
            || FEATURES.keys().any(|feature| feature.split('.').next() == Some(asked))
    };
    match asked.iter().find(|asked| !known(asked)) {
        Some(unknown) => {
            let message = format!("--features: GeoNames has no feature {unknown:?}, or none known");
            let error = Error::new(ErrorKind::Settings, message);
            Err(error.hint("write classes or class.code, such as P,A.ADM1,H.SEA, or all"))
        }
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_well_formed() {
        assert!(FEATURES.len() > 150);
        for feature in ["A.PCLI", "P.PPLC", "H.SEA", "S.AIRP", "L.MILB", "T.ISL"] {
            assert!(FEATURES[feature].taken, "{feature}");
        }
        for feature in ["S.HTL", "S.FRM"] {
            assert!(!FEATURES[feature].taken, "{feature}");
        }
        assert!(!ISO_REGIONS.is_empty());
    }

    #[test]
    fn alternate_names_worth_having() {
        for (name, expected) in [
            ("Kiew", true),
            ("Sana‘a", true),
            ("Kʻuyew", true),
            ("Київ", false),
            ("IEV", false),
            ("Ki", false),
            ("", false),
        ] {
            assert_eq!(looks_like_a_name(name), expected, "{name}");
        }
    }
}
