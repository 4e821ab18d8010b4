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
/// First: open it.
pub const MOBILE_OPEN: Text = t(
    "Төмендегі түймені басып, шыққан кодты eGov Mobile қолданбасында сканерлеңіз.",
    "Нажмите кнопку ниже и отсканируйте код в приложении eGov Mobile.",
    "Press the button below and scan the code in the eGov Mobile app.",
);
/// Second: look at what is signed.
pub const MOBILE_COMPARE: Text = t(
    "Қолданбада құжаттың «Қоныс» порталынан келгенін көріп, қол қойыңыз.",
    "Убедитесь в приложении, что документ пришёл с портала «Қоныс», и подпишите его.",
    "Make sure in the app that the document comes from the Qonys portal, and sign it.",
);
/// Third: nothing more to do.
pub const MOBILE_RETURN: Text = t(
    "Осы бетті жаппаңыз: қолтаңба келгенде ол өзі жалғасады. Кодты ешкімге көрсетпеңіз, басқа біреу жіберген кодты сканерлемеңіз.",
    "Не закрывайте эту страницу: когда подпись придёт, она продолжит сама. Никому не показывайте код и не сканируйте код, который прислал кто-то другой.",
    "Keep this page open: it goes on by itself when the signature arrives. Show the code to nobody, and scan no code that somebody else has sent you.",
);
/// Asks for a code.
pub const MOBILE_SHOW: Text = t("QR кодты көрсету", "Показать QR-код", "Show the QR code");
/// The code's name.
pub const MOBILE_CODE: Text = t(
    "eGov Mobile қолданбасына арналған QR код",
    "QR-код для приложения eGov Mobile",
    "QR code for the eGov Mobile app",
);
/// The link on the phone itself.
pub const MOBILE_LINK: Text = t(
    "eGov Mobile қолданбасын ашу",
    "Открыть eGov Mobile",
    "Open eGov Mobile",
);
/// While nobody has read it.
pub const MOBILE_WAITS: Text = t(
    "Кодты сканерлеңіз. Ол бір рет әрі бірнеше минут қана жарайды.",
    "Отсканируйте код. Он годится один раз и всего несколько минут.",
    "Scan the code. It is good once, and for a few minutes only.",
);
/// While it is signed.
pub const MOBILE_TAKEN: Text = t(
    "Құжат телефонда ашылды. Қолданбада қол қойыңыз.",
    "Документ открыт на телефоне. Подпишите его в приложении.",
    "The document is open on the phone. Sign it in the app.",
);
/// The server did not offer it.
pub const MOBILE_NOT_OFFERED: Text = t(
    "Кодты алу мүмкін болмады. Интернет байланысын тексеріңіз.",
    "Не удалось получить код. Проверьте подключение к интернету.",
    "The code could not be had. Check your internet connection.",
);
/// Its time was over.
pub const MOBILE_OVER: Text = t(
    "Кодтың уақыты өтті. Ештеңеге қол қойылған жоқ.",
    "Время кода вышло. Ничего не подписано.",
    "The code's time is over. Nothing was signed.",
);
/// What came back was refused.
pub const MOBILE_VOID: Text = t(
    "Қолданбадан келген қолтаңба қабылданбады: кілт басқа адамдікі, мерзімі өткен немесе қол қоюға арналмаған. Код енді жарамайды.",
    "Подпись из приложения не принята: ключ другого человека, просрочен или не для подписи. Код больше не действует.",
    "The signature from the app was not accepted: the key is someone else's, has expired, or is not for signing. The code is no longer good.",
);

