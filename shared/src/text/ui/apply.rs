//! Words of filling in, attaching and checking an application.

use crate::text::{Text, t};

/// Another device filed the draft or deleted it.
pub const GONE: Text = t(
    "Бұл өтініштің сақталған нұсқасы порталда жоқ",
    "Этого черновика на портале больше нет",
    "This draft is no longer on the portal",
);
/// What that means.
pub const GONE_ABOUT: Text = t(
    "Оны басқа құрылғыдан берген немесе өшіргенсіз. Экрандағы жауаптар сақталмаған.",
    "Вы подали или удалили его на другом устройстве. Ответы на экране не сохранены.",
    "You filed or deleted it on another device. The answers on this screen are not saved.",
);
/// Saves the answers on the screen as a new draft.
pub const GONE_KEEP: Text = t(
    "Жаңа өтініш етіп сақтау",
    "Сохранить как новый черновик",
    "Save them as a new draft",
);
/// Leads to the cabinet.
pub const GONE_CASES: Text = t("Өтініштерімді көру", "К моим заявлениям", "To my applications");

/// Beside a question that may stay empty.
pub const OPTIONAL: Text = t("(міндетті емес)", "(необязательно)", "(optional)");
/// Beside a group that is filled in as a whole or not at all.
pub const TOGETHER: Text = t(
    "(бәрін толтырыңыз немесе бәрін бос қалдырыңыз)",
    "(заполните всё или оставьте всё пустым)",
    "(all or nothing)",
);
/// Before an error's sentence, for those who hear the page.
pub const ERROR: Text = t("Қате: ", "Ошибка: ", "Error: ");
/// Opens the act's own words.
pub const IN_THE_ACT: Text = t(
    "Актіде қалай жазылған",
    "Как сказано в акте",
    "In the words of the act",
);
/// Under a fact that the state gave. Mark: `date`.
pub const FROM_STATE: Text = t(
    "Мемлекеттік дерекқордан алынды: {date}",
    "Из государственной базы данных по состоянию на {date}",
    "From the state database, as of {date}",
);
/// The state's record says nothing.
pub const NOTHING_KNOWN: Text = t("Дерекқорда жоқ", "В базе данных нет", "Not in the database");
/// Under an IIN. Mark: `date`.
pub const BORN: Text = t(
    "Туған күні: {date}",
    "Дата рождения: {date}",
    "Date of birth: {date}",
);
/// Part of a date.
pub const DAY: Text = t("Күні", "День", "Day");
/// Part of a date.
pub const MONTH: Text = t("Айы", "Месяц", "Month");
/// Part of a date.
pub const YEAR: Text = t("Жылы", "Год", "Year");
/// The first line of a list to choose from.
pub const CHOOSE: Text = t("Таңдаңыз", "Выберите", "Choose");
/// A question that waits for another; that question follows.
pub const ANSWER_FIRST: Text = t(
    "Алдымен мына сұраққа жауап беріңіз:",
    "Сначала ответьте на вопрос:",
    "First answer the question:",
);
/// Beside the applicant's own name.
pub const YOU: Text = t("сіз", "вы", "you");
/// Nobody to choose from.
pub const NO_PEOPLE: Text = t(
    "Алдымен өзіңіздің және отбасы мүшелерінің ЖСН-ін енгізіңіз.",
    "Сначала укажите ИИН: свой и членов семьи.",
    "First give the IINs: yours and your family's.",
);
/// Nobody whom the question is about.
pub const NO_SUCH_PEOPLE: Text = t(
    "Сіз енгізген адамдардың арасында ондай адам жоқ. Бұл сұрақты өткізіп жіберіңіз.",
    "Среди указанных вами людей таких нет. Пропустите этот вопрос.",
    "There is nobody like that among the people you named. Skip this question.",
);
/// Above what the form prints.
pub const PRINTED: Text = t(
    "Өтініште былай жазылады",
    "В заявлении будет напечатано",
    "The application will say",
);
/// Adds the first row; what it is follows.
pub const ADD_FIRST: Text = t("Қосу", "Добавить", "Add");
/// Adds another row; what it is follows.
pub const ADD_NEXT: Text = t("Тағы қосу", "Добавить ещё", "Add another");
/// Takes a row or a file away.
pub const REMOVE: Text = t("Алып тастау", "Убрать", "Remove");
/// After a row was taken away.
pub const REMOVED: Text = t("алып тасталды.", "убрано.", "removed.");
/// Brings it back.
pub const BRING_BACK: Text = t("Қайтару", "Вернуть", "Bring back");
/// A statement that was agreed to.
pub const AGREED: Text = t("Келісемін", "Согласие дано", "Agreed");

