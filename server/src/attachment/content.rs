//! What a file is, by its content, told while it is streamed: a PDF and a PNG by their beginning and their end, a JPEG by
//! its segments, because cameras put other things behind the picture.

use super::jpeg::Jpeg;

/// How much of the beginning and the end is kept.
const KEPT: usize = 1024;

/// A type that may be attached (V-FILE, DR-10).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FileType {
    /// PDF.
    Pdf,
    /// JPEG.
    Jpeg,
    /// PNG.
    Png,
}

impl FileType {
    /// The media type.
    pub const fn mime(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
        }
    }

    /// What the name says; `None` for no or another extension.
    pub fn of_name(name: &str) -> Option<Self> {
        match name.rsplit_once('.')?.1.to_ascii_lowercase().as_str() {
            "pdf" => Some(Self::Pdf),
            "jpg" | "jpeg" => Some(Self::Jpeg),
            "png" => Some(Self::Png),
            _ => None,
        }
    }
}

/// The beginning and the end of a file that flows by.
#[derive(Clone, Debug, Default)]
pub struct Ends {
    head: Vec<u8>,
    tail: Vec<u8>,
    jpeg: Jpeg,
    size: usize,
}

impl Ends {
    /// The next bytes.
    pub fn see(&mut self, bytes: &[u8]) {
        self.size += bytes.len();
        self.jpeg.see(bytes);
        let room = KEPT.saturating_sub(self.head.len());
        self.head.extend(bytes.iter().take(room));
        self.tail
            .extend(bytes.iter().skip(bytes.len().saturating_sub(KEPT)));
        let surplus = self.tail.len().saturating_sub(KEPT);
        self.tail.drain(..surplus);
    }

    /// Bytes so far.
    pub fn size(&self) -> usize {
        self.size
    }

    /// What it is; `None` if it is none of the allowed types, or broken off.
    pub fn file_type(&self) -> Option<FileType> {
        const PNG_HEAD: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
        const PNG_END: &[u8] = b"\0\0\0\0IEND\xaeB`\x82";
        let ends_with = |end: &[u8]| self.tail.windows(end.len()).any(|part| part == end);
        if self.head.starts_with(b"%PDF-") && ends_with(b"%%EOF") {
            Some(FileType::Pdf)
        } else if self.head.starts_with(PNG_HEAD) && self.tail.ends_with(PNG_END) {
            Some(FileType::Png)
        } else if self.jpeg.is_whole() {
            Some(FileType::Jpeg)
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Ends, FileType};

    fn of(parts: &[&[u8]]) -> Option<FileType> {
        let mut ends = Ends::default();
        for part in parts {
            ends.see(part);
        }
        ends.file_type()
    }

    #[test]
    fn knows_its_types_by_both_ends() {
        let filler = vec![0; 5000];
        assert_eq!(of(&[b"%PDF-1.7\n", &filler, b"\n%%EOF\n"]), Some(FileType::Pdf));
        assert_eq!(of(&[b"%P", b"DF-1.7\n%%E", b"OF"]), Some(FileType::Pdf));
        let jpeg: &[u8] = b"\xff\xd8\xff\xc0\0\x04\x01\x02\xff\xda\0\x03\x01";
        assert_eq!(of(&[jpeg, &filler, &[0xff, 0xd9]]), Some(FileType::Jpeg));
        assert_eq!(of(&[jpeg, &[0xff, 0xd9], &filler]), Some(FileType::Jpeg));
        let png: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
        assert_eq!(
            of(&[png, &filler, b"\0\0\0\0IEND\xaeB`\x82"]),
            Some(FileType::Png)
        );
        for broken in [
            &b"%PDF-1.7"[..],
            b"MZ%PDF-%%EOF",
            b"<svg>",
            b"",
            png,
            jpeg,
            &[0xff, 0xd8, 0xff],
        ] {
            assert_eq!(of(&[broken, &filler]), None);
        }
    }

    #[test]
    fn names_say_a_type_or_none() {
        assert_eq!(FileType::of_name("a.b.PDF"), Some(FileType::Pdf));
        assert_eq!(FileType::of_name("a.jpeg"), Some(FileType::Jpeg));
        assert_eq!(FileType::of_name("pdf"), None);
        assert_eq!(FileType::of_name("a.pdf.exe"), None);
    }
}
