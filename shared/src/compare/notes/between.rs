//! Where the acts that registered people in need of a home differ from each other.

use super::{
    super::Topic::{Category, Hearing, Hours, Ownership, Residence, Term, Words},
    A, B, C, D, E, F, Note, note,
};
use crate::text::t;

/// In the order of `spec.md` 11.
pub(super) static BETWEEN: [Note; 9] = [
    note(
        "X-01",
        Term,
        &[A, B, C],
        &["000 §8", "001 §10", "002 A.4"],
        t(
            "Әр актінің өз мерзімі бар, олар араласпайды. Бүгін тек 2026 жылғы актінің мерзімі жүреді.",
            "У каждого акта свой срок, они не смешиваются. Сегодня действует только срок акта 2026 года.",
            "Each act has its own term; they are never mixed. Today only that of the act of 2026 holds.",
        ),
    ),
    note(
        "X-20",
        Hours,
        &[A, B, C, E],
        &["000 A2.7", "001 A1, §16", "002 A.8"],
        t(
            "Жұмыс уақыты әр актіде басқа: мекеме өз актісіндегі уақытпен жұмыс істейді.",
            "Часы работы в актах разные: учреждение работает по своему акту.",
            "The acts have different hours: an office works by its own act.",
        ),
    ),
    note(
        "X-35",
        Ownership,
        &[A, C],
        &["000 A2.9", "002 §15, A.10"],
        t(
            "2022 жылы соңғы бес жылда жағдайын әдейі нашарлатқаны ғана қаралатын; 2026 жылдан меншік тұрғын үйі болмауы да \
        керек. 2014 жылғы актіде мұндай ереже жоқ.",
            "В 2022 году смотрели только, не ухудшил ли человек условия умышленно за пять лет; с 2026 года ещё и не должно \
        быть жилья в собственности. В акте 2014 года такого правила нет.",
            "In 2022 only a deliberate worsening in the last five years counted; from 2026 one must have owned no home \
        either. The act of 2014 has no such rule.",
        ),
    ),
    note(
        "X-36",
        Residence,
        &[A, B, C],
        &["000 §5"],
        t(
            "Үш жыл тұру талабы тек 2022 жылғы қағидаларда бар.",
            "Требование прожить три года есть только в правилах 2022 года.",
            "Only the rules of 2022 ask for three years of residence.",
        ),
    ),
    note(
        "X-37",
        Category,
        &[A, C, F],
        &["000 §11(2)", "002 §10"],
        t(
            "2022 жылы санат расталмаса, бас тартатын. Бүгін санаттың болмауы бас тартуға себеп емес.",
            "В 2022 году без подтверждённой категории отказывали. Сегодня её отсутствие – не причина для отказа.",
            "In 2022 a category that was not confirmed meant refusal. Today having none is no reason for it.",
        ),
    ),
    note(
        "X-38",
        Hearing,
        &[A, B, C],
        &["000 §13"],
        t(
            "Бас тартпас бұрын тыңдау тек 2022 жылғы қағидаларда бар.",
            "Заслушивание перед отказом есть только в правилах 2022 года.",
            "Only the rules of 2022 have a hearing before a refusal.",
        ),
    ),
    note(
        "X-40",
        Words,
        &[B, C, D, E],
        &["001 §1", "004 §3", "003 §9", "002 A.8"],
        t(
            "Халыққа қызмет көрсету орталығы 2014 жылы ХҚО, 2012 жылы ХҚКО, 2019 және 2026 жылдары «Азаматтарға арналған үкімет» \
        мемлекеттік корпорациясы деп аталған.",
            "Центр обслуживания населения в актах зовут по-разному: ХҚО (2014), ХҚКО (2012), Государственная корпорация \
        «Правительство для граждан» (2019, 2026).",
            "The public service centre has several names: ХҚО (2014), ХҚКО (2012), State Corporation \"Government for \
        Citizens\" (2019, 2026).",
        ),
    ),
    note(
        "X-41",
        Words,
        &[A, C],
        &["000 §8", "002 §3(5)"],
        t(
            "2022 жылғы «ақпараттық жүйе» мен «электрондық үкімет» 2026 жылы «цифрлық объект» пен «цифрлық үкімет» деп аталады.",
            "«Информационная система» и «электронное правительство» 2022 года в 2026 году – «цифровой объект» и «цифровое \
        правительство».",
            "The \"information system\" and \"electronic government\" of 2022 are the \"digital object\" and \"digital \
        government\" of 2026.",
        ),
    ),
    note(
        "X-42",
        Words,
        &[A, B, C, E],
        &["000 §2", "001 §2", "002 A.6", "004 §7"],
        t(
            "Қызмет алатын адам «көрсетілетін қызметті алушы» деп аталады; тек 2012 жылғы регламентте – «тұтынушы».",
            "Того, кто получает услугу, акты зовут «услугополучателем»; только регламент 2012 года – «потребителем».",
            "Who receives a service is the \"recipient of the service\"; only the regulation of 2012 says \"consumer\".",
        ),
    ),
];
