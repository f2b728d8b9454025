//! Words, numbers and marks, each with its place and shape.

use super::abbreviations;
use super::fold::word_key;
use crate::span::Span;

/// What a token is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TokenKind {
    /// Letters, possibly with digits, inner apostrophes and abbreviation periods.
    Word,
    /// Digits with their separators.
    Number,
    /// A possessive ending: `'s`, or the lone apostrophe of `players'`.
    Possessive,
    /// A hyphen that joins two words without space.
    Hyphen,
    /// Any other mark.
    Mark,
}

/// How the letters of a word are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shape {
    /// No letter case (numbers, marks, scripts without case).
    None,
    /// Begins with a lower-case letter: `talks`, `iPhone`.
    Lower,
    /// Begins with a capital and has a small letter: `Kim`, `McDonald`.
    Capitalised,
    /// Two or more letters, all capitals: `NATO`, `U.S.`.
    AllCapitals,
    /// One capital letter, with or without a period: `J.`, `A`.
    Initial,
}

/// One token of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token {
    /// Where it stands, in bytes.
    pub span: Span,
    /// [`word_key`] of its text; equal for words that differ in case and diacritics only.
    pub key: u64,
    /// What it is made of.
    pub kind: TokenKind,
    /// How it is written.
    pub shape: Shape,
    /// Whether white space, or the start of the text, stands before it.
    pub space_before: bool,
}

impl Token {
    /// Whether the token is a word written with a capital.
    pub fn is_capitalised(&self) -> bool {
        self.kind == TokenKind::Word
            && matches!(self.shape, Shape::Capitalised | Shape::AllCapitals | Shape::Initial)
    }

    /// Whether the token is a word or number, and so counts in a phrase.
    pub fn is_wordlike(&self) -> bool {
        matches!(self.kind, TokenKind::Word | TokenKind::Number)
    }
}

/// Cuts `text` into tokens, in order, without gaps other than white space.
pub fn tokenize(text: &str) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(text.len() / 5);
    let mut at = 0;
    let mut space_before = true;
    while let Some(c) = text[at..].chars().next() {
        if c.is_whitespace() || is_invisible(c) {
            space_before |= c.is_whitespace();
            at += c.len_utf8();
            continue;
        }
        let (kind, end) =
            if is_word_char(c) { word(text, at) } else { mark(text, at, c, tokens.last()) };
        let surface = &text[at..end];
        let shape = if kind == TokenKind::Word { shape(surface) } else { Shape::None };
        let key = if surface == "&" { word_key("and") } else { word_key(surface) };
        tokens.push(Token { span: Span::new(at, end), key, kind, shape, space_before });
        space_before = false;
        at = end;
    }
    tokens
}

/// The word or number starting at `start`: its kind and end.
fn word(text: &str, start: usize) -> (TokenKind, usize) {
    let end = start + word_length(&text[start..]);
    let surface = &text[start..end];
    if surface.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | ':')) {
        return (TokenKind::Number, end);
    }
    (TokenKind::Word, abbreviation_end(text, start, end))
}

/// Bytes of the run of word characters at the start of `rest`, with inner apostrophes, decimal
/// separators and the periods of `e.g` or `rt.com`.
fn word_length(rest: &str) -> usize {
    let mut end = 0;
    let mut previous = ' ';
    // Letters since the last period: the parts of an abbreviation have one each.
    let mut part = 0;
    let mut chars = rest.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if is_word_char(c) || is_invisible(c) {
            previous = c;
            part += 1;
            end = at + c.len_utf8();
            continue;
        }
        let Some(&(_, next)) = chars.peek() else { break };
        // "the end.Then" lacks a space; `S.p.A` does not.
        let missing_space = c == '.' && part > 1 && previous.is_lowercase() && next.is_uppercase();
        if missing_space || !joins(previous, c, next) || is_possessive(&rest[at..]) {
            break;
        }
        part = 0;
        previous = c;
    }
    end
}

/// Whether mark `c` between two word characters belongs inside the word.
fn joins(previous: char, c: char, next: char) -> bool {
    match c {
        '\'' | '’' | 'ʼ' | 'ʻ' | '‘' => previous.is_alphabetic() && next.is_alphabetic(),
        '.' if previous.is_ascii_digit() => next.is_ascii_digit(),
        '.' => next.is_alphanumeric() && previous.is_alphanumeric(),
        ',' | ':' => previous.is_ascii_digit() && next.is_ascii_digit(),
        _ => false,
    }
}

/// Whether `rest` begins with a possessive ending: `'s` and then no further letter.
fn is_possessive(rest: &str) -> bool {
    let mut chars = rest.chars();
    matches!(chars.next(), Some('\'' | '’' | 'ʼ' | '‘'))
        && matches!(chars.next(), Some('s' | 'S'))
        && !chars.next().is_some_and(is_word_char)
}

