/** Provinces, states and islands that reports name without their country. One country a line: code | names, other spellings behind "=". */
export const provinces = `
SY|Quneitra province;Suwayda province=Sweida province;Daraa province=Deraa province;Homs province;Hama province;Raqqa province;Hasakah province=Hasaka province;Deir al-Zor province=Deir ez-Zor province;Tartus province
IQ|Dhi Qar;Maysan;Muthanna province;Wasit;Babil;Kirkuk province;Basra province;Dohuk province
YE|Hadramawt=Hadramout=Hadhramaut;Shabwa=Shabwah;Abyan;Jawf province;Saada province;Marib province;Hodeidah province;Lahij province;Taiz province;Socotra
LY|Tripolitania;Nafusa Mountains
IR|Khuzestan;Sistan and Baluchestan=Sistan-Baluchestan=Sistan-Baluchistan;Lorestan;Mazandaran;Golestan province;Hormozgan
AF|Badakhshan;Uruzgan=Oruzgan;Paktia;Paktika;Zabul;Logar;Wardak;Badghis;Faryab;Jowzjan;Baghlan province;Takhar;Kunar;Nuristan;Laghman;Nimroz;Panjshir;Parwan;Samangan;Ghor province;Farah province;Ghazni province;Herat province;Balkh province
PK|Gilgit-Baltistan;Bajaur;Khyber district;Orakzai;Kurram
IN|Chhattisgarh;Jharkhand;Odisha=Orissa;Madhya Pradesh;Andhra Pradesh;Telangana;Arunachal Pradesh;Himachal Pradesh;Uttarakhand;Haryana;Manipur;Mizoram;Nagaland;Meghalaya;Tripura;Sikkim;Andaman Islands;Nicobar Islands
MM|Kayah=Kayah State;Karen State=Kayin State;Mon State;Sagaing region;Chin State
TH|Pattani province;Narathiwat province;Yala province
PH|Luzon;Visayas;Palawan;Zambales;Basilan;Maguindanao;Tawi-Tawi;Negros Occidental;Bangsamoro
ID|Sulawesi;Kalimantan;Moluccas=Maluku;Flores Island;Lombok
MY|Sarawak
CN|Fujian;Yunnan;Hebei;Henan;Hubei;Hunan;Jiangsu;Zhejiang;Shandong;Shanxi;Shaanxi;Guizhou;Guangxi;Gansu;Qinghai;Ningxia;Heilongjiang;Liaoning;Jilin province
ML|Azawad;Kidal region;Gao region;Timbuktu region;Mopti region;Menaka region
NE|Tillaberi region=Tillabery region;Diffa region;Tahoua region;Agadez region
NG|Zamfara=Zamfara State;Bayelsa=Bayelsa State;Adamawa=Adamawa State;Yobe=Yobe State;Taraba=Taraba State;Benue=Benue State;Plateau State;Kaduna State;Katsina State;Rivers State;Delta State;Akwa Ibom;Cross River State;Ogun State;Ekiti;Ebonyi;Imo State;Anambra
SD|Kordofan;North Kordofan;West Kordofan;North Darfur;South Darfur;West Darfur;Central Darfur;East Darfur;Gezira=Al Jazirah;Sennar state;White Nile state;Red Sea state
SS|Jonglei;Equatoria;Upper Nile state;Unity State
ET|Afar;Benishangul-Gumuz=Benishangul-Gumuz region;Gambella=Gambela region;Sidama;Somali Region;Wollega
SO|Galmudug;Hirshabelle;Lower Shabelle;Middle Shabelle;Gedo region;Lower Juba
KE|Turkana County;Marsabit County;Garissa County;Mandera County;Lamu County;Rift Valley Province
UG|Karamoja
CD|Haut-Uele;Tanganyika Province;Equateur Province;Maniema;Kivu
MZ|Nampula province;Niassa;Sofala
DZ|Kabylie=Kabylia;Tizi Ouzou province
MA|Rif
CM|Anglophone regions;Far North Region
SN|Saint-Louis region
UA|Kherson region=Kherson Oblast;Zaporizhzhia region=Zaporizhzhia Oblast;Kharkiv region=Kharkiv Oblast;Odesa region=Odessa region;Dnipropetrovsk region=Dnipropetrovsk Oblast;Sumy region;Chernihiv region;Mykolaiv region;Kyiv region;Transcarpathia=Zakarpattia;Volhynia;Bukovina
RU|Kursk region;Belgorod region;Bryansk region;Rostov region;Voronezh region;Krasnodar region=Krasnodar Krai;Primorye=Primorsky Krai;Sakhalin=Sakhalin Island;Kamchatka;Bashkortostan;Kabardino-Balkaria;Karachay-Cherkessia;Kalmykia;Buryatia;Yakutia;Karelia;Chukotka;Stavropol region;Leningrad region;Kola Peninsula
GE|Adjara=Ajaria;Samegrelo;Svaneti;Kakheti;Pankisi=Pankisi Gorge;Samtskhe-Javakheti
AM|Syunik=Syunik province;Tavush=Tavush province;Gegharkunik;Vayots Dzor
TJ|Gorno-Badakhshan
UZ|Karakalpakstan
KZ|Mangystau=Mangistau
MD|Gagauzia
RO|Transylvania
HR|Dalmatia;Istria;Slavonia
BA|Herzegovina;Brcko District
RS|Presevo Valley
IT|Calabria;Campania;Liguria;Veneto;Apulia=Puglia;Lazio;Umbria;Abruzzo;Lampedusa;Pantelleria;South Tyrol
FR|Pas-de-Calais;Calvados;Finistère;Provence;Burgundy;Picardy;Occitanie;Dordogne
GB|Devon;Sussex;Dorset;Northumberland;Cumbria;Lancashire;Orkney=Orkney Islands;Shetland=Shetland Islands;Hebrides;Isle of Wight;County Antrim;County Down;County Armagh
IE|County Donegal;County Kerry;County Cork;Connacht
DE|Lower Saxony;Schleswig-Holstein;Rhineland-Palatinate;Mecklenburg;Saarland
ES|Asturias;Extremadura;Murcia region;Navarre;Canary Islands=Canaries;Balearic Islands=Balearics;Mallorca=Majorca;Tenerife;Lanzarote
PT|Azores;Algarve
PL|Masuria;Mazovia;Pomerania
CZ|Moravia;Bohemia
GR|Samos;Thessaly;Dodecanese
VE|Táchira;Zulia;Apure;Bolívar state;Guarico;Falcón state;Orinoco Belt
CO|Arauca province=Arauca department;Chocó;Cauca;Nariño;Antioquia;La Guajira;Norte de Santander=North Santander;Catatumbo;Putumayo;Caquetá;Guaviare;Valle del Cauca
PE|Puno region;Ayacucho region;Loreto region;Madre de Dios
EC|Esmeraldas province;Galapagos=Galapagos Islands;Sucumbíos
BO|Beni department;Chapare;El Alto district
BR|Roraima;Mato Grosso;Minas Gerais;Rio Grande do Sul;Pernambuco;Ceará;Maranhão;Rondônia;Acre state
AR|Tierra del Fuego;Neuquén province;Jujuy
CL|Araucanía;Atacama;Easter Island
MX|Tamaulipas;Jalisco;Nuevo León;Baja California;Coahuila;Quintana Roo;Sonora
CA|New Brunswick;Newfoundland=Newfoundland and Labrador;Prince Edward Island;Nunavut;Yukon
PA|Darién Gap;Darién province
`
