//! Directories that people choose from: offices, regions, settlements, the country.
//!
//! The sources name no office of service A: the names are the product's own, made of the words of [000 A1.H].
//! The districts are those of [004 A1]; Kegen was parted from Raiymbek after that act.

use crate::{form::Choice, text::t};

/// A table of offices: kind, code, Kazakh name, Russian name in the genitive, English name, further names of
/// the place that people may type (for a district also its centre), and a tag.
macro_rules! offices {
    (@city $kk:literal, $ru:literal, $en:literal) => {
        t(
            concat!($kk, " қаласының тұрғын үй қатынастары бөлімі"),
            concat!("Отдел жилищных отношений города ", $ru),
            concat!("Housing relations office of the city of ", $en),
        )
    };
    (@district $kk:literal, $ru:literal, $en:literal) => {
        t(
            concat!($kk, " ауданының тұрғын үй қатынастары бөлімі"),
            concat!("Отдел жилищных отношений ", $ru, " района"),
            concat!("Housing relations office of ", $en, " district"),
        )
    };
    ($(
        $kind:ident $code:literal, $kk:literal, $ru:literal, $en:literal,
        [$($place:literal),+] $($tag:literal)?;
    )+) => {
        [$(
            Choice::new($code, offices!(@$kind $kk, $ru, $en)).tags(&[
                $($tag,)?
                concat!("place:", $kk),
                concat!("place:", $en),
                $(concat!("place:", $place)),+
            ])
        ),+]
    };
}

