//! Directories that people choose from: offices, regions, settlements, the country.
//!
//! The sources name no office of service A: the names are the product's own, made of the words of [000 A1.H].
//! The districts are those of [004 A1]; Kegen was parted from Raiymbek after that act.

use super::almaty;
use crate::{form::Choice, text::t};

/// A table of offices: code, names, and the place's own names that people may type (for a district also its
/// centre), and a tag.
macro_rules! offices {
    ($($code:literal: $kk:literal, $ru:literal, $en:literal, [$($place:literal),+] $($tag:literal)?;)+) => {
        [$(
            Choice::new($code, t($kk, $ru, $en)).tags(&[$($tag,)? $(concat!("place:", $place)),+])
        ),+]
    };
}

/// The office with this code, for a service that only some of them provide. An unknown code does not compile.
#[expect(
    clippy::panic,
    reason = "the compiler evaluates it: an unknown code does not compile"
)]
pub(super) const fn provider(code: &str) -> Choice {
    let mut at = 0;
    while at < PROVIDERS.len() {
        if same(PROVIDERS[at].code.as_bytes(), code.as_bytes()) {
            return PROVIDERS[at];
        }
        at += 1;
    }
    panic!("no such office")
}

const fn same(one: &[u8], other: &[u8]) -> bool {
    let mut at = 0;
    while at < one.len() && at < other.len() && one[at] == other[at] {
        at += 1;
    }
    at == one.len() && at == other.len()
}

/// Every office that cases can be at.
pub fn offices() -> impl Iterator<Item = &'static Choice> {
    [
        &PROVIDERS[..],
        &BANK,
        &DISTRICTS_OF_PAVLODAR,
        &almaty::DEPARTMENT,
        &almaty::CENTRES,
    ]
    .into_iter()
    .flatten()
}

/// The provider of service C: one for the whole country (EC-7) [002 §4, A.1].
pub static BANK: [Choice; 1] = offices! {
    "otbasy-bank": "Тұрғын үй құрылыс жинақ банкі («Отбасы банк» АҚ)",
        "Жилищный строительный сберегательный банк (АО «Отбасы банк»)",
        "Housing construction savings bank (Otbasy Bank JSC)", ["Отбасы банк", "Otbasy Bank"];
};

/// The districts of Pavlodar oblast, as [003 §1] has them: it names none. The administrator adds each in the place of this
/// one.
pub static DISTRICTS_OF_PAVLODAR: [Choice; 1] = offices! {
    "pavlodar-district": "Павлодар облысы ауданының жергілікті атқарушы органы",
        "Местный исполнительный орган района Павлодарской области",
        "Local executive body of a district of Pavlodar oblast", ["Павлодар облысы", "Pavlodar oblast"];
};

