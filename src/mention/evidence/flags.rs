//! What is true of a token where it stands: cues beside it, the style of its sentence, names over it.

use super::hits::Hits;
use super::style::Styles;
use crate::gazetteer::{EntityKind, WordClasses};
use crate::mention::view::View;
use crate::text::{Shape, TokenKind};
use rustc_hash::FxHashMap;

macro_rules! flags {
    ($($name:ident = $word:literal),* $(,)?) => {
        /// Something that is true of a token where it stands.
        #[allow(missing_docs)]
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[repr(u8)]
        pub enum Flag { $($name),* }

        impl Flag {
            /// The words used in the weights file, by number.
            pub const NAMES: &'static [&'static str] = &[$($word),*];
        }
    };
}

flags! {
    SentenceStart = "sentence_start",
    AfterMark = "after_mark",
    Headline = "headline",
    Capitals = "capitals",
    Table = "table",
    ShortLine = "short_line",
    Sport = "sport",
    TitleBefore = "title_before",
    RoleBefore = "role_before",
    RoleStarts = "role_starts",
    InTitle = "in_title",
    EmployerExpected = "employer_expected",
    RoleFollows = "role_follows",
    AgeFollows = "age_follows",
    NameWord = "name_word",
    SmallElsewhere = "small_elsewhere",
    CapitalElsewhere = "capital_elsewhere",
    PlaceHeadOf = "place_head_of",
    LargePlaceFollows = "large_place_follows",
    FirstSentences = "first_sentences",
    PersonBegins = "person_begins",
    PersonInside = "person_inside",
    PersonEnds = "person_ends",
    PersonOnly = "person_only",
    CountryBegins = "country_begins",
    CountryInside = "country_inside",
    CountryEnds = "country_ends",
    CountryOnly = "country_only",
    OrganisationBegins = "organisation_begins",
    OrganisationInside = "organisation_inside",
    OrganisationEnds = "organisation_ends",
    OrganisationOnly = "organisation_only",
    PlaceBegins = "place_begins",
    PlaceInside = "place_inside",
    PlaceEnds = "place_ends",
    PlaceOnly = "place_only",
    SportPlace = "sport_place",
    SportNumber = "sport_number",
    NoSpaceBefore = "no_space_before",
}

/// A set of flags.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Flags(pub u64);

impl Flags {
    fn add(&mut self, flag: Flag) {
        self.0 |= 1 << flag as u64;
    }

    fn add_if(&mut self, holds: bool, flag: Flag) {
        self.0 |= u64::from(holds) << flag as u64;
    }

    /// Numbers of the flags that are set.
    pub fn numbers(self) -> impl Iterator<Item = usize> {
        let mut left = self.0;
        std::iter::from_fn(move || {
            let next = (left != 0).then(|| left.trailing_zeros() as usize);
            left &= left.wrapping_sub(1);
            next
        })
    }
}

/// How words are written all over an article.
#[derive(Debug, Default)]
pub struct Spellings {
    /// By word key: whether it is written small somewhere, and how often with a capital where none
    /// is due.
    seen: FxHashMap<u64, (bool, u16)>,
}

impl Spellings {
    /// Reads the whole article for how the words at `wanted` with a capital are written elsewhere.
    pub fn new(view: &View<'_>, styles: &Styles, wanted: &[bool]) -> Self {
        let mut spellings = Spellings::default();
        // Most words are dismissed by one bit.
        let mut filter = [0u64; 64];
        for at in (0..wanted.len()).filter(|at| wanted[*at]) {
            let token = view.token(at);
            // Function words tell nothing.
            if token.is_capitalised() && !view.has(at, WordClasses::FUNCTION) {
                spellings.seen.insert(token.key, (false, 0));
                filter[token.key as usize >> 6 & 63] |= 1 << (token.key & 63);
            }
        }
        for (number, sentence) in view.text.sentences().iter().enumerate() {
            if !styles.is_prose(number) {
                continue;
            }
            for at in sentence.tokens.clone() {
                let token = view.token(at);
                let may_be = filter[token.key as usize >> 6 & 63] >> (token.key & 63) & 1 == 1;
                if token.kind != TokenKind::Word || !may_be {
                    continue;
                }
                let Some(seen) = spellings.seen.get_mut(&token.key) else { continue };
                match token.shape {
                    Shape::Lower => seen.0 = true,
                    _ if tells(view, at) => seen.1 = seen.1.saturating_add(1),
                    _ => {}
                }
            }
        }
        spellings
    }

    /// Whether the word at `at` is written small, and with a capital, elsewhere.
    fn elsewhere(&self, view: &View<'_>, styles: &Styles, at: usize) -> (bool, bool) {
        let (small, capital) = self.seen.get(&view.token(at).key).copied().unwrap_or_default();
        let own = styles.is_prose(view.sentence_of[at] as usize) && tells(view, at);
        (small, capital > u16::from(own))
    }
}

/// Whether a capital of the word at `at` tells anything.
fn tells(view: &View<'_>, at: usize) -> bool {
    view.token(at).is_capitalised() && !view.starts_sentence(at)
}

