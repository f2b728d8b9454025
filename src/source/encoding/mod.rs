//! Bytes to text, in whatever encoding they come.
//!
//! The encoding is settled on a prefix of the file ([`settle`]): byte order mark, the pattern of
//! NULs of UTF-16, a declaration in HTML or XML, valid UTF-8, or else a guess. Files in UTF-8 pass
//! as they are and are checked record by record ([`TextDecoder`]); all others run through a
//! [`Transcoder`].

mod declared;
mod transcoder;

pub(super) use transcoder::Transcoder;

use super::magic;
use crate::error::{Error, ErrorKind, Place};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::borrow::Cow;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// The guess looks at this much, from the first byte that is not ASCII.
const GUESS_BYTES: usize = 64 << 10;

/// How to turn a file's bytes into UTF-8.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Plan {
    /// The encoding to transcode from; none where the bytes are UTF-8 as far as could be seen.
    pub from: Option<&'static Encoding>,
    /// Bytes of the byte order mark, which is no text.
    pub mark_bytes: usize,
}

/// Settles the encoding of a file that begins with `prefix`; none where it is no text.
pub(super) fn settle(prefix: &[u8], whole: bool) -> Option<Plan> {
    if prefix.starts_with(&[0xFF, 0xFE, 0, 0]) || prefix.starts_with(&[0, 0, 0xFE, 0xFF]) {
        // UTF-32, which nobody writes news in.
        return None;
    }
    if let Some((encoding, mark_bytes)) = Encoding::for_bom(prefix) {
        let from = (encoding != encoding_rs::UTF_8).then_some(encoding);
        return Some(Plan { from, mark_bytes });
    }
    let unmarked = |from| Some(Plan { from, mark_bytes: 0 });
    if let Some(encoding) = utf16_by_nuls(prefix) {
        return unmarked(Some(encoding));
    }
    if magic::looks_binary(prefix) {
        return None;
    }
    let prefix = if whole { prefix } else { without_cut_character(prefix) };
    let evidence = Utf8Evidence::of(prefix);
    // Browsers save pages as UTF-8 and leave the old declaration in, so that valid UTF-8 with
    // other than ASCII in it speaks louder.
    let surely_utf8 = evidence.is_sound() && evidence.characters > 0;
    let declared = declared::encoding(prefix).filter(|_| !surely_utf8);
    let legacy = declared.filter(|declared| *declared != encoding_rs::UTF_8);
    unmarked(legacy.or_else(|| legacy_encoding(prefix)))
}

/// UTF-16 without a byte order mark, told by the NULs beside its ASCII characters.
fn utf16_by_nuls(prefix: &[u8]) -> Option<&'static Encoding> {
    let (pairs, _) = prefix.as_chunks::<2>();
    let first = pairs.iter().filter(|pair| pair[0] == 0 && pair[1] != 0).count();
    let second = pairs.iter().filter(|pair| pair[1] == 0 && pair[0] != 0).count();
    let (most, few) = (pairs.len() * 2 / 5, pairs.len() / 20);
    let encoding = match (first, second) {
        (first, second) if pairs.len() >= 2 && first > most && second <= few => UTF_16BE,
        (first, second) if pairs.len() >= 2 && second > most && first <= few => UTF_16LE,
        _ => return None,
    };
    let text = encoding.decode_without_bom_handling(prefix).0;
    (!magic::looks_binary(text.as_bytes())).then_some(encoding)
}

/// `prefix` without a last character that the end of the prefix may have cut.
fn without_cut_character(prefix: &[u8]) -> &[u8] {
    let continues = |byte: &&u8| (0x80..0xC0).contains(*byte);
    let tail = prefix.iter().rev().take(3).take_while(continues).count();
    let rest = &prefix[..prefix.len() - tail];
    match rest.split_last() {
        Some((0xC0.., rest)) => rest,
        _ => prefix,
    }
}

/// What speaks for and against bytes being UTF-8.
#[derive(Debug, Default)]
struct Utf8Evidence {
    /// Characters of several bytes, whole or cut short after their second byte: hardly ever
    /// there by chance.
    characters: usize,
    /// Sequences that are not UTF-8.
    malformed: usize,
    /// Those among them that no European single-byte text has.
    meaningless: usize,
}

impl Utf8Evidence {
    fn of(bytes: &[u8]) -> Self {
        let mut evidence = Utf8Evidence::default();
        for chunk in bytes.utf8_chunks() {
            let leads = chunk.valid().bytes().filter(|byte| *byte >= 0xC0);
            evidence.characters += leads.count();
            let bad = chunk.invalid();
            evidence.malformed += usize::from(!bad.is_empty());
            evidence.characters += usize::from(bad.len() > 1);
            let unassigned = matches!(bad, [0x81 | 0x8D | 0x8F | 0x90 | 0x9D | 0xFF]);
            evidence.meaningless += usize::from(unassigned || bad.len() > 1);
        }
        evidence
    }

    /// Nothing is malformed.
    fn is_sound(&self) -> bool {
        self.malformed == 0
    }

