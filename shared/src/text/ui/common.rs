//! Words that stand on every page.

use crate::text::{Text, t};

/// The portal's name.
pub const QONYS: Text = t("Қоныс", "Қоныс", "Qonys");
/// What the portal is, under its name.
pub const TAGLINE: Text = t(
    "Тұрғын үй қызметтерінің порталы",
    "Портал жилищных услуг",
    "The portal of housing services",
);
/// The link that jumps over the header (WCAG 2.4.1).
pub const SKIP: Text = t("Негізгі мазмұнға өту", "Перейти к содержанию", "Skip to content");
/// Link to the catalogue.
pub const SERVICES: Text = t("Қызметтер", "Услуги", "Services");
/// Link to the guide, and its heading.
pub const GUIDE: Text = t(
    "Маған қай қызмет керек?",
    "Какая услуга мне нужна?",
    "Which service do I need?",
);
/// Link to the comparison.
pub const COMPARE: Text = t(
    "Актілер қалай өзгерді",
    "Как менялись акты",
    "How the acts changed",
);
/// Link to what of a service's act contradicts itself, and its heading.
pub const CONTRADICTIONS: Text = t(
    "Актілердегі қайшылықтар",
    "Противоречия в актах",
    "Contradictions in the acts",
);
/// Link to the directory of offices, and its heading.
pub const OFFICES: Text = t(
    "Мекемелердің мекенжайлары",
    "Адреса учреждений",
    "Addresses of offices",
);
/// Link to the cabinet.
pub const CABINET: Text = t("Жеке кабинет", "Личный кабинет", "My cabinet");
/// Link to the officials' workplace.
pub const WORK: Text = t("Жұмыс орны", "Рабочее место", "Work");
/// Sign in.
pub const SIGN_IN: Text = t("Кіру", "Войти", "Sign in");
/// Sign out.
pub const SIGN_OUT: Text = t("Шығу", "Выйти", "Sign out");
/// Label of the language switch.
pub const LANGUAGE: Text = t("Тіл", "Язык", "Language");
/// Back.
pub const BACK: Text = t("Артқа", "Назад", "Back");
/// Continue.
pub const CONTINUE: Text = t("Жалғастыру", "Продолжить", "Continue");
/// While something is fetched.
pub const LOADING: Text = t("Жүктелуде…", "Загружается…", "Loading…");
/// Try again.
pub const RETRY: Text = t("Қайталап көру", "Попробовать ещё раз", "Try again");
/// Heading of the error summary.
pub const PROBLEM: Text = t("Түзету керек", "Нужно исправить", "There is a problem");
/// Put before the page title when the page shows errors (GOV.UK validation pattern).
pub const ERROR_PREFIX: Text = t("Қате: ", "Ошибка: ", "Error: ");
/// Yes.
pub const YES: Text = t("Иә", "Да", "Yes");
/// No.
pub const NO: Text = t("Жоқ", "Нет", "No");
/// Nothing at that address.
pub const NOT_FOUND: Text = t("Мұндай бет жоқ", "Такой страницы нет", "There is no such page");
/// Where help is to be had; the same place on every page (WCAG 3.2.6).
pub const HELP: Text = t(
    "Көмек керек пе? Бірыңғай байланыс орталығы: 1414, 8 800 080 77 77 (тегін)",
    "Нужна помощь? Единый контакт-центр: 1414, 8 800 080 77 77 (бесплатно)",
    "Need help? Unified contact centre: 1414, 8 800 080 77 77 (free)",
);
/// Heading of the help in the footer.
pub const HELP_HEADING: Text = t("Көмек керек пе?", "Нужна помощь?", "Need help?");
/// Who helps, above the numbers.
pub const CONTACT_CENTRE: Text = t(
    "Бірыңғай байланыс орталығы, қоңырау тегін:",
    "Единый контакт-центр, звонок бесплатный:",
    "Unified contact centre, calls are free:",
);
/// What to do where there is nothing.
pub const NOT_FOUND_HELP: Text = t(
    "Мекенжай қате жазылған болуы мүмкін. Қызметтер тізімінен бастаңыз.",
    "Возможно, адрес набран с ошибкой. Начните со списка услуг.",
    "The address may be mistyped. Start from the list of services.",
);
/// What only a signed-in person sees.
pub const SIGN_IN_FIRST: Text = t(
    "Бұл бетті көру үшін порталға кіріңіз.",
    "Чтобы увидеть эту страницу, войдите.",
    "Sign in to see this page.",
);
/// Before the name of the signed-in person, for screen readers.
pub const SIGNED_IN_AS: Text = t("Кірген адам:", "Вы вошли как", "Signed in as");
/// Label of the main menu, for screen readers.
pub const MENU: Text = t("Негізгі мәзір", "Главное меню", "Main menu");
/// Heading of the demo mode's links in the footer.
pub const DEMO_HEADING: Text = t("Көрсету режимі", "Демонстрация", "Demo");
/// Link to who can be played.
pub const DEMO_PEOPLE: Text = t(
    "Ойнауға болатын адамдар",
    "Люди, за которых можно войти",
    "People to play",
);
/// Link to the messages sent.
pub const DEMO_OUTBOX: Text = t(
    "Жіберілген SMS және хаттар",
    "Отправленные SMS и письма",
    "Text messages and mail sent",
);
/// Before the act that repealed another.
pub const REPEALED_BY: Text = t("Күшін жойған акт", "Отменён актом", "Repealed by");
/// Since when the act is in force. Mark: `date`.
pub const IN_FORCE_SINCE: Text = t("енгізілген күні: {date}", "с {date}", "since {date}");
/// The badge of an act that was repealed (DR-03).
pub const REPEALED_BADGE: Text = t(
    "Күші жойылған акт — оқу режимі",
    "Утративший силу акт — учебный режим",
    "Repealed act — training mode",
);
/// The badge of the act in force.
pub const IN_FORCE_BADGE: Text = t("Қолданыста", "Действует", "In force");
/// The bar on every page of the demo mode.
pub const DEMO_BAR: Text = t(
    "Бұл — көрсету режимі. Адамдар мен деректер ойдан шығарылған.",
    "Это демонстрационный режим. Люди и данные вымышлены.",
    "This is the demo mode. People and data are made up.",
);
/// In the place of a date where the act sets no term (DR-43).
pub const NO_TERM: Text = t(
    "Заңнамада мерзім белгіленбеген",
    "Срок законом не установлен",
    "No statutory term",
);
/// Names of the months as they stand in a date (Kazakh nominative, Russian genitive).
pub const MONTHS: [Text; 12] = [
    t("қаңтар", "января", "January"),
    t("ақпан", "февраля", "February"),
    t("наурыз", "марта", "March"),
    t("сәуір", "апреля", "April"),
    t("мамыр", "мая", "May"),
    t("маусым", "июня", "June"),
    t("шілде", "июля", "July"),
    t("тамыз", "августа", "August"),
    t("қыркүйек", "сентября", "September"),
    t("қазан", "октября", "October"),
    t("қараша", "ноября", "November"),
    t("желтоқсан", "декабря", "December"),
];
/// Names of the days of the week, Monday first.
pub const WEEKDAYS: [Text; 7] = [
    t("дүйсенбі", "понедельник", "Monday"),
    t("сейсенбі", "вторник", "Tuesday"),
    t("сәрсенбі", "среда", "Wednesday"),
    t("бейсенбі", "четверг", "Thursday"),
    t("жұма", "пятница", "Friday"),
    t("сенбі", "суббота", "Saturday"),
    t("жексенбі", "воскресенье", "Sunday"),
];
