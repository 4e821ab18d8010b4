//! Words of a service's page.

use crate::text::{Text, t};

/// Link to a service's page.
pub const READ_MORE: Text = t("Толығырақ", "Подробнее", "Read more");

/// Heading over the dates of an application filed now.
pub const IF_NOW: Text = t("Қазір өтініш берсеңіз", "Если подать сейчас", "If you apply now");
/// The day on which it counts as received.
pub const RECEIVED_ON: Text = t(
    "Қабылданған күні деп саналады",
    "Будет считаться принятым",
    "Counts as received on",
);
/// Until when the answer is due.
pub const ANSWER_BY: Text = t("Жауап беру мерзімі", "Ответ не позднее", "Answer due by");
/// Filed outside working time.
pub const AFTER_HOURS: Text = t(
    "Қазір жұмыс уақыты емес, сондықтан өтініш келесі жұмыс күні тіркеледі.",
    "Сейчас нерабочее время, поэтому заявление зарегистрируют в следующий рабочий день.",
    "It is outside working time now, so the application is registered on the next working day.",
);
/// A year without an entered calendar.
pub const CALENDAR_PLAN: Text = t(
    "Келесі жылдың мереке күнтізбесі әлі бекітілмеген: ауысатын демалыс күндері есептелді, мерзім өзгеруі мүмкін.",
    "Праздничный календарь следующего года ещё не утверждён: переносы выходных рассчитаны, срок может измениться.",
    "Next year's holiday calendar is not approved yet: moved days off are computed, and the date may change.",
);
/// Starts an application.
pub const APPLY: Text = t("Өтініш беру", "Подать заявление", "Apply");
/// Starts an application by signing in.
pub const SIGN_IN_APPLY: Text = t(
    "Кіріп, өтініш беру",
    "Войти и подать заявление",
    "Sign in and apply",
);
/// Looks at the form without signing in.
pub const PRACTISE: Text = t(
    "Кірмей-ақ байқап көру",
    "Попробовать без входа",
    "Try it without signing in",
);
/// What that is.
pub const PRACTISE_HINT: Text = t(
    "Байқап көргенде ештеңе сақталмайды және жіберілмейді.",
    "При пробе ничего не сохраняется и не отправляется.",
    "When you try it, nothing is saved or sent.",
);
/// The act knows no application on the portal.
pub const ON_PAPER: Text = t(
    "Бұл қызметке өтініш порталда берілмейді: қағаз түрінде уәкілетті органға немесе ХҚО-ға тапсырылады.",
    "На портале заявление на эту услугу не подают: его сдают на бумаге в уполномоченный орган или в ЦОН.",
    "This service takes no application on the portal: hand it in on paper at the authorised body or a service centre.",
);
/// The service cannot be filed here yet.
pub const NOT_HERE: Text = t(
    "Бұл қызметке порталда өтініш беру әзірге ашылған жоқ. Шарттарын осы беттен оқи аласыз.",
    "Подать заявление на эту услугу здесь пока нельзя. Условия можно прочитать на этой странице.",
    "Applying for this service is not open here yet. You can read its conditions on this page.",
);
/// The service is closed (DR-04).
pub const CLOSED: Text = t(
    "Бұл қызметке өтініш қабылдау жабық. Шарттарын осы беттен оқи аласыз.",
    "Приём заявлений на эту услугу закрыт. Условия можно прочитать на этой странице.",
    "Applications for this service are closed. You can read its conditions on this page.",
);
/// Heading of the list of headings.
pub const ON_THIS_PAGE: Text = t("Осы бетте", "На этой странице", "On this page");
/// Heading: the passport.
pub const ABOUT: Text = t("Қызмет туралы", "Об услуге", "About the service");
/// Heading: who may apply.
pub const WHO: Text = t(
    "Кім өтініш бере алады",
    "Кто может подать заявление",
    "Who may apply",
);
/// Heading: the documents.
pub const DOCUMENTS: Text = t(
    "Қандай құжаттар керек",
    "Какие документы нужны",
    "What documents are needed",
);
/// What is needed of them.
pub const DOCUMENTS_INTRO: Text = t(
    "Барлығы бірдей керек емес: жауаптарыңызға қарай портал тек қажеттілерін сұрайды.",
    "Нужны не все: портал попросит только те, которых требуют ваши ответы.",
    "Not all are needed: the portal asks only for those that your answers call for.",
);
/// A document that everybody needs.
pub const ALWAYS: Text = t("Әрқашан керек", "Нужен всегда", "Always needed");
/// When a document is needed.
pub const NEEDED_WHEN: Text = t("Қашан керек", "Когда нужен", "When it is needed");
/// The document is the form itself.
pub const IS_FORM: Text = t(
    "Порталда толтырылады, бөлек файл керек емес.",
    "Заполняется на портале, отдельный файл не нужен.",
    "It is filled in on the portal: no file is needed.",
);
/// Heading: the steps.
pub const STEPS: Text = t("Әрі қарай не болады", "Что будет дальше", "What happens next");
/// A step that not every application passes.
pub const IF_NEEDED: Text = t("Қажет болса", "При необходимости", "If needed");
/// When a step of an application filed now is due at the latest. Mark: `date`.
pub const STEP_BY: Text = t(
    "Ең кеш мерзімі: {date}",
    "Не позднее: {date}",
    "At the latest: {date}",
);
/// Heading: the grounds for refusal.
pub const GROUNDS: Text = t(
    "Қашан бас тартуы мүмкін",
    "Когда могут отказать",
    "When it may be refused",
);
/// Opens the grounds. Mark: `count`.
pub const GROUNDS_SHOW: Text = t(
    "Барлық негізді көрсету: {count}",
    "Показать все основания: {count}",
    "Show all grounds: {count}",
);
/// Opens the act's own words.
pub const LAW_SAYS: Text = t("Актіде қалай жазылған", "Что сказано в акте", "What the act says");
/// Heading: the act.
pub const ACT: Text = t("Құқықтық акт", "Правовой акт", "Legal act");
/// Its registration.
pub const ACT_REGISTERED: Text = t(
    "Әділет органдарында тіркелген",
    "Зарегистрирован в органах юстиции",
    "Registered with the justice bodies",
);

