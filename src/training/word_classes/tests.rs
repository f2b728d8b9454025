use super::*;
use crate::gazetteer::{Gazetteer, parse_word_classes};
use proptest::prelude::*;

/// A small world: people speak on days of the week, and things fall or rise in months.
fn articles() -> Vec<String> {
    let people = ["Anna", "Boris", "Clara", "Dmitri"];
    let days = ["Monday", "Tuesday", "Friday", "Sunday"];
    let verbs = ["said", "told", "added", "warned"];
    let mut articles = Vec::new();
    for (at, person) in people.iter().enumerate() {
        for (shift, day) in days.iter().enumerate() {
            let verb = verbs[(at + shift) % verbs.len()];
            let other = people[(at + shift + 1) % people.len()];
            articles.push(format!(
                "The report that {person} {verb} was read on {day} in the town. \
                 We know that {other} {verb} so on {day} in 1999 and in 2001."
            ));
        }
    }
    articles
}

fn corpus<'a>(articles: impl IntoIterator<Item = &'a String>) -> Corpus {
    let mut corpus = Corpus::default();
    articles.into_iter().for_each(|article| corpus.add(ArticleWords::of(article)));
    corpus
}

fn settings(classes: usize) -> ClassSettings {
    ClassSettings { classes, words: 100, min_count: 2, passes: 20 }
}

fn file(corpus: &Corpus, classes: usize) -> String {
    let mut out = Vec::new();
    let classes = induce(corpus, settings(classes), |_| {}).unwrap();
    write(&mut out, "one\ntwo", &classes).unwrap();
    String::from_utf8(out).unwrap()
}

fn class_of<'a>(classes: &'a [InducedClass], word: &str) -> &'a InducedClass {
    classes.iter().find(|class| class.words.iter().any(|other| other == word)).unwrap()
}

#[test]
fn words_with_like_neighbours_are_one_class() {
    let classes = induce(&corpus(&articles()), settings(12), |_| {}).unwrap();
    for together in [
        ["Monday", "Tuesday", "Friday", "Sunday"],
        ["Anna", "Boris", "Clara", "Dmitri"],
        ["said", "told", "added", "warned"],
    ] {
        let mut words = class_of(&classes, together[0]).words.clone();
        words.sort();
        let mut expected = together.map(str::to_owned);
        expected.sort();
        assert_eq!(words, expected, "{classes:?}");
    }
    // Digits are one.
    assert!(classes.iter().any(|class| class.words.contains(&"0000".to_owned())));
}

#[test]
fn the_file_is_read_as_written() {
    let content = file(&corpus(&articles()), 6);
    assert!(content.starts_with("# one\n# two\n"), "{content}");
    let classes = parse_word_classes("x.tsv", &content).unwrap();
    assert!(classes.len() > 1 && classes.len() <= 6, "{content}");
    assert!(classes.is_sorted_by_key(|(path, _)| *path), "{content}");
    // No path begins another: they end at the leaves of one tree.
    let paths: Vec<String> = classes.iter().map(|(path, _)| path.to_string()).collect();
    assert!(paths.windows(2).all(|pair| !pair[1].starts_with(&pair[0])), "{paths:?}");
}

#[test]
fn capitals_count_where_they_tell() {
    let sentences = "The bank said so today. Then the bank said it may rise. In May the bank fell. \
                     May was good for the bank. \"The bank fell,\" said the bank in May.";
    let corpus = corpus(&[sentences.to_owned()]);
    let classes = induce(&corpus, settings(50), |_| {}).unwrap();
    let words: Vec<&String> = classes.iter().flat_map(|class| &class.words).collect();
    assert!(words.contains(&&"May".to_owned()) && words.contains(&&"the".to_owned()));
    assert!(!words.contains(&&"The".to_owned()), "{words:?}");
}

#[test]
fn headlines_tables_and_addresses_are_left_out() {
    for left_out in
        ["Bank Of England Cuts Rates", "PRICES FALL AGAIN", "Sales 1 2 3 of the firm 4 5"]
    {
        assert_eq!(ArticleWords::of(left_out), ArticleWords::default(), "{left_out}");
    }
    let article = "you may write to anna.lee@example.com in town".to_owned();
    let corpus = corpus(&[article]);
    assert_eq!(corpus.len(), "you may write to in town".split(' ').count() as u64);
}

#[test]
fn too_little_text_is_told() {
    let error = induce(&corpus(&[]), settings(5), |_| {}).unwrap_err();
    assert_eq!(error.kind, ErrorKind::Empty);
}

#[test]
fn capitalised_words_of_no_list_are_not_listed() {
    let gazetteer = Gazetteer::built_in();
    let listed = ListedWords::of(&gazetteer);
    for (word, admitted) in
        [("Monday", true), ("London", true), ("zzyzx", true), ("Qqzzyx", false), ("00,000", true)]
    {
        assert_eq!(listed.admits(word), admitted, "{word}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]
    #[test]
    fn the_order_of_articles_changes_nothing(
        shuffled in Just(articles()).prop_shuffle(), classes in 1usize..20,
    ) {
        prop_assert_eq!(file(&corpus(&shuffled), classes), file(&corpus(&articles()), classes));
    }
}
