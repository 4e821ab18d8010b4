//! What officials fill in with the outcomes of service D (`spec.md` 2.6, D-5 to D-7 and D-11 to D-13).

use super::super::form::FUND_HOLDER;
use crate::{
    form::{Choice, Field, Form, Kind, Rule, Section, When},
    text::t,
};

/// The price is paid: nothing is paid for a gratuitous acquisition [003 §3].
pub(super) const FOR_PAY: When = When::Is("acquisition_kind", &["PAID"]);

/// The price is paid in the term of the regulation: not in the cases of point 23 of the privatisation rules [003 §3].
pub(super) const WITH_TERM: When = When::All(&[FOR_PAY, When::Not(&When::Filled("point23_case"))]);

/// The provider has said whose fund it is and how it is acquired.
pub(super) const DECIDED: When = When::Filled("fund_holder");

/// The dwelling is in the communal fund already: the second stage does not run [003 §3].
pub(super) const COMMUNAL: When = When::Is("fund_holder", &["COMMUNAL"]);

static ACQUISITION_KIND: [Choice; 2] = [
    Choice::new("PAID", t("ақылы", "за плату", "for payment")),
    Choice::new("FREE", t("өтеусіз", "безвозмездно", "free of payment")),
];

const fn section(fields: &'static [Field]) -> Section {
    Section {
        code: "data",
        title: t("Мәліметтер", "Сведения", "Data"),
        intro: None,
        when: When::Always,
        fields,
    }
}

/// What decides how the case goes on; the provider decides it (`spec.md` 2.6).
pub(super) static PREPARATION: Form = Form {
    version: "D1-3/1",
    sections: &[section(&HOW)],
    rules: &[],
};

static HOW: [Field; 3] = [
    Field::new(
        "fund_holder",
        t(
            "мемлекеттік кәсіпорындардың және мемлекеттік мекемелердің мемлекеттік тұрғын үй қорынан",
            "Из государственного жилищного фонда государственных предприятий и государственных учреждений",
            "From the state housing fund of state enterprises and state institutions",
        ),
        Kind::One(&FUND_HOLDER),
        "003 §3",
    )
    .ask(t(
        "Құжаттар бойынша тұрғын үй кімнің қорында?",
        "В чьём фонде жильё по документам?",
        "Whose fund does the home belong to by the documents?",
    ))
    .hint(t(
        "Коммуналдық қордағы үйге 2-кезең өткізілмейді.",
        "Для жилья коммунального фонда этап 2 не проводится.",
        "For a home of the communal fund there is no stage 2.",
    )),
    Field::new(
        "acquisition_kind",
        t(
            "Тұрғын үйді меншікке алу тәртібі",
            "Способ приобретения жилья в собственность",
            "How the home is acquired",
        ),
        Kind::One(&ACQUISITION_KIND),
        "003 §3",
    )
    .ask(t(
        "Тұрғын үй қалай беріледі?",
        "Как передают жильё?",
        "How is the home given?",
    )),
    Field::new(
        "point23_case",
        t(
            "қағидаларының 23-тармағында көрсетілген жағдай",
            "Случай пункта 23 правил приватизации",
            "A case of point 23 of the privatisation rules",
        ),
        Kind::Mark,
        "003 §3",
    )
    .ask(t(
        "Жекешелендіру қағидаларының 23-тармағындағы жағдай",
        "Случай пункта 23 правил приватизации",
        "A case of point 23 of the privatisation rules",
    ))
    .hint(t(
        "Мұндай жағдайда төлемнің осы регламенттегі мерзімі қолданылмайды. Тармақтың мазмұны дереккөзде жоқ.",
        "В этом случае срок оплаты из регламента не применяется. Содержания пункта в источнике нет.",
        "Then the regulation's term of payment does not apply. What the point says is not in the source.",
    ))
    .optional()
    .when(FOR_PAY),
];

/// The residual value and the price [003 §5].
pub(super) static VALUE: Form = Form {
    version: "D2-3/1",
    sections: &[section(&VALUES)],
    rules: &[],
};

static VALUES: [Field; 3] = [
    Field::new(
        "residual_value",
        t(
            "тұрғын үйдің қалдық құны",
            "Остаточная стоимость жилья",
            "Residual value of the home",
        ),
        Kind::Money,
        "003 §5",
    )
    .ask(t(
        "Тұрғын үйдің қалдық құны, теңге",
        "Остаточная стоимость жилья, тенге",
        "Residual value of the home, tenge",
    )),
    Field::new(
        "calculation",
        t(
            "тұрғын үйдің қалдық құнының есебі",
            "Расчёт остаточной стоимости жилья",
            "Calculation of the residual value",
        ),
        Kind::Line { max: 500 },
        "003 §5",
    )
    .ask(t(
        "Бұл сома қалай есептелді?",
        "Как рассчитана эта сумма?",
        "How was it calculated?",
    )),
    AMOUNT_DUE.when(FOR_PAY),
];

const AMOUNT_DUE: Field = Field::new(
    "amount_due",
    t("төленуі тиіс сома", "Сумма к оплате", "Amount payable"),
    Kind::Money,
    "003 §3",
)
.ask(t(
    "Төленуі тиіс сома, теңге",
    "Сумма к оплате, тенге",
    "Amount payable, tenge",
));

/// The akimat's resolution.
pub(super) static RESOLUTION: Form = Form {
    version: "D2-4/1",
    sections: &[section(&RESOLVED)],
    rules: &[],
};

static RESOLVED: [Field; 2] = [
    Field::new(
        "resolution_number",
        t(
            "қаулының нөмірі",
            "Номер постановления",
            "Number of the resolution",
        ),
        Kind::Line { max: 20 },
        "003 §5",
    ),
    Field::new(
        "resolution_date",
        t("қаулының күні", "Дата постановления", "Date of the resolution"),
        Kind::PastDate,
        "003 §5",
    ),
];

/// The contract. Where the second stage did not run, nobody has named the price yet.
pub(super) static CONTRACT: Form = Form {
    version: "D3-3/1",
    sections: &[section(&CONTRACTED)],
    rules: &[],
};

static CONTRACTED: [Field; 2] = [
    Field::new(
        "contract_number",
        t("шарттың нөмірі", "Номер договора", "Number of the contract"),
        Kind::Line { max: 20 },
        "003 §5",
    ),
    AMOUNT_DUE.when(When::All(&[FOR_PAY, COMMUNAL])),
];

/// The payment to the local budget [003 §3].
pub(super) static PAYMENT: Form = Form {
    version: "D3-7/1",
    sections: &[section(&PAID)],
    rules: &[Rule::AtLeast("payment/amount", "amount_due", "payment_below")],
};

static PAID: [Field; 1] = [Field::new(
    "payment",
    t("төлем туралы мәліметтер", "Сведения об оплате", "Payment"),
    Kind::Group(&PAYMENT_FIELDS),
    "003 §3",
)];

static PAYMENT_FIELDS: [Field; 3] = [
    Field::new(
        "date",
        t("төленген күні", "Дата оплаты", "Date of payment"),
        Kind::PastDate,
        "003 §3",
    ),
    Field::new(
        "amount",
        t("сомасы, теңге", "Сумма, тенге", "Amount, tenge"),
        Kind::Money,
        "003 §3",
    ),
    Field::new(
        "document",
        t(
            "төлем құжатының нөмірі",
            "Номер платёжного документа",
            "Number of the payment document",
        ),
        Kind::Line { max: 50 },
        "003 §3",
    ),
];
