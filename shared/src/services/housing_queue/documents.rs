//! Documents of service A that the applicant submits: `required(A)` of `spec.md` 3.1 [000 A2.8].
//!
//! What the provider itself takes from the state's systems (SYS-A1 to SYS-A6) is never asked here. The
//! conditions read cleaned answers: a workplace that the form no longer shows must ask for no certificate.

use super::form::{RAISES_DISABLED_CHILD, VULNERABLE, WITHOUT_PARENTS};
use crate::{
    form::When,
    service::{Document, Per},
    text::{quote, t},
};

/// Income is proved by the vulnerable, but not by families with disabled children, orphans, children without
/// parental care, participants of the Great Patriotic War.
const PROVES_INCOME: When = When::All(&[
    VULNERABLE,
    When::Not(&When::Any(&[
        RAISES_DISABLED_CHILD,
        WITHOUT_PARENTS,
        When::Is("category", &["CAT-5"]),
    ])),
]);

pub(super) static DOCUMENTS: [Document; 10] = [
    Document {
        code: "DA-1",
        title: t(
            "Есепке қою туралы өтініш",
            "Заявление о постановке на учёт",
            "The application for registration",
        ),
        quote: quote(
            "осы Қағидаларға 1-қосымшаға сәйкес нысан бойынша коммуналдық тұрғын үй қорынан тұрғын үйге \
        мұқтаж азаматтарды есепке қою туралы өтініш",
        ),
        reason: t(
            "Осы нысанды толтырып, қол қойсаңыз болды. Бөлек құжат керек емес.",
            "Достаточно заполнить эту форму и подписать её. Отдельный документ не нужен.",
            "Fill in this form and sign it. No other paper is needed.",
        ),
        when: When::Always,
        per: Per::Application,
        unless_found: "",
        is_form: true,
        cite: "000 A2.8(1)",
    },
    Document {
        code: "DA-2",
        title: t(
            "Жұмыс орнынан анықтама",
            "Справка с места работы",
            "Certificate from the workplace",
        ),
        quote: quote(
            "әскери қызметшілер, арнаулы мемлекеттік органдардың қызметкерлері және мемлекеттік \
        сайланбалы қызмет атқаратын адамдар жұмыс орнынан анықтама ұсынады",
        ),
        reason: t(
            "Сіз әскери қызметші, арнаулы мемлекеттік органның қызметкері немесе мемлекеттік сайланбалы \
            қызметтегі адам екеніңізді көрсеттіңіз.",
            "Вы указали, что вы военнослужащий, сотрудник специального государственного органа или занимаете \
            государственную выборную должность.",
            "You said that you are a serviceman, an employee of a special state body or hold state elective \
            office.",
        ),
        when: When::Is("workplace/category", &["WORK-3", "WORK-6", "WORK-7"]),
        per: Per::Application,
        unless_found: "",
        is_form: false,
        cite: "000 A2.8(2)",
    },
    Document {
        code: "DA-3",
        title: t(
            "Санитариялық-эпидемиологиялық қорытындының көшірмесі",
            "Копия санитарно-эпидемиологического заключения",
            "Copy of the sanitary-epidemiological conclusion",
        ),
        quote: quote(
            "отбасы тұратын тұрғын үй белгіленген санитариялық-эпидемиологиялық талаптарға сай келмейтін \
        болса, өтініш беруші санитариялық-эпидемиологиялық қызмет ұйымы жүргізген \
        санитариялық-эпидемиологиялық сараптама нәтижелері бойынша халықтың санитариялық-эпидемиологиялық \
        салауаттылығы саласындағы уәкілетті органның аумақтық бөлімшесі берген санитариялық-эпидемиологиялық \
        қорытындының көшірмесін ұсынады",
        ),
        reason: t(
            "Үйіңіз санитариялық талаптарға сай емес екенін көрсеттіңіз. Қорытындыны санитариялық қызмет \
            береді.",
            "Вы указали, что жильё не отвечает санитарным требованиям. Заключение выдаёт санитарная служба.",
            "You said that your home does not meet the sanitary requirements. The sanitary service issues \
            the conclusion.",
        ),
        when: When::Is("dwelling_issue", &["ISS-1"]),
        per: Per::Application,
        unless_found: "",
        is_form: false,
        cite: "000 A2.8(3)",
    },
    Document {
        code: "DA-4",
        title: t(
            "Сарапшының техникалық қорытындысының көшірмесі",
            "Копия технического заключения эксперта",
            "Copy of the expert's technical report",
        ),
        quote: quote(
            "отбасы тұрып жатқан тұрғын үй белгіленген техникалық талаптарға жауап бермейтін болса, \
        көрсетілетін қызметті алушы сәулет, қала құрылысы және құрылыс қызметі саласындағы аттестатталған \
        сарапшының техникалық қорытындысының (тұрғын үйді техникалық тексеру нәтижелері бойынша) көшірмесін \
        ұсынады",
        ),
        reason: t(
            "Үйіңіз техникалық талаптарға сай емес екенін көрсеттіңіз. Үйді аттестатталған сарапшы \
            тексереді.",
            "Вы указали, что жильё не отвечает техническим требованиям. Его осматривает аттестованный \
            эксперт.",
            "You said that your home does not meet the technical requirements. A certified expert inspects \
            it.",
        ),
        when: When::Is("dwelling_issue", &["ISS-2"]),
        per: Per::Application,
        unless_found: "",
        is_form: false,
        cite: "000 A2.8(3)",
    },
    Document {
        code: "DA-5a",
        title: t(
            "Тұрғынжайдың техникалық паспортының көшірмесі",
            "Копия технического паспорта жилища",
            "Copy of the technical passport of the dwelling",
        ),
        quote: quote(
            "жапсарлас, оқшауланбаған тұрғын үй-жайларда екі және одан көп отбасы тұрып жатқан жағдайда, \
        көрсетілетін қызметті алушы өзі тұратын тұрғынжайдың техникалық паспорты мен құқық белгілейтін \
        құжатының көшірмелерін қосымша ұсынады",
        ),
        reason: t(
            "Жапсарлас бөлмелерде бірнеше отбасы тұратынын көрсеттіңіз. Паспорттан үйдің жоспары көрінеді.",
            "Вы указали, что в смежных комнатах живут несколько семей. По паспорту видна планировка.",
            "You said that several families live in adjoining rooms. The passport shows the plan.",
        ),
        when: When::Is("dwelling_issue", &["ISS-3"]),
        per: Per::Application,
        unless_found: "",
        is_form: false,
        cite: "000 A2.8(3)",
    },
    Document {
        code: "DA-5b",
        title: t(
            "Тұрғынжайдың құқық белгілейтін құжатының көшірмесі",
            "Копия правоустанавливающего документа на жилище",
            "Copy of the title document of the dwelling",
        ),
        quote: quote(
            "жапсарлас, оқшауланбаған тұрғын үй-жайларда екі және одан көп отбасы тұрып жатқан жағдайда, \
        көрсетілетін қызметті алушы өзі тұратын тұрғынжайдың техникалық паспорты мен құқық белгілейтін \
        құжатының көшірмелерін қосымша ұсынады",
        ),
        reason: t(
            "Жапсарлас бөлмелерде бірнеше отбасы тұратынын көрсеттіңіз. Бұл құжаттан үйдің кімдікі екені \
            көрінеді.",
            "Вы указали, что в смежных комнатах живут несколько семей. По этому документу видно, чьё это \
            жильё.",
            "You said that several families live in adjoining rooms. This document shows whose home it is.",
        ),
        when: When::Is("dwelling_issue", &["ISS-3"]),
        per: Per::Application,
        unless_found: "",
        is_form: false,
        cite: "000 A2.8(3)",
    },
    Document {
        code: "DA-6",
        title: t(
            "Ауру түрін растайтын құжат",
            "Документ, подтверждающий заболевание",
            "Document confirming the disease",
        ),
        quote: quote(
            "отбасы құрамында кейбір созылмалы аурулардың ауыр түрлерімен ауыратын науқастар бар, бір \
        үй-жайда (пәтерде) олармен бірге тұру мүмкін болмаған жағдайда көрсетілетін қызметті алушы тиісті \
        ауру түрін растайтын құжатты қосымша ұсынады",
        ),
        reason: t(
            "Отбасыңызда бірге тұруға болмайтын ауыр науқас бар екенін көрсеттіңіз.",
            "Вы указали, что в семье есть тяжелобольной, с которым нельзя жить в одном помещении.",
            "You said that somebody in the family is so ill that sharing a room is impossible.",
        ),
        when: When::Is("dwelling_issue", &["ISS-4"]),
        per: Per::Application,
        unless_found: "",
        is_form: false,
        cite: "000 A2.8(3)",
    },
    Document {
        code: "DA-7",
        title: t(
            "Әлеуметтік жағынан осал топқа жататыныңызды растайтын құжат",
            "Документ о принадлежности к социально уязвимым слоям населения",
            "Document that you belong to a socially vulnerable group",
        ),
        quote: quote(
            "Ақпараттық жүйеде деректер болмаған жағдайда: халықтың әлеуметтік жағынан осал топтарына \
        жататын азаматтар қосымша өтініш берушінің (отбасының) халықтың әлеуметтік жағынан осал топтарына \
        жататынын растайтын құжатты … ұсынады",
        ),
        reason: t(
            "Санатыңыз туралы дерек мемлекеттік жүйеден табылмады, сондықтан оны құжатпен растау керек.",
            "Сведений о вашей категории в государственных системах не нашлось, поэтому нужен документ.",
            "The state's systems hold nothing about your category, so a document is needed.",
        ),
        when: VULNERABLE,
        per: Per::Application,
        unless_found: "category",
        is_form: false,
        cite: "000 A2.8",
    },
    Document {
        code: "DA-8",
        title: t(
            "Соңғы он екі айдағы табыс туралы мәлімет",
            "Сведения о доходах за последние двенадцать месяцев",
            "Income data for the last twelve months",
        ),
        quote: quote(
            "отбасының әрбір мүшесіне (мүгедектігі бар балалары бар немесе оларды тәрбиелеп отырған \
        отбасыларды, жетім балаларды, ата-анасының қамқорлығынсыз қалған балаларды, Ұлы Отан соғысының \
        қатысушыларын қоспағанда) соңғы он екі ай ішінде табысы туралы мәліметтерді ұсынады",
        ),
        reason: t(
            "Бұл адамның табысы туралы дерек мемлекеттік жүйеден табылмады. Мәлімет отбасының әр мүшесіне \
            керек.",
            "Сведений о доходе этого человека в государственных системах не нашлось. Они нужны на каждого \
            члена семьи.",
            "The state's systems hold nothing about this person's income. It is needed for each family \
            member.",
        ),
        when: PROVES_INCOME,
        per: Per::Person,
        unless_found: "income",
        is_form: false,
        cite: "000 A2.8",
    },
    Document {
        code: "DA-9",
        title: t(
            "Сот шешімінің көшірмесі",
            "Копия решения суда",
            "Copy of the court decision",
        ),
        quote: quote(
            "Басқа адамдарды өтініш берушінің отбасы мүшелері деп таныған жағдайда, оларды өтініш \
        берушінің отбасы мүшелері деп тану туралы сот шешімінің көшірмелері ұсынылады",
        ),
        reason: t(
            "Бұл адамды отбасы мүшесі деп сот таныған, ал шешім мемлекеттік жүйеден табылмады.",
            "Этого человека признал членом семьи суд, а решения в государственных системах не нашлось.",
            "A court recognised this person as a family member, and the state's systems do not hold its \
            decision.",
        ),
        when: When::Always,
        per: Per::Row("family", When::Is(".relation", &["REL-5"])),
        // the provider asks the system first.
        unless_found: "court",
        is_form: false,
        cite: "000 A2.8",
    },
];
