//! Words of the cabinet and of a case.
