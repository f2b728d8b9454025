//! Writing a weights file.

use crate::mention::model::LABELS;
use std::fmt::Write as _;

/// Weights nearer to nothing than this, for all labels, are left out.
const LEAST: f32 = 0.02;

/// The text of a weights file: a line for each piece of evidence that weighs anything, sorted.
pub(super) fn write(mut named: Vec<(String, [f32; LABELS])>) -> String {
    named.retain(|(_, weights)| weights.iter().any(|weight| weight.abs() >= LEAST));
    named.sort_by(|a, b| a.0.cmp(&b.0));
    named.dedup_by(|a, b| a.0 == b.0);
    let mut text = String::from("evidence\tperson\torganisation\tlocation\tother\n");
    for (name, weights) in named {
        text.push_str(&name);
        for weight in weights {
            let hundredths = (weight * 100.0).round() / 100.0;
            let _ = match hundredths == 0.0 {
                true => write!(text, "\t0"),
                false => write!(text, "\t{hundredths}"),
            };
        }
        text.push('\n');
    }
    text
}
