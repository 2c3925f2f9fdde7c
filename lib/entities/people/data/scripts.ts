/**
 * How letters of other scripts sound, written in Latin letters: one pair "letters=sound" a word. Written for name
 * matching, not for display: what spellings of one name disagree about anyway (vowel length, softness) is left out.
 */
export const CYRILLIC = `
а=a б=b в=v г=g ґ=g ѓ=g д=d ђ=dj е=e ё=yo є=ye ж=zh з=z ѕ=dz и=i й=y і=i ї=yi ј=y к=k ќ=k л=l љ=l м=m н=n њ=n о=o
п=p р=r с=s т=t ћ=ch у=u ў=u ф=f х=kh ц=ts ч=ch џ=dzh ш=sh щ=shch ъ= ы=i ь= э=e ю=yu я=ya ә=a ғ=g қ=k ҡ=k ң=n ө=o
ү=u ұ=u һ=kh ҳ=kh җ=dzh ҹ=dzh ҷ=dzh ӣ=i ӯ=u ҝ=g ѣ=e ѵ=i`;

/** Short vowels are not written: only consonants and long vowels are heard. */
export const ARABIC = `
ا=a أ=a إ=a آ=a ٱ=a ب=b پ=p ت=t ٹ=t ث=th ج=dzh چ=ch ح=kh خ=kh د=d ڈ=d ذ=z ر=r ڑ=r ز=z ژ=zh س=s ش=sh ص=s ض=d ط=t
ظ=z ع= غ=g ف=f ڤ=v ق=k ك=k ک=k گ=g ڭ=n ل=l م=m ن=n ں=n ه=kh ہ=kh ھ= ة= ۀ= ە=a و=u ؤ=u ۆ=u ۇ=u ۈ=u ۋ=v ي=y ی=y ى=a
ئ=y ې=e ێ=e ے=e ء= ـ=`;

export const HEBREW = `
א=a ב=b ג=g ד=d ה=kh ו=u ז=z ח=kh ט=t י=y כ=k ך=k ל=l מ=m ם=m נ=n ן=n ס=s ע=a פ=p ף=f צ=ts ץ=ts ק=k ר=r ש=sh ת=t`;

export const GREEK = `
μπ=b ντ=d γκ=g γγ=ng τζ=dz τσ=ts ου=u ευ=ev αυ=av ει=i οι=i αι=e α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m
ν=n ξ=ks ο=o π=p ρ=r σ=s ς=s τ=t υ=i φ=f χ=kh ψ=ps ω=o`;

export const GEORGIAN = `
ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=zh რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=g ყ=k შ=sh ჩ=ch ც=ts
ძ=dz წ=ts ჭ=ch ხ=kh ჯ=dzh ჰ=kh`;

export const ARMENIAN = `
ու=u և=ev ա=a բ=b գ=g դ=d ե=e զ=z է=e ը=e թ=t ժ=zh ի=i լ=l խ=kh ծ=ts կ=k հ=kh ձ=dz ղ=g ճ=ch մ=m յ=y ն=n շ=sh ո=o
չ=ch պ=p ջ=dzh ռ=r ս=s վ=v տ=t ր=r ց=ts ւ=v փ=p ք=k օ=o ֆ=f`;

export const KANA = `
キャ=kya キュ=kyu キョ=kyo シャ=sha シュ=shu ショ=sho シェ=she チャ=cha チュ=chu チョ=cho チェ=che ジャ=dzha ジュ=dzhu
ジョ=dzho ジェ=dzhe ティ=ti ディ=di テュ=tyu デュ=dyu トゥ=tu ドゥ=du ファ=fa フィ=fi フェ=fe フォ=fo フュ=fyu
ヴァ=va ヴィ=vi ヴェ=ve ヴォ=vo ヴ=v ウィ=wi ウェ=we ウォ=wo ツァ=tsa ツィ=tsi ツェ=tse ツォ=tso クァ=kwa クィ=kwi グァ=gwa
ニャ=nya ニュ=nyu ニョ=nyo ヒャ=khya ヒュ=khyu ヒョ=khyo ミャ=mya ミュ=myu ミョ=myo リャ=rya リュ=ryu リョ=ryo ビャ=bya
ビュ=byu ビョ=byo ピャ=pya ピュ=pyu ピョ=pyo ギャ=gya ギュ=gyu ギョ=gyo
ア=a イ=i ウ=u エ=e オ=o カ=ka キ=ki ク=k ケ=ke コ=ko サ=sa シ=shi ス=s セ=se ソ=so タ=ta チ=chi ツ=ts テ=te ト=t ナ=na
ニ=ni ヌ=nu ネ=ne ノ=no ハ=kha ヒ=khi フ=f ヘ=khe ホ=kho マ=ma ミ=mi ム=m メ=me モ=mo ヤ=ya ユ=yu ヨ=yo ラ=ra リ=ri
ル=r レ=re ロ=ro ワ=wa ヲ=o ン=n ガ=ga ギ=gi グ=g ゲ=ge ゴ=go ザ=za ジ=dzhi ズ=z ゼ=ze ゾ=zo ダ=da ヂ=dzhi ヅ=z デ=de ド=d
バ=ba ビ=bi ブ=b ベ=be ボ=bo パ=pa ピ=pi プ=p ペ=pe ポ=po ッ= ー= ァ=a ィ=i ゥ=u ェ=e ォ=o ャ=ya ュ=yu ョ=yo ヮ=wa`;

export const DEVANAGARI = `
क=k ख=k ग=g घ=g ङ=n च=ch छ=ch ज=dzh झ=dzh ञ=n ट=t ठ=t ड=d ढ=d ण=n त=t थ=t द=d ध=d न=n प=p फ=f ब=b भ=b म=m य=y र=r ल=l
व=v श=sh ष=sh स=s ह=kh अ=a आ=a इ=i ई=i उ=u ऊ=u ऋ=ri ए=e ऐ=e ओ=o औ=o ा=a ि=i ी=i ु=u ू=u ृ=ri े=e ै=e ो=o ौ=o
ं=n ँ=n ः= ्= ़= ॉ=o`;

/** Hangul syllables are composed by arithmetic: initial * 588 + vowel * 28 + final. */
export const HANGUL_INITIALS = 'g k n d t r m b p s s  dzh dzh ch k t p kh'.split(' ');
export const HANGUL_VOWELS = 'a e ya ye o e yo ye o wa we we yo u wo we wi yu u i i'.split(' ');
export const HANGUL_FINALS = ' k k k n n n t l k m p l l p l m p p t t n t t k t p '.split(' ');

/** Latin letters that do not fall apart into a base letter and a mark, or whose mark changes the sound. */
export const LATIN = `
ə=a ı=i ł=l ø=o đ=dj ð=d þ=th ß=s æ=e œ=e ş=sh ș=sh š=sh ś=sh ŝ=sh ç=sh č=ch ć=ch ĉ=ch ž=zh ż=zh ź=zh ţ=ts ț=ts
ğ=g ǧ=g ģ=g ñ=n ń=n ň=n ņ=n ř=r ķ=k ļ=l ŋ=n ḥ=kh ẖ=kh ħ=kh`;