/// The offices of service A (field H1): three cities with `republican`, cities of oblast significance,
/// districts. The codes never change.
pub static PROVIDERS: [Choice; 57] = offices! {
    "astana": "Астана қаласының тұрғын үй қатынастары бөлімі", "Отдел жилищных отношений города Астаны",
        "Housing relations office of the city of Astana", ["Астана", "Astana", "Нұр-Сұлтан"] "republican";
    "almaty": "Алматы қаласының тұрғын үй қатынастары бөлімі", "Отдел жилищных отношений города Алматы",
        "Housing relations office of the city of Almaty", ["Алматы", "Almaty", "Алма-Ата"] "republican";
    "shymkent": "Шымкент қаласының тұрғын үй қатынастары бөлімі", "Отдел жилищных отношений города Шымкента",
        "Housing relations office of the city of Shymkent", ["Шымкент", "Shymkent", "Чимкент"] "republican";
    "aksu-city": "Ақсу қаласының тұрғын үй қатынастары бөлімі", "Отдел жилищных отношений города Аксу",
        "Housing relations office of the city of Aksu", ["Ақсу", "Aksu", "Аксу"];
    "aktau": "Ақтау қаласының тұрғын үй қатынастары бөлімі", "Отдел жилищных отношений города Актау",
        "Housing relations office of the city of Aktau", ["Ақтау", "Aktau", "Актау"];
    "aktobe": "Ақтөбе қаласының тұрғын үй қатынастары бөлімі", "Отдел жилищных отношений города Актобе",
        "Housing relations office of the city of Aktobe", ["Ақтөбе", "Aktobe", "Актобе"];
    "arkalyk": "Арқалық қаласының тұрғын үй қатынастары бөлімі", "Отдел жилищных отношений города Аркалыка",
        "Housing relations office of the city of Arkalyk", ["Арқалық", "Arkalyk", "Аркалык"];
    "arys": "Арыс қаласының тұрғын үй қатынастары бөлімі", "Отдел жилищных отношений города Арыси",
        "Housing relations office of the city of Arys", ["Арыс", "Arys", "Арысь"];
    "atyrau": "Атырау қаласының тұрғын үй қатынастары бөлімі", "Отдел жилищных отношений города Атырау",
        "Housing relations office of the city of Atyrau", ["Атырау", "Atyrau", "Гурьев"];
    "balkhash-city": "Балқаш қаласының тұрғын үй қатынастары бөлімі",
        "Отдел жилищных отношений города Балхаша",
        "Housing relations office of the city of Balkhash", ["Балқаш", "Balkhash", "Балхаш"];
    "ekibastuz": "Екібастұз қаласының тұрғын үй қатынастары бөлімі",
        "Отдел жилищных отношений города Экибастуза",
        "Housing relations office of the city of Ekibastuz", ["Екібастұз", "Ekibastuz", "Экибастуз"];
    "kentau": "Кентау қаласының тұрғын үй қатынастары бөлімі", "Отдел жилищных отношений города Кентау",
        "Housing relations office of the city of Kentau", ["Кентау", "Kentau", "Кентау"];
    "kokshetau": "Көкшетау қаласының тұрғын үй қатынастары бөлімі",
        "Отдел жилищных отношений города Кокшетау",
        "Housing relations office of the city of Kokshetau", ["Көкшетау", "Kokshetau", "Кокшетау"];
    "konaev": "Қонаев қаласының тұрғын үй қатынастары бөлімі", "Отдел жилищных отношений города Конаева",
        "Housing relations office of the city of Konaev",
        ["Қонаев", "Konaev", "Конаев", "Қапшағай", "Капчагай", "Капшагай"];
    "kosshy": "Қосшы қаласының тұрғын үй қатынастары бөлімі", "Отдел жилищных отношений города Косшы",
        "Housing relations office of the city of Kosshy", ["Қосшы", "Kosshy", "Косшы"];
    "kostanay": "Қостанай қаласының тұрғын үй қатынастары бөлімі", "Отдел жилищных отношений города Костаная",
        "Housing relations office of the city of Kostanay", ["Қостанай", "Kostanay", "Костанай"];
    "kurchatov": "Курчатов қаласының тұрғын үй қатынастары бөлімі",
        "Отдел жилищных отношений города Курчатова",
        "Housing relations office of the city of Kurchatov", ["Курчатов", "Kurchatov", "Курчатов"];
    "kyzylorda": "Қызылорда қаласының тұрғын үй қатынастары бөлімі",
        "Отдел жилищных отношений города Кызылорды",
        "Housing relations office of the city of Kyzylorda", ["Қызылорда", "Kyzylorda", "Кызылорда"];
    "lisakov": "Лисаков қаласының тұрғын үй қатынастары бөлімі", "Отдел жилищных отношений города Лисаковска",
        "Housing relations office of the city of Lisakovsk", ["Лисаков", "Lisakovsk", "Лисаковск"];
    "oral": "Орал қаласының тұрғын үй қатынастары бөлімі", "Отдел жилищных отношений города Уральска",
        "Housing relations office of the city of Oral", ["Орал", "Oral", "Уральск"];
    "oskemen": "Өскемен қаласының тұрғын үй қатынастары бөлімі",
        "Отдел жилищных отношений города Усть-Каменогорска",
        "Housing relations office of the city of Oskemen", ["Өскемен", "Oskemen", "Усть-Каменогорск"];
    "pavlodar": "Павлодар қаласының тұрғын үй қатынастары бөлімі",
        "Отдел жилищных отношений города Павлодара",
        "Housing relations office of the city of Pavlodar", ["Павлодар", "Pavlodar", "Павлодар"];
    "petropavl": "Петропавл қаласының тұрғын үй қатынастары бөлімі",
        "Отдел жилищных отношений города Петропавловска",
        "Housing relations office of the city of Petropavl", ["Петропавл", "Petropavl", "Петропавловск"];
    "priozersk": "Приозерск қаласының тұрғын үй қатынастары бөлімі",
        "Отдел жилищных отношений города Приозёрска",
        "Housing relations office of the city of Priozersk", ["Приозерск", "Priozersk", "Приозёрск"];
    "karaganda": "Қарағанды қаласының тұрғын үй қатынастары бөлімі",
        "Отдел жилищных отношений города Караганды",
        "Housing relations office of the city of Karaganda", ["Қарағанды", "Karaganda", "Караганда"];
    "karazhal": "Қаражал қаласының тұрғын үй қатынастары бөлімі", "Отдел жилищных отношений города Каражала",
        "Housing relations office of the city of Karazhal", ["Қаражал", "Karazhal", "Каражал"];
    "ridder": "Риддер қаласының тұрғын үй қатынастары бөлімі", "Отдел жилищных отношений города Риддера",
        "Housing relations office of the city of Ridder", ["Риддер", "Ridder", "Риддер"];
    "rudny": "Рудный қаласының тұрғын үй қатынастары бөлімі", "Отдел жилищных отношений города Рудного",
        "Housing relations office of the city of Rudny", ["Рудный", "Rudny", "Рудный"];
    "saran": "Саран қаласының тұрғын үй қатынастары бөлімі", "Отдел жилищных отношений города Сарани",
        "Housing relations office of the city of Saran", ["Саран", "Saran", "Сарань"];
    "satbayev": "Сәтбаев қаласының тұрғын үй қатынастары бөлімі", "Отдел жилищных отношений города Сатпаева",
        "Housing relations office of the city of Satbayev", ["Сәтбаев", "Satbayev", "Сатпаев"];
    "semey": "Семей қаласының тұрғын үй қатынастары бөлімі", "Отдел жилищных отношений города Семея",
        "Housing relations office of the city of Semey", ["Семей", "Semey", "Семипалатинск"];
    "shakhtinsk": "Шахтинск қаласының тұрғын үй қатынастары бөлімі",
        "Отдел жилищных отношений города Шахтинска",
        "Housing relations office of the city of Shakhtinsk", ["Шахтинск", "Shakhtinsk", "Шахтинск"];
    "stepnogorsk": "Степногорск қаласының тұрғын үй қатынастары бөлімі",
        "Отдел жилищных отношений города Степногорска",
        "Housing relations office of the city of Stepnogorsk", ["Степногорск", "Stepnogorsk", "Степногорск"];
    "taldykorgan": "Талдықорған қаласының тұрғын үй қатынастары бөлімі",
        "Отдел жилищных отношений города Талдыкоргана",
        "Housing relations office of the city of Taldykorgan", ["Талдықорған", "Taldykorgan", "Талдыкорган"];
    "taraz": "Тараз қаласының тұрғын үй қатынастары бөлімі", "Отдел жилищных отношений города Тараза",
        "Housing relations office of the city of Taraz", ["Тараз", "Taraz", "Тараз"];
    "tekeli": "Текелі қаласының тұрғын үй қатынастары бөлімі", "Отдел жилищных отношений города Текели",
        "Housing relations office of the city of Tekeli", ["Текелі", "Tekeli", "Текели"];
    "temirtau": "Теміртау қаласының тұрғын үй қатынастары бөлімі", "Отдел жилищных отношений города Темиртау",
        "Housing relations office of the city of Temirtau", ["Теміртау", "Temirtau", "Темиртау"];
    "turkistan": "Түркістан қаласының тұрғын үй қатынастары бөлімі",
        "Отдел жилищных отношений города Туркестана",
        "Housing relations office of the city of Turkistan", ["Түркістан", "Turkistan", "Туркестан"];
    "zhanaozen": "Жаңаөзен қаласының тұрғын үй қатынастары бөлімі",
        "Отдел жилищных отношений города Жанаозена",
        "Housing relations office of the city of Zhanaozen", ["Жаңаөзен", "Zhanaozen", "Жанаозен"];
    "zhezkazgan": "Жезқазған қаласының тұрғын үй қатынастары бөлімі",
        "Отдел жилищных отношений города Жезказгана",
        "Housing relations office of the city of Zhezkazgan", ["Жезқазған", "Zhezkazgan", "Жезказган"];
    "aksu-district": "Ақсу ауданының тұрғын үй қатынастары бөлімі",
        "Отдел жилищных отношений Аксуского района",
        "Housing relations office of Aksu district", ["Ақсу", "Aksu", "Аксуский", "Жансүгіров", "Жансугуров"];
    "alakol": "Алакөл ауданының тұрғын үй қатынастары бөлімі", "Отдел жилищных отношений Алакольского района",
        "Housing relations office of Alakol district",
        ["Алакөл", "Alakol", "Алакольский", "Үшарал", "Ушарал"];
    "balkhash-district": "Балқаш ауданының тұрғын үй қатынастары бөлімі",
        "Отдел жилищных отношений Балхашского района",
        "Housing relations office of Balkhash district",
        ["Балқаш", "Balkhash", "Балхашский", "Бақанас", "Баканас"];
    "enbekshikazakh": "Еңбекшіқазақ ауданының тұрғын үй қатынастары бөлімі",
        "Отдел жилищных отношений Енбекшиказахского района",
        "Housing relations office of Enbekshikazakh district",
        ["Еңбекшіқазақ", "Enbekshikazakh", "Енбекшиказах", "Енбекшиказахский", "Есік", "Есик", "Иссык"];
    "eskeldi": "Ескелді ауданының тұрғын үй қатынастары бөлімі",
        "Отдел жилищных отношений Ескельдинского района",
        "Housing relations office of Eskeldi district",
        ["Ескелді", "Eskeldi", "Ескельдинский", "Қарабұлақ", "Карабулак"];
    "ile": "Іле ауданының тұрғын үй қатынастары бөлімі", "Отдел жилищных отношений Илийского района",
        "Housing relations office of Ile district",
        ["Іле", "Ile", "Или", "Илийский", "Өтеген батыр", "Отеген батыр"];
    "karasay": "Қарасай ауданының тұрғын үй қатынастары бөлімі",
        "Отдел жилищных отношений Карасайского района",
        "Housing relations office of Karasay district",
        ["Қарасай", "Karasay", "Карасай", "Карасайский", "Қаскелең", "Каскелен"];
    "karatal": "Қаратал ауданының тұрғын үй қатынастары бөлімі",
        "Отдел жилищных отношений Каратальского района",
        "Housing relations office of Karatal district",
        ["Қаратал", "Karatal", "Каратал", "Каратальский", "Үштөбе", "Уштобе"];
    "kegen": "Кеген ауданының тұрғын үй қатынастары бөлімі", "Отдел жилищных отношений Кегенского района",
        "Housing relations office of Kegen district", ["Кеген", "Kegen", "Кегенский"];
    "kerbulak": "Кербұлақ ауданының тұрғын үй қатынастары бөлімі",
        "Отдел жилищных отношений Кербулакского района",
        "Housing relations office of Kerbulak district",
        ["Кербұлақ", "Kerbulak", "Кербулакский", "Сарыөзек", "Сарыозек"];
    "koksu": "Көксу ауданының тұрғын үй қатынастары бөлімі", "Отдел жилищных отношений Коксуского района",
        "Housing relations office of Koksu district",
        ["Көксу", "Koksu", "Коксу", "Коксуский", "Балпық би", "Балпык би"];
    "panfilov": "Панфилов ауданының тұрғын үй қатынастары бөлімі",
        "Отдел жилищных отношений Панфиловского района",
        "Housing relations office of Panfilov district",
        ["Панфилов", "Panfilov", "Панфиловский", "Жаркент", "Джаркент"];
    "raiymbek": "Райымбек ауданының тұрғын үй қатынастары бөлімі",
        "Отдел жилищных отношений Райымбекского района",
        "Housing relations office of Raiymbek district",
        ["Райымбек", "Raiymbek", "Райымбекский", "Нарынқол", "Нарынкол"];
    "sarkant": "Сарқант ауданының тұрғын үй қатынастары бөлімі",
        "Отдел жилищных отношений Сарканского района",
        "Housing relations office of Sarkant district",
        ["Сарқант", "Sarkant", "Сарқан", "Сарканд", "Сарканский"];
    "talgar": "Талғар ауданының тұрғын үй қатынастары бөлімі", "Отдел жилищных отношений Талгарского района",
        "Housing relations office of Talgar district", ["Талғар", "Talgar", "Талгар", "Талгарский"];
    "uigur": "Ұйғыр ауданының тұрғын үй қатынастары бөлімі", "Отдел жилищных отношений Уйгурского района",
        "Housing relations office of Uigur district", ["Ұйғыр", "Uigur", "Уйгурский", "Шонжы", "Чунджа"];
    "zhambyl-district": "Жамбыл ауданының тұрғын үй қатынастары бөлімі",
        "Отдел жилищных отношений Жамбылского района",
        "Housing relations office of Zhambyl district",
        ["Жамбыл", "Zhambyl", "Жамбылский", "Ұзынағаш", "Узынагаш", "Узунагач"];
};

