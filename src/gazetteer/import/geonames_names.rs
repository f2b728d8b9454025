//! GeoNames' `alternateNamesV2.txt`: names by language for the places of a dump.
//!
//! Columns: alternateNameId, geonameid, isolanguage, alternate name, isPreferredName, isShortName,
//! isColloquial, isHistoric, from, to. The older `alternateNames.txt` lacks the last two.

use super::draft::CONTEXT;
use super::harvest::Harvest;
use super::rows::each_line;
use super::values::{is_name, mistake, wikidata_id, wikipedia_link};
use crate::error::Result;
use crate::gazetteer::{Alias, AliasMarks};
use crate::source::UnpackedInput;

/// Reads alternate names into the places read before.
///
/// # Errors
/// When there are no such places, and as for [`each_line`].
pub(super) fn read(input: &mut UnpackedInput, harvest: &mut Harvest) -> Result<()> {
    if !harvest.knows_any(|id| id.starts_with("gn:")) {
        let message =
            "alternate names only add to places, and no place with a GeoNames id was read";
        let hint = "give a dump such as cities500.txt or allCountries.txt with it, or a gazetteer \
                    of ours whose ids begin with gn:";
        return Err(mistake(message, hint));
    }
    each_line(input, harvest, row)
}

fn row(line: &str, harvest: &mut Harvest) -> Result<()> {
    let cells: Vec<&str> = line.split('\t').map(str::trim).collect();
    if !(8..=10).contains(&cells.len()) {
        let message = format!("{} columns, expected 10", cells.len());
        return Err(mistake(message, "alternateNamesV2.txt has 10 columns separated by tabs"));
    }
    let (number, language, name) = (cells[1], cells[2], cells[3]);
    if number.is_empty() || !number.bytes().all(|byte| byte.is_ascii_digit()) {
        let message = format!("the geonameid {number:?} is not a number");
        return Err(mistake(message, "it is the second column"));
    }
    let id = format!("gn:{number}");
    let Some(record) = harvest.record(&id) else {
        harvest.leave_out("alternate names of places not read");
        return Ok(());
    };
    if let Some(link) = link(language, name) {
        record.links.push(link);
        record.links.sort();
        record.links.dedup();
        return Ok(());
    }
    if !harvest.settings.speaks(language) {
        harvest.leave_out("alternate names in languages other than --lang");
        return Ok(());
    }
    if !is_name(name) {
        return Err(mistake("the alternate name is empty", "it is the fourth column"));
    }
    let flag = |column: usize| cells[column] == "1";
    let (preferred, colloquial, historic) = (flag(4), flag(6), flag(7));
    let marks = if colloquial || historic { CONTEXT } else { AliasMarks::default() };
    let first_language = harvest.settings.languages.first().is_some_and(|first| first == language);
    let canonical = preferred && first_language && !colloquial && !historic && !flag(5);
    harvest.add_name(&id, Alias { text: name.to_owned(), marks }, canonical);
    Ok(())
}

/// The link that a row of a pseudo-language is.
fn link(language: &str, name: &str) -> Option<String> {
    match language {
        "link" => wikipedia_link(name),
        "wkdt" => wikidata_id(name).map(|id| format!("wd:{id}")),
        "icao" => Some(format!("icao:{name}")),
        _ => None,
    }
}
