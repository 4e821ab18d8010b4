//! Words of the sittings of a commission.

use crate::{
    api::{ItemResult, SittingState},
    text::{Text, t},
};

/// The page with all of them.
pub const SITTINGS: Text = t("Комиссия отырыстары", "Заседания комиссии", "Sittings");
/// One of them. Mark: `date`.
pub const SITTING: Text = t("{date} отырысы", "Заседание {date}", "Sitting of {date}");
/// Cases that wait. Marks: `office`, `count`.
pub const WAITING: Text = t(
    "{office}: комиссияны күтіп тұрған, күн тәртібіне енбеген істер – {count}",
    "{office}: дел, которые ждут комиссии и не внесены в повестку, – {count}",
    "{office}: cases that wait for the commission and are on no agenda: {count}",
);
/// There are none.
pub const NONE: Text = t(
    "Әзірге бірде-бір отырыс тағайындалған жоқ.",
    "Пока не назначено ни одного заседания.",
    "No sitting has been set yet.",
);
/// Unfolds the form, and is its button.
pub const SET: Text = t("Отырыс тағайындау", "Назначить заседание", "Set a sitting");
/// Unfolds the form of a sitting that is there.
pub const CHANGE: Text = t(
    "Уақытын, орнын, төраға мен хатшыны өзгерту",
    "Изменить время, место, председателя и секретаря",
    "Change time, place, chair and secretary",
);
/// What a change does to minutes that are written.
pub const CHANGE_DROPS: Text = t(
    "Өзгертсеңіз, жазылған хаттама мен оған қойылған қолдар жойылады.",
    "Если изменить, написанный протокол и подписи под ним пропадут.",
    "A change discards the minutes that are written, with their signatures.",
);
/// Saves a change.
pub const SAVE: Text = t("Сақтау", "Сохранить", "Save");
/// The office.
pub const OFFICE: Text = t("Бөлім", "Отдел", "Office");
/// The day.
pub const DAY: Text = t("Отырыс күні", "День заседания", "Day of the sitting");
/// The time.
pub const TIME: Text = t("Уақыты", "Время", "Time");
/// How the time is written.
pub const TIME_HINT: Text = t("Мысалы, 10:00", "Например, 10:00", "For example, 10:00");
/// When it is held.
pub const WHEN: Text = t("Қашан", "Когда", "When");
/// Where.
pub const PLACE: Text = t("Өтетін орны", "Место", "Place");
/// Who presides.
pub const CHAIR: Text = t("Төраға", "Председатель", "Chair");
/// Who keeps the minutes.
pub const SECRETARY: Text = t("Хатшы", "Секретарь", "Secretary");
/// The empty choice of a member.
pub const CHOOSE: Text = t("Мүшені таңдаңыз", "Выберите члена комиссии", "Choose a member");
/// Set.
pub const IS_SET: Text = t("Отырыс тағайындалды", "Заседание назначено", "The sitting is set");
/// Saved.
pub const SAVED: Text = t("Сақталды", "Сохранено", "Saved");
/// The agenda.
pub const AGENDA: Text = t("Күн тәртібі", "Повестка", "Agenda");
/// An empty one.
pub const AGENDA_EMPTY: Text = t("Күн тәртібі бос.", "Повестка пуста.", "The agenda is empty.");
/// Cases that could be put on it.
pub const WAIT: Text = t(
    "Комиссияны күтіп тұр",
    "Ждут комиссии",
    "Waiting for the commission",
);
/// None of them.
pub const NOBODY_WAITS: Text = t(
    "Басқа іс күтіп тұрған жоқ.",
    "Других дел нет.",
    "No other case waits.",
);
/// Puts a case on the agenda.
pub const ADD: Text = t("Күн тәртібіне қосу", "Внести в повестку", "Put on the agenda");
/// Takes it off.
pub const REMOVE: Text = t("Алып тастау", "Убрать", "Take off");
/// It was put on. Mark: `no`.
pub const ADDED: Text = t(
    "{no} ісі күн тәртібіне қосылды",
    "Дело {no} внесено в повестку",
    "Case {no} is on the agenda",
);
/// It was taken off. Mark: `no`.
pub const REMOVED: Text = t(
    "{no} ісі алып тасталды",
    "Дело {no} убрано из повестки",
    "Case {no} is off the agenda",
);
/// Until when the commission has to decide. Mark: `date`.
pub const DUE: Text = t(
    "Комиссияның мерзімі: {date}",
    "Срок комиссии: {date}",
    "The commission's term: {date}",
);
/// The sitting is later than that.
pub const AFTER_TERM: Text = t(
    "Отырыс осы мерзімнен кейін",
    "Заседание позже этого срока",
    "The sitting is after that",
);
/// A case that no longer waits.
pub const GONE: Text = t(
    "Комиссияны енді күтіп тұрған жоқ",
    "Больше не ждёт комиссии",
    "No longer waits for the commission",
);
/// A member's own case. Mark: `name`.
pub const OWN: Text = t(
    "{name}: өз ісі, дауыс бермейді",
    "{name}: собственное дело, не голосует",
    "{name}: the own case, no vote",
);
/// Writing the minutes.
pub const MINUTES: Text = t("Хаттама", "Протокол", "Minutes");
/// The minutes are written after the sitting.
pub const MINUTES_LATER: Text = t(
    "Хаттама отырыс басталғаннан кейін жазылады.",
    "Протокол пишут после начала заседания.",
    "The minutes are written once the sitting has begun.",
);
/// Who writes them. Marks: `chair`, `secretary`.
pub const OTHERS_WRITE: Text = t(
    "Хаттаманы хатшы ({secretary}) немесе төраға ({chair}) жазады.",
    "Протокол пишет секретарь ({secretary}) или председатель ({chair}).",
    "The secretary ({secretary}) or the chair ({chair}) writes the minutes.",
);
/// The number.
pub const NUMBER: Text = t("Хаттама нөмірі", "Номер протокола", "Number of the minutes");
/// Numbered anew every year.
pub const NUMBER_HINT: Text = t(
    "Жыл сайын қайта басталады.",
    "Нумерация начинается заново каждый год.",
    "Counted anew every year.",
);
/// Who was there.
pub const PRESENT: Text = t("Кім қатысты", "Кто присутствовал", "Who was present");
/// How many have to be.
pub const PRESENT_HINT: Text = t(
    "Мүшелердің жартысынан көбі, олардың ішінде төраға мен хатшы.",
    "Больше половины членов, в том числе председатель и секретарь.",
    "More than half of the members, the chair and the secretary among them.",
);
/// Votes for.
pub const VOTES_FOR: Text = t("Жақтап", "За", "For");
/// Votes against.
pub const VOTES_AGAINST: Text = t("Қарсы", "Против", "Against");
/// Not decided today.
pub const PUT_OFF: Text = t(
    "Келесі отырысқа қалдыру",
    "Отложить до другого заседания",
    "Put off to another sitting",
);
/// The conclusion.
pub const CONCLUSION: Text = t("Қорытынды", "Заключение", "Conclusion");
/// What it is when the case was put off.
pub const CONCLUSION_HINT: Text = t(
    "Қалдырылса, себебі. Өтініш беруші оқиды.",
    "Если дело отложено, причина. Её прочтёт заявитель.",
    "If put off, why. The applicant reads it.",
);
/// Writes them.
pub const WRITE: Text = t("Хаттаманы жазу", "Записать протокол", "Write the minutes");
/// Unfolds the form once they are written.
pub const WRITE_AGAIN: Text = t(
    "Хаттаманы қайта жазу",
    "Написать протокол заново",
    "Write the minutes anew",
);
/// They are written.
pub const WRITTEN_NOW: Text = t(
    "Хаттама жазылды. Енді қатысқандар қол қояды",
    "Протокол записан. Теперь его подписывают присутствовавшие",
    "The minutes are written. Now those present sign",
);
/// How a vote went.
pub const VOTE: Text = t(
    "жақтап – {for}, қарсы – {against}",
    "за – {for}, против – {against}",
    "for: {for}, against: {against}",
);
/// The signatures.
pub const SIGNATURES: Text = t("Қолдар", "Подписи", "Signatures");
/// Why all of them.
pub const ALL_SIGN: Text = t(
    "Шешім барлық қатысқан мүше қол қойғанда күшіне енеді.",
    "Решения вступают в дела, когда подпишет каждый присутствовавший.",
    "What was decided goes into the cases once everybody who was present has signed.",
);
/// Not signed yet.
pub const AWAITED: Text = t("күтілуде", "ожидается", "awaited");
/// Signs.
pub const SIGN: Text = t("Хаттамаға қол қою", "Подписать протокол", "Sign the minutes");
/// What the key is for.
pub const KEY_PURPOSE: Text = t(
    "Кілтпен осы хаттамаға қол қойылады.",
    "Ключом будет подписан этот протокол.",
    "The key will sign these minutes.",
);
/// Signed, others are to come.
pub const SIGNED_NOW: Text = t("Сіз қол қойдыңыз", "Вы подписали протокол", "You have signed");
/// Signed by all.
pub const ALL_SIGNED: Text = t(
    "Хаттамаға бәрі қол қойды, шешімдер істерге енгізілді",
    "Протокол подписали все, решения внесены в дела",
    "Everybody has signed; the decisions are in the cases",
);
/// My signature is awaited.
pub const TO_SIGN: Text = t(
    "Сіздің қолыңыз күтілуде",
    "Ждут вашей подписи",
    "Your signature is awaited",
);
/// Gives a sitting up; unfolds, and is its button.
pub const CANCEL: Text = t("Отырысты өткізбеу", "Отменить заседание", "Cancel the sitting");
/// What that does.
pub const CANCEL_MEANS: Text = t(
    "Күн тәртібіндегі істер басқа отырысты күтеді.",
    "Дела из повестки будут ждать другого заседания.",
    "The cases of the agenda wait for another sitting.",
);
/// It is cancelled.
pub const CANCELLED_NOW: Text = t(
    "Отырыс өткізілмейді",
    "Заседание отменено",
    "The sitting is cancelled",
);
/// Cases of a sitting. Mark: `count`.
pub const CASES: Text = t("Істер: {count}", "Дел: {count}", "Cases: {count}");
/// Where a case's step leads that a sitting decides.
pub const IN_A_SITTING: Text = t(
    "Бұл істі комиссия отырыста шешеді: күн тәртібі, хаттама, қатысқандардың қолдары.",
    "Это дело комиссия решает на заседании: повестка, протокол, подписи присутствовавших.",
    "The commission decides on this case in a sitting: agenda, minutes, signatures of those present.",
);
/// Leads to the sittings.
pub const TO_SITTINGS: Text = t("Отырыстарға", "К заседаниям", "To the sittings");
/// The page shows something other than the server's minutes.
pub const STRANGE: Text = t(
    "Хаттаманы оқу мүмкін болмады. Қол қоймаңыз, бетті жаңартыңыз.",
    "Протокол не удалось прочитать. Не подписывайте, обновите страницу.",
    "The minutes can't be read. Do not sign; reload the page.",
);

