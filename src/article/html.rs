//! News pages → article: the main text without menus, adverts and teasers, and
//! what the page says about it.
//!
//! Three extractors, two of trafilatura's kind and one of Readability's, read each
//! page and vote line by line (see `vote`). Pages that could overflow an extractor's stack or keep it busy
//! for minutes are told apart beforehand by a linear pass, and go to a plain
//! reader of paragraphs instead.

mod metadata;
mod scan;
mod tokens;
mod vote;

use metadata::Metadata;
use scan::Scan;
use tokens::Block;
use vote::Text;

/// Stack of an extracting thread. Nesting fifty times deeper than `Scan::is_hostile`
/// lets through was seen to do with an eighth of it.
const STACK: usize = 64 << 20;
/// Shorter results (in letters and digits) are no article.
const MIN_LETTERS: usize = 140;
/// An article has at least one paragraph of this many letters and digits.
const MIN_PARAGRAPH: usize = 50;
/// Text has next to no control and replacement characters; binary data read as text has.
const MAX_UNREADABLE: f64 = 0.05;
/// Of the lines at the top, so many may repeat the headline.
const HEADLINE_LINES: usize = 3;
/// The plain reader takes paragraphs of at least this many words…
const MIN_PLAIN_WORDS: usize = 12;
/// …of which at most this share is link text.
const MAX_LINKED: f64 = 0.4;

/// An article as its web page gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HtmlArticle {
    /// Headline.
    pub title: Option<String>,
    /// Day or time of publication, ISO 8601, as found.
    pub date: Option<String>,
    /// Outlet.
    pub outlet: Option<String>,
    /// Address that the page gives as its own.
    pub url: Option<String>,
    /// Language code (`en`, `pt-BR`).
    pub language: Option<String>,
    /// Main text: paragraphs separated by an empty line, white space collapsed inside them.
    pub text: String,
}

/// Reads the article on a page; `None` when the page holds none.
///
/// Never panics and takes time linear in the page, whatever the page.
///
/// ```
/// # use gazgraph::article::html::extract;
/// let story = "The bridge over the old harbour will be closed for two years, the city said. ";
/// let page = format!("<title>Bridge closed</title><p>{story}</p><p>{}</p>", story.repeat(2));
/// assert_eq!(extract(&page).and_then(|article| article.title).as_deref(), Some("Bridge closed"));
/// assert_eq!(extract("<ul><li><a href=/>Home</a></ul>"), None);
/// ```
pub fn extract(html: &str) -> Option<HtmlArticle> {
    if is_binary(html) {
        return None;
    }
    let scan = Scan::new(html);
    let Metadata { title, date, outlet, url, language } = Metadata::new(&scan);
    let mut lines = if scan.is_hostile() { Vec::new() } else { vote(&scan.slim) };
    if !is_article(&lines) {
        lines = plain(&scan.blocks);
    }
    drop_headline(&mut lines, title.as_deref());
    is_article(&lines).then(|| {
        let text = lines.join("\n\n");
        HtmlArticle { title, date, outlet, url, language, text }
    })
}

/// Runs the extractors where neither their panics nor their recursion do harm: one
/// after the other, since callers keep all cores busy with other pages.
fn vote(slim: &str) -> Vec<String> {
    // The one that is best on public benchmarks comes last.
    let extractors: [fn(&str) -> Vec<String>; 3] = [by_legible, by_trafilatura, by_rs_trafilatura];
    let run = |extractor: fn(&str) -> Vec<String>| {
        std::thread::scope(|scope| {
            let thread = std::thread::Builder::new().stack_size(STACK);
            let thread = thread.spawn_scoped(scope, || Text::new(extractor(slim)));
            thread.ok().and_then(|thread| thread.join().ok())
        })
    };
    let texts = extractors.into_iter().filter_map(run).filter(|text| text.words() > 0);
    match <[Text; 3]>::try_from(texts.collect::<Vec<_>>()) {
        Ok(texts) => vote::majority(texts),
        // Two cannot outvote each other.
        Err(mut fewer) => fewer.pop().map(Text::into_lines).unwrap_or_default(),
    }
}

fn by_legible(html: &str) -> Vec<String> {
    legible::parse(html, None, None).map(|page| tokens::lines(&page.content)).unwrap_or_default()
}

fn by_rs_trafilatura(html: &str) -> Vec<String> {
    let options = rs_trafilatura::Options {
        // Saves the guess; news pages taken for shop or forum pages are read badly.
        page_type: Some(rs_trafilatura::page_type::PageType::Article),
        include_comments: false,
        ..Default::default()
    };
    let text = rs_trafilatura::extract_with_options(html, &options).map(|page| page.content_text);
    text.unwrap_or_default().lines().map(tokens::collapse).collect()
}

fn by_trafilatura(html: &str) -> Vec<String> {
    let options = trafilatura::Options::default().with_exclude_comments(true);
    let page = trafilatura::extract(html, &options);
    page.map(|page| tokens::lines(&page.content_html)).unwrap_or_default()
}

/// The paragraphs of a page that read like prose, by length and links alone.
fn plain(blocks: &[Block]) -> Vec<String> {
    let prose = blocks.iter().filter(|block| {
        block.text.split(' ').count() >= MIN_PLAIN_WORDS
            && block.linked as f64 <= MAX_LINKED * block.text.len() as f64
    });
    prose.map(|block| block.text.clone()).collect()
}

