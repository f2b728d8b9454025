//! Where an article begins: the units between two paragraphs, read as a header and weighed.
//!
//! Between paragraphs stand headlines, outlets, ages, authors, separators, furniture; such a run is
//! a *gap*. In each gap the most plausible header is read, and the cues that speak for a new
//! article are added up. A single cue never suffices ([`ENOUGH`]).

use super::cues::CUES;
use super::prose;
use super::unit::{Kind, Meta, Unit};
use crate::article::date::DateRole;
use std::ops::Range;

/// Weight from which a header begins an article: two plain cues, or one plain and two faint ones.
const ENOUGH: u8 = 4;
/// Longest standfirst, in bytes, that may stand between a headline and its author.
const LONGEST_STANDFIRST: usize = 400;

/// Most units looked at around a heading for what supports it, so that the cost stays linear.
const NEARBY: usize = 20;

/// A header read from a gap.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Header {
    /// Where the article above ends: the first unit of the header, or of teasers in front of it.
    pub end_of_previous: usize,
    /// First unit of the header.
    pub start: usize,
    /// First unit behind the header: a paragraph, or the end.
    pub body: usize,
    /// The unit that is the headline.
    pub title: Option<usize>,
    /// Other units that are no text: an outlet's name, an author's name.
    pub consumed: Vec<usize>,
    /// What the header says.
    pub meta: Meta,
    /// Whether a new article plainly begins here.
    pub begins_article: bool,
    /// Whether an export's mark or a labelled title says so.
    pub is_record: bool,
}

/// What the record as a whole tells about the worth of its cues.
struct Context {
    /// Dates stand alone over paragraphs, as in a timeline.
    is_timeline: bool,
    /// The first paragraph opens with a place, as in agency copy.
    has_datelines: bool,
    /// The top of the record bears a date, so that others may.
    opens_with_date: bool,
    /// Markdown heading levels at which articles begin.
    article_levels: [bool; 7],
}

/// The headers of a record in order: that of its top first, then those that begin an article.
pub(super) fn headers(units: &[Unit]) -> Vec<Header> {
    let gaps = gaps(units);
    let context = Context::of(units, &gaps);
    let mut found = Vec::new();
    for (index, gap) in gaps.iter().enumerate() {
        let is_cover =
            index == 0 && units.get(gap.end).is_some_and(|unit| unit.kind == Kind::Document);
        if is_cover && !gap.clone().any(|at| opens_record(units, at)) {
            continue;
        }
        let mut header = Reader { units, gap: gap.clone(), context: &context }.read();
        if !header.begins_article && header.title.is_some() {
            header.begins_article = author_behind_standfirst(units, &gaps[index..]);
        }
        if found.is_empty() || header.begins_article {
            found.push(header);
        }
    }
    found
}

/// Runs of units between paragraphs; the first one begins at the top and may be empty. A run is
/// cut where a header plainly follows text without paragraphs, such as a table.
fn gaps(units: &[Unit]) -> Vec<Range<usize>> {
    let mut gaps = Vec::new();
    let mut from = 0;
    let mut has_text = false;
    for at in 0..=units.len() {
        let is_prose = units.get(at).is_none_or(|unit| unit.kind == Kind::Prose);
        let is_cut = has_text && at < units.len() && opens_record(units, at);
        if (is_prose || is_cut) && (from < at || from == 0) {
            gaps.push(from..at);
        }
        if is_prose || is_cut {
            from = if is_prose { at + 1 } else { at };
            has_text = false;
        }
        has_text |= units.get(at).is_some_and(Unit::is_content);
    }
    gaps
}

/// Whether a record of an export opens at `at`: its mark, or the first line of a header block that
/// has a title.
fn opens_record(units: &[Unit], at: usize) -> bool {
    let goes_on = at > 0 && meta_of(&units[at - 1]).is_some();
    let mut block = units[at..].iter().map_while(meta_of);
    units[at].kind == Kind::Document || (!goes_on && block.any(|meta| meta.title.is_some()))
}

