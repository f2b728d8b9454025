//! Dates as they stand in news → days of the calendar.
//!
//! A date is the day **as written**: times and zones are read over, never converted. Only epoch
//! counts, which carry no zone, are taken in UTC.

mod line;
mod words;

pub use line::{DateLine, DateRole, find_date_line};

use jiff::civil::Date;
use jiff::tz::Offset;
use regex::{Captures, Regex};
use std::sync::LazyLock;
use words::WORDS;

/// Longest text that is looked at; no date is longer, and hostile input stays cheap.
const LONGEST: usize = 120;

/// The day that `text`, as a whole, names; `None` when it is no date or an ambiguous one.
///
/// Understood: ISO 8601 dates and date-times (`2025-07-15T09:10:00+02:00`), RFC 2822, month names
/// in several languages in any common order (`July 15, 2025`, `15. Juli 2025`, `26-FEB-1987
/// 15:01:01.79`), `2025/07/15`, `20250715`, `15.07.2025` (day first, as wherever points are used),
/// `15/07/2025` and `07/15/2025` where only one reading is possible, `2025年7月15日`, and seconds
/// or milliseconds since 1970. A weekday, a time and a zone may stand beside the date.
///
/// ```
/// use gazgraph::article::parse_date;
/// use jiff::civil::date;
/// assert_eq!(parse_date("Tue, 15 Jul 2025 09:10:00 GMT"), Some(date(2025, 7, 15)));
/// assert_eq!(parse_date("05/07/2025"), None); // May or July?
/// assert_eq!(parse_date("15 July"), None); // which year?
/// ```
pub fn parse_date(text: &str) -> Option<Date> {
    let text = without_remarks(text);
    if text.len() < 6 || text.len() > LONGEST || !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return from_digits(text);
    }
    iso_date(text)
        .or_else(|| SHAPES.iter().find_map(|shape| (shape.read)(&shape.pattern.captures(text)?)))
}

/// `2025-07-15`, alone or before a time as ISO 8601 writes it: what most exports have, read without
/// compiling the expressions for all the others.
fn iso_date(text: &str) -> Option<Date> {
    let (date, time) = text.split_at_checked(10)?;
    let is_time = |c: char| c.is_ascii_digit() || matches!(c, ':' | '.' | '+' | '-' | 'Z');
    let digits = time.strip_prefix(['T', ' ']).unwrap_or(time);
    let clock = digits.len() >= 5 && digits.as_bytes()[2] == b':' && digits.chars().all(is_time);
    if !time.is_empty() && (digits.len() == time.len() || !clock) {
        return None;
    }
    let mut parts = date.split('-');
    let mut part = |length: usize| {
        let part = parts.next().filter(|part| part.len() == length)?;
        part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse::<i64>().ok())?
    };
    day(part(4)?, part(2)?, part(2)?)
}

/// `text` up to a remark some collections put behind a date (a control entity, a `#` comment).
fn without_remarks(text: &str) -> &str {
    let end = text.find("&#").or_else(|| text.find(" #")).unwrap_or(text.len());
    text[..end].trim()
}

/// `20250715`, or seconds or milliseconds since 1970.
fn from_digits(digits: &str) -> Option<Date> {
    let number: i64 = digits.parse().ok()?;
    let timestamp = match digits.len() {
        8 => return day(number / 10_000, number / 100 % 100, number % 100),
        9 | 10 => jiff::Timestamp::from_second(number).ok()?,
        12 | 13 => jiff::Timestamp::from_millisecond(number).ok()?,
        _ => return None,
    };
    Some(Offset::UTC.to_datetime(timestamp).date())
}

