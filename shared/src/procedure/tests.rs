//! Tests of deadlines and cases on service A.
