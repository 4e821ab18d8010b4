//! Words of the dialog that asks to prove again who one is, before what matters.

use crate::text::{Text, t};

/// Heading.
pub const HEADING: Text = t(
    "Бұл сіз екеніңізді растаңыз",
    "Подтвердите, что это вы",
    "Confirm that it is you",
);
/// Why it is asked.
pub const WHY: Text = t(
    "Маңызды әрекеттің алдында тағы бір рет растау керек: кіргеннен кейін біреу құрылғыңызды алған болуы мүмкін.",
    "Перед важным действием нужно подтверждение: после входа устройством мог воспользоваться кто-то другой.",
    "Before something important this is asked again: since you signed in, somebody else may have taken your device.",
);
/// Legend of the ways.
pub const WAY: Text = t("Растау тәсілі", "Как подтвердить", "How to confirm");
/// A way.
pub const WAY_CODE: Text = t("SMS кодымен", "Кодом из SMS", "With a code by SMS");
/// A way, in other words.
pub const WAY_CODE_HINT: Text = t(
    "Код ЖСН-іңізге тіркелген телефонға келеді",
    "Код придёт на телефон, привязанный к вашему ИИН",
    "The code comes to the phone that is tied to your IIN",
);
/// A way.
pub const WAY_KEY: Text = t("ЭЦҚ кілтімен", "Ключом ЭЦП", "With your EDS key");
/// A way, in other words.
pub const WAY_KEY_HINT: Text = t(
    "Кілт файлымен, eGov Mobile қолданбасымен немесе NCALayer арқылы",
    "Файлом ключа, приложением eGov Mobile или через NCALayer",
    "With a key file, the eGov Mobile application or NCALayer",
);
/// Sends a code.
pub const SEND: Text = t("Код алу", "Получить код", "Get a code");
/// It was sent.
pub const SENT: Text = t(
    "Код ЖСН-іңізге тіркелген телефонға жіберілді.",
    "Код отправлен на телефон, привязанный к вашему ИИН.",
    "The code was sent to the phone that is tied to your IIN.",
);
/// Confirms.
pub const CONFIRM: Text = t("Растау", "Подтвердить", "Confirm");
/// Leaves it.
pub const CANCEL: Text = t("Бас тарту", "Отмена", "Cancel");
/// What the key is used for.
pub const KEY_PURPOSE: Text = t(
    "Кілт тек сіз екеніңізді растау үшін қолданылады. Ешқандай өтінішке қол қойылмайды.",
    "Ключ только подтвердит, что это вы. Никакое заявление не подписывается.",
    "The key only confirms that it is you. No application is signed.",
);
/// It is confirmed.
pub const DONE: Text = t("Расталды.", "Подтверждено.", "Confirmed.");
