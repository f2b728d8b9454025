//! Telling the format of a list by its content, then its name.

use super::format::ImportFormat;
use super::settings::ImportSettings;
use super::{csv_table, gate, geonames};
use crate::error::{Error, ErrorKind, Place, Result};
use crate::gazetteer::COLUMNS;
use crate::source::UnpackedInput;

/// How much of an input is looked at, in bytes.
const LOOK_BYTES: usize = 64 << 10;

/// The format of `input`.
///
/// # Errors
/// [`ErrorKind::Settings`] when it cannot be told.
pub(super) fn format(input: &UnpackedInput, settings: &ImportSettings) -> Result<ImportFormat> {
    let head = &input.head()[..input.head().len().min(LOOK_BYTES)];
    let text = String::from_utf8_lossy(head);
    by_content(&text)
        .or_else(|| by_name(&input.extension()))
        .or_else(|| by_settings(&text, settings))
        .ok_or_else(|| {
            let names = ImportFormat::NAMES.map(|(name, _)| name).join(", ");
            Error::new(ErrorKind::Settings, "the format cannot be told")
                .at(Place::file(input.name()))
                .hint(format!("say --format, one of {names}; a list of names needs --as-kind too"))
        })
}

fn by_content(text: &str) -> Option<ImportFormat> {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let first = lines.clone().find(|line| !line.starts_with('#'))?;
    if first.split('\t').map(str::trim).take(COLUMNS.len()).eq(COLUMNS) {
        return Some(ImportFormat::Gazgraph);
    }
    if gate::names_list(text.as_bytes()) {
        return Some(ImportFormat::Gate);
    }
    if first.trim_start().starts_with(['{', '[']) {
        return by_json(text);
    }
    let cells: Vec<&str> = first.split('\t').collect();
    if is_geonames(&cells) {
        return Some(ImportFormat::Geonames);
    }
    if is_geonames_names(&cells) {
        return Some(ImportFormat::GeonamesNames);
    }
    let row = lines.nth(1).unwrap_or_default();
    let delimiter = csv_table::delimiter(text.as_bytes()) as char;
    let is_table = first.contains(delimiter) && row.contains(delimiter);
    (is_table && is_of_items(row)).then_some(ImportFormat::Wikidata)
}

