//! What is asked of every input, whatever it is: an answer and no panic, and what must hold of the answer. The fuzzer asks it
//! of all that it can think of, tests of `eds` and `shared` ask it of the seeds (`tests/fuzz.rs`).

pub mod envelope;
pub mod signatures;
