//! What kind of file bytes belong to, by the marks they begin with.

/// Compression that is unwrapped on the way in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Packing {
    /// gzip, of one or several members.
    Gzip,
    /// Zstandard, of one or several frames.
    Zstd,
}

impl Packing {
    /// The name users know it by.
    pub fn name(self) -> &'static str {
        match self {
            Packing::Gzip => "gzip",
            Packing::Zstd => "zstd",
        }
    }
}

/// How many bytes of a file the functions here want to see.
pub(super) const MAGIC_BYTES: usize = 512;

/// The compression of a file that begins with `head`, if it is one that is unwrapped.
pub(super) fn packing(head: &[u8]) -> Option<Packing> {
    match head {
        [0x1F, 0x8B, 8, ..] => Some(Packing::Gzip),
        [0x28, 0xB5, 0x2F, 0xFD, ..] => Some(Packing::Zstd),
        // A skippable frame, which parallel compressors put first.
        [0x50..=0x5F, 0x2A, 0x4D, 0x18, ..] => Some(Packing::Zstd),
        _ => None,
    }
}

/// Archives and compression that are known but not unwrapped.
const CLOSED: &[(&[u8], &str)] = &[
    (b"BZh", "bzip2"),
    (b"\xFD7zXZ\0", "xz"),
    (b"7z\xBC\xAF\x27\x1C", "7-Zip"),
    (b"Rar!\x1A\x07", "RAR"),
    (b"\x04\x22\x4D\x18", "LZ4"),
    (b"LZIP", "lzip"),
];

/// The name of the archive or compression of a file that begins with `head`, if it is one that
/// gazgraph knows of but does not open.
pub(super) fn closed_packing(head: &[u8]) -> Option<&'static str> {
    // A line of prose may start with "BZh"; a bzip2 stream goes on with its level and a mark.
    let bzip2 = |name| name != "bzip2" || head.get(4..10) == Some(b"1AY&SY");
    let closed = CLOSED.iter().find(|(magic, name)| head.starts_with(magic) && bzip2(*name));
    if head.get(257..262) == Some(b"ustar") {
        return Some("tar");
    }
    closed.map(|(_, name)| *name)
}

/// Files that hold no text as it stands.
const FOREIGN: &[(&[u8], &str)] = &[
    (b"%PDF-", "a PDF document"),
    (b"%!PS", "a PostScript document"),
    (b"{\\rtf", "an RTF document"),
    (b"PK\x03\x04", "a zip archive or Office document"),
    (b"PK\x05\x06", "a zip archive"),
    (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "an Office document"),
    (b"SQLite format 3\0", "an SQLite database"),
    (b"\x89PNG\r\n\x1A\n", "a PNG image"),
    (b"\xFF\xD8\xFF", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"II*\0", "a TIFF image"),
    (b"MM\0*", "a TIFF image"),
    (b"\0\0\x01\0", "an icon"),
    (b"RIFF", "a media file"),
    (b"OggS\0", "a media file"),
    (b"ID3", "a media file"),
    (b"fLaC\0", "a media file"),
    (b"\x1AE\xDF\xA3", "a media file"),
    (b"\x7FELF", "a program"),
    (b"MZ", "a program"),
    (b"\xCF\xFA\xED\xFE", "a program"),
    (b"\xFE\xED\xFA\xCF", "a program"),
    (b"\xCA\xFE\xBA\xBE", "a program"),
    (b"\0asm", "a program"),
    (b"PAR1", "a Parquet file"),
    (b"ARROW1\0\0", "an Arrow file"),
    (b"Obj\x01", "an Avro file"),
    (b"\x89HDF\r\n\x1A\n", "an HDF5 file"),
    (b"wOFF\0", "a font"),
    (b"wOF2\0", "a font"),
];

/// What a file that begins with `head` is, if it plainly is none of the formats read.
///
/// Marks made of letters alone count only where the file is not text otherwise: an article may
/// well begin with "MZ" or "RIFF".
pub(super) fn foreign(head: &[u8]) -> Option<&'static str> {
    let plain_letters = |magic: &[u8]| magic.iter().all(u8::is_ascii_alphanumeric);
    let binary = looks_binary(head);
    FOREIGN
        .iter()
        .find(|(magic, _)| head.starts_with(magic) && (binary || !plain_letters(magic)))
        .map(|(_, name)| *name)
        .or_else(|| (head.get(4..8) == Some(b"ftyp") && binary).then_some("a media file"))
}

/// Whether more than one byte in a hundred is a control character that no text file has.
///
/// Bytes of UTF-16 text would count as such; ask about those first.
pub(super) fn looks_binary(bytes: &[u8]) -> bool {
    let control = |byte: &&u8| matches!(byte, 0..=8 | 0x0E..=0x1A | 0x1C..=0x1F | 0x7F);
    bytes.iter().filter(control).count() * 100 > bytes.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_files_by_their_first_bytes() {
        let cases: &[(&[u8], Option<&str>)] = &[
            (b"%PDF-1.7\n1 0 obj", Some("a PDF document")),
            (b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR", Some("a PNG image")),
            (b"\xFF\xD8\xFF\xE0\0\x10JFIF", Some("a JPEG image")),
            (b"SQLite format 3\0\x10\0", Some("an SQLite database")),
            (b"\x7FELF\x02\x01\x01\0\0", Some("a program")),
            (b"MZ\x90\0\x03\0\0\0", Some("a program")),
            (b"\0\0\0\x20ftypisom\0\0", Some("a media file")),
            (b"{\\rtf1\\ansi Hello}", Some("an RTF document")),
            (b"MZ reported from Mainz on Monday", None),
            (b"RIFF, a new band, plays on", None),
            (b"ID3 is a tag", None),
            (b"Moscow said", None),
            (b"", None),
        ];
        for (head, expected) in cases {
            assert_eq!(foreign(head), *expected, "{}", String::from_utf8_lossy(head));
        }
    }

    #[test]
    fn tells_compression() {
        let mut tar = vec![b'a'; 600];
        tar[257..262].copy_from_slice(b"ustar");
        assert_eq!(packing(b"\x1F\x8B\x08\0"), Some(Packing::Gzip));
        assert_eq!(packing(b"\x28\xB5\x2F\xFD\0"), Some(Packing::Zstd));
        assert_eq!(packing(b"\x50\x2A\x4D\x18"), Some(Packing::Zstd));
        assert_eq!(packing(b"Moscow"), None);
        assert_eq!(closed_packing(b"BZh91AY&SY\0"), Some("bzip2"));
        assert_eq!(closed_packing(b"BZh is how it starts"), None);
        assert_eq!(closed_packing(b"\xFD7zXZ\0\0"), Some("xz"));
        assert_eq!(closed_packing(&tar), Some("tar"));
    }
}
