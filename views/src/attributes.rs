//! Attributes by their names, as `view!` calls them. What changes an attribute is made of one type before it is added: else the
//! adding would be compiled for every closure.

use crate::events::{self, Handler, listen};
use leptos::{
    ev::Event,
    tachys::{
        html::{
            attribute::{
                AttributeValue,
                custom::{CustomAttr, custom_attribute},
            },
            class::{Class, IntoClass, class},
            element::{Custom, HtmlElement},
            event::On,
            property::{IntoProperty, Property, prop},
        },
        view::add_attr::AddAnyAttr,
    },
};

/// An element with one attribute more.
type With<Element, Attribute> = <Element as AddAnyAttr>::Output<Attribute>;

/// Tells an element one of them.
fn told<Element: AddAnyAttr, V: AttributeValue>(
    element: Element,
    name: &'static str,
    value: V,
) -> With<Element, CustomAttr<&'static str, V>> {
    element.add_any_attr(custom_attribute(name, value))
}

macro_rules! attributes {
    ($set:ident, $what:literal, $($attribute:ident $name:literal)*) => {
        #[doc = $what]
        pub trait $set: AddAnyAttr + Sized {
            $(
                #[doc = concat!("`", $name, "`.")]
                fn $attribute<V: AttributeValue>(
                    self,
                    value: V,
                ) -> With<Self, CustomAttr<&'static str, V::CloneableOwned>> {
                    told(self, $name, value.into_cloneable_owned())
                }
            )*
        }

        impl<Attributes, Children> $set for HtmlElement<Custom<&'static str>, Attributes, Children> where
            Self: AddAnyAttr
        {
        }
    };
}

attributes! {
    GlobalAttributes, "Attributes.",
    accept "accept"
    alt "alt"
    autocapitalize "autocapitalize"
    autocomplete "autocomplete"
    checked "checked"
    download "download"
    r#for "for"
    height "height"
    hidden "hidden"
    href "href"
    id "id"
    inputmode "inputmode"
    label "label"
    lang "lang"
    list "list"
    loading "loading"
    max "max"
    maxlength "maxlength"
    multiple "multiple"
    name "name"
    muted "muted"
    novalidate "novalidate"
    open "open"
    playsinline "playsinline"
    rel "rel"
    reversed "reversed"
    role "role"
    rows "rows"
    scope "scope"
    selected "selected"
    spellcheck "spellcheck"
    src "src"
    tabindex "tabindex"
    target "target"
    title "title"
    r#type "type"
    value "value"
    width "width"
}

attributes! {
    AriaAttributes, "What assistive technology is told.",
    aria_atomic "aria-atomic"
    aria_controls "aria-controls"
    aria_current "aria-current"
    aria_describedby "aria-describedby"
    aria_disabled "aria-disabled"
    aria_expanded "aria-expanded"
    aria_hidden "aria-hidden"
    aria_invalid "aria-invalid"
    aria_label "aria-label"
    aria_labelledby "aria-labelledby"
    aria_live "aria-live"
    aria_pressed "aria-pressed"
}

/// `on:click`.
pub trait OnAttribute: AddAnyAttr + Sized {
    /// Has an event handled.
    fn on<F: FnMut(Event) + 'static>(
        self,
        event: events::Custom,
        handler: F,
    ) -> With<Self, On<events::Custom, Handler>> {
        self.add_any_attr(listen(event, Box::new(handler)))
    }
}

/// `prop:value`.
pub trait PropAttribute: AddAnyAttr + Sized {
    /// Sets a property.
    fn prop<P: IntoProperty>(
        self,
        name: &'static str,
        value: P,
    ) -> With<Self, Property<&'static str, P::CloneableOwned>> {
        self.add_any_attr(prop(name, value.into_cloneable_owned()))
    }
}

/// `class`, `class:name`.
pub trait ClassAttribute: AddAnyAttr + Sized {
    /// Adds a class.
    fn class<C: IntoClass>(self, value: C) -> With<Self, Class<C::CloneableOwned>> {
        self.add_any_attr(class(value.into_cloneable_owned()))
    }
}

// Drawings have them too.
impl<Of, Attributes, Children> OnAttribute for HtmlElement<Of, Attributes, Children> where Self: AddAnyAttr {}
impl<Of, Attributes, Children> PropAttribute for HtmlElement<Of, Attributes, Children> where Self: AddAnyAttr {}
impl<Of, Attributes, Children> ClassAttribute for HtmlElement<Of, Attributes, Children> where Self: AddAnyAttr {}
