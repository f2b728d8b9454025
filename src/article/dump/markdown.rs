//! The little of Markdown that dumps use: headings, front matter, links and emphasis.

use super::cues::{CUES, Label};
use super::prose;
use super::unit::Line;
use regex::Regex;
use std::sync::LazyLock;

/// Most lines a front matter may have.
const LONGEST_FRONT_MATTER: usize = 60;

static LINK: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r#"(!?)\[([^\]\[]{0,300})\]\((?:https?://|/|#|mailto:)[^)\s]{0,1000}(?:\s+"[^"]{0,200}")?\)"#)
        .expect("a test compiles the pattern")
});
static EMPHASIS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\*\*([^*\s](?:[^*]{0,400}[^*\s])?)\*\*|\b__([^_\s](?:[^_]{0,400}[^_\s])?)__\b|\*([^*\s](?:[^*]{0,400}[^*\s])?)\*|\b_([^_\s](?:[^_]{0,400}[^_\s])?)_\b")
        .expect("a test compiles the pattern")
});

/// Whether the lines are Markdown: a heading, a front matter, or a link to a web address.
pub(super) fn looks_like(lines: &[Line]) -> bool {
    lines.iter().any(|line| heading(line.text).is_some() || line.text.contains("](http"))
        || lines.iter().find(|line| !line.text.is_empty()).is_some_and(|line| line.text == "---")
}

/// Level and words of a heading such as `## Headline`.
pub(super) fn heading(line: &str) -> Option<(u8, &str)> {
    let rest = line.trim_start_matches('#');
    let level = line.len() - rest.len();
    let words = rest.strip_prefix([' ', '\t'])?.trim_matches([' ', '#', '\t']);
    if !(1..=6).contains(&level) || words.is_empty() {
        return None;
    }
    Some((level as u8, words))
}

/// Level of a heading that is underlined: a short line with a drawn line of about its length
/// directly below, and nothing but a new block after that.
pub(super) fn underline(lines: &[Line]) -> Option<u8> {
    let [title, rule, rest @ ..] = lines else { return None };
    let mark = rule.text.chars().next().filter(|mark| matches!(mark, '=' | '-'))?;
    let (title_length, rule_length) = (title.text.chars().count(), rule.text.chars().count());
    let fits = rule_length >= 5 && rule_length.abs_diff(title_length) <= 6;
    let is_rule = rule.text.chars().all(|c| c == mark);
    let is_title = prose::is_headline_like(title.text) && !prose::is_prose(title.text);
    // Without a blank line a short text above a rule may as well be the end of a list.
    let stands_apart = rest.first().is_none_or(|line| line.text.is_empty() || title_length > 24);
    (fits && is_rule && is_title && stands_apart).then_some(if mark == '=' { 1 } else { 2 })
}

/// Fields of a front matter that begins at the first of `lines`, and the lines it takes.
pub(super) fn front_matter<'a>(lines: &[Line<'a>]) -> Option<(Vec<(Label, &'a str)>, usize)> {
    if lines.first()?.text != "---" || CUES.labelled(lines.get(1)?.text).is_none() {
        return None;
    }
    let inner = &lines[1..lines.len().min(LONGEST_FRONT_MATTER)];
    let end = inner.iter().position(|line| matches!(line.text, "---" | "..."))?;
    let is_entry = |line: &Line| {
        line.text.is_empty()
            || line.text.starts_with(['-', '#', '['])
            || line
                .text
                .split_once(':')
                .is_some_and(|(key, _)| !key.contains(' ') || key.len() < 24)
    };
    if !inner[..end].iter().all(is_entry) {
        return None;
    }
    let fields = inner[..end].iter().filter_map(|line| CUES.labelled(line.text)).collect();
    Some((fields, end + 2))
}

/// `text` without links, images and emphasis; `None` when it has none.
pub(super) fn without_markup(text: &str) -> Option<String> {
    if !text.contains(['[', '*', '_']) {
        return None;
    }
    let unlinked = LINK.replace_all(text, |found: &regex::Captures| match &found[1] {
        "!" => String::new(),
        _ => found[2].to_owned(),
    });
    let plain = EMPHASIS.replace_all(&unlinked, "$1$2$3$4");
    (plain != text).then(|| plain.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_not_hashtags() {
        assert_eq!(heading("## Lima votes ##"), Some((2, "Lima votes")));
        assert_eq!(heading("#Lima"), None);
        assert_eq!(heading("# "), None);
        assert_eq!(heading("####### seven"), None);
    }

    #[test]
    fn markup_goes_words_stay() {
        for (text, expected) in [
            ("**Lima** votes", Some("Lima votes")),
            ("[Volodymyr Zelensky](https://example.org/z) said", Some("Volodymyr Zelensky said")),
            ("![a picture](https://example.org/p.jpg)", Some("")),
            ("*Lima* and _Quito_", Some("Lima and Quito")),
            ("snake_case_name and 3 * 4 * 5", None),
            ("[sic] he said", None),
        ] {
            assert_eq!(without_markup(text).as_deref(), expected, "{text:?}");
        }
    }
}
