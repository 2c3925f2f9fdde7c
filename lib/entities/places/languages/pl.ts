import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const pl: PlaceLanguage = {
  language: 'pl',
  homeCountries: 'PL',
  endings: `
    u> a> owi> em> iem> ie> ia> iu> iem> ze>r rze>r cie>t dzie>d ście>st źnie>zn le>ł y>a i>a
    ie>a ę>a ę> sce>ska ce>ka dze>ga rze>ra rze>r cie>ta dzie>da ście>sta śnie>sna le>la le>ła
    że>ga sze>cha zie>za sie>sa ji>ja ję>ja ję>ia ii>ia ię>ia i>ia i> ią>ia ą>a ów>y om>y
    ami>y ach>y ów>i om>i ami>i ach>i ek>ki k>ki ic>ice icom>ice icami>ice icach>ice om>e
    ami>e ach>e ego>y emu>y ym>y ego>e emu>e em>e ej>a ą>a iego>i iemu>i im>i iej>a ich>ie
    im>ie imi>ie ych>e ym>e ymi>e iego>ie a>o u>o em>o iem>o ie>o owie>owo ynie>yno wa>ew
    wu>ew wie>ew wem>ew ca>ec cu>ec cem>ec ńca>niec`,
  inflectsInside: true,
  apostropheEndings: '',
  clitics: '',
  irregularForms: `
    niemiec=niemcy niemczech=niemcy niemcom=niemcy niemcami=niemcy włoch=włochy
    włoszech=włochy węgier=węgry węgrzech=węgry czech=czechy czechach=czechy chin=chiny
    moraw=morawy aten=ateny indii=indie indiom=indie indiami=indie indiach=indie
    balkanów=bałkany bałkanów=bałkany bałkanach=bałkany tatr=tatry filipin=filipiny
    malediwów=malediwy`,
  everydayWords: `
    Nowa Nowy Stary Stara Kolo Koło Piła Brzeg Ełk Żary Turek Skała Góra Lipno Mława Police
    Kutno Nisko Biała Czarna Dobra Dobre Łask Jasło Sanok Zator Żory Mary Pan Pani Maria Anna
    Wola Morawiecki Wisła Marki Lech Gniew Opole`,
  areaWords: `
    województwo województwie województwa obwód obwodzie obwodu rejon rejonie region regionie
    regionu powiat powiecie prowincja prowincji stan stanie stanu kraj kraju republika
    republice republiki`,
  cityWords: `
    miasto miasta mieście miasteczko wieś wsi stolica stolicy miejscowość miejscowości`,
  demonyms: '',
};
