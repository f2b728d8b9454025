//! The measure that both steps raise, in whole numbers.
//!
//! Average mutual information of neighbouring classes differs only by constants from
//! `sum f(N(c, d)) - 2 sum f(N(c))` with `f(n) = n ln n`, where N counts pairs and single classes
//! (Martin, Liermann, Ney 1998, equation 4). `f` is taken in whole units, so that sums are exact
//! and their order changes nothing.

use super::bigrams::Bigrams;

/// Units of `f` in one nat.
const UNITS: f64 = 65536.0;
/// `f` is kept in a table for counts below this.
const TABLE: u32 = 1 << 20;

/// `n ln n` in whole units.
pub(super) struct Entropy {
    table: Vec<i64>,
}

impl Entropy {
    /// The function, its common values at hand for counts up to `total`.
    pub fn new(total: u32) -> Self {
        Entropy { table: (0..=total.min(TABLE)).map(entropy).collect() }
    }

    /// `n ln n`, 0 for 0.
    pub fn of(&self, n: u32) -> i64 {
        match self.table.get(n as usize) {
            Some(value) => *value,
            None => entropy(n),
        }
    }
}

fn entropy(n: u32) -> i64 {
    let n = f64::from(n.max(1));
    (n * n.ln() * UNITS).round() as i64
}

/// How often one class follows another, and the same by columns, so that both read in order.
pub(super) struct ClassCounts {
    classes: usize,
    after: Vec<u32>,
    before: Vec<u32>,
    /// How often each class occurs.
    pub single: Vec<u32>,
}

impl ClassCounts {
    /// Counts for words in `classes` classes.
    pub fn of(bigrams: &Bigrams, class_of: &[usize], classes: usize) -> Self {
        let mut counts = ClassCounts {
            classes,
            after: vec![0; classes * classes],
            before: vec![0; classes * classes],
            single: vec![0; classes],
        };
        for word in 0..bigrams.words() {
            counts.single[class_of[word]] += bigrams.counts[word];
            for (next, count) in bigrams.after(word) {
                counts.add(class_of[word], class_of[*next as usize], *count);
            }
        }
        counts
    }

    /// How many classes there are.
    pub fn classes(&self) -> usize {
        self.classes
    }

    /// Counts of the classes that follow `class`.
    pub fn after(&self, class: usize) -> &[u32] {
        &self.after[class * self.classes..][..self.classes]
    }

    /// Counts of the classes that `class` follows.
    pub fn before(&self, class: usize) -> &[u32] {
        &self.before[class * self.classes..][..self.classes]
    }

    /// Counts `count` pairs more.
    pub fn add(&mut self, left: usize, right: usize, count: u32) {
        self.after[left * self.classes + right] += count;
        self.before[right * self.classes + left] += count;
    }

    /// Counts `count` pairs fewer.
    pub fn remove(&mut self, left: usize, right: usize, count: u32) {
        self.after[left * self.classes + right] -= count;
        self.before[right * self.classes + left] -= count;
    }
}