/// How far a sitting is.
pub const fn state(state: SittingState) -> Text {
    match state {
        SittingState::Set => SET_STATE,
        SittingState::Written => WRITTEN_STATE,
        SittingState::Signed => SIGNED_STATE,
        SittingState::Cancelled => CANCELLED_STATE,
    }
}

const SET_STATE: Text = t("тағайындалды", "назначено", "set");
const WRITTEN_STATE: Text = t(
    "хаттамаға қол қойылуда",
    "протокол на подписи",
    "minutes being signed",
);
const SIGNED_STATE: Text = t("өтті", "состоялось", "held");
const CANCELLED_STATE: Text = t("өткізілмейді", "отменено", "cancelled");

/// What became of a case; nothing before that.
pub const fn result(result: ItemResult) -> Option<Text> {
    Some(match result {
        ItemResult::Open => return None,
        ItemResult::Decided => DECIDED,
        ItemResult::PutOff => WAS_PUT_OFF,
        ItemResult::FellAway => FELL_AWAY,
    })
}

const DECIDED: Text = t("шешілді", "решено", "decided");
const WAS_PUT_OFF: Text = t("кейінге қалдырылды", "отложено", "put off");
const FELL_AWAY: Text = t(
    "шешілмеді: іс комиссияны енді күтіп тұрған жоқ",
    "не решено: дело больше не ждало комиссии",
    "not decided: the case no longer waited",
);
