//! A barcode as it is drawn and printed, with its digits for people below.

use crate::prelude::*;
use shared::barcode::{bars, path};

/// Modules of white on each side, which scanners need.
const QUIET: u32 = 10;
/// How high the bars are, in modules.
const HEIGHT: u32 = 34;

/// The bars of a number, and the number.
pub fn barcode(digits: &str, number: String) -> AnyView {
    let Some((bars, width)) = bars(digits) else {
        return view! { <span class="numeric">{number}</span> };
    };
    let whole = (width + 2 * QUIET).to_string();
    let frame = ["-", &QUIET.to_string(), " 0 ", &whole, " ", &HEIGHT.to_string()].concat();
    view! {
        <span class="barcode">
            <svg class="barcode__bars" viewBox=frame preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <path d=path(&bars, HEIGHT)/>
            </svg>
            <span class="barcode__number numeric">{number}</span>
        </span>
    }
}
