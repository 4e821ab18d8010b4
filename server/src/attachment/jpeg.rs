//! Whether bytes are a whole JPEG picture: its segments in order, from the start of the image to its end. What follows the
//! end is not looked at: phones put the film of a motion photo there.

/// Reads a picture that flows by, in pieces of any size.
#[derive(Clone, Debug, Default)]
pub struct Jpeg {
    at: At,
    /// The segment whose length or content is being read.
    marker: u8,
    has_frame: bool,
    has_scan: bool,
}

/// What comes next.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
enum At {
    /// The first byte of all.
    #[default]
    Start,
    /// The second.
    StartMarker,
    /// The `ff` before a marker.
    Gap,
    /// The marker, or one more `ff` that fills.
    Marker,
    /// The first byte of a segment's length.
    Length,
    /// The second; this was the first.
    LengthEnd(u8),
    /// So many bytes of a segment.
    Content(usize),
    /// The picture's data, up to an `ff`.
    Data,
    /// What follows an `ff` among the data.
    DataMarker,
    /// After the end of the image.
    End,
    /// No JPEG.
    Broken,
}

impl Jpeg {
    /// The next bytes.
    pub fn see(&mut self, mut bytes: &[u8]) {
        while let Some((&byte, rest)) = bytes.split_first() {
            bytes = match self.at {
                At::End | At::Broken => return,
                At::Content(left) => {
                    let here = left.min(bytes.len());
                    self.at = if here < left {
                        At::Content(left - here)
                    } else {
                        self.after_segment()
                    };
                    bytes.get(here..).unwrap_or_default()
                }
                _ => {
                    self.at = self.step(byte);
                    rest
                }
            };
        }
    }

    /// Whether the image has come to its end.
    pub fn is_whole(&self) -> bool {
        self.at == At::End
    }

    fn step(&mut self, byte: u8) -> At {
        match (self.at, byte) {
            (At::Start, 0xff) => At::StartMarker,
            (At::StartMarker, 0xd8) => At::Gap,
            (At::Gap | At::Marker, 0xff) => At::Marker,
            (At::Length, high) => At::LengthEnd(high),
            (At::LengthEnd(high), low) => match usize::from(u16::from_be_bytes([high, low])) {
                // The length counts itself.
                0 | 1 => At::Broken,
                2 => self.after_segment(),
                length => At::Content(length - 2),
            },
            (At::Data | At::DataMarker, 0xff) => At::DataMarker,
            // An `ff` of the data itself, or a place to begin anew.
            (At::Data, _) | (At::DataMarker, 0 | 0xd0..=0xd7) => At::Data,
            (At::Marker | At::DataMarker, marker) => self.begin(marker),
            _ => At::Broken,
        }
    }

    fn begin(&mut self, marker: u8) -> At {
        self.marker = marker;
        match marker {
            0xd9 if self.has_frame && self.has_scan => At::End,
            // Frames, tables, scans, applications' data, comments.
            0xc0..=0xcf | 0xda..=0xfe if marker != 0xda || self.has_frame => At::Length,
            _ => At::Broken,
        }
    }

    fn after_segment(&mut self) -> At {
        match self.marker {
            0xda => {
                self.has_scan = true;
                At::Data
            }
            // Tables of codes share the frames' numbers.
            0xc0..=0xcf if !matches!(self.marker, 0xc4 | 0xc8 | 0xcc) => {
                self.has_frame = true;
                At::Gap
            }
            _ => At::Gap,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Jpeg;

    /// A picture in two scans, with a thumbnail in its own data, a filled gap, an escaped `ff` and a restart.
    fn picture() -> Vec<u8> {
        [
            &[0xff, 0xd8][..],
            &[0xff, 0xe1, 0, 8, 0xff, 0xd8, 0xff, 0xd9, 0, 0],
            &[0xff, 0xff, 0xfe, 0, 2],
            &[0xff, 0xc4, 0, 3, 0],
            &[0xff, 0xc2, 0, 4, 1, 2],
            &[0xff, 0xda, 0, 3, 1, 7, 0xff, 0, 7, 0xff, 0xd0, 9],
            &[0xff, 0xc4, 0, 3, 0],
            &[0xff, 0xda, 0, 3, 1, 1, 2, 3],
            &[0xff, 0xd9],
        ]
        .concat()
    }

    fn is_whole(bytes: &[u8], piece: usize) -> bool {
        let mut jpeg = Jpeg::default();
        bytes.chunks(piece).for_each(|bytes| jpeg.see(bytes));
        jpeg.is_whole()
    }

    #[test]
    fn a_picture_with_or_without_something_behind_it() {
        let film = [picture(), vec![0xff; 20_000]].concat();
        for piece in [1, 2, 3, 7, 100_000] {
            assert!(is_whole(&picture(), piece) && is_whole(&film, piece), "{piece}");
        }
    }

    #[test]
    fn a_part_of_a_picture_or_another_thing_is_none() {
        let picture = picture();
        for end in 0..picture.len() {
            let (part, _) = picture.split_at(end);
            assert!(!is_whole(part, 4), "{end}");
        }
        let program = [b"MZ\x90\0", &picture[..]].concat();
        let disguised = [&[0xff, 0xd8, 0xff, 0xe0][..], b"MZ program", &[0xff, 0xd9]].concat();
        let hollow = [&[0xff, 0xd8][..], &[0xff, 0xe0, 0, 4, 1, 1], &[0xff, 0xd9]].concat();
        let zeros = [&[0xff, 0xd8, 0xff, 0xe0][..], &[0; 5000], &[0xff, 0xd9]].concat();
        for other in [program, disguised, hollow, zeros, b"%PDF-1.7".to_vec()] {
            assert!(!is_whole(&other, 4));
        }
    }
}
