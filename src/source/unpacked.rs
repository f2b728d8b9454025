//! An input without its packing, for readers of other things than articles.

use super::buffer::ByteStream;
use super::context::{Origin, too_large};
use super::cutters::lines::{Line, next_line};
use super::decompress::{Unpacked, stream_error, unpack};
use super::encoding::TextDecoder;
use super::find::Input;
use super::magic::Packing;
use super::reader::{PREFIX_BYTES, decoded, extension, refuse_unreadable};
use super::settings::SourceSettings;
use crate::error::{Error, Place, Result};
use std::io::{self, Read};

/// The text of one input: unpacked (gzip, zstd), without byte order mark, in UTF-8.
///
/// It is taken line by line ([`UnpackedInput::next_line`]) or as a stream ([`Read`]); in both ways
/// only a window of it is held. Sequences that are not UTF-8 are passed on as they are.
///
/// ```
/// use gazgraph::source::UnpackedInput;
/// let mut input = UnpackedInput::from_read("names.txt", "Ada Lovelace\nAlan Turing".as_bytes())?;
/// let line = input.next_line().unwrap()?;
/// assert_eq!((line.number, line.bytes), (1, &b"Ada Lovelace"[..]));
/// # Ok::<(), gazgraph::error::Error>(())
/// ```
pub struct UnpackedInput {
    name: String,
    stream: ByteStream,
    packing: Option<Packing>,
    decoder: TextDecoder,
    lines: u64,
    failure_told: bool,
}

/// One line of an [`UnpackedInput`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnpackedLine<'a> {
    /// Its number, from 1.
    pub number: u64,
    /// The line without its end.
    pub bytes: &'a [u8],
}

impl UnpackedInput {
    /// Opens `input`.
    ///
    /// # Errors
    /// As for [`super::Reader::open`].
    pub fn open(input: &Input) -> Result<Self> {
        Self::from_read(input.name(), input.open()?)
    }

    /// Reads `bytes` as if they were a file called `name`.
    ///
    /// # Errors
    /// As for [`super::Reader::open`].
    pub fn from_read(name: &str, bytes: impl Read + Send + 'static) -> Result<Self> {
        let Unpacked { stream, packing } = unpack(Box::new(bytes), name)?;
        let mut stream = ByteStream::new(stream);
        stream.fill_to(PREFIX_BYTES);
        refuse_unreadable(&stream, packing, name)?;
        let (stream, decoder) = decoded(stream, name)?;
        let name = name.to_owned();
        Ok(UnpackedInput { name, stream, packing, decoder, lines: 0, failure_told: false })
    }

    /// The path as the user gave it, or `-`; what messages show.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The extension of the file's name below those of compression, in lower case.
    pub fn extension(&self) -> String {
        extension(&self.name)
    }

    /// What is at hand of the content, for telling its format: at least 256 KiB unless there is
    /// less.
    pub fn head(&self) -> &[u8] {
        self.stream.window()
    }

    /// The next line, or why it cannot be had; none at the end.
    ///
    /// A line over the limit on records is an error of its own and skipped; damage to the
    /// compressed data or the device is one error, and the end.
    pub fn next_line(&mut self) -> Option<Result<UnpackedLine<'_>>> {
        let limit = SourceSettings::DEFAULT_MAX_RECORD_BYTES;
        let Some(line) = next_line(&mut self.stream, limit) else {
            return self.last_words().map(Err);
        };
        self.lines += 1;
        let length = match line {
            Line::Whole { length } => length,
            Line::TooLarge { bytes } => {
                let place = Place::file(self.name.clone()).at_line(self.lines);
                return Some(Err(too_large(place, bytes, limit)));
            }
        };
        let cut_by_failure =
            length == self.stream.window().len() && self.stream.failure().is_some();
        if cut_by_failure {
            self.stream.consume(length);
            return self.last_words().map(Err);
        }
        let number = self.lines;
        let bytes = self.stream.take_line(length);
        Some(Ok(UnpackedLine { number, bytes: bytes.strip_suffix(b"\r").unwrap_or(bytes) }))
    }

    /// The failure that ended the stream, once; then what the decoder could not read, once.
    fn last_words(&mut self) -> Option<Error> {
        if std::mem::replace(&mut self.failure_told, true) {
            return None;
        }
        match self.stream.take_failure() {
            Some(failure) => Some(self.stream_error(&failure)),
            None => self.decoder.problem(&self.name),
        }
    }

    fn stream_error(&self, failure: &io::Error) -> Error {
        let origin =
            Origin { name: self.name.clone(), offsets_hold: !self.decoder.is_transcoded() };
        let place = origin.whole();
        let byte = self.stream.offset() + self.stream.window().len() as u64;
        let place = if origin.offsets_hold { place.at_byte(byte) } else { place };
        stream_error(failure, self.packing, place)
    }
}

/// Reads straight on; a failure of the stream carries an [`Error`] that says what it means.
impl Read for UnpackedInput {
    fn read(&mut self, target: &mut [u8]) -> io::Result<usize> {
        self.stream.read(target).map_err(|failure| io::Error::other(self.stream_error(&failure)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    fn lines(name: &str, bytes: &[u8]) -> (Vec<String>, Vec<Error>) {
        let mut input = UnpackedInput::from_read(name, io::Cursor::new(bytes.to_vec())).unwrap();
        let (mut lines, mut errors) = (Vec::new(), Vec::new());
        while let Some(line) = input.next_line() {
            match line {
                Ok(line) => lines.push(String::from_utf8_lossy(line.bytes).into_owned()),
                Err(error) => errors.push(error),
            }
        }
        (lines, errors)
    }

    #[test]
    fn lines_of_every_ending_and_packing() {
        let plain = "\u{FEFF}one\ntwo\r\n\nfour";
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
        gzip.write_all(plain.as_bytes()).unwrap();
        let packed = gzip.finish().unwrap();
        let twice = zstd::encode_all(&packed[..], 1).unwrap();
        let utf16: Vec<u8> = plain.encode_utf16().flat_map(u16::to_le_bytes).collect();
        for bytes in [plain.as_bytes(), &packed, &twice, &utf16] {
            let (found, errors) = lines("names.txt", bytes);
            assert_eq!(found, ["one", "two", "", "four"]);
            assert_eq!(errors, []);
        }
    }

    #[test]
    fn damage_is_told_once_after_the_lines_before_it() {
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::none());
        gzip.write_all("first line\n".repeat(40_000).as_bytes()).unwrap();
        let packed = gzip.finish().unwrap();
        let cut = &packed[..packed.len() / 2];
        let (found, errors) = lines("names.txt.gz", cut);
        assert!(found.len() > 10_000 && found.iter().all(|line| line == "first line"));
        assert_eq!(errors.len(), 1, "{errors:?}");
        assert!(errors[0].message.contains("breaks off"));
        let mut input = UnpackedInput::from_read("x.gz", io::Cursor::new(cut.to_vec())).unwrap();
        let failure = input.read_to_end(&mut Vec::new()).unwrap_err();
        let told = failure.get_ref().and_then(|error| error.downcast_ref::<Error>()).unwrap();
        assert!(told.message.contains("breaks off"), "{told}");
    }
}
