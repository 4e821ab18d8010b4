//! Sentences of requests that cannot be understood. The app makes no such requests; whoever does hears them from the
//! server.

use crate::text::{Text, t};

/// Of the form of requests.
pub(super) const ALL: &[(&str, Text)] = sentences! {
    "bad_json":
        "Портал сұрауды оқи алмады. Бетті жаңартып, қайталап көріңіз.",
        "Портал не смог прочитать запрос. Обновите страницу и попробуйте снова.",
        "The portal could not read the request. Reload the page and try again.";
    "bad_request":
        "Портал сұрауды түсінбеді. Бетті жаңартып, қайталап көріңіз.",
        "Портал не понял запрос. Обновите страницу и попробуйте снова.",
        "The portal did not understand the request. Reload the page and try again.";
    "body_too_large":
        "Жіберілген мәлімет тым көп. Мәтінді қысқартып, қайталап көріңіз.",
        "Отправлено слишком много данных. Сократите текст и попробуйте снова.",
        "Too much was sent. Shorten the text and try again.";
    "unsupported_media_type":
        "Мәлімет портал оқи алмайтын түрде жіберілді. Бетті жаңартып, қайталап көріңіз.",
        "Данные отправлены в виде, который портал не читает. Обновите страницу и попробуйте снова.",
        "The data were sent in a form the portal cannot read. Reload the page and try again.";
    "method_not_allowed":
        "Бұл жерде мұндай әрекет жасалмайды. Алдыңғы бетке оралыңыз.",
        "Здесь такое действие невозможно. Вернитесь на предыдущую страницу.",
        "This cannot be done here. Go back to the page before.";
};
