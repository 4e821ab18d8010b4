//! The questions of Annex 1 of service A about the people in the family: their circumstances and their
//! income, [000 A1.4] to [000 A1.8].

use super::groups;
use crate::{
    form::{Field, Kind, MAX_PEOPLE, Only},
    text::t,
};

pub(super) static CIRCUMSTANCES: [Field; 4] = [
    Field::new(
        "pregnant_iin",
        t(
            "отбасында жиырма екі аптадан асқан жүкті әйелдің болуы туралы мәліметтер, ЖСН",
            "Сведения о наличии в семье беременной женщины (свыше двадцати двух недель), ИИН",
            "Data on a pregnant woman in the family (over twenty-two weeks), IIN",
        ),
        Kind::People(Only::Women),
        "000 A1.5",
    )
    .ask(t(
        "Отбасыңызда жүктілігі жиырма екі аптадан асқан әйел бар ма?",
        "Есть ли в семье женщина на сроке беременности больше двадцати двух недель?",
        "Is there a woman in the family who is more than twenty-two weeks pregnant?",
    ))
    .hint(t(
        "Бар болса, оны белгілеңіз.",
        "Если есть, отметьте её.",
        "If so, mark her.",
    ))
    .optional(),
    Field::new(
        "disabled_child_iin",
        t(
            "мүгедектігі бар бала туралы мәліметтер, ЖСН",
            "Сведения о ребёнке с инвалидностью, ИИН",
            "Data on a child with disability, IIN",
        ),
        Kind::People(Only::MinorFamily),
        "000 A1.6",
    )
    .ask(t(
        "Отбасыңызда мүгедектігі бар бала бар ма?",
        "Есть ли в семье ребёнок с инвалидностью?",
        "Is there a child with a disability in the family?",
    ))
    .hint(t(
        "Бар болса, оны белгілеңіз.",
        "Если есть, отметьте его.",
        "If so, mark the child.",
    ))
    .optional(),
    Field::new(
        "health",
        t(
            "мүгедектігі бар адам, қарттық, жүрек-қан тамыр ауруларының және басқа ауыр науқастар туралы \
            мәліметтер (қажеттісінің астын сызу), ЖСН",
            "Сведения о лице с инвалидностью, престарелых, больных сердечно-сосудистыми и другими тяжёлыми \
            заболеваниями (нужное подчеркнуть), ИИН",
            "Data on a person with disability, old age, cardiovascular and other serious patients (underline \
            as needed), IIN",
        ),
        Kind::Rows {
            fields: &groups::HEALTH_ROW,
            max: MAX_PEOPLE,
            none: "",
            row: t("Адам", "Человек", "Person"),
        },
        "000 A1.7",
    )
    .ask(t(
        "Отбасыңызда мүгедектігі бар, қарт немесе ауыр науқас адам бар ма?",
        "Есть ли в семье человек с инвалидностью, престарелый или тяжелобольной?",
        "Is anybody in the family a person with a disability, elderly or seriously ill?",
    ))
    .optional(),
    Field::new(
        "locomotor_iin",
        t(
            "тірек-қозғалыс аппараты бұзылған мүгедектігінің болуы туралы мәліметтер ЖСН",
            "Сведения о наличии инвалидности с нарушением опорно-двигательного аппарата, ИИН",
            "Data on disability with a disorder of the musculoskeletal system, IIN",
        ),
        Kind::People(Only::Anyone),
        "000 A1.8",
    )
    .ask(t(
        "Тірек-қозғалыс аппараты бұзылып, мүгедектік алған адам бар ма?",
        "Есть ли человек с инвалидностью из-за нарушения опорно-двигательного аппарата?",
        "Does anybody have a disability that makes it hard to move about?",
    ))
    .hint(t(
        "Мысалы, жүруі қиын немесе арбамен жүретін адам.",
        "Например, человеку трудно ходить или он передвигается на коляске.",
        "For example, somebody who walks with difficulty or uses a wheelchair.",
    ))
    .optional(),
];

