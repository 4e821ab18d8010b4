//! Words of the way to sign by the state's mobile application.

use crate::text::{Text, t};

/// First: open it.
pub const OPEN: Text = t(
    "Төмендегі түймені басып, шыққан кодты eGov Mobile қолданбасында сканерлеңіз.",
    "Нажмите кнопку ниже и отсканируйте код в приложении eGov Mobile.",
    "Press the button below and scan the code in the eGov Mobile app.",
);
/// Second: look at what is signed.
pub const COMPARE: Text = t(
    "Қолданбада құжаттың «Қоныс» порталынан келгенін көріп, қол қойыңыз.",
    "Убедитесь в приложении, что документ пришёл с портала «Қоныс», и подпишите его.",
    "Make sure in the app that the document comes from the Qonys portal, and sign it.",
);
/// Third: nothing more to do.
pub const RETURN: Text = t(
    "Осы бетті жаппаңыз: қолтаңба келгенде ол өзі жалғасады. Кодты ешкімге көрсетпеңіз, басқа біреу жіберген кодты сканерлемеңіз.",
    "Не закрывайте эту страницу: когда подпись придёт, она продолжит сама. Никому не показывайте код и не сканируйте код, который прислал кто-то другой.",
    "Keep this page open: it goes on by itself when the signature arrives. Show the code to nobody, and scan no code that somebody else has sent you.",
);
/// Asks for a code.
pub const SHOW: Text = t("QR кодты көрсету", "Показать QR-код", "Show the QR code");
/// The code's name.
pub const CODE: Text = t(
    "eGov Mobile қолданбасына арналған QR код",
    "QR-код для приложения eGov Mobile",
    "QR code for the eGov Mobile app",
);
/// The link on the phone itself.
pub const LINK: Text = t(
    "eGov Mobile қолданбасын ашу",
    "Открыть eGov Mobile",
    "Open eGov Mobile",
);
/// While nobody has read it.
pub const WAITS: Text = t(
    "Кодты сканерлеңіз. Ол бір рет әрі бірнеше минут қана жарайды.",
    "Отсканируйте код. Он годится один раз и всего несколько минут.",
    "Scan the code. It is good once, and for a few minutes only.",
);
/// While it is signed.
pub const TAKEN: Text = t(
    "Құжат телефонда ашылды. Қолданбада қол қойыңыз.",
    "Документ открыт на телефоне. Подпишите его в приложении.",
    "The document is open on the phone. Sign it in the app.",
);
/// The server did not offer it.
pub const NOT_OFFERED: Text = t(
    "Кодты алу мүмкін болмады. Интернет байланысын тексеріңіз.",
    "Не удалось получить код. Проверьте подключение к интернету.",
    "The code could not be had. Check your internet connection.",
);
/// Its time was over.
pub const OVER: Text = t(
    "Кодтың уақыты өтті. Ештеңеге қол қойылған жоқ.",
    "Время кода вышло. Ничего не подписано.",
    "The code's time is over. Nothing was signed.",
);
/// What came back was refused.
pub const VOID: Text = t(
    "Қолданбадан келген қолтаңба қабылданбады: кілт басқа адамдікі, мерзімі өткен немесе қол қоюға арналмаған. Код енді жарамайды.",
    "Подпись из приложения не принята: ключ другого человека, просрочен или не для подписи. Код больше не действует.",
    "The signature from the app was not accepted: the key is someone else's, has expired, or is not for signing. The code is no longer good.",
);
/// Who offers a document to the mobile application.
pub const PORTAL: Text = t(
    "«Қоныс» тұрғын үй порталы",
    "Жилищный портал «Қоныс»",
    "Qonys, the housing portal",
);
/// What is offered: a sign-in.
pub const DOCUMENT_SIGN_IN: Text = t(
    "«Қоныс» порталына кіру",
    "Вход на портал «Қоныс»",
    "Sign in to the Qonys portal",
);
/// What is offered: a document.
pub const DOCUMENT: Text = t("Қол қойылатын құжат", "Документ на подпись", "A document to sign");
