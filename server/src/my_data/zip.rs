//! A ZIP file as it goes out: entries one after the other, not compressed (PKWARE APPNOTE 6.3.10, 4.3 and 4.4).
//!
//! Written here in a few lines, as an archive without compression is a list of headers; a library would bring its own I/O.

use jiff::civil::Date;
use std::io;

/// What the CRC-32 of every byte adds.
const TABLE: [u32; 256] = table();

const fn table() -> [u32; 256] {
    let mut table = [0_u32; 256];
    let (mut at, mut value) = (0, 0_u32);
    while at < table.len() {
        let (mut crc, mut bit) = (value, 0);
        while bit < 8 {
            crc = if crc & 1 == 1 {
                0xEDB8_8320 ^ (crc >> 1)
            } else {
                crc >> 1
            };
            bit += 1;
        }
        table[at] = crc;
        at += 1;
        value += 1;
    }
    table
}

/// The CRC-32 of ISO-HDLC.
fn crc32(bytes: &[u8]) -> u32 {
    let crc = bytes.iter().fold(u32::MAX, |crc, byte| {
        let [low, ..] = crc.to_le_bytes();
        let added = TABLE.get(usize::from(low ^ byte)).copied().unwrap_or_default();
        (crc >> 8) ^ added
    });
    !crc
}

/// An archive that is being written.
pub struct Zip {
    /// The day that its entries bear.
    day: u16,
    /// Bytes that went out.
    written: u32,
    /// Its entries' headers, for the end.
    directory: Vec<u8>,
    entries: u16,
}

impl Zip {
    /// An empty archive.
    pub fn new(day: Date) -> Self {
        let year = u16::try_from(day.year())
            .unwrap_or(1980)
            .saturating_sub(1980)
            .min(127);
        let (month, of_month) = (day.month().unsigned_abs(), day.day().unsigned_abs());
        Self {
            day: (year << 9) | (u16::from(month) << 5) | u16::from(of_month),
            written: 0,
            directory: Vec::new(),
            entries: 0,
        }
    }

    /// The bytes of the next entry. Fails where the format ends: at 65 535 entries, at four gigabytes.
    pub fn entry(&mut self, name: &str, content: &[u8]) -> io::Result<Vec<u8>> {
        let too_large = |_| io::Error::other("the archive is too large");
        let size = u32::try_from(content.len()).map_err(too_large)?;
        let name_size = u16::try_from(name.len()).map_err(too_large)?;
        let mut common = Vec::new();
        // Version 2.0; names are UTF-8; stored; no time of day.
        for field in [20, 1 << 11, 0, 0, self.day] {
            common.extend(u16::to_le_bytes(field));
        }
        for field in [crc32(content), size, size] {
            common.extend(field.to_le_bytes());
        }
        common.extend(name_size.to_le_bytes());
        common.extend([0, 0]);

        let mut entry = b"PK\x03\x04".to_vec();
        entry.extend(&common);
        entry.extend(name.as_bytes());
        entry.extend(content);

        self.directory.extend(b"PK\x01\x02\x14\x00");
        self.directory.extend(&common);
        // No comment, first disk, no attributes.
        self.directory.extend([0; 10]);
        self.directory.extend(self.written.to_le_bytes());
        self.directory.extend(name.as_bytes());

        let length = u32::try_from(entry.len()).map_err(too_large)?;
        let end = self.written.checked_add(length);
        self.written = end.ok_or_else(|| io::Error::other("the archive is too large"))?;
        let entries = self.entries.checked_add(1);
        self.entries = entries.ok_or_else(|| io::Error::other("the archive has too many entries"))?;
        Ok(entry)
    }

    /// The end of the archive.
    pub fn end(self) -> io::Result<Vec<u8>> {
        let size = u32::try_from(self.directory.len()).map_err(io::Error::other)?;
        let mut end = self.directory;
        end.extend(b"PK\x05\x06\x00\x00\x00\x00");
        end.extend(self.entries.to_le_bytes());
        end.extend(self.entries.to_le_bytes());
        end.extend(size.to_le_bytes());
        end.extend(self.written.to_le_bytes());
        end.extend([0, 0]);
        Ok(end)
    }
}

#[cfg(test)]
mod tests {
    use super::{Zip, crc32};
    use jiff::civil::date;

    #[test]
    fn the_checksum_is_that_of_the_catalogue() {
        assert_eq!((crc32(b"123456789"), crc32(b"")), (0xCBF4_3926, 0));
    }

    /// Byte by byte against the specification.
    #[test]
    fn an_archive_of_one_entry() {
        let mut zip = Zip::new(date(2026, 11, 22));
        let entry = zip.entry("a", b"123456789").unwrap();
        let common = b"\x14\0\0\x08\0\0\0\0\x76\x5d\x26\x39\xf4\xcb\x09\0\0\0\x09\0\0\0\x01\0\0\0";
        assert_eq!(entry, [b"PK\x03\x04".as_slice(), common, b"a123456789"].concat());
        let end = zip.end().unwrap();
        let directory = [b"PK\x01\x02\x14\0".as_slice(), common, &[0; 14], b"a"].concat();
        assert_eq!(directory.len(), 47);
        let tail = b"PK\x05\x06\0\0\0\0\x01\0\x01\0\x2f\0\0\0\x28\0\0\0\0\0";
        assert_eq!(end, [directory.as_slice(), tail].concat());
    }
}
