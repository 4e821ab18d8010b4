//! The key file's worker: opens a `.p12`, signs, forgets. The key never leaves the worker.
