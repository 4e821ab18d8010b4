//! What the state's systems are asked of an application for service A (`spec.md` 3.2, CHK-1 to CHK-5) [000 §11(2)].
//! All five go through the unified queue system, SYS-8. The sources name no keeper of the data and no place to
//! contest them but the contact centre: those words are the product's own (`spec.md` 14).

use super::form::VULNERABLE;
use crate::{
    eligibility::{Check, Concerns, Datum},
    form::When,
    text::{quote, t},
};

pub(super) static CHECKS: [Check; 5] = [
    Check {
        code: "CHK-1",
        text: t(
            "Азаматтығы, тіркеуі және қай жерде қашаннан тұратыны",
            "Гражданство, регистрация, где и с какого времени живёт",
            "Citizenship, registration, where the person lives and since when",
        ),
        quote: quote("көрсетілген қызметті алушының тұрақты тіркелуде болуын"),
        asks: Datum::Residence,
        system: "SYS-8",
        concerns: Concerns::Applicant,
        when: When::Always,
        keeper: t(
            "«Жеке тұлғалар» мемлекеттік деректер базасы",
            "Государственная база данных «Физические лица»",
            "State database “Natural persons”",
        ),
        contest: t(
            "Тіркеу дерегі қате болса, жеке куәлігіңізбен халыққа қызмет көрсету орталығына барыңыз. Сұрағыңыз \
            болса, 1414 немесе 8-800-080-7777 нөміріне қоңырау шалыңыз.",
            "Если данные о регистрации неверны, обратитесь с удостоверением личности в центр обслуживания \
            населения. Вопросы – по номеру 1414 или 8-800-080-7777.",
            "If the registration data are wrong, go to a public service centre with your identity card. For \
            questions call 1414 or 8-800-080-7777.",
        ),
        cite: "000 §11(2)",
    },
    Check {
        code: "CHK-2",
        text: t(
            "Өтініште көрсетілген санатқа жататыны",
            "Относится ли к указанной категории",
            "Whether the person belongs to the category named",
        ),
        quote: quote("санатқа тиесілігін растау"),
        asks: Datum::Categories,
        system: "SYS-8",
        concerns: Concerns::Applicant,
        when: When::Always,
        keeper: t(
            "Санатты растайтын мекеме: әлеуметтік қорғау органы немесе жұмыс орны",
            "Учреждение, которое подтверждает категорию: орган социальной защиты или место работы",
            "The institution that confirms the category: the social protection body or the employer",
        ),
        contest: t(
            "Санатыңызды растайтын мекемеге барыңыз: әкімдіктің әлеуметтік бағдарламалар бөліміне немесе жұмыс \
            орныңызға. Қайда барарыңызды білмесеңіз, 1414 немесе 8-800-080-7777 нөміріне қоңырау шалыңыз.",
            "Обратитесь в учреждение, которое подтверждает вашу категорию: в отдел социальных программ акимата \
            или на место работы. Если не знаете куда, позвоните по номеру 1414 или 8-800-080-7777.",
            "Turn to the institution that confirms your category: the social programmes office of the akimat or \
            your employer. If you do not know which, call 1414 or 8-800-080-7777.",
        ),
        cite: "000 §11(2)",
    },
    Check {
        code: "CHK-3",
        text: t(
            "Өтініш беруші мен отбасының табысы",
            "Доход заявителя и семьи",
            "The income of the applicant and the family",
        ),
        quote: quote("халықтың әлеуметтік жағынан осал топтары үшін кірісінің болуын"),
        asks: Datum::Incomes,
        system: "SYS-8",
        concerns: Concerns::Everyone,
        when: VULNERABLE,
        keeper: t(
            "Табысты төлеген және тіркеген мекемелер: жұмыс орны, мемлекеттік кірістер органы, жәрдемақы \
            тағайындаған орган",
            "Учреждения, которые выплатили и учли доход: место работы, орган государственных доходов, орган, \
            назначивший пособие",
            "The institutions that paid and recorded the income: the employer, the state revenue body, the body \
            that granted the benefit",
        ),
        contest: t(
            "Табысты төлеген мекемеге хабарласып, дерегін түзетуді сұраңыз. Қайда барарыңызды білмесеңіз, 1414 \
            немесе 8-800-080-7777 нөміріне қоңырау шалыңыз.",
            "Обратитесь в учреждение, которое выплатило доход, и попросите исправить данные. Если не знаете \
            куда, позвоните по номеру 1414 или 8-800-080-7777.",
            "Turn to the institution that paid the income and ask it to correct the data. If you do not know \
            which, call 1414 or 8-800-080-7777.",
        ),
        cite: "000 §11(2)",
    },
    Check {
        code: "CHK-4",
        text: t(
            "Қазақстан бойынша меншігінде тұрғын үй бар-жоғы",
            "Есть ли жильё в собственности на территории Казахстана",
            "Whether a dwelling is owned anywhere in Kazakhstan",
        ),
        quote: quote("меншік құқығында оған тиесілі тұрғын үйдің (Қазақстан Республикасы бойынша) бар-жоғын"),
        asks: Datum::Dwellings,
        system: "SYS-8",
        // row 8 obtains the family's as well.
        concerns: Concerns::Everyone,
        when: When::Always,
        keeper: t(
            "Жылжымайтын мүлікке құқықтарды тіркейтін мекеме",
            "Учреждение, которое регистрирует права на недвижимость",
            "The institution that registers rights to real estate",
        ),
        contest: t(
            "Үй сіздікі болмаса немесе сатылып кеткен болса, құжатыңызбен халыққа қызмет көрсету орталығына \
            барып, тіркеуді түзетуді сұраңыз. Сұрағыңыз болса, 1414 немесе 8-800-080-7777 нөміріне қоңырау \
            шалыңыз.",
            "Если жильё не ваше или уже продано, обратитесь с документами в центр обслуживания населения и \
            попросите исправить запись. Вопросы – по номеру 1414 или 8-800-080-7777.",
            "If the dwelling is not yours or was sold, go to a public service centre with your papers and ask to \
            correct the record. For questions call 1414 or 8-800-080-7777.",
        ),
        cite: "000 §11(2)",
    },
    Check {
        code: "CHK-5",
        text: t(
            "Соңғы бес жылда тұрғын үй жағдайын әдейі нашарлатқан-нашарлатпағаны",
            "Ухудшал ли намеренно жилищные условия за последние пять лет",
            "Whether the housing conditions were worsened on purpose in the last five years",
        ),
        quote: quote(
            "көрсетілетін қызметті алушы соңғы бес жылдың ішінде өз тұрғын үй жағдайларын қасақана нашарлатуы \
        салдарынан мұқтажға айналғанын",
        ),
        asks: Datum::Worsenings,
        system: "SYS-8",
        concerns: Concerns::Applicant,
        when: When::Always,
        keeper: t(
            "Жылжымайтын мүлікке құқықтарды тіркейтін мекеме және өтінішіңізді қарайтын тұрғын үй бөлімі",
            "Учреждение, которое регистрирует права на недвижимость, и жилищный отдел, который рассматривает \
            заявление",
            "The institution that registers rights to real estate, and the housing office that examines the \
            application",
        ),
        contest: t(
            "Дерек қате болса, өтінішіңізді қарайтын тұрғын үй бөліміне жазыңыз немесе тыңдауда айтыңыз. \
            Тіркеудегі қатені халыққа қызмет көрсету орталығы арқылы түзетуге болады. Сұрағыңыз болса, 1414 \
            немесе 8-800-080-7777 нөміріне қоңырау шалыңыз.",
            "Если данные неверны, напишите в жилищный отдел, который рассматривает заявление, или скажите об \
            этом на заслушивании. Ошибку в записи исправляют через центр обслуживания населения. Вопросы – по \
            номеру 1414 или 8-800-080-7777.",
            "If the data are wrong, write to the housing office that examines your application or say so at the \
            hearing. A wrong record is corrected through a public service centre. For questions call 1414 or \
            8-800-080-7777.",
        ),
        cite: "000 §11(2)",
    },
];
