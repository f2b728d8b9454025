//! Tables with a name in each row, in whatever columns.

use super::draft::Draft;
use super::harvest::Harvest;
use super::list::kind_not_told;
use super::rules::{Fate, FateTable, NameTable};
use super::values::{
    is_name, mistake, prior_of_population, prior_of_sitelinks, role_of, split_names, wikidata_id,
    year_of,
};
use super::{ImportSettings, countries};
use crate::error::{Error, ErrorKind, Result};
use crate::gazetteer::{EntityKind, parse_alias, slug};
use std::sync::LazyLock;

static COLUMN_NAMES: LazyLock<NameTable> = LazyLock::new(|| {
    NameTable::built_in(include_str!("../../../gazetteers/rules/column_names.tsv"))
});

static KIND_WORDS: LazyLock<FateTable> = LazyLock::new(|| {
    let content = include_str!("../../../gazetteers/rules/kind_words.tsv");
    FateTable::built_in("kind_words.tsv", content)
});

/// What a column may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    /// One or several ids, separated by spaces; the first is the entity's, others are links.
    Id,
    /// The canonical name; several columns are joined by spaces.
    Name,
    /// Other names, see [`split_names`].
    Aliases,
    /// Country, see [`countries::code`].
    Country,
    /// A word of `kind_words.tsv`.
    Kind,
    /// A number from 0 to 100.
    Prior,
    /// Inhabitants, which tell the prior.
    Population,
    /// Pages on Wikipedia, which tell the prior.
    Sitelinks,
    /// Roles, separated by `|`.
    Role,
    /// When the role began.
    Start,
    /// When the role ended.
    End,
}

impl Field {
    /// Every field with its name in `--map` and in `column_names.tsv`.
    const ALL: [(&'static str, Field); 11] = [
        ("id", Field::Id),
        ("name", Field::Name),
        ("aliases", Field::Aliases),
        ("country", Field::Country),
        ("kind", Field::Kind),
        ("prior", Field::Prior),
        ("population", Field::Population),
        ("sitelinks", Field::Sitelinks),
        ("role", Field::Role),
        ("start", Field::Start),
        ("end", Field::End),
    ];
}

/// Where each field is looked for: in the columns that the user named, or those of the usual names.
#[derive(Debug, Default)]
pub(super) struct TableMap {
    /// By [`Field`]; none where the usual names serve.
    own: [Option<Vec<String>>; Field::ALL.len()],
}

impl TableMap {
    /// The map that the settings ask for; the column `-` stands for none.
    ///
    /// # Errors
    /// [`ErrorKind::Settings`] for a field that tables do not have.
    pub fn new(settings: &ImportSettings) -> Result<TableMap> {
        let mut own: [Option<Vec<String>>; Field::ALL.len()] = Default::default();
        for (name, columns) in &settings.mapping {
            let Some((_, field)) = Field::ALL.iter().find(|(known, _)| known == name) else {
                let names: Vec<&str> = Field::ALL.iter().map(|(name, _)| *name).collect();
                let message = format!("--map {name}={columns}: a table has no field {name:?}");
                let error = Error::new(ErrorKind::Settings, message);
                return Err(error.hint(format!("the fields are {}", names.join(", "))));
            };
            let columns = columns.split('+').map(str::trim).filter(|column| *column != "-");
            own[*field as usize].get_or_insert_default().extend(columns.map(str::to_owned));
        }
        Ok(TableMap { own })
    }

    /// The positions of each field's columns in a header.
    ///
    /// # Errors
    /// [`ErrorKind::Settings`] when a column that the user named is not there, or none has names.
    pub fn columns(&self, header: &[String]) -> Result<Columns> {
        let mut columns = Columns::default();
        let shown = || format!("the columns are {}", header.join(", "));
        let position = |name: &str| header.iter().position(|column| plain(column) == plain(name));
        for (name, field) in Field::ALL {
            let found = &mut columns.0[field as usize];
            match &self.own[field as usize] {
                Some(own) => {
                    for column in own {
                        let exact = header.iter().position(|known| known.trim() == column);
                        let at = exact.or_else(|| position(column)).ok_or_else(|| {
                            let message = format!("--map {name}={column}: there is no such column");
                            Error::new(ErrorKind::Settings, message).hint(shown())
                        })?;
                        found.push(at);
                    }
                }
                None => {
                    let usual = COLUMN_NAMES.of(name).iter();
                    found.extend(usual.filter_map(|name| position(name)).next());
                }
            }
        }
        if columns.0[Field::Name as usize].is_empty() {
            let error = Error::new(ErrorKind::Settings, "no column is known to hold the names");
            return Err(error.hint(format!("say --map name=COLUMN; {}", shown())));
        }
        Ok(columns)
    }

