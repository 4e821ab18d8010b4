//! Sentences of the stable problem codes: what is wrong, and how to put it right.

use super::{Text, t};

/// A table of codes, each with its sentence in Kazakh, Russian, English.
macro_rules! sentences {
    ($($code:literal: $kk:literal, $ru:literal, $en:literal;)+) => {
        &[$(($code, t($kk, $ru, $en))),+]
    };
}

mod keys;
#[cfg(browser)]
mod loaded;
mod requests;
mod steps;
mod work;

#[cfg(browser)]
pub use loaded::install;

/// Codes with their sentences.
pub type Sentences = &'static [(&'static str, Text)];

/// Of keys and signatures.
pub const KEYS: Sentences = keys::ALL;
/// Of requests that only officials make.
pub const REQUESTS: Sentences = requests::ALL;
/// Of steps of a case.
pub const STEPS: Sentences = steps::ALL;
/// Of what is administered.
pub const WORK: Sentences = work::ALL;

/// The sentence of a code; `None` for a code that the house does not know.
pub fn sentence(code: &str) -> Option<Text> {
    all().find(|(known, _)| *known == code).map(|(_, text)| *text)
}

/// Every code with its sentence; in the browser, those of the parts that are loaded.
pub fn all() -> impl Iterator<Item = &'static (&'static str, Text)> {
    #[cfg(browser)]
    let later = loaded::tables();
    #[cfg(not(browser))]
    let later = [KEYS, REQUESTS, STEPS, WORK];
    ALL.iter().chain(later.into_iter().flatten())
}

/// Of answers, documents, requests, and the connection.
const ALL: &[(&str, Text)] = sentences! {
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
    "C_NOT_ELIGIBLE_PERSON":
        "Бұл есепке кәмелетке толған азаматтар мен қандастар ғана тұрады. Он сегізге толғанда өтініш беріңіз.",
        "На этот учёт встают только совершеннолетние граждане и кандасы. Подайте заявление, когда вам исполнится восемнадцать.",
        "Only adult citizens and kandas are registered here. Apply once you are eighteen.";
    "consent_refused":
        "Келісім бермесеңіз, өтінішті беруге болады, бірақ есепке қоюдан бас тартылады.",
        "Без согласия заявление подать можно, но в постановке на учёт откажут.",
        "Without consent you may apply, but the registration will be refused.";
    "representative_is_applicant":
        "Заңды өкіл өтініш иесінің өзі бола алмайды. Өкілдің ЖСН-ін жазыңыз.",
        "Законный представитель не может быть самим заявителем. Укажите ИИН представителя.",
        "The legal representative cannot be the applicant. Give the representative's IIN.";
    "CHANNEL_NOT_ALLOWED":
        "Бұл қызметтің актісі өтінішті осылай беруге рұқсат етпейді. Қызмет бетінен өтініш беру жолын қараңыз.",
        "Акт этой услуги не допускает такого способа подачи. Посмотрите на странице услуги, как подать заявление.",
        "The act of this service does not allow applying this way. See its page for how to apply.";
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
    // Requests and the connection.
    "not_found":
        "Мұндай бет немесе өтініш табылмады. Мекенжайды тексеріңіз немесе басты бетке оралыңыз.",
        "Такая страница или заявление не найдены. Проверьте адрес или вернитесь на главную.",
        "There is no such page or application. Check the address or go to the first page.";
    "service_not_found":
        "Мұндай қызмет жоқ. Қызметтер тізімінен таңдаңыз.",
        "Такой услуги нет. Выберите её из списка услуг.",
        "There is no such service. Choose one from the list of services.";
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
    use super::{all, sentence};
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
        let codes: BTreeSet<&str> = all().map(|(code, _)| *code).collect();
        assert_eq!(codes.len(), all().count());
        assert_eq!(sentence("no_such_code"), None);
    }

    #[test]
    fn every_language_says_it_with_the_same_marks() {
        for (code, text) in all() {
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
            ("password_short", &["min"]),
            ("password_long", &["max"]),
        ] {
            let found: Vec<&str> = marks(sentence(code).unwrap().kk).into_iter().collect();
            assert_eq!(found, wanted, "{code}");
        }
        assert_eq!(all().filter(|(_, text)| !marks(text.kk).is_empty()).count(), 12);
    }
}
