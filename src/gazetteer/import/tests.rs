//! What holds for all formats.

use super::*;
use crate::gazetteer::{EntityKind, parse, tidied, write};
use proptest::prelude::*;
use std::io::Cursor;

fn settings(format: ImportFormat) -> ImportSettings {
    ImportSettings {
        format: Some(format),
        as_kind: Some(EntityKind::Place),
        features: vec!["all".to_owned()],
        ..Default::default()
    }
}

/// Imports `bytes` as each format; what comes out can be written and read back.
fn survives(bytes: &[u8]) {
    for (name, format) in ImportFormat::NAMES {
        let Ok(input) = UnpackedInput::from_read("x.txt", Cursor::new(bytes.to_vec())) else {
            return;
        };
        let imported = import(vec![input], &settings(format), &mut |_| ());
        for record in &imported.records {
            assert_eq!(tidied(record.clone()).as_ref(), Some(record), "{name}");
        }
        assert_eq!(parse("x.tsv", &write(&imported.records)).problems, [], "{name}");
    }
}

/// The rule tables of all readers.
const TABLES: &[(&str, &str)] = &[
    ("column_names.tsv", include_str!("../../../gazetteers/rules/column_names.tsv")),
    ("ftm_schemas.tsv", include_str!("../../../gazetteers/rules/ftm_schemas.tsv")),
    ("ftm_topics.tsv", include_str!("../../../gazetteers/rules/ftm_topics.tsv")),
    ("gate_types.tsv", include_str!("../../../gazetteers/rules/gate_types.tsv")),
    ("geonames_features.tsv", include_str!("../../../gazetteers/rules/geonames_features.tsv")),
    (
        "geonames_iso_regions.tsv",
        include_str!("../../../gazetteers/rules/geonames_iso_regions.tsv"),
    ),
    ("kind_words.tsv", include_str!("../../../gazetteers/rules/kind_words.tsv")),
    ("spacy_labels.tsv", include_str!("../../../gazetteers/rules/spacy_labels.tsv")),
    ("wikidata_classes.tsv", include_str!("../../../gazetteers/rules/wikidata_classes.tsv")),
    ("wikidata_variables.tsv", include_str!("../../../gazetteers/rules/wikidata_variables.tsv")),
];

#[test]
fn rule_tables_are_sorted_and_have_no_empty_cells() {
    for (path, content) in TABLES {
        assert!(content.starts_with('#'), "{path} does not say what it is for");
        let rows: Vec<(usize, Vec<&str>)> = rules::rows(content).collect();
        for (line, cells) in &rows {
            assert!(cells.iter().all(|cell| !cell.is_empty()), "{path}:{line}");
            assert_eq!(cells.len(), rows[0].1.len(), "{path}:{line}");
        }
        let unsorted = rows.windows(2).find(|pair| pair[0].1[0] >= pair[1].1[0]);
        assert_eq!(unsorted, None, "{path}");
    }
}

/// Imports a dump with these alternate names; what comes out can be written and read back.
fn names_survive(names: &str) {
    let input = |name, content: &str| {
        UnpackedInput::from_read(name, Cursor::new(content.as_bytes().to_vec())).unwrap()
    };
    let inputs = vec![input("names.txt", names), input("dump.txt", SAMPLES[0])];
    let imported = import(inputs, &ImportSettings::default(), &mut |_| ());
    for record in &imported.records {
        assert_eq!(tidied(record.clone()).as_ref(), Some(record));
    }
}

#[test]
fn a_stop_list_of_marks_stops_nothing() {
    let mut settings = settings(ImportFormat::Csv);
    settings.stop_names.add_list("stop.txt", "'\n").unwrap();
    let table = UnpackedInput::from_read("x.csv", "name\n'\nAnna Fall\n".as_bytes()).unwrap();
    assert_eq!(import(vec![table], &settings, &mut |_| ()).records.len(), 1);
}

proptest! {
    #[test]
    fn alternate_names_are_made_harmless(name in "[a-z|\\[\\]= ]{1,9}", language in "link|wkdt|icao|en") {
        names_survive(&format!("1\t2253354\ten\tDakar\t\t\t\t\t\t\n2\t2253354\t{language}\t{name}\t1\t\t\t\t\t\n"));
    }

    #[test]
    fn arbitrary_bytes_panic_no_reader(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        survives(&bytes);
    }

    #[test]
    fn arbitrary_rows_panic_no_reader(
        rows in "([\\[{]?[\"a-zQ0-9:,|&=#;\\[\\]{}é \\\\.-]{0,40}[\t\n]){0,40}",
    ) {
        survives(rows.as_bytes());
    }

    #[test]
    fn damaged_samples_panic_no_reader(sample in 0..SAMPLES.len(), at in 0..400usize, byte: u8) {
        let mut bytes = SAMPLES[sample].as_bytes().to_vec();
        let at = at % bytes.len();
        bytes[at] = byte;
        survives(&bytes);
        bytes.truncate(at);
        survives(&bytes);
    }
}

/// A row or two of each format.
const SAMPLES: &[&str] = &[
    "2253354\tDakar\tDakar\tNdakaaru,DKR\t14.7\t-17.4\tP\tPPLC\tSN\t\t01\t\t\t\t2476400\t\t12\tAfrica/Dakar\t2020-01-01\n",
    "1\t2253354\tfr\tDakar\t1\t\t\t1\t\t\n",
    "item,itemLabel,itemAltLabel,start\nhttp://www.wikidata.org/entity/Q1,\"a \"\"b\"\"\",\"x, y\",2004-01-01\n",
    "{\"head\":{\"vars\":[\"item\"]},\"results\":{\"bindings\":[{\"item\":{\"type\":\"uri\",\"value\":\"http://www.wikidata.org/entity/Q1\"},\"itemLabel\":{\"value\":\"u\"}}]}}",
    "[\n{\"type\":\"item\",\"id\":\"Q1\",\"labels\":{\"en\":{\"value\":\"A\"}},\"aliases\":[],\"claims\":{\"P31\":[{\"mainsnak\":{\"datavalue\":{\"value\":{\"id\":\"Q5\"}}},\"rank\":\"normal\"}]},\"sitelinks\":{\"enwiki\":{\"title\":\"A\"}}},\n]\n",
    "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Anna Fall\"],\"country\":[\"sn\"],\"positionOccupancies\":[{\"properties\":{\"post\":[{\"properties\":{\"name\":[\"Mayor\"]}}]}}]}}\n",
    "{\"label\":\"ORG\",\"pattern\":[{\"LOWER\":\"bank\"},{\"ORTH\":\"-\"}],\"id\":\"b\"}\n",
    "Dakar&country=SN&prior=70\ncity.lst:location:city\n",
    "id;name;aliases;country;prior;role\nQ1;Anna Fall;A|B [context];Senegal;60;Mayor (2020-)\n",
    "# kind: place\n# source: x\nid\tname\taliases\tcountry\tprior\troles\tnotes\nQ1\tDakar\tA [exact]\tSN\t60\tcity\tx=%20\n",
];
