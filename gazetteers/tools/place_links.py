"""Links of the generated places to Wikipedia and Wikidata, for build_places.py.

Wikidata ids of cities are those of our own table below (national capitals and great cities).

English Wikipedia titles follow the encyclopaedia's naming conventions and our own table of exceptions below (common
knowledge, no source). A place whose name alone is doubtful gets no title.
"""
import re

# From this prior on a city's article is taken to have the city's name (`# wikipedia-from-prior`).
CITY_PRIOR = 50
REGION_PRIOR = 40
# From this prior on even a city of a doubtful name has the article of that name, unless the table says otherwise.
SURE_PRIOR = 54
# From this prior on towns of these countries, whose towns nearly all have an article under the plain name.
TOWN_PRIOR = 43
PLAIN_TOWNS = set("DE AT CH NL BE FR IT ES PT DK SE NO FI PL CZ SK HU IL".split())

# American cities that the style guide of the Associated Press, and so Wikipedia, names without a state.
BARE_US = set("""Atlanta;Baltimore;Boston;Chicago;Cincinnati;Cleveland;Dallas;Denver;Detroit;Honolulu;Houston;
Indianapolis;Las Vegas;Los Angeles;Miami;Milwaukee;Minneapolis;New Orleans;New York City;Oklahoma City;Philadelphia;
Pittsburgh;Salt Lake City;San Antonio;San Diego;San Francisco;Seattle;St. Louis""".replace("\n", "").split(";"))
BARE_CA = set("""Toronto;Montreal;Vancouver;Calgary;Edmonton;Ottawa;Winnipeg;Quebec City;Saskatoon;Mississauga;Brampton;
Longueuil;Gatineau;Sherbrooke;Trois-Rivières;Kelowna;Nanaimo;Kamloops;Moncton;Fredericton;Charlottetown;Iqaluit;
Yellowknife;Guelph;Oshawa;Lethbridge;Medicine Hat;Sarnia;Thunder Bay;Moose Jaw;Brantford;Burnaby;Drummondville;Abbotsford;
Medicine Hat;Whitehorse""".replace("\n", "").split(";")) - {"Abbotsford"}
BARE_AU = set("""Sydney;Melbourne;Brisbane;Perth;Adelaide;Canberra;Hobart;Wollongong;Geelong;Cairns;Townsville;
Toowoomba;Ballarat;Bendigo;Alice Springs""".replace("\n", "").split(";"))

