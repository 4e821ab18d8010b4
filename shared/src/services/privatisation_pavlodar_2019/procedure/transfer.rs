//! The second stage of service D: the dwelling goes over to the communal fund (`spec.md` 4.7).

use super::{
    forms::{RESOLUTION, VALUE},
    outcomes::HEAD,
    tasks,
};
use crate::{
    official::Role,
    procedure::{Ask, Limit, Notice, Outcome, Starts, State, Step},
    text::t,
};

pub(super) const STEPS: [Step; 7] = [
    Step {
        code: "D2-1",
        title: t(
            "2-кезең: жауапты орындаушы құжаттарды қабылдағанын ЭЦҚ-мен растайды",
            "Этап 2: ответственный исполнитель подтверждает приём документов ЭЦП",
            "Stage 2: the responsible employee confirms with an EDS that the documents are accepted",
        ),
        task: Some(tasks::CONFIRM),
        limit: Some(Limit::Hours(2)),
        starts: Starts::Stage,
        requires: &["D1-7"],
        outcomes: &[Outcome {
            code: "accepted",
            next: &[("D2-2", "resolved")],
            to: State::Stage2,
            ..super::outcomes::ACCEPTED
        }],
        ..STEP
    },
    Step {
        code: "D2-2",
        role: Role::Head,
        title: t(
            "Басшы құжаттарды қарап, бұрыштама қояды",
            "Руководитель рассматривает документы и накладывает резолюцию",
            "The head examines the documents and puts a resolution",
        ),
        limit: Some(Limit::WorkingDays(2)),
        starts: Starts::After("D2-1"),
        requires: &["D2-1"],
        outcomes: &[Outcome {
            told: t(
                "Басшы бұрыштама қойды, тұрғын үйдің қалдық құны есептеліп жатыр",
                "Руководитель наложил резолюцию, рассчитывают остаточную стоимость жилья",
                "The head put a resolution; the residual value of the home is being calculated",
            ),
            to: State::Stage2,
            next: &[("D2-3", "sent")],
            ..super::outcomes::RESOLVED
        }],
        ..STEP
    },
    Step {
        code: "D2-3",
        title: t(
            "Жауапты орындаушы қалдық құнды есептеп, құжаттарды әкімдікке жолдайды",
            "Ответственный исполнитель рассчитывает остаточную стоимость и направляет документы в акимат",
            "The responsible employee calculates the residual value and sends the documents to the akimat",
        ),
        limit: Some(Limit::WorkingDays(2)),
        starts: Starts::After("D2-2"),
        requires: &["D2-2"],
        outcomes: &[SENT],
        ..STEP
    },
    Step {
        code: "D2-4",
        role: Role::Akimat,
        title: t(
            "Әкімдік тұрғын үйді коммуналдық меншікке беру туралы қаулы шығарады",
            "Акимат выносит постановление о передаче жилья в коммунальную собственность",
            "The akimat issues a resolution on the transfer to communal ownership",
        ),
        limit: Some(Limit::WorkingDays(5)),
        starts: Starts::After("D2-3"),
        requires: &["D2-3"],
        outcomes: &[ISSUED, SENT_BACK],
        ..STEP
    },
    Step {
        code: "D2-5",
        title: t(
            "Жауапты орындаушы тұрғын үйді беру құжаттарын ресімдейді",
            "Ответственный исполнитель оформляет документы о передаче жилья",
            "The responsible employee draws up the documents of the transfer",
        ),
        limit: Some(Limit::WorkingDays(2)),
        starts: Starts::After("D2-4"),
        requires: &["D2-4"],
        outcomes: &[DRAWN_UP],
        ..STEP
    },
    Step {
        code: "D2-6",
        role: Role::Head,
        title: t(
            "Басшы анықтамаға, есепке және беру құжаттарына қол қояды",
            "Руководитель подписывает справку, расчёт и документы о передаче",
            "The head signs the certificate, the calculation and the documents of the transfer",
        ),
        limit: Some(Limit::WorkingDays(2)),
        starts: Starts::After("D2-5"),
        requires: &["D2-4", "D2-5"],
        outcomes: &[
            SIGNED,
            Outcome {
                code: "certificate_returned",
                to: State::Stage2,
                next: &[("D2-5", "drawn_up")],
                reopens: &["D2-5"],
                ..super::outcomes::RETURNED
            },
        ],
        ..STEP
    },
    Step {
        code: "D2-7",
        title: t(
            "Тұрғын үйдің құны туралы анықтама жеке кабинетіңізге жіберіледі",
            "Справку о стоимости жилья направляют в ваш личный кабинет",
            "The certificate of the home's value is sent to your cabinet",
        ),
        task: Some(tasks::SEND_RESULT),
        limit: Some(Limit::Minutes(15)),
        starts: Starts::After("D2-6"),
        requires: &["D2-6"],
        outcomes: &[GIVEN],
        ..STEP
    },
];

