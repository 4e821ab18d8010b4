//! The offices of service E: the authorised bodies [004 A1] and the public service centres [004 A2] (`spec.md` 9). Their
//! codes are those of the directory: source, annex, row.
//!
//! Row 10 of annex 1 is the office of row 6 again: it is chosen once.

use crate::{form::Choice, text::t};

/// A table of offices: code, names.
macro_rules! offices {
    ($($code:literal: $kk:literal, $ru:literal, $en:literal;)+) => {
        [$(Choice::new($code, t($kk, $ru, $en))),+]
    };
}

/// District and city departments of employment and social programmes: each begins with its district's name, as the
/// notice of annex 3 says it.
pub(super) static BODIES: [Choice; 19] = offices! {
    "004-1-1": "Ақсу ауданының жұмыспен қамту және әлеуметтік бағдарламалар бөлімі",
        "Отдел занятости и социальных программ Аксуского района",
        "Department of employment and social programmes, Aksu district";
    "004-1-2": "Алакөл ауданының жұмыспен қамту және әлеуметтік бағдарламалар бөлімі",
        "Отдел занятости и социальных программ Алакольского района",
        "Department of employment and social programmes, Alakol district";
    "004-1-3": "Балқаш ауданының жұмыспен қамту және әлеуметтік бағдарламалар бөлімі",
        "Отдел занятости и социальных программ Балхашского района",
        "Department of employment and social programmes, Balkhash district";
    "004-1-4": "Еңбекшіқазақ ауданының жұмыспен қамту және әлеуметтік бағдарламалар бөлімі",
        "Отдел занятости и социальных программ Енбекшиказахского района",
        "Department of employment and social programmes, Enbekshikazakh district";
    "004-1-5": "Ескелді ауданының жұмыспен қамту және әлеуметтік бағдарламалар бөлімі",
        "Отдел занятости и социальных программ Ескельдинского района",
        "Department of employment and social programmes, Eskeldi district";
    "004-1-6": "Жамбыл ауданының жұмыспен қамту және әлеуметтік бағдарламалар бөлімі",
        "Отдел занятости и социальных программ Жамбылского района",
        "Department of employment and social programmes, Zhambyl district";
    "004-1-7": "Іле ауданының жұмыспен қамту және әлеуметтік бағдарламалар бөлімі",
        "Отдел занятости и социальных программ Илийского района",
        "Department of employment and social programmes, Ile district";
    "004-1-8": "Қарасай ауданының жұмыспен қамту және әлеуметтік бағдарламалар бөлімі",
        "Отдел занятости и социальных программ Карасайского района",
        "Department of employment and social programmes, Karasay district";
    "004-1-9": "Қаратал ауданының жұмыспен қамту және әлеуметтік бағдарламалар бөлімі",
        "Отдел занятости и социальных программ Каратальского района",
        "Department of employment and social programmes, Karatal district";
    "004-1-11": "Кербұлақ ауданының жұмыспен қамту және әлеуметтік бағдарламалар бөлімі",
        "Отдел занятости и социальных программ Кербулакского района",
        "Department of employment and social programmes, Kerbulak district";
    "004-1-12": "Көксу ауданының жұмыспен қамту және әлеуметтік бағдарламалар бөлімі",
        "Отдел занятости и социальных программ Коксуского района",
        "Department of employment and social programmes, Koksu district";
    "004-1-13": "Панфилов ауданының жұмыспен қамту және әлеуметтік бағдарламалар бөлімі",
        "Отдел занятости и социальных программ Панфиловского района",
        "Department of employment and social programmes, Panfilov district";
    "004-1-14": "Райымбек ауданының жұмыспен қамту және әлеуметтік бағдарламалар бөлімі",
        "Отдел занятости и социальных программ Райымбекского района",
        "Department of employment and social programmes, Raiymbek district";
    "004-1-15": "Сарқант ауданының жұмыспен қамту және әлеуметтік бағдарламалар бөлімі",
        "Отдел занятости и социальных программ Сарканского района",
        "Department of employment and social programmes, Sarkant district";
    "004-1-16": "Талғар ауданының жұмыспен қамту және әлеуметтік бағдарламалар бөлімі",
        "Отдел занятости и социальных программ Талгарского района",
        "Department of employment and social programmes, Talgar district";
    "004-1-17": "Ұйғыр ауданының жұмыспен қамту және әлеуметтік бағдарламалар бөлімі",
        "Отдел занятости и социальных программ Уйгурского района",
        "Department of employment and social programmes, Uigur district";
    "004-1-18": "Қапшағай қаласының жұмыспен қамту және әлеуметтік бағдарламалар бөлімі",
        "Отдел занятости и социальных программ города Капшагая",
        "Department of employment and social programmes, city of Kapshagay";
    "004-1-19": "Талдықорған қаласының жұмыспен қамту және әлеуметтік бағдарламалар бөлімі",
        "Отдел занятости и социальных программ города Талдыкоргана",
        "Department of employment and social programmes, city of Taldykorgan";
    "004-1-20": "Текелі қаласының жұмыспен қамту және әлеуметтік бағдарламалар бөлімі",
        "Отдел занятости и социальных программ города Текели",
        "Department of employment and social programmes, city of Tekeli";
};

