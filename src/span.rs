//! Positions in text.
//!
//! Inside the library every position is a **byte** offset; conversion to Unicode code points
//! happens once, at the edge, through [`CharOffsets`].

use serde::{Deserialize, Serialize};

/// A half-open range of **byte** offsets `[start, end)` into one article's text.
///
/// Both ends lie on UTF-8 character boundaries, so [`Span::slice`] never fails for the text the
/// span was made from. Offsets are stored as 32-bit numbers: a single article is limited to 4 GiB.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Span {
    start: u32,
    end: u32,
}

impl Span {
    /// Makes a span from byte offsets.
    ///
    /// # Panics
    /// When `start > end` or an offset does not fit in 32 bits; both are mistakes of the caller.
    pub fn new(start: usize, end: usize) -> Self {
        assert!(start <= end, "span starts at {start}, after its end {end}");
        let narrow = |offset| u32::try_from(offset).expect("an article is smaller than 4 GiB");
        Span { start: narrow(start), end: narrow(end) }
    }

    /// First byte of the span.
    pub fn start(self) -> usize {
        self.start as usize
    }

    /// First byte after the span.
    pub fn end(self) -> usize {
        self.end as usize
    }

    /// Length in bytes.
    pub fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether the span covers nothing.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether the two spans share at least one byte.
    pub fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Whether `other` lies wholly inside this span.
    pub fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The smallest span covering both.
    pub fn cover(self, other: Span) -> Span {
        Span { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// The same range counted from `origin`, a byte offset at or before the start.
    pub fn relative_to(self, origin: usize) -> Span {
        Span::new(self.start() - origin, self.end() - origin)
    }

    /// The text the span covers.
    pub fn slice(self, text: &str) -> &str {
        &text[self.start()..self.end()]
    }
}

/// Converts byte offsets of one text to counts of Unicode code points.
///
/// ASCII text costs nothing; otherwise a checkpoint is kept every 256 bytes, so a conversion looks
/// at no more than 256 bytes.
pub struct CharOffsets<'a> {
    text: &'a str,
    /// Code points before byte `256 * i`, or empty when the text is ASCII.
    checkpoints: Vec<u32>,
}

const STRIDE: usize = 256;

impl<'a> CharOffsets<'a> {
    /// Prepares the conversion for `text`.
    pub fn new(text: &'a str) -> Self {
        if text.is_ascii() {
            return CharOffsets { text, checkpoints: Vec::new() };
        }
        let mut checkpoints = Vec::with_capacity(text.len() / STRIDE + 1);
        let mut count = 0u32;
        for block in text.as_bytes().chunks(STRIDE) {
            checkpoints.push(count);
            count += count_starts(block);
        }
        CharOffsets { text, checkpoints }
    }

    /// Code points before byte offset `byte`, which must lie on a character boundary.
    pub fn at(&self, byte: usize) -> usize {
        if self.checkpoints.is_empty() {
            return byte;
        }
        // The end of the text may fall just behind the last checkpoint's block.
        let block = (byte / STRIDE).min(self.checkpoints.len() - 1);
        let from = block * STRIDE;
        self.checkpoints[block] as usize + count_starts(&self.text.as_bytes()[from..byte]) as usize
    }

    /// Start and end of `span` in code points.
    pub fn range(&self, span: Span) -> (usize, usize) {
        (self.at(span.start()), self.at(span.end()))
    }
}

/// Counts bytes that begin a character (everything but UTF-8 continuation bytes).
fn count_starts(bytes: &[u8]) -> u32 {
    bytes.iter().filter(|&&b| (b & 0xC0) != 0x80).count() as u32
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn relations_between_spans() {
        let (a, b, c) = (Span::new(0, 5), Span::new(4, 8), Span::new(5, 6));
        assert!(a.overlaps(b) && !a.overlaps(c));
        assert!(b.contains(c) && !c.contains(b));
        assert_eq!(a.cover(c), Span::new(0, 6));
        assert_eq!(c.relative_to(4), Span::new(1, 2));
    }

    proptest! {
        #[test]
        fn char_offsets_agree_with_counting(text in ".{0,700}") {
            let offsets = CharOffsets::new(&text);
            for (chars, (byte, _)) in text.char_indices().enumerate() {
                prop_assert_eq!(offsets.at(byte), chars);
            }
            prop_assert_eq!(offsets.at(text.len()), text.chars().count());
        }
    }
}
