//! Scores over the graph.
