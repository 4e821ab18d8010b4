//! Notices and text messages that go out (`spec.md` 8.3).

use crate::text::{Text, t};

/// N-A1: the application is registered [000 §7(3)]. Marks: `date`, `no`, `due`.
pub const N_A1: Text = t(
    "Сіздің өтінішіңіз {date} күні № {no} болып тіркелді. Нәтижені алу күні: {due}.",
    "Ваше заявление зарегистрировано {date} под № {no}. Дата получения результата: {due}.",
    "Your application was registered on {date} under No. {no}. Date of the result: {due}.",
);
/// Filed after hours [000 §7]. Marks: `no`, `date`, `due`.
pub const AFTER_HOURS: Text = t(
    "№ {no} өтініш жұмыс уақытынан тыс берілді, {date} күні тіркеледі. Нәтижені алу күні: {due}.",
    "Заявление № {no} подано вне рабочего времени, будет зарегистрировано {date}. Дата получения результата: {due}.",
    "Application No. {no} was filed outside working time; it will be registered on {date}. Date of the result: {due}.",
);
/// Follows a notice whose dates are a plan: a year in between had no entered calendar at the filing (CAL-5).
pub const CALENDAR_PLAN: Text = t(
    "Мерзім әлі бекітілмеген мереке күнтізбесі бойынша есептелді.",
    "Срок рассчитан по ещё не утверждённому праздничному календарю.",
    "The date was computed from a holiday calendar that was not approved yet.",
);
/// The one-time password of a sign-in. Mark: `code`.
pub const OTP_SIGN_IN: Text = t(
    "Қоныс порталына кіру коды: {code}. Ешкімге айтпаңыз.",
    "Код входа на портал Қоныс: {code}. Никому его не сообщайте.",
    "Qonys sign-in code: {code}. Tell it to nobody.",
);