/// Heading of the task list.
pub const TASK_LIST: Text = t("Өтінішіңіз", "Ваше заявление", "Your application");
/// Under it.
pub const TASK_LIST_INTRO: Text = t(
    "Бөлімдерді қалаған ретпен толтыра аласыз. Жауаптарыңыз өздігінен сақталады, кейін оралып жалғастыруға болады.",
    "Разделы можно заполнять в любом порядке. Ответы сохраняются сами, к ним можно вернуться позже.",
    "Fill in the sections in any order. Your answers are saved by themselves; you can come back later.",
);
/// How many sections are done. Marks: `done`, `of`.
pub const DONE_OF: Text = t(
    "{of} бөлімнің {done} дайын",
    "Готово разделов: {done} из {of}",
    "{done} of {of} sections are ready",
);
/// Which section this is. Marks: `at`, `of`.
pub const PROGRESS: Text = t(
    "Бөлім: {at} / {of}",
    "Раздел {at} из {of}",
    "Section {at} of {of}",
);
/// A section's state.
pub const NOT_STARTED: Text = t("Басталмаған", "Не начато", "Not started");
/// A section's state.
pub const IN_PROGRESS: Text = t("Толық емес", "Заполнено не всё", "In progress");
/// A section's state.
pub const DONE: Text = t("Дайын", "Готово", "Done");
/// A section's state.
pub const HAS_ERRORS: Text = t("Қатесі бар", "Есть ошибки", "Has errors");
/// A section's state: nothing in it must be answered.
pub const IF_IT_CONCERNS_YOU: Text = t(
    "Сізге қатысты болса",
    "Если относится к вам",
    "If it concerns you",
);
/// The state of the last row.
pub const LAST_STEP: Text = t("Соңғы қадам", "Последний шаг", "The last step");
/// The last row.
pub const CHECK_AND_SIGN: Text = t("Тексеру және қол қою", "Проверить и подписать", "Check and sign");
/// Link back to the task list.
pub const TO_TASK_LIST: Text = t("Бөлімдер тізімі", "К списку разделов", "To the list of sections");
/// At the top of a section with optional questions.
pub const ALL_BUT_OPTIONAL: Text = t(
    "«Міндетті емес» деп белгіленгеннен басқа барлық сұраққа жауап беріңіз.",
    "Ответьте на все вопросы, кроме отмеченных как необязательные.",
    "Answer every question that is not marked as optional.",
);
/// Throws the draft away.
pub const DISCARD: Text = t("Осы өтінішті өшіру", "Удалить этот черновик", "Delete this draft");
/// Asks whether that is meant.
pub const DISCARD_SURE: Text = t("Өтінішті өшіреміз бе?", "Удалить черновик?", "Delete the draft?");
/// What it means.
pub const DISCARD_MEANS: Text = t(
    "Жауаптарыңыз бен файлдарыңыз біржола өшеді. Берілген өтініштерге әсері жоқ.",
    "Ответы и файлы будут удалены навсегда. Поданных заявлений это не коснётся.",
    "Your answers and files will be gone for good. Applications already filed stay as they are.",
);
/// Confirms it.
pub const DISCARD_YES: Text = t("Иә, өшіру", "Да, удалить", "Yes, delete it");
/// Takes it back.
pub const DISCARD_NO: Text = t("Жоқ, қалдыру", "Нет, оставить", "No, keep it");