/// A day of the calendar in the age of printed news; `None` for anything else.
fn day(year: i64, month: i64, day: i64) -> Option<Date> {
    if !(1500..2200).contains(&year) {
        return None;
    }
    Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// One way of writing a date, and how to read its parts.
struct Shape {
    pattern: Regex,
    read: fn(&Captures) -> Option<Date>,
}

static SHAPES: LazyLock<Vec<Shape>> = LazyLock::new(|| {
    let month = WORDS.any_of("month");
    let year_first = r"(\d{4})([-/.])(\d{1,2})[-/.](\d{1,2})";
    let compact = r"(\d{4})(\d{2})(\d{2})";
    let day_first = format!(
        r"(\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?[\s/-]*(?:of |de |d')?({month})(?-u:\b)\.?[\s,/-]*(?:de |del )?(\d{{4}}|\d{{2}}(?-u:\b))"
    );
    let month_first = format!(r"({month})(?-u:\b)\.?\s*(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}})");
    let year_then_name = format!(r"(\d{{4}})[\s,-]+({month})(?-u:\b)\.?[\s-]+(\d{{1,2}})");
    let numeric = r"(\d{1,2})([-/.])(\d{1,2})[-/.](\d{4})";
    let ideographs = r"(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日";
    let shape = |date: &str, read| Shape { pattern: whole(date), read };
    vec![
        shape(year_first, |c| day(number(c, 1)?, number(c, 3)?, number(c, 4)?)),
        shape(&day_first, read_day_first),
        shape(&month_first, |c| day(number(c, 3)?, named_month(c, 1)?, number(c, 2)?)),
        shape(&year_then_name, |c| day(number(c, 1)?, named_month(c, 2)?, number(c, 3)?)),
        shape(numeric, read_numeric),
        shape(compact, |c| day(number(c, 1)?, number(c, 2)?, number(c, 3)?)),
        shape(ideographs, |c| day(number(c, 1)?, number(c, 2)?, number(c, 3)?)),
    ]
});

/// `date` with a weekday and a time of day allowed on either side, over the whole text.
fn whole(date: &str) -> Regex {
    let (weekday, time) = (WORDS.any_of("weekday"), time_of_day());
    let pattern = format!(
        r"(?i)^\(?(?:{time}[\s,|·–-]+(?:on\s+)?)?(?:{weekday}(?-u:\b)\.?,?\s*(?:the\s+|den\s+|le\s+)?)?{date}(?:,?\s+{weekday}(?-u:\b))?\
          (?:(?:t|[\s,|·–-]*(?:at\s|um\s|à\s|a\ las\s|às\s)?\s*){time})?\)?[.,]?$"
    );
    Regex::new(&pattern.replace("\\\n          ", "")).expect("a test parses every shape")
}

/// A time of day with its zone, if any.
pub(super) fn time_of_day() -> &'static str {
    concat!(
        r"(?:\d{1,3}(?:[:.h]\d{2}){1,2}(?:[.,]\d+)?(?:\s*(?:[ap]\.?m(?-u:\b)\.?|uhr|hrs?(?-u:\b)|h(?-u:\b)))?",
        r"|\d{1,2}\s*[ap]\.?m(?-u:\b)\.?|\d{4}\s?(?:hrs?(?-u:\b)|gmt|utc)|\d{6}(?:z|(?-u:\b))|\d{1,2}h(?-u:\b))",
        r"(?:\s*(?:(?-i:[A-Z]{1,5})|\(?(?:gmt|utc)?\s?[+-]\d{1,2}(?::?\d{2})?\)?",
        r"|\((?-i:[A-Z]{1,5})\)|\[[a-z_/]{1,40}\]|local time|eastern(?: time)?|eastern daylight time))*"
    )
}

fn number(captures: &Captures, group: usize) -> Option<i64> {
    captures.get(group)?.as_str().parse().ok()
}

fn named_month(captures: &Captures, group: usize) -> Option<i64> {
    WORDS.month(captures.get(group)?.as_str()).map(i64::from)
}

fn read_day_first(captures: &Captures) -> Option<Date> {
    let year = match number(captures, 3)? {
        // The two-digit years of RFC 822 and old wires: 70 to 99 lie in the last century.
        short @ 0..=69 => 2000 + short,
        short @ 70..=99 => 1900 + short,
        long => long,
    };
    day(year, named_month(captures, 2)?, number(captures, 1)?)
}

