/** News agencies and outlets. One a line: name | other names | country. */
export const media = `
AFP|Agence France-Presse;Agence France Presse;A.F.P.|FR
Associated Press|AP;The Associated Press;A.P.|US
Reuters|Thomson Reuters;Reuters news agency|GB
IANS|Indo-Asian News Service|IN
PTI|Press Trust of India|IN
ANI|Asian News International|IN
Tasnim|Tasnim News Agency;Tasnim news agency|IR
IRNA|Islamic Republic News Agency|IR
Fars News Agency|Fars;FNA|IR
Mehr News Agency|Mehr|IR
ISNA||IR
Press TV|PressTV|IR
TASS|Itar-Tass;ITAR-TASS;Tass|RU
Interfax||RU
RIA Novosti|RIA;RIA-Novosti|RU
Sputnik|Sputnik News|RU
RT|Russia Today|RU
Xinhua|Xinhua News Agency;Xinhua news agency|CN
China Daily||CN
CCTV|China Central Television|CN
Global Times||CN
South China Morning Post|SCMP|HK
Kyodo|Kyodo News|JP
NHK||JP
Yonhap|Yonhap News Agency|KR
KCNA|Korean Central News Agency|KP
SANA|Syrian Arab News Agency|SY
Anadolu Agency|Anadolu;AA;Anadolu news agency|TR
Hurriyet|Hürriyet|TR
Daily Sabah||TR
DPA|dpa;Deutsche Presse-Agentur|DE
Deutsche Welle|DW|DE
Der Spiegel|Spiegel|DE
Bild||DE
EFE|Agencia EFE|ES
ANSA||IT
ANP||NL
Belga||BE
APA||AT
UPI|United Press International|US
Bloomberg|Bloomberg News|US
CNN|Cable News Network|US
CNBC||US
CBS|CBS News|US
NBC|NBC News|US
ABC News||US
Fox News|Fox|US
NPR|National Public Radio|US
VOA|Voice of America|US
Radio Free Europe|RFE/RL;Radio Free Europe/Radio Liberty|US
New York Times|NYT;N.Y. Times;The New York Times|US
Washington Post|The Washington Post|US
Wall Street Journal|WSJ;The Wall Street Journal|US
Los Angeles Times|LA Times|US
USA Today||US
Newsweek||US
Foreign Policy||US
Politico||US
Al-Monitor|Al Monitor|US
BBC|British Broadcasting Corporation;BBC News;B.B.C.|GB
Sky News||GB
Guardian|The Guardian|GB
Daily Telegraph|The Daily Telegraph;The Telegraph|GB
Financial Times|FT;The Financial Times|GB
Independent|The Independent|GB
Economist|The Economist|GB
Daily Mail||GB
Middle East Eye||GB
France 24|France24|FR
Le Monde||FR
Le Figaro||FR
RFI|Radio France Internationale|FR
Al Jazeera|al-Jazeera;Aljazeera|QA
Al Arabiya|al-Arabiya|AE
Al-Hayat||
Asharq Al-Awsat|Asharq al-Awsat|
Al-Manar|Al Manar|LB
Al Mayadeen|Al-Mayadeen|LB
Daily Star||LB
MENA|Middle East News Agency|EG
Al-Ahram|Ahram|EG
WAM||AE
SPA|Saudi Press Agency|SA
QNA|Qatar News Agency|QA
Petra|Petra News Agency|JO
WAFA||PS
Haaretz||IL
Jerusalem Post|The Jerusalem Post|IL
Times of Israel|The Times of Israel|IL
Ynet||IL
Times of India|The Times of India|IN
Hindustan Times||IN
NDTV||IN
Dawn||PK
Geo News||PK
Tolo News|TOLOnews|AF
Pajhwok|Pajhwok Afghan News|AF
ARA News||
Rudaw||IQ
Bernama||MY
Antara||ID
Straits Times|The Straits Times|SG
ABC|Australian Broadcasting Corporation|AU
Sydney Morning Herald||AU
CBC|Canadian Broadcasting Corporation|CA
Globe and Mail||CA
Ukrinform||UA
UNIAN||UA
Kyiv Post||UA
BelTA||BY
PAP||PL
CTK||CZ
MTI||HU
Tanjug||RS
Prensa Latina||CU
Telesur|teleSUR|VE
NAN|News Agency of Nigeria|NG
`
