//! Notices and text messages that go out (`spec.md` 8.3).

use crate::text::{Text, t};

/// N-A1: the application is registered [000 §7(3)]. Marks: `date`, `no`, `due`.
pub const N_A1: Text = t(
    "Сіздің өтінішіңіз {date} күні № {no} болып тіркелді. Нәтижені алу күні: {due}.",
    "Ваше заявление зарегистрировано {date} под № {no}. Дата получения результата: {due}.",
    "Your application was registered on {date} under No. {no}. Date of the result: {due}.",
);
/// N-A1 where the act sets no term for the result (DR-43). Marks: `no`, `date`.
pub const N_A1_NO_TERM: Text = t(
    "Сіздің өтінішіңіз {date} күні № {no} болып тіркелді. Нәтиже мерзімі заңнамада белгіленбеген.",
    "Ваше заявление зарегистрировано {date} под № {no}. Срок получения результата законом не установлен.",
    "Your application was registered on {date} under No. {no}. The law sets no term for the result.",
);
/// N-A2: data must be updated [000 §11(2)]. Mark: `no`.
pub const N_A2: Text = t(
    "Мәліметтерді жаңарту қажет. Портал арқылы жаңартыңыз. № {no}.",
    "Необходимо обновить сведения. Сделайте это на портале. № {no}.",
    "Your data must be updated. Please do so on the portal. No. {no}.",
);
/// N-A3: preliminary decision and hearing [000 §13(1)]. Marks: `ground`, `hearing`, `place`.
pub const N_A3: Text = t(
    "Бас тарту туралы алдын ала шешім қабылданды. Негіз: {ground}. Тыңдау: {hearing}, {place}.",
    "Принято предварительное решение об отказе. Основание: {ground}. Заслушивание: {hearing}, {place}.",
    "A preliminary decision to refuse was made. Ground: {ground}. Hearing: {hearing}, {place}.",
);
/// The hint at N-A3 by SMS (DR-63): anybody may read a locked phone's screen, so it names no decision and no ground.
/// Marks: `no`, `hearing`, `place`.
pub const N_A3_SMS: Text = t(
    "№ {no} өтініш бойынша сізді тыңдайды: {hearing}, {place}. Толығырақ жеке кабинетте.",
    "Вас заслушают по заявлению № {no}: {hearing}, {place}. Подробнее в личном кабинете.",
    "You will be heard on application No. {no}: {hearing}, {place}. See your cabinet.",
);
/// N-A4, N-A5: registered as needing housing [000 A2.5]. Mark: `queue`.
pub const N_A4: Text = t(
    "Сіз тұрғын үйге мұқтаждар есебіне қойылдыңыз. Кезектің реттік нөмірі: {queue}.",
    "Вы поставлены на учёт нуждающихся в жилище. Порядковый номер очереди: {queue}.",
    "You have been registered as needing housing. Serial queue number: {queue}.",
);
/// N-A6: the reasoned refusal [000 §12(2)]. Mark: `ground`.
pub const N_A6: Text = t(
    "Мемлекеттік қызмет көрсетуден бас тартылды. Негіз: {ground}.",
    "Отказано в оказании государственной услуги. Основание: {ground}.",
    "The service is refused. Ground: {ground}.",
);
/// N-B7: refused on the portal because documents are missing [001 §9(9)]. Mark: `no`.
pub const N_B7: Text = t(
    "№ {no} өтініш бойынша құжаттар толық болмағандықтан бас тартылды. Жетпейтін құжаттар жеке кабинетте жазылған.",
    "По заявлению № {no} отказано из-за неполноты документов. Каких не хватает, написано в личном кабинете.",
    "Application No. {no} was refused because documents are missing. Your cabinet says which.",
);
/// N-D1: the request is accepted [003 §4]. Marks: `date`, `no`, `due`.
pub const N_D1: Text = t(
    "Сұрау салуыңыз {date} күні қабылданды, нөмірі {no}. Тұрғын үй комиссиясы шешімінің күні: {due}.",
    "Ваш запрос принят {date} под № {no}. Срок решения жилищной комиссии: {due}.",
    "Your request was accepted on {date} under No. {no}. The housing commission's decision is due on {due}.",
);
/// N-D3: the housing commission's decision [003 §3]. Marks: `no`, `minutes`.
pub const N_D3: Text = t(
    "Тұрғын үй комиссиясы № {no} өтініш бойынша тұрғын үйді жекешелендіру туралы шешім қабылдады. Хаттама: {minutes}.",
    "По заявлению № {no} жилищная комиссия приняла решение о приватизации жилища. Протокол: {minutes}.",
    "On application No. {no} the housing commission decided to privatise the dwelling. Minutes: {minutes}.",
);
/// N-D5: the certificate of the dwelling's value [003 §3]. Marks: `no`, `amount`.
pub const N_D5: Text = t(
    "№ {no} өтініш бойынша тұрғын үйдің құны туралы анықтама дайын. Төленуі тиіс сома: {amount} теңге.",
    "По заявлению № {no} готова справка о стоимости жилья. Сумма к оплате: {amount} тенге.",
    "On application No. {no} the certificate of the home's value is ready. Amount payable: {amount} tenge.",
);
/// The same where nothing is paid. Mark: `no`.
pub const N_D5_FREE: Text = t(
    "№ {no} өтініш бойынша тұрғын үйдің құны туралы анықтама дайын. Тұрғын үй өтеусіз беріледі, төлем жүргізілмейді.",
    "По заявлению № {no} готова справка о стоимости жилья. Жильё передают безвозмездно, платить не нужно.",
    "On application No. {no} the certificate of the home's value is ready. The home is given free; nothing is paid.",
);
/// N-D6: the contract is concluded, its price is to be paid [003 §3, §10]. Marks: `no`, `amount`, `due`.
pub const N_D6: Text = t(
    "№ {no} өтініш бойынша жекешелендіру туралы электрондық шарт жасалды. {amount} теңгені жергілікті бюджетке мына \
    күнге дейін төлеңіз: {due}.",
    "По заявлению № {no} заключён электронный договор о приватизации. Оплатите {amount} тенге в местный бюджет до \
    {due} включительно.",
    "On application No. {no} the electronic contract of privatisation is concluded. Pay {amount} tenge to the local \
    budget by {due}.",
);
/// The same where the regulation sets no term of payment. Mark: `no`.
pub const N_D6_NO_TERM: Text = t(
    "№ {no} өтініш бойынша жекешелендіру туралы электрондық шарт жасалды.",
    "По заявлению № {no} заключён электронный договор о приватизации.",
    "On application No. {no} the electronic contract of privatisation is concluded.",
);
/// N-D7: the payment falls due soon (DR-39). Marks: `no`, `amount`, `due`.
pub const N_D7: Text = t(
    "№ {no} өтініш: тұрғын үйдің құны әлі төленген жоқ. {amount} теңгені төлеудің соңғы күні: {due}.",
    "Заявление № {no}: стоимость жилья ещё не оплачена. Последний день оплаты {amount} тенге: {due}.",
    "Application No. {no}: the price of the home is not paid yet. Last day to pay {amount} tenge: {due}.",
);
/// Filed after hours [000 §7]. Marks: `no`, `date`, `due`.
pub const AFTER_HOURS: Text = t(
    "№ {no} өтініш жұмыс уақытынан тыс берілді, {date} күні тіркеледі. Нәтижені алу күні: {due}.",
    "Заявление № {no} подано вне рабочего времени, будет зарегистрировано {date}. Дата получения результата: {due}.",
    "Application No. {no} was filed outside working time; it will be registered on {date}. Date of the result: {due}.",
);
/// Filed after hours, where the act sets no term for the result (DR-43). Marks: `no`, `date`.
pub const AFTER_HOURS_NO_TERM: Text = t(
    "№ {no} өтініш жұмыс уақытынан тыс берілді, {date} күні тіркеледі. Нәтиже мерзімі заңнамада белгіленбеген.",
    "Заявление № {no} подано вне рабочего времени, будет зарегистрировано {date}. Срок получения результата \
    законом не установлен.",
    "Application No. {no} was filed outside working time; it will be registered on {date}. The law sets no term \
    for the result.",
);
/// Follows a notice whose dates are a plan: a year in between had no entered calendar at the filing (CAL-5).
pub const CALENDAR_PLAN: Text = t(
    "Мерзім әлі бекітілмеген мереке күнтізбесі бойынша есептелді.",
    "Срок рассчитан по ещё не утверждённому праздничному календарю.",
    "The date was computed from a holiday calendar that was not approved yet.",
);
/// The one-time password of a sign-in. Mark: `code`.
pub const OTP_SIGN_IN: Text = t(
    "Қоныс порталына кіру коды: {code}. Ешкімге айтпаңыз.",
    "Код входа на портал Қоныс: {code}. Никому его не сообщайте.",
    "Qonys sign-in code: {code}. Tell it to nobody.",
);
/// The one-time password that follows the password of an account. Mark: `code`.
pub const OTP_PASSWORD: Text = t(
    "Қоныс порталына құпиясөзбен кіру коды: {code}. Ешкімге айтпаңыз.",
    "Код к паролю портала Қоныс: {code}. Никому его не сообщайте.",
    "Qonys code that goes with your password: {code}. Tell it to nobody.",
);
/// The one-time password to choose a password with. Mark: `code`.
pub const OTP_CHOOSE: Text = t(
    "Қоныс порталында құпиясөз таңдау коды: {code}. Сіз сұрамасаңыз, ешкімге айтпаңыз.",
    "Код для выбора пароля на портале Қоныс: {code}. Если вы его не просили, никому не сообщайте.",
    "Qonys code to choose a password: {code}. If you did not ask for it, tell it to nobody.",
);
/// The one-time password that confirms another phone. Mark: `code`.
pub const OTP_PHONE: Text = t(
    "Қоныс порталында телефонды ауыстыру коды: {code}. Ешкімге айтпаңыз.",
    "Код для смены телефона на портале Қоныс: {code}. Никому его не сообщайте.",
    "Qonys code to change your phone: {code}. Tell it to nobody.",
);
/// In the place of a code to choose a password, to the registry's phone: it is not the one that was confirmed.
pub const PHONE_OTHER: Text = t(
    "Қоныс: телефон нөміріңіз өзгерген. ЭЦҚ арқылы кіріп, жаңа нөмірді растаңыз.",
    "Қоныс: ваш номер телефона изменился. Войдите по ЭЦП и подтвердите новый номер.",
    "Qonys: your phone number has changed. Sign in by EDS and confirm the new number.",
);
/// A password was chosen.
pub const PASSWORD_CHOSEN: Text = t(
    "Қоныс порталындағы құпиясөзіңіз ауысты, басқа құрылғылардағы сеанстар аяқталды. Бұл сіз болмасаңыз, ЭЦҚ арқылы кіріңіз.",
    "Ваш пароль на портале Қоныс изменён, сеансы на других устройствах завершены. Если это не вы, войдите по ЭЦП.",
    "Your Qonys password was changed and your other sessions have ended. If this was not you, sign in by EDS.",
);
/// Codes go to another phone, said to the one of before.
pub const PHONE_CHANGED: Text = t(
    "Қоныс порталының кодтары енді басқа нөмірге келеді. Бұл сіз болмасаңыз, 1414 нөміріне хабарлаңыз.",
    "Коды портала Қоныс теперь приходят на другой номер. Если это не вы, сообщите по номеру 1414.",
    "Qonys codes go to another number now. If this was not you, call 1414.",
);
/// The one-time password that proves again who is signed in. Mark: `code`.
pub const OTP_FRESH: Text = t(
    "Қоныс порталындағы әрекетті растау коды: {code}. Ешкімге айтпаңыз.",
    "Код подтверждения действия на портале Қоныс: {code}. Никому его не сообщайте.",
    "Qonys code to confirm what you are doing: {code}. Tell it to nobody.",
);
/// The one-time password that files an application. Marks: `code`, `service`.
pub const OTP_FILE: Text = t(
    "Қоныс порталында «{service}» өтінішін растау коды: {code}. Ешкімге айтпаңыз.",
    "Код подтверждения заявления «{service}» на портале Қоныс: {code}. Никому его не сообщайте.",
    "Qonys code to confirm your application “{service}”: {code}. Tell it to nobody.",
);
/// A consent was withdrawn: what follows. Marks: `no`.
pub const CONSENT_WITHDRAWN: Text = t(
    "№ {no} өтініш: дербес деректеріңізді қарауға келісіміңіз қайтарып алынды. Мемлекеттік жүйелерден енді ештеңе сұралмайды. Келісім жоқ болғандықтан есепке қоюдан бас тартылады.",
    "Заявление № {no}: согласие на доступ к вашим персональным данным отозвано. В государственных системах больше ничего не запрашивают. Без согласия в постановке на учёт откажут.",
    "Application No. {no}: your consent to the access to your personal data is withdrawn. Nothing more is asked of the state's systems. Without the consent the registration will be refused.",
);
/// Below every notice that goes by e-mail. Mark: `link`.
pub const LETTER: Text = t(
    "Толығырақ жеке кабинетте: {link}",
    "Подробнее в личном кабинете: {link}",
    "More in your cabinet: {link}",
);
/// Its last line.
pub const NO_ANSWER: Text = t(
    "Бұл хатқа жауап берудің қажеті жоқ.",
    "Отвечать на это письмо не нужно.",
    "There is no need to answer this letter.",
);
/// N-C1: the registration of the application [002 A.8(2)]; both dates, as the term runs from the second. Marks:
/// `filed`, `date`, `no`, `due`.
pub const N_C1: Text = t(
    "Өтінішіңіз {filed} берілді, {date} күні № {no} болып тіркелді. Нәтижені алу күні: {due}.",
    "Ваше заявление подано {filed}, зарегистрировано {date} под № {no}. Дата получения результата: {due}.",
    "Your application was filed on {filed} and registered on {date} under No. {no}. Date of the result: {due}.",
);
/// N-C2, N-C3: the notice of registration in the base [002 §16]. Mark: `decided`.
pub const N_C2: Text = t(
    "Сіз «Тұрғын үймен қамтамасыз ету орталығы» базасында есепке қойылдыңыз. Күні: {decided}.",
    "Вы поставлены на учёт в базе «Центр обеспечения жилищем». Дата: {decided}.",
    "You are registered in the Housing Provision Centre base. Date: {decided}.",
);