# Titles of cities that are not the name: `CC name|title`; `-` for none known.
CITY_TITLES = """
US Washington|Washington,_D.C.;US Phoenix|Phoenix,_Arizona;US Kansas City|Kansas_City,_Missouri
US Boise|Boise,_Idaho;US Winston-Salem|Winston-Salem,_North_Carolina;US St. Paul|Saint_Paul,_Minnesota
US Saint Paul|Saint_Paul,_Minnesota;US Hollywood|Hollywood,_Los_Angeles;US Nashville|Nashville,_Tennessee
US Louisville|Louisville,_Kentucky;US Lexington|Lexington,_Kentucky;US San Buenaventura|Ventura,_California
CA Halifax|Halifax,_Nova_Scotia;CA St. John's|St._John's,_Newfoundland_and_Labrador
CA Saint John|Saint_John,_New_Brunswick;CA Regina|Regina,_Saskatchewan
AU Darwin|Darwin,_Northern_Territory;AU Gold Coast|Gold_Coast,_Queensland;AU Newcastle|Newcastle,_New_South_Wales
GB Bath|Bath,_Somerset;GB Reading|Reading,_Berkshire;GB Lincoln|Lincoln,_England;GB Newcastle|Newcastle_upon_Tyne
GB Boston|Boston,_Lincolnshire;GB Durham|Durham,_England;GB Perth|Perth,_Scotland;GB Halifax|Halifax,_West_Yorkshire
GB Washington|Washington,_Tyne_and_Wear;GB Londonderry|Derry;GB Hull|Kingston_upon_Hull;GB Southend|Southend-on-Sea
GB Newport|Newport,_Wales;GB Bangor|Bangor,_Gwynedd;GB Lancaster|Lancaster,_Lancashire;GB Worcester|Worcester,_England
GB Stafford|Stafford;GB Preston|Preston,_Lancashire;GB Rugby|Rugby,_Warwickshire;GB Wimbledon|Wimbledon,_London
GB Royal Leamington Spa|Leamington_Spa;GB Stirling|Stirling;GB Lockerbie|Lockerbie;GB Enfield|Enfield_Town
GB Sutton|Sutton,_London;GB Barry|Barry,_Vale_of_Glamorgan;GB Hayes|Hayes,_Hillingdon;GB Paisley|Paisley,_Renfrewshire
GB Farnborough|Farnborough,_Hampshire;GB Gillingham|Gillingham,_Kent;GB Chatham|Chatham,_Kent;GB Harrow|Harrow,_London
GB Dover|Dover;GB Ashford|Ashford,_Kent;GB Andover|Andover,_Hampshire;GB Abingdon|Abingdon-on-Thames
GB Blyth|Blyth,_Northumberland;GB Braintree|Braintree,_Essex;GB Kingswood|Kingswood,_South_Gloucestershire
GB Redhill|Redhill,_Surrey;GB Stroud|Stroud;GB Fylde|Borough_of_Fylde;GB Buckley|Buckley,_Flintshire
GB Bolton|Bolton;GB St Albans|St_Albans;GB St Helens|St_Helens,_Merseyside;GB Burton-upon-Trent|Burton_upon_Trent
GB Bishops Stortford|Bishop's_Stortford;GB Great Malvern|Malvern,_Worcestershire;GB Newark on Trent|Newark-on-Trent
IE Cork|Cork_(city);IE Waterford|Waterford;FR Nancy|Nancy,_France;FR Orange|Orange,_Vaucluse;FR Valence|Valence,_Drôme
DE Halle|Halle_(Saale);DE Frankfurt an der Oder|Frankfurt_(Oder);DE Frankfurt|Frankfurt;DE Bayreuth|Bayreuth
DE Ludwigshafen|Ludwigshafen;DE Offenbach|Offenbach_am_Main;DE Singen|Singen;DE Mülheim|Mülheim
DE Freiburg|Freiburg_im_Breisgau;DE Essen|Essen;DE Hanover|Hanover;DE Hagen|Hagen;DE Hof|Hof,_Bavaria
DE Hamm|Hamm;DE Fürth|Fürth;DE Gera|Gera;DE Lingen|Lingen,_Germany;DE Plön|Plön
ES Córdoba|Córdoba,_Spain;ES Toledo|Toledo,_Spain;ES León|León,_Spain;ES Valencia|Valencia;ES Cartagena|Cartagena,_Spain
ES Mérida|Mérida,_Spain;ES Santiago de Compostela|Santiago_de_Compostela;ES Palma|Palma_de_Mallorca;ES Jerez|Jerez_de_la_Frontera
ES Vitoria|Vitoria-Gasteiz;ES Ceuta|Ceuta;ES Melilla|Melilla;ES Santa Cruz|Santa_Cruz_de_Tenerife;ES Zaragoza|Zaragoza
ES Granada|Granada;IT Florence|Florence;IT Bari|Bari;IT Como|Como;IT Reggio Calabria|Reggio_Calabria
RU Perm|Perm,_Russia;RU Kirov|Kirov,_Kirov_Oblast;RU Engels|Engels,_Saratov_Oblast;RU St. Petersburg|Saint_Petersburg
RU Vladimir|Vladimir,_Russia;RU Pushkin|Pushkin,_Saint_Petersburg;RU Zhukovsky|Zhukovsky,_Moscow_Oblast
UA Zaporizhzhia|Zaporizhzhia;UA Kropyvnytskyi|Kropyvnytskyi;UA Khmelnytskyi|Khmelnytskyi,_Ukraine
HR Split|Split,_Croatia;HR Sisak|Sisak;ME Bar|Bar,_Montenegro;BG Varna|Varna,_Bulgaria;BG Pleven|Pleven
LY Tripoli|Tripoli,_Libya;LB Tripoli|Tripoli,_Lebanon;LB Tyre|Tyre,_Lebanon;IL Acre|Acre,_Israel;IL Haifa|Haifa
LB Sidon|Sidon;SY Hama|Hama;SY Tartus|Tartus;IQ Kut|Kut;IQ Fallujah|Fallujah;IQ Amarah|Amarah;IQ Samawah|Samawah
YE Sanaa|Sanaa;YE Hodeidah|Al_Hudaydah;EG Suez|Suez;EG Luxor|Luxor;EG Giza|Giza;MA Fez|Fez,_Morocco;MA Meknes|Meknes
DZ Constantine|Constantine,_Algeria;DZ Oran|Oran;DZ Batna|Batna,_Algeria;TN Sfax|Sfax;TN Gabes|Gabès
CR San José|San_José,_Costa_Rica;AR Córdoba|Córdoba,_Argentina;AR Mendoza|Mendoza,_Argentina;AR La Plata|La_Plata
AR Rosario|Rosario,_Santa_Fe;AR Santa Fe|Santa_Fe,_Argentina;AR San Juan|San_Juan,_Argentina;VE Valencia|Valencia,_Venezuela
VE Barcelona|Barcelona,_Venezuela;VE Mérida|Mérida,_Mérida;MX León|León,_Guanajuato;MX Puebla|Puebla_(city)
MX Querétaro|Querétaro_City;MX Mérida|Mérida,_Yucatán;MX Veracruz|Veracruz_(city);MX Oaxaca|Oaxaca_City
MX Chihuahua|Chihuahua_City;MX Durango|Durango_City;MX Guadalajara|Guadalajara;MX Monterrey|Monterrey
MX San Luis Potosí|San_Luis_Potosí_City;MX Ecatepec|Ecatepec_de_Morelos;MX Nezahualcóyotl|Ciudad_Nezahualcóyotl
MX Aguascalientes|Aguascalientes_City;MX Culiacán|Culiacán;MX Cuernavaca|Cuernavaca;MX Matamoros|Matamoros,_Tamaulipas
CL Concepción|Concepción,_Chile;CL Valparaíso|Valparaíso;CO Cartagena|Cartagena,_Colombia;CO Armenia|Armenia,_Colombia
CO Cali|Cali;CO Bogotá|Bogotá;EC Cuenca|Cuenca,_Ecuador;ES Cuenca|Cuenca,_Spain;PE Trujillo|Trujillo,_Peru
PE Arequipa|Arequipa;BO Santa Cruz|Santa_Cruz_de_la_Sierra;BO Trinidad|Trinidad,_Bolivia;BO Sucre|Sucre
BR Salvador|Salvador,_Bahia;BR Natal|Natal,_Rio_Grande_do_Norte;BR Vitória|Vitória,_Espírito_Santo;BR Santos|Santos,_São_Paulo
BR Santa Maria|Santa_Maria,_Rio_Grande_do_Sul;BR São José|São_José,_Santa_Catarina;BR Petrópolis|Petrópolis
GY Georgetown|Georgetown,_Guyana;JM Kingston|Kingston,_Jamaica;BS Nassau|Nassau,_Bahamas;SC Victoria|Victoria,_Seychelles
DJ Djibouti City|Djibouti_(city);PK Hyderabad|Hyderabad,_Sindh;IN Hyderabad|Hyderabad;IN Salem|Salem,_Tamil_Nadu
IN Aurangabad|Aurangabad;IN Allahabad|Prayagraj;IN Prayagraj|Prayagraj;IN Bangalore|Bengaluru;IN Thane|Thane
BD Comilla|Comilla;CN Taizhou|Taizhou,_Jiangsu;CN Taizhou, Zhejiang|Taizhou,_Zhejiang;CN Suzhou, Anhui|Suzhou,_Anhui
CN Fuyang|Fuyang;CN Urumqi|Ürümqi;CN Xi'an|Xi'an;CN Jilin|Jilin_City;CN Pudong|Pudong;CN Wuzhong|Wuzhong,_Ningxia
PS Gaza City|Gaza_City;PS Ramallah|Ramallah;SY Raqqa|Raqqa;SV Santa Ana|Santa_Ana,_El_Salvador
NI León|León,_Nicaragua;NI Granada|Granada,_Nicaragua;HN San Pedro Sula|San_Pedro_Sula;DO Santiago|Santiago_de_los_Caballeros
CU Santiago|Santiago_de_Cuba;CL Santiago|Santiago;PA Panama City|Panama_City;KW Kuwait City|Kuwait_City
PH Manila|Manila;PH Cebu City|Cebu_City;PH Davao City|Davao_City;PH San Fernando|San_Fernando,_Pampanga;PH Naga|Naga,_Camarines_Sur
ZA Johannesburg|Johannesburg;ZA East London|East_London,_South_Africa;ZA Port Elizabeth|Gqeberha;NZ Hamilton|Hamilton,_New_Zealand
NZ Napier|Napier,_New_Zealand;NZ Nelson|Nelson,_New_Zealand;LR Monrovia|Monrovia;GM Banjul|Banjul;TR Istanbul|Istanbul
TR Izmir|İzmir;TR Diyarbakir|Diyarbakır;TR Sanliurfa|Urfa;TR Eskisehir|Eskişehir;TR Balikesir|Balıkesir;TR Adiyaman|Adıyaman
TR Kahramanmaras|Kahramanmaraş;TR Mugla|Muğla;TR Aydin|Aydın;TR Sirnak|Şırnak;TR Mus|Muş;TR Usak|Uşak;TR Izmit|İzmit
TR Elazig|Elazığ;TR Corum|Çorum;TR Canakkale|Çanakkale;TR Nigde|Niğde;TR Tekirdag|Tekirdağ;TR Kirikkale|Kırıkkale
TR Batman|Batman,_Turkey;TR Van|Van,_Turkey;TR Ordu|Ordu;TR Bodrum|Bodrum;TR Iskenderun|İskenderun;TR Konya|Konya
BE Bruges|Bruges;BE Liège|Liège;BE Ypres|Ypres;CH Geneva|Geneva;CH Zurich|Zurich;CH Lucerne|Lucerne;CH Zug|Zug
PL Lodz|Łódź;PL Wroclaw|Wrocław;PL Bialystok|Białystok;PL Krakow|Kraków;NL The Hague|The_Hague;NL Bergen|-
SE Malmö|Malmö;SE Gothenburg|Gothenburg;NO Bergen|Bergen;DK Aarhus|Aarhus;PT Porto|Porto;PT Braga|Braga;PT Faro|Faro,_Portugal
MK Bitola|Bitola;MM Naypyitaw|Naypyidaw;MM Bago|Bago,_Myanmar;VN Hue|Huế;VN Vinh|Vinh;KR Gwangju|Gwangju;KR Gyeongju|Gyeongju
KZ Astana|Astana;KZ Aktobe|Aktobe;TM Mary|Mary,_Turkmenistan;UZ Bukhara|Bukhara;GE Batumi|Batumi;AM Gyumri|Gyumri
MD Chisinau|Chișinău;MD Bender|Bender,_Moldova;RO Iasi|Iași;CM Yaoundé|Yaoundé;TD N'Djamena|N'Djamena;EH Laayoune|Laayoune
CY Nicosia|Nicosia;CY Paphos|Paphos;GR Corinth|Corinth;GR Rhodes|Rhodes_(city);GR Corfu|Corfu_(city);GR Patras|Patras
AE Ras al-Khaimah|Ras_Al_Khaimah;SA Medina|Medina;SA Jizan|Jazan;OM Salalah|Salalah;BH Manama|Manama;IR Qom|Qom
IR Bam|Bam,_Iran;IR Rasht|Rasht;IR Yazd|Yazd;AF Kandahar|Kandahar;AF Herat|Herat;AF Mazar-i-Sharif|Mazar-i-Sharif
SO Mogadishu|Mogadishu;SD El Fasher|Al-Fashir;NG Lagos|Lagos;NG Kano|Kano_(city);NG Kaduna|Kaduna;NG Minna|Minna
KE Mombasa|Mombasa;KE Nakuru|Nakuru;ML Gao|Gao;ML Timbuktu|Timbuktu;NE Agadez|Agadez;CF Bangui|Bangui;CD Goma|Goma
JP Sakai|Sakai;JP Nara|Nara_(city);JP Fukushima|Fukushima_(city);JP Tsu|Tsu,_Mie;JP Kochi|Kōchi;JP Oita|Ōita_(city)
NG Aba|Aba,_Nigeria;ET Adama|Adama;CO Bello|Bello,_Antioquia;HT Carrefour|Carrefour,_Haiti;SA Hail|Ha'il;IN Gaya|Gaya,_India
IN Kota|Kota,_Rajasthan;KM Moroni|Moroni,_Comoros;NG Jos|Jos;GH Tamale|Tamale,_Ghana;CV Praia|Praia;MA Salé|Salé
CO Pereira|Pereira,_Colombia;RE Saint-Denis|Saint-Denis,_Réunion;PR San Juan|San_Juan,_Puerto_Rico;TZ Tanga|Tanga,_Tanzania
AG St. John's|St._John's,_Antigua_and_Barbuda;EC Santo Domingo|Santo_Domingo,_Ecuador;MZ Tete|Tete,_Mozambique
JP Toyota|Toyota,_Aichi;AO Viana|Viana,_Luanda;PH Valenzuela|Valenzuela,_Metro_Manila;ZA Newcastle|Newcastle,_KwaZulu-Natal
UG Kira|Kira,_Uganda;VE Barinas|Barinas_(city);JP Okayama|Okayama;JP Kawasaki|Kawasaki,_Kanagawa;JP Chiba|Chiba_(city);JP Saitama|Saitama_(city);IN Kochi|Kochi
JP Kumamoto|Kumamoto;JP Akita|Akita_(city);JP Yamagata|Yamagata_(city);JP Osaka|Osaka;JP Kyoto|Kyoto;JP Gifu|Gifu
"""

