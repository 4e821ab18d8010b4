//! Where the paths end: which service, and why.

use super::{
    Advice, Fit,
    How::{self, Apply, History, Unfit},
    Reason,
};
use crate::{
    service::Cite,
    text::{Text, t},
};

const CENTRE: &str = "housing-centre";
const QUEUE: &str = "housing-queue";
const UPDATE: &str = "housing-queue-update";
const ALMATY: &str = "housing-queue-almaty-2014";
const PAVLODAR: &str = "privatisation-pavlodar-2019";
const ASSISTANCE: &str = "housing-assistance-almaty-region-2012";
const RENT: &str = "rent-payment";

const fn fit(service: &'static str, how: How, text: Text, cite: Cite) -> Fit {
    Fit {
        service,
        how,
        why: Reason { text, cite },
    }
}

/// The 2022 queue as history of a registration.
const QUEUE_WAS: Fit = fit(
    QUEUE,
    History,
    t(
        "2022 жылғы қағидалар бойынша азаматтарды әкімдіктің кезегіне осылай қоятын.",
        "По правилам 2022 года граждан так ставили в очередь акимата.",
        "By the rules of 2022 citizens were put in the akimat's queue in this way.",
    ),
    "000 §1, §5",
);

/// The Almaty queue as history of a registration.
const ALMATY_WAS: Fit = fit(
    ALMATY,
    History,
    t(
        "2014 жылы Алматы қаласында осылай кезекке қоятын.",
        "В 2014 году так ставили в очередь в городе Алматы.",
        "In 2014 this was the queue of the city of Almaty.",
    ),
    "001 §1",
);

const REGISTER: Text = t(
    "Сізге бірыңғай базада есепке тұру қызметі сай келеді",
    "Вам подходит постановка на учёт в единой базе",
    "Registration in the one base fits you",
);

const NO_ACT_IN_FORCE: Text = t(
    "Порталдың дереккөздерінде бұл туралы қолданыстағы акт жоқ",
    "Действующего акта об этом в источниках портала нет",
    "The portal's sources have no act in force about this",
);