fn is_number(cell: &str) -> bool {
    !cell.is_empty() && cell.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_geonames(cells: &[&str]) -> bool {
    let coordinate = |cell: &str| cell.parse::<f64>().is_ok();
    cells.len() == geonames::COLUMNS
        && is_number(cells[0])
        && coordinate(cells[4])
        && coordinate(cells[5])
        && cells[6].len() <= 1
}

fn is_geonames_names(cells: &[&str]) -> bool {
    (8..=10).contains(&cells.len())
        && is_number(cells[0])
        && is_number(cells[1])
        && cells[2].len() <= 7
        && cells[4..8].iter().all(|flag| matches!(*flag, "" | "1"))
}

/// Whether a row of a table names Wikidata items as the query service does.
fn is_of_items(row: &str) -> bool {
    row.contains("www.wikidata.org/entity/Q")
}

/// JSON by the names of its members: an object may be longer than what is looked at.
fn by_json(text: &str) -> Option<ImportFormat> {
    let has = |member: &str| {
        text.match_indices(&format!("\"{member}\""))
            .any(|(at, quoted)| text[at + quoted.len()..].trim_start().starts_with(':'))
    };
    let results = has("head") && has("bindings");
    if results || (!has("claims") && is_of_items(text)) && !has("properties") {
        return Some(ImportFormat::Wikidata);
    }
    if has("labels") && (has("claims") || has("descriptions")) || text.contains("\"type\":\"item\"")
    {
        return Some(ImportFormat::WikidataJson);
    }
    if has("schema") && has("properties") {
        return Some(ImportFormat::Ftm);
    }
    if has("label") && has("pattern") {
        return Some(ImportFormat::Spacy);
    }
    Some(ImportFormat::JsonLines)
}

fn by_name(extension: &str) -> Option<ImportFormat> {
    match extension {
        "csv" => Some(ImportFormat::Csv),
        "tsv" | "tab" => Some(ImportFormat::Tsv),
        "jsonl" | "ndjson" => Some(ImportFormat::JsonLines),
        "def" | "lst" => Some(ImportFormat::Gate),
        _ => None,
    }
}

/// A mapping speaks for a table, a kind without one for a plain list.
fn by_settings(text: &str, settings: &ImportSettings) -> Option<ImportFormat> {
    let delimiter = csv_table::delimiter(text.as_bytes());
    let is_table = text.lines().next().is_some_and(|line| line.contains(delimiter as char));
    match (is_table, settings.mapping.is_empty(), settings.as_kind) {
        (true, false, _) if delimiter == b'\t' => Some(ImportFormat::Tsv),
        (true, false, _) => Some(ImportFormat::Csv),
        (_, _, Some(_)) if !text.contains('\t') => Some(ImportFormat::List),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gazetteer::EntityKind;

    #[test]
    fn formats() {
        let dump = "1\tA\tA\t\t1.5\t-2\tP\tPPL\tSN\t\t\t\t\t\t5\t\t9\tAfrica/Dakar\t2020-01-01\n";
        let own = "# kind: place\nid\tname\taliases\tcountry\tprior\troles\tnotes\n";
        let list = ImportSettings { as_kind: Some(EntityKind::Person), ..Default::default() };
        let mut mapped = ImportSettings::default();
        mapped.add_mapping("name=a").unwrap();
        let usual = ImportSettings::default();
        for (name, content, settings, expected) in [
            ("x.txt", dump, &usual, Some("geonames")),
            ("x.txt", "1\t2\ten\tName\t1\t\t\t\t\t\n", &usual, Some("geonames-names")),
            ("x.tsv", own, &usual, Some("gazgraph")),
            (
                "x",
                "item,itemLabel\nhttp://www.wikidata.org/entity/Q1,universe\n",
                &usual,
                Some("wikidata"),
            ),
            (
                "x.tsv",
                "?item\t?itemLabel\n<http://www.wikidata.org/entity/Q1>\t\"u\"@en\n",
                &usual,
                Some("wikidata"),
            ),
            ("x", "{\"head\": {}, \"results\": {\"bindings\": []}}", &usual, Some("wikidata")),
            ("x", "[{\"item\":\"http://www.wikidata.org/entity/Q1\"}]", &usual, Some("wikidata")),
            (
                "x",
                "[\n{\"type\":\"item\",\"id\":\"Q1\",\"labels\":{},\"claims\":{}},\n]",
                &usual,
                Some("wikidata-json"),
            ),
            (
                "x",
                "{\"id\": \"a\", \"schema\": \"Person\", \"properties\": {}}",
                &usual,
                Some("ftm"),
            ),
            ("x", "{\"label\": \"ORG\", \"pattern\": \"A\"}", &usual, Some("spacy")),
            ("x", "{\"name\": \"A\"}", &usual, Some("jsonl")),
            ("lists", "city.lst:location:city\n", &usual, Some("gate")),
            ("city.lst", "Dakar\n", &usual, Some("gate")),
            ("x.csv", "name,kind\nA,person\n", &usual, Some("csv")),
            ("x.tsv", "name\tkind\nA\tperson\n", &usual, Some("tsv")),
            ("x.txt", "a;b\n1;2\n", &mapped, Some("csv")),
            ("x.txt", "a\tb\n1\t2\n", &mapped, Some("tsv")),
            ("x.txt", "Anna Fall\n", &list, Some("list")),
            ("x.txt", "Anna Fall\n", &usual, None),
        ] {
            let bytes = std::io::Cursor::new(content.as_bytes().to_vec());
            let input = UnpackedInput::from_read(name, bytes).unwrap();
            let told = format(&input, settings).map(ImportFormat::as_str);
            assert_eq!(told.as_ref().ok().copied(), expected, "{content}");
        }
    }
}
