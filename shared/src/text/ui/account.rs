//! Words of the account: passwords, where codes go, open sessions, the end of a session.

use crate::text::{Text, t};

/// The way by IIN and password.
pub const WAY: Text = t("ЖСН және құпиясөзбен", "По ИИН и паролю", "With IIN and password");
/// What it needs.
pub const WAY_HINT: Text = t(
    "Порталда өзіңіз таңдаған құпиясөз керек. Оған қоса телефоныңызға SMS келеді.",
    "Нужен пароль, который вы выбрали на портале. Вдобавок на телефон придёт SMS.",
    "You need the password that you chose on the portal. A text message comes to your phone as well.",
);
/// What a message is worth (ASVS 6.6.1).
pub const SMS_RISK: Text = t(
    "SMS-ті телефоныңызды немесе нөміріңізді қолға түсірген адам оқи алады. ЭЦҚ одан сенімдірек.",
    "SMS может прочитать тот, кто завладеет вашим телефоном или номером. ЭЦП надёжнее.",
    "Whoever gets hold of your phone or number can read a text message. EDS is safer.",
);
/// The password's field.
pub const PASSWORD: Text = t("Құпиясөз", "Пароль", "Password");
/// Shows what is typed.
pub const SHOW: Text = t("Құпиясөзді көрсету", "Показать пароль", "Show the password");
/// No password was typed.
pub const PASSWORD_MISSING: Text = t("Құпиясөзді енгізіңіз", "Введите пароль", "Enter the password");
/// Before the link to [`CHOOSE`].
pub const FORGOTTEN: Text = t(
    "Құпиясөзіңіз жоқ па немесе ұмыттыңыз ба?",
    "Нет пароля или забыли его?",
    "No password, or forgotten it?",
);
/// Heading of the page, and the link to it.
pub const CHOOSE: Text = t("Құпиясөз таңдау", "Выбрать пароль", "Choose a password");
/// What it is for.
pub const CHOOSE_INTRO: Text = t(
    "Порталға алғаш тіркелесіз бе, құпиясөзді ұмыттыңыз ба – осы беттен өтесіз. Код мобильді азаматтар базасындағы нөміріңізге келеді.",
    "Эта страница и для первой регистрации на портале, и для забытого пароля. Код придёт на ваш номер из базы мобильных граждан.",
    "This page is for registering on the portal and for a forgotten password alike. The code comes to your number in the mobile citizens' base.",
);
/// Asks for a code.
pub const CODE_GET: Text = t("Код алу", "Получить код", "Get a code");
/// If none comes.
pub const CODE_NOT_COMING: Text = t(
    "SMS келмесе, нөміріңіз базада жоқ немесе ауысқан. Ондайда ЭЦҚ арқылы кіріңіз.",
    "Если SMS не приходит, вашего номера нет в базе или он изменился. Тогда войдите по ЭЦП.",
    "If no message comes, your number is not in the base or has changed. Then sign in by EDS.",
);
/// The code's field.
pub const CODE: Text = t("SMS-тегі код", "Код из SMS", "Code from the message");
/// No code was typed.
pub const CODE_MISSING: Text = t(
    "SMS-тегі кодты толық енгізіңіз",
    "Введите код из SMS полностью",
    "Enter the whole code from the message",
);
/// The field of a new password.
pub const NEW: Text = t("Жаңа құпиясөз", "Новый пароль", "New password");
/// How to choose it. Mark: `min`.
pub const NEW_HINT: Text = t(
    "Кемінде {min} таңба. Бірнеше сөз есте жақсы қалады әрі табылуы қиын.",
    "Не меньше {min} знаков. Несколько слов легче запомнить и труднее подобрать.",
    "At least {min} characters. Several words are easier to remember and harder to guess.",
);
/// Keeps it and signs in.
pub const CHOOSE_DO: Text = t("Сақтап, кіру", "Сохранить и войти", "Save and sign in");
/// It was kept.
pub const CHOSEN: Text = t(
    "Құпиясөз сақталды. Басқа құрылғылардағы сеанстар аяқталды.",
    "Пароль сохранён. Сеансы на других устройствах завершены.",
    "The password is saved. Your sessions on other devices have ended.",
);

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

/// Heading: the session ends soon.
pub const EXPIRES: Text = t(
    "Сеанс жақында аяқталады",
    "Сеанс скоро завершится",
    "Your session is about to end",
);
/// It can be put off. Mark: `time`.
pub const EXPIRES_IN: Text = t(
    "Порталды біраз уақыт пайдаланбадыңыз. Сеанстың аяқталуына {time} қалды. Теріп қойғаныңыз осы бетте қалады.",
    "Вы давно ничего не делали на портале. До конца сеанса {time}. Всё, что вы ввели, останется на этой странице.",
    "You have not used the portal for a while. Time left: {time}. What you typed stays on this page.",
);
/// Puts it off.
pub const STAY: Text = t("Порталда қалу", "Остаться на портале", "Stay signed in");
/// It cannot be put off. Mark: `time`.
pub const EXPIRES_LAST: Text = t(
    "Бір кіргендегі ең ұзақ уақыт бітуге жақын, {time} қалды. Содан кейін қайта кіресіз, теріп қойғаныңыз осы бетте қалады.",
    "Заканчивается самое долгое время одного входа, осталось {time}. Потом нужно войти заново, а всё, что вы ввели, останется на этой странице.",
    "The longest time of one sign-in is nearly over: {time} left. Then you sign in again, and what you typed stays on this page.",
);
/// Closes the notice.
pub const UNDERSTOOD: Text = t("Түсінікті", "Понятно", "Understood");
/// Heading: it is over.
pub const OVER: Text = t("Сеанс аяқталды", "Сеанс завершён", "Your session has ended");
/// What stays.
pub const OVER_KEPT: Text = t(
    "Теріп қойғаныңыз осы бетте тұр. Жаңа қойындыда қайта кіріп, осында оралсаңыз, тоқтаған жеріңізден жалғастырасыз.",
    "Всё, что вы ввели, осталось на этой странице. Войдите в новой вкладке и вернитесь сюда, чтобы продолжить.",
    "What you typed is still on this page. Sign in again in a new tab and come back here to go on.",
);
/// Signs in again.
pub const AGAIN: Text = t(
    "Қайта кіру (жаңа қойындыда)",
    "Войти снова (в новой вкладке)",
    "Sign in again (in a new tab)",
);
/// Leaves the page and what is on it.
pub const LEAVE: Text = t("Бұл беттен кету", "Уйти с этой страницы", "Leave this page");