/// Whether a short paragraph and then an author's line follow the first of `gaps`.
fn author_behind_standfirst(units: &[Unit], gaps: &[Range<usize>]) -> bool {
    let [first, second, ..] = gaps else { return false };
    let is_short = units.get(first.end).is_some_and(|unit| unit.text.len() <= LONGEST_STANDFIRST);
    let metas: Option<Vec<&Meta>> = units[second.clone()].iter().map(meta_of).collect();
    let by_author = metas.is_some_and(|metas| metas.iter().any(|meta| meta.byline));
    second.start == first.end + 1 && is_short && by_author
}

fn meta_of<'u>(unit: &'u Unit) -> Option<&'u Meta> {
    match &unit.kind {
        Kind::Meta(meta) => Some(meta),
        _ => None,
    }
}

impl Context {
    fn of(units: &[Unit], gaps: &[Range<usize>]) -> Self {
        let later = || gaps.iter().skip(1).map(|gap| &units[gap.clone()]);
        let dated = |gap: &[Unit]| gap.iter().filter_map(meta_of).any(|meta| meta.dated);
        let alone = |gap: &[Unit]| gap.iter().all(|unit| meta_of(unit).is_some_and(is_bare_date));
        let dates = later().filter(|gap| dated(gap)).count();
        let dates_alone = later().filter(|gap| alone(gap)).count();
        let first_paragraph = units.iter().find(|unit| unit.kind == Kind::Prose);
        Context {
            is_timeline: dates > 0 && dates_alone * 2 >= dates,
            has_datelines: first_paragraph.is_some_and(|unit| dateline_weight(unit, true) > 0)
                && !is_round_up(units),
            opens_with_date: gaps.first().is_some_and(|gap| dated(&units[gap.clone()])),
            article_levels: article_levels(units, gaps),
        }
    }
}

/// Whether paragraphs within a text open with places, as in summaries of many events.
fn is_round_up(units: &[Unit]) -> bool {
    units.windows(2).any(|pair| {
        let both_prose = pair.iter().all(|unit| unit.kind == Kind::Prose);
        both_prose && CUES.has_place_dateline(&pair[1].text)
    })
}

fn is_bare_date(meta: &Meta) -> bool {
    let unlabelled = meta.date.is_some_and(|(_, role)| role == DateRole::Unlabelled);
    unlabelled && !meta.byline && !meta.aged && meta.outlet.is_none() && meta.fields == 0
}

/// How plainly a paragraph opens with a dateline: 2 for one with an agency, or with a place where
/// the record's first paragraph has one too; 1 for a place alone.
fn dateline_weight(paragraph: &Unit, has_datelines: bool) -> u8 {
    if CUES.agency_dateline(&paragraph.text).is_some() {
        2
    } else if CUES.has_place_dateline(&paragraph.text) {
        if has_datelines { 2 } else { 1 }
    } else {
        0
    }
}

/// Heading levels whose every heading has an author, date, outlet, dateline or drawn line beside
/// it; sections of an article have none.
fn article_levels(units: &[Unit], gaps: &[Range<usize>]) -> [bool; 7] {
    let mut counts = [0; 7];
    let mut all_supported = [true; 7];
    for gap in gaps {
        for at in gap.clone() {
            let Kind::Heading(level) = units[at].kind else { continue };
            let level = usize::from(level.min(6));
            let at_top = gap.start == 0 && counts[level] == 0;
            counts[level] += 1;
            all_supported[level] &= at_top || is_supported(units, at, gap, level);
        }
    }
    std::array::from_fn(|level| counts[level] >= 2 && all_supported[level])
}

fn is_supported(units: &[Unit], at: usize, gap: &Range<usize>, level: usize) -> bool {
    let mut above = units[gap.start..at].iter().rev().take(NEARBY);
    let before = above.find(|unit| !is_furniture(unit));
    let is_line = |unit: &Unit| matches!(unit.kind, Kind::Break | Kind::Separator | Kind::Document);
    // Sections may be parted by lines too, but their headings are a word or two.
    let long_enough = level == 1 || prose::words(&units[at].text) >= 4;
    let below = units[at + 1..gap.end].iter().take(NEARBY);
    let of_this = below.take_while(
        |unit| !matches!(unit.kind, Kind::Heading(other) if usize::from(other) <= level),
    );
    let said_after = of_this.filter_map(meta_of).any(|meta| !meta.tail);
    let dateline = units.get(gap.end).is_some_and(|unit| dateline_weight(unit, true) > 0);
    (before.is_some_and(is_line) && long_enough) || said_after || dateline
}

