//! What sort of word a token is.

use super::word_types::WordType;
use crate::gazetteer::WordClasses;
use crate::mention::view::View;
use crate::text::{Shape, TokenKind};

/// The type of the token at `at`.
pub fn word_type(view: &View<'_>, at: usize) -> WordType {
    use WordType as T;
    let token = view.token(at);
    match token.kind {
        TokenKind::Number => T::Number,
        TokenKind::Possessive => T::Possessive,
        TokenKind::Hyphen => T::Hyphen,
        TokenKind::Mark => mark_type(view.surface(at)),
        TokenKind::Word if token.shape == Shape::Initial => T::Initial,
        TokenKind::Word if token.is_capitalised() => capital_type(view, at),
        TokenKind::Word => small_type(view, at),
    }
}

fn mark_type(surface: &str) -> WordType {
    use WordType as T;
    match surface {
        "," => T::Comma,
        "." | "?" | "!" | ";" | ":" | "..." => T::Stop,
        "\"" | "“" | "”" | "'" | "‘" | "’" | "«" | "»" => T::Quote,
        "(" | ")" | "[" | "]" => T::Bracket,
        "&" => T::And,
        _ => T::Mark,
    }
}

fn capital_type(view: &View<'_>, at: usize) -> WordType {
    use WordClasses as C;
    use WordType as T;
    let classes = view.classes[at];
    let given = classes.any(C::FIRST_NAME);
    let surname = classes.any(C::SURNAME);
    let doubtful = classes.any(C::AMBIGUOUS_FIRST_NAME.and(C::COMMON));
    [
        (classes.any(C::NATIONALITY), T::Nationality),
        (classes.any(C::NAME_SUFFIX), T::Suffix),
        (classes.any(C::LEGAL_FORM.and(C::ORGANISATION_END)), T::BodyEnd),
        (classes.any(C::ORGANISATION_OF), T::BodyOf),
        (classes.any(C::PLACE_END.and(C::PLACE_START)) && !surname, T::PlaceHead),
        (classes.any(C::EVENT) && !surname, T::Event),
        (view.in_title(at) && !given, T::Title),
        (classes.any(C::FUNCTION.and(C::CALENDAR)) && !given && !surname, T::Function),
        (given && surname && !doubtful, T::GivenOrSurname),
        (given && !doubtful, T::Given),
        (given, T::GivenDoubtful),
        (surname && !classes.any(C::AMBIGUOUS_SURNAME.and(C::COMMON)), T::Surname),
        (classes.any(C::COMMON), T::Ordinary),
        (classes.any(C::TITLE.and(C::ROLE)), T::Title),
        (classes.any(C::PARTICLE), T::Particle),
        (view.token(at).shape == Shape::AllCapitals, T::Capitals),
    ]
    .into_iter()
    .find_map(|(holds, found)| holds.then_some(found))
    .unwrap_or(T::Unknown)
}

fn small_type(view: &View<'_>, at: usize) -> WordType {
    use WordClasses as C;
    use WordType as T;
    let classes = view.classes[at];
    match view.surface(at) {
        "of" | "for" => return T::Of,
        "and" => return T::And,
        _ => {}
    }
    [
        (classes.any(C::PLACE_PREPOSITION), T::In),
        (classes.any(C::SPEECH_VERB), T::Says),
        (classes.any(C::TITLE.and(C::ROLE)), T::TitleSmall),
        (view.is_particle(at), T::Particle),
        (classes.any(C::FUNCTION.and(C::CALENDAR)), T::Function),
    ]
    .into_iter()
    .find_map(|(holds, found)| holds.then_some(found))
    .unwrap_or(T::Small)
}
