//! Words of signing in and of opening a key file.

use crate::text::{Text, t};

/// Heading of the page.
pub const HEADING: Text = t("Порталға кіру", "Вход на портал", "Sign in");
/// What signing in is for.
pub const INTRO: Text = t(
    "Кіру тәсілін таңдаңыз. Бәрі тегін.",
    "Выберите способ входа. Все бесплатные.",
    "Choose how to sign in. All ways are free.",
);
/// Legend of the two ways.
pub const WAY: Text = t("Кіру тәсілі", "Способ входа", "How to sign in");
/// The way by EDS.
pub const WAY_KEY: Text = t("ЭЦҚ арқылы", "Через ЭЦП", "With a digital signature");
/// What it needs.
pub const WAY_KEY_HINT: Text = t(
    "Кілт файлымен, eGov Mobile қолданбасымен немесе NCALayer арқылы. Өтінішке де дәл осылай қол қоясыз.",
    "Файлом ключа, приложением eGov Mobile или через NCALayer. Так же подписывают и заявление.",
    "With a key file, the eGov Mobile application or NCALayer. An application is signed the same way.",
);
/// The way by one-time password.
pub const WAY_CODE: Text = t(
    "Бір реттік парольмен",
    "Одноразовым паролем",
    "With a one-time password",
);
/// What it needs.
pub const WAY_CODE_HINT: Text = t(
    "ЖСН керек. Пароль тіркелген телефоныңызға SMS арқылы келеді.",
    "Нужен ИИН. Пароль придёт по SMS на ваш зарегистрированный телефон.",
    "You need your IIN. The password comes by text message to your registered phone.",
);
/// Somebody is signed in already.
pub const ALREADY: Text = t(
    "Сіз порталға кіріп тұрсыз.",
    "Вы уже вошли.",
    "You are signed in already.",
);