/// First: it must run.
pub const NCALAYER_START: Text = t(
    "NCALayer іске қосулы тұрсын.",
    "Запустите NCALayer, если он ещё не запущен.",
    "Start NCALayer if it is not running.",
);
/// Second: the browser may ask.
pub const NCALAYER_ALLOW: Text = t(
    "Төмендегі түймені басыңыз. Браузер осы құрылғыдағы бағдарламалармен байланысуға рұқсат сұраса, рұқсат беріңіз.",
    "Нажмите кнопку ниже. Если браузер спросит о доступе к программам на этом устройстве, разрешите.",
    "Press the button below. If the browser asks about access to apps on this device, allow it.",
);
/// Third: it asks for the key.
pub const NCALAYER_CHOOSE: Text = t(
    "NCALayer терезесінде кілтті таңдап, құпиясөзін енгізіңіз.",
    "В окне NCALayer выберите ключ и введите пароль.",
    "In the NCALayer window choose the key and enter its password.",
);
/// Where the key stays.
pub const NCALAYER_STAYS: Text = t(
    "Кілт пен құпиясөзді портал көрмейді. Порталға тек қолтаңба жіберіледі.",
    "Портал не видит ни ключа, ни пароля. На портал отправляется только подпись.",
    "The portal sees neither the key nor its password. Only the signature is sent to the portal.",
);
/// While it is asked.
pub const NCALAYER_WAITS: Text = t(
    "NCALayer жауабы күтілуде. Оның терезесі басқа терезелердің артында тұруы мүмкін.",
    "Ждём ответа NCALayer. Его окно может быть за другими окнами.",
    "Waiting for NCALayer. Its window may be behind other windows.",
);
/// Gives up waiting.
pub const STOP: Text = t("Болдырмау", "Отменить", "Cancel");
/// Heading over whose signature there is.
pub const SIGNED_BY: Text = t("Қол қойылды", "Подписано", "Signed");

/// The connection failed.
pub const UNREACHABLE: Text = t(
    "NCALayer жауап бермеді. Ол орнатылмаған, іске қосылмаған, не браузер оның сертификатына сенбейді немесе онымен байланыстырмайды: дәл қайсысы екенін браузер айтпайды.",
    "NCALayer не ответил. Он не установлен, не запущен, или браузер не доверяет его сертификату либо не пускает к нему: что именно, браузер не сообщает.",
    "NCALayer did not answer. It is not installed, not running, or the browser does not trust its certificate or does not let this site reach it: the browser does not say which.",
);
/// The browser lets nobody through.
pub const DENIED: Text = t(
    "Браузерде бұл сайтқа осы құрылғыдағы бағдарламалармен байланысуға тыйым салынған.",
    "В браузере этому сайту запрещён доступ к программам на этом устройстве.",
    "The browser does not let this site reach apps on this device.",
);
/// Another program answers.
pub const NOT_NCALAYER: Text = t(
    "Байланыс орнады, бірақ жауап NCALayer жауабына ұқсамайды: оның орнында басқа бағдарлама тұр немесе ол тұрып қалған.",
    "Соединение есть, но отвечает не NCALayer: его место заняла другая программа, или он завис.",
    "There is a connection, but not NCALayer's answer: another program is in its place, or it hangs.",
);
/// It is too old.
pub const OUTDATED: Text = t(
    "NCALayer нұсқасы ескі немесе онда қол қою модулі жоқ.",
    "Версия NCALayer устарела, или в ней нет модуля подписи.",
    "This version of NCALayer is outdated, or has no module that signs.",
);
/// The person cancelled.
pub const CANCELLED: Text = t(
    "Сіз бас тарттыңыз. Ештеңеге қол қойылған жоқ, ештеңе жіберілген жоқ.",
    "Вы отменили. Ничего не подписано и не отправлено.",
    "You cancelled. Nothing was signed, nothing was sent.",
);
/// It went away.
pub const CLOSED: Text = t(
    "NCALayer қол қойып үлгермей жабылды. Ештеңе жіберілген жоқ.",
    "NCALayer закрылся, не успев подписать. Ничего не отправлено.",
    "NCALayer was closed before it signed. Nothing was sent.",
);
/// The person did nothing.
pub const TIMED_OUT: Text = t(
    "NCALayer терезесінде кілт таңдалмады, күту уақыты бітті. Ештеңе жіберілген жоқ.",
    "В окне NCALayer ключ так и не выбрали, время ожидания вышло. Ничего не отправлено.",
    "No key was chosen in the NCALayer window in time. Nothing was sent.",
);
/// It says that it failed. Mark: `code`.
pub const REFUSED: Text = t(
    "NCALayer қол қоя алмады. Оның коды: {code}",
    "NCALayer не смог подписать. Его код: {code}",
    "NCALayer could not sign. Its code: {code}",
);
/// Its answer can't be read.
pub const UNREADABLE: Text = t(
    "NCALayer жауабын түсіну мүмкін болмады. Ештеңе жіберілген жоқ.",
    "Ответ NCALayer не удалось прочитать. Ничего не отправлено.",
    "NCALayer's answer could not be read. Nothing was sent.",
);
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

