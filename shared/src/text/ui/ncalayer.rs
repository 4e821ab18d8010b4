//! Words of the way to sign by NCALayer: what it asks for, and what goes wrong with it.

use crate::text::{Text, t};

/// First: it must run.
pub const START: Text = t(
    "NCALayer іске қосулы тұрсын.",
    "Запустите NCALayer, если он ещё не запущен.",
    "Start NCALayer if it is not running.",
);
/// Second: the browser may ask.
pub const ALLOW: Text = t(
    "Төмендегі түймені басыңыз. Браузер осы құрылғыдағы бағдарламалармен байланысуға рұқсат сұраса, рұқсат беріңіз.",
    "Нажмите кнопку ниже. Если браузер спросит о доступе к программам на этом устройстве, разрешите.",
    "Press the button below. If the browser asks about access to apps on this device, allow it.",
);
/// Third: it asks for the key.
pub const CHOOSE: Text = t(
    "NCALayer терезесінде кілтті таңдап, құпиясөзін енгізіңіз.",
    "В окне NCALayer выберите ключ и введите пароль.",
    "In the NCALayer window choose the key and enter its password.",
);
/// Where the key stays.
pub const STAYS: Text = t(
    "Кілт пен құпиясөзді портал көрмейді. Порталға тек қолтаңба жіберіледі.",
    "Портал не видит ни ключа, ни пароля. На портал отправляется только подпись.",
    "The portal sees neither the key nor its password. Only the signature is sent to the portal.",
);
/// While it is asked.
pub const WAITS: Text = t(
    "NCALayer жауабы күтілуде. Оның терезесі басқа терезелердің артында тұруы мүмкін.",
    "Ждём ответа NCALayer. Его окно может быть за другими окнами.",
    "Waiting for NCALayer. Its window may be behind other windows.",
);
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
/// What to look at when it failed.
pub const REFUSED_DO: Text = t(
    "Кілттің мерзімі мен құпиясөзін тексеріп, қайталап көріңіз немесе басқа тәсілді таңдаңыз.",
    "Проверьте срок и пароль ключа и попробуйте ещё раз или выберите другой способ.",
    "Check the key's validity and password and try again, or choose another way.",
);
