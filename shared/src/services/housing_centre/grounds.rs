//! The grounds for refusal of service C (`spec.md` 6.3). Not among them: belonging to no group of Article 74(1), which is no
//! ground [002 §10]. The typo «иелігіктен» of the source is put right.

use crate::{service::RefusalGround, text::t};

pub(super) static GROUNDS: [RefusalGround; 11] = [
    RefusalGround {
        code: "RC-0",
        text: t(
            "Цифрлық объектіде тұрғынжайға мұқтаждар есебіне қойған кезде олардың соңғы бес жыл ішінде Қазақстан Республикасының аумағында меншік құқығында тұрғынжайлары бар болған немесе болған",
            "при постановке на учёт нуждающихся в жилище в Цифровом объекте они имеют или имели в последние пять лет жилище на праве собственности на территории Республики Казахстан",
            "when registering in the digital object they have, or have had within the last five years, a dwelling by right of ownership in Kazakhstan",
        ),
        by_portal: false,
        cite: "002 §15(2)",
    },
    RefusalGround {
        code: "RC-1",
        text: t(
            "мемлекеттік көрсетілетін қызметті алу үшін Көрсетілетін қызметті алушының ұсынған құжаттардың және (немесе) олардағы деректердің (мәліметтердің) анық еместігін анықтау",
            "установление недостоверности документов, представленных услугополучателем, и (или) данных (сведений) в них",
            "establishing that the documents submitted by the recipient and/or the data in them are unreliable",
        ),
        by_portal: false,
        cite: "002 A.10(1)",
    },
    RefusalGround {
        code: "RC-2",
        text: t(
            "көрсетілетін қызметті алушының және (немесе) мемлекеттік қызмет көрсету үшін қажетті ұсынылған материалдардың, объектілердің, деректердің және мәліметтердің осы Қағидаларда белгіленген талаптарға сәйкес келмеуі",
            "несоответствие услугополучателя и (или) представленных материалов, объектов, данных и сведений требованиям Правил",
            "the recipient and/or the submitted materials, objects, data and information do not meet the requirements of these Rules",
        ),
        by_portal: false,
        cite: "002 A.10(2)",
    },
    RefusalGround {
        code: "RC-3a",
        text: t(
            "жалғыз тұрғынжайы Қазақстан Республикасының заңнамасында көзделген тәртіппен авариялық деп танылған азаматтарға тұрғынжайы авариялық деп танылған елді мекеннен тыс жерде өтініш білдірген кезде",
            "граждане, единственное жилище которых признано аварийным, обратились вне населённого пункта, где оно признано аварийным",
            "citizens whose only dwelling is declared emergency apply outside the settlement where it was declared so",
        ),
        by_portal: false,
        cite: "002 A.10(3)",
    },
    RefusalGround {
        code: "RC-3b",
        text: t(
            "егер азаматтың соңғы бес жыл ішінде өзінің тұрғын үй жағдайының әдейі нашарлауының нәтижесіне мұқтаж болғаны анықталса",
            "гражданин стал нуждающимся в результате преднамеренного ухудшения жилищных условий в последние пять лет",
            "the citizen became needy by deliberately worsening the housing conditions in the last five years",
        ),
        by_portal: false,
        cite: "002 A.10(3)",
    },
    RefusalGround {
        code: "RC-3b-1",
        text: t(
            "тұрғын үй-жайын ауыстырғаны",
            "обмен жилого помещения",
            "exchange of the dwelling",
        ),
        by_portal: false,
        cite: "002 A.10(3)",
    },
    RefusalGround {
        code: "RC-3b-2",
        text: t(
            "тұрғын үйді жергілікті атқарушы орган сатып алған жағдайлардан басқа, Қазақстан Республикасының сол немесе басқа елді мекенінде тұрғанына қарамастан, оған меншік құқығымен тиесілі тұруға жарамды тұрғын үйді иеліктен шығару",
            "отчуждение пригодного для проживания собственного жилища, где бы в Казахстане оно ни находилось, кроме выкупа местным исполнительным органом",
            "alienation of an owned habitable dwelling, wherever in Kazakhstan, except when the local executive body bought it",
        ),
        by_portal: false,
        cite: "002 A.10(3)",
    },
    RefusalGround {
        code: "RC-3b-3",
        text: t(
            "оның кінәсінен тұрғын үйдің бұзылуы немесе бүлінуі",
            "разрушение или порча жилища по своей вине",
            "destruction or damage of the dwelling through own fault",
        ),
        by_portal: false,
        cite: "002 A.10(3)",
    },
    RefusalGround {
        code: "RC-3b-4",
        text: t(
            "мемлекеттік тұрғын үй қорынан тұрғынжайға немесе жеке тұрғын үй қорынан жергілікті атқарушы орган жалдаған тұрғынжайға мұқтаж болмаған кезде тұрғын үйден шыққан",
            "выезд из жилища, при проживании в котором не был нуждающимся",
            "departure from a dwelling in which the person was not in need",
        ),
        by_portal: false,
        cite: "002 A.10(3)",
    },
    RefusalGround {
        code: "RC-3b-5",
        text: t(
            "жұбайынан, кәмелетке толмаған және еңбекке жарамсыз балаларынан, сондай-ақ еңбекке жарамсыз ата-аналарынан басқа адамдарды қоныстандыру",
            "вселение других лиц, кроме супруга, несовершеннолетних и нетрудоспособных детей, нетрудоспособных родителей",
            "moving in persons other than spouse, minor and disabled-for-work children, disabled-for-work parents",
        ),
        by_portal: false,
        cite: "002 A.10(3)",
    },
    RefusalGround {
        code: "RC-4",
        text: t(
            "«Дербес деректер және оларды қорғау туралы» Қазақстан Республикасы Заңының 8-бабына сәйкес көрсетілетін қызметті алушының мемлекеттік қызмет көрсету үшін талап етілетін қолжетімділігі шектеулі дербес деректерге қол жеткізуге ұсынылатын келісімнің болмауы",
            "отсутствие согласия услугополучателя на доступ к персональным данным ограниченного доступа (статья 8 Закона «О персональных данных и их защите»)",
            "no consent of the recipient to the access to personal data of limited access (Article 8 of the Law on personal data)",
        ),
        by_portal: false,
        cite: "002 A.10(4)",
    },
];
