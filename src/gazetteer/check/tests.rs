use super::*;
use crate::gazetteer::{BUILT_IN_WORDS, parse};
use std::time::Instant;

const HEADER: &str = "id\tname\taliases\tcountry\tprior\troles\tnotes\tkind\n";

/// Findings about a file of mixed kinds whose rows are given with ` ; ` between the cells (id, name,
/// aliases, country, prior, roles, kind), as "line code" each.
fn found(rows: &str) -> Vec<String> {
    let mut content = HEADER.to_owned();
    for row in rows.lines() {
        let cells: Vec<&str> = row.split(';').map(str::trim).collect();
        let [id, name, aliases, country, prior, roles, kind] = cells[..] else {
            panic!("{} cells in {row}", cells.len())
        };
        let cells = [id, name, aliases, country, prior, roles, "", kind];
        content.push_str(&cells.join("\t"));
        content.push('\n');
    }
    findings(&content).iter().map(|found| format!("{} {}", found.place.line, found.code)).collect()
}

fn findings(content: &str) -> Vec<Finding> {
    let loaded = parse("test.tsv", content);
    assert_eq!(loaded.problems, []);
    let rows: Vec<Row<'_>> = Row::all_of("test.tsv", &loaded).collect();
    let mut findings = check(&rows, &Lexicon::new(BUILT_IN_WORDS));
    findings.extend(check_text("test.tsv", content));
    findings.sort();
    findings
}

/// Rows, and the findings expected, without those about order.
fn expect(cases: &[(&str, &[&str])]) {
    for (rows, expected) in cases {
        let found: Vec<String> =
            found(rows).into_iter().filter(|found| !found.ends_with("out-of-order")).collect();
        assert_eq!(found, *expected, "{rows}");
    }
}

#[test]
fn names_that_collide() {
    expect(&[
        ("Q1; Anna Fall; ; SN; 50; ; person\nQ2; Ben Ode; ; SN; 50; ; person", &[]),
        (
            "Q1; Victoria Falls; ; ZM; 50; ; place\nQ2; Victoria Falls; ; US; 60; ; person",
            &["2 kind-collision"],
        ),
        ("Q1; Zorn; Zorn [context]; ZM; 50; ; place\nQ2; Anna Zorn; Zorn; US; 60; ; person", &[]),
        // A city and a country of one name are one kind of thing, but one must be likelier.
        ("Q1; Singapur; ; SG; 90; ; country\nQ2; Singapur; ; SG; 85; ; place", &[]),
        (
            "Q1; Singapur; ; SG; 90; ; country\nQ2; Singapur; ; SG; 86; ; place",
            &["3 no-preference"],
        ),
        (
            "Q1; Zornstadt; ; DE; 50; ; place\nQ2; Zornstadt; ; AT; 46; ; place",
            &["3 no-preference"],
        ),
        ("Q1; Zornstadt; ; DE; 50; ; place\nQ2; Zornstadt; ; AT; 45; ; place", &[]),
        (
            "Q1; Zornstadt; Zornstadt [context]; DE; 50; ; place\nQ2; Zornstadt; ; AT; 50; ; place",
            &[],
        ),
        // Accents, hyphens and periods do not tell names apart.
        (
            "Q1; Zorn-Ville; ; FR; 50; ; place\nQ2; Zörn Ville; ; FR; 50; ; place",
            &["3 no-preference"],
        ),
        // What is written differently to the letter does.
        (
            "Q1; Zorn Ab; ABZ [exact]; SE; 50; ; organisation\n\
             Q2; Zorn Cd; Abz [exact]; SE; 50; ; organisation",
            &[],
        ),
        (
            "Q1; Zorn Ab; ABZ [exact]; SE; 50; ; organisation\n\
             Q2; Zorn Cd; ABZ [exact]; SE; 50; ; organisation",
            &["3 no-preference"],
        ),
        (
            "Q1; Zorn Ab; ABZO [exact]; SE; 50; ; organisation\n\
             Q2; Zorn Cd; Abzo; SE; 50; ; person",
            &["3 kind-collision"],
        ),
        // An adjective is no name.
        ("Q1; Zornland; Zornish [demonym]; SE; 50; ; country\nQ2; Zornish; ; SE; 9; ; place", &[]),
    ]);
}

