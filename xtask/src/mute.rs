//! Takes the words out of panics in what people load. Nobody hears them there: the browser gets a trap either way, and
//! making the words is a good part of the code. Development builds keep theirs.

use anyhow::{Result, anyhow};
use std::collections::HashSet;
use walrus::{
    FunctionId, Module,
    ir::{Instr, InstrLocId, Unreachable, VisitorMut, dfs_pre_order_mut},
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
    Ok(module.emit_wasm())
}

/// Puts a trap in the place of calls to these functions.
struct Trap(HashSet<FunctionId>);

impl VisitorMut for Trap {
    fn visit_instr_mut(&mut self, instruction: &mut Instr, _: &mut InstrLocId) {
        if matches!(instruction, Instr::Call(call) if self.0.contains(&call.func)) {
            *instruction = Instr::Unreachable(Unreachable {});
        }
    }
}