    /// The row of an object whose members `get` finds by name or path: for each field the values
    /// of the user's columns, or of the first of the usual names that has any.
    pub fn row(&self, get: impl Fn(&str) -> Vec<String>) -> Row {
        let mut row = Row::default();
        for (name, field) in Field::ALL {
            let values = match &self.own[field as usize] {
                Some(own) => own.iter().flat_map(|column| get(column)).collect(),
                None => {
                    let usual = COLUMN_NAMES.of(name).iter().map(|name| get(name));
                    usual.into_iter().find(|values| !values.is_empty()).unwrap_or_default()
                }
            };
            row.0[field as usize] = values;
        }
        row
    }
}

/// A column's name without case, spaces and hyphens.
pub(super) fn plain(name: &str) -> String {
    let kept = |c: &char| !c.is_whitespace() && !matches!(c, '_' | '-');
    name.chars().filter(kept).flat_map(char::to_lowercase).collect()
}

/// Positions of columns by [`Field`].
#[derive(Debug, Default)]
pub(super) struct Columns([Vec<usize>; Field::ALL.len()]);

impl Columns {
    /// The row that cells make.
    pub fn row(&self, cells: &[&str]) -> Row {
        let mut row = Row::default();
        for (values, columns) in row.0.iter_mut().zip(&self.0) {
            let cells = columns.iter().filter_map(|column| cells.get(*column));
            let cells = cells.map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
            values.extend(cells.map(str::to_owned));
        }
        row
    }
}

/// The values of one row by [`Field`].
#[derive(Debug, Default)]
pub(super) struct Row([Vec<String>; Field::ALL.len()]);

impl Row {
    /// The row with one more role, unless it is empty.
    pub fn with_role(mut self, role: &str) -> Row {
        self.0[Field::Role as usize].extend((!role.is_empty()).then(|| role.to_owned()));
        self
    }

    fn all(&self, field: Field) -> &[String] {
        &self.0[field as usize]
    }

    fn first(&self, field: Field) -> &str {
        self.all(field).first().map_or("", String::as_str)
    }

    /// Takes the entity of this row.
    ///
    /// # Errors
    /// What is wrong with the row; [`ErrorKind::Settings`] when nothing tells the kind.
    pub fn take(&self, harvest: &mut Harvest) -> Result<()> {
        let Some(kind) = self.kind(harvest)? else {
            let reason = "of kinds not known (see --as-kind, and kind_words.tsv)";
            harvest.leave_out_word(reason, self.first(Field::Kind));
            return Ok(());
        };
        let name = self.all(Field::Name).join(" ");
        self.take_as(kind, &name, harvest)
    }

    /// Takes the entity of this row under `name`, as `kind`.
    ///
    /// # Errors
    /// What is wrong with the row.
    pub fn take_as(&self, kind: EntityKind, name: &str, harvest: &mut Harvest) -> Result<()> {
        if !is_name(name) {
            let hint = "every row needs a name of at most 200 characters";
            return Err(mistake(format!("{name:?} is no name"), hint));
        }
        let mut draft = Draft::new(kind);
        draft.add_plain_name(name);
        for cell in self.all(Field::Aliases) {
            for alias in split_names(cell) {
                match parse_alias(alias) {
                    Ok(alias) => draft.add_name(&alias.text, alias.marks),
                    Err(_) => draft.add_plain_name(alias),
                }
            }
        }
        self.add_ids(&mut draft, harvest);
        draft.prior = self.prior()?;
        draft.country = self.country(harvest);
        self.add_roles(&mut draft);
        harvest.take(draft)
    }

    /// The kind; none for a word that is not known.
    fn kind(&self, harvest: &Harvest) -> Result<Option<EntityKind>> {
        if let Some(kind) = harvest.settings.as_kind {
            return Ok(Some(kind));
        }
        let words = self.all(Field::Kind);
        if words.is_empty() {
            return Err(kind_not_told());
        }
        let known = words.iter().find_map(|word| match KIND_WORDS.get(word) {
            Some(Fate::Kind(kind)) => Some(kind),
            _ => None,
        });
        Ok(known)
    }

