//! What officials call the steps whose titles speak to the applicant.

use crate::text::{Text, t};

pub(super) const DELIVER: Text = t(
    "Хабарламаны тұтынушыға беру немесе пошта арқылы жіберу",
    "Выдать уведомление потребителю или отправить по почте",
    "Give the notice to the consumer, or send it by post",
);

pub(super) const ISSUE: Text = t(
    "Хабарламаны қолхат негізінде тұтынушыға беру",
    "Выдать уведомление потребителю по расписке",
    "Give the notice to the consumer against the receipt",
);

pub(super) const ACCEPT: Text = t(
    "Құжаттарды қабылдап, тіркеу, талон беру",
    "Принять и зарегистрировать документы, выдать талон",
    "Accept and register the documents, give the talon",
);

pub(super) const ACCEPT_AT_CENTRE: Text = t(
    "Құжаттарды қабылдап, тіркеу, қолхат беру",
    "Принять и зарегистрировать документы, выдать расписку",
    "Accept and register the documents, give the receipt",
);

pub(super) const RIGHT: Text = t(
    "Тұтынушының құқығын анықтау",
    "Определить право потребителя",
    "Determine the consumer's right",
);
