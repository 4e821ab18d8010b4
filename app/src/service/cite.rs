//! A source tag made readable: `000 §8` is "Order No. 661: paragraph 8 of the Rules".

use shared::text::{Lang, Text, ui::service as words};

/// The tag in words. What it does not know stays as it is.
pub fn readable(cite: &str, lang: Lang) -> String {
    let (source, places) = cite.split_once(' ').unwrap_or((cite, ""));
    let act = source
        .parse::<usize>()
        .ok()
        .and_then(|number| words::CITE_ACTS.get(number));
    let Some(act) = act else {
        return words::CITE_PORTAL.fill(lang, &[("rule", cite)]);
    };
    let mut text = act.get(lang).to_owned();
    let parts = places.split(',').map(str::trim_start);
    for (index, part) in parts.filter(|part| !part.is_empty()).enumerate() {
        text.push_str(if index == 0 { ": " } else { "; " });
        text.push_str(&place(source, part, lang));
    }
    text
}

fn place(source: &str, part: &str, lang: Lang) -> String {
    // `L3 §9`: item 3 of the order's list, paragraph 9 of the Rules as it words them.
    if let Some(item) = part.strip_prefix('L') {
        let (item, inner) = item.split_once(' ').unwrap_or((item, ""));
        let item = words::CITE_LIST.fill(lang, &[("n", item)]);
        if inner.is_empty() {
            return item;
        }
        return [&item, ", ", &place(source, inner, lang)].concat();
    }
    // `11(2)`: paragraph 11, its part or sub-point 2.
    let (part, inner) = part.find('(').map_or((part, ""), |at| part.split_at(at));
    let gap = if inner.is_empty() { "" } else { "\u{a0}" };
    [&whole(source, part, lang), gap, inner].concat()
}

fn whole(source: &str, part: &str, lang: Lang) -> String {
    let fill = |text: Text, n: &str| text.fill(lang, &[("n", n), ("annex", n)]);
    if let Some(paragraph) = part.strip_prefix('§') {
        let rules = matches!(source, "000" | "002");
        return fill(
            if rules {
                words::CITE_PARAGRAPH
            } else {
                words::CITE_REGULATION
            },
            paragraph,
        );
    }
    if let Some(point) = part.strip_prefix("O.") {
        return fill(words::CITE_POINT, point);
    }
    let Some(rest) = part.strip_prefix('A') else {
        return part.to_owned();
    };
    let (annex, row) = rest.split_once('.').unwrap_or((rest, ""));
    // Source 002 has one annex, which its tags do not number.
    let annex = if annex.is_empty() { "1" } else { annex };
    if row.starts_with(|first: char| first.is_ascii_digit()) {
        return words::CITE_ANNEX.fill(lang, &[("annex", annex), ("n", row)]);
    }
    fill(words::CITE_ANNEX_WHOLE, annex)
}