    /// Sound, or mostly so: then what is malformed is damage.
    fn is_utf8(&self) -> bool {
        let telling = self.malformed - self.meaningless;
        self.is_sound() || self.characters > 0 && self.characters >= telling
    }
}

/// The encoding `bytes` are in if they are not UTF-8, by guess.
fn legacy_encoding(bytes: &[u8]) -> Option<&'static Encoding> {
    let evidence = Utf8Evidence::of(bytes);
    if evidence.is_utf8() {
        return None;
    }
    let start = Encoding::ascii_valid_up_to(bytes).saturating_sub(2);
    let sample = &bytes[start..bytes.len().min(start + GUESS_BYTES)];
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(sample, false);
    let guess = detector.guess(None, Utf8Detection::Deny);
    // The detector's last resort says nothing; bytes without meaning there are damaged UTF-8.
    let damage = guess == WINDOWS_1252 && evidence.meaningless == evidence.malformed;
    (!damage).then_some(guess)
}

/// Where and how often bytes did not make text.
#[derive(Debug)]
pub(super) struct Malformed {
    count: AtomicU64,
    first_byte: AtomicU64,
}

impl Default for Malformed {
    fn default() -> Self {
        Malformed { count: AtomicU64::new(0), first_byte: AtomicU64::new(u64::MAX) }
    }
}

impl Malformed {
    fn note(&self, byte: u64) {
        self.count.fetch_add(1, Ordering::Relaxed);
        self.first_byte.fetch_min(byte, Ordering::Relaxed);
    }
}

/// Makes text of the records of one file, which is UTF-8 as far as could be seen at its start.
#[derive(Default)]
pub(super) struct TextDecoder {
    /// Met characters of several bytes in valid UTF-8: what is malformed later is damage.
    surely_utf8: bool,
    /// The encoding found after all, where the start of the file was plain ASCII.
    later_found: Option<&'static Encoding>,
    first_malformed: Option<Place>,
    malformed: u64,
    transcoded: Option<(&'static Encoding, Arc<Malformed>)>,
}

impl TextDecoder {
    /// A decoder for a file that comes through a transcoder, which notes in `malformed` what it
    /// could not make text of.
    pub fn transcoded(from: &'static Encoding, malformed: Arc<Malformed>) -> Self {
        TextDecoder { surely_utf8: true, transcoded: Some((from, malformed)), ..Self::default() }
    }

    /// Whether the file comes through a transcoder.
    pub fn is_transcoded(&self) -> bool {
        self.transcoded.is_some()
    }

    /// `bytes` as text; malformed sequences become U+FFFD and are counted, the first with its
    /// place as `place` tells it from the number of bytes before it.
    pub fn decode<'a>(&mut self, bytes: &'a [u8], place: impl Fn(usize) -> Place) -> Cow<'a, str> {
        if let Some(encoding) = self.later_found {
            return encoding.decode_without_bom_handling(bytes).0;
        }
        if let Ok(text) = std::str::from_utf8(bytes) {
            self.surely_utf8 = self.surely_utf8 || !bytes.is_ascii();
            return Cow::Borrowed(text);
        }
        if !self.surely_utf8 {
            self.later_found = legacy_encoding(bytes);
            self.surely_utf8 = self.later_found.is_none();
            if let Some(encoding) = self.later_found {
                return encoding.decode_without_bom_handling(bytes).0;
            }
        }
        self.replace_malformed(bytes, place)
    }

    fn replace_malformed<'a>(
        &mut self,
        bytes: &'a [u8],
        place: impl Fn(usize) -> Place,
    ) -> Cow<'a, str> {
        let mut text = String::with_capacity(bytes.len() + 8);
        let mut before = 0;
        for chunk in bytes.utf8_chunks() {
            text.push_str(chunk.valid());
            before += chunk.valid().len();
            if !chunk.invalid().is_empty() {
                text.push('\u{FFFD}');
                self.note_malformed(|| place(before));
                before += chunk.invalid().len();
            }
        }
        Cow::Owned(text)
    }

    /// Counts a character that was replaced.
    pub fn note_malformed(&mut self, place: impl FnOnce() -> Place) {
        self.malformed += 1;
        self.first_malformed.get_or_insert_with(place);
    }

    /// The one problem that tells of everything malformed in the file called `name`.
    pub fn problem(&self, name: &str) -> Option<Error> {
        let mut count = self.malformed;
        let mut place = self.first_malformed.clone();
        let mut encoding = "UTF-8";
        if let Some((from, malformed)) = &self.transcoded {
            encoding = from.name();
            let transcoded = malformed.count.load(Ordering::Relaxed);
            if transcoded > 0 {
                let byte = malformed.first_byte.load(Ordering::Relaxed);
                place = Some(Place::file(name).at_byte(byte));
            }
            count += transcoded;
        }
        let place = place?;
        let sequences = if count == 1 { "sequence is" } else { "sequences are" };
        let message = format!(
            "{count} {sequences} not valid {encoding} and read as U+FFFD; this is the first place"
        );
        Some(Error::new(ErrorKind::Encoding, message).at(place))
    }
}

#[cfg(test)]
mod tests;
