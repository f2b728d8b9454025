"""Hand-written links of rows in the gazetteers that are edited by hand (our own knowledge, no source).

TITLES: articles of the English Wikipedia whose title is not the row's name: `name|title`, `-` for none or unknown,
`+` between a title and a former one. QIDS: Wikidata ids known for certain: `name|id`.
A section `# kind` goes for rows of that kind only.
"""

TITLES = """
# organisation
Apple|Apple_Inc.
Amazon|Amazon_(company)
Alphabet|Alphabet_Inc.
Shell|Shell_plc+Royal_Dutch_Shell
Visa|Visa_Inc.
Target|Target_Corporation
Oracle|Oracle_Corporation
Nike|Nike,_Inc.
Tesla|Tesla,_Inc.
Gap|Gap_Inc.
Boots|Boots_(company)
Telegram|Telegram_(platform)
Twitch|Twitch_(service)
Next|Next_plc
Orange SA|Orange_S.A.
Puma|Puma_(brand)
Mars Inc|Mars,_Incorporated
Canon Inc|Canon_Inc.
Caterpillar Inc|Caterpillar_Inc.
Stripe Inc|Stripe,_Inc.
Ford Motor|Ford_Motor_Company
Hyundai Motor|Hyundai_Motor_Company
Exxon Mobil|ExxonMobil
Cisco Systems|Cisco
Home Depot|The_Home_Depot
Walt Disney Company|The_Walt_Disney_Company
Lego|The_Lego_Group
Carlyle Group|The_Carlyle_Group
Blackstone|Blackstone_Inc.
Bosch|Robert_Bosch_GmbH
Nestle|Nestlé
Credit Agricole|Crédit_Agricole
Credit Lyonnais|Crédit_Lyonnais
Societe Generale|Société_Générale
L'Oreal|L'Oréal
Citroen|Citroën
Telefonica|Telefónica
Hermes International|Hermès
Emirates Airline|Emirates_(airline)
Iberia|Iberia_(airline)
Grab Holdings|Grab_(company)
Robinhood|Robinhood_Markets
Linde|Linde_plc
Leonardo SpA|Leonardo_S.p.A.
Vale SA|Vale_S.A.
Saab|Saab_AB
Deutsche Boerse|Deutsche_Börse
Merck & Co|Merck_&_Co.
Merck KGaA|Merck_Group
McKinsey|McKinsey_&_Company
AIG|American_International_Group
GSK|GSK_plc+GlaxoSmithKline
EDF|Électricité_de_France
ING|ING_Group
Generali|Generali_Group
Eli Lilly|Eli_Lilly_and_Company
UPS|United_Parcel_Service
US Postal Service|United_States_Postal_Service
US Steel|U.S._Steel
US Bancorp|U.S._Bancorp
TWA|Trans_World_Airlines
IG|IG_Group
STC|Saudi_Telecom_Company
MTN|MTN_Group
KKR|KKR_&_Co.
IAG|International_Airlines_Group
ICI|Imperial_Chemical_Industries
MCI|MCI_Communications
MGM|Metro-Goldwyn-Mayer
Hewlett-Packard|Hewlett-Packard
Digital Equipment|Digital_Equipment_Corporation
Dow Chemical|Dow_Chemical_Company
Eastman Kodak|Kodak
Union Pacific|Union_Pacific_Corporation
Prudential plc|Prudential_plc
AMD|AMD
ASML|ASML_Holding
ANZ|ANZ_(bank)
AT&T|AT&T
Air France-KLM|Air_France–KLM
All Nippon Airways|All_Nippon_Airways
America Movil|América_Móvil
America Online|AOL
Aeromexico|Aeroméxico
Aerolineas Argentinas|Aerolíneas_Argentinas
Alibaba|Alibaba_Group
American Stock Exchange|NYSE_American
Applied Materials|Applied_Materials
Arco|ARCO
Arm Holdings|Arm_Holdings
Anduril|Anduril_Industries
Australian Securities Exchange|Australian_Securities_Exchange
BCE|Bell_Canada
Blackwater|Blackwater_(company)
Brookfield|Brookfield_Corporation
Bunge|Bunge_Limited
British Steel|British_Steel_(1967–1999)
Cadbury|Cadbury
Chanel|Chanel
Charles Schwab Corporation|Charles_Schwab_Corporation
Chase Manhattan|Chase_Bank
Chicago Board Options Exchange|Cboe_Global_Markets
Chevron|Chevron_Corporation
Chinalco|Aluminum_Corporation_of_China_Limited
Chiquita|Chiquita
Cigna|Cigna
Con Edison|Consolidated_Edison
COSCO|COSCO_Shipping
Commonwealth Bank of Australia|Commonwealth_Bank
Daewoo|Daewoo
Daimler|Mercedes-Benz_Group+Daimler_AG
Deere & Company|John_Deere
DNB|DNB_ASA
Domino's|Domino's
Discord|Discord
Duke Energy|Duke_Energy
EDP|Energias_de_Portugal
EY|Ernst_&_Young
Evergrande|Evergrande_Group
Figma|Figma
Fidelity Investments|Fidelity_Investments
First Boston|First_Boston
Fortis|Fortis_(finance)
G42|G42_(company)
Geely|Geely
Great Wall Motor|Great_Wall_Motor
Grupo Mexico|Grupo_México
Hilton Worldwide|Hilton_Worldwide
Holcim|Holcim
Itau Unibanco|Itaú_Unibanco
Japan Railways|Japan_Railways_Group
Jefferies|Jefferies_Group
J.C. Penney|JCPenney
Kellogg|Kellogg's
Kia|Kia
Koc Holding|Koç_Holding
Kraken|Kraken_(cryptocurrency_exchange)
Kongsberg Gruppen|Kongsberg_Gruppen
Las Vegas Sands|Las_Vegas_Sands
Levi Strauss|Levi_Strauss_&_Co.
London Stock Exchange|London_Stock_Exchange
Live Nation|Live_Nation_Entertainment
MOL|MOL_(company)
MSC|Mediterranean_Shipping_Company
MTS|MTS_(network_provider)
Marriott|Marriott_International
Moody's|Moody's_Corporation
Mizuho|Mizuho_Financial_Group
Mitsubishi UFJ Financial Group|Mitsubishi_UFJ_Financial_Group
Monte dei Paschi di Siena|Banca_Monte_dei_Paschi_di_Siena
N.M. Rothschild|Rothschild_&_Co
National Grid|National_Grid_plc
Nio|Nio_Inc.
Nomura|Nomura_Holdings
Norilsk Nickel|Nornickel
Norwegian Air|Norwegian_Air_Shuttle
Nord Stream AG|Nord_Stream_AG
Orsted|Ørsted_(company)
Pan Am|Pan_American_World_Airways
PG&E|Pacific_Gas_and_Electric_Company
PNC Financial Services|PNC_Financial_Services
Philip Morris|Philip_Morris_International
Royal Bank of Canada|Royal_Bank_of_Canada
Royal Caribbean|Royal_Caribbean_Group
Ripple|Ripple_Labs
Roche|Roche
Rolls-Royce|Rolls-Royce_Holdings
Rogers Communications|Rogers_Communications
SAS|Scandinavian_Airlines
SEB|SEB_Group
Saudi Exchange|Saudi_Exchange
Sao Paulo Stock Exchange|B3_(stock_exchange)
Schlumberger|Schlumberger
Sears|Sears
Signal|Signal_(software)
Sharp Corporation|Sharp_Corporation
Skoda Auto|Škoda_Auto
Smith & Wesson|Smith_&_Wesson
Standard Bank|Standard_Bank
Suzuki Motor|Suzuki
Swatch Group|The_Swatch_Group
Swissair|Swissair
Sumitomo|Sumitomo_Group
Takeda|Takeda_Pharmaceutical_Company
Tata Group|Tata_Group
Telecom Italia|TIM_Group
Teva|Teva_Pharmaceuticals
Tether|Tether_(cryptocurrency)
Thai Airways|Thai_Airways_International
Thales|Thales_Group
Tiffany & Co|Tiffany_&_Co.
Tinder|Tinder_(app)
Tokyo Electric Power|TEPCO
Toyota|Toyota
Toys R Us|Toys_"R"_Us
Viacom|Viacom_(2005–2019)
UnitedHealth|UnitedHealth_Group
Uber|Uber
Vanguard Group|The_Vanguard_Group
Volkswagen|Volkswagen_Group+Volkswagen
WWE|WWE
Wagner Group|Wagner_Group
Warner Music|Warner_Music_Group
Westinghouse|Westinghouse_Electric_Corporation
Whole Foods|Whole_Foods_Market
Woolworths Group|Woolworths_Group_(Australia)
Zara|Zara_(retailer)
Zoom Video Communications|Zoom_Communications
Zurich Insurance|Zurich_Insurance_Group
Dow Jones & Company|Dow_Jones_&_Company
# organisation public
FBI|Federal_Bureau_of_Investigation
CIA|Central_Intelligence_Agency
NSA|National_Security_Agency
OSCE|Organization_for_Security_and_Co-operation_in_Europe
IAEA|International_Atomic_Energy_Agency
Pentagon|United_States_Department_of_Defense
Scotland Yard|Metropolitan_Police_Service
G7|G7
APEC|Asia-Pacific_Economic_Cooperation
NHS England|NHS_England
National Health Service|National_Health_Service
Securities and Exchange Commission|U.S._Securities_and_Exchange_Commission
Organisation for the Prohibition of Chemical Weapons|Organisation_for_the_Prohibition_of_Chemical_Weapons
UK Parliament|Parliament_of_the_United_Kingdom
UK Supreme Court|Supreme_Court_of_the_United_Kingdom
UK Treasury|HM_Treasury
UK Ministry of Defence|Ministry_of_Defence_(United_Kingdom)
UK Ministry of Justice|Ministry_of_Justice_(United_Kingdom)
UK Cabinet Office|Cabinet_Office
US Government|Federal_government_of_the_United_States
US Supreme Court|Supreme_Court_of_the_United_States
US National Guard|National_Guard_(United_States)
US Customs and Border Protection|U.S._Customs_and_Border_Protection
US Immigration and Customs Enforcement|U.S._Immigration_and_Customs_Enforcement
US State Department|United_States_Department_of_State
US Treasury Department|United_States_Department_of_the_Treasury
US Justice Department|United_States_Department_of_Justice
US Labor Department|United_States_Department_of_Labor
US Commerce Department|United_States_Department_of_Commerce
US Energy Department|United_States_Department_of_Energy
US European Command|United_States_European_Command
US Indo-Pacific Command|United_States_Indo-Pacific_Command
USAID|United_States_Agency_for_International_Development
UNHCR|United_Nations_High_Commissioner_for_Refugees+UNHCR
UN Human Rights Office|Office_of_the_United_Nations_High_Commissioner_for_Human_Rights
UN Office for the Coordination of Humanitarian Affairs|United_Nations_Office_for_the_Coordination_of_Humanitarian_Affairs
UNIFIL|United_Nations_Interim_Force_in_Lebanon
UNAMA|United_Nations_Assistance_Mission_in_Afghanistan
KFOR|Kosovo_Force
Bundestag|Bundestag
Bundesrat|German_Bundesrat
French National Assembly|National_Assembly_(France)
French Senate|Senate_(France)
Polish Parliament|Parliament_of_Poland
Italian Senate|Senate_of_the_Republic_(Italy)
Italian Chamber of Deputies|Chamber_of_Deputies_(Italy)
German Foreign Ministry|Federal_Foreign_Office
German Defence Ministry|Federal_Ministry_of_Defence_(Germany)
German Finance Ministry|Federal_Ministry_of_Finance_(Germany)
German Interior Ministry|Federal_Ministry_of_the_Interior_(Germany)
German Health Ministry|Federal_Ministry_of_Health_(Germany)
Federal Criminal Police Office|Federal_Criminal_Police_Office_(Germany)
Federal Constitutional Court|Federal_Constitutional_Court
Federal Reserve|Federal_Reserve
New York City Police Department|New_York_City_Police_Department
MI6|MI6
Palestinian Authority|Palestinian_Authority+Palestinian_National_Authority
State Duma|State_Duma
Majlis|Islamic_Consultative_Assembly
Indian Army|Indian_Army
Riksbank|Sveriges_Riksbank
Seimas|Seimas
SVR|Foreign_Intelligence_Service_(Russia)
Roscosmos|Roscosmos
Visegrad Group|Visegrád_Group
Supreme Federal Court|Supreme_Federal_Court
National Diet|National_Diet
Quad|Quadrilateral_Security_Dialogue
Swiss Federal Council|Federal_Council_(Switzerland)
Swiss Federal Assembly|Federal_Assembly_(Switzerland)
Spanish Senate|Senate_of_Spain
Spanish Congress of Deputies|Congress_of_Deputies
Politburo|-
# organisation society
Al-Qaeda|Al-Qaeda
Al-Shabaab|Al-Shabaab_(militant_group)
Islamic State|Islamic_State+Islamic_State_of_Iraq_and_the_Levant
Houthis|Houthis+Houthi_movement
Pakistani Taliban|Pakistani_Taliban+Tehrik-i-Taliban_Pakistan
Polisario Front|Polisario_Front
Provisional IRA|Provisional_Irish_Republican_Army
Real IRA|Real_Irish_Republican_Army
ETA|ETA_(separatist_group)
Revolutionary Armed Forces of Colombia|Revolutionary_Armed_Forces_of_Colombia
National Liberation Army of Colombia|National_Liberation_Army_(Colombia)
People's Protection Units|People's_Defense_Units
SS|Schutzstaffel
Democratic Party|Democratic_Party_(United_States)
Republican Party|Republican_Party_(United_States)
Conservative Party|Conservative_Party_(UK)
Labour Party|Labour_Party_(UK)
Liberal Democrats|Liberal_Democrats_(UK)
Green Party of England and Wales|Green_Party_of_England_and_Wales
Chinese Communist Party|Chinese_Communist_Party+Communist_Party_of_China
Free Democratic Party of Germany|Free_Democratic_Party_(Germany)
CDU/CSU|CDU/CSU
Party of Democratic Socialism|Party_of_Democratic_Socialism_(Germany)
Socialist Unity Party of Germany|Socialist_Unity_Party_of_Germany
National Democratic Party of Germany|The_Homeland_(Germany)+National_Democratic_Party_of_Germany
French Socialist Party|Socialist_Party_(France)
Renaissance (France)|Renaissance_(French_political_party)
Ciudadanos|Citizens_(Spanish_political_party)
Podemos|Podemos_(Spanish_political_party)
Vox (Spain)|Vox_(political_party)
Union for a Popular Movement|Union_for_a_Popular_Movement
Svoboda|Svoboda_(political_party)
Solidarity|Solidarity_(Polish_trade_union)
Golden Dawn|Golden_Dawn_(Greece)
New Democracy|New_Democracy_(Greece)
Dutch Labour Party|Labour_Party_(Netherlands)
Norwegian Labour Party|Labour_Party_(Norway)
Norwegian Conservative Party|Conservative_Party_(Norway)
Danish Social Democrats|Social_Democrats_(Denmark)
Swedish Social Democratic Party|Swedish_Social_Democratic_Party
Moderate Party|Moderate_Party
Verdi|Ver.di
Forum for Democracy|Forum_for_Democracy
Democratic Alliance|Democratic_Alliance_(South_Africa)
Fatherland (Ukraine)|Batkivshchyna
Servant of the People|Servant_of_the_People
A Just Russia|A_Just_Russia_–_For_Truth+A_Just_Russia
People of Freedom|The_People_of_Freedom
Sinn Fein|Sinn_Féin
Fianna Fail|Fianna_Fáil
Communist Party of the Russian Federation|Communist_Party_of_the_Russian_Federation
Nazi Party|Nazi_Party
Muslim Brotherhood|Muslim_Brotherhood
Baath Party|Ba'ath_Party
Fatah|Fatah
Boston Globe|The_Boston_Globe
Philadelphia Inquirer|The_Philadelphia_Inquirer
Seattle Times|The_Seattle_Times
Dallas Morning News|The_Dallas_Morning_News
Baltimore Sun|The_Baltimore_Sun
Washington Times|The_Washington_Times
Atlanta Journal-Constitution|The_Atlanta_Journal-Constitution
Christian Science Monitor|The_Christian_Science_Monitor
Miami Herald|Miami_Herald
New York Daily News|New_York_Daily_News
The Sun|The_Sun_(United_Kingdom)
The National|The_National_(Abu_Dhabi)
The Hill|The_Hill_(newspaper)
The Spectator|The_Spectator
The Week|The_Week
The Diplomat|The_Diplomat_(magazine)
Time|Time_(magazine)
People|People_(magazine)
Fortune|Fortune_(magazine)
Focus|Focus_(German_magazine)
Stern|Stern_(magazine)
Slate|Slate_(magazine)
Variety|Variety_(magazine)
Vogue|Vogue_(magazine)
Elle|Elle_(magazine)
Ebony|Ebony_(magazine)
Esquire|Esquire_(magazine)
Wired|Wired_(magazine)
Billboard|Billboard_(magazine)
Cosmopolitan|Cosmopolitan_(magazine)
Vanity Fair|Vanity_Fair_(magazine)
Life magazine|Life_(magazine)
Nature journal|Nature_(journal)
Science journal|Science_(journal)
New York magazine|New_York_(magazine)
Dawn|Dawn_(newspaper)
Le Monde|Le_Monde
El Mundo|El_Mundo_(Spain)
El Universal|El_Universal_(Mexico_City)
El Tiempo|El_Tiempo_(Colombia)
Clarin|Clarín_(Argentine_newspaper)
Hurriyet|Hürriyet
Sabah|Sabah_(newspaper)
Milenio|Milenio_Diario
Reforma|Reforma
Pravda|Pravda
Agence France-Presse|Agence_France-Presse
Xinhua|Xinhua_News_Agency
Interfax|Interfax
Yonhap|Yonhap_News_Agency
ANSA|Agenzia_Nazionale_Stampa_Associata
dpa|Deutsche_Presse-Agentur
ABC|American_Broadcasting_Company
ABC News|ABC_News_(United_States)
CBC|Canadian_Broadcasting_Corporation
CCTV|China_Central_Television
National Broadcasting Company|NBC
Channel One Russia|Channel_One_Russia
RT|RT_(TV_network)
RTE|RTÉ
RAI|RAI
ARD|ARD_(broadcaster)
ZDF|ZDF
ORF|ORF_(broadcaster)
SBS|Special_Broadcasting_Service
TBS|TBS_Holdings
Al Jazeera|Al_Jazeera_Media_Network+Al_Jazeera
Al Arabiya|Al_Arabiya
Radio Free Europe/Radio Liberty|Radio_Free_Europe/Radio_Liberty
Sputnik|Sputnik_(news_agency)
France Televisions|France_Télévisions
Channel 4|Channel_4
Bild|Bild
Die Zeit|Die_Zeit
NBA|National_Basketball_Association
NFL|National_Football_League
NHL|National_Hockey_League
UFC|Ultimate_Fighting_Championship
ATP|Association_of_Tennis_Professionals
WTA|Women's_Tennis_Association
FIA|Fédération_Internationale_de_l'Automobile
UCI|Union_Cycliste_Internationale
National League|National_League_(baseball)
American League|American_League
Premier League|Premier_League
Serie A|Serie_A
Super Lig|Süper_Lig
Super League (rugby league)|Super_League
J-League|J.League
World Athletics|World_Athletics+International_Association_of_Athletics_Federations
Football Association|The_Football_Association
All Blacks|New_Zealand_national_rugby_union_team
Springboks|South_Africa_national_rugby_union_team
McLaren|McLaren
Charite|Charité
Gates Foundation|Gates_Foundation+Bill_&_Melinda_Gates_Foundation
Facebook|Facebook
Greenpeace|Greenpeace
Doctors Without Borders|Médecins_Sans_Frontières
Red Cross|International_Red_Cross_and_Red_Crescent_Movement
Catholic Church|Catholic_Church
SIPRI|Stockholm_International_Peace_Research_Institute
CERN|CERN
PETA|People_for_the_Ethical_Treatment_of_Animals
WWF|World_Wide_Fund_for_Nature
SWIFT|SWIFT
AFL-CIO|AFL-CIO
Teamsters|International_Brotherhood_of_Teamsters
Yellow Vests|Yellow_vests_protests
Reichsbürger|Reichsbürger_movement
Signal (software)|Signal_(software)
Threads|Threads_(social_network)
MIT|Massachusetts_Institute_of_Technology
Bayern Munich|FC_Bayern_Munich
Borussia Moenchengladbach|Borussia_Mönchengladbach
Bayer Leverkusen|Bayer_04_Leverkusen
1860 Munich|TSV_1860_Munich
Schalke 04|FC_Schalke_04
Union Berlin|1._FC_Union_Berlin
Hertha Berlin|Hertha_BSC
Werder Bremen|SV_Werder_Bremen
Hansa Rostock|FC_Hansa_Rostock
Energie Cottbus|FC_Energie_Cottbus
Erzgebirge Aue|FC_Erzgebirge_Aue
Greuther Fürth|SpVgg_Greuther_Fürth
Jahn Regensburg|SSV_Jahn_Regensburg
Carl Zeiss Jena|FC_Carl_Zeiss_Jena
KFC Uerdingen|KFC_Uerdingen_05
Lokomotive Leipzig|1._FC_Lokomotive_Leipzig
Preussen Münster|SC_Preußen_Münster
SSV Ulm 1846|SSV_Ulm_1846_Fußball
TSG Hoffenheim|TSG_1899_Hoffenheim
Atletico Madrid|Atlético_Madrid
Celta Vigo|RC_Celta_de_Vigo
Sporting Gijón|Sporting_de_Gijón
Deportivo La Coruña|Deportivo_de_La_Coruña
Real Madrid|Real_Madrid_CF+Real_Madrid_C.F.
AC Milan|AC_Milan+A.C._Milan
AS Roma|AS_Roma+A.S._Roma
Juventus|Juventus_FC+Juventus_F.C.
Lazio|SS_Lazio+S.S._Lazio
SSC Napoli|SSC_Napoli+S.S.C._Napoli
Atalanta|Atalanta_BC
Udinese|Udinese_Calcio
Bologna FC|Bologna_FC_1909
UC Sampdoria|UC_Sampdoria+U.C._Sampdoria
Cittadella|AS_Cittadella
Inter Milan|Inter_Milan
Olympique de Marseille|Olympique_de_Marseille
Paris Saint-Germain|Paris_Saint-Germain_FC+Paris_Saint-Germain_F.C.
Young Boys|BSC_Young_Boys
Ajax|AFC_Ajax
PSV Eindhoven|PSV_Eindhoven
Roda JC|Roda_JC_Kerkrade
Vitesse Arnhem|SBV_Vitesse
Willem II|Willem_II_(football_club)
Excelsior Rotterdam|Excelsior_Rotterdam
Benfica|S.L._Benfica
FC Porto|FC_Porto
Sporting Lisbon|Sporting_CP
SC Braga|S.C._Braga
Boavista|Boavista_F.C.
Belenenses|C.F._Os_Belenenses
Rio Ave|Rio_Ave_F.C.
Vitória de Guimarães|Vitória_S.C.
Vitória de Setúbal|Vitória_F.C.
Académica de Coimbra|Associação_Académica_de_Coimbra_–_O.A.F.
Galatasaray|Galatasaray_S.K._(football)
Fenerbahce|Fenerbahçe_S.K._(football)
Besiktas|Beşiktaş_J.K.
Istanbul Basaksehir|İstanbul_Başakşehir_F.K.
Ankaragucu|MKE_Ankaragücü
Genclerbirligi|Gençlerbirliği_S.K.
Panathinaikos|Panathinaikos_F.C.
Olympiacos|Olympiacos_F.C.
AEK Athens|AEK_Athens_F.C.
PAOK|PAOK_FC
Dynamo Kyiv|FC_Dynamo_Kyiv
Shakhtar Donetsk|FC_Shakhtar_Donetsk
Spartak Moscow|FC_Spartak_Moscow
CSKA Moscow|PFC_CSKA_Moscow
Lokomotiv Moscow|FC_Lokomotiv_Moscow
Dynamo Moscow|FC_Dynamo_Moscow
Torpedo Moscow|FC_Torpedo_Moscow
Zenit St Petersburg|FC_Zenit_Saint_Petersburg
Rubin Kazan|FC_Rubin_Kazan
Anzhi Makhachkala|FC_Anzhi_Makhachkala
Akhmat Grozny|FC_Akhmat_Grozny
Krylya Sovetov|FC_Krylia_Sovetov_Samara
Ural Yekaterinburg|FC_Ural_Yekaterinburg
Partizan Belgrade|FK_Partizan
Red Star Belgrade|Red_Star_Belgrade
Dinamo Zagreb|GNK_Dinamo_Zagreb
Hajduk Split|HNK_Hajduk_Split
Dinamo Tbilisi|FC_Dinamo_Tbilisi
Steaua Bucharest|FC_Steaua_București
Dinamo Bucharest|FC_Dinamo_București
Rapid Bucharest|FC_Rapid_București
CFR Cluj|CFR_Cluj
CSKA Sofia|PFC_CSKA_Sofia
Levski Sofia|PFC_Levski_Sofia
Ludogorets Razgrad|PFC_Ludogorets_Razgrad
Slavia Prague|SK_Slavia_Prague
Sparta Prague|AC_Sparta_Prague
Viktoria Plzeň|FC_Viktoria_Plzeň
Baník Ostrava|FC_Baník_Ostrava
Slovan Bratislava|ŠK_Slovan_Bratislava
Spartak Trnava|FC_Spartak_Trnava
Austria Vienna|FK_Austria_Wien
Rapid Vienna|SK_Rapid_Wien
Sturm Graz|SK_Sturm_Graz
Red Bull Salzburg|FC_Red_Bull_Salzburg
Ferencváros|Ferencvárosi_TC
Brann|SK_Brann
Bodø/Glimt|FK_Bodø/Glimt
Rosenborg BK|Rosenborg_BK
Djurgården|Djurgårdens_IF_Fotboll
Hammarby|Hammarby_Fotboll
AIK|AIK_Fotboll
HJK Helsinki|Helsingin_Jalkapalloklubi
BATE Borisov|FC_BATE_Borisov
Dinamo Minsk|FC_Dinamo_Minsk
Maccabi Tel Aviv|Maccabi_Tel_Aviv_F.C.
Maccabi Haifa|Maccabi_Haifa_F.C.
Hapoel Tel Aviv|Hapoel_Tel_Aviv_F.C.
Beitar Jerusalem|Beitar_Jerusalem_F.C.
Boca Juniors|Boca_Juniors
River Plate|Club_Atlético_River_Plate
Racing Club de Avellaneda|Racing_Club_de_Avellaneda
Independiente|Club_Atlético_Independiente
Flamengo|CR_Flamengo
Fluminense|Fluminense_FC
Palmeiras|Sociedade_Esportiva_Palmeiras
Corinthians|Sport_Club_Corinthians_Paulista
Botafogo|Botafogo_de_Futebol_e_Regatas
Cruzeiro|Cruzeiro_Esporte_Clube
Internacional|Sport_Club_Internacional
Grêmio|Grêmio_Foot-Ball_Porto_Alegrense
Atlético Mineiro|Clube_Atlético_Mineiro
Chapecoense|Associação_Chapecoense_de_Futebol
Al Ahly|Al_Ahly_SC
Zamalek|Zamalek_SC
Al-Hilal|Al_Hilal_SFC
Al-Nassr|Al_Nassr_FC
Al-Ittihad|Al-Ittihad_Club_(Jeddah)
Kaizer Chiefs|Kaizer_Chiefs_F.C.
Orlando Pirates|Orlando_Pirates_F.C.
Mamelodi Sundowns|Mamelodi_Sundowns_F.C.
Inter Miami|Inter_Miami_CF
DC United|D.C._United
Los Angeles FC|Los_Angeles_FC
Sunderland AFC|Sunderland_A.F.C.
Wrexham AFC|Wrexham_A.F.C.
Rochdale AFC|Rochdale_A.F.C.
Hull City|Hull_City_A.F.C.
Swansea City|Swansea_City_A.F.C.
Newport County|Newport_County_A.F.C.
AFC Bournemouth|AFC_Bournemouth
AFC Wimbledon|AFC_Wimbledon
Adelaide Crows|Adelaide_Football_Club
Collingwood Magpies|Collingwood_Football_Club
Essendon Bombers|Essendon_Football_Club
Fremantle Dockers|Fremantle_Football_Club
Geelong Cats|Geelong_Football_Club
Hawthorn Hawks|Hawthorn_Football_Club
Melbourne Demons|Melbourne_Football_Club
North Melbourne Kangaroos|North_Melbourne_Football_Club
Port Adelaide Power|Port_Adelaide_Football_Club
Richmond Tigers|Richmond_Football_Club
St Kilda Saints|St_Kilda_Football_Club
Athletics (baseball)|Athletics_(baseball)+Oakland_Athletics
Cleveland Guardians|Cleveland_Guardians+Cleveland_Indians
Washington Commanders|Washington_Commanders+Washington_Redskins
Las Vegas Raiders|Las_Vegas_Raiders+Oakland_Raiders
Los Angeles Chargers|Los_Angeles_Chargers+San_Diego_Chargers
Los Angeles Rams|Los_Angeles_Rams+St._Louis_Rams
Arizona Coyotes|Arizona_Coyotes+Phoenix_Coyotes
Miami Marlins|Miami_Marlins+Florida_Marlins
Brooklyn Nets|Brooklyn_Nets+New_Jersey_Nets
Los Angeles Angels|Los_Angeles_Angels+Los_Angeles_Angels_of_Anaheim
Charlotte Hornets|Charlotte_Hornets+Charlotte_Bobcats
Hull FC|Hull_F.C.
St Helens RFC|St_Helens_R.F.C.
Harlequins|Harlequin_F.C.
Saracens|Saracens_F.C.
Canterbury Crusaders|Crusaders_(rugby_union)
Waikato Chiefs|Chiefs_(rugby_union)
Wellington Hurricanes|Hurricanes_(rugby_union)
Otago Highlanders|Highlanders_(rugby_union)
Auckland Blues|Blues_(Super_Rugby)
Manly Sea Eagles|Manly_Warringah_Sea_Eagles
Cronulla Sharks|Cronulla-Sutherland_Sharks
NSW Waratahs|New_South_Wales_Waratahs
Wallabies|Australia_national_rugby_union_team
Los Pumas|Argentina_national_rugby_union_team
Black Caps|New_Zealand_national_cricket_team
Proteas|South_Africa_national_cricket_team
Socceroos|Australia_men's_national_soccer_team
Matildas|Australia_women's_national_soccer_team
Super Eagles|Nigeria_national_football_team
Bafana Bafana|South_Africa_national_soccer_team
Indomitable Lions|Cameroon_national_football_team
Black Stars|Ghana_national_football_team
Arsenal Women|Arsenal_W.F.C.
Chelsea Women|Chelsea_F.C._Women
Manchester City Women|Manchester_City_W.F.C.
Manchester United Women|Manchester_United_W.F.C.
# place
Amazon River|Amazon_River
Arctic|Arctic
Congo River|Congo_River
Persian Gulf|Persian_Gulf
Caucasus|Caucasus
Thames|River_Thames
Jordan River|Jordan_River
Heathrow|Heathrow_Airport
Gatwick|Gatwick_Airport
Stansted|Stansted_Airport
Orly|Orly_Airport
Schiphol|Amsterdam_Airport_Schiphol
Fiumicino|Rome_Fiumicino_Airport
Barajas|Madrid–Barajas_Airport
Zaventem|Brussels_Airport
Dulles|Dulles_International_Airport
Domodedovo|Moscow_Domodedovo_Airport
Sheremetyevo|Sheremetyevo_International_Airport
Vnukovo|Vnukovo_International_Airport
Narita|Narita_International_Airport
LaGuardia|LaGuardia_Airport
Reagan National Airport|Ronald_Reagan_Washington_National_Airport
Bay Area|San_Francisco_Bay_Area
Bagram Airfield|Bagram_Airfield
Auschwitz|Auschwitz_concentration_camp
Buchenwald|Buchenwald_concentration_camp
Dachau|Dachau_concentration_camp
Bergen-Belsen|Bergen-Belsen_concentration_camp
Treblinka|Treblinka_extermination_camp
Sobibor|Sobibor_extermination_camp
Fukushima Daiichi|Fukushima_Daiichi_Nuclear_Power_Plant
Hinkley Point|Hinkley_Point
Chernobyl|Chernobyl
Pentagon|The_Pentagon
U.S. Capitol|United_States_Capitol
Hollywood|Hollywood,_Los_Angeles
Bronx|The_Bronx
Kremlin|Kremlin
West Coast|West_Coast_of_the_United_States
East Coast|East_Coast_of_the_United_States
Gulf Coast|Gulf_Coast_of_the_United_States
Midwest|Midwestern_United_States
Northeast|Northeastern_United_States
Southwest|Southwestern_United_States
Deep South|Deep_South
American South|Southern_United_States
American West|Western_United_States
Arab Gulf|Arab_states_of_the_Persian_Gulf
Central Valley|Central_Valley_(California)
Great Lakes (Africa)|African_Great_Lakes
Sub-Saharan Africa|Sub-Saharan_Africa
Ural Mountains|Ural_Mountains
Sahara|Sahara
Pas-de-Calais|Pas-de-Calais
Wembley|Wembley_Stadium
Roland Garros|Stade_Roland_Garros
Silverstone|Silverstone_Circuit
Twickenham|Twickenham_Stadium
Alsace|Alsace
Orange County|Orange_County,_California
Cook County|Cook_County,_Illinois
Harris County|Harris_County,_Texas
Queens|Queens
Brooklyn|Brooklyn
Old City|Old_City_of_Jerusalem
Papua (Western New Guinea)|Western_New_Guinea
Demilitarized Zone|Korean_Demilitarized_Zone
Donetsk People's Republic|Donetsk_People's_Republic
Green Zone|Green_Zone
Green Line|Green_Line_(Israel)
Georgia|-
Rikers Island|Rikers_Island
San Quentin|San_Quentin_Rehabilitation_Center+San_Quentin_State_Prison
Bastille|Place_de_la_Bastille
Old Bailey|Old_Bailey
Quantico|Marine_Corps_Base_Quantico
# person
Mao Zedong|Mao_Zedong
Pope John Paul II|Pope_John_Paul_II
Queen Elizabeth II|Elizabeth_II
Elizabeth II|Elizabeth_II
King Charles III|Charles_III
Prince Charles|Charles_III
Princess Diana|Diana,_Princess_of_Wales
Prince William|William,_Prince_of_Wales
Prince Harry|Prince_Harry,_Duke_of_Sussex
Prince Philip|Prince_Philip,_Duke_of_Edinburgh
Dalai Lama|14th_Dalai_Lama
Pelé|Pelé
Ronaldo|Ronaldo_(Brazilian_footballer)
Michael Jordan|Michael_Jordan
Michael Johnson|Michael_Johnson_(sprinter)
Gordon Brown|Gordon_Brown
John Edwards|John_Edwards
Paul Ryan|Paul_Ryan
Rick Scott|Rick_Scott
Mike Johnson|Mike_Johnson
Chris Smith|Chris_Smith_(New_Jersey_politician)
Bob Casey|Bob_Casey_Jr.
Jesse Jackson|Jesse_Jackson
Kofi Annan|Kofi_Annan
Hafez al-Assad|Hafez_al-Assad
Hosni Mubarak|Hosni_Mubarak
Muammar Gaddafi|Muammar_Gaddafi
"""

