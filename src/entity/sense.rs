//! Metonymy: capitals and seats of government that stand for the government.

use super::{Entity, Sense};
use crate::gazetteer::{EntityKind, Gazetteer, RecordRef, WordClasses};
use crate::mention::Mention;
use crate::text::{Shape, Text};

/// What the mention stands for, where that is not the place itself.
pub(super) fn of(
    gazetteer: &Gazetteer,
    text: &Text<'_>,
    mention: &Mention,
    entity: &Entity,
) -> Option<Sense> {
    let record = gazetteer.record(entity.record?);
    if entity.kind != EntityKind::Place || !is_seat(record) {
        return None;
    }
    let lexicon = gazetteer.lexicon();
    let same_sentence = |at: usize| text.sentences()[mention.sentence].tokens.contains(&at);
    let class = |at: usize| lexicon.get(text.tokens()[at].key);
    let before = mention.first.checked_sub(1).filter(|at| same_sentence(*at));
    if before.is_some_and(|at| class(at).any(WordClasses::PLACE_PREPOSITION)) {
        return None;
    }
    let after = Some(mention.end).filter(|at| same_sentence(*at));
    let acts = after.is_some_and(|at| {
        class(at).any(WordClasses::ACTING_VERB) && text.tokens()[at].shape == Shape::Lower
    });
    acts.then_some(Sense::Government)
}

fn is_seat(record: RecordRef<'_>) -> bool {
    record.fact("sense") == Some("government")
        || record.role_texts().any(|role| role.contains("capital"))
}