/// Oblasts, and the cities that belong to none of them with `republican`.
pub static REGIONS: [Choice; 20] = [
    Choice::new("astana", t("Астана қаласы", "город Астана", "Astana city")).tags(&["republican"]),
    Choice::new("almaty", t("Алматы қаласы", "город Алматы", "Almaty city")).tags(&["republican"]),
    Choice::new("shymkent", t("Шымкент қаласы", "город Шымкент", "Shymkent city")).tags(&["republican"]),
    Choice::new("abai", t("Абай облысы", "область Абай", "Abai oblast")),
    Choice::new(
        "akmola",
        t("Ақмола облысы", "Акмолинская область", "Akmola oblast"),
    ),
    Choice::new(
        "aktobe-region",
        t("Ақтөбе облысы", "Актюбинская область", "Aktobe oblast"),
    ),
    Choice::new(
        "almaty-region",
        t("Алматы облысы", "Алматинская область", "Almaty oblast"),
    ),
    Choice::new(
        "atyrau-region",
        t("Атырау облысы", "Атырауская область", "Atyrau oblast"),
    ),
    Choice::new(
        "west-kazakhstan",
        t(
            "Батыс Қазақстан облысы",
            "Западно-Казахстанская область",
            "West Kazakhstan oblast",
        ),
    ),
    Choice::new(
        "zhambyl",
        t("Жамбыл облысы", "Жамбылская область", "Zhambyl oblast"),
    ),
    Choice::new("zhetisu", t("Жетісу облысы", "область Жетісу", "Zhetisu oblast")),
    Choice::new(
        "karaganda-region",
        t("Қарағанды облысы", "Карагандинская область", "Karaganda oblast"),
    ),
    Choice::new(
        "kostanay-region",
        t("Қостанай облысы", "Костанайская область", "Kostanay oblast"),
    ),
    Choice::new(
        "kyzylorda-region",
        t("Қызылорда облысы", "Кызылординская область", "Kyzylorda oblast"),
    ),
    Choice::new(
        "mangystau",
        t("Маңғыстау облысы", "Мангистауская область", "Mangystau oblast"),
    ),
    Choice::new(
        "pavlodar-region",
        t("Павлодар облысы", "Павлодарская область", "Pavlodar oblast"),
    ),
    Choice::new(
        "north-kazakhstan",
        t(
            "Солтүстік Қазақстан облысы",
            "Северо-Казахстанская область",
            "North Kazakhstan oblast",
        ),
    ),
    Choice::new(
        "turkistan-region",
        t("Түркістан облысы", "Туркестанская область", "Turkistan oblast"),
    ),
    Choice::new("ulytau", t("Ұлытау облысы", "область Ұлытау", "Ulytau oblast")),
    Choice::new(
        "east-kazakhstan",
        t(
            "Шығыс Қазақстан облысы",
            "Восточно-Казахстанская область",
            "East Kazakhstan oblast",
        ),
    ),
];

