//! Documents as numbers: for every sentence its spans, their evidence, and which are mentions.

use super::corpus::TrainingDocument;
use super::prior::Prior;
use crate::evaluation::neutral_span;
use crate::gazetteer::Gazetteer;
use crate::mention::View;
use crate::mention::evidence::{
    Flag, Lattice, SPAN_FEATURES, WordType, span_feature_name, word_units,
};
use crate::mention::model::{LABELS, Label, ROLES, Role};
use crate::span::CharOffsets;
use crate::text::Text;
use rustc_hash::FxHashMap;

/// Evidence that fewer documents have is left out.
const FEWEST_DOCUMENTS: u32 = 3;
/// Weights of a unit: one for each role and label.
pub(super) const UNIT: usize = ROLES * LABELS;

/// A span of a sentence, tokens counted from the sentence's start.
#[derive(Debug, Clone, Copy)]
pub(super) struct EncodedSpan {
    pub first: u32,
    pub end: u32,
    /// What it is; `None` when it is no mention.
    pub gold: Option<Label>,
    /// Range in [`EncodedSentence::features`].
    pub features: (u32, u32),
}

/// A sentence as numbers.
#[derive(Debug, Clone, Default)]
pub(super) struct EncodedSentence {
    /// Range in `units` for each token.
    pub tokens: Vec<(u32, u32)>,
    /// Unit numbers of the tokens.
    pub units: Vec<u32>,
    /// By end, then first token.
    pub spans: Vec<EncodedSpan>,
    /// Positions of the first of four weights of each piece of evidence about a span.
    pub features: Vec<u32>,
}

/// A document as numbers.
#[derive(Debug, Clone, Default)]
pub(super) struct EncodedDocument {
    /// All its sentences, those without spans too.
    pub sentences: Vec<EncodedSentence>,
}

/// All documents as numbers, and what the numbers mean.
pub(super) struct Encoding {
    pub documents: Vec<EncodedDocument>,
    /// Names of the units, by number: flags first.
    pub units: Vec<String>,
    /// Roles in which each unit counts, a bit for each.
    pub roles: Vec<u8>,
    /// Names of the evidence about spans, in the order of their weights.
    pub spans: Vec<String>,
    /// Gold mentions, and how many of them are in no lattice.
    pub mentions: usize,
    pub unreachable: usize,
}

impl Encoding {
    /// The weights set by hand, in the order of all weights.
    pub fn prior(&self, prior: &Prior) -> Vec<f32> {
        let roles = |unit| Role::ALL.into_iter().map(move |role| (role, unit));
        let units = self.units.iter().flat_map(roles);
        let units = units.map(|(role, unit)| prior.row(&format!("{}:{unit}", role.as_str())));
        let spans = self.spans.iter().map(|evidence| prior.row(&format!("span:{evidence}")));
        units.chain(spans).flatten().collect()
    }

    /// Encodes documents.
    pub fn new(gazetteer: &Gazetteer, documents: &[TrainingDocument]) -> Self {
        let mut encoder = Encoder::new();
        let documents: Vec<EncodedDocument> =
            documents.iter().map(|document| encoder.document(gazetteer, document)).collect();
        encoder.finish(documents)
    }
}

/// Numbers for names as they are met.
#[derive(Default)]
struct Names {
    numbers: FxHashMap<String, u32>,
    /// The name, in how many documents it is, and the last of them.
    all: Vec<(String, u32, usize)>,
}

impl Names {
    fn number(&mut self, name: &str, document: usize) -> u32 {
        let number = match self.numbers.get(name) {
            Some(number) => *number,
            None => {
                let number = self.all.len() as u32;
                self.numbers.insert(name.to_owned(), number);
                self.all.push((name.to_owned(), 0, usize::MAX));
                number
            }
        };
        let (_, documents, last) = &mut self.all[number as usize];
        if *last != document {
            *documents += 1;
            *last = document;
        }
        number
    }

    /// New numbers for names in enough documents, the first `fixed` in any case.
    fn kept(self, fixed: usize) -> (Vec<Option<u32>>, Vec<String>) {
        let mut names = Vec::new();
        let mut numbers = Vec::with_capacity(self.all.len());
        for (at, (name, documents, _)) in self.all.into_iter().enumerate() {
            let keep = at < fixed || documents >= FEWEST_DOCUMENTS;
            numbers.push(keep.then_some(names.len() as u32));
            if keep {
                names.push(name);
            }
        }
        (numbers, names)
    }
}

