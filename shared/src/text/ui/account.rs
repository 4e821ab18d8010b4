//! Words of the account: the password, where codes go, open sessions.

use crate::text::{Text, t};

/// Heading of the account's page, and the link to it.
pub const ACCOUNT: Text = t("Кіру және сеанстар", "Вход и сеансы", "Sign-in and sessions");
/// Heading of the sessions.
pub const SESSIONS: Text = t("Ашық сеанстар", "Открытые сеансы", "Open sessions");
/// What they are.
pub const SESSIONS_INTRO: Text = t(
    "Сіздің атыңыздан порталға кіріп тұрған құрылғылар. Танымайтыныңыз болса, сеансын аяқтаңыз.",
    "Устройства, на которых вы вошли на портал. Если какое-то вам незнакомо, завершите его сеанс.",
    "The devices on which you are signed in. If you do not know one, end its session.",
);
/// A device that says nothing of itself.
pub const UNKNOWN_DEVICE: Text = t("Белгісіз құрылғы", "Неизвестное устройство", "Unknown device");
/// It is the one that shows the list.
pub const THIS_ONE: Text = t("Осы құрылғы", "Это устройство", "This device");
/// How the session began.
pub const HOW: Text = t("Кіру тәсілі", "Способ входа", "Signed in");
/// By key.
pub const BY_EDS: Text = t("ЭЦҚ", "ЭЦП", "by EDS");
/// By password and code.
pub const BY_PASSWORD: Text = t(
    "құпиясөз және SMS-код",
    "пароль и код из SMS",
    "by password and code",
);
/// By code alone.
pub const BY_OTP: Text = t("SMS-код", "код из SMS", "by code");
/// When it began.
pub const STARTED: Text = t("Басталған", "Начат", "Began");
/// When it was used last.
pub const SEEN: Text = t("Соңғы әрекет", "Последнее действие", "Used last");
/// From where.
pub const NETWORK: Text = t("Желі", "Сеть", "Network");
/// Ends one.
pub const END: Text = t("Сеансты аяқтау", "Завершить сеанс", "End the session");
/// Ends all but this one.
pub const END_OTHERS: Text = t(
    "Басқаларының бәрін аяқтау",
    "Завершить все остальные",
    "End all others",
);
/// It has ended.
pub const ENDED: Text = t("Сеанс аяқталды.", "Сеанс завершён.", "The session has ended.");

/// There is no password.
pub const NO_PASSWORD: Text = t(
    "Сізде портал құпиясөзі жоқ: SMS-код немесе ЭЦҚ арқылы кіресіз.",
    "Пароля на портале у вас нет: вы входите по коду из SMS или по ЭЦП.",
    "You have no password here: you sign in by a code or by EDS.",
);
/// Since when it is what it is. Mark: `at`.
pub const PASSWORD_AT: Text = t(
    "Құпиясөз {at} таңдалған.",
    "Пароль выбран {at}.",
    "The password was chosen on {at}.",
);
/// Heading of the change of a password.
pub const CHANGE: Text = t("Құпиясөзді ауыстыру", "Сменить пароль", "Change the password");
/// The field of the password of now.
pub const CURRENT: Text = t("Қазіргі құпиясөз", "Нынешний пароль", "Current password");
/// Keeps it.
pub const CHANGE_DO: Text = t("Ауыстыру", "Сменить", "Change");

/// Heading of the phone.
pub const PHONE: Text = t(
    "Кодтар келетін телефон",
    "Телефон для кодов",
    "Phone that codes go to",
);
/// Where it is changed.
pub const PHONE_FROM: Text = t(
    "Нөмір мобильді азаматтар базасынан алынады. Оны eGov порталында ауыстырсаңыз, жаңасын осы жерде растайсыз.",
    "Номер берётся из базы мобильных граждан. Если смените его на портале eGov, здесь нужно будет подтвердить новый.",
    "The number comes from the mobile citizens' base. Once you change it on the eGov portal, you confirm the new one here.",
);
/// The registry has none.
pub const PHONE_NONE: Text = t(
    "Мобильді азаматтар базасында нөміріңіз жоқ.",
    "В базе мобильных граждан вашего номера нет.",
    "The mobile citizens' base has no number of yours.",
);
/// The registry has another one now. Mark: `phone`.
pub const PHONE_NEW: Text = t(
    "Мобильді азаматтар базасында жаңа нөміріңіз бар: {phone}. Растағанша кодтар бұрынғы нөмірге келе береді.",
    "В базе мобильных граждан ваш новый номер: {phone}. Пока вы его не подтвердите, коды приходят на прежний.",
    "The mobile citizens' base has a new number of yours: {phone}. Until you confirm it codes go to the old one.",
);
/// What to do without the old phone.
pub const PHONE_LOST: Text = t(
    "Бұл сіз екеніңізді растау сұралса, код бұрынғы нөмірге келеді. Ол телефон қолыңызда болмаса, ЭЦҚ кілтімен растаңыз.",
    "Если нужно будет подтвердить, что это вы, код придёт на прежний номер. Если его у вас больше нет, подтвердите ключом ЭЦП.",
    "If you are asked to confirm that it is you, the code comes to the old number. If you no longer have it, use your EDS key.",
);
/// Sends the code.
pub const PHONE_CODE: Text = t(
    "Жаңа нөмірге код алу",
    "Получить код на новый номер",
    "Get a code at the new number",
);
/// The code to the new one.
pub const PHONE_NEW_CODE: Text = t(
    "Жаңа нөмірге келген код",
    "Код с нового номера",
    "Code sent to the new number",
);
/// Confirms it.
pub const PHONE_DO: Text = t("Нөмірді растау", "Подтвердить номер", "Confirm the number");
/// It is confirmed.
pub const PHONE_DONE: Text = t(
    "Жаңа нөмір расталды. Басқа құрылғылардағы сеанстар аяқталды.",
    "Новый номер подтверждён. Сеансы на других устройствах завершены.",
    "The new number is confirmed. Your sessions on other devices have ended.",
);