/// The key file's field.
pub const KEY_FILE: Text = t("ЭЦҚ кілт файлы", "Файл ключа ЭЦП", "Signature key file");
/// Which file it is.
pub const KEY_FILE_HINT: Text = t(
    "Ұлттық куәландырушы орталық берген .p12 файлы. Аты әдетте GOST512, RSA немесе AUTH_RSA деп басталады.",
    "Файл .p12 от Национального удостоверяющего центра. Имя обычно начинается с GOST512, RSA или AUTH_RSA.",
    "The .p12 file issued by the National Certification Authority. Its name usually starts with GOST512, RSA or AUTH_RSA.",
);
/// The password's field.
pub const KEY_PASSWORD: Text = t("Кілттің құпиясөзі", "Пароль к ключу", "Password of the key");
/// Where the key stays.
pub const KEY_STAYS: Text = t(
    "Кілт пен құпиясөз осы құрылғыда қалады. Порталға тек қолтаңба жіберіледі.",
    "Ключ и пароль остаются на этом устройстве. На портал отправляется только подпись.",
    "The key and the password stay on this device. Only the signature is sent to the portal.",
);
/// Opens the key.
pub const KEY_OPEN: Text = t("Кілтті ашу", "Открыть ключ", "Open the key");
/// While it is opened.
pub const KEY_OPENING: Text = t("Кілт ашылуда…", "Ключ открывается…", "Opening the key…");
/// Heading over what the key says.
pub const KEY_OPENED: Text = t("Кілт ашылды", "Ключ открыт", "The key is open");
/// Whose key it is.
pub const KEY_HOLDER: Text = t("Кілт иесі", "Владелец ключа", "Key holder");
/// The IIN.
pub const IIN: Text = t("ЖСН", "ИИН", "IIN");
/// Its validity.
pub const KEY_VALID: Text = t("Жарамдылық мерзімі", "Срок действия", "Valid");
/// From and until. Marks: `from`, `until`.
pub const KEY_VALID_SPAN: Text = t("{from} – {until}", "{from} – {until}", "{from} – {until}");
/// Who issued it.
pub const KEY_ISSUER: Text = t("Кілтті берген", "Кем выдан", "Issued by");
/// What it is about to be used for.
pub const KEY_PURPOSE: Text = t(
    "Не үшін қолданылады",
    "Для чего используется",
    "What it is used for",
);
/// To sign in.
pub const KEY_PURPOSE_SIGN_IN: Text = t(
    "Порталға кіру үшін. Өтінішке қол қойылмайды.",
    "Для входа на портал. Заявление не подписывается.",
    "To sign in to the portal. No application is signed.",
);
/// Another key file.
pub const KEY_OTHER: Text = t("Басқа кілт таңдау", "Выбрать другой ключ", "Choose another key");
/// No file was chosen.
pub const KEY_FILE_MISSING: Text = t(
    "Кілт файлын таңдаңыз",
    "Выберите файл ключа",
    "Choose the key file",
);
/// No password was typed.
pub const KEY_PASSWORD_MISSING: Text = t(
    "Кілттің құпиясөзін енгізіңіз",
    "Введите пароль к ключу",
    "Enter the password of the key",
);
/// The password does not open the file.
pub const KEY_PASSWORD_WRONG: Text = t(
    "Құпиясөз бұл файлға сәйкес емес. Пернетақта тілін және Caps Lock пернесін тексеріп, қайта енгізіңіз.",
    "Пароль не подходит к этому файлу. Проверьте язык клавиатуры и Caps Lock и введите снова.",
    "The password does not open this file. Check the keyboard language and Caps Lock, then enter it again.",
);
/// The file is no key file.
pub const KEY_FORMAT: Text = t(
    "Бұл ЭЦҚ кілтінің файлы емес. Аты .p12 деп аяқталатын файлды таңдаңыз.",
    "Это не файл ключа ЭЦП. Выберите файл, имя которого заканчивается на .p12.",
    "This is not a key file. Choose the file whose name ends in .p12.",
);
/// There is no key in it.
pub const KEY_EMPTY: Text = t(
    "Файлда кілт немесе тіркеу куәлігі жоқ. Ұлттық куәландырушы орталықтан алған файлды таңдаңыз.",
    "В файле нет ключа или регистрационного свидетельства. Выберите файл, полученный в Национальном удостоверяющем центре.",
    "The file holds no key or no certificate. Choose the file that the National Certification Authority gave you.",
);
/// Its algorithm is not known here.
pub const KEY_ALGORITHM: Text = t(
    "Бұл кілттің алгоритмі порталда қолданылмайды. Жаңа кілт алыңыз.",
    "Алгоритм этого ключа на портале не поддерживается. Получите новый ключ.",
    "The portal does not support this key's algorithm. Get a new key.",
);
/// The signing module did not load or broke.
pub const KEY_MODULE: Text = t(
    "Қол қою модулі жүктелмеді. Интернет байланысын тексеріп, қайталап көріңіз.",
    "Модуль подписи не загрузился. Проверьте подключение к интернету и попробуйте ещё раз.",
    "The signing module did not load. Check your internet connection and try again.",
);
/// What the server sent to sign is no sign-in of this site.
pub const CHALLENGE_STRANGE: Text = t(
    "Сервер жіберген сұрау бұл сайттың кіру сұрауы емес, сондықтан оған қол қойылмады. Бетті қайта жүктеңіз.",
    "Запрос сервера не является запросом на вход на этот сайт, поэтому он не подписан. Обновите страницу.",
    "What the server sent is no sign-in request of this site, so it was not signed. Reload the page.",
);
/// The key is somebody else's. Marks: `name`, `iin`.
pub const KEY_SOMEONE_ELSES: Text = t(
    "Бұл кілт басқа адамдікі: {name}, ЖСН {iin}. Өз кілтіңізді таңдаңыз.",
    "Это ключ другого человека: {name}, ИИН {iin}. Выберите свой ключ.",
    "This key belongs to someone else: {name}, IIN {iin}. Choose your own key.",
);
/// The key has run out. Mark: `date`.
pub const KEY_EXPIRED: Text = t(
    "Кілттің мерзімі өтіп кеткен, соңғы күні: {date}. Портал оны қабылдамайды, жаңа кілт алыңыз.",
    "Срок ключа истёк {date}. Портал его не примет, получите новый ключ.",
    "The key expired on {date}. The portal will not accept it: get a new one.",
);
/// The key is not valid yet. Mark: `date`.
pub const KEY_NOT_YET: Text = t(
    "Кілттің мерзімі әлі басталған жоқ, басталатын күні: {date}. Портал оны әзірге қабылдамайды.",
    "Ключ начнёт действовать {date}. Пока портал его не примет.",
    "The key becomes valid on {date}. The portal will not accept it yet.",
);

