//! Sentences, tokens and normal forms.
