//! Attributes by their names, as `view!` calls them.

use leptos::tachys::{
    html::{
        attribute::{
            AttributeValue,
            custom::{CustomAttr, custom_attribute},
        },
        element::{Custom, HtmlElement},
    },
    view::add_attr::AddAnyAttr,
};

macro_rules! attributes {
    ($set:ident, $what:literal, $($attribute:ident $name:literal)*) => {
        #[doc = $what]
        pub trait $set: AddAnyAttr + Sized {
            $(
                #[doc = concat!("`", $name, "`.")]
                fn $attribute<V: AttributeValue>(
                    self,
                    value: V,
                ) -> <Self as AddAnyAttr>::Output<CustomAttr<&'static str, V>> {
                    self.add_any_attr(custom_attribute($name, value))
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
