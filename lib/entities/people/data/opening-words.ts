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
};

/** Those that are also given names or surnames: alone they are words, before another name they are names. */
export const NAMES_TOO: ReadonlySet<string> = new Set(
  'adam al ana anne ata barış ben bin bor bu de dur her kim kel min on ota qara sen ver var'.split(
    ' ',
  ),
);