# Words that a country's regions carry in their titles where our name is the bare one.
REGION_WORD = {"JP": "Prefecture", "IR": "Province", "NG": "State", "AR": "Province", "TR": "Province", "AF": "Province",
               "UA": "Oblast"}
REGION_BARE = {"MX": " State", "CN": " Province"}

# Titles of regions by ISO code; `-` for none known.
REGION_TITLES = """
US-GA|Georgia_(U.S._state);US-NY|New_York_(state);US-WA|Washington_(state);JP-01|Hokkaido;JP-47|Okinawa_Prefecture
RU-CHU|Chukotka_Autonomous_Okrug;RU-KAM|Kamchatka_Krai;RU-KHM|Khanty–Mansi_Autonomous_Okrug;RU-PRI|Primorsky_Krai
RU-KR|Republic_of_Karelia;RU-KO|Komi_Republic;RU-NEN|Nenets_Autonomous_Okrug;RU-SE|North_Ossetia–Alania
RU-YAN|Yamalo-Nenets_Autonomous_Okrug;RU-SA|Sakha;RU-KB|Kabardino-Balkaria;RU-KC|Karachay-Cherkessia
CN-XZ|Tibet_Autonomous_Region;BR-AC|Acre_(state);BR-AM|Amazonas_(Brazilian_state);BR-PR|Paraná_(state)
BR-RJ|Rio_de_Janeiro_(state);BR-SC|Santa_Catarina_(state);BR-SP|São_Paulo_(state);BR-DF|Federal_District_(Brazil)
AR-A|Salta_Province;AR-F|La_Rioja_Province,_Argentina;AR-J|San_Juan_Province,_Argentina;AR-Z|Santa_Cruz_Province,_Argentina
AR-V|Tierra_del_Fuego_Province,_Argentina;MX-HID|Hidalgo_(state);MX-CHH|Chihuahua_(state);MX-MEX|State_of_Mexico
MX-GRO|Guerrero;MX-CMX|Mexico_City;IT-36|Friuli-Venezia_Giulia;IT-32|Trentino-Alto_Adige/Südtirol;IT-75|Apulia
ES-GA|Galicia_(Spain);ES-RI|La_Rioja;ES-CM|Castilla–La_Mancha;ES-PV|Basque_Country_(autonomous_community)
FR-BRE|Brittany_(administrative_region);FR-NOR|Normandy_(administrative_region);AU-VIC|Victoria_(state)
PK-PB|Punjab,_Pakistan;PK-BA|Balochistan,_Pakistan;IN-PB|Punjab,_India;IN-JK|Jammu_and_Kashmir_(union_territory)
IN-LA|Ladakh;ZA-FS|Free_State_(province);ZA-NW|North_West_(South_African_province);NL-LI|Limburg_(Netherlands)
BE-VLI|Limburg_(Belgium);NL-UT|Utrecht_(province);NL-GR|Groningen_(province);NL-NH|North_Holland
IQ-AN|Al_Anbar_Governorate;IQ-BB|Babylon_Governorate;IQ-BG|Baghdad_Governorate;IQ-BA|Basra_Governorate
IQ-DQ|Dhi_Qar_Governorate;IQ-DI|Diyala_Governorate;IQ-KA|Karbala_Governorate;IQ-KI|Kirkuk_Governorate
IQ-MA|Maysan_Governorate;IQ-MU|Muthanna_Governorate;IQ-NA|Najaf_Governorate;IQ-NI|Nineveh_Governorate
IQ-QA|Al-Qādisiyyah_Governorate;IQ-SD|Saladin_Governorate;IQ-WA|Wasit_Governorate;IQ-HA|Halabja_Governorate
SY-HL|Aleppo_Governorate;SY-DR|Daraa_Governorate;SY-DY|Deir_ez-Zor_Governorate;SY-HI|Homs_Governorate
SY-HM|Hama_Governorate;SY-ID|Idlib_Governorate;SY-LA|Latakia_Governorate;SY-RA|Raqqa_Governorate
SY-SU|Suwayda_Governorate;SY-TA|Tartus_Governorate;SY-HA|Al-Hasakah_Governorate;ID-PA|Papua_(province)
"""


