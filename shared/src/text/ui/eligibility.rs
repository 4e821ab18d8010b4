//! What the state's systems answered and what follows from it, in plain words (`spec.md` 3.2, 7.1).

use crate::text::{Text, t};

/// A rule holds.
pub const MET: Text = t("Талапқа сай", "Соответствует", "Met");
/// A rule does not hold.
pub const NOT_MET: Text = t("Талапқа сай емес", "Не соответствует", "Not met");
/// What is known does not tell.
pub const UNKNOWN: Text = t(
    "Анықталмады: маман шешеді",
    "Не установлено: решает сотрудник",
    "Not known: the official decides",
);
/// A rule does not concern the application.
pub const NOT_APPLICABLE: Text = t(
    "Бұл өтінішке қатысы жоқ",
    "К этому заявлению не относится",
    "Does not concern this application",
);

/// No document has expired.
pub const DOCUMENTS_VALID: Text = t(
    "Мерзімі өткен құжат жоқ.",
    "Просроченных документов нет.",
    "No document has expired.",
);
/// A document has expired. Marks: `name`, `date`.
pub const EXPIRED: Text = t(
    "Құжаттың мерзімі өткен: «{name}», соңғы күні {date}.",
    "Документ просрочен: «{name}», последний день {date}.",
    "A document has expired: “{name}”, last day {date}.",
);

