//! Telling paragraphs from headlines, lists and names, and wrapped lines from whole ones.

use super::cues::CUES;
use super::unit::{Line, kind_of_line};

/// Widest line, in characters, that text wrapped by a program has.
const WIDEST_WRAP: usize = 120;
/// Narrowest line, in characters, a paragraph is wrapped to.
const NARROWEST_WRAP: usize = 40;
/// Most lines a wrapped paragraph is looked for in, so that the cost stays linear.
const LONGEST_PARAGRAPH: usize = 200;
/// A line of this many characters is a paragraph even without a period.
const SURELY_PROSE: usize = 220;

const CLOSING: [char; 14] =
    ['"', '\'', '”', '’', '»', '“', ')', ']', '*', '_', '」', '』', '）', ' '];

/// The text of a record that is one line and plainly a sentence: no page, and so spared the cues
/// that tell what belongs to one. Anything that might be a header, a dateline, a list or markup is
/// left to them.
pub(super) fn lone_sentence(text: &str) -> Option<&str> {
    let line = text.trim();
    let marks = |c: char| {
        matches!(
            c,
            '\n' | '\r' | '#' | '*' | '_' | '[' | ']' | '(' | ')' | '<' | '>' | '|' | '/' | ':'
        ) || matches!(c, '–' | '—' | '©' | '•' | '·' | '\u{2028}' | '\u{2029}')
    };
    let plain = line.starts_with(char::is_uppercase)
        && line.ends_with('.')
        && !line.ends_with("..")
        && !line.contains(marks)
        && !line.contains("- ")
        && !line.contains(" -");
    (plain && words(line) >= 3 && text.starts_with(line)).then_some(line)
}

/// Whether `text` ends as a sentence does; `U.S.` and `Inc.` are no sentence's end by themselves.
pub(super) fn ends_sentence(text: &str) -> bool {
    let bare = without_remark(text).trim_end_matches(CLOSING);
    if bare.ends_with('.') {
        let word = bare.rsplit(char::is_whitespace).next().unwrap_or(bare);
        return !CUES.is_abbreviation(word);
    }
    bare.ends_with(['!', '?', '…', '。', '！', '？', '।', '۔', '؟'])
}

/// `text` without a remark in brackets behind it, such as a code, unless it is all remark.
fn without_remark(text: &str) -> &str {
    let before =
        text.strip_suffix(')').and_then(|inner| inner.rfind('(')).map(|at| text[..at].trim_end());
    before.filter(|before| before.ends_with(['.', '!', '?', '"', '”'])).unwrap_or(text)
}

/// Whether `text` is a paragraph of an article: one or more sentences, or too long for a headline.
pub(super) fn is_prose(text: &str) -> bool {
    let characters = text.chars().count();
    if characters >= SURELY_PROSE {
        return true;
    }
    if !ends_sentence(text) {
        return has_sentence_end_within(text) && words(text) >= 6;
    }
    let bare = text.trim_end_matches(CLOSING);
    // A headline may ask or exclaim, but seldom at length or after another sentence.
    let may_be_headline = bare.ends_with(['!', '?', '…']) || bare.ends_with("...");
    if may_be_headline {
        return characters > 120 || has_inner_sentence_end(text);
    }
    words(text) >= 2
}

/// Whether a period, not of an abbreviation, stands within `text`.
fn has_sentence_end_within(text: &str) -> bool {
    let mut words = text.split_whitespace().rev().skip(1);
    words.any(|word| {
        let stem = word.trim_end_matches(['"', '”', '’', '\'', ')']);
        stem.chars().count() > 4 && stem.ends_with('.') && !CUES.is_abbreviation(stem)
    })
}

/// Whether a sentence ends, and another begins, within `text`.
fn has_inner_sentence_end(text: &str) -> bool {
    text.match_indices(['.', '!', '?']).any(|(at, mark)| {
        let rest = text[at + mark.len()..].trim_start_matches(['"', '\'', '”', '’', ')']);
        let word = text[..=at].rsplit(char::is_whitespace).next().unwrap_or("");
        rest.starts_with(' ')
            && rest.trim_start().starts_with(|c: char| c.is_uppercase() || c == '"' || c == '“')
            && (mark != "." || (!CUES.is_abbreviation(word) && word.chars().count() > 3))
    })
}

