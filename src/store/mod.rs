//! Evidence kept between runs.
