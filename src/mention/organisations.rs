//! Candidates for organisations in no list: by legal form, head word, "of" and acronyms.

use super::candidate::Candidate;
use super::cues;
use super::features::Feature as F;
use super::view::{Style, View};
use crate::gazetteer::{EntityKind, WordClasses};
use crate::text::{Shape, TokenKind, fold, word_list};
use rustc_hash::FxHashSet;
use std::ops::Range;
use std::sync::LazyLock;

/// Acronyms that name no organisation (GMT, DNA).
static OTHER_ACRONYMS: LazyLock<FxHashSet<&'static str>> = LazyLock::new(|| {
    let list = include_str!("../../gazetteers/lists/acronyms_not_names.txt");
    word_list::built_in("acronyms_not_names.txt", list)
        .into_iter()
        .map(|entry| entry.text)
        .collect()
});

/// Names of organisations found by rule have at most this many tokens before any "of".
const LONGEST: usize = 12;

/// Proposes organisations in sentence `number`.
pub(super) fn propose(view: &View<'_>, number: usize, candidates: &mut Vec<Candidate>) {
    if view.styles[number] == Style::Capitals {
        return;
    }
    for run in view.runs(number) {
        for first in run.clone().filter(|at| view.is_name_word(*at)) {
            for end in first + 1..=run.end.min(first + LONGEST) {
                let found = ended(view, first..end).or_else(|| event(view, first..end));
                candidates.extend(found);
                candidates.extend(coordinated(view, first..end, run.start));
                of_forms(view, first..end, candidates);
            }
        }
        candidates.extend(run.clone().filter_map(|at| acronym(view, at)));
        candidates.extend(employer(view, run.clone()));
    }
    for at in view.sentence_tokens(number) {
        defined(view, at, candidates);
    }
}

/// "Voronezh State University", "Acme Corp.", "Marks & Spencer".
fn ended(view: &View<'_>, name: Range<usize>) -> Option<Candidate> {
    let last = name.end - 1;
    if !view.is_name_word(last) {
        return None;
    }
    let words = name.clone().filter(|at| view.token(*at).is_wordlike()).count();
    let legal = view.has(last, WordClasses::LEGAL_FORM) && words > 1;
    let head = view.has(last, WordClasses::ORGANISATION_END);
    let ampersand = name.clone().any(|at| view.surface(at) == "&");
    // "Co Pte Ltd" is the tail of a name and not one.
    let tail = name
        .clone()
        .all(|at| view.has(at, WordClasses::LEGAL_FORM) || !view.token(at).is_wordlike());
    if tail || !(legal || head || ampersand) {
        return None;
    }
    let bare = words == 1
        || (words == 2 && view.is_ordinary(name.start) && view.starts_sentence(name.start));
    // "Parliament" inside a sentence is the one of the country spoken of.
    let institution = words == 1
        && view.has(last, WordClasses::INSTITUTION)
        && view.style_at(last) == Style::Prose
        && !view.starts_sentence(last);
    let candidate =
        Candidate::new(name.start, name.end, EntityKind::Organisation, "organisation.end")
            .with_if(legal, F::OrganisationLegalForm)
            .with_if(head && !legal, F::OrganisationEnd)
            .with_if(ampersand, F::OrganisationAmpersand)
            .with_if(
                words > 1 && view.has(name.start, WordClasses::NATIONALITY),
                F::OrganisationNationality,
            )
            .with_if(bare && !institution, F::OrganisationBareHead)
            .with_times(F::OrganisationWord, (words - 1).min(4) as f32);
    Some(cues::add(view, candidate))
}

/// A body whose name begins before an "and": "the Coffee and Cocoa Council", told by the "the", or
/// "J. Bildner and Sons Inc", told by what follows the "and".
fn coordinated(view: &View<'_>, name: Range<usize>, run_start: usize) -> Option<Candidate> {
    let and = view.before(name.start).filter(|at| matches!(view.surface(*at), "and" | "&"))?;
    let tail = WordClasses::LEGAL_FORM.and(WordClasses::ORGANISATION_END);
    let firm = name.clone().all(|at| view.has(at, tail)) && view.has(name.start, WordClasses::FIRM);
    let head = view.has(name.end - 1, WordClasses::ORGANISATION_END);
    if name.start != run_start || !(head || firm) {
        return None;
    }
    let mut first = view.before(and).filter(|at| view.is_name_word(*at))?;
    while let Some(before) = view.before(first).filter(|at| view.is_name_word(*at)) {
        first = before;
    }
    let the = view.reads(view.before(first), &["the", "The"]);
    let candidate = Candidate::new(first, name.end, EntityKind::Organisation, "organisation.and")
        .with_if(!firm, F::OrganisationEnd)
        .with_if(firm, F::OrganisationLegalForm)
        .with_times(F::OrganisationWord, (name.end - first - 1).min(5) as f32);
    (the || firm).then(|| cues::add(view, candidate))
}

