"""Hand-written table of first-level regions (our own work).

A line `@CC suffix ...` opens a country:
  suffix     word put after the bare name where the bare name alone will not do
             (`Province`, `Oblast`, `State`...; `-` = none); options after it:
  only       keep only the regions listed below (the rest of the source is dropped)
  bare       bare name is what newspapers print, even if a city has it too (it gets [context])
  prior=NN   prior of regions without their own
Then one line a region: CODE | name | other forms | demonyms | prior
  CODE       ISO 3166-2 code without the country
  name       `=` in front: exactly this name, else the bare name (the rules add the suffix if needed)
  other forms, demonyms   ';' separated; '!e' = [exact], '!c' = [context] after a form
  A line `-CODE, CODE` drops regions.
Countries without an opening line go by the default rules of build_places.py.
"""

# Countries whose first-level units are towns, parishes or islets: the units are left out.
SKIP_COUNTRIES = """
AD AG AI AS AX BB BM BN BQ BS CK CV DM FO GD GG GU HK IM IS JE KI KN KY LC LI LU LV LT MC MH MK MO
MP MS MT MU MV NC NR NU PF PM PR PW SC SG SH SI SJ SM ST TF TK TO TT TV UM VC VG VI VU WF WS YT GF GP MQ RE GB
KM TL ME XK QA 
"""

