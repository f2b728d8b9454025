//! One input, opened and cut into records.

use super::RawRecord;
use super::buffer::ByteStream;
use super::context::{Context, Origin};
use super::cutters::{Cutter, cutter};
use super::decompress::{CountingReader, Unpacked, stream_error, unpack};
use super::encoding::{self, Malformed, TextDecoder, Transcoder};
use super::find::Input;
use super::magic::{self, Packing};
use super::settings::{Format, SourceSettings};
use super::sniff::{self, Layout, Sample};
use crate::error::{Error, ErrorKind, Place, Result};
use std::collections::VecDeque;
use std::io::Read;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// How much of a file its encoding is told by.
pub(super) const PREFIX_BYTES: usize = 256 << 10;

/// The records of one input, one after the other.
///
/// As an iterator it yields records and problems side by side; a problem sets aside the record it
/// is about, and the iteration goes on behind it. What concerns the input as a whole (it breaks
/// off, it holds malformed characters, it holds no record) comes at the end.
///
/// ```
/// use gazgraph::source::{Reader, SourceSettings};
/// let lines = "{\"text\": \"Lavrov met Kim.\"}\n{\"text\": oops}\n{\"text\": \"They talked.\"}\n";
/// let reader = Reader::from_read("news.jsonl", lines.as_bytes(), &SourceSettings::default())?;
/// let (records, problems): (Vec<_>, Vec<_>) = reader.partition(|item| item.is_ok());
/// assert_eq!((records.len(), problems.len()), (2, 1));
/// # Ok::<(), gazgraph::error::Error>(())
/// ```
pub struct Reader {
    stream: ByteStream,
    cutter: Box<dyn Cutter>,
    context: Context,
    layout: Layout,
    packing: Option<Packing>,
    bytes_read: Arc<AtomicU64>,
    size_hint_bytes: Option<u64>,
    yielded: bool,
    /// Problems of the whole input, once its records are through.
    last_words: Option<VecDeque<Error>>,
}

impl Reader {
    /// Opens `input`.
    ///
    /// # Errors
    /// [`ErrorKind::NotFound`] and [`ErrorKind::Unreadable`] for what cannot be opened,
    /// [`ErrorKind::Unreadable`] for what is no text, [`ErrorKind::Empty`] for a file that is empty
    /// or blank, [`ErrorKind::Compression`] for compressed data that cannot be unpacked from its
    /// first byte on.
    pub fn open(input: &Input, settings: &SourceSettings) -> Result<Reader> {
        let mut reader = Self::from_read(input.name(), input.open()?, settings)?;
        reader.size_hint_bytes = input.size_bytes();
        Ok(reader)
    }

    /// Reads `bytes` as if they were a file called `name`.
    ///
    /// # Errors
    /// As for [`Reader::open`].
    pub fn from_read(
        name: &str,
        bytes: impl Read + Send + 'static,
        settings: &SourceSettings,
    ) -> Result<Reader> {
        let (counted, bytes_read) = CountingReader::new(bytes);
        let Unpacked { stream, packing } = unpack(Box::new(counted), name)?;
        let mut stream = ByteStream::new(stream);
        stream.fill_to(PREFIX_BYTES);
        refuse_unreadable(&stream, packing, name)?;
        let (stream, decoder) = decoded(stream, name)?;
        let layout = layout(&stream, name, settings)?;
        let origin = Origin { name: name.to_owned(), offsets_hold: !decoder.is_transcoded() };
        let context = Context {
            origin,
            fields: settings.fields.clone(),
            max_record_bytes: settings.max_record_bytes,
            decoder,
        };
        Ok(Reader {
            stream,
            cutter: cutter(layout),
            context,
            layout,
            packing,
            bytes_read,
            size_hint_bytes: None,
            yielded: false,
            last_words: None,
        })
    }

    /// Bytes read from the input so far, as it lies on disk: compressed if it is.
    pub fn bytes_read(&self) -> u64 {
        self.bytes_read.load(Ordering::Relaxed)
    }

    /// Size of the input as it lies on disk, where that is known.
    pub fn size_hint_bytes(&self) -> Option<u64> {
        self.size_hint_bytes
    }

