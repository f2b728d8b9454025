//! The names of the rules.

use std::fmt;

/// The rule that made a variant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum VariantRule {
    /// Without a "the": "Organization of Petroleum Exporting Countries".
    The,
    /// Umlauts written out: Koenig for König.
    Umlaut,
    /// Initials together or apart: JK Rowling for J. K. Rowling.
    Initials,
    /// Without a middle name, or with its initial.
    MiddleName,
    /// Without Jr. or III.
    Generation,
    /// The syllables of an East Asian given name joined: Kim Jongun.
    Syllables,
    /// Family name first: Abe Shinzo.
    Order,
    /// A short form of a given name, or the full one: Bill and William.
    Nickname,
    /// The Arabic article otherwise, or left out: el-Sisi, Sisi.
    Article,
    /// Another way to write a foreign name: Sergey for Sergei.
    Transliteration,
    /// Without the legal form of a company: Inc., AG.
    LegalForm,
    /// A word for its abbreviation, or the other way: Saint and St.
    Abbreviation,
    /// British for American spelling, or the other way.
    Spelling,
    /// The people for their adjective: Russians for Russian.
    Plural,
}

/// All rules with their names, in the order of their numbers.
const RULES: [(VariantRule, &str); 14] = [
    (VariantRule::The, "the"),
    (VariantRule::Umlaut, "umlaut"),
    (VariantRule::Initials, "initials"),
    (VariantRule::MiddleName, "middle-name"),
    (VariantRule::Generation, "generation"),
    (VariantRule::Syllables, "syllables"),
    (VariantRule::Order, "order"),
    (VariantRule::Nickname, "nickname"),
    (VariantRule::Article, "article"),
    (VariantRule::Transliteration, "transliteration"),
    (VariantRule::LegalForm, "legal-form"),
    (VariantRule::Abbreviation, "abbreviation"),
    (VariantRule::Spelling, "spelling"),
    (VariantRule::Plural, "plural"),
];

impl VariantRule {
    /// All rules, in the order of their numbers.
    pub fn all() -> impl Iterator<Item = VariantRule> {
        RULES.iter().map(|(rule, _)| *rule)
    }

    /// The name, as reports and explanations print it.
    pub fn name(self) -> &'static str {
        RULES[self as usize].1
    }

    /// A number for compiled files, from 1; 0 is a name as its row writes it. Numbers stay the same
    /// as long as rules are added at the end only.
    pub fn number(self) -> u8 {
        self as u8 + 1
    }

    /// The rule with this number, if there is one.
    pub fn from_number(number: u8) -> Option<Self> {
        let position = usize::from(number).checked_sub(1)?;
        RULES.get(position).map(|(rule, _)| *rule)
    }

    /// Whether a variant made by this rule is varied once more. Not where the words have changed
    /// places or stand for another name.
    pub(super) fn composes(self) -> bool {
        !matches!(self, VariantRule::Order | VariantRule::Nickname | VariantRule::Plural)
    }

    /// Whether the rule may change one name twice: an exchange of words, for another word. An
    /// initial that the rule has made of a middle name is not left out by it.
    pub(super) fn repeats(self) -> bool {
        matches!(
            self,
            VariantRule::Article
                | VariantRule::Transliteration
                | VariantRule::Abbreviation
                | VariantRule::Spelling
        )
    }
}

impl fmt::Display for VariantRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_lead_back_to_their_rules() {
        for (position, rule) in VariantRule::all().enumerate() {
            assert_eq!(usize::from(rule.number()), position + 1, "{rule}");
            assert_eq!(VariantRule::from_number(rule.number()), Some(rule));
        }
        assert_eq!(VariantRule::from_number(0), None);
        assert_eq!(VariantRule::from_number(200), None);
    }
}