/// Words of `text`; scripts written without spaces count two characters as one.
pub(super) fn words(text: &str) -> usize {
    let unspaced =
        text.chars().filter(|c| matches!(c, '\u{3040}'..='\u{9fff}' | '\u{e00}'..='\u{e7f}'));
    let unspaced = unspaced.count();
    if unspaced > 4 { unspaced / 2 } else { text.split_whitespace().count() }
}

/// Whether `text` is an entry of a list.
pub(super) fn is_listed(text: &str) -> bool {
    let mut characters = text.chars();
    match characters.next() {
        Some('•' | '◦' | '▪' | '●' | '■' | '‣' | '➢' | '✓' | '→' | '►') => true,
        Some('-' | '*' | '+' | '–' | '—') => characters.next() == Some(' '),
        Some(first) if first.is_ascii_digit() => {
            let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
            text.len() - rest.len() <= 2 && (rest.starts_with(". ") || rest.starts_with(") "))
        }
        _ => false,
    }
}

/// A longer line, in bytes, is the first paragraph and no headline.
const LONGEST_HEADLINE: usize = 240;

/// Whether a short line could be a headline.
pub(super) fn is_headline_like(text: &str) -> bool {
    let Some(first) = text.chars().find(|c| c.is_alphanumeric()) else { return false };
    let unfinished =
        text.ends_with([':', ';', ',', '.', '-', '–', '—']) && !ends_in_abbreviation(text);
    let in_brackets = text.starts_with(['(', '[', '{']) && text.ends_with([')', ']', '}']);
    let opens_oddly = in_brackets || text.starts_with(['#', '@', '|', '/', '=', '©']);
    // "iPhone", "eBay" and "al-Shabab" may begin a headline.
    let begins_well = !first.is_lowercase()
        || text.split_whitespace().next().is_some_and(|word| word.chars().any(char::is_uppercase));
    let has_dateline = CUES.has_place_dateline(text) || CUES.agency_dateline(text).is_some();
    let shaped =
        begins_well && !unfinished && !opens_oddly && !has_dateline && is_mostly_letters(text);
    shaped && words(text) >= 2 && text.len() <= LONGEST_HEADLINE && !has_sentence_end_within(text)
}

/// A headline and the outlet named behind it, if any: `Oil falls - Reuters`.
pub(super) fn without_outlet(title: &str) -> (&str, Option<&str>) {
    for mark in [" - ", " | ", " – ", " — "] {
        let Some((headline, tail)) = title.rsplit_once(mark) else { continue };
        let is_outlet = is_name_like(tail, 4) && CUES.sounds_like_outlet(tail);
        // "PREMIER RESIGNS - RADIO" says who is quoted, not who published it.
        let is_shouted = !headline.chars().any(char::is_lowercase);
        if is_outlet && !is_shouted && words(headline) >= 3 {
            return (headline.trim(), Some(tail.trim()));
        }
    }
    (title, None)
}

/// Rows of a table are mostly figures.
fn is_mostly_letters(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let others = text.chars().filter(|c| !c.is_alphabetic() && !c.is_whitespace()).count();
    letters > others
}

fn ends_in_abbreviation(text: &str) -> bool {
    text.ends_with('.') && !ends_sentence(text)
}

/// Whether every word of `text`, at most `most` of them, is capitalised, as in names.
pub(super) fn is_name_like(text: &str, most: usize) -> bool {
    const SMALL: [&str; 14] =
        ["of", "the", "and", "&", "de", "la", "el", "da", "do", "du", "des", "di", "in", "for"];
    let mut count = 0;
    let all_capitals = text.split_whitespace().all(|word| {
        count += 1;
        let begins_name = word.chars().next().is_some_and(|c| c.is_uppercase() || c.is_numeric());
        begins_name || SMALL.contains(&word) || word.chars().any(char::is_uppercase)
    });
    let letters = text.chars().any(char::is_alphabetic);
    all_capitals
        && letters
        && (1..=most).contains(&count)
        && !text.ends_with([',', ':', ';', '?', '!'])
}

