//! Every stretch of an article that may be a mention, with the evidence about it.

use super::article::expansion_before;
use super::families::{SpanFamily as F, number};
use super::flags::{Flags, flags};
use super::hits::{Group, Hits};
use super::style::Styles;
use super::word_type::word_type;
use super::word_types::WordType;
use crate::gazetteer::{EntityKind, WordClasses};
use crate::mention::view::{Style, View};
use crate::text::{Shape, TokenKind};
use std::ops::Range;

/// No stretch found by rule has more tokens; names of the gazetteer may.
const LONGEST: usize = 12;
/// At most so many small words ("of", "and the") may stand inside a stretch.
const MOST_JOINTS: usize = 4;
/// Tokens before and behind a stretch that bear on it.
const REACH: usize = 2;
/// Patterns of types are told apart up to so many tokens.
const PATTERN: usize = 6;
/// The same with their neighbours.
const FRAME: usize = 3;

/// A stretch of tokens of one sentence that may be a mention.
#[derive(Debug, Clone, Copy)]
pub struct SpanEvidence {
    /// First token.
    pub first: u32,
    /// Token after the last.
    pub end: u32,
    /// Types of its tokens, packed; 0 when there are too many.
    pub pattern: u64,
    /// The same with the token before and behind; 0 when there are too many.
    pub frame: u64,
    features: (u32, u32),
}

impl SpanEvidence {
    /// Its tokens.
    pub fn tokens(&self) -> Range<usize> {
        self.first as usize..self.end as usize
    }
}

/// All stretches of an article that may be mentions.
pub struct Lattice {
    /// By sentence, then end, then first token.
    pub spans: Vec<SpanEvidence>,
    /// What is true of each token; meaningless for tokens no stretch comes near.
    pub flags: Vec<Flags>,
    /// Which tokens have evidence.
    pub wanted: Vec<bool>,
    /// The type of each token with evidence.
    pub types: Vec<WordType>,
    /// Names of the gazetteer.
    pub hits: Hits,
    /// Styles of the sentences.
    pub styles: Styles,
    sentences: Vec<Range<usize>>,
    features: Vec<u16>,
}

impl Lattice {
    /// All stretches of the article of `view`.
    pub fn new(view: &View<'_>) -> Self {
        let hits = Hits::new(view);
        let styles = Styles::new(view);
        let stretches = stretches(view, &hits);
        let wanted = wanted(view, &stretches);
        let flags = flags(view, &hits, &styles, &wanted);
        let types = (0..wanted.len())
            .map(|at| if wanted[at] { word_type(view, at) } else { WordType::Edge })
            .collect();
        let mut lattice = Lattice {
            spans: Vec::with_capacity(stretches.len()),
            flags,
            wanted,
            types,
            hits,
            styles,
            sentences: Vec::with_capacity(view.text.sentences().len()),
            features: Vec::with_capacity(stretches.len() * 8),
        };
        let mut at = 0;
        for sentence in 0..view.text.sentences().len() {
            let end = view.sentence_tokens(sentence).end;
            let start = at;
            while at < stretches.len() && stretches[at].0 < end {
                lattice.add(view, sentence, stretches[at]);
                at += 1;
            }
            lattice.sentences.push(start..at);
        }
        lattice
    }

    /// Positions of the spans of a sentence.
    pub fn of_sentence(&self, sentence: usize) -> Range<usize> {
        self.sentences[sentence].clone()
    }

    /// Numbers of the pieces of evidence about a span.
    pub fn features(&self, span: &SpanEvidence) -> &[u16] {
        &self.features[span.features.0 as usize..span.features.1 as usize]
    }

    /// Whether a span stands in a dateline.
    pub fn is_dateline(&self, span: &SpanEvidence) -> bool {
        let dateline = [number(F::Dateline, &[0]), number(F::Dateline, &[1])];
        self.features(span).iter().any(|feature| dateline.contains(feature))
    }

