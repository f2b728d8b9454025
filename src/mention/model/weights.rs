//! Weights of all evidence.

use super::table::{LABELS, ROLES, Row, Table, key_of, pattern_key};
use crate::error::{Error, ErrorKind, Place, Result};
use crate::mention::evidence::{Flag, SPAN_FEATURES, span_feature_name};
use rustc_hash::FxHashSet;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};
use xxhash_rust::xxh3::xxh3_64;

macro_rules! roles {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {
        /// Where a token stands to a span.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[repr(usize)]
        pub enum Role { $($(#[$doc])* $name),* }

        impl Role {
            /// All roles, in their order.
            pub const ALL: [Role; ROLES] = [$(Role::$name),*];
        }
    };
}

roles! {
    /// The only token of the span.
    Only,
    /// The first of several.
    First,
    /// Neither the first nor the last.
    Inside,
    /// The last of several.
    Last,
    /// Right before the span.
    Before,
    /// The token before that.
    SecondBefore,
    /// Right behind the span.
    After,
    /// The token behind that.
    SecondAfter,
}

impl Role {
    /// The word used in the weights file.
    pub fn as_str(self) -> &'static str {
        super::table::ROLE_WORDS[self as usize]
    }
}

/// Weights of one piece of evidence for each label, in hundredths.
pub type LabelWeights = [i16; LABELS];
/// Weights of a unit in each role.
pub type UnitWeights = [LabelWeights; ROLES];

/// The weights of all evidence, in hundredths.
#[derive(Debug, Clone)]
pub struct Weights {
    /// Differs for all weights made in this process.
    number: u64,
    /// Hash of all weights.
    content: u64,
    table: Table,
    flags: Vec<UnitWeights>,
    spans: Vec<LabelWeights>,
    /// How much of the first reading's score counts in the second, in hundredths.
    first_reading: LabelWeights,
}

static COUNT: AtomicU64 = AtomicU64::new(1);

static LEARNT: LazyLock<Weights> = LazyLock::new(|| {
    let bytes = include_bytes!(concat!(env!("OUT_DIR"), "/weights.bin"));
    // Hashed when the program was built: the start need not read all of them.
    let hash = *include_bytes!(concat!(env!("OUT_DIR"), "/weights.hash"));
    Weights::over(Table::from_bytes(bytes), u64::from_le_bytes(hash))
});

/// The text of the weights set by hand.
pub(crate) const HAND_WEIGHTS: &str = include_str!("../../../gazetteers/rules/weights_by_hand.tsv");

static BY_HAND: LazyLock<Weights> = LazyLock::new(|| {
    Weights::parse("weights_by_hand.tsv", HAND_WEIGHTS)
        .unwrap_or_else(|error| panic!("built-in weights: {error}"))
});

/// Evidence that has a fixed number: the names of flags in every role and of all about spans.
fn fixed_names() -> impl Iterator<Item = String> {
    let flags = Flag::NAMES.iter().flat_map(|flag| {
        Role::ALL.into_iter().map(move |role| format!("{}:is={flag}", role.as_str()))
    });
    flags.chain((0..SPAN_FEATURES).map(|at| format!("span:{}", span_feature_name(at))))
}

impl Weights {
    /// The weights that come with the program, learnt from annotated news.
    pub fn built_in() -> &'static Weights {
        &LEARNT
    }

    /// Weights that come with the program too, few and set by hand.
    pub fn by_hand() -> &'static Weights {
        &BY_HAND
    }

    /// Reads `evidence<TAB>person<TAB>organisation<TAB>location<TAB>other` lines; `path` names the
    /// file in errors. Evidence without a line weighs nothing.
    ///
    /// # Errors
    /// Unknown evidence, or a weight that is no number, with its line.
    pub fn parse(path: &str, content: &str) -> Result<Self> {
        let fail = |number: usize, message: String| {
            Error::new(ErrorKind::Gazetteer, message)
                .at(Place::file(path).at_line(number as u64 + 1))
                .hint(
                    "a line is the name of the evidence and a number for person, organisation, \
                     location and other, with tabs between",
                )
        };
        let (table, names) =
            Table::parse(content).map_err(|(number, message)| fail(number, message))?;
        let fixed: FxHashSet<String> = fixed_names().collect();
        let open = ["span:pattern=", "span:frame="];
        let unknown = names.into_iter().find(|(_, name)| {
            let about_span = name.starts_with("span:") || name.contains(":is=");
            let known = fixed.contains(*name) || *name == "span:first_reading";
            about_span && !known && !open.iter().any(|open| name.starts_with(open))
        });
        if let Some((line, name)) = unknown {
            return Err(fail(line, format!("{name:?} is not evidence")));
        }
        let hash = xxh3_64(&table.to_bytes());
        Ok(Weights::over(table, hash))
    }

    fn over(table: Table, content: u64) -> Self {
        let mut fixed = fixed_names();
        let mut next = || {
            let row = fixed.next().and_then(|name| table.row(key_of(&name)).copied());
            plain(&row.unwrap_or_default())
        };
        let flags = Flag::NAMES.iter().map(|_| std::array::from_fn(|_| next())).collect();
        let spans = (0..SPAN_FEATURES).map(|_| next()).collect();
        let first_reading = table.row(key_of("span:first_reading")).map_or([100; LABELS], plain);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        Weights { number, content, table, flags, spans, first_reading }
    }

    /// A hash of what the weights were made from.
    pub fn hash(&self) -> u64 {
        self.content
    }

    /// A number that differs for all weights made in this process.
    pub(crate) fn number(&self) -> u64 {
        self.number
    }

    /// The weights of a unit of words, if it has any.
    pub(crate) fn unit(&self, unit: &str) -> Option<&[Row; ROLES]> {
        self.table.unit(key_of(unit))
    }

    /// The weights of a flag, by number.
    pub(crate) fn flag(&self, flag: usize) -> &UnitWeights {
        &self.flags[flag]
    }

    /// The weights of a piece of evidence about a span.
    pub(crate) fn span(&self, feature: u16) -> &LabelWeights {
        &self.spans[usize::from(feature)]
    }

    /// The weights of a pattern of types.
    pub(crate) fn pattern(&self, packed: u64) -> Option<LabelWeights> {
        self.table.row(pattern_key("pattern", packed)).map(plain)
    }

    /// The weights of a pattern of types with the tokens around it.
    pub(crate) fn frame(&self, packed: u64) -> Option<LabelWeights> {
        self.table.row(pattern_key("frame", packed)).map(plain)
    }

    /// How much of the first reading's score counts in the second, in hundredths.
    pub(crate) fn first_reading(&self) -> &LabelWeights {
        &self.first_reading
    }
}

