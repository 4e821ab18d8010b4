//! File names made safe (ASVS 5.4.1).

/// Most characters of a name.
const MOST: usize = 120;

/// The last part of a path, without characters that nobody sees, that turn a text around, or that systems reserve.
/// What is left of an unusable name is `file`.
pub fn safe(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let cleaned: String = last.chars().filter(|c| !is_unsafe(*c)).collect();
    let cleaned = cleaned.trim().trim_matches('.').trim();
    let (stem, extension) = match cleaned.rsplit_once('.') {
        Some((stem, extension)) if extension.chars().count() <= 10 => (stem, Some(extension)),
        _ => (cleaned, None),
    };
    let room = MOST - extension.map_or(0, |extension| extension.chars().count() + 1);
    let stem: String = stem.chars().take(room).collect();
    let stem = if stem.trim().is_empty() {
        "file".to_owned()
    } else {
        stem
    };
    extension.map_or(stem.clone(), |extension| format!("{stem}.{extension}"))
}

fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(c, '"' | '<' | '>' | '|' | ':' | '*' | '?')
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}

#[cfg(test)]
mod tests {
    use super::safe;

    #[test]
    fn keeps_what_is_harmless() {
        assert_eq!(safe("Анықтама №3 (көшірме).pdf"), "Анықтама №3 (көшірме).pdf");
    }

    #[test]
    fn takes_away_paths_marks_and_length() {
        assert_eq!(safe("../../etc/passwd"), "passwd");
        assert_eq!(safe("C:\\secret\\a.pdf"), "a.pdf");
        assert_eq!(safe("in\u{202e}gpj.fdp\r\nX: y.pdf"), "ingpj.fdpX y.pdf");
        for unusable in ["", "...", "\u{200f}", "a/", "  "] {
            assert_eq!(safe(unusable), "file", "{unusable:?}");
        }
        let long = safe(&format!("{}.pdf", "ә".repeat(500)));
        assert!(long.chars().count() == 120 && long.strip_suffix(".pdf").is_some());
    }
}