    fn add(&mut self, view: &View<'_>, sentence: usize, (first, end): (usize, usize)) {
        let start = self.features.len();
        let (before, after) = (view.before(first), view.after(end));
        let type_at = |at: Option<usize>| at.map_or(WordType::Edge, |at| self.types[at]);
        let around = (type_at(before), type_at(after));
        let setting = self.styles.setting(sentence);
        let mut features = std::mem::take(&mut self.features);
        let words = usize::from(end - first > 1);
        {
            let mut say = |family: F, digits: &[usize]| {
                let number = number(family, digits);
                if !features[start..].contains(&number) {
                    features.push(number);
                }
            };
            let length = (end - first).min(6) - 1;
            say(F::Length, &[length, setting]);
            say(F::Around, &[around.0 as usize, around.1 as usize]);
            let ends = (self.types[first] as usize, self.types[end - 1] as usize);
            say(F::Ends, &[ends.0, ends.1, length]);
            if around == (WordType::Quote, WordType::Quote) {
                say(F::Quoted, &[words]);
            }
            if around == (WordType::Bracket, WordType::Bracket) {
                say(F::Bracketed, &[words]);
            }
            if dateline(view, first, end) {
                say(F::Dateline, &[words]);
            }
            if let Some(side) = torn(view, first, end) {
                say(F::Torn, &[side, setting]);
            }
            if end == first + 1 && expansion_before(view, first).is_some() {
                say(F::Defined, &[3]);
            }
            if acronym_behind(view, first, end) {
                say(F::Defined, &[1]);
            }
            joints(view, first, end, &mut say);
            if let Some(head) = coordinated(view, first, end) {
                say(F::Coordinated, &[head]);
            }
            if words == 1 && ordinary_start(view, first, self.types[first]) {
                let joined = (first + 1..end).any(|at| view.token(at).shape == Shape::Lower);
                say(F::OrdinaryStart, &[usize::from(joined)]);
            }
            self.names(view, (first, end), setting, &mut say);
        }
        self.features = features;
        let pattern = pack(&self.types[first..end], PATTERN);
        let frame = match end - first {
            1..=FRAME => {
                let inner = self.types[first..end].iter();
                let types = std::iter::once(&around.0).chain(inner).chain([&around.1]);
                WordType::pack(types.map(|word| *word as usize))
            }
            _ => 0,
        };
        self.spans.push(SpanEvidence {
            first: first as u32,
            end: end as u32,
            pattern,
            frame,
            features: (start as u32, self.features.len() as u32),
        });
    }

    /// What the gazetteer says: names of the span, names around it, across it and within it.
    fn names(
        &self,
        view: &View<'_>,
        (first, end): (usize, usize),
        setting: usize,
        say: &mut impl FnMut(F, &[usize]),
    ) {
        let groups = self.hits.at(first, end);
        let set = groups.iter().fold(0, |set, group| set | 1 << group.kind as usize);
        let words = usize::from(end - first > 1);
        say(F::Names, &[set, words]);
        for group in groups {
            let kind = group.kind as usize;
            let form = form(view, first, end);
            say(F::Name, &[kind, prior(group), usize::from(group.context), form]);
            say(F::NameSetting, &[kind, setting]);
            say(F::NameWords, &[kind, (end - first).min(6) - 1]);
        }
        let listed = usize::from(set != 0);
        let all = self.hits.groups();
        let from = self.hits.starting_from(first.saturating_sub(LONGEST));
        for group in all[from..].iter().take_while(|group| (group.first as usize) < end) {
            let (start, stop, kind) =
                (group.first as usize, group.end as usize, group.kind as usize);
            if stop <= first || (start, stop) == (first, end) {
                continue;
            }
            let side = |left: bool, right: bool| match (left, right) {
                (true, _) => 0,
                (_, true) => 2,
                _ => 1,
            };
            if start <= first && end <= stop {
                say(F::InsideName, &[kind, side(start == first, end == stop), listed]);
            } else if first <= start && stop <= end {
                say(F::HoldsName, &[kind, side(start == first, end == stop), listed]);
            } else {
                say(F::CrossesName, &[kind, side(start < first, start > first)]);
            }
        }
    }
}

