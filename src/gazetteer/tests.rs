//! Lists compiled, laid over each other, and searched.

use super::*;
use crate::error::Error;
use crate::text::{PhraseKey, Token, tokenize, word_key};
use aho_corasick::{AhoCorasick, MatchKind};
use proptest::prelude::*;

const HEAD: &str = "id\tname\taliases\tcountry\tprior\troles\tnotes\n";

fn places(rows: &[&str]) -> String {
    format!("# kind: place\n{HEAD}{}\n", rows.join("\n"))
}

fn builder(lists: &[&str]) -> GazetteerBuilder {
    let mut builder = GazetteerBuilder::new();
    for list in lists {
        builder.add("list.tsv", list);
    }
    assert_eq!(builder.problems(), []);
    builder
}

/// A gazetteer of bare names.
fn named(names: &[&str]) -> Gazetteer {
    let rows: Vec<String> = names.iter().map(|name| format!("\t{name}\t\t\t\t\t")).collect();
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    builder(&[&places(&rows)]).build().unwrap()
}

/// Start and end byte of every hit in `text`, with the text of its name.
fn hits(gazetteer: &Gazetteer, text: &str) -> Vec<(usize, usize, String)> {
    let tokens = tokenize(text);
    let mut found = Vec::new();
    for first in 0..tokens.len() {
        gazetteer.names_at(text, &tokens, first, |hit| {
            let span = tokens[hit.first].span.cover(tokens[hit.end - 1].span);
            let name = gazetteer.name(hit.name).text().to_owned();
            found.push((span.start(), span.end(), name));
        });
    }
    found.sort_unstable();
    found
}

#[test]
fn all_names_on_word_boundaries() {
    let gazetteer = named(&[
        "New York",
        "New York Times",
        "York",
        "Kim Jong-un",
        "AT&T",
        "McDonald's",
        "al-Qaeda",
    ]);
    for (text, expected) in [
        ("a New York timeshare", vec![(2, 10, "New York"), (6, 10, "York")]),
        ("New York Times", vec![(0, 8, "New York"), (0, 14, "New York Times"), (4, 8, "York")]),
        ("Kim Jong Un's", vec![(0, 11, "Kim Jong-un")]),
        ("at AT&T and McDonald's", vec![(3, 7, "AT&T"), (12, 22, "McDonald's")]),
        ("New, York", vec![(5, 9, "York")]),
        ("of al-Qaeda and Al-Qaeda", vec![(3, 11, "al-Qaeda"), (16, 24, "al-Qaeda")]),
        ("Yorkshire or york", vec![]),
    ] {
        let expected: Vec<_> =
            expected.into_iter().map(|(start, end, name)| (start, end, name.to_owned())).collect();
        assert_eq!(hits(&gazetteer, text), expected, "{text}");
    }
}

#[test]
fn marks_say_how_a_name_must_be_written() {
    let gazetteer = named(&["WHO"]);
    assert_eq!(hits(&gazetteer, "WHO and Who, but not who").len(), 2);
    let rows = ["\tWorld Health Organization\tWHO [exact]\t\t\t\t"];
    let gazetteer = builder(&[&places(&rows)]).build().unwrap();
    assert_eq!(hits(&gazetteer, "WHO, W.H.O. and Who").len(), 2);
}

#[test]
fn variants_are_found_unless_they_are_anothers_name() {
    let rows = "\tMichael B. Jordan\t\tUS\t50\t\t\n\tSamuel L. Zorn\t\tUS\t50\t\t\n\
                \tMichael Jordan\t\tUS\t50\t\t\n";
    let list = format!("# kind: person\n{HEAD}{rows}");
    let gazetteer = builder(&[&list]).build().unwrap();
    for (text, expected) in [
        ("Samuel Zorn", "Samuel L. Zorn"),
        ("Michael B. Jordan", "Michael B. Jordan"),
        ("Michael Jordan", "Michael Jordan"),
    ] {
        assert_eq!(hits(&gazetteer, text), [(0, text.len(), expected.to_owned())], "{text}");
    }
}

#[test]
fn outer_marks_of_an_exact_name_count_for_nothing() {
    let gazetteer = builder(&[&places(&["\tQuux Works\tQuux! [exact]\t\t\t\t"])]).build().unwrap();
    assert_eq!(hits(&gazetteer, "at Quux! and Quux, not QUUX").len(), 2);
}