QIDS = """
# organisation
UN Security Council|Q37470;International Atomic Energy Agency|Q41984;UN General Assembly|Q47423
House of Commons|Q11005;House of Lords|Q11007;UK Parliament|Q11010;European Council|Q8886;UNHCR|Q132551
ASEAN|Q7768;World Food Programme|Q204344;US Air Force|Q11223;US Navy|Q11220;US Army|Q9212
US Marine Corps|Q11218;Food and Drug Administration|Q204711;People's Liberation Army|Q200106;OECD|Q41550
Arab League|Q7172;European Court of Human Rights|Q122880;European Space Agency|Q42262
US Department of Homeland Security|Q11231;US Commerce Department|Q503577;US Energy Department|Q217810
Royal Navy|Q172771;Chinese Communist Party|Q17427;Harvard University|Q13371;Yale University|Q49112
Oxford University|Q34433;Catholic Church|Q9592;Likud|Q187009;Le Monde|Q12461;Nazi Party|Q7320
Alternative for Germany|Q6721203;Christian Social Union in Bavaria|Q49763;Formula One|Q1968;Instagram|Q209330
TikTok|Q48938223;WikiLeaks|Q359;Los Angeles Times|Q188515;The Daily Telegraph|Q192621;The Economist|Q180089
Deutsche Welle|Q153770;Morgan Stanley|Q334204;Nvidia|Q182477;BlackRock|Q219635;WhatsApp|Q1049511;Pfizer|Q206921
Berkshire Hathaway|Q217583;Alphabet|Q20800404;Walt Disney Company|Q7414;Samsung|Q20716;Netflix|Q907311
AstraZeneca|Q731938;TSMC|Q713418;London Stock Exchange|Q171240;Alibaba|Q1359568;Tencent|Q860580;PayPal|Q483959
Johnson & Johnson|Q333718;Commerzbank|Q157617;American Express|Q194360;Uber|Q780442;Tokyo Stock Exchange|Q217475
Renault|Q6686;Nestle|Q160746;Honda|Q9584;Bayer|Q152051;Verizon|Q467752;Sanofi|Q158205;Oracle|Q19900;Novartis|Q507154
Merck & Co|Q247489;LVMH|Q504998;Hewlett-Packard|Q80978;AMD|Q128896;eBay|Q58024;Yahoo|Q37093
Nokia|Q1418;Philips|Q170416;Unilever|Q157062;TotalEnergies|Q154037;KLM|Q181912
European Union|Q458;NATO|Q7184;United Nations|Q1065;Reuters|Q130879;Associated Press|Q40469;Agence France-Presse|Q40464
BBC|Q9531;CNN|Q48340;The New York Times|Q9684;The Wall Street Journal|Q164746;The Washington Post|Q166032
The Guardian|Q11148;Financial Times|Q181217;The Times|Q50008;Al Jazeera|Q13477;Der Spiegel|Q131478;TASS|Q223799
UNESCO|Q7809;UNICEF|Q740308;World Health Organization|Q7817;World Trade Organization|Q7825;International Monetary Fund|Q7804
World Bank|Q7164;OPEC|Q7795;OSCE|Q81299;Council of Europe|Q8908;European Commission|Q8880;European Parliament|Q8889
European Central Bank|Q8901;Federal Reserve|Q53536;Securities and Exchange Commission|Q953944;US Congress|Q11268
US Senate|Q66096;US House of Representatives|Q11701;US Supreme Court|Q11201;FBI|Q8333;CIA|Q37230;NASA|Q23548
Pentagon|Q11209;US State Department|Q789915;US Treasury Department|Q648666;US Justice Department|Q1553390
Democratic Party|Q29552;Republican Party|Q29468;Conservative Party|Q9626;Labour Party|Q9630;Liberal Democrats|Q9624
Hamas|Q38799;Hezbollah|Q41053;Taliban|Q42418;al-Qaeda|Q34490;Islamic State|Q2429253;International Criminal Court|Q47488
International Court of Justice|Q7801;Interpol|Q8475;FIFA|Q253414;UEFA|Q35572;International Olympic Committee|Q40970
NBA|Q155223;NFL|Q1215884;Major League Baseball|Q1163715;NHL|Q1215892;Premier League|Q9448;Bundesliga|Q82595
Real Madrid|Q8682;FC Barcelona|Q7156;Manchester United|Q18656;Liverpool FC|Q1130849;Chelsea|Q9616;Arsenal|Q9617
Manchester City|Q50602;Tottenham Hotspur|Q18741;Bayern Munich|Q15789;Borussia Dortmund|Q41420;Juventus|Q1422
AC Milan|Q1543;Inter Milan|Q631;Paris Saint-Germain|Q483020;Ajax|Q81888;Everton|Q5794;Celtic|Q19593
Newcastle United|Q18716;Aston Villa|Q18711;West Ham United|Q18747;New York Stock Exchange|Q13677;Nasdaq|Q82059
Goldman Sachs|Q193326;JPMorgan Chase|Q192314;Citigroup|Q219508;Lehman Brothers|Q212900;IBM|Q37156
General Electric|Q54173;General Motors|Q81965;Chrysler|Q181114;Ford Motor|Q44294;Exxon Mobil|Q156238;Boeing|Q66
Lockheed Martin|Q7240;Procter & Gamble|Q212405;PepsiCo|Q334800;Home Depot|Q864407;Apple|Q312;Microsoft|Q2283
Google|Q95;Walmart|Q483551;AT&T|Q35476;British Airways|Q8766;Lufthansa|Q9325;American Airlines|Q32396
Delta Air Lines|Q188920;United Airlines|Q174769;Siemens|Q81230;BMW|Q26678;African Union|Q7159;Bank of England|Q183231
Human Rights Watch|Q187052;Amnesty International|Q42970;Greenpeace|Q81307;New York Yankees|Q213417;Boston Red Sox|Q213959
African National Congress|Q83162;Twitter|Q918;Facebook|Q355;YouTube|Q866;Wikipedia|Q52;KGB|Q80919
# person
Ruhollah Khomeini|Q38823;Martin Luther King Jr.|Q8027;Mahatma Gandhi|Q1001;Indira Gandhi|Q1149;Abraham Lincoln|Q91
Franklin D. Roosevelt|Q8007;Jawaharlal Nehru|Q1047;Che Guevara|Q5809;Charles de Gaulle|Q2042;Karl Marx|Q9061
Benazir Bhutto|Q34413;Bob Marley|Q409;Lady Gaga|Q19848;Beyonce|Q36153;Rihanna|Q36844;Shakira|Q34424;Neymar|Q142794
Pele|Q12897;Tim Cook|Q265852;Julian Assange|Q360;Edward Snowden|Q13424289;Kanye West|Q15935;Zlatan Ibrahimovic|Q46896
Jose Mourinho|Q79983;Pep Guardiola|Q164038;Prince William|Q36812;Prince Harry|Q152316;Desmond Tutu|Q43033
Kim Il Sung|Q41117;Stephen Curry|Q352159;Tom Brady|Q313381;Salman Rushdie|Q44306;Princess Diana|Q9685
Bill Clinton|Q1124;Boris Yeltsin|Q34453;Yasser Arafat|Q34211;Saddam Hussein|Q1316;Mikhail Gorbachev|Q30487
Ronald Reagan|Q9960;George H. W. Bush|Q23505;George W. Bush|Q207;Jimmy Carter|Q23685;Richard Nixon|Q9588
Gerald Ford|Q9582;John F. Kennedy|Q9696;Lyndon B. Johnson|Q9640;Winston Churchill|Q8016;Margaret Thatcher|Q7416
Tony Blair|Q9545;Gordon Brown|Q10648;John Major|Q9559;David Cameron|Q192;Helmut Kohl|Q2518;Gerhard Schröder|Q2530
Gerhard Schroeder|Q2530;Angela Merkel|Q567;François Mitterrand|Q2038;Francois Mitterrand|Q2038;Jacques Chirac|Q2105
Nicolas Sarkozy|Q329;François Hollande|Q157;Francois Hollande|Q157;Emmanuel Macron|Q3052772;Nelson Mandela|Q8023
Fidel Castro|Q11256;Hugo Chavez|Q8440;Hugo Chávez|Q8440;Benjamin Netanyahu|Q43723;Yitzhak Rabin|Q34060
Shimon Peres|Q57410;Ariel Sharon|Q60100;Muammar Gaddafi|Q19878;Mahmoud Ahmadinejad|Q34448;Osama bin Laden|Q1317
Aung San Suu Kyi|Q36740;Dalai Lama|Q37349;Pope John Paul II|Q989;Pope Benedict XVI|Q2494;Pope Francis|Q450675
Elizabeth II|Q9682;Queen Elizabeth II|Q9682;Kofi Annan|Q1254;Ban Ki-moon|Q1253;Mao Zedong|Q5816;Deng Xiaoping|Q16977
Joseph Stalin|Q855;Vladimir Lenin|Q1394;Adolf Hitler|Q352;Albert Einstein|Q937;Barack Obama|Q76;Joe Biden|Q6279
Hillary Clinton|Q6294;Al Gore|Q19673;John McCain|Q10390;Mitt Romney|Q4496;Colin Powell|Q150851;Condoleezza Rice|Q47216
Henry Kissinger|Q66107;Dick Cheney|Q48259;Tiger Woods|Q10993;Roger Federer|Q1426;Rafael Nadal|Q10132
Novak Djokovic|Q5812;Serena Williams|Q11459;David Beckham|Q10520;Diego Maradona|Q17515;Pelé|Q12897;Lionel Messi|Q615
Cristiano Ronaldo|Q11571;Zinedine Zidane|Q1835;Michael Schumacher|Q9671;Lewis Hamilton|Q9673;Muhammad Ali|Q36107
Mike Tyson|Q79031;Michael Jordan|Q41421;LeBron James|Q36159;Kobe Bryant|Q25369;Usain Bolt|Q1189;Michael Phelps|Q39562
Michael Jackson|Q2831;Madonna|Q1744;Steven Spielberg|Q8877;Arnold Schwarzenegger|Q2685;Oprah Winfrey|Q55800
Bill Gates|Q5284;Steve Jobs|Q19837;Mark Zuckerberg|Q36215;Jeff Bezos|Q312556;Elon Musk|Q317521;Warren Buffett|Q47213
George Soros|Q12908;Rupert Murdoch|Q53944;Taylor Swift|Q26876;Tom Cruise|Q37079;Pete Sampras|Q15004;Andre Agassi|Q7407
# place
Pacific Ocean|Q98;Atlantic Ocean|Q97;Caribbean|Q664609;Southeast Asia|Q11708;Central America|Q27611;West Africa|Q4412
North Africa|Q27381;Central Asia|Q27275;Western Europe|Q27496;Eastern Europe|Q27468
Southern Europe|Q27449;Northern Europe|Q27479;Central Europe|Q27509;Balkans|Q23522;Scandinavia|Q21195
Suez Canal|Q899;Panama Canal|Q7350;Arctic|Q25322;Siberia|Q5428;Caucasus|Q18869;Alps|Q1286
Himalayas|Q5451;Sahara|Q6583;Manhattan|Q11299;Brooklyn|Q18419;Hollywood|Q34006;Silicon Valley|Q163820;Bosphorus|Q35958
Horn of Africa|Q40556;Buckingham Palace|Q42182;Nazi Germany|Q7318;Sahel|Q66065;Arabian Peninsula|Q31945
Sumatra|Q3492;Java|Q3757;Borneo|Q36117;Amazon River|Q3783;Mount Everest|Q513
Europe|Q46;Africa|Q15;Asia|Q48;North America|Q49;South America|Q18;Middle East|Q7204;Gaza Strip|Q39760;West Bank|Q36678
White House|Q35525;Wall Street|Q11690;Crimea|Q7835;Latin America|Q12585;Heathrow|Q8691
"""