fn is_furniture(unit: &Unit) -> bool {
    matches!(unit.kind, Kind::Furniture | Kind::Ending)
}

/// Reads the header of one gap.
struct Reader<'r, 'u> {
    units: &'r [Unit<'u>],
    gap: Range<usize>,
    context: &'r Context,
}

impl Reader<'_, '_> {
    fn read(&self) -> Header {
        let region = self.region();
        let cluster = self.cluster(&region);
        let mut meta = Meta::default();
        self.units[cluster.clone()].iter().filter_map(meta_of).for_each(|one| meta.absorb(one));
        let is_tail =
            |unit: &Unit| meta_of(unit).is_none_or(|one| one.outlet.is_none() || one.tail);
        meta.tail = meta.outlet.is_some() && self.units[cluster.clone()].iter().all(is_tail);
        let title = match meta.title {
            Some(_) => None,
            None => self.title(&region, &cluster),
        };
        let consumed = self.names_beside(&region, &cluster, title, &mut meta);
        let first =
            [title, consumed.first().copied(), (!cluster.is_empty()).then_some(cluster.start)];
        let start = first.into_iter().flatten().min().unwrap_or(region.start);
        let record = self.gap.clone().find(|at| opens_record(self.units, *at));
        let mut header = Header {
            end_of_previous: record.or(self.first_teaser(&region)).unwrap_or(start).min(start),
            start,
            body: self.gap.end,
            title,
            consumed,
            meta,
            begins_article: false,
            is_record: record.is_some(),
        };
        header.begins_article = self.begins_article(&header);
        header
    }

    fn is_name(&self, at: usize) -> bool {
        self.units[at].kind == Kind::Short && prose::is_name_like(&self.units[at].text, 5)
    }

    fn is_headline(&self, at: usize) -> bool {
        self.units[at].kind == Kind::Short && prose::is_headline_like(&self.units[at].text)
    }

    /// The part of the gap that can belong to the article below: what stands behind the last mark
    /// between articles, and behind lines that close the article above.
    fn region(&self) -> Range<usize> {
        let is_mark = |at: &usize| {
            matches!(
                self.units[*at].kind,
                Kind::Ending | Kind::Document | Kind::Separator | Kind::Break
            )
        };
        let says_something = |at: &usize| {
            self.is_headline(*at)
                || matches!(self.units[*at].kind, Kind::Heading(_) | Kind::Meta(_))
        };
        let marks: Vec<usize> = self.gap.clone().filter(is_mark).collect();
        let last_said = self.gap.clone().rev().find(says_something);
        let telling = marks.iter().rev().find(|mark| last_said.is_some_and(|said| **mark < said));
        if let Some(mark) = telling.or(marks.last()) {
            return mark + 1..self.gap.end;
        }
        let closes = |at: &usize| {
            self.gap.start > 0 && meta_of(&self.units[*at]).is_some_and(|meta| meta.tail)
        };
        let closing = self.gap.clone().take_while(closes).count();
        self.gap.start + closing..self.gap.end
    }

    /// The last run of units that say something, with furniture and names in between.
    fn cluster(&self, region: &Range<usize>) -> Range<usize> {
        let is_meta = |at: usize| matches!(self.units[at].kind, Kind::Meta(_));
        let Some(last) = region.clone().rev().find(|at| is_meta(*at)) else {
            return region.end..region.end;
        };
        let mut start = last;
        while start > region.start {
            let one_up = start - 1;
            let name_between = start >= region.start + 2
                && is_meta(start - 2)
                && self.units[one_up].kind == Kind::Short
                && prose::is_name_like(&self.units[one_up].text, 4);
            if is_meta(one_up) || is_furniture(&self.units[one_up]) || name_between {
                start = one_up;
            } else {
                break;
            }
        }
        // Furniture on the outer side belongs to no cluster.
        while !is_meta(start) {
            start += 1;
        }
        start..last + 1
    }

    /// The unit that is the headline.
    fn title(&self, region: &Range<usize>, cluster: &Range<usize>) -> Option<usize> {
        self.heading(region).or_else(|| {
            if cluster.is_empty() {
                self.title_without_cluster(region)
            } else {
                self.title_beside(region, cluster)
            }
        })
    }