fn prior(group: &Group) -> usize {
    match group.prior {
        0..35 => 0,
        35..52 => 1,
        52..70 => 2,
        _ => 3,
    }
}

/// What a name of one word may be besides.
fn form(view: &View<'_>, first: usize, end: usize) -> usize {
    if end - first > 1 {
        return 4;
    }
    let spelt = view.token(first).shape == Shape::AllCapitals;
    let ordinary = view.has(first, WordClasses::COMMON.and(WordClasses::FUNCTION));
    match () {
        () if spelt && view.style_at(first) != Style::Capitals => 1,
        () if ordinary => 0,
        () if view.has(first, WordClasses::FIRST_NAME) => 2,
        () => 3,
    }
}

/// Types packed into a number that differs for every sequence of at most `most`; 0 for longer ones.
fn pack(types: &[WordType], most: usize) -> u64 {
    if types.len() > most {
        return 0;
    }
    WordType::pack(types.iter().map(|word| *word as usize))
}

/// Whether the acronym of the words stands in brackets behind them.
fn acronym_behind(view: &View<'_>, first: usize, end: usize) -> bool {
    let bracket = view.after(end).filter(|at| view.surface(*at) == "(");
    let acronym = bracket.and_then(|at| view.after(at + 1));
    acronym.and_then(|at| expansion_before(view, at)) == Some(first..end)
}

/// Whether "and" joins the words to one name: "the Coffee and Cocoa Council", told by the "the" and
/// the head word (0), or "J. Bildner and Sons Inc", told by what follows the "and" (1).
fn coordinated(view: &View<'_>, first: usize, end: usize) -> Option<usize> {
    let and = (first + 1..end - 1).find(|at| matches!(view.surface(*at), "and" | "&"))?;
    let the = view.reads(view.before(first), &["the", "The"]);
    let tail = WordClasses::LEGAL_FORM.and(WordClasses::ORGANISATION_END).and(WordClasses::FIRM);
    let firm = view.has(and + 1, WordClasses::FIRM) && (and + 1..end).all(|at| view.has(at, tail));
    let body = the && view.has(end - 1, WordClasses::ORGANISATION_END);
    if firm { Some(1) } else { body.then_some(0) }
}

/// Whether the first word has its capital from the start of the sentence only, as far as one sees:
/// "Officials of the Peat Council".
fn ordinary_start(view: &View<'_>, first: usize, word: WordType) -> bool {
    view.starts_sentence(first)
        && matches!(word, WordType::Ordinary | WordType::Title | WordType::Function)
}

/// Which small words stand inside.
fn joints(view: &View<'_>, first: usize, end: usize, say: &mut impl FnMut(F, &[usize])) {
    for at in first + 1..end.saturating_sub(1) {
        let token = view.token(at);
        if token.is_capitalised() && !view.has(at, WordClasses::FUNCTION) {
            continue;
        }
        let joint = match (token.kind, view.surface(at)) {
            (TokenKind::Possessive, _) => 3,
            (TokenKind::Hyphen, _) => 4,
            (_, "of" | "for" | "Of" | "For") => 0,
            (_, "and" | "And") => 1,
            (_, "&") => 2,
            (_, "the" | "The") => 5,
            (_, ",") => 6,
            _ => 7,
        };
        say(F::Joint, &[joint, usize::from(view.is_particle(at))]);
    }
}