#[test]
fn a_name_as_written_goes_before_a_spelling_by_rule_in_every_layer() {
    let people = |rows: &str| format!("# kind: person\n{HEAD}{rows}\n");
    let below = people("Q1\tZelmer B. Quorlan\t\tUS\t50\t\t");
    let above = people("Q2\tZelmer Quorlan\t\tUS\t40\t\t");
    let image = |list: &str| Image::in_memory(builder(&[list]).compile().unwrap()).unwrap();
    let alone = Gazetteer::over(vec![image(&below)]).unwrap();
    assert_eq!(hits(&alone, "Zelmer Quorlan").len(), 1, "spelt by rule");
    let one_layer = builder(&[&below, &above]).build().unwrap();
    let two_layers = Gazetteer::over(vec![image(&below), image(&above)]).unwrap();
    for gazetteer in [one_layer, two_layers] {
        let found = hits(&gazetteer, "Zelmer Quorlan");
        assert_eq!(found, [(0, 14, "Zelmer Quorlan".to_owned())]);
        assert_eq!(gazetteer.lookup("Zelmer Quorlan").len(), 1);
    }
}

#[test]
fn names_too_long_are_left_out() {
    let name = vec!["A"; table::MAXIMUM_WORDS + 1].join(" ");
    assert_eq!(named(&[&name]).phrase_count(), 0);
}

#[test]
fn nothing_is_a_gazetteer_too() {
    let gazetteer = GazetteerBuilder::new().build().unwrap();
    assert_eq!((gazetteer.name_count(), gazetteer.records().count()), (0, 0));
    assert_eq!(hits(&gazetteer, "New York"), []);
    assert_eq!(gazetteer.lookup("New York"), []);
}

#[test]
fn records_come_back_as_they_were_given() {
    let list = format!(
        "# kind: person\n{HEAD}{}",
        "Q1\tAnna Fall\tA. Fall|Fall [context]\tSN\t60\tMayor of Dakar 2020-|poet\twp:Anna_Fall x=1\n\
         \tBo Lee\t\t\t\t\tsource=Us licence=CC0-1.0\n"
    );
    let given = parse("people.tsv", &list).records;
    let gazetteer = builder(&[&list]).build().unwrap();
    let read: Vec<Record> = gazetteer.records().map(RecordRef::to_record).collect();
    assert_eq!(read, given);
    let known = gazetteer.record_with_id("person:bo-lee").unwrap();
    assert_eq!(known.provenance(), Some(("Us", "CC0-1.0")));
    assert_eq!(gazetteer.record_with_id("person:nobody"), None);
}

#[test]
fn a_known_id_adds_its_names_to_the_record_below() {
    let below = places(&["gn:1\tWonsan\t\tKP\t60\tcity\t"]);
    let above = places(&["gn:1\tGenzan\tWensan\tKP\t10\t\t", "\tOther\t\t\t\t\t"]);
    let one_layer = builder(&[&below, &above]).build().unwrap();
    let image = |list: &str| Image::in_memory(builder(&[list]).compile().unwrap()).unwrap();
    let two_layers = Gazetteer::over(vec![image(&below), image(&above)]).unwrap();
    for gazetteer in [one_layer, two_layers] {
        let found = gazetteer.lookup("Genzan");
        let record = gazetteer.record_of(found[0].0);
        assert_eq!((record.name(), record.prior()), ("Wonsan", 60));
        let names: Vec<&str> = gazetteer.records().map(RecordRef::name).collect();
        assert_eq!(names, ["Wonsan", "Other"]);
        let rows = gazetteer.rows();
        let aliases: Vec<&str> = rows[0].aliases.iter().map(|a| a.text.as_str()).collect();
        assert_eq!(aliases, ["Wonsan", "Genzan", "Wensan"]);
        assert_eq!(gazetteer.row(0), rows[0]);
    }
}

#[test]
fn text_and_compiled_lists_make_the_same_gazetteer() {
    let list = places(&["gn:1\tWonsan\tGenzan\tKP\t60\tcity\t"]);
    let text = builder(&[&list]).build().unwrap();
    let mut compiled = GazetteerBuilder::new();
    let bytes = builder(&[&list]).compile().unwrap();
    compiled.add_image(Image::from_bytes("list.gaz", bytes).unwrap());
    let compiled = compiled.build().unwrap();
    assert_eq!(text.hash(), compiled.hash());
    let other = builder(&[&list.replace("Genzan", "Gensan")]).build().unwrap();
    assert_ne!(text.hash(), other.hash());
}

fn refusal(bytes: Vec<u8>) -> Error {
    Image::from_bytes("list.gaz", bytes).expect_err("this is no whole compiled gazetteer")
}

#[test]
fn what_is_no_compiled_gazetteer_is_refused() {
    let whole = builder(&[&places(&["gn:1\tWonsan\tGenzan\tKP\t60\tcity\t"])]).compile().unwrap();
    let mut other_version = whole.clone();
    other_version[8] = 99;
    for (bytes, message) in [
        (Vec::new(), "not a compiled gazetteer"),
        (b"id\tname\taliases\n".to_vec(), "not a compiled gazetteer"),
        (whole[..20].to_vec(), "the file has 20 bytes"),
        (whole[..whole.len() - 1].to_vec(), "bytes, expected"),
        (whole.iter().copied().chain([0]).collect(), "bytes, expected"),
        (other_version, "compiled by another version"),
    ] {
        let error = refusal(bytes);
        assert!(error.message.contains(message), "{error}");
        assert!(error.hint.is_some(), "{error}");
    }
}

