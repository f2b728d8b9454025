//! `gazgraph gazetteer import`: every format from a small file, against the gazetteer it should
//! make; and the real lists, where they are at hand.
//!
//! After a change that is meant to show: `BLESS=1 cargo test --test import`, then read the diff.

mod common;

use common::{gazgraph, shared, stderr, stdout};
use gazgraph::gazetteer::{EntityKind, ImportSettings, Imported, import, parse};
use gazgraph::source::{Input, UnpackedInput};
use std::fs;
use std::io::{Cursor, Write};
use std::path::Path;

/// A fixture, how it is imported, and what should come of it.
struct Case {
    /// Name of the golden file.
    golden: &'static str,
    /// Files below tests/fixtures/import, then options.
    arguments: &'static [&'static str],
    /// Places and words of the warnings, in order.
    warnings: &'static [(&'static str, &'static str)],
    /// A name to look up, and the id it should find.
    finds: (&'static str, &'static str),
}

const CASES: &[Case] = &[
    Case {
        golden: "geonames",
        arguments: &["geonames.txt"],
        warnings: &[
            ("geonames.txt:7: ", "3 columns, expected 19"),
            ("geonames.txt:8: ", "\"many\" is not a number"),
        ],
        finds: ("Norrbykoping", "gn:9000001"),
    },
    Case {
        golden: "geonames-names",
        arguments: &["geonames-names.txt", "geonames.txt", "--features", "all"],
        warnings: &[
            ("geonames.txt:7: ", "3 columns"),
            ("geonames.txt:8: ", "not a number"),
            ("geonames-names.txt:9: ", "the geonameid \"x\" is not a number"),
        ],
        finds: ("Northbridge", "gn:9000001"),
    },
    Case {
        golden: "wikidata-csv",
        arguments: &["wikidata.csv"],
        warnings: &[
            ("wikidata.csv:7: ", "no variable holds a Wikidata item"),
            ("wikidata.csv:8: ", "3 columns, expected 10"),
        ],
        finds: ("Amina Solari", "Q900000001"),
    },
    Case {
        golden: "wikidata-tsv",
        arguments: &["wikidata.tsv"],
        warnings: &[],
        finds: ("Ben Ombra", "Q900000011"),
    },
    Case {
        golden: "wikidata-json",
        arguments: &["wikidata.json"],
        warnings: &[("wikidata.json: record 2: ", "no variable holds a Wikidata item")],
        finds: ("Ombra Shipping", "Q900000021"),
    },
    Case {
        golden: "wikidata-array",
        arguments: &["wikidata-array.json"],
        warnings: &[],
        finds: ("Maren Heights", "Q900000031"),
    },
    Case {
        golden: "wikidata-dump",
        arguments: &["wikidata-dump.json"],
        warnings: &[("wikidata-dump.json:4: ", "not valid JSON")],
        finds: ("Clara Veld", "Q900000041"),
    },
    Case {
        golden: "ftm",
        arguments: &["entities.ftm.json", "--licence", "CC-BY-NC-4.0"],
        warnings: &[
            ("entities.ftm.json:5: ", "lacks a name"),
            ("entities.ftm.json:6: ", "lacks an id"),
        ],
        finds: ("Ivan V. Ombrov", "Q900000051"),
    },
    Case {
        golden: "spacy",
        arguments: &["patterns.jsonl", "--map", "SHIP=place"],
        warnings: &[
            ("patterns.jsonl:7: ", "operators, sets or expressions"),
            ("patterns.jsonl:8: ", "lacks a pattern"),
        ],
        finds: ("San Marento", "place:san-marento"),
    },
    Case {
        golden: "gate",
        arguments: &["gate"],
        warnings: &[
            ("gate/city.lst:4: ", "is no name"),
            ("gate/missing.lst: ", "no such file"),
            ("gate/lists.def:5: ", "not in the definition's folder"),
        ],
        finds: ("A&V Lines", "org:aandv-lines"),
    },
    Case {
        golden: "gate-list",
        arguments: &["gate/company.lst", "--as-kind", "organisation"],
        warnings: &[],
        finds: ("A&V Lines", "org:aandv-lines"),
    },
    Case {
        golden: "list",
        arguments: &["names.txt", "--as-kind", "person"],
        warnings: &[("names.txt:5: ", "no name")],
        finds: ("Jose Avila Prim", "person:jose-avila-prim"),
    },
    Case {
        golden: "csv",
        arguments: &[
            "staff.csv",
            "--as-kind",
            "person",
            "--map",
            "name=First+Last,aliases=Also,country=Nation,prior=Rank,role=Post,start=Since",
        ],
        warnings: &[
            ("staff.csv:4: ", "not from 0 to 100"),
            ("staff.csv:5: ", "2 columns, expected 7"),
        ],
        finds: ("Mira Sund", "person:mira-sund"),
    },
    Case {
        golden: "tsv",
        arguments: &["table.tsv"],
        warnings: &[],
        finds: ("Harbour League", "Q900000061"),
    },
    Case {
        golden: "jsonl",
        arguments: &[
            "table.jsonl",
            "--map",
            "name=who.full,aliases=who.other",
            "--map",
            "country=where",
        ],
        warnings: &[("table.jsonl:3: ", "is no name"), ("table.jsonl:4: ", "not valid JSON")],
        finds: ("E. Moss", "person:eda-moss"),
    },
    Case {
        golden: "gazgraph",
        arguments: &["own.tsv", "--min-prior", "20"],
        warnings: &[("own.tsv:5: ", "not a two-letter code")],
        finds: ("Owen Own", "Q900000071"),
    },
];

