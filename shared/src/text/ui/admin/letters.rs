//! Words of the letters about changes of the Rules.

use crate::{
    official::Addressee,
    text::{Text, t},
};

/// Heading, and link in the menu.
pub const LETTERS: Text = t("13-1 хаттары", "Письма по 13-1", "13-1 letters");
/// What they are.
pub const LETTERS_LEAD: Text = t(
    "Қағидаларға өзгеріс енгізген бұйрық тіркелгенде, Қағидалардың 13-1-тармағындағы төрт мекемеге хат жіберіледі.",
    "Когда зарегистрирован приказ об изменении Правил, четырём адресатам из пункта 13-1 Правил направляются письма.",
    "When an order that changes the Rules is registered, letters go to the four addressees of paragraph 13-1 of the Rules.",
);
/// Heading of the form.
pub const ADD_CHANGE: Text = t("Бұйрық енгізу", "Внести приказ", "Enter an order");
/// Field.
pub const ORDER: Text = t("Бұйрықтың нөмірі", "Номер приказа", "Number of the order");
/// Field.
pub const ORDER_TITLE: Text = t("Атауы", "Название", "Title");
/// Field.
pub const REGISTERED_ON: Text = t(
    "Әділет органында тіркелген күні",
    "Дата регистрации в органах юстиции",
    "Registered in the justice bodies on",
);
/// It was entered. Mark: `date`.
pub const CHANGE_SAVED: Text = t(
    "Бұйрық енгізілді. Хаттарды жіберу мерзімі: {date}.",
    "Приказ внесён. Письма нужно отправить до: {date}.",
    "The order is entered. The letters are due: {date}.",
);
/// None yet.
pub const NO_CHANGES: Text = t(
    "Қағидаларды өзгерткен бұйрық әлі енгізілмеген.",
    "Приказов об изменении Правил ещё нет.",
    "No order that changes the Rules was entered yet.",
);
/// Heading of an order. Marks: `order`, `date`.
pub const CHANGE: Text = t(
    "№ {order} бұйрық, {date} тіркелген",
    "Приказ № {order}, зарегистрирован: {date}",
    "Order No. {order}, registered {date}",
);
/// Column.
pub const ADDRESSEE: Text = t("Кімге", "Кому", "To whom");
/// Column.
pub const DUE_ON: Text = t("Мерзімі", "Срок", "Due");
/// Column.
pub const SENT: Text = t("Жіберілген", "Отправлено", "Sent");
/// Not sent yet.
pub const NOT_SENT: Text = t("әлі жоқ", "ещё нет", "not yet");
/// Sent too late.
pub const SENT_LATE: Text = t("кешігіп жіберілді", "отправлено с опозданием", "sent late");
/// Not sent, and late.
pub const OVERDUE: Text = t("мерзімі өтті", "просрочено", "overdue");
/// Field. Mark: `to`.
pub const OUTGOING: Text = t(
    "Шығыс нөмірі (болса)",
    "Исходящий номер (если есть)",
    "Outgoing number (if any)",
);
/// Button.
pub const MARK_SENT: Text = t("Жіберілді деп белгілеу", "Отметить отправленным", "Mark as sent");
/// The same cannot be undone.
pub const MARK_SENT_HINT: Text = t(
    "Белгі қазіргі уақытпен қойылады, оны кері қайтаруға болмайды.",
    "Отметка ставится текущим временем, отменить её нельзя.",
    "It is marked with the time of now and cannot be undone.",
);
/// It was marked. Mark: `to`.
pub const LETTER_SAVED: Text = t(
    "Жіберілді деп белгіленді: {to}.",
    "Отмечено отправленным: {to}.",
    "Marked as sent: {to}.",
);
/// Outgoing number. Mark: `number`.
pub const NUMBER: Text = t("№ {number}", "№ {number}", "No. {number}");

const TO_STATE_CORPORATION: Text = t(
    "Мемлекеттік корпорация",
    "Государственная корпорация",
    "State Corporation",
);
const TO_PROVIDERS: Text = t("Қызмет берушілер", "Услугодатели", "Providers of the service");
const TO_EGOV_OPERATOR: Text = t(
    "«Электрондық үкімет» инфрақұрылымының операторы",
    "Оператор инфраструктуры «электронного правительства»",
    "Operator of the e-government infrastructure",
);
const TO_CONTACT_CENTRE: Text = t(
    "Бірыңғай байланыс орталығы",
    "Единый контакт-центр",
    "Unified contact centre",
);

/// Who is told of a change of the Rules [000 §13-1].
pub const fn addressee(addressee: Addressee) -> Text {
    match addressee {
        Addressee::StateCorporation => TO_STATE_CORPORATION,
        Addressee::Providers => TO_PROVIDERS,
        Addressee::EgovOperator => TO_EGOV_OPERATOR,
        Addressee::ContactCentre => TO_CONTACT_CENTRE,
    }
}
