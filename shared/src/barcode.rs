//! Code 128 (ISO/IEC 15417), the bars that every scanner reads: digits in pairs, which is its set C.

/// The widths of the bars and spaces of each symbol, a bar first, as the standard's table has them.
#[expect(
    clippy::unreadable_literal,
    reason = "each digit is a width, as the standard prints it"
)]
const SYMBOLS: [u32; 106] = [
    212222, 222122, 222221, 121223, 121322, 131222, 122213, 122312, 132212, 221213, 221312, 231212, 112232,
    122132, 122231, 113222, 123122, 123221, 223211, 221132, 221231, 213212, 223112, 312131, 311222, 321122,
    321221, 312212, 322112, 322211, 212123, 212321, 232121, 111323, 131123, 131321, 112313, 132113, 132311,
    211313, 231113, 231311, 112133, 112331, 132131, 113123, 113321, 133121, 313121, 211331, 231131, 213113,
    213311, 213131, 311123, 311321, 331121, 312113, 312311, 332111, 314111, 221411, 431111, 111224, 111422,
    121124, 121421, 141122, 141221, 112214, 112412, 122114, 122411, 142112, 142211, 241211, 221114, 413111,
    241112, 134111, 111242, 121142, 121241, 114212, 124112, 124211, 411212, 421112, 421211, 212141, 214121,
    412121, 111143, 111341, 131141, 114113, 114311, 411113, 411311, 113141, 114131, 311141, 411131, 211412,
    211214, 211232,
];

/// Begins a code of pairs of digits.
const START_C: usize = 105;

/// Ends it: one bar more than the others.
const STOP: u32 = 2_331_112;

/// The bars of these digits as the start and the width of each, and the width of the whole, all in modules without the
/// quiet zones. `None` for what is no even number of digits.
pub fn bars(digits: &str) -> Option<(Vec<(u32, u32)>, u32)> {
    let bytes = digits.as_bytes();
    if bytes.is_empty() || bytes.len() % 2 == 1 || !bytes.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let mut symbols = vec![START_C];
    let pair = |pair: &[u8]| {
        pair.iter()
            .fold(0, |sum, digit| sum * 10 + usize::from(digit - b'0'))
    };
    symbols.extend(bytes.chunks(2).map(pair));
    let weighted = symbols.iter().enumerate().map(|(at, symbol)| at.max(1) * symbol);
    symbols.push(weighted.sum::<usize>() % 103);
    let (mut bars, mut x) = (Vec::new(), 0);
    let known = symbols.iter().filter_map(|symbol| SYMBOLS.get(*symbol).copied());
    for widths in known.chain([STOP]) {
        let count = widths.ilog10() + 1;
        for place in 0..count {
            let width = widths / 10_u32.pow(count - 1 - place) % 10;
            if place % 2 == 0 {
                bars.push((x, width));
            }
            x += width;
        }
    }
    Some((bars, x))
}

/// The same as the outline of an SVG path, `height` modules high.
pub fn path(bars: &[(u32, u32)], height: u32) -> String {
    let height = height.to_string();
    let mut path = String::new();
    for (x, width) in bars {
        for part in [
            "M",
            &x.to_string(),
            " 0h",
            &width.to_string(),
            "v",
            &height,
            "h-",
            &width.to_string(),
            "z",
        ] {
            path.push_str(part);
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::{SYMBOLS, bars, path};
    use std::collections::BTreeSet;

    /// Every symbol is eleven modules wide, its bars an even number of them, and no two are alike: the standard's own
    /// checks of its table.
    #[test]
    fn the_table_is_sound() {
        let digits = |widths: u32| (0..6).map(move |place| widths / 10_u32.pow(5 - place) % 10);
        for widths in SYMBOLS {
            assert_eq!(digits(widths).sum::<u32>(), 11, "{widths}");
            assert_eq!(digits(widths).step_by(2).sum::<u32>() % 2, 0, "{widths}");
        }
        assert_eq!(SYMBOLS.iter().collect::<BTreeSet<_>>().len(), SYMBOLS.len());
    }

    #[test]
    fn digits_become_bars() {
        // Start, five pairs, check digit, stop: 11 modules each, the stop 13.
        let (found, width) = bars("1234567890").unwrap();
        assert_eq!((found.len(), width), (7 * 3 + 4, 7 * 11 + 13));
        assert_eq!(found[0], (0, 2));
        assert_eq!(found.last(), Some(&(88, 2)));
        // 105 + 1*0 = 105, and 105 mod 103 is 2.
        let (zero, _) = bars("00").unwrap();
        let checked: Vec<u32> = zero[6..9].iter().map(|(_, width)| *width).collect();
        assert_eq!(checked, [2, 2, 2], "222221: the symbol of 2");
        assert_eq!(path(&[(0, 2), (3, 1)], 40), "M0 0h2v40h-2zM3 0h1v40h-1z");
        for nothing in ["", "1", "123", "12a4", "١٢"] {
            assert_eq!(bars(nothing), None, "{nothing}");
        }
    }
}
