//! Sentences of the stable problem codes: what is wrong, and how to put it right.

use super::{Text, t};

/// The sentence of a code; `None` for a code that the house does not know.
pub fn sentence(code: &str) -> Option<Text> {
    ALL.iter()
        .find(|(known, _)| *known == code)
        .map(|(_, text)| *text)
}

/// A table of codes, each with its sentence in Kazakh, Russian, English.
macro_rules! sentences {
    ($($code:literal: $kk:literal, $ru:literal, $en:literal;)+) => {
        &[$(($code, t($kk, $ru, $en))),+]
    };
}

/// Every code with its sentence: first of answers, then of documents, signatures, sign-in, and the rest.
pub const ALL: &[(&str, Text)] = sentences! {
    // Any answer.
    "required":
        "Бұл жол бос. Жауап беріңіз.",
        "Поле не заполнено. Дайте ответ.",
        "This is empty. Please answer.";
    "unknown_field":
        "Бұл нысанда мұндай жол жоқ. Бетті жаңартып, қайта толтырыңыз.",
        "В этой форме нет такого поля. Обновите страницу и заполните снова.",
        "This form has no such field. Reload the page and fill it in again.";
    "wrong_type":
        "Жауаптың түрі дұрыс емес. Бұл жолды қайта толтырыңыз.",
        "Ответ записан не в том виде. Заполните это поле заново.",
        "The answer is of the wrong kind. Please answer again.";
    "statement":
        "Өтінішке қол қою үшін осы келісім керек. Келіссеңіз, белгі қойыңыз.",
        "Без этого согласия заявление подписать нельзя. Если согласны, поставьте отметку.",
        "The application cannot be signed without this. If you agree, tick the box.";
    "text_long":
        "Мәтін тым ұзын. {max} таңбаға дейін қысқартыңыз.",
        "Текст слишком длинный. Сократите его до {max} знаков.",
        "The text is too long. Shorten it to {max} characters.";
    "text_invisible":
        "Мәтінде көрінбейтін таңбалар бар. Көшірмей, пернетақтадан теріңіз.",
        "В тексте есть невидимые знаки. Не копируйте его, а наберите на клавиатуре.",
        "The text has invisible characters. Type it instead of pasting it.";
    // Changing an application.
    "no_change":
        "Сіз ештеңе өзгертпедіңіз. Өзгерген мәліметті түзетіңіз.",
        "Вы ничего не изменили. Исправьте то, что изменилось.",
        "You have changed nothing. Correct what has changed.";
    "fixed_answer":
        "Бұл мәлімет осы өтінішпен өзгермейді.",
        "Эти сведения этим заявлением не меняются.",
        "This can't be changed by this application.";
    "case_unknown":
        "Сізде мұндай өтініш жоқ. Тізімнен таңдаңыз.",
        "У вас нет такого заявления. Выберите из списка.",
        "You have no such application. Choose from the list.";
    "case_signing":
        "Бұл өтініштің нәтижесіне қол қойылып жатыр. Жауапты күтіңіз.",
        "Результат по этому заявлению сейчас подписывают. Дождитесь ответа.",
        "The result of this application is being signed. Wait for the answer.";
    "case_over":
        "Бұл өтініш бойынша іс аяқталған. Мәліметін өзгертуге болмайды.",
        "Дело по этому заявлению окончено. Изменить сведения нельзя.",
        "This application is over. Its data can't be changed.";
    // Steps of a case.
    "case_changed":
        "Бұл іс өзгерді: басқа біреу әрекет жасады. Жаңарған істі қарап, қайта шешіңіз.",
        "Дело изменилось: кто-то уже выполнил действие. Посмотрите его заново и решите ещё раз.",
        "The case has changed: somebody else has acted. Look at it again and decide anew.";
    "case_withdrawn":
        "Өтініш берушінің өзі өтінішін қайтарып алған. Бұл іс бойынша енді әрекет жасалмайды.",
        "Заявитель отозвал заявление. По этому делу больше ничего не делается.",
        "The applicant took the application back. Nothing more is done on this case.";
    "step_not_open":
        "Бұл қадамды қазір жасауға болмайды. Істің қазіргі жағдайын қараңыз.",
        "Этот шаг сейчас выполнить нельзя. Посмотрите, на каком этапе дело.",
        "This step can't be taken now. Look at where the case stands.";
    "steps_required":
        "Алдымен мына қадамдар аяқталуы керек: {steps}. Тыңдаусыз бас тартуға болмайды.",
        "Сначала должны завершиться шаги: {steps}. Отказать без заслушивания нельзя.",
        "These steps must end first: {steps}. Nobody is refused without a hearing.";
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
    "session_ahead":
        "Бұл отырыс әлі өткен жоқ. Өткен күнін көрсетіңіз.",
        "Это заседание ещё не прошло. Укажите, когда оно состоялось.",
        "That session has not been held yet. Say when it was.";
    "member_unknown":
        "Тізімде комиссия мүшесі емес немесе екі рет жазылған адам бар.",
        "В списке есть тот, кто не входит в комиссию или указан дважды.",
        "Somebody in the list is no member of the commission, or is named twice.";
    "quorum":
        "Отырысқа комиссия мүшелерінің жартысынан көбі қатысуы керек.",
        "На заседании должно быть больше половины членов комиссии.",
        "More than half of the members must be at the session.";
    "votes":
        "Дауыстар отырысқа қатысқандардан көп.",
        "Голосов больше, чем участников заседания.",
        "There are more votes than members at the session.";
    "vote_other":
        "Дауыс беру бұл шешімді қолдамайды.",
        "Голосование не поддерживает это решение.",
        "The vote does not carry this decision.";
    // Choices.
    "choice":
        "Мұндай нұсқа жоқ. Тізімнен таңдаңыз.",
        "Такого варианта нет. Выберите из списка.",
        "There is no such option. Choose from the list.";
    "choice_twice":
        "Бір нұсқа екі рет таңдалған. Біреуін алып тастаңыз.",
        "Один вариант выбран дважды. Уберите лишний.",
        "One option is chosen twice. Remove one of them.";
    "too_many_choices":
        "Тым көп нұсқа таңдалған. {max} нұсқадан асырмаңыз.",
        "Выбрано слишком много вариантов. Оставьте не больше {max}.",
        "Too many options are chosen. Keep at most {max}.";
    "choice_alone":
        "«Жоқ, ешқайсысы» деген жауап басқа жауаппен бірге таңдалмайды. Біреуін қалдырыңыз.",
        "Ответ «нет, ничего из этого» нельзя выбрать вместе с другими. Оставьте что-то одно.",
        "\"None of these\" cannot go with another answer. Keep one or the other.";
    "choice_within":
        "Бұл санат таңдалған тізімге жатпайды. Басқа санатты немесе басқа тізімді таңдаңыз.",
        "Эта категория не относится к выбранному списку. Выберите другую категорию или другой список.",
        "This category does not belong to the chosen list. Choose another category or another list.";
    // Rows and people.
    "rows_or_mark":
        "Кемінде бір адамды қосыңыз немесе отбасы мүшелері жоқ екенін белгілеңіз.",
        "Добавьте хотя бы одного человека или отметьте, что членов семьи нет.",
        "Add at least one person, or mark that there are no family members.";
    "rows_and_mark":
        "Отбасы мүшелері жазылған, бірақ «жоқ» деген белгі де қойылған. Белгіні алыңыз немесе адамдарды \
         өшіріңіз.",
        "Члены семьи указаны, но стоит и отметка, что их нет. Снимите отметку или удалите людей.",
        "There are family members and also the mark that there are none. Remove one or the other.";
    "too_many_rows":
        "Жолдар тым көп. {max} жолдан асырмаңыз.",
        "Слишком много строк. Оставьте не больше {max}.",
        "There are too many rows. Keep at most {max}.";
    "iin_twice":
        "Бұл ЖСН екі рет жазылған. Әр адамды бір рет қана жазыңыз.",
        "Этот ИИН указан дважды. Укажите каждого человека только один раз.",
        "This IIN stands here twice. Name each person once only.";
    "not_in_family":
        "Бұл адам өтініште жоқ. Алдымен оны отбасы құрамына қосыңыз.",
        "Этого человека нет в заявлении. Сначала добавьте его в состав семьи.",
        "This person is not in the application. Add them to the family first.";
    "not_a_woman":
        "ЖСН бойынша бұл ер адам. Әйел адамды таңдаңыз немесе ЖСН-ді тексеріңіз.",
        "По ИИН это мужчина. Выберите женщину или проверьте ИИН.",
        "By the IIN this is a man. Choose a woman or check the IIN.";
    "not_a_minor":
        "Мұнда отбасыңыздағы кәмелетке толмаған баланы таңдаңыз. Ересек адамды төмендегі сұрақта \
         көрсетіңіз.",
        "Здесь выберите несовершеннолетнего ребёнка из вашей семьи. Взрослого укажите в следующем вопросе.",
        "Choose a minor child of your family here. Name an adult in the next question.";
    "guardian_is_ward":
        "Қорғаншының ЖСН-і өтініш иесінің ЖСН-імен бірдей. Қорғаншының өз ЖСН-ін жазыңыз.",
        "ИИН опекуна совпадает с ИИН подопечного. Укажите ИИН самого опекуна.",
        "The guardian's IIN is the same as the ward's. Give the guardian's own IIN.";
    "income_and_mark":
        "{name}: табысы жазылған, бірақ «табысы болмады» деген белгі де қойылған. Біреуін алып тастаңыз.",
        "{name}: указан доход, но стоит и отметка «дохода не было». Уберите одно из двух.",
        "{name}: there is an income and also the mark \"no income\". Remove one of them.";
    "income_for_everyone":
        "Табысы көрсетілмеген адамдар: {names}. Табысын жазыңыз немесе табысы болмағанын белгілеңіз.",
        "Не указан доход: {names}. Впишите доход или отметьте, что его не было.",
        "No income is given for: {names}. Give it, or mark that there was none.";
    // Numbers, dates, money.
    "integer":
        "Бүтін санды цифрмен жазыңыз. Мысалы: 2.",
        "Напишите целое число цифрами. Например: 2.",
        "Write a whole number in digits. For example: 2.";
    "integer_range":
        "{min} мен {max} аралығындағы санды жазыңыз.",
        "Напишите число от {min} до {max}.",
        "Write a number from {min} to {max}.";
    "date_format":
        "Күн дұрыс жазылмаған. Күнін, айын, жылын жазыңыз. Мысалы: 05.03.2016.",
        "Дата записана неверно. Напишите день, месяц и год. Например: 05.03.2016.",
        "This is no date. Write day, month and year. For example: 05.03.2016.";
    "date_future":
        "Бұл күн әлі келген жоқ. Өткен күнді жазыңыз.",
        "Эта дата ещё не наступила. Укажите прошедшую дату.",
        "This date has not come yet. Give a past date.";
    "money_format":
        "Соманы теңгемен, тек цифрмен жазыңыз. Мысалы: 150000.",
        "Напишите сумму в тенге, только цифрами. Например: 150000.",
        "Write the amount in tenge, in digits only. For example: 150000.";
    "money_negative":
        "Сома нөлден кем болмайды. Минус белгісін алып тастаңыз.",
        "Сумма не может быть меньше нуля. Уберите знак минус.",
        "The amount cannot be less than zero. Remove the minus sign.";
    "money_large":
        "Сома тым үлкен. Артық нөл жазылған жоқ па, тексеріңіз.",
        "Сумма слишком большая. Проверьте, нет ли лишних нулей.",
        "The amount is too large. Check for extra zeros.";
    "moment_format":
        "Күн мен уақыт дұрыс жазылмаған. Мысалы: 2026-11-20T18:30:00+05:00.",
        "Дата и время записаны неверно. Например: 2026-11-20T18:30:00+05:00.",
        "This is no date and time. For example: 2026-11-20T18:30:00+05:00.";
    // IIN and BIN.
    "iin_length":
        "ЖСН 12 цифрдан тұрады. Цифрларды санап шығыңыз.",
        "ИИН состоит из 12 цифр. Пересчитайте их.",
        "An IIN has 12 digits. Please count them.";
    "iin_digits":
        "ЖСН тек цифрдан тұрады. Әріптер мен белгілерді алып тастаңыз.",
        "ИИН состоит только из цифр. Уберите буквы и знаки.",
        "An IIN has digits only. Remove letters and signs.";
    "iin_date":
        "ЖСН-нің алғашқы алты цифры – туған күн, мұнда ондай күн жоқ. ЖСН-ді құжаттан қарап тексеріңіз.",
        "Первые шесть цифр ИИН – дата рождения, а такой даты нет. Сверьте ИИН с документом.",
        "The first six digits of an IIN are the date of birth, and this is no date. Check it against the \
         document.";
    "iin_century":
        "ЖСН-нің жетінші цифры қате. ЖСН-ді құжаттан қарап тексеріңіз.",
        "Седьмая цифра ИИН неверна. Сверьте ИИН с документом.",
        "The seventh digit of the IIN is wrong. Check it against the document.";
    "iin_checksum":
        "ЖСН-де қате бар. Цифрларды құжаттан қарап тексеріңіз.",
        "В ИИН ошибка. Сверьте цифры с документом.",
        "There is a mistake in the IIN. Check the digits against the document.";
    "iin_unissued":
        "Мұндай ЖСН ешкімге берілмейді. Цифрларды құжаттан қарап тексеріңіз.",
        "Такой ИИН никому не выдают. Сверьте цифры с документом.",
        "No such IIN is ever issued. Check the digits against the document.";
    "iin_future":
        "ЖСН бойынша туған күн әлі келген жоқ. ЖСН-ді құжаттан қарап тексеріңіз.",
        "По ИИН дата рождения ещё не наступила. Сверьте ИИН с документом.",
        "By the IIN the date of birth has not come yet. Check it against the document.";
    "bin_length":
        "БСН 12 цифрдан тұрады. Цифрларды санап шығыңыз.",
        "БИН состоит из 12 цифр. Пересчитайте их.",
        "A BIN has 12 digits. Please count them.";
    "bin_digits":
        "БСН тек цифрдан тұрады. Әріптер мен белгілерді алып тастаңыз.",
        "БИН состоит только из цифр. Уберите буквы и знаки.",
        "A BIN has digits only. Remove letters and signs.";
    "bin_month":
        "БСН-нің алғашқы төрт цифры – тіркелген жылы мен айы, мұнда ондай ай жоқ. БСН-ді тексеріңіз.",
        "Первые четыре цифры БИН – год и месяц регистрации, а такого месяца нет. Проверьте БИН.",
        "The first four digits of a BIN are year and month, and this is no month. Check the BIN.";
    "bin_kind":
        "Бұл БСН емес, жеке адамның нөміріне ұқсайды. Ұйымның БСН-ін жазыңыз.",
        "Это не БИН, номер похож на ИИН человека. Укажите БИН организации.",
        "This is no BIN; it looks like a person's IIN. Give the organisation's BIN.";
    "bin_checksum":
        "БСН-де қате бар. Цифрларды кадр бөлімінен нақтылаңыз.",
        "В БИН ошибка. Уточните цифры в отделе кадров.",
        "There is a mistake in the BIN. Ask your personnel office for it.";
    // Names and contacts.
    "name_empty":
        "Бұл жол бос. Құжатта қалай жазылса, солай жазыңыз.",
        "Поле не заполнено. Напишите так, как в документе.",
        "This is empty. Write it as in the document.";
    "name_long":
        "Тым ұзын: ең көбі 100 таңба. Құжаттағыдай етіп қысқартыңыз.",
        "Слишком длинно: не больше 100 знаков. Сверьте с документом.",
        "It is too long: 100 characters at most. Check it against the document.";
    "name_letters":
        "Мұнда тек әріп, бос орын, сызықша және дәйекше болады. Басқа белгілерді алып тастаңыз.",
        "Здесь могут быть только буквы, пробел, дефис и апостроф. Уберите другие знаки.",
        "Only letters, spaces, hyphens and apostrophes can stand here. Remove other signs.";
    "phone_format":
        "Телефон нөмірі дұрыс емес. Оны былай жазыңыз: +7 701 234 56 78.",
        "Номер телефона записан неверно. Напишите его так: +7 701 234 56 78.",
        "This is no phone number. Write it like this: +7 701 234 56 78.";
    "phone_mobile":
        "Бұл ұялы телефон нөмірі емес. SMS алатын ұялы нөмірді жазыңыз.",
        "Это не мобильный номер. Укажите мобильный, на который приходят SMS.",
        "This is no mobile number. Give a mobile that can receive SMS.";
    "email_format":
        "Электрондық мекенжай дұрыс емес. Оны былай жазыңыз: aty@mysal.kz.",
        "Электронный адрес записан неверно. Напишите его так: imya@primer.kz.",
        "This is no e-mail address. Write it like this: name@example.kz.";
    "email_long":
        "Электрондық мекенжай тым ұзын. Қысқарағын жазыңыз.",
        "Электронный адрес слишком длинный. Укажите адрес короче.",
        "The e-mail address is too long. Give a shorter one.";
    "cadastral_format":
        "Кадастрлық нөмірде әріп, цифр, қос нүкте, сызықша және қиғаш сызық болады, ең көбі 50 таңба. \
         Құжаттан қарап жазыңыз.",
        "В кадастровом номере бывают буквы, цифры, двоеточие, дефис и косая черта, не больше 50 знаков. \
         Спишите его с документа.",
        "A cadastral number has letters, digits, colons, hyphens and slashes, 50 characters at most. Copy it \
         from the document.";
    "other_settlement":
        "Таңдалған мекеме басқа жерде, ал үй мынау жерде: {place}. Үй басқа елді мекенде болса, мекеме бас \
         тартады (RA-3a). Тексеріңіз; өтінішті бәрібір беруге болады.",
        "Выбранное учреждение находится в другом месте, а жильё – здесь: {place}. Если жильё в другом \
         населённом пункте, учреждение откажет (RA-3a). Проверьте; подать заявление всё равно можно.",
        "The chosen office is elsewhere, while the home is in: {place}. If the home lies in another \
         settlement, the office will refuse (RA-3a). Please check; you may file all the same.";
    // Documents and files.
    "document_missing":
        "Бұл құжат тіркелмеген. Файлын қосыңыз.",
        "Этот документ не приложен. Добавьте файл.",
        "This document is not attached. Add the file.";
    "documents_missing":
        "Кейбір қажет құжаттар тіркелмеген. Тізімді қарап, қосыңыз.",
        "Некоторых обязательных документов не хватает. Посмотрите список и добавьте их.",
        "Some required documents are missing. See the list and add them.";
    "document_unknown":
        "Бұл қызметке мұндай құжат керек емес. Тізімдегі құжатты таңдаңыз.",
        "Для этой услуги такой документ не нужен. Выберите документ из списка.",
        "This service asks for no such document. Choose one from the list.";
    "file_type":
        "Бұл файл түрі қабылданбайды. PDF, JPG немесе PNG файлын қосыңыз.",
        "Такой файл не принимается. Приложите файл PDF, JPG или PNG.",
        "This kind of file is not accepted. Attach a PDF, JPG or PNG file.";
    "file_too_large":
        "Файл тым үлкен: ең көбі 10 МБ. Кішірейтіп, қайта қосыңыз.",
        "Файл слишком большой: не больше 10 МБ. Уменьшите его и приложите снова.",
        "The file is too large: 10 MB at most. Make it smaller and attach it again.";
    "file_empty":
        "Файл бос. Басқа файлды таңдаңыз.",
        "Файл пустой. Выберите другой файл.",
        "The file is empty. Choose another one.";
    "file_name":
        "Файл атауы жарамайды. Атауын қысқа, әріп пен цифрдан тұратын етіп өзгертіңіз.",
        "Имя файла не подходит. Переименуйте файл коротко, буквами и цифрами.",
        "The file name does not work. Rename the file: short, letters and digits.";
    "too_many_files":
        "Файл саны тым көп. Артығын өшіріңіз немесе бірнеше бетті бір PDF файлына біріктіріңіз.",
        "Файлов слишком много. Удалите лишние или соберите страницы в один PDF.",
        "There are too many files. Remove some, or put several pages into one PDF.";
    // Filing.
    "answers_invalid":
        "Кейбір жауаптарды түзету керек. Белгіленген жолдарды қараңыз.",
        "Некоторые ответы нужно исправить. Посмотрите отмеченные поля.",
        "Some answers need correcting. See the marked fields.";
    "not_yours":
        "Бұл өтініш басқа адамның атына жазылған. Өз ЭЦҚ-ңызбен кіріп, өз атыңыздан беріңіз.",
        "Это заявление составлено на другого человека. Войдите со своей ЭЦП и подайте от своего имени.",
        "This application is in another person's name. Sign in with your own EDS and file in your own \
         name.";
    "PROC_CLOSED":
        "Бұл қызметке өтініш қабылданбайды. Тізімнен басқа қызметті таңдаңыз.",
        "По этой услуге заявления не принимают. Выберите в списке другую услугу.",
        "This service takes no applications. Choose another one from the list.";
    "PROC_NOT_YET":
        "Бұл қызметтің актісі әлі күшіне енген жоқ. Күшіне енген күннен кейін өтініш беріңіз.",
        "Акт этой услуги ещё не вступил в силу. Подайте заявление, когда он начнёт действовать.",
        "The act of this service is not in force yet. Apply once it is.";
    "form_changed":
        "Сіз толтырған кезден бері нысан өзгерді. Бетті жаңартып, жауаптарды тексеріңіз.",
        "С тех пор как вы заполняли форму, она изменилась. Обновите страницу и проверьте ответы.",
        "The form has changed since you filled it in. Reload the page and check your answers.";
    "draft_exists":
        "Бұл қызмет бойынша толтырылып жатқан өтінішіңіз бар. Оны қалдыру немесе ауыстыру керегін таңдаңыз.",
        "По этой услуге у вас уже есть незаконченное заявление. Выберите, оставить его или заменить.",
        "You already have an unfinished application for this service. Choose whether to keep or replace it.";
    "draft_conflict":
        "Бұл өтініш басқа терезеде немесе құрылғыда өзгертілген. Қай нұсқасын қалдыратыныңызды таңдаңыз.",
        "Это заявление изменили в другом окне или на другом устройстве. Выберите, какую версию оставить.",
        "This application was changed in another window or on another device. Choose which version to \
         keep.";
    "conflict":
        "Бұл жазбаны осы арада басқа біреу өзгертті. Бетті жаңартып, қайталап көріңіз.",
        "Эту запись тем временем изменили. Обновите страницу и попробуйте снова.",
        "This was changed in the meantime. Reload the page and try again.";
    "envelope_expired":
        "Қол қою уақыты өтіп кетті. Өтінішті қайта тексеріп, қол қойыңыз.",
        "Время на подписание истекло. Проверьте заявление ещё раз и подпишите.",
        "The time for signing has run out. Check the application again and sign.";
    "envelope_unknown":
        "Қол қойылатын өтініш табылмады. Тексеру бетіне оралып, қайта бастаңыз.",
        "Заявление для подписи не найдено. Вернитесь на страницу проверки и начните снова.",
        "The application to sign was not found. Go back to the check page and start again.";
    "already_filed":
        "Бұл өтініш берілген. Оны жеке кабинетіңізден көріңіз.",
        "Это заявление уже подано. Посмотрите его в личном кабинете.",
        "This application has been filed already. See it in your cabinet.";
    "idempotency_mismatch":
        "Бұл әрекет басқа өтінішпен жасалып қойған. Бетті жаңартып, қайталап көріңіз.",
        "Это действие уже выполнено с другим заявлением. Обновите страницу и попробуйте снова.",
        "This was already done with another application. Reload the page and try again.";
    "idempotency_key":
        "Сұрау толық емес. Бетті жаңартып, қайта жіберіңіз.",
        "Запрос неполный. Обновите страницу и отправьте снова.",
        "The request is incomplete. Reload the page and send it again.";
    // Signatures.
    "EDS_EXPIRED":
        "Тіркеу куәлігінің қолданылу мерзімі аяқталған. Жаңа ЭЦҚ алып, қайталаңыз.",
        "Срок действия регистрационного свидетельства истёк. Получите новую ЭЦП и повторите.",
        "Your certificate has expired. Get a new EDS and try again.";
    "EDS_NOT_YET_VALID":
        "Тіркеу куәлігінің қолданылу мерзімі басталмаған. Басталған соң қайталаңыз немесе басқа ЭЦҚ \
         таңдаңыз.",
        "Срок действия регистрационного свидетельства ещё не начался. Повторите позже или выберите другую \
         ЭЦП.",
        "Your certificate is not valid yet. Try later or choose another EDS.";
    "EDS_REVOKED":
        "Тіркеу куәлігі қайтарып алынған (күші жойылған). Жаңа ЭЦҚ алып, қайталаңыз.",
        "Регистрационное свидетельство отозвано (аннулировано). Получите новую ЭЦП и повторите.",
        "Your certificate has been revoked. Get a new EDS and try again.";
    "EDS_IIN_MISMATCH":
        "Сұрау салудағы ЖСН мен куәліктегі ЖСН сәйкес келмейді. Өз ЭЦҚ-ңызды таңдаңыз.",
        "ИИН в запросе не совпадает с ИИН в свидетельстве. Выберите свою ЭЦП.",
        "The IIN of the request is not the one in the certificate. Choose your own EDS.";
    "EDS_NOT_AUTHENTIC":
        "ЭЦҚ түпнұсқалығы расталмады. Басқа ЭЦҚ таңдаңыз немесе қайта қол қойыңыз.",
        "Подлинность ЭЦП не подтверждена. Выберите другую ЭЦП или подпишите снова.",
        "The EDS could not be confirmed. Choose another EDS or sign again.";
    "key_file_password":
        "Кілттің құпиясөзі дұрыс емес. Тілін және үлкен әріпті тексеріп, қайта теріңіз.",
        "Пароль ключа неверный. Проверьте язык и заглавные буквы и введите снова.",
        "The key's password is wrong. Check the keyboard's language and capital letters, and type it \
         again.";
    "key_file_format":
        "Бұл кілт файлы емес. Аты .p12 деп бітетін файлды таңдаңыз.",
        "Это не файл ключа. Выберите файл с окончанием .p12.",
        "This is no key file. Choose the file whose name ends in .p12.";
    "key_file_empty":
        "Бұл файлда кілт жоқ. ЭЦҚ берген кезде алған басқа файлды таңдаңыз.",
        "В этом файле нет ключа. Выберите другой файл из полученных вместе с ЭЦП.",
        "There is no key in this file. Choose another of the files that came with your EDS.";
    "key_file_algorithm":
        "Бұл кілттің түрін портал танымайды. Жаңа ЭЦҚ-ны қолданыңыз немесе NCALayer арқылы қол қойыңыз.",
        "Портал не знает такой вид ключа. Возьмите новую ЭЦП или подпишите через NCALayer.",
        "The portal does not know this kind of key. Use a new EDS, or sign with NCALayer.";
    // Sign-in.
    "not_signed_in":
        "Сіз кірмегенсіз немесе кіру уақытыңыз бітті. Қайта кіріңіз.",
        "Вы не вошли, или время входа истекло. Войдите снова.",
        "You are not signed in, or your session has ended. Sign in again.";
    "forbidden":
        "Бұған рұқсатыңыз жоқ. Басқа рөліңіз болса, сол арқылы кіріңіз.",
        "У вас нет на это прав. Если у вас есть другая роль, войдите с ней.",
        "You are not allowed to do this. If you have another role, sign in with it.";
    "cross_site":
        "Сұрау басқа сайттан келді. Порталды жаңа терезеде ашып, қайталаңыз.",
        "Запрос пришёл с другого сайта. Откройте портал в новом окне и повторите.",
        "The request came from another site. Open the portal in a new window and try again.";
    "challenge_expired":
        "Кіруге немесе қол қоюға берілген уақыт өтіп кетті. Қайта бастаңыз.",
        "Время на вход или подпись истекло. Начните сначала.",
        "The time for signing in or signing has run out. Start again.";
    "challenge_used":
        "Бұл қолтаңба бір рет қолданылды. Қайта бастап, жаңадан қол қойыңыз.",
        "Эта подпись уже использована. Начните снова и подпишите ещё раз.",
        "This signature has been used already. Start again and sign anew.";
    "otp_wrong":
        "Бір реттік пароль қате. SMS-ті қарап, қайта теріңіз.",
        "Одноразовый пароль неверный. Посмотрите SMS и введите снова.",
        "The one-time password is wrong. Look at the SMS and type it again.";
    "AUTH_OTP_WRONG":
        "Бір реттік пароль қате немесе ескірген. SMS-ті қарап, қайта теріңіз не жаңа пароль сұраңыз.",
        "Одноразовый пароль неверный или устарел. Посмотрите SMS и введите снова или запросите новый.",
        "The one-time password is wrong or too old. Look at the SMS and type it again, or ask for a new \
         one.";
    "otp_expired":
        "Бір реттік парольдің уақыты өтіп кетті. Жаңасын сұраңыз.",
        "Одноразовый пароль устарел. Запросите новый.",
        "The one-time password is too old. Ask for a new one.";
    "otp_tries":
        "Пароль тым көп рет қате терілді. Жаңа пароль сұраңыз.",
        "Пароль слишком много раз введён неверно. Запросите новый.",
        "The password was wrong too many times. Ask for a new one.";
    "AUTH_NOT_REGISTERED":
        "Сіз порталда тіркелмегенсіз. Алдымен порталда тіркеліңіз.",
        "Вы не зарегистрированы на портале. Сначала зарегистрируйтесь.",
        "You are not registered on the portal. Register first.";
    "AUTH_IIN_PASSWORD":
        "ЖСН немесе пароль дұрыс емес. Екеуін де тексеріп, қайта теріңіз.",
        "ИИН или пароль неверный. Проверьте и введите снова.",
        "The IIN or the password is wrong. Check both and type them again.";
    "AUTH_DATA_VIOLATION":
        "Деректеріңізде бұзушылықтар бар. Оларды 1414 нөмірі бойынша нақтылаңыз.",
        "В ваших данных есть нарушения. Уточните их по номеру 1414.",
        "There is something wrong with your data. Ask at 1414.";
    "AUTH_EDS_REQUIRED":
        "Бұл қызметке ЭЦҚ керек. ЭЦҚ арқылы кіріңіз.",
        "Для этой услуги нужна ЭЦП. Войдите с ЭЦП.",
        "This service needs an EDS. Sign in with it.";
    // Officials, and what is edited by the administrator and the authorised body.
    "eds_required":
        "Қызметкер ретінде жұмыс істеу үшін ЭЦҚ керек. ЭЦҚ файлымен қайта кіріңіз.",
        "Для работы сотрудником нужна ЭЦП. Войдите снова с файлом ключа.",
        "Officials sign in with a key file. Sign in again with yours.";
    "own_roles":
        "Өз рөліңізді өзіңіз өзгерте алмайсыз. Мұны басқа әкімші жасайды.",
        "Свои роли нельзя менять самому. Это делает другой администратор.",
        "You cannot change your own roles. Another administrator does that.";
    "last_administrator":
        "Порталда бірде-бір әкімші қалмас еді. Алдымен басқа әкімшіні тағайындаңыз.",
        "На портале не осталось бы администратора. Сначала назначьте другого.",
        "The portal would have no administrator left. Appoint another one first.";
    "role_unknown":
        "Қызметкерде мұндай рөл болмайды. Тізімнен таңдаңыз.",
        "Такой роли у сотрудника нет. Выберите из списка.",
        "No official has such a role. Choose one from the list.";
    "role_twice":
        "Бұл рөл екі рет жазылған. Біреуін алып тастаңыз.",
        "Эта роль указана дважды. Уберите лишнюю.",
        "This role stands here twice. Remove one of them.";
    "role_office":
        "Бұл рөлге көрсетілген орын келмейді. Бөлім қызметкеріне бөлімді таңдаңыз, ал бүкіл ел бойынша рөлге бөлім \
         жазбаңыз.",
        "Место не подходит к этой роли. Для сотрудника отдела выберите отдел, для роли по всей стране оставьте пустым.",
        "The place does not fit the role. Choose an office for an employee of an office; leave it empty for a role \
         of the whole country.";
    "office_unknown":
        "Мұндай бөлім жоқ. Тізімнен таңдаңыз.",
        "Такого отдела нет. Выберите из списка.",
        "There is no such office. Choose one from the list.";
    "deputy_self":
        "Қызметкер өзін өзі алмастыра алмайды. Басқа адамды таңдаңыз.",
        "Сотрудник не может замещать сам себя. Выберите другого.",
        "Nobody stands in for themselves. Choose another person.";
    "deputy_unknown":
        "Бұл бөлімде мұндай қызметкер жоқ. Осы бөлімде жұмыс істейтін адамды таңдаңыз.",
        "В этом отделе нет такого сотрудника. Выберите того, кто здесь работает.",
        "No such official works at this office. Choose somebody who does.";
    "period_order":
        "Кезеңнің соңы басынан бұрын тұр. Күндерді тексеріңіз.",
        "Конец периода раньше начала. Проверьте даты.",
        "The period ends before it begins. Check the dates.";
    "period_long":
        "Кезең үш жылдан аспасын. Күндерді тексеріңіз.",
        "Период не должен быть дольше трёх лет. Проверьте даты.",
        "The period must not be longer than three years. Check the dates.";
    "year_range":
        "Бұл жылдың күнтізбесі порталда жоқ. Басқа жылды таңдаңыз.",
        "Календаря этого года на портале нет. Выберите другой год.",
        "The portal has no calendar of this year. Choose another one.";
    "date_outside_year":
        "Бұл күн басқа жылға жатады. Жылын тексеріңіз.",
        "Эта дата из другого года. Проверьте год.",
        "This date lies in another year. Check the year.";
    "week_of_holiday":
        "Мереке барлығына ортақ. Аптаны тек демалыс немесе жұмыс күніне таңдаңыз.",
        "Праздник общий для всех. Неделю выбирают только для выходного или рабочего дня.",
        "A holiday is everybody's. Choose a week only for a day off or a working day.";
    "time_format":
        "Уақыт дұрыс жазылмаған. Мысалы: 09:00.",
        "Время записано неверно. Например: 09:00.",
        "This is no time of day. For example: 09:00.";
    "hours_order":
        "Уақыттар ретімен тұрған жоқ. Ашылу, түскі үзіліс, жабылу ретімен жазыңыз.",
        "Время идёт не по порядку. Укажите открытие, обед, закрытие.",
        "The times are not in order. Give opening, lunch, closing.";
    "mode_repealed":
        "Бұл актінің күші жойылған. Оқу режимін немесе жабық күйді таңдаңыз.",
        "Этот акт утратил силу. Выберите учебный режим или закройте приём.",
        "This act is repealed. Choose training, or close the service.";
    "order_known":
        "Бұл бұйрық енгізілген. Оны тізімнен табыңыз.",
        "Этот приказ уже внесён. Найдите его в списке.",
        "This order is there already. Find it in the list.";
    "letter_sent":
        "Бұл хат жіберілген деп белгіленген. Бетті жаңартыңыз.",
        "Это письмо уже отмечено как отправленное. Обновите страницу.",
        "This letter was marked as sent before. Reload the page.";
    // Requests and the connection.
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
    "not_found":
        "Мұндай бет немесе өтініш табылмады. Мекенжайды тексеріңіз немесе басты бетке оралыңыз.",
        "Такая страница или заявление не найдены. Проверьте адрес или вернитесь на главную.",
        "There is no such page or application. Check the address or go to the first page.";
    "service_not_found":
        "Мұндай қызмет жоқ. Қызметтер тізімінен таңдаңыз.",
        "Такой услуги нет. Выберите её из списка услуг.",
        "There is no such service. Choose one from the list of services.";
    "method_not_allowed":
        "Бұл жерде мұндай әрекет жасалмайды. Алдыңғы бетке оралыңыз.",
        "Здесь такое действие невозможно. Вернитесь на предыдущую страницу.",
        "This cannot be done here. Go back to the page before.";
    "rate_limited":
        "Сұрау тым көп. {seconds} секундтан кейін қайталап көріңіз.",
        "Слишком много попыток. Повторите через {seconds} с.",
        "Too many attempts. Try again in {seconds} seconds.";
    "offline":
        "Интернетпен байланыс жоқ. Байланысты тексеріп, қайталап көріңіз.",
        "Нет связи с интернетом. Проверьте её и попробуйте снова.",
        "There is no connection. Check it and try again.";
    "server_error":
        "Біздің жақта қате болды, сіздің кінәңіз емес. Сәл кейін қайталап көріңіз.",
        "Ошибка на нашей стороне, вы ни при чём. Попробуйте чуть позже.",
        "Something of ours broke; it is not your fault. Try again a little later.";
    "internal":
        "Біздің жақта қате болды, сіздің кінәңіз емес. Сәл кейін қайталап көріңіз.",
        "Ошибка на нашей стороне, вы ни при чём. Попробуйте чуть позже.",
        "Something of ours broke; it is not your fault. Try again a little later.";
    "unavailable":
        "Біз сүйенетін жүйе жауап бермей тұр. Сәл кейін қайталап көріңіз.",
        "Не отвечает система, без которой мы не можем продолжить. Попробуйте чуть позже.",
        "A system that we rely on does not answer. Try again a little later.";
};

