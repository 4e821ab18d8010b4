//! Complete synthetic applications for the tests. The people do not exist.

use crate::{
    calendar::{Calendar, Moment},
    form::Answers,
    official::Role,
    procedure::{Event, Fact, Intake, Procedure, TakenIn, append, deadlines},
};
use serde_json::{Value, json};

/// Whoever files the [`filing`].
pub(crate) const APPLICANT: &str = "850412400017";
/// The father of [`family_of_five`].
pub(crate) const HUSBAND: &str = "830215300011";
/// The applicant of [`orphan`].
pub(crate) const ORPHAN: &str = "091203500015";

/// An IIN with its check digit: birth date `YYMMDD`, century digit, serial number.
pub(crate) fn iin(birth: &str, century: char, serial: u32) -> String {
    for serial in serial.. {
        let stem = format!("{birth}{century}{serial:04}");
        if let Some(digit) = check_digit(&stem) {
            return format!("{stem}{digit}");
        }
    }
    unreachable!("one serial number in a hundred has no check digit")
}

fn check_digit(stem: &str) -> Option<u32> {
    let digits: Vec<u32> = stem.chars().filter_map(|c| c.to_digit(10)).collect();
    let sum = |weights: [u32; 11]| digits.iter().zip(weights).map(|(d, w)| d * w).sum::<u32>() % 11;
    match sum([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) {
        10 => Some(sum([3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2])).filter(|digit| *digit < 10),
        digit => Some(digit),
    }
}

fn answers(value: Value) -> Answers {
    match value {
        Value::Object(answers) => answers,
        _ => Answers::new(),
    }
}

/// A family of five whose only dwelling in Талғар is declared emergency, raising a child with a disability, with two
/// incomes.
pub(crate) fn family_of_five() -> Answers {
    let (mother, husband) = (iin("850412", '4', 1), HUSBAND);
    let (son, daughter, baby) = (
        iin("120506", '5', 1),
        iin("150830", '6', 1),
        iin("210119", '5', 1),
    );
    answers(json!({
        "provider_unit": "talgar",
        "applicant_surname": "Оспанова", "applicant_name": "Айгүл", "applicant_patronymic": "Серікқызы",
        "applicant_iin": mother,
        "rooms": 3, "fund_type": "FUND-1", "list_name": "LIST-3", "category": "CAT-7",
        "family": [
            { "surname": "Оспанов", "name": "Ержан", "patronymic": "Маратұлы", "relation": "REL-1", "iin": husband },
            { "surname": "Оспанов", "name": "Алихан", "relation": "REL-2", "iin": son },
            { "surname": "Оспанова", "name": "Аружан", "relation": "REL-2", "iin": daughter },
            { "surname": "Оспанов", "name": "Санжар", "relation": "REL-2", "iin": baby },
        ],
        "disabled_child_iin": [daughter],
        "income": [
            { "person": mother, "kind": "INC-2", "amount": 1_260_000 },
            { "person": husband, "kind": "INC-3", "amount": 2_400_000 },
        ],
        "income_none": [son, daughter, baby],
        "emergency": {
            "kind": "REALTY-1", "cadastral_no": "03:045:012:345:6", "country": "Қазақстан Республикасы",
            "region": "almaty-region", "settlement": "Талғар", "street": "Рысқұлов көшесі", "house": "12", "flat": "4",
        },
        "dwelling_issue": ["ISS-0"], "nonstandard_consent": "CON-2",
        "mobile": "+77012345678", "email": "aigul@example.kz",
        "check_consent": true, "secret_data_consent": true,
    }))
}

/// An orphan of sixteen with a guardian, in Almaty.
pub(crate) fn orphan() -> Answers {
    answers(json!({
        "provider_unit": "almaty", "residence_start": "2015-09-01",
        "applicant_surname": "Сәрсен", "applicant_name": "Диас", "applicant_iin": ORPHAN,
        "rooms": 1, "fund_type": "FUND-2", "list_name": "LIST-1", "category": "CAT-3",
        "family_none": true,
        "guardian": {
            "iin": iin("740308", '4', 1), "decision_no": "214", "date": "2016-02-11",
            "authority": "Алматы қаласы Білім басқармасы",
        },
        "dwelling_issue": ["ISS-0"], "nonstandard_consent": "CON-1",
        "mobile": "+77470001122", "check_consent": true, "secret_data_consent": true,
    }))
}

/// A serviceman without family, in Astana.
pub(crate) fn serviceman() -> Answers {
    answers(json!({
        "provider_unit": "astana",
        "applicant_surname": "Жұмабеков", "applicant_name": "Серік", "applicant_iin": iin("940721", '3', 1),
        "rooms": 1, "fund_type": "FUND-1", "list_name": "LIST-2", "category": "CAT-6",
        "workplace": { "bin": "000740000728", "category": "WORK-3" },
        "family_none": true, "dwelling_issue": ["ISS-0"], "nonstandard_consent": "CON-1",
        "mobile": "+77751112233", "check_consent": true, "secret_data_consent": true,
    }))
}

/// A filing at this moment, as the log of a case begins.
pub(crate) fn filing(procedure: &Procedure, calendar: &Calendar, at: Moment) -> Vec<Event> {
    let dates = deadlines(procedure, calendar, at);
    let role = match procedure.route.intake {
        Intake::Portal => Role::Applicant,
        Intake::Centre => Role::CentreInspector,
        Intake::Chancery => Role::Chancery,
    };
    let taken_in = (role != Role::Applicant).then(|| TakenIn {
        office: "centre".into(),
        name: "Инспектор".into(),
    });
    let fact = Fact::Filed {
        service: "housing-queue".into(),
        office: "talgar".into(),
        form: "1".into(),
        envelope: String::new(),
        signature: String::new(),
        by_code: false,
        registered_on: dates.registered_on,
        result_due_on: dates.result_due_on,
        calendar_entered: dates.calendar_entered,
        steps: dates.steps,
        by_email: false,
        route: procedure.route.code.into(),
        taken_in: taken_in.map(Box::new),
    };
    vec![append(&[], at, APPLICANT, role, procedure.filing, fact)]
}
