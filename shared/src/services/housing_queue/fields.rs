//! The questions of Annex 1 of service A, one table for each screen [000 A1].

use super::{
    super::{codes::CATEGORY, directories::PROVIDERS, emergency},
    codes::{CONSENT, DWELL_ISSUE, FUND, LIST},
    groups,
};
use crate::{
    form::{Field, Kind, MAX_PEOPLE, When},
    text::t,
};

pub(super) static OFFICE: [Field; 2] = [
    Field::new(
        "provider_unit",
        t(
            "Астана, Алматы және Шымкент қалаларының, аудандардың және облыстық маңызы бар қалалардың \
            жергілікті атқарушы органдарының тұрғын үй қатынастары саласындағы функцияны жүзеге асыратын \
            құрылымдық бөлімшесінің атауы",
            "Наименование структурного подразделения местных исполнительных органов городов Астаны, Алматы и \
            Шымкента, районов и городов областного значения, осуществляющего функции в сфере жилищных \
            отношений",
            "Name of the structural unit of the local executive bodies of Astana, Almaty, Shymkent, the \
            districts and the cities of oblast significance that performs functions in housing relations",
        ),
        Kind::Office(&PROVIDERS),
        "000 A1.H",
    )
    .ask(t(
        "Өтінішті қай қалаға немесе ауданға бересіз?",
        "В какой город или район вы подаёте заявление?",
        "Which city or district do you apply to?",
    ))
    .hint(t(
        "Өзіңіз тұрақты тіркелген қаланың немесе ауданның бөлімін таңдаңыз.",
        "Выберите отдел того города или района, где вы постоянно зарегистрированы.",
        "Choose the office of the city or district where you are permanently registered.",
    )),
    // Not a field of Annex 1: needed for [000 §5] only.
    Field::new(
        "residence_start",
        t(
            "осы қалада тұра бастаған күні",
            "Дата, с которой вы живёте в этом городе",
            "Date since which you live in this city",
        ),
        Kind::PastDate,
        "000 §5",
    )
    .ask(t(
        "Осы қалада қай күннен бері тұрасыз?",
        "С какого дня вы живёте в этом городе?",
        "Since when have you lived in this city?",
    ))
    .hint(t(
        "Астанада, Алматыда немесе Шымкентте есепке тұру үшін сол қалада кемінде үш жыл тұру керек. Нақты \
        күнді білмесеңіз, бос қалдырыңыз: маман тексереді.",
        "Чтобы встать на учёт в Астане, Алматы или Шымкенте, нужно прожить там не менее трёх лет. Если не \
        знаете точную дату, оставьте поле пустым: её проверит сотрудник.",
        "To be registered in Astana, Almaty or Shymkent you must have lived there for at least three years. \
        If you do not know the exact date, leave it empty: an employee will check.",
    ))
    .optional()
    .when(When::Tagged("provider_unit", &PROVIDERS, "republican")),
];

pub(super) static APPLICANT: [Field; 5] = [
    Field::new(
        "applicant_from",
        t("азаматтан (ша)", "от гражданина (-ки)", "from citizen"),
        Kind::Printed,
        "000 A1.H",
    ),
    Field::new(
        "applicant_surname",
        t("тегі", "Фамилия", "Surname"),
        Kind::Name,
        "000 A1.H",
    )
    .autocomplete("family-name")
    .known(),
    Field::new("applicant_name", t("аты", "Имя", "Name"), Kind::Name, "000 A1.H")
        .autocomplete("given-name")
        .known(),
    Field::new(
        "applicant_patronymic",
        t(
            "әкесінің аты (бар болған кезде)",
            "Отчество (при его наличии)",
            "Patronymic (if any)",
        ),
        Kind::Name,
        "000 A1.H",
    )
    .autocomplete("additional-name")
    .optional()
    .known(),
    Field::new(
        "applicant_iin",
        t(
            "жеке сәйкестендіру нөмірі (бұдан әрі – ЖСН)",
            "Индивидуальный идентификационный номер (ИИН)",
            "Individual identification number (IIN)",
        ),
        Kind::Iin,
        "000 A1.H",
    )
    .known(),
];

