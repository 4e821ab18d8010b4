//! Where the acts differ or contradict themselves, and what the portal goes by (`spec.md` 11): as far as it matters to
//! somebody who applies or compares.

use super::Topic::{self, Act, Category, Channels, Documents, Form, Grounds, Hearing, Hours, Outcome};
use super::Topic::{Ownership, Recipients, Residence, Term, Words};
use crate::{
    service::Cite,
    text::{Text, t},
};

/// A contradiction and its resolution.
#[derive(Clone, Copy, Debug)]
pub struct Note {
    /// Its id in `spec.md` 11.
    pub id: &'static str,
    /// What it is about.
    pub topic: Topic,
    /// The service within whose act it is; "" for one between acts.
    pub service: &'static str,
    /// What differs, and what holds.
    pub text: Text,
    /// Where it stands, one citation for each act.
    pub cites: &'static [Cite],
}

const A: &str = "housing-queue";
const B: &str = "housing-queue-almaty-2014";
const C: &str = "housing-centre";

const fn note(
    id: &'static str,
    topic: Topic,
    service: &'static str,
    cites: &'static [Cite],
    text: Text,
) -> Note {
    Note {
        id,
        topic,
        service,
        text,
        cites,
    }
}

/// Every note, in the order of `spec.md` 11.
pub static NOTES: [Note; 22] = [
    note(
        "X-01",
        Term,
        "",
        &["000 §8", "001 §10", "002 A.4"],
        t(
            "Әр актінің өз мерзімі бар, олар араласпайды. Бүгін тек 2026 жылғы актінің мерзімі жүреді.",
            "У каждого акта свой срок, они не смешиваются. Сегодня действует только срок акта 2026 года.",
            "Each act has its own term; they are never mixed. Today only that of the act of 2026 holds.",
        ),
    ),
    note(
        "X-03",
        Term,
        C,
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
        C,
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
        C,
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
        C,
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
        C,
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
        C,
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
        A,
        &["000 A2.4, §10, §13"],
        t(
            "Қызмет «толық автоматтандырылған» делінген, бірақ өтінішті маман тексереді, бас тартпас бұрын тыңдайды.",
            "Услуга названа «полностью автоматизированной», но заявление проверяет сотрудник, а перед отказом заслушивают.",
            "The service is called \"fully automated\", yet an employee checks the application and you are heard before a \
        refusal.",
        ),
    ),
    note(
        "X-14",
        Outcome,
        A,
        &["000 A2.5, §12(2)"],
        t(
            "Оң жауап кабинетке де, SMS-пен де келеді; бас тарту тек кабинетке жіберіледі.",
            "Положительный ответ приходит в кабинет и по SMS, отказ – только в кабинет.",
            "A positive answer comes to the cabinet and by text message, a refusal to the cabinet only.",
        ),
    ),
    note(
        "X-16",
        Ownership,
        A,
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
        B,
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
        B,
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
        B,
        &["001 §10"],
        t(
            "Қабылдаған күн есепке кірмейді, нәтиже бір күн бұрын беріледі: бұл тек ХҚО туралы айтылған.",
            "День приёма не считают, результат передают днём раньше: это сказано только о ЦОН.",
            "The day of acceptance is not counted and the result is handed over a day earlier: that is said of the centre \
        only.",
        ),
    ),
    note(
        "X-20",
        Hours,
        "",
        &["000 A2.7", "001 A1, §16", "002 A.8"],
        t(
            "Жұмыс уақыты әр актіде басқа: мекеме өз актісіндегі уақытпен жұмыс істейді.",
            "Часы работы в актах разные: учреждение работает по своему акту.",
            "The acts have different hours: an office works by its own act.",
        ),
    ),
    note(
        "X-35",
        Ownership,
        "",
        &["000 A2.9", "002 §15, A.10"],
        t(
            "2022 жылы соңғы бес жылда жағдайын әдейі нашарлатқаны ғана қаралатын; 2026 жылдан меншік тұрғын үйі болмауы да \
        керек. 2014 жылғы актіде мұндай ереже жоқ.",
            "В 2022 году смотрели только, не ухудшил ли человек условия умышленно за пять лет; с 2026 года ещё и не должно \
        быть жилья в собственности. В акте 2014 года такого правила нет.",
            "In 2022 only a deliberate worsening in the last five years counted; from 2026 one must have owned no home \
        either. The act of 2014 has no such rule.",
        ),
    ),
    note(
        "X-36",
        Residence,
        "",
        &["000 §5"],
        t(
            "Үш жыл тұру талабы тек 2022 жылғы қағидаларда бар.",
            "Требование прожить три года есть только в правилах 2022 года.",
            "Only the rules of 2022 ask for three years of residence.",
        ),
    ),
    note(
        "X-37",
        Category,
        "",
        &["000 §11(2)", "002 §10"],
        t(
            "2022 жылы санат расталмаса, бас тартатын. Бүгін санаттың болмауы бас тартуға себеп емес.",
            "В 2022 году без подтверждённой категории отказывали. Сегодня её отсутствие – не причина для отказа.",
            "In 2022 a category that was not confirmed meant refusal. Today having none is no reason for it.",
        ),
    ),
    note(
        "X-38",
        Hearing,
        "",
        &["000 §13"],
        t(
            "Бас тартпас бұрын тыңдау тек 2022 жылғы қағидаларда бар.",
            "Заслушивание перед отказом есть только в правилах 2022 года.",
            "Only the rules of 2022 have a hearing before a refusal.",
        ),
    ),
    note(
        "X-40",
        Words,
        "",
        &["001 §1", "004 §3", "003 §9", "002 A.8"],
        t(
            "Халыққа қызмет көрсету орталығы 2014 жылы ХҚО, 2012 жылы ХҚКО, 2019 және 2026 жылдары «Азаматтарға арналған үкімет» \
        мемлекеттік корпорациясы деп аталған.",
            "Центр обслуживания населения в актах зовут по-разному: ХҚО (2014), ХҚКО (2012), Государственная корпорация \
        «Правительство для граждан» (2019, 2026).",
            "The public service centre has several names: ХҚО (2014), ХҚКО (2012), State Corporation \"Government for \
        Citizens\" (2019, 2026).",
        ),
    ),
    note(
        "X-41",
        Words,
        "",
        &["000 §8", "002 §3(5)"],
        t(
            "2022 жылғы «ақпараттық жүйе» мен «электрондық үкімет» 2026 жылы «цифрлық объект» пен «цифрлық үкімет» деп аталады.",
            "«Информационная система» и «электронное правительство» 2022 года в 2026 году – «цифровой объект» и «цифровое \
        правительство».",
            "The \"information system\" and \"electronic government\" of 2022 are the \"digital object\" and \"digital \
        government\" of 2026.",
        ),
    ),
    note(
        "X-42",
        Words,
        "",
        &["000 §2", "001 §2", "002 A.6", "004 §7"],
        t(
            "Қызмет алатын адам «көрсетілетін қызметті алушы» деп аталады; тек 2012 жылғы регламентте – «тұтынушы».",
            "Того, кто получает услугу, акты зовут «услугополучателем»; только регламент 2012 года – «потребителем».",
            "Who receives a service is the \"recipient of the service\"; only the regulation of 2012 says \"consumer\".",
        ),
    ),
    note(
        "X-45",
        Act,
        A,
        &["000 L.1"],
        t(
            "№ 661 бұйрықтың тізіміндегі бірінші тармақтың күші бүкіл бұйрықтан бұрын жойылған: 2023 жылғы 8 желтоқсанда, № 117 \
        бұйрықпен.",
            "Первый пункт перечня приказа № 661 утратил силу раньше всего приказа: 8 декабря 2023 года, приказом № 117.",
            "Item 1 of the list of order No. 661 was repealed before the whole order: on 8 December 2023, by order No. 117.",
        ),
    ),
];
