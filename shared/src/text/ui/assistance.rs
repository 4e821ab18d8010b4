//! Words of the papers of service E: the talon, the receipt, the notice (annexes 3 to 5 of the act, which calls them annexes
//! of the regulation and of a standard alike, X-24).

use crate::{
    office::Offices,
    text::{Lang, Text, dates::long_date, t},
};
use jiff::civil::Date;

/// Annex 4. Marks: `name`, `year`, `day`, `month`, `no`.
const TALON: Text = t(
    "Құрметті {name}, {year} жылдың «{day}» {month} Сіздің құжаттарыңыз қабылданып, құжаттардың нөмірі {no} болып \
     тіркелді.",
    "{name}, {day} {month} {year} года ваши документы приняты и зарегистрированы под № {no}.",
    "{name}, on {day} {month} {year} your documents were accepted and registered under number {no}.",
);
/// Annex 4.
pub const ACCEPTED_BY: Text = t(
    "Қабылдаған адамның аты-жөні",
    "Ф.И.О. принявшего",
    "Name of the person who accepted",
);
/// Annex 5, 1.
pub const NUMBER: Text = t(
    "Қабылдаған құжаттың нөмірі мен мерзімі",
    "Номер и дата принятого документа",
    "Number and date of the accepted document",
);
/// Annex 5, 2.
pub const KIND: Text = t(
    "Көрсетілетін мемлекеттік қызметтің түрі",
    "Вид услуги",
    "Kind of service",
);
/// Annex 5, 3.
pub const ATTACHED: Text = t(
    "Құжаттағы қосымшалардың атауы және саны",
    "Наименования и количество приложений",
    "Names and number of attachments",
);
/// Annex 5, 4.
pub const RETURNED: Text = t(
    "Құжатты қайтарып беретін орны және уақыты",
    "Место и время возврата документа",
    "Place and time of return of the document",
);
/// Annex 5, 5.
pub const INSPECTOR: Text = t(
    "Құжатты рәсімдеуге өтініш қабылдаған ХҚКО-ның инспекторының аты-жөні",
    "Ф.И.О. инспектора ЦОН, принявшего заявление",
    "Name of the inspector who accepted the application",
);
/// The act sets no term of the whole: a day is a plan (DL-E4).
pub const PLANNED: Text = t("жоспарлы күн", "плановая дата", "planned date");
/// Annex 3. Mark: `body`.
const NOTICE: Text = t(
    "{body} Сізге тұрғын үй көмегі тағайындалғандығы туралы хабарлайды.",
    "{body} сообщает вам о назначении жилищной помощи.",
    "{body} informs you that housing assistance has been assigned to you.",
);
/// Annex 3.
pub const HEAD: Text = t("Бастық", "Начальник", "Head");
/// Annex 3.
pub const SIGNATURE: Text = t("қолы", "подпись", "signature");
/// Annex 3.
pub const EXECUTOR: Text = t(
    "Орын. аты-жөні, телефон нөмірі",
    "Исп.: Ф.И.О., телефон",
    "Prepared by: name, telephone",
);

/// N-E1: to whom, when, under which number.
pub fn talon(name: &str, on: Date, number: &str, lang: Lang) -> String {
    let date = long_date(on, lang);
    let month = date
        .split(' ')
        .find(|word| word.chars().next().is_some_and(char::is_alphabetic) && !YEAR.contains(word))
        .unwrap_or_default();
    TALON.fill(
        lang,
        &[
            ("name", name),
            ("year", &on.year().to_string()),
            ("day", &on.day().to_string()),
            ("month", month),
            ("no", number),
        ],
    )
}

/// What dates call a year.
const YEAR: [&str; 3] = ["жылғы", "года", "г."];

/// N-E3: which department informs of the assignment. In Kazakh it is named as annex 3 names it: the name of its district or
/// city, and the institution in quotes.
pub fn notice(offices: &Offices, office: &str, lang: Lang) -> String {
    // From the second letter on: the first is a capital where the name is quoted.
    const OWN: &str = "ұмыспен қамту және әлеуметтік бағдарламалар бөлімі";
    let name = offices.name(office, lang).unwrap_or_default();
    let place = name.strip_suffix(OWN).and_then(|place| place.strip_suffix(" ж"));
    let body = match place {
        Some(place) if lang == Lang::Kk => [place, " «Ж", OWN, "» ММ"].concat(),
        _ => name.to_owned(),
    };
    NOTICE.fill(lang, &[("body", body)])
}

#[cfg(test)]
mod tests {
    use super::{notice, talon};
    use crate::{office::Offices, text::Lang};
    use jiff::civil::date;

    #[test]
    fn as_68_the_notice_is_the_sentence_of_annex_3() {
        let offices = Offices::default();
        assert_eq!(
            notice(&offices, "004-1-20", Lang::Kk),
            "Текелі қаласының «Жұмыспен қамту және әлеуметтік бағдарламалар бөлімі» ММ Сізге тұрғын үй көмегі \
             тағайындалғандығы туралы хабарлайды."
        );
        assert_eq!(
            notice(&offices, "004-1-20", Lang::Ru),
            "Отдел занятости и социальных программ города Текели сообщает вам о назначении жилищной помощи."
        );
        // No amount, in whichever language.
        for lang in Lang::ALL {
            let said = notice(&offices, "004-1-1", lang);
            assert!(!said.chars().any(|c| c.is_ascii_digit()), "{said}");
        }
    }

    #[test]
    fn as_69_the_talon_is_the_sentence_of_annex_4() {
        let said = |lang| talon("Оспанова Айгүл", date(2026, 11, 23), "57", lang);
        assert_eq!(
            said(Lang::Kk),
            "Құрметті Оспанова Айгүл, 2026 жылдың «23» қараша Сіздің құжаттарыңыз қабылданып, құжаттардың нөмірі 57 \
             болып тіркелді."
        );
        assert_eq!(
            said(Lang::Ru),
            "Оспанова Айгүл, 23 ноября 2026 года ваши документы приняты и зарегистрированы под № 57."
        );
        assert_eq!(
            said(Lang::En),
            "Оспанова Айгүл, on 23 November 2026 your documents were accepted and registered under number 57."
        );
    }
}
