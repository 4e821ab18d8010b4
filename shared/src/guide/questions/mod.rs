//! The questions. The first one is where everybody begins.

mod queue;

use super::{
    Answer, Question, Reason,
    Then::{self, Advise, Ask},
};
use crate::{
    service::Cite,
    text::{Text, t},
};
use queue::{GROUPS, ORPHAN, OWNED, QUEUED};

const fn answer(code: &'static str, label: Text, text: Text, cite: Cite, then: Then) -> Answer {
    Answer {
        code,
        label,
        why: Reason { text, cite },
        then,
    }
}

/// Every question.
pub static QUESTIONS: [Question; 9] = [
    Question {
        code: "need",
        ask: t("Сізге не керек?", "Что вам нужно?", "What do you need?"),
        answers: &NEEDS,
    },
    Question {
        code: "who",
        ask: t(
            "Өтінішті кім береді?",
            "Кто подаёт заявление?",
            "Who is applying?",
        ),
        answers: &APPLICANTS,
    },
    Question {
        code: "owned",
        ask: t(
            "Соңғы бес жылда Қазақстанда өзіңіздің немесе отбасыңыздың меншік тұрғын үйі болды ма?",
            "Было ли у вас или вашей семьи за последние пять лет жильё в собственности в Казахстане?",
            "Have you or your family owned a home in Kazakhstan in the last five years?",
        ),
        answers: &OWNED,
    },
    Question {
        code: "orphan",
        ask: t(
            "Сіз жетімсіз бе немесе ата-анаңыздың қамқорлығынсыз қалдыңыз ба?",
            "Вы сирота или остались без попечения родителей?",
            "Are you an orphan, or were you left without parental care?",
        ),
        answers: &ORPHAN,
    },
    Question {
        code: "queued",
        ask: t(
            "Тұрғын үйге мұқтаж ретінде есепте тұрсыз ба?",
            "Состоите ли вы на учёте нуждающихся в жилье?",
            "Are you registered as needing a home?",
        ),
        answers: &QUEUED,
    },
    Question {
        code: "group",
        ask: t(
            "Осы топтардың біріне жатасыз ба?",
            "Относитесь ли вы к одной из этих групп?",
            "Do you belong to one of these groups?",
        ),
        answers: &GROUPS,
    },
    Question {
        code: "oblast",
        ask: t(
            "Алматы облысында тұрасыз ба?",
            "Живёте ли вы в Алматинской области?",
            "Do you live in Almaty oblast?",
        ),
        answers: &OBLAST,
    },
    Question {
        code: "fund",
        ask: t(
            "Меншікке алғыңыз келетін үй мемлекеттік тұрғын үй қорынан берілген бе?",
            "Жильё, которое вы хотите получить в собственность, из государственного жилищного фонда?",
            "Is the home that you want to own from the state housing fund?",
        ),
        answers: &FUND,
    },
    Question {
        code: "filed",
        ask: t(
            "Өтінішті қай қызмет бойынша бергенсіз?",
            "По какой услуге вы подавали заявление?",
            "For which service did you apply?",
        ),
        answers: &FILED,
    },
];

static NEEDS: [Answer; 5] = [
    answer(
        "home",
        t(
            "Тұрғын үй алу үшін есепке тұру",
            "Встать на учёт, чтобы получить жильё",
            "To be registered, to get a home",
        ),
        t(
            "Бүгін қолданыстағы акт тұрғын үйге мұқтаждарды бірыңғай базада есепке қояды.",
            "По действующему сегодня акту нуждающихся в жилье ставят на учёт в единой базе.",
            "By the act in force today, people in need of a home are registered in one base.",
        ),
        "002 §4",
        Ask("who"),
    ),
    answer(
        "rent",
        t(
            "Жалға алған үйдің ақысын төлеуге көмек",
            "Помощь с оплатой съёмного жилья",
            "Help with paying for a rented home",
        ),
        t(
            "Төлем есепте тұрған азаматтардың кейбір санатына тағайындалған.",
            "Выплату назначали отдельным категориям граждан, состоящих на учёте.",
            "The payment was for certain categories of registered citizens.",
        ),
        "000 L3 §1",
        Ask("queued"),
    ),
    answer(
        "costs",
        t("Тұрғын үй көмегі", "Жилищная помощь", "Housing assistance"),
        t(
            "Тұрғын үй көмегін жұмыспен қамту және әлеуметтік бағдарламалар бөлімі тағайындаған.",
            "Жилищную помощь назначал отдел занятости и социальных программ.",
            "Housing assistance was assigned by the department of employment and social programmes.",
        ),
        "004 §1(1)",
        Ask("oblast"),
    ),
    answer(
        "own",
        t(
            "Тұрып жатқан үйді меншікке алу (жекешелендіру)",
            "Получить жильё в собственность (приватизация)",
            "To make the home one's own (privatisation)",
        ),
        t(
            "Мемлекеттік тұрғын үй қорының үйін жергілікті әкімдік меншікке беретін.",
            "Жильё из государственного жилищного фонда передавал в собственность местный акимат.",
            "Homes of the state housing fund were made over by the local akimat.",
        ),
        "003 §1",
        Ask("fund"),
    ),
    answer(
        "update",
        t(
            "Берген өтініштегі мәліметті өзгерту",
            "Изменить сведения в поданном заявлении",
            "To change the data of an application already filed",
        ),
        t(
            "Мәлімет өзгерсе, 2022 жылғы қағидалар бойынша бөлек өтініш берілетін.",
            "Если сведения изменились, по правилам 2022 года подавали отдельное заявление.",
            "If the data changed, the rules of 2022 had an application of its own.",
        ),
        "000 §11(2)",
        Ask("filed"),
    ),
];