    /// The format the input is read as.
    pub fn format(&self) -> Format {
        self.layout.format()
    }

    fn gather_last_words(&mut self) -> VecDeque<Error> {
        let name = &self.context.origin.name;
        let mut problems = VecDeque::new();
        if let Some(failure) = self.stream.failure() {
            let end = self.stream.offset() + self.stream.window().len() as u64;
            let place = Place::file(name.clone());
            let place = if self.context.origin.offsets_hold { place.at_byte(end) } else { place };
            problems.push_back(stream_error(failure, self.packing, place));
        }
        problems.extend(self.context.decoder.problem(name));
        if problems.is_empty() && !self.yielded {
            problems.push_back(empty(name, "it holds no records"));
        }
        problems
    }
}

impl Iterator for Reader {
    type Item = Result<RawRecord>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.last_words.is_none() {
            if let Some(outcome) = self.cutter.next(&mut self.stream, &mut self.context) {
                self.yielded = true;
                return Some(outcome);
            }
            self.last_words = Some(self.gather_last_words());
        }
        self.last_words.as_mut()?.pop_front().map(Err)
    }
}

fn empty(name: &str, message: &str) -> Error {
    Error::new(ErrorKind::Empty, message).at(Place::file(name))
}

pub(super) fn refuse_unreadable(
    stream: &ByteStream,
    packing: Option<Packing>,
    name: &str,
) -> Result<()> {
    if stream.window().is_empty() {
        return Err(match stream.failure() {
            Some(failure) => stream_error(failure, packing, Place::file(name).at_byte(0)),
            None => empty(name, "the file is empty"),
        });
    }
    let head = &stream.window()[..stream.window().len().min(magic::MAGIC_BYTES)];
    magic::foreign(head).map_or(Ok(()), |what| Err(no_text(what, name)))
}

fn no_text(what: &str, name: &str) -> Error {
    let hint = if what.contains("zip") {
        "unpack it first, or pack it with gzip or zstd; an Office document, save as text or CSV"
    } else {
        "save it as text, HTML, JSON or CSV, or leave it out"
    };
    Error::new(ErrorKind::Unreadable, format!("{what}, which is not a text format gazgraph reads"))
        .at(Place::file(name))
        .hint(hint)
}

/// The stream as UTF-8, and the decoder for its records.
pub(super) fn decoded(mut stream: ByteStream, name: &str) -> Result<(ByteStream, TextDecoder)> {
    let plan = encoding::settle(stream.window(), stream.ended())
        .ok_or_else(|| no_text("binary data", name))?;
    stream.consume(plan.mark_bytes);
    let Some(encoding) = plan.from else {
        return Ok((stream, TextDecoder::default()));
    };
    let malformed = Arc::new(Malformed::default());
    let offset = stream.offset();
    let transcoder = Transcoder::new(stream, encoding, offset, Arc::clone(&malformed));
    let mut stream = ByteStream::new(Box::new(transcoder));
    stream.fill_to(PREFIX_BYTES);
    Ok((stream, TextDecoder::transcoded(encoding, malformed)))
}

fn layout(stream: &ByteStream, name: &str, settings: &SourceSettings) -> Result<Layout> {
    let text = String::from_utf8_lossy(stream.window());
    if stream.ended() && stream.failure().is_none() && text.trim_start().is_empty() {
        return Err(empty(name, "the file holds nothing but white space"));
    }
    let extension = extension(name);
    let sample = Sample::new(&text, stream.ended(), &extension);
    match settings.format {
        Some(format) => Ok(sniff::forced_layout(format, sample, settings.fields.tree())),
        None => sniff::layout(sample, settings.fields.tree())
            .map_err(|error| error.at(Place::file(name))),
    }
}

/// The extension of a file's name below those of compression, in lower case.
pub(super) fn extension(name: &str) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or(name).to_ascii_lowercase();
    let mut parts =
        name.rsplit('.').filter(|part| !matches!(*part, "gz" | "gzip" | "zst" | "zstd"));
    match (parts.next(), parts.next()) {
        (Some(extension), Some(_)) => extension.to_owned(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests;
