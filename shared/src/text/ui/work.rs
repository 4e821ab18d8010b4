//! Words of the officials' workplace.

use crate::text::{Text, t};

/// Heading of the workplace.
pub const WORKPLACE: Text = t("Жұмыс орны", "Рабочее место", "Workplace");
/// Label of its menu, for screen readers.
pub const MENU: Text = t(
    "Жұмыс орнының мәзірі",
    "Меню рабочего места",
    "Menu of the workplace",
);
/// Link to the work list.
pub const CASES: Text = t("Істер", "Дела", "Cases");
/// Link to the calendar of hearings.
pub const HEARINGS: Text = t("Тыңдаулар", "Заслушивания", "Hearings");
/// Who is signed in but is no official, or did not sign in as one.
pub const NOT_HERE: Text = t(
    "Жұмыс орнына лауазымды адамдар ЭЦҚ кілтімен кіреді. SMS кодымен кірсеңіз, ол ашылмайды.",
    "На рабочее место должностные лица входят по ключу ЭЦП. После входа по коду из SMS оно не открывается.",
    "Officials enter the workplace with their EDS key. It does not open after signing in with a code sent by SMS.",
);
/// The way in.
pub const SIGN_IN_BY_KEY: Text = t(
    "ЭЦҚ кілтімен кіру",
    "Войти по ключу ЭЦП",
    "Sign in with an EDS key",
);