/// Not asked yet. Mark: `check`.
pub const NOT_ASKED: Text = t(
    "Мемлекеттік жүйеден әлі сұралмады: «{check}».",
    "Государственную систему ещё не спрашивали: «{check}».",
    "The state's system was not asked yet: “{check}”.",
);
/// No answer. Mark: `check`.
pub const NO_ANSWER: Text = t(
    "Мемлекеттік жүйе жауап бермеді: «{check}». Кейінірек қайта сұраңыз.",
    "Государственная система не ответила: «{check}». Спросите ещё раз позже.",
    "The state's system did not answer: “{check}”. Ask again later.",
);
/// Not in time. Mark: `check`.
pub const TIMED_OUT: Text = t(
    "Мемлекеттік жүйенің жауабы уақытында келмеді: «{check}». Кейінірек қайта сұраңыз.",
    "Ответ государственной системы не пришёл вовремя: «{check}». Спросите ещё раз позже.",
    "The answer of the state's system did not come in time: “{check}”. Ask again later.",
);
/// The system holds nothing. Mark: `check`.
pub const NO_RECORD: Text = t(
    "Мемлекеттік жүйе жауап берді, бірақ онда бұл адам туралы дерек жоқ: «{check}».",
    "Государственная система ответила, но данных об этом человеке в ней нет: «{check}».",
    "The state's system answered, but holds no data on this person: “{check}”.",
);
/// EA-1 holds.
pub const CITIZEN: Text = t(
    "Қазақстан Республикасының азаматы.",
    "Гражданин Республики Казахстан.",
    "A citizen of the Republic of Kazakhstan.",
);
/// EA-1 does not.
pub const NOT_CITIZEN: Text = t(
    "Қазақстан Республикасының азаматы емес.",
    "Не гражданин Республики Казахстан.",
    "Not a citizen of the Republic of Kazakhstan.",
);
/// EA-1 is not known.
pub const CITIZENSHIP_NOT_SAID: Text = t(
    "Тізілімде азаматтығы көрсетілмеген.",
    "Гражданство в реестре не указано.",
    "The registry does not say which citizenship.",
);
/// EA-3.
pub const RESIDENCE_NOT_ASKED: Text = t(
    "Бұл қалада немесе ауданда тұру мерзімі талап етілмейді.",
    "В этом городе или районе срок проживания не важен.",
    "No length of residence is required in this city or district.",
);
/// EA-2. Marks: `place`, `since`.
pub const RESIDENT_SINCE: Text = t(
    "Үзіліссіз тұрады: {place}, {since} күнінен бастап.",
    "Живёт без перерыва: {place}, с {since}.",
    "Lives there without a break: {place}, since {since}.",
);
/// EA-2. Mark: `period`.
pub const EARLIER_STAY: Text = t(
    "Бұрын да осында тұрған: {period}. Арада үзіліс бар.",
    "Раньше тоже здесь жил: {period}. Между этими периодами есть перерыв.",
    "Lived here before as well: {period}. There is a break in between.",
);
/// EA-2: not yet. Mark: `date`.
pub const ENOUGH_ON: Text = t(
    "Талап етілетін мерзім {date} күні толады.",
    "Требуемый срок исполнится {date}.",
    "The required time will be full on {date}.",
);
/// EA-2.
pub const NOT_RESIDENT: Text = t(
    "Тізілім бойынша қазір бұл қалада тұрмайды.",
    "По данным реестра сейчас в этом городе не живёт.",
    "By the registry, does not live in this city now.",
);
/// EA-2: the applicant's own words. Mark: `since`.
pub const DECLARED_SINCE: Text = t(
    "Өтініште басқа күн жазылған: {since}.",
    "В заявлении указана другая дата: {since}.",
    "The application names another date: {since}.",
);
/// EA-4. Marks: `place`, `since`.
pub const REGISTERED: Text = t(
    "Тұрақты тіркелген: {place}, {since} күнінен бастап.",
    "Постоянная регистрация: {place}, с {since}.",
    "Permanently registered: {place}, since {since}.",
);
/// EA-4.
pub const NOT_REGISTERED: Text = t(
    "Тұрақты тіркеуі жоқ.",
    "Постоянной регистрации нет.",
    "No permanent registration.",
);
/// EA-4. Marks: `place`, `since`.
pub const TEMPORARILY_REGISTERED: Text = t(
    "Тек уақытша тіркелген: {place}, {since} күнінен бастап.",
    "Есть только временная регистрация: {place}, с {since}.",
    "Registered temporarily only: {place}, since {since}.",
);
/// EA-5.
pub const CATEGORY_CONFIRMED: Text = t(
    "Өтініште көрсетілген санат расталды.",
    "Указанная в заявлении категория подтверждена.",
    "The category named in the application is confirmed.",
);
/// EA-5.
pub const CATEGORY_DENIED: Text = t(
    "Мемлекеттік жүйе өтініште көрсетілген санатты растамады.",
    "Государственная система не подтвердила указанную в заявлении категорию.",
    "The state's system denies the category named in the application.",
);
/// EA-5: papers prove what no system holds.
pub const CATEGORY_NOT_SAID: Text = t(
    "Мемлекеттік жүйеде бұл санат туралы дерек жоқ. Тіркелген құжаттар бойынша шешіледі.",
    "В государственной системе нет данных об этой категории. Решают по приложенным документам.",
    "The state's system holds no data on this category. The attached documents decide.",
);
/// EA-6.
pub const OWNS_NOTHING: Text = t(
    "Қазақстан бойынша меншігінде тұрғын үй жоқ.",
    "Жилья в собственности на территории Казахстана нет.",
    "Owns no dwelling in Kazakhstan.",
);
/// EA-6. Marks: `address`, `since`.
pub const OWNS: Text = t(
    "Меншігінде тұрғын үй бар: {address}, {since} күнінен бастап.",
    "Есть жильё в собственности: {address}, с {since}.",
    "Owns a dwelling: {address}, since {since}.",
);
/// EA-6. Mark: `address`.
pub const ONLY_EMERGENCY: Text = t(
    "Меншігіндегі жалғыз тұрғын үй авариялық деп танылған: {address}.",
    "Единственное жильё в собственности признано аварийным: {address}.",
    "The only dwelling owned is declared emergency: {address}.",
);
/// EA-6. Mark: `address`.
pub const FAMILY_OWNS: Text = t(
    "Отбасы мүшесінің меншігінде тұрғын үй бар: {address}. Актіде тек өтініш берушінің үйі айтылған.",
    "Жильё есть в собственности члена семьи: {address}. В акте сказано только о жилье заявителя.",
    "A family member owns a dwelling: {address}. The act speaks of the applicant's dwelling only.",
);
/// EA-7.
pub const NO_WORSENING: Text = t(
    "Тұрғын үй жағдайын нашарлатқаны туралы дерек жоқ.",
    "Данных об ухудшении жилищных условий нет.",
    "No data on worsening of the housing conditions.",
);
/// EA-7. Marks: `date`, `way`.
pub const WORSENED: Text = t(
    "Актіде айтылған мерзім ішінде, {date}: {way}.",
    "В пределах срока, названного в акте, {date}: {way}.",
    "Within the period that the act names, {date}: {way}.",
);
/// EA-7. Marks: `date`, `way`.
pub const WORSENED_BEFORE: Text = t(
    "Актіде айтылған мерзімнен бұрын, {date}: {way}. Есепке алынбайды.",
    "До начала срока, названного в акте, {date}: {way}. Не учитывается.",
    "Before the period that the act names, {date}: {way}. It does not count.",
);
/// EA-7: W-2 to the akimat. Mark: `date`.
pub const SOLD_TO_BODY: Text = t(
    "Тұрғын үйін {date} жергілікті атқарушы орган сатып алған. Есепке алынбайды.",
    "Жильё выкупил местный исполнительный орган, {date}. Не учитывается.",
    "The local executive body bought the dwelling, {date}. It does not count.",
);
/// EA-7: W-2 of what nobody could live in. Mark: `date`.
pub const NOT_HABITABLE: Text = t(
    "Иелігінен шығарған тұрғын үйі тұруға жарамсыз болған, {date}. Есепке алынбайды.",
    "Отчуждённое жильё было непригодно для проживания, {date}. Не учитывается.",
    "The alienated dwelling was not fit to live in, {date}. It does not count.",
);
/// EA-7: the registry leaves something out. Mark: `date`.
pub const ALIENATION_UNCLEAR: Text = t(
    "Тұрғын үйін {date} иелігінен шығарған. Кімге өткені немесе үйдің тұруға жарамды болғаны тізілімде айтылмаған.",
    "Произвёл отчуждение жилья, {date}. В реестре не сказано, кому оно перешло или было ли пригодно для проживания.",
    "Alienated a dwelling, {date}. The registry does not say to whom, or whether it was fit to live in.",
);
/// EA-8.
pub const NO_EMERGENCY: Text = t(
    "Өтініште авариялық деп танылған жалғыз тұрғын үй көрсетілмеген.",
    "В заявлении не указано единственное жильё, признанное аварийным.",
    "The application names no only dwelling that is declared emergency.",
);
/// EA-8. Mark: `place`.
pub const EMERGENCY_HERE: Text = t(
    "Өтініш үй авариялық деп танылған жерде берілген: {place}.",
    "Заявление подано там, где жильё признано аварийным: {place}.",
    "The application was made where the dwelling is declared emergency: {place}.",
);
/// EA-8. Mark: `place`.
pub const EMERGENCY_ELSEWHERE: Text = t(
    "Үй басқа елді мекенде авариялық деп танылған: {place}.",
    "Жильё признано аварийным в другом населённом пункте: {place}.",
    "The dwelling is declared emergency in another settlement: {place}.",
);
/// EA-8. Mark: `place`.
pub const EMERGENCY_REGISTERED: Text = t(
    "Тізілім бойынша авариялық үй басқа жерде: {place}.",
    "По данным реестра аварийное жильё находится в другом месте: {place}.",
    "By the registry the emergency dwelling is elsewhere: {place}.",
);
/// EA-8.
pub const EMERGENCY_PLACE_NOT_SAID: Text = t(
    "Авариялық үйдің қай елді мекенде екені айтылмаған.",
    "Не указано, в каком населённом пункте аварийное жильё.",
    "It is not said in which settlement the emergency dwelling is.",
);

