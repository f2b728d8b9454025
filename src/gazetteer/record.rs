//! One row of a gazetteer file.

use super::EntityKind;
use std::collections::BTreeMap;

/// What a mark in square brackets behind an alias says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct AliasMarks {
    /// `[exact]`: matches in exactly this capitalisation only (`WHO`, `IT`).
    pub exact: bool,
    /// `[context]`: ambiguous; counts only with supporting evidence in the article.
    pub context: bool,
    /// `[demonym]`: adjective or people of a country (`Russian`); a cue, never a mention.
    pub demonym: bool,
}

/// One name of an entity, as written in a gazetteer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alias {
    /// The name.
    pub text: String,
    /// What is said about it.
    pub marks: AliasMarks,
}

/// A role a person held or holds, or what an organisation or place is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Role {
    /// The role in words, without its years.
    pub text: String,
    /// First year, if told.
    pub from: Option<i16>,
    /// Last year, if told and over.
    pub until: Option<i16>,
}

/// An entity the gazetteer knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Stable identity.
    pub id: String,
    /// What it is.
    pub kind: EntityKind,
    /// Canonical name.
    pub name: String,
    /// All names, the canonical one first.
    pub aliases: Vec<Alias>,
    /// ISO 3166-1 alpha-2 code, or empty.
    pub country: String,
    /// How likely it is to be meant in world news, 0 to 100.
    pub prior: u8,
    /// Roles, as dated as they are known.
    pub roles: Vec<Role>,
    /// Known outside ids (`wd:Q159`, `gn:2017370`, `wp:Russia`), sorted.
    pub links: Vec<String>,
    /// Facts of the notes column, by key (`capital`, `region`).
    pub facts: BTreeMap<String, String>,
}

impl Role {
    /// Reads `Foreign Minister of Russia 2004-`, `President of X 2000-2008`, `sea`.
    pub fn parse(text: &str) -> Self {
        let undated = |text: &str| Role { text: text.trim().to_owned(), from: None, until: None };
        let Some((role, years)) = text.trim().rsplit_once(' ') else { return undated(text) };
        let Some((from, until)) = years.split_once(['-', '–']) else { return undated(text) };
        let (from, until) = (from.parse().ok(), until.parse().ok());
        if from.is_none() && until.is_none() {
            return undated(text);
        }
        Role { text: role.trim().to_owned(), from, until }
    }
}

/// Reads `Georgia [context]` or `WHO [exact] [context]`.
///
/// # Errors
/// The unknown mark.
pub fn parse_alias(text: &str) -> Result<Alias, String> {
    let mut marks = AliasMarks::default();
    let mut rest = text.trim();
    while let Some((before, mark)) = rest.strip_suffix(']').and_then(|r| r.rsplit_once('[')) {
        match mark {
            "exact" => marks.exact = true,
            "context" => marks.context = true,
            "demonym" => marks.demonym = true,
            other => return Err(other.to_owned()),
        }
        rest = before.trim_end();
    }
    Ok(Alias { text: rest.to_owned(), marks })
}

/// The outside id that a gazetteer id stands for, if any: `Q159` → `wd:Q159`.
pub fn link_of_id(id: &str) -> Option<String> {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if id.strip_prefix('Q').is_some_and(digits) {
        return Some(format!("wd:{id}"));
    }
    let outside = ["gn:", "wd:", "wp:", "iso:", "icao:"];
    outside.iter().any(|prefix| id.starts_with(prefix)).then(|| id.to_owned())
}

/// The link to the English Wikipedia's article of this name: `European Union` →
/// `wp:European_Union`. Titles begin with a capital and have underscores for spaces.
pub fn article_named(name: &str) -> String {
    let mut link = String::with_capacity(name.len() + 3);
    link.push_str("wp:");
    let mut chars = name.chars();
    link.extend(chars.next().into_iter().flat_map(char::to_uppercase));
    link.extend(chars.map(|c| if c.is_whitespace() { '_' } else { c }));
    link
}

/// A name as part of an id: folded words joined by hyphens (`Giovanni Staunovo` →
/// `giovanni-staunovo`).
pub fn slug(name: &str) -> String {
    let mut slug = String::with_capacity(name.len());
    if name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b' ') {
        // Most names of long lists: nothing to fold.
        for word in name.split_ascii_whitespace() {
            if !slug.is_empty() {
                slug.push('-');
            }
            slug.push_str(word);
        }
        slug.make_ascii_lowercase();
        return slug;
    }
    for word in
        name.split(|c: char| c.is_whitespace() || matches!(c, '-' | '‐' | '‑' | '–' | '/' | ','))
    {
        // OPEC and OPEC+ are two bodies, PGE and PG&E two companies.
        let spelt = crate::text::fold(word).replace('+', "plus").replace('&', "and");
        let folded: String = spelt.chars().filter(|c| c.is_alphanumeric()).collect();
        if folded.is_empty() {
            continue;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(&folded);
    }
    slug
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_with_and_without_years() {
        for (text, role, from, until) in [
            ("Foreign Minister of Russia 2004-", "Foreign Minister of Russia", Some(2004), None),
            ("President of France 2007-2012", "President of France", Some(2007), Some(2012)),
            ("air base", "air base", None, None),
            ("sea", "sea", None, None),
            ("co-founder of A-B", "co-founder of A-B", None, None),
        ] {
            let expected = Role { text: role.to_owned(), from, until };
            assert_eq!(Role::parse(text), expected, "{text}");
        }
    }

    #[test]
    fn aliases_with_marks() {
        let alias = parse_alias("WHO [exact] [context]").unwrap();
        assert_eq!(alias.text, "WHO");
        assert!(alias.marks.exact && alias.marks.context && !alias.marks.demonym);
        assert_eq!(parse_alias("Georgia [perhaps]"), Err("perhaps".to_owned()));
        assert_eq!(parse_alias("plain").unwrap().marks, AliasMarks::default());
    }

    #[test]
    fn articles_are_named_like_their_titles() {
        for (name, expected) in [
            ("European Union", "wp:European_Union"),
            ("1. FC Köln", "wp:1._FC_Köln"),
            ("al-Qaeda", "wp:Al-Qaeda"),
            ("éa", "wp:Éa"),
            ("", "wp:"),
        ] {
            assert_eq!(article_named(name), expected);
        }
    }

    #[test]
    fn slugs() {
        for (name, expected) in [
            ("Giovanni Staunovo", "giovanni-staunovo"),
            ("Jean-Claude Juncker", "jean-claude-juncker"),
            ("Müller & Søn A/S", "muller-and-son-a-s"),
            ("J. K. Rowling", "j-k-rowling"),
        ] {
            assert_eq!(slug(name), expected);
        }
    }
}