/// Label of the views, for screen readers.
pub const VIEWS: Text = t("Қай істер", "Какие дела", "Which cases");
/// View: where I may do something.
pub const MINE: Text = t("Мені күтуде", "Ждут меня", "Waiting for me");
/// View: whatever is pending.
pub const PENDING: Text = t("Қаралуда", "В работе", "Pending");
/// View: whatever is overdue.
pub const OVERDUE: Text = t("Мерзімі өткен", "Просрочены", "Overdue");
/// View: due within the next working day.
pub const DUE_SOON: Text = t("Мерзімі жақын", "Скоро срок", "Due soon");
/// View: over.
pub const DONE: Text = t("Аяқталған", "Завершены", "Done");
/// Nothing in a view.
pub const NONE_MINE: Text = t(
    "Қазір сізді күтіп тұрған іс жоқ.",
    "Сейчас ни одно дело вас не ждёт.",
    "No case waits for you now.",
);
/// Nothing in a view.
pub const NONE_PENDING: Text = t(
    "Қаралып жатқан іс жоқ.",
    "Дел в работе нет.",
    "No case is pending.",
);
/// Nothing in a view.
pub const NONE_OVERDUE: Text = t(
    "Мерзімі өткен іс жоқ.",
    "Просроченных дел нет.",
    "No case is overdue.",
);
/// Nothing in a view.
pub const NONE_DUE_SOON: Text = t(
    "Келесі жұмыс күні ішінде мерзімі бітетін іс жоқ.",
    "Нет дел, срок которых истекает в ближайший рабочий день.",
    "No case is due within the next working day.",
);
/// Nothing in a view.
pub const NONE_DONE: Text = t("Аяқталған іс жоқ.", "Завершённых дел нет.", "No case is done.");
/// Nothing was found. Mark: `find`.
pub const NONE_FOUND: Text = t(
    "«{find}» бойынша ештеңе табылмады. Нөмірді тексеріңіз немесе басқа тізімді ашыңыз.",
    "По «{find}» ничего не нашлось. Проверьте номер или откройте другой список.",
    "Nothing was found for “{find}”. Check the number or open another list.",
);
/// The office, as a label.
pub const OFFICE: Text = t("Мекеме", "Учреждение", "Office");
/// All of my offices.
pub const ALL_OFFICES: Text = t("Барлық мекемем", "Все мои учреждения", "All my offices");
/// The service, as a label.
pub const SERVICE: Text = t("Қызмет", "Услуга", "Service");
/// All services.
pub const ALL_SERVICES: Text = t("Барлық қызмет", "Все услуги", "All services");
/// The search field.
pub const FIND: Text = t(
    "Өтініштің нөмірі немесе ЖСН",
    "Номер заявления или ИИН",
    "Application number or IIN",
);
/// The search's button.
pub const SEARCH: Text = t("Табу", "Найти", "Find");
/// Ends the search. Mark: `find`.
pub const SEARCHED: Text = t("Іздеу: {find}", "Поиск: {find}", "Search: {find}");
/// Ends the search.
pub const CLEAR: Text = t("Іздеуді алып тастау", "Сбросить поиск", "Clear the search");
/// Caption of the table. Marks: `view`, `from`, `until`, `total`.
pub const CAPTION: Text = t(
    "{view}: барлығы {total}, көрсетілгені {from}–{until}, мерзімі жақыны бірінші",
    "{view}: {from}–{until} из {total}, сначала те, у которых срок раньше",
    "{view}: {from}–{until} of {total}, what is due first stands first",
);
/// Column and label.
pub const NUMBER: Text = t("Нөмірі", "Номер", "Number");
/// Column and label.
pub const APPLICANT: Text = t("Өтініш беруші", "Заявитель", "Applicant");
/// Column and label.
pub const STATE: Text = t("Күйі", "Состояние", "State");
/// Column and label.
pub const NEXT: Text = t("Келесі қадам", "Следующий шаг", "Next step");
/// Column and label.
pub const EXECUTOR: Text = t("Орындаушы", "Исполнитель", "Executor");
/// Column and label.
pub const DUE: Text = t("Мерзімі", "Срок", "Due");
/// Column and label.
pub const LEFT: Text = t("Жұмыс уақыты", "Рабочее время", "Working time");
/// Nobody works on it yet.
pub const NOBODY: Text = t("әлі жоқ", "пока нет", "nobody yet");
/// Nothing is to come.
pub const NOTHING_NEXT: Text = t("жоқ", "нет", "none");
/// Working time left. Mark: `time`.
pub const TIME_LEFT: Text = t("{time} қалды", "осталось {time}", "{time} left");
/// The same, and little of it. Mark: `time`.
pub const TIME_SHORT: Text = t(
    "Мерзімі жақын: {time} қалды",
    "Скоро срок: осталось {time}",
    "Due soon: {time} left",
);
/// Too late. Mark: `time`.
pub const TIME_OVER: Text = t(
    "Мерзімі өтті: {time} бұрын",
    "Просрочено на {time}",
    "Overdue by {time}",
);
/// Working days and hours. Marks: `days`, `hours`.
pub const DAYS_HOURS: Text = t(
    "{days} жұмыс күні {hours} сағ",
    "{days} раб. дн. {hours} ч",
    "{days} working days {hours} h",
);
/// Working days. Mark: `days`.
pub const DAYS: Text = t("{days} жұмыс күні", "{days} раб. дн.", "{days} working days");
/// One working day and hours. Mark: `hours`.
pub const DAY_HOURS: Text = t(
    "1 жұмыс күні {hours} сағ",
    "1 раб. день {hours} ч",
    "1 working day {hours} h",
);
/// One working day.
pub const ONE_DAY: Text = t("1 жұмыс күні", "1 раб. день", "1 working day");
/// Hours and minutes. Marks: `hours`, `minutes`.
pub const HOURS_MINUTES: Text = t(
    "{hours} сағ {minutes} мин",
    "{hours} ч {minutes} мин",
    "{hours} h {minutes} min",
);
/// Minutes. Mark: `minutes`.
pub const MINUTES: Text = t("{minutes} мин", "{minutes} мин", "{minutes} min");
/// The page before.
pub const PREVIOUS_PAGE: Text = t("Алдыңғы бет", "Предыдущая страница", "Previous page");
/// The page after.
pub const NEXT_PAGE: Text = t("Келесі бет", "Следующая страница", "Next page");
/// Label of the ways between pages, for screen readers.
pub const PAGES: Text = t("Тізімнің беттері", "Страницы списка", "Pages of the list");
/// Unfolds what the keys do.
pub const KEYS: Text = t("Пернетақтамен жұмыс", "Работа с клавиатуры", "Keyboard");
/// What the keys do.
pub const KEYS_WHERE: Text = t(
    "Бұл пернелер фокус кестеде тұрғанда ғана жұмыс істейді. Іздеу жолынан кестеге ↓ пернесі апарады.",
    "Эти клавиши действуют, только когда фокус в таблице. Из поиска в таблицу ведёт ↓.",
    "These keys work only while the focus is in the table. From the search, ↓ leads into the table.",
);
/// A key's work.
pub const KEY_DOWN: Text = t("келесі жол", "следующая строка", "next row");
/// A key's work.
pub const KEY_UP: Text = t("алдыңғы жол", "предыдущая строка", "previous row");
/// A key's work.
pub const KEY_ENDS: Text = t(
    "бірінші және соңғы жол",
    "первая и последняя строка",
    "first and last row",
);
/// A key's work.
pub const KEY_ENTER: Text = t("істі ашу", "открыть дело", "open the case");
/// A key's work.
pub const KEY_SLASH: Text = t("іздеуге өту", "перейти к поиску", "go to the search");