/// W-1.
pub const EXCHANGED: Text = t(
    "тұрғын үйін айырбастаған",
    "обменял жильё",
    "exchanged the dwelling",
);
/// W-2.
pub const ALIENATED: Text = t(
    "меншігіндегі тұрғын үйін иелігінен шығарған",
    "произвёл отчуждение собственного жилья",
    "alienated an own dwelling",
);
/// W-3.
pub const DAMAGED: Text = t(
    "тұрғын үйі өз кінәсінен бұзылған немесе бүлінген",
    "жильё разрушено или повреждено по его вине",
    "the dwelling was destroyed or damaged through own fault",
);
/// W-4.
pub const LEFT: Text = t(
    "мұқтаж болмай тұрған тұрғын үйінен кеткен",
    "выехал из жилья, живя в котором не был нуждающимся",
    "left a dwelling while living in which the person was not in need",
);
/// W-5.
pub const MOVED_IN: Text = t(
    "отбасының жақын мүшелерінен басқа адамдарды тұрғызған",
    "вселил других людей, кроме ближайших членов семьи",
    "moved in others than the closest family",
);

/// A registration in an answer. Marks: `place`, `period`.
pub const PERMANENT_STAY: Text = t(
    "Тұрақты тіркеу: {place}, {period}.",
    "Постоянная регистрация: {place}, {period}.",
    "Permanent registration: {place}, {period}.",
);
/// A registration in an answer. Marks: `place`, `period`.
pub const TEMPORARY_STAY: Text = t(
    "Уақытша тіркеу: {place}, {period}.",
    "Временная регистрация: {place}, {period}.",
    "Temporary registration: {place}, {period}.",
);
/// No registration in an answer.
pub const NO_STAYS: Text = t(
    "Тіркеуі туралы дерек жоқ.",
    "Данных о регистрации нет.",
    "No data on registration.",
);
/// Still lasts. Mark: `date`.
pub const SINCE: Text = t("{date} күнінен бастап", "с {date}", "since {date}");
/// A category in an answer. Mark: `category`.
pub const CONFIRMED: Text = t(
    "Расталды: {category}.",
    "Подтверждено: {category}.",
    "Confirmed: {category}.",
);
/// A category in an answer. Mark: `category`.
pub const DENIED: Text = t(
    "Расталмады: {category}.",
    "Не подтверждено: {category}.",
    "Denied: {category}.",
);
/// No category in an answer.
pub const NO_CATEGORIES: Text = t(
    "Санаттар туралы дерек жоқ.",
    "Данных о категориях нет.",
    "No data on categories.",
);
/// The period of the incomes. Mark: `period`.
pub const INCOME_PERIOD: Text = t(
    "Табыс кезеңі: {period}.",
    "Период дохода: {period}.",
    "Period of income: {period}.",
);
/// An income in an answer. Marks: `iin`, `kind`, `amount`.
pub const INCOME: Text = t(
    "ЖСН {iin}: {kind}, {amount} ₸.",
    "ИИН {iin}: {kind}, {amount} ₸.",
    "IIN {iin}: {kind}, {amount} ₸.",
);
/// No income in an answer.
pub const NO_INCOMES: Text = t(
    "Бұл кезеңде табыс тіркелмеген.",
    "Доходов за этот период не зарегистрировано.",
    "No income is recorded for this period.",
);
/// A dwelling in an answer. Marks: `address`, `period`.
pub const DWELLING: Text = t(
    "Меншігінде: {address}, {period}.",
    "В собственности: {address}, {period}.",
    "Owned: {address}, {period}.",
);
/// Of a dwelling.
pub const EMERGENCY: Text = t(
    "Авариялық деп танылған.",
    "Признано аварийным.",
    "Declared emergency.",
);
/// Of a dwelling.
pub const UNINHABITABLE: Text = t(
    "Тұруға жарамсыз.",
    "Непригодно для проживания.",
    "Not fit to live in.",
);
/// Of a dwelling. Mark: `iin`.
pub const FAMILY_MEMBER: Text = t(
    "Иесі – отбасы мүшесі, ЖСН {iin}.",
    "Владелец – член семьи, ИИН {iin}.",
    "The owner is a family member, IIN {iin}.",
);
/// An act in an answer. Marks: `date`, `way`.
pub const WORSENING: Text = t("{date}: {way}.", "{date}: {way}.", "{date}: {way}.");
/// Of an act. Mark: `address`.
pub const ADDRESS: Text = t(
    "Мекенжайы: {address}.",
    "Адрес: {address}.",
    "Address: {address}.",
);
/// Of an act.
pub const BUYER_BODY: Text = t(
    "Сатып алған – жергілікті атқарушы орган.",
    "Выкупил местный исполнительный орган.",
    "Bought by the local executive body.",
);