/// Runs an import in the folder of fixtures.
fn run(arguments: &[&str]) -> std::process::Output {
    let mut full = vec!["gazetteer", "import"];
    let placed: Vec<String> = arguments
        .iter()
        .map(|argument| format!("tests/fixtures/import/{argument}"))
        .map(|path| if Path::new(&path).exists() { path } else { String::new() })
        .collect();
    let choose = |(path, argument)| if str::is_empty(path) { argument } else { path };
    full.extend(placed.iter().map(String::as_str).zip(arguments.iter().copied()).map(choose));
    gazgraph(&full)
}

fn warnings(output: &std::process::Output) -> Vec<String> {
    let lines = stderr(output);
    lines.lines().filter(|line| line.starts_with("warning: ")).map(str::to_owned).collect()
}

#[test]
fn every_format_makes_its_gazetteer() {
    let folder = tempfile::tempdir().unwrap();
    for case in CASES {
        let output = run(case.arguments);
        let expected = if case.warnings.is_empty() { 0 } else { 2 };
        assert_eq!(output.status.code(), Some(expected), "{}: {}", case.golden, stderr(&output));
        let golden = format!("tests/golden/import/{}.tsv", case.golden);
        let content = stdout(&output);
        if std::env::var_os("BLESS").is_some() {
            fs::write(&golden, &content).unwrap();
        }
        assert_eq!(content, fs::read_to_string(&golden).unwrap(), "{golden}");
        let shown = warnings(&output);
        assert_eq!(shown.len(), case.warnings.len(), "{}: {shown:?}", case.golden);
        for (warning, (place, words)) in shown.iter().zip(case.warnings) {
            let told = warning.contains(place) && warning.contains(words);
            assert!(told && warning.contains("Hint: "), "{warning}");
        }
        let written = folder.path().join("list.tsv");
        fs::write(&written, &content).unwrap();
        finds(&written, case.finds);
    }
}

fn finds(gazetteer: &Path, (name, id): (&str, &str)) {
    let path = gazetteer.to_str().unwrap();
    let lookup = ["gazetteer", "lookup", name, "--gazetteer", path, "--no-default-gazetteers"];
    let output = gazgraph(&lookup);
    assert!(stdout(&output).contains(&format!("[{id}]")), "{name}: {}", stderr(&output));
    assert!(stderr(&output).is_empty(), "{}", stderr(&output));
}

#[test]
fn what_was_imported_passes_through_unchanged() {
    for case in CASES {
        let golden = format!("tests/golden/import/{}.tsv", case.golden);
        let output = gazgraph(&["gazetteer", "import", &golden]);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        assert_eq!(stdout(&output), fs::read_to_string(&golden).unwrap(), "{golden}");
    }
}

#[test]
fn packed_lists_are_read_as_plain_ones() {
    let plain = fs::read("tests/fixtures/import/geonames.txt").unwrap();
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    gzip.write_all(&plain).unwrap();
    let marked = ["\u{FEFF}".as_bytes(), &plain].concat();
    let packings = [
        ("places.txt.gz", gzip.finish().unwrap()),
        ("places.txt.zst", zstd::encode_all(&plain[..], 1).unwrap()),
        ("places.txt", marked),
    ];
    let folder = tempfile::tempdir().unwrap();
    for (name, content) in packings {
        let path = folder.path().join(name);
        let out = folder.path().join("out.tsv");
        fs::write(&path, content).unwrap();
        let output =
            gazgraph(&["gazetteer", "import", path.to_str().unwrap(), "-o", out.to_str().unwrap()]);
        assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
        assert!(stderr(&output).contains("2 set aside") && stdout(&output).is_empty());
        let golden = fs::read_to_string("tests/golden/import/geonames.tsv").unwrap();
        assert_eq!(fs::read_to_string(&out).unwrap(), golden, "{name}");
    }
}

