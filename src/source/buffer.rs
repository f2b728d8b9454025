//! A growing window onto a stream of bytes.

use std::io::{self, Read};

/// First size of the window; it grows as records demand.
const START_BYTES: usize = 64 << 10;

/// Bytes waiting to be cut into records, refilled from a stream.
///
/// A failure of the stream counts as its end and is kept for later, so that what came before it
/// can still be used.
pub(super) struct ByteStream {
    source: Box<dyn Read + Send>,
    buffer: Vec<u8>,
    start: usize,
    end: usize,
    offset: u64,
    ended: bool,
    failure: Option<io::Error>,
}

impl ByteStream {
    pub fn new(source: Box<dyn Read + Send>) -> Self {
        ByteStream {
            source,
            buffer: Vec::new(),
            start: 0,
            end: 0,
            offset: 0,
            ended: false,
            failure: None,
        }
    }

    /// The bytes at hand.
    pub fn window(&self) -> &[u8] {
        &self.buffer[self.start..self.end]
    }

    /// How many bytes came before the window.
    pub fn offset(&self) -> u64 {
        self.offset
    }

    /// Whether nothing will come after the window.
    pub fn ended(&self) -> bool {
        self.ended
    }

    /// What broke the stream off, if anything did.
    pub fn failure(&self) -> Option<&io::Error> {
        self.failure.as_ref()
    }

    /// Takes the failure, for a stream on top of this one to pass on.
    pub fn take_failure(&mut self) -> Option<io::Error> {
        self.failure.take()
    }

    /// Drops `count` bytes from the front of the window (at most all of it).
    pub fn consume(&mut self, count: usize) {
        let count = count.min(self.end - self.start);
        self.start += count;
        self.offset += count as u64;
    }

    /// Drops the whole window.
    pub fn consume_all(&mut self) {
        self.consume(self.end - self.start);
    }

    /// The `length` bytes of a line at the front of the window, which moves on behind its end.
    pub fn take_line(&mut self, length: usize) -> &[u8] {
        let start = self.start;
        self.consume(length + 1);
        &self.buffer[start..start + length]
    }

    /// Adds at least one byte to the window; false at the end of the stream.
    pub fn fill(&mut self) -> bool {
        if self.ended {
            return false;
        }
        self.make_room();
        loop {
            match self.source.read(&mut self.buffer[self.end..]) {
                Ok(0) => break,
                Ok(count) => {
                    self.end += count;
                    return true;
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => {
                    self.failure = Some(error);
                    break;
                }
            }
        }
        self.ended = true;
        false
    }

    /// Widens the window to `count` bytes, or to the end of the stream.
    pub fn fill_to(&mut self, count: usize) {
        while self.window().len() < count && self.fill() {}
    }

    /// Bytes held, whether in use or not.
    #[cfg(test)]
    pub fn capacity(&self) -> usize {
        self.buffer.capacity()
    }

    fn make_room(&mut self) {
        if self.start == self.end {
            (self.start, self.end) = (0, 0);
        }
        if self.end < self.buffer.len() {
            return;
        }
        // Moving the window is worth it only if that frees a good part of the buffer; otherwise
        // a long record would be moved again and again.
        if self.start > self.buffer.len() / 2 {
            self.buffer.copy_within(self.start..self.end, 0);
            (self.start, self.end) = (0, self.end - self.start);
        } else {
            self.buffer.resize((self.buffer.len() * 2).max(START_BYTES), 0);
        }
    }
}

/// Reads straight through the window, for decoders on top of it.
impl Read for ByteStream {
    fn read(&mut self, target: &mut [u8]) -> io::Result<usize> {
        if self.window().is_empty() && !self.fill() {
            return self.take_failure().map_or(Ok(0), Err);
        }
        let count = target.len().min(self.window().len());
        target[..count].copy_from_slice(&self.window()[..count]);
        self.consume(count);
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_slides_over_all_bytes() {
        let bytes: Vec<u8> = (0..300_000u32).map(|number| (number % 251) as u8).collect();
        let mut stream = ByteStream::new(Box::new(io::Cursor::new(bytes.clone())));
        let (mut seen, mut step) = (Vec::new(), 1);
        while stream.fill() {
            let count = step.min(stream.window().len());
            assert_eq!(stream.offset(), seen.len() as u64);
            seen.extend_from_slice(&stream.window()[..count]);
            stream.consume(count);
            step = step * 3 % 70_001;
        }
        seen.extend_from_slice(stream.window());
        assert_eq!(seen, bytes);
        assert!(stream.ended() && stream.failure().is_none());
    }

    #[test]
    fn a_broken_stream_ends_and_tells() {
        struct Broken;
        impl Read for Broken {
            fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
                Err(io::Error::other("gone"))
            }
        }
        let mut stream = ByteStream::new(Box::new((&b"abc"[..]).chain(Broken)));
        stream.fill_to(10);
        assert_eq!(stream.window(), b"abc");
        assert_eq!(stream.failure().unwrap().to_string(), "gone");
    }
}
