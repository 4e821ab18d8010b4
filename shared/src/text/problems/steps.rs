//! Sentences of what goes wrong in a case.

use crate::text::{Text, t};

/// Of its steps.
pub(super) const ALL: &[(&str, Text)] = sentences! {
    "slot_past":
        "Бұл уақыт өтіп кетті. Басқа уақыт таңдаңыз.",
        "Это время уже прошло. Выберите другое.",
        "That time is over. Choose another one.";
    "slot_closed":
        "Бұл уақытта ХҚО қабылдамайды. Басқа уақыт таңдаңыз.",
        "В это время ЦОН не принимает. Выберите другое.",
        "The centre does not serve at that time. Choose another one.";
    "slot_too_far":
        "Орын бұлай ерте берілмейді. Жақынырақ күн таңдаңыз.",
        "Так рано место не дают. Выберите день поближе.",
        "Places are not given so far ahead. Choose a nearer day.";
    "slot_full":
        "Бұл уақытта бос орын қалмады. Басқа уақыт таңдаңыз.",
        "На это время мест не осталось. Выберите другое.",
        "No place is left at that time. Choose another one.";
    // Steps of a case.
    "case_changed":
        "Бұл іс өзгерді: басқа біреу әрекет жасады. Жаңарған істі қарап, қайта шешіңіз.",
        "Дело изменилось: кто-то уже выполнил действие. Посмотрите его заново и решите ещё раз.",
        "The case has changed: somebody else has acted. Look at it again and decide anew.";
    "case_withdrawn":
        "Өтініш берушінің өзі өтінішін қайтарып алған. Бұл іс бойынша енді әрекет жасалмайды.",
        "Заявитель отозвал заявление. По этому делу больше ничего не делается.",
        "The applicant took the application back. Nothing more is done on this case.";
    "consent_gone":
        "Мұндай берілген келісім жоқ: ол берілмеген немесе қайтарып алынған.",
        "Такого согласия нет: его не давали или уже отозвали.",
        "There is no such consent: it was not given, or was withdrawn before.";
    "consent_decided":
        "Шешім шығып қойды немесе оған қол қойылып жатыр. Енді бұл келісімді қайтарып алуға болмайды.",
        "Решение уже принято или подписывается. Отозвать это согласие больше нельзя.",
        "The decision is there or is being signed. This consent can be withdrawn no more.";
    "consent_of_application":
        "Бұл келісім – өтініштің бір бөлігі. Шешім шыққанға дейін өтініштің өзін қайтарып алуға болады.",
        "Это согласие – часть заявления. До решения можно отозвать само заявление.",
        "This consent is part of the application. Until the decision you can take the application itself back.";
    "step_not_open":
        "Бұл қадамды қазір жасауға болмайды. Істің қазіргі жағдайын қараңыз.",
        "Этот шаг сейчас выполнить нельзя. Посмотрите, на каком этапе дело.",
        "This step can't be taken now. Look at where the case stands.";
    "steps_required":
        "Алдымен мына қадамдар аяқталуы керек: {steps}.",
        "Сначала должны завершиться шаги: {steps}.",
        "These steps must end first: {steps}.";
    "stage_not_begun":
        "Бұл кезең әлі басталған жоқ: алдыңғы кезең аяқталуы керек.",
        "Этот этап ещё не начался: сначала должен завершиться предыдущий.",
        "This stage has not begun: the one before it must end first.";
    "payment_below":
        "Төленген сома төленуі тиіс сомадан аз. Толық төленген соң тіркеңіз.",
        "Оплачено меньше, чем указано к оплате. Внесите сведения, когда оплачена вся сумма.",
        "This is less than the amount payable. Record the payment once the whole of it is paid.";
    "ground_by_portal":
        "Бұл негіз бойынша порталдың өзі бас тартады. Басқа негізді таңдаңыз.",
        "По этому основанию отказывает сам портал. Выберите другое.",
        "On this ground the portal itself refuses. Choose another one.";
    "step_not_yet":
        "Бұл қадамның уақыты әлі келген жоқ: {at}.",
        "Время этого шага ещё не наступило: {at}.",
        "The time for this step has not come: {at}.";
    "checks_required":
        "Алдымен мемлекеттік жүйелерден мәлімет сұраңыз.",
        "Сначала запросите сведения в государственных системах.",
        "Ask the state's systems first.";
    "step_invalid":
        "Кейбір жолдарды түзету керек.",
        "Нужно исправить некоторые поля.",
        "Some fields need to be corrected.";
    "signature_required":
        "Бұл қадамға электрондық қолтаңба керек.",
        "Этот шаг нужно подписать электронной подписью.",
        "This step has to be signed.";
    "step_without_paper":
        "Бұл қадамда қол қойылатын құжат жоқ.",
        "У этого шага нет документа для подписи.",
        "This step has no document to sign.";
    "not_executor":
        "Бұл іспен басқа маман жұмыс істейді.",
        "С этим делом работает другой сотрудник.",
        "Another employee works on this case.";
    "signer_is_executor":
        "Іспен жұмыс істеген маман оның нәтижесіне қол қоймайды.",
        "Кто вёл дело, тот не подписывает его результат.",
        "Whoever worked on a case does not sign its result.";
    "own_case":
        "Бұл сіздің өз өтінішіңіз. Оны басқа маман қарайды.",
        "Это ваше собственное заявление. Его рассматривает другой сотрудник.",
        "This is your own application. Somebody else works on it.";
    "sitting_decides":
        "Бұл іс бойынша комиссия отырыста шешеді. Істі отырыстың күн тәртібіне қосыңыз.",
        "По этому делу комиссия решает на заседании. Внесите дело в повестку.",
        "The commission decides on this case in a sitting. Put it on an agenda.";
    "sitting_changed":
        "Отырыс осы уақытта өзгерген. Бетті жаңартып, қайта қараңыз.",
        "Заседание тем временем изменилось. Обновите страницу и посмотрите ещё раз.",
        "The sitting has changed meanwhile. Reload the page and look again.";
    "sitting_over":
        "Бұл отырыс аяқталған немесе өткізілмейді. Оны өзгертуге болмайды.",
        "Это заседание завершено или отменено. Изменить его нельзя.",
        "This sitting is over or cancelled. It can't be changed.";
    "not_secretary":
        "Отырысты тек төраға мен хатшы өзгертеді.",
        "Заседание меняют только председатель и секретарь.",
        "Only the chair and the secretary change a sitting.";
    "not_present":
        "Хаттамаға отырысқа қатысқан мүшелер ғана қол қояды.",
        "Протокол подписывают только те, кто был на заседании.",
        "Only the members who were present sign the minutes.";
    "already_signed":
        "Сіз бұл хаттамаға қол қойып қойғансыз.",
        "Вы уже подписали этот протокол.",
        "You have signed these minutes already.";
    "executor_unknown":
        "Бұл бөлімде мұндай маман жоқ. Тізімнен таңдаңыз.",
        "В этом отделе нет такого сотрудника. Выберите из списка.",
        "This office has no such employee. Choose from the list.";
    "ground_required":
        "Кемінде бір негізді таңдаңыз.",
        "Выберите хотя бы одно основание.",
        "Choose at least one ground.";
    "ground_unknown":
        "Мұндай негіз жоқ. Тізімнен таңдаңыз.",
        "Такого основания нет. Выберите из списка.",
        "There is no such ground. Choose from the list.";
    "ground_not_heard":
        "Бұл негіз тыңдау туралы хабарламада болған жоқ. Өтініш берушіні ол бойынша да тыңдау керек.",
        "Этого основания не было в уведомлении о заслушивании. По нему заявителя тоже нужно выслушать.",
        "This ground was not in the notice of the hearing. The applicant must be heard on it too.";
    "hearing_past":
        "Тыңдау уақыты өтіп кеткен. Алдағы уақытты таңдаңыз.",
        "Это время уже прошло. Выберите время заслушивания впереди.",
        "That time has passed. Choose a time for the hearing ahead.";
    "hearing_closed":
        "Бұл уақытта бөлім жұмыс істемейді. Жұмыс уақытын таңдаңыз.",
        "В это время отдел не работает. Выберите рабочее время.",
        "The office is closed then. Choose a time within its hours.";
    "hearing_after_term":
        "Тыңдау жауап беретін күннен кейін қалады. Ертерек күнді таңдаңыз.",
        "Заслушивание окажется после срока ответа. Выберите более ранний день.",
        "The hearing would be after the answer is due. Choose an earlier day.";
    "sitting_ahead":
        "Бұл отырыс әлі басталған жоқ. Хаттама отырыстан кейін жазылады.",
        "Это заседание ещё не началось. Протокол пишут после заседания.",
        "This sitting has not begun yet. The minutes are written after it.";
    "member_unknown":
        "Тізімде комиссия мүшесі емес немесе екі рет жазылған адам бар.",
        "В списке есть тот, кто не входит в комиссию или указан дважды.",
        "Somebody in the list is no member of the commission, or is named twice.";
    "quorum":
        "Отырысқа комиссия мүшелерінің жартысынан көбі қатысуы керек.",
        "На заседании должно быть больше половины членов комиссии.",
        "More than half of the members must be at the sitting.";
    "votes":
        "Дауыстар отырысқа қатысқандардан көп.",
        "Голосов больше, чем участников заседания.",
        "There are more votes than members at the sitting.";
    "tie":
        "Дауыстар тең бөлінді: шешім жоқ. Қайта дауыс беріңіз немесе істі кейінге қалдырыңыз.",
        "Голоса разделились поровну: решения нет. Проголосуйте ещё раз или отложите дело.",
        "A tie decides nothing. Vote again, or put the case off.";
    "leads_absent":
        "Төраға мен хатшы отырысқа қатысуы керек. Олар болмаса, отырысты өзгертіп, басқасын тағайындаңыз.",
        "Председатель и секретарь должны быть на заседании. Если их не было, измените заседание и назначьте других.",
        "The chair and the secretary must be at the sitting. If they were not, change the sitting and name others.";
    "agenda_changed":
        "Күн тәртібі өзгерген. Бетті жаңартып, хаттаманы қайта тексеріңіз.",
        "Повестка изменилась. Обновите страницу и проверьте протокол ещё раз.",
        "The agenda has changed. Reload the page and check the minutes again.";
    "minutes_number_known":
        "Бұл нөмірмен биыл хаттама бар. Басқа нөмір жазыңыз.",
        "Протокол с таким номером в этом году уже есть. Укажите другой номер.",
        "There are minutes with this number this year. Give another one.";
    "sitting_past":
        "Бұл уақыт өтіп кеткен. Отырыстың алдағы уақытын таңдаңыз.",
        "Это время уже прошло. Выберите время заседания впереди.",
        "That time has passed. Choose a time ahead.";
    "case_not_waiting":
        "Бұл іс енді комиссияны күтіп тұрған жоқ: ол басқа күн тәртібінде немесе қозғалып кеткен. Алып тастаңыз.",
        "Это дело больше не ждёт комиссии: оно в другой повестке или ушло дальше. Уберите его.",
        "This case no longer waits for the commission: it is on another agenda or has moved on. Take it off.";
    "case_twice":
        "Бұл іс күн тәртібінде екі рет тұр.",
        "Это дело стоит в повестке дважды.",
        "This case is on the agenda twice.";
    "vote_other":
        "Дауыс беру бұл шешімді қолдамайды.",
        "Голосование не поддерживает это решение.",
        "The vote does not carry this decision.";
};
