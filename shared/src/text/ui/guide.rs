//! Words of the guide.

use crate::text::{Text, t};

/// What it is.
pub const LEAD: Text = t(
    "Бес сұраққа дейін. Жауаптарыңыз ешқайда сақталмайды.",
    "Не больше пяти вопросов. Ответы нигде не сохраняются.",
    "Five questions at most. Your answers are kept nowhere.",
);
/// Which question it is. Mark: `n`.
pub const QUESTION: Text = t("{n}-сұрақ", "Вопрос {n}", "Question {n}");
/// Heading over the answers that were given.
pub const GIVEN: Text = t("Сіздің жауаптарыңыз", "Ваши ответы", "Your answers");
/// Goes back to a question.
pub const CHANGE: Text = t("Өзгерту", "Изменить", "Change");
/// Heading over the reasons.
pub const WHY: Text = t("Неге осылай", "Почему так", "Why");
/// Begins anew.
pub const AGAIN: Text = t("Басынан бастау", "Начать сначала", "Start again");
/// Heading over services to apply for.
pub const APPLY: Text = t(
    "Осы қызметке өтініш беріңіз",
    "Подайте заявление на эту услугу",
    "Apply for this service",
);
/// Heading over services that would refuse.
pub const UNFIT: Text = t(
    "Қолданыстағы қызмет, бірақ қазір сай келмейді",
    "Действующая услуга, но сейчас не подходит",
    "In force, but does not fit now",
);
/// Heading over repealed services.
pub const HISTORY: Text = t(
    "Бұрын қалай болған: тарих және оқу",
    "Как было раньше: история и обучение",
    "How it was: history and training",
);
