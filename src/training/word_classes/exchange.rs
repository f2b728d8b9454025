//! Words into classes: each word in turn goes where it raises the information most.

use super::ClassSettings;
use super::bigrams::{Bigrams, Neighbour};
use super::information::{ClassCounts, Entropy};

/// The boundary between sentences has a class of its own, which no word joins.
pub(super) const BOUNDARY_CLASS: usize = 0;

/// The work ends when a pass moves fewer than one word in so many.
const SETTLED: usize = 1000;

/// The class of each word: 0 for the boundary, then 1 to `settings.classes`.
pub(super) fn exchange(
    bigrams: &Bigrams,
    settings: ClassSettings,
    mut pass: impl FnMut(usize),
) -> Vec<usize> {
    let words = bigrams.words();
    let classes = settings.classes.clamp(1, words - 1);
    let dealt = (0..words).map(|word| if word == 0 { 0 } else { 1 + (word - 1) % classes });
    let class_of: Vec<usize> = dealt.collect();
    let counts = ClassCounts::of(bigrams, &class_of, classes + 1);
    let entropy = Entropy::new(bigrams.counts.iter().sum());
    let mut exchange = Exchange { bigrams, entropy, class_of, counts, room: vec![0; classes + 1] };
    for _ in 0..settings.passes {
        let moved = (1..words).filter(|word| exchange.place(*word)).count();
        pass(moved);
        if moved * SETTLED < words {
            break;
        }
    }
    exchange.class_of
}

struct Exchange<'a> {
    bigrams: &'a Bigrams,
    entropy: Entropy,
    class_of: Vec<usize>,
    counts: ClassCounts,
    /// Zeros, one for each class, to count in.
    room: Vec<u32>,
}

/// One word's neighbours by class; the word itself apart.
struct Surroundings {
    after: Vec<(usize, u32)>,
    before: Vec<(usize, u32)>,
    itself: u32,
    count: u32,
}

impl Exchange<'_> {
    /// Puts a word where it raises the information most; whether it moved.
    fn place(&mut self, word: usize) -> bool {
        let old = self.class_of[word];
        let around = self.surroundings(word);
        self.leave(old, &around);
        let mut best = (self.gain(old, &around), old);
        for class in (1..self.counts.classes()).filter(|class| *class != old) {
            let gain = self.gain(class, &around);
            if gain > best.0 {
                best = (gain, class);
            }
        }
        self.join(best.1, &around);
        self.class_of[word] = best.1;
        best.1 != old
    }

    fn surroundings(&mut self, word: usize) -> Surroundings {
        let bigrams = self.bigrams;
        let itself = |row: &[Neighbour]| {
            row.binary_search_by_key(&(word as u32), |n| n.0).map_or(0, |at| row[at].1)
        };
        Surroundings {
            after: self.by_class(word, bigrams.after(word)),
            before: self.by_class(word, bigrams.before(word)),
            itself: itself(bigrams.after(word)),
            count: bigrams.counts[word],
        }
    }

    /// Neighbours other than the word itself, by class.
    fn by_class(&mut self, word: usize, neighbours: &[Neighbour]) -> Vec<(usize, u32)> {
        let mut met = Vec::with_capacity(neighbours.len().min(self.room.len()));
        for (neighbour, count) in neighbours.iter().filter(|n| n.0 as usize != word) {
            let class = self.class_of[*neighbour as usize];
            if self.room[class] == 0 {
                met.push((class, 0));
            }
            self.room[class] += count;
        }
        for (class, count) in &mut met {
            *count = std::mem::take(&mut self.room[*class]);
        }
        met.sort_unstable();
        met
    }

    fn leave(&mut self, class: usize, around: &Surroundings) {
        around.after.iter().for_each(|(next, count)| self.counts.remove(class, *next, *count));
        around.before.iter().for_each(|(last, count)| self.counts.remove(*last, class, *count));
        self.counts.remove(class, class, around.itself);
        self.counts.single[class] -= around.count;
    }

    fn join(&mut self, class: usize, around: &Surroundings) {
        around.after.iter().for_each(|(next, count)| self.counts.add(class, *next, *count));
        around.before.iter().for_each(|(last, count)| self.counts.add(*last, class, *count));
        self.counts.add(class, class, around.itself);
        self.counts.single[class] += around.count;
    }

    /// How much information is gained when a word, which stands in no class, joins this one.
    fn gain(&self, class: usize, around: &Surroundings) -> i64 {
        let rise = |from: u32, by: u32| self.entropy.of(from + by) - self.entropy.of(from);
        // Pairs within the class are of both sorts at once.
        let mut within = around.itself;
        let mut gain = 0;
        for (neighbours, row) in
            [(&around.after, self.counts.after(class)), (&around.before, self.counts.before(class))]
        {
            for (other, count) in neighbours {
                if *other == class {
                    within += count;
                } else {
                    gain += rise(row[*other], *count);
                }
            }
        }
        gain += rise(self.counts.after(class)[class], within);
        gain - 2 * rise(self.counts.single[class], around.count)
    }
}
