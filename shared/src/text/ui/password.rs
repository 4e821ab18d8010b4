//! Words of signing in with a password, and of choosing one.

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
