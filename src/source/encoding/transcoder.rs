//! A stream in another encoding, read as UTF-8.

use super::Malformed;
use encoding_rs::{Decoder, DecoderResult, Encoding};
use std::io::{self, Read};
use std::sync::Arc;

/// Bytes taken from the stream below at a time.
const BLOCK_BYTES: usize = 32 << 10;

/// How far a transcoder has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// More input may follow.
    Reading,
    /// All input is in; the decoder may still owe something.
    LastCall,
    /// Everything is out.
    Done,
}

/// Turns a stream of bytes in some encoding into UTF-8 as it is read.
pub(crate) struct Transcoder<R> {
    inner: R,
    decoder: Decoder,
    input: Vec<u8>,
    input_start: usize,
    /// Bytes of the stream before `input[0]`.
    input_offset: u64,
    stage: Stage,
    output: Vec<u8>,
    output_start: usize,
    malformed: Arc<Malformed>,
}

impl<R: Read> Transcoder<R> {
    /// Reads `inner`, from byte `offset` of the file on, as text in `encoding`; what is malformed
    /// becomes U+FFFD and is noted in `malformed`.
    pub fn new(
        inner: R,
        encoding: &'static Encoding,
        offset: u64,
        malformed: Arc<Malformed>,
    ) -> Self {
        Transcoder {
            inner,
            decoder: encoding.new_decoder_without_bom_handling(),
            input: Vec::with_capacity(BLOCK_BYTES),
            input_start: 0,
            input_offset: offset,
            stage: Stage::Reading,
            output: Vec::new(),
            output_start: 0,
            malformed,
        }
    }

    fn refill_input(&mut self) -> io::Result<()> {
        self.input_offset += self.input.len() as u64;
        self.input.resize(BLOCK_BYTES, 0);
        self.input_start = 0;
        let count = self.inner.read(&mut self.input);
        self.input.truncate(*count.as_ref().unwrap_or(&0));
        self.stage = if count? == 0 { Stage::LastCall } else { Stage::Reading };
        Ok(())
    }

    fn decode_some(&mut self) {
        // Room for the longest expansion, and for the replacement character.
        self.output.resize(BLOCK_BYTES * 3 + 16, 0);
        self.output_start = 0;
        let (result, read, written) = self.decoder.decode_to_utf8_without_replacement(
            &self.input[self.input_start..],
            &mut self.output,
            self.stage == Stage::LastCall,
        );
        self.input_start += read;
        self.output.truncate(written);
        match result {
            DecoderResult::Malformed(bad, after) => {
                let seen = self.input_offset + self.input_start as u64;
                self.malformed.note(seen.saturating_sub(u64::from(bad) + u64::from(after)));
                self.output.extend_from_slice("\u{FFFD}".as_bytes());
            }
            DecoderResult::InputEmpty if self.stage == Stage::LastCall => self.stage = Stage::Done,
            _ => {}
        }
    }
}

impl<R: Read> Read for Transcoder<R> {
    fn read(&mut self, target: &mut [u8]) -> io::Result<usize> {
        while self.output_start == self.output.len() {
            if self.stage == Stage::Done {
                return Ok(0);
            }
            if self.input_start == self.input.len() && self.stage == Stage::Reading {
                self.refill_input()?;
            }
            self.decode_some();
        }
        let count = target.len().min(self.output.len() - self.output_start);
        target[..count].copy_from_slice(&self.output[self.output_start..][..count]);
        self.output_start += count;
        Ok(count)
    }
}
