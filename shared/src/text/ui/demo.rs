//! Words of the demo mode's own pages.