fn read_numeric(captures: &Captures) -> Option<Date> {
    let (first, second, year) = (number(captures, 1)?, number(captures, 3)?, number(captures, 4)?);
    if captures.get(2)?.as_str() == "." {
        return day(year, second, first);
    }
    match (day(year, second, first), day(year, first, second)) {
        (Some(one), Some(other)) if one != other => None,
        (one, other) => one.or(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    #[test]
    fn one_day_in_many_dresses() {
        let same = [
            "2025-07-15",
            "2025-07-15T09:10:00Z",
            "2025-07-15T09:10:00.123+02:00",
            "2025-07-15 09:10",
            "2025-07-15T09:10:00+02:00[Europe/Berlin]",
            "2025-07-15 09:10:00 UTC",
            "2025-07-15 09:10:00 +0000",
            "Tue, 15 Jul 2025 09:10:00 +0000",
            "Tue, 15 Jul 2025 09:10:00 GMT",
            "Tue, 15 Jul 25 09:10:00 GMT",
            "Tue, 15 Jul 2025 09:10:00 +0000 (UTC)",
            "July 15, 2025",
            "July 15 2025",
            "Jul. 15, 2025",
            "JULY 15, 2025",
            "15 July 2025",
            "Jul 15 2025",
            "15 Jul, 2025",
            "15th July 2025",
            "15th of July, 2025",
            "Tuesday 15 July 2025",
            "Tuesday, July 15, 2025",
            "Tue 15 Jul 2025 09.10 BST",
            "July 15, 2025 at 9:10 am",
            "July 15, 2025, 9:10 a.m. EDT",
            "July 15, 2025 | 09:10 IST",
            "15 July 2025 - 9:10pm",
            "09:10 BST, 15 July 2025",
            "9am on Tuesday 15 July 2025",
            "15/07/2025",
            "07/15/2025",
            "15-07-2025",
            "15.07.2025",
            "15.7.2025 09:10",
            "2025/07/15",
            "2025/7/15 7:11",
            "2025.07.15",
            "20250715",
            "20250715T091000Z",
            "1752570600",
            "1752570600000",
            "15-JUL-2025 15:01:01.79",
            "15-Jul-2025",
            "15-JUL-2025 15:01:01.79&#5;&#5;&#5;RM",
            "2025-Jul-15",
            "15. Juli 2025",
            "Dienstag, 15. Juli 2025, 09:10 Uhr",
            "15 juillet 2025",
            "mardi 15 juillet 2025 à 9h10",
            "15 de julio de 2025",
            "15 de julho de 2025 às 09h10",
            "2025年7月15日",
            "  2025/07/15\u{a0}",
            "(July 15, 2025)",
            "July 15, 2025 Tuesday",
        ];
        for text in same {
            assert_eq!(parse_date(text), Some(date(2025, 7, 15)), "{text:?}");
        }
    }

    #[test]
    fn other_days() {
        for (text, expected) in [
            ("26-FEB-1987 15:01:01.79", date(1987, 2, 26)),
            ("3-MAR-1987  09:15:05.40", date(1987, 3, 3)),
            ("9-APR-1987 00:00:00.00    # date added as guesswork", date(1987, 4, 9)),
            ("1 März 1999", date(1999, 3, 1)),
            ("1er août 1999", date(1999, 8, 1)),
            ("07/07/2025", date(2025, 7, 7)),
            ("05.07.2025", date(2025, 7, 5)),
            ("May 5, 2025", date(2025, 5, 5)),
            ("Sept. 5, 2025", date(2025, 9, 5)),
        ] {
            assert_eq!(parse_date(text), Some(expected), "{text:?}");
        }
    }

    #[test]
    fn what_is_no_date() {
        for text in [
            "",
            "today",
            "July 15",
            "15 July",
            "July 2025",
            "05/07/2025",
            "31 June 2025",
            "2025-13-01",
            "12345678901",
            "99999999",
            "Marcus 15, 2025",
            "15 July 2025 was a Tuesday",
            "On 15 July 2025",
            "1.2.3",
            "0",
            "-1",
            "May 15, 20255",
            "2025-07-15 2025-07-16",
            "in 2025",
            "room 1507 2025",
        ] {
            assert_eq!(parse_date(text), None, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn never_panics(text in ".{0,80}") {
            let _ = parse_date(&text);
            let _ = find_date_line(&text);
        }

        #[test]
        fn reads_what_it_writes(days in -100_000i64..80_000) {
            let day = date(1970, 1, 1).checked_add(jiff::Span::new().days(days)).unwrap();
            prop_assert_eq!(parse_date(&day.to_string()), Some(day));
        }
    }
}
