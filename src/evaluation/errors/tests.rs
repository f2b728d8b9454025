//! Small cases of each cause, and the sums.

use super::super::documents::AnnotatedEntity;
use super::super::evaluate;
use super::*;
use crate::gazetteer::GazetteerBuilder;
use proptest::prelude::*;

/// Names the cases speak of.
const NAMES: &str = "id\tname\taliases\tcountry\tprior\troles\tnotes\tkind\n\
    \tTarnavia\tTarnavian [demonym]\t\t50\t\t\tcountry\n\
    \tOrlo\t\t\t50\t\t\tplace\n\
    \tZenda\tZenda [context]\t\t50\t\t\torganisation\n";

fn gazetteer() -> Gazetteer {
    let mut builder = GazetteerBuilder::new();
    builder.add("names.tsv", NAMES);
    assert_eq!(builder.problems(), []);
    builder.build().unwrap()
}

/// A document from a text with marks such as `[Orlo|place]`.
fn document(marked: &str) -> Document {
    let (mut text, mut entities) = (String::new(), Vec::new());
    let mut rest = marked;
    while let Some((before, from)) = rest.split_once('[') {
        let (mention, after) = from.split_once(']').unwrap();
        let (surface, kind) = mention.split_once('|').unwrap();
        text.push_str(before);
        let start = text.chars().count();
        text.push_str(surface);
        entities.push(entity(start, text.chars().count(), kind));
        rest = after;
    }
    text.push_str(rest);
    Document { id: "one".to_owned(), text, entities, ..Document::default() }
}

fn entity(start: usize, end: usize, kind: &str) -> AnnotatedEntity {
    AnnotatedEntity { start, end, kind: kind.to_owned(), link: Vec::new(), eid: None, rule: None }
}

/// Kind and cause of each error, by kind.
fn causes(gold: &str, found: &str) -> Vec<String> {
    let (gold, found) = (document(gold), document(found));
    assert_eq!(gold.text, found.text);
    let analysis = analyse_errors(&[gold], &[found], &gazetteer(), 1).unwrap();
    let of_kind = |kind: &KindErrors| {
        let causes = kind.causes.iter();
        causes.map(|cause| format!("{}: {}", kind.kind, cause.cause)).collect::<Vec<_>>()
    };
    analysis.kinds.iter().flat_map(of_kind).collect()
}

#[test]
fn a_pair_that_explains_itself_is_one_error() {
    for (gold, found, expected) in [
        ("He met [Ada Lund|person] here.", "He met [Ada Lund|person] here.", &[][..]),
        ("In [the Kremlin|place]'s hall.", "In the [Kremlin's|location] hall.", &[]),
        (
            "He joined [Norsk|organisation] then.",
            "He joined [Norsk|place] then.",
            &["organisation: wrong kind: organisation -> location"],
        ),
        (
            "He met [Ada Lund|person] here.",
            "He met Ada [Lund|person] here.",
            &["person: border: too short"],
        ),
        (
            "He met Judge [Ada Lund|person] here.",
            "He met [Judge Ada Lund|person] here.",
            &["person: border: too long"],
        ),
        (
            "He met Judge [Ada Lund|person] here.",
            "He met [Judge Ada|person] Lund here.",
            &["person: border: shifted"],
        ),
        (
            "At [Orlo University|organisation] then.",
            "At [Orlo|place] University then.",
            &["organisation: overlap of another kind: organisation -> location"],
        ),
        (
            "So [Ada|person] and [Bo|person] went.",
            "So [Ada and Bo|person] went.",
            &["person: joined: several mentions found as one"],
        ),
        (
            "At [Orlo Bank Group|organisation] then.",
            "At [Orlo|place] Bank [Group|organisation] then.",
            &["organisation: split: one mention found as several"],
        ),
        (
            "So [Ada Berg|person] [Bo Lund|person] went.",
            "So [Ada|person] [Berg Bo|person] Lund went.",
            &["person: tangled: several mentions found as several others"],
        ),
    ] {
        assert_eq!(causes(gold, found), expected, "{gold} / {found}");
    }
}