# Wikidata ids of national capitals and great cities, from our own knowledge, certain ones only: `CC name|id`.
CITY_QIDS = """
AE Abu Dhabi|Q1519;AE Dubai|Q612;AF Herat|Q45313;AF Kabul|Q5838;AF Kandahar|Q45604;AF Mazar-i-Sharif|Q130469
AL Tirana|Q19689;AM Yerevan|Q1953;AO Luanda|Q3897;AR Buenos Aires|Q1486;AR Córdoba|Q44210;AR Rosario|Q52535
AT Graz|Q13298;AT Innsbruck|Q1735;AT Linz|Q41329;AT Salzburg|Q34713;AT Vienna|Q1741;AU Adelaide|Q5112
AU Brisbane|Q34932;AU Canberra|Q3114;AU Darwin|Q11568;AU Gold Coast|Q140075;AU Hobart|Q40191;AU Melbourne|Q3141
AU Perth|Q3183;AU Sydney|Q3130;AZ Baku|Q9248;BA Banja Luka|Q131127;BA Mostar|Q93347;BA Sarajevo|Q11194
BB Bridgetown|Q36168;BD Chittagong|Q376749;BD Dhaka|Q1354;BE Antwerp|Q12892;BE Bruges|Q12994;BE Brussels|Q239
BE Charleroi|Q81046;BE Ghent|Q1296;BE Liège|Q3992;BF Ouagadougou|Q3777;BG Plovdiv|Q459;BG Sofia|Q472;BG Varna|Q6506
BH Manama|Q3882;BI Bujumbura|Q3854;BJ Cotonou|Q43595;BJ Porto-Novo|Q3799;BO La Paz|Q1491;BO Santa Cruz|Q170688
BO Sucre|Q2907;BR Belo Horizonte|Q42800;BR Brasília|Q2844;BR Campinas|Q171617;BR Curitiba|Q4361;BR Fortaleza|Q43463
BR Manaus|Q40236;BR Porto Alegre|Q40269;BR Recife|Q48344;BR Rio de Janeiro|Q8678;BR Salvador|Q36947;BR São Paulo|Q174
BS Nassau|Q2467;BT Thimphu|Q9270;BW Gaborone|Q3919;BY Brest|Q140147;BY Gomel|Q2678;BY Minsk|Q2280;CA Calgary|Q36312
CA Edmonton|Q2096;CA Halifax|Q2141;CA London|Q92561;CA Montreal|Q340;CA Ottawa|Q1930;CA Quebec City|Q2145
CA Regina|Q2123;CA Saskatoon|Q10566;CA Toronto|Q172;CA Vancouver|Q24639;CA Victoria|Q2132;CA Winnipeg|Q2135
CD Kinshasa|Q3838;CF Bangui|Q3832;CG Brazzaville|Q3844;CH Basel|Q78;CH Bern|Q70;CH Geneva|Q71;CH Lausanne|Q807
CH Lucerne|Q4191;CH St. Gallen|Q25607;CH Zurich|Q72;CI Abidjan|Q1515;CI Yamoussoukro|Q3768;CL Santiago|Q2887
CM Douala|Q132830;CM Yaoundé|Q3808;CN Beijing|Q956;CN Changsha|Q174091;CN Chengdu|Q30002;CN Chongqing|Q11725
CN Dalian|Q74881;CN Guangzhou|Q16572;CN Hangzhou|Q4970;CN Harbin|Q42956;CN Jinan|Q170247;CN Kunming|Q182852
CN Lhasa|Q5869;CN Nanjing|Q16666;CN Qingdao|Q170322;CN Shanghai|Q8686;CN Shenyang|Q11720;CN Shenzhen|Q15174
CN Suzhou|Q42622;CN Tianjin|Q11736;CN Wuhan|Q11746;CN Xi'an|Q5826;CN Xiamen|Q68744;CN Zhengzhou|Q30340;CO Bogotá|Q2841
CO Cali|Q51103;CO Cartagena|Q657461;CO Medellín|Q48278;CR San José|Q3070;CU Havana|Q1563;CV Praia|Q3751
CY Nicosia|Q3856;CZ Brno|Q14960;CZ Ostrava|Q8385;CZ Prague|Q1085;DE Augsburg|Q2749;DE Berlin|Q64;DE Bielefeld|Q2112
DE Bonn|Q586;DE Bremen|Q24879;DE Chemnitz|Q2795;DE Cologne|Q365;DE Dortmund|Q1295;DE Dresden|Q1731;DE Duisburg|Q2100
DE Düsseldorf|Q1718;DE Erfurt|Q1729;DE Essen|Q2066;DE Frankfurt|Q1794;DE Freiburg|Q2833;DE Hamburg|Q1055
DE Hanover|Q1715;DE Heidelberg|Q2966;DE Karlsruhe|Q1040;DE Kassel|Q2865;DE Kiel|Q1707;DE Leipzig|Q2079;DE Lübeck|Q2843
DE Magdeburg|Q1733;DE Mainz|Q1720;DE Mannheim|Q2119;DE Munich|Q1726;DE Münster|Q2742;DE Nuremberg|Q2090
DE Potsdam|Q1711;DE Regensburg|Q2978;DE Rostock|Q2861;DE Saarbrücken|Q1724;DE Stuttgart|Q1022;DE Ulm|Q3012
DE Wiesbaden|Q1721;DE Wuppertal|Q2107;DE Würzburg|Q2999;DJ Djibouti City|Q3604;DK Aalborg|Q25410;DK Aarhus|Q25319
DK Copenhagen|Q1748;DK Odense|Q25331;DO Santo Domingo|Q34820;DZ Algiers|Q3561;DZ Oran|Q131818;EC Guayaquil|Q43509
EC Quito|Q2900;EE Tallinn|Q1770;EG Alexandria|Q87;EG Cairo|Q85;EG Giza|Q81788;EG Luxor|Q130514;EG Suez|Q134514
ER Asmara|Q3642;ES Alicante|Q11959;ES Barcelona|Q1492;ES Bilbao|Q8692;ES Córdoba|Q5818;ES Granada|Q8810
ES Madrid|Q2807;ES Murcia|Q12225;ES Málaga|Q8851;ES Oviedo|Q14317;ES Palma|Q8826;ES Pamplona|Q10282
ES Salamanca|Q15695;ES San Sebastián|Q10313;ES Santander|Q12233;ES Seville|Q8717;ES Toledo|Q5836;ES Valencia|Q8818
ES Valladolid|Q8356;ES Vigo|Q8745;ES Zaragoza|Q10305;ET Addis Ababa|Q3624;FI Helsinki|Q1757;FI Oulu|Q47048
FI Tampere|Q40840;FI Turku|Q38511;FJ Suva|Q38807;FR Angers|Q38380;FR Auxerre|Q167600;FR Bordeaux|Q1479;FR Brest|Q12193
FR Caen|Q41185;FR Calais|Q6454;FR Dijon|Q7003;FR Grenoble|Q1289;FR Le Havre|Q42810;FR Le Mans|Q1476;FR Lille|Q648
FR Lyon|Q456;FR Marseille|Q23482;FR Metz|Q22690;FR Montpellier|Q6441;FR Nancy|Q40898;FR Nantes|Q12191;FR Nice|Q33959
FR Nîmes|Q42807;FR Orléans|Q6548;FR Paris|Q90;FR Perpignan|Q6730;FR Reims|Q41876;FR Rennes|Q647;FR Rouen|Q30974
FR Strasbourg|Q6602;FR Toulon|Q44160;FR Toulouse|Q7880;FR Tours|Q288;FR Versailles|Q621;GA Libreville|Q3825
GB Aberdeen|Q36405;GB Bath|Q22889;GB Belfast|Q10686;GB Birmingham|Q2256;GB Bradford|Q22905;GB Brighton|Q131491
GB Bristol|Q23154;GB Cambridge|Q350;GB Cardiff|Q10690;GB Dundee|Q123709;GB Edinburgh|Q23436;GB Exeter|Q134672
GB Glasgow|Q4093;GB Hull|Q128147;GB Leeds|Q39121;GB Leicester|Q83065;GB Liverpool|Q24826;GB London|Q84
GB Londonderry|Q163584;GB Manchester|Q18125;GB Norwich|Q130191;GB Nottingham|Q41262;GB Oxford|Q34217
GB Plymouth|Q43382;GB Portsmouth|Q72259;GB Sheffield|Q42448;GB Stoke-on-Trent|Q134902;GB Swansea|Q23051;GB York|Q42462
GE Tbilisi|Q994;GH Accra|Q3761;GM Banjul|Q3726;GN Conakry|Q3733;GR Athens|Q1524;GR Patras|Q133123
GR Thessaloniki|Q17151;GT Guatemala City|Q1555;GW Bissau|Q3739;GY Georgetown|Q10717;HN Tegucigalpa|Q3238
HR Dubrovnik|Q1722;HR Rijeka|Q1647;HR Split|Q1663;HR Zagreb|Q1435;HT Port-au-Prince|Q34261;HU Budapest|Q1781
HU Debrecen|Q79880;ID Bandung|Q10389;ID Jakarta|Q3630;ID Medan|Q5972;ID Surabaya|Q11462;ID Yogyakarta|Q7568
IE Dublin|Q1761;IL Beersheba|Q41843;IL Haifa|Q41621;IL Jerusalem|Q1218;IL Nazareth|Q430776;IL Tel Aviv|Q33935
IN Ahmedabad|Q1070;IN Bengaluru|Q1355;IN Bhopal|Q80989;IN Chandigarh|Q43433;IN Chennai|Q1352;IN Delhi|Q1353
IN Hyderabad|Q1361;IN Jaipur|Q66485;IN Kanpur|Q66568;IN Kolkata|Q1348;IN Lucknow|Q47916;IN Mumbai|Q1156
IN Nagpur|Q1513;IN New Delhi|Q987;IN Pune|Q1538;IN Srinagar|Q170115;IN Surat|Q4629;IN Varanasi|Q79980;IQ Baghdad|Q1530
IQ Basra|Q48195;IR Isfahan|Q42053;IR Mashhad|Q121157;IR Tabriz|Q80053;IR Tehran|Q3616;IS Reykjavik|Q1764;IT Bari|Q3519
IT Bergamo|Q628;IT Bologna|Q1891;IT Cagliari|Q1897;IT Catania|Q1903;IT Florence|Q2044;IT Genoa|Q1449;IT Messina|Q13666
IT Milan|Q490;IT Modena|Q279;IT Naples|Q2634;IT Palermo|Q2656;IT Parma|Q2683;IT Perugia|Q3437;IT Pisa|Q13375
IT Ravenna|Q13364;IT Rome|Q220;IT Siena|Q2751;IT Trieste|Q546;IT Turin|Q495;IT Venice|Q641;IT Verona|Q2028
JM Kingston|Q34692;JO Amman|Q3805;JP Fukuoka|Q26600;JP Hiroshima|Q34664;JP Kobe|Q48320;JP Kyoto|Q34600
JP Nagasaki|Q38234;JP Nagoya|Q11751;JP Osaka|Q35765;JP Sapporo|Q37951;JP Sendai|Q46747;JP Tokyo|Q1490
JP Yokohama|Q38283;KE Mombasa|Q225641;KE Nairobi|Q3870;KG Bishkek|Q9361;KH Phnom Penh|Q1850;KP Pyongyang|Q18808
KR Busan|Q16520;KR Daegu|Q20927;KR Daejeon|Q20921;KR Gwangju|Q41283;KR Incheon|Q20934;KR Seoul|Q8684
KW Kuwait City|Q35178;KZ Almaty|Q35493;KZ Astana|Q1520;LA Vientiane|Q9326;LB Beirut|Q3820;LB Sidon|Q163490
LK Colombo|Q35381;LR Monrovia|Q3748;LS Maseru|Q3909;LT Vilnius|Q216;LU Luxembourg City|Q1842;LV Riga|Q1773
LY Benghazi|Q40816;LY Tripoli|Q3579;MA Agadir|Q170525;MA Casablanca|Q7903;MA Marrakesh|Q101625;MA Rabat|Q3551
MA Tangier|Q126148;MD Chisinau|Q21197;ME Podgorica|Q23564;MG Antananarivo|Q3915;MK Skopje|Q384;ML Bamako|Q3703
MM Naypyitaw|Q37400;MM Yangon|Q37995;MN Ulaanbaatar|Q23430;MR Nouakchott|Q3688;MT Valletta|Q23800;MU Port Louis|Q3929
MV Malé|Q9347;MW Lilongwe|Q3876;MX Acapulco|Q81398;MX Cancún|Q8969;MX Ciudad Juárez|Q26590;MX Guadalajara|Q9022
MX Mexico City|Q1489;MX Monterrey|Q81033;MX Puebla|Q125293;MX Tijuana|Q124739;MX Veracruz|Q173270
MY Kuala Lumpur|Q1865;MZ Maputo|Q3889;NA Windhoek|Q3935;NE Niamey|Q3674;NG Abuja|Q3787;NG Ibadan|Q183298
NG Kano|Q182984;NG Lagos|Q8673;NI Managua|Q3274;NL Amsterdam|Q727;NL Arnhem|Q1310;NL Eindhoven|Q9832;NL Groningen|Q749
NL Maastricht|Q1309;NL Rotterdam|Q34370;NL The Hague|Q36600;NL Utrecht|Q803;NO Bergen|Q26793;NO Lillehammer|Q101341
NO Oslo|Q585;NO Stavanger|Q25416;NO Trondheim|Q25804;NP Kathmandu|Q3037;NZ Auckland|Q37100;NZ Christchurch|Q79990
NZ Dunedin|Q133073;NZ Wellington|Q23661;OM Muscat|Q3826;PA Panama City|Q3306;PE Arequipa|Q159273;PE Lima|Q2868
PH Cebu City|Q1467;PH Manila|Q1461;PH Quezon City|Q1475;PK Faisalabad|Q173985;PK Islamabad|Q1362;PK Karachi|Q8660
PK Lahore|Q11739;PK Peshawar|Q1113311;PK Quetta|Q185458;PK Rawalpindi|Q93230;PL Gdańsk|Q1792;PL Katowice|Q588
PL Kraków|Q31487;PL Lodz|Q580;PL Lublin|Q37333;PL Poznań|Q268;PL Szczecin|Q393;PL Warsaw|Q270;PL Wroclaw|Q1799
PS Gaza City|Q47492;PS Hebron|Q168225;PS Nablus|Q214178;PT Lisbon|Q597;PT Porto|Q36433;PY Asunción|Q2933;QA Doha|Q3861
RO Bucharest|Q19660;RO Cluj-Napoca|Q100188;RS Belgrade|Q3711;RS Novi Sad|Q55630;RU Chelyabinsk|Q906;RU Grozny|Q5196
RU Irkutsk|Q6576;RU Kaliningrad|Q1829;RU Kazan|Q900;RU Khabarovsk|Q4454;RU Krasnoyarsk|Q919;RU Moscow|Q649
RU Murmansk|Q1763;RU Nizhny Novgorod|Q891;RU Novosibirsk|Q883;RU Omsk|Q898;RU Perm|Q915;RU Rostov-on-Don|Q908
RU Samara|Q894;RU St. Petersburg|Q656;RU Tula|Q2770;RU Ufa|Q911;RU Vladivostok|Q959;RU Volgograd|Q914
RU Voronezh|Q3426;RU Yekaterinburg|Q887;RW Kigali|Q3859;SA Jeddah|Q374365;SA Mecca|Q5806;SA Medina|Q35484
SA Riyadh|Q3692;SD Khartoum|Q1963;SE Gothenburg|Q25287;SE Malmö|Q2211;SE Stockholm|Q1754;SE Uppsala|Q25286
SI Ljubljana|Q437;SK Bratislava|Q1780;SL Freetown|Q3780;SN Dakar|Q3718;SO Mogadishu|Q2449;SR Paramaribo|Q3001
SS Juba|Q1947;SV San Salvador|Q3110;SY Aleppo|Q41183;SY Damascus|Q3766;SY Homs|Q131301;SZ Mbabane|Q3904
TD N'Djamena|Q3659;TG Lomé|Q3792;TH Bangkok|Q1861;TJ Dushanbe|Q9365;TL Dili|Q9310;TM Ashgabat|Q23438;TN Tunis|Q3572
TR Adana|Q38545;TR Ankara|Q3640;TR Antalya|Q6487;TR Bursa|Q40738;TR Diyarbakir|Q83387;TR Gaziantep|Q93338
TR Istanbul|Q406;TR Izmir|Q35997;TT Port of Spain|Q39178;TW Kaohsiung|Q181557;TW Taipei|Q1867;TZ Dar es Salaam|Q1960
TZ Dodoma|Q3866;UA Dnipro|Q48256;UA Kharkiv|Q42308;UA Kyiv|Q1899;UA Lviv|Q36036;UA Odesa|Q1874;UA Sevastopol|Q7525
UA Simferopol|Q19566;UA Yalta|Q128499;UG Kampala|Q3894;US Akron|Q163132;US Albuquerque|Q34804;US Anchorage|Q39450
US Ann Arbor|Q485172;US Atlanta|Q23556;US Austin|Q16559;US Baltimore|Q5092;US Baton Rouge|Q28218;US Berkeley|Q484678
US Birmingham|Q79867;US Boise|Q35775;US Boston|Q100;US Boulder|Q192517;US Buffalo|Q40435;US Charlotte|Q16565
US Chicago|Q1297;US Cincinnati|Q43196;US Cleveland|Q37320;US Colorado Springs|Q49258;US Corpus Christi|Q49242
US Dallas|Q16557;US Dayton|Q34739;US Denver|Q16554;US Detroit|Q12439;US Durham|Q49229;US El Paso|Q16562
US Eugene|Q171224;US Fort Lauderdale|Q165972;US Fort Worth|Q16558;US Grand Rapids|Q184587;US Greensboro|Q49238
US Hartford|Q33486;US Honolulu|Q18094;US Houston|Q16555;US Indianapolis|Q6346;US Jacksonville|Q16568
US Las Vegas|Q23768;US Lincoln|Q28260;US Little Rock|Q33405;US Los Angeles|Q65;US Madison|Q43788;US Memphis|Q16563
US Miami|Q8652;US Milwaukee|Q37836;US Minneapolis|Q36091;US Mobile|Q79875;US Montgomery|Q29364;US Nashville|Q23197
US New Orleans|Q34404;US New York City|Q60;US Norfolk|Q49231;US Oakland|Q17042;US Oklahoma City|Q34863;US Omaha|Q43199
US Orlando|Q49233;US Philadelphia|Q1345;US Phoenix|Q16556;US Pittsburgh|Q1342;US Raleigh|Q41087;US Reno|Q49225
US Sacramento|Q18013;US Salt Lake City|Q23337;US San Antonio|Q975;US San Diego|Q16552;US San Francisco|Q62
US San Jose|Q16553;US Santa Fe|Q38555;US Savannah|Q83813;US Seattle|Q5083;US Spokane|Q187805;US St. Louis|Q38022
US St. Paul|Q28848;US St. Petersburg|Q49236;US Tacoma|Q199797;US Tallahassee|Q37043;US Tampa|Q49255;US Toledo|Q49239
US Topeka|Q41057;US Tucson|Q18575;US Tulsa|Q44989;US Washington|Q61;US Wichita|Q49266;UY Montevideo|Q1335
UZ Tashkent|Q269;VE Caracas|Q1533;VE Maracaibo|Q171632;VN Da Nang|Q25282;VN Hanoi|Q1858;VN Ho Chi Minh City|Q1854
XK Pristina|Q25270;YE Aden|Q131694;YE Sanaa|Q2471;ZA Bloemfontein|Q37701;ZA Cape Town|Q5465;ZA Durban|Q5468
ZA Johannesburg|Q34647;ZA Pretoria|Q3926;ZM Lusaka|Q3881;ZW Harare|Q3921
"""