#[test]
fn names_that_hide_others() {
    expect(&[
        ("Q1; Zorn City; Zorn; SE; 60; ; place\nQ2; Zorn; ; SE; 40; ; place", &["2 shadowed-name"]),
        ("Q1; Zorn City; Zorn; SE; 40; ; place\nQ2; Zorn; ; SE; 60; ; place", &[]),
        ("Q1; Zorn City; Zorn [context]; SE; 60; ; place\nQ2; Zorn; ; SE; 40; ; place", &[]),
        (
            "Q1; Ahmed Zorn; ; EG; 60; ; person\nQ2; Ahmad Zorn; ; JO; 40; ; person",
            &["2 variant-collision"],
        ),
        ("Q1; Ahmed Zorn; ; EG; 60; ; person\nQ2; Achmad Zorn; ; JO; 40; ; person", &[]),
        (
            "Q1; Michael B. Zorn; ; US; 60; ; person\nQ2; Michael Zorn; ; US; 40; ; person",
            &["2 variant-collision"],
        ),
    ]);
}

#[test]
fn names_by_themselves() {
    expect(&[
        ("Q1; Apple; ; US; 50; ; organisation", &["2 ordinary-word"]),
        ("Q1; Apple; ; US; 60; ; organisation", &[]),
        ("Q1; Apple; Apple [context]; US; 50; ; organisation", &[]),
        ("Q1; Apple; Apple [exact]; US; 50; ; organisation", &[]),
        ("Q1; Apple Pie; ; US; 50; ; organisation", &[]),
        ("Q1; World Zorn; WZ; US; 50; ; organisation", &["2 loose-acronym"]),
        ("Q1; World Zorn; WZ [exact]; US; 50; ; organisation", &[]),
        ("Q1; World Zorn; WZORN; US; 50; ; organisation", &[]),
    ]);
}

#[test]
fn entities_listed_twice() {
    expect(&[
        (
            "Q1; Anna Zorn; ; SE; 50; ; person\n; Anna Zörn; ; SE; 30; ; person",
            &["3 duplicate-entity"],
        ),
        ("Q1; Anna Zorn; ; SE; 50; ; person\n; Anna Zorn; ; NO; 30; ; person", &[]),
        ("Q1; Anna Zorn; ; SE; 50; ; person\nQ2; Anna Zorn; ; SE; 30; ; person", &[]),
        (
            "Q1; Anna Zorn; Anna Zorn [context]; SE; 50; ; person\n; Anna Zorn; ; SE; 30; ; person",
            &[],
        ),
        ("; ZORN; ; ; 60; ; organisation\n; ZORN+; ; ; 50; ; organisation", &[]),
        // A city and its region.
        ("gn:1; Zorn; ; SE; 50; city; place\niso:SE-ZN; Zorn; ; SE; 40; region; place", &[]),
        (
            "gn:1; Zorn; ; SE; 50; city; place\n; Zorn; ; SE; 40; city; place",
            &["3 duplicate-entity"],
        ),
        // Two rows without an id are one entity when they say the same.
        (
            "; Anna Zorn; ; SE; 50; ; person\n; Anna Zorn; A. Zorn; SE; 30; ; person",
            &["3 repeated-id"],
        ),
        ("; Anna Zorn; ; SE; 50; ; person\n; Anna Zorn; ; NO; 30; ; person", &["3 id-conflict"]),
        ("Q1; Anna Zorn; ; SE; 50; ; person\nQ1; Ben Ode; ; SE; 50; ; person", &["3 id-conflict"]),
        (
            "Q1; Anna Zorn; ; SE; 50; ; person\nQ1; A. Zorn; Anna Zorn; SE; 50; ; person",
            &["3 repeated-id"],
        ),
        ("Q1; Anna Zorn; ; SE; 50; ; person\nQ1; Anna Zorn; ; SE; 50; ; place", &["3 id-conflict"]),
    ]);
}

