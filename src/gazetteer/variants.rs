//! Placeholder.
use super::record::{Alias, Record};
use crate::text::umlaut_variant;
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VariantRule(u8);
impl VariantRule {
    pub fn number(self) -> u8 {
        self.0
    }
    pub fn from_number(n: u8) -> Option<Self> {
        Some(VariantRule(n))
    }
    pub fn name(self) -> &'static str {
        "spelling"
    }
}
pub struct Variant {
    pub text: String,
    pub rule: VariantRule,
}
pub struct VariantRules;
impl VariantRules {
    pub fn built_in() -> Self {
        VariantRules
    }
    pub fn variants(&self, _record: &Record, alias: &Alias) -> Vec<Variant> {
        let text = &alias.text;
        let mut forms = Vec::new();
        if text.contains(" the ") {
            forms.push(text.replace(" the ", " "));
        }
        let mut more: Vec<String> = forms.iter().filter_map(|f| umlaut_variant(f)).collect();
        forms.extend(umlaut_variant(text));
        forms.append(&mut more);
        forms.into_iter().map(|text| Variant { text, rule: VariantRule(1) }).collect()
    }
}
