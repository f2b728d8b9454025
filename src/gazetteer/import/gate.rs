//! Lists of GATE: a definition (`lists.def`) with a line `file:major:minor:language:annotation` for
//! each list, and the lists (`.lst`) with lines `entry` or `entry&feature=value&...`.

use super::harvest::Harvest;
use super::list::kind_not_told;
use super::rows::each_line;
use super::rules::{Fate, FateTable};
use super::table::{TableMap, plain};
use super::values::mistake;
use crate::error::Result;
use crate::gazetteer::EntityKind;
use crate::source::{Input, UnpackedInput};
use std::path::{Component, Path, PathBuf};
use std::sync::LazyLock;

static TYPES: LazyLock<FateTable> = LazyLock::new(|| {
    let content = include_str!("../../../gazetteers/rules/gate_types.tsv");
    FateTable::built_in("gate_types.tsv", content)
});

/// Whether `input` is a definition rather than a list.
pub(super) fn is_definition(input: &UnpackedInput) -> bool {
    input.extension() == "def" || names_list(input.head())
}

/// Whether the first line with anything on it names a list.
pub(super) fn names_list(head: &[u8]) -> bool {
    let mut lines = head.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii);
    let first = lines.find(|line| !line.is_empty()).unwrap_or_default();
    let file = first.split(|byte| *byte == b':').next().unwrap_or_default();
    file.len() < first.len() && file.ends_with(b".lst")
}

/// Reads a definition with the lists that it names, or a single list.
///
/// # Errors
/// As for [`each_line`], and when nothing tells the kind of a single list.
pub(super) fn read(input: &mut UnpackedInput, harvest: &mut Harvest) -> Result<()> {
    if is_definition(input) {
        let types = TYPES.clone().with_mapping(&harvest.settings.mapping)?;
        let folder = Path::new(input.name()).parent().map(Path::to_owned).unwrap_or_default();
        return each_line(input, harvest, |line, harvest| {
            read_defined(line, &folder, &types, harvest)
        });
    }
    if harvest.lists_read.contains(&real_path(input.name())) {
        return Ok(());
    }
    let kind = harvest.settings.as_kind.ok_or_else(kind_not_told)?;
    read_entries(input, kind, "", harvest)
}

/// One line of a definition.
struct Definition<'a> {
    file: &'a str,
    major: &'a str,
    minor: &'a str,
    language: &'a str,
}

impl<'a> Definition<'a> {
    fn parse(line: &'a str) -> Result<Self> {
        let mut parts = line.trim().split(':').map(str::trim);
        let mut next = || parts.next().unwrap_or_default();
        let definition =
            Definition { file: next(), major: next(), minor: next(), language: next() };
        let inside = |part| matches!(part, Component::Normal(_) | Component::CurDir);
        if definition.file.is_empty() || definition.major.is_empty() {
            let hint = "write file.lst:major type:minor type";
            return Err(mistake(format!("{line:?} names no list with a type"), hint));
        }
        if !Path::new(definition.file).components().all(inside) {
            let message =
                format!("the list {:?} is not in the definition's folder", definition.file);
            return Err(mistake(message, "put the list beside the definition"));
        }
        Ok(definition)
    }

    /// What becomes of the entries, by minor type, else by major type.
    fn fate(&self, types: &FateTable) -> Option<Fate> {
        let exact = types.get(&format!("{}:{}", self.major, self.minor));
        exact.or_else(|| types.get(self.major))
    }

    /// The role of the entries: the minor type in words.
    fn role(&self) -> String {
        self.minor.replace('_', " ")
    }
}

fn read_defined(line: &str, folder: &Path, types: &FateTable, harvest: &mut Harvest) -> Result<()> {
    if line.starts_with('#') {
        return Ok(());
    }
    let definition = Definition::parse(line)?;
    let path = folder.join(definition.file);
    harvest.lists_read.insert(real_path(&path.to_string_lossy()));
    let kind = match (definition.fate(types), harvest.settings.as_kind) {
        (Some(Fate::Kind(kind)), as_kind) => as_kind.unwrap_or(kind),
        (None, Some(kind)) => kind,
        _ => {
            let reason = "lists of GATE types without a kind (see --map TYPE=KIND)";
            harvest.leave_out_word(reason, definition.major);
            return Ok(());
        }
    };
    // Only codes are compared: a list may also say "english".
    if definition.language.len() == 2 && !harvest.settings.speaks(definition.language) {
        harvest.leave_out("lists of GATE in languages other than --lang");
        return Ok(());
    }
    let mut list = UnpackedInput::open(&Input::file(path))?;
    read_entries(&mut list, kind, &definition.role(), harvest)
}

fn read_entries(
    list: &mut UnpackedInput,
    kind: EntityKind,
    role: &str,
    harvest: &mut Harvest,
) -> Result<()> {
    let usual = TableMap::default();
    each_line(list, harvest, |line, harvest| {
        let (entry, features) = parts(line);
        let row = usual.row(|name| {
            let told = features.iter().filter(|(feature, _)| plain(feature) == plain(name));
            told.map(|(_, value)| (*value).to_owned()).collect()
        });
        row.with_role(role).take_as(kind, entry, harvest)
    })
}

/// An entry and its features. An `&` that no `feature=value` follows is of the entry ("AT&T").
fn parts(line: &str) -> (&str, Vec<(&str, &str)>) {
    let is_feature = |part: &str| {
        let name = part.split_once('=').map_or("", |(name, _)| name);
        !name.is_empty()
            && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'))
    };
    let first = line.match_indices('&').map(|(at, _)| at).find(|at| is_feature(&line[at + 1..]));
    let (entry, features) = first.map_or((line, ""), |at| (&line[..at], &line[at + 1..]));
    let features = features.split('&').filter_map(|feature| feature.split_once('='));
    (entry.trim(), features.map(|(name, value)| (name.trim(), value.trim())).collect())
}

/// Where a path leads, links followed, so that one list is known under all its names.
fn real_path(path: &str) -> PathBuf {
    std::fs::canonicalize(path).unwrap_or_else(|_| PathBuf::from(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_and_features() {
        for (line, entry, features) in [
            ("Paris", "Paris", vec![]),
            ("AT&T", "AT&T", vec![]),
            ("AT&T&country=US&role=company", "AT&T", vec![("country", "US"), ("role", "company")]),
            ("Paris&country=FR", "Paris", vec![("country", "FR")]),
            ("&", "&", vec![]),
            ("", "", vec![]),
        ] {
            assert_eq!(parts(line), (entry, features), "{line}");
        }
    }

    #[test]
    fn definitions() {
        assert!(names_list(b"\ncity.lst:location:city\n"));
        assert!(!names_list(b"Paris\nLondon\n") && !names_list(b"city.lst\n") && !names_list(b""));
        for bad in ["../up.lst:location", "/etc/names.lst:location", "city.lst", ":location"] {
            assert!(Definition::parse(bad).is_err(), "{bad}");
        }
        let definition = Definition::parse("country.lst:location:country").unwrap();
        assert_eq!(definition.fate(&TYPES), Some(Fate::Kind(EntityKind::Country)));
    }
}