/// The offices of service A (field H1): three cities with `republican`, cities of oblast significance,
/// districts. The codes never change.
pub static PROVIDERS: [Choice; 57] = offices! {
    city "astana", "Астана", "Астаны", "Astana", ["Нұр-Сұлтан"] "republican";
    city "almaty", "Алматы", "Алматы", "Almaty", ["Алма-Ата"] "republican";
    city "shymkent", "Шымкент", "Шымкента", "Shymkent", ["Чимкент"] "republican";
    city "aksu-city", "Ақсу", "Аксу", "Aksu", ["Аксу"];
    city "aktau", "Ақтау", "Актау", "Aktau", ["Актау"];
    city "aktobe", "Ақтөбе", "Актобе", "Aktobe", ["Актобе"];
    city "arkalyk", "Арқалық", "Аркалыка", "Arkalyk", ["Аркалык"];
    city "arys", "Арыс", "Арыси", "Arys", ["Арысь"];
    city "atyrau", "Атырау", "Атырау", "Atyrau", ["Гурьев"];
    city "balkhash-city", "Балқаш", "Балхаша", "Balkhash", ["Балхаш"];
    city "ekibastuz", "Екібастұз", "Экибастуза", "Ekibastuz", ["Экибастуз"];
    city "kentau", "Кентау", "Кентау", "Kentau", ["Кентау"];
    city "kokshetau", "Көкшетау", "Кокшетау", "Kokshetau", ["Кокшетау"];
    city "konaev", "Қонаев", "Конаева", "Konaev", ["Конаев", "Қапшағай", "Капчагай", "Капшагай"];
    city "kosshy", "Қосшы", "Косшы", "Kosshy", ["Косшы"];
    city "kostanay", "Қостанай", "Костаная", "Kostanay", ["Костанай"];
    city "kurchatov", "Курчатов", "Курчатова", "Kurchatov", ["Курчатов"];
    city "kyzylorda", "Қызылорда", "Кызылорды", "Kyzylorda", ["Кызылорда"];
    city "lisakov", "Лисаков", "Лисаковска", "Lisakovsk", ["Лисаковск"];
    city "oral", "Орал", "Уральска", "Oral", ["Уральск"];
    city "oskemen", "Өскемен", "Усть-Каменогорска", "Oskemen", ["Усть-Каменогорск"];
    city "pavlodar", "Павлодар", "Павлодара", "Pavlodar", ["Павлодар"];
    city "petropavl", "Петропавл", "Петропавловска", "Petropavl", ["Петропавловск"];
    city "priozersk", "Приозерск", "Приозёрска", "Priozersk", ["Приозёрск"];
    city "karaganda", "Қарағанды", "Караганды", "Karaganda", ["Караганда"];
    city "karazhal", "Қаражал", "Каражала", "Karazhal", ["Каражал"];
    city "ridder", "Риддер", "Риддера", "Ridder", ["Риддер"];
    city "rudny", "Рудный", "Рудного", "Rudny", ["Рудный"];
    city "saran", "Саран", "Сарани", "Saran", ["Сарань"];
    city "satbayev", "Сәтбаев", "Сатпаева", "Satbayev", ["Сатпаев"];
    city "semey", "Семей", "Семея", "Semey", ["Семипалатинск"];
    city "shakhtinsk", "Шахтинск", "Шахтинска", "Shakhtinsk", ["Шахтинск"];
    city "stepnogorsk", "Степногорск", "Степногорска", "Stepnogorsk", ["Степногорск"];
    city "taldykorgan", "Талдықорған", "Талдыкоргана", "Taldykorgan", ["Талдыкорган"];
    city "taraz", "Тараз", "Тараза", "Taraz", ["Тараз"];
    city "tekeli", "Текелі", "Текели", "Tekeli", ["Текели"];
    city "temirtau", "Теміртау", "Темиртау", "Temirtau", ["Темиртау"];
    city "turkistan", "Түркістан", "Туркестана", "Turkistan", ["Туркестан"];
    city "zhanaozen", "Жаңаөзен", "Жанаозена", "Zhanaozen", ["Жанаозен"];
    city "zhezkazgan", "Жезқазған", "Жезказгана", "Zhezkazgan", ["Жезказган"];
    district "aksu-district", "Ақсу", "Аксуского", "Aksu", ["Аксуский", "Жансүгіров", "Жансугуров"];
    district "alakol", "Алакөл", "Алакольского", "Alakol", ["Алакольский", "Үшарал", "Ушарал"];
    district "balkhash-district", "Балқаш", "Балхашского", "Balkhash", ["Балхашский", "Бақанас", "Баканас"];
    district "enbekshikazakh", "Еңбекшіқазақ", "Енбекшиказахского", "Enbekshikazakh",
        ["Енбекшиказах", "Енбекшиказахский", "Есік", "Есик", "Иссык"];
    district "eskeldi", "Ескелді", "Ескельдинского", "Eskeldi", ["Ескельдинский", "Қарабұлақ", "Карабулак"];
    district "ile", "Іле", "Илийского", "Ile", ["Или", "Илийский", "Өтеген батыр", "Отеген батыр"];
    district "karasay", "Қарасай", "Карасайского", "Karasay",
        ["Карасай", "Карасайский", "Қаскелең", "Каскелен"];
    district "karatal", "Қаратал", "Каратальского", "Karatal",
        ["Каратал", "Каратальский", "Үштөбе", "Уштобе"];
    district "kegen", "Кеген", "Кегенского", "Kegen", ["Кегенский"];
    district "kerbulak", "Кербұлақ", "Кербулакского", "Kerbulak", ["Кербулакский", "Сарыөзек", "Сарыозек"];
    district "koksu", "Көксу", "Коксуского", "Koksu", ["Коксу", "Коксуский", "Балпық би", "Балпык би"];
    district "panfilov", "Панфилов", "Панфиловского", "Panfilov", ["Панфиловский", "Жаркент", "Джаркент"];
    district "raiymbek", "Райымбек", "Райымбекского", "Raiymbek", ["Райымбекский", "Нарынқол", "Нарынкол"];
    district "sarkant", "Сарқант", "Сарканского", "Sarkant", ["Сарқан", "Сарканд", "Сарканский"];
    district "talgar", "Талғар", "Талгарского", "Talgar", ["Талгар", "Талгарский"];
    district "uigur", "Ұйғыр", "Уйгурского", "Uigur", ["Уйгурский", "Шонжы", "Чунджа"];
    district "zhambyl-district", "Жамбыл", "Жамбылского", "Zhambyl",
        ["Жамбылский", "Ұзынағаш", "Узынагаш", "Узунагач"];
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