#[test]
fn ids_of_every_form() {
    for (id, kind, code) in [
        ("Q42", "person", None),
        ("Q042", "person", Some(Code::BadId)),
        ("42", "person", Some(Code::BadId)),
        ("QX", "person", Some(Code::BadId)),
        ("gn:12", "place", None),
        ("gn:X", "place", Some(Code::BadId)),
        ("iso:SE", "country", None),
        ("iso:SE-ZN", "place", None),
        ("iso:US-2020", "place", Some(Code::BadId)),
        ("iso:se", "country", Some(Code::BadId)),
        ("icao:EDDF", "place", None),
        ("icao:FRA", "place", Some(Code::BadId)),
        ("iata:FRA", "place", None),
        ("iata:fra", "place", Some(Code::BadId)),
        ("wd:Q1", "place", None),
        ("wp:Zorn", "place", None),
        ("wp:zorn", "place", Some(Code::BadId)),
        ("person:anna-zorn", "person", None),
        ("person:anna-zorn", "place", Some(Code::BadId)),
        ("org:zorn-2", "organisation", None),
        ("org:Zorn", "organisation", Some(Code::BadId)),
        ("place:", "place", Some(Code::BadId)),
        ("person:мария", "person", None),
        ("ftm:NK-22", "person", Some(Code::ForeignId)),
    ] {
        let kind = kind.parse().unwrap();
        assert_eq!(ids::fault(id, kind).map(|(code, _)| code), code, "{id}");
    }
}

#[test]
fn rows_by_themselves() {
    expect(&[
        ("Q1; Anna Zorn; ; ZZ; 50; ; person", &["2 unknown-country"]),
        ("Q1; Anna Zorn; ; XK; 50; ; person", &[]),
        ("Q1; Anna Zorn; ; SE; 50; Mayor 2010-2004; person", &["2 role-years"]),
        ("Q1; Anna Zorn; ; SE; 50; Mayor 2004-2004|Judge 1999-; person", &[]),
        ("Q1; Anna Zorn; ; SE; 50; Mayor 2020-2999; person", &["2 role-years"]),
        ("Q1; Anna Zorn; ; SE; 50; Mayor 9999-; person", &["2 role-years"]),
        ("Q1; Anna  Zorn; ; SE; 50; ; person", &["2 odd-characters"]),
        ("Q1; Anna\u{200B}Zorn; ; SE; 50; ; person", &["2 odd-characters"]),
        ("Q1; Anna\u{A0}Zorn; ; SE; 50; ; person", &["2 odd-characters"]),
        ("Q1; Anna Zorn; Zorn (judge; SE; 50; ; person", &["2 odd-characters"]),
        ("Q1; Anna Zorn; Zorn [context; SE; 50; ; person", &["2 odd-characters"]),
        ("Q1; Anna Zorn; Zorn,; SE; 50; ; person", &["2 odd-characters"]),
        ("Q1; Zorn!; 'Ndrangzorn|AT&Zorn|Zorn (Sweden)|z&|.zornet; SE; 50; ; organisation", &[]),
        // The second letter is Cyrillic.
        ("Q1; Anna Z\u{43E}rn; ; SE; 50; ; person", &["2 mixed-script"]),
        ("Q1; Anna Zorn; Анна Цорн; SE; 50; ; person", &[]),
        ("Q1; Anna Zorn; Zorn|Zorn; SE; 50; ; person", &["2 repeated-alias"]),
        ("Q1; Anna Zorn; Anna Zorn; SE; 50; ; person", &["2 repeated-alias"]),
        ("Q1; Anna Zorn; Anna Zorn [context]; SE; 50; ; person", &[]),
        ("Q1; Anna Zorn; Zörn-Zorn|Zorn Zorn; SE; 50; ; person", &["2 repeated-alias"]),
        ("Q1; World Zorn; WZORN [exact]|Wzorn [exact]; SE; 50; ; organisation", &[]),
        ("Q1; Zorn Province; Zorn province; SE; 50; ; place", &[]),
        ("Q1; Zorn province; Zorn Province; SE; 50; ; place", &["2 repeated-alias"]),
        ("Q1; World Zorn; WZORN [exact]|Wzorn [context]; SE; 50; ; organisation", &[]),
        ("Q1; WZORN; WZORN [exact]|Wzorn; SE; 50; ; organisation", &[]),
        ("Q1; World Zorn; WZORN [exact]|Wzorn; SE; 50; ; organisation", &["2 repeated-alias"]),
        (
            "Q1; World Zorn; WZORN [exact] [context]|Wzorn; SE; 50; ; organisation",
            &["2 contradictory-marks"],
        ),
        ("Q1; Anna Zorn; Zorn|Zorn [context]; SE; 50; ; person", &["2 contradictory-marks"]),
    ]);
}

