//! Opening compiled gazetteers, and refusing what is none.

use super::layout::{
    BLOCK_BYTES, Extent, FORMAT_VERSION, Header, MAGIC, NameEntry, Phrase, RecordEntry, Section,
    WordEntry,
};
use super::{Bytes, Image};
use crate::error::{Error, ErrorKind, Place, Result};
use crate::text::KEY_VERSION;
use rayon::prelude::*;
use std::fs::File;
use std::mem::size_of;
use std::ops::Range;
use xxhash_rust::xxh3::xxh3_64;
use zerocopy::{FromBytes, IntoBytes};

const HEADER_BYTES: usize = size_of::<Header>();

/// Whether a file that begins with `bytes` is a compiled gazetteer, of whatever version.
pub fn is_compiled(bytes: &[u8]) -> bool {
    bytes.starts_with(&MAGIC)
}

impl Image {
    /// The image inside the program, which nothing can have damaged: its blocks are not checked.
    ///
    /// # Panics
    /// When the header is not one of this version's, which the build rules out.
    pub fn in_program(bytes: &'static [u8]) -> Self {
        Image::with_header("(built in)", Bytes::Program(bytes))
            .unwrap_or_else(|error| panic!("built-in gazetteer: {error}"))
    }

    /// An image compiled in this process.
    pub fn in_memory(bytes: Vec<u8>) -> Result<Self> {
        Image::with_header("(in memory)", Bytes::Memory(bytes))
    }

    /// Maps the file at `path`.
    ///
    /// The file must not change while it is mapped: replace it by renaming another over it, as
    /// `gazetteer compile` does.
    ///
    /// # Errors
    /// When the file cannot be read, is no compiled gazetteer, was compiled by another version, is
    /// cut short or damaged.
    pub fn open(path: &str) -> Result<Self> {
        let io = |error: std::io::Error| Error::io(path, &error);
        let file = File::open(path).map_err(io)?;
        let image = Image::with_header(path, Bytes::File(map(&file).map_err(io)?))?;
        image.check_blocks(path)?;
        Ok(image)
    }

    /// Reads an image from bytes that came from elsewhere, checking all of them.
    ///
    /// # Errors
    /// As [`Image::open`].
    pub fn from_bytes(path: &str, bytes: Vec<u8>) -> Result<Self> {
        let image = Image::with_header(path, Bytes::Memory(bytes))?;
        image.check_blocks(path)?;
        Ok(image)
    }

    fn with_header(path: &str, bytes: Bytes) -> Result<Self> {
        let refuse = |message: String, hint: &str| {
            Err(Error::new(ErrorKind::Gazetteer, message).at(Place::file(path)).hint(hint))
        };
        let content = bytes.as_slice();
        if !is_compiled(content) {
            let message = "this is not a compiled gazetteer".to_owned();
            return refuse(message, "make one with `gazgraph gazetteer compile LIST.tsv -o FILE`");
        }
        let Ok((header, _)) = Header::read_from_prefix(content) else {
            return refuse(cut(content.len(), HEADER_BYTES), COPY_AGAIN);
        };
        if header.format.get() != FORMAT_VERSION || header.key_version.get() != KEY_VERSION {
            let message = format!(
                "compiled by another version of gazgraph (format {}.{}, this one reads {}.{})",
                header.format, header.key_version, FORMAT_VERSION, KEY_VERSION
            );
            return refuse(message, "compile the lists again with this version");
        }
        if header.check.get() != header_check(&header) {
            return refuse("the header is damaged".to_owned(), COPY_AGAIN);
        }
        if header.length.get() != content.len() as u64 {
            let message = cut(content.len(), header.length.get() as usize);
            return refuse(message, COPY_AGAIN);
        }
        let Some(sections) = sections(&header, content.len()) else {
            return refuse("the sections do not fit the file".to_owned(), "compile it again");
        };
        let content = header.content.get();
        Ok(Image { bytes, sections, content })
    }

