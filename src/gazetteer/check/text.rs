//! What only the text of a file shows: the order of its rows, and aliases that reading has dropped.

use super::{Code, Finding, RowPlace};
use rustc_hash::FxHashSet;

/// Findings about the text of a gazetteer file, apart from those of [`super::check`]; `path` names
/// it. Lines that are no rows are passed over.
pub fn check_text(path: &str, content: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut previous: Option<(&str, &str)> = None;
    let mut sorted = true;
    for (index, line) in content.lines().enumerate() {
        let mut cells = line.split('\t').map(str::trim);
        let (id, name, aliases) = (cells.next(), cells.next(), cells.next());
        let (Some(id), Some(name), Some(aliases)) = (id, name, aliases) else { continue };
        if line.starts_with('#') || (id == "id" && name == "name") {
            continue;
        }
        let place = || RowPlace { path: path.to_owned(), line: index as u64 + 1 };
        if let Some(before) = previous.filter(|before| sorted && *before > (name, id)) {
            // One is enough: in a list that is not sorted nearly every row is out of order.
            sorted = false;
            let message = format!("{name:?} stands behind {:?}", before.0);
            findings.push(Finding::new(Code::OutOfOrder, place(), message));
        }
        previous = Some((name, id));
        for alias in repeated(name, aliases) {
            let message = format!("{alias:?} is listed twice");
            findings.push(Finding::new(Code::RepeatedAlias, place(), message));
        }
    }
    findings
}

/// Aliases that are given twice letter by letter, or are the name without a mark.
fn repeated<'a>(name: &'a str, aliases: &'a str) -> Vec<&'a str> {
    let mut seen = FxHashSet::from_iter([name]);
    let aliases = aliases.split('|').map(str::trim).filter(|alias| !alias.is_empty());
    aliases.filter(|alias| !seen.insert(*alias)).collect()
}