REGION_TABLE = """
@US state only bare prior=62
AL|Alabama|Ala.!e|Alabaman,Alabamian|
AK|Alaska|Alas.!e|Alaskan,Alaskans|
AZ|Arizona|Ariz.!e|Arizonan,Arizonans|64
AR|Arkansas|Ark.!e|Arkansan,Arkansans|
CA|California|Calif.!e;Golden State!c|Californian,Californians|72
CO|Colorado|Colo.!e|Coloradan,Coloradans|64
CT|Connecticut|Conn.!e||
DE|Delaware|Del.!e||
FL|Florida|Fla.!e;Sunshine State!c|Floridian,Floridians|70
GA|Georgia|Ga.!e;Georgia!c;state of Georgia;Peach State||66
HI|Hawaii|Hawai'i|Hawaiian,Hawaiians|64
ID|Idaho||Idahoan,Idahoans|
IL|Illinois|Ill.!e|Illinoisan|64
IN|Indiana|Ind.!e|Hoosier,Hoosiers,Indianan|
IA|Iowa||Iowan,Iowans|
KS|Kansas|Kan.!e|Kansan,Kansans|
KY|Kentucky|Ky.!e|Kentuckian,Kentuckians|
LA|Louisiana|La.!e!c|Louisianan,Louisianans|63
ME|Maine||Mainer,Mainers|
MD|Maryland|Md.!e|Marylander,Marylanders|
MA|Massachusetts|Mass.!e|Massachusettsan|64
MI|Michigan|Mich.!e|Michigander,Michiganders,Michiganian|66
MN|Minnesota|Minn.!e|Minnesotan,Minnesotans|64
MS|Mississippi|Miss.!e!c|Mississippian,Mississippians|
MO|Missouri|Mo.!e!c|Missourian,Missourians|
MT|Montana|Mont.!e;Montana!c|Montanan,Montanans|
NE|Nebraska|Neb.!e|Nebraskan,Nebraskans|
NV|Nevada|Nev.!e|Nevadan,Nevadans|64
NH|New Hampshire|N.H.!e|New Hampshirite|
NJ|New Jersey|N.J.!e|New Jerseyan,New Jerseyans|64
NM|New Mexico|N.M.!e|New Mexican,New Mexicans|
NY|=New York State|New York!c;State of New York;N.Y.!e;NY!e!c;upstate New York|New Yorker,New Yorkers|68
NC|North Carolina|N.C.!e|North Carolinian,North Carolinians|65
ND|North Dakota|N.D.!e|North Dakotan,North Dakotans|
OH|Ohio||Ohioan,Ohioans|66
OK|Oklahoma|Okla.!e|Oklahoman,Oklahomans|
OR|Oregon|Ore.!e|Oregonian,Oregonians|
PA|Pennsylvania|Pa.!e!c|Pennsylvanian,Pennsylvanians|66
RI|Rhode Island|R.I.!e|Rhode Islander,Rhode Islanders|
SC|South Carolina|S.C.!e|South Carolinian,South Carolinians|63
SD|South Dakota|S.D.!e|South Dakotan,South Dakotans|
TN|Tennessee|Tenn.!e|Tennessean,Tennesseans|63
TX|Texas|Tex.!e;Lone Star State!c|Texan,Texans|70
UT|Utah||Utahn,Utahns,Utahan|
VT|Vermont|Vt.!e|Vermonter,Vermonters|
VA|Virginia|Va.!e;Virginia!c|Virginian,Virginians|65
WA|=Washington State|Washington!c;Wash.!e|Washingtonian,Washingtonians|62
WV|West Virginia|W.Va.!e;W. Va.!e|West Virginian,West Virginians|
WI|Wisconsin|Wis.!e|Wisconsinite,Wisconsinites|65
WY|Wyoming|Wyo.!e|Wyomingite,Wyomingites|
@CA province only bare prior=58
AB|Alberta|Alta.!e;Alberta!c|Albertan,Albertans|62
BC|British Columbia|B.C.!e|British Columbian,British Columbians|63
MB|Manitoba|Man.!e!c|Manitoban,Manitobans|
NB|New Brunswick|N.B.!e|New Brunswicker,New Brunswickers|
NL|Newfoundland and Labrador|Newfoundland;Labrador!c|Newfoundlander,Newfoundlanders|
NS|Nova Scotia|N.S.!e|Nova Scotian,Nova Scotians|
NT|Northwest Territories|N.W.T.!e||55
NU|Nunavut|||55
ON|Ontario|Ont.!e|Ontarian,Ontarians|65
PE|Prince Edward Island|P.E.I.!e|Prince Edward Islander|
QC|Quebec|Que.!e|Quebecer,Quebecers,Quebecker,Quebeckers,Québécois|65
SK|Saskatchewan|Sask.!e|Saskatchewanian|
YT|Yukon|||
@AU state only bare prior=60
ACT|Australian Capital Territory|ACT!e!c;A.C.T.!e||52
NSW|New South Wales|NSW!e;N.S.W.!e||66
NT|Northern Territory|||58
QLD|Queensland|Qld!e|Queenslander,Queenslanders|64
SA|South Australia||South Australian,South Australians|60
TAS|Tasmania|Tas!e!c|Tasmanian,Tasmanians|60
VIC|Victoria|Victoria!c;Victoria state;state of Victoria|Victorian,Victorians|62
WA|Western Australia||Western Australian,Western Australians|62
@NZ region prior=48
AUK|Auckland|||
BOP|Bay of Plenty|||
CAN|Canterbury|||
GIS|Gisborne|||
HKB|Hawke's Bay|||
MBH|Marlborough|||
MWT|Manawatu-Whanganui|||
NSN|Nelson|||
NTL|Northland|Northland!c||
OTA|Otago|||
STL|Southland|Southland!c||
TAS|Tasman|||
TKI|Taranaki|||
WGN|Wellington|Greater Wellington||
WKO|Waikato|||
WTC|=West Coast Region|||
-CIT
@DE state only bare prior=58
BB|Brandenburg||Brandenburger|
BW|Baden-Württemberg|Baden-Wuerttemberg||60
BY|Bavaria|Bayern!c;Free State of Bavaria|Bavarian,Bavarians|63
HE|Hesse|Hessen;Hesse!c|Hessian,Hessians|
MV|Mecklenburg-Vorpommern|Mecklenburg-Western Pomerania||55
NI|Lower Saxony|Niedersachsen||59
NW|North Rhine-Westphalia|Nordrhein-Westfalen;NRW!e||61
RP|Rhineland-Palatinate|Rheinland-Pfalz||
SH|Schleswig-Holstein|||
SL|Saarland|||
SN|Saxony|Sachsen;Free State of Saxony|Saxon,Saxons|60
ST|Saxony-Anhalt|Sachsen-Anhalt||
TH|Thuringia|Thüringen;Free State of Thuringia|Thuringian,Thuringians|58
-BE, HB, HH
@AT state only bare prior=50
1|Burgenland|||
2|Carinthia|Kärnten|Carinthian|
3|Lower Austria|Niederösterreich||
4|Upper Austria|Oberösterreich||
5|=Salzburg State|Salzburg!c;state of Salzburg||
6|Styria|Steiermark|Styrian|
7|Tyrol|Tirol;Tyrol state|Tyrolean,Tyroleans|
8|Vorarlberg|||
@CH canton only prior=47
AG|Aargau|||
AI|Appenzell Innerrhoden|||
AR|Appenzell Ausserrhoden|||
BE|=Canton of Bern|canton of Bern;Bern canton||
BL|Basel-Landschaft|Basel-Country||
BS|Basel-Stadt|Basel-City||
FR|=Canton of Fribourg|canton of Fribourg;Fribourg canton||
GE|=Canton of Geneva|canton of Geneva;Geneva canton||
GL|Glarus|||
GR|Graubünden|Grisons||
JU|=Canton of Jura|canton of Jura;Jura canton||
LU|=Canton of Lucerne|canton of Lucerne;Lucerne canton||
NE|=Canton of Neuchâtel|canton of Neuchâtel;Neuchâtel canton||
NW|Nidwalden|||
OW|Obwalden|||
SG|=Canton of St. Gallen|canton of St. Gallen;St. Gallen canton||
SH|=Canton of Schaffhausen|canton of Schaffhausen;Schaffhausen canton||
SO|=Canton of Solothurn|canton of Solothurn;Solothurn canton||
SZ|=Canton of Schwyz|canton of Schwyz;Schwyz canton||
TG|Thurgau|||
TI|Ticino|||50
UR|=Canton of Uri|canton of Uri;Uri canton||
VD|=Canton of Vaud|canton of Vaud;Vaud!c;Vaud canton||
VS|Valais|Wallis!c||51
ZG|=Canton of Zug|canton of Zug;Zug canton||
ZH|=Canton of Zurich|canton of Zurich;Zurich canton||
@BE region only bare prior=56
BRU|=Brussels-Capital Region|Brussels Region||50
VLG|Flanders|Flemish Region|Flemish,Fleming,Flemings|
WAL|Wallonia|Walloon Region|Walloon,Walloons|
@NL province only bare prior=47
DR|Drenthe|||
FL|Flevoland|||
FR|Friesland|Fryslân|Frisian,Frisians|
GE|Gelderland|||
GR|=Groningen Province|Groningen!c||
LI|=Limburg (Netherlands)|Limburg!c||
NB|North Brabant|Noord-Brabant||
NH|North Holland|Noord-Holland||
OV|Overijssel|||
UT|=Utrecht Province|Utrecht!c||
ZE|Zeeland|||
ZH|South Holland|Zuid-Holland||
@FR region only bare prior=52
PAC|Provence-Alpes-Côte d'Azur|PACA!e||54
PDL|Pays de la Loire|||
IDF|Île-de-France|Ile-de-France;Paris region||55
20R|Corsica|Corse|Corsican,Corsicans|60
CVL|Centre-Val de Loire|||
BRE|Brittany|Bretagne;Brittany!c|Breton,Bretons|57
BFC|Bourgogne-Franche-Comté|||
NAQ|Nouvelle-Aquitaine|New Aquitaine||
NOR|Normandy|Normandie|Norman,Normans|60
GES|Grand Est|||
OCC|Occitanie|Occitania||
HDF|Hauts-de-France|||
ARA|Auvergne-Rhône-Alpes|||
@ES region only bare prior=53
AN|Andalusia|Andalucía|Andalusian,Andalusians|60
AR|Aragon|Aragón|Aragonese|
AS|Asturias||Asturian,Asturians|
CB|Cantabria|||
CL|Castile and León|Castilla y León;Castile-Leon;Castilla-León||
CM|Castile-La Mancha|Castilla-La Mancha||
CN|Canary Islands|Canaries;Canary Island|Canarian|60
CT|Catalonia|Catalunya;Cataluña|Catalan,Catalans|66
EX|Extremadura|||
GA|Galicia||Galician,Galicians|56
IB|Balearic Islands|Balearics;Illes Balears||56
MC|=Region of Murcia|Murcia region||
MD|=Community of Madrid|Madrid region||52
NC|Navarre|Navarra|Navarrese|
PV|Basque Country|País Vasco;Euskadi;Basque region|Basque,Basques|61
RI|=La Rioja (Spain)|La Rioja!c||47
VC|=Valencian Community|Valencia region;Comunitat Valenciana|Valencian,Valencians|54
@PT district prior=46
20|=Azores|Azores Islands;Açores|Azorean,Azoreans|58
30|=Madeira|Madeira!c|Madeiran,Madeirans|56
11|Lisbon|||
04|Bragança|||
@IT region only bare prior=53
21|Piedmont|Piemonte;Piedmont!c|Piedmontese|
23|Aosta Valley|Valle d'Aosta||
25|Lombardy|Lombardia|Lombard,Lombards|59
32|Trentino-Alto Adige|Trentino-South Tyrol||
34|Veneto||Venetian,Venetians|57
36|Friuli Venezia Giulia|Friuli!c||
42|Liguria||Ligurian|
45|Emilia-Romagna|||57
52|Tuscany|Toscana|Tuscan,Tuscans|58
55|Umbria||Umbrian|
57|Marche|Le Marche;Marche!c||
62|Lazio|Latium;Lazio!c||
65|Abruzzo|||
67|Molise|||
72|Campania|||
75|Puglia|Apulia||56
77|Basilicata|||
78|Calabria||Calabrian,Calabrians|56
82|Sicily|Sicilia|Sicilian,Sicilians|62
88|Sardinia|Sardegna|Sardinian,Sardinians|60
@GR region only bare prior=49
69|Mount Athos|Holy Mountain!c||
A|East Macedonia and Thrace|Eastern Macedonia and Thrace||
B|Central Macedonia|||
C|West Macedonia|Western Macedonia||
D|Epirus|||
E|Thessaly||Thessalian|
F|Ionian Islands|||
G|Western Greece|West Greece||
H|Central Greece|||
I|Attica|Attiki||52
J|Peloponnese|||54
K|North Aegean|||
L|South Aegean|||
M|Crete|Kriti|Cretan,Cretans|58
@PL voivodeship only bare prior=48
02|Lower Silesia|Lower Silesian Voivodeship;Lower Silesian||
04|Kuyavia-Pomerania|Kuyavian-Pomeranian Voivodeship||
06|=Lublin Voivodeship|Lublin province;Lublin region||
08|Lubusz|Lubusz Voivodeship||
10|=Lodz Voivodeship|Lodz province;Łódź Voivodeship||
12|Lesser Poland|Malopolska;Małopolska||
14|Mazovia|Masovia;Masovian Voivodeship;Mazowieckie||
16|=Opole Voivodeship|Opole province||
18|Subcarpathia|Podkarpackie;Subcarpathian Voivodeship||
20|Podlasie|Podlaskie;Podlaskie Voivodeship||
22|=Pomeranian Voivodeship|Pomorskie;Pomerania!c||
24|Silesia|Silesian Voivodeship|Silesian,Silesians|
26|=Swietokrzyskie|Świętokrzyskie||
28|Warmia-Masuria|Warmian-Masurian Voivodeship||
30|Greater Poland|Wielkopolska||
32|West Pomerania|West Pomeranian Voivodeship||
@CZ region only bare prior=46
20|Central Bohemia|Central Bohemian Region||
31|South Bohemia|South Bohemian Region||
32|=Pilsen Region|Plzeň Region||
41|=Karlovy Vary Region|||
42|=Ústí nad Labem Region|Ústí Region||
51|=Liberec Region|||
52|=Hradec Králové Region|||
53|=Pardubice Region|||
63|=Vysočina Region|Vysočina||
64|South Moravia|South Moravian Region||
71|=Olomouc Region|||
72|=Zlín Region|||
80|Moravia-Silesia|Moravian-Silesian Region||
@SK region prior=45
BC|=Banská Bystrica Region|||
BL|=Bratislava Region|||
KI|=Košice Region|||
NI|=Nitra Region|||
PV|=Prešov Region|||
TA|=Trnava Region|||
TC|=Trenčín Region|||
ZI|=Žilina Region|||
@HR county prior=45
05|=Varaždin County|||
06|=Koprivnica-Križevci|||
11|=Požega-Slavonia|||
14|=Osijek-Baranja|||
15|=Šibenik-Knin|||
20|=Međimurje|Medjimurje||
18|Istria||Istrian|52
-21
@BA - only bare prior=54
BIH|=Federation of Bosnia and Herzegovina|Bosniak-Croat Federation;Muslim-Croat Federation||
BRC|=Brcko District|Brčko District||
SRP|=Republika Srpska|Serb Republic;Bosnian Serb Republic|Bosnian Serb,Bosnian Serbs|62
@RS district only bare prior=45
VO|Vojvodina||Vojvodinian|52
14|=Bor District|||
11|=Braničevo District|||
23|=Jablanica District|||
09|=Kolubara District|||
08|=Mačva District|||
17|=Moravica District|||
20|=Nišava District|||
24|=Pčinja District|||
22|=Pirot District|||
10|=Podunavlje District|||
13|=Pomoravlje District|||
19|=Rasina District|||
18|=Raška District|||
12|=Šumadija District|Šumadija||
21|=Toplica District|||
15|=Zaječar District|||
16|=Zlatibor District|||
@RU oblast prior=52 suffix=Oblast alias=region
AD|=Adygea|Republic of Adygea;Adygeya|Adyghe|
AL|=Altai Republic|Republic of Altai||
ALT|=Altai Krai|Altai Territory;Altai region;Altai!c||
AMU|Amur|||
ARK|Arkhangelsk|||
AST|Astrakhan|||
BA|=Bashkortostan|Bashkiria;Republic of Bashkortostan|Bashkir,Bashkirs|56
BEL|Belgorod|||62
BRY|Bryansk|||60
BU|=Buryatia|Republic of Buryatia|Buryat,Buryats|54
CE|=Chechnya|Chechen Republic;Ichkeria|Chechen,Chechens|68
CHE|Chelyabinsk|||
CHU|=Chukotka|Chukotka Autonomous Okrug;Chukotka region||
CU|=Chuvashia|Chuvash Republic|Chuvash|
DA|=Dagestan|Republic of Dagestan;Daghestan|Dagestani,Dagestanis|63
IN|=Ingushetia|Republic of Ingushetia|Ingush|57
IRK|Irkutsk|||
IVA|Ivanovo|||
KAM|=Kamchatka|Kamchatka Krai;Kamchatka Peninsula;Kamchatka region||57
KB|=Kabardino-Balkaria|Kabardino-Balkar Republic|Kabardian,Balkar|
KC|=Karachay-Cherkessia|Karachai-Cherkessia;Karachay-Cherkess Republic||
KDA|=Krasnodar Krai|Krasnodar region;Krasnodar Territory;Kuban!c||59
KEM|Kemerovo|Kuzbass||
KGD|Kaliningrad|Kaliningrad exclave||60
KGN|Kurgan|||
KHA|=Khabarovsk Krai|Khabarovsk region;Khabarovsk Territory||
KHM|=Khanty-Mansi|Khanty-Mansi Autonomous Okrug;Yugra;Khanty-Mansiysk region||
KIR|Kirov|||
KK|=Khakassia|Republic of Khakassia;Khakasia||
KL|=Kalmykia|Republic of Kalmykia|Kalmyk,Kalmyks|
KLU|Kaluga|||
KO|=Komi|Komi Republic;Republic of Komi;Komi!c||
KOS|Kostroma|||
KR|=Karelia|Republic of Karelia|Karelian,Karelians|56
KRS|Kursk|||66
KYA|=Krasnoyarsk Krai|Krasnoyarsk region;Krasnoyarsk Territory||
LEN|Leningrad|||57
LIP|Lipetsk|||
MAG|Magadan|||
ME|=Mari El|Republic of Mari El||
MO|=Mordovia|Republic of Mordovia|Mordvin|
MOS|=Moscow Oblast|Moscow region||60
MUR|Murmansk|||57
NEN|=Nenets|Nenets Autonomous Okrug;Nenets!c||
NGR|Novgorod|||
NIZ|Nizhny Novgorod|||
NVS|Novosibirsk|||
OMS|Omsk|||
ORE|Orenburg|||
ORL|Oryol|Orel region||
PER|=Perm Krai|Perm region;Perm Territory||
PNZ|Penza|||
PRI|=Primorye|Primorsky Krai;Primorsky Territory;Primorsky region;Primorye region||
PSK|Pskov|||55
ROS|Rostov|||60
RYA|Ryazan|||
SA|=Yakutia|Sakha Republic;Sakha;Republic of Sakha|Yakut,Yakuts|57
SAK|=Sakhalin Oblast|Sakhalin region||55
SAM|Samara|||
SAR|Saratov|||
SE|=North Ossetia|North Ossetia-Alania;Republic of North Ossetia|North Ossetian,Ossetian,Ossetians|57
SMO|Smolensk|||
STA|=Stavropol Krai|Stavropol region;Stavropol Territory||
SVE|Sverdlovsk|||
TA|=Tatarstan|Republic of Tatarstan|Tatar,Tatars|60
TAM|Tambov|||
TOM|Tomsk|||
TUL|Tula|||
TVE|Tver|||
TY|=Tuva|Republic of Tuva;Tyva|Tuvan,Tuvans|54
TYU|Tyumen|||
UD|=Udmurtia|Udmurt Republic|Udmurt,Udmurts|
ULY|Ulyanovsk|||
VGG|Volgograd|||
VLA|Vladimir|||
VLG|Vologda|||
VOR|Voronezh|||57
YAN|=Yamalo-Nenets|Yamalo-Nenets Autonomous Okrug;Yamal-Nenets;Yamal!c||
YAR|Yaroslavl|||
YEV|=Jewish Autonomous Oblast|Jewish Autonomous Region||
ZAB|=Zabaykalsky Krai|Transbaikal;Zabaikalsky region;Trans-Baikal;Zabaikalye;Transbaikal region||
-MOW, SPE
@UA oblast prior=56 suffix=Oblast alias=region
05|Vinnytsia|Vinnytsya region||
07|Volyn|Volhynia||
09|Luhansk|Lugansk region;Lugansk Oblast||66
12|=Dnipropetrovsk Oblast|Dnipropetrovsk region;Dnepropetrovsk region;Dnipro region||62
14|Donetsk|||69
18|Zhytomyr|||
21|=Zakarpattia|Zakarpattia Oblast;Transcarpathia;Zakarpattya;Zakarpattia region||
23|Zaporizhzhia|Zaporozhye region||66
26|Ivano-Frankivsk|||
32|=Kyiv Oblast|Kyiv region;Kiev region||60
35|=Kirovohrad Oblast|Kirovohrad region||
46|Lviv|||
48|Mykolaiv|Nikolaev region||59
51|Odesa|Odessa region||60
53|Poltava|||
56|Rivne|||
59|Sumy|||63
61|Ternopil|||
63|Kharkiv|Kharkov region||66
65|Kherson|||66
68|Khmelnytskyi|Khmelnytsky region||
71|Cherkasy|||
74|Chernihiv|Chernigov region||60
77|Chernivtsi|||
-30, 40, 43
@BY region prior=48 suffix=Region alias=region
BR|=Brest Region|||
HO|=Gomel Region|||
HR|=Grodno Region|Hrodna region||
MA|=Mogilev Region|Mahilyow region||
MI|=Minsk Region|||
VI|=Vitebsk Region|||
-HM
@KZ region prior=46 suffix=Region alias=region
10|=Abai Region|||
11|=Akmola Region|||
15|=Aktobe Region|||
19|=Almaty Region|||
23|=Atyrau Region|||
27|=West Kazakhstan|West Kazakhstan Region||
31|=Zhambyl Region|||
33|=Zhetysu Region|Zhetisu region||
35|=Karaganda Region|||
39|=Kostanay Region|||
43|=Kyzylorda Region|||
47|=Mangystau|Mangystau Region;Mangistau||
55|=Pavlodar Region|||
59|=North Kazakhstan|North Kazakhstan Region||
61|=Turkistan Region|||
62|=Ulytau Region|||
63|=East Kazakhstan|East Kazakhstan Region||
-71, 75, 79
@UZ region prior=46 suffix=Region alias=region
AN|=Andijan Region|||
BU|=Bukhara Region|||
FA|=Fergana Region|||
JI|=Jizzakh Region|||
NG|=Namangan Region|||
NW|=Navoi Region|||
QA|=Kashkadarya|Qashqadaryo||
QR|=Karakalpakstan|Republic of Karakalpakstan|Karakalpak,Karakalpaks|54
SA|=Samarkand Region|||
SI|=Syrdarya Region|||
SU|=Surkhandarya|Surxondaryo||
TO|=Tashkent Region|||
XO|=Khorezm|Khwarazm;Xorazm||
-TK
@TJ region only bare prior=50
GB|Gorno-Badakhshan|Gorno-Badakhshan Autonomous Region;GBAO!e||
KT|Khatlon|||
SU|Sughd|||
@KG region prior=46 suffix=Region alias=region
B|=Batken Region|||50
C|=Chuy Region|Chui region||
J|=Jalal-Abad Region|||
N|=Naryn Region|||
O|=Osh Region|||
T|=Talas Region|||
Y|=Issyk-Kul Region|||
-GB, GO
@TM province prior=45
S|=|||
-S
@GE region only bare prior=50
AJ|Adjara|Ajaria;Ajara;Autonomous Republic of Adjara|Adjarian|
GU|Guria|||
IM|Imereti|||
KA|Kakheti|||
KK|Kvemo Kartli|||
MM|Mtskheta-Mtianeti|||
RL|Racha-Lechkhumi and Kvemo Svaneti|||
SJ|Samtskhe-Javakheti|||
SK|Shida Kartli|||
SZ|Samegrelo-Zemo Svaneti|||
@AM province prior=47
LO|Lori|||
AR|=Ararat Province|Ararat region||
AV|=Armavir Province|||
SH|Shirak|||
SU|Syunik|||54
-ER
@CN province only bare prior=58
AH|Anhui|||
FJ|Fujian|Fukien||60
GD|Guangdong|||63
GS|Gansu|||
GX|Guangxi|Guangxi Zhuang Autonomous Region||
GZ|Guizhou|||
HA|Henan|||60
HB|Hubei|||62
HE|Hebei|||60
HI|Hainan|||60
HL|Heilongjiang|||
HN|Hunan|||
JL|=Jilin Province|Jilin!c||
JS|Jiangsu|||
JX|Jiangxi|||
LN|Liaoning|||
NM|Inner Mongolia|Inner Mongolia Autonomous Region|Inner Mongolian|60
NX|Ningxia|Ningxia Hui Autonomous Region||
QH|Qinghai|||
SC|Sichuan|Szechuan||62
SD|Shandong|||60
SN|Shaanxi|||
SX|Shanxi|||
XJ|Xinjiang|Xinjiang Uyghur Autonomous Region;Xinjiang Uygur Autonomous Region;East Turkestan;East Turkistan|Xinjiang Uyghur|70
XZ|Tibet|Tibet Autonomous Region;Xizang|Tibetan,Tibetans|70
YN|Yunnan|||60
ZJ|Zhejiang|||60
@JP prefecture only bare prior=52
01|Hokkaido|||58
02|=Aomori Prefecture|Aomori!c||
03|Iwate|||
04|Miyagi|||
05|=Akita Prefecture|Akita!c||
06|=Yamagata Prefecture|Yamagata!c||
07|=Fukushima Prefecture|Fukushima!c||
08|=Ibaraki Prefecture|Ibaraki!c||
09|=Tochigi Prefecture|Tochigi!c||
10|Gunma|||
11|=Saitama Prefecture|Saitama!c||
12|=Chiba Prefecture|Chiba!c||
14|Kanagawa|||
15|=Niigata Prefecture|Niigata!c||
16|=Toyama Prefecture|Toyama!c||
17|Ishikawa|Ishikawa!c||
18|=Fukui Prefecture|Fukui!c||
19|Yamanashi|||
20|=Nagano Prefecture|Nagano!c||
21|=Gifu Prefecture|Gifu!c||
22|=Shizuoka Prefecture|Shizuoka!c||
23|Aichi|||
24|=Mie Prefecture|Mie!c||
25|=Shiga Prefecture|Shiga!c||
26|=Kyoto Prefecture|||
27|=Osaka Prefecture|||
28|Hyogo|||
29|=Nara Prefecture|Nara!c||
30|=Wakayama Prefecture|Wakayama!c||
31|=Tottori Prefecture|Tottori!c||
32|Shimane|||
33|=Okayama Prefecture|||
34|=Hiroshima Prefecture|||
35|=Yamaguchi Prefecture|||
36|=Tokushima Prefecture|||
37|Kagawa|Kagawa!c||
38|Ehime|||
39|=Kochi Prefecture|||
40|=Fukuoka Prefecture|||
41|=Saga Prefecture|||
42|=Nagasaki Prefecture|||
43|=Kumamoto Prefecture|||
44|=Oita Prefecture|||
45|=Miyazaki Prefecture|||
46|=Kagoshima Prefecture|||
47|=Okinawa|Okinawa Prefecture|Okinawan,Okinawans|66
-13
@KR province only bare prior=52
41|=Gyeonggi Province|Gyeonggi;Gyeonggi-do;Kyonggi!c||
42|=Gangwon Province|Gangwon;Kangwon!c||
43|=North Chungcheong Province|North Chungcheong;Chungbuk||
44|=South Chungcheong Province|South Chungcheong;Chungnam||
45|=North Jeolla Province|North Jeolla;Jeonbuk||
46|=South Jeolla Province|South Jeolla;Jeonnam||
47|=North Gyeongsang Province|North Gyeongsang;Gyeongbuk||
48|=South Gyeongsang Province|South Gyeongsang;Gyeongnam||
49|=Jeju|Jeju Island;Jeju Province;Cheju||57
@KP province only bare prior=50
02|=South Pyongan Province|South Pyongan||
03|=North Pyongan Province|North Pyongan||
04|=Chagang Province|Chagang;Jagang||
05|=South Hwanghae Province|South Hwanghae||
06|=North Hwanghae Province|North Hwanghae||
07|=Kangwon Province (North Korea)|Kangwon Province!c||
08|=South Hamgyong Province|South Hamgyong||
09|=North Hamgyong Province|North Hamgyong||
10|=Ryanggang Province|Ryanggang;Yanggang||
@IN state only bare prior=57
AN|Andaman and Nicobar Islands|Andaman and Nicobar;Andamans||56
AP|Andhra Pradesh|Andhra||58
AR|Arunachal Pradesh|Arunachal||60
AS|Assam||Assamese|60
BR|Bihar||Bihari,Biharis|60
CG|Chhattisgarh|||58
DH|Dadra and Nagar Haveli and Daman and Diu|Dadra and Nagar Haveli||45
GA|Goa||Goan,Goans|58
GJ|Gujarat||Gujarati,Gujaratis|63
HP|Himachal Pradesh|Himachal||
HR|Haryana|||58
JH|Jharkhand|||
JK|Jammu and Kashmir|Jammu & Kashmir;J&K!e;Indian-administered Kashmir;Indian-controlled Kashmir;Indian Kashmir||66
KA|Karnataka|||60
KL|Kerala||Keralite,Keralites|60
LA|Ladakh||Ladakhi,Ladakhis|60
LD|Lakshadweep|||50
MH|Maharashtra|||62
ML|Meghalaya|||
MN|Manipur||Manipuri,Manipuris|61
MP|Madhya Pradesh|||60
MZ|Mizoram||Mizo|55
NL|Nagaland||Naga,Nagas|55
OD|Odisha|Orissa|Odia|58
PB|=Punjab (India)|Punjab!c;Indian Punjab;Punjab state|Punjabi,Punjabis|60
RJ|Rajasthan||Rajasthani|60
SK|Sikkim||Sikkimese|56
TN|Tamil Nadu|||60
TR|Tripura|||54
TS|Telangana|||58
UK|Uttarakhand|Uttaranchal||59
UP|Uttar Pradesh|||63
WB|West Bengal||Bengali,Bengalis|62
-CH, DL, PY, 41
@PK province only bare prior=62
BA|Balochistan|Baluchistan|Baloch,Baluch,Baluchi|64
GB|Gilgit-Baltistan|||56
JK|Azad Kashmir|Azad Jammu and Kashmir;Pakistan-administered Kashmir;Pakistani-controlled Kashmir;Pakistani Kashmir||60
KP|Khyber Pakhtunkhwa|Khyber-Pakhtunkhwa;North-West Frontier Province;KPK!e||64
PB|=Punjab (Pakistan)|Punjab!c;Pakistani Punjab;Punjab province||63
SD|Sindh|Sind|Sindhi,Sindhis|61
-IS
@BD division prior=46 suffix=Division alias=division
B|=Chittagong Division|||
@NP province only bare prior=46
P1|=Koshi Province|||
P2|=Madhesh Province|Madhesh||
P3|=Bagmati Province|||
P4|=Gandaki Province|||
P5|=Lumbini Province|||
P6|=Karnali Province|Karnali||
P7|=Sudurpashchim Province|Sudurpashchim||
@LK province prior=46
1|=Western Province (Sri Lanka)|Western Province!c||
2|=Central Province (Sri Lanka)|Central Province!c||
3|=Southern Province (Sri Lanka)|Southern Province!c||
4|=Northern Province (Sri Lanka)|Northern Province!c||
5|=Eastern Province (Sri Lanka)|Eastern Province!c||
6|=North Western Province (Sri Lanka)|North Western Province!c||
7|=North Central Province (Sri Lanka)|North Central Province!c||
8|=Uva Province|||
9|=Sabaragamuwa Province|Sabaragamuwa||
@AF province prior=52
BAL|Balkh|||
BAM|Bamiyan|Bamyan||
BDG|Badghis|||
BDS|Badakhshan|||
BGL|Baghlan|||
DAY|Daykundi|Daikundi||
FRA|Farah|||
FYB|Faryab|||
GHA|Ghazni|||
GHO|Ghor|||
HEL|Helmand|||58
HER|Herat|||
JOW|Jowzjan|Jawzjan||
KAB|Kabul|||
KAN|Kandahar|||
KAP|Kapisa|||
KDZ|Kunduz|||
KHO|Khost|||
KNR|Kunar|||
LAG|Laghman|||
LOG|Logar|||
NAN|Nangarhar|||57
NIM|Nimroz|Nimruz||
NUR|Nuristan|||
PAN|Panjshir|Panjshir Valley||57
PAR|Parwan|||
PIA|Paktia|||
PKA|Paktika|||
SAM|Samangan|||
SAR|Sar-e-Pul|Sar-i-Pul||
TAK|Takhar|||
URU|Uruzgan|Oruzgan||
WAR|Maidan Wardak|Wardak||
ZAB|Zabul|||
@IR province prior=52
00|Markazi|||
01|Gilan|||
02|Mazandaran|||
03|East Azerbaijan|||
04|West Azerbaijan|||
05|Kermanshah|||
06|Khuzestan|Khuzistan||57
07|=Fars Province|||
08|Kerman|||
09|=Razavi Khorasan|Khorasan Razavi||
10|Isfahan|||
11|=Sistan and Baluchestan|Sistan and Baluchistan;Sistan-Baluchestan;Sistan-Baluchistan||57
12|=Kurdistan Province|Kordestan||
13|Hamadan|||
14|=Chaharmahal and Bakhtiari|||
15|Lorestan|Luristan||
16|Ilam|||
17|=Kohgiluyeh and Boyer-Ahmad|||
18|Bushehr|||
19|Zanjan|||
20|Semnan|||
21|Yazd|||
22|Hormozgan|||54
23|Tehran|||
24|Ardabil|||
25|Qom|||
26|Qazvin|||
27|Golestan|||
28|North Khorasan|||
29|South Khorasan|||
30|Alborz|||
@IQ governorate prior=53 suffix=Province alias=governorate
AN|Anbar|Al-Anbar;al-Anbar||58
BA|Basra|||
BB|Babil|Babylon province||
BG|Baghdad|||
DI|Diyala|||55
DQ|Dhi Qar|||
KA|Karbala|||
KI|Kirkuk|||
MA|Maysan|Missan||
MU|Muthanna|Al-Muthanna||
NA|Najaf|||
NI|Nineveh|Ninewa;Nineveh Plains||57
QA|=Qadisiyah Province|Al-Qadisiyah||
SD|Salahuddin|Salah al-Din;Salaheddin;Salah ad-Din||
WA|Wasit|||
KR|=Kurdistan Region|Iraqi Kurdistan;Kurdistan Region of Iraq;Kurdish region of Iraq;northern Iraq's Kurdish region|Iraqi Kurd,Iraqi Kurds|66
19|Halabja|||
@SY governorate prior=52 suffix=Province alias=governorate
DI|=Damascus Governorate|||
DR|Daraa|||
DY|Deir ez-Zor|||
HA|Hasakah|||
HI|Homs|||
HL|Aleppo|||
HM|Hama|||
ID|Idlib|||
LA|Latakia|||
QU|Quneitra|||
RA|Raqqa|||
RD|=Rif Dimashq|Damascus countryside;Rural Damascus||
SU|=Sweida Province|Suwayda province;Sweida governorate;Jabal al-Druze||57
TA|Tartus|||
@LB governorate only bare prior=50
AK|Akkar|||
AS|North Lebanon|North Governorate||
BH|Baalbek-Hermel|||
BI|Bekaa|Beqaa;Bekaa Valley;Beqaa Valley;Bekaa region||58
JA|=South Lebanon|South Governorate;southern Lebanon||62
JL|Mount Lebanon|||
NA|=Nabatieh Governorate|Nabatiyeh governorate||
@JO governorate prior=46 suffix=Governorate alias=governorate
AM|Amman|||
AQ|Aqaba|||
AJ|Ajloun|||
AT|Tafilah|||
AZ|Zarqa|||
BA|Balqa|||
IR|Irbid|||
JA|Jerash|||
KA|Karak|||
MA|Mafraq|||
MD|Madaba|||
MN|Maan|||
@IL district prior=48 only bare
D|=Southern District (Israel)|Israel's Southern District||
HA|=Haifa District|||
JM|=Jerusalem District|||
M|=Central District (Israel)|Israel's Central District||
TA|=Tel Aviv District|||
Z|=Northern District (Israel)|Israel's Northern District||
@PS governorate prior=50 suffix=Governorate alias=governorate
BTH|Bethlehem|||
DEB|Deir al-Balah|||
GZA|=Gaza Governorate|||
HBN|Hebron|||
JEM|=Jerusalem Governorate|||
JEN|Jenin|||
JRH|Jericho|||
KYS|Khan Younis|||
NBS|Nablus|||
NGZ|North Gaza|northern Gaza||57
QQA|Qalqilya|||
RBH|Ramallah|||
RFH|Rafah|||
SLT|Salfit|||
TBS|Tubas|||
TKM|Tulkarem|||
-GZ, WE
@SA province prior=47 suffix=Province alias=region
01|Riyadh|||
02|=Mecca Province|Makkah region;Mecca region||
03|=Medina Province|Madinah region||
04|=Eastern Province (Saudi Arabia)|Eastern Province!c;Saudi Arabia's Eastern Province||54
05|Qassim|Al-Qassim||
06|=Hail Province|Ha'il region||
07|Tabuk|||
08|=Northern Borders Province|||
09|Jazan|Jizan region||
10|Najran|||
11|=Al-Bahah Province|||
12|=Al-Jouf Province|Al Jawf region||
14|=Asir|Asir Province;Asir region||
@YE governorate prior=50 suffix=Governorate alias=province
AB|Abyan|||
AD|Aden|||
AM|Amran|||
BA|=Bayda Governorate|Al-Bayda province||
DA|Dhale|Al-Dhale||
DH|Dhamar|||
HD|=Hadramawt|Hadhramaut;Hadramout||57
HJ|Hajjah|||
HU|Hodeidah|Hodeida province||
IB|=Ibb Governorate|Ibb province||
JA|=Al-Jawf|Al Jawf;Jawf||
LA|Lahj|Lahij||
MA|Marib|||
MR|Mahra|Al-Mahrah;Al Mahra||52
MW|=Mahwit Governorate|Al Mahwit||
RA|Raymah|||
SD|Saada|||
SH|Shabwa|Shabwah||
SN|=Sanaa Governorate|Sanaa province||
SU|=Socotra|Socotra Island;Soqotra||55
TA|Taiz|||
-SA
@OM governorate prior=46 suffix=Governorate alias=governorate
BJ|=South Al Batinah|||
BS|=North Al Batinah|||
BU|=Al Buraimi|||
DA|=Ad Dakhiliyah|||
MA|=Muscat Governorate|||
MU|=Musandam|Musandam Peninsula||52
SJ|=South Sharqiyah|||
SS|=North Sharqiyah|||
WU|=Al Wusta (Oman)|||
ZA|=Ad Dhahirah|||
ZU|=Dhofar|||52
@AE emirate prior=45 suffix=Emirate alias=emirate
-AJ, AZ, DU, FU, RK, SH, UQ
@EG governorate prior=48 suffix=Governorate alias=governorate
ALX|Alexandria|||
ASN|Aswan|||
AST|Assiut|Asyut governorate||
BA|=Red Sea Governorate|||
BH|Beheira|||
BNS|Beni Suef|||
C|Cairo|||
DK|Dakahlia|||
DT|Damietta|||
FYM|Fayoum|Faiyum governorate||
GH|Gharbia|||
GZ|Giza|||
IS|Ismailia|||
JS|=South Sinai|South Sinai Governorate||54
KB|Qalyubia|||
KFS|Kafr el-Sheikh|||
KN|Qena|||
LX|Luxor|||
MN|Minya|||
MNF|Monufia|Menoufia||
MT|Matrouh|Matruh||
PTS|Port Said|||
SHG|Sohag|||
SHR|=Sharqia Governorate|Sharqiya||
SIN|=North Sinai|North Sinai Governorate||57
SUZ|Suez|||
WAD|=New Valley Governorate|||
@LY district only bare prior=46
JA|=Jabal al Akhdar|Green Mountains of Libya||
KF|=Kufra District|||
MQ|=Murzuq District|||
NQ|=Nuqat al Khams|||
DR|=Derna District|||
BA|=Benghazi District|||
MJ|=Marj District|||
TB|=Tripoli District (Libya)|||
SR|=Sirte District|||
SB|=Sabha District|||
NL|=Nalut District|||
MI|=Misrata District|||
GT|=Ghat District|||
ZA|=Zawiya District|||
WS|=Wadi al-Shatii|Wadi al Shatii||
JU|=Jufra District|Al-Jufra;Jufra!c||
BU|=Butnan District|||
JG|=Jabal al Gharbi|Western Mountains of Libya||
JI|=Jafara District|||
MB|=Murqub District|||
WA|=Al Wahat District|||
WD|=Wadi al Hayaa|||
@SD state prior=54 suffix=State alias=state
DC|=Central Darfur|Central Darfur state||57
DE|=East Darfur|East Darfur state||57
DN|=North Darfur|North Darfur state||62
DS|=South Darfur|South Darfur state||58
DW|=West Darfur|West Darfur state||60
GD|Gedaref|||
GK|=West Kordofan|West Kordofan state||58
GZ|=Gezira|Al-Jazirah;Gezira state;Al Jazira state||58
KA|Kassala|||
KH|Khartoum|||
KN|=North Kordofan|North Kordofan state||58
KS|=South Kordofan|South Kordofan state||58
NB|=Blue Nile State|||
NO|=Northern State (Sudan)|Sudan's Northern State||
NR|=River Nile State|||
NW|=White Nile State|||
RS|=Red Sea State|||
SI|Sennar|Sinnar state||
@SS state prior=52 suffix=State alias=state
BN|=Northern Bahr el Ghazal|||
BW|=Western Bahr el Ghazal|||
EC|=Central Equatoria|||
EE|=Eastern Equatoria|||
EW|=Western Equatoria|||
JG|Jonglei|||
LK|=Lakes State|||
NU|=Upper Nile State|Upper Nile!c||
UY|=Unity State|||
WR|=Warrap|Warrap state||
@ET region only bare prior=54
AF|=Afar Region|Afar!c||56
AM|=Amhara|Amhara region;Amhara Region|Amharas|64
BE|=Benishangul-Gumuz|Benishangul-Gumuz region||
GA|=Gambella Region|Gambela region||
HA|=Harari Region|||
OR|=Oromia|Oromia region;Oromiya|Oromo,Oromos|63
SI|=Sidama|Sidama region||
SN|=Southern Nations, Nationalities and Peoples|Southern Nations, Nationalities, and Peoples' Region;SNNPR!e||
SO|=Somali Region|Ogaden!c;Somali region of Ethiopia||56
SW|=Southwest Ethiopia|South West Ethiopia Peoples' Region||
TI|=Tigray|Tigray region;Tigrai|Tigrayan,Tigrayans|68
@ER region only bare prior=45
AN|Anseba|||
GB|=Gash-Barka|||
DU|=Debub Region|Southern Region (Eritrea)||
DK|=Southern Red Sea Region|||
MA|=Maekel|Central Region (Eritrea)||
SK|=Northern Red Sea Region|||
@SO region prior=49 suffix=Region alias=region
AW|Awdal|||
BK|Bakool|Bakol||
BN|=Banadir|Benadir||
BR|=Bari Region (Somalia)|Bari region of Somalia||
BY|=Bay Region (Somalia)|Bay region!c||
GA|Galguduud|Galgaduud||
GE|Gedo|||
HI|Hiran|Hiraan;Hiiraan||
JD|=Middle Juba|Middle Jubba||
JH|=Lower Juba|Lower Jubba||
MU|Mudug|||
NU|Nugal|Nugaal||
SA|=Sanaag|||
SD|=Middle Shabelle|Middle Shabele||
SH|=Lower Shabelle|Lower Shabele||
SO|=Sool|Sool region||
TO|=Togdheer|||
WO|=Woqooyi Galbeed|||
@KE county prior=46 suffix=County alias=county
01|Baringo|||
05|=Elgeyo-Marakwet|||
21|Lamu|||
23|Makueni|||
28|Mombasa|||
29|=Murang'a County|Muranga||
30|=Nairobi County|||
31|Nakuru|||
32|=Nandi County|||
39|=Taita-Taveta|||
40|=Tana River County|||
41|=Tharaka-Nithi|||
42|=Trans-Nzoia|||
43|Turkana|||
44|=Uasin Gishu|||
47|=West Pokot|||
@TZ region prior=45 suffix=Region alias=region
06|=Pemba North|||
07|=Zanzibar North|||
10|=Pemba South|||
11|=Zanzibar South|||
15|=Zanzibar West|||
09|=Kilimanjaro Region|||
13|=Mara Region|||
19|=Pwani Region|Coast Region!c||
@UG region prior=45 only bare
C|=Central Region (Uganda)|Central Uganda||
E|=Eastern Region (Uganda)|Eastern Uganda||
N|=Northern Region (Uganda)|Northern Uganda||
W|=Western Region (Uganda)|Western Uganda||
@RW province only bare prior=45
02|=Eastern Province (Rwanda)|Eastern Province!c||
03|=Northern Province (Rwanda)|Northern Province!c||
04|=Western Province (Rwanda)|Western Province!c||
05|=Southern Province (Rwanda)|Southern Province!c||
@CD province prior=52 suffix=Province alias=province
BC|=Kongo Central|Bas-Congo;Kongo-Central||
BU|=Bas-Uélé|Bas-Uele||
EQ|=Équateur Province|Equateur province||
HK|=Haut-Katanga|||
HL|=Haut-Lomami|||
HU|=Haut-Uélé|Haut-Uele||
IT|=Ituri|Ituri province||63
KC|=Kasaï-Central|Kasai-Central||
KE|=Kasaï-Oriental|Kasai-Oriental||
KG|=Kwango|||
KL|=Kwilu|||
KS|=Kasaï Province|Kasai;Kasai province||56
LO|=Lomami Province|||
LU|=Lualaba|Lualaba province||
MA|=Maniema|||
MN|=Mai-Ndombe|||
MO|=Mongala Province|||
NK|=North Kivu|Nord-Kivu;North Kivu province||66
NU|=Nord-Ubangi|North Ubangi||
SA|=Sankuru|||
SK|=South Kivu|Sud-Kivu;South Kivu province||65
SU|=Sud-Ubangi|South Ubangi||
TA|=Tanganyika Province|||
TO|=Tshopo|||
TU|=Tshuapa|||
-KN
@NG state prior=52 suffix=State alias=state
AB|Abia|||
AD|Adamawa|||54
AK|=Akwa Ibom|Akwa Ibom State||
AN|Anambra|||
BA|Bauchi|||
BE|Benue|||57
BO|Borno|||60
BY|Bayelsa|||
CR|=Cross River State|Cross River!c||
DE|=Delta State|||
EB|Ebonyi|||
ED|=Edo State|||
EK|=Ekiti State|Ekiti!c||
EN|Enugu|||
GO|Gombe|||
IM|=Imo State|||
JI|Jigawa|||
KD|Kaduna|||
KE|Kebbi|||54
KN|=Kano State|||
KO|=Kogi State|||
KT|Katsina|||54
KW|Kwara|||54
LA|Lagos|||
NA|Nasarawa|||
NI|=Niger State|||54
OG|=Ogun State|||
ON|=Ondo State|||
OS|=Osun State|||
OY|=Oyo State|||
PL|=Plateau State|||56
RI|=Rivers State|||
SO|Sokoto|||54
TA|Taraba|||
YO|=Yobe State|Yobe||54
ZA|Zamfara|||57
-FC
@GH region prior=45 suffix=Region alias=region
AA|=Greater Accra|||
AF|=Ahafo Region|||
AH|=Ashanti Region|||
BE|=Bono East|||
BO|=Bono Region|||
CP|=Central Region (Ghana)|||
EP|=Eastern Region (Ghana)|||
NE|=North East Region (Ghana)|||
NP|=Northern Region (Ghana)|||
OT|=Oti Region|||
SV|=Savannah Region|||
TV|=Volta Region|||
UE|=Upper East|Upper East Region||
UW|=Upper West|Upper West Region||
WN|=Western North Region|||
WP|=Western Region (Ghana)|||
@CM region only bare prior=50
AD|=Adamawa Region|Adamaoua||
CE|=Centre Region (Cameroon)|||
EN|=Far North Region|Cameroon's Far North||
ES|=East Region (Cameroon)|||
LT|=Littoral Region (Cameroon)|||
NO|=North Region (Cameroon)|||
NW|=Northwest Region (Cameroon)|Cameroon's Northwest||
OU|=West Region (Cameroon)|||
SU|=South Region (Cameroon)|||
SW|=Southwest Region (Cameroon)|Cameroon's Southwest||
@ML region prior=50 suffix=Region alias=region
10|=Taoudénit Region|Taoudenni region||
1|=Kayes Region|||
2|=Koulikoro Region|||
3|=Sikasso Region|||
4|=Ségou Region|||
5|=Mopti Region|||54
6|=Timbuktu Region|Tombouctou region||
7|=Gao Region|||
8|=Kidal Region|||
9|=Ménaka Region|||
-BKO
@BF region prior=46 suffix=Region alias=region
01|=Boucle du Mouhoun|||
02|=Cascades Region|||
03|=Centre Region (Burkina Faso)|||
04|=Centre-Est Region|||
05|=Centre-Nord Region|||
06|=Centre-Ouest Region|||
07|=Centre-Sud Region|||
08|=Est Region (Burkina Faso)|||
09|=Hauts-Bassins|||
10|=Nord Region (Burkina Faso)|||
11|=Plateau-Central Region|||
12|=Sahel Region|||
13|=Sud-Ouest Region|||
@NE region prior=48 suffix=Region alias=region
6|=Tillabéri Region|Tillaberi;Tillaberi region||54
2|=Diffa Region|||
-8
@TD region prior=45 suffix=Region alias=region
LC|=Lac Region (Chad)|||
BG|=Barh el Gazel|Bahr el Ghazal Region (Chad)||
OD|=Ouaddaï|Ouaddai;Ouaddai region||50
TI|=Tibesti|||50
-ND
@CF prefecture prior=45 suffix=Prefecture alias=prefecture
HS|=Mambéré-Kadéï|||
KB|=Nana-Grébizi|||
KG|=Kémo|||
SE|=Sangha-Mbaéré|||
MP|=Ombella-M'Poko|||
-BGF
@CG department prior=45 suffix=Department alias=department
12|=Pool Department|Pool region!c||
13|=Sangha Department|||
14|=Plateaux Department|||
8|=Cuvette Department|||
-16, 15, BZV
@GA province prior=45
@BJ department prior=46 suffix=Department alias=department
AK|=Atacora|Atakora||50
AL|=Alibori|||50
AQ|=Atlantique Department|||
BO|=Borgou|||
CO|=Collines Department|||
DO|=Donga Department|||
KO|=Kouffo|Couffo||
LI|=Littoral Department|||
MO|=Mono Department|||
OU|=Ouémé|||
PL|=Plateau Department|||
ZO|=Zou Department|||
@TG region prior=45 suffix=Region alias=region
C|=Centrale Region|||
K|=Kara Region|||
M|=Maritime Region|||
P|=Plateaux Region|||
S|=Savanes Region|Savanes||50
@GN region prior=45 suffix=Region alias=region
-C
@GW region only bare prior=45
BL|=Bolama|||
CA|=Cacheu|||
GA|=Gabú|||
@GM division only bare prior=45
W|=West Coast Division (Gambia)|||
N|=North Bank Division|||
@SL province only bare prior=45
E|=Eastern Province (Sierra Leone)|||
N|=Northern Province (Sierra Leone)|||
NW|=North West Province (Sierra Leone)|||
S|=Southern Province (Sierra Leone)|||
W|=Western Area|Western Area!c||
@LR county prior=45 suffix=County alias=county
BG|=Bong County|||
BM|=Bomi County|||
MY|=Maryland County|||
RG|=River Gee|||
RI|=River Cess|||
SI|=Sinoe|||
@MR region prior=45 suffix=Region alias=region
01|=Hodh Ech Chargui|||
02|=Hodh El Gharbi|||
07|=Adrar Region|||
-13, 14, 15
@MA region prior=47 suffix=Region alias=region
01|=Tanger-Tetouan-Al Hoceima|||
02|=Oriental (Morocco)|||
03|=Fez-Meknes|Fès-Meknès||
04|=Rabat-Salé-Kénitra|||
05|=Béni Mellal-Khénifra|||
06|=Casablanca-Settat|||
07|=Marrakesh-Safi|Marrakech-Safi||
08|=Drâa-Tafilalet|||
09|=Souss-Massa|||
10|=Guelmim-Oued Noun|||
11|=Laâyoune-Sakia El Hamra|||
12|=Dakhla-Oued Ed-Dahab|||
@ZA province only bare prior=57
EC|Eastern Cape|||
FS|=Free State|Free State Province;Free State!c;Orange Free State||
GP|Gauteng|||58
KZN|KwaZulu-Natal|KwaZulu Natal||58
LP|=Limpopo|||
MP|Mpumalanga|||
NC|Northern Cape|||
NW|=North West Province|North West province||
WC|Western Cape|||
@ZM province only bare prior=45
01|=Western Province (Zambia)|||
02|=Central Province (Zambia)|||
03|=Eastern Province (Zambia)|||
04|=Luapula|Luapula Province||
05|=Northern Province (Zambia)|||
06|=North-Western Province (Zambia)|||
07|=Southern Province (Zambia)|||
08|=Copperbelt|Copperbelt Province||52
09|=Lusaka Province|||
10|=Muchinga|Muchinga Province||
@ZW province only bare prior=48
MA|Manicaland|||
MC|Mashonaland Central|||
ME|Mashonaland East|||
MI|=Midlands Province|||
MN|Matabeleland North|||
MS|Matabeleland South|||
MV|=Masvingo Province|||
MW|Mashonaland West|||
@MZ province prior=50 suffix=Province alias=province
A|=Niassa|Niassa Province||
B|=Manica|Manica Province||
G|=Gaza Province (Mozambique)|Mozambique's Gaza province||
I|=Inhambane|||
L|=Maputo Province|||
N|=Nampula Province|||
P|=Cabo Delgado|Cabo Delgado province||62
Q|=Zambezia|Zambézia||
S|=Sofala|Sofala province||
T|=Tete Province|||
-MPM
@AO province prior=46 suffix=Province alias=province
CAB|=Cabinda Province|Cabinda enclave||50
CNO|=Cuanza Norte|Kwanza Norte||
CUS|=Cuanza Sul|Kwanza Sul||
LNO|=Lunda Norte|||
LSU|=Lunda Sul|||
ZAI|=Zaire Province|||
CNN|=Cunene Province|||
CCU|=Cuando Cubango|||
BIE|=Bié Province|||
@NA region prior=45 suffix=Region alias=region
CA|=Zambezi Region|Caprivi Strip||
KU|=Kunene Region|||
KA|=Karas|Karas Region||
@BW district only bare prior=45
CE|=Central District (Botswana)|||
CH|=Chobe|Chobe District||
GH|=Ghanzi|||
KG|=Kgalagadi|||
NW|=North-West District (Botswana)|Ngamiland||
@MW district prior=45 suffix=District alias=district
@LS district prior=45 suffix=District alias=district
@SZ region prior=45 suffix=Region alias=region
@BI province prior=45 suffix=Province alias=province
@MG region only bare prior=45
11|Analamanga|||
52|Androy|||
53|Anosy|||
51|Atsimo-Andrefana|||
31|Atsinanana|||
43|Betsiboka|||
41|Boeny|||
54|Menabe|||
12|Vakinankaratra|||
@DZ province prior=45 suffix=Province alias=province
16|Algiers|||
15|=Kabylie|Tizi Ouzou Province;Kabylia||50
@TN governorate prior=46 suffix=Governorate alias=governorate
12|Ariana|||
14|Manouba|||
33|=Kef Governorate|El Kef||
52|=Monastir Governorate|||
@TR province prior=48 suffix=Province alias=province
30|Hakkari|||
31|=Hatay|Hatay Province||58
33|Mersin|||
34|Istanbul|||
35|Izmir|||
41|=Kocaeli|||
46|Kahramanmaras|||
52|=Ordu Province|||
54|=Sakarya|||
62|Tunceli|Dersim province||
63|Sanliurfa|||
65|=Van Province|||
72|=Batman Province|||
49|=Mus Province|Muş Province||
@CY district prior=46 suffix=District alias=district
@BG province prior=45 suffix=Province alias=province
22|=|||
23|Sofia|||
12|=Montana Province|||
-22
@RO county prior=45 suffix=County alias=county
AB|=Alba County|||
OT|=Olt County|||
B|=|||
-B
@AL county prior=45 suffix=County alias=county
11|Tirana|||
@DK region only bare prior=47
81|=North Jutland Region|North Denmark Region||
82|=Central Jutland Region|Central Denmark Region||
83|=Southern Denmark|Region of Southern Denmark||
84|=Capital Region of Denmark|||
85|=Region Zealand|||
@SE county prior=46 suffix=County alias=county
AC|=Västerbotten|Västerbotten County||
BD|=Norrbotten|Norrbotten County||
D|=Södermanland|||
E|=Östergötland|||
G|=Kronoberg|||
I|=Gotland|Gotland County||57
K|=Blekinge|||
M|=Skåne|Scania;Skåne County||52
N|=Halland|||
O|=Västra Götaland|||
S|=Värmland|||
U|=Västmanland|||
W|=Dalarna|||
X|=Gävleborg|||
Y|=Västernorrland|||
Z|=Jämtland|||
AB|=Stockholm County|||
C|=Uppsala County|||
F|=Jönköping County|||
H|=Kalmar County|||
T|=Örebro County|||
@NO county only bare prior=47
11|Rogaland|||
15|=Møre og Romsdal|||
18|Nordland|||
34|=Innlandet|||
42|=Agder|||
46|=Vestland|||
50|=Trøndelag|||
01|=Akershus|||
04|=Buskerud|||
05|=Finnmark|||54
13|=Østfold|||
17|=Telemark|||
20|=Vestfold|||
21|=Svalbard|Spitsbergen!c||58
@FI region only bare prior=46
02|=South Karelia|||
03|=South Ostrobothnia|||
05|=Kainuu|||
06|=Kanta-Häme|||
07|=Central Ostrobothnia|||
08|=Central Finland|||
09|=Kymenlaakso|||
10|=Lapland|Finnish Lapland|Sami|56
11|=Pirkanmaa|||
12|=Ostrobothnia|||
13|=North Karelia|||
14|=North Ostrobothnia|||
15|=North Savo|Northern Savonia||
16|=Päijät-Häme|||
17|=Satakunta|||
18|=Uusimaa|||50
19|=Southwest Finland|Varsinais-Suomi||
@EE county prior=45 suffix=County alias=county
45|=Ida-Viru County|Ida-Virumaa||50
74|=Saaremaa|||
39|=Hiiumaa|||
50|=Jõgeva County|||
56|=Lääne County|||
79|=Tartu County|||
@IE county prior=47 suffix=County alias=county
G|=County Galway|Galway!c||
D|=County Dublin|||
CO|=County Cork|||
CE|=County Clare|||
CN|=County Cavan|||
CW|=County Carlow|||
DL|=County Donegal|Donegal||50
KE|=County Kildare|Kildare||
KK|=County Kilkenny|||
KY|=County Kerry|||
LD|=County Longford|||
LH|=County Louth|||
LK|=County Limerick|||
LM|=County Leitrim|Leitrim||
LS|=County Laois|Laois||
MH|=County Meath|||
MN|=County Monaghan|||
MO|=County Mayo|||
OY|=County Offaly|Offaly||
RN|=County Roscommon|Roscommon||
SO|=County Sligo|||
TA|=County Tipperary|Tipperary||
WD|=County Waterford|||
WH|=County Westmeath|Westmeath||
WW|=County Wicklow|Wicklow||
WX|=County Wexford|||
@MX state only bare prior=55
AGU|=Aguascalientes State|Aguascalientes!c||
BCN|Baja California|||58
BCS|Baja California Sur|||
CAM|=Campeche State|Campeche!c||
CHH|=Chihuahua State|Chihuahua!c||56
CHP|Chiapas|||58
COA|Coahuila|Coahuila de Zaragoza||
COL|=Colima State|Colima!c||
DUR|=Durango State|Durango!c||
GRO|Guerrero|Guerrero!c;Guerrero state||57
GUA|=Guanajuato State|Guanajuato!c||57
HID|=Hidalgo State|Hidalgo!c||
JAL|Jalisco|||59
MEX|=State of Mexico|Mexico state;Edomex;Estado de México||
MIC|Michoacán|Michoacán de Ocampo||58
MOR|=Morelos|Morelos!c||
NAY|Nayarit|||
NLE|Nuevo León|||57
OAX|=Oaxaca State|Oaxaca!c||57
PUE|=Puebla State|Puebla!c||
QUE|=Querétaro State|Querétaro!c||
ROO|Quintana Roo|||
SIN|Sinaloa||Sinaloan|61
SLP|=San Luis Potosí State|San Luis Potosí!c||
SON|Sonora|Sonora!c;Sonora state|Sonoran|57
TAB|=Tabasco|Tabasco!c;Tabasco state||
TAM|Tamaulipas|||58
TLA|=Tlaxcala State|Tlaxcala!c||
VER|=Veracruz State|Veracruz!c||
YUC|Yucatán|Yucatan Peninsula!c||
ZAC|=Zacatecas State|Zacatecas!c||
-CMX
@BR state only bare prior=53
AC|=Acre State|Acre!c||
AL|Alagoas|||
AM|=Amazonas (Brazil)|Amazonas!c;Amazonas state||58
AP|Amapá|||
BA|Bahia||Bahian|
CE|Ceará|||
DF|=Federal District (Brazil)|||
ES|Espírito Santo|||
GO|Goiás|||
MA|Maranhão|||
MG|Minas Gerais|||58
MS|Mato Grosso do Sul|||
MT|Mato Grosso|||56
PA|Pará|||57
PB|Paraíba|||
PE|Pernambuco|||
PI|Piauí|||
PR|=Paraná State|Paraná!c||
RJ|=Rio de Janeiro State|||
RN|Rio Grande do Norte|||
RO|Rondônia|||
RR|Roraima|||
RS|Rio Grande do Sul|||58
SC|=Santa Catarina State|Santa Catarina!c||
SE|Sergipe|||
SP|=São Paulo State|||
TO|Tocantins|||
@AR province prior=48 suffix=Province alias=province
B|=Buenos Aires Province|||54
A|=Salta Province|||
F|=La Rioja Province|||
G|Santiago del Estero|||
H|=Chaco Province|Chaco!c||
L|=La Pampa|La Pampa province||
P|=Formosa Province|||
R|=Río Negro Province|Río Negro!c||
T|=Tucumán Province|||
U|=Chubut|||
V|=Tierra del Fuego Province|||
X|=Córdoba Province|||
Z|=Santa Cruz Province (Argentina)|Santa Cruz province!c||
E|=Entre Ríos|||
N|=Misiones Province|Misiones!c||
-C
@CL region only bare prior=48
AI|=Aysén|Aysén Region||
AN|=Antofagasta Region|||
AP|=Arica y Parinacota|||
AR|=Araucanía|La Araucanía;Araucania||53
AT|=Atacama Region|||
BI|=Biobío|Biobio;Bío Bío||
CO|=Coquimbo Region|||
LI|=O'Higgins Region|||
LL|=Los Lagos Region|||
LR|=Los Ríos Region|||
MA|=Magallanes|Magallanes Region||
ML|=Maule|Maule Region||
NB|=Ñuble|Ñuble Region||
RM|=Santiago Metropolitan Region|||
TA|=Tarapacá|||
VS|=Valparaíso Region|||
@CO department prior=50 suffix=Department alias=department
AMA|=Amazonas Department (Colombia)|||
ANT|Antioquia|||56
ARA|=Arauca Department|||54
ATL|=Atlántico Department|||
BOL|=Bolívar Department (Colombia)|||
BOY|Boyacá|||
CAL|=Caldas|Caldas!c;Caldas department||
CAQ|Caquetá|||
CAS|Casanare|||
CAU|Cauca|||57
CES|=Cesar Department|||
CHO|Chocó|||
COR|=Córdoba Department|||
CUN|Cundinamarca|||
GUA|Guainía|||
GUV|Guaviare|||54
HUI|=Huila|Huila!c;Huila department||
LAG|=La Guajira|||
MAG|=Magdalena Department|||
MET|=Meta Department|||
NAR|Nariño|Nariño!c;Nariño department||54
NSA|Norte de Santander|||56
PUT|Putumayo|||
QUI|Quindío|||
RIS|Risaralda|||
SAN|=Santander Department|||
SAP|=San Andrés and Providencia|San Andrés, Providencia and Santa Catalina||
SUC|=Sucre Department|||
TOL|Tolima|||
VAC|Valle del Cauca|||56
VAU|Vaupés|||
VID|Vichada|||
-DC
@VE state prior=48 suffix=State alias=state
B|Anzoátegui|||
C|=Apure|Apure state||54
D|=Aragua|||
E|=Barinas State|||
F|=Bolívar State|Bolivar state||54
G|=Carabobo|Carabobo!c||
H|Cojedes|||
I|=Falcón State|Falcon state||
J|Guárico|||
K|=Lara State|||
L|=Mérida State|||
M|=Miranda State|||
N|Monagas|||
O|=Nueva Esparta|||
P|=Portuguesa State|||
R|=Sucre State|||
S|Táchira|||54
T|=Trujillo State|||
U|Yaracuy|||
V|=Zulia|Zulia state||55
W|=Federal Dependencies of Venezuela|||
X|=La Guaira State|Vargas state||
Y|=Delta Amacuro|||
Z|=Amazonas State (Venezuela)|||
-A
@PE region prior=47 suffix=Region alias=region
AMA|=Amazonas Region (Peru)|||
LAL|=La Libertad Region|||
SAM|=San Martín Region|||
LIM|=Lima Region|||
MDD|=Madre de Dios|||
LOR|=Loreto Region|Loreto!c||
JUN|=Junín Region|||
CAL|=|||
-LMA, CAL
@EC province prior=46 suffix=Province alias=province
B|=Bolívar Province (Ecuador)|||
L|=Loja Province|||
D|=Orellana Province|||
SE|=Santa Elena Province|||
R|=Los Ríos Province|||
W|=Galápagos Islands|Galapagos;Galapagos Islands;Galápagos|Galapagos tortoise|60
O|=El Oro Province|||
SD|=Santo Domingo de los Tsáchilas|||
N|=Napo Province|||
F|=Cañar|||
@BO department prior=47 suffix=Department alias=department
B|=Beni Department|||
L|=La Paz Department (Bolivia)|||
N|=Pando|Pando!c;Pando department||
S|=Santa Cruz Department (Bolivia)|||
@PY department prior=45 suffix=Department alias=department
11|=Central Department (Paraguay)|||
2|=San Pedro Department (Paraguay)|||
3|=Cordillera Department|||
15|=Presidente Hayes Department|||
8|=Misiones Department (Paraguay)|||
1|=Concepción Department (Paraguay)|||
-ASU
@UY department prior=45 suffix=Department alias=department
FD|=Florida Department|||
FS|=Flores Department|||
CO|=Colonia Department|||
RN|=Río Negro Department|||
RV|=Rivera Department|||
SJ|=San José Department|||
DU|=Durazno Department|||
@GT department prior=45 suffix=Department alias=department
06|=Santa Rosa Department|||
12|=San Marcos Department|||
02|=El Progreso Department (Guatemala)|||
01|=Guatemala Department|||
@HN department prior=45 suffix=Department alias=department
IB|=Bay Islands|Islas de la Bahía;Bay Islands!c||
LP|=La Paz Department (Honduras)|||
CL|=Colón Department|||
CR|=Cortés Department|||
VA|=Valle Department|||
GD|=Gracias a Dios|Gracias a Dios Department||
EP|=El Paraíso Department|||
SB|=Santa Bárbara Department|||
@SV department prior=45 suffix=Department alias=department
LI|=La Libertad Department (El Salvador)|||
PA|=La Paz Department (El Salvador)|||
UN|=La Unión Department|||
SV|=San Vicente Department|||
CA|=Cabañas Department|||
@NI department prior=45 suffix=Department alias=department
AN|=North Caribbean Coast Autonomous Region|||
AS|=South Caribbean Coast Autonomous Region|||
GR|=Granada Department|||
LE|=León Department|||
SJ|=Río San Juan Department|||
@CR province prior=46 suffix=Province alias=province
SJ|=San José Province|||
C|=Cartago Province|||
@PA province only bare prior=46
1|=Bocas del Toro|||
2|=Coclé|||
3|=Colón Province|||
4|=Chiriquí|||
5|=Darién Province|||
6|=Herrera Province|||
7|=Los Santos Province|||
8|=Panamá Province|||
9|=Veraguas|||
10|=Panamá Oeste|||
KY|=Guna Yala|Kuna Yala;San Blas Islands||
NB|=Ngäbe-Buglé|||
EM|=Emberá-Wounaan|||
@CU province prior=45 suffix=Province alias=province
03|=|||
99|=Isla de la Juventud|Isle of Youth||
12|=Granma Province|||
14|=Guantánamo Province|||
-03
@DO province prior=45 suffix=Province alias=province
06|=Duarte Province|||
10|=Independencia Province|||
22|=San Juan Province (Dominican Republic)|||
25|=Santiago Province (Dominican Republic)|||
16|=Pedernales|||
27|=Valverde Province|||
13|=La Vega Province|||
-01
@HT department prior=47 suffix=Department alias=department
AR|=Artibonite|Artibonite department||54
CE|=Centre Department (Haiti)|||
GA|=Grand'Anse|||
ND|=Nord Department (Haiti)|||
NE|=Nord-Est Department|||
NI|=Nippes|||
NO|=Nord-Ouest Department|||
OU|=Ouest Department (Haiti)|||
SD|=Sud Department (Haiti)|||
SE|=Sud-Est Department|||
@BZ district prior=45 suffix=District alias=district
BZ|=Belize District|||
SC|=Stann Creek|||
TOL|=Toledo District|||
@GY region only bare prior=45
CU|=Cuyuni-Mazaruni|||
BA|=Barima-Waini|||
PM|=Pomeroon-Supenaam|||
PT|=Potaro-Siparuni|||
UT|=Upper Takutu-Upper Essequibo|||
UD|=Upper Demerara-Berbice|||
MA|=Mahaica-Berbice|||
ES|=Essequibo Islands-West Demerara|||
EB|=East Berbice-Corentyne|||
DE|=Demerara-Mahaica|||
@SR district prior=45 suffix=District alias=district
PR|=Para District|||
@MM region only bare prior=54
01|=Sagaing Region|Sagaing!c||58
02|=Bago Region|||
03|=Magway Region|Magwe region||56
04|=Mandalay Region|||
05|=Tanintharyi|Tanintharyi Region;Tenasserim||
06|=Yangon Region|||
07|=Ayeyarwady|Irrawaddy region;Ayeyarwady Region||
11|=Kachin State|Kachin!c|Kachins|60
12|=Kayah State|Karenni State;Kayah!c||56
13|=Karen State|Kayin State;Kayin||58
14|=Chin State|Myanmar's Chin||58
15|=Mon State|||
16|=Rakhine|Rakhine State;Arakan|Arakanese|65
17|=Shan State|||62
@TH province prior=46 suffix=Province alias=province
14|Ayutthaya|||
20|Chonburi|Chon Buri province||
31|Buriram|||
33|Sisaket|||
55|=Nan Province|||
63|=Tak Province|||
92|=Trang Province|||
32|=Surin Province|||
95|=Yala Province|||
83|Phuket|||
39|Nong Bua Lamphu|||
82|Phang Nga|||
16|Lopburi|||
25|Prachinburi|||
-10, S
@VN province prior=45 suffix=Province alias=province
47|Kien Giang|||
26|=Thua Thien-Hue|||
43|=Ba Ria-Vung Tau|||
41|=Long An Province|||
-CT, DN, HN, HP, SG
@KH province prior=46 suffix=Province alias=province
10|=Kratie|||
11|=Mondulkiri|Mondolkiri||
14|=Prey Veng|||
15|=Pursat|||
16|=Ratanakiri|||
17|Siem Reap|||
18|=Preah Sihanouk Province|||
19|=Stung Treng|||
1|=Banteay Meanchey|||
20|=Svay Rieng|||
21|Takeo|||
22|=Oddar Meanchey|||
23|=Kep Province|||
25|=Tboung Khmum|||
2|Battambang|||
3|=Kampong Cham|||
4|=Kampong Chhnang|||
5|=Kampong Speu|||
6|=Kampong Thom|||
8|=Kandal|Kandal Province||
9|=Koh Kong|||
13|=Preah Vihear Province|||
-12
@LA province prior=45 suffix=Province alias=province
AT|=Attapeu|||
BK|=Bokeo|||
BL|=Bolikhamxay|||
HO|=Houaphanh|||
KH|=Khammouane|||
LM|=Luang Namtha|||
LP|Luang Prabang|||
OU|=Oudomxay|||
PH|=Phongsaly|||
SL|=Salavan|||
SV|Savannakhet|||
VI|=Vientiane Province|||
XA|=Sainyabuli|Xayaburi;Xayabouly||
XE|=Sekong|||
XI|=Xiangkhouang|||
XS|=Xaisomboun|||
-VT
@MY state only bare prior=54
01|Johor|Johore||57
02|Kedah|||
03|Kelantan|||
04|=Malacca State|Melaka State||
05|Negeri Sembilan|||
06|Pahang|||
07|Penang|Pulau Pinang;Penang Island||
08|=Perak|||
09|=Perlis|||
10|Selangor|||
11|Terengganu|||
12|Sabah|||58
13|Sarawak|||58
-14, 15, 16
@ID province only bare prior=52
AC|Aceh||Acehnese|60
BA|Bali||Balinese|65
BB|=Bangka Belitung Islands|Bangka-Belitung||
BE|=Bengkulu Province|Bengkulu!c||
BT|Banten|||
GO|=Gorontalo Province|||
JA|=Jambi Province|||
JB|West Java|Jawa Barat||
JI|East Java|Jawa Timur||
JT|Central Java|Jawa Tengah||
KB|West Kalimantan|||
KI|East Kalimantan|||
KR|Riau Islands|||
KS|South Kalimantan|||
KT|Central Kalimantan|||
KU|North Kalimantan|||
LA|Lampung|||
MA|=Maluku|Moluccas;Maluku Islands;Spice Islands||
MU|North Maluku|||
NB|West Nusa Tenggara|||
NT|East Nusa Tenggara|||
PA|=Papua|Papua province;Papua region||60
PB|West Papua|||58
PD|Southwest Papua|||
PE|Highland Papua|||
PS|South Papua|||
PT|Central Papua|||
RI|Riau|||
SA|North Sulawesi|||
SB|West Sumatra|||
SG|Southeast Sulawesi|||
SN|South Sulawesi|||
SR|West Sulawesi|||
SS|South Sumatra|||
ST|Central Sulawesi|||
SU|North Sumatra|||
YO|=Special Region of Yogyakarta|||
-JK
@PH region only bare prior=50
00|=Metro Manila|National Capital Region!c||60
01|=Ilocos Region|Ilocos!c||
02|=Cagayan Valley|||
03|Central Luzon|||
05|=Bicol Region|Bicol||
06|Western Visayas|||
07|Central Visayas|||
08|Eastern Visayas|||
09|Zamboanga Peninsula|||
10|Northern Mindanao|||
11|=Davao Region|||
12|Soccsksargen|||
13|=Caraga|||
14|=Bangsamoro|Bangsamoro Autonomous Region in Muslim Mindanao;Autonomous Region in Muslim Mindanao;BARMM!e;ARMM!e||56
15|Cordillera Administrative Region|||
40|Calabarzon|||
41|Mimaropa|||
@PG province only bare prior=46
WPD|=Western Province (Papua New Guinea)|Western Province!c||
NPP|=Oro Province|Northern Province (Papua New Guinea)||
GPK|=Gulf Province|Gulf Province!c||
CPM|=Central Province (Papua New Guinea)|Central Province!c||
JWK|=Jiwaka|Jiwaka Province||
CPK|=Chimbu|Simbu||
EBR|=East New Britain|||
EHG|=Eastern Highlands|Eastern Highlands!c||
EPW|=Enga|Enga Province||54
ESW|=East Sepik|||
HLA|=Hela Province|||
MBA|=Milne Bay|Milne Bay Province||
MPL|=Morobe|Morobe Province||
MPM|=Madang|Madang Province||
MRL|=Manus|Manus Province;Manus Island||56
NIK|=New Ireland|New Ireland Province||
NSB|=Bougainville|Autonomous Region of Bougainville|Bougainvillean|58
SAN|=West Sepik|Sandaun||
SHM|=Southern Highlands|Southern Highlands!c||
WBK|=West New Britain|||
WHM|=Western Highlands|Western Highlands!c||
@SB province only bare prior=46
WE|=Western Province (Solomon Islands)|Western Province!c||
IS|=Isabel Province|||
CE|=Central Province (Solomon Islands)|Central Province!c||
TE|=Temotu|Temotu Province||
MK|=Makira-Ulawa|Makira-Ulawa Province||
RB|=Rennell and Bellona|||
GU|=Guadalcanal|||56
ML|=Malaita|||54
CH|=Choiseul|Choiseul!c||
@FJ division only bare prior=45
W|=Western Division (Fiji)|Western Division!c||
N|=Northern Division (Fiji)|Northern Division!c||
C|=Central Division (Fiji)|Central Division!c||
E|=Eastern Division (Fiji)|Eastern Division!c||
R|Rotuma|||
@HU county prior=45 suffix=County alias=county
PE|=Pest County|||
BE|=Békés County|||
HE|=Heves County|||
VA|=Vas County|||
ZA|=Zala County|||
SO|=Somogy County|||
TO|=Tolna County|||
BA|=Baranya County|||
FE|=Fejér County|||
NO|=Nógrád County|||
-BU, BC, DE, DU, EG, ER, GY, HV, KM, KV, MI, NK, NY, PS, SD, SF, SH, SK, SN, SS, ST, TB, VM, ZE
@BT district prior=45 suffix=District alias=district
@DJ region prior=45 suffix=Region alias=region
-DJ
@TW county prior=46 suffix=County alias=county
CYQ|=Chiayi County|||
HSQ|=Hsinchu County|||
-KIN, PEN, LIE, CYI, HSZ, KEE, KHH, NWT, TAO, TNN, TPE, TXG
@CI district prior=45 suffix=District alias=district
-AB, YM
@MN province prior=45 suffix=Province alias=province
047|=Töv Province|||
1|=|||
-1
@KW governorate only bare prior=45
HA|=Hawalli Governorate|Hawally Governorate||
KU|=Capital Governorate (Kuwait)|||
JA|=Jahra Governorate|Al Jahra;Jahra!c||
FA|=Farwaniya Governorate|Al Farwaniyah||
AH|=Ahmadi Governorate|||
MU|=Mubarak Al-Kabeer Governorate|Mubarak Al-Kabeer||
@BH governorate only bare prior=45
15|=Muharraq Governorate|||
13|=Capital Governorate (Bahrain)|||
14|=Southern Governorate (Bahrain)|||
17|=Northern Governorate (Bahrain)|||
@MD district only prior=45 suffix=District alias=district
ED|Edinet|||
UN|Ungheni|||
TE|Telenesti|||
TA|Taraclia|||
SV|=Stefan Voda District|Stefan Voda district||
ST|Straseni|||
SO|Soroca|||
RI|Riscani|||
RE|Rezina|||
OR|Orhei|||
OC|Ocnita|||
AN|Anenii Noi|||
NI|Nisporeni|||
LE|Leova|||
SI|Singerei|||
CR|Criuleni|||
IA|Ialoveni|||
CS|Causeni|||
CT|=Cantemir District|Cantemir district||
CL|=Calarasi District (Moldova)|||
CA|Cahul|||
GL|Glodeni|||
FL|Floresti|||
FA|Falesti|||
DR|Drochia|||
DO|Donduseni|||
CM|Cimislia|||
BR|Briceni|||
BS|Basarabeasca|||
HI|Hincesti|||
SD|Soldanesti|||
@GQ region only bare prior=40
C|=Río Muni|Rio Muni||
@GL municipality only bare prior=42
KU|=Kujalleq|Kujalleq municipality||
QE|=Qeqqata|Qeqqata municipality||
SM|=Sermersooq|Sermersooq municipality||
QT|=Qeqertalik|Qeqertalik municipality||
AV|=Avannaata|Avannaata municipality||
@FM state only bare prior=44
YAP|=Yap State|Yap!c||
PNI|=Pohnpei|Pohnpei State;Ponape||
KSA|=Kosrae|Kosrae State||
TRK|=Chuuk|Chuuk State;Truk Lagoon||
@JM parish only bare prior=45
10|=Westmoreland Parish|Westmoreland!c||
07|=Trelawny Parish|Trelawny!c||
03|=Saint Thomas Parish (Jamaica)|St. Thomas Parish!c||
05|=Saint Mary Parish (Jamaica)|St. Mary Parish!c||
08|=Saint James Parish (Jamaica)|St. James Parish!c||
11|=Saint Elizabeth Parish|St. Elizabeth Parish;St. Elizabeth!c;Saint Elizabeth!c||
14|=Saint Catherine Parish|St. Catherine Parish;St. Catherine!c||
06|=Saint Ann Parish|St. Ann Parish||
02|=Saint Andrew Parish (Jamaica)|St. Andrew Parish!c||
04|=Portland Parish|||
12|=Manchester Parish|||
09|=Hanover Parish|||
13|=Clarendon Parish|Clarendon!c||
@AZ district only bare prior=46
KAL|=Kalbajar District|Kalbajar;Kelbajar||52
FUZ|=Fuzuli District|Fuzuli;Fizuli||48
CAB|=Jabrayil District|Jabrayil;Jebrail||48
ZAN|=Zangilan District|Zangilan||48
QBI|=Gubadli District|Gubadli;Qubadli||48
LAC|=Lachin District|Lachin district||48
AGM|=Aghdam District|Aghdam district;Agdam district||48
SUS|=Shusha District|Shusha district||46
XVD|=Khojavend District|Khojavend;Martuni!c||46
XCI|=Khojaly District|Khojaly;Khojali||48
TAR|=Tartar District|Tartar district;Terter||46
TOV|=Tovuz District|Tovuz||46
QUS|=Qusar District|Qusar||
QBA|=Quba District|||
GYG|=Goygol District|Goygol||
LER|=Lerik District|Lerik||
AST|=Astara District (Azerbaijan)|||
GAD|=Gadabay District|Gadabay;Gedabek||
QAB|=Gabala District|Gabala;Qabala||
SMI|=Shamakhi District|||
ZAQ|=Zaqatala District|Zaqatala||
"""