    /// Compares every block with its checksum.
    fn check_blocks(&self, path: &str) -> Result<()> {
        let content = self.bytes.as_slice();
        let (body, sums) = body_and_sums(content, &self.sections);
        let damaged = body
            .par_chunks(BLOCK_BYTES)
            .zip(sums.par_chunks(8))
            .position_first(|(block, sum)| xxh3_64(block).to_le_bytes() != sum);
        let block = match damaged {
            Some(block) => block,
            None if xxh3_64(sums) == self.content => return Ok(()),
            None => body.len() / BLOCK_BYTES,
        };
        let place = Place::file(path).at_byte((HEADER_BYTES + block * BLOCK_BYTES) as u64);
        Err(Error::new(ErrorKind::Gazetteer, "the file is damaged").at(place).hint(COPY_AGAIN))
    }
}

const COPY_AGAIN: &str = "copy the file again, or compile the lists again";

fn cut(bytes: usize, expected: usize) -> String {
    format!("the file has {bytes} bytes, expected {expected}")
}

/// XXH3 of the header without its own checksum.
pub fn header_check(header: &Header) -> u64 {
    let bare = Header { check: 0.into(), ..*header };
    xxh3_64(bare.as_bytes())
}

/// The XXH3 checksums of the blocks of `body`, one after the other.
pub fn block_checksums(body: &[u8]) -> Vec<u8> {
    let blocks = body.par_chunks(BLOCK_BYTES);
    blocks.flat_map_iter(|block| xxh3_64(block).to_le_bytes()).collect()
}

/// The sections of the file and the checksums of its blocks.
fn body_and_sums<'b>(content: &'b [u8], sections: &[Range<usize>]) -> (&'b [u8], &'b [u8]) {
    let end = sections.iter().map(|range| range.end).max().unwrap_or(HEADER_BYTES);
    (&content[HEADER_BYTES..end], &content[end..])
}

/// The sections, if they lie one after the other, are whole numbers of their entries, and the
/// checksums of their blocks fill the rest of the file.
fn sections(header: &Header, length: usize) -> Option<[Range<usize>; Section::COUNT]> {
    let mut sections: [Range<usize>; Section::COUNT] = Default::default();
    let mut end = HEADER_BYTES;
    for (section, extent) in sections.iter_mut().zip(&header.extents) {
        let Extent { offset, length: bytes } = *extent;
        if offset.get() != end as u64 {
            return None;
        }
        let next = end.checked_add(usize::try_from(bytes.get()).ok()?)?;
        *section = end..next;
        end = next;
    }
    let sums = end.checked_sub(HEADER_BYTES)?.div_ceil(BLOCK_BYTES).checked_mul(8)?;
    let bytes = |section: Section| sections[section as usize].len();
    let whole = |section: Section, size: usize| bytes(section) % size == 0;
    let buckets = (bytes(Section::Buckets) / 4).checked_sub(1)?;
    let fits = end.checked_add(sums)? == length
        && buckets.is_power_of_two()
        && bytes(Section::FirstWords).is_power_of_two()
        && whole(Section::Buckets, 4)
        && whole(Section::Phrases, size_of::<Phrase>())
        && whole(Section::Names, size_of::<NameEntry>())
        && whole(Section::RecordRanks, 4)
        && whole(Section::Records, size_of::<RecordEntry>())
        && whole(Section::IdHashes, 4)
        && whole(Section::Words, size_of::<WordEntry>());
    fits.then_some(sections)
}

/// Maps a file for reading.
#[allow(unsafe_code)]
fn map(file: &File) -> std::io::Result<memmap2::Mmap> {
    // An empty file cannot be mapped on some systems; it is refused like any that is too short.
    if file.metadata()?.len() == 0 {
        return Err(std::io::Error::new(std::io::ErrorKind::InvalidData, "the file is empty"));
    }
    // SAFETY: the map is only ever read, through slices whose bounds are checked and text that is
    // validated at each access, so that a file changed underneath reads as other bytes but breaks
    // nothing. A file cut short while mapped ends the process with a bus error; the documentation
    // of `Image::open` says so.
    unsafe { memmap2::Mmap::map(file) }
}
