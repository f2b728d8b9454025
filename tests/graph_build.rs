//! Facts → graph → JSON, from outside.

mod synthetic;

use gazgraph::analysis;
use gazgraph::export::{EdgesKey, ExportSettings, exporter, read_json};
use gazgraph::gazetteer::EntityKind;
use gazgraph::graph::{GraphSettings, Isolated, KnowledgeGraph, partial};
use gazgraph::relation::{ArticleFacts, CO_OCCURS};
use proptest::prelude::*;
use std::time::Instant;
use synthetic::{Known, Random, Writer, news, set};

fn exported(format: &str, graph: &KnowledgeGraph) -> String {
    let mut bytes = Vec::new();
    let exporter = exporter(format, &ExportSettings::default()).expect("a known format");
    exporter.write(graph, &mut bytes).expect("a vector takes everything");
    String::from_utf8(bytes).expect("all formats are UTF-8")
}

fn graph(articles: impl IntoIterator<Item = ArticleFacts>) -> KnowledgeGraph {
    KnowledgeGraph::from_facts(&set(articles), &GraphSettings::default())
}

fn known(id: &str, name: &str, kind: EntityKind) -> Known {
    Known { id: id.into(), name: name.into(), kind }
}

/// Four articles small enough to count by hand.
fn small() -> Vec<ArticleFacts> {
    let lavrov = known("Q58217", "Sergey Lavrov", EntityKind::Person);
    let kim = known("Q56226", "Kim Jong Un", EntityKind::Person);
    let wonsan = known("gn:1871859", "Wonsan", EntityKind::Place);
    let ubs = known("org:ubs", "UBS \"Group\" <AG>", EntityKind::Organisation);
    let dogan = known("person:doğan", "Ayşe Doğan", EntityKind::Person);
    let first = Writer::new("Lavrov in Wonsan", Some("2025-07-12"), "The Star")
        .sentence(&lavrov, "met", &kim, "meets")
        .sentence(&lavrov, "arrived in", &wonsan, "visits")
        .sentence(&kim, "hosted", &lavrov, "meets");
    let copy = Writer::new("Talks in Wonsan", Some("2025-07-13"), "The Sun")
        .copy_of("Lavrov in Wonsan")
        .given("sun-1")
        .sentence(&lavrov, "met", &kim, "meets");
    let later = Writer::new("Later talks", Some("2025-07-15"), "The Star")
        .sentence(&lavrov, "and", &kim, CO_OCCURS);
    let undated = Writer::new("Oil", None, "Reuters").sentence(&ubs, "employs", &dogan, "employs");
    [first, copy, later, undated].map(Writer::finish).into()
}

#[test]
fn counts_are_those_of_the_evidence() {
    let graph = graph(small());
    let edge = |one: &str, other: &str, key: &str| {
        let ties = graph.between(one, other).expect("both are there");
        let tie = ties.into_iter().find(|tie| &*tie.edge.key == key).expect("the edge");
        (tie.source.label.clone(), tie.edge.clone())
    };
    let (source, together) = edge("Lavrov", "Kim", "co_occurs");
    assert_eq!(source, "Kim Jong Un", "the lesser id comes first");
    assert_eq!((together.weight, together.articles, together.stories), (4, 3, 2));
    let days = [together.first, together.last].map(|day| day.expect("dated").to_string());
    assert_eq!(days, ["2025-07-12", "2025-07-15"]);
    // 6 windows; Lavrov in 5, Kim in 4, both in 4.
    let expected = (6.0f64 * 4.0 / (5.0 * 4.0)).ln() / (6.0f64 / 4.0).ln();
    assert!((together.npmi.expect("co-occurrence") - expected).abs() < 1e-12);

    let (source, meets) = edge("lavrov", "Q56226", "meets:reversed");
    assert_eq!((source.as_str(), meets.directed, meets.weight), ("Sergey Lavrov", true, 2));
    assert_eq!(meets.npmi, None);
    let (source, met_by) = edge("lavrov", "kim jong un", "meets");
    assert_eq!((source.as_str(), met_by.weight), ("Kim Jong Un", 1));

    let lavrov = graph.find("LAVROV").expect("the only one");
    assert_eq!((lavrov.mentions, lavrov.articles, lavrov.stories), (5, 3, 2));
    assert_eq!(lavrov.links, ["wd:Q58217"]);
    assert_eq!(analysis::component_count(&graph), 2);
    let provenance = graph.provenance();
    assert_eq!((provenance.articles, provenance.stories, provenance.sources), (4, 3, 3));
}

