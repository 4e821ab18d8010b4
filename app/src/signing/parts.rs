//! The ways whose code and texts are loaded once they are chosen. What does not arrive can be asked for again, and another
//! way can be chosen meanwhile.
#![expect(
    clippy::unnecessary_wraps,
    reason = "a part's function has the type of what loads it, which can fail"
)]

use super::{dialog::Signing, mobile::Mobile, ncalayer::NcaLayer};
use crate::{
    api::Failure,
    arrival::{Drawn, arriving, now},
    fetch::{Task, all_of},
    prelude::*,
    texts,
};
use leptos::wasm_split::{SplitLoaderError, wasm_split};
use shared::text::Part;

#[wasm_split(ncalayer, wasm_split_path = ::leptos::wasm_split, preload(load_ncalayer), fallible)]
fn ncalayer_way(signing: Signing) -> Drawn {
    Ok(view! { <NcaLayer signing/> })
}

#[wasm_split(mobile, wasm_split_path = ::leptos::wasm_split, preload(load_mobile), fallible)]
fn mobile_way(signing: Signing) -> Drawn {
    Ok(view! { <Mobile signing/> })
}

/// Signing with NCALayer.
pub fn ncalayer(signing: Signing) -> AnyView {
    arriving(
        || way("ncalayer", load_ncalayer()),
        move || now(ncalayer_way(signing)),
    )
}

/// Signing with the mobile application.
pub fn mobile(signing: Signing) -> AnyView {
    arriving(|| way("mobile", load_mobile()), move || now(mobile_way(signing)))
}

/// A way's code on its way, and with it the texts of that name.
fn way(name: &'static str, code: impl Future<Output = Result<(), SplitLoaderError>> + 'static) -> Task {
    Box::pin(all_of(vec![
        Box::pin(texts::need(vec![Part::named(name)])),
        Box::pin(async { code.await.map_err(|_| Failure::Offline) }),
    ]))
}