/// A case's heading. Mark: `no`.
pub const CASE: Text = t("№ {no} іс", "Дело № {no}", "Case No. {no}");
/// The IIN, as a label.
pub const IIN: Text = t("ЖСН", "ИИН", "IIN");
/// The phone, as a label.
pub const PHONE: Text = t("Телефоны", "Телефон", "Phone");
/// The list and the serial number, as a label.
pub const PLACE: Text = t(
    "Кезектегі реттік нөмірі",
    "Порядковый номер в очереди",
    "Serial number in the queue",
);
/// A case that was filed in training mode (DR-03).
pub const TRAINING: Text = t(
    "Оқу режимі: шешімнің заңдық күші жоқ",
    "Учебный режим: решение не имеет юридической силы",
    "Training mode: the decision has no legal force",
);
/// The events do not follow one another.
pub const BROKEN: Text = t(
    "Істің журналы бүтін емес: біреу оны өзгерткен. Ештеңе істеуге болмайды, әкімшіге хабарлаңыз.",
    "Журнал дела повреждён: его кто-то изменил. Действовать нельзя, сообщите администратору.",
    "The case's log is broken: somebody changed it. Nothing can be done; tell the administrator.",
);
/// Heading of what may be done.
pub const TO_DO: Text = t(
    "Сіз қазір не істей аласыз",
    "Что вы можете сделать сейчас",
    "What you may do now",
);
/// Nothing for me. Mark: `who`.
pub const OTHERS_TURN: Text = t(
    "Қазір сізден ештеңе талап етілмейді. Іс мына адамның қолында: {who}.",
    "Сейчас от вас ничего не требуется. Ход за другими: {who}.",
    "Nothing is asked of you now. It is the turn of: {who}.",
);
/// Nothing for anybody.
pub const NOTHING_TO_DO: Text = t(
    "Бұл іс бойынша ештеңе істеудің қажеті жоқ.",
    "По этому делу делать больше нечего.",
    "There is nothing to do in this case.",
);
/// Whoever worked on it does not sign it.
pub const SIGNER_IS_EXECUTOR: Text = t(
    "Істі өзіңіз қарадыңыз, сондықтан оған басқа уәкілетті адам қол қояды.",
    "Вы сами рассматривали это дело, поэтому подписывает его другое уполномоченное лицо.",
    "You worked on this case yourself, so another authorised person signs it.",
);
/// Nobody decides on the own case.
pub const OWN_CASE: Text = t(
    "Бұл – сіздің өз өтінішіңіз, оны басқа адам қарайды.",
    "Это ваше собственное заявление, его рассматривает другой сотрудник.",
    "This is your own application; somebody else works on it.",
);
/// The official whom I stand in for. Mark: `name`.
pub const INSTEAD_OF: Text = t("{name} орнына", "Вместо: {name}", "Instead of {name}");
/// Until when. Mark: `date`.
pub const UNTIL: Text = t("Мерзімі: {date}", "Срок: {date}", "Due: {date}");
/// From when on. Mark: `at`.
pub const OPENS_AT: Text = t("Ашылады: {at}", "Можно будет с: {at}", "Opens: {at}");
/// The checks must come first.
pub const CHECKS_FIRST: Text = t(
    "Алдымен мемлекеттік жүйелерге сұрау жіберіңіз: «Тексеру» бөлімін қараңыз.",
    "Сначала запросите государственные системы: раздел «Проверка».",
    "First ask the state's systems: see “Check”.",
);
/// Takes a step.
pub const TAKE: Text = t("Орындау", "Выполнить", "Do it");
/// Makes the document to sign.
pub const PREPARE: Text = t("Құжатты дайындау", "Подготовить документ", "Prepare the document");
/// Heading above the document to sign.
pub const TO_SIGN: Text = t("Қол қойылатын құжат", "Документ на подпись", "Document to sign");
/// What is to be done with it.
pub const READ_FIRST: Text = t(
    "Құжатты оқып шығыңыз. Дәл осы мәтінге қол қоясыз.",
    "Прочитайте документ. Подписан будет именно этот текст.",
    "Read the document. It is this very text that you sign.",
);
/// The button of the key.
pub const SIGN: Text = t("Қол қойып орындау", "Подписать и выполнить", "Sign and do it");
/// What the key is used for.
pub const KEY_PURPOSE: Text = t(
    "Осы құжатқа қол қою",
    "Подписать этот документ",
    "To sign this document",
);
/// Back to the form.
pub const NOT_YET: Text = t(
    "Қол қоймай, қайта оралу",
    "Вернуться, не подписывая",
    "Go back without signing",
);
/// What the server made is not what was typed.
pub const DIFFERS: Text = t(
    "Сервер жасаған құжат сіз жазғаннан өзгеше, сондықтан оған қол қойылмайды. Бетті жаңартып көріңіз.",
    "Документ с сервера отличается от того, что вы ввели, поэтому он не будет подписан. Обновите страницу.",
    "The document that the server made is not what you typed, so it is not signed. Reload the page.",
);
/// The step was taken. Mark: `what`.
pub const TAKEN: Text = t("Орындалды: {what}", "Выполнено: {what}", "Done: {what}");
/// Somebody else has acted.
pub const CHANGED: Text = t(
    "Осы уақытта іс бойынша басқа адам әрекет жасады. Іс қайта жүктелді, сіз жазғаныңыз сақталды. Өзгерісті қарап, \
     қайта шешіңіз.",
    "Пока вы работали, по делу действовал кто-то ещё. Дело загружено заново, введённое вами сохранено. Посмотрите, \
     что изменилось, и решите снова.",
    "Somebody else has acted on the case meanwhile. It was loaded again, and what you typed is kept. See what has \
     changed, and decide again.",
);
/// The page follows the case, and was drawn anew.
pub const RENEWED: Text = t(
    "Іс бойынша жаңа әрекет жасалды. Бет жаңартылды.",
    "По делу появилось новое действие. Страница обновлена.",
    "Something new happened in the case. The page is up to date.",
);
/// The case has changed while a form is open.
pub const HAS_CHANGED: Text = t(
    "Бұл іс өзгерді. Көрсетілгенше бет сол қалпында тұрады, жазғаныңыз сақталады.",
    "Это дело изменилось. Страница остаётся прежней, пока вы не покажете изменения; введённое сохранится.",
    "This case has changed. The page stays as it is until you show the change; what you typed is kept.",
);
/// Button.
pub const SHOW_CHANGE: Text = t("Өзгерісті көрсету", "Показать изменения", "Show the change");
/// Not sent: some fields.
pub const STAYS: Text = t(
    "Жазғаныңыз осы бетте сақталып тұр.",
    "Введённое осталось на этой странице.",
    "What you typed is still on this page.",
);