/// "analysts at Ecobank": an unknown name where an employer is expected.
fn employer(view: &View<'_>, name: Range<usize>) -> Option<Candidate> {
    if !view.employer_expected(name.start)
        || name.len() > 4
        || view.has(name.start, WordClasses::FIRST_NAME)
    {
        return None;
    }
    let candidate =
        Candidate::new(name.start, name.end, EntityKind::Organisation, "organisation.employer")
            .with(F::OrganisationUnknown)
            .with_times(F::OrganisationWord, (name.len() - 1) as f32);
    Some(cues::add(view, candidate))
}

/// "World Cup", "Nobel Prize": capitalised, but no entity of ours.
fn event(view: &View<'_>, name: Range<usize>) -> Option<Candidate> {
    let last = name.end - 1;
    let event = name.len() > 1 && view.has(last, WordClasses::EVENT) && view.is_name_word(last);
    event.then(|| cues::add(view, Candidate::nothing(name.start, name.end, F::Event, "event")))
}

/// "Ministry of Foreign Affairs and Trade", "Bank of England": every length the words allow.
fn of_forms(view: &View<'_>, head: Range<usize>, candidates: &mut Vec<Candidate>) {
    let last = head.end - 1;
    if !view.has(last, WordClasses::ORGANISATION_OF) || !view.is_name_word(last) {
        return;
    }
    let Some(of) =
        view.after(head.end).filter(|at| matches!(view.surface(*at), "of" | "for" | "on"))
    else {
        return;
    };
    let mut at = of + 1;
    let mut words = head.len();
    while let Some(end) = name_words_from(view, of, at) {
        words += end - at;
        let candidate =
            Candidate::new(head.start, end, EntityKind::Organisation, "organisation.of")
                .with(F::OrganisationOf)
                .with_if(view.has(head.start, WordClasses::NATIONALITY), F::OrganisationNationality)
                .with_times(F::OrganisationWord, (words.min(5)) as f32);
        candidates.push(cues::add(view, candidate));
        // Only connectives of the same name may follow: "and Trade", "of the Republic".
        let Some(next) =
            view.after(end).filter(|at| matches!(view.surface(*at), "and" | "&" | "of" | "for"))
        else {
            return;
        };
        at = next + 1;
        if at > of + 12 {
            return;
        }
    }
}

/// The end of the capitalised words at `at`, a "the" before them allowed.
fn name_words_from(view: &View<'_>, near: usize, at: usize) -> Option<usize> {
    let mut at = view.neighbour(near, Some(at))?;
    if view.surface(at) == "the" {
        at = view.neighbour(near, Some(at + 1))?;
    }
    let mut end = at;
    while view.neighbour(near, Some(end)).is_some_and(|at| {
        view.is_name_word(at) || (end > at && view.token(end).kind == TokenKind::Hyphen)
    }) {
        end += 1;
    }
    (end > at).then_some(end)
}

/// An unknown acronym in prose.
fn acronym(view: &View<'_>, at: usize) -> Option<Candidate> {
    let surface = view.surface(at);
    let letters = surface.chars().filter(|c| c.is_alphabetic()).count();
    let shape = view.token(at).shape == Shape::AllCapitals && (2..=6).contains(&letters);
    let other = view.has(
        at,
        WordClasses::COMMON
            .and(WordClasses::CALENDAR)
            .and(WordClasses::NAME_SUFFIX)
            .and(WordClasses::TITLE),
    ) && letters > 2;
    let known = OTHER_ACRONYMS.contains(fold(surface).to_uppercase().as_str());
    let numbered = view.after(at + 1).is_some_and(|next| {
        matches!(view.token(next).kind, TokenKind::Number | TokenKind::Hyphen)
            || matches!(view.surface(next), "$" | "%" | "&")
    });
    // A share's ticker: "<ST>".
    let ticker = view.reads(view.before(at), &["<"]) && view.reads(view.after(at + 1), &[">"]);
    if !shape
        || ticker
        || other
        || known
        || numbered
        || view.style_at(at) != Style::Prose
        || is_roman(surface)
    {
        return None;
    }
    let candidate = Candidate::new(at, at + 1, EntityKind::Organisation, "organisation.acronym")
        .with(F::OrganisationAcronym);
    Some(cues::add(view, candidate))
}

fn is_roman(surface: &str) -> bool {
    surface.chars().all(|c| matches!(c, 'I' | 'V' | 'X'))
}

/// "Organization of Petroleum Exporting Countries (OPEC)": both the name and the acronym.
fn defined(view: &View<'_>, at: usize, candidates: &mut Vec<Candidate>) {
    let Some(name) = super::article::expansion_before(view, at) else { return };
    for (first, end) in [(name.start, name.end), (at, at + 1)] {
        let candidate =
            Candidate::new(first, end, EntityKind::Organisation, "organisation.defined")
                .with(F::OrganisationDefined)
                .with_times(F::OrganisationWord, (end - first - 1).min(5) as f32);
        candidates.push(cues::add(view, candidate));
    }
}
