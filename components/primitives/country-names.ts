/** Names of countries in languages that Chromium's Intl has no data for; from CLDR 48 (Unicode licence), `CODE name` each. */
export const COUNTRY_NAMES: Record<string, string> = {
  az: `AC Askenson adası
AD Andorra
AE Birləşmiş Ərəb Əmirlikləri
AF Əfqanıstan
AG Antiqua və Barbuda
AI Angilya
AL Albaniya
AM Ermənistan
AO Anqola
AQ Antarktika
AR Argentina
AS Amerika Samoası
AT Avstriya
AU Avstraliya
AW Aruba
AX Aland adaları
AZ Azərbaycan
BA Bosniya və Herseqovina
BB Barbados
BD Banqladeş
BE Belçika
BF Burkina Faso
BG Bolqarıstan
BH Bəhreyn
BI Burundi
BJ Benin
BL Sent-Bartelemi
BM Bermud adaları
BN Bruney
BO Boliviya
BQ Karib Niderlandı
BR Braziliya
BS Baham adaları
BT Butan
BV Buve adası
BW Botsvana
BY Belarus
BZ Beliz
CA Kanada
CC Kokos (Kilinq) adaları
CD Konqo - Kinşasa
CF Mərkəzi Afrika Respublikası
CG Konqo - Brazzavil
CH İsveçrə
CI Kotd’ivuar
CK Kuk adaları
CL Çili
CM Kamerun
CN Çin
CO Kolumbiya
CP Klipperton adası
CQ sark (ingilis dili) dialekti
CR Kosta Rika
CU Kuba
CV Kabo-Verde
CW Kurasao
CX Milad adası
CY Kipr
CZ Çexiya
DE Almaniya
DG Dieqo Qarsiya
DJ Cibuti
DK Danimarka
DM Dominika
DO Dominikan Respublikası
DZ Əlcəzair
EA Seuta və Melilya
EC Ekvador
EE Estoniya
EG Misir
EH Qərbi Saxara
ER Eritreya
ES İspaniya
ET Efiopiya
EU Avropa Birliyi
FI Finlandiya
FJ Fici
FK Folklend adaları
FM Mikroneziya
FO Farer adaları
FR Fransa
GA Qabon
GB Birləşmiş Krallıq
GD Qrenada
GE Gürcüstan
GF Fransa Qvianası
GG Gernsi
GH Qana
GI Cəbəllütariq
GL Qrenlandiya
GM Qambiya
GN Qvineya
GP Qvadelupa
GQ Ekvatorial Qvineya
GR Yunanıstan
GS Cənubi Corciya və Cənubi Sendviç adaları
GT Qvatemala
GU Quam
GW Qvineya-Bisau
GY Qayana
HK Honq Konq Xüsusi İnzibati Rayonu Çin
HM Herd və Makdonald adaları
HN Honduras
HR Xorvatiya
HT Haiti
HU Macarıstan
IC Kanar adaları
ID İndoneziya
IE İrlandiya
IL İsrail
IM Men adası
IN Hindistan
IO Britaniyanın Hind Okeanı Ərazisi
IQ İraq
IR İran
IS İslandiya
IT İtaliya
JE Cersi
JM Yamayka
JO İordaniya
JP Yaponiya
KE Keniya
KG Qırğızıstan
KH Kamboca
KI Kiribati
KM Komor adaları
KN Sent-Kits və Nevis
KP Şimali Koreya
KR Cənubi Koreya
KW Küveyt
KY Kayman adaları
KZ Qazaxıstan
LA Laos
LB Livan
LC Sent-Lusiya
LI Lixtenşteyn
LK Şri-Lanka
LR Liberiya
LS Lesoto
LT Litva
LU Lüksemburq
LV Latviya
LY Liviya
MA Mərakeş
MC Monako
MD Moldova
ME Monteneqro
MF Sent Martin
MG Madaqaskar
MH Marşal adaları
MK Şimali Makedoniya
ML Mali
MM Myanma
MN Monqolustan
MO Makao XİR Çin
MP Şimali Marian adaları
MQ Martinik
MR Mavritaniya
MS Monserat
MT Malta
MU Mavriki
MV Maldiv adaları
MW Malavi
MX Meksika
MY Malayziya
MZ Mozambik
NA Namibiya
NC Yeni Kaledoniya
NE Niger
NF Norfolk adası
NG Nigeriya
NI Nikaraqua
NL Niderland
NO Norveç
NP Nepal
NR Nauru
NU Niue
NZ Yeni Zelandiya
OM Oman
PA Panama
PE Peru
PF Fransa Polineziyası
PG Papua-Yeni Qvineya
PH Filippin
PK Pakistan
PL Polşa
PM Müqəddəs Pyer və Mikelon
PN Pitkern adaları
PR Puerto Riko
PS Fələstin Əraziləri
PT Portuqaliya
PW Palau
PY Paraqvay
QA Qətər
RE Reyunyon
RO Rumıniya
RS Serbiya
RU Rusiya
RW Ruanda
SA Səudiyyə Ərəbistanı
SB Solomon adaları
SC Seyşel adaları
SD Sudan
SE İsveç
SG Sinqapur
SH Müqəddəs Yelena
SI Sloveniya
SJ Svalbard və Yan-Mayen
SK Slovakiya
SL Syerra-Leone
SM San-Marino
SN Seneqal
SO Somali
SR Surinam
SS Cənubi Sudan
ST San-Tome və Prinsipi
SV Salvador
SX Sint-Marten
SY Suriya
SZ Esvatini
TA Tristan da Kunya
TC Törks və Kaykos adaları
TD Çad
TF Fransanın Cənub Əraziləri
TG Toqo
TH Tailand
TJ Tacikistan
TK Tokelau
TL Şərqi Timor
TM Türkmənistan
TN Tunis
TO Tonqa
TR Türkiyə
TT Trinidad və Tobaqo
TV Tuvalu
TW Tayvan
TZ Tanzaniya
UA Ukrayna
UG Uqanda
UM ABŞ-a bağlı kiçik adacıqlar
UN Birləşmiş Millətlər Təşkilatı
US Amerika Birləşmiş Ştatları
UY Uruqvay
UZ Özbəkistan
VA Vatikan
VC Sent-Vinsent və Qrenadinlər
VE Venesuela
VG Britaniyanın Virgin adaları
VI ABŞ Virgin adaları
VN Vyetnam
VU Vanuatu
WF Uollis və Futuna
WS Samoa
XK Kosovo
YE Yəmən
YT Mayot
ZA Cənub Afrika
ZM Zambiya
ZW Zimbabve`,
  uz: `AC Me’roj oroli
AD Andorra
AE Birlashgan Arab Amirliklari
AF Afgʻoniston
AG Antigua va Barbuda
AI Angilya
AL Albaniya
AM Armaniston
AO Angola
AQ Antarktida
AR Argentina
AS Amerika Samoasi
AT Avstriya
AU Avstraliya
AW Aruba
AX Aland orollari
AZ Ozarbayjon
BA Bosniya va Gertsegovina
BB Barbados
BD Bangladesh
BE Belgiya
BF Burkina-Faso
BG Bolgariya
BH Bahrayn
BI Burundi
BJ Benin
BL Sen-Bartelemi
BM Bermuda orollari
BN Bruney
BO Boliviya
BQ Boneyr, Sint-Estatius va Saba
BR Braziliya
BS Bagama orollari
BT Butan
BV Buve oroli
BW Botsvana
BY Belarus
BZ Beliz
CA Kanada
CC Kokos (Kiling) orollari
CD Kongo – Kinshasa
CF Markaziy Afrika Respublikasi
CG Kongo – Brazzavil
CH Shveytsariya
CI Kot-d’Ivuar
CK Kuk orollari
CL Chili
CM Kamerun
CN Xitoy
CO Kolumbiya
CP Klipperton oroli
CQ Sark
CR Kosta-Rika
CU Kuba
CV Kabo-Verde
CW Kyurasao
CX Rojdestvo oroli
CY Kipr
CZ Chexiya
DE Germaniya
DG Diyego-Garsiya
DJ Jibuti
DK Daniya
DM Dominika
DO Dominikan Respublikasi
DZ Jazoir
EA Seuta va Melilya
EC Ekvador
EE Estoniya
EG Misr
EH G‘arbiy Sahroi Kabir
ER Eritreya
ES Ispaniya
ET Efiopiya
EU Yevropa Ittifoqi
FI Finlandiya
FJ Fiji
FK Folklend orollari
FM Mikroneziya
FO Farer orollari
FR Fransiya
GA Gabon
GB Buyuk Britaniya
GD Grenada
GE Gruziya
GF Fransuz Gvianasi
GG Gernsi
GH Gana
GI Gibraltar
GL Grenlandiya
GM Gambiya
GN Gvineya
GP Gvadelupe
GQ Ekvatorial Gvineya
GR Gretsiya
GS Janubiy Georgiya va Janubiy Sendvich orollari
GT Gvatemala
GU Guam
GW Gvineya-Bisau
GY Gayana
HK Gonkong (Xitoy MMH)
HM Xerd va Makdonald orollari
HN Gonduras
HR Xorvatiya
HT Gaiti
HU Vengriya
IC Kanar orollari
ID Indoneziya
IE Irlandiya
IL Isroil
IM Men oroli
IN Hindiston
IO Britaniyaning Hind okeanidagi hududi
IQ Iroq
IR Eron
IS Islandiya
IT Italiya
JE Jersi
JM Yamayka
JO Iordaniya
JP Yaponiya
KE Keniya
KG Qirgʻiziston
KH Kambodja
KI Kiribati
KM Komor orollari
KN Sent-Kits va Nevis
KP Shimoliy Koreya
KR Janubiy Koreya
KW Quvayt
KY Kayman orollari
KZ Qozogʻiston
LA Laos
LB Livan
LC Sent-Lyusiya
LI Lixtenshteyn
LK Shri-Lanka
LR Liberiya
LS Lesoto
LT Litva
LU Lyuksemburg
LV Latviya
LY Liviya
MA Marokash
MC Monako
MD Moldova
ME Chernogoriya
MF Sent-Martin
MG Madagaskar
MH Marshall orollari
MK Shimoliy Makedoniya
ML Mali
MM Myanma (Birma)
MN Mongoliya
MO Makao (Xitoy MMH)
MP Shimoliy Mariana orollari
MQ Martinika
MR Mavritaniya
MS Montserrat
MT Malta
MU Mavrikiy
MV Maldiv orollari
MW Malavi
MX Meksika
MY Malayziya
MZ Mozambik
NA Namibiya
NC Yangi Kaledoniya
NE Niger
NF Norfolk oroli
NG Nigeriya
NI Nikaragua
NL Niderlandiya
NO Norvegiya
NP Nepal
NR Nauru
NU Niue
NZ Yangi Zelandiya
OM Ummon
PA Panama
PE Peru
PF Fransuz Polineziyasi
PG Papua – Yangi Gvineya
PH Filippin
PK Pokiston
PL Polsha
PM Sen-Pyer va Mikelon
PN Pitkern orollari
PR Puerto-Riko
PS Falastin hududlari
PT Portugaliya
PW Palau
PY Paragvay
QA Qatar
RE Reyunion
RO Ruminiya
RS Serbiya
RU Rossiya
RW Ruanda
SA Saudiya Arabistoni
SB Solomon orollari
SC Seyshel orollari
SD Sudan
SE Shvetsiya
SG Singapur
SH Muqaddas Yelena oroli
SI Sloveniya
SJ Shpitsbergen va Yan-Mayen
SK Slovakiya
SL Syerra-Leone
SM San-Marino
SN Senegal
SO Somali
SR Surinam
SS Janubiy Sudan
ST San-Tome va Prinsipi
SV Salvador
SX Sint-Marten
SY Suriya
SZ Svazilend
TA Tristan-da-Kunya
TC Turks va Kaykos orollari
TD Chad
TF Fransuz Janubiy hududlari
TG Togo
TH Tailand
TJ Tojikiston
TK Tokelau
TL Timor-Leste
TM Turkmaniston
TN Tunis
TO Tonga
TR Turkiya
TT Trinidad va Tobago
TV Tuvalu
TW Tayvan
TZ Tanzaniya
UA Ukraina
UG Uganda
UM AQSH yondosh orollari
UN Birlashgan Millatlar Tashkiloti
US Amerika Qo‘shma Shtatlari
UY Urugvay
UZ Oʻzbekiston
VA Vatikan
VC Sent-Vinsent va Grenadin
VE Venesuela
VG Britaniya Virgin orollari
VI AQSH Virgin orollari
VN Vyetnam
VU Vanuatu
WF Uollis va Futuna
WS Samoa
XK Kosovo
YE Yaman
YT Mayotta
ZA Janubiy Afrika Respublikasi
ZM Zambiya
ZW Zimbabve`,
};
