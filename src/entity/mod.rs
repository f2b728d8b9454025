//! Who is meant by a mention.
