//! Lines of a page header that say when an article appeared.

use super::words::WORDS;
use super::{LONGEST, parse_date, time_of_day};
use jiff::civil::Date;
use regex::Regex;
use std::sync::LazyLock;

/// What the time on a header line stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DateRole {
    /// The day of first publication, so labelled (`Published: ...`).
    Published,
    /// The day of a later change, so labelled (`Updated ...`).
    Updated,
    /// A date without a label.
    Unlabelled,
    /// An age such as `26 minutes ago`, from which no day can be told.
    Age,
}

/// A line of a page header that says when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct DateLine {
    /// What the time stands for.
    pub role: DateRole,
    /// The day; `None` for an age, or where the year is missing.
    pub date: Option<Date>,
}

/// Reads a whole line that says nothing but when: a date with or without a label, several joined
/// by `|` or a later `updated`, or an age. `None` for any other line.
///
/// ```
/// use gazgraph::article::{DateRole, find_date_line};
/// let line = find_date_line("Published: Mon 14 Jul 2025 09.10 BST").unwrap();
/// assert_eq!((line.role, line.date.unwrap().to_string().as_str()), (DateRole::Published, "2025-07-14"));
/// assert_eq!(find_date_line("an hour ago").unwrap().role, DateRole::Age);
/// assert_eq!(find_date_line("He resigned on 14 July 2025."), None);
/// ```
pub fn find_date_line(line: &str) -> Option<DateLine> {
    let line = line.trim();
    if line.len() > LONGEST || line.len() < 2 {
        return None;
    }
    single(line).or_else(|| joined(line))
}

/// A line with one date or age.
fn single(line: &str) -> Option<DateLine> {
    let (role, rest) = without_label(line);
    if let Some(date) = parse_date(rest) {
        return Some(DateLine { role, date: Some(date) });
    }
    if PATTERNS.age.is_match(rest) {
        return Some(DateLine { role: DateRole::Age, date: None });
    }
    let labelled = role != DateRole::Unlabelled;
    let yearless = PATTERNS.with_time_but_no_year.is_match(rest)
        || (labelled && PATTERNS.no_year.is_match(rest));
    yearless.then_some(DateLine { role, date: None })
}

/// A line with several dates: all its parts must say when; the day of publication is preferred.
fn joined(line: &str) -> Option<DateLine> {
    let mut lines = Vec::new();
    for part in PATTERNS.bar.split(line) {
        match single(part.trim()) {
            Some(line) => lines.push(line),
            None if PATTERNS.time.is_match(part.trim()) => {}
            None => lines.extend(with_later_change(part)?),
        }
    }
    let first = *lines.first()?;
    Some(lines.into_iter().find(|line| line.date.is_some()).unwrap_or(first))
}

/// `July 14, 2025, updated July 15, 2025`.
fn with_later_change(line: &str) -> Option<Vec<DateLine>> {
    let joint = PATTERNS.updated_within.find(line)?;
    let later = line[joint.end()..].trim_end_matches([' ', ')', ';']);
    let later = DateLine { role: DateRole::Updated, ..single(later)? };
    Some(vec![single(line[..joint.start()].trim_end())?, later])
}

fn without_label(line: &str) -> (DateRole, &str) {
    for (pattern, role) in
        [(&PATTERNS.published, DateRole::Published), (&PATTERNS.updated, DateRole::Updated)]
    {
        if let Some(found) = pattern.find(line) {
            return (role, line[found.end()..].trim());
        }
    }
    (DateRole::Unlabelled, line)
}

struct Patterns {
    published: Regex,
    updated: Regex,
    age: Regex,
    no_year: Regex,
    with_time_but_no_year: Regex,
    time: Regex,
    bar: Regex,
    updated_within: Regex,
}

