/**
 * Words that languages write small, by BCP 47 primary subtag: pronouns in their cases, conjunctions, adverbs, question
 * words, exclamations, the commonest commands, and common nouns that news begins sentences with. There they look like
 * names.
 */
export const OPENING_WORDS: Readonly<Record<string, string | undefined>> = {
  tr: `
    ben bana beni benden bende benim benimle bence benimki benimse sen sana seni senden sende senin seninle
    sence o ona onu ondan onda onun onunla onca biz bize bizi bizden bizde bizim bizimle bizce siz size sizi
    sizden sizde sizin sizinle sizce onlar onlara onları onlardan onlarda onların onlarla bu buna bunu bundan
    bunda bunun bununla bunca şu şuna şunu şundan şunda şunun şununla bunlar bunlara bunları bunlardan bunların
    şunlar şunlara şunları şunların kendi kendisi kendisine kendisini kendisinden kendisinin kendimi kendimize
    kendileri kendilerine kendilerini kendilerinin herkes herkese herkesi herkesin kimse kimseye kimseyi
    kimsenin hiçbiri hiçbirimiz biri birisi birine birini birinin birimiz birçoğu birkaçı çoğu çoğumuz çoğunun
    bazısı bazıları bazılarına bazılarının hepsi hepsine hepsini hepsinin hepimiz hepiniz hepimizin ötekiler
    diğeri diğerleri diğerlerinin başkası başkaları başkalarının böylesi öylesi kim kime kimi kimden kimin
    kiminle kimler kimlerin ne neye neyi neden nedeni nedense nedir neyin neyse neler neleri niye niçin nasıl
    nasılsa hangi hangisi hani kaç kaçı nerede nereden nereye neresi bura burada buradan buraya burası buradaki
    orada oradan oraya orası oradaki şurada şuradan şuraya şurası yukarıda yukarıdaki yukarıdan aşağıda
    aşağıdaki aşağıdan içeride içerideki dışarıda dışarıdaki ileride geride arkada önde öndeki arkadaki ortada
    ortadaki karşıda karşıdaki yanında yanındaki üstelik üstüne altında ve veya veyahut ya ama fakat ancak
    lakin oysa oysaki halbuki meğer meğerse çünkü zira madem mademki eğer şayet keşke yani yahut dolayısıyla
    ayrıca hatta hem ise belki bari sanki güya nitekim öyleyse böyleyse yoksa böyle böylece böylelikle öyle
    öylece şöyle şöylece bile dahi sadece yalnız yalnızca salt özellikle genellikle çoğunlukla genelde aslında
    gerçekten gerçekte doğrusu açıkçası kısacası özetle örneğin mesela sözgelimi sözgelişi herhalde muhtemelen
    galiba elbet elbette tabii tabi kuşkusuz şüphesiz kesinlikle mutlaka asla hiç hiçbir hiçbirini evet hayır
    hayhay peki pekala pekiyi tamam olur olmaz haydi hadi aman eyvah yazık aferin bravo merhaba selam ah oh vah
    eh hah hey yahu işte artık henüz hala hâlâ daha nihayet sonunda sonuçta sonra sonraki sonraları sonradan
    önce önceki önceleri önceden ilkin öncelikle evvela şimdi şimdiki şimdilik şimdiye bugün bugünkü bugünlerde
    dün dünkü yarın yarınki geçen geçenlerde demin deminki bazen bazı bazan ara arada arasında sık sıksık gene
    yine yeniden tekrar hemen derhal birden birdenbire aniden ansızın hep hepten daima her hele hiçbirinin bir
    birkaç birçok birtakım bütün tüm tümü nice çok çoktan pek epey epeyce oldukça az azıcık biraz fazla
    fazlasıyla en tam tamamen tamamıyla tümüyle büsbütün aynı aynısı ayrı başka başkaca diğer öteki öbür beriki
    ötede beride karşın rağmen göre dair için gibi kadar beri itibaren dolayı ötürü yerine doğru hakkında dek
    değin bak bakın bakınız bakalım dur durun gel gelin gelelim git gidin gidelim bırak bırakın al alın ver
    verin de deyin diyelim düşün düşünün unutma unutmayın bil bilin biliyoruz bilmiyoruz bilmiyorum biliyorum
    sanırım sanıyorum inanıyorum inanıyoruz umarım umuyorum eminim eminiz isterseniz istersen istiyorum
    istiyoruz görüyoruz diyorum diyorlar diyor dedi dediler vardı vardır var yok yoktu yoktur olsun olsa oldu
    oluyor değil değildir belli bellidir açıkça üç dört beş altı yedi sekiz dokuz on iki yüz bin milyon milyar
    sayesinde uyarınca yüzünden dolayısı nedeniyle amacıyla tarafından boyunca sırasında süresince arasındaki
    adam adamlar kadın kadınlar çocuk çocuklar insan insanlar insanın insanlık halk anne annem annesi baba
    babam babası kardeşim abi abla arkadaş arkadaşlar dostlar dostluk beyler bayanlar efendim hanımlar sayın
    sevgili değerli anayasa gensoru hapis hapishane mahkeme dava duruşma polis askeri askerler savaş barış
    seçim seçimler ülke
  `,
  az: `
    mən mənə məni məndən məndə mənim mənimlə məncə sən sənə səni səndən səndə sənin səninlə səncə o ona onu
    ondan onda onun onunla onca biz bizə bizi bizdən bizdə bizim bizimlə bizcə siz sizə sizi sizdən sizdə sizin
    sizinlə sizcə onlar onlara onları onlardan onlarda onların onlarla bu buna bunu bundan bunda bunun bununla
    bunca bunlar bunlara bunları bunlardan bunların şu özü özünə özünü özündən özünün özüm özümü özləri
    özlərinə özlərini özlərinin hamı hamıya hamını hamının hamısı hamısını heç heçkim kimsə kimsənin biri
    birini birinə birinin birisi bəzisi bəziləri bəzilərinin çoxu çoxları çoxlarının digəri digərləri
    digərlərinin başqası başqaları başqalarının hərkəs hərə hərəsi kim kimə kimi kimdən kimin kimlə kimlər
    kimlərin nə nəyə nəyi nədən nəyin nələr nədir niyə necə nəçə neçə nəinki hansı hansının harada haradan
    haraya haralı bura burada buradan buraya burası buradakı ora orada oradan oraya orası oradakı yuxarıda
    yuxarıdakı yuxarıdan aşağıda aşağıdakı aşağıdan içəridə kənarda qarşıda və yaxud ya amma ancaq lakin fakat
    halbuki çünki zira əgər hərgah kaş yəni demək deməli odur beləliklə belə beləcə elə eləcə həmçinin həm
    həmin hətta isə bəlkə guya sanki nəhayət nəticədə üstəlik əlavə ayrıca habelə əksinə yoxsa onsuz məhz
    yalnız təkcə xüsusilə xüsusən adətən əsasən əslində həqiqətən doğrudan düzdür düzü qısası məsələn misal
    ehtimal yəqin görünür şübhəsiz əlbəttə mütləq qətiyyən bəli yox xeyr hə yaxşı oldu olar gəlin gəl get gedin
    bax baxın dur durun buyurun xahiş sağol salam təəssüf əfsus ah vay ay ey budur artıq hələ hələlik daha
    sonra sonralar sonradan sonda əvvəl əvvəlcə əvvəllər əvvəldən öncə ilk ilkin indi indiki indiyə gün bugün
    dünən dünənki sabah bayaq keçən bəzən bəzi hərdən tez tezliklə yenə yenidən təkrar dərhal birdən qəfil
    həmişə daim hər bir birinci birgə bütün bütövlükdə tamam tamamilə çox çoxdan çoxlu az azca biraz xeyli
    olduqca lap ən eyni ayrı başqa digər üçün qədər görə dair haqqında doğru bəri etibarən uyğun müvafiq
    baxmayaraq rəğmən zamanı ərzində boyunca səbəbindən məqsədilə tərəfindən var vardır yoxdur deyil dedi deyir
    bilirik bilirəm düşünürəm düşünürük inanıram əminəm istəyirəm istəyirik adam adamlar kişi qadın qadınlar
    uşaq uşaqlar insan insanlar insanın xalq ana anam anası ata atam atası hörmətli əziz müharibə məhkəmə seçki
    seçkilər ölkə hökumət dövlət universitet universitetin şəhər məktəb iki üç dörd beş altı yeddi səkkiz
    doqquz on yüz min milyon milyard
  `,
  uz: `
    men menga meni mendan menda mening menimcha sen senga seni sendan senda sening u unga uni undan unda uning
    biz bizga bizni bizdan bizda bizning bizningcha siz sizga sizni sizdan sizda sizning ular ularga ularni
    ulardan ularda ularning bu bunga buni bundan bunda buning bular bularning shu shunga shuni shundan shunda
    shuning shular oʻsha oʻshanda ushbu mazkur oʻzi oʻziga oʻzini oʻzidan oʻzining oʻzim oʻzlari oʻzlarining
    hamma hammaga hammani hammaning hammasi barcha barchasi barchaga barchani barchaning hech hechkim kimdir
    kimning biri birini biriga birining baʼzi baʼzilar baʼzilari baʼzilarining ayrim ayrimlar ayrimlari koʻp
    koʻpchilik koʻpchiligi koʻplab boshqa boshqalar boshqalari har harkim kim kimga kimni kimdan kimlar nima
    nimaga nimani nimadan nimaning nega qanday qanaqa qachon qancha qaysi qayerda qayerdan qayerga yaʼni yerda
    erda va yoki ammo lekin biroq balki chunki zero agar mabodo garchi goʻyo demak shunday shundayligicha
    bunday bundayin shuningdek hamda hatto hattoki yana yanada nihoyat natijada oxiri oxirida tashqari bilan
    aksincha yoʻqsa faqat faqatgina ayniqsa xususan odatda asosan aslida haqiqatan toʻgʻri rosti qisqasi
    masalan jumladan ehtimol shekilli shubhasiz albatta mutlaqo ha yoʻq xoʻp mayli keling kel boring bor qarang
    qara toʻxta toʻxtang marhamat iltimos rahmat salom afsus eh oh ana mana endi endilikda hali hozir hozirgi
    hozircha hozirda hozirgacha bugun bugungi kecha kechagi ertaga keyin keyingi keyinroq keyinchalik soʻng
    soʻnggi oldin oldingi avval avvalgi avvalo avvallari dastlab dastlabki ilgari ilk baʼzan gohida tez tezda
    yaqinda qayta darhol birdan toʻsatdan doim doimo hamisha bir birinchi necha birga butun butunlay tamomila
    juda ancha ozgina eng ayni alohida uchun kabi qadar koʻra haqida toʻgʻrisida tomon beri buyon muvofiq
    qaramay qaramasdan asosida davomida paytida mobaynida sababli maqsadida tomonidan yoʻqdir emas dedi deydi
    bilamiz bilaman oʻylayman oʻylaymiz ishonaman ishonchim istayman istaymiz odam odamlar erkak ayol ayollar
    bola bolalar inson insonlar xalq ona onam onasi ota otam otasi hurmatli aziz urush sud saylov mamlakat
    hukumat davlat universitet shahar maktab ikki uch toʻrt besh olti yetti sakkiz toʻqqiz oʻn yuz ming million
    milliard nashr
  `,
  ru: `
    вблизи неподалёку неподалеку недалеко наряду включая судя кроме-того защитники защитник поклонники
    я меня мне мной мною ты тебя тебе тобой тобою он его него ему нему им ним нем нём она её ее неё нее ей
    ней ею нею оно мы нас нам нами вы вас вам вами они их них ими ними себя себе собой свой своя своё свое
    свои своего своей своему своим своих своими свою мой моя моё мое мои моего моей моему моим моих мою твой
    твоя твоё твои твоего твоей наш наша наше наши нашего нашей нашему нашим наших нашу ваш ваша ваше ваши
    вашего вашей вашему вашим ваших вашу этот эта это эти этого этой этому этим этом этих эту тот та то те
    того той тому тем том тех ту такой такая такое такие такого такому таким таких такую сам сама само сами
    самого самой самому самих самый самая самое самые весь вся всё все всего всей всему всем всех всю всеми
    каждый каждая каждое каждые каждого каждой каждому каждым каждую любой любая любое любые любого любому
    иной иная иное иные иного другой другая другое другие другого другому другим других некоторые некоторых
    некоторым некоторый многие многих многим немногие несколько оба обе обоих обеих никто никого никому
    ничто ничего ничему некто некого нечто кто кого кому кем ком что чего чему чем чём какой какая какое
    какие какого какому каким каких какую который которая которое которые которого которой которому которым
    которых которую чей чья чьё чьи сколько столько где куда откуда когда почему зачем отчего как там туда
    оттуда тут здесь сюда отсюда тогда теперь сейчас ныне нынче сегодня вчера завтра позавчера послезавтра
    потом затем после раньше ранее прежде сначала вначале наконец впервые вновь снова опять ещё еще уже
    всегда никогда иногда порой часто редко обычно постоянно скоро вскоре недавно давно однажды накануне
    утром днём днем вечером ночью весной летом осенью зимой впоследствии впрочем однако зато же ли бы ни не
    нет да так также тоже именно лишь только даже ведь вот вон разве неужели пусть пускай давай давайте если
    ежели хотя хоть чтобы чтоб поскольку потому поэтому так-то итак значит следовательно причём причем
    притом например кстати вообще-то вообще собственно конечно разумеется естественно безусловно несомненно
    очевидно вероятно возможно видимо похоже кажется наверное наверняка пожалуй действительно правда
    по-моему по-видимому во-первых во-вторых в-третьих наоборот напротив вместе отдельно особенно кроме
    помимо вместо вопреки несмотря благодаря согласно относительно насчёт насчет ввиду вследствие из-за
    из-под в во на с со к ко от ото до из изо по за под подо над при про о об обо у для без безо между среди
    через сквозь против вокруг около возле вдоль мимо внутри вне и а но или либо будто словно точно нежели
    пока едва очень слишком весьма почти совсем вовсе совершенно абсолютно достаточно довольно более менее
    больше меньше много мало немного чуть еле столь настолько примерно приблизительно ровно целых полностью
    частично хорошо плохо быстро медленно сразу немедленно вдруг внезапно неожиданно постепенно одновременно
    параллельно обратно можно нельзя нужно надо необходимо следует стоит жаль интересно известно понятно
    ясно странно важно трудно легко есть был была было были будет будут бывший бывшая бывшие нынешний
    нынешняя нынешние прежний прежняя новый новая новое новые нового новой старый старая первый первая
    первое первые второй вторая второе третий третья последний последняя последнее последние следующий
    следующая следующие прошлый прошлая прошлое будущий главный главная главное главные основной основная
    основные общий общая общее общие большой большая большинство меньшинство часть половина треть четверть
    один одна одно одни одного одной одному два две двое три трое четыре пять шесть семь восемь девять
    десять сто тысяча тысячи миллион миллионы миллиард десятки сотни человек люди людям людей мужчина
    мужчины женщина женщины женщину ребёнок ребенок дети детей муж жена супруг супруга мать отец отца матери
    сын дочь брат сестра дед бабушка дедушка дядя тётя тетя вдова вдовец друг друзья подруга подруги сосед
    соседи родственник родственники родители семья жители житель местные власти чиновник чиновники депутаты
    депутат эксперт эксперты аналитик аналитики учёный учёные ученый ученые врач врачи медики адвокат
    адвокаты юрист юристы журналист журналисты писатель поэт художник актёр актер актриса певец певица
    режиссёр режиссер музыкант музыканты спортсмен спортсмены футболист тренер игрок игроки фанаты
    болельщики водитель водители солдат солдаты военный военные полицейский полицейские преступник
    преступники террорист террористы боевик боевики пострадавший пострадавшие погибший погибшие раненый
    раненые задержанный задержанные обвиняемый подозреваемый подозреваемые свидетель свидетели источник
    источники представители представитель участник участники сторонник сторонники противник противники
    критик критики лидеры глава главы руководство правительство полиция суд прокуратура следствие
    следователи парламент министерство ведомство компания компании фирма банк банки завод газета издание
    агентство телеканал сайт пресс-служба университет институт школа больница церковь храм партия оппозиция
    армия флот страна страны государство город города область республика регион район столица улица площадь
    река море остров мир война выборы закон законопроект указ приказ решение постановление договор
    соглашение документ документы проект проекты программа план планы отчёт отчет доклад заявление сообщение
    информация данные фото видео новость новости вопрос вопросы ответ проблема проблемы причина причины
    результат результаты итог итоги цель задача идея мнение слова слово речь история дело дела работа работы
    деньги цена цены стоимость сумма рост падение число количество уровень время год года годы месяц неделя
    день дни час часы минута утро вечер ночь начало конец середина событие события авария пожар взрыв
    землетрясение теракт убийство смерть жизнь здоровье любовь победа поражение матч игра турнир чемпионат
    фильм книга песня концерт выставка премия найти напомним отметим добавим заметим подчеркнём подчеркнем
    уточним сообщается ожидается планируется предполагается считается указывается говорится отмечается
    подчёркивается подчеркивается сообщил сообщила сообщили заявил заявила заявили рассказал рассказала
    рассказали отметил отметила добавил добавила пояснил пояснила подчеркнул подчеркнула уточнил сказал
    сказала считает думаю знаю хочу могу надеюсь уверен уверена спасибо пожалуйста здравствуйте извините
    привет уважаемый уважаемая уважаемые дорогой дорогая дорогие господа товарищи англичанин американец
    немец француз итальянец испанец украинец россиянин россияне поляк китаец японец турок грузин англичанка
    американка француженка немка лауреат обладатель автор авторы герой героиня победитель чемпион чемпионка
    жительница уроженец уроженка выпускник сотрудник сотрудники сотрудница работник работники специалист
    специалисты студент студенты ученик ученики учитель преподаватель клиент клиенты покупатель владелец
    владельцы хозяин хозяева основатель создатель организатор организаторы инициатор условия методы
    пользователь пользователи читатель читатели зритель зрители гость гости
  `,
  uk: `
    поблизу неподалік недалеко поряд включно судячи захисники захисник
    я мене мені мною ти тебе тобі тобою він його нього йому ньому ним вона її неї їй ній нею воно ми нас нам
    нами ви вас вам вами вони їх них їм ними себе собі собою свій своя своє свої свого своєї своєму своїм
    своїх своїми свою мій моя моє мої мого моєї моєму моїм моїх мою твій твоя твоє твої твого твоєї наш наша
    наше наші нашого нашої нашому нашим наших нашу ваш ваша ваше ваші вашого вашої вашому вашим ваших вашу
    цей ця це ці цього цієї цьому цій цим цих цю той та те ті того тієї тому тій тим тих ту такий така таке
    такі такого такої такому таким таких таку сам сама само самі самого самої весь вся все всі всього всієї
    всьому всім всіх всю усі усе усіх усім кожен кожна кожне кожні кожного кожної кожному кожним кожну
    будь-який будь-яка будь-яке будь-які будь-хто будь-що інший інша інше інші іншого іншої іншому іншим
    інших іншу деякі деяких деяким дехто дещо багато багатьох багато-хто чимало кілька декілька обидва
    обидві обох ніхто нікого нікому ніщо нічого хтось щось хто кого кому ким що чого чому чим який яка яке
    які якого якої якому яким яких яку котрий чий чия чиє чиї скільки стільки де куди звідки коли навіщо як
    там туди звідти тут сюди звідси тоді тепер зараз нині сьогодні вчора завтра позавчора післязавтра потім
    згодом після раніше перше спершу спочатку нарешті врешті вперше знову знов ще вже завжди ніколи інколи
    іноді часом часто рідко зазвичай постійно скоро незабаром невдовзі нещодавно недавно давно колись одного
    напередодні вранці вдень увечері ввечері вночі навесні влітку восени взимку надалі відтак натомість
    проте однак зате ж чи б ні не немає так також теж саме лише тільки навіть адже ось он хіба невже нехай
    хай давай давайте якщо якби хоча хоч щоб оскільки бо отже отож тобто наприклад до речі взагалі власне
    звичайно звісно безумовно безперечно очевидно ймовірно імовірно можливо мабуть певно напевно справді
    дійсно по-перше по-друге по-третє навпаки разом окремо особливо крім окрім замість попри незважаючи
    завдяки згідно відповідно щодо стосовно через унаслідок внаслідок у в на з із зі від од за під над при
    про о об для без між серед проти навколо навкруги біля коло вздовж повз усередині всередині поза і й а
    але або мов наче неначе ніби немов ніж поки доки щойно ледве дуже надто занадто вельми майже зовсім
    цілком абсолютно достатньо доволі досить більше менше більш менш мало трохи трішки ледь настільки
    приблизно близько рівно повністю частково добре погано швидко повільно відразу одразу негайно раптом
    несподівано поступово водночас одночасно паралельно загалом назад можна не-можна треба потрібно
    необхідно слід варто шкода цікаво відомо зрозуміло ясно дивно важливо важко легко є був була було були
    буде будуть колишній колишня колишні нинішній нинішня нинішні попередній попередня попередні новий нова
    нове нові нового нової старий стара перший перша перші другий друга друге третій третя останній остання
    останнє останні наступний наступна наступні минулий минула минулого головний головна головне головні
    основний основна основні загальний загальна великий велика більшість меншість частина половина третина
    чверть один одна одне одні одної двоє два дві три троє чотири п'ять шість сім вісім дев'ять десять сто
    тисяча тисячі мільйон мільйони десятки сотні людина люди людей людям чоловік чоловіки жінка жінки жінку
    дитина діти дітей дружина мати батько батька син донька дочка брат сестра дід бабуся дідусь дядько тітка
    вдова вдівець друг друзі подруга сусід сусіди родич родичі батьки родина сім'я жителі мешканці мешканець
    місцеві влада чиновник чиновники депутати експерт експерти аналітик аналітики науковець науковці лікар
    лікарі медики адвокат адвокати юрист юристи журналіст журналісти письменник поет художник актор акторка
    співак співачка режисер музикант спортсмен спортсмени футболіст тренер гравець гравці водій водії солдат
    солдати військові військовий поліцейський поліцейські правоохоронці слідчі слідство прокурори терористи
    бойовики потерпілі загиблі поранені затримані затриманий обвинувачений підозрюваний підозрювані свідок
    свідки джерело джерела представники представник учасник учасники прихильник прихильники противник
    критики лідери глава керівництво керівник керівником уряд поліція суд прокуратура парламент міністерство
    відомство компанія компанії фірма банк банки завод газета видання агентство телеканал сайт прес-служба
    університет інститут школа лікарня церква храм партія опозиція армія флот країна країни держава місто
    міста область республіка регіон район столиця вулиця площа річка море острів світ війна мир вибори закон
    законопроєкт законопроект указ наказ рішення постанова договір угода документ документи проєкт проект
    програма план плани звіт доповідь заява повідомлення інформація дані фото відео новина новини питання
    відповідь проблема причина причини результат результати підсумок мета завдання ідея думка слова слово
    промова історія справа справи робота гроші ціна ціни вартість сума зростання падіння кількість рівень
    час рік року роки місяць тиждень день дні година хвилина ранок вечір ніч початок кінець подія події
    аварія пожежа вибух землетрус теракт вбивство смерть життя здоров'я любов перемога поразка матч гра
    турнір чемпіонат фільм книга пісня концерт виставка премія нагадаємо зазначимо додамо зауважимо
    підкреслимо уточнимо повідомляється очікується планується передбачається вважається вказується йдеться
    зазначається наголошується повідомив повідомила повідомили заявив заявила заявили розповів розповіла
    розповіли зазначив зазначила додав додала пояснив пояснила наголосив наголосила підкреслив підкреслила
    уточнив сказав сказала вважає думаю знаю хочу можу сподіваюся впевнений дякую будь-ласка вітаю вибачте
    привіт шановний шановна шановні дорогий дорога дорогі панове товариші українець українці українка
    росіянин росіяни американець американці німець француз поляк поляки італієць британець лауреат володар
    автор автори герой героїня переможець чемпіон уродженець випускник співробітник співробітники працівник
    працівники фахівець фахівці студент студенти учень учні вчитель викладач клієнт клієнти покупець власник
    власники господар засновник засновником засновники організатор організатори ініціатор замовник
    замовником підрядник підрядником виконавець виконавцем переможцем генпідрядником директором власником
    бенефіціаром станом користувач користувачі читач читачі глядач глядачі гість гості колегія комісія
  `,
  bg: `
    аз мен ми ти теб той него му тя нея ѝ то ние нас нам вие вас вам те тях им този тази това тези онзи онази
    онова онези такъв такава такова такива самият самата самото самите всеки всяка всяко всички всичко някой
    някоя някои нещо никой никоя никакъв нищо друг друга друго други кой коя кое кои който която което които
    какъв каква какво какви чий чия колко толкова къде където кога когато защо защото как както така тук там
    оттук оттам сега тогава днес вчера утре днешният вече още винаги понякога често рядко никога скоро наскоро
    отдавна после след преди първо накрая отново пак също дори само именно точно почти съвсем много малко повече
    по-малко най-много най-малко около близо според относно освен вместо въпреки поради заради благодарение чрез
    без между срещу при от до на за с със в във над под пред зад през по и а но или ала обаче ако дали нека да
    не няма има имаше бих би бихме бяха беше е съм сме сте са ще щеше може можем можете трябва следва изглежда
    разбира очевидно вероятно може-би наистина всъщност например впрочем освен-това затова следователно
    междувременно едновременно хората човек хора мъж мъже жена жени дете деца експерти експертите депутатите
    властите полицията президентът премиерът министърът първият първата първото първите втори втората последният
    последната последните моля моляте молим виж вижте чети четете снимка видео източник договорът споразумението
    законът паундът еврото доларът
  `,
  pl: `
    ja mnie mi ty ciebie tobie on jego jemu niego ona jej niej ono my nas nam wy was wam oni ich im nich one to
    ten ta te ci tego tej temu tym tych tamten tamta taki taka takie tacy sam sama samo sami każdy każda każde
    wszyscy wszystko wszystkie ktoś coś nikt nic inny inna inne inni kto co czyj jaki jaka jakie jacy jaką
    jakich który która które którzy ile tyle gdzie skąd dokąd kiedy dlaczego czemu jak tak tu tutaj tam teraz
    wtedy dziś dzisiaj wczoraj jutro już jeszcze zawsze czasem często rzadko nigdy wkrótce niedawno dawno potem
    później wcześniej najpierw wreszcie znowu znów też także również nawet tylko właśnie prawie zupełnie bardzo
    dużo mało więcej mniej około blisko według wobec oprócz zamiast pomimo mimo dzięki przez bez między przeciw
    przy od do na za z ze w we nad pod przed po i a ale lub albo jednak jeśli jeżeli czy niech żeby aby bo
    ponieważ gdyż więc zatem dlatego natomiast tymczasem zresztą ponadto nie wasz mój moja moje twój swój jest
    są był była było były będzie będą może można trzeba należy warto powinno powinien oczywiście prawdopodobnie
    naprawdę przecież zobacz czytaj sprawdź oglądaj oto raczej lepiej popieramy wierzę ludzie człowiek kobiety
    mężczyźni dzieci eksperci posłowie władze prezydent minister pierwszy pierwsza pierwsze drugi ostatni
    ostatnia ugoda rzecznik komentarz
  `,
  cs: `
    já mě mně ty tebe tobě on jeho jemu něj ona jí ní ono my nás nám vy vás vám oni jich jim nich to ten ta ti
    tohle tento tato toto tito takový taková takové sám sama každý každá každé všichni všechno někdo něco nikdo
    nic jiný jiná jiné kdo co čí jaký jaká jaké který která které kteří kolik tolik kde odkud kam kdy proč jak
    tak tady tam teď nyní tehdy dnes včera zítra už ještě vždy někdy často zřídka nikdy brzy nedávno dávno potom
    později dříve nejprve nakonec znovu opět také rovněž dokonce pouze právě téměř zcela velmi hodně málo více
    méně asi blízko podle vůči kromě místo navzdory díky přes bez mezi proti při od do na za s se v ve nad pod
    před po i a ale nebo však jestli pokud jestliže ať aby protože neboť tedy proto zatímco mezitím ostatně
    navíc jenže ne váš můj moje svůj je jsou byl byla bylo byly bude budou může lze třeba měl mělo samozřejmě
    pravděpodobně opravdu ovšem například patří cílem krátce nevadí můžete lidé člověk ženy muži děti odborníci
    poslanci úřady prezident premiér premiérka ministr první druhý druhá poslední dohoda souhrn zdroj
  `,
};

/** Those that are also given names or surnames: alone they are words, before another name they are names. */
export const NAMES_TOO: ReadonlySet<string> = new Set(
  (
    'adam al ana anne ata barış ben bin bo bor bu de do dur her kim kel mi min on ota qara sam sen ver var ' +
    'любовь мир ким кем ли том сам им но до о со нам да за дед мать любов світ хай перо'
  ).split(' '),
);
