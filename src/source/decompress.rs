//! Compressed streams unwrapped, however often they were wrapped.

use super::magic::{self, Packing};
use crate::error::{Error, ErrorKind, Place, Result};
use flate2::bufread::MultiGzDecoder;
use std::io::{self, BufReader, Cursor, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// More wrappings than this are taken for an attack.
const MAX_LAYERS: usize = 4;

/// Block read from a file at a time.
const BLOCK_BYTES: usize = 128 << 10;

/// Counts the bytes read from a stream.
pub(super) struct CountingReader<R> {
    inner: R,
    count: Arc<AtomicU64>,
}

impl<R: Read> CountingReader<R> {
    /// The stream, and the counter it moves.
    pub fn new(inner: R) -> (Self, Arc<AtomicU64>) {
        let count = Arc::new(AtomicU64::new(0));
        (CountingReader { inner, count: Arc::clone(&count) }, count)
    }
}

impl<R: Read> Read for CountingReader<R> {
    fn read(&mut self, target: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(target)?;
        self.count.fetch_add(count as u64, Ordering::Relaxed);
        Ok(count)
    }
}

/// A stream without its wrappings.
pub(super) struct Unpacked {
    /// The content.
    pub stream: Box<dyn Read + Send>,
    /// The innermost wrapping, if there was any.
    pub packing: Option<Packing>,
}

/// Unwraps `stream` until what is left is not compressed.
///
/// # Errors
/// [`ErrorKind::Compression`] for archives that are not opened and for too many wrappings;
/// [`ErrorKind::Unreadable`] where the stream cannot be read.
pub(super) fn unpack(stream: Box<dyn Read + Send>, name: &str) -> Result<Unpacked> {
    let mut unpacked = Unpacked { stream, packing: None };
    for _ in 0..=MAX_LAYERS {
        let (head, stream) = peek(unpacked.stream)
            .map_err(|error| stream_error(&error, unpacked.packing, Place::file(name)))?;
        if let Some(closed) = magic::closed_packing(&head) {
            return Err(closed_error(closed, name));
        }
        let Some(packing) = magic::packing(&head) else {
            return Ok(Unpacked { stream, ..unpacked });
        };
        let stream = unwrap_layer(stream, packing).map_err(|error| Error::io(name, &error))?;
        unpacked = Unpacked { stream, packing: Some(packing) };
    }
    Err(Error::new(ErrorKind::Compression, format!("compressed more than {MAX_LAYERS} times over"))
        .at(Place::file(name)))
}

fn unwrap_layer(
    stream: Box<dyn Read + Send>,
    packing: Packing,
) -> io::Result<Box<dyn Read + Send>> {
    let blocks = BufReader::with_capacity(BLOCK_BYTES, stream);
    Ok(match packing {
        Packing::Gzip => Box::new(MultiGzDecoder::new(blocks)),
        Packing::Zstd => Box::new(zstd::stream::read::Decoder::with_buffer(blocks)?),
    })
}

/// The first bytes of a stream, and the stream still whole.
///
/// A stream that breaks off within these bytes but after some is handed on as it is: whoever
/// reads it will meet the failure again.
fn peek(mut stream: Box<dyn Read + Send>) -> io::Result<(Vec<u8>, Box<dyn Read + Send>)> {
    let mut head = Vec::with_capacity(magic::MAGIC_BYTES);
    let outcome = (&mut stream).take(magic::MAGIC_BYTES as u64).read_to_end(&mut head);
    let whole = Cursor::new(head.clone());
    match outcome {
        Ok(_) => Ok((head, Box::new(whole.chain(stream)))),
        Err(error) if head.is_empty() => Err(error),
        Err(error) => Ok((head, Box::new(whole.chain(Failed(Some(error)))))),
    }
}

/// A stream that has failed.
struct Failed(Option<io::Error>);

impl Read for Failed {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        self.0.take().map_or(Ok(0), Err)
    }
}

fn closed_error(packing: &str, name: &str) -> Error {
    Error::new(ErrorKind::Compression, format!("packed as {packing}, which is not opened"))
        .at(Place::file(name))
        .hint("unpack it first, or pack it with gzip or zstd")
}

/// A failure while reading a stream, as one of ours.
pub(super) fn stream_error(error: &io::Error, packing: Option<Packing>, place: Place) -> Error {
    let packing = match packing {
        Some(packing) if error.raw_os_error().is_none() => packing,
        _ => {
            let path = place.path.clone().unwrap_or_default();
            return Error { place, ..Error::io(&path, error) };
        }
    };
    let cut = error.kind() == io::ErrorKind::UnexpectedEof;
    let name = packing.name();
    let (message, hint) = if cut {
        (format!("the {name} data breaks off before its end"), "the file was cut short")
    } else {
        (format!("the {name} data is damaged ({error})"), "the file is damaged from here on")
    };
    Error::new(ErrorKind::Compression, message)
        .at(place)
        .hint(format!("{hint}; fetch it again, the records before this place were read"))
}
