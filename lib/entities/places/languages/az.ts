import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const az: PlaceLanguage = {
  language: 'az',
  homeCountries: 'AZ',
  endings: `
    da> də> dan> dən> a> ə> ya> yə> ı> i> u> ü> nı> ni> nu> nü> ın> in> un> ün> nın> nin> nun>
    nün> dakı> dəki> la> lə> yla> ca> cə> dır> dir> dur> dür> dadır> dədir> nda> ndə> ndan>
    ndən> na> nə> yda> ydə> ğa>q ğı>q ğın>q ğında>q yin>k`,
  inflectsInside: false,
  apostropheEndings: `
    da də dan dən a ə ya yə ı i u ü nı ni nu nü ın in un ün nın nin nun nün dakı dəki la lə
    dır dir dur dür ca cə`,
  clitics: '',
  irregularForms: '',
  everydayWords: `
    Bu Və Ali Nazir Sədr Xəzər Bərdə Yardımlı Zərdab Qala Qax Ağ Qara Yeni Mart May Nur Həsən
    Hüseyn Əli Salman Neft Mərkəz Dövlət Xalq Birlik Azad Şərq Qərb Şimal Cənub Tovuz
    Biləsuvar Mil Muğan Səda Mali Çad Peru Toqo Barış Oğuz İlham Heydər Mehriban Sara Vilayət
    Kür Araz Kəpəz Baş`,
  areaWords: `
    rayonu rayonunda rayonunun rayonuna rayonundan bölgəsi bölgəsində vilayəti vilayətində
    vilayətinin əyaləti əyalətində əyalətinin ştatı ştatında respublikası respublikasında
    respublikasının regionu regionunda mahalı`,
  cityWords: `
    şəhəri şəhərində şəhərinin şəhərinə şəhərindən paytaxtı kəndi kəndində qəsəbəsi
    qəsəbəsində`,
  demonyms: '',
};
