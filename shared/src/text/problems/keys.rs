//! Sentences of what goes wrong where a key or a one-time password is used.

use crate::text::{Text, t};

/// Of signatures, filing and sign-in.
pub(super) const ALL: &[(&str, Text)] = sentences! {
    // Filing.
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
    // What matters.
    "fresh_required":
        "Бұл әрекет алдында сіз екеніңізді тағы бір рет растаңыз.",
        "Перед этим действием ещё раз подтвердите, что это вы.",
        "Before this, confirm once more that it is you.";
    "phone_unknown":
        "ЖСН-іңізге телефон тіркелмеген, сондықтан код жіберілмейді. ЭЦҚ кілтін таңдаңыз.",
        "К вашему ИИН не привязан телефон, код отправить некуда. Выберите ключ ЭЦП.",
        "No phone is tied to your IIN, so no code can be sent. Choose the EDS key.";
    "offer_gone":
        "Бұл код енді жарамайды: уақыты өтті, ашылып қойған немесе қол қойылған. Бетте жаңа код алыңыз.",
        "Этот код больше не действует: его время вышло, он уже открыт или подписан. Получите на странице новый код.",
        "This code is no longer good: its time is over, or it was opened or signed already. Get a new code on the page.";
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
    "otp_not_allowed":
        "Бұл өтінішті бір реттік парольмен растауға болмайды. ЭЦҚ-мен қол қойыңыз.",
        "Подтвердить это заявление одноразовым паролем нельзя. Подпишите его ЭЦП.",
        "This application can't be confirmed with a one-time password. Sign it with your EDS key.";
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
    "AUTH_PASSWORD_REQUIRED":
        "Сіз құпиясөз таңдағансыз, сондықтан бір реттік пароль жеткіліксіз. ЖСН мен құпиясөз арқылы кіріңіз.",
        "У вас есть пароль, поэтому одного кода из SMS недостаточно. Войдите по ИИН и паролю.",
        "You have a password, so the code alone is not enough. Sign in with your IIN and password.";
    "password_short":
        "Құпиясөз тым қысқа. Кемінде {min} таңба теріңіз, бірнеше сөзден құрауға болады.",
        "Пароль слишком короткий. Нужно не меньше {min} знаков, можно несколько слов.",
        "The password is too short. It needs at least {min} characters; several words will do.";
    "password_long":
        "Құпиясөз тым ұзын. {max} таңбадан асырмаңыз.",
        "Пароль слишком длинный. Уложитесь в {max} знаков.",
        "The password is too long. Keep it to {max} characters.";
    "password_common":
        "Мұндай құпиясөзді оңай табуға болады. Басқасын ойлап табыңыз, мысалы бірнеше сөзден.",
        "Такой пароль легко подобрать. Придумайте другой, например из нескольких слов.",
        "This password is easy to guess. Think of another one, for example of several words.";
    "password_personal":
        "Құпиясөзде ЖСН, туған күн немесе телефон нөмірі бар. Басқасын ойлап табыңыз.",
        "В пароле есть ИИН, дата рождения или номер телефона. Придумайте другой.",
        "The password holds your IIN, birth date or phone number. Think of another one.";
    "password_wrong":
        "Қазіргі құпиясөз дұрыс емес. Тексеріп, қайта теріңіз.",
        "Нынешний пароль неверный. Проверьте и введите снова.",
        "The current password is wrong. Check it and type it again.";
    "phone_unchanged":
        "Мобильді азаматтар базасындағы нөміріңіз өзгермеген. Алдымен оны сол жерде ауыстырыңыз.",
        "Ваш номер в базе мобильных граждан не менялся. Сначала смените его там.",
        "Your number in the mobile citizens' base has not changed. Change it there first.";
    "AUTH_DATA_VIOLATION":
        "Деректеріңізде бұзушылықтар бар. Оларды 1414 нөмірі бойынша нақтылаңыз.",
        "В ваших данных есть нарушения. Уточните их по номеру 1414.",
        "There is something wrong with your data. Ask at 1414.";
    "AUTH_EDS_REQUIRED":
        "Бұл қызметке ЭЦҚ керек. ЭЦҚ арқылы кіріңіз.",
        "Для этой услуги нужна ЭЦП. Войдите с ЭЦП.",
        "This service needs an EDS. Sign in with it.";
};
