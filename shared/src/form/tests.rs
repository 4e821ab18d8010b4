//! Tests of the form language on Annex 1.
