//! Leptos, in which every element of a page is of one type, every attribute, and every event. Its own have a type for each
//! name, so that a wrong attribute does not compile; and what draws them is compiled for each type. The app names this crate
//! `leptos`, which is where the code that `view!` makes looks for them.
//!
//! Only what the app's views say is here; another name does not compile.

mod attributes;
pub mod elements;
pub mod events;

pub use leptos::*;

/// Leptos' prelude with these attributes in the place of its own.
pub mod prelude {
    pub use crate::attributes::{
        AriaAttributes, ClassAttribute, GlobalAttributes, OnAttribute, PropAttribute,
    };
    pub use leptos::prelude::*;
}

/// Events, for those who handle them.
pub mod ev {
    pub use crate::events::SubmitEvent;
    pub use leptos::ev::*;
}

/// The way to the elements and events, as `view!` goes it.
pub mod tachys {
    pub use leptos::tachys::*;

    /// HTML.
    pub mod html {
        pub use leptos::tachys::html::*;

        pub use crate::{elements as element, events as event};
    }
}
