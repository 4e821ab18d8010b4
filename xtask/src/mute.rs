//! Takes the words out of panics in what people load. Nobody hears them there: the browser gets a trap either way, and
//! making the words is a good part of the code. Development builds keep theirs.

use anyhow::{Result, anyhow};
use std::collections::HashSet;
use walrus::{
    ConstExpr, DataId, DataKind, Function, FunctionId, FunctionKind, Module,
    ir::{Instr, InstrLocId, Unreachable, Value, VisitorMut, dfs_pre_order_mut},
};

/// The ways into Rust's panic machinery, as they stand in mangled names of either style. None of them returns.
pub const WAYS: [&str; 14] = [
    "4core9panicking",
    "4core6option13expect_failed",
    "4core6option13unwrap_failed",
    "4core6result13unwrap_failed",
    "4core3str16slice_error_fail",
    "4core5slice5index16slice_index_fail",
    "4core4cell22panic_already_borrowed",
    "4core4cell30panic_already_mutably_borrowed",
    "4core4cell4lazy14panic_poisoned",
    "5alloc7raw_vec12handle_error",
    "5alloc5alloc18handle_alloc_error",
    "3std9panicking15panic_with_hook",
    "3std9panicking13panic_handler",
    "3std6thread5local18panic_access_error",
];

/// What writes values for developers: `Debug`, and what it is built with. Panics alone call it, over tables that keep it
/// alive; the app's code prints nothing (`Cargo.toml`, lints).
const WORDS: [&str; 2] = [" as core::fmt::Debug>::fmt", "core::fmt::builders::"];

/// The same module, whose panics trap at once: every call into the machinery becomes the trap that it ends in.
pub fn panics(wasm: &[u8]) -> Result<Vec<u8>> {
    let mut module = Module::from_buffer(wasm).map_err(|error| anyhow!("{error:#}"))?;
    let leads_to_panic = |name: &str| WAYS.iter().any(|way| name.contains(way));
    let ways = module.funcs.iter().filter_map(|function| {
        let name = function.name.as_deref()?;
        leads_to_panic(name).then(|| function.id())
    });
    let mut trap = Trap(ways.collect());
    for (_, function) in module.funcs.iter_local_mut() {
        let start = function.entry_block();
        dfs_pre_order_mut(&mut trap, function, start);
    }
    let debug = module.funcs.iter().filter(|function| {
        let name = rustc_demangle::demangle(function.name.as_deref().unwrap_or_default());
        let name = format!("{name:#}");
        WORDS.iter().any(|words| name.contains(words))
    });
    for id in debug.map(Function::id).collect::<Vec<_>>() {
        if let FunctionKind::Local(function) = &mut module.funcs.get_mut(id).kind {
            let start = function.entry_block();
            let instructions = &mut function.block_mut(start).instrs;
            instructions.clear();
            instructions.push((Instr::Unreachable(Unreachable {}), InstrLocId::default()));
        }
    }
    forget_places(&mut module);
    Ok(module.emit_wasm())
}

/// Wipes the places in the sources that panics would name (`core::panic::Location`): nobody reads them any more, and
/// they tell of the builder's folders.
fn forget_places(module: &mut Module) {
    let starts: Vec<(DataId, u32)> = module
        .data
        .iter()
        .filter_map(|data| match data.kind {
            DataKind::Active {
                offset: ConstExpr::Value(Value::I32(start)),
                ..
            } => Some((data.id(), start.cast_unsigned())),
            _ => None,
        })
        .collect();
    let end = starts
        .iter()
        .map(|(id, start)| *start as usize + module.data.get(*id).value.len())
        .max();
    let first = starts.iter().map(|(_, start)| *start).min().unwrap_or_default();
    // A place and its path may lie in different segments: all of them as they lie in memory.
    let mut memory = vec![0; end.unwrap_or_default().saturating_sub(first as usize)];
    for (id, start) in &starts {
        let (value, at) = (&module.data.get(*id).value, (start - first) as usize);
        memory[at..at + value.len()].copy_from_slice(value);
    }
    wipe_places(&mut memory, first);
    wipe_messages(&mut memory);
    for (id, start) in &starts {
        let at = (start - first) as usize;
        let value = &mut module.data.get_mut(*id).value;
        let length = value.len();
        value.copy_from_slice(&memory[at..at + length]);
    }
}