/// All is saved. Mark: `time`.
pub const SAVED: Text = t("Сақталды: {time}", "Сохранено в {time}", "Saved {time}");
/// Something is typed that is not saved yet.
pub const UNSAVED: Text = t("Әлі сақталмады", "Ещё не сохранено", "Not saved yet");
/// It could not be saved; the reason follows.
pub const NOT_SAVED: Text = t(
    "Әлі сақталмады, жауаптарыңыз осы бетте тұр, қайталап көреміз.",
    "Пока не сохранено, ответы остаются на этой странице, мы попробуем ещё раз.",
    "Not saved yet: your answers stay on this page and we keep trying.",
);
/// What was last typed could not be saved, and must be before the next step.
pub const SAVE_FIRST: Text = t(
    "Соңғы жауаптарыңыз сақталмады. Интернетті тексеріп, қайталап көріңіз.",
    "Последние ответы не сохранены. Проверьте интернет и попробуйте ещё раз.",
    "Your last answers are not saved. Check your connection and try again.",
);
/// The practice mode.
pub const PRACTICE: Text = t("Жаттығу режимі", "Пробное заполнение", "Practice");
/// What it means.
pub const PRACTICE_MEANS: Text = t(
    "Мұнда өтініш берілмейді, ештеңе сақталмайды. Бетті жапсаңыз, жауаптарыңыз өшеді.",
    "Здесь ничего не подаётся и не сохраняется. Если закрыть страницу, ответы пропадут.",
    "Nothing is filed and nothing is kept here. Close the page and your answers are gone.",
);
/// Leaves it with the answers.
pub const SIGN_IN_AND_GO_ON: Text = t("Кіріп, жалғастыру", "Войти и продолжить", "Sign in and go on");
/// The same for whoever is signed in.
pub const END_PRACTICE: Text = t(
    "Нағыз өтініште жалғастыру",
    "Продолжить в настоящем заявлении",
    "Go on with a real application",
);
/// The session ended; everything is saved.
pub const CLOSED: Text = t(
    "Сіз порталдан шықтыңыз. Жауаптарыңыз сақталған: жалғастыру үшін қайта кіріңіз.",
    "Вы вышли с портала. Ваши ответы сохранены: чтобы продолжить, войдите снова.",
    "You are signed out. Your answers are saved: sign in again to go on.",
);
/// Fills in without signing in.
pub const PRACTISE: Text = t(
    "Кірмей, жаттығып көру",
    "Попробовать без входа",
    "Practise without signing in",
);
/// The session ended before the last answers were saved.
pub const SIGNED_OUT: Text = t(
    "Кіру мерзімі бітті. Соңғы жауаптарыңыз әлі сақталмады: қайта кірсеңіз, сақталады. Бетті жаппаңыз.",
    "Время входа истекло. Последние ответы ещё не сохранены: войдите снова, и они сохранятся. Не закрывайте страницу.",
    "Your session has ended. Your last answers are not saved yet: sign in again and they will be. Do not close the page.",
);
/// Two devices disagree.
pub const CONFLICT: Text = t(
    "Бұл өтініштің басқа нұсқасы бар",
    "Есть другая версия этого заявления",
    "There is another version of this draft",
);
/// What happened. Mark: `time`.
pub const CONFLICT_ABOUT: Text = t(
    "Басқа бетте немесе құрылғыда {time} сақталған нұсқа бар. Қайсысын қалдырамыз? Екіншісі өшеді.",
    "На другой странице или другом устройстве сохранена версия от {time}. Какую оставить? Вторая пропадёт.",
    "Another page or device saved a version at {time}. Which one do you keep? The other will be gone.",
);
/// Keeps what is on this screen.
pub const KEEP_MINE: Text = t(
    "Осы беттегісін қалдыру",
    "Оставить то, что на экране",
    "Keep what is on this screen",
);
/// Takes what the server has.
pub const TAKE_THEIRS: Text = t("Сақталғанын ашу", "Открыть сохранённую", "Open the saved one");