/// Who offers a document to the mobile application.
pub const PORTAL: Text = t(
    "«Қоныс» тұрғын үй порталы",
    "Жилищный портал «Қоныс»",
    "Qonys, the housing portal",
);
/// What is offered: a sign-in.
pub const DOCUMENT_SIGN_IN: Text = t(
    "«Қоныс» порталына кіру",
    "Вход на портал «Қоныс»",
    "Sign in to the Qonys portal",
);
/// What is offered: a document.
pub const DOCUMENT: Text = t("Қол қойылатын құжат", "Документ на подпись", "A document to sign");

/// Start it.
pub const START_DO: Text = t(
    "NCALayer бағдарламасын іске қосып, белгішесі пайда болғанша күтіңіз де, түймені қайта басыңыз.",
    "Запустите NCALayer, дождитесь его значка и нажмите кнопку ещё раз.",
    "Start NCALayer, wait for its icon and press the button again.",
);
/// Quit and start it.
pub const RESTART_DO: Text = t(
    "NCALayer бағдарламасын жауып, қайта іске қосыңыз да, түймені тағы басыңыз.",
    "Закройте NCALayer, запустите его снова и нажмите кнопку ещё раз.",
    "Quit NCALayer, start it again and press the button once more.",
);
/// Look whether the browser trusts it. Stands before a link.
pub const TRUST_DO: Text = t(
    "NCALayer қосулы болса, мына бетті ашыңыз. Браузер ескерту көрсетсе, NCALayer бағдарламасын қайта орнатыңыз:",
    "Если NCALayer запущен, откройте эту страницу. Если браузер предупреждает об опасности, переустановите NCALayer:",
    "If NCALayer is running, open this page. If the browser warns you, install NCALayer again:",
);
/// Allow it in the browser.
pub const ALLOW_DO: Text = t(
    "Мекенжай жолағының сол жағындағы белгішені басып, осы құрылғыдағы бағдарламаларға қолжетімдікке рұқсат беріңіз де, түймені қайта басыңыз.",
    "Нажмите значок слева от адреса сайта, разрешите доступ к программам на этом устройстве и нажмите кнопку ещё раз.",
    "Press the icon to the left of the site's address, allow access to apps on this device and press the button again.",
);
/// Install it. Stands before a link.
pub const DOWNLOAD_DO: Text = t(
    "NCALayer бағдарламасының соңғы нұсқасын мына жерден жүктеп, орнатыңыз:",
    "Скачайте и установите последнюю версию NCALayer:",
    "Download and install the latest NCALayer:",
);
/// Once more.
pub const AGAIN_DO: Text = t(
    "Түймені қайта басыңыз немесе басқа тәсілді таңдаңыз.",
    "Нажмите кнопку ещё раз или выберите другой способ.",
    "Press the button again or choose another way.",
);
/// What to look at when it failed.
pub const REFUSED_DO: Text = t(
    "Кілттің мерзімі мен құпиясөзін тексеріп, қайталап көріңіз немесе басқа тәсілді таңдаңыз.",
    "Проверьте срок и пароль ключа и попробуйте ещё раз или выберите другой способ.",
    "Check the key's validity and password and try again, or choose another way.",
);
