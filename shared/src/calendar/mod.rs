//! Kazakhstan business time.