/// The end of the word once a period that belongs to an abbreviation is taken in.
fn abbreviation_end(text: &str, start: usize, end: usize) -> usize {
    if !text[end..].starts_with('.') {
        return end;
    }
    let surface = &text[start..end];
    let dotted = surface.split('.').all(|part| part.chars().count() == 1);
    let single_capital = dotted && surface.chars().next().is_some_and(char::is_uppercase);
    if single_capital || (dotted && surface.len() > 1) || abbreviations::class(surface).is_some() {
        return end + 1;
    }
    end
}

/// The mark starting at `start`: its kind and end. Possessive endings take two characters, runs of
/// periods are one mark.
fn mark(text: &str, start: usize, c: char, previous: Option<&Token>) -> (TokenKind, usize) {
    let end = start + c.len_utf8();
    let touches_word =
        previous.is_some_and(|token| token.span.end() == start && token.is_wordlike());
    if touches_word && is_possessive(&text[start..]) {
        return (TokenKind::Possessive, end + 1);
    }
    match c {
        '\'' | '’' if touches_word && text[..start].ends_with('s') => {
            (TokenKind::Possessive, end)
        }
        '-' | '‐' | '‑' | '–' if touches_word && text[end..].starts_with(is_word_char) => {
            (TokenKind::Hyphen, end)
        }
        '.' => {
            let dots = text[start..].bytes().take_while(|b| *b == b'.').count();
            (TokenKind::Mark, start + dots)
        }
        _ => (TokenKind::Mark, end),
    }
}

/// How the letters of `word` are written.
fn shape(word: &str) -> Shape {
    let mut letters = word.chars().filter(|c| c.is_alphabetic());
    let Some(first) = letters.next() else { return Shape::None };
    if first.is_lowercase() {
        return Shape::Lower;
    }
    if !first.is_uppercase() {
        return Shape::None;
    }
    let mut more = false;
    for letter in letters {
        if letter.is_lowercase() {
            return Shape::Capitalised;
        }
        more = true;
    }
    if more { Shape::AllCapitals } else { Shape::Initial }
}

/// Letters, digits and the combining marks of decomposed text.
fn is_word_char(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_alphanumeric() } else { c.is_alphanumeric() || is_combining(c) }
}

fn is_combining(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{036F}' | '\u{20D0}'..='\u{20F0}')
}

/// Soft hyphens and zero-width marks, which may stand inside a word.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{00AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn surfaces(text: &str) -> Vec<&str> {
        tokenize(text).iter().map(|token| token.span.slice(text)).collect()
    }

    #[test]
    fn tokens_of_news() {
        for (text, expected) in [
            ("U.S. President", "U.S.|President"),
            ("Mr. Lavrov met", "Mr.|Lavrov|met"),
            ("No. 2 at $68.65.", "No.|2|at|$|68.65|."),
            ("Russia's port", "Russia|'s|port"),
            ("Putin’s refusal", "Putin|’s|refusal"),
            ("the players' union", "the|players|'|union"),
            ("O'Brien of Sana'a", "O'Brien|of|Sana'a"),
            ("Kim Jong-un, 40", "Kim|Jong|-|un|,|40"),
            ("(Reuters) -Berlin", "(|Reuters|)|-|Berlin"),
            ("AT&T, S&P 500", "AT|&|T|,|S|&|P|500"),
            ("at the end.Then", "at|the|end|.|Then"),
            ("rt.com and e.g. this", "rt.com|and|e.g.|this"),
            ("wait... what", "wait|...|what"),
            ("J. K. Rowling", "J.|K.|Rowling"),
            ("1,200 at 07:36 GMT", "1,200|at|07:36|GMT"),
            ("E\u{301}lyse\u{301}e", "E\u{301}lyse\u{301}e"),
            ("S.p.A. shares", "S.p.A.|shares"),
            ("'quoted' words", "'|quoted|'|words"),
        ] {
            assert_eq!(surfaces(text).join("|"), expected, "{text}");
        }
    }

    #[test]
    fn shapes() {
        for (word, expected) in [
            ("Kim", Shape::Capitalised),
            ("NATO", Shape::AllCapitals),
            ("U.S.", Shape::AllCapitals),
            ("J.", Shape::Initial),
            ("iPhone", Shape::Lower),
            ("Élysée", Shape::Capitalised),
            ("北京", Shape::None),
        ] {
            assert_eq!(shape(word), expected, "{word}");
        }
    }

    proptest! {
        #[test]
        fn tokens_cover_everything_but_space(text in "\\PC{0,200}") {
            let mut at = 0;
            for token in tokenize(&text) {
                let gap = &text[at..token.span.start()];
                prop_assert!(gap.chars().all(|c| c.is_whitespace() || is_invisible(c)));
                prop_assert!(!token.span.is_empty());
                at = token.span.end();
            }
            prop_assert!(text[at..].chars().all(|c| c.is_whitespace() || is_invisible(c)));
        }
    }
}