/// Field: who works on it.
pub const WHO: Text = t(
    "Істі кім қарайды",
    "Кто рассматривает дело",
    "Who works on the case",
);
/// Nothing is chosen yet.
pub const CHOOSE: Text = t("Таңдаңыз", "Выберите", "Choose");
/// Field: what is missing.
pub const MISSING: Text = t("Не жетіспейді", "Чего не хватает", "What is missing");
/// Documents that the answers do not require.
pub const MISSING_REST: Text = t(
    "Қызметтің басқа құжаттары",
    "Другие документы услуги",
    "Other documents of the service",
);
/// Field: missing data in words.
pub const MISSING_OTHER: Text = t(
    "Басқа құжат немесе мәлімет (міндетті емес)",
    "Другой документ или сведения (необязательно)",
    "Another document or piece of data (optional)",
);
/// Field: grounds for refusal.
pub const GROUNDS: Text = t(
    "Бас тартудың негіздері",
    "Основания для отказа",
    "Grounds for refusal",
);
/// Beside a ground that the check proposes.
pub const PROPOSED: Text = t("тексеру ұсынады", "предлагает проверка", "proposed by the check");
/// Field: the facts of a ground. Mark: `ground`.
pub const FACTS: Text = t(
    "Қандай фактілер негіз болады ({ground})",
    "На каких фактах основано ({ground})",
    "What facts it rests on ({ground})",
);
/// Field: the day of the hearing.
pub const HEARING_DAY: Text = t("Тыңдау күні", "День заслушивания", "Day of the hearing");
/// Field: its time.
pub const HEARING_TIME: Text = t("Уақыты", "Время", "Time");
/// Until when a hearing can be held. Mark: `date`.
pub const HEARING_HINT: Text = t(
    "Жұмыс күні, мына күннен кешіктірмей: {date}",
    "Рабочий день, не позднее: {date}",
    "A working day, not later than {date}",
);
/// Field: where it is held.
pub const HEARING_PLACE: Text = t(
    "Өтетін жері: мекенжайы және бөлмесі",
    "Место: адрес и кабинет",
    "Place: address and room",
);
/// Field: words of an outcome.
pub const TEXT: Text = t("Мәтін", "Текст", "Text");
/// Field: what the applicant is asked to update.
pub const TEXT_ASKED: Text = t(
    "Нені жаңарту керек",
    "Что нужно обновить",
    "What is to be updated",
);
/// Field: why the hearing is moved, why a draft is returned.
pub const TEXT_WHY: Text = t("Себебі", "Причина", "Why");
/// Field: what was said at the hearing.
pub const TEXT_HEARD: Text = t(
    "Хаттама: не айтылды және неге осылай шешілді",
    "Протокол: что было сказано и почему решено так",
    "Protocol: what was said, and why it was decided so",
);
/// Field: the decision on providing a dwelling.
pub const TEXT_PROVIDED: Text = t(
    "Шешімнің күні мен нөмірі, тұрғын үй",
    "Дата и номер решения, жильё",
    "Date and number of the decision, the dwelling",
);
/// The applicant reads it too.
pub const APPLICANT_READS: Text = t(
    "Өтініш беруші де осы сөздерді оқиды.",
    "Эти слова прочитает и заявитель.",
    "The applicant reads these words too.",
);
/// Field: why against the proposal.
pub const REASON: Text = t(
    "Тексеру нәтижесіне қарсы шешім: неліктен",
    "Решение расходится с результатом проверки: почему",
    "Against what the check proposes: why",
);