/// A row as numbers of this machine.
pub(crate) fn plain(row: &Row) -> LabelWeights {
    row.map(|weight| weight.get())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_are_found_by_name() {
        let text = "evidence\tperson\torganisation\tlocation\tother\n\
                    before:word=minister\t1.5\t0\t-0.25\t0\n\
                    first:is=headline\t0\t0\t0\t0.5\n\
                    span:length=1.prose\t-1\t-1\t-1\t-1\n\
                    span:pattern=Given Surname\t2\t0\t0\t0\n\
                    span:frame=edge Given Surname says\t0\t0\t0\t3\n";
        let weights = Weights::parse("w.tsv", text).unwrap();
        let unit = weights.unit("word=minister").unwrap();
        assert_eq!(plain(&unit[Role::Before as usize]), [150, 0, -25, 0]);
        assert_eq!(plain(&unit[Role::After as usize]), [0; 4]);
        assert_eq!(weights.flag(Flag::Headline as usize)[Role::First as usize], [0, 0, 0, 50]);
        assert_eq!(weights.span(0), &[-100; 4]);
        let types = |name: &str| crate::mention::evidence::WordType::pattern(name).unwrap();
        assert_eq!(weights.pattern(types("Given Surname")), Some([200, 0, 0, 0]));
        assert_eq!(weights.frame(types("edge Given Surname says")), Some([0, 0, 0, 300]));
        assert_eq!(weights.unit("word=mayor"), None);
    }

    #[test]
    fn mistakes_name_their_line() {
        for (text, wrong) in [
            ("# x\nspan:nonsense\t1\t1\t1\t1\n", "nonsense"),
            ("# x\nbefore:word=of\t1\tmuch\t1\t1\n", "much"),
            ("# x\nbeside:word=of\t1\t1\t1\t1\n", "beside"),
            ("# x\nspan:pattern=Given Nonsense\t1\t1\t1\t1\n", "Nonsense"),
        ] {
            let error = Weights::parse("w.tsv", text).unwrap_err();
            assert!(error.place.line.is_some_and(|line| line >= 2), "{text}: {error}");
            assert!(error.message.contains(wrong), "{text}: {error}");
        }
    }

    #[test]
    fn the_same_weights_have_one_hash() {
        let text = include_str!("../../../gazetteers/rules/weights.tsv");
        assert_eq!(Weights::parse("w.tsv", text).unwrap().hash(), Weights::built_in().hash());
        assert_ne!(Weights::by_hand().hash(), Weights::built_in().hash());
    }

    #[test]
    fn compiled_weights_are_those_of_the_text() {
        let text = "before:word=minister\t1.5\t0\t-0.25\t0\nspan:length=1.prose\t-1\t-1\t-1\t-1\n";
        let bytes = Table::parse(text).unwrap().0.to_bytes();
        let table = Table::from_bytes(bytes.leak());
        assert!(table.unit(key_of("word=minister")).is_some());
        assert_eq!(table.row(key_of("span:length=1.prose")).map(plain), Some([-100; 4]));
        assert!(Table::from_bytes(b"nonsense").unit(1).is_none());
    }
}