#[cfg(test)]
mod tests {
    use super::{ALL, sentence};
    use crate::text::Lang;
    use std::collections::BTreeSet;

    /// The `{marks}` of a sentence.
    fn marks(text: &str) -> BTreeSet<&str> {
        text.split('{')
            .skip(1)
            .filter_map(|rest| rest.split_once('}'))
            .map(|(mark, _)| mark)
            .collect()
    }

    #[test]
    fn no_code_stands_twice() {
        let codes: BTreeSet<&str> = ALL.iter().map(|(code, _)| *code).collect();
        assert_eq!(codes.len(), ALL.len());
        assert_eq!(sentence("no_such_code"), None);
    }

    #[test]
    fn every_language_says_it_with_the_same_marks() {
        for (code, text) in ALL {
            for lang in Lang::ALL {
                assert!(text.get(lang).ends_with('.'), "{code}: {}", text.get(lang));
                assert_eq!(marks(text.get(lang)), marks(text.kk), "{code}");
            }
        }
    }

    #[test]
    fn parameters_of_the_checker_are_filled_in() {
        for (code, wanted) in [
            ("too_many_rows", &["max"][..]),
            ("too_many_choices", &["max"]),
            ("text_long", &["max"]),
            ("integer_range", &["max", "min"]),
            ("income_and_mark", &["name"]),
            ("income_for_everyone", &["names"]),
            ("other_settlement", &["place"]),
            ("rate_limited", &["seconds"]),
            ("steps_required", &["steps"]),
            ("step_not_yet", &["at"]),
        ] {
            let found: Vec<&str> = marks(sentence(code).unwrap().kk).into_iter().collect();
            assert_eq!(found, wanted, "{code}");
        }
        assert_eq!(
            ALL.iter().filter(|(_, text)| !marks(text.kk).is_empty()).count(),
            10
        );
    }
}
