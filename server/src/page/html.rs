//! HTML from text, escaped by construction: [`Html`] can only be made of escaped text and of elements.

use std::fmt::Write as _;

/// A piece of HTML.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Html(String);

/// Text as HTML shows it.
pub fn escape(text: &str) -> String {
    text.chars()
        .fold(String::with_capacity(text.len()), |mut out, c| {
            match c {
                '&' => out.push_str("&amp;"),
                '<' => out.push_str("&lt;"),
                '>' => out.push_str("&gt;"),
                '"' => out.push_str("&quot;"),
                '\'' => out.push_str("&#39;"),
                c => out.push(c),
            }
            out
        })
}

impl Html {
    /// Escaped text.
    pub fn text(text: &str) -> Self {
        Self(escape(text))
    }

    /// An element around what is inside.
    pub fn element(tag: &'static str, attributes: &[(&'static str, &str)], inner: &Self) -> Self {
        let mut html = format!("<{tag}");
        for (name, value) in attributes {
            // Writing into a string can't fail.
            let _ = write!(html, " {name}=\"{}\"", escape(value));
        }
        let _ = write!(html, ">{}</{tag}>", inner.0);
        Self(html)
    }

    /// An element around text.
    pub fn of(tag: &'static str, text: &str) -> Self {
        Self::element(tag, &[], &Self::text(text))
    }

    /// One after the other.
    pub fn join(parts: impl IntoIterator<Item = Self>) -> Self {
        Self(parts.into_iter().map(|part| part.0).collect())
    }

    /// As it goes out.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::Html;

    #[test]
    fn nothing_gets_through_unescaped() {
        let link = Html::element("a", &[("href", "\"><script>")], &Html::text("<b>'&"));
        assert_eq!(
            link.as_str(),
            "<a href=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt;&#39;&amp;</a>"
        );
    }
}