fn is_article(lines: &[String]) -> bool {
    let letters = |line: &String| line.chars().filter(|c| c.is_alphanumeric()).count();
    let counts: Vec<usize> = lines.iter().map(letters).collect();
    counts.iter().sum::<usize>() >= MIN_LETTERS
        && counts.iter().any(|count| *count >= MIN_PARAGRAPH)
}

/// Whether this is no text at all, or text in an encoding that was not understood.
fn is_binary(html: &str) -> bool {
    let is_unreadable = |c: &char| *c == '\u{fffd}' || c.is_control() && !c.is_whitespace();
    let unreadable = html.chars().filter(is_unreadable).count();
    unreadable as f64 > MAX_UNREADABLE * html.chars().count() as f64
}

/// The headline is no part of the text, but many pages repeat it above.
fn drop_headline(lines: &mut Vec<String>, title: Option<&str>) {
    let Some(title) = title.map(vote::words).filter(|title| !title.is_empty()) else { return };
    let top = lines.iter().take(HEADLINE_LINES);
    if let Some(at) = top.map(|line| vote::words(line)).position(|line| line == title) {
        lines.remove(at);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STORY: [&str; 4] = [
        "The bridge over the old harbour will be closed for two years, the city said on Monday.",
        "Engineers found cracks in three of its eleven piers, according to a report seen by the paper.",
        "Repairs will cost about 40 million euros, half of which the state has promised to pay.",
        "“We know how hard this is for the shops on the island,” said the mayor, Ada Example.",
    ];

    fn page(before: &str, after: &str) -> String {
        let story: String = STORY.iter().map(|line| format!("<p>{line}</p>\n")).collect();
        format!(
            "<!doctype html><html lang=en><head><title>Bridge closed for two years | Paper</title>\
             <meta property=og:site_name content=Paper></head><body>{before}<article>\
             <h1>Bridge closed for two years</h1>{story}</article>{after}</body></html>"
        )
    }

    #[test]
    fn the_story_is_found_among_the_rest() {
        let menu = "<nav><ul><li><a href=/>Home</a><li><a href=/s>Sport</a></ul></nav>";
        let footer = "<footer><p>© 2019 Paper. All rights reserved.</p></footer>";
        let teasers = "<aside class=sidebar><h3>Most read</h3><ul><li><a href=/1>Ten dead in a \
                       flood</a><li><a href=/2>Minister resigns</a></ul></aside>";
        let cases = [("", ""), (menu, footer), (menu, teasers), ("", "<script>a<b</script>")];
        for (before, after) in cases {
            let found = extract(&page(before, after)).unwrap();
            assert_eq!(found.text, STORY.join("\n\n"), "{before} {after}");
            assert_eq!(found.title.as_deref(), Some("Bridge closed for two years"));
            assert_eq!(found.outlet.as_deref(), Some("Paper"));
            assert_eq!(found.language.as_deref(), Some("en"));
            assert_eq!((found.date, found.url), (None, None));
        }
    }

    #[test]
    fn pages_without_an_article_give_none() {
        let mut state = 1_u32;
        let mut byte = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            state.to_be_bytes()[0]
        };
        let noise: String = (0..50_000).map(|_| char::from(byte())).collect();
        let cases = [
            "",
            "Not found",
            "<html></html>",
            "<ul><li><a href=/>Home</a><li><a href=/sport>Sport</a></ul>",
            "<p>Please log in.</p>",
            "<script>var text = 'some script that is long enough to be taken for text'</script>",
            &noise,
        ];
        for html in cases {
            assert_eq!(extract(html), None, "{}", html.chars().take(60).collect::<String>());
        }
    }

    #[test]
    fn absurd_pages_are_read_all_the_same() {
        let deep = page(&"<div>".repeat(100_000), &"</div>".repeat(100_000));
        assert_eq!(extract(&deep).unwrap().text, STORY.join("\n\n"));
        let unclosed: String = (0..100_000).map(|n| format!("<b id={n}><p>")).collect();
        assert_eq!(extract(&page(&unclosed, "")).unwrap().text, STORY.join("\n\n"));
        for piece in ["<", "&", "<!--", "<a href=\"", "<script>", "<table><td>", "é<p ", "\0"] {
            assert_eq!(extract(&piece.repeat(1_000_000 / piece.len())), None, "{piece}");
        }
    }

    #[test]
    fn pages_cut_off_anywhere_are_read() {
        let html = page("<div class=a>", "<!-- c --></div>");
        for end in (0..html.len()).filter(|end| html.is_char_boundary(*end)).step_by(7) {
            extract(&html[..end]);
        }
    }

    #[test]
    fn the_headline_is_dropped_from_the_top_alone() {
        let cases: [(&[&str], usize); 4] = [
            (&["Bridge closed!", "a", "b"], 2),
            (&["a", "b", "bridge closed", "c"], 3),
            (&["a", "b", "c", "Bridge closed"], 4),
            (&["Bridge closed again"], 1),
        ];
        for (lines, left) in cases {
            let mut lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
            drop_headline(&mut lines, Some("Bridge closed"));
            assert_eq!(lines.len(), left, "{lines:?}");
        }
    }
}
