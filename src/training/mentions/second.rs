//! Learning what the rest of an article adds to the score of a reading.

use super::corpus::TrainingDocument;
use super::encoding::{EncodedDocument, EncodedSpan};
use super::lattice_sums::posteriors;
use super::learner::{Ftrl, Rates, scores, shuffle};
use super::prior::Prior;
use crate::gazetteer::Gazetteer;
use crate::mention::View;
use crate::mention::evidence::{
    ARTICLE_FEATURES, ArticleEvidence, Chosen, Lattice, SPAN_FEATURES, span_feature_name,
};
use crate::mention::model::{LABELS, choose_spans};
use crate::text::Text;

/// A sentence with the scores of a first reading.
struct Sentence {
    length: usize,
    spans: Vec<EncodedSpan>,
    first: Vec<[f32; LABELS]>,
    features: Vec<u32>,
}

/// A document whose first reading is known.
pub(super) struct Reread {
    sentences: Vec<Sentence>,
}

/// Reads a document by weights learnt from others.
pub(super) fn reread(
    gazetteer: &Gazetteer,
    source: &TrainingDocument,
    encoded: &EncodedDocument,
    weights: &[f32],
) -> Reread {
    let text = Text::new(None, &source.document.text);
    let view = View::new(&text, gazetteer);
    let lattice = Lattice::new(&view);
    let by_sentence: Vec<Vec<[f32; LABELS]>> =
        encoded.sentences.iter().map(|sentence| scores(weights, sentence)).collect();
    let hundredths: Vec<[i32; LABELS]> = by_sentence
        .iter()
        .flatten()
        .map(|scores| scores.map(|score| (score * 100.0).round() as i32))
        .collect();
    let chosen: Vec<Chosen> = choose_spans(&view, &lattice, &hundredths);
    let evidence = ArticleEvidence::new(&view, &lattice, chosen);
    let article = evidence.features(&hundredths);
    let mut sentences = Vec::new();
    for (number, (encoded, first)) in encoded.sentences.iter().zip(by_sentence).enumerate() {
        let mut features = Vec::new();
        let mut spans = encoded.spans.clone();
        for (span, at) in spans.iter_mut().zip(lattice.of_sentence(number)) {
            let start = features.len() as u32;
            features.extend(
                article.of(at).iter().map(|feature| {
                    ((usize::from(*feature) - ARTICLE_FEATURES + 1) * LABELS) as u32
                }),
            );
            span.features = (start, features.len() as u32);
        }
        let length = text.sentences()[number].tokens.len();
        sentences.push(Sentence { length, spans, first, features });
    }
    Reread { sentences }
}

/// What the first reading counts, and the weights of the evidence of the article, by name.
pub(super) fn learn(
    documents: &[&Reread],
    prior: &Prior,
    rates: Rates,
) -> Vec<(String, [f32; LABELS])> {
    let article = ARTICLE_FEATURES..SPAN_FEATURES;
    let by_hand = article.map(|at| prior.row(&format!("span:{}", span_feature_name(at))));
    // The first row is the share of the first reading, less one.
    let start = std::iter::once([0.0; LABELS]).chain(by_hand).flatten().collect();
    let mut learner = Ftrl::new(rates, start);
    let mut order: Vec<usize> = (0..documents.len()).collect();
    for round in 0..rates.rounds {
        shuffle(&mut order, round as u64);
        for document in &order {
            for sentence in &documents[*document].sentences {
                step(&mut learner, sentence);
            }
        }
    }
    let row = |at: usize| [0, 1, 2, 3].map(|label| learner.weights[at * LABELS + label]);
    let mut named = vec![("span:first_reading".to_owned(), row(0).map(|weight| 1.0 + weight))];
    for feature in ARTICLE_FEATURES..SPAN_FEATURES {
        let name = format!("span:{}", span_feature_name(feature));
        named.push((name, row(feature - ARTICLE_FEATURES + 1)));
    }
    named
}

fn step(learner: &mut Ftrl, sentence: &Sentence) {
    let features =
        |span: &EncodedSpan| &sentence.features[span.features.0 as usize..span.features.1 as usize];
    let scores: Vec<[f32; LABELS]> = sentence
        .spans
        .iter()
        .zip(&sentence.first)
        .map(|(span, first)| {
            let mut score = *first;
            for (label, score) in score.iter_mut().enumerate() {
                *score *= 1.0 + learner.weights[label];
                for feature in features(span) {
                    *score += learner.weights[*feature as usize + label];
                }
            }
            score
        })
        .collect();
    let likely = posteriors(&sentence.spans, &scores, sentence.length);
    for ((span, first), likely) in sentence.spans.iter().zip(&sentence.first).zip(likely) {
        for label in 0..LABELS {
            let gold = span.gold.is_some_and(|gold| gold as usize == label);
            let slope = likely[label] - f32::from(u8::from(gold));
            if slope.abs() < 1e-4 {
                continue;
            }
            // Scores of a reading are some ten times as large as the evidence of one article.
            learner.step(label, slope * first[label] * 0.1);
            for feature in features(span) {
                learner.step(*feature as usize + label, slope);
            }
        }
    }
}