/// What most of these steps have in common.
const STEP: Step = Step {
    code: "",
    role: Role::Executor,
    title: t("", "", ""),
    task: None,
    limit: None,
    starts: Starts::Stage,
    always: true,
    requires: &[],
    outcomes: &[],
    cite: "003 §5, A1.S2",
};

const SENT: Outcome = Outcome {
    code: "sent",
    label: t(
        "Қаулыға құжаттарды әкімдікке жолдау",
        "Направить документы в акимат",
        "Send the documents to the akimat",
    ),
    told: t(
        "Қалдық құн есептелді, құжаттарыңыз әкімдіктің қарауына жіберілді",
        "Остаточная стоимость рассчитана, документы направлены на рассмотрение акимата",
        "The residual value was calculated; your documents were sent to the akimat",
    ),
    to: State::AtAkimat,
    next: &[("D2-4", "issued"), ("D2-4", "sent_back")],
    form: Some(&VALUE),
    ..Outcome::PLAIN
};

const AKIMAT: &[Role] = &[Role::Akimat];

const ISSUED: Outcome = Outcome {
    code: "issued",
    by: AKIMAT,
    label: t(
        "Коммуналдық меншікке беру туралы қаулыға қол қою",
        "Подписать постановление о передаче в коммунальную собственность",
        "Sign the resolution on the transfer to communal ownership",
    ),
    told: t(
        "Әкімдік тұрғын үйді коммуналдық меншікке беру туралы № {resolution_number} қаулыны шығарды",
        "Акимат вынес постановление № {resolution_number} о передаче жилья в коммунальную собственность",
        "The akimat issued resolution No. {resolution_number} on the transfer to communal ownership",
    ),
    to: State::AtAkimat,
    next: &[("D2-5", "drawn_up")],
    form: Some(&RESOLUTION),
    paper: Some("RESOLUTION"),
    states: &["dwelling_address", "fund_holder", "residual_value"],
    ..Outcome::PLAIN
};

/// The act knows no refusal of the akimat: what it does not accept goes back to be put right.
const SENT_BACK: Outcome = Outcome {
    code: "sent_back",
    by: AKIMAT,
    label: t(
        "Пысықтауға қайтару",
        "Вернуть на доработку",
        "Return for more work",
    ),
    told: t(
        "Әкімдік құжаттарды пысықтауға қайтарды",
        "Акимат вернул документы на доработку",
        "The akimat returned the documents for more work",
    ),
    to: State::Stage2,
    next: &[("D2-3", "sent")],
    ends: false,
    reopens: &["D2-3"],
    asks: &[Ask::Text],
    ..Outcome::PLAIN
};

const DRAWN_UP: Outcome = Outcome {
    code: "drawn_up",
    label: t(
        "Беру құжаттарын қол қоюға жіберу",
        "Направить документы о передаче на подпись",
        "Send the documents of the transfer for signature",
    ),
    told: t(
        "Тұрғын үйді беру құжаттары қол қоюға жіберілді",
        "Документы о передаче жилья направлены на подпись",
        "The documents of the transfer were sent for signature",
    ),
    to: State::Signing,
    next: &[("D2-6", "certificate_signed"), ("D2-6", "certificate_returned")],
    ..Outcome::PLAIN
};

const SIGNED: Outcome = Outcome {
    code: "certificate_signed",
    by: HEAD,
    label: t(
        "Анықтамаға, есепке және беру құжаттарына қол қою",
        "Подписать справку, расчёт и документы о передаче",
        "Sign the certificate, the calculation and the documents of the transfer",
    ),
    told: t(
        "Тұрғын үйдің құны туралы анықтамаға қол қойылды, ол тіркелуде",
        "Справка о стоимости жилья подписана и регистрируется",
        "The certificate of the home's value was signed and is being registered",
    ),
    to: State::Signing,
    next: &[("D2-7", "certificate_given")],
    paper: Some("N-D5"),
    states: &[
        "dwelling_address",
        "fund_holder",
        "resolution_number",
        "resolution_date",
        "residual_value",
        "calculation",
        "acquisition_kind",
        "amount_due",
    ],
    ..Outcome::PLAIN
};

const GIVEN: Outcome = Outcome {
    code: "certificate_given",
    label: t(
        "Анықтаманы тіркеп, өтініш берушіге жіберу",
        "Зарегистрировать справку и направить заявителю",
        "Register the certificate and send it to the applicant",
    ),
    told: t(
        "Тұрғын үй коммуналдық меншікке берілді, құны туралы анықтама дайын. 3-кезең басталды",
        "Жильё передано в коммунальную собственность, справка о стоимости готова. Начался этап 3",
        "The home is in communal ownership, the certificate of its value is ready. Stage 3 has begun",
    ),
    to: State::Stage3,
    next: &[("D3-1", "accepted")],
    notices: &[Notice::cabinet("N-D5")],
    ..Outcome::PLAIN
};