pub(super) static DWELLING: [Field; 3] = [
    Field::new(
        "rooms",
        t("___ бөлмелі", "___-комнатное", "with ___ rooms"),
        Kind::Integer { min: 1, max: 10 },
        "000 A1.B",
    )
    .ask(t(
        "Неше бөлмелі тұрғын үй керек?",
        "Сколько комнат вам нужно?",
        "How many rooms do you need?",
    )),
    Field::new(
        "fund_type",
        t(
            "мемлекеттік тұрғын үй қорынан тұрғын үй/жеке тұрғын үй қорынан жергілікті атқарушы орган \
            жалдаған тұрғын үй",
            "Жилище из государственного жилищного фонда / жилище, арендованное местным исполнительным \
            органом в частном жилищном фонде",
            "Dwelling from the state housing fund / dwelling rented by the local executive body in the \
            private housing fund",
        ),
        Kind::One(&FUND),
        "000 A1.B",
    )
    .ask(t(
        "Қандай тұрғын үй алғыңыз келеді?",
        "Какое жильё вы хотите получить?",
        "Which kind of home do you ask for?",
    ))
    .hint(t(
        "Біріншісі – мемлекеттің өз тұрғын үйі. Екіншісі – әкімдік жеке иесінен жалға алған тұрғын үй.",
        "Первое – жильё, которое принадлежит государству. Второе – жильё, которое акимат снимает у частного \
        владельца.",
        "The first belongs to the state. The second is rented by the akimat from a private owner.",
    )),
    Field::new(
        "legal_basis",
        t(
            "Мені \"Тұрғын үй қатынастары туралы\" Қазақстан Республикасының Заңы 75-бабының 1-тармағына \
            сәйкес ___ бөлмелі мемлекеттік тұрғын үй қорынан тұрғын үй/жеке тұрғын үй қорынан жергілікті \
            атқарушы орган жалдаған тұрғын үй алу үшін мыналарға сәйкес есепке қоюды сұраймын:",
            "Прошу поставить меня на учёт согласно пункту 1 статьи 75 Закона Республики Казахстан «О \
            жилищных отношениях» для получения ___-комнатного жилища из государственного жилищного фонда / \
            жилища, арендованного местным исполнительным органом в частном жилищном фонде, в соответствии \
            со следующим:",
            "Under Article 75(1) of the Law of the Republic of Kazakhstan \"On housing relations\" I ask to \
            be registered in order to obtain a dwelling with ___ rooms from the state housing fund / a \
            dwelling rented by the local executive body in the private housing fund, in accordance with the \
            following:",
        ),
        Kind::Printed,
        "000 A1.B",
    ),
];

pub(super) static LIST_AND_CATEGORY: [Field; 2] = [
    Field::new(
        "list_name",
        t(
            "коммуналдық тұрғын үй қорынан тұрғын үйге мұқтаж адамдар есебінің тізімі (Заңның 74-бабының \
            2-тармағына сәйкес тізімнің атауы)",
            "Список учёта лиц, нуждающихся в жилище из коммунального жилищного фонда (наименование списка \
            согласно пункту 2 статьи 74 Закона)",
            "List of the register of persons in need of dwellings from the communal housing fund (name of \
            the list under Article 74(2) of the Law)",
        ),
        Kind::One(&LIST),
        "000 A1.1",
    )
    .ask(t(
        "Қай тізімге тұрғыңыз келеді?",
        "В какой список вас поставить?",
        "Which list should you be put on?",
    ))
    .hint(t(
        "Заңның 74-бабының 2-тармағына сәйкес тізімнің атауы.",
        "Наименование списка согласно пункту 2 статьи 74 Закона.",
        "The name of the list under Article 74(2) of the Law.",
    )),
    Field::new(
        "category",
        t("санаты", "Категория", "Category"),
        Kind::OneWithin {
            options: &CATEGORY,
            within: "list_name",
        },
        "000 A1.2",
    )
    .ask(t(
        "Қай санатқа жатасыз?",
        "К какой категории вы относитесь?",
        "Which category do you belong to?",
    ))
    .hint(t(
        "Таңдаған тізіміңіздің санаттары ғана көрсетіледі.",
        "Показаны только категории выбранного списка.",
        "Only the categories of the chosen list are shown.",
    )),
];

pub(super) static WORK: [Field; 1] = [Field::new(
    "workplace",
    t(
        "жұмыс орны туралы мәліметтер: (бизнес сәйкестендіру нөмірі, мемлекеттік қызметшілер, бюджеттік \
        ұйымдардың қызметкерлері, әскери қызметшілер, ғарышкерлікке кандидаттар, ғарышкерлер, арнаулы \
        мемлекеттік орган қызметкерлері және мемлекеттік сайланбалы қызмет атқаратын адамдар санаттары \
        бойынша азаматтардың тізімі үшін)",
        "Сведения о месте работы (бизнес-идентификационный номер; для списка граждан по категориям: \
        государственные служащие, работники бюджетных организаций, военнослужащие, кандидаты в космонавты, \
        космонавты, сотрудники специальных государственных органов и лица, занимающие государственные \
        выборные должности)",
        "Workplace data (business identification number; for the list of citizens of the categories civil \
        servants, employees of budgetary organisations, military servicemen, cosmonaut candidates, \
        cosmonauts, employees of special state bodies and holders of state elective office)",
    ),
    Kind::Group(&groups::WORKPLACE),
    "000 A1.9",
)
.ask(t(
    "Қайда жұмыс істейсіз?",
    "Где вы работаете?",
    "Where do you work?",
))];

