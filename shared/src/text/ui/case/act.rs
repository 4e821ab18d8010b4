//! Words of what an applicant does with a case: the forms.

use crate::text::{Text, t};

/// Sends.
pub const SEND: Text = t("Жіберу", "Отправить", "Send");
/// On its way.
pub const SENDING: Text = t("Жіберілуде…", "Отправляется…", "Sending…");
/// It was sent.
pub const SENT: Text = t("Жіберілді.", "Отправлено.", "Sent.");
/// Goes back without doing it.
pub const BACK: Text = t(
    "Өтінішке оралу",
    "Вернуться к заявлению",
    "Back to the application",
);
/// The form may not be used now.
pub const NOT_NOW: Text = t(
    "Өтініштің қазіргі күйінде мұны істеуге болмайды.",
    "В нынешнем состоянии заявления этого сделать нельзя.",
    "This can't be done in the present state of the application.",
);
/// What was typed is still there.
pub const KEPT: Text = t(
    "Жазғаныңыз сақталып тұр.",
    "То, что вы написали, осталось на месте.",
    "What you wrote is still here.",
);
/// The case has moved on meanwhile.
pub const CHANGED: Text = t(
    "Сіз жазып жатқанда өтініште өзгеріс болды. Жазғаныңыз сақталып тұр: өзгерісті қарап, қайта жіберіңіз.",
    "Пока вы писали, в заявлении что-то изменилось. Написанное осталось на месте: посмотрите и отправьте ещё раз.",
    "Something changed while you were writing. What you wrote is still here: have a look and send it again.",
);

/// Heading: the position.
pub const POSITION: Text = t(
    "Алдын ала шешім туралы пікіріңіз",
    "Ваша позиция по предварительному решению",
    "Your position on the preliminary decision",
);
/// Which grounds were named.
pub const NAMED_GROUNDS: Text = t(
    "Бас тартуға мына негіздер аталды",
    "Названы такие основания для отказа",
    "These grounds for refusal were named",
);
/// What to write.
pub const POSITION_LABEL: Text = t(
    "Немен келіспейсіз?",
    "С чем вы не согласны?",
    "What do you disagree with?",
);
/// How.
pub const POSITION_HINT: Text = t(
    "Не дұрыс емес екенін және оны қай құжат растайтынын жазыңыз. Келіссеңіз де, солай деп жазуға болады.",
    "Напишите, что неверно и какой документ это подтверждает. Если согласны, можно написать и это.",
    "Write what is wrong and which document proves it. If you agree, you may say so too.",
);

/// Heading: documents.
pub const ADD: Text = t(
    "Өтінішке құжат қосу",
    "Добавить документ к заявлению",
    "Add a document",
);
/// What happens with them.
pub const ADD_MEANS: Text = t(
    "Файл өтінішке бірден қосылады, оны маман көреді. Қосылған файлды қайтарып алуға болмайды.",
    "Файл сразу попадает в дело, и сотрудник его видит. Забрать его назад нельзя.",
    "The file goes to the case at once, and the employee sees it. It can't be taken away again.",
);
/// What is missing.
pub const MISSING: Text = t(
    "Сізден сұралғаны",
    "Что вас просят добавить",
    "What you are asked for",
);
/// Which document.
pub const WHICH: Text = t("Қандай құжат?", "Какой это документ?", "Which document is it?");
/// Nothing is chosen yet.
pub const CHOOSE: Text = t("Таңдаңыз", "Выберите", "Choose");
/// Whose.
pub const WHOSE: Text = t("Кімнің құжаты?", "Чей это документ?", "Whose document is it?");
/// The file.
pub const FILE: Text = t("Файл", "Файл", "File");
/// Which files. Mark: `max`.
pub const FILE_HINT: Text = t(
    "PDF, JPEG немесе PNG, {max} МБ-қа дейін.",
    "PDF, JPEG или PNG, не больше {max} МБ.",
    "PDF, JPEG or PNG, at most {max} MB.",
);
/// No file was chosen.
pub const NO_FILE: Text = t("Файлды таңдаңыз.", "Выберите файл.", "Choose a file.");
/// Added. Mark: `name`.
pub const ADDED: Text = t(
    "Өтінішке қосылды: {name}",
    "Добавлено к заявлению: {name}",
    "Added to the application: {name}",
);