/// A settlement. What is typed is free text, so its code is its Kazakh name.
const fn place(kk: &'static str, ru: &'static str, en: &'static str) -> Choice {
    Choice::new(kk, t(kk, ru, en))
}

/// Settlements to suggest: the seats of the offices above.
pub static SETTLEMENTS: [Choice; 57] = [
    place("Астана", "Астана", "Astana").tags(&["republican"]),
    place("Алматы", "Алматы", "Almaty").tags(&["republican"]),
    place("Шымкент", "Шымкент", "Shymkent").tags(&["republican"]),
    place("Ақсу", "Аксу", "Aksu"),
    place("Ақтау", "Актау", "Aktau"),
    place("Ақтөбе", "Актобе", "Aktobe"),
    place("Арқалық", "Аркалык", "Arkalyk"),
    place("Арыс", "Арысь", "Arys"),
    place("Атырау", "Атырау", "Atyrau"),
    place("Бақанас", "Баканас", "Bakanas"),
    place("Балпық би", "Балпык би", "Balpyk bi"),
    place("Балқаш", "Балхаш", "Balkhash"),
    place("Екібастұз", "Экибастуз", "Ekibastuz"),
    place("Есік", "Есик", "Esik"),
    place("Жансүгіров", "Жансугуров", "Zhansugirov"),
    place("Жаңаөзен", "Жанаозен", "Zhanaozen"),
    place("Жаркент", "Жаркент", "Zharkent"),
    place("Жезқазған", "Жезказган", "Zhezkazgan"),
    place("Кеген", "Кеген", "Kegen"),
    place("Кентау", "Кентау", "Kentau"),
    place("Көкшетау", "Кокшетау", "Kokshetau"),
    place("Курчатов", "Курчатов", "Kurchatov"),
    place("Қарабұлақ", "Карабулак", "Karabulak"),
    place("Қарағанды", "Караганда", "Karaganda"),
    place("Қаражал", "Каражал", "Karazhal"),
    place("Қаскелең", "Каскелен", "Kaskelen"),
    place("Қонаев", "Конаев", "Konaev"),
    place("Қостанай", "Костанай", "Kostanay"),
    place("Қосшы", "Косшы", "Kosshy"),
    place("Қызылорда", "Кызылорда", "Kyzylorda"),
    place("Лисаков", "Лисаковск", "Lisakovsk"),
    place("Нарынқол", "Нарынкол", "Narynkol"),
    place("Орал", "Уральск", "Oral"),
    place("Өскемен", "Усть-Каменогорск", "Oskemen"),
    place("Өтеген батыр", "Отеген батыр", "Otegen batyr"),
    place("Павлодар", "Павлодар", "Pavlodar"),
    place("Петропавл", "Петропавловск", "Petropavl"),
    place("Приозерск", "Приозёрск", "Priozersk"),
    place("Риддер", "Риддер", "Ridder"),
    place("Рудный", "Рудный", "Rudny"),
    place("Саран", "Сарань", "Saran"),
    place("Сарқант", "Сарканд", "Sarkant"),
    place("Сарыөзек", "Сарыозек", "Saryozek"),
    place("Сәтбаев", "Сатпаев", "Satbayev"),
    place("Семей", "Семей", "Semey"),
    place("Степногорск", "Степногорск", "Stepnogorsk"),
    place("Талғар", "Талгар", "Talgar"),
    place("Талдықорған", "Талдыкорган", "Taldykorgan"),
    place("Тараз", "Тараз", "Taraz"),
    place("Текелі", "Текели", "Tekeli"),
    place("Теміртау", "Темиртау", "Temirtau"),
    place("Түркістан", "Туркестан", "Turkistan"),
    place("Ұзынағаш", "Узынагаш", "Uzynagash"),
    place("Үшарал", "Ушарал", "Usharal"),
    place("Үштөбе", "Уштобе", "Ushtobe"),
    place("Шахтинск", "Шахтинск", "Shakhtinsk"),
    place("Шонжы", "Шонжы", "Shonzhy"),
];

/// The country that stands in the form unless another is typed [000 A1.11].
pub static COUNTRY: [Choice; 1] = [place(
    "Қазақстан Республикасы",
    "Республика Казахстан",
    "Republic of Kazakhstan",
)];