/// Every end.
pub static ADVICE: [Advice; 15] = [
    Advice {
        code: "home",
        heading: REGISTER,
        fits: &[
            fit(
                CENTRE,
                Apply,
                t(
                    "Кәмелетке толғансыз, соңғы бес жылда меншік тұрғын үйіңіз болмаған. Өтініш электрондық \
                    базада беріледі, ЭЦҚ керек.",
                    "Вы совершеннолетний, и за последние пять лет жилья в собственности у вас не было. Заявление \
                    подают в электронной базе, нужна ЭЦП.",
                    "You are an adult and have owned no home in the last five years. You apply in the \
                    electronic base, with an EDS.",
                ),
                "002 §7, A.4(1)",
            ),
            QUEUE_WAS,
            ALMATY_WAS,
        ],
    },
    Advice {
        code: "emergency",
        heading: REGISTER,
        fits: &[
            fit(
                CENTRE,
                Apply,
                t(
                    "Жалғыз үйіңіз авариялық деп танылған. Өтінішті сол үй орналасқан елді мекенде беріңіз, \
                    әйтпесе бас тартады.",
                    "Ваше единственное жильё признано аварийным. Подавайте заявление в том населённом пункте, где \
                    оно находится, иначе откажут.",
                    "Your only home is declared emergency. Apply in the settlement where it is, or you will be \
                    refused.",
                ),
                "002 A.4(2), A.10(3)",
            ),
            QUEUE_WAS,
            ALMATY_WAS,
        ],
    },
    Advice {
        code: "orphan",
        heading: REGISTER,
        fits: &[
            fit(
                CENTRE,
                Apply,
                t(
                    "Дерегіңіз цифрлық жүйеде болса, басқа ештеңе керек емес; болмаса, өтінішке мәртебеңізді \
                    растайтын құжат қосыңыз.",
                    "Если данные о вас есть в цифровой системе, больше ничего не нужно; если нет, приложите \
                    документ о статусе.",
                    "If the digital system has your data, nothing more is needed; if not, attach a document \
                    that proves your status.",
                ),
                "002 A.4(3), A.9(3)",
            ),
            QUEUE_WAS,
            ALMATY_WAS,
        ],
    },
    Advice {
        code: "owned",
        heading: t(
            "Әзірге есепке қоймайды",
            "Пока на учёт не поставят",
            "You would not be registered for now",
        ),
        fits: &[
            fit(
                CENTRE,
                Unfit,
                t(
                    "Соңғы бес жылда меншік тұрғын үйі болған адамға бас тартады. Жалғыз үйіңіз авариялық деп \
                    танылған болса, сай келеді.",
                    "Тому, у кого за последние пять лет было жильё в собственности, отказывают. Если единственное \
                    жильё признано аварийным, услуга подходит.",
                    "Whoever owned a home in the last five years is refused. If the only home is declared \
                    emergency, the service fits.",
                ),
                "002 §15(2), A.4(2)",
            ),
            fit(
                QUEUE,
                History,
                t(
                    "2022 жылғы қағидаларда бес жыл бойы тек тұрғын үй жағдайын әдейі нашарлатқаны қаралатын.",
                    "По правилам 2022 года за пять лет проверяли только умышленное ухудшение жилищных условий.",
                    "The rules of 2022 looked over five years at the deliberate worsening of housing \
                    conditions only.",
                ),
                "000 A2.9(3)",
            ),
        ],
    },
    Advice {
        code: "not-yet",
        heading: t(
            "Бала өзі өтініш бере алмайды",
            "Ребёнок сам подать заявление не может",
            "A child can't apply by itself",
        ),
        fits: &[fit(
            CENTRE,
            Unfit,
            t(
                "Есепке кәмелетке толған адам тұрады.",
                "На учёт встаёт совершеннолетний.",
                "An adult is registered.",
            ),
            "002 §7",
        )],
    },
    Advice {
        code: "foreign",
        heading: t(
            "Бұл қызметтер Қазақстан азаматтары мен қандастарға арналған",
            "Эти услуги – для граждан Казахстана и кандасов",
            "These services are for citizens of Kazakhstan and kandas",
        ),
        fits: &[
            fit(
                CENTRE,
                Unfit,
                t(
                    "Есепке азаматтар мен қандастарды ғана алады.",
                    "На учёт ставят только граждан и кандасов.",
                    "Only citizens and kandas are registered.",
                ),
                "002 §7",
            ),
            fit(
                QUEUE,
                History,
                t(
                    "2022 жылғы қағидалар да азаматтар туралы айтқан.",
                    "Правила 2022 года тоже говорили о гражданах.",
                    "The rules of 2022 spoke of citizens as well.",
                ),
                "000 §5",
            ),
        ],
    },
    Advice {
        code: "rent",
        heading: NO_ACT_IN_FORCE,
        fits: &[fit(
            RENT,
            History,
            t(
                "Есепте тұрсыз және санатыңыз қағидаларда аталған: төлем осылай расталатын. № 60 бұйрықтың қазіргі \
                мәртебесі дереккөзде көрсетілмеген.",
                "Вы на учёте, и ваша категория названа в правилах: так подтверждали право на выплату. Нынешний \
                статус приказа № 60 в источнике не указан.",
                "You are registered and the rules name your category: this is how the payment was confirmed. The \
                source does not tell the present status of order No. 60.",
            ),
            "000 L3 §9(3)",
        )],
    },
    Advice {
        code: "rent-unfit",
        heading: NO_ACT_IN_FORCE,
        fits: &[fit(
            RENT,
            History,
            t(
                "Төлем тек аталған санаттарға берілген, сіз оларға жатпайсыз.",
                "Выплата полагалась только названным категориям, вы к ним не относитесь.",
                "The payment was for the named categories only, and you belong to none of them.",
            ),
            "000 L3 §9(3)",
        )],
    },
    Advice {
        code: "assistance",
        heading: NO_ACT_IN_FORCE,
        fits: &[fit(
            ASSISTANCE,
            History,
            t(
                "Алматы облысында өтініш бөлімге немесе халыққа қызмет көрсету орталығына берілетін.",
                "В Алматинской области заявление подавали в отдел или в центр обслуживания населения.",
                "In Almaty oblast one applied at the department or at a public service centre.",
            ),
            "004 §3",
        )],
    },
    Advice {
        code: "assistance-elsewhere",
        heading: NO_ACT_IN_FORCE,
        fits: &[fit(
            ASSISTANCE,
            History,
            t(
                "Порталда тек Алматы облысының регламенті бар. Өз өңіріңіз туралы 1414 нөмірінен сұраңыз.",
                "На портале есть регламент только Алматинской области. О своём регионе спросите по номеру 1414.",
                "The portal has the regulation of Almaty oblast only. Ask about your region at 1414.",
            ),
            "004 §1(9)",
        )],
    },
    Advice {
        code: "privatisation",
        heading: NO_ACT_IN_FORCE,
        fits: &[fit(
            PAVLODAR,
            History,
            t(
                "Павлодар облысында үй осылай меншікке берілетін: комиссияның шешімі, содан кейін шарт.",
                "В Павлодарской области жильё передавали так: решение комиссии, затем договор.",
                "In Pavlodar oblast homes were made over in this way: the commission's decision, then a \
                contract.",
            ),
            "003 §3",
        )],
    },
    Advice {
        code: "privatisation-elsewhere",
        heading: NO_ACT_IN_FORCE,
        fits: &[fit(
            PAVLODAR,
            History,
            t(
                "Порталда тек Павлодар облысының регламенті бар. Өз өңіріңіз туралы 1414 нөмірінен сұраңыз.",
                "На портале есть регламент только Павлодарской области. О своём регионе спросите по номеру 1414.",
                "The portal has the regulation of Pavlodar oblast only. Ask about your region at 1414.",
            ),
            "003 §1",
        )],
    },
    Advice {
        code: "privatisation-unfit",
        heading: t(
            "Жеке иесінің үйі жекешелендірілмейді",
            "Жильё частного владельца не приватизируют",
            "A private owner's home is not privatised",
        ),
        fits: &[fit(
            PAVLODAR,
            History,
            t(
                "Регламент тек мемлекеттік тұрғын үй қорының үйі туралы болған.",
                "Регламент был только о жилье государственного жилищного фонда.",
                "The regulation was about homes of the state housing fund only.",
            ),
            "003 §1",
        )],
    },
    Advice {
        code: "update",
        heading: NO_ACT_IN_FORCE,
        fits: &[fit(
            UPDATE,
            History,
            t(
                "Кезекке берілген өтініштің мәліметі осы өтінішпен жаңартылатын.",
                "Сведения заявления на очередь обновляли этим заявлением.",
                "The data of an application for the queue were updated with this application.",
            ),
            "000 §11(2)",
        )],
    },
    Advice {
        code: "update-centre",
        heading: t(
            "Базадағы мәлімет туралы банктен сұраңыз",
            "О сведениях в базе спросите в банке",
            "Ask the bank about your data in the base",
        ),
        fits: &[fit(
            CENTRE,
            Unfit,
            t(
                "Дереккөзде бұл базадағы мәліметті жаңарту рәсімі жоқ. Банктің анықтамалық қызметіне немесе 1414 \
                нөміріне хабарласыңыз.",
                "Порядка обновления сведений в этой базе в источнике нет. Обратитесь в справочную службу банка или по \
                номеру 1414.",
                "The source has no procedure to update the data of this base. Turn to the bank's enquiry service or \
                call 1414.",
            ),
            "002 A.11(2)",
        )],
    },
];
