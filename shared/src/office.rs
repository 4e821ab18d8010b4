//! The offices that take applications: those of the acts, as the administrator has edited them, and those that were
//! added. An office is closed, never deleted: its cases stay.

use crate::{
    form::{Choice, Kind},
    service::{Service, loaded},
    services::directories::offices,
    text::Lang,
};
use serde::{Deserialize, Serialize};

/// What stands between the place of an added office and its number: `almaty.2`. No code of the acts has it.
const BETWEEN: char = '.';

/// An office as the administrator has it: one of the acts, edited, or one that was added.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Office {
    /// Its code: one of the acts' directory, or such a code with a number behind a full stop (`almaty.2`). It never
    /// changes.
    pub code: String,
    /// Its name in Kazakh.
    pub kk: String,
    /// Its name in Russian.
    pub ru: String,
    /// Its name in English.
    pub en: String,
    /// Where it is, or "".
    #[serde(default)]
    pub address: String,
    /// How it is reached by telephone, or "".
    #[serde(default)]
    pub phone: String,
    /// Ids of the services that it provides.
    pub services: Vec<String>,
    /// It takes no new applications; its cases stay.
    #[serde(default)]
    pub closed: bool,
}

impl Office {
    /// An office as the acts have it.
    pub fn of_acts(choice: &Choice) -> Self {
        let name = |lang| choice.text.get(lang).to_owned();
        Self {
            code: choice.code.to_owned(),
            kk: name(Lang::Kk),
            ru: name(Lang::Ru),
            en: name(Lang::En),
            address: String::new(),
            phone: String::new(),
            services: chosen_for()
                .filter(|service| provides(service, choice.code))
                .map(|service| service.id.to_owned())
                .collect(),
            closed: false,
        }
    }

    /// Its name.
    pub fn name(&self, lang: Lang) -> &str {
        match lang {
            Lang::Kk => &self.kk,
            Lang::Ru => &self.ru,
            Lang::En => &self.en,
        }
    }

    /// Whether it is one that was added.
    pub fn is_added(&self) -> bool {
        self.code.chars().any(|char| char == BETWEEN)
    }
}

/// The services whose form asks for an office anew; one that changes a case goes to the office of that case.
pub fn chosen_for() -> impl Iterator<Item = &'static Service> {
    loaded().filter(|service| service.updates.is_none() && !providers(service).is_empty())
}

/// The acts' offices that a service's form offers.
fn providers(service: &Service) -> &'static [Choice] {
    let path = service
        .routes
        .first()
        .and_then(|procedure| procedure.office.field());
    let asked = service.form.zip(path);
    let asked = asked.and_then(|(form, path)| form.field(path));
    match asked.map(|(_, field)| field.kind) {
        Some(Kind::Office(options)) => options,
        _ => &[],
    }
}

/// Whether an office of the acts provides a service.
fn provides(service: &Service, code: &str) -> bool {
    providers(service).iter().any(|office| office.code == code)
}

/// The code of the acts' office in whose place an office lies: its own, but for one that was added.
pub fn place_of(code: &str) -> &str {
    code.split_once(BETWEEN).map_or(code, |(place, _)| place)
}

/// The acts' office in whose place this one lies: from it are the place's names and tags.
pub fn seat<'a>(options: &'a [Choice], code: &str) -> Option<&'a Choice> {
    let place = place_of(code);
    options.iter().find(|choice| choice.code == place)
}

/// Every office: the acts' own, and over them what was edited.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Offices {
    edited: Vec<Office>,
}

impl Offices {
    /// The acts' offices with these edits and additions, one for each code.
    pub const fn new(edited: Vec<Office>) -> Self {
        Self { edited }
    }

    /// What was edited and added.
    pub fn edited(&self) -> &[Office] {
        &self.edited
    }

    /// What the administrator says of an office; `None` for one that is as the acts have it.
    pub fn edit(&self, code: &str) -> Option<&Office> {
        self.edited.iter().find(|office| office.code == code)
    }