#[test]
fn every_quotation_shows_the_names_it_should() {
    let graph = graph(news(200));
    let slice = |text: &str, (start, end): (u32, u32)| -> String {
        text.chars().skip(start as usize).take((end - start) as usize).collect()
    };
    for tie in graph.ties() {
        let evidence: Vec<_> = graph.evidence(tie.edge).collect();
        assert_eq!(evidence.len(), (tie.edge.evidence_total as usize).min(5));
        for row in evidence {
            assert_eq!(slice(row.sentence, row.head), tie.source.label);
            assert_eq!(
                slice(row.tail_sentence.unwrap_or(row.sentence), row.tail),
                tie.target.label
            );
            assert_eq!(row.trigger.is_some(), tie.edge.directed);
        }
    }
}

#[test]
fn evidence_is_spread_over_stories_first_and_then_ordered_by_date() {
    let one = known("Q1", "One", EntityKind::Person);
    let two = known("Q2", "Two", EntityKind::Person);
    let article = |title: &str, date: Option<&str>| {
        let writer = Writer::new(title, date, "Outlet");
        writer.sentence(&one, "met", &two, CO_OCCURS).sentence(&two, "left", &one, CO_OCCURS)
    };
    let articles = [
        article("d undated", None),
        article("a", Some("2025-01-03")),
        article("b", Some("2025-01-02")),
        article("copy of b", Some("2025-01-04")).copy_of("b"),
    ];
    let set = set(articles.map(Writer::finish));
    let titles = |limit| -> Vec<String> {
        let settings = GraphSettings { evidence_limit: limit, ..GraphSettings::default() };
        let graph = KnowledgeGraph::from_facts(&set, &settings);
        let tie = graph.ties().next().expect("one tie");
        assert_eq!(tie.edge.evidence_total, 8);
        let evidence = graph.evidence(tie.edge);
        evidence.filter_map(|row| row.article.title.clone()).collect()
    };
    assert_eq!(titles(0), Vec::<String>::new());
    assert_eq!(titles(1), ["b"]);
    assert_eq!(titles(3), ["b", "a", "d undated"]);
    assert_eq!(titles(4), ["b", "a", "copy of b", "d undated"]);
    assert_eq!(titles(5), ["b", "b", "a", "copy of b", "d undated"]);
    assert_eq!(titles(100).len(), 8);
}

#[test]
fn settings_thin_the_graph() {
    let set = set(small());
    let drawn = |settings: GraphSettings| {
        let graph = KnowledgeGraph::from_facts(&set, &settings);
        let nodes: Vec<String> = graph.nodes().map(|node| node.label.clone()).collect();
        (nodes.join(", "), graph.edge_count())
    };
    let plain = GraphSettings::default;
    let all = "Kim Jong Un, Sergey Lavrov, Wonsan, UBS \"Group\" <AG>, Ayşe Doğan".to_owned();
    let pair = "Kim Jong Un, Sergey Lavrov".to_owned();
    let july_13 = Some(jiff::civil::date(2025, 7, 13));
    for (settings, expected) in [
        (plain(), (all.clone(), 7)),
        (GraphSettings { min_weight: 2, ..plain() }, (all, 2)),
        (GraphSettings { min_weight: 2, isolated: Isolated::Drop, ..plain() }, (pair.clone(), 2)),
        (GraphSettings { top: Some(2), ..plain() }, (pair.clone(), 3)),
        (GraphSettings { from: july_13, ..plain() }, (pair, 2)),
        (GraphSettings { kinds: vec![EntityKind::Place], ..plain() }, ("Wonsan".into(), 0)),
        (GraphSettings { top: Some(0), ..plain() }, (String::new(), 0)),
    ] {
        assert_eq!(drawn(settings.clone()), expected, "{settings:?}");
    }
}

#[test]
fn names_are_looked_up_as_people_type_them() {
    let mut articles = small();
    let (kim, un) = ("Kim Yo Jong", known("Q1", "Un", EntityKind::Organisation));
    let sister = known("Q2", kim, EntityKind::Person);
    let namesake = known("person:ali-lavrov", "Ali Lavrov", EntityKind::Person);
    let more = Writer::new("More", None, "X").sentence(&sister, "and", &un, CO_OCCURS);
    articles.push(more.sentence(&namesake, "and", &un, CO_OCCURS).finish());
    let graph = graph(articles);
    let found = |name: &str| match graph.find(name) {
        Ok(node) => node.id.clone(),
        Err(error) => error.to_string(),
    };
    for (name, expected) in [
        ("Q58217", "Q58217"),
        ("sergey LAVROV", "Q58217"),
        ("Ayse Dogan", "person:doğan"),
        ("doğan", "person:doğan"),
        ("Jong Un", "Q56226"),
        ("Sergey", "Q58217"),
        ("un", "Q1"),
        ("ubs group ag", "org:ubs"),
    ] {
        assert_eq!(found(name), expected, "{name}");
    }
    let ambiguous = found("Lavrov");
    assert!(
        ambiguous.contains("may be any of 2: Sergey Lavrov (Q58217), Ali Lavrov"),
        "{ambiguous}"
    );
    let ambiguous = found("Kim");
    assert!(ambiguous.contains("may be any of 2: Kim Jong Un"), "{ambiguous}");
    let unknown = found("Kim Dae");
    assert!(
        unknown.contains("no entity \"Kim Dae\"") && unknown.contains("Kim Yo Jong"),
        "{unknown}"
    );
    assert!(found("").contains("no entity"));
}