#[test]
fn every_changed_byte_is_noticed() {
    let whole =
        builder(&[&places(&["gn:1\tWonsan\tGenzan\tKP\t60\tcity\twp:Wonsan"])]).compile().unwrap();
    // Every byte of header and small sections, and a sample of the large ones.
    let sampled =
        (0..whole.len()).filter(|at| *at < 1000 || at % 4099 == 0 || *at + 400 > whole.len());
    for at in sampled {
        let mut damaged = whole.clone();
        damaged[at] ^= 0x10;
        refusal(damaged);
    }
}

proptest! {
    /// An automaton over the bytes, filtered to word boundaries, finds the same.
    #[test]
    fn agrees_with_an_automaton(
        names in prop::collection::hash_set("[ab]{1,2}( [abc]{1,2}){0,3}", 1..40),
        text in "[abc]{1,2}( [abc]{1,2}){0,40}",
    ) {
        let mut names: Vec<String> = names.into_iter().collect();
        names.sort();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let automaton =
            AhoCorasick::builder().match_kind(MatchKind::Standard).build(&names).unwrap();
        let bytes = text.as_bytes();
        let boundary = |at: usize| {
            at == 0 || at == bytes.len() || bytes[at] == b' ' || bytes[at - 1] == b' '
        };
        let mut expected: Vec<(usize, usize, String)> = automaton
            .find_overlapping_iter(&text)
            .filter(|m| boundary(m.start()) && boundary(m.end()))
            .map(|m| (m.start(), m.end(), names[m.pattern().as_usize()].to_owned()))
            .collect();
        expected.sort_unstable();
        prop_assert_eq!(hits(&named(&names), &text), expected);
    }

    /// Every name is found under its own number, and belongs to its record, however many there are.
    #[test]
    fn every_name_is_found(counts in prop::collection::vec(1usize..5, 1..400)) {
        let rows: Vec<String> = counts.iter().enumerate().map(|(row, names)| {
            let aliases: Vec<String> = (1..*names).map(|n| format!("Alias{n} of{row}")).collect();
            format!("gn:{row}\tName of{row}\t{}\t\t\t\t", aliases.join("|"))
        }).collect();
        let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
        let gazetteer = builder(&[&places(&rows)]).build().unwrap();
        prop_assert_eq!(gazetteer.name_count(), counts.iter().sum::<usize>());
        for number in gazetteer.name_numbers() {
            let found = gazetteer.lookup(gazetteer.name(number).text());
            prop_assert!(found.iter().any(|(name, _)| *name == number));
            let row = gazetteer.name(number).text().rsplit("of").next().unwrap().to_owned();
            prop_assert_eq!(gazetteer.record_of(number).id(), format!("gn:{row}"));
        }
    }

    /// Bytes that carry the right checksums but were not written by us never panic.
    #[test]
    fn nonsense_under_right_checksums_never_panics(
        changes in prop::collection::vec((0usize..2000, any::<u8>()), 1..20),
    ) {
        let list = places(&["gn:1\tWonsan\tGenzan\tKP\t60\tcity\twp:Wonsan a=b"]);
        let mut bytes = builder(&[&list]).compile().unwrap();
        // Past the buckets, which are most of the file.
        let last = bytes.len() - 9;
        for (back, value) in changes {
            bytes[last - back] = value;
        }
        let Ok(image) = Image::in_memory(bytes) else { return Ok(()) };
        let gazetteer = Gazetteer::over(vec![image]).unwrap();
        for record in gazetteer.records() {
            record.to_record();
        }
        hits(&gazetteer, "Wonsan and Genzan");
    }
}

#[test]
fn the_built_in_lists_are_those_of_the_files() {
    let mut paths: Vec<_> = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/gazetteers"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "tsv"))
        .collect();
    paths.sort();
    let mut builder = GazetteerBuilder::new();
    for path in paths {
        builder.add_file(path.to_str().unwrap()).unwrap();
    }
    assert_eq!(builder.problems(), []);
    assert_eq!(builder.build().unwrap().hash(), Gazetteer::built_in().hash());
    assert!(compile_word_lists() == BUILT_IN_WORDS && compile_cue_lists() == BUILT_IN_CUES);
}

#[test]
fn keys_are_those_of_their_version() {
    // Should this fail, raise KEY_VERSION: lists compiled before would be misread.
    let key = |phrase: &str| {
        let words: Vec<Token> = tokenize(phrase);
        words.iter().fold(PhraseKey::start(), |key, word| key.then(word.key)).value()
    };
    assert_eq!(crate::text::KEY_VERSION, 1);
    let keys = [word_key("Kyïv"), key("O'Brien & Sons"), key("U.N. 1,000")];
    assert_eq!(keys, [11173308861973215129, 267535899438397106, 4909297932873953736]);
}
