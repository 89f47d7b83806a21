/** What the country data lacks: English short names, more demonyms, metonyms. One country a line: code | names | demonyms | what stands for its government (beside its capital). */
export const countryExtras = `
US|US;U.S.;USA;U.S.A.;U.S;United States of America;America;States|American;Americans;US-American;Yankee|Washington;Washington, D.C.;Washington DC
GB|UK;U.K.;U.K;Britain;Great Britain;United Kingdom of Great Britain and Northern Ireland|British;Briton;Britons;Brits;Brit;Britisher|Downing Street;Number 10;No. 10;No 10;Whitehall
RU|Russian Federation;Rusia|Russian;Russians|Kremlin
FR||French;Frenchman;Frenchmen;Frenchwoman|Elysee;Elysee Palace;Quai d'Orsay;Quai d’Orsay;Matignon
DE|Federal Republic of Germany;West Germany|German;Germans;West German;West Germans|Bonn
TR|Turkey;Türkiye;Turkiye;Republic of Turkey|Turkish;Turk;Turks|Sublime Porte
AE|UAE;U.A.E.;Emirates;United Arab Emirates|Emirati;Emiratis|
SA|Saudi Arabia;KSA;Kingdom of Saudi Arabia|Saudi;Saudis;Saudi Arabian|
SY|Syrian Arab Republic|Syrian;Syrians|
CN|China;People's Republic of China;PRC;Mainland China|Chinese|Zhongnanhai;Peking
TW|Taiwan;Republic of China;Chinese Taipei|Taiwanese|
KP|North Korea;DPRK;D.P.R.K.;N. Korea;N.Korea;NKorea|North Korean;North Koreans|
KR|South Korea;ROK;Republic of Korea;S. Korea;S.Korea;SKorea|South Korean;South Koreans|Blue House
IR|Iran;Islamic Republic of Iran;Persia|Iranian;Iranians|Teheran
IQ||Iraqi;Iraqis|
IL||Israeli;Israelis|Tel Aviv
PS|Palestine;State of Palestine;Palestinian Territories;Occupied Palestinian Territories;Palestinian territories|Palestinian;Palestinians|
LB||Lebanese|
JO||Jordanian;Jordanians|
EG|Arab Republic of Egypt|Egyptian;Egyptians|
QA||Qatari;Qataris|
KW||Kuwaiti;Kuwaitis|
BH||Bahraini;Bahrainis|
OM||Omani;Omanis|
YE||Yemeni;Yemenis;Yemenite|
LY||Libyan;Libyans|
TN||Tunisian;Tunisians|
AF||Afghan;Afghans;Afghani|
PK||Pakistani;Pakistanis|
IN|Bharat|Indian;Indians|South Block;Delhi
BD||Bangladeshi;Bangladeshis|Dacca
LK|Ceylon|Sri Lankan;Sri Lankans;Ceylonese|
MM|Burma;Myanmar|Burmese;Myanmarese|Rangoon;Yangon
VN|Vietnam;Viet Nam|Vietnamese|
LA|Laos;Lao|Lao;Laotian;Laotians|
KH|Kampuchea|Cambodian;Cambodians;Khmer;Kampuchean;Kampucheans|
PH||Filipino;Filipinos;Filipina;Philippine|Malacanang;Malacanang Palace
MY||Malaysian;Malaysians|Putrajaya
TH|Siam|Thai;Thais|
KZ||Kazakh;Kazakhs;Kazakhstani;Kazakhstanis|Almaty;Alma-Ata
KG|Kirghizia;Kirgizstan|Kyrgyz;Kirghiz;Kyrgyzstani|
TJ||Tajik;Tajiks;Tadzhik;Tajikistani|
TM||Turkmen;Turkmens|Ashkhabad
UZ||Uzbek;Uzbeks;Uzbekistani|
AZ||Azerbaijani;Azerbaijanis;Azeri;Azeris|
AM||Armenian;Armenians|
GE|Republic of Georgia|Georgian;Georgians|
UA||Ukrainian;Ukrainians|Bankova;Kiev
BY|Byelorussia|Belarusian;Belarusians;Belarussian;Belarussians;Byelorussian|
MD|Moldavia|Moldovan;Moldovans;Moldavian;Moldavians|Kishinev
PL||Polish;Pole;Poles|
CZ|Czech Republic;Czechia|Czech;Czechs|
SK|Slovakia|Slovak;Slovaks;Slovakian|
HU||Hungarian;Hungarians|
RO|Rumania|Romanian;Romanians;Rumanian|
BG||Bulgarian;Bulgarians|
GR||Greek;Greeks|
CY||Cypriot;Cypriots;Greek Cypriot;Greek Cypriots|
RS||Serbian;Serbians;Serb;Serbs|
HR||Croatian;Croatians;Croat;Croats|
BA|Bosnia;Bosnia-Herzegovina;BiH|Bosnian;Bosnians;Herzegovinian|
SI||Slovene;Slovenes;Slovenian;Slovenians|
XK|Kosova|Kosovar;Kosovars;Kosovan;Kosovans|
MK|Macedonia;North Macedonia;FYROM|Macedonian;Macedonians|
AL||Albanian;Albanians|
ME||Montenegrin;Montenegrins|
IT||Italian;Italians|Palazzo Chigi;Farnesina;Quirinale
VA|Vatican;Holy See;Vatican City|Vatican|
ES||Spanish;Spaniard;Spaniards|Moncloa
PT||Portuguese|
NL|Netherlands;Holland|Dutch;Dutchman;Dutchmen|
BE||Belgian;Belgians|
LU||Luxembourgish;Luxembourger;Luxembourgers|
CH|Swiss Confederation|Swiss|Berne
AT||Austrian;Austrians|Ballhausplatz
DK||Danish;Dane;Danes|
SE||Swedish;Swede;Swedes|
NO||Norwegian;Norwegians|
FI||Finnish;Finn;Finns|
IS||Icelandic;Icelander;Icelanders|
IE|Republic of Ireland;Eire|Irish;Irishman;Irishmen|
EE||Estonian;Estonians|
LV||Latvian;Latvians|
LT||Lithuanian;Lithuanians|
CA||Canadian;Canadians|
MX||Mexican;Mexicans|
BR||Brazilian;Brazilians|Planalto;Planalto Palace;Itamaraty
AR||Argentine;Argentines;Argentinian;Argentinians;Argentinean|Casa Rosada
CL||Chilean;Chileans|La Moneda
CO||Colombian;Colombians|
VE||Venezuelan;Venezuelans|Miraflores;Miraflores Palace
PE||Peruvian;Peruvians|
EC||Ecuadorean;Ecuadorian;Ecuadoreans;Ecuadorians|
BO||Bolivian;Bolivians|La Paz
CU||Cuban;Cubans|
HT||Haitian;Haitians|
DO||Dominican;Dominicans|
GT||Guatemalan;Guatemalans|
HN||Honduran;Hondurans|
SV||Salvadoran;Salvadorans;Salvadorean|
NI||Nicaraguan;Nicaraguans|
CR||Costa Rican;Costa Ricans|
PA||Panamanian;Panamanians|
AU||Australian;Australians;Aussie|
NZ||New Zealander;New Zealanders;Kiwi;Kiwis|Beehive
JP||Japanese|Kantei
ID||Indonesian;Indonesians|Djakarta
TL|East Timor;Timor-Leste|East Timorese;Timorese|
NG||Nigerian;Nigerians|Aso Rock;Lagos
NE||Nigerien;Nigeriens|
CM||Cameroonian;Cameroonians|
CI|Ivory Coast;Cote d'Ivoire;Côte d’Ivoire|Ivorian;Ivorians;Ivoirian;Ivoirians|Abidjan
CD|DR Congo;DRC;D.R.C.;Democratic Republic of Congo;Democratic Republic of the Congo;Congo-Kinshasa;Zaire|Congolese;Zairean;Zaireans;Zairian;Zairians|
CG|Republic of Congo;Congo-Brazzaville;Congo Republic|Congolese|
CF|CAR;Central African Republic|Central African;Central Africans|
SS||South Sudanese|
SD||Sudanese|
ET||Ethiopian;Ethiopians|
ER||Eritrean;Eritreans|
SO||Somali;Somalis;Somalian|Villa Somalia
KE||Kenyan;Kenyans|
UG||Ugandan;Ugandans|
RW||Rwandan;Rwandans|
BI||Burundian;Burundians|Bujumbura
TZ||Tanzanian;Tanzanians|Dar es Salaam
ZW|Rhodesia|Zimbabwean;Zimbabweans;Rhodesian;Rhodesians|
ZA||South African;South Africans|Union Buildings
MZ||Mozambican;Mozambicans|
AO||Angolan;Angolans|
BW||Botswanan;Batswana;Motswana|
NA||Namibian;Namibians|
ZM||Zambian;Zambians|
MW||Malawian;Malawians|
GH||Ghanaian;Ghanaians;Ghanian|
LR||Liberian;Liberians|
SL||Sierra Leonean;Sierra Leoneans|
GN|Guinea-Conakry|Guinean;Guineans|
ML||Malian;Malians|
DJ||Djiboutian;Djiboutians|
SR||Surinamese|
LC|St Lucia;St. Lucia|Saint Lucian;Saint Lucians|
ST|Sao Tome;Sao Tome and Principe||
BF|Burkina;Upper Volta|Burkinabe;Burkinabé;Burkinan|
SN||Senegalese|
GM|Gambia|Gambian;Gambians|
MR||Mauritanian;Mauritanians|
TD||Chadian;Chadians|
DZ||Algerian;Algerians|
MA||Moroccan;Moroccans|
EH||Sahrawi;Sahrawis;Saharawi|
BT||Bhutanese|
NP||Nepalese;Nepali;Nepalis|Katmandu
MV||Maldivian;Maldivians|
SG||Singaporean;Singaporeans|
BN|Brunei Darussalam|Bruneian|
PG|PNG|Papua New Guinean|
FJ||Fijian;Fijians|
MG||Malagasy|Tananarive
KM||Comorian;Comoran|
SZ|Swaziland|Swazi|Mbabane
LS||Basotho;Mosotho|
KN||Kittitian|
TT|Trinidad|Trinidadian;Tobagonian|
CV|Cabo Verde|Cape Verdean|
HK|Hong Kong|Hong Konger;Hong Kongers;Hongkonger|
SE||Swedish|
`
/** Words of the country data that are no English name of a country. */
export const notCountryNames =
  'island;mann;thai;saudi;togolese;reunion;timor;vatican city state;congo;northern mariana islands;american islander;guinea bissauan;georgia the country'