#[test]
fn rows_out_of_order_are_told_once() {
    let rows = "Q1; C; C [context]; SE; 50; ; place\nQ2; B; B [context]; SE; 50; ; place\n\
                Q3; A; A [context]; SE; 50; ; place";
    assert_eq!(found(rows), ["3 out-of-order"]);
    let rows = "; Anna Zorn; ; SE; 50; ; person\nQ1; Anna Zorn; ; NO; 40; ; person";
    assert_eq!(found(rows), [""; 0], "an empty id stands first");
}

#[test]
fn a_finding_says_where_what_and_how() {
    let content =
        format!("{HEADER}Q1\tZornstadt\t\tDE\t50\t\t\tplace\nQ2\tZornstadt\t\tAT\t50\t\t\tplace\n");
    let findings = findings(&content);
    assert_eq!(
        findings[0].to_string(),
        "test.tsv:3: no-preference: \"Zornstadt\" means Q2 and, about as likely, Q1 (test.tsv:2). \
         Hint: set the priors at least 5 apart, or mark it [context] on all but one"
    );
    assert_eq!(
        serde_json::to_string(&findings[0]).unwrap(),
        "{\"code\":\"no-preference\",\"severity\":\"danger\",\"path\":\"test.tsv\",\"line\":3,\
         \"message\":\"\\\"Zornstadt\\\" means Q2 and, about as likely, Q1 (test.tsv:2)\",\
         \"hint\":\"set the priors at least 5 apart, or mark it [context] on all but one\",\
         \"others\":[{\"path\":\"test.tsv\",\"line\":2}]}"
    );
    assert_eq!(findings[0].severity, Severity::Danger);
}

#[test]
fn files_are_checked_together() {
    let one = parse("a.tsv", &format!("{HEADER}Q1\tZorn Ode\t\tDE\t50\t\t\tplace\n"));
    let two = parse("b.tsv", &format!("{HEADER}Q2\tZorn Ode\t\tDE\t50\t\t\tperson\n"));
    let rows: Vec<Row<'_>> = Row::all_of("a.tsv", &one).chain(Row::all_of("b.tsv", &two)).collect();
    let findings = check(&rows, &Lexicon::new(BUILT_IN_WORDS));
    assert_eq!(findings.len(), 1);
    assert_eq!(findings[0].place.to_string(), "b.tsv:2");
    assert_eq!(findings[0].others[0].to_string(), "a.tsv:2");
}

#[test]
fn a_name_of_many_is_no_quadratic_work() {
    let row = |number: u32| {
        let spelling = ["Ahmed", "Ahmad"][number as usize % 2];
        format!("Q{}\t{spelling} Zorn\tMohammed Zorn\tEG\t50\t\t\tperson\n", number + 1)
    };
    let rows: String = (0..20_000).map(row).collect();
    let start = Instant::now();
    let findings = findings(&format!("{HEADER}{rows}"));
    assert!(!findings.is_empty());
    assert!(start.elapsed().as_secs() < 10, "{:?}", start.elapsed());
}

/// `cargo test --release --lib gazetteer::check -- --ignored --nocapture`
#[test]
#[ignore = "a measurement"]
fn time_of_a_hundred_thousand_entities() {
    let first = ["Ahmed", "Sergei", "Anna", "John", "Al-"];
    let rows: String = (0..100_000)
        .map(|number| {
            let kind = EntityKind::ALL[number % 4];
            let name = format!("{} Zorn{}", first[number % 5], number / 7);
            format!(
                "Q{}\t{name}\tZorn{number}|Zorn {number} Inc.\tEG\t50\t\t\t{kind}\n",
                number + 1
            )
        })
        .collect();
    let loaded = parse("test.tsv", &format!("{HEADER}{rows}"));
    let rows: Vec<Row<'_>> = Row::all_of("test.tsv", &loaded).collect();
    let start = Instant::now();
    let findings = check(&rows, &Lexicon::new(BUILT_IN_WORDS));
    println!("{:?} for {} rows, {} findings", start.elapsed(), rows.len(), findings.len());
}