struct Encoder {
    units: Names,
    spans: Names,
    document: usize,
    mentions: usize,
    unreachable: usize,
}

impl Encoder {
    fn new() -> Self {
        let mut encoder = Encoder {
            units: Names::default(),
            spans: Names::default(),
            document: 0,
            mentions: 0,
            unreachable: 0,
        };
        for flag in Flag::NAMES {
            encoder.units.number(&format!("is={flag}"), 0);
        }
        for feature in 0..SPAN_FEATURES {
            encoder.spans.number(&span_feature_name(feature), 0);
        }
        encoder
    }

    fn document(&mut self, gazetteer: &Gazetteer, source: &TrainingDocument) -> EncodedDocument {
        let text = Text::new(None, &source.document.text);
        let view = View::new(&text, gazetteer);
        let lattice = Lattice::new(&view);
        let gold = self.gold(&view, &lattice, source);
        let mut sentences = Vec::new();
        for sentence in 0..text.sentences().len() {
            sentences.push(self.sentence(&view, &lattice, sentence, &gold));
        }
        self.document += 1;
        EncodedDocument { sentences }
    }

    /// The label of each span of the lattice.
    fn gold(
        &mut self,
        view: &View<'_>,
        lattice: &Lattice,
        source: &TrainingDocument,
    ) -> Vec<Option<Label>> {
        let content = view.text.content();
        let chars: Vec<char> = content.chars().collect();
        let offsets = CharOffsets::new(content);
        let mut positions: FxHashMap<(usize, usize), usize> = FxHashMap::default();
        // Of spans that differ in a "the" only, one in the gazetteer goes first, then the shorter.
        let rank = |at: usize| {
            let tokens = lattice.spans[at].tokens();
            (lattice.hits.at(tokens.start, tokens.end).is_empty(), tokens.len())
        };
        for (at, span) in lattice.spans.iter().enumerate() {
            let bytes = view.text.span_of(span.first as usize, span.end as usize);
            let known = positions.entry(neutral_span(&chars, offsets.range(bytes))).or_insert(at);
            if rank(at) < rank(*known) {
                *known = at;
            }
        }
        let mut labels = vec![None; lattice.spans.len()];
        for entity in &source.document.entities {
            let Some(label) = label_of(&entity.kind) else { continue };
            self.mentions += 1;
            let whole = (entity.start, entity.end);
            if let Some(at) = positions.get(&neutral_span(&chars, whole)) {
                labels[*at] = Some(label);
                continue;
            }
            // "Paris, Texas" is two places to us.
            let parts = chain_parts(&chars, whole).filter(|_| label == Label::Location);
            let parts = parts.map(|parts| parts.map(|part| positions.get(&part)));
            match parts {
                Some([Some(place), Some(region)]) => {
                    labels[*place] = Some(label);
                    labels[*region] = Some(label);
                }
                _ => self.unreachable += 1,
            }
        }
        labels
    }

    fn sentence(
        &mut self,
        view: &View<'_>,
        lattice: &Lattice,
        sentence: usize,
        gold: &[Option<Label>],
    ) -> EncodedSentence {
        let mut encoded = EncodedSentence::default();
        let range = lattice.of_sentence(sentence);
        let tokens = view.sentence_tokens(sentence);
        if range.is_empty() {
            return encoded;
        }
        let document = self.document;
        for at in tokens.clone() {
            let start = encoded.units.len() as u32;
            if lattice.wanted[at] {
                let units = &mut encoded.units;
                let names = &mut self.units;
                units.extend(lattice.flags[at].numbers().map(|flag| flag as u32));
                word_units(view.token(at), view.surface(at), view.classes[at], &mut |unit| {
                    units.push(names.number(unit, document));
                });
            }
            encoded.tokens.push((start, encoded.units.len() as u32));
        }
        let mut taken = 0;
        for at in range {
            let span = lattice.spans[at];
            let start = encoded.features.len() as u32;
            encoded.features.extend(lattice.features(&span).iter().map(|f| u32::from(*f)));
            for (template, packed) in [("pattern", span.pattern), ("frame", span.frame)] {
                if packed != 0 {
                    let name = format!("{template}={}", WordType::pattern_name(packed));
                    encoded.features.push(self.spans.number(&name, document));
                }
            }
            // Nested mentions cannot be read both; the first to end is kept.
            let gold = gold[at].filter(|_| span.first >= taken);
            if gold.is_some() {
                taken = span.end;
            }
            encoded.spans.push(EncodedSpan {
                first: span.first - tokens.start as u32,
                end: span.end - tokens.start as u32,
                gold,
                features: (start, encoded.features.len() as u32),
            });
        }
        encoded
    }