/// The branch of the public service centres for the oblast, its departments and sub-departments.
pub(super) static CENTRES: [Choice; 33] = offices! {
    "004-2": "«Алматы обылысның ХҚКО» РМК филиалы", "Филиал РГП «ЦОН Алматинской области»", "Branch of the public service centre of Almaty oblast";
    "004-2-1": "ХҚКО, Ақсу аудандық бөлімі", "ЦОН, Аксуский районный отдел", "Public service centre, Aksu district department";
    "004-2-2": "ХҚКО, Қапал бөлімшесі", "ЦОН, Капальское отделение", "Public service centre, Kapal sub-department";
    "004-2-3": "ХҚКО, Алакөл аудандық бөлімі", "ЦОН, Алакольский районный отдел", "Public service centre, Alakol district department";
    "004-2-4": "ХҚКО, Қабанбай бөлімшесі", "ЦОН, Кабанбайское отделение", "Public service centre, Kabanbay sub-department";
    "004-2-5": "ХҚКО, Балқаш аудандық бөлімі", "ЦОН, Балхашский районный отдел", "Public service centre, Balkhash district department";
    "004-2-6": "ХҚКО, Еңбекшіқазақ аудандық бөлімі", "ЦОН, Енбекшиказахский районный отдел", "Public service centre, Enbekshikazakh district department";
    "004-2-7": "ХҚКО, Шелек бөлімшесі", "ЦОН, Шелекское отделение", "Public service centre, Shelek sub-department";
    "004-2-8": "ХҚКО, Ескелді аудандық бөлімі", "ЦОН, Ескельдинский районный отдел", "Public service centre, Eskeldi district department";
    "004-2-9": "ХҚКО, Жамбыл аудандық бөлімі", "ЦОН, Жамбылский районный отдел", "Public service centre, Zhambyl district department";
    "004-2-10": "ХҚКО, Іле аудандық бөлімі", "ЦОН, Илийский районный отдел", "Public service centre, Ile district department";
    "004-2-11": "ХҚКО, Боралдай бөлімшесі", "ЦОН, Боралдайское отделение", "Public service centre, Boralday sub-department";
    "004-2-12": "ХҚКО, Қараой бөлімшесі", "ЦОН, Караойское отделение", "Public service centre, Karaoy sub-department";
    "004-2-13": "ХҚКО, Ақши бөлімшесі", "ЦОН, Акшийское отделение", "Public service centre, Akshi sub-department";
    "004-2-14": "ХҚКО, Қарасай аудандық бөлімі", "ЦОН, Карасайский районный отдел", "Public service centre, Karasay district department";
    "004-2-15": "ХҚКО, Тау-Самалы бөлімшесі", "ЦОН, отделение Тау-Самалы", "Public service centre, Tau-Samaly sub-department";
    "004-2-16": "ХҚКО, Шамалған бөлімшесі", "ЦОН, Шамалганское отделение", "Public service centre, Shamalgan sub-department";
    "004-2-17": "ХҚКО, Қаратал аудандық бөлімі", "ЦОН, Каратальский районный отдел", "Public service centre, Karatal district department";
    "004-2-18": "ХҚКО, Кербұлақ аудандық бөлімі", "ЦОН, Кербулакский районный отдел", "Public service centre, Kerbulak district department";
    "004-2-19": "ХҚКО, Қоғалы бөлімшесі", "ЦОН, Когалинское отделение", "Public service centre, Kogaly sub-department";
    "004-2-20": "ХҚКО, Көксу аудандық бөлімі", "ЦОН, Коксуский районный отдел", "Public service centre, Koksu district department";
    "004-2-21": "ХҚКО, Капшағай қалалық бөлімі", "ЦОН, Капшагайский городской отдел", "Public service centre, Kapshagay city department";
    "004-2-22": "ХҚКО, Шеңгелді бөлімшесі", "ЦОН, Шенгельдинское отделение", "Public service centre, Shengeldi sub-department";
    "004-2-23": "ХҚКО, Сарқан аудандық бөлімі", "ЦОН, Сарканский районный отдел", "Public service centre, Sarkan district department";
    "004-2-24": "ХҚКО, Лепсі бөлімшесі", "ЦОН, Лепсинское отделение", "Public service centre, Lepsi sub-department";
    "004-2-25": "ХҚКО, Райымбек аудандық бөлімі", "ЦОН, Райымбекский районный отдел", "Public service centre, Raiymbek district department";
    "004-2-26": "ХҚКО, Нарынқол бөлімшесі", "ЦОН, Нарынкольское отделение", "Public service centre, Narynkol sub-department";
    "004-2-27": "ХҚКО, Панфилов аудандық бөлімі", "ЦОН, Панфиловский районный отдел", "Public service centre, Panfilov district department";
    "004-2-28": "ХҚКО, Талғар аудандық бөлімі", "ЦОН, Талгарский районный отдел", "Public service centre, Talgar district department";
    "004-2-29": "ХҚКО, Нұра бөлімшесі", "ЦОН, Нуринское отделение", "Public service centre, Nura sub-department";
    "004-2-30": "ХҚКО, Талдықорған қалалық бөлімі", "ЦОН, Талдыкорганский городской отдел", "Public service centre, Taldykorgan city department";
    "004-2-31": "ХҚКО, Текелі қалалық бөлімі", "ЦОН, Текелийский городской отдел", "Public service centre, Tekeli city department";
    "004-2-32": "ХҚКО, Ұйғыр аудандық бөлімі", "ЦОН, Уйгурский районный отдел", "Public service centre, Uigur district department";
};
