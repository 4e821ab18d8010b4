//! Words of the page that shows somebody what is kept on them, and who looked at it.

use crate::{
    service::Stands,
    text::{Text, t},
};

/// Heading.
pub const HEADING: Text = t("Менің деректерім", "Мои данные", "My data");
/// What the page is for.
pub const LEAD: Text = t(
    "Портал сіз туралы не сақтайды, оны кім және қашан көрді. Бәрін бір файлмен жүктеп алуға болады.",
    "Что портал хранит о вас, кто и когда это видел. Всё можно скачать одним файлом.",
    "What the portal keeps on you, who saw it and when. You can download all of it as one file.",
);

/// Heading of the looks.
pub const LOOKS: Text = t(
    "Деректеріңізді кім көрді",
    "Кто видел ваши данные",
    "Who saw your data",
);
/// What a look is.
pub const LOOKS_LEAD: Text = t(
    "Қызметкер өтінішіңізді, файлыңызды немесе мемлекеттік жүйенің жауабын ашқан сайын осы жерге жазылады. Тізімде көрінгеніңіз күніне бір рет жазылады.",
    "Каждый раз, когда сотрудник открывает ваше заявление, файл или ответ государственной системы, это записывается здесь. Показ в списке записывается один раз в день.",
    "Each time an official opens your application, a file or an answer of a state's system, it is noted here. Being shown in a list is noted once a day.",
);
/// Nobody looked.
pub const NO_LOOKS: Text = t(
    "Деректеріңізді әлі ешкім көрген жоқ.",
    "Ваши данные ещё никто не видел.",
    "Nobody has seen your data yet.",
);
/// Shows earlier looks.
pub const EARLIER: Text = t(
    "Бұрынғыларды көрсету",
    "Показать более ранние",
    "Show earlier ones",
);
/// A look at a case. Mark: `no`.
pub const OF_CASE: Text = t("№ {no} өтініш", "заявление № {no}", "application No. {no}");

/// What was looked at, by its code in `server/src/looks`; `None` for one that is not known here.
pub const fn look(what: &str) -> Option<Text> {
    Some(match what.as_bytes() {
        b"case" => CASE,
        b"document" => DOCUMENT,
        b"status" => STATUS,
        b"checks" => CHECKS,
        b"executor" => EXECUTOR,
        b"paper" => PAPER,
        b"list" => LIST,
        b"hearings" => HEARINGS,
        b"agenda" => AGENDA,
        b"registry" => REGISTRY,
        b"queue" => QUEUE,
        b"audit" => AUDIT,
        b"look_up" => LOOK_UP,
        _ => return None,
    })
}

const LOOK_UP: Text = t(
    "Қабылдау орнында мәліметіңіз мемлекеттік жүйелерден алынды",
    "На приёме ваши сведения запрошены в государственных системах",
    "Asked the state's systems for your data at a counter",
);
const CASE: Text = t(
    "Өтінішіңіз ашылды",
    "Открыто ваше заявление",
    "Opened your application",
);
const DOCUMENT: Text = t("Файлыңыз ашылды", "Открыт ваш файл", "Opened your file");
const STATUS: Text = t(
    "Өтініштің жағдайы мен мерзімдері қаралды",
    "Просмотрены состояние и сроки заявления",
    "Looked up where the application stands",
);
const CHECKS: Text = t(
    "Мемлекеттік жүйелерден мәлімет сұралды",
    "Запрошены сведения в государственных системах",
    "Asked the state's systems",
);
const EXECUTOR: Text = t(
    "Өтінішті қарайтын қызметкер ауыстырылды",
    "Сменён исполнитель по заявлению",
    "Gave the application to another official",
);
const PAPER: Text = t(
    "Қол қойылатын құжат ашылды",
    "Открыт документ на подпись",
    "Opened a document to sign",
);
const LIST: Text = t(
    "Өтініштер тізімінде көрсетілді",
    "Показано в списке заявлений",
    "Shown in a list of applications",
);
const HEARINGS: Text = t(
    "Тыңдаулар тізімінде көрсетілді",
    "Показано в списке слушаний",
    "Shown in a list of hearings",
);
const AGENDA: Text = t(
    "Комиссияның күн тәртібінде көрсетілді",
    "Показано в повестке комиссии",
    "Shown on a commission's agenda",
);
const REGISTRY: Text = t(
    "Құжат тапсыру тізілімінде көрсетілді",
    "Показано в реестре передачи документов",
    "Shown in a registry of what couriers carry",
);
const QUEUE: Text = t(
    "Орталыққа келетіндер тізімінде көрсетілді",
    "Показано в списке записанных в центр",
    "Shown in the list of who comes to a centre",
);
const AUDIT: Text = t(
    "Порталдың журналында көрсетілді",
    "Показано в журнале портала",
    "Shown in the portal's log",
);