    /// Leaves out what is rare, and turns numbers of evidence about spans into positions of weights.
    fn finish(self, mut documents: Vec<EncodedDocument>) -> Encoding {
        let (unit_numbers, units) = self.units.kept(Flag::NAMES.len());
        let (span_numbers, spans) = self.spans.kept(SPAN_FEATURES);
        let base = (units.len() * UNIT) as u32;
        for sentence in documents.iter_mut().flat_map(|document| &mut document.sentences) {
            let tokens = sentence.tokens.iter_mut().map(|range| range as &mut (u32, u32));
            keep(&mut sentence.units, tokens, |unit| unit_numbers[unit as usize]);
            let spans = sentence.spans.iter_mut().map(|span| &mut span.features);
            keep(&mut sentence.features, spans, |feature| {
                span_numbers[feature as usize].map(|number| base + number * LABELS as u32)
            });
        }
        let Encoder { mentions, unreachable, .. } =
            Encoder { units: Names::default(), spans: Names::default(), ..self };
        let roles = units.iter().map(|unit| roles_of(unit)).collect();
        Encoding { documents, units, roles, spans, mentions, unreachable }
    }
}

/// Flags that all tokens of a sentence share.
const SENTENCE_FLAGS: [&str; 6] =
    ["is=headline", "is=capitals", "is=table", "is=short_line", "is=sport", "is=first_sentences"];

/// The roles in which a unit counts: how a name is spelt tells about the name only, how a small word
/// ends about its neighbours.
fn roles_of(unit: &str) -> u8 {
    let bits = |roles: &[Role]| roles.iter().fold(0, |bits, role| bits | 1 << *role as u8);
    match unit.split('=').next() {
        Some("Ending" | "Beginning") => bits(&[Role::Only, Role::First, Role::Last]),
        Some("ending") => bits(&[Role::Before, Role::After]),
        // What is true of the whole sentence counts once for each span.
        Some("is") if SENTENCE_FLAGS.contains(&unit) => bits(&[Role::Only, Role::First]),
        Some("is") if unit == "is=no_space_before" => bits(&[Role::Only, Role::First, Role::After]),
        _ => u8::MAX,
    }
}

/// Renumbers `values`, leaves those without a number out, and mends the ranges over them, which
/// stand in order and without gaps.
fn keep<'r>(
    values: &mut Vec<u32>,
    ranges: impl Iterator<Item = &'r mut (u32, u32)>,
    number: impl Fn(u32) -> Option<u32>,
) {
    let mut kept = Vec::with_capacity(values.len());
    for range in ranges {
        let start = kept.len() as u32;
        let old = &values[range.0 as usize..range.1 as usize];
        kept.extend(old.iter().filter_map(|value| number(*value)));
        *range = (start, kept.len() as u32);
    }
    *values = kept;
}

/// The two parts of a mention with one comma in it, in code points.
fn chain_parts(chars: &[char], (start, end): (usize, usize)) -> Option<[(usize, usize); 2]> {
    let mut commas = (start..end).filter(|at| chars[*at] == ',');
    let (Some(comma), None) = (commas.next(), commas.next()) else { return None };
    let after = (comma + 1..end).find(|at| !chars[*at].is_whitespace())?;
    Some([neutral_span(chars, (start, comma)), neutral_span(chars, (after, end))])
}

/// The label of an annotated type.
pub(super) fn label_of(kind: &str) -> Option<Label> {
    match kind {
        "person" => Some(Label::Person),
        "organisation" => Some(Label::Organisation),
        "country" | "place" | "location" => Some(Label::Location),
        "other" => Some(Label::Other),
        _ => None,
    }
}
