//! The one place where stages are chained.
