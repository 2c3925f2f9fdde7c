/** How a language that puts the kind of a body last writes that last word. */
export interface InstitutionWords {
  /** Stems with the consonant that the possessive ending hangs on: "üniversites-i", "bakanlığ-ı". */
  stems: string;
  /** The possessive ending, and what may stand behind it. */
  endings: string;
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
    endings:
      "(?:s?[ıiuü]|l[ae]r[ıi]?)(?:['’]?(?:n?[ıiuü]n|n[ıiuü]|n?[ae]|y[ae]|n?[dt][ae]n?(?:ki)?|yl[ae]|[dt][ıiuü]r))?",
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
    endings: '(?:i|lari)?(?:ning|ni|ga|da|dan|dagi|gacha|dir)?',
  },
};
