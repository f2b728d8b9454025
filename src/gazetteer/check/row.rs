//! What is wrong with a row by itself.

use super::{Code, Finding, Row, Words, ids, words_of};
use crate::gazetteer::{Alias, AliasMarks};
use crate::text::{PhraseKey, word_list};
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::LazyLock;

/// The codes of ISO 3166-1, and XK.
static COUNTRIES: LazyLock<FxHashSet<&str>> = LazyLock::new(|| {
    let list = include_str!("../../../gazetteers/rules/country_codes.txt");
    word_list::built_in("country_codes.txt", list).into_iter().map(|entry| entry.text).collect()
});

pub(super) fn findings(row: &Row<'_>, this_year: i16) -> Vec<Finding> {
    let record = row.record;
    let mut faults: Vec<(Code, String)> = ids::fault(&record.id, record.kind).into_iter().collect();
    faults.extend(record.links.iter().filter_map(|link| ids::link_fault(link)));
    if !record.country.is_empty() && !COUNTRIES.contains(record.country.as_str()) {
        faults.push((Code::UnknownCountry, format!("{:?} is no country's code", record.country)));
    }
    faults.extend(record.roles.iter().filter_map(|role| {
        let message = years(role.from, role.until, this_year + 1)?;
        Some((Code::RoleYears, format!("the role {:?} {message}", role.text)))
    }));
    for alias in &record.aliases {
        faults.extend(characters(&alias.text).map(|message| (Code::OddCharacters, message)));
        faults.extend(mixed_word(&alias.text).map(|message| (Code::MixedScript, message)));
    }
    faults.extend(repeated(&record.aliases));
    faults.into_iter().map(|(code, message)| Finding::new(code, row.place(), message)).collect()
}

/// What is wrong with the years of a role.
fn years(from: Option<i16>, until: Option<i16>, last: i16) -> Option<String> {
    if let (Some(from), Some(until)) = (from, until)
        && until < from
    {
        return Some(format!("ends in {until}, before it begins in {from}"));
    }
    let late = [from, until].into_iter().flatten().find(|year| *year > last)?;
    Some(format!("is dated {late}, which is to come"))
}

/// Marks that no name has inside.
const STRAY: &str = "[]{}<>\\^~=|_;";

/// Marks that no name begins or ends with.
const STRAY_FIRST: &str = ",:-–—@)&/*!";
const STRAY_LAST: &str = ",:-–—(/";

/// What does not belong in a name.
fn characters(name: &str) -> Option<String> {
    let invisible = |c: char| {
        c.is_control()
            || matches!(c, '\u{A0}' | '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
                | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{FFFD}')
    };
    if let Some(c) = name.chars().find(|c| invisible(*c)) {
        return Some(format!("{name:?} has the character U+{:04X} in it", c as u32));
    }
    if name.contains("  ") {
        return Some(format!("{name:?} has two spaces in a row"));
    }
    let first = name.chars().next().filter(|c| STRAY_FIRST.contains(*c));
    let last = name.chars().next_back().filter(|c| STRAY_LAST.contains(*c));
    let stray = name.chars().find(|c| STRAY.contains(*c)).or(first).or(last);
    if let Some(c) = stray {
        return Some(format!("{name:?} has a stray {c:?}"));
    }
    let count = |mark: char| name.chars().filter(|c| *c == mark).count();
    let open = count('(') != count(')') || count('"') % 2 == 1 || count('“') != count('”');
    open.then(|| format!("{name:?} has a bracket or quotation mark without its other half"))
}

/// A word with Latin letters and such as look like them.
fn mixed_word(name: &str) -> Option<String> {
    if name.is_ascii() {
        return None;
    }
    let latin = |c: char| matches!(c, 'A'..='Z' | 'a'..='z' | '\u{C0}'..='\u{24F}');
    let alike = |c: char| matches!(c, '\u{370}'..='\u{3FF}' | '\u{400}'..='\u{52F}');
    let mut words = name.split(|c: char| !c.is_alphabetic());
    let word = words.find(|word| word.chars().any(latin) && word.chars().any(alike))?;
    let foreign = word.chars().find(|c| alike(*c))?;
    Some(format!("{word:?} in {name:?} has U+{:04X} among Latin letters", foreign as u32))
}

/// Aliases of a row that are matched by the same words.
fn repeated(aliases: &[Alias]) -> Vec<(Code, String)> {
    let mut seen: FxHashMap<PhraseKey, Vec<(&Alias, Words)>> = FxHashMap::default();
    let mut faults = Vec::new();
    for alias in aliases {
        let Some(words) = words_of(&alias.text) else { continue };
        let earlier = seen.entry(words.key).or_default();
        let found = earlier.iter().find_map(|earlier| {
            let canonical = std::ptr::eq(earlier.0, &aliases[0]);
            alike(*earlier, (alias, words), canonical)
        });
        faults.extend(found);
        earlier.push((alias, words));
    }
    faults
}

/// What is wrong with two aliases of the same words, the first of which may be the canonical name.
fn alike(one: (&Alias, Words), other: (&Alias, Words), canonical: bool) -> Option<(Code, String)> {
    let (a, b) = (one.0.marks, other.0.marks);
    if a.exact && b.exact && one.0.text != other.0.text {
        return None;
    }
    if (a.context, a.demonym) != (b.context, b.demonym) {
        // "KONE [exact]" is sure where "Kone [context]" is not.
        let surer = |exact: AliasMarks, loose: AliasMarks| {
            exact.exact && !loose.exact && !exact.context && loose.context
        };
        let message = format!("{} and {} are the same words", marked(one.0), marked(other.0));
        return (!surer(a, b) && !surer(b, a)).then_some((Code::ContradictoryMarks, message));
    }
    // A name is matched by whatever has its capitals: "Basra province" by "Basra Province" too.
    let takes_in = |wide: (&Alias, Words), narrow: (&Alias, Words)| {
        let exact = narrow.0.marks.exact || !wide.0.marks.exact;
        exact && wide.1.capitals & !narrow.1.capitals == 0
    };
    let (needless, needed) = if takes_in(one, other) {
        (other.0, one.0)
    } else if takes_in(other, one) && !canonical {
        (one.0, other.0)
    } else {
        return None;
    };
    Some((Code::RepeatedAlias, format!("{:?} is {:?} again", needless.text, needed.text)))
}

fn marked(alias: &Alias) -> String {
    let marks = alias.marks;
    let all = [(marks.exact, "exact"), (marks.context, "context"), (marks.demonym, "demonym")];
    let set: Vec<&str> = all.iter().filter(|(set, _)| *set).map(|(_, mark)| *mark).collect();
    let set = if set.is_empty() { "no mark".to_owned() } else { set.join(", ") };
    format!("{:?} ({set})", alias.text)
}