/// Whether the text as a whole was wrapped: no line is long, and lines often break in mid-sentence.
pub(super) fn is_wrapped(lines: &[Line]) -> bool {
    let broken = lines.windows(2).filter(|pair| {
        !pair[0].text.is_empty() && !ends_sentence(pair[0].text) && starts_small(pair[1].text)
    });
    lines.iter().all(|line| line.text.chars().count() <= WIDEST_WRAP) && broken.take(3).count() == 3
}

/// How many of `lines` are one paragraph that a program wrapped; 1 when the first stands alone.
///
/// A line is taken to run on when its end was forced (the next word would not have fitted), or
/// when it ends within a sentence that the next line, in small letters, goes on with. Lines that
/// all begin with capitals may as well be headlines, so they run on only where `text_is_wrapped`.
pub(super) fn wrapped_lines(lines: &[Line], text_is_wrapped: bool) -> usize {
    let block = lines.iter().take_while(|line| !line.text.is_empty());
    let lengths: Vec<usize> =
        block.take(LONGEST_PARAGRAPH).map(|line| line.text.chars().count()).collect();
    // The width is that of the lines up to the first too long to be wrapped.
    let narrow = lengths.iter().take_while(|length| **length <= WIDEST_WRAP).count();
    let width = lengths[..narrow].iter().copied().max().unwrap_or(0);
    if narrow < 2 || width < NARROWEST_WRAP {
        return 1;
    }
    let mut taken = 1;
    while taken < narrow && runs_on(lines[taken - 1].text, lines[taken].text, width) {
        taken += 1;
    }
    let goes_on_small = lines[1..taken].iter().any(|line| starts_small(line.text));
    let ends_well = text_is_wrapped && ends_sentence(lines[taken - 1].text);
    if goes_on_small || ends_well { taken } else { 1 }
}

fn starts_small(text: &str) -> bool {
    text.starts_with(|c: char| c.is_lowercase())
}

fn runs_on(line: &str, next: &str, width: usize) -> bool {
    if is_listed(next) || next.starts_with('#') || kind_of_line(next).is_some() {
        return false;
    }
    if starts_small(next) {
        return !ends_sentence(line);
    }
    let next_word = next.split_whitespace().next().unwrap_or("").chars().count();
    line.chars().count() + 1 + next_word > width
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_and_headlines() {
        for (text, prose) in [
            ("He resigned.", true),
            ("“We will not stop,” she said.", true),
            ("Oil falls as Trump's 50-day deadline for Russia eases supply fears", false),
            ("Stocks build in U.S.", false),
            ("Will the talks hold?", false),
            ("Will the talks hold? Nobody in Geneva knows.", true),
            ("The Star", false),
            ("首相は火曜日に辞任した。", true),
        ] {
            assert_eq!(is_prose(text), prose, "{text:?}");
        }
    }

    #[test]
    fn names_of_outlets() {
        for (text, name) in [
            ("The Sun", true),
            ("Folha de S.Paulo", true),
            ("allAfrica", true),
            ("Oil falls sharply", false),
            ("26 minutes ago", false),
            ("One Two Three Four Five Six", false),
        ] {
            assert_eq!(is_name_like(text, 5), name, "{text:?}");
        }
    }

    #[test]
    fn wrapped_and_whole_lines() {
        let count = |text: &str| {
            let lines: Vec<Line> = text.lines().map(|text| Line { text, number: 1 }).collect();
            wrapped_lines(&lines, false)
        };
        assert_eq!(
            count(
                "The minister said on Tuesday that the government would\nnot sign before the vote, which\nis due in May."
            ),
            3
        );
        assert_eq!(
            count("Ministers meet in Accra to settle the cocoa price\nBy Ama Mensah\nA sentence."),
            1
        );
        assert_eq!(
            count(
                "Ministers meet in Accra to settle the cocoa price\nFarmers in Kumasi ask for more than was offered"
            ),
            1
        );
        assert_eq!(count("Short\nLines\nOnly"), 1);
    }
}
