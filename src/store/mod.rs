//! Evidence kept between runs. Empty so far: the room for the case file.