#[test]
fn the_small_graph_is_written_as_agreed() {
    for format in ["json", "dot"] {
        let path = format!("{}/tests/golden/graph/graph.{format}", env!("CARGO_MANIFEST_DIR"));
        let written = exported(format, &graph(small()));
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            std::fs::write(&path, &written).expect("the golden file can be written");
        }
        let golden = std::fs::read_to_string(&path).expect("the golden file is there");
        assert!(written == golden, "{path} differs; set UPDATE_GOLDEN=1 to accept:\n{written}");
    }
}

#[test]
fn json_is_read_back_to_the_same_bytes() {
    let original = KnowledgeGraph::from_facts(
        &set(news(120).into_iter().chain(small())),
        &GraphSettings { evidence_limit: 3, ..GraphSettings::default() },
    );
    let text = exported("json", &original);
    let back = read_json(text.as_bytes(), "graph.json").expect("well formed");
    assert_eq!(exported("json", &back), text);
    assert_eq!(exported("dot", &back), exported("dot", &original));

    let settings = ExportSettings { edges_key: EdgesKey::Edges, ..ExportSettings::default() };
    let mut bytes = Vec::new();
    let edges = exporter("json", &settings).expect("a known format");
    edges.write(&original, &mut bytes).expect("a vector takes everything");
    assert!(String::from_utf8_lossy(&bytes).contains("\n\"edges\":["));
    let back = read_json(&bytes[..], "graph.json").expect("well formed");
    assert_eq!(exported("json", &back), text);
}

#[test]
fn damaged_json_is_refused() {
    let text = exported("json", &graph(small()));
    for (damaged, expected) in [
        (String::new(), "graph.json: EOF while parsing"),
        ("[]".into(), "expected a graph.json object"),
        ("{}".into(), "the field `graph` is missing"),
        ("{\"graph\":{}}".into(), "this is not a graph.json: it has no schema"),
        (text.replace("graph/1", "graph/2"), "schema is \"gazgraph.graph/2\""),
        (text.replace("\"target\":\"Q58217\"", "\"target\":\"Q0\""), "the unknown node \"Q0\""),
        (text.replace("{\"id\":\"Q58217\"", "{\"id\":\"Q56226\""), "two nodes have the same id"),
        (text.replace("\"head\":[0,", "\"head\":[0,9"), "lies outside its sentence"),
        (text[..text.len() / 2].into(), "graph.json: EOF while parsing"),
        (format!("{{\"x\":{}", "[".repeat(100_000)), "EOF while parsing"),
        (text.clone() + "x", "trailing characters"),
    ] {
        let error = read_json(damaged.as_bytes(), "graph.json").expect_err("damaged").to_string();
        assert!(error.contains(expected), "{error} lacks {expected}");
    }
}

#[test]
fn rankings_are_by_strength() {
    let graph = graph(small());
    let top: Vec<_> = analysis::top_entities(&graph, 2)
        .iter()
        .map(|ranked| (ranked.node.label.as_str(), ranked.degree, ranked.strength))
        .collect();
    assert_eq!(top, [("Sergey Lavrov", 5, 9), ("Kim Jong Un", 3, 7)]);
    let strongest = analysis::strongest_edges(&graph, 3);
    let names: Vec<_> = strongest.iter().map(|tie| &*tie.edge.relation).collect();
    assert_eq!(names, ["co_occurs", "meets", "co_occurs"]);
    assert_eq!(analysis::strongest_edges(&graph, 99).len(), 7);
}