/// The flags of the tokens of one article.
pub fn flags(view: &View<'_>, hits: &Hits, styles: &Styles, wanted: &[bool]) -> Vec<Flags> {
    let spellings = Spellings::new(view, styles, wanted);
    let mut all = vec![Flags::default(); wanted.len()];
    for at in (0..wanted.len()).filter(|at| wanted[*at]) {
        all[at] = of_token(view, styles, &spellings, at);
    }
    for group in hits.groups() {
        mark_hit(&mut all[group.first as usize..group.end as usize], group.kind);
    }
    if styles.sport {
        let located = [EntityKind::Country, EntityKind::Place].map(|kind| IN_NAME[kind as usize]);
        let mut places = Flags::default();
        located.as_flattened().iter().for_each(|flag| places.add(*flag));
        for flags in all.iter_mut().filter(|flags| flags.0 & places.0 != 0) {
            flags.add(Flag::SportPlace);
        }
    }
    all
}

/// For each kind: the first token of a name, one within, the last, and the only one.
const IN_NAME: [[Flag; 4]; 4] = [
    [Flag::PersonBegins, Flag::PersonInside, Flag::PersonEnds, Flag::PersonOnly],
    [Flag::CountryBegins, Flag::CountryInside, Flag::CountryEnds, Flag::CountryOnly],
    [
        Flag::OrganisationBegins,
        Flag::OrganisationInside,
        Flag::OrganisationEnds,
        Flag::OrganisationOnly,
    ],
    [Flag::PlaceBegins, Flag::PlaceInside, Flag::PlaceEnds, Flag::PlaceOnly],
];

fn mark_hit(tokens: &mut [Flags], kind: EntityKind) {
    let last = tokens.len() - 1;
    for (at, flags) in tokens.iter_mut().enumerate() {
        let part = match (at == 0, at == last) {
            (true, true) => 3,
            (true, false) => 0,
            (false, true) => 2,
            (false, false) => 1,
        };
        flags.add(IN_NAME[kind as usize][part]);
    }
}

fn of_token(view: &View<'_>, styles: &Styles, spellings: &Spellings, at: usize) -> Flags {
    use Flag as F;
    let number = view.sentence_of[at] as usize;
    let token = view.token(at);
    let mut flags = Flags::default();
    let start = view.before(at).is_none();
    flags.add_if(start, F::SentenceStart);
    flags.add_if(!start && view.starts_sentence(at), F::AfterMark);
    flags.0 |= styles.flags(number).0;
    flags.add_if(!token.space_before, F::NoSpaceBefore);
    if styles.sport && token.kind == TokenKind::Number {
        flags.add(F::SportNumber);
    }
    flags.add_if(view.title_before(at), F::TitleBefore);
    flags.add_if(view.role_before(at), F::RoleBefore);
    flags.add_if(view.role_starts(at), F::RoleStarts);
    if token.is_capitalised() {
        flags.add_if(view.in_title(at), F::InTitle);
        flags.add_if(view.is_name_word(at), F::NameWord);
        flags.add_if(view.employer_expected(at), F::EmployerExpected);
        flags.add_if(place_head_of(view, at), F::PlaceHeadOf);
        let (small, capital) = spellings.elsewhere(view, styles, at);
        flags.add_if(small, F::SmallElsewhere);
        flags.add_if(capital, F::CapitalElsewhere);
    }
    if token.kind == TokenKind::Mark {
        flags.add_if(role_follows(view, at), F::RoleFollows);
        flags.add_if(age_follows(view, at), F::AgeFollows);
        flags.add_if(large_place_follows(view, at), F::LargePlaceFollows);
    }
    flags
}

/// "the city of" stands before.
fn place_head_of(view: &View<'_>, at: usize) -> bool {
    let of = view.before(at).filter(|of| view.surface(*of) == "of");
    of.and_then(|of| view.before(of)).is_some_and(|head| {
        view.has(head, WordClasses::PLACE_END) && view.token(head).shape == Shape::Lower
    })
}

/// ", an analyst at", ", chief executive of", ", the mayor": up to three words may stand between the
/// comma and the role.
fn role_follows(view: &View<'_>, comma: usize) -> bool {
    view.surface(comma) == ","
        && (comma + 1..comma + 6)
            .map_while(|at| view.neighbour(comma, Some(at)))
            .take_while(|at| view.token(*at).kind != TokenKind::Mark)
            .take_while(|at| {
                !matches!(view.surface(*at), "said" | "who" | "which" | "and" | "of" | "in")
            })
            .any(|at| view.role_starts(at))
}

/// ", 45," or ", 45, a farmer" or "(45)".
fn age_follows(view: &View<'_>, mark: usize) -> bool {
    if !matches!(view.surface(mark), "," | "(") {
        return false;
    }
    let Some(number) = view.after(mark + 1) else { return false };
    let age = view.surface(number).parse::<u8>().is_ok_and(|age| (5..=110).contains(&age));
    age && view.reads(view.after(number + 1), &[",", ")", "."])
}

/// ", Texas" or ", Kenya".
fn large_place_follows(view: &View<'_>, comma: usize) -> bool {
    if view.surface(comma) != "," {
        return false;
    }
    let Some(next) = view.after(comma + 1).filter(|at| view.token(*at).is_capitalised()) else {
        return false;
    };
    let mut found = false;
    view.gazetteer.names_at(view.text.content(), view.text.tokens(), next, |hit| {
        let record = view.gazetteer.record_of(hit.name);
        let demonym = view.gazetteer.name(hit.name).marks().demonym;
        found |= !demonym
            && match record.kind() {
                EntityKind::Country => true,
                EntityKind::Place => record.role_texts().any(|role| role == "region"),
                _ => false,
            };
    });
    found
}