static PATTERNS: LazyLock<Patterns> = LazyLock::new(|| {
    let any = |class| WORDS.any_of(class);
    let compile = |pattern: String| Regex::new(&pattern).expect("a test compiles every pattern");
    let label = |class| compile(format!(r"(?i)^{}(?:\s*[:–-]\s*|\s+)", any(class)));
    let (count, unit) = (format!(r"(?:\d{{1,3}}\+?|{})", any("age-count")), any("age-unit"));
    let age = format!(
        r"(?i)^(?:about |over |almost |~)?(?:{count}\s*{unit}\.?\s+{after}|{before}\s+{count}\s+{unit}|\d{{1,3}}(?:m|min|mins|h|hrs|d)|{phrase})\.?$",
        after = any("age-after"),
        before = any("age-before"),
        phrase = any("age-phrase"),
    );
    let (weekday, month, time) = (any("weekday"), any("month"), time_of_day());
    let day_and_month = format!(
        r"(?:{weekday}(?-u:\b)\.?,?\s+)?(?:\d{{1,2}}(?:st|nd|rd|th|\.)?\s+{month}(?-u:\b)\.?|{month}(?-u:\b)\.?\s+\d{{1,2}}(?:st|nd|rd|th)?)"
    );
    Patterns {
        published: label("published"),
        updated: label("updated"),
        age: compile(age),
        no_year: compile(format!(r"(?i)^{day_and_month}$")),
        with_time_but_no_year: compile(format!(
            r"(?i)^(?:{day_and_month}[\s,|-]+(?:at\s+)?{time}|{time}[\s,|-]+(?:on\s+)?{day_and_month})$"
        )),
        time: compile(format!(r"(?i)^{time}$")),
        bar: compile(r"\s*[|·•]\s*|\s+/\s+".to_owned()),
        updated_within: compile(format!(r"(?i)[\s,;(–-]+{}(?:\s*:\s*|\s+)", any("updated"))),
    }
});

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn lines_that_say_when() {
        use DateRole::{Age, Published, Unlabelled, Updated};
        let day = Some(date(2025, 7, 14));
        for (line, role, expected) in [
            ("Published: Mon 14 Jul 2025 09.10 BST", Published, day),
            ("Mon 14 Jul 2025 09.10 BST", Unlabelled, day),
            ("Updated July 14, 2025", Updated, day),
            ("Updated - July 14, 2025 10:12 pm IST", Updated, day),
            ("Published July 14, 2025, updated July 15, 2025", Published, day),
            (
                "Mon 14 Jul 2025 09.10 BST | Last modified on Tue 15 Jul 2025 12.00 BST",
                Unlabelled,
                day,
            ),
            ("Posted on 14 July 2025 | 09:10", Published, day),
            ("Published - July 14, 2025 10:12 pm IST", Published, day),
            ("Date: 2025-07-14", Published, day),
            ("Veröffentlicht am 14. Juli 2025", Published, day),
            ("26 minutes ago", Age, None),
            ("an hour ago", Age, None),
            ("2 days ago", Age, None),
            ("about 3 hrs ago", Age, None),
            ("5h ago", Age, None),
            ("Updated 3 hours ago", Age, None),
            ("2h", Age, None),
            ("hace 2 horas", Age, None),
            ("vor 3 Stunden", Age, None),
            ("il y a une heure", Age, None),
            ("Yesterday", Age, None),
            ("14 July, 09:10 IST", Unlabelled, None),
            ("Published 14 July", Published, None),
        ] {
            assert_eq!(find_date_line(line), Some(DateLine { role, date: expected }), "{line:?}");
        }
    }

    #[test]
    fn lines_that_say_more() {
        for line in [
            "",
            "14 July",
            "The strike began 26 minutes ago.",
            "Updated the list of names",
            "Mon ami",
            "Now what",
            "Published by Reuters",
            "July 14, 2025 was a Monday",
            "Oil | 14 July 2025",
            "5 min read",
            "Today in history",
        ] {
            assert_eq!(find_date_line(line), None, "{line:?}");
        }
    }
}
