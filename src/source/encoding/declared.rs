//! The encoding an HTML page or XML document says it is in.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// Declarations stand within this many bytes. Standards say 1024, pages do as they like.
const DECLARATION_BYTES: usize = 8 << 10;

/// The encoding declared in `prefix`, provided it is markup.
///
/// A declaration that can be read byte by byte is not in UTF-16, whatever it says; as browsers
/// do, it is taken for UTF-8 then.
pub(super) fn encoding(prefix: &[u8]) -> Option<&'static Encoding> {
    let head = &prefix[..prefix.len().min(DECLARATION_BYTES)];
    let head = head.trim_ascii_start().to_ascii_lowercase();
    if !head.starts_with(b"<") {
        return None;
    }
    let label = xml_label(&head).or_else(|| meta_label(&head))?;
    let encoding = Encoding::for_label(label)?;
    let wide = encoding == UTF_16LE || encoding == UTF_16BE;
    Some(if wide { UTF_8 } else { encoding })
}

fn xml_label(head: &[u8]) -> Option<&[u8]> {
    let declaration = head.strip_prefix(b"<?xml")?;
    let end = memchr::memchr(b'>', declaration)?;
    attribute(&declaration[..end], b"encoding")
}

fn meta_label(head: &[u8]) -> Option<&[u8]> {
    memchr::memmem::find_iter(head, b"<meta").find_map(|start| {
        let tag = &head[start..];
        let end = memchr::memchr(b'>', tag)?;
        attribute(&tag[..end], b"charset")
    })
}

/// What follows `name` and a `=` in a tag, as far as an encoding's label goes.
fn attribute<'a>(tag: &'a [u8], name: &[u8]) -> Option<&'a [u8]> {
    let start = memchr::memmem::find(tag, name)? + name.len();
    let value = tag[start..].trim_ascii_start().strip_prefix(b"=")?.trim_ascii_start();
    let value = value.strip_prefix(b"\"").or_else(|| value.strip_prefix(b"'")).unwrap_or(value);
    let part_of_label = |byte: &&u8| byte.is_ascii_alphanumeric() || b"-_:.+".contains(byte);
    Some(&value[..value.iter().take_while(part_of_label).count()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_declarations() {
        let cases: &[(&str, Option<&str>)] = &[
            ("<html><head><meta charset=\"windows-1251\">", Some("windows-1251")),
            ("<!DOCTYPE html><META CHARSET=iso-8859-2/>", Some("ISO-8859-2")),
            (
                "<meta http-equiv='Content-Type' content='text/html; charset=koi8-r'>",
                Some("KOI8-R"),
            ),
            ("<meta name=a content=b><meta charset = 'gb2312'>", Some("GBK")),
            ("<?xml version='1.0' encoding='Shift_JIS'?><html>", Some("Shift_JIS")),
            ("<meta charset=utf-16>", Some("UTF-8")),
            ("<meta charset=nonsense>", None),
            ("<meta charset", None),
            ("<html><body>charset=koi8-r", None),
            ("The page says <meta charset=koi8-r>", None),
        ];
        for (page, expected) in cases {
            assert_eq!(encoding(page.as_bytes()).map(Encoding::name), *expected, "{page}");
        }
    }
}