#[test]
fn misses_by_list_and_look() {
    for (gold, expected) in [
        ("They came to [Orlo|place] again.", "location: not found, listed: single word"),
        ("[Orlo|place] was quiet.", "location: not found, listed: single word at sentence start"),
        (
            "He said: \"[Orlo|place] is quiet.\"",
            "location: not found, listed: single word at sentence start",
        ),
        ("In [ORLO|place] it rained.", "location: not found, listed: acronym"),
        ("it is [orlo|place] again.", "location: not found, listed: lower case"),
        (
            "They work for [Zenda|organisation] now.",
            "organisation: not found, listed but needs context: single word",
        ),
        (
            "They work for [Orlo|organisation] now.",
            "organisation: not found, listed as something else: single word",
        ),
        (
            "The [Tarnavian|country] hills are far.",
            "location: not found, listed as something else: single word",
        ),
        ("They met [Ada Lund|person] there.", "person: not found, in no list: several words"),
        ("RAIN STOPS [LUND|person] IN RACE", "person: not found, in no list: line in capitals"),
        ("Heavy Rain Stops [Lund|person] in Long Race", "person: not found, in no list: headline"),
    ] {
        let plain = document(gold).text;
        assert_eq!(causes(gold, &plain), [expected], "{gold}");
    }
}

#[test]
fn false_finds() {
    for (gold, found, expected) in [
        (
            "It is a [Tarnavian|other] song.",
            "It is a [Tarnavian|location] song.",
            "location: false find: a nationality or event (gold other)",
        ),
        (
            "He won the [Orlo Cup|other] then.",
            "He won the [Orlo|location] Cup then.",
            "location: false find: overlaps a nationality or event (gold other)",
        ),
        (
            "So [Lund|person] came. Yet Lund left.",
            "So [Lund|person] came. Yet [Lund|person] left.",
            "person: false find: annotated elsewhere in the document",
        ),
        (
            "RAIN STOPS WILD RACE",
            "RAIN STOPS [WILD|person] RACE",
            "person: false find: in a line in capitals",
        ),
        (
            "Heavy Rain Stops the Long Race",
            "Heavy [Rain|person] Stops the Long Race",
            "person: false find: in a headline",
        ),
        (
            "He lives in Orlo Street now.",
            "He lives in [Orlo|place] Street now.",
            "location: false find: part of a longer name",
        ),
        (
            "It was a Catholic day.",
            "It was a [Catholic|organisation] day.",
            "organisation: false find: nationality word",
        ),
        (
            "Bank rates rose again.",
            "[Bank|organisation] rates rose again.",
            "organisation: false find: common word at sentence start",
        ),
        (
            "So the Bank rose again.",
            "So the [Bank|organisation] rose again.",
            "organisation: false find: common word inside a sentence",
        ),
        (
            "it went to orlo again.",
            "it went to [orlo|place] again.",
            "location: false find: lower case",
        ),
        (
            "It was an XQZ again.",
            "It was an [XQZ|organisation] again.",
            "organisation: false find: acronym",
        ),
        ("Then Orlo fell.", "Then [Orlo|place] fell.", "location: false find, listed: single word"),
        (
            "Then Quorl Vimt fell.",
            "Then [Quorl Vimt|person] fell.",
            "person: false find, in no list: several words",
        ),
    ] {
        assert_eq!(causes(gold, found), [expected], "{found}");
    }
}

#[test]
fn what_lies_in_a_right_find_is_told_apart() {
    let text = "Then Orlo Bank fell.";
    let gold = vec![entity(5, 14, "organisation"), entity(5, 9, "place")];
    let gold =
        Document { id: "one".into(), text: text.into(), entities: gold, ..Document::default() };
    let found = document("Then [Orlo Bank|organisation] fell.");
    let analysis = analyse_errors(&[gold], &[found], &gazetteer(), 1).unwrap();
    assert_eq!(analysis.kinds[0].causes[0].cause, Cause::OverlapsRightFind);
}

