//! The districts and cities of the directory, with their names in three languages.

use crate::text::{Text, t};

/// A district or a city.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// Its code in addresses.
    pub code: &'static str,
    /// With what the names of its offices begin in the acts, in every spelling.
    pub begins: &'static [&'static str],
    /// Its name.
    pub name: Text,
}

/// A table of places: code, names, spellings of the acts.
macro_rules! names {
    ($($code:literal: $kk:literal, $ru:literal, $en:literal, [$($begins:literal),+];)+) => {
        [$(Place { code: $code, begins: &[$($begins),+], name: t($kk, $ru, $en) }),+]
    };
}

/// The places: the city of Almaty with its districts [001 A1, A2], districts and cities of Almaty oblast [004 A1, A2].
pub static PLACES: [Place; 27] = names! {
    "almaty": "Алматы қаласы", "город Алматы", "Almaty city", ["«Алматы"];
    "alatau": "Алматы, Алатау ауданы", "Алматы, Алатауский район", "Almaty, Alatau district", ["Алатау"];
    "almaly": "Алматы, Алмалы ауданы", "Алматы, Алмалинский район", "Almaty, Almaly district", ["Алмалы"];
    "auezov": "Алматы, Әуезов ауданы", "Алматы, Ауэзовский район", "Almaty, Auezov district", ["Әуезов"];
    "bostandyk": "Алматы, Бостандық ауданы", "Алматы, Бостандыкский район", "Almaty, Bostandyk district", ["Бостандық"];
    "zhetysu": "Алматы, Жетісу ауданы", "Алматы, Жетысуский район", "Almaty, Zhetysu district", ["Жетісу"];
    "medeu": "Алматы, Медеу ауданы", "Алматы, Медеуский район", "Almaty, Medeu district", ["Медеу"];
    "turksib": "Алматы, Түрксіб ауданы", "Алматы, Турксибский район", "Almaty, Turksib district", ["Түрксіб"];
    "aksu": "Ақсу ауданы", "Аксуский район", "Aksu district", ["Ақсу"];
    "alakol": "Алакөл ауданы", "Алакольский район", "Alakol district", ["Алакөл"];
    "balkhash": "Балқаш ауданы", "Балхашский район", "Balkhash district", ["Балқаш"];
    "enbekshikazakh": "Еңбекшіқазақ ауданы", "Енбекшиказахский район", "Enbekshikazakh district", ["Еңбекшіқазақ"];
    "eskeldi": "Ескелді ауданы", "Ескельдинский район", "Eskeldi district", ["Ескелді"];
    "zhambyl": "Жамбыл ауданы", "Жамбылский район", "Zhambyl district", ["Жамбыл"];
    "ile": "Іле ауданы", "Илийский район", "Ile district", ["Іле"];
    "karasay": "Қарасай ауданы", "Карасайский район", "Karasay district", ["Қарасай"];
    "karatal": "Қаратал ауданы", "Каратальский район", "Karatal district", ["Қаратал"];
    "kerbulak": "Кербұлақ ауданы", "Кербулакский район", "Kerbulak district", ["Кербұлақ"];
    "koksu": "Көксу ауданы", "Коксуский район", "Koksu district", ["Көксу"];
    "panfilov": "Панфилов ауданы", "Панфиловский район", "Panfilov district", ["Панфилов"];
    "raiymbek": "Райымбек ауданы", "Райымбекский район", "Raiymbek district", ["Райымбек"];
    "sarkant": "Сарқант ауданы", "Сарканский район", "Sarkant district", ["Сарқан"];
    "talgar": "Талғар ауданы", "Талгарский район", "Talgar district", ["Талғар"];
    "uigur": "Ұйғыр ауданы", "Уйгурский район", "Uigur district", ["Ұйғыр"];
    "kapshagay": "Қапшағай қаласы", "город Капшагай", "Kapshagay city", ["Қапшағай", "Капшағай"];
    "taldykorgan": "Талдықорған қаласы", "город Талдыкорган", "Taldykorgan city", ["Талдықорған", "\"Алматы"];
    "tekeli": "Текелі қаласы", "город Текели", "Tekeli city", ["Текелі"];
};

/// The place with this code.
pub fn place(code: &str) -> Option<&'static Place> {
    PLACES.iter().find(|place| place.code == code)
}