    fn add_ids(&self, draft: &mut Draft, harvest: &Harvest) {
        let cells = self.all(Field::Id).iter();
        for id in cells.flat_map(|cell| cell.split_whitespace()) {
            let id = wikidata_id(id).unwrap_or(id);
            if !draft.id.is_empty() {
                draft.links.push(id.to_owned());
            } else if id.bytes().all(|byte| byte.is_ascii_digit()) {
                // A bare number names something else in every list.
                draft.id = format!("{}:{id}", slug(harvest.scope()));
            } else {
                draft.id = id.to_owned();
            }
        }
    }

    fn prior(&self) -> Result<Option<u8>> {
        let number = |field, what: &str| match self.first(field) {
            "" => Ok(None),
            text => text.replace(',', "").parse::<f64>().map(Some).map_err(|_| {
                mistake(format!("the {what} {text:?} is not a number"), "leave it empty if unknown")
            }),
        };
        if let Some(prior) = number(Field::Prior, "prior")? {
            if (0.0..=100.0).contains(&prior) {
                return Ok(Some(prior.round() as u8));
            }
            let hint = "for other measures of importance use --map population=COLUMN";
            return Err(mistake(format!("the prior {prior} is not from 0 to 100"), hint));
        }
        let count = |field, what| number(field, what).map(|number| number.map(|n| n as u64));
        let population = count(Field::Population, "population")?;
        let sitelinks = count(Field::Sitelinks, "number of pages")?;
        let by_population = population.map(|population| prior_of_population(population, 0));
        Ok(by_population.or(sitelinks.map(prior_of_sitelinks)))
    }

    fn country(&self, harvest: &mut Harvest) -> String {
        let told = self.all(Field::Country).iter().flat_map(|cell| split_names(cell));
        let mut told = told.peekable();
        if told.peek().is_none() {
            return String::new();
        }
        told.find_map(countries::code).unwrap_or_else(|| {
            harvest.leave_out("countries not known (the rows were taken without)");
            String::new()
        })
    }

    fn add_roles(&self, draft: &mut Draft) {
        let (start, end) = (year_of(self.first(Field::Start)), year_of(self.first(Field::End)));
        for text in self.all(Field::Role).iter().flat_map(|cell| cell.split('|')) {
            let mut role = role_of(text);
            if role.from.is_none() && role.until.is_none() {
                (role.from, role.until) = (start, end);
            }
            draft.add_role(role);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map(assignments: &str) -> Result<TableMap> {
        let mut settings = ImportSettings::default();
        settings.add_mapping(assignments)?;
        TableMap::new(&settings)
    }

    fn header(columns: &str) -> Vec<String> {
        columns.split(' ').map(str::to_owned).collect()
    }

    #[test]
    fn columns_by_usual_names_and_by_the_users() {
        let usual = TableMap::new(&ImportSettings::default()).unwrap();
        let columns = usual.columns(&header("QID Full_Name Alt-Names ISO2 x")).unwrap();
        let row = columns.row(&["Q1", "Anna Fall", "A. Fall", "SN", "y"]);
        let found = [Field::Id, Field::Name, Field::Aliases, Field::Country];
        assert_eq!(found.map(|field| row.first(field)), ["Q1", "Anna Fall", "A. Fall", "SN"]);
        let own = map("name=First+Last").unwrap();
        let row = own.columns(&header("name First Last")).unwrap().row(&["no", "Anna", "Fall"]);
        assert_eq!(row.all(Field::Name), ["Anna", "Fall"]);
        let row = map("id=-").unwrap().columns(&header("id name")).unwrap().row(&["7", "Fall"]);
        assert_eq!((row.all(Field::Id), row.first(Field::Name)), (&[][..], "Fall"));
    }

    #[test]
    fn every_field_has_usual_names() {
        for (name, _) in Field::ALL {
            assert!(!COLUMN_NAMES.of(name).is_empty(), "{name}");
        }
    }

    #[test]
    fn wrong_maps_are_refused() {
        assert!(map("nom=x").unwrap_err().hint.unwrap().contains("name, aliases"));
        let missing = map("name=nom").unwrap().columns(&header("name")).unwrap_err();
        assert!(missing.message.contains("no such column") && missing.hint.is_some());
        let usual = TableMap::new(&ImportSettings::default()).unwrap();
        let nameless = usual.columns(&header("a b")).unwrap_err();
        assert!(nameless.hint.unwrap().contains("--map name="), "{}", nameless.message);
    }
}
