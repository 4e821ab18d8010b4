//! Words of the administrator's pages, of the audit log and of the letters about changes of the Rules.

mod audit;
mod calendar;
mod filing;
mod hours;
mod letters;
mod officials;

pub use audit::*;
pub use calendar::*;
pub use filing::*;
pub use hours::*;
pub use letters::*;
pub use officials::*;

use crate::text::{Text, t};

/// This page is for others.
pub const NOT_YOURS: Text = t(
    "Бұл бет сіздің рөліңізге ашық емес. Сізге ашық беттер жоғарыдағы мәзірде.",
    "Эта страница не для вашей роли. Доступные вам страницы – в меню выше.",
    "This page is not for your role. The pages that are open to you stand in the menu above.",
);
/// Who may read but not edit.
pub const READ_ONLY: Text = t(
    "Сіз бұл бетті тек көре аласыз, өзгертуге құқығыңыз жоқ.",
    "Эту страницу вы можете только смотреть, права на изменение у вас нет.",
    "You may read this page but not change it.",
);
/// Button of every form.
pub const SAVE: Text = t("Сақтау", "Сохранить", "Save");
/// It was saved.
pub const SAVED: Text = t("Сақталды.", "Сохранено.", "Saved.");
/// Leaves a form without saving.
pub const CANCEL: Text = t("Сақтамай жабу", "Закрыть, не сохраняя", "Close without saving");
/// Changes something.
pub const EDIT: Text = t("Өзгерту", "Изменить", "Edit");
/// Mark of what was edited.
pub const EDITED: Text = t("өзгертілген", "изменено", "edited");
/// Nothing chosen yet.
pub const CHOOSE: Text = t("Таңдаңыз", "Выберите", "Choose");
/// Removes a row.
pub const REMOVE: Text = t("Алып тастау", "Убрать", "Remove");