/// Heading of what is kept.
pub const KEPT: Text = t("Не сақталады", "Что хранится", "What is kept");
/// A kind of data and how much of it there is. Marks: `name`, `count`.
pub const COUNTED: Text = t("{name}: {count}", "{name}: {count}", "{name}: {count}");
/// Label: the name.
pub const NAME: Text = t("Аты-жөніңіз", "Фамилия, имя, отчество", "Your name");
/// Label: the phones.
pub const PHONE: Text = t("Телефон", "Телефон", "Phone");
/// Label: the e-mail addresses.
pub const EMAIL: Text = t("Электрондық пошта", "Электронная почта", "E-mail");
/// Of the phone of the state's database.
pub const FROM_STATE: Text = t(
    "ЖСН-іңізге тіркелген",
    "привязан к вашему ИИН",
    "tied to your IIN",
);
/// Label: a place in a queue.
pub const BOOKING: Text = t(
    "Орталықтағы кезегіңіз",
    "Ваша запись в центр",
    "Your place in a centre's queue",
);
/// A kind of data.
pub const CASES: Text = t("Өтініштер", "Заявления", "Applications");
/// A kind of data.
pub const DRAFTS: Text = t(
    "Аяқталмаған өтініштер",
    "Незаконченные заявления",
    "Unfinished applications",
);
/// A kind of data.
pub const FILES: Text = t("Файлдарыңыз", "Ваши файлы", "Your files");
/// A kind of data.
pub const SIGNATURES: Text = t("Қол қойғандарыңыз", "Что вы подписали", "What you signed");
/// A kind of data.
pub const ANSWERS: Text = t(
    "Мемлекеттік жүйелердің жауаптары",
    "Ответы государственных систем",
    "Answers of the state's systems",
);
/// A kind of data.
pub const LETTERS: Text = t(
    "Сізге жіберілген хабарламалар мен құжаттар",
    "Уведомления и документы для вас",
    "Notices and documents to you",
);
/// Leads to the answers of a case.
pub const SEE_ANSWERS: Text = t("Жауаптарды көру", "Посмотреть ответы", "See the answers");
/// The application itself was signed.
pub const APPLICATION: Text = t("Өтініш", "Заявление", "The application");
/// Any other document.
pub const PAPERS: Text = t("Құжат", "Документ", "A document");
/// A file that belongs to a draft.
pub const OF_DRAFT: Text = t(
    "аяқталмаған өтініште",
    "в незаконченном заявлении",
    "in an unfinished application",
);

/// Heading of the consents.
pub const CONSENTS: Text = t("Келісімдеріңіз", "Ваши согласия", "Your consents");
/// None was asked for.
pub const NO_CONSENTS: Text = t(
    "Сіз деректеріңізді пайдалануға келісім берген жоқсыз.",
    "Вы не давали согласий на использование данных.",
    "You gave no consent to the use of your data.",
);

/// The name of a consent, by its field; `None` for one that is not known here.
pub const fn consent(field: &str) -> Option<Text> {
    Some(match field.as_bytes() {
        b"pd_consent" => PD_CONSENT,
        b"check_consent" => CHECK_CONSENT,
        b"secret_data_consent" => SECRET_DATA_CONSENT,
        _ => return None,
    })
}

const PD_CONSENT: Text = t(
    "Мемлекеттік жүйелердегі деректерімді қарауға келісім",
    "Согласие на доступ к моим данным в государственных системах",
    "Consent to the access to my data in the state's systems",
);
const CHECK_CONSENT: Text = t(
    "Осы елді мекенде тұрғын үйіміздің бар-жоғын тексеруге келісім",
    "Согласие на проверку, есть ли у нас жильё в этом населённом пункте",
    "Consent to checking whether we have a home in this settlement",
);
const SECRET_DATA_CONSENT: Text = t(
    "Заңмен қорғалатын құпия мәліметтерді пайдалануға келісім",
    "Согласие на использование сведений, составляющих охраняемую законом тайну",
    "Consent to the use of data that are a secret protected by law",
);

/// How a consent stands.
pub const fn stands(how: Stands) -> Text {
    match how {
        Stands::Open => OPEN,
        Stands::Decided => DECIDED,
        Stands::Withdrawn => WITHDRAWN,
        Stands::NotGiven => NOT_GIVEN,
        Stands::WithApplication => WITH_APPLICATION,
        Stands::Stays => STAYS,
    }
}

