//! Limits as people say them: the numbers come from the procedures, never from a text.

use super::{Lang, Text, t};
use crate::procedure::Limit;

/// One, a few (2 to 4, as Russian counts), many. Mark: `n`.
type Forms = [Text; 3];

const WORKING_DAYS: Forms = [
    t("{n} жұмыс күні", "{n} рабочий день", "{n} working day"),
    t("{n} жұмыс күні", "{n} рабочих дня", "{n} working days"),
    t("{n} жұмыс күні", "{n} рабочих дней", "{n} working days"),
];
const CALENDAR_DAYS: Forms = [
    t("{n} күнтізбелік күн", "{n} календарный день", "{n} calendar day"),
    t("{n} күнтізбелік күн", "{n} календарных дня", "{n} calendar days"),
    t("{n} күнтізбелік күн", "{n} календарных дней", "{n} calendar days"),
];
const HOURS: Forms = [
    t("{n} сағат", "{n} час", "{n} hour"),
    t("{n} сағат", "{n} часа", "{n} hours"),
    t("{n} сағат", "{n} часов", "{n} hours"),
];
const MINUTES: Forms = [
    t("{n} минут", "{n} минута", "{n} minute"),
    t("{n} минут", "{n} минуты", "{n} minutes"),
    t("{n} минут", "{n} минут", "{n} minutes"),
];
const MONTHS: Forms = [
    t("{n} ай", "{n} месяц", "{n} month"),
    t("{n} ай", "{n} месяца", "{n} months"),
    t("{n} ай", "{n} месяцев", "{n} months"),
];
/// Before the end of the whole. Mark: `limit`.
const BEFORE_END: Text = t(
    "жалпы мерзім аяқталғанға дейін: {limit}",
    "{limit} до конца общего срока",
    "{limit} before the end of the whole term",
);
const LAST_OPEN_DAY: Text = t(
    "Жалпы мерзімнің соңғы жұмыс күні",
    "Последний рабочий день общего срока",
    "The last working day of the whole term",
);
const SAME_DAY: Text = t("Сол күні", "В тот же день", "On the same day");

/// A limit in words: `15 жұмыс күні`, `3 рабочих дня`, `1 working day`.
pub fn limit(limit: Limit, lang: Lang) -> String {
    let (n, forms) = match limit {
        Limit::SameDay => return SAME_DAY.get(lang).to_owned(),
        Limit::Minutes(n) => (n, MINUTES),
        Limit::Hours(n) => (n, HOURS),
        Limit::WorkingDays(n) => (n, WORKING_DAYS),
        Limit::CalendarDays(n) => (n, CALENDAR_DAYS),
        Limit::Months(n) => (n, MONTHS),
        Limit::LastOpenDay => return LAST_OPEN_DAY.get(lang).to_owned(),
        Limit::BeforeEnd(n) => {
            let days = self::limit(Limit::CalendarDays(n), lang);
            return BEFORE_END.fill(lang, &[("limit", days)]);
        }
    };
    forms[form(n, lang)].fill(lang, &[("n", n.to_string())])
}

/// Which form a number takes. English has its plural from two on, Kazakh none.
const fn form(n: u32, lang: Lang) -> usize {
    let teen = matches!(n % 100, 11..=14);
    match (lang, n, n % 10) {
        (Lang::Kk | Lang::En, 1, _) => 0,
        (Lang::Ru, _, 1) if !teen => 0,
        (Lang::Ru, _, 2..=4) if !teen => 1,
        _ => 2,
    }
}

#[cfg(test)]
mod tests {
    use super::limit;
    use crate::{procedure::Limit, text::Lang};

    #[test]
    fn a_limit_is_said_as_people_count() {
        for (n, ru, en) in [
            (1, "1 рабочий день", "1 working day"),
            (3, "3 рабочих дня", "3 working days"),
            (5, "5 рабочих дней", "5 working days"),
            (11, "11 рабочих дней", "11 working days"),
            (14, "14 рабочих дней", "14 working days"),
            (21, "21 рабочий день", "21 working days"),
            (112, "112 рабочих дней", "112 working days"),
        ] {
            assert_eq!(limit(Limit::WorkingDays(n), Lang::Ru), ru);
            assert_eq!(limit(Limit::WorkingDays(n), Lang::En), en);
            assert_eq!(limit(Limit::WorkingDays(n), Lang::Kk), format!("{n} жұмыс күні"));
        }
        assert_eq!(limit(Limit::CalendarDays(30), Lang::Kk), "30 күнтізбелік күн");
        assert_eq!(limit(Limit::Hours(2), Lang::Ru), "2 часа");
        assert_eq!(limit(Limit::Minutes(15), Lang::En), "15 minutes");
        assert_eq!(limit(Limit::Months(1), Lang::Ru), "1 месяц");
        assert_eq!(
            limit(Limit::BeforeEnd(1), Lang::Ru),
            "1 календарный день до конца общего срока"
        );
        assert_eq!(limit(Limit::SameDay, Lang::Kk), "Сол күні");
    }
}
