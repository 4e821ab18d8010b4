//! Words of the dialog that signs: the ways, and what goes wrong in them.

use crate::text::{Text, t};

/// Legend of the ways.
pub const WITH_WHAT: Text = t("Немен қол қоясыз?", "Чем подписываете?", "What do you sign with?");
/// The way by NCALayer.
pub const NCALAYER: Text = t("NCALayer бағдарламасымен", "Программой NCALayer", "With NCALayer");
/// What it needs.
pub const NCALAYER_HINT: Text = t(
    "Компьютерге орнатылған бағдарлама. Кілт файлы, токен, жеке куәлік – бәрі жарайды.",
    "Программа на вашем компьютере. Подойдёт файл ключа, токен, удостоверение личности.",
    "A program on your computer. A key file, a token or an identity card will do.",
);
/// The way by key file.
pub const KEY_FILE: Text = t("Кілт файлымен", "Файлом ключа", "With a key file");
/// What it needs.
pub const KEY_FILE_HINT: Text = t(
    ".p12 файлы және оның құпиясөзі. Телефонда да жұмыс істейді, бағдарлама қажет емес.",
    "Файл .p12 и пароль к нему. Работает и на телефоне, программа не нужна.",
    "A .p12 file and its password. Works on a phone too, and needs no program.",
);

/// A one-time password in the place of a key.
pub const CODE: Text = t(
    "SMS-пен келетін бір реттік парольмен",
    "Одноразовым паролем из SMS",
    "With a one-time password by SMS",
);
/// What it needs.
pub const CODE_HINT: Text = t(
    "Кілтіңіз болмаса. Пароль ЖСН-іңізге тіркелген телефонға келеді.",
    "Если ключа нет. Пароль придёт на телефон, привязанный к вашему ИИН.",
    "If you have no key. The password comes to the phone that is tied to your IIN.",
);
/// What it is worth.
pub const CODE_MEANS: Text = t(
    "Бұл қызметтің ережесі ЭЦҚ орнына бір реттік пароль қолдануға рұқсат береді. Пароль тек жоғарыдағы мәтінді растайды. Порталдың жүйесі мұны өз мөрімен куәландырады.",
    "Правила этой услуги позволяют использовать одноразовый пароль вместо ЭЦП. Пароль подтверждает только текст, показанный выше. Система портала заверяет это своей печатью.",
    "The rules of this service let a one-time password stand in for an EDS. It confirms the text above and nothing else. The portal's system certifies that with its seal.",
);

/// The way by the mobile application.
pub const MOBILE: Text = t(
    "eGov Mobile қолданбасымен",
    "Приложением eGov Mobile",
    "With the eGov Mobile app",
);
/// What it needs.
pub const MOBILE_HINT: Text = t(
    "Телефондағы мемлекеттік қолданба. QR кодты сканерлейсіз, кілт телефонда қалады.",
    "Государственное приложение на телефоне. Вы сканируете QR-код, ключ остаётся в телефоне.",
    "The state's app on your phone. You scan a QR code; the key stays on the phone.",
);

/// Gives up waiting.
pub const STOP: Text = t("Болдырмау", "Отменить", "Cancel");
/// Heading over whose signature there is.
pub const SIGNED_BY: Text = t("Қол қойылды", "Подписано", "Signed");

/// It is somebody else's signature. Marks: `name`, `iin`.
pub const SOMEONE_ELSES: Text = t(
    "Басқа адамның кілтімен қол қойылды: {name}, ЖСН {iin}. Қолтаңба жіберілген жоқ. Қайталап, өз кілтіңізді таңдаңыз.",
    "Подписано ключом другого человека: {name}, ИИН {iin}. Подпись не отправлена. Повторите и выберите свой ключ.",
    "Signed with someone else's key: {name}, IIN {iin}. The signature was not sent. Try again and choose your own key.",
);

/// It is a company's. Mark: `name`.
pub const COMPANYS: Text = t(
    "Бұл заңды тұлғаның кілті: {name}. Мұнда жеке тұлғаның кілтімен қол қойылады: жеке тұлға ретінде алған кілтіңізді таңдаңыз. Ештеңе жіберілген жоқ.",
    "Это ключ юридического лица: {name}. Здесь подписывают ключом физического лица: выберите ключ, который вы получили как физическое лицо. Ничего не отправлено.",
    "This is a legal entity's key: {name}. Here one signs as an individual: choose the key that you were given as an individual. Nothing was sent.",
);
/// It signs in only.
pub const SIGN_IN_ONLY: Text = t(
    "Бұл кілт тек кіруге арналған, онымен қол қойылмайды. Мұндай файлдың аты әдетте AUTH деп басталады: жанындағы аты RSA немесе GOST деп басталатын файлды таңдаңыз. Ештеңе жіберілген жоқ.",
    "Этот ключ только для входа, им не подписывают. Имя такого файла обычно начинается с AUTH: выберите соседний файл, имя которого начинается с RSA или GOST. Ничего не отправлено.",
    "This key is for signing in only; it signs nothing. The name of such a file usually begins with AUTH: choose the one beside it whose name begins with RSA or GOST. Nothing was sent.",
);
/// It is for something else.
pub const OTHER_USE: Text = t(
    "Бұл кілт қол қоюға арналмаған. Ұлттық куәландырушы орталықтан жеке тұлға ретінде алған кілтіңізді таңдаңыз. Ештеңе жіберілген жоқ.",
    "Этот ключ не предназначен для подписи. Выберите ключ, который вы как физическое лицо получили в Национальном удостоверяющем центре. Ничего не отправлено.",
    "This key is not meant for signing. Choose the one that the National Certification Authority gave you as an individual. Nothing was sent.",
);
/// What a key is for, as its certificate says.
pub const KIND: Text = t("Кілттің түрі", "Вид ключа", "Kind of key");
/// A person's, to sign.
pub const KIND_SIGNING: Text = t(
    "Жеке тұлға, қол қоюға арналған",
    "Физическое лицо, для подписи",
    "An individual's, for signing",
);
/// To sign in.
pub const KIND_AUTHENTICATION: Text = t("Тек кіруге арналған", "Только для входа", "For signing in only");
/// A company's.
pub const KIND_COMPANY: Text = t(
    "Заңды тұлғаның кілті",
    "Ключ юридического лица",
    "A legal entity's",
);
/// None of these.
pub const KIND_OTHER: Text = t(
    "Басқа мақсатқа арналған",
    "Для других целей",
    "For another purpose",
);
/// Whose, of a company's.
pub const ORGANISATION: Text = t("Ұйым", "Организация", "Organisation");

/// Once more.
pub const AGAIN_DO: Text = t(
    "Түймені қайта басыңыз немесе басқа тәсілді таңдаңыз.",
    "Нажмите кнопку ещё раз или выберите другой способ.",
    "Press the button again or choose another way.",
);
