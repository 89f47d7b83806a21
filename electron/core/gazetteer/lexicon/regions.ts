/** Places that are neither country nor city: continents, regions, provinces, seas. One a line: name | other names | country. */
export const regions = `
Europe||
Eastern Europe||
Western Europe||
Central Europe||
Asia||
Central Asia||
South Asia||
Southeast Asia|South-East Asia;South East Asia|
East Asia||
Africa||
North Africa||
West Africa||
East Africa||
Central Africa||
Southern Africa||
Sub-Saharan Africa||
Horn of Africa||
Sahel||
Maghreb||
Sahara||
Middle East|Mideast;Near East|
Levant||
Arabian Peninsula||
Gulf|Persian Gulf;Arabian Gulf|
Latin America||
South America||
North America||
Central America||
Caribbean||
Asia-Pacific|Asia Pacific|
Pacific|Pacific Ocean|
Atlantic|Atlantic Ocean|
Indian Ocean||
Arctic||
Antarctic||
Scandinavia||
Balkans|Western Balkans|
Baltics|Baltic States|
Caucasus|South Caucasus;North Caucasus|
Mediterranean|Mediterranean Sea|
Black Sea||
Red Sea||
Caspian Sea||
Sea of Azov||
Baltic Sea||
North Sea||
Aegean Sea|Aegean|
South China Sea||
East China Sea||
Sea of Japan||
Yellow Sea||
Gulf of Aden||
Gulf of Oman||
Gulf of Mexico||
Strait of Hormuz||
Bab el-Mandeb|Bab al-Mandab|
Suez Canal||EG
Euphrates|Euphrates River|
Tigris|Tigris River|
Nile|Nile River|
Danube||
Rhine||
Dnieper|Dnipro River|
Crimea|Crimean Peninsula;Crimean peninsula|UA
Donbas|Donbass|UA
Donetsk region|Donetsk Oblast|UA
Luhansk region|Luhansk Oblast|UA
Chechnya||RU
Dagestan||RU
Ingushetia||RU
North Ossetia||RU
Siberia||RU
Tatarstan||RU
Kaliningrad region||RU
South Ossetia||GE
Abkhazia||GE
Transnistria|Transdniestria;Trans-Dniester|MD
Nagorno-Karabakh|Nagorny Karabakh;Karabakh;Artsakh|AZ
Nakhchivan||AZ
Gaza Strip|Gaza|PS
West Bank|occupied West Bank|PS
East Jerusalem||PS
Golan Heights|Golan|SY
Sinai|Sinai Peninsula;North Sinai|EG
Kurdistan||
Iraqi Kurdistan|Kurdistan Region;Kurdistan Region of Iraq|IQ
Rojava||SY
Anbar|Anbar province;Al-Anbar;Anbar Province|IQ
Nineveh|Ninewa;Nineveh province;Nineveh Province|IQ
Diyala|Diyala province|IQ
Salahuddin|Salah ad Din;Salahaddin|IQ
Sinjar||IQ
Eastern Ghouta|East Ghouta;Ghouta|SY
Idlib province||SY
Aleppo province||SY
Latakia province||SY
Qalamoun|Qalamun|SY
Bekaa Valley|Beqaa Valley;Bekaa|LB
Helmand|Helmand province;Helmand Province|AF
Nangarhar|Nangarhar province|AF
Kandahar province||AF
Kunduz province||AF
Punjab||
Sindh||PK
Balochistan|Baluchistan|PK
Khyber Pakhtunkhwa||PK
Waziristan|North Waziristan;South Waziristan|PK
FATA|Federally Administered Tribal Areas|PK
Swat Valley|Swat|PK
Kashmir|Jammu and Kashmir|
Assam||IN
Gujarat||IN
Kerala||IN
Tamil Nadu||IN
Uttar Pradesh||IN
Bihar||IN
West Bengal||IN
Maharashtra||IN
Rajasthan||IN
Karnataka||IN
Ladakh||IN
Tibet||CN
Xinjiang|Xinjiang Uighur Autonomous Region|CN
Inner Mongolia||CN
Guangdong||CN
Sichuan||CN
Hainan||CN
Rakhine|Rakhine State;Rakhine state;Arakan|MM
Kachin|Kachin State|MM
Shan State|Shan|MM
Mindanao||PH
Sulu||PH
Aceh||ID
Papua|West Papua|ID
Java||ID
Sumatra||ID
Bali||ID
Borneo||
Okinawa||JP
Hokkaido||JP
Fukushima||JP
Korean Peninsula|Korean peninsula|
Senkaku Islands|Diaoyu Islands|
Spratly Islands|Spratlys|
Paracel Islands||
Kuril Islands|Kurils|
Darfur||SD
South Kordofan||SD
Blue Nile||SD
Abyei||
Tigray||ET
Oromia||ET
Amhara||ET
Ogaden||ET
Puntland||SO
Somaliland||SO
Jubaland||SO
North Kivu||CD
South Kivu||CD
Ituri||CD
Katanga||CD
Kasai||CD
Borno|Borno State;Borno state|NG
Niger Delta||NG
Biafra||NG
Casamance||SN
Cabo Delgado||MZ
Zanzibar||TZ
Western Cape||ZA
Gauteng||ZA
KwaZulu-Natal||ZA
Cyrenaica||LY
Fezzan||LY
Catalonia||ES
Basque Country||ES
Andalusia||ES
Galicia||ES
Corsica||FR
Brittany||FR
Normandy||FR
Alsace||FR
Sicily||IT
Sardinia||IT
Lombardy||IT
Tuscany||IT
Bavaria||DE
Saxony||DE
North Rhine-Westphalia||DE
Hesse||DE
Brandenburg||DE
Thuringia||DE
Baden-Wuerttemberg|Baden-Württemberg|DE
Tyrol||AT
England||GB
Scotland||GB
Wales||GB
Northern Ireland||GB
Ulster||
Yorkshire||GB
Cornwall||GB
Kent||GB
Essex||GB
Crete||GR
Lesbos|Lesvos|GR
Northern Cyprus|Turkish Republic of Northern Cyprus|CY
Vojvodina||RS
Republika Srpska||BA
Sandzak||RS
Anatolia||TR
Hatay|Hatay province|TR
Flanders||BE
Wallonia||BE
Silesia||PL
Quebec||CA
Ontario||CA
Alberta||CA
British Columbia||CA
Manitoba||CA
Nova Scotia||CA
Saskatchewan||CA
Chiapas||MX
Oaxaca||MX
Guerrero||MX
Sinaloa||MX
Michoacan||MX
Amazon|Amazonia|
Andes||
Patagonia||AR
Queensland||AU
New South Wales||AU
Tasmania||AU
Western Australia||AU
South Australia||AU
Northern Territory||AU
Bougainville||PG
Guantanamo Bay|Guantanamo;Guantánamo Bay|CU
Green Zone||IQ
Alps||
Himalayas||
Hindu Kush||AF
Ottoman Empire||
`