static APPLICANTS: [Answer; 4] = [
    answer(
        "citizen",
        t(
            "Кәмелетке толған Қазақстан азаматы",
            "Совершеннолетний гражданин Казахстана",
            "An adult citizen of Kazakhstan",
        ),
        t(
            "Кәмелетке толған азаматтарды есепке алады.",
            "Совершеннолетних граждан ставят на учёт.",
            "Adult citizens are registered.",
        ),
        "002 §7",
        Ask("owned"),
    ),
    answer(
        "kandas",
        t(
            "Кәмелетке толған қандас",
            "Совершеннолетний кандас",
            "An adult kandas",
        ),
        t(
            "Қандастарды да есепке алады.",
            "Кандасов тоже ставят на учёт.",
            "Kandas are registered too.",
        ),
        "002 §7",
        Ask("owned"),
    ),
    answer(
        "minor",
        t("Кәмелетке толмаған бала", "Несовершеннолетний", "A minor"),
        t(
            "Есепке кәмелетке толғандарды ғана алады: бала өзі өтініш бере алмайды.",
            "На учёт ставят только совершеннолетних: ребёнок сам подать заявление не может.",
            "Only adults are registered: a child can't apply by itself.",
        ),
        "002 §7",
        Advise("not-yet"),
    ),
    answer(
        "other",
        t(
            "Басқа елдің азаматы",
            "Гражданин другой страны",
            "A citizen of another country",
        ),
        t(
            "Есепке тек Қазақстан азаматтары мен қандастарды алады.",
            "На учёт ставят только граждан Казахстана и кандасов.",
            "Only citizens of Kazakhstan and kandas are registered.",
        ),
        "002 §7",
        Advise("foreign"),
    ),
];

static OBLAST: [Answer; 2] = [
    answer(
        "yes",
        t("Иә", "Да", "Yes"),
        t(
            "Порталдағы регламент Алматы облысының бөлімдеріне арналған.",
            "Регламент, который есть на портале, – для отделов Алматинской области.",
            "The regulation on this portal is that of the departments of Almaty oblast.",
        ),
        "004 §3, A1",
        Advise("assistance"),
    ),
    answer(
        "no",
        t("Жоқ", "Нет", "No"),
        t(
            "Басқа өңірлердің регламенті порталдың дереккөздерінде жоқ.",
            "Регламентов других регионов в источниках портала нет.",
            "The portal's sources have no regulation of other regions.",
        ),
        "004 §3, A1",
        Advise("assistance-elsewhere"),
    ),
];

static FUND: [Answer; 3] = [
    answer(
        "pavlodar",
        t(
            "Иә, Павлодар облысында",
            "Да, в Павлодарской области",
            "Yes, in Pavlodar oblast",
        ),
        t(
            "Павлодар облысында мұны қала мен аудан әкімдіктері жасаған.",
            "В Павлодарской области этим занимались акиматы городов и районов.",
            "In Pavlodar oblast the akimats of cities and districts did that.",
        ),
        "003 §1",
        Advise("privatisation"),
    ),
    answer(
        "elsewhere",
        t("Иә, басқа жерде", "Да, в другом месте", "Yes, elsewhere"),
        t(
            "Басқа өңірлердің регламенті порталдың дереккөздерінде жоқ.",
            "Регламентов других регионов в источниках портала нет.",
            "The portal's sources have no regulation of other regions.",
        ),
        "003 §1",
        Advise("privatisation-elsewhere"),
    ),
    answer(
        "no",
        t(
            "Жоқ, жеке иесінің үйі",
            "Нет, жильё частного владельца",
            "No, it belongs to a private owner",
        ),
        t(
            "Тек мемлекеттік тұрғын үй қорының үйі жекешелендірілетін.",
            "Приватизировать можно было только жильё государственного фонда.",
            "Only homes of the state fund could be privatised.",
        ),
        "003 §1",
        Advise("privatisation-unfit"),
    ),
];

static FILED: [Answer; 3] = [
    answer(
        "queue",
        t(
            "Тұрғын үй кезегі, 2022 жылғы қағидалар",
            "Очередь на жильё, правила 2022 года",
            "The housing queue, rules of 2022",
        ),
        t(
            "Бұл қағидаларда мәліметті жаңарту өтініші бар.",
            "В этих правилах есть заявление на обновление сведений.",
            "These rules have an application to update the data.",
        ),
        "000 §11(2)",
        Advise("update"),
    ),
    answer(
        "centre",
        t(
            "«Тұрғын үймен қамтамасыз ету орталығы» базасы",
            "База «Центр обеспечения жилищем»",
            "The Housing Provision Centre register",
        ),
        t(
            "Мәліметті жаңарту туралы ереже дереккөзде жоқ: банктің анықтамалық қызметінен сұраңыз.",
            "Правил об обновлении сведений в источнике нет: спросите в справочной службе банка.",
            "The source has no rule on updating data: ask the bank's enquiry service.",
        ),
        "002 A.11(2)",
        Advise("update-centre"),
    ),
    answer(
        "none",
        t("Әлі бермедім", "Ещё не подавал", "I have not applied yet"),
        t(
            "Алдымен есепке тұру керек.",
            "Сначала нужно встать на учёт.",
            "First be registered.",
        ),
        "002 §4",
        Ask("who"),
    ),
];