/// Whether the stretch is torn out of a longer run of capitalised words: on the left (0), on both
/// sides (1), on the right (2).
fn torn(view: &View<'_>, first: usize, end: usize) -> Option<usize> {
    let left = view.before(first).is_some_and(|at| is_core(view, at) && !view.in_title(at));
    let right = view.after(end).is_some_and(|at| is_core(view, at));
    match (left, right) {
        (true, true) => Some(1),
        (true, false) => Some(0),
        (false, true) => Some(2),
        (false, false) => None,
    }
}

/// At the very start of a sentence, before a dash, an agency in brackets or a colon:
/// "BERLIN (Reuters) -", "NAIROBI, Kenya (AP) —", "MOSCOW:", "SALVADOR, Feb 26 -".
fn dateline(view: &View<'_>, first: usize, end: usize) -> bool {
    let sentence = view.sentence_of[first] as usize;
    let start = view.sentence_tokens(sentence).start;
    if first > start + 4 || !view.token(first).is_capitalised() {
        return false;
    }
    let capitals = view.token(start).shape == Shape::AllCapitals;
    let mut dash = false;
    let mut bracket = false;
    for at in (end..end + 9).map_while(|at| view.neighbour(first, Some(at))) {
        match view.surface(at) {
            "-" | "–" | "—" | "--" => {
                dash = true;
                break;
            }
            "(" | ")" => bracket = true,
            "," => {}
            ":" => return capitals && at == end,
            _ if view.token(at).is_capitalised() || view.token(at).kind == TokenKind::Number => {}
            _ => break,
        }
    }
    dash && (bracket || capitals)
}

/// Whether the word may begin or end a mention by its look.
fn is_core(view: &View<'_>, at: usize) -> bool {
    if !view.is_name_word(at) {
        return false;
    }
    // Among capitals, small words are capitals too.
    view.style_at(at) != Style::Capitals
        || !view.has(at, WordClasses::FUNCTION)
        || view.has(at, WordClasses::FIRST_NAME)
}

/// What a token may be inside a stretch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// May begin or end one.
    Core,
    /// May end one: the small second part of `Jong-un`.
    End,
    /// Binds closely: a hyphen, an ampersand, a particle.
    Tight,
    /// Binds loosely: "of", "and", a possessive ending.
    Loose,
    /// Ends every stretch.
    Nothing,
}

fn part(view: &View<'_>, at: usize) -> Part {
    let token = view.token(at);
    match token.kind {
        TokenKind::Hyphen => Part::Tight,
        TokenKind::Possessive => Part::Loose,
        TokenKind::Mark if view.surface(at) == "&" => Part::Tight,
        TokenKind::Mark | TokenKind::Number => Part::Nothing,
        TokenKind::Word if is_core(view, at) => Part::Core,
        TokenKind::Word if token.is_capitalised() => match view.has(at, WordClasses::FUNCTION) {
            true => Part::Loose,
            false => Part::Nothing,
        },
        TokenKind::Word if view.ends_name(at) => Part::End,
        TokenKind::Word if view.is_particle(at) => Part::Tight,
        TokenKind::Word => match view.surface(at) {
            "of" | "for" | "and" | "the" | "on" | "at" => Part::Loose,
            _ => Part::Nothing,
        },
    }
}

/// All stretches of the article, by sentence, end, and first token, each once.
fn stretches(view: &View<'_>, hits: &Hits) -> Vec<(usize, usize)> {
    let mut all: Vec<(usize, usize)> =
        hits.groups().iter().map(|group| (group.first as usize, group.end as usize)).collect();
    for number in 0..view.text.sentences().len() {
        let range = view.sentence_tokens(number);
        for first in range.clone() {
            let token = view.token(first);
            if token.kind != TokenKind::Word {
                continue;
            }
            let begins = match token.shape {
                Shape::Lower => view.is_particle(first) && begins_with_particle(view, first),
                _ => is_core(view, first),
            };
            if begins {
                extend(view, first, range.end, &mut all);
            }
        }
    }
    let key = |span: &(usize, usize)| (view.sentence_of[span.0], span.1, span.0);
    all.sort_unstable_by_key(key);
    all.dedup();
    all
}

