//! Elements by their names, as `view!` calls them.

use leptos::tachys::html::element::{Custom, HtmlElement, custom};

/// An element of any name.
pub type Element = HtmlElement<Custom<&'static str>, (), ()>;

macro_rules! elements {
    ($($tag:ident)*) => {
        $(
            #[doc = concat!("`<", stringify!($tag), ">`.")]
            pub fn $tag() -> Element {
                custom(stringify!($tag))
            }
        )*
    };
}

elements! {
    a article blockquote br button caption code datalist dd details dialog div dl dt em fieldset footer form h1 h2 h3 h4
    header img input kbd label legend li main nav ol option p pre progress section select span strong summary table tbody
    td template textarea th thead tr ul video
}
