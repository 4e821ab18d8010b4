//! Words of the directory of offices.

use crate::text::{Text, t};

/// What is in it.
pub const LEAD: Text = t(
    "Екі регламенттің қосымшаларындағы мекемелер: Алматы қаласы (2014) және Алматы облысы (2012).",
    "Учреждения из приложений двух регламентов: город Алматы (2014) и Алматинская область (2012).",
    "The offices in the annexes of two regulations: the city of Almaty (2014) and Almaty oblast (2012).",
);
/// They may be out of date.
pub const MAY_HAVE_CHANGED: Text = t(
    "Бұл актілердің күші жойылған: мекенжай мен телефон өзгерген болуы мүмкін. Бармас бұрын 1414 нөмірінен тексеріңіз.",
    "Эти акты утратили силу: адреса и телефоны могли измениться. Прежде чем ехать, проверьте по номеру 1414.",
    "These acts were repealed: addresses and telephones may have changed. Check with 1414 before you go.",
);
/// Label of the search field.
pub const FIND: Text = t(
    "Атауы, көшесі немесе ауданы",
    "Название, улица или район",
    "Name, street or district",
);
/// How letters are taken.
pub const FIND_HINT: Text = t(
    "Қазақша немесе орысша пернетақтада теруге болады: «Қапал» да, «Капал» да табылады.",
    "Можно набирать и без казахских букв: найдётся и «Қапал», и «Капал».",
    "Kazakh letters are optional: both Қапал and Капал are found.",
);
/// Label of the filter.
pub const SERVICE: Text = t("Қай қызмет", "Услуга", "Service");
/// Label of the filter.
pub const KIND: Text = t("Мекеменің түрі", "Вид учреждения", "Kind of office");
/// Label of the filter.
pub const PLACE: Text = t("Аудан немесе қала", "Район или город", "District or city");
/// No filter.
pub const ANY: Text = t("Бәрі", "Все", "All");
/// How many were found. Mark: `count`.
pub const FOUND: Text = t("Табылды: {count}", "Найдено: {count}", "Found: {count}");
/// None was found.
pub const NONE_FOUND: Text = t(
    "Мұндай мекеме табылмады. Сөзді қысқартып немесе сүзгілерді алып көріңіз.",
    "Такого учреждения не нашлось. Сократите слово или снимите фильтры.",
    "No such office. Try a shorter word, or remove the filters.",
);
/// Takes all filters off.
pub const CLEAR: Text = t("Сүзгілерді алу", "Снять фильтры", "Remove the filters");

/// A kind: service B's provider.
pub const PROVIDER: Text = t(
    "Тұрғын үй басқармасы",
    "Управление жилья",
    "Department of housing",
);
/// A kind: service E's authorised body.
pub const AUTHORIZED_BODY: Text = t(
    "Жұмыспен қамту және әлеуметтік бағдарламалар бөлімі",
    "Отдел занятости и социальных программ",
    "Department of employment and social programmes",
);
/// A kind.
pub const PSC_BRANCH: Text = t(
    "Халыққа қызмет көрсету орталығы, филиал",
    "Центр обслуживания населения, филиал",
    "Public service centre, branch",
);
/// A kind.
pub const PSC_DEPARTMENT: Text = t(
    "Халыққа қызмет көрсету орталығы, бөлім",
    "Центр обслуживания населения, отдел",
    "Public service centre, department",
);
/// A kind.
pub const PSC_SUBDEPARTMENT: Text = t(
    "Халыққа қызмет көрсету орталығы, бөлімше",
    "Центр обслуживания населения, подотдел",
    "Public service centre, sub-department",
);

/// The office is open.
pub const OPEN_NOW: Text = t("Қазір ашық", "Сейчас открыто", "Open now");
/// The office is closed.
pub const CLOSED_NOW: Text = t("Қазір жабық", "Сейчас закрыто", "Closed now");
/// Until when it is open. Mark: `time`.
pub const UNTIL: Text = t("жабылуы {time}", "до {time}", "until {time}");
/// When it opens today. Mark: `time`.
pub const OPENS_TODAY: Text = t(
    "бүгін {time} ашылады",
    "откроется сегодня в {time}",
    "opens today at {time}",
);
/// When it opens on another day. Marks: `day`, `time`.
pub const OPENS_ON: Text = t(
    "ашылуы: {day}, {time}",
    "откроется: {day}, {time}",
    "opens {day} at {time}",
);
/// The days of a five-day week.
pub const FIVE_DAYS: Text = t("дүйсенбі–жұма", "понедельник–пятница", "Monday–Friday");
/// The days of a six-day week.
pub const SIX_DAYS: Text = t("дүйсенбі–сенбі", "понедельник–суббота", "Monday–Saturday");
/// Every day.
pub const EVERY_DAY: Text = t("күн сайын", "ежедневно", "every day");
/// Lunch. Marks: `from`, `until`.
pub const LUNCH: Text = t(
    "түскі үзіліс {from}–{until}",
    "обед {from}–{until}",
    "lunch {from}–{until}",
);
/// No lunch.
pub const NO_LUNCH: Text = t("үзіліссіз", "без обеда", "no break");
/// The act does not tell the hours (DR-49).
pub const HOURS_BY_DESIGN: Text = t(
    "Актіде жұмыс уақыты көрсетілмеген: порталдың ережесі (DR-49).",
    "В акте часы работы не указаны: правило портала (DR-49).",
    "The act does not tell the hours: a rule of the portal (DR-49).",
);
/// The act does not tell the days (DR-06).
pub const DAYS_BY_DESIGN: Text = t(
    "Актіде жұмыс күндері көрсетілмеген: порталдың ережесі (DR-06).",
    "В акте дни работы не указаны: правило портала (DR-06).",
    "The act does not tell the days: a rule of the portal (DR-06).",
);
/// The office has no telephone in the act.
pub const NO_PHONE: Text = t(
    "Актіде телефоны жоқ",
    "Телефона в акте нет",
    "No telephone in the act",
);
/// Term of the card.
pub const ADDRESS: Text = t("Мекенжайы", "Адрес", "Address");
/// Term of the card.
pub const PHONE: Text = t("Телефоны", "Телефон", "Telephone");
/// Term of the card.
pub const MAIL: Text = t("Электрондық пошта", "Электронная почта", "E-mail");
/// An address as it is printed, to which no mail can be sent.
pub const MAIL_AS_PRINTED: Text = t(
    "актіде осылай жазылған, хат жетпейді",
    "так напечатано в акте, письмо не дойдёт",
    "as the act prints it; mail would not arrive",
);
/// Term of the card.
pub const HOURS: Text = t("Жұмыс уақыты", "Часы работы", "Hours");
/// Another contact, with its paragraph.
pub const ALSO: Text = t("Тағы", "Ещё", "Also");