/// Heading: update.
pub const UPDATE: Text = t("Мәліметтерді жаңарту", "Обновить сведения", "Update your data");
/// First the data.
pub const UPDATE_FIRST: Text = t(
    "1. Мәліметтеріңізді түзетіңіз",
    "1. Исправьте сведения",
    "1. Correct your data",
);
/// How.
pub const UPDATE_HOW: Text = t(
    "Өтініштегі жауап ескірген болса, оны өзгерту туралы өтініш беріңіз. Мемлекеттік жүйедегі дерек қате болса, оны \
     деректі жүргізетін мекеме түзетеді.",
    "Если устарел ваш ответ в заявлении, подайте заявление об изменении сведений. Если ошибка в государственной \
     системе, её исправляет учреждение, которое ведёт эти данные.",
    "If an answer in your application is out of date, apply for a change of data. If the state's data are wrong, their \
     keeper corrects them.",
);
/// Link to service G.
pub const UPDATE_APPLY: Text = t(
    "Жауаптарды өзгерту туралы өтініш беру",
    "Подать заявление об изменении сведений",
    "Apply for a change of data",
);
/// Then say so.
pub const UPDATE_THEN: Text = t("2. Бізге хабарлаңыз", "2. Сообщите нам", "2. Tell us");
/// What it means.
pub const UPDATED_MEANS: Text = t(
    "Батырманы басқаннан кейін маман тексеруді жаңа мәліметтермен жалғастырады.",
    "После нажатия сотрудник продолжит проверку по новым сведениям.",
    "Once you press the button the employee goes on with the new data.",
);
/// Says so.
pub const UPDATED: Text = t(
    "Мәліметтерді жаңарттым",
    "Сведения обновлены",
    "I have updated the data",
);

/// Heading: the registries.
pub const REGISTRIES: Text = t(
    "Мемлекеттік жүйелер сіз туралы не деді",
    "Что о вас ответили государственные системы",
    "What the state's systems say of you",
);
/// They were not asked yet.
pub const NOT_ASKED: Text = t(
    "Мемлекеттік жүйелерден әлі сұралған жоқ.",
    "Государственные системы ещё не спрашивали.",
    "The state's systems were not asked yet.",
);
/// What this is.
pub const REGISTRIES_MEANS: Text = t(
    "Шешім осы деректерге сүйенеді. Қате көрсеңіз, төменде жазыңыз: оны өтінішіңізді қарайтын маман оқиды. Тізілімнің \
     өзін деректі жүргізетін мекеме ғана түзете алады.",
    "На этих данных основано решение. Если видите ошибку, напишите ниже: сотрудник, который рассматривает заявление, \
     прочтёт. Сам реестр может исправить только учреждение, которое ведёт данные.",
    "The decision rests on these data. If something is wrong, write it below: the employee reads it. The registry \
     itself can be corrected by its keeper only.",
);
/// Where it comes from, and when. Marks: `source`, `at`.
pub const SOURCE: Text = t(
    "Қайдан: {source}. Сұралған уақыты: {at}.",
    "Откуда: {source}. Запрошено: {at}.",
    "From: {source}. Asked: {at}.",
);
/// The system through which they are asked (SYS-8).
pub const SYS_8: Text = t(
    "кезекті есепке алудың бірыңғай жүйесі",
    "единая система учёта очередников",
    "the unified queue system",
);
/// Who keeps them.
pub const KEEPER: Text = t(
    "Деректі жүргізетін мекеме",
    "Кто ведёт эти данные",
    "Who keeps these data",
);
/// Where to turn.
pub const TURN: Text = t(
    "Қате болса, қайда жүгінуге болады",
    "Куда обратиться при ошибке",
    "Where to turn",
);
/// What was written about it. Mark: `text`.
pub const WRITTEN: Text = t("Сіз жаздыңыз: {text}", "Вы написали: {text}", "You wrote: {text}");
/// Opens the form.
pub const CONTEST: Text = t("Дерек қате", "В данных ошибка", "The data are wrong");
/// What to write.
pub const CONTEST_LABEL: Text = t("Не дұрыс емес?", "Что неверно?", "What is wrong?");
/// How.
pub const CONTEST_HINT: Text = t(
    "Дұрысы қандай екенін және оны қай құжат растайтынын жазыңыз.",
    "Напишите, как правильно и какой документ это подтверждает.",
    "Write what is right and which document proves it.",
);

