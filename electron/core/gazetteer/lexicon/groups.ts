/** Armed, political, ethnic and religious groups. One a line: name | other names | country. */
export const groups = `
Islamic State|ISIL;ISIS;IS;Daesh;Da'esh;Da’esh;Daish;ISIS/ISIL;Islamic State of Iraq and the Levant;Islamic State of Iraq and Syria;Islamic State in Iraq and Syria;Islamic State of Iraq and al-Sham;Islamic State of Iraq and al-Shams;Islamic State group;I.S.I.S.;I.S.I.L.;so-called Islamic State;Islamic State of Iraq|
al-Qaeda|al Qaeda;al-Qaida;al Qaida;Al-Qa'ida;Al Qa'eda;Al-Qa'eda;Qaeda;Al-Qaʿida|
al-Qaeda in the Arabian Peninsula|AQAP;al-Qaida in the Arabian Peninsula|YE
al-Qaeda in the Islamic Maghreb|AQIM;al-Qaida in the Islamic Maghreb|
al-Nusra Front|Nusra Front;Jabhat al-Nusra;Al Nusra;al-Nusra;Nusra;Jabhat an-Nusra;Jabhat Al-Nusrah;al-Nusrah Front|SY
Jabhat Fateh al-Sham|Jabhat Fatah al-Sham;Fateh al-Sham Front;Fatah al-Sham Front|SY
Hayat Tahrir al-Sham|HTS;Hay'at Tahrir al-Sham;Tahrir al-Sham|SY
Ahrar al-Sham|Ahrar ash-Sham|SY
Jaish al-Islam|Jaysh al-Islam;Army of Islam|SY
Free Syrian Army|FSA|SY
Syrian Democratic Forces|SDF|SY
Syrian Arab Army|SAA;Syrian Army|SY
YPG|People's Protection Units;Kurdish People's Protection Units;People’s Protection Units;Y.P.G.|SY
YPJ|Women's Protection Units|SY
PYD|Democratic Union Party;Kurdish Democratic Union Party;P.Y.D.|SY
PKK|Kurdistan Workers' Party;Kurdistan Workers’ Party;Kurdistan Workers Party;P.K.K.;Kurdish Workers' Party|TR
Peshmerga|Pesh Merga;Kurdish Peshmerga|IQ
Popular Mobilization Forces|Popular Mobilisation Forces;Hashd al-Shaabi;Hashd al-Sha'abi;Popular Mobilization Units;Popular Mobilisation Units;PMF;PMU|IQ
Kataib Hezbollah|Kata'ib Hezbollah|IQ
Asaib Ahl al-Haq|Asa'ib Ahl al-Haq|IQ
Mahdi Army||IQ
Hezbollah|Hizbollah;Hizbullah;Hezbullah;Hizballah|LB
Hamas||PS
Fatah|Al-Fatah|PS
Islamic Jihad|Palestinian Islamic Jihad;PIJ|PS
Izz ad-Din al-Qassam Brigades|Qassam Brigades;al-Qassam Brigades|PS
Houthis|Houthi;Huthi;Huthis;Ansar Allah;Ansarullah;Houthi movement|YE
Southern Transitional Council|STC|YE
Taliban|Taleban;Afghan Taliban|AF
Tehreek-e-Taliban Pakistan|TTP;Pakistani Taliban;Pakistan Taliban;Tehrik-i-Taliban Pakistan|PK
Haqqani network|Haqqani Network|
Northern Alliance||AF
Lashkar-e-Taiba|LeT;Lashkar-e-Tayyiba|PK
Jaish-e-Mohammed|Jaish-e-Mohammad;JeM|PK
Lashkar-e-Jhangvi||PK
Hizbul Mujahideen||IN
Liberation Tigers of Tamil Eelam|LTTE;Tamil Tigers|LK
Jemaah Islamiyah|JI|ID
Abu Sayyaf|Abu Sayyaf Group;ASG|PH
Moro Islamic Liberation Front|MILF|PH
New People's Army|NPA|PH
Arakan Army||MM
Boko Haram|Jama'atu Ahlis Sunna Lidda'awati wal-Jihad|NG
Islamic State West Africa Province|ISWAP|
al-Shabaab|al Shabaab;al-Shabab;al Shabab;Shebab;Al-Shebab;Shabab;Shabaab|SO
Lord's Resistance Army|LRA;Lord’s Resistance Army|UG
M23|M23 movement;March 23 Movement|CD
Allied Democratic Forces|ADF|CD
FDLR|Democratic Forces for the Liberation of Rwanda|CD
Seleka|Séléka|CF
anti-Balaka|Anti-balaka|CF
Janjaweed||SD
Rapid Support Forces|RSF|SD
Sudan Liberation Army|SLA;SLM|SD
Justice and Equality Movement|JEM|SD
SPLM|Sudan People's Liberation Movement|SS
SPLA|Sudan People's Liberation Army|SS
SPLM-IO|SPLM-North|SS
Tigray People's Liberation Front|TPLF|ET
Oromo Liberation Army|OLA|ET
Ansar Dine|Ansar al-Din|ML
MUJAO|Movement for Oneness and Jihad in West Africa|
Ansar al-Sharia|Ansar al-Shariah|
Libyan National Army|LNA|LY
Libya Dawn||LY
Polisario Front|Polisario|EH
FARC|Revolutionary Armed Forces of Colombia;F.A.R.C.|CO
ELN|National Liberation Army;E.L.N.|CO
AUC|United Self-Defense Forces of Colombia|CO
Shining Path|Sendero Luminoso|PE
Zapatistas|EZLN;Zapatista Army of National Liberation|MX
Sinaloa Cartel|Sinaloa cartel|MX
Sandinistas|Sandinista;FSLN|NI
Contras||NI
ETA|Basque Homeland and Freedom|ES
IRA|Irish Republican Army;Provisional IRA|
Real IRA||
Sinn Fein|Sinn Féin|
Kosovo Liberation Army|KLA|XK
Donetsk People's Republic|DPR;DNR;Donetsk People’s Republic|UA
Luhansk People's Republic|LPR;LNR;Lugansk People's Republic|UA
Azov Battalion|Azov Regiment|UA
Right Sector||UA
Mujahedin-e Khalq|MEK;Mujahideen-e-Khalq;People's Mujahedin of Iran|IR
Grey Wolves||TR
Kurds|Kurdish;Kurd|
Yazidis|Yazidi;Yezidi;Yezidis|
Alawites|Alawite;Alawi|
Druze||
Sunnis|Sunni|
Shiites|Shiite;Shia;Shi'ite;Shi’ite;Shi'a;Shi’a;Shias;Shi'ites|
Copts|Coptic Christians;Copt;Coptic|
Rohingya|Rohingyas|
Uighurs|Uighur;Uyghur;Uyghurs|
Tamils|Tamil|
Tutsis|Tutsi|
Hutus|Hutu|
Palestinians in Israel||
Bosniaks|Bosniak|
Bosnian Serbs|Bosnian Serb|
Roma people||
Crimean Tatars||
Tatars|Tatar|
Chechens|Chechen|
Pashtuns|Pashtun|
Hazaras|Hazara|
Baloch|Baluch|
Tuareg|Tuaregs|
Arabs|Arab|
Muslims|Muslim;Moslem;Moslems|
Christians|Christian|
Jews|Jew;Jewish|
Hindus|Hindu|
Buddhists|Buddhist|
Sikhs|Sikh|
Tibetans|Tibetan|
Basques|Basque|
Catalans|Catalan|
Corsicans|Corsican|
Bretons||
Walloons|Walloon|
Flemings|Flemish|
Gagauz||
Gypsies|Gipsies|
Bosnian Croats|Bosnian Croat|
Bosnian Muslims|Bosnian Muslim;Bosnian Moslems;Bosnian Moslem|
Croatian Serbs|Croatian Serb;Krajina Serbs;Krajina Serb|
Kosovo Albanians|Kosovo Albanian|
Kosovo Serbs|Kosovo Serb|
Turkish Cypriots|Turkish Cypriot|
Greek Cypriots|Greek Cypriot|
Abkhazians|Abkhazian;Abkhaz|
Ossetians|Ossetian;South Ossetian;South Ossetians|
Ingush||
Dagestanis|Dagestani|
Kashmiris|Kashmiri|
Sinhalese||
Karens|Karenni|
Kachins||
Hmong||
Montagnards|Montagnard|
Acehnese||
Papuans|Papuan;West Papuan;West Papuans|
Maronites|Maronite|
Assyrians|Assyrian|
Berbers|Berber|
Kabyles|Kabyle|
Turkomans|Turkoman;Turkmens|
Fulani|Fulanis|
Hausa|Hausas|
Igbo|Ibo;Ibos;Igbos|
Yoruba|Yorubas|
Ogoni|Ogonis|
Banyamulenge||
Zulus|Zulu|
Xhosa|Xhosas|
Ndebele|Ndebeles;Matabele|
Afrikaners|Afrikaner|
Oromo|Oromos|
Tigrayans|Tigrayan;Tigrean;Tigreans|
Amhara|Amharas|
Dinka|Dinkas|
Nuer||
Kikuyu|Kikuyus|
Miskito|Miskitos;Miskito Indians|
Mapuche|Mapuches|
Quechua||
Aborigines|Aboriginal;Aborigine|
Maori|Maoris|
Inuit||
Protestants|Protestant|
Catholics|Catholic;Roman Catholics;Roman Catholic|
`
/** Peoples and faiths: a word for many, seldom one actor. */
export const peoples =
  'Kurds;Yazidis;Alawites;Druze;Sunnis;Shiites;Copts;Rohingya;Uighurs;Tamils;Tutsis;Hutus;Bosniaks;Crimean Tatars;Tatars;Chechens;Pashtuns;Hazaras;Baloch;Tuareg;Arabs;Muslims;Christians;Jews;Hindus;Buddhists;Sikhs;Tibetans;Basques;Catalans;Corsicans;Bretons;Walloons;Flemings;Gagauz;Gypsies;Bosnian Croats;Bosnian Muslims;Croatian Serbs;Kosovo Albanians;Kosovo Serbs;Turkish Cypriots;Greek Cypriots;Abkhazians;Ossetians;Ingush;Dagestanis;Kashmiris;Sinhalese;Karens;Kachins;Hmong;Montagnards;Acehnese;Papuans;Maronites;Assyrians;Berbers;Kabyles;Turkomans;Fulani;Hausa;Igbo;Yoruba;Ogoni;Banyamulenge;Zulus;Xhosa;Ndebele;Afrikaners;Oromo;Tigrayans;Amhara;Dinka;Nuer;Kikuyu;Miskito;Mapuche;Quechua;Aborigines;Maori;Inuit;Protestants;Catholics'
