//! Graph → bytes, one file a format.