pub(super) static FAMILY: [Field; 2] = [
    Field::new(
        "family",
        t("отбасы құрамы", "Состав семьи", "Family composition"),
        Kind::Rows {
            fields: &groups::FAMILY,
            max: MAX_PEOPLE - 1,
            none: "family_none",
            row: t("Отбасы мүшесі", "Член семьи", "Family member"),
        },
        "000 A1.3",
    )
    .ask(t(
        "Отбасыңызда кімдер бар?",
        "Кто входит в вашу семью?",
        "Who is in your family?",
    ))
    .hint(t(
        "Отбасының әр мүшесін бөлек жазыңыз. Өзіңізді жазбаңыз.",
        "Укажите каждого члена семьи отдельно. Себя указывать не нужно.",
        "Add each family member separately. Do not add yourself.",
    )),
    Field::new(
        "family_none",
        t(
            "Менің отбасы мүшелерім жоқ",
            "У меня нет членов семьи",
            "I have no family members",
        ),
        Kind::Mark,
        "DR-13",
    )
    .optional(),
];

pub(super) static GUARDIAN: [Field; 1] = [Field::new(
    "guardian",
    t(
        "қорғаншы туралы мәліметтер: (ЖСН, шешімнің (қорғаншылық) нөмірі, қорғаншылыққа алған күні, шешім \
        қабылдаған орган)",
        "Сведения об опекуне (ИИН, номер решения (об опеке), дата взятия под опеку, орган, принявший решение)",
        "Guardian data (IIN, number of the guardianship decision, date guardianship was taken, body that \
        made the decision)",
    ),
    Kind::Group(&groups::GUARDIAN),
    "000 A1.10",
)
.ask(t(
    "Өтінішті қорғаншы беріп отыр ма?",
    "Заявление подаёт опекун?",
    "Does a guardian apply?",
))
.hint(t(
    "Қорғаншы беріп отырса, төрт жолды да толтырыңыз. Қорғаншы болмаса, бәрін бос қалдырыңыз.",
    "Если подаёт опекун, заполните все четыре строки. Если опекуна нет, оставьте всё пустым.",
    "If a guardian applies, fill in all four lines. If there is none, leave them all empty.",
))
.together()];

static EMERGENCY_DWELLING: [Field; 10] = emergency::fields("000 A1.11");

pub(super) static EMERGENCY: [Field; 1] = [Field::new(
    "emergency",
    t(
        "авариялық тұрғын үй туралы мәліметтер (жылжымайтын мүлік объектісінің түрі кадастрлық нөмірі, ел, \
        облыс, аудан, елді мекен, көше, үй, корпус, пәтер)",
        "Сведения об аварийном жилище (вид объекта недвижимости, кадастровый номер, страна, область, район, \
        населённый пункт, улица, дом, корпус, квартира)",
        "Data on the emergency dwelling (kind of real-estate object, cadastral number, country, oblast, \
        district, settlement, street, house, block, flat)",
    ),
    Kind::Group(&EMERGENCY_DWELLING),
    "000 A1.11",
)
.ask(t(
    "Авариялық деп танылған жалғыз тұрғын үйіңіз қайда?",
    "Где находится ваше единственное жильё, признанное аварийным?",
    "Where is your only home, declared emergency?",
))];

// Not a field of Annex 1: decides which of DA-3 to DA-6 are required.
pub(super) static PRESENT_DWELLING: [Field; 1] = [Field::new(
    "dwelling_issue",
    t(
        "отбасы тұрып жатқан тұрғын үйдің жағдайы",
        "Состояние жилища, в котором живёт семья",
        "State of the dwelling the family lives in",
    ),
    Kind::Many(&DWELL_ISSUE),
    "000 A2.8(3)",
)
.ask(t(
    "Мына жағдайлардың қайсысы сізге қатысты?",
    "Что из этого относится к вам?",
    "Which of these apply to you?",
))
.hint(t(
    "Жауабыңызға қарай қандай құжаттар керек екенін айтамыз.",
    "По вашему ответу мы подскажем, какие документы нужны.",
    "Your answer decides which documents are needed.",
))];

