/** Seas, straits, rivers, shoals and lakes. One a line: name | other names | country, where it lies in one alone. */
export const waters = `
English Channel||
Irish Sea||
Celtic Sea||
Bay of Biscay||
Strait of Dover|Dover Strait|
Strait of Gibraltar|Straits of Gibraltar|
Sea of Marmara||TR
Bosphorus|Bosporus|TR
Dardanelles||TR
Adriatic|Adriatic Sea|
Ionian Sea||
Tyrrhenian Sea||
Strait of Sicily||
Gulf of Sidra|Gulf of Sirte|LY
Kerch Strait|Kerch strait|
Barents Sea||
Bering Sea||
Bering Strait||
Sea of Okhotsk||
Gulf of Finland||
Gulf of Guinea||
Gulf of Suez||EG
Gulf of Aqaba||
Gulf of Thailand||
Gulf of Tonkin||
Bay of Bengal||
Arabian Sea||
Philippine Sea||
Sulu Sea||
Celebes Sea||
Java Sea||
Natuna Sea||ID
Strait of Malacca|Malacca Strait;Straits of Malacca|
Singapore Strait||
Taiwan Strait|Strait of Taiwan|
Luzon Strait||
Bashi Channel||
Sunda Strait||ID
Mozambique Channel||
Panama Canal||PA
Scarborough Shoal|Panatag Shoal;Huangyan Island|
Second Thomas Shoal|Ayungin Shoal;Ren'ai Reef|
Sabina Shoal||
Mischief Reef||
Thitu Island|Pag-asa Island|
Dokdo|Takeshima|
Lake Chad||
Lake Victoria||
Lake Tanganyika||
Lake Malawi||
Lake Turkana||KE
Lake Titicaca||
Lake Geneva||
Lake Baikal||RU
Lake Van||TR
Lake Sevan||AM
Aral Sea||
Dead Sea||
Jordan River|River Jordan|
Jordan Valley||
Litani River|Litani river;Litani|LB
Orontes|Orontes River|
Shatt al-Arab||
Yarmouk River||
Indus|Indus River|
Ganges|Ganges River|IN
Brahmaputra|Brahmaputra River|
Mekong|Mekong River;Mekong river|
Yangtze|Yangtze River|CN
Yellow River||CN
Yalu River||
Amur River|Amur|
Volga|Volga River|RU
Dniester|Dniester River|
Oder|Oder River|
Evros River|Evros|
Seine|Seine River|FR
Thames|River Thames|GB
Amazon River|Amazon river|
Orinoco|Orinoco River|
Rio Grande|Rio Bravo|
Congo River|River Congo|
Niger River|River Niger|
Senegal River|River Senegal|
Zambezi|Zambezi River|
White Nile||
Arauca River||
Line of Control||
Demilitarized Zone|Demilitarised Zone;DMZ|
`