/// Heading: withdrawal.
pub const WITHDRAW: Text = t(
    "Өтінішті қайтарып аласыз ба?",
    "Отозвать заявление?",
    "Take the application back?",
);
/// What it means.
pub const WITHDRAW_MEANS: Text = t(
    "Қайтарып алсаңыз, өтінішіңіз қаралмайды және ол бойынша шешім шықпайды. Мұны кері қайтаруға болмайды.",
    "Если отозвать, заявление не рассмотрят и решения по нему не будет. Отменить это нельзя.",
    "If you take it back, it is not examined and there will be no decision. This can't be undone.",
);
/// What may be done afterwards.
pub const WITHDRAW_LATER: Text = t(
    "Кейін жаңадан өтініш бере аласыз, бірақ ол жаңа күнмен тіркеледі. Жауаптарыңыз бен файлдарыңыз осы істе қалады.",
    "Позже можно подать новое заявление, но оно будет зарегистрировано новым днём. Ваши ответы и файлы останутся в \
     этом деле.",
    "You may apply anew later, but with a new day of registration. Your answers and files stay in this case.",
);
/// Why.
pub const WITHDRAW_LABEL: Text = t(
    "Себебі (жазбауға болады)",
    "Причина (можно не указывать)",
    "Why (you need not say)",
);
/// Does it.
pub const WITHDRAW_DO: Text = t("Иә, қайтарып аламын", "Да, отозвать", "Yes, take it back");
/// Does not.
pub const WITHDRAW_NOT: Text = t("Жоқ, қалдырамын", "Нет, оставить", "No, keep it");

/// The page of a document to sign.
pub const SIGN: Text = t("Шартқа қол қою", "Подписание договора", "Signing the contract");
/// What signing it means.
pub const SIGN_MEANS: Text = t(
    "Сізден кейін дәл осы құжатқа көрсетілетін қызметті берушінің басшысы қол қояды. Шарт екі тарап қол қойғанда \
    жасалады.",
    "После вас этот же документ подпишет руководитель услугодателя. Договор заключён, когда его подписали обе стороны.",
    "After you the head of the provider signs this very document. The contract is concluded once both sides have signed.",
);
/// The bytes of the document are being made.
pub const PREPARING: Text = t(
    "Құжат дайындалуда…",
    "Документ готовится…",
    "The document is being prepared…",
);
/// The server made something else than this case's document.
pub const STRANGE: Text = t(
    "Сервер осы істің құжатын жіберген жоқ. Қол қойылмайды. Бетті жаңартып көріңіз.",
    "Сервер прислал не документ этого дела. Подписать его нельзя. Обновите страницу.",
    "The server did not send this case's document. It is not signed. Reload the page.",
);
/// The raw bytes.
pub const SIGNED_BYTES: Text = t(
    "Қол қойылатын мәтін",
    "Подписываемый текст",
    "The text that is signed",
);
/// What the key is used for.
pub const SIGN_PURPOSE: Text = t(
    "Бұл кілтпен шартқа қол қоясыз.",
    "Этим ключом вы подпишете договор.",
    "You sign the contract with this key.",
);
/// The button.
pub const SIGN_DO: Text = t("Қол қою", "Подписать", "Sign");
/// The page for saying what is wrong with it.
pub const DECLINE: Text = t(
    "Шарттағы қате",
    "Ошибка в договоре",
    "What is wrong with the contract",
);
/// Its question.
pub const DECLINE_LABEL: Text = t(
    "Шартта не дұрыс емес?",
    "Что в договоре неверно?",
    "What is wrong with the contract?",
);
/// How to answer it.
pub const DECLINE_HINT: Text = t(
    "Жобаны маман қайта дайындайды, оған тағы қол қойылады.",
    "Сотрудник подготовит проект заново, и его снова подписывают.",
    "An employee makes the draft anew, and it is signed again.",
);