    fn heading(&self, region: &Range<usize>) -> Option<usize> {
        let headings: Vec<(usize, u8)> = region
            .clone()
            .filter_map(|at| match self.units[at].kind {
                Kind::Heading(level) => Some((at, level)),
                _ => None,
            })
            .collect();
        let begins = |level: u8| self.context.article_levels[usize::from(level.min(6))];
        let of_article = headings.iter().rev().find(|(_, level)| begins(*level));
        let of_top = headings.iter().min_by_key(|(_, level)| *level);
        of_article.or(of_top).map(|(at, _)| *at)
    }

    /// Headline where no line says anything else. At the top it is the first line of three words,
    /// or of two where there is but one line; below, the first behind a mark, or the last.
    fn title_without_cluster(&self, region: &Range<usize>) -> Option<usize> {
        let lines = || region.clone().filter(|at| self.units[*at].kind == Kind::Short);
        let is_long = |at: &usize| prose::words(&self.units[*at].text) >= 3;
        let at_top = self.gap.start == 0;
        let after_mark = region.start > self.gap.start;
        let title = match (at_top || after_mark, lines().find(is_long)) {
            (true, Some(first)) => Some(first),
            (true, None) => lines().next().filter(|_| lines().count() == 1),
            (false, _) => lines().next_back(),
        };
        // A question may as well be the article's first sentence.
        let asks = |at: &usize| prose::ends_sentence(&self.units[*at].text);
        title.filter(|at| self.is_headline(*at) && !(at_top && asks(at)))
    }

    /// Headline above or below a run that says something: `Headline, By Ama, 14 July` or
    /// `The Sun, 26 minutes ago, Headline`.
    fn title_beside(&self, region: &Range<usize>, cluster: &Range<usize>) -> Option<usize> {
        let below = (cluster.end..region.end).find(|at| self.is_headline(*at));
        let mut lines =
            (region.start..cluster.start).rev().filter(|at| !is_furniture(&self.units[*at]));
        let nearest = lines.next();
        let over_name = lines.next().filter(|at| self.is_over_name(*at, nearest));
        let above = over_name.or(nearest).filter(|at| self.is_headline(*at));
        let Some(nearest) = above else { return below };
        // Above a card that opens with its outlet, or follows others, stands a teaser's headline.
        let opens_card = meta_of(&self.units[cluster.start])
            .is_some_and(|meta| meta.outlet.is_some() && !meta.byline && !meta.dated && !meta.aged);
        let follows_cards = self.first_teaser(region).is_some();
        let is_name = prose::is_name_like(&self.units[nearest].text, 4);
        if below.is_some() && (is_name || opens_card || follows_cards) {
            return below;
        }
        Some(self.first_of_stack(region, nearest))
    }

    /// Whether a headline is parted from the lines below only by a name: `Headline, Mint, 14 July`.
    fn is_over_name(&self, at: usize, below: Option<usize>) -> bool {
        below.is_some_and(|below| {
            let is_long = prose::words(&self.units[at].text) >= 4;
            let stands_apart = self.units[below].after_blank;
            self.is_name(below) && !stands_apart && is_long && self.is_headline(at)
        })
    }

    /// The first of the short lines that stand together above `nearest`: a headline may have a
    /// second line below it. Only behind a mark, or a blank line, is it known where they begin.
    fn first_of_stack(&self, region: &Range<usize>, nearest: usize) -> usize {
        let one_up = nearest.checked_sub(1).filter(|at| *at >= region.start);
        match one_up {
            Some(up)
                if self.is_headline(up)
                    && prose::words(&self.units[up].text) >= 4
                    && !self.units[nearest].after_blank
                    && (self.units[up].after_blank || up == region.start) =>
            {
                up
            }
            _ => nearest,
        }
    }