/// Heading of the documents.
pub const DOCUMENTS: Text = t("Құжаттар", "Документы", "Documents");
/// Above their list.
pub const DOCUMENTS_INTRO: Text = t(
    "Жауаптарыңыз бойынша мына құжаттар керек.",
    "По вашим ответам нужны такие документы.",
    "Your answers call for these documents.",
);
/// Which files are taken.
pub const FILE_RULES: Text = t(
    "Анық түсірілген фотосурет (JPEG, PNG) немесе PDF болсын. Бір құжатқа бірнеше файл қосуға болады.",
    "Подойдёт чёткая фотография (JPEG, PNG) или PDF. К одному документу можно приложить несколько файлов.",
    "A clear photo (JPEG, PNG) or a PDF. One document may have several files.",
);
/// Nothing is needed.
pub const NO_DOCUMENTS: Text = t(
    "Жауаптарыңыз бойынша сізден ешқандай құжат керек емес.",
    "По вашим ответам никаких документов от вас не нужно.",
    "Your answers call for no documents from you.",
);
/// Nothing is needed so far.
pub const NO_DOCUMENTS_YET: Text = t(
    "Осы кезге дейінгі жауаптарыңыз бойынша құжат керек емес.",
    "По ответам, которые вы дали, документы пока не нужны.",
    "Your answers so far call for no documents.",
);
/// State of the documents while questions are open.
pub const DEPENDS: Text = t(
    "Жауаптарыңызға қарай",
    "Зависит от ответов",
    "Depends on your answers",
);
/// Some data need no document.
pub const STATE_HAS_SOME: Text = t(
    "Мемлекеттік жүйелерде бар мәліметтер үшін құжат сұралмайды.",
    "Документы о том, что уже есть в государственных системах, не запрашиваются.",
    "What the state's systems already hold is not asked of you.",
);
/// State of the documents in the task list.
pub const NONE_NEEDED: Text = t("Керек емес", "Не нужны", "None needed");
/// State of the documents in the task list.
pub const NOT_ALL_ATTACHED: Text = t("Тіркелмегені бар", "Приложены не все", "Some are missing");
/// A file was attached earlier, and the answers changed since.
pub const NO_LONGER_NEEDED: Text = t(
    "Қазіргі жауаптарыңыз бойынша бұл құжат керек емес. Файлды алып тастауға болады.",
    "По нынешним ответам этот документ не нужен. Файл можно убрать.",
    "Your present answers do not call for this document. You may remove the file.",
);
/// Label of the file input.
pub const CHOOSE_FILE: Text = t("Файл таңдау", "Выбрать файл", "Choose a file");
/// The same when there is one already.
pub const ANOTHER_FILE: Text = t("Тағы бір файл", "Ещё один файл", "Another file");
/// While a file is on its way.
pub const SENDING: Text = t("Жіберілуде", "Отправляется", "Sending");
/// Stops sending.
pub const CANCEL: Text = t("Тоқтату", "Отменить", "Cancel");
/// Puts a message away.
pub const CLOSE: Text = t("Жабу", "Закрыть", "Close");
/// A file is there. Mark: `name`.
pub const FILE_ATTACHED: Text = t("{name} тіркелді", "{name} приложен", "{name} is attached");
/// A file is gone.
pub const FILE_REMOVED: Text = t("Файл алып тасталды", "Файл убран", "The file is removed");
/// After a link that opens another tab.
pub const NEW_TAB: Text = t(
    "(жаңа бетте ашылады)",
    "(откроется в новой вкладке)",
    "(opens in a new tab)",
);
/// Neither PDF nor picture.
pub const FILE_KIND: Text = t(
    "Бұл файл PDF те, JPEG те, PNG де емес. Құжатты фотоға түсіріңіз немесе PDF етіп сақтаңыз.",
    "Этот файл не PDF, не JPEG и не PNG. Сфотографируйте документ или сохраните его как PDF.",
    "This file is no PDF, JPEG or PNG. Take a photo of the document, or save it as a PDF.",
);
/// Nothing in it.
pub const FILE_EMPTY: Text = t("Файл бос.", "Файл пустой.", "The file is empty.");
/// Too big. Mark: `max`.
pub const FILE_BIG: Text = t(
    "Файл тым үлкен: ең көбі {max} МБ.",
    "Файл слишком большой: можно не больше {max} МБ.",
    "The file is too big: at most {max} MB.",
);
/// Too many. Mark: `max`.
pub const TOO_MANY_FILES: Text = t(
    "Бір өтінішке ең көбі {max} файл тіркеледі.",
    "К заявлению можно приложить не больше {max} файлов.",
    "An application may have at most {max} files.",
);

