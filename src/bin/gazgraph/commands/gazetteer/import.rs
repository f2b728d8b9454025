//! `gazgraph gazetteer import`: lists made elsewhere into a gazetteer file.

use crate::arguments::ImportArguments;
use crate::output;
use gazgraph::error::{Error, ErrorKind, Place, Result, printable};
use gazgraph::gazetteer::{
    EntityKind, ImportSettings, Imported, Record, StopNames, import, write_to,
};
use gazgraph::source::{UnpackedInput, find_inputs};
use std::io;
use std::path::Path;
use std::process::ExitCode;

/// Exit status when the work was done but something was set aside.
const SET_ASIDE: u8 = 2;

/// `gazgraph gazetteer import`.
pub fn run(arguments: &ImportArguments) -> Result<ExitCode> {
    let settings = settings(arguments)?;
    let mut set_aside = 0u64;
    let mut problem = |problem: Error| {
        set_aside += 1;
        eprintln!("warning: {problem}");
    };
    let (inputs, missing) = find_inputs(&arguments.files);
    missing.into_iter().for_each(&mut problem);
    let mut opened = Vec::with_capacity(inputs.len());
    for input in &inputs {
        match UnpackedInput::open(input) {
            Ok(input) => opened.push(input),
            Err(error) => problem(error),
        }
    }
    let imported = import(opened, &settings, &mut problem);
    if !arguments.quiet || imported.records.is_empty() {
        summarise(&imported, set_aside);
    }
    if imported.records.is_empty() {
        return Err(Error::new(ErrorKind::Empty, "no entity was read, nothing is written")
            .hint("see what was set aside or left out, above"));
    }
    write(&imported.records, arguments.output.as_deref())?;
    Ok(if set_aside == 0 { ExitCode::SUCCESS } else { ExitCode::from(SET_ASIDE) })
}

fn settings(arguments: &ImportArguments) -> Result<ImportSettings> {
    let kind = |word: &String| {
        let wrong = |message| Error::new(ErrorKind::Settings, message);
        word.parse::<EntityKind>().map_err(wrong)
    };
    let mut settings = ImportSettings {
        format: arguments.format.as_deref().map(str::parse).transpose()?,
        only_kinds: arguments.kinds.iter().map(kind).collect::<Result<_>>()?,
        as_kind: arguments.as_kind.as_ref().map(kind).transpose()?,
        languages: arguments.languages.clone(),
        features: arguments.features.clone(),
        min_prior: arguments.min_prior,
        default_prior: arguments.prior,
        source: arguments.source.clone(),
        licence: arguments.licence.clone(),
        stop_names: stop_names(&arguments.stop_lists)?,
        ..ImportSettings::default()
    };
    for assignments in &arguments.mappings {
        settings.add_mapping(assignments)?;
    }
    Ok(settings)
}

fn stop_names(paths: &[String]) -> Result<StopNames> {
    let mut names = StopNames::default();
    for path in paths {
        let bytes = std::fs::read(path).map_err(|error| Error::io(path, &error))?;
        let content = String::from_utf8(bytes).map_err(|_| {
            let error = Error::new(ErrorKind::Gazetteer, "the file is not UTF-8");
            error.at(Place::file(path)).hint("save the list as UTF-8 text")
        })?;
        names.add_list(path, &content)?;
    }
    Ok(names)
}

/// Tells on standard error what was read; standard output may be the gazetteer.
fn summarise(imported: &Imported, set_aside: u64) {
    for input in &imported.inputs {
        eprintln!("{}: read as {}", printable(&input.name), input.format);
    }
    let names: usize = imported.records.iter().map(|record| record.aliases.len()).sum();
    eprintln!("{} entities with {names} names", imported.records.len());
    for kind in EntityKind::ALL {
        let count = imported.records.iter().filter(|record| record.kind == kind).count();
        if count > 0 {
            eprintln!("    {count:>9} {kind}");
        }
    }
    if !imported.left_out.is_empty() {
        eprintln!("left out");
    }
    for (reason, count) in &imported.left_out {
        eprintln!("    {count:>9} {reason}");
    }
    if set_aside > 0 {
        eprintln!("{set_aside} set aside, named above");
    }
}

fn write(records: &[Record], path: Option<&str>) -> Result<()> {
    match path {
        Some(path) if path != "-" => {
            output::write_file(Path::new(path), |out| write_to(records, out))
        }
        _ => {
            let mut out = output::open(None)?;
            match write_to(records, &mut out).and_then(|()| out.flush()) {
                // A reader such as `head` that has seen enough is no mistake.
                Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                    Err(output::failure("standard output", &error))
                }
                _ => Ok(()),
            }
        }
    }
}