/// The portal's own rule, where the act is silent. Mark: `rule`.
pub const CITE_PORTAL: Text = t(
    "Порталдың ережесі ({rule})",
    "Правило портала ({rule})",
    "A rule of the portal ({rule})",
);
/// A paragraph of the rules. Mark: `n`.
pub const CITE_PARAGRAPH: Text = t(
    "Қағидалардың {n}-тармағы",
    "пункт {n} Правил",
    "paragraph {n} of the Rules",
);
/// A paragraph of the regulation. Mark: `n`.
pub const CITE_REGULATION: Text = t(
    "регламенттің {n}-тармағы",
    "пункт {n} регламента",
    "paragraph {n} of the regulation",
);
/// A place in an annex. Marks: `annex`, `n`.
pub const CITE_ANNEX: Text = t(
    "{annex}-қосымшаның {n}-жолы",
    "приложение {annex}, строка {n}",
    "annex {annex}, row {n}",
);
/// An annex as a whole. Mark: `annex`.
pub const CITE_ANNEX_WHOLE: Text = t("{annex}-қосымша", "приложение {annex}", "annex {annex}");
/// An item of the list in the order's annex. Mark: `n`.
pub const CITE_LIST: Text = t(
    "тізбенің {n}-тармағы",
    "пункт {n} перечня",
    "item {n} of the list",
);
/// A point of the order itself. Mark: `n`.
pub const CITE_POINT: Text = t("{n}-тармақ", "пункт {n}", "point {n}");
/// An act by the number of its source: the name that a citation starts with.
pub const CITE_ACTS: [Text; 5] = [
    t("№ 661 бұйрық", "Приказ № 661", "Order No. 661"),
    t(
        "Алматы қаласы әкімдігінің № 2/341 қаулысы",
        "Постановление акимата города Алматы № 2/341",
        "Resolution No. 2/341 of the akimat of Almaty",
    ),
    t("№ 115 бұйрық", "Приказ № 115", "Order No. 115"),
    t(
        "Павлодар облысы әкімдігінің № 339/3 қаулысы",
        "Постановление акимата Павлодарской области № 339/3",
        "Resolution No. 339/3 of the akimat of Pavlodar oblast",
    ),
    t(
        "Алматы облысы әкімдігінің № 421 қаулысы",
        "Постановление акимата Алматинской области № 421",
        "Resolution No. 421 of the akimat of Almaty oblast",
    ),
];
