//! Reading lists of names made elsewhere into gazetteer records.
//!
//! [`import`] tells the format of each input ([`ImportFormat`]) and hands it to the reader of that
//! format, one file each here. A reader takes an input and puts what it finds into a [`Harvest`],
//! which filters, unites rows of one entity and notes where each came from. What becomes of foreign
//! classes, labels and features is told by tables in `gazetteers/rules/`.

mod countries;
mod csv_table;
mod draft;
mod format;
mod ftm;
mod gate;
mod geonames;
mod geonames_names;
mod harvest;
mod json;
mod list;
mod own;
mod rows;
mod rules;
mod settings;
mod spacy;
mod table;
mod tell;
mod values;
mod wikidata;
mod wikidata_dump;

pub use format::ImportFormat;
pub use harvest::{Imported, InputRead};
pub use settings::{ImportSettings, StopNames};

use crate::error::Error;
use crate::source::UnpackedInput;
use harvest::Harvest;

/// Reads all `inputs`; each row or input that is set aside is told to `problem`, with its place and
/// how to mend it.
///
/// Formats may be mixed. Definitions of GATE lists come first and GeoNames' alternate names last,
/// whatever the order of `inputs`; otherwise the order says which name of an entity told several
/// times is the canonical one.
///
/// ```
/// use gazgraph::gazetteer::{EntityKind, ImportSettings, import, write};
/// use gazgraph::source::UnpackedInput;
/// let list = UnpackedInput::from_read("people.txt", "Amina Fall\nBen Ode\n".as_bytes())?;
/// let settings = ImportSettings { as_kind: Some(EntityKind::Person), ..Default::default() };
/// let imported = import(vec![list], &settings, &mut |problem| panic!("{problem}"));
/// assert!(write(&imported.records).contains("\tAmina Fall\t"));
/// # Ok::<(), gazgraph::error::Error>(())
/// ```
pub fn import(
    inputs: Vec<UnpackedInput>,
    settings: &ImportSettings,
    problem: &mut dyn FnMut(Error),
) -> Imported {
    let mut told = Vec::with_capacity(inputs.len());
    for input in inputs {
        match settings.format.map_or_else(|| tell::format(&input, settings), Ok) {
            Ok(format) => told.push((format, input)),
            Err(error) => problem(error),
        }
    }
    told.sort_by_key(|(format, input)| turn(*format, input));
    let mut harvest = Harvest::new(settings, problem);
    harvest.expects_names = told.iter().any(|(format, _)| *format == ImportFormat::GeonamesNames);
    for (format, mut input) in told {
        harvest.begin(input.name(), format);
        if let Err(error) = format.read(&mut input, &mut harvest) {
            harvest.fail(error);
        }
        harvest.end();
    }
    harvest.finish()
}

/// When an input is read among others.
fn turn(format: ImportFormat, input: &UnpackedInput) -> u8 {
    match format {
        ImportFormat::Gate if gate::is_definition(input) => 0,
        ImportFormat::GeonamesNames => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests;
