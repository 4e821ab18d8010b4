//! A light CSS minifier: it drops comments and blank space where no meaning can hang on them, and nothing else.

/// The same style sheet, smaller.
pub fn minify(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    // Blank space, or a comment, since the last token.
    let (mut space, mut comment) = (false, false);
    // The last character written; `x` for an escape, whatever it stands for.
    let mut last = None;
    while let Some(next) = rest.chars().next() {
        if let Some(after) = rest.strip_prefix("/*") {
            comment = true;
            rest = after.split_once("*/").map_or("", |(_, after)| after);
        } else if next.is_ascii_whitespace() {
            space = true;
            rest = rest.trim_ascii_start();
        } else {
            out.push_str(last.map_or("", |last| separator(last, next, space, comment)));
            (space, comment) = (false, false);
            let length = verbatim(rest).max(next.len_utf8());
            let (token, after) = rest.split_at(length);
            if token == "}" && last == Some(';') {
                out.pop();
            }
            out.push_str(token);
            last = if next == '\\' {
                Some('x')
            } else {
                token.chars().next_back()
            };
            rest = after;
        }
    }
    out
}

/// What must stand between the last token and the next one.
fn separator(last: char, next: char, space: bool, comment: bool) -> &'static str {
    // After a colon blank space says nothing; before one it is the descendant in `a :hover`.
    let loose = matches!(last, '{' | '}' | ';' | ',' | ':') || matches!(next, '{' | '}' | ';' | ',');
    match (space, comment) {
        (true, _) if !loose => " ",
        // Two words that only a comment held apart.
        (false, true) if is_word(last) && (is_word(next) || next == '(') => "/**/",
        _ => "",
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '_' | '#' | '.' | '%' | '@' | '\\') || !c.is_ascii()
}

/// The length of what must be kept letter by letter: a string, an escape, an unquoted `url(…)`.
fn verbatim(rest: &str) -> usize {
    let quote = |c: char| matches!(c, '"' | '\'');
    if rest.starts_with(quote) {
        let mut characters = rest.char_indices();
        let opening = characters.next().map(|(_, c)| c);
        while let Some((at, c)) = characters.next() {
            if c == '\\' {
                characters.next();
            } else if Some(c) == opening {
                return at + 1;
            }
        }
        return rest.len();
    }
    if rest.starts_with('\\') {
        return rest.chars().take(2).map(char::len_utf8).sum();
    }
    let is_url = rest
        .get(..4)
        .is_some_and(|start| start.eq_ignore_ascii_case("url("));
    if is_url && !rest[4..].trim_ascii_start().starts_with(quote) {
        return rest.find(')').map_or(rest.len(), |at| at + 1);
    }
    0
}

#[cfg(test)]
mod tests {
    use super::minify;

    #[track_caller]
    fn check(css: &str, expected: &str) {
        assert_eq!(minify(css), expected);
        assert_eq!(minify(expected), expected, "a second time changes nothing");
    }

    #[test]
    fn drops_comments_and_blank_space() {
        check(
            "/* head */\n.a ,\n.b > c {\n  color : red;\n  margin: 0 auto; /* why */\n}\n",
            ".a,.b > c{color :red;margin:0 auto}",
        );
    }

    #[test]
    fn keeps_what_has_meaning() {
        check("a :hover { b: c }", "a :hover{b:c}");
        check("x { w: calc(1px + 2px) }", "x{w:calc(1px + 2px)}");
        check(
            "@media (width >= 40em) and (hover) { a { b: c; } }",
            "@media (width >= 40em) and (hover){a{b:c}}",
        );
        check(
            "a { --empty: ; color: red !important }",
            "a{--empty:;color:red !important}",
        );
        check(".a.b .c{d:e}", ".a.b .c{d:e}");
    }

    #[test]
    fn leaves_strings_urls_and_escapes_alone() {
        check(
            r#"a::before { content: "/* no */  { ; }" }"#,
            r#"a::before{content:"/* no */  { ; }"}"#,
        );
        check(
            r#"a { content: "\"  ;"; b: 'x  y' }"#,
            r#"a{content:"\"  ;";b:'x  y'}"#,
        );
        check("a { b: url(data:x;/*  ,y) }", "a{b:url(data:x;/*  ,y)}");
        check("a { b: url( 'x  y' ) }", "a{b:url( 'x  y' )}");
        check(r".a\  b{c:d}", r".a\  b{c:d}");
        check(r".a\, b{c:d\;}", r".a\, b{c:d\;}");
    }

    #[test]
    fn a_comment_separates_words_but_adds_no_space() {
        check("a/**/b{c:d}", "a/**/b{c:d}");
        check("a/* x */{c/* y */:d}", "a{c:d}");
        check("a /* x */ b{c:d}", "a b{c:d}");
    }

    #[test]
    fn survives_what_is_cut_short() {
        check("a{b:\"c", "a{b:\"c");
        check("a /* b", "a");
        check("a{b:url(c", "a{b:url(c");
        check("қ{b:'ә'}", "қ{b:'ә'}");
    }
}