pub(super) static CONSENT_FIELDS: [Field; 1] = [Field::new(
    "nonstandard_consent",
    t(
        "тиісті ауданы (тиісті ауданнан кем), жиынтығы және қабаттылығы бойынша тұрғын үй бөлінген кезде \
        келісімі не бас тартуы: келісемін не келіспеймін (қажеттісінің астын сызу)",
        "Согласие либо отказ при выделении жилища соответствующей площади (менее соответствующей), \
        комплектности и этажности: согласен либо не согласен (нужное подчеркнуть)",
        "Consent or refusal when a dwelling is allotted by (less than) the proper area, completeness and \
        floor: I agree or I do not agree (underline as needed)",
    ),
    Kind::One(&CONSENT),
    "000 A1.12",
)
.ask(t(
    "Ауданы кішірек, жабдықталуы немесе қабаты басқаша тұрғын үй берілсе, келісесіз бе?",
    "Согласитесь ли вы, если жильё будет меньшей площади, другой комплектности или на другом этаже?",
    "Would you accept a home that is smaller, differently equipped or on another floor?",
))
.hint(t(
    "Қалағаныңызды таңдаңыз. Жауабыңыз есепке қоюға әсер етпейді.",
    "Выберите, как вам удобнее. На постановку на учёт ответ не влияет.",
    "Choose as you wish. The answer does not affect your registration.",
))];

pub(super) static CONTACT: [Field; 2] = [
    Field::new(
        "mobile",
        t(
            "ұялы телефон нөмірі",
            "Номер мобильного телефона",
            "Mobile phone number",
        ),
        Kind::Phone,
        "000 A1.13",
    )
    .hint(t(
        "Осы нөмірге SMS-хабарлама келуі мүмкін.",
        "На этот номер могут прийти SMS-сообщения.",
        "SMS messages may come to this number.",
    ))
    .autocomplete("tel"),
    Field::new(
        "email",
        t("электрондық мекенжайы", "Электронный адрес", "E-mail address"),
        Kind::Email,
        "000 A1.14",
    )
    .hint(t(
        "Жазсаңыз, SMS-тегі хабарлар осында да келеді.",
        "Если укажете, сообщения из SMS придут и сюда.",
        "If you give one, what we tell by SMS comes here too.",
    ))
    .autocomplete("email")
    .optional(),
];

pub(super) static STATEMENTS: [Field; 4] = [
    Field::new(
        "check_consent",
        t(
            "Менде және менімен тұрақты тұратын отбасы мүшелерінде осы елді мекенде тұрақты пайдалануда \
            коммуналдық тұрғын үй қорынан берілетін тұрғын үйдің бар немесе жоқ екенін тексеруге қарсы \
            емеспін.",
            "Не возражаю против проверки наличия или отсутствия у меня и постоянно проживающих со мной \
            членов семьи жилища из коммунального жилищного фонда в постоянном пользовании в данном \
            населённом пункте.",
            "I do not object to a check whether I and the family members permanently living with me have, in \
            this settlement, in permanent use, a dwelling from the communal housing fund.",
        ),
        Kind::Statement,
        "000 A1.C",
    )
    .hint(t(
        "Яғни сізде және отбасыңызда осы жерде мемлекет берген басқа үй бар-жоғы тексеріледі.",
        "То есть проверят, нет ли у вас и вашей семьи другого жилья от государства в этом месте.",
        "That is: it will be checked whether you or your family already have a home from the state here.",
    )),
    Field::new(
        "secret_data_consent",
        t(
            "Ақпараттық жүйелерде қамтылған заңмен қорғалатын құпияны құрайтын мәліметтерді пайдалануға \
            келісемін",
            "Согласен на использование сведений, составляющих охраняемую законом тайну, содержащихся в \
            информационных системах",
            "I agree to the use of data constituting a secret protected by law contained in information \
            systems",
        ),
        Kind::Statement,
        "000 A1.C",
    )
    .hint(t(
        "Яғни маман сіз туралы мәліметтерді мемлекеттік жүйелерден қарай алады.",
        "То есть сотрудник сможет посмотреть сведения о вас в государственных системах.",
        "That is: the employee may look up your data in the state's systems.",
    )),
    // C3 and C4: the server's clock dates it, the signature over the envelope stands for the one by hand.
    Field::new(
        "signature",
        t(
            "20__ жылғы \"__\" _________.____________ (қолы)",
            "«__» _________ 20__ года ____________ (подпись)",
            "__ _________ 20__ ____________ (signature)",
        ),
        Kind::Printed,
        "000 A1.C",
    )
    .ask(t(
        "Күні мен қолы: порталда электрондық қолтаңба қоясыз",
        "Дата и подпись: на портале вы подписываете электронной подписью",
        "Date and signature: here you sign electronically",
    )),
    // C5: the list is that of the documents.
    Field::new(
        "attachments",
        t(
            "Қосымша: 1.____________ 2.____________",
            "Приложение: 1.____________ 2.____________",
            "Attachments: 1.____________ 2.____________",
        ),
        Kind::Printed,
        "000 A1.C",
    )
    .ask(t(
        "Қосымша: сіз тіркеген құжаттар",
        "Приложение: документы, которые вы прикрепили",
        "Attachments: the documents that you attached",
    )),
];
