//! Words of hand-overs: scanning, registries, barcodes.

use crate::text::{Text, t};

/// The page where barcodes are scanned.
pub const SCAN: Text = t("Сканерлеу", "Сканирование", "Scanning");
/// Above the field.
pub const SCAN_LEAD: Text = t(
    "Пакеттің штрихкодын сканерлеңіз. Қай бағытта өтетінін жүйе өзі біледі.",
    "Отсканируйте штрихкод пакета. В какую сторону он идёт, система знает сама.",
    "Scan the barcode of the package. The portal knows which way it goes.",
);
/// The field.
pub const BARCODE: Text = t("Штрихкод", "Штрихкод", "Barcode");
/// Under it.
pub const BARCODE_HINT: Text = t(
    "Сканер цифрларды өзі тереді. Сканер болмаса, іс нөмірін теріп, Enter басыңыз.",
    "Сканер набирает цифры сам. Без сканера наберите номер дела и нажмите Enter.",
    "The scanner types the digits. Without one, type the case's number and press Enter.",
);
/// The button.
pub const ENTER: Text = t("Енгізу", "Ввести", "Enter");
/// Nothing was typed.
pub const EMPTY: Text = t(
    "Штрихкодты сканерлеңіз немесе іс нөмірін теріңіз.",
    "Отсканируйте штрихкод или наберите номер дела.",
    "Scan a barcode or type a case's number.",
);
/// It left. Marks: `no`, `to`.
pub const GONE_OUT: Text = t(
    "{no} шықты. Барады: {to}",
    "{no} ушёл. Куда: {to}",
    "{no} left. It goes to: {to}",
);
/// It arrived. Marks: `no`, `from`.
pub const COME_IN: Text = t(
    "{no} қабылданды. Қайдан: {from}",
    "{no} принят. Откуда: {from}",
    "{no} arrived. It came from: {from}",
);
/// Its place. Mark: `place`.
pub const IN_REGISTRY: Text = t(
    "тізілімде {place}-орын",
    "в реестре под № {place}",
    "No. {place} in the registry",
);
/// When it was scanned before. Mark: `at`.
pub const SCANNED_AT: Text = t("Сканерленген: {at}", "Отсканирован: {at}", "Scanned: {at}");
/// Where it belongs. Mark: `office`.
pub const BELONGS: Text = t(
    "Ол мына жерде: {office}",
    "Его место: {office}",
    "It belongs at: {office}",
);
/// What was scanned on this page.
pub const SCANNED: Text = t(
    "Осы беттегі сканерлеулер",
    "Отсканировано здесь",
    "Scanned on this page",
);
/// The camera's button.
pub const CAMERA: Text = t(
    "Камерамен сканерлеу",
    "Сканировать камерой",
    "Scan with the camera",
);
/// Ends it.
pub const CAMERA_OFF: Text = t("Камераны өшіру", "Выключить камеру", "Turn the camera off");
/// Where the browser reads no barcodes.
pub const NO_CAMERA: Text = t(
    "Бұл браузер камерамен штрихкод оқымайды. Пернетақтаға ұқсап жұмыс істейтін сканерді қолданыңыз немесе нөмірді \
     теріңіз. Android телефонындағы Chrome камерамен оқиды.",
    "Этот браузер не читает штрихкоды камерой. Возьмите сканер, который работает как клавиатура, или наберите номер. \
     Камерой читает Chrome на телефоне с Android.",
    "This browser reads no barcodes by camera. Use a scanner that works as a keyboard, or type the number. Chrome on an \
     Android phone reads by camera.",
);
/// The camera did not start.
pub const CAMERA_FAILED: Text = t(
    "Камера қосылмады. Браузерге камераны пайдалануға рұқсат беріңіз немесе нөмірді теріңіз.",
    "Камера не включилась. Разрешите браузеру пользоваться камерой или наберите номер.",
    "The camera did not start. Let the browser use it, or type the number.",
);
/// The page with the registries.
pub const REGISTRIES: Text = t("Тізілімдер", "Реестры", "Registries");
/// Of one. Mark: `date`.
pub const REGISTRY: Text = t("Тізілім, {date}", "Реестр, {date}", "Registry, {date}");
/// Which day.
pub const DAY: Text = t("Күні", "День", "Day");
/// There are none.
pub const NONE: Text = t(
    "Бұл күні тізілім жоқ.",
    "За этот день реестров нет.",
    "There are no registries of this day.",
);
/// What waits. Marks: `to`, `count`.
pub const WAITING: Text = t(
    "Тізілімге енбеген, жіберуді күткен пакет: {count}. Барады: {to}",
    "Ждут отправки и не внесены в реестр: {count}. Куда: {to}",
    "Packages that wait and are on no registry: {count}. They go to: {to}",
);
/// What the act says of it.
pub const ONCE_A_DAY: Text = t(
    "Тізілім күн сайын бір рет жасалады. Кейін сканерленген пакет курьердің екінші сапарымен кетеді.",
    "Реестр составляют раз в день. Что отсканировано позже, уходит вторым рейсом курьера.",
    "The registry is made once a day. What is scanned later leaves with the courier's second run.",
);
/// How many. Marks: `count`, `left`.
pub const COUNT: Text = t(
    "пакет: {count}, курьерге берілмегені: {left}",
    "пакетов: {count}, не передано курьеру: {left}",
    "packages: {count}, not yet with the courier: {left}",
);
/// From where to where. Marks: `from`, `to`.
pub const WAY: Text = t("{from} → {to}", "{from} → {to}", "{from} → {to}");
/// Of a table.
pub const PLACE: Text = t("№", "№", "No.");
/// Of a table.
pub const CASE: Text = t("Іс", "Дело", "Case");
/// Of a table.
pub const APPLICANT: Text = t("Кімдікі", "Чей", "Whose");
/// Of a table.
pub const ENTERED: Text = t("Енгізген", "Внёс", "Entered by");
/// Of a table.
pub const RUN: Text = t("Сапар", "Рейс", "Run");
/// While it lies.
pub const LIES: Text = t("жатыр", "лежит", "lies here");
/// A run. Marks: `run`, `at`, `name`.
pub const TAKEN: Text = t(
    "{run}-сапар: {at}, {name}",
    "Рейс {run}: {at}, {name}",
    "Run {run}: {at}, {name}",
);
/// The courier takes it.
pub const TAKE: Text = t("Курьер алып кетті", "Курьер забрал", "The courier took it");
/// It is noted.
pub const NOTED: Text = t(
    "Курьердің сапары жазылды.",
    "Рейс курьера записан.",
    "The courier's run is noted.",
);
/// Prints it.
pub const PRINT: Text = t("Басып шығару", "Распечатать", "Print");
/// Under a registry on paper.
pub const HANDED: Text = t("Тапсырды (қолы)", "Сдал (подпись)", "Handed over (signature)");
/// Under a registry on paper.
pub const RECEIVED: Text = t("Қабылдады (қолы)", "Принял (подпись)", "Received (signature)");
/// Of a case: where its package has been.
pub const CHAIN: Text = t("Пакеттің жолы", "Путь пакета", "The way of the package");
/// It has not moved.
pub const NOT_MOVED: Text = t(
    "Пакет әлі ешқайда жіберілген жоқ.",
    "Пакет ещё никуда не отправляли.",
    "The package has not been sent yet.",
);
/// A hand-over. Mark: `office`.
pub const OUT: Text = t("Шықты: {office}", "Вышел: {office}", "Left: {office}");
/// A hand-over. Mark: `office`.
pub const IN: Text = t("Келді: {office}", "Поступил: {office}", "Reached: {office}");
/// The way to the label.
pub const LABEL: Text = t(
    "Штрихкодты басып шығару",
    "Распечатать штрихкод",
    "Print the barcode",
);
/// The way to the page for scanning.
pub const TO_SCAN: Text = t("Сканерлеу бетін ашу", "Открыть сканирование", "Open scanning");
/// What is to be scanned, instead of a button.
pub const BY_SCAN: Text = t(
    "Бұл қадам пакетті сканерлегенде жасалады.",
    "Этот шаг выполняется сканированием пакета.",
    "This step is taken by scanning the package.",
);

/// The name of a registry's template.
pub fn name(template: &str) -> Text {
    match template {
        "N-B6" => UNCLAIMED,
        _ => COURIER,
    }
}

const COURIER: Text = t(
    "Курьермен жіберілген құжаттардың тізілімі",
    "Реестр документов, отправленных с курьером",
    "Registry of documents sent by courier",
);
const UNCLAIMED: Text = t(
    "Алынбаған нәтижелердің тізілімі",
    "Реестр невостребованных результатов",
    "Registry of unclaimed results",
);
