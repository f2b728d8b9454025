//! Which outside ids names in a text are linked to, as tables.

use gazgraph::article::Article;
use gazgraph::error::Place;
use gazgraph::gazetteer::Gazetteer;
use gazgraph::pipeline::{Pipeline, Settings};
use std::sync::LazyLock;

static PIPELINE: LazyLock<Pipeline> =
    LazyLock::new(|| Pipeline::new(Gazetteer::built_in(), Settings::default()));

/// The links of the first mention of `name` in `text`.
fn links(text: &str, name: &str) -> Vec<String> {
    let article = Article::from_text(text, Place::default());
    let reading = PIPELINE.read(&article);
    let resolution = &reading.resolution;
    let named = |mention: usize| reading.mentions[mention].span.slice(text) == name;
    let found = resolution.references.iter().find(|reference| named(reference.mention));
    found.map_or(Vec::new(), |found| resolution.entities[found.entity].links.clone())
}

fn check(cases: &[(&str, &str, &str)]) {
    for (text, name, link) in cases {
        let found = links(text, name);
        assert!(found.iter().any(|l| l == link), "{name} in {text:?}: {found:?}, not {link}");
    }
}

#[test]
fn countries_bodies_and_people_have_articles_and_ids() {
    check(&[
        ("Talks between Canada and Peru ended.", "Canada", "gn:6251999"),
        ("Talks between Canada and Peru ended.", "Peru", "wp:Peru"),
        ("Protests went on in Ireland on Monday.", "Ireland", "wp:Republic_of_Ireland"),
        ("The European Union set new quotas.", "European Union", "wd:Q458"),
        ("The European Union set new quotas.", "European Union", "wp:European_Union"),
        ("Officers of the FBI searched the house.", "FBI", "wp:Federal_Bureau_of_Investigation"),
        ("Viktor Orban opened the bridge.", "Viktor Orban", "wp:Viktor_Orbán"),
    ]);
}

#[test]
fn cities_have_the_articles_of_their_country_style() {
    check(&[
        ("A fire broke out in Portland, Oregon.", "Portland", "wp:Portland,_Oregon"),
        ("A fire broke out in Chicago, Illinois.", "Chicago", "wp:Chicago"),
        ("A fire broke out in Perth, Australia.", "Perth", "wp:Perth"),
        ("A fire broke out in Lyon, France.", "Lyon", "wp:Lyon"),
    ]);
}

#[test]
fn a_chain_settles_a_name_wherever_it_stands() {
    check(&[
        ("The mayor of London spoke. Buses ran late in London, Ontario.", "London", "gn:6058560"),
        ("Buses ran late in London, Ontario. The mayor of London spoke.", "London", "gn:6058560"),
        ("The mayor of London spoke. Buses ran late.", "London", "gn:2643743"),
    ]);
}

#[test]
fn a_place_in_a_report_of_a_sport_is_its_team() {
    let cricket = "Essex won the toss at the county ground and put Kent in. Kent were bowled out for \
                   120 by tea, and Essex made 200 for three wickets in 50 overs. The captain, who \
                   took five wickets in the match, said his bowlers had given Kent no chance to \
                   save their innings. Essex stay at the top of the championship.";
    check(&[
        (cricket, "Essex", "wp:Essex_County_Cricket_Club"),
        (cricket, "Kent", "wp:Kent_County_Cricket_Club"),
    ]);
    let council = "Essex lost to Kent in the contest for the contract. The council will pay.";
    assert!(!links(council, "Kent").contains(&"wp:Kent_County_Cricket_Club".to_owned()));
}
