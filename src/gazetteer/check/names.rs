//! Names that mean too much: collisions, ordinary words, acronyms.

use super::{Code, Finding, Name, Names, differ, told};
use crate::gazetteer::{Lexicon, WordClasses};

/// From this prior on a name means its bearer although it is also a word (Trump, Twitter).
const FAMOUS: u8 = 60;

/// Entities of one kind may share a name when the likeliest is at least so much likelier than the
/// next.
const PREFERENCE: u8 = 5;

/// Other entities that a message lists.
const LISTED: usize = 6;

/// Letters of an acronym that is easily a word in small letters.
const SHORT_ACRONYM: usize = 3;

pub(super) fn findings(names: &Names<'_>, lexicon: &Lexicon) -> Vec<Finding> {
    let plain = names.all.iter().filter(|name| name.is_plain() && !name.alias.marks.exact);
    let mut findings: Vec<Finding> = plain.filter_map(|name| alone(name, lexicon)).collect();
    for group in names.groups() {
        for meanings in readings(&group) {
            findings.extend(collision(&meanings));
        }
    }
    findings
}

/// What is dangerous about one name by itself.
fn alone(name: &Name<'_>, lexicon: &Lexicon) -> Option<Finding> {
    let text = &name.alias.text;
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let capitals = text.chars().all(|c| c.is_uppercase() || c == '.');
    if letters <= SHORT_ACRONYM && capitals {
        let message = format!("{text:?} ({}) also matches in small letters", name.id());
        return Some(Finding::new(Code::LooseAcronym, name.row.place(), message));
    }
    let ordinary = WordClasses::COMMON.and(WordClasses::FUNCTION);
    let words = &name.words;
    if words.count == 1 && name.row.record.prior < FAMOUS && lexicon.get(words.first).any(ordinary)
    {
        let message = format!("{text:?} ({}) is an ordinary word", name.id());
        return Some(Finding::new(Code::OrdinaryWord, name.row.place(), message));
    }
    None
}

/// The ways in which names of the same words can be met in a text: those marked `[exact]` meet only
/// others that are written alike. One name of each entity is taken.
fn readings<'a>(group: &[Name<'a>]) -> Vec<Vec<Name<'a>>> {
    let loose = || group.iter().filter(|name| !name.alias.marks.exact);
    let mut written: Vec<String> = group
        .iter()
        .filter(|name| name.alias.marks.exact)
        .map(|name| undotted(&name.alias.text))
        .collect();
    written.sort();
    written.dedup();
    if written.is_empty() {
        return vec![entities(loose().copied().collect())];
    }
    let with = |exact: &String| {
        let same = group
            .iter()
            .filter(|name| !name.alias.marks.exact || undotted(&name.alias.text) == *exact);
        entities(same.copied().collect())
    };
    written.iter().map(with).collect()
}

/// A name as `[exact]` compares it.
fn undotted(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '.' | '-' | ' ' | '\'' | '’')).collect()
}

/// One name of each entity, the likeliest entity first.
fn entities(mut names: Vec<Name<'_>>) -> Vec<Name<'_>> {
    names.sort_by(|a, b| a.id().cmp(b.id()).then_with(|| b.canonical.cmp(&a.canonical)));
    names.dedup_by(|a, b| a.id() == b.id());
    names.sort_by_key(|name| std::cmp::Reverse(name.row.record.prior));
    names
}

/// What is dangerous about a name of several entities, the likeliest first.
fn collision(names: &[Name<'_>]) -> Option<Finding> {
    let (best, second) = (names.first()?, names.get(1)?);
    let kind = best.row.record.kind;
    let last = names.last()?;
    let others = &names[..names.len() - 1];
    let text = &last.alias.text;
    let apart = best.row.record.prior - second.row.record.prior;
    let (code, message) = if names.iter().any(|name| differ(name.row.record.kind, kind)) {
        let meant = format!("{text:?} means {} and, of another kind,", last.id());
        (Code::KindCollision, meant)
    } else if apart < PREFERENCE {
        (Code::NoPreference, format!("{text:?} means {} and, about as likely,", last.id()))
    } else {
        return shadow(names);
    };
    let mut listed: Vec<String> = others.iter().take(LISTED).map(told).collect();
    if others.len() > LISTED {
        listed.push(format!("and {} more", others.len() - LISTED));
    }
    let rows = others.iter().map(|name| name.row.place()).collect();
    let message = format!("{message} {}", listed.join(", "));
    Some(Finding::new(code, last.row.place(), message).with_others(rows))
}

/// An alias that is the canonical name of a less likely entity.
fn shadow(names: &[Name<'_>]) -> Option<Finding> {
    let best = names.first().filter(|name| !name.canonical)?;
    let hidden = names[1..]
        .iter()
        .find(|name| name.canonical && name.row.record.kind == best.row.record.kind)?;
    let message = format!("{:?} means {}, not {}", best.alias.text, best.id(), told(hidden));
    let finding = Finding::new(Code::ShadowedName, best.row.place(), message);
    Some(finding.with_others(vec![hidden.row.place()]))
}
