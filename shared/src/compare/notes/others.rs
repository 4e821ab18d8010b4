//! Where the acts on privatisation, housing assistance and payments for rent contradict themselves or the others.

use super::{
    super::Topic::{Act, Channels, Deciders, Documents, Outcome, Term, Words},
    B, D, E, F, Note, note,
};
use crate::text::t;

/// In the order of `spec.md` 11.
pub(super) static OTHERS: [Note; 16] = [
    note(
        "X-02",
        Term,
        &[D, E],
        &["003 §5", "004 A6"],
        t(
            "Жекешелендірудің әр кезеңінің және тұрғын үй көмегінің мерзімдері әртүрлі: олар – бөлек қызметтер.",
            "Сроки каждого этапа приватизации и жилищной помощи разные: это отдельные услуги.",
            "The terms of each stage of privatisation and of housing assistance differ: they are separate services.",
        ),
    ),
    note(
        "X-21",
        Documents,
        &[E],
        &["004 §11, A6"],
        t(
            "Мәтінде курьер күніне екі рет жүреді, 6-қосымшада тізілім күніне бір рет жасалады. Әр бағытта күніне бір тізілім міндетті, екіншісіне рұқсат.",
            "По тексту курьер ездит дважды в день, по приложению 6 реестр составляют раз в день. Один реестр в день в каждую сторону обязателен, второй разрешён.",
            "The text sends the courier twice a day, annex 6 makes a registry once a day. One registry a day each way is a must, a second is allowed.",
        ),
    ),
    note(
        "X-22",
        Term,
        &[E],
        &["004 A6"],
        t(
            "Уәкілетті орган арқылы құжаттарды бір қадамда тексереді, ХҚКО арқылы – екі қадамда. Әр жолдың мерзімі өзінде көрсетілген.",
            "Через уполномоченный орган документы проверяют за один шаг, через ХҚКО – за два. Срок указан у каждого пути.",
            "Through the authorised body the documents are checked in one step, through the centre in two. Each route has its own term.",
        ),
    ),
    note(
        "X-23",
        Deciders,
        &[E],
        &["004 §11(2), A6"],
        t(
            "Мәтінде құжаттарды кеңсе, 6-қосымшада жауапты орындаушы қабылдайды. Кеңсе қабылдайды; бұл міндет орындаушыға да берілуі мүмкін.",
            "По тексту документы принимает канцелярия, по приложению 6 – ответственный исполнитель. Принимает канцелярия; это можно поручить и исполнителю.",
            "By the text the chancery accepts the documents, by annex 6 the responsible employee. The chancery does; the employee may be given it too.",
        ),
    ),
    note(
        "X-24",
        Words,
        &[E],
        &["004 A1, A4"],
        t(
            "Қосымшалардың тақырыбында «стандартқа» делінген, мәтінде олар – регламенттің қосымшалары. Портал да солай атайды.",
            "В заголовках приложений сказано «к стандарту», в тексте это приложения регламента. Так их зовёт и портал.",
            "The annexes are headed \"to the standard\", in the text they are annexes of the regulation. So the portal calls them.",
        ),
    ),
    note(
        "X-25",
        Outcome,
        &[E],
        &["004 §11, A4, A5"],
        t(
            "Құжаттар қабылданғаны туралы қағаз «талон», «түбіртек», «қолхат» деп аталған. Уәкілетті орган талон, ХҚКО қолхат береді.",
            "Бумага о приёме документов названа и талоном, и квитанцией, и распиской. Уполномоченный орган даёт талон, ХҚКО – расписку.",
            "The paper of acceptance is called talon, ticket and receipt. The authorised body gives a talon, the centre a receipt.",
        ),
    ),
    note(
        "X-26",
        Words,
        &[E],
        &["004 A6"],
        t(
            "6-қосымшада «әлеуметтік көмек» делінген. Бұл сол тұрғын үй көмегі.",
            "В приложении 6 сказано «социальная помощь». Это та же жилищная помощь.",
            "Annex 6 says \"social assistance\". It is the same housing assistance.",
        ),
    ),
    note(
        "X-27",
        Deciders,
        &[E],
        &["004 §1(8), §11"],
        t(
            "«Арнайы комиссияның жұмысшы органы» тек анықтамада аталған. Бұл қызметте комиссия жоқ.",
            "«Рабочий орган специальной комиссии» назван только в определении. Комиссии в этой услуге нет.",
            "The \"working body of the special commission\" is named in a definition only. This service has no commission.",
        ),
    ),
    note(
        "X-29",
        Term,
        &[D],
        &["003 §5"],
        t(
            "Қадамдардың мерзімдері қосқанда кезең мерзімінен қысқа. Екеуі де сақталады, айырмасы – қосымша уақыт.",
            "Сроки шагов вместе короче срока этапа. Соблюдают и те и другой, разница – запас времени.",
            "The terms of the steps together are shorter than that of the stage. Both are kept, the difference is slack.",
        ),
    ),
    note(
        "X-30",
        Outcome,
        &[D],
        &["003 §5, A1"],
        t(
            "Алғашқы екі кезеңнің кестелерінде нәтижені беретін соңғы қадам жоқ, мәтінде бар. Ол орындалады.",
            "В таблицах первых двух этапов нет последнего шага – выдачи результата, в тексте он есть. Его выполняют.",
            "The tables of the first two stages omit the last step, the hand-over; the text has it. It is carried out.",
        ),
    ),
    note(
        "X-31",
        Deciders,
        &[D],
        &["003 §5, A1"],
        t(
            "Бірінші кезеңдегі бас тартуды кестеде комиссия, мәтінде орындаушы жазады. Комиссия қорытынды береді, орындаушы рәсімдейді, басшы қол қояды.",
            "Отказ на первом этапе по таблице пишет комиссия, по тексту – исполнитель. Комиссия даёт заключение, исполнитель оформляет, руководитель подписывает.",
            "A refusal in the first stage is written by the commission in the table, by the executor in the text. The commission concludes, the executor writes it, the head signs.",
        ),
    ),
    note(
        "X-32",
        Deciders,
        &[D],
        &["003 §5, A1"],
        t(
            "Екінші кезеңнің соңында басшы құжаттарға мәтінде қол қояды, кестеде оларды дайындайды. Басшы қол қояды.",
            "В конце второго этапа руководитель по тексту подписывает документы, по таблице – готовит. Руководитель подписывает.",
            "At the end of the second stage the head signs the documents in the text, prepares them in the table. The head signs.",
        ),
    ),
    note(
        "X-33",
        Channels,
        &[D, B, E],
        &["001 §1", "003 §9", "004 §3"],
        t(
            "Павлодар облысында жекешелендіруге өтініш кеңсе мен Мемлекеттік корпорация арқылы берілмейді, 2012 және 2014 жылғы актілерде ХҚО да қабылдайды. Әр актінің арналары өзінікі.",
            "В Павлодарской области заявление о приватизации не подают через канцелярию и Государственную корпорацию, по актам 2012 и 2014 годов его принимает и ЦОН. Каналы у каждого акта свои.",
            "In Pavlodar oblast no chancery or State Corporation takes the application, by the acts of 2012 and 2014 the service centre does too. Each act has its own channels.",
        ),
    ),
    note(
        "X-34",
        Outcome,
        &[D],
        &["003 §3"],
        t(
            "Шешім «жазбаша» делінген, ал барлық нәтиже электрондық. Электрондық құжат жазбаша деп есептеледі.",
            "Решение названо «письменным», а все результаты электронные. Электронный документ считают письменным.",
            "The decision is called \"written\", yet all results are electronic. An electronic document counts as written.",
        ),
    ),
    note(
        "X-39",
        Act,
        &[F],
        &["000 L3"],
        t(
            "№ 60 бұйрықтың қағидаларын өзгерткен № 661 бұйрықтың күші жойылған. № 60 бұйрықтың өзі күшінде ме, дереккөзде айтылмаған.",
            "Приказ № 661, которым менялись правила приказа № 60, утратил силу. Действует ли сам приказ № 60, в источнике не сказано.",
            "Order No. 661, which amended the rules of order No. 60, is repealed. Whether order No. 60 itself is in force the source does not say.",
        ),
    ),
    note(
        "X-43",
        Channels,
        &[E],
        &["004 §1(8), §11"],
        t(
            "ХҚКО құжаттарды анықтамада арнайы комиссияның жұмысшы органына, мәтінде уәкілетті органның кеңсесіне жібереді. Олар кеңсеге жіберіледі.",
            "По определению ХҚКО направляет документы рабочему органу специальной комиссии, по тексту – в канцелярию уполномоченного органа. Их направляют в канцелярию.",
            "By the definition the centre sends the documents to the working body of a special commission, by the text to the chancery of the authorised body. They go to the chancery.",
        ),
    ),
];