#[test]
fn what_cannot_be_imported_is_a_failure_with_a_remedy() {
    let folder = tempfile::tempdir().unwrap();
    let zip = folder.path().join("cities.zip");
    fs::write(&zip, b"PK\x03\x04\x14\0\0\0\x08\0 0000").unwrap();
    let zip = zip.to_str().unwrap();
    for (arguments, words) in [
        (&["geonames-names.txt"][..], "give a dump such as cities500.txt"),
        (&["names.txt"], "the format cannot be told"),
        (&["names.txt", "--format", "list"], "--as-kind"),
        (&["names.txt", "--format", "lists"], "the formats of lists are geonames, "),
        (&["table.tsv", "--map", "name=nom"], "the columns are qid, title"),
        (&["table.tsv", "--map", "nom=title"], "the fields are id, name"),
        (&["patterns.jsonl", "--map", "ORG=firm"], "is not a kind"),
        (&["geonames.txt", "--features", "Z"], "such as P,A.ADM1"),
        (&["geonames.txt", "--format", "ftm"], "not valid JSON"),
        (&["no/such.txt"], "check the spelling"),
        (&[zip], "unpack it first"),
        (&["own.tsv", "--kind", "place"], "2 of other kinds than --kind"),
    ] {
        let output = run(arguments);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}: {}", stderr(&output));
        assert!(stderr(&output).contains(words), "{arguments:?}: {}", stderr(&output));
        assert!(stdout(&output).is_empty(), "{arguments:?}");
    }
}

/// The records of a fixture, imported with these settings.
fn records(fixture: &str, settings: &ImportSettings) -> Imported {
    let input = Input::file(format!("tests/fixtures/import/{fixture}"));
    let input = UnpackedInput::open(&input).unwrap();
    import(vec![input], settings, &mut |_| ())
}

fn names(imported: &Imported) -> Vec<&str> {
    imported.records.iter().map(|record| record.name.as_str()).collect()
}

#[test]
fn filters_and_provenance() {
    let usual = ImportSettings::default();
    let countries = ImportSettings { only_kinds: vec![EntityKind::Country], ..usual.clone() };
    assert_eq!(names(&records("geonames.txt", &countries)), ["Veltria"]);
    let larger = ImportSettings { min_prior: 60, ..usual.clone() };
    assert_eq!(names(&records("geonames.txt", &larger)), ["Veltria", "Port Maren"]);
    let seas = ImportSettings { features: vec!["H.SEA".to_owned()], ..usual.clone() };
    assert_eq!(names(&records("geonames.txt", &seas)), ["Sea of Ombra"]);
    let french = ImportSettings { languages: vec!["fr".to_owned()], ..usual.clone() };
    assert_eq!(
        names(&records("wikidata-dump.json", &french)),
        ["Claire Veld", "Veld Harbour", "Seulement"]
    );

    let mut stopping = usual.clone();
    stopping.stop_names.add_list("stop.txt", "of\nNORRBYKOPING\n").unwrap();
    let imported = records("geonames.txt", &stopping);
    assert!(names(&imported).contains(&"Norbi") && !names(&imported).contains(&"Of"));
    assert_eq!(imported.left_out["with no name that --stop leaves"], 1);

    let ours = ImportSettings { source: Some("Our list".to_owned()), ..usual };
    for (fixture, source, licence) in
        [("geonames.txt", "Our list", Some("CC-BY-4.0")), ("own.tsv", "Our list", None)]
    {
        for record in &records(fixture, &ours).records {
            assert_eq!(record.facts["source"], source);
            assert_eq!(record.facts.get("licence").map(String::as_str), licence);
        }
    }
}

