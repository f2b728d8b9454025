//! The one place where stages are chained.
//!
//! ```text
//! record → articles → text → mentions → entities → facts
//! ```

mod run;
mod survey;
mod timing;

pub use run::{Outcome, Progress};
pub use survey::{NameSurvey, SurveyNotes};
pub use timing::{Stage, Timing};

use crate::article::{Article, ArticleSettings};
use crate::entity::{Resolution, Resolver};
use crate::gazetteer::Gazetteer;
use crate::mention::{Mention, MentionFinder, Weights};
use crate::relation::{ArticleFacts, CoOccurrence, ReadArticle, Window};
use crate::source::SourceSettings;
use crate::text::Text;

/// What a run may choose. Values are checked before they get here.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// How inputs are opened and cut into records.
    pub source: SourceSettings,
    /// How records become articles.
    pub article: ArticleSettings,
    /// How near entities must stand to be tied.
    pub window: Window,
}

/// The stages in order, with the gazetteer they share.
#[derive(Debug)]
pub struct Pipeline {
    gazetteer: Gazetteer,
    settings: Settings,
    /// Weights in place of those of the program.
    weights: Option<Weights>,
    timing: Timing,
}

/// An article as read: its text, its mentions, and who is meant.
#[derive(Debug, Clone)]
pub struct Reading<'a> {
    /// The article's text, analysed.
    pub text: Text<'a>,
    /// Its mentions, in order.
    pub mentions: Vec<Mention>,
    /// Who is meant.
    pub resolution: Resolution,
}

impl Pipeline {
    /// A pipeline over this gazetteer.
    pub fn new(gazetteer: Gazetteer, settings: Settings) -> Self {
        Pipeline { gazetteer, settings, weights: None, timing: Timing::default() }
    }

    /// The same pipeline, with mentions chosen by these weights.
    pub fn with_weights(self, weights: Weights) -> Self {
        Pipeline { weights: Some(weights), ..self }
    }

    /// What finds the mentions.
    pub fn mention_finder(&self) -> MentionFinder<'_> {
        match &self.weights {
            Some(weights) => MentionFinder::with_weights(&self.gazetteer, weights),
            None => MentionFinder::new(&self.gazetteer),
        }
    }

    /// The gazetteer in use.
    pub fn gazetteer(&self) -> &Gazetteer {
        &self.gazetteer
    }

    /// A hash of the names and weights in use, as 16 hexadecimal digits: readings by another are
    /// not to be mixed with those by this one.
    pub fn knowledge_hash(&self) -> String {
        let weights = self.weights.as_ref().unwrap_or_else(|| Weights::built_in());
        format!("{:016x}", self.gazetteer.hash() ^ weights.hash().rotate_left(32))
    }

    /// The settings in use.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Processor time spent in each stage so far, over all threads.
    pub fn timing(&self) -> &Timing {
        &self.timing
    }

    /// Text, mentions and entities of one article.
    pub fn read<'a>(&self, article: &'a Article) -> Reading<'a> {
        let text =
            self.timing.measure(Stage::Text, || Text::new(article.title.as_deref(), &article.text));
        let mentions = self.timing.measure(Stage::Mentions, || self.mention_finder().find(&text));
        let resolution = self
            .timing
            .measure(Stage::Entities, || Resolver::new(&self.gazetteer).resolve(&text, &mentions));
        Reading { text, mentions, resolution }
    }

    /// What one article contributes to the graph.
    pub fn facts(&self, article: &Article) -> ArticleFacts {
        let Reading { text, mentions, resolution } = self.read(article);
        let read =
            ReadArticle { article, text: &text, mentions: &mentions, resolution: &resolution };
        self.timing
            .measure(Stage::Relations, || CoOccurrence::new(self.settings.window).facts(read))
    }
}