    /// The codes of all: the acts' own in their order, then those that were added.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        let added = self.edited.iter().filter(|office| office.is_added());
        let acts = offices().map(|choice| choice.code);
        acts.chain(added.map(|office| office.code.as_str()))
    }

    /// Whether there is such an office, open or closed.
    pub fn has(&self, code: &str) -> bool {
        self.codes().any(|known| known == code)
    }

    /// Whether it takes new applications for a service.
    pub fn takes(&self, code: &str, service: &str) -> bool {
        match self.edit(code) {
            Some(office) => !office.closed && office.services.iter().any(|id| id == service),
            None => loaded().any(|known| known.id == service && provides(known, code)),
        }
    }

    /// Its name; `None` if there is no such office.
    pub fn name(&self, code: &str, lang: Lang) -> Option<&str> {
        if let Some(office) = self.edit(code) {
            return Some(office.name(lang));
        }
        let choice = offices().find(|choice| choice.code == code)?;
        Some(choice.text.get(lang))
    }

    /// All that is known of it; `None` if there is no such office.
    pub fn office(&self, code: &str) -> Option<Office> {
        let of_acts = || offices().find(|choice| choice.code == code);
        self.edit(code)
            .cloned()
            .or_else(|| Some(Office::of_acts(of_acts()?)))
    }

    /// The code for another office in the place of one of the acts; `None` if the acts have no such place.
    pub fn next_code(&self, place: &str) -> Option<String> {
        let choice = offices().find(|choice| choice.code == place)?;
        let here = self
            .edited
            .iter()
            .filter(|office| place_of(&office.code) == place);
        let highest = here.filter_map(|office| office.code.split_once(BETWEEN)?.1.parse::<u32>().ok());
        let next = highest.max().unwrap_or(1).saturating_add(1);
        Some(format!("{}{BETWEEN}{next}", choice.code))
    }
}

/// The offices that somebody can choose from, for one service.
#[derive(Clone, Copy, Debug)]
pub struct Offered<'a> {
    /// Every office.
    pub offices: &'a Offices,
    /// Id of the service.
    pub service: &'a str,
}

impl Offered<'_> {
    /// Whether the office can be chosen.
    pub fn takes(&self, code: &str) -> bool {
        self.offices.takes(code, self.service)
    }
}

#[cfg(test)]
mod tests {
    use super::{Office, Offices, chosen_for, place_of};
    use crate::{services::directories::offices, text::Lang};

    fn office(code: &str, closed: bool, services: &[&str]) -> Office {
        Office {
            code: code.to_owned(),
            kk: "Бөлім".to_owned(),
            ru: "Отдел".to_owned(),
            en: "Office".to_owned(),
            address: String::new(),
            phone: String::new(),
            services: services.iter().map(|&id| id.to_owned()).collect(),
            closed,
        }
    }

    #[test]
    fn an_edit_goes_before_the_acts_and_the_rest_stands() {
        let plain = Offices::default();
        let edited = Offices::new(vec![
            office("talgar", true, &["housing-queue"]),
            office("almaty", false, &[]),
            office("almaty.2", false, &["housing-queue"]),
        ]);
        for (code, before, after, named) in [
            ("talgar", true, false, "Office"),
            ("almaty", true, false, "Office"),
            ("almaty.2", false, true, "Office"),
            (
                "astana",
                true,
                true,
                "Housing relations office of the city of Astana",
            ),
            ("atlantis", false, false, ""),
            ("", false, false, ""),
        ] {
            assert_eq!(plain.takes(code, "housing-queue"), before, "{code}");
            assert_eq!(edited.takes(code, "housing-queue"), after, "{code}");
            assert_eq!(edited.name(code, Lang::En).unwrap_or_default(), named, "{code}");
            assert_eq!(edited.has(code), !named.is_empty(), "{code}");
        }
        assert!(!edited.takes("almaty.2", "housing-centre"));
        assert_eq!(edited.codes().count(), offices().count() + 1);
    }

    #[test]
    fn an_added_office_has_a_code_of_its_place() {
        let some = Offices::new(vec![
            office("almaty.2", true, &[]),
            office("almaty.7", false, &[]),
        ]);
        assert_eq!(some.next_code("almaty").as_deref(), Some("almaty.8"));
        assert_eq!(some.next_code("talgar").as_deref(), Some("talgar.2"));
        assert_eq!(some.next_code("almaty.2"), None);
        assert_eq!(some.next_code("atlantis"), None);
        assert_eq!((place_of("almaty.8"), place_of("talgar")), ("almaty", "talgar"));
        assert!(offices().all(|choice| place_of(choice.code) == choice.code));
    }

    #[test]
    fn the_acts_offices_provide_what_asks_for_an_office() {
        let services: Vec<&str> = chosen_for().map(|service| service.id).collect();
        assert_eq!(
            services,
            [
                "housing-queue",
                "privatisation-pavlodar-2019",
                "housing-assistance-almaty-region-2012",
                "rent-payment"
            ]
        );
        let provided = |code: &str| {
            let office = offices().find(|office| office.code == code);
            Office::of_acts(office.unwrap()).services
        };
        assert_eq!(provided("pavlodar"), [services[0], services[1], services[3]]);
        assert_eq!(provided("004-1-20"), services[2..3]);
        assert_eq!(provided("talgar"), ["housing-queue", "rent-payment"]);
        let plain = Offices::default();
        assert!(plain.takes("pavlodar", services[1]) && !plain.takes("talgar", services[1]));
    }
}