def table(text):
    return dict(entry.strip().split("|") for entry in text.replace("\n", ";").split(";") if entry.strip())


CITIES, REGIONS, QIDS = table(CITY_TITLES), table(REGION_TITLES), table(CITY_QIDS)


def underscored(name):
    return name[:1].upper() + name[1:].replace(" ", "_")


class Links:
    """Adds `wd:` and `wp:` notes to the entities of build_places.py."""

    def __init__(self, regions):
        self.state_names = {e.id: e.name.removesuffix(" State") for e in regions}

    def city(self, e):
        """Links of a city."""
        self.add_qid(e)
        title = CITIES.get(f"{e.cc} {e.name}") if not e.context or e.cc not in BARE else None
        title = title or self.city_title(e)
        if title:
            e.notes.insert(0, "wp:" + title)

    def city_title(self, e):
        """The title by convention: None where the head line of the file already says it, `-` for unknown."""
        if e.cc in BARE:
            if e.name in BARE[e.cc] and e.prior >= CITY_PRIOR and not e.context:
                return None
            region = next((n[7:] for n in e.notes if n.startswith("region=")), None)
            state = self.state_names.get(region)
            if state and e.prior >= TOWN_PRIOR and "," not in e.name:
                return f"{underscored(e.name)},_{underscored(state)}"
            return "-" if e.prior >= CITY_PRIOR else None
        doubtful = e.context or any(f == e.name and "context" in m for f, m in e.aliases)
        if doubtful and CITY_PRIOR <= e.prior < SURE_PRIOR and e.cc not in PLAIN_TOWNS:
            return "-"
        if e.prior < CITY_PRIOR and e.cc in PLAIN_TOWNS and e.prior >= TOWN_PRIOR and not doubtful:
            return underscored(e.name)
        return None

    def region(self, e):
        """Links of a region."""
        iso = next((n[4:] for n in e.notes if n.startswith("iso:")), "")
        title = REGIONS.get(iso)
        word, bare = REGION_WORD.get(e.cc), REGION_BARE.get(e.cc)
        if not title and word and not re.search(r"\b(Province|Prefecture|State|Region|Oblast|Governorate)\b", e.name):
            title = underscored(f"{e.name} {word}")
        if not title and bare and bare in e.name:
            title = underscored(e.name.replace(bare, ""))
        if title:
            e.notes.insert(0, "wp:" + title)

    def add_qid(self, e):
        qid = e.prior >= REGION_PRIOR and QIDS.get(f"{e.cc} {e.name}")
        if qid and not any(n.startswith("wd:") for n in e.notes):
            e.notes.insert(0, "wd:" + qid)


BARE = {"US": BARE_US, "CA": BARE_CA, "AU": BARE_AU}


def settle(entities):
    """No title for two places: the likelier keeps it."""
    best = {}
    for e in entities:
        title = next((n[3:] for n in e.notes if n.startswith("wp:")), None) or underscored(e.name)
        rank = (any(n.startswith("wp:") for n in e.notes), e.prior, e.pop, e.id)
        if title not in best or rank > best[title][0]:
            best[title] = (rank, e)
    for e in entities:
        title = next((n[3:] for n in e.notes if n.startswith("wp:")), None)
        if title == "-":
            continue
        if best[title or underscored(e.name)][1] is not e:
            e.notes = [n for n in e.notes if not n.startswith("wp:")]
            if title is None and e.prior >= REGION_PRIOR:
                e.notes.insert(0, "wp:-")
