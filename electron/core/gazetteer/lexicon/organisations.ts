/** Organisations known the world over. One a line: name | other names | country it belongs to. The key is the folded name. */
export const organisations = `
United Nations|UN;U.N.;UNO;United Nations Organization;United Nations Organisation;world body|
UN Security Council|United Nations Security Council;U.N. Security Council;UNSC;Security Council|
UN General Assembly|United Nations General Assembly;U.N. General Assembly;UNGA;General Assembly|
UN Human Rights Council|United Nations Human Rights Council;U.N. Human Rights Council;UNHRC;Human Rights Council|
UN High Commissioner for Refugees|UNHCR;U.N. refugee agency;UN refugee agency;United Nations High Commissioner for Refugees|
UN Office for the Coordination of Humanitarian Affairs|OCHA;UNOCHA;United Nations Office for the Coordination of Humanitarian Affairs|
UNICEF|UN Children's Fund;United Nations Children's Fund;U.N. Children's Fund|
UNESCO|United Nations Educational, Scientific and Cultural Organization|
UNRWA|UN Relief and Works Agency|
UN Development Programme|UNDP;United Nations Development Programme|
World Food Programme|WFP;World Food Program;UN World Food Programme|
World Health Organization|WHO;World Health Organisation|
International Organization for Migration|IOM;International Organisation for Migration|
International Labour Organization|ILO;International Labor Organization|
Food and Agriculture Organization|FAO|
International Atomic Energy Agency|IAEA;I.A.E.A.;UN nuclear watchdog;U.N. nuclear watchdog|
Organisation for the Prohibition of Chemical Weapons|OPCW;Organization for the Prohibition of Chemical Weapons|
International Court of Justice|ICJ|
International Criminal Court|ICC|
International Criminal Tribunal for the former Yugoslavia|ICTY|
International Monetary Fund|IMF|
World Bank|World Bank Group|
World Trade Organization|WTO;World Trade Organisation|
International Committee of the Red Cross|ICRC|
Red Cross|International Red Cross|
Red Crescent||
International Federation of Red Cross and Red Crescent Societies|IFRC|
NATO|North Atlantic Treaty Organization;North Atlantic Treaty Organisation;N.A.T.O.;Nato;North Atlantic Alliance|
North Atlantic Council||
European Union|EU;E.U.|
European Commission|EC|
European Parliament||
European Council||
European Central Bank|ECB|
European Court of Justice|ECJ|
European Court of Human Rights|ECHR|
Council of Europe||
Eurozone|Euro zone|
Organization for Security and Co-operation in Europe|OSCE;Organisation for Security and Cooperation in Europe;Organization for Security and Cooperation in Europe;Organisation for Security and Co-operation in Europe|
Organisation for Economic Co-operation and Development|OECD;Organization for Economic Cooperation and Development|
African Union|AU|
Economic Community of West African States|ECOWAS|
Intergovernmental Authority on Development|IGAD|
Southern African Development Community|SADC|
East African Community|EAC|
African Development Bank|AfDB|
Arab League|League of Arab States|
Gulf Cooperation Council|GCC;Gulf Co-operation Council|
Organisation of Islamic Cooperation|OIC;Organization of Islamic Cooperation;Organisation of the Islamic Conference|
Organization of the Petroleum Exporting Countries|OPEC|
Association of Southeast Asian Nations|ASEAN;A.S.E.A.N.;Asean|
South Asian Association for Regional Cooperation|SAARC|
Shanghai Cooperation Organisation|SCO;Shanghai Cooperation Organization|
Asia-Pacific Economic Cooperation|APEC|
Asian Development Bank|ADB|
Collective Security Treaty Organization|CSTO;Collective Security Treaty Organisation|
Commonwealth of Independent States|CIS|
Eurasian Economic Union|EAEU|
Commonwealth of Nations||
Organization of American States|OAS;Organisation of American States|
Mercosur||
Union of South American Nations|UNASUR|
Community of Latin American and Caribbean States|CELAC|
Caribbean Community|CARICOM|
Non-Aligned Movement|NAM|
Group of Seven|G7;G-7|
Group of Eight|G8;G-8|
Group of Twenty|G20;G-20|
BRICS||
Interpol|INTERPOL|
Europol||
Amnesty International|Amnesty|
Human Rights Watch|HRW|
Doctors Without Borders|MSF;Médecins Sans Frontières;Medecins Sans Frontieres|
Oxfam||
Save the Children||
International Rescue Committee|IRC|
Norwegian Refugee Council|NRC|
Mercy Corps||
International Crisis Group|ICG|
Transparency International||
Greenpeace||
Reporters Without Borders|RSF|
Committee to Protect Journalists|CPJ|
Syrian Observatory for Human Rights|SOHR;Britain-based Syrian Observatory for Human Rights|
International Syria Support Group|ISSG|
Syrian Arab Red Crescent|SARC|SY
White Helmets|Syria Civil Defence;Syria Civil Defense;Syrian Civil Defence|SY
High Negotiations Committee|HNC|SY
Syrian National Council|SNC|SY
Syrian National Coalition|National Coalition for Syrian Revolutionary and Opposition Forces|SY
White House|White House of the United States|US
Pentagon|US Defense Department;U.S. Department of Defense;US Department of Defense;Defense Department;Department of Defense;U.S. Defense Department|US
US State Department|State Department;U.S. State Department;Department of State;US Department of State;U.S. Department of State;United States Department of State;United States State Department;State Dept.|US
US Treasury|US Treasury Department;U.S. Treasury Department;Treasury Department;U.S. Treasury;US Department of the Treasury|US
US Justice Department|Justice Department;U.S. Justice Department;US Department of Justice;U.S. Department of Justice;Department of Justice;DOJ|US
Department of Homeland Security|Homeland Security Department;DHS;US Department of Homeland Security|US
US Congress|Congress;U.S. Congress|US
US Senate|Senate;U.S. Senate|US
US House of Representatives|House of Representatives;U.S. House of Representatives|US
US Supreme Court|U.S. Supreme Court|US
CIA|Central Intelligence Agency;C.I.A.|US
FBI|Federal Bureau of Investigation;F.B.I.|US
National Security Agency|NSA|US
National Security Council|NSC|US
USAID|U.S. Agency for International Development;US Agency for International Development|US
US Central Command|CENTCOM;U.S. Central Command;Central Command|US
US Army|U.S. Army|US
US Navy|U.S. Navy|US
US Air Force|U.S. Air Force|US
Republican Party|GOP|US
Democratic Party|Democrats|US
Foreign Office|UK Foreign Office;British Foreign Office;Foreign and Commonwealth Office;FCO;Foreign & Commonwealth Office|GB
UK Ministry of Defence|British Ministry of Defence;MoD;MOD|GB
House of Commons||GB
House of Lords||GB
Labour Party|Labour|GB
Conservative Party|Conservatives;Tories|GB
Royal Air Force|RAF|GB
Royal Navy||GB
MI5||GB
MI6||GB
State Duma|Duma|RU
FSB|Federal Security Service|RU
Russian Foreign Ministry|Russia's Foreign Ministry;Foreign Ministry of Russia|RU
Russian Defence Ministry|Russian Defense Ministry;Russian Ministry of Defence;Russian Ministry of Defense|RU
Gazprom||RU
Rosneft||RU
Bundestag||DE
Bundesrat||DE
Christian Democratic Union|CDU|DE
Social Democratic Party of Germany|SPD|DE
Knesset||IL
Likud||IL
Israel Defense Forces|IDF;Israeli Defense Forces;Israel Defence Forces|IL
Mossad||IL
Shin Bet||IL
Palestinian Authority|Palestinian National Authority|PS
Palestine Liberation Organization|PLO;Palestine Liberation Organisation|PS
Justice and Development Party|AKP;AK Party|TR
Republican People's Party|CHP|TR
Peoples' Democratic Party|HDP|TR
Baath Party|Ba'ath Party;Ba’ath Party|
Muslim Brotherhood||
Islamic Revolutionary Guard Corps|IRGC;Revolutionary Guard;Revolutionary Guards;Iran's Revolutionary Guards;Iranian Revolutionary Guard|IR
Quds Force|Qods Force|IR
Kurdistan Regional Government|KRG|IQ
Communist Party of China|CCP;CPC;Chinese Communist Party|CN
People's Liberation Army|PLA|CN
Bharatiya Janata Party|BJP|IN
Inter-Services Intelligence|ISI|PK
Pakistan Peoples Party|PPP|PK
African National Congress|ANC|ZA
AMISOM|African Union Mission in Somalia|
MINUSMA||
MONUSCO||
UNAMID||
UNMISS||
UNIFIL||
ISAF|International Security Assistance Force|
Combined Joint Task Force|CJTF;Combined Joint Task Force - Operation Inherent Resolve;CJTF-OIR|
Global Coalition|Global Coalition against Daesh;Global Coalition to Counter ISIL|
Normandy Four|Normandy Format|
Minsk Group|OSCE Minsk Group|
Wagner Group|Wagner|RU
Nobel Committee|Norwegian Nobel Committee|NO
FIFA||
UEFA||
International Olympic Committee|IOC|
World Economic Forum|WEF|
Bank of England||GB
Federal Reserve|US Federal Reserve;U.S. Federal Reserve|US
Deutsche Bank||DE
Boeing||US
Airbus||
Google||US
Facebook||US
Twitter||US
Microsoft||US
Apple Inc.||US
Exxon Mobil|ExxonMobil|US
Harvard University|Harvard|US
`
