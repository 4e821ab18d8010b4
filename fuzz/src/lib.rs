//! What is asked of every input, whatever it is: an answer and no panic, and what must hold of the answer. The fuzzer asks it
//! of all that it can think of, tests of `eds` and `shared` ask it of the seeds (`tests/fuzz.rs`).

pub mod der;
pub mod envelope;
pub mod signatures;

/// Every second input is changed element by element, the others blindly. Gives the new length.
pub fn mutate(data: &mut [u8], size: usize, longest: usize, seed: u32) -> usize {
    let blindly = |octets: &mut Vec<u8>| {
        let size = octets.len();
        octets.resize(size + 16, 0);
        let size = libfuzzer_sys::fuzzer_mutate(octets, size, size + 16);
        octets.truncate(size);
    };
    let changed = if seed % 2 == 0 {
        der::changed(&data[..size], seed / 2, blindly)
    } else {
        None
    };
    match changed {
        Some(changed) if changed.len() <= longest && changed.len() <= data.len() => {
            data[..changed.len()].copy_from_slice(&changed);
            changed.len()
        }
        _ => libfuzzer_sys::fuzzer_mutate(data, size, longest),
    }
}
