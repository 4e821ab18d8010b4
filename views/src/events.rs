//! Events by their names, as `view!` calls them. What handles one gets the browser's `Event`, whatever its name.
#![expect(non_upper_case_globals, reason = "that is how `view!` calls them")]

use leptos::{
    ev::Event,
    tachys::html::event::{EventDescriptor, On, on},
};
use std::borrow::Cow;

/// Of a form that is sent: nothing is asked of it that others have not.
pub type SubmitEvent = Event;

/// An event of any name. The name of this type is the one by which `view!` makes those that HTML does not know.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Custom(&'static str);

impl Custom {
    /// The event of this name.
    pub const fn new(name: &'static str) -> Self {
        Self(name)
    }
}

impl EventDescriptor for Custom {
    type EventType = Event;

    // Each listener is at its element: whether the event goes on from there makes no difference.
    const BUBBLES: bool = false;

    fn name(&self) -> Cow<'static, str> {
        Cow::Borrowed(self.0)
    }

    fn event_delegation_key(&self) -> Cow<'static, str> {
        self.name()
    }
}

/// What handles an event.
pub type Handler = Box<dyn FnMut(Event)>;

/// Has an event of an element handled.
pub fn listen(event: Custom, handler: Handler) -> On<Custom, Handler> {
    on(event, handler)
}

macro_rules! events {
    ($($event:ident)*) => {
        $(
            #[doc = concat!("`", stringify!($event), "`.")]
            pub const $event: Custom = Custom::new(stringify!($event));
        )*
    };
}

events! { blur change click close focusout input keydown submit toggle }