/// Heading of "check your answers".
pub const CHECK_ANSWERS: Text = t(
    "Жауаптарыңызды тексеріңіз",
    "Проверьте ответы",
    "Check your answers",
);
/// Above what must still be done.
pub const STILL_MISSING: Text = t(
    "Қол қоймас бұрын мыналар керек",
    "Что нужно до подписания",
    "Needed before you sign",
);
/// A document that is missing; its name follows.
pub const ATTACH: Text = t("Тіркеңіз", "Приложите", "Attach");
/// Changes an answer.
pub const CHANGE: Text = t("Өзгерту", "Изменить", "Change");
/// An empty answer.
pub const NOT_ANSWERED: Text = t("Жауап берілмеген", "Нет ответа", "Not answered");
/// A document without a file.
pub const NOT_ATTACHED: Text = t("Тіркелмеген", "Не приложен", "Not attached");
/// When it would be received and due. Marks: `received`, `due`.
pub const IF_FILED_NOW: Text = t(
    "Қазір берсеңіз, өтініш қабылданған күн – {received}. Жауап берілетін соңғы күн – {due}.",
    "Если подать сейчас, заявление будет считаться принятым {received}. Ответ должен быть не позже {due}.",
    "Filed now, the application counts as received on {received}. The answer is due by {due}.",
);
/// The heading of a value before a change.
pub const BEFORE: Text = t("Бұрын:", "Было:", "Before:");
/// The heading of a value after a change.
pub const AFTER: Text = t("Енді:", "Стало:", "After:");
/// No answer differs from those of the case that is changed.
pub const NOTHING_CHANGED: Text = t(
    "Әзірге ештеңе өзгерген жоқ.",
    "Пока ничего не изменилось.",
    "Nothing has changed yet.",
);
/// An answer of the case that is changed, which stays.
pub const STAYS: Text = t(
    "Бұл мәлімет бұрынғы өтінішіңізден алынды, ол өзгермейді.",
    "Эти сведения взяты из вашего прежнего заявления, они не меняются.",
    "This is taken from your earlier application and stays as it is.",
);
/// There is no case that this application could change.
pub const NO_CASE_TO_CHANGE: Text = t(
    "Сізде қазір өзгертуге болатын өтініш жоқ.",
    "Сейчас у вас нет заявления, которое можно изменить.",
    "You have no application that can be changed now.",
);
/// The same for somebody who only practises.
pub const CASES_WHEN_SIGNED_IN: Text = t(
    "Порталға кірсеңіз, мұнда өз өтініштеріңіз шығады.",
    "Когда вы войдёте на портал, здесь будут ваши заявления.",
    "Once you sign in, your applications appear here.",
);
/// The same where the act sets no term for the answer (DR-43). Mark: `received`.
pub const IF_FILED_NOW_NO_TERM: Text = t(
    "Қазір берсеңіз, өтініш қабылданған күн – {received}. Жауап беру мерзімі заңнамада белгіленбеген.",
    "Если подать сейчас, заявление будет считаться принятым {received}. Срок ответа законом не установлен.",
    "Filed now, the application counts as received on {received}. The law sets no term for the answer.",
);
/// Goes on to signing.
pub const GO_TO_SIGN: Text = t("Қол қоюға өту", "Перейти к подписанию", "Go on to sign");