/// Heading of the documents.
pub const DOCUMENTS: Text = t("Құжаттар", "Документы", "Documents");
/// No document.
pub const NO_DOCUMENTS: Text = t("Құжат тіркелмеген.", "Документов нет.", "There are no documents.");
/// Opens a document. Mark: `name`.
pub const OPEN: Text = t(
    "{name}, жаңа бетте ашылады",
    "{name}, откроется в новой вкладке",
    "{name}, opens in a new tab",
);
/// Data that need no document. Mark: `what`.
pub const FOUND: Text = t(
    "Мемлекеттік жүйелерден алынды, құжат қажет емес: {what}",
    "Получено из государственных систем, документ не нужен: {what}",
    "Taken from the state's systems, no document needed: {what}",
);
/// Heading of the answers.
pub const ANSWERS: Text = t(
    "Өтініштегі жауаптар",
    "Ответы в заявлении",
    "Answers of the application",
);
/// Heading of the checks.
pub const CHECKS: Text = t("Тексеру", "Проверка", "Check");
/// Nothing was asked yet.
pub const NOT_CHECKED: Text = t(
    "Мемлекеттік жүйелерге әлі сұрау жіберілген жоқ.",
    "Государственные системы ещё не запрашивали.",
    "The state's systems have not been asked yet.",
);
/// The answers are of older data.
pub const CHECK_AGAIN: Text = t(
    "Сұраудан кейін мәліметтер өзгерді: қайта сұраңыз.",
    "После запроса сведения изменились: запросите ещё раз.",
    "The data have changed since: ask again.",
);
/// Asks them.
pub const ASK: Text = t(
    "Мемлекеттік жүйелерге сұрау жіберу",
    "Запросить государственные системы",
    "Ask the state's systems",
);
/// Asks them once more.
pub const ASK_AGAIN: Text = t(
    "Мемлекеттік жүйелерге қайта сұрау жіберу",
    "Запросить государственные системы ещё раз",
    "Ask the state's systems again",
);
/// While they are asked.
pub const ASKING: Text = t("Сұралып жатыр…", "Запрашиваем…", "Asking…");
/// They have answered.
pub const ASKED: Text = t("Жауаптар келді.", "Ответы получены.", "The answers are here.");
/// When and whom. Marks: `system`, `at`.
pub const SOURCE: Text = t("{system}, {at}", "{system}, {at}", "{system}, {at}");
/// What a registry said is contested. Mark: `text`.
pub const CONTESTED: Text = t(
    "Өтініш беруші бұл жауаппен келіспейді: {text}",
    "Заявитель не согласен с этим ответом: {text}",
    "The applicant contests this answer: {text}",
);
/// Heading of what follows from the answers.
pub const FINDINGS: Text = t(
    "Ережелер бойынша не шығады",
    "Что из этого следует по правилам",
    "What follows by the rules",
);
/// Column.
pub const RULE: Text = t("Талап", "Требование", "Requirement");
/// Column.
pub const RESULT: Text = t("Нәтиже", "Результат", "Result");
/// Column.
pub const WHY: Text = t("Неге", "Почему", "Why");
/// The grounds that are proposed. Mark: `grounds`.
pub const PROPOSES: Text = t(
    "Тексеру бас тартуға мына негіздерді ұсынады: {grounds}. Шешімді сіз қабылдайсыз.",
    "Проверка предлагает основания для отказа: {grounds}. Решаете вы.",
    "The check proposes these grounds for refusal: {grounds}. You decide.",
);
/// No ground is proposed.
pub const PROPOSES_NONE: Text = t(
    "Тексеру бас тартуға негіз таппады. Шешімді сіз қабылдайсыз.",
    "Проверка не нашла оснований для отказа. Решаете вы.",
    "The check found no ground for refusal. You decide.",
);
/// Some rules could not be tested.
pub const PROPOSES_UNKNOWN: Text = t(
    "Кейбір талап бойынша мәлімет жоқ: олар төменде «?» белгісімен тұр. Өтініш берушінің пайдасына шешсеңіз, себебін \
     жазасыз.",
    "По некоторым требованиям сведений нет: они отмечены «?» ниже. Решение в пользу заявителя потребует письменной \
     причины.",
    "For some requirements nothing is known: they are marked “?” below. A decision for the applicant then needs a \
     written reason.",
);
/// Heading of the history.
pub const HISTORY: Text = t("Істің барысы", "Ход дела", "History");
/// An event.
pub const FILED: Text = t("Өтініш берілді", "Заявление подано", "The application was filed");
/// An event.
pub const FILED_BY_CODE: Text = t(
    "Өтініш берілді, ЭЦҚ орнына бір реттік парольмен расталды",
    "Заявление подано и подтверждено одноразовым паролем вместо ЭЦП",
    "The application was filed, confirmed with a one-time password in place of an EDS",
);
/// An event.
pub const HANDED_IN: Text = t(
    "Өтініш қағаз түрінде қабылданды",
    "Заявление принято на бумаге",
    "The application was taken in on paper",
);
/// An event.
pub const NOT_ACCEPTED: Text = t(
    "Өтінішті қабылдаудан бас тартылды",
    "В приёме заявления отказано",
    "The application was not accepted",
);
/// An event. Mark: `name`.
pub const NOTICE_PAPER: Text = t(
    "Қағазда берілді: {name}",
    "Выдано на бумаге: {name}",
    "Given on paper: {name}",
);
/// An event.
pub const REGISTERED: Text = t(
    "Өтініш тіркелді",
    "Заявление зарегистрировано",
    "The application was registered",
);
/// An event: a notice by e-mail. Mark: `name`.
pub const NOTICE_EMAIL: Text = t(
    "Электрондық поштаға жіберілді: {name}",
    "Отправлено по электронной почте: {name}",
    "Sent by e-mail: {name}",
);
/// An event: a notice by SMS. Mark: `name`.
pub const NOTICE_SMS: Text = t(
    "SMS хабарлама жіберілді: {name}",
    "Отправлено SMS: {name}",
    "A text message was sent: {name}",
);
/// An event: a notice in the cabinet. Mark: `name`.
pub const NOTICE_CABINET: Text = t(
    "Хабарлама кабинетке жіберілді: {name}",
    "Уведомление направлено в кабинет: {name}",
    "A notice was put into the cabinet: {name}",
);
/// An event. Marks: `name`, `reason`.
pub const REASSIGNED: Text = t(
    "Орындаушы ауыстырылды: {name}. Себебі: {reason}",
    "Исполнитель сменён: {name}. Причина: {reason}",
    "Another executor: {name}. Why: {reason}",
);
/// An event. Mark: `n`.
pub const CHECKED: Text = t(
    "Мемлекеттік жүйелерге сұрау жіберілді",
    "Запрошены государственные системы",
    "The state's systems were asked",
);
/// An event. Marks: `number`, `list`.
pub const QUEUED: Text = t(
    "Кезектегі реттік нөмірі берілді: {number}, {list}",
    "Присвоен порядковый номер в очереди: {number}, {list}",
    "A serial number in the queue was given: {number}, {list}",
);
/// An event.
pub const WITHDRAWN: Text = t(
    "Өтініш беруші өтінішін қайтарып алды",
    "Заявитель отозвал заявление",
    "The applicant withdrew the application",
);
/// An event.
pub const CONSENT_WITHDRAWN: Text = t(
    "Өтініш беруші дербес деректерін қарауға келісімін қайтарып алды",
    "Заявитель отозвал согласие на доступ к персональным данным",
    "The applicant withdrew the consent to the access to personal data",
);
/// An event. Marks: `check`, `text`.
pub const OBJECTED: Text = t(
    "Өтініш беруші мына жауаппен келіспейді: «{check}». {text}",
    "Заявитель не согласен с ответом: «{check}». {text}",
    "The applicant contests the answer: “{check}”. {text}",
);
/// An event. Mark: `n`.
pub const ADDED: Text = t(
    "Өтініш беруші құжат қосты: {n}",
    "Заявитель добавил документы: {n}",
    "The applicant added documents: {n}",
);
/// An event. Mark: `by`.
pub const UPDATED: Text = t(
    "Мәліметтер № {by} өтінішпен жаңартылды",
    "Сведения обновлены заявлением № {by}",
    "The data were updated by application No. {by}",
);
/// Beside what was done after its due date.
pub const LATE: Text = t("мерзімінен кеш", "с опозданием", "late");
/// Beside what was signed.
pub const SIGNED: Text = t("ЭЦҚ-мен қол қойылған", "подписано ЭЦП", "signed with EDS");
/// Beside a decision against the proposal. Mark: `reason`.
pub const AGAINST: Text = t(
    "Тексеру нәтижесіне қарсы, себебі: {reason}",
    "Вопреки результату проверки, причина: {reason}",
    "Against what the check proposed, because: {reason}",
);
/// The portal itself acted.
pub const BY_SYSTEM: Text = t("портал өзі", "сам портал", "the portal itself");
/// Heading of the signed documents.
pub const PAPERS: Text = t(
    "Қол қойылған құжаттар",
    "Подписанные документы",
    "Signed documents",
);
/// There are none.
pub const NO_PAPERS: Text = t(
    "Әзірге қол қойылған құжат жоқ.",
    "Подписанных документов пока нет.",
    "There are no signed documents yet.",
);
/// The signed document cannot be read.
pub const PAPER_STRANGE: Text = t(
    "Құжатты оқу мүмкін болмады.",
    "Не удалось прочитать документ.",
    "The document cannot be read.",
);
/// Prints.
pub const PRINT: Text = t("Басып шығару", "Распечатать", "Print");
/// The signed bytes.
pub const RAW: Text = t(
    "Қол қойылған мәтіннің өзі",
    "Подписанный текст как есть",
    "The signed text as it is",
);
/// Heading of naming another executor.
pub const REASSIGN: Text = t(
    "Орындаушыны ауыстыру",
    "Сменить исполнителя",
    "Name another executor",
);
/// Its button.
pub const REASSIGN_DO: Text = t("Ауыстыру", "Сменить", "Name");
/// It was done. Mark: `name`.
pub const REASSIGNED_NOW: Text = t(
    "Енді істі мына адам қарайды: {name}",
    "Теперь дело рассматривает: {name}",
    "The case is now worked on by: {name}",
);

/// The week before.
pub const WEEK_BEFORE: Text = t("Алдыңғы апта", "Предыдущая неделя", "Previous week");
/// The week after.
pub const WEEK_AFTER: Text = t("Келесі апта", "Следующая неделя", "Next week");
/// This week.
pub const THIS_WEEK: Text = t("Осы апта", "Эта неделя", "This week");
/// Label of the ways between weeks, for screen readers.
pub const WEEKS: Text = t("Апталар", "Недели", "Weeks");
/// A day without hearings.
pub const NO_HEARINGS: Text = t("Тыңдау жоқ", "Заслушиваний нет", "No hearings");
/// A day off.
pub const DAY_OFF: Text = t("демалыс күні", "нерабочий день", "day off");
/// Today.
pub const TODAY: Text = t("бүгін", "сегодня", "today");
