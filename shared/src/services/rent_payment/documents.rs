//! The documents of service F: the source lists none (`spec.md` 3.6). The tenancy agreement is what the title implies.

use crate::{
    form::When,
    service::{Document, Per},
    text::{quote, t},
};

pub(super) static DOCUMENTS: [Document; 2] = [
    Document {
        code: "F-FORM",
        title: t(
            "Төлем тағайындау туралы өтініш",
            "Заявление о назначении выплаты",
            "The application for the payment",
        ),
        quote: quote("төлемдер тағайындау"),
        reason: t(
            "Осы нысанды толтырып, қол қойсаңыз болды. Бөлек құжат керек емес.",
            "Достаточно заполнить эту форму и подписать её. Отдельный документ не нужен.",
            "Fill in this form and sign it. No other paper is needed.",
        ),
        when: When::Always,
        per: Per::Application,
        unless_found: "",
        is_form: true,
        cite: "000 L3",
    },
    Document {
        code: "F-LEASE",
        title: t(
            "Жалдау шартының көшірмесі",
            "Копия договора аренды",
            "A copy of the tenancy agreement",
        ),
        quote: quote("Жеке тұрғын үй қорынан жалға алынған тұрғынжай"),
        reason: t(
            "Төлем жалға алған үйіңіз үшін тағайындалады. Құжаттар тізімі дереккөзде жоқ.",
            "Выплату назначают за снятое жильё. Перечня документов в источнике нет.",
            "The payment is for the rented home. The source has no list of documents.",
        ),
        when: When::Always,
        per: Per::Application,
        unless_found: "",
        is_form: false,
        cite: "000 L3",
    },
];
