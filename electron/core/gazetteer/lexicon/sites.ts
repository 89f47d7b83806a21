/** Islands, border crossings and camps for the displaced that reports name without their country. One country a line: code | names, other spellings behind "=". */
export const sites = `
SE|Gotland;Öland=Oland
DK|Bornholm
FI|Åland Islands=Aland Islands
EE|Saaremaa;Hiiumaa
NO|Svalbard;Lofoten Islands;Storskog crossing=Storskog border crossing
GB|Isle of Wight;Isle of Skye;Orkney;Shetland=Shetland Islands;Outer Hebrides;Falkland Islands=Falklands;Diego Garcia
FR|Réunion=Reunion Island;Mayotte;Calais Jungle
ES|Mallorca=Majorca;Menorca;Ibiza;Tenerife;Gran Canaria;Lanzarote;Fuerteventura;El Hierro;Canary Islands=Canaries;Balearic Islands
PT|Madeira;Azores
IT|Pantelleria;Ischia;Capri island;Elba island
GR|Rhodes island;Samos island;Chios;Kos island;Leros;Corfu;Euboea=Evia;Kastellorizo;Moria camp=Moria refugee camp;Idomeni camp
CY|Akamas
TR|Imrali=Imrali island;Kapikule crossing=Kapikule border gate=Kapikule;Cilvegozu crossing;Habur crossing=Habur border gate
UA|Snake Island=Zmiinyi Island
RU|Sakhalin;Kamchatka=Kamchatka Peninsula;Novaya Zemlya;Wrangel Island;Verkhny Lars crossing=Verkhny Lars=Upper Lars
GE|Larsi crossing
SY|Bab al-Hawa crossing=Bab al-Hawa=Bab al-Hawa border crossing;Bab al-Salama crossing=Bab al-Salam=Bab al-Salama;Nassib crossing=Nasib crossing=Nasib border crossing;Semalka crossing=Faysh Khabur;Yaroubiya crossing=Al-Yarubiyah crossing;Abu Kamal crossing=Albu Kamal crossing;Al-Hol camp=al-Hol camp=al-Hawl camp;Roj camp=al-Roj camp;Rukban camp=Rukban;Yarmouk camp=Yarmouk refugee camp;Shebaa Farms
LB|Masnaa crossing=Masnaa border crossing;Ain al-Hilweh=Ain el-Hilweh=Ein el-Hilweh;Nahr al-Bared=Nahr el-Bared;Bourj al-Barajneh=Burj al-Barajneh;Shatila=Sabra and Shatila
JO|Zaatari camp=Zaatari=Zaatari refugee camp=Za'atari camp;Azraq camp=Azraq refugee camp;Karameh crossing=Karameh border crossing
IQ|Trebil crossing=Trebil border crossing;Al-Qaim crossing;Ibrahim Khalil crossing=Ibrahim Khalil
PS|Rafah crossing=Rafah border crossing;Erez crossing=Erez border crossing;Kerem Shalom crossing=Kerem Shalom=Karam Abu Salem;Zikim crossing;Jabalia camp=Jabalia refugee camp=Jabaliya refugee camp;Nuseirat camp=Nuseirat refugee camp=Nuseirat;Bureij camp=Bureij refugee camp=Bureij;Maghazi camp=Maghazi refugee camp;Jenin camp=Jenin refugee camp;Balata camp=Balata refugee camp;Nur Shams camp=Nur Shams refugee camp;Qalandiya checkpoint=Qalandia checkpoint;Allenby crossing=Allenby Bridge=King Hussein Bridge
EG|Taba crossing
YE|Perim island=Mayun island;Hanish Islands;Kamaran island
OM|Masirah island
IR|Kharg Island=Kharg island;Qeshm island=Qeshm;Kish Island=Kish island;Mehran crossing
KW|Bubiyan island;Failaka island
AF|Torkham crossing=Torkham border crossing=Torkham;Spin Boldak crossing;Islam Qala crossing=Islam Qala;Hairatan crossing=Hairatan
PK|Chaman crossing=Chaman border crossing;Wagah crossing=Wagah border crossing=Wagah
IN|Attari crossing=Attari border;Lakshadweep
BD|Kutupalong camp=Kutupalong refugee camp=Kutupalong;Bhasan Char;Saint Martin's Island=St Martin's Island
LK|Jaffna peninsula
MM|Coco Islands
ID|Sulawesi island;Natuna Islands=Natunas;Halmahera;Batam island=Batam;Bintan island;Sumbawa;Buru island;Seram island
PH|Panay island;Leyte island;Samar island;Mindoro;Cebu island;Jolo island;Thitu island;Boracay
TW|Kinmen=Quemoy;Matsu Islands=Matsu;Penghu=Penghu Islands;Pratas Islands=Dongsha Islands
CN|Woody Island;Hainan Island=Hainan island
KR|Jeju Island=Jeju island;Yeonpyeong=Yeonpyeong island;Baengnyeong island
JP|Honshu;Kyushu;Shikoku;Yonaguni;Ishigaki island;Iwo Jima;Tsushima island
KE|Dadaab camp=Dadaab refugee camp=Dadaab;Kakuma camp=Kakuma refugee camp=Kakuma;Lamu island;Malaba crossing
ET|Gambella region
UG|Bidi Bidi=Bidi Bidi settlement=Bidibidi;Nakivale
TZ|Nyarugusu camp=Nyarugusu;Pemba island;Mafia island
RW|Mahama camp
BI|Cibitoke province
ZM|Kasumbalesa crossing
ZA|Beitbridge crossing=Beitbridge border post;Robben Island
MW|Dzaleka camp=Dzaleka refugee camp
SD|Zamzam camp=Zamzam displacement camp;Abu Shouk camp;Kalma camp
TD|Iridimi camp;Farchana camp
SO|Bajuni Islands
ER|Dahlak archipelago
DZ|Tindouf camps
MA|Guerguerat crossing=Guerguerat
TN|Djerba;Kerkennah=Kerkennah Islands;Ras Ajdir crossing=Ras Jedir crossing
GN|Los Islands
CM|Minawao camp=Minawao
GQ|Bioko;Annobon
MG|Nosy Be
CO|San Andres island
VE|Margarita Island
EC|Galapagos=Galapagos Islands=Galápagos
CL|Easter Island=Rapa Nui;Tierra del Fuego
US|Aleutian Islands;Kodiak Island;Martha's Vineyard;Nantucket;Camp David
CA|Newfoundland;Baffin Island;Vancouver Island;Roxham Road
AU|Christmas Island;Cocos Islands
PG|Manus Island=Manus;New Britain;New Ireland
SB|Guadalcanal;Malaita
FJ|Viti Levu;Vanua Levu
VU|Espiritu Santo;Tanna island
TO|Tongatapu
KP|Kaesong complex=Kaesong industrial complex
PL|Medyka crossing=Medyka border crossing;Dorohusk crossing
HU|Zahony crossing
RS|Merdare crossing;Jarinje crossing
HR|Bajakovo crossing
MD|Palanca crossing
AM|Margara crossing;Bagratashen crossing
KG|Batken region;Barak exclave
TJ|Vorukh=Vorukh enclave
KZ|Khorgos crossing=Khorgos
`
