//! Candidate spans from names and rules, then one reading.