#[test]
fn an_empty_set_makes_an_empty_graph() {
    let graph = graph([]);
    assert_eq!((graph.node_count(), graph.edge_count()), (0, 0));
    assert_eq!(analysis::component_count(&graph), 0);
    let text = exported("json", &graph);
    assert!(read_json(text.as_bytes(), "graph.json").is_ok());
    assert!(exported("dot", &graph).ends_with("}\n"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn order_and_shards_change_nothing(seed in any::<u64>(), shards in 1usize..5) {
        let articles = news(40);
        let whole = set(articles.clone());
        let expected = ["json", "dot"].map(|format| exported(format, &graph(articles.clone())));

        let mut random = Random::new(seed);
        let mut shuffled = articles;
        for last in (1..shuffled.len()).rev() {
            shuffled.swap(last, random.below(last + 1));
        }
        let mut parts = vec![Vec::new(); shards];
        for facts in shuffled {
            // Some articles fall into two shards.
            let doubled = random.below(4) == 0;
            parts[random.below(shards)].push(facts.clone());
            if doubled {
                parts[random.below(shards)].push(facts);
            }
        }
        let mut merged = set([]);
        for part in parts {
            let mut bytes = Vec::new();
            partial::write(&set(part), &mut bytes).expect("a vector takes everything");
            let read = partial::read(&bytes[..], "part", None).expect("well formed");
            merged.unite(read).expect("same stamps");
        }
        prop_assert_eq!(&merged, &whole);
        let drawn = KnowledgeGraph::from_facts(&merged, &GraphSettings::default());
        prop_assert_eq!(["json", "dot"].map(|format| exported(format, &drawn)), expected);
    }

    /// Each count again, in the plainest way, over thinned dates.
    #[test]
    fn weights_equal_a_naive_count(day in 1i8..28) {
        let from = jiff::civil::date(2025, 7, day);
        let articles = news(60);
        let settings = GraphSettings { from: Some(from), ..GraphSettings::default() };
        let graph = KnowledgeGraph::from_facts(&set(articles.clone()), &settings);
        let counted = |date: &Option<String>| date.as_ref().is_some_and(|d| *d >= from.to_string());
        for tie in graph.ties() {
            let mut windows = std::collections::BTreeSet::new();
            for facts in articles.iter().filter(|facts| counted(&facts.article.date)) {
                for row in &facts.relations {
                    let (head, tail) = (&facts.entities[row.head as usize], &facts.entities[row.tail as usize]);
                    if head.id == tie.source.id && tail.id == tie.target.id && *row.kind == *tie.edge.relation {
                        windows.insert((facts.article.id, row.window));
                    }
                }
            }
            prop_assert_eq!(windows.len(), tie.edge.weight as usize);
        }
    }
}

/// Run with `cargo test --release --test graph_build -- --ignored --nocapture`.
#[test]
#[ignore = "a measurement"]
fn two_million_relations_take_seconds() {
    let articles = synthetic::bulk(25_000, 90, 60_000);
    let rows: usize = articles.iter().map(|facts| facts.relations.len()).sum();
    let clock = Instant::now();
    let set = set(articles);
    println!("{rows} relations; set: {:?}", clock.elapsed());
    let clock = Instant::now();
    let graph = KnowledgeGraph::from_facts(&set, &GraphSettings::default());
    println!("{} nodes, {} edges: {:?}", graph.node_count(), graph.edge_count(), clock.elapsed());
    assert!(clock.elapsed().as_secs() < 3);
    for format in ["json", "dot"] {
        let clock = Instant::now();
        let text = exported(format, &graph);
        println!("{format}: {} MB, {:?}", text.len() / 1_000_000, clock.elapsed());
        if format == "json" {
            let clock = Instant::now();
            let back = read_json(text.as_bytes(), "graph.json").expect("well formed");
            println!("read {} edges: {:?}", back.edge_count(), clock.elapsed());
        }
    }
    let clock = Instant::now();
    let mut bytes = Vec::new();
    partial::write(&set, &mut bytes).expect("a vector takes everything");
    println!("partial written: {} MB, {:?}", bytes.len() / 1_000_000, clock.elapsed());
    let clock = Instant::now();
    assert_eq!(partial::read(&bytes[..], "part", None).expect("well formed").len(), set.len());
    println!("partial read: {:?}", clock.elapsed());
}

proptest! {
    /// Damage anywhere in a file is refused or harmless, but never a panic.
    #[test]
    fn damaged_files_do_no_harm(at in 0usize..10_000, with in "[\"{}\\[\\]:,0-9a-z\u{0}é-]{0,3}", cut in 0usize..4) {
        let json = exported("json", &graph(small()));
        let mut part = Vec::new();
        partial::write(&set(small()), &mut part).expect("a vector takes everything");
        for mut bytes in [json.into_bytes(), part] {
            let at = at % bytes.len();
            let end = (at + cut).min(bytes.len());
            bytes.splice(at..end, with.bytes());
            if let Ok(graph) = read_json(&bytes[..], "graph.json") {
                exported("json", &graph);
                exported("dot", &graph);
            }
            if let Ok(set) = partial::read(&bytes[..], "part", None) {
                exported("json", &KnowledgeGraph::from_facts(&set, &GraphSettings::default()));
            }
        }
    }
}