/// The same in memory from `start` on.
fn wipe_places(memory: &mut [u8], start: u32) {
    let word = |at: usize| Some(u32::from_le_bytes(*memory.get(at..)?.first_chunk()?));
    let mut wiped = Vec::new();
    for at in (0..memory.len()).step_by(4) {
        let [Some(path), Some(length), Some(line), Some(column)] =
            [0, 4, 8, 12].map(|field| word(at + field))
        else {
            break;
        };
        let Some(path) = path.checked_sub(start) else {
            continue;
        };
        let path = path as usize..path.saturating_add(length) as usize;
        let is_path = memory
            .get(path.clone())
            .is_some_and(|path| path.ends_with(b".rs"));
        if is_path && (1..LINES).contains(&line) && (1..COLUMNS).contains(&column) {
            wiped.push(path);
            wiped.push(at..at + 16);
        }
    }
    for range in wiped {
        memory[range].fill(0);
    }
}

/// Wipes what the libraries' panics say.
fn wipe_messages(memory: &mut [u8]) {
    for message in MESSAGES {
        let mut from = 0;
        while let Some(at) = memory.get(from..).and_then(|rest| {
            rest.windows(message.len())
                .position(|part| part == message.as_bytes())
        }) {
            from += at + message.len();
            memory[from - message.len()..from].fill(0);
        }
    }
}

/// The longer ones, as they lie in the data.
const MESSAGES: [&str; 34] = [
    "Value is None because the `ssr` feature is active. When `ssr` is enabled, tachys skips creating client-side values \
     (event handlers, directives, properties) to avoid cross-thread panics on multithreaded servers. If you are building \
     a client-side (CSR or hydrate) target, this means the `ssr` feature is being activated unintentionally via Cargo \
     feature unification; another dependency in your workspace is enabling it. Run `cargo tree -e features -i tachys` \
     to identify the source.",
    "Executor::spawn called, but no global 'spawn' function is configured.",
    "Executor::spawn_local called, but no global 'spawn_local' function is configured.",
    "Dropped SendWrapper<T> variable from a thread different to the one it has been created with.",
    "Dereferenced SendWrapper<T> variable from a thread different to the one it has been created with.",
    "Tried to access a reactive value that has already been disposed.",
    "use of std::thread::current() is not possible after the thread's local data has been destroyed",
    "cannot access a Thread Local Storage value during or after destruction: ",
    "Attempted to initialize thread-local while it is being dropped",
    "assertion failed: match track_edge_idx {\n    LeftOrRight::Left(idx) => idx <= old_left_len,\n    \
     LeftOrRight::Right(idx) => idx <= right_len,\n}",
    "assertion failed: edge.height == self.node.height - 1",
    "assertion failed: edge.height == self.height - 1",
    "assertion failed: old_right_len + count <= CAPACITY",
    "assertion failed: old_left_len + count <= CAPACITY",
    "assertion failed: psize >= size + min_overhead",
    "assertion failed: psize <= size + max_overhead",
    "assertion failed: self.is_char_boundary(idx)",
    "assertion failed: new_left_len <= CAPACITY",
    "assertion failed: src.len() == dst.len()",
    "assertion failed: old_right_len >= count",
    "assertion failed: old_left_len >= count",
    "internal error: entered unreachable code: empty internal node",
    "recursive use of an object detected which would lead to unsafe aliasing in rust",
    "a Display implementation returned an error unexpectedly",
    "the guard should always be in place until the Drop implementation",
    "one-time initialization may not be performed recursively",
    "failed to generate unique thread ID: bitspace exhausted",
    "closure invoked recursively or after being dropped",
    "attempt to join into collection with len > usize::MAX",
    "called `Option::unwrap_throw()` on a `None` value",
    "called `Result::unwrap()` on an `Err` value",
    "called `Option::unwrap()` on a `None` value",
    "LazyCell instance has previously been poisoned",
    "QueueHead dropped without a waker list",
];

/// More than a file has.
const LINES: u32 = 100_000;

/// More than a line has.
const COLUMNS: u32 = 1000;

/// Puts a trap in the place of calls to these functions.
struct Trap(HashSet<FunctionId>);

impl VisitorMut for Trap {
    fn visit_instr_mut(&mut self, instruction: &mut Instr, _: &mut InstrLocId) {
        if matches!(instruction, Instr::Call(call) if self.0.contains(&call.func)) {
            *instruction = Instr::Unreachable(Unreachable {});
        }
    }
}

#[cfg(test)]
mod tests {
    use super::wipe_places;

    #[test]
    fn places_and_their_paths_go_and_nothing_else() {
        let words = |words: [u32; 4]| words.map(u32::to_le_bytes).concat();
        let kept = words([1000, 4, 7, 5]);
        // Two places in one file, and a table of numbers that begins like one.
        let data = [
            b"text/a/b.rs\0".as_slice(),
            &words([1004, 7, 10, 2]),
            &words([1004, 7, 11, 3]),
            &kept,
        ]
        .concat();
        let mut muted = data.clone();
        wipe_places(&mut muted, 1000);
        assert_eq!(muted, [b"text".as_slice(), &[0; 8 + 16 + 16], &kept].concat());
    }
}
