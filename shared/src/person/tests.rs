//! Properties of the values, and the IIN vectors of `eds.md` section 6.

use jiff::civil::date;
use proptest::prelude::*;

use super::digits::{check_digit, to_text};
use super::{Bin, CadastralNumber, Email, Iin, Money, PersonName, Phone, Sex, fold};

#[test]
fn iin_vectors() {
    for (text, birth, sex) in [
        ("000101500011", date(2000, 1, 1), Sex::Male),
        ("000229600014", date(2000, 2, 29), Sex::Female),
        ("851231300602", date(1985, 12, 31), Sex::Male),
        ("720701400802", date(1972, 7, 1), Sex::Female),
        ("061211600012", date(2006, 12, 11), Sex::Female),
    ] {
        let iin = Iin::parse(text).unwrap();
        assert_eq!((iin.birth_date(), iin.sex(), iin.as_str()), (birth, sex, text));
        assert!(iin.born_after(birth.yesterday().unwrap()) && !iin.born_after(birth));
    }
}

#[test]
fn iin_as_pasted_and_as_read() {
    for text in [
        " 851231 300 602 ",
        "851231\u{A0}300\u{202F}602",
        "851231-300-602",
        "8512-31300–602",
    ] {
        let iin = Iin::parse(text).unwrap();
        assert_eq!(iin.to_string(), "851231300602", "{text}");
        assert_eq!(iin.grouped(), "851231 300 602");
    }
    let json = serde_json::to_string(&Iin::parse("851231 300 602").unwrap()).unwrap();
    assert_eq!(json, "\"851231300602\"");
    assert!(serde_json::from_str::<Iin>(&json).is_ok());
    let error = serde_json::from_str::<Iin>("\"851231300603\"").unwrap_err();
    assert!(error.to_string().contains("iin_checksum"));
}

#[test]
fn iin_refusals() {
    for (text, code) in [
        ("", "iin_length"),
        ("851231", "iin_length"),
        ("85123130060", "iin_length"),
        ("8512313006021", "iin_length"),
        ("85123130060x", "iin_digits"),
        ("٨٥١٢٣١٣٠٠٦٠٢", "iin_digits"),
        ("010101000011", "iin_century"),
        ("851231700602", "iin_century"),
        ("990229400016", "iin_date"),
        ("991313300019", "iin_date"),
        ("850001300602", "iin_date"),
        ("851231300603", "iin_checksum"),
    ] {
        assert_eq!(Iin::parse(text).unwrap_err().code(), code, "{text}");
    }
    for check in 0..10 {
        assert_eq!(
            Iin::parse(&format!("15031550067{check}")).unwrap_err().code(),
            "iin_unissued"
        );
    }
}

#[test]
fn an_error_in_digit_11_is_invisible_in_pass_1() {
    assert!(Iin::parse("000101500011").is_ok());
    assert!(Iin::parse("000101500021").is_ok());
}

/// The first weighted sum, modulo 11.
fn pass_1(digits: &[u8]) -> u32 {
    (1..=11)
        .zip(digits)
        .map(|(weight, digit)| weight * u32::from(*digit))
        .sum::<u32>()
        % 11
}

prop_compose! {
    /// The digits of a valid IIN.
    fn valid_iin()(
        day in 1_u8..=28, month in 1_u8..=12, year in 0_u8..100, century in 1_u8..=6,
        serial in proptest::array::uniform4(0_u8..10),
    ) -> Option<Vec<u8>> {
        let mut digits = vec![year / 10, year % 10, month / 10, month % 10, day / 10, day % 10, century];
        digits.extend(serial);
        let check = check_digit(&digits)?;
        digits.push(check);
        Some(digits)
    }
}

proptest! {
    #[test]
    fn iin_round_trip(digits in valid_iin().prop_filter_map("unissued", |digits| digits)) {
        let text = to_text(&digits);
        let iin = Iin::parse(&text).unwrap();
        prop_assert_eq!(iin.as_str(), &text);
        prop_assert_eq!(&Iin::parse(&iin.grouped()).unwrap(), &iin);
        prop_assert_eq!(Bin::parse(&text).is_ok(), (4..=6).contains(&digits[4]));
    }

    /// True only where both numbers are decided by the first pass: there the weights of digits 1–10
    /// are not 0 modulo 11. A number decided by the second pass may pass with an error.
    #[test]
    fn iin_single_error_in_digits_1_to_10_or_12(
        digits in valid_iin().prop_filter_map("unissued", |digits| digits),
        place in (0_usize..12).prop_filter("invisible", |place| *place != 10),
        shift in 1_u8..10,
    ) {
        let mut wrong = digits.clone();
        wrong[place] = (wrong[place] + shift) % 10;
        prop_assume!(place == 11 || (pass_1(&digits) != 10 && pass_1(&wrong) != 10));
        prop_assert!(Iin::parse(&to_text(&wrong)).is_err());
    }

    #[test]
    fn parsers_never_panic(text in any::<String>()) {
        let _ = (Iin::parse(&text), Bin::parse(&text), Phone::parse(&text), Email::parse(&text));
        let _ = (CadastralNumber::parse(&text), Money::parse(&text), PersonName::parse(&text));
        prop_assert_eq!(fold(&fold(&text)), fold(&text));
    }

    #[test]
    fn parsers_are_idempotent(text in "[ +()0-9A-Za-zА-яіқңІ@.,:/'’₸-]{0,16}") {
        if let Ok(value) = PersonName::parse(&text) {
            prop_assert_eq!(&PersonName::parse(value.as_str()).unwrap(), &value);
        }
        if let Ok(value) = CadastralNumber::parse(&text) {
            prop_assert_eq!(&CadastralNumber::parse(value.as_str()).unwrap(), &value);
        }
        if let Ok(value) = Email::parse(&text) {
            prop_assert_eq!(&Email::parse(value.as_str()).unwrap(), &value);
        }
    }

    #[test]
    fn phones_of_any_shape(text in "[+]?[78]?[ (]?7[0-9]{2}[ )-]{0,2}[0-9]{3}[ -]?[0-9]{2}[ -]?[0-9]{2}") {
        if let Ok(phone) = Phone::parse(&text) {
            prop_assert_eq!(phone.as_str().len(), 12);
            prop_assert_eq!(&Phone::parse(&phone.grouped()).unwrap(), &phone);
            prop_assert_eq!(phone.masked().matches('•').count(), 5);
        }
    }

    #[test]
    fn money_round_trip(tenge in 0_i64..=999_999_999_999) {
        let money = Money::new(tenge).unwrap();
        prop_assert_eq!(Money::parse(&money.grouped()), Ok(money));
        prop_assert_eq!(Money::parse(&money.to_string()), Ok(money));
    }
}
