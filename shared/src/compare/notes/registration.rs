//! Where an act that registers people in need of a home contradicts itself.

use super::{
    super::Topic::{
        Act, Channels, Documents, Form, Grounds, Outcome, Ownership, Provider, Recipients, Term, Words,
    },
    A, B, C, G, Note, note,
};
use crate::text::t;

/// In the order of `spec.md` 11.
pub(super) static REGISTRATION: [Note; 19] = [
    note(
        "X-03",
        Term,
        &[C],
        &["002 §16, A.4(1)"],
        t(
            "Қағидалардың екі жерінде екі мерзім тұр. Әр жағдайдың өз мерзімі жүреді, 16-тармақтағысы – ең шегі.",
            "В двух местах Правил стоят два срока. Действует срок своего случая, срок пункта 16 – крайний предел.",
            "Two places of the Rules have two terms. That of the case holds; that of paragraph 16 is the outer limit.",
        ),
    ),
    note(
        "X-04",
        Term,
        &[C],
        &["002 §16, A.8(2)"],
        t(
            "Бір жерде мерзім өтініш берілген күннен, бір жерде жұмыс уақытынан кейін берілген өтініш келесі жұмыс күнінен \
        саналады. Портал тіркелген күннен санайды және екі күнді де көрсетеді.",
            "В одном месте срок считают со дня подачи, в другом поданное после работы принимают на следующий рабочий день. \
        Портал считает со дня регистрации и показывает обе даты.",
            "In one place the term runs from the day of filing, in another what is filed after hours is received on the \
        next working day. The portal counts from the registration and shows both dates.",
        ),
    ),
    note(
        "X-05",
        Documents,
        &[C],
        &["002 §13, A.9"],
        t(
            "Өтініштің үлгісі бір жерде 3-қосымша, бір жерде 2-қосымша делінген. Өтініш біреу.",
            "Форма заявления названа в одном месте приложением 3, в другом – приложением 2. Заявление одно.",
            "The form of the application is called annex 3 in one place and annex 2 in another. There is one application.",
        ),
    ),
    note(
        "X-06",
        Recipients,
        &[C],
        &["002 §7, §16", "002 A.4, A.5, A.9"],
        t(
            "Кейбір жолдарда тек азаматтар аталған. Қандастар барлық жағдайда есепке тұра алады.",
            "В некоторых строках названы только граждане. Кандасов ставят на учёт во всех случаях.",
            "Some rows name citizens only. Kandas are registered in every case.",
        ),
    ),
    note(
        "X-07",
        Channels,
        &[C],
        &["002 §5, A.3", "002 §16, A.11"],
        t(
            "Акт бірде банктің базасын, бірде «порталды» айтады. Кабинет біреу; нөміріңіз портал есептік жазбасына тіркелген \
        болса, SMS те келеді.",
            "Акт говорит то о базе банка, то о «портале». Кабинет один; если номер привязан к учётной записи портала, придёт \
        и SMS.",
            "The act speaks now of the bank's base, now of the \"portal\". There is one cabinet; if your number is linked to \
        the portal's account, a text message comes too.",
        ),
    ),
    note(
        "X-08",
        Channels,
        &[C],
        &["002 A.8, A.11"],
        t(
            "Тақырыптарда «Азаматтарға арналған үкімет» корпорациясы аталған, бірақ ол өтініш қабылдамайды.",
            "В заголовках названа корпорация «Правительство для граждан», но заявлений она не принимает.",
            "Headings name the corporation \"Government for Citizens\", but it takes no applications.",
        ),
    ),
    note(
        "X-09",
        Form,
        &[A],
        &["000 A2.4, §10, §13"],
        t(
            "Қызмет «толық автоматтандырылған» делінген, бірақ өтінішті маман тексереді, бас тартпас бұрын тыңдайды.",
            "Услуга названа «полностью автоматизированной», но заявление проверяет сотрудник, а перед отказом заслушивают.",
            "The service is called \"fully automated\", yet an employee checks the application and you are heard before a \
        refusal.",
        ),
    ),
    note(
        "X-10",
        Documents,
        &[A],
        &["000 A1.4, A2.8"],
        t(
            "Мүгедектігі бар бала тәрбиелейтін отбасы табысын өтініште көрсетеді, бірақ табысы туралы құжат тапсырмайды.",
            "Семья, которая воспитывает ребёнка с инвалидностью, указывает доход в заявлении, но документов о нём не подаёт.",
            "A family raising a child with a disability states its income in the application but hands in no proof of it.",
        ),
    ),
    note(
        "X-11",
        Documents,
        &[A],
        &["000 A1.4, A2.8"],
        t(
            "Ұлы Отан соғысының қатысушысы да табысын көрсетеді, бірақ ол туралы құжат тапсырмайды.",
            "Участник Великой Отечественной войны тоже указывает доход, но документов о нём не подаёт.",
            "A veteran of the Great Patriotic War states the income too, but hands in no proof of it.",
        ),
    ),
    note(
        "X-12",
        Documents,
        &[A],
        &["000 A2.8"],
        t(
            "Отбасы мүшелері туралы сот шешімін бір жерде өтініш беруші тапсырады, бір жерде мекеме өзі алады. Көшірмесі мемлекеттік жүйеден табылмағанда ғана сұралады.",
            "Решение суда о членах семьи в одном месте подаёт заявитель, в другом получает учреждение. Копию просят, только если её нет в системах государства.",
            "The court decision on family members is handed in by the applicant in one place, obtained by the provider in another. A copy is asked for only if the state's systems have none.",
        ),
    ),
    note(
        "X-13",
        Provider,
        &[A],
        &["000 A1.H, §1"],
        t(
            "Өтініш үлгісіндегі мекенжайда облыстың жергілікті атқарушы органы жоқ, қағидаларда бар. Портал оларға да жібереді.",
            "В адресате формы заявления нет исполнительного органа области, в Правилах он есть. Портал отправит и ему.",
            "The addressee on the form omits the executive body of an oblast, the Rules have it. The portal sends to it as well.",
        ),
    ),
    note(
        "X-14",
        Outcome,
        &[A],
        &["000 A2.5, §12(2)"],
        t(
            "Оң жауап кабинетке де, SMS-пен де келеді; бас тарту тек кабинетке жіберіледі.",
            "Положительный ответ приходит в кабинет и по SMS, отказ – только в кабинет.",
            "A positive answer comes to the cabinet and by text message, a refusal to the cabinet only.",
        ),
    ),
    note(
        "X-15",
        Words,
        &[A],
        &["000 A1"],
        t(
            "Өтініштің жолдарында «коммуналдық», атауында «мемлекеттік» тұрғын үй қоры делінген. Портал актінің сөздерін өзгертпейді.",
            "В полях заявления сказано «коммунальный» жилищный фонд, в названии – «государственный». Портал слов акта не меняет.",
            "The fields of the application say \"communal\" housing fund, its title \"state\". The portal keeps the act's words.",
        ),
    ),
    note(
        "X-16",
        Ownership,
        &[A],
        &["000 §11(2), A2.8"],
        t(
            "Мәлімет отбасының бәрі туралы жиналады, ал жағдайын әдейі нашарлатқаны үшін тек өтініш берушіге бас тартады.",
            "Сведения собирают обо всей семье, но за умышленное ухудшение отказывают только самому заявителю.",
            "Data are collected of the whole family, but only the applicant's own deliberate worsening is a ground.",
        ),
    ),
    note(
        "X-17",
        Term,
        &[B],
        &["001 §8(8), §10"],
        t(
            "Комиссияның мерзімі бүкіл қызметтің мерзіміне тең. Комиссия жалпы мерзімнен асырмайды.",
            "Срок комиссии равен сроку всей услуги. За общий срок комиссия не выходит.",
            "The commission's term equals that of the whole service. The commission does not outlast the whole.",
        ),
    ),
    note(
        "X-18",
        Grounds,
        &[B],
        &["001 §16, §8(14), §9(9)"],
        t(
            "Құжат жетпесе: ХҚО өтінішті қабылдамайды, мекеме оны хатпен қайтарады, порталда бас тартады.",
            "Если документов не хватает: ЦОН не принимает заявление, учреждение возвращает его письмом, на портале отказывают.",
            "If documents are missing: the centre does not accept the application, the provider returns it with a letter, \
        the portal refuses it.",
        ),
    ),
    note(
        "X-19",
        Term,
        &[B],
        &["001 §10"],
        t(
            "Қабылдаған күн есепке кірмейді, нәтиже бір күн бұрын беріледі: бұл тек ХҚО туралы айтылған.",
            "День приёма не считают, результат передают днём раньше: это сказано только о ЦОН.",
            "The day of acceptance is not counted and the result is handed over a day earlier: that is said of the centre \
        only.",
        ),
    ),
    note(
        "X-44",
        Form,
        &[A, G],
        &["000 A1.C, §6"],
        t(
            "Үлгіде қол қоятын жол бар, ал портал электрондық цифрлық қолтаңбаны талап етеді. Ол қолмен қойылған қолды алмастырады.",
            "В форме есть строка для подписи от руки, а портал требует электронную цифровую подпись. Она заменяет подпись от руки.",
            "The form has a line for a handwritten signature, the portal asks for a digital one. That takes its place.",
        ),
    ),
    note(
        "X-45",
        Act,
        &[A],
        &["000 L1"],
        t(
            "№ 661 бұйрықтың тізіміндегі бірінші тармақтың күші бүкіл бұйрықтан бұрын жойылған: 2023 жылғы 8 желтоқсанда, № 117 \
        бұйрықпен.",
            "Первый пункт перечня приказа № 661 утратил силу раньше всего приказа: 8 декабря 2023 года, приказом № 117.",
            "Item 1 of the list of order No. 661 was repealed before the whole order: on 8 December 2023, by order No. 117.",
        ),
    ),
];