/// What a reference file should make: entities and names, all rows read.
const REFERENCE: &[(&str, usize, usize)] = &[
    ("reference/countries.tsv", 250, 1_363),
    ("reference/orgs_agencies_wikidata.tsv", 265, 681),
    ("reference/orgs_brands_nsi.tsv", 23_728, 25_344),
    ("reference/orgs_companies_fdb.tsv", 5_238, 10_624),
    ("reference/orgs_football_clubs.tsv", 3_416, 11_003),
    ("reference/orgs_media_fundus.tsv", 180, 190),
    ("reference/orgs_militant_phoenix.tsv", 125, 1_750),
    ("reference/orgs_misp.tsv", 3_467, 5_224),
    ("reference/orgs_parties.tsv", 6_854, 18_125),
    ("reference/orgs_phoenix_international.tsv", 661, 6_295),
    ("reference/orgs_sp500.tsv", 500, 637),
    ("reference/orgs_universities.tsv", 10_249, 10_251),
    ("reference/people_legislators.tsv", 63_883, 65_352),
    ("reference/people_officeholders21.tsv", 17_255, 17_761),
    ("reference/people_us_congress.tsv", 549, 1_003),
    ("reference/people_us_governors.tsv", 55, 55),
    ("reference/people_variants_generated.tsv", 5_880, 12_214),
    ("reference/people_world_leaders_2022.tsv", 599, 599),
    ("reference/places_natural.tsv", 3_750, 5_980),
    ("reference/places_natural_qid.tsv", 755, 1_138),
    ("reference/places_ne_cities_qid.tsv", 7_333, 10_935),
    ("registry/countries_noisy_aliases.tsv", 262, 14_321),
    ("registry/orgs_core_curated.tsv", 390, 744),
    ("registry/places_airports.tsv", 7_719, 7_808),
    ("registry/places_cities15000.tsv", 34_024, 124_708),
    ("registry/places_cities500_rest.tsv", 200_884, 203_350),
    ("registry/places_core_curated.tsv", 102, 146),
    ("registry/places_military.tsv", 479, 666),
    ("registry/places_regions.tsv", 4_199, 10_739),
];

#[test]
fn reference_lists_are_read_through_a_mapping() {
    let mut settings = ImportSettings::default();
    let map = "name=name,aliases=aliases,id=id,country=country,kind=type,role=subtype";
    settings.add_mapping(map).unwrap();
    for (file, entities, names) in REFERENCE {
        let Some(path) = shared(&format!("data/gazetteer-sources/{file}")) else { continue };
        let rows = fs::read_to_string(&path).unwrap().lines().count() - 1;
        let input = UnpackedInput::open(&Input::file(&path)).unwrap();
        let imported = import(vec![input], &settings, &mut |error| panic!("{error}"));
        assert_eq!(imported.inputs[0].rows, rows as u64, "{file}");
        let found: usize = imported.records.iter().map(|record| record.aliases.len()).sum();
        assert_eq!((imported.records.len(), found), (*entities, *names), "{file}");
        let written = gazgraph::gazetteer::write(&imported.records);
        let loaded = parse(file, &written);
        assert_eq!(loaded.problems, [], "{file}");
        assert_eq!(loaded.records.len(), *entities, "{file}");
    }
}

#[test]
fn a_dump_of_cities_is_read_whole() {
    let Some(path) = shared("data/gazetteer-sources/registry/places_cities15000.tsv") else {
        return;
    };
    let mut dump = String::new();
    let table = fs::read_to_string(path).unwrap();
    for row in table.lines().skip(1) {
        let cells: Vec<&str> = row.split('\t').collect();
        let &[_, name, aliases, id, country, population, ..] = cells.as_slice() else { panic!() };
        let (number, aliases) = (id.trim_start_matches("gn:"), aliases.replace('|', ","));
        dump.push_str(&format!(
            "{number}\t{name}\t{name}\t{aliases}\t1.0\t2.0\tP\tPPL\t{country}\t\t\t\t\t\t\
             {population}\t\t1\tEtc/UTC\t2024-01-01\n"
        ));
    }
    let input = UnpackedInput::from_read("cities15000.txt", Cursor::new(dump)).unwrap();
    let settings = ImportSettings::default();
    let imported = import(vec![input], &settings, &mut |error| panic!("{error}"));
    assert_eq!(imported.records.len(), table.lines().count() - 1);
    assert!(imported.left_out.is_empty(), "{:?}", imported.left_out);
    let shanghai = imported.records.iter().find(|record| record.id == "gn:1796236").unwrap();
    assert_eq!((shanghai.name.as_str(), shanghai.prior), ("Shanghai", 74));
    assert_eq!(shanghai.facts["licence"], "CC-BY-4.0");
}
