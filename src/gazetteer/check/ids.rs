//! The forms of ids.

use super::Code;
use crate::gazetteer::EntityKind;

/// The outside list that an id is of: `wd`, `gn`, `iso`, ...; none for one made from a name.
pub(super) fn scheme(id: &str) -> Option<&str> {
    if is_wikidata(id) {
        return Some("wd");
    }
    let (scheme, _) = id.split_once(':')?;
    let made = EntityKind::ALL.into_iter().any(|kind| kind.id_prefix() == scheme);
    (!made).then_some(scheme)
}

/// What is wrong with the form of an id.
pub(super) fn fault(id: &str, kind: EntityKind) -> Option<(Code, String)> {
    let bad = |message: &str| Some((Code::BadId, format!("the id {id:?} {message}")));
    let Some((scheme, rest)) = id.split_once(':') else {
        return match is_wikidata(id) {
            true => None,
            false => bad("is neither Q and a number nor has a colon"),
        };
    };
    let right = match scheme {
        "wd" => is_wikidata(rest),
        "gn" => is_number(rest),
        "iso" => is_iso(rest),
        "icao" => rest.len() == 4 && rest.bytes().all(is_capital_or_digit),
        "iata" => rest.len() == 3 && rest.bytes().all(|b| b.is_ascii_uppercase()),
        "wp" => is_title(rest),
        _ => return made(id, (scheme, rest), kind),
    };
    if right { None } else { bad(&format!("has not the form of {scheme}: ids")) }
}

/// What is wrong with the form of a link.
pub(super) fn link_fault(link: &str) -> Option<(Code, String)> {
    // Made ids are no links, so the kind does not matter.
    let (code, message) = fault(link, EntityKind::Place)?;
    Some((code, message.replacen("the id", "the link", 1)))
}

/// Whether a page of the English Wikipedia can have this title, underscores for spaces.
fn is_title(title: &str) -> bool {
    let forbidden = |c: char| c.is_whitespace() || "#<>[]{}|".contains(c);
    let begins_small = title.starts_with(char::is_lowercase);
    let astray = title.starts_with('_') || title.ends_with('_') || title.contains("__");
    !title.is_empty() && !begins_small && !astray && !title.contains(forbidden)
}

/// What is wrong with an id made from a name, or of another list.
fn made(id: &str, (scheme, rest): (&str, &str), kind: EntityKind) -> Option<(Code, String)> {
    let Some(named) = EntityKind::ALL.into_iter().find(|kind| kind.id_prefix() == scheme) else {
        return Some((Code::ForeignId, format!("the id {id:?} is of another list")));
    };
    let letter = |c: char| c == '-' || (c.is_alphanumeric() && !c.is_uppercase());
    if named != kind {
        return Some((Code::BadId, format!("the id {id:?} is that of a {named}, not a {kind}")));
    }
    if rest.is_empty() || !rest.chars().all(letter) {
        let message = format!("the id {id:?} is not made of small letters, digits and hyphens");
        return Some((Code::BadId, message));
    }
    None
}

fn is_wikidata(id: &str) -> bool {
    id.strip_prefix('Q').is_some_and(is_number)
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && !text.starts_with('0') && text.bytes().all(|b| b.is_ascii_digit())
}

/// `XX`, or `XX-` and one to three capitals or digits (ISO 3166-2).
fn is_iso(text: &str) -> bool {
    let (country, region) = text.split_once('-').unwrap_or((text, "X"));
    country.len() == 2
        && country.bytes().all(|b| b.is_ascii_uppercase())
        && (1..=3).contains(&region.len())
        && region.bytes().all(is_capital_or_digit)
}

fn is_capital_or_digit(byte: u8) -> bool {
    byte.is_ascii_uppercase() || byte.is_ascii_digit()
}
