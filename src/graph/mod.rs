//! Evidence rows → graph; merge; association measures.
