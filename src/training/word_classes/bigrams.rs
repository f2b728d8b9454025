//! How often one word follows another.

use super::corpus::NumberedCorpus;

/// A neighbour and how often it stands there.
pub(super) type Neighbour = (u32, u32);

/// Counts of pairs of neighbouring words. Word 0 is the boundary between sentences; the stream is
/// taken as a ring, so that every word is as often a left neighbour as a right one.
pub(super) struct Bigrams {
    /// How often each word occurs.
    pub counts: Vec<u32>,
    after: Rows,
    before: Rows,
}

/// Neighbours of all words, one word after the other.
struct Rows {
    starts: Vec<usize>,
    neighbours: Vec<Neighbour>,
}

impl Bigrams {
    /// Counts the pairs of a corpus.
    pub fn count(corpus: &NumberedCorpus) -> Self {
        let words = corpus.first_word + corpus.words.len();
        let mut counts = vec![0; words];
        corpus.stream.iter().for_each(|word| counts[*word as usize] += 1);
        let next = corpus.stream.iter().cycle().skip(1);
        let mut pairs: Vec<(u32, u32)> = corpus.stream.iter().copied().zip(next.copied()).collect();
        let after = Rows::of(words, &mut pairs);
        pairs.iter_mut().for_each(|(left, right)| std::mem::swap(left, right));
        let before = Rows::of(words, &mut pairs);
        Bigrams { counts, after, before }
    }

    /// How many words there are, with the boundary and the unknown ones.
    pub fn words(&self) -> usize {
        self.counts.len()
    }

    /// Words that follow `word`.
    pub fn after(&self, word: usize) -> &[Neighbour] {
        self.after.row(word)
    }

    /// Words that `word` follows.
    pub fn before(&self, word: usize) -> &[Neighbour] {
        self.before.row(word)
    }
}

impl Rows {
    fn of(words: usize, pairs: &mut [(u32, u32)]) -> Self {
        pairs.sort_unstable();
        let mut rows = Rows { starts: Vec::with_capacity(words + 1), neighbours: Vec::new() };
        for run in pairs.chunk_by(|a, b| a == b) {
            let (word, neighbour) = run[0];
            while rows.starts.len() <= word as usize {
                rows.starts.push(rows.neighbours.len());
            }
            rows.neighbours.push((neighbour, run.len() as u32));
        }
        rows.starts.resize(words + 1, rows.neighbours.len());
        rows
    }

    fn row(&self, word: usize) -> &[Neighbour] {
        &self.neighbours[self.starts[word]..self.starts[word + 1]]
    }
}
