//! Words of signing an application.

use crate::text::{Text, t};

/// Practice goes no further than this.
pub const PRACTICE_ENDS: Text = t(
    "Жаттығу осымен аяқталады. Қол қою және өтініш беру үшін порталға кіріңіз.",
    "Пробное заполнение на этом заканчивается. Чтобы подписать и подать заявление, войдите на портал.",
    "Practice ends here. Sign in to sign and file an application.",
);
/// Heading of the signing page.
pub const SIGN: Text = t("Қол қойып, өтініш беру", "Подписать и подать", "Sign and file");
/// Under it.
pub const SIGN_INTRO: Text = t(
    "Мына сөздермен келісуіңіз керек. Олар өтініштің бір бөлігі.",
    "Нужно ваше согласие. Эти слова – часть заявления.",
    "You need to agree to this. It is part of the application.",
);
/// Something is missing.
pub const NOT_COMPLETE: Text = t(
    "Өтініш әлі толық емес. Не жетпейтінін қараңыз:",
    "Заявление ещё не полное. Посмотрите, чего не хватает:",
    "The application is not complete yet. See what is missing:",
);
/// Shows what will be signed.
pub const SHOW_TEXT: Text = t(
    "Қол қойылатын мәтінді көру",
    "Показать текст для подписи",
    "Show the text to sign",
);
/// Heading of that text.
pub const TEXT_TO_SIGN: Text = t(
    "Сіз қол қоятын мәтін",
    "Текст, который вы подписываете",
    "The text that you sign",
);
/// What it is.
pub const TEXT_TO_SIGN_MEANS: Text = t(
    "Дәл осы мәтінге қол қоясыз. Оны браузеріңіз өз жауаптарыңыздан құрап, серверде тұрғанымен салыстырды: екеуі бірдей.",
    "Вы подпишете именно этот текст. Браузер составил его из ваших ответов и сравнил с тем, что на сервере: они совпадают.",
    "You sign exactly this text. Your browser made it from your answers and compared it with the server's: they are the same.",
);
/// Opens the raw text.
pub const RAW_TEXT: Text = t(
    "Қол қойылатын дәл мәтін (JSON)",
    "Точный текст для подписи (JSON)",
    "The exact text to sign (JSON)",
);
/// The server's text is another one.
pub const TEXT_DIFFERS: Text = t(
    "Сервердегі мәтін осы беттегі жауаптарға сай келмейді, сондықтан қол қойылмады. Бетті жаңартып, жауаптарды тексеріңіз.",
    "Текст на сервере не совпадает с ответами на этой странице, поэтому он не подписан. Обновите страницу и проверьте ответы.",
    "The server's text is not the same as the answers on this page, so it was not signed. Reload the page and check your answers.",
);
/// The button that files with a one-time password.
pub const CONFIRM_AND_FILE: Text = t(
    "Растап, өтінішті беру",
    "Подтвердить и подать заявление",
    "Confirm and file",
);
/// The button of the key file dialog.
pub const SIGN_AND_FILE: Text = t(
    "Қол қойып, өтінішті беру",
    "Подписать и подать заявление",
    "Sign and file",
);
/// What the key is used for.
pub const KEY_PURPOSE: Text = t(
    "Осы өтінішке қол қою үшін",
    "Чтобы подписать это заявление",
    "To sign this application",
);
/// Says that it is on its way.
pub const FILING: Text = t(
    "Өтініш жіберілуде…",
    "Заявление отправляется…",
    "The application is being filed…",
);
/// Sends the same signature once more.
pub const FILE_AGAIN: Text = t("Қайта жіберу", "Отправить ещё раз", "Send it again");
/// Leaves the text unsigned.
pub const SIGN_LATER: Text = t("Қазір қол қоймау", "Пока не подписывать", "Do not sign now");
