//! Streams too long to be held.

use super::*;
use std::io;

/// A stream that makes up its bytes: `head`, then `count` times the letter x, then `tail`.
struct MadeUp {
    head: &'static [u8],
    count: u64,
    tail: &'static [u8],
}

impl Read for MadeUp {
    fn read(&mut self, target: &mut [u8]) -> io::Result<usize> {
        if !self.head.is_empty() {
            return self.head.read(target);
        }
        if self.count == 0 {
            return self.tail.read(target);
        }
        let count = self.count.min(target.len() as u64);
        self.count -= count;
        target[..count as usize].fill(b'x');
        Ok(count as usize)
    }
}

/// What is read of 200 MB between `head` and `tail`, and how many bytes were held for it.
fn read_long(name: &str, head: &'static [u8], tail: &'static [u8]) -> (Vec<String>, usize) {
    let stream = MadeUp { head, count: 200_000_000, tail };
    let mut reader = Reader::from_read(name, stream, &limited(8 << 20)).unwrap();
    let items = reader.by_ref().map(|item| item.map_or_else(|error| in_short(&error), text_of));
    (items.collect(), reader.stream.capacity())
}

type Bytes = &'static [u8];

#[test]
fn nothing_of_200_mb_is_held() {
    let cases: &[(&str, Bytes, Bytes, &[&str])] = &[
        (
            "a.jsonl",
            b"{\"text\":\"a\"}\n{\"text\":\"",
            b"\"}\n{\"text\":\"b\"}\n",
            &["a", "[TooLarge 2:13 a record of 200000011 bytes is over the limit of 8388608]", "b"],
        ),
        (
            "a.csv",
            b"title,text\nT,a\nT,\"",
            b"\"\nT,b\n",
            &["a", "[TooLarge 3:15 a record of 200000005 bytes is over the limit of 8388608]", "b"],
        ),
        (
            "a.json",
            b"[{\"text\":\"a\"},{\"text\":\"",
            b"\"},{\"text\":\"b\"}]",
            &["a", "[TooLarge 1:14 a record of 200000011 bytes is over the limit of 8388608]", "b"],
        ),
        (
            "a.txt",
            b"Moscow ",
            b"",
            &["[TooLarge -:- a record of 200000007 bytes is over the limit of 8388608]"],
        ),
    ];
    for (name, head, tail, expected) in cases {
        let (items, capacity) = read_long(name, head, tail);
        assert_eq!(items, *expected, "{name}");
        assert!(capacity <= 32 << 20, "{name}: {capacity} bytes held");
    }
}

#[test]
fn a_failing_device_is_told_as_such() {
    struct Failing;
    impl Read for Failing {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::from_raw_os_error(5))
        }
    }
    let stream = (&b"{\"text\":\"a\"}\n{\"text\":\"b\"}\n{\"te"[..]).chain(Failing);
    let reader = Reader::from_read("a.jsonl", stream, &SourceSettings::default()).unwrap();
    let items: Vec<_> =
        reader.map(|item| item.map_or_else(|error| in_short(&error), text_of)).collect();
    assert_eq!(items[..2], ["a", "b"]);
    assert!(items[2].starts_with("[Unreadable -:30 "), "{items:?}");
    assert_eq!(items.len(), 3);
}