pub(super) static INCOME: [Field; 3] = [
    // 4.4: one period for all rows, computed (DR-15).
    Field::new(
        "income_period",
        t(
            "жүгіну алдында соңғы он екі ай ішіндегі",
            "За последние двенадцать месяцев перед обращением",
            "In the last twelve months before applying",
        ),
        Kind::Period,
        "000 A1.4",
    )
    .ask(t(
        "Табыс есептелетін кезең",
        "За какое время считают доход",
        "The time for which income counts",
    )),
    Field::new(
        "income",
        t(
            "қосымша табысы туралы мәліметтер (жетім балаларды, ата-анасының қамқорлығынсыз қалған балаларды \
            қоспағанда, халықтың әлеуметтік жағынан осал топтарына және мүгедектігі бар балаларды \
            тәрбиелеуші отбасыларға жататын азаматтар үшін): (еңбекақы (зейнеткерлік салық салынатындарды \
            қоспағанда), әлеуметтік төлемдер түрінде алынатын, кәсіпкерлік және басқа да қызмет түрлерінен \
            түсетін; балаларға және басқа да асырауындағыларға алимент түріндегі; жеке қосалқы \
            шаруашылықтан – мал мен құс ұстауды, бағбандықты, бақша өсіруді қамтитын, үй жанындағы \
            шаруашылықтан түсетін табыстар, өзге де табыстар және жүгіну алдында соңғы он екі ай ішіндегі \
            табыстың атауы мен сомасы)",
            "Сведения о дополнительном доходе (для граждан, относящихся к социально уязвимым слоям населения \
            и семьям, воспитывающим детей с инвалидностью, за исключением детей-сирот и детей, оставшихся \
            без попечения родителей): (оплата труда (за исключением пенсионных отчислений), доходы в виде \
            социальных выплат, от предпринимательской и других видов деятельности; в виде алиментов на детей \
            и других иждивенцев; от личного подсобного хозяйства – приусадебного хозяйства, включающего \
            содержание скота и птицы, садоводство, огородничество, иные доходы; наименование и сумма дохода \
            за последние двенадцать месяцев перед обращением)",
            "Data on additional income (for citizens of socially vulnerable groups and families raising \
            children with disabilities, except orphans and children left without parental care): (wages \
            (except those taxed for pension), income received as social payments, from business and other \
            activities; as alimony for children and other dependants; from a private subsidiary farm – \
            household plot including livestock and poultry, gardening, vegetable growing, other income; name \
            and amount of income in the last twelve months before applying)",
        ),
        Kind::Rows {
            fields: &groups::INCOME,
            max: 60,
            none: "",
            row: t("Табыс", "Доход", "Income"),
        },
        "000 A1.4",
    )
    .ask(t(
        "Өзіңіз бен отбасы мүшелері қандай табыс алдыңыздар?",
        "Какие доходы получили вы и члены семьи?",
        "What income did you and your family receive?",
    ))
    .hint(t(
        "Өтініш берер алдындағы соңғы он екі айдың табысын жазыңыз. Бір адамның әр табысын бөлек жазыңыз.",
        "Укажите доходы за последние двенадцать месяцев перед подачей заявления. Каждый вид дохода каждого \
        человека – отдельно.",
        "Give the income of the last twelve months before applying. Add each kind of income of each person \
        separately.",
    ))
    .optional(),
    Field::new(
        "income_none",
        t(
            "табысы болмаған адамдар",
            "Лица, у которых не было дохода",
            "Persons without income",
        ),
        Kind::People(Only::Anyone),
        "DR-14",
    )
    .ask(t(
        "Кімнің табысы болмады?",
        "У кого не было дохода?",
        "Who had no income?",
    ))
    .hint(t(
        "Осы кезеңде ешқандай табыс алмаған адамдарды белгілеңіз.",
        "Отметьте тех, кто за это время не получал никакого дохода.",
        "Mark those who received no income at all in this time.",
    ))
    .optional(),
];
