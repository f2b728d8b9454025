//! The main job on whole dumps: the right entities, each once, with evidence.

mod common;

use common::{gazgraph, graph, nodes, shared, stderr, stdout};
use std::path::Path;

/// Builds a graph of `inputs` and hands it to `check`.
fn built(inputs: &[&str], check: impl FnOnce(&Path, &serde_json::Value)) {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().to_str().unwrap();
    let output = gazgraph(&[&["build", "-q", "-o", out], inputs].concat());
    assert!(output.status.success(), "{}", stderr(&output));
    check(folder.path(), &graph(folder.path()));
}

/// Checks that each label stands for exactly one node, of the right kind.
fn expect(graph: &serde_json::Value, kind: &str, labels: &[&str]) {
    let nodes = nodes(graph);
    for label in labels {
        let kinds: Vec<&str> = nodes
            .iter()
            .filter(|(known, _)| known == label)
            .map(|(_, kind)| kind.as_str())
            .collect();
        assert_eq!(kinds, [kind], "{label}, among {nodes:?}");
    }
}

fn expect_absent(graph: &serde_json::Value, labels: &[&str]) {
    for (label, kind) in nodes(graph) {
        assert!(!labels.contains(&label.as_str()), "{label} is there as {kind}");
    }
}

#[test]
fn a_west_african_page() {
    built(&["tests/fixtures/dumps/west_africa_page.txt"], |_, graph| {
        expect(
            graph,
            "person",
            &[
                "Omar Touray",
                "Said Alkali",
                "Danladi Oche",
                "Abena Korkor Tetteh",
                "John Mahama",
                "Kwaku Boadi Mensah",
                "Ousmane Sonko",
                "Fatou Binetou Sarr",
                "Adewale Ige-Bello",
                "Mireille Hounkpatin",
            ],
        );
        expect(graph, "country", &["Nigeria", "Ghana", "Benin", "Togo", "Senegal", "Ivory Coast"]);
        expect(
            graph,
            "organisation",
            &[
                "African Development Bank",
                "Nigerian Railway Corporation",
                "Ecobank",
                "Alstom",
                "Thales",
                "World Bank",
                "Interpol",
                "Ghana Cocoa Board",
            ],
        );
        expect(
            graph,
            "place",
            &["Abuja", "Lomé", "Lagos", "Kumasi", "Dakar", "Cotonou", "Diamniadio"],
        );
        // Short names are no entities of their own, and furniture is none at all.
        expect_absent(
            graph,
            &["Touray", "Sarr", "Mahama", "Facebook", "WhatsApp", "Related Articles"],
        );
    });
}

#[test]
fn an_indian_export() {
    built(&["tests/fixtures/dumps/india_export.txt"], |_, graph| {
        expect(
            graph,
            "person",
            &[
                "Vikas Kumar",
                "Yogi Adityanath",
                "Rekha Gupta",
                "Anjali Raghunathan",
                "Pinarayi Vijayan",
                "Leela Kurian Mathew",
                "Sanjay Malhotra",
                "Rohan Deshpande-Iyer",
                "Farhat Nizami",
            ],
        );
        expect(
            graph,
            "organisation",
            &[
                "Reserve Bank of India",
                "Bank Indonesia",
                "State Bank of India",
                "Osmania University",
            ],
        );
        expect(graph, "country", &["India", "Indonesia", "Japan", "Pakistan", "Bangladesh"]);
        expect(graph, "place", &["Kerala", "Tamil Nadu", "Uttar Pradesh", "Mumbai", "Jakarta"]);
        expect_absent(graph, &["Vijayan", "Malhotra", "Nizami"]);
    });
}

#[test]
fn a_latin_american_digest() {
    built(&["tests/fixtures/dumps/latin_america_digest.md"], |_, graph| {
        expect(
            graph,
            "person",
            &[
                "Gabriel Boric",
                "Luis Arce",
                "Waldo Quispe Mamani",
                "Magda Chambriard",
                "Yamandu Orsi",
                "Nahuel Curruhuinca",
                "Rosa Elvira Huanca",
                "Lucía Bentancor Rivas",
            ],
        );
        expect(graph, "country", &["Chile", "Bolivia", "Brazil", "Argentina", "Peru", "Uruguay"]);
        expect(
            graph,
            "organisation",
            &[
                "Inter-American Development Bank",
                "Petrobras",
                "YPF",
                "Wildlife Conservation Society",
                "Google",
            ],
        );
        expect(graph, "place", &["La Paz", "Arica", "São Paulo", "Porto Alegre", "Arequipa"]);
        expect_absent(graph, &["Boric", "Arce", "Orsi"]);
    });
}

#[test]
fn the_demo() {
    built(&["demo"], |folder, graph| {
        expect(
            graph,
            "person",
            &[
                "Abiy Ahmed",
                "Hassan Sheikh Mohamud",
                "Recep Tayyip Erdogan",
                "Hakan Fidan",
                "Mesfin Adugna",
                "Sahra Abdi Gelle",
                "Tarek Nofal",
                "Lidya Haile",
                "Kofi Antwi-Danso",
            ],
        );
        expect_absent(graph, &["Abiy", "Mohamud", "Erdogan", "Fidan", "Guler", "Abdelatty"]);
        let why =
            gazgraph(&["why", folder.to_str().unwrap(), "Abiy Ahmed", "Hassan Sheikh Mohamud"]);
        assert!(stdout(&why).contains("will hold talks in Ankara"), "{}", stdout(&why));
    });
}

#[test]
fn the_saved_aggregator_page() {
    let Some(dump) = shared("data/news/daily8_dump.txt") else { return };
    built(&[dump.to_str().unwrap()], |folder, graph| {
        expect(
            graph,
            "person",
            &[
                "Sergey Lavrov",
                "Kim Jong Un",
                "Alexander Gusev",
                "Donald Trump",
                "Vladimir Putin",
                "Giovanni Staunovo",
                "Tony Sycamore",
                "Doris Koenig",
            ],
        );
        expect(
            graph,
            "country",
            &[
                "North Korea",
                "Russia",
                "Ukraine",
                "China",
                "India",
                "Turkey",
                "Mexico",
                "Germany",
                "Yemen",
                "United States",
            ],
        );
        expect(
            graph,
            "organisation",
            &[
                "NATO",
                "Reuters",
                "Telegram",
                "UBS",
                "ING",
                "IG",
                "European Union",
                "OPEC",
                "Federal Constitutional Court",
            ],
        );
        expect(
            graph,
            "place",
            &[
                "Wonsan",
                "Pyongyang",
                "Moscow",
                "Voronezh",
                "Shostka",
                "Kyiv",
                "Berlin",
                "Karlsruhe",
                "Kursk Oblast",
                "Belgorod Oblast",
                "Sumy Oblast",
                "Ramstein Air Base",
            ],
        );
        expect_absent(
            graph,
            &["Kim", "Trump", "Lavrov", "Putin", "Miranda Murray", "Heiko Becker"],
        );
        let why = gazgraph(&["why", folder.to_str().unwrap(), "Lavrov", "Kim Jong Un"]);
        assert!(stdout(&why).contains("[Lavrov] meets [Kim Jong Un]"), "{}", stdout(&why));
    });
}