const OPEN: Text = t(
    "Берілген. Шешім шыққанға дейін қайтарып алуға болады.",
    "Дано. До решения его можно отозвать.",
    "Given. Until the decision you can withdraw it.",
);
const DECIDED: Text = t(
    "Берілген. Шешім шыққан немесе оған қол қойылып жатыр, сондықтан қайтарып алынбайды.",
    "Дано. Решение уже принято или подписывается, поэтому отозвать нельзя.",
    "Given. The decision is there or is being signed, so it can't be withdrawn.",
);
const WITHDRAWN: Text = t("Сіз қайтарып алдыңыз.", "Вы его отозвали.", "You withdrew it.");
const NOT_GIVEN: Text = t("Берілмеген.", "Не дано.", "Not given.");
const WITH_APPLICATION: Text = t(
    "Өтінішпен бірге берілген, одан бөлек қайтарылмайды. Өтініштің өзін қайтарып алуға болады.",
    "Дано вместе с заявлением, отдельно не отзывается. Можно отозвать само заявление.",
    "Given with the application, not withdrawn apart from it. You can take the application itself back.",
);
const STAYS: Text = t(
    "Өтінішпен бірге берілген. Заң бойынша іспен бірге сақталады.",
    "Дано вместе с заявлением. По закону остаётся в деле.",
    "Given with the application. By law it stays with the case.",
);
/// Leads to the withdrawal.
pub const WITHDRAW: Text = t(
    "Келісімді қайтарып алу",
    "Отозвать согласие",
    "Withdraw the consent",
);
/// Leads to taking the application back.
pub const TAKE_BACK: Text = t(
    "Өтінішті қайтарып алу",
    "Отозвать заявление",
    "Take the application back",
);
/// Heading of what follows.
pub const FOLLOWS: Text = t("Содан кейін не болады", "Что будет дальше", "What follows");
/// What follows.
pub const FOLLOWS_NO_ASKING: Text = t(
    "Мемлекеттік жүйелерден сіз туралы енді ештеңе сұралмайды.",
    "О вас больше ничего не запросят в государственных системах.",
    "Nothing more is asked about you of the state's systems.",
);
/// What follows.
pub const FOLLOWS_REFUSAL: Text = t(
    "Өтінішіңізден бас тартылады: акт бойынша келісімсіз есепке қойылмайды.",
    "По заявлению придёт отказ: по акту без согласия на учёт не ставят.",
    "Your application will be refused: by the act nobody is registered without the consent.",
);
/// What follows.
pub const FOLLOWS_KEPT: Text = t(
    "Бұрын алынған жауаптар мен файлдарыңыз осы істе қалады.",
    "Ответы, полученные раньше, и ваши файлы останутся в этом деле.",
    "Answers that came before and your files stay in this case.",
);
/// What follows.
pub const FOLLOWS_FOREVER: Text = t(
    "Мұны кері қайтаруға болмайды. Кейін жаңадан өтініш бере аласыз.",
    "Отменить это нельзя. Позже можно подать новое заявление.",
    "This can't be undone. You can apply anew later.",
);
/// Leaves it as it is.
pub const WITHDRAW_NOT: Text = t("Келісім қала берсін", "Оставить согласие", "Keep the consent");
/// It was done.
pub const WITHDRAW_DONE: Text = t(
    "Келісім қайтарып алынды.",
    "Согласие отозвано.",
    "The consent is withdrawn.",
);
/// The consent of this address can't be withdrawn.
pub const WITHDRAW_NONE: Text = t(
    "Бұл келісімді қазір қайтарып алуға болмайды.",
    "Это согласие сейчас отозвать нельзя.",
    "This consent can't be withdrawn now.",
);

/// Heading of the download.
pub const DOWNLOAD: Text = t("Бәрін жүктеп алу", "Скачать всё", "Download everything");
/// What is in the file.
pub const DOWNLOAD_LEAD: Text = t(
    "Бір ZIP файл: data.json ішінде барлық дерек, жанында файлдарыңыз бен қол қойылған құжаттар. Оны басқа бағдарлама да оқи алады. Файлды бөтен адамға бермеңіз.",
    "Один файл ZIP: в data.json все данные, рядом ваши файлы и подписанные документы. Его прочтёт и другая программа. Не передавайте файл чужим людям.",
    "One ZIP file: all data in data.json, beside it your files and the signed documents. Other programs can read it. Do not give the file to strangers.",
);
/// Downloads.
pub const DOWNLOAD_DO: Text = t(
    "ZIP файлды жүктеп алу",
    "Скачать файл ZIP",
    "Download the ZIP file",
);
/// It began.
pub const DOWNLOAD_BEGUN: Text = t(
    "Файл жүктеліп жатыр.",
    "Файл скачивается.",
    "The file is being downloaded.",
);

#[cfg(test)]
mod tests {
    use super::{consent, look};
    use crate::service::CATALOGUE;

    #[test]
    fn every_consent_has_a_name_and_one_that_goes_by_itself_leads_to_the_refusal_told_here() {
        for service in CATALOGUE {
            for known in service.consents() {
                assert!(consent(known.field).is_some(), "{}", known.field);
                assert_eq!(known.answers.is_some(), known.ground == "RC-4", "{}", known.field);
            }
        }
    }

    #[test]
    fn an_unknown_look_has_no_words() {
        assert!(look("case").is_some() && look("x").is_none());
    }
}