/// EC-1 holds by this.
pub const KANDAS: Text = t(
    "Қандас мәртебесі бар.",
    "Есть статус кандаса.",
    "Has the status of a kandas.",
);
/// EC-1 does not.
pub const NOT_KANDAS: Text = t(
    "Қандас мәртебесі жоқ.",
    "Статуса кандаса нет.",
    "Does not have the status of a kandas.",
);
/// EC-6 holds.
pub const AGREED: Text = t(
    "Дербес деректерді қарауға келісім берген.",
    "Дано согласие на доступ к персональным данным.",
    "Consented to the access to personal data.",
);
/// EC-6 does not.
pub const NOT_AGREED: Text = t(
    "Дербес деректерді қарауға келісім бермеген.",
    "Согласие на доступ к персональным данным не дано.",
    "Did not consent to the access to personal data.",
);
/// No family is named.
pub const NO_FAMILY: Text = t(
    "Отбасы мүшелері көрсетілмеген.",
    "Члены семьи не указаны.",
    "No family members are named.",
);
/// The registries have the same family.
pub const FAMILY_KNOWN: Text = t(
    "Отбасы мүшелері мемлекеттік деректермен сәйкес.",
    "Члены семьи совпадают с данными государства.",
    "The family is as the state's records have it.",
);
/// They do not. Mark: `iin`.
pub const FAMILY_NOT_KNOWN: Text = t(
    "Мемлекеттік деректе мұндай туыстық жоқ: ЖСН {iin}.",
    "В данных государства такого родства нет: ИИН {iin}.",
    "The state's records have no such kinship: IIN {iin}.",
);
/// EC-2. Marks: `address`, `date`.
pub const OWNED_UNTIL: Text = t(
    "Соңғы бес жылда меншігінде тұрғын үй болған: {address}, {date} күніне дейін.",
    "За последние пять лет было жильё в собственности: {address}, до {date}.",
    "Owned a dwelling within the last five years: {address}, until {date}.",
);
/// EC-2. Mark: `address`.
pub const OWNED_STILL: Text = t(
    "Меншігінде тұрғын үй бар: {address}.",
    "Есть жильё в собственности: {address}.",
    "Owns a dwelling: {address}.",
);
/// EC-2 holds.
pub const OWNED_NOTHING_OF_LATE: Text = t(
    "Соңғы бес жылда меншігінде тұрғын үй болмаған.",
    "За последние пять лет жилья в собственности не было.",
    "Owned no dwelling within the last five years.",
);
/// One of the family. Marks: `iin`, `relation`.
pub const RELATIVE: Text = t(
    "ЖСН {iin}: {relation}.",
    "ИИН {iin}: {relation}.",
    "IIN {iin}: {relation}.",
);
/// The registries hold no family.
pub const NO_RELATIVES: Text = t(
    "Неке мен туу туралы жазба жоқ.",
    "Записей о браке и рождениях нет.",
    "There are no records of a marriage or of births.",
);
