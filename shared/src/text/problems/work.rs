//! Sentences of what goes wrong at the officials' workplace.

use crate::text::{Text, t};

/// Of officials, and of what the administrator and the authorised body edit.
pub(super) const ALL: &[(&str, Text)] = sentences! {
    // Officials, and what is edited by the administrator and the authorised body.
    "eds_required":
        "Қызметкер ретінде жұмыс істеу үшін ЭЦҚ керек. ЭЦҚ файлымен қайта кіріңіз.",
        "Для работы сотрудником нужна ЭЦП. Войдите снова с файлом ключа.",
        "Officials sign in with a key file. Sign in again with yours.";
    "COUNTER_CLOSED":
        "Қазір қабылдау терезесі жұмыс істемейді. Өтінішті жұмыс күні, жұмыс уақытында қабылдаңыз.",
        "Сейчас приёмное окно закрыто. Примите заявление в рабочий день и рабочее время.",
        "The counter is closed now. Take the application in on a working day, in working hours.";
    "visitor_mismatch":
        "Жеке куәліктегі ЖСН өтініш иесінің де, өкілінің де ЖСН-на сәйкес келмейді. Құжаттарды тексеріңіз.",
        "ИИН в удостоверении не совпадает ни с ИИН заявителя, ни с ИИН представителя. Проверьте документы.",
        "The IIN on the identity document is neither the applicant's nor the representative's. Check the documents.";
    "not_compared":
        "Түпнұсқасын салыстырып, қайтарғаныңызды белгілеңіз.",
        "Отметьте, что сверили оригинал и вернули его.",
        "Mark that you compared the original and gave it back.";
    "paper_not_held":
        "Қол қойылған қағаз өтінішті алып, белгілеңіз.",
        "Примите подписанное бумажное заявление и отметьте это.",
        "Take the signed paper application and mark it.";
    "BARCODE_UNKNOWN":
        "Мұндай штрихкодты іс жоқ. Белгіні тексеріп, қайта сканерлеңіз немесе нөмірін қолмен теріңіз.",
        "Дела с таким штрихкодом нет. Проверьте наклейку и отсканируйте снова или наберите номер вручную.",
        "No case has this barcode. Check the label and scan it again, or type the number.";
    "BARCODE_DUPLICATE":
        "Бұл пакет осы жерде сканерленіп қойған. Бірінші белгі сақталады, қайта сканерлеудің қажеті жоқ.",
        "Этот пакет здесь уже отсканирован. Первая отметка сохраняется, сканировать снова не нужно.",
        "This package was scanned here already. The first scan stays; there is no need to scan it again.";
    "BARCODE_WRONG_PLACE":
        "Бұл пакет қазір осы жерде сканерленбейді. Оны тиісті орынға жіберіңіз.",
        "Этот пакет сейчас сканируют не здесь. Передайте его по назначению.",
        "This package is not to be scanned here now. Pass it on to where it belongs.";
    "BARCODE_NOT_NOW":
        "Қазір тасымалдайтын ештеңе жоқ: алдыңғы қадам аяқталмаған. Істің қазіргі жағдайын қараңыз.",
        "Сейчас передавать нечего: предыдущий шаг не завершён. Посмотрите, на каком этапе дело.",
        "There is nothing to hand over now: the step before has not ended. Look at where the case stands.";
    "BARCODE_CLOSED":
        "Бұл іс жабылған: пакет енді тасымалданбайды.",
        "Это дело закрыто: пакет больше никуда не передаётся.",
        "This case is closed: its package is carried no more.";
    "scan_unknown":
        "Сканерленген мәлімет бұл іске сәйкес келмейді. Сканерлеу бетін пайдаланыңыз.",
        "Данные сканирования не относятся к этому делу. Воспользуйтесь страницей сканирования.",
        "What was scanned is not this case's. Use the page for scanning.";
    "registry_changed":
        "Осы арада тізілімге тағы пакет енгізілді. Тізілімді қайта қарап, курьерге сонан соң беріңіз.",
        "Тем временем в реестр внесён ещё пакет. Посмотрите реестр снова и только потом передайте курьеру.",
        "A package was entered in the registry meanwhile. Look at it again before it is handed to the courier.";
    "registry_empty":
        "Тізілімде курьерге берілмеген пакет жоқ.",
        "В реестре нет пакетов, не переданных курьеру.",
        "The registry has no package that a courier has not taken.";
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
    "week_unknown":
        "Мұндай апта жоқ. Бес күндік немесе алты күндік аптаны таңдаңыз.",
        "Такой недели нет. Выберите пятидневную или шестидневную.",
        "There is no such week. Choose one of five or six days.";
    "weekday_unknown":
        "Апта күні көрсетілмеген. Тізімнен таңдаңыз.",
        "День недели не указан. Выберите из списка.",
        "The day of the week is missing. Choose one from the list.";
    "weekday_off":
        "Бұл күні бөлім жұмыс істемейді. Басқа күнді немесе басқа аптаны таңдаңыз.",
        "В этот день отдел не работает. Выберите другой день или другую неделю.",
        "The office does not work on that day. Choose another day or another week.";
    "weekday_twice":
        "Бұл күн екі рет жазылған. Біреуін алып тастаңыз.",
        "Этот день указан дважды. Уберите лишний.",
        "This day stands here twice. Remove one of them.";
    "office_place":
        "Мұндай қала немесе аудан жоқ. Тізімнен таңдаңыз.",
        "Такого города или района нет. Выберите из списка.",
        "There is no such city or district. Choose one from the list.";
    "office_phone":
        "Телефон нөмірі дұрыс жазылмаған. Цифрларды тексеріңіз.",
        "Номер телефона записан неверно. Проверьте цифры.",
        "This is no telephone number. Check the digits.";
    "service_unknown":
        "Бұл қызметті бөлім көрсете алмайды. Тізімнен белгілеңіз.",
        "Отдел не может оказывать эту услугу. Отметьте из списка.",
        "No office provides this service. Tick those of the list.";
    "mode_repealed":
        "Бұл актінің күші жойылған. Оқу режимін немесе жабық күйді таңдаңыз.",
        "Этот акт утратил силу. Выберите учебный режим или закройте приём.",
        "This act is repealed. Choose training, or close the service.";
    "lines_differ":
        "Жол саны қазақшадағыдай болсын: әр құжат әр тілде өз жолында тұрады.",
        "Строк должно быть столько же, сколько на казахском: каждый документ стоит на своей строке в каждом языке.",
        "There must be as many lines as in Kazakh: each document has its line in each language.";
    "order_known":
        "Бұл бұйрық енгізілген. Оны тізімнен табыңыз.",
        "Этот приказ уже внесён. Найдите его в списке.",
        "This order is there already. Find it in the list.";
    "letter_sent":
        "Бұл хат жіберілген деп белгіленген. Бетті жаңартыңыз.",
        "Это письмо уже отмечено как отправленное. Обновите страницу.",
        "This letter was marked as sent before. Reload the page.";
};
