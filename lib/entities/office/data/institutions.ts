/** How a language that puts the kind of a body last writes that last word. */
export interface InstitutionWords {
  /** Stems with the consonant that the possessive ending hangs on: "üniversites-i", "bakanlığ-ı". */
  stems: string;
  /** The same of the last words of other names that are nobody's: laws, contests, events, buildings. */
  things: string;
  /** The possessive ending, and what may stand behind it. */
  endings: string;
  /** Clubs that are told by how their one word ends: "Sakaryaspor". */
  clubs?: string;
}

/** By BCP 47 primary subtag; folded to small letters. */
export const INSTITUTIONS: Readonly<Record<string, InstitutionWords | undefined>> = {
  tr: {
    stems: `
      bakanlığ müsteşarlığ müdürlüğ başkanlığ komutanlığ valiliğ kaymakamlığ muhtarlığ savcılığ başsavcılığ
      elçiliğ büyükelçiliğ konsolosluğ başkonsolosluğ temsilciliğ sekreterliğ rektörlüğ dekanlığ müftülüğ defterdarlığ
      kolordus tugay tümen ordus kuvvet donanmas jandarmas polis emniyet zabıtas itfaiyes
      üniversites enstitüs akademis fakültes yüksekokul konservatuvar konservatuar kolej lises okul ilkokul
      bankas şirket holding kooperatif fabrikas havayol
      partis derneğ vakf birliğ federasyon konfederasyon konsey kurul kurum komites komisyon konferans
      mahkemes daires meclis parlamentos senatos kongres kabines hükümet idares yönetim
      kulüb takım ajans gazetes dergis televizyon radyos kanal yayınev
      hastanes müzes kütüphanes tiyatros orkestras operas bales koros filarmonis
      belediyes merkez odas borsas örgüt teşkilat topluluğ cemiyet kilises patrikhanes sendikas
      fon servis ofis vekalet nezaret`,
    things: `
      yasas kanun anayasas tüzüğ yönetmeliğ karar rapor plan proje program sözleşmes antlaşmas anlaşmas bildirges
      lig kupas şampiyonas şampiyonluğ turnuvas maç olimpiyat ödül madalyas yarışmas
      forum fuar festival bienal konferans zirves kongres sempozyum günler haftas bayram geces toplantıs
      üss cami köprüs stad stadyum saray kules kapıs hapishanes hapisanes cezaev havaalan havaliman liman otel mezarlığ
      caddes sokağ bulvar meydan park müzes anıt heykel mahalles
      savaş muharebes devrim darbes isyan kriz hanedan devr dönem çağ yüzyıl imparatorluğ
      roman film albüm şarkıs dizis destan masal gazetes dergis`,
    endings:
      "(?:s?[ıiuü]|l[ae]r[ıi]?)(?:['’]?(?:n?[ıiuü]n|n[ıiuü]|n?[ae]|y[ae]|n?[dt][ae]n?(?:ki)?|yl[ae]|[dt][ıiuü]r))?",
    clubs: "\\p{L}{3,}spor(?:['’]\\p{Ll}+)?",
  },
  az: {
    stems: `
      nazirliy komitəs agentliy xidmət idarəs departament şöbəs bələdiyyəs administrasiyas aparat səfirliy
      konsulluğ nümayəndəliy prokurorluğ məhkəməs məclis parlament senat konqres hökumət kabinet heyət
      ordus donanmas qüvvə qoşun polis
      universitet institut akademiyas fakültəs kollec lisey məktəb gimnaziyas texnikum konservatoriyas
      bank şirkət holdinq cəmiyyət müəssisəs zavod fabrik gəmiçiliy korporasiyas konsern
      partiyas birliy ittifaq assosiasiyas federasiyas konfederasiyas şuras sovet komissiyas konfrans
      klub komandas yığmas qəzet jurnal televiziyas radios kanal nəşriyyat
      xəstəxanas muzey kitabxanas teatr orkestr operas filarmoniyas xor ansambl studiyas kinostudiyas
      mərkəz palatas birjas təşkilat icmas kilsəs fond həmkarlar`,
    things: `
      qanun konstitusiyas məcəllə fərman qərar proqram plan layihəs müqaviləs saziş bəyannaməs hesabat
      liqas kubok çempionat turnir oyunlar olimpiadas mükafat medal müsabiqəs
      forum sərgis festival konfrans sammit qurultay günlər həftəs bayram
      məscid körpüs stadion saray qala qülləs həbsxanas liman otel qəbiristanlığ
      küçəs prospekt meydan park heykəl abidəs
      müharibəs döyüş inqilab üsyan böhran sülaləs dövr əsr imperiyas
      roman film albom mahnıs serial dastan nağıl`,
    endings:
      '(?:s?[ıiuü]|l[aə]r[ıi]?)(?:n?[ıiuü]n|n[ıiuü]|n?[aə]|n?d[aə]n?|nd[aə]k[ıi]|yl[aə]|d[ıiuü]r)?',
  },
  uz: {
    stems: `
      vazirlig qoʻmitas agentlig xizmat boshqarmas departament boʻlim hokimlig administratsiyas elchixonas
      konsulxonas konsullig vakolatxonas prokuraturas sud majlis parlament senat kongress hukumat mahkamas
      armiyas flot kuchlar politsiyas militsiyas gvardiyas
      universitet institut akademiyas fakultet kollej litsey maktab konservatoriyas
      bank kompaniyas xolding jamiyat korxonas zavod fabrikas korporatsiyas
      partiyas ittifoq uyushmas assotsiatsiyas federatsiyas konfederatsiyas kengash komissiyas konferensiyas
      klub jamoas gazetas jurnal telekanal radios nashriyot
      shifoxonas kasalxonas muzey kutubxonas teatr orkestr operas filarmoniyas
      markaz palatas birjas tashkilot cherkov jamgʻarmas fond kasabas`,
    things: `
      qonun konstitutsiyas kodeks farmon qaror dastur reja loyihas shartnomas bitim deklaratsiyas hisobot
      ligas kubog chempionat turnir oʻyin olimpiadas mukofot medal tanlov
      forum koʻrgazmas festival anjuman sammit qurultoy kun hafta bayram
      masjid koʻprig stadion saroy qalʼa minoras qamoqxonas aeroport port mehmonxonas qabriston
      koʻchas prospekt maydon bogʻ haykal yodgorlig
      urush jang inqilob qoʻzgʻolon inqiroz sulolas davr asr imperiyas
      roman film albom qoʻshigʻ serial doston ertag`,
    endings: '(?:i|lari)(?:ning|ni|ga|da|dan|dagi|gacha|dir)?',
  },
};
