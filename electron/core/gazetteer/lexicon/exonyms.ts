/** English names of cities that the city data gives in another spelling. One a line: English names | name in the data | country. */
export const exonyms = `
Geneva|Genève|CH
Cologne|Köln|DE
Nuremberg|Nürnberg|DE
Dusseldorf;Duesseldorf|Düsseldorf|DE
Zurich|Zürich|CH
Kyiv;Kiev|Kyiv|UA
Kharkiv;Kharkov|Kharkiv|UA
Odesa;Odessa|Odessa|UA
Lviv;Lvov|Lviv|UA
Dnipro;Dnipropetrovsk|Dnipropetrovsk|UA
Donetsk|Donets’k|UA
Luhansk;Lugansk|Luhans’k|UA
Mariupol|Mariupol’|UA
Simferopol|Simferopol|UA
Sevastopol|Sevastopol|UA
Raqqa;Raqqah;ar-Raqqa;Rakka|Ar Raqqah|SY
Hama;Hamah|Ḩamāh|SY
Deraa;Daraa;Dara'a|Dar‘ā|SY
Hasakah;Hassakeh;Hasaka;al-Hasakah;Hassakah|Al Ḩasakah|SY
Kobani;Kobane;Ain al-Arab;Kobanê|‘Ayn al ‘Arab|SY
Palmyra;Tadmur|Tadmur|SY
Suwayda;Sweida;Sweida|As-Suwayda|SY
Azaz;A'zaz|I‘zāz|SY
Al-Bab;al-Bab|Al Bāb|SY
Abu Kamal;Albu Kamal;Al-Bukamal;Boukamal|Ālbū Kamāl|SY
Deir al-Zor;Deir ez-Zor;Deir el-Zour;Deir Ezzor;Deir al-Zour;Deir Azzour|Deir ez-Zor|SY
Tartus;Tartous|Tartouss|SY
Latakia;Lattakia|Latakia|SY
Khan Sheikhoun;Khan Shaykhun;Khan Sheikhun|Khān Shaykhūn|SY
Daraya;Darayya;Dareya|Dārayyā|SY
Jarabulus;Jarablus;Jerablus|Jarābulus|SY
Mosul|Mosul|IQ
Ramadi|Ramādī|IQ
Fallujah;Falluja;Fallouja|Al Fallūjah|IQ
Basra;Basrah|Basrah|IQ
Erbil;Arbil;Irbil|Erbil|IQ
Sulaymaniyah;Sulaimaniya;Sulaimaniyah;Sulaimani|As Sulaymānīyah|IQ
Kirkuk|Kirkuk|IQ
Tikrit|Tikrīt|IQ
Najaf|Najaf|IQ
Karbala;Kerbala|Karbala|IQ
Samarra|Samarra|IQ
Baquba;Baqubah|Ba‘qūbah|IQ
Sanaa;Sana'a;Sana|Sana'a|YE
Taiz;Taizz|Ta‘izz|YE
Hodeidah;Hudaydah;Hodeida|Al Ḩudaydah|YE
Aden|Aden|YE
Marib|Ma'rib|YE
Saada;Sa'dah|Şa‘dah|YE
Mecca;Makkah|Mecca|SA
Medina|Medina|SA
Jeddah;Jidda|Jeddah|SA
Riyadh|Riyadh|SA
Misrata;Misurata|Mişrātah|LY
Sirte;Sirt|Sirte|LY
Tobruk|Tobruk|LY
Derna|Darnah|LY
Sabha|Sabhā|LY
Tehran;Teheran|Tehran|IR
Isfahan;Esfahan|Isfahan|IR
Mashhad;Meshed|Mashhad|IR
Qom|Qom|IR
Kandahar;Qandahar|Kandahār|AF
Herat|Herāt|AF
Mazar-i-Sharif;Mazar-e-Sharif|Mazār-e Sharīf|AF
Kunduz|Kunduz|AF
Jalalabad|Jalālābād|AF
Lashkar Gah;Lashkargah|Lashkar Gāh|AF
Mumbai;Bombay|Mumbai|IN
Kolkata;Calcutta|Kolkata|IN
Chennai;Madras|Chennai|IN
Bangalore;Bengaluru|Bengaluru|IN
New Delhi|New Delhi|IN
Srinagar|Srīnagar|IN
Dhaka;Dacca|Dhaka|BD
Yangon;Rangoon|Yangon|MM
Naypyidaw;Nay Pyi Taw|Nay Pyi Taw|MM
Beijing;Peking|Beijing|CN
Guangzhou;Canton|Guangzhou|CN
Ho Chi Minh City;Saigon|Ho Chi Minh City|VN
Hanoi|Hanoi|VN
The Hague;Hague|The Hague|NL
Brussels|Brussels|BE
Antwerp|Antwerpen|BE
Ghent|Gent|BE
Bruges|Brugge|BE
Liege|Liège|BE
Lisbon|Lisbon|PT
Seville|Sevilla|ES
Turin|Turin|IT
Milan|Milan|IT
Naples|Napoli|IT
Florence|Florence|IT
Venice|Venice|IT
Genoa|Genoa|IT
Rome|Rome|IT
Padua|Padova|IT
Athens|Athens|GR
Thessaloniki;Salonika|Thessaloníki|GR
Belgrade|Belgrade|RS
Bucharest|Bucharest|RO
Warsaw|Warsaw|PL
Krakow;Cracow|Kraków|PL
Gdansk;Danzig|Gdańsk|PL
Prague|Prague|CZ
Copenhagen|Copenhagen|DK
Gothenburg|Göteborg|SE
Vilnius|Vilnius|LT
St. Petersburg;Saint Petersburg;St Petersburg;Leningrad|Saint Petersburg|RU
Sochi|Sochi|RU
Rostov-on-Don;Rostov|Rostov-na-Donu|RU
Grozny|Groznyy|RU
Tbilisi;Tiflis|Tbilisi|GE
Yerevan|Yerevan|AM
Baku|Baku|AZ
Astana;Nur-Sultan|Astana|KZ
Almaty;Alma-Ata|Almaty|KZ
Istanbul;Constantinople|İstanbul|TR
Ankara|Ankara|TR
Izmir|İzmir|TR
Diyarbakir|Diyarbakır|TR
Gaziantep|Gaziantep|TR
Antakya;Antioch|Antakya|TR
Sanliurfa;Urfa|Şanlıurfa|TR
Incirlik|İncirlik|TR
Tel Aviv|Tel Aviv|IL
Haifa|Haifa|IL
Jerusalem|Jerusalem|IL
Nablus|Nablus|PS
Hebron|Hebron|PS
Jenin|Janīn|PS
Rafah|Rafaḩ|PS
Khan Younis;Khan Yunis|Khān Yūnis|PS
Gaza City|Gaza|PS
Alexandria|Alexandria|EG
Sharm el-Sheikh;Sharm El-Sheikh;Sharm al-Sheikh|Sharm el-Sheikh|EG
Addis Ababa|Addis Ababa|ET
Mekelle|Mek'ele|ET
Mogadishu|Mogadishu|SO
Hargeisa|Hargeysa|SO
Khartoum|Khartoum|SD
N'Djamena;Ndjamena|N'Djamena|TD
Timbuktu;Tombouctou|Tombouctou|ML
Algiers|Algiers|DZ
Marrakesh;Marrakech|Marrakesh|MA
Casablanca|Casablanca|MA
Quebec City|Québec|CA
Montreal|Montréal|CA
Mexico City|Mexico City|MX
Bogota|Bogotá|CO
Brasilia|Brasília|BR
Sao Paulo|São Paulo|BR
New York;New York City;NYC|New York City|US
Washington;Washington, D.C.;Washington DC;Washington D.C.|Washington D.C.|US
Los Angeles;LA;L.A.|Los Angeles|US
Daegu;Taegu|Daegu|KR
Busan;Pusan|Busan|KR
Kathmandu;Katmandu|Kathmandu|NP
Lhasa|Lhasa|CN
Urumqi|Ürümqi|CN
Skopje|Skopje|MK
Pristina;Prishtina|Pristina|XK
Chisinau;Kishinev|Chişinău|MD
Mukalla|Al Mukallā|YE
Saint-Denis|Saint-Denis|FR
Strasbourg|Strasbourg|FR
Lyon;Lyons|Lyon|FR
Marseille;Marseilles|Marseille|FR
Basel;Basle|Basel|CH
Bern;Berne|Bern|CH
Lausanne|Lausanne|CH
Montreux|Montreux|CH
Davos|Davos|CH
Salzburg|Salzburg|AT
Santiago de Cuba;Santiago|Santiago de Cuba|CU
`
