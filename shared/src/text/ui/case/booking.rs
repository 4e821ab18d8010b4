//! A place in a public service centre's electronic queue.

use crate::text::{Text, t};

/// The page.
pub const TITLE: Text = t(
    "ХҚО кезегіне жазылу",
    "Запись в очередь ЦОН",
    "Queue of the service centre",
);
/// What it is for.
pub const LEAD: Text = t(
    "Қағаз өтінішті ХҚО-ға белгілі бір уақытта тапсыруға жазылыңыз. Жеделдетілген қызмет жоқ: бәріне кезек бірдей.",
    "Запишитесь, чтобы сдать бумажное заявление в ЦОН к определённому времени. Ускоренного обслуживания нет: очередь \
    одна для всех.",
    "Book a time to hand a paper application in at a centre. There is no accelerated service: one queue for everybody.",
);
/// A control.
pub const CENTRE: Text = t("ХҚО бөлімі", "Отдел ЦОН", "Department of the centre");
/// A control.
pub const DAY: Text = t("Күні", "День", "Day");
/// Nothing chosen.
pub const CHOOSE: Text = t("Таңдаңыз", "Выберите", "Choose");
/// No slot is left on a day.
pub const NO_SLOTS: Text = t(
    "Бұл күні қабылдау жоқ немесе аяқталды. Басқа күнді таңдаңыз.",
    "В этот день приёма нет или он закончен. Выберите другой день.",
    "The centre does not serve on this day, or no longer. Choose another day.",
);
/// A slot. Mark: `n`.
pub const FREE: Text = t("бос орын: {n}", "мест: {n}", "places: {n}");
/// My place. Marks: `at`, `office`.
pub const MINE: Text = t(
    "Сіз жазылдыңыз: {at}, {office}. Басқа уақытты бассаңыз, орныңыз соған ауысады.",
    "Вы записаны: {at}, {office}. Если нажать другое время, запись перейдёт на него.",
    "You have a place: {at}, {office}. Press another time to move it.",
);
/// A button.
pub const GIVE_UP: Text = t("Жазылудан бас тарту", "Отменить запись", "Give the place up");
/// The way to the page.
pub const TO_BOOKING: Text = t(
    "ХҚО кезегіне жазылу",
    "Записаться в очередь ЦОН",
    "Book a place in the queue of a service centre",
);