#[test]
fn kinds_that_are_not_scored_explain_but_do_not_count() {
    let types = Some(vec!["location".to_owned()]);
    let gold = Document { types, ..document("So [Washington|place] rose; he met [Ada|person].") };
    let found = document("So [Washington|person] rose; he met [Ada|place].");
    let analysis = analyse_errors(&[gold], &[found], &gazetteer(), 1).unwrap();
    let [kind] = analysis.kinds.as_slice() else { panic!("{analysis:?}") };
    let causes: Vec<String> = kind.causes.iter().map(|cause| cause.cause.to_string()).collect();
    assert_eq!(
        causes,
        ["wrong kind: location -> person", "false find: a nationality or event (gold other)"]
    );
    assert_eq!((analysis.missed, analysis.false_finds), (1, 1));
}

#[test]
fn examples_show_both_readings_the_frequent_first() {
    let gold = document(
        "Then came [Ada Berg|person].\nSo came [Bo Lund|person]. And here is [Bo Lund|person].",
    );
    let mut found = document(
        "Then came Ada [Berg|person].\nSo came Bo [Lund|person]. And here is Bo [Lund|person].",
    );
    found.entities.iter_mut().for_each(|entity| entity.rule = Some("person.single".to_owned()));
    let analysis = analyse_errors(&[gold], &[found], &gazetteer(), 1).unwrap();
    let cause = &analysis.kinds[0].causes[0];
    assert_eq!(cause.rules, [("person.single".to_owned(), 3)]);
    let [example] = cause.examples.as_slice() else { panic!("{cause:?}") };
    assert_eq!((example.start, example.end, example.times), (28, 35, 2));
    let gold = "Then came Ada Berg. So came [Bo Lund|person]. And here is Bo Lund.";
    assert_eq!(example.gold.as_deref(), Some(gold));
    let found = "Then came Ada Berg. So came Bo [Lund|person]. And here is Bo Lund.";
    assert_eq!(example.found.as_deref(), Some(found));
    // All three mended is all that is wrong.
    assert_eq!((cause.share, cause.gain), (1.0, 1.0));
}

const KINDS: [&str; 5] = ["person", "organisation", "place", "country", "other"];

fn some_entities() -> impl Strategy<Value = Vec<AnnotatedEntity>> {
    let one = (0usize..50, 1usize..12, 0usize..KINDS.len())
        .prop_map(|(start, length, kind)| entity(start, start + length, KINDS[kind]));
    prop::collection::vec(one, 0..12)
}

proptest! {
    /// Whatever is annotated and predicted, nothing is counted twice or left out.
    #[test]
    fn the_errors_add_up_to_the_score(
        text in "[A-Za-zé \"'.]{62}", gold in some_entities(), found in some_entities(),
    ) {
        let document = |entities| Document {
            id: "one".to_owned(), text: text.clone(), entities, ..Document::default()
        };
        let (gold, found) = ([document(gold)], [document(found)]);
        let analysis = analyse_errors(&gold, &found, &gazetteer(), 3).unwrap();
        let scores = evaluate(&gold, &found).unwrap().strict_norm;
        let all = |of: fn(&Score) -> u64| -> u64 {
            scores.iter().filter(|(kind, _)| *kind != "micro").map(|(_, score)| of(score)).sum()
        };
        prop_assert_eq!(analysis.missed as u64, all(|score| score.gold - score.tp));
        prop_assert_eq!(analysis.false_finds as u64, all(|score| score.pred - score.tp));
        let errors: usize = analysis.kinds.iter().map(|kind| kind.errors).sum();
        prop_assert_eq!(analysis.errors, errors);
    }
}
