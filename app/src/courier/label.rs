//! The barcode of a case, to print and to stick on its package.

use super::barcode::barcode;
use crate::{
    browser,
    components::{Page, say, title},
    prelude::*,
    router::address_part,
    work::Door,
};
use shared::{procedure, text::ui::courier as words};

/// The label. It says nothing but the number: whose the package is stands inside.
#[component]
pub fn LabelPage() -> impl IntoView {
    let number = address_part(1);
    let back = Signal::derive(move || ["/work/", &number.get()].concat());
    view! {
        <Page title=title(words::BARCODE) back=back>
            <Door>
                {move || {
                    let number = number.get();
                    view! {
                        <article class="paper paper--label">{barcode(&procedure::barcode(&number), number)}</article>
                        <p class="no-print">
                            <button type="button" class="button" on:click=|_| browser::print()>
                                {say(words::PRINT)}
                            </button>
                        </p>
                    }
                }}
            </Door>
        </Page>
    }
}
