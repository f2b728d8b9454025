//! The pieces of evidence and their weights.

use crate::error::{Error, ErrorKind, Place, Result};
use std::sync::LazyLock;

macro_rules! features {
    ($($name:ident = $word:literal),* $(,)?) => {
        /// A piece of evidence for or against a candidate; meanings are in
        /// `gazetteers/rules/weights.tsv`.
        #[allow(missing_docs)]
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Feature { $($name),* }

        impl Feature {
            /// All features.
            pub const ALL: &'static [Feature] = &[$(Feature::$name),*];

            /// The feature's name in the weights file.
            pub fn as_str(self) -> &'static str {
                match self { $(Feature::$name => $word),* }
            }
        }
    };
}

features! {
    Name = "name",
    NameWord = "name_word",
    NamePrior = "name_prior",
    NameContext = "name_context",
    NameOrdinaryWord = "name_ordinary_word",
    NameSentenceStart = "name_sentence_start",
    NameFirstName = "name_first_name",
    NameLower = "name_lower",
    NameInCapitals = "name_in_capitals",
    Acronym = "acronym",
    CutLeft = "cut_left",
    CutRight = "cut_right",
    PersonFirstName = "person_first_name",
    PersonFirstNameAmbiguous = "person_first_name_ambiguous",
    PersonSurname = "person_surname",
    PersonFamilyFirst = "person_family_first",
    PersonUnknownPair = "person_unknown_pair",
    PersonWord = "person_word",
    PersonCommonWord = "person_common_word",
    PersonSingle = "person_single",
    PersonTitleBefore = "person_title_before",
    PersonRoleBefore = "person_role_before",
    PersonRoleAfter = "person_role_after",
    PersonAgeAfter = "person_age_after",
    PersonSpeech = "person_speech",
    PersonInitial = "person_initial",
    PersonSuffix = "person_suffix",
    PersonPlaceWord = "person_place_word",
    PersonPreposition = "person_preposition",
    PersonKnownOtherwise = "person_known_otherwise",
    OrganisationLegalForm = "organisation_legal_form",
    OrganisationEnd = "organisation_end",
    OrganisationOf = "organisation_of",
    OrganisationWord = "organisation_word",
    OrganisationAmpersand = "organisation_ampersand",
    OrganisationAcronym = "organisation_acronym",
    OrganisationDefined = "organisation_defined",
    OrganisationBareHead = "organisation_bare_head",
    OrganisationThe = "organisation_the",
    OrganisationUnknown = "organisation_unknown",
    OrganisationEmployer = "organisation_employer",
    PlaceEnd = "place_end",
    PlaceStart = "place_start",
    PlaceWord = "place_word",
    PlacePreposition = "place_preposition",
    PlaceUnknown = "place_unknown",
    PlaceDirection = "place_direction",
    PlaceOf = "place_of",
    PlaceNounAfter = "place_noun_after",
    PlaceChain = "place_chain",
    PlaceDateline = "place_dateline",
    ArticlePerson = "article_person",
    ArticleSame = "article_same",
    ArticleAcronym = "article_acronym",
    ArticleCountry = "article_country",
    ArticleSurname = "article_surname",
    ArticleRecord = "article_record",
    OrganisationNationality = "organisation_nationality",
    Event = "event",
    Nationality = "nationality",
}

/// A weight for every feature.
#[derive(Debug, Clone)]
pub struct Weights(Vec<f32>);

static BUILT_IN: LazyLock<Weights> = LazyLock::new(|| {
    Weights::parse("weights.tsv", include_str!("../../gazetteers/rules/weights.tsv"))
        .unwrap_or_else(|error| panic!("built-in weights: {error}"))
});

impl Weights {
    /// The weights that come with the program.
    pub fn built_in() -> &'static Weights {
        &BUILT_IN
    }

    /// Reads `feature<TAB>weight<TAB>meaning` lines; `path` names the file in errors.
    ///
    /// # Errors
    /// An unknown or missing feature, or a weight that is no number, with its line.
    pub fn parse(path: &str, content: &str) -> Result<Self> {
        let fail = |line: usize, message: String| {
            Error::new(ErrorKind::Gazetteer, message)
                .at(Place::file(path).at_line(line as u64 + 1))
                .hint("a line is `feature<TAB>weight<TAB>meaning`")
        };
        let mut weights = vec![None; Feature::ALL.len()];
        for (number, line) in content.lines().enumerate() {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let mut cells = line.split('\t');
            let (name, weight) = (cells.next().unwrap_or(""), cells.next().unwrap_or(""));
            let feature = Feature::ALL
                .iter()
                .find(|feature| feature.as_str() == name)
                .ok_or_else(|| fail(number, format!("{name:?} is not a feature")))?;
            let weight: f32 =
                weight.parse().map_err(|_| fail(number, format!("{weight:?} is not a number")))?;
            weights[*feature as usize] = Some(weight);
        }
        let missing = Feature::ALL.iter().find(|feature| weights[**feature as usize].is_none());
        if let Some(feature) = missing {
            let message = format!("the feature {} has no weight", feature.as_str());
            return Err(fail(content.lines().count(), message));
        }
        Ok(Weights(weights.into_iter().flatten().collect()))
    }

    /// The weight of a feature.
    pub fn get(&self, feature: Feature) -> f32 {
        self.0[feature as usize]
    }
}

/// One piece of evidence as it bears on a candidate.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reason {
    /// What it is.
    pub feature: Feature,
    /// What it adds to the score.
    pub part: f32,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_feature_has_one_weight() {
        assert_eq!(Weights::built_in().0.len(), Feature::ALL.len());
    }

    #[test]
    fn mistakes_name_their_line() {
        let error = Weights::parse("w.tsv", "# x\nnonsense\t1\t\n").unwrap_err();
        assert_eq!(error.place.line, Some(2));
        let error = Weights::parse("w.tsv", "name\tmuch\t\n").unwrap_err();
        assert!(error.message.contains("much"));
    }
}
