//! Words of the end of a session.

use crate::text::{Text, t};

/// Heading: the session ends soon.
pub const EXPIRES: Text = t(
    "Сеанс жақында аяқталады",
    "Сеанс скоро завершится",
    "Your session is about to end",
);
/// It can be put off. Mark: `time`.
pub const EXPIRES_IN: Text = t(
    "Порталды біраз уақыт пайдаланбадыңыз. Сеанстың аяқталуына {time} қалды. Теріп қойғаныңыз осы бетте қалады.",
    "Вы давно ничего не делали на портале. До конца сеанса {time}. Всё, что вы ввели, останется на этой странице.",
    "You have not used the portal for a while. Time left: {time}. What you typed stays on this page.",
);
/// Puts it off.
pub const STAY: Text = t("Порталда қалу", "Остаться на портале", "Stay signed in");
/// It cannot be put off. Mark: `time`.
pub const EXPIRES_LAST: Text = t(
    "Бір кіргендегі ең ұзақ уақыт бітуге жақын, {time} қалды. Содан кейін қайта кіресіз, теріп қойғаныңыз осы бетте қалады.",
    "Заканчивается самое долгое время одного входа, осталось {time}. Потом нужно войти заново, а всё, что вы ввели, останется на этой странице.",
    "The longest time of one sign-in is nearly over: {time} left. Then you sign in again, and what you typed stays on this page.",
);
/// Closes the notice.
pub const UNDERSTOOD: Text = t("Түсінікті", "Понятно", "Understood");
/// Heading: it is over.
pub const OVER: Text = t("Сеанс аяқталды", "Сеанс завершён", "Your session has ended");
/// What stays.
pub const OVER_KEPT: Text = t(
    "Теріп қойғаныңыз осы бетте тұр. Жаңа қойындыда қайта кіріп, осында оралсаңыз, тоқтаған жеріңізден жалғастырасыз.",
    "Всё, что вы ввели, осталось на этой странице. Войдите в новой вкладке и вернитесь сюда, чтобы продолжить.",
    "What you typed is still on this page. Sign in again in a new tab and come back here to go on.",
);
/// Signs in again.
pub const AGAIN: Text = t(
    "Қайта кіру (жаңа қойындыда)",
    "Войти снова (в новой вкладке)",
    "Sign in again (in a new tab)",
);
/// Leaves the page and what is on it.
pub const LEAVE: Text = t("Бұл беттен кету", "Уйти с этой страницы", "Leave this page");
