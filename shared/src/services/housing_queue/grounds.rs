//! Grounds on which service A may be refused (`spec.md` 6.1) [000 A2.9].

use crate::{service::RefusalGround, text::t};

pub(super) static GROUNDS: [RefusalGround; 9] = [
    RefusalGround {
        code: "RA-1",
        text: t(
            "көрсетілетін қызметті алушының мемлекеттік көрсетілетін қызметті алу үшін ұсынған құжаттардың \
            және (немесе) олардағы деректердің (мәліметтердің) анық еместігін анықтау",
            "установление недостоверности документов, представленных услугополучателем для получения \
            государственной услуги, и (или) данных (сведений), содержащихся в них",
            "establishing that the documents submitted by the recipient and/or the data in them are \
            unreliable",
        ),
        by_portal: false,
        cite: "000 A2.9(1)",
    },
    RefusalGround {
        code: "RA-2",
        text: t(
            "көрсетілетін қызметті алушының және (немесе) мемлекеттік қызмет көрсету үшін қажетті ұсынылған \
            материалдардың, объектілердің, деректердің және мәліметтердің осы Қағидаларда белгіленген \
            талаптарға сәйкес келмеуі",
            "несоответствие услугополучателя и (или) представленных материалов, объектов, данных и сведений, \
            необходимых для оказания государственной услуги, требованиям, установленным Правилами",
            "the recipient and/or the submitted materials, objects, data and information do not meet the \
            requirements of the Rules",
        ),
        by_portal: false,
        cite: "000 A2.9(2)",
    },
    RefusalGround {
        code: "RA-3a",
        text: t(
            "жалғыз тұрғынжайы Қазақстан Республикасының заңнамасында көзделген тәртіппен авариялық деп \
            танылған азаматтарға тұрғынжайы авариялық деп танылған елді мекеннен тыс жерде өтініш білдірген \
            кезде",
            "гражданам, единственное жилище которых признано аварийным в порядке, предусмотренном \
            законодательством Республики Казахстан, – при обращении вне населённого пункта, в котором жилище \
            признано аварийным",
            "citizens whose only dwelling is declared emergency apply outside the settlement where it was \
            declared emergency",
        ),
        by_portal: false,
        cite: "000 A2.9(3)",
    },
    RefusalGround {
        code: "RA-3b",
        text: t(
            "егер азаматтың соңғы бес жылдың ішінде өз тұрғын үй жағдайларын қасақана нашарлатуы салдарынан \
            мынадай жолдармен мұқтажға айналғаны … анықталса",
            "если установлено, что гражданин стал нуждающимся вследствие преднамеренного ухудшения своих \
            жилищных условий за последние пять лет одним из следующих путей",
            "it is established that the citizen became needy by deliberately worsening the housing \
            conditions in the last five years in one of these ways",
        ),
        by_portal: false,
        cite: "000 A2.9(3)",
    },
    RefusalGround {
        code: "RA-3b-1",
        text: t(
            "тұрғын үй-жайын ауыстырғаны",
            "обмен жилого помещения",
            "exchange of the dwelling",
        ),
        by_portal: false,
        cite: "000 A2.9(3)",
    },
    RefusalGround {
        code: "RA-3b-2",
        text: t(
            "оның Қазақстан Республикасының белгілі бір елді мекенінде орналасуына қарамастан, өзіне меншік \
            құқығымен тиесілі, тұру үшін жарамды тұрғын үйді, жергілікті атқарушы орган тұрғын үйді сатып \
            алғаннан басқа жағдайларда, иелігінен шығаруы",
            "отчуждение пригодного для проживания жилища, принадлежащего ему на праве собственности, \
            независимо от того, в каком населённом пункте Республики Казахстан оно находится, кроме случаев \
            выкупа жилища местным исполнительным органом",
            "alienation of a habitable dwelling owned by the person, wherever in Kazakhstan it is, except \
            when the local executive body bought it",
        ),
        by_portal: false,
        cite: "000 A2.9(3)",
    },
    RefusalGround {
        code: "RA-3b-3",
        text: t(
            "тұрғын үйдің өз кінәсінен бұзылуы немесе бүлінуі",
            "разрушение или порча жилища по своей вине",
            "destruction or damage of the dwelling through own fault",
        ),
        by_portal: false,
        cite: "000 A2.9(3)",
    },
    RefusalGround {
        code: "RA-3b-4",
        text: t(
            "тұрған кезінде оның мемлекеттік тұрғын үй қорынан тұрғын үй немесе жеке тұрғын үй қорынан \
            жергілікті атқарушы орган жалдаған тұрғын үйге мұқтаж болмаған кезде тұрғын үйінен кетуі",
            "выезд из жилища, при проживании в котором он не был нуждающимся в жилище из государственного \
            жилищного фонда или жилище, арендованном местным исполнительным органом в частном жилищном \
            фонде",
            "departure from a dwelling while living in which the person did not need housing from the state \
            fund or rented by the local executive body in the private fund",
        ),
        by_portal: false,
        cite: "000 A2.9(3)",
    },
    RefusalGround {
        code: "RA-3b-5",
        text: t(
            "жұбайынан, кәмелетке толмаған және еңбекке жарамсыз балаларынан, сондай-ақ еңбекке жарамсыз \
            ата-аналарынан басқа адамдарды тұрғызғаны",
            "вселение других лиц, кроме супруга (супруги), несовершеннолетних и нетрудоспособных детей, а \
            также нетрудоспособных родителей",
            "moving in persons other than the spouse, minor children and children unable to work, and \
            parents unable to work",
        ),
        by_portal: false,
        cite: "000 A2.9(3)",
    },
];