    /// Names of outlets and authors directly above or within the cluster, which are no text.
    fn names_beside(
        &self,
        region: &Range<usize>,
        cluster: &Range<usize>,
        title: Option<usize>,
        meta: &mut Meta,
    ) -> Vec<usize> {
        if cluster.is_empty() {
            return Vec::new();
        }
        let above_title = title
            .filter(|title| *title < cluster.start && !self.units[*title].after_blank)
            .and_then(|title| title.checked_sub(1));
        let beside = cluster.start.saturating_sub(1)..cluster.end + 1;
        let near = above_title.into_iter().chain(beside).filter(|at| region.contains(at));
        let mut consumed = Vec::new();
        for at in near.filter(|at| Some(*at) != title && self.is_name(*at)) {
            let name = &self.units[at].text;
            let over_title = title.is_some_and(|title| title > at) && at < cluster.start;
            // With the author known, or in an export, the other name is the outlet's.
            let below_title = title == at.checked_sub(1) && (meta.byline || self.is_export());
            let is_outlet =
                (over_title && meta.aged) || below_title || CUES.sounds_like_outlet(name);
            if is_outlet {
                meta.absorb(&Meta::of_outlet(name));
                meta.tail = false;
            }
            if is_outlet || at < cluster.end {
                consumed.push(at);
            }
        }
        consumed
    }

    /// The first card of a page that shows several ages in a row: teasers of other articles.
    fn first_teaser(&self, region: &Range<usize>) -> Option<usize> {
        let aged: Vec<usize> = region
            .clone()
            .filter(|at| meta_of(&self.units[*at]).is_some_and(|meta| meta.aged))
            .collect();
        if aged.len() < 2 {
            return None;
        }
        let above = aged[0].checked_sub(1).filter(|at| *at >= region.start);
        let is_name = |at: &usize| prose::is_name_like(&self.units[*at].text, 5);
        above.filter(is_name).or(Some(aged[0]))
    }

    fn is_export(&self) -> bool {
        self.units[self.gap.clone()].iter().any(|unit| unit.kind == Kind::Document)
    }

    fn begins_article(&self, header: &Header) -> bool {
        let before = &self.units[self.gap.start..header.start];
        let has = |kind: Kind| before.iter().any(|unit| unit.kind == kind);
        let opens = header.title.is_some()
            || header.meta.title.is_some()
            || has(Kind::Document)
            || has(Kind::Separator)
            || header.meta.fields >= 2;
        let weight = self.title_weight(header)
            + self.meta_weight(&header.meta)
            + self.mark_weight(header, before)
            + self
                .units
                .get(header.body)
                .map_or(0, |unit| dateline_weight(unit, self.context.has_datelines));
        opens && weight >= ENOUGH
    }

    fn title_weight(&self, header: &Header) -> u8 {
        if header.meta.title.is_some() {
            return 2;
        }
        let Some(title) = header.title else { return 0 };
        match self.units[title].kind {
            Kind::Heading(level) if self.context.article_levels[usize::from(level.min(6))] => 2,
            Kind::Heading(_) => 1,
            _ if prose::without_outlet(&self.units[title].text).1.is_some() => ENOUGH,
            _ if prose::words(&self.units[title].text) >= 4 => 2,
            _ => 1,
        }
    }

    fn meta_weight(&self, meta: &Meta) -> u8 {
        let cue = |present: bool| if present { 2 } else { 0 };
        // Timelines and cards of related articles within a text have dates, too.
        let labelled = meta.date.is_some_and(|(_, role)| role != DateRole::Unlabelled);
        let usual = labelled || self.context.opens_with_date;
        let date = match meta.dated && (self.context.is_timeline || !usual) {
            true => 1,
            false => cue(meta.dated),
        };
        let outlet = match (&meta.outlet, meta.tail) {
            (Some(_), true) => 1,
            (outlet, _) => cue(outlet.is_some()),
        };
        let block = cue(meta.fields >= 2 && meta.title.is_some());
        date + block + cue(meta.aged) + cue(meta.byline) + outlet
    }

    fn mark_weight(&self, header: &Header, before: &[Unit]) -> u8 {
        let has = |kind: Kind| before.iter().any(|unit| unit.kind == kind);
        let by_heading = header.title.is_some_and(|title| match self.units[title].kind {
            Kind::Heading(level) => self.context.article_levels[usize::from(level.min(6))],
            _ => false,
        });
        let line = match (has(Kind::Separator), has(Kind::Break)) {
            (true, _) => 2,
            (false, true) => 1 + u8::from(by_heading),
            _ => 0,
        };
        let document = if has(Kind::Document) { ENOUGH } else { 0 };
        document + line + u8::from(has(Kind::Ending))
    }
}