/// The IIN's hint.
pub const IIN_HINT: Text = t(
    "Жеке куәлігіңіздегі 12 цифр",
    "12 цифр с вашего удостоверения личности",
    "12 digits on your identity card",
);
/// No IIN was typed.
pub const IIN_MISSING: Text = t("ЖСН енгізіңіз", "Введите ИИН", "Enter your IIN");
/// The IIN is not one.
pub const IIN_WRONG: Text = t(
    "ЖСН қате терілген. 12 цифрды куәліктегідей енгізіңіз.",
    "ИИН набран с ошибкой. Введите 12 цифр, как в удостоверении.",
    "The IIN is mistyped. Enter the 12 digits as on the card.",
);
/// Asks for a code.
pub const CODE_SEND: Text = t("Пароль алу", "Получить пароль", "Get a password");
/// A code is on its way.
pub const CODE_SENT: Text = t(
    "Егер бұл ЖСН порталда тіркелген болса, телефонға SMS жіберілді.",
    "Если этот ИИН зарегистрирован на портале, на телефон отправлена SMS.",
    "If this IIN is registered on the portal, a text message is on its way to the phone.",
);
/// The code's field.
pub const CODE: Text = t(
    "SMS-тегі бір реттік пароль",
    "Одноразовый пароль из SMS",
    "One-time password from the message",
);
/// The code's hint.
pub const CODE_HINT: Text = t("6 цифр", "6 цифр", "6 digits");
/// No code was typed, or too little of it.
pub const CODE_MISSING: Text = t(
    "SMS-тегі 6 цифрды енгізіңіз",
    "Введите 6 цифр из SMS",
    "Enter the 6 digits from the message",
);
/// Asks for another one.
pub const CODE_RESEND: Text = t(
    "Жаңа пароль жіберу",
    "Отправить новый пароль",
    "Send a new password",
);
/// Until then one has to wait. Mark: `seconds`.
pub const CODE_WAIT: Text = t(
    "Жаңа парольді {seconds} секундтан кейін сұрауға болады.",
    "Новый пароль можно запросить через {seconds} с.",
    "You can ask for a new password in {seconds} s.",
);
/// Another one may be asked for.
pub const CODE_MAY_RESEND: Text = t(
    "Енді жаңа пароль сұрауға болады.",
    "Теперь можно запросить новый пароль.",
    "You can ask for a new password now.",
);
/// Back to the IIN.
pub const IIN_CHANGE: Text = t("ЖСН өзгерту", "Изменить ИИН", "Change the IIN");

/// Heading of the hint in the demo mode.
pub const DEMO_HINT: Text = t(
    "Көрсету режимінде",
    "В демонстрационном режиме",
    "In the demo mode",
);
/// Whom to play. Stands before the link to the people.
pub const DEMO_HINT_PEOPLE: Text = t(
    "Ойдан шығарылған адамдардың бірі болып кіріңіз: ЖСН, кілт файлы мен құпиясөзі мына бетте.",
    "Войдите за одного из вымышленных людей: ИИН, файл ключа и пароль на этой странице.",
    "Sign in as one of the made-up people: IIN, key file and password are on this page.",
);
/// Where the messages go. Stands before the link to the outbox.
pub const DEMO_HINT_OUTBOX: Text = t(
    "SMS шынымен жіберілмейді, оны мына беттен оқыңыз.",
    "SMS на самом деле не отправляется, прочитать её можно на этой странице.",
    "No text message is really sent: read it on this page.",
);
/// Said of a link that opens a new tab.
pub const NEW_TAB: Text = t("(жаңа қойындыда)", "(в новой вкладке)", "(in a new tab)");
/// Where no other way will do.
pub const KEY_ONLY: Text = t(
    "Бұл қызметке тек ЭЦҚ арқылы кіреді. Толтырғандарыңыз сақталады.",
    "В эту услугу входят только по ЭЦП. Заполненное сохранится.",
    "This service takes a sign-in by EDS only. What you filled in is kept.",
);