/// "bin Laden", "van der Pas", "al-Momani".
fn begins_with_particle(view: &View<'_>, first: usize) -> bool {
    let joint = |at: usize| view.token(at).kind == TokenKind::Hyphen || view.is_particle(at);
    let mut next = view.after(first + 1);
    while let Some(at) = next.filter(|at| joint(*at) && *at < first + 4) {
        next = view.after(at + 1);
    }
    next.is_some_and(|at| is_core(view, at))
}

/// All stretches that begin at `first`.
fn extend(view: &View<'_>, first: usize, limit: usize, all: &mut Vec<(usize, usize)>) {
    let mut joints = 0;
    for at in first..limit.min(first + LONGEST) {
        match part(view, at) {
            Part::Core | Part::End => all.push((first, at + 1)),
            Part::Tight => {}
            Part::Loose if joints < MOST_JOINTS => joints += 1,
            Part::Loose | Part::Nothing => return,
        }
    }
}

/// Which tokens are in a stretch or near one.
fn wanted(view: &View<'_>, stretches: &[(usize, usize)]) -> Vec<bool> {
    let mut wanted = vec![false; view.classes.len()];
    for &(first, end) in stretches {
        let range = view.sentence_tokens(view.sentence_of[first] as usize);
        let from = first.saturating_sub(REACH).max(range.start);
        wanted[from..(end + REACH).min(range.end)].fill(true);
    }
    wanted
}

/// Whether names of this kind are places.
pub fn is_located(kind: EntityKind) -> bool {
    matches!(kind, EntityKind::Place | EntityKind::Country)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gazetteer::Gazetteer;
    use crate::text::Text;

    /// The stretches of a text that are possible mentions.
    fn proposed(text: &str) -> Vec<String> {
        let gazetteer = Gazetteer::built_in();
        let text = Text::new(None, text);
        let view = View::new(&text, &gazetteer);
        let lattice = Lattice::new(&view);
        let spans = lattice.spans.iter();
        spans
            .map(|span| text.span_of(span.first as usize, span.end as usize))
            .map(|span| span.slice(text.content()).to_owned())
            .collect()
    }

    #[test]
    fn candidates_are_generous() {
        for (text, wanted) in [
            (
                "A Ministry of Foreign Affairs and Trade opened.",
                "Ministry of Foreign Affairs and Trade",
            ),
            ("It hurt St Mary's Hospital badly.", "St Mary's Hospital"),
            ("He named Zoltan van der Berk today.", "Zoltan van der Berk"),
            ("They met bin Qasem today.", "bin Qasem"),
            ("Then Mei-yu Lanti spoke.", "Mei-yu Lanti"),
            ("We saw Quill & Renn fail.", "Quill & Renn"),
            ("MARTA QUILL WINS THE CUP IN ARDMOUTH", "ARDMOUTH"),
            ("It was al-Dubai, he said.", "al-Dubai"),
        ] {
            let found = proposed(text);
            assert!(found.iter().any(|span| span == wanted), "{text}: {found:?}");
        }
        for (text, unwanted) in [
            ("The talks ended. But nobody left.", "But"),
            ("They met on Friday at noon.", "Friday"),
            ("Quill left. Renn stayed.", "Quill left. Renn"),
        ] {
            let found = proposed(text);
            assert!(!found.iter().any(|span| span == unwanted), "{text}: {found:?}");
        }
    }

    #[test]
    fn no_text_has_stretches_out_of_proportion() {
        let words = proposed(&"Quill ".repeat(2000)).len();
        assert!((2000..=2000 * LONGEST).contains(&words), "{words}");
        // Names of the gazetteer count too, and each stretch once.
        let names = proposed(&"New York Times ".repeat(700)).len();
        assert!((2000..=2100 * LONGEST).contains(&names), "{names}");
    }
}
