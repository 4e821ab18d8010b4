//! Words of the demo mode's own pages.

use crate::text::{Text, t};

/// Heading: who can be played.
pub const PEOPLE: Text = t("Кім болып кіруге болады", "За кого можно войти", "People to play");
/// What they are.
pub const PEOPLE_INTRO: Text = t(
    "Бұл адамдардың бәрі ойдан шығарылған. ЖСН-мен немесе кілт файлымен кіріңіз.",
    "Все эти люди вымышлены. Войдите по ИИН или с файлом ключа.",
    "All these people are made up. Sign in with the IIN or with the key file.",
);
/// Heading: those who apply.
pub const APPLICANTS: Text = t("Өтініш берушілер", "Заявители", "Applicants");
/// Heading: those who work through the cases.
pub const OFFICIALS: Text = t("Лауазымды адамдар", "Сотрудники", "Officials");
/// Heading: the portal's clock.
pub const CLOCK: Text = t("Портал сағаты", "Часы портала", "The portal's clock");
/// What time it is. Mark: `now`.
pub const CLOCK_NOW: Text = t(
    "Қазір порталда: {now}",
    "Сейчас на портале: {now}",
    "On the portal it is now {now}",
);
/// What it is for.
pub const CLOCK_INTRO: Text = t(
    "Сағатты жылжытып, бірнеше аптаға созылатын істі бірнеше минутта көруге болады.",
    "Часы можно перевести и за несколько минут пройти дело, которое длится недели.",
    "Move the clock to walk through a case of weeks in minutes.",
);
/// Another time.
pub const CLOCK_TIME: Text = t("Басқа уақыт", "Другое время", "Another time");
/// Sets it.
pub const CLOCK_SET: Text = t("Қою", "Установить", "Set");
/// On to the next working day.
pub const CLOCK_NEXT_DAY: Text = t(
    "Келесі жұмыс күнінің таңына",
    "К утру следующего рабочего дня",
    "To the morning of the next working day",
);
/// What was typed is no time.
pub const CLOCK_WRONG: Text = t(
    "Күн мен уақытты толық көрсетіңіз.",
    "Укажите дату и время полностью.",
    "Give the date and the time in full.",
);
/// The IIN.
pub const IIN: Text = t("ЖСН", "ИИН", "IIN");
/// The phone.
pub const PHONE: Text = t("Телефон", "Телефон", "Phone");
/// The key's password.
pub const KEY_PASSWORD: Text = t("Кілттің құпиясөзі", "Пароль к ключу", "Password of the key");
/// Downloads the key file.
pub const KEY_DOWNLOAD: Text = t(
    "Кілт файлын жүктеу",
    "Скачать файл ключа",
    "Download the key file",
);
/// Heading: every message sent.
pub const OUTBOX: Text = t(
    "Жіберілген хабарламалар",
    "Отправленные сообщения",
    "Messages sent",
);
/// What they are.
pub const OUTBOX_INTRO: Text = t(
    "Көрсету режимінде SMS пен хаттар ешкімге жіберілмейді, осында жиналады.",
    "В демонстрационном режиме SMS и письма никому не отправляются, они собираются здесь.",
    "In the demo mode no text message or mail is sent to anybody: they are collected here.",
);
/// Looks again.
pub const REFRESH: Text = t("Жаңарту", "Обновить", "Refresh");
/// There are none.
pub const OUTBOX_EMPTY: Text = t(
    "Хабарлама әзірге жоқ.",
    "Сообщений пока нет.",
    "There are no messages yet.",
);
/// A text message.
pub const SMS: Text = t("SMS", "SMS", "Text message");
/// An e-mail.
pub const EMAIL: Text = t("Электрондық хат", "Электронное письмо", "E-mail");
/// To whom. Mark: `to`.
pub const TO: Text = t("Кімге: {to}", "Кому: {to}", "To: {to}");
