import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const tr: PlaceLanguage = {
  language: 'tr',
  homeCountries: 'TR CY',
  endings: `
    da> de> ta> te> dan> den> tan> ten> a> e> ya> ye> ı> i> u> ü> yı> yi> yu> yü> ın> in> un>
    ün> nın> nin> nun> nün> daki> deki> taki> teki> la> le> yla> yle> ca> ce> dır> dir> nda>
    nde> ndan> nden> na> ne> nı> ni>`,
  inflectsInside: false,
  apostropheEndings: `
    da de ta te dan den tan ten a e ya ye ı i u ü yı yi yu yü ın in un ün nın nin nun nün daki
    deki taki teki dakı la le yla yle ca ce dır dir dur dür tır tir na ne nda nde ndan nden nı
    ni nu nü ndaki ndeki yı ydı ydi daydı daymış ken dakiler dekiler lar ler ki`,
  clitics: '',
  irregularForms: '',
  everydayWords: `
    Bakan Of Kaş Van Uşak Kars Ordu Batman Muş Bitlis Ağrı Sivas Niğde Bor Çan Ekim Ocak Mart
    Kasım Eylül Acil Yeni Eski Büyük Küçük Merkez Adalet Gölge Göl Saray Yalı Kale Hisar
    Cumhuriyet Atatürk Kemal Osman Ali Veli Hasan Salih Mehmet Ahmet Kaman Kavak Kemer Taşova
    Söke Tire Bey Ada Ayvalık Çine İnönü Gül Savcı Genel Karar Barış Mali Silahlı Öz Kara Ak
    Sason Kula Ula Ege Rize Polis Selim Murat Emre Can Deniz Irmak Susuz Hani Nur Alaca Yer
    Ilıca Kuş Çal Simav Saygı Saat Siirt Pınar Bahçe Dinar Paris Kırk Tarım Bu Ve`,
  areaWords: `
    bölgesi bölge ili ilinde ilinin eyaleti eyaletinde eyaletinin vilayeti cumhuriyeti ilçesi
    ilçesinde ilçesinin oblastı rayonu`,
  cityWords: `
    şehri kenti kentinde şehrinde kentinin şehrinin başkenti kasabası köyü beldesi`,
  demonyms: '',
};
