//! Classes into a binary tree: the two whose union loses least information are united, until one is
//! left.

use super::bigrams::Bigrams;
use super::exchange::BOUNDARY_CLASS;
use super::information::{ClassCounts, Entropy};
use crate::gazetteer::ClassPath;

/// The path of each class from the root. Paths that would be too long end early, and classes that
/// then share one become one class.
pub(super) fn paths(bigrams: &Bigrams, class_of: &[usize]) -> Vec<ClassPath> {
    let classes = class_of.iter().max().map_or(1, |most| most + 1);
    let counts = ClassCounts::of(bigrams, class_of, classes);
    let occupied = (0..classes).filter(|c| *c != BOUNDARY_CLASS && counts.single[*c] > 0);
    let mut merging = Merging {
        entropy: Entropy::new(bigrams.counts.iter().sum()),
        left: occupied.collect(),
        losses: vec![0; classes * classes],
        counts,
    };
    let merges = merging.merge_all();
    let mut paths = vec![ClassPath::default(); classes];
    // From the root down: each union hands its path to its two parts.
    let mut members: Vec<Vec<usize>> = (0..classes).map(|class| vec![class]).collect();
    let mut unions = Vec::with_capacity(merges.len());
    for (one, other) in merges {
        unions.push((members[one].clone(), members[other].clone()));
        let joined = std::mem::take(&mut members[other]);
        members[one].extend(joined);
    }
    for (one, other) in unions.into_iter().rev() {
        one.iter().for_each(|class| paths[*class] = paths[*class].then(false));
        other.iter().for_each(|class| paths[*class] = paths[*class].then(true));
    }
    paths
}

struct Merging {
    entropy: Entropy,
    counts: ClassCounts,
    /// Classes not yet united into others, in order.
    left: Vec<usize>,
    /// What the union of each two loses, `one < other`.
    losses: Vec<i64>,
}

impl Merging {
    /// All unions in order: the second class goes into the first.
    fn merge_all(&mut self) -> Vec<(usize, usize)> {
        for (one, other) in self.pairs() {
            let at = self.place(one, other);
            self.losses[at] = self.loss(one, other);
        }
        let mut merges = Vec::new();
        while let Some((_, one, other)) =
            self.pairs().map(|(one, other)| (self.losses[self.place(one, other)], one, other)).min()
        {
            self.merge(one, other);
            merges.push((one, other));
        }
        merges
    }

    fn pairs(&self) -> impl Iterator<Item = (usize, usize)> + use<> {
        let left = self.left.clone();
        let all = 0..left.len();
        all.flat_map(move |at| {
            let rest = left[at + 1..].to_vec();
            let one = left[at];
            rest.into_iter().map(move |other| (one, other))
        })
    }

    fn place(&self, one: usize, other: usize) -> usize {
        one.min(other) * self.counts.classes() + one.max(other)
    }

    /// Unites two classes and corrects what other unions would lose.
    fn merge(&mut self, one: usize, other: usize) {
        self.left.retain(|class| *class != other);
        let apart: Vec<(usize, usize)> =
            self.pairs().filter(|(a, b)| *a != one && *b != one).collect();
        for (a, b) in &apart {
            let lost = self.loss_beside(*a, *b, one) + self.loss_beside(*a, *b, other);
            let at = self.place(*a, *b);
            self.losses[at] -= lost;
        }
        self.unite(one, other);
        for (a, b) in &apart {
            let at = self.place(*a, *b);
            self.losses[at] += self.loss_beside(*a, *b, one);
        }
        for class in self.left.clone().into_iter().filter(|class| *class != one) {
            let at = self.place(one, class);
            self.losses[at] = self.loss(one.min(class), one.max(class));
        }
    }

    fn unite(&mut self, one: usize, other: usize) {
        for class in 0..self.counts.classes() {
            let after = self.counts.after(other)[class];
            self.counts.remove(other, class, after);
            self.counts.add(one, class, after);
        }
        for class in 0..self.counts.classes() {
            let before = self.counts.before(other)[class];
            self.counts.remove(class, other, before);
            self.counts.add(class, one, before);
        }
        self.counts.single[one] += std::mem::take(&mut self.counts.single[other]);
    }

    /// What the union of two classes loses.
    fn loss(&self, one: usize, other: usize) -> i64 {
        let others = (0..self.counts.classes()).filter(|class| *class != one && *class != other);
        let beside: i64 = others.map(|class| self.loss_beside(one, other, class)).sum();
        let within = [(one, one), (one, other), (other, one), (other, other)]
            .map(|(left, right)| self.counts.after(left)[right]);
        let apart: i64 = within.iter().map(|count| self.entropy.of(*count)).sum();
        let singles = self.join_loss(self.counts.single[one], self.counts.single[other]);
        beside + apart - self.entropy.of(within.iter().sum()) - 2 * singles
    }

    /// The part of that loss in the pairs with a third class.
    fn loss_beside(&self, one: usize, other: usize, third: usize) -> i64 {
        let (after, before) = (self.counts.after(third), self.counts.before(third));
        self.join_loss(after[one], after[other]) + self.join_loss(before[one], before[other])
    }

    /// What the information falls by when two counts become one.
    fn join_loss(&self, one: u32, other: u32) -> i64 {
        self.entropy.of(one) + self.entropy.of(other) - self.entropy.of(one + other)
    }
}
