"""Hand-written table of cities and towns (our own work, no source but common knowledge).

One line a city: CC | GeoNames name | newspaper name | other forms | flags
  newspaper name   empty = the GeoNames name is what newspapers print
  other forms      ';' separated; '!e' = [exact], '!c' = [context] after the form
  flags            c = the main name itself is ambiguous ([context])
                   p=NN = prior (when the population says too little or too much)
                                    cap = national capital (+10), adm=CODE = GeoNames adm1 code to tell namesakes apart
                   role=TEXT = another role than `city` (town is kept as `city`)
A line here also brings in places of fewer than 100,000 people.
"""

CITY_TABLE = """
# --- Russia
RU|Moscow||Moskva|wd=Q649
RU|Saint Petersburg|St. Petersburg|Saint Petersburg;St Petersburg;Petersburg!c;Leningrad;Petrograd|wd=Q656
RU|Nizhniy Novgorod|Nizhny Novgorod|Nizhni Novgorod;Gorky!c|
RU|Yekaterinburg||Ekaterinburg;Sverdlovsk|wd=Q887
RU|Rostov-on-Don||Rostov!c;Rostov on Don|
RU|Volgograd||Stalingrad|
RU|Tolyatti||Togliatti|
RU|Samara||Kuibyshev|
RU|Izhevsk|||
RU|Naberezhnyye Chelny|Naberezhnye Chelny||
RU|Ryazan’|Ryazan||
RU|Arkhangel’sk|Arkhangelsk|Archangel!c|
RU|Orël|Oryol|Orel!c|
RU|Velikiy Novgorod|Veliky Novgorod|Novgorod!c|
RU|Staryy Oskol|Stary Oskol||
RU|Prokop’yevsk|Prokopyevsk||
RU|Elektrostal’|Elektrostal||
RU|Al’met’yevsk|Almetyevsk||
RU|Zheleznodorozhnyy|Zheleznodorozhny||
RU|Kamensk-Ural’skiy|Kamensk-Uralsky||
RU|Komsomolsk-on-Amur||Komsomolsk|
RU|Grozny||Grozny;Grozniy|p=57
RU|Vladivostok|||p=60
RU|Kaliningrad||Königsberg;Konigsberg|p=60
RU|Kursk|||p=58
RU|Belgorod|||p=60
RU|Bryansk|||p=57
RU|Kirov||Vyatka|c
RU|Vladimir|||c
RU|Engels|||c
RU|Perm||Molotov!c|c
RU|Omsk|||
RU|Tula|||
RU|Chita|||
RU|Tambov|||
RU|Petropavlovsk-Kamchatsky||Petropavlovsk-Kamchatskiy|
RU|Severodvinsk|||
RU|Severomorsk|||p=48
RU|Artëm|Artyom||c
RU|Kiselëvsk|Kiselyovsk||
RU|Velikiye Luki|Velikie Luki||
RU|Ust’-Ilimsk|Ust-Ilimsk||
RU|Norilsk|||
RU|Magas|||
RU|Gorno-Altaysk||Gorno-Altaisk|
RU|Nar'yan-Mar|Naryan-Mar||
RU|Salekhard|||
RU|Anadyr|||
RU|Birobidzhan|||
RU|Magadan|||
RU|Elista|||
RU|Nalchik|||
RU|Maykop||Maikop|
RU|Beslan|||p=52
RU|Budënnovsk|Budyonnovsk||
RU|Shebekino|||p=46
RU|Sudzha|||p=50
RU|Rylsk||Rylsk|
RU|L'gov|Lgov||
RU|Valuyki||Valuiki|
RU|Klintsy|||
RU|Novozybkov|||
RU|Yeysk||Yeisk|
RU|Tuapse|||
RU|Novorossiysk||Novorossiisk|p=56
RU|Sochi|||p=60
RU|Anapa|||
RU|Taganrog|||
RU|Novocherkassk|||
RU|Kamensk-Shakhtinskiy|Kamensk-Shakhtinsky||
RU|Millerovo|||
RU|Mozdok|||
RU|Sarov|||p=44
RU|Snezhinsk|||
RU|Ozersk||Ozyorsk|
RU|Votkinsk|||
RU|Yelabuga||Alabuga!c|p=48
RU|Dubna|||
RU|Obninsk|||
RU|Kyshtym|||
RU|Pokrov|||c
RU|Kharp|||p=42
RU|Vyborg|||
RU|Kronshtadt|Kronstadt||
RU|Gatchina|||
RU|Ust'-Luga|Ust-Luga||p=46
RU|Primorsk|||c
RU|Kirishi|||
RU|Khimki|||
RU|Mytishchi|||
RU|Odintsovo|||
RU|Korolev|||c
RU|Podolsk|||
RU|Torzhok|||
RU|Toropets|||
RU|Shali|||
RU|Gudermes|||
RU|Urus-Martan|||
RU|Nazran|||
RU|Kizlyar|||
RU|Buynaksk|||
RU|Neryungri|||
RU|Olenegorsk|||
RU|Vorkuta|||
RU|Kolpino||||
# --- Ukraine
UA|Kyiv||Kiev|wd=Q1899 p=85
UA|Kharkiv||Kharkov|wd=Q42308 p=68
UA|Odesa||Odessa|wd=Q1874 p=66
UA|Dnipro||Dnipropetrovsk;Dnepropetrovsk|p=64
UA|Donetsk|||p=66
UA|Lviv||Lvov;Lemberg|p=64
UA|Zaporizhzhya|Zaporizhzhia|Zaporizhia;Zaporozhye;Zaporizhya;Zaporozhe|p=65
UA|Kryvyy Rih|Kryvyi Rih|Kryvy Rih;Krivoy Rog;Kryvyi Rig|p=60
UA|Sevastopol||Sebastopol|p=63
UA|Mykolayiv|Mykolaiv|Nikolaev;Nikolayev|p=61
UA|Mariupol|||p=65
UA|Luhansk||Lugansk|p=63
UA|Vinnytsya|Vinnytsia|Vinnitsa|
UA|Simferopol|||
UA|Chernihiv||Chernigov|p=60
UA|Khmelnytskyi||Khmelnitsky;Khmelnytsky|
UA|Chernivtsi||Czernowitz|
UA|Zhytomyr||Zhitomir|
UA|Sumy|||p=61
UA|Rivne||Rovno|
UA|Kherson|||p=63
UA|Poltava|||
UA|Makiyivka|Makiivka|Makeyevka;Makeevka|
UA|Horlivka||Gorlovka|
UA|Ivano-Frankivsk||Ivano-Frankovsk|
UA|Kamyanske|Kamianske|Dniprodzerzhynsk|
UA|Kropyvnytskyi||Kirovohrad;Kirovograd|
UA|Lutsk|||
UA|Ternopil||Ternopol|
UA|Kremenchuk||Kremenchug|
UA|Melitopol|||p=56
UA|Berdyansk||Berdiansk|
UA|Kerch|||p=54
UA|Kramatorsk|||p=59
UA|Slovyansk|Sloviansk|Slavyansk;Slaviansk|p=56
UA|Yevpatoriya|Yevpatoria|Evpatoria;Yevpatoriia|
UA|Uzhhorod||Uzhgorod|
UA|Nikopol|||
UA|Pavlohrad||Pavlograd|
UA|Bila Tserkva|||
UA|Bakhmut||Artemivsk;Artyomovsk;Artemovsk|p=60
UA|Pokrovsk||Krasnoarmiisk;Krasnoarmeysk|p=60
UA|Myrnohrad||Dymytrov|p=52
UA|Avdiyivka|Avdiivka|Avdeyevka;Avdeevka|p=58
UA|Chasiv Yar||Chasov Yar|p=55
UA|Toretsk||Dzerzhynsk;Dzerzhinsk!c|p=54
UA|Kostyantynivka|Kostiantynivka|Kostyantynivka;Konstantinovka;Konstantynivka|p=55
UA|Druzhkivka|||p=50
UA|Lyman||Liman!c;Krasny Liman|c p=54
UA|Izium||Izyum|p=55
UA|Kupyansk|Kupiansk|Kupyansk|p=57
UA|Vovchansk||Volchansk|p=54
UA|Balakliya|Balakliia|Balakliya;Balakleya|
UA|Chuhuiv||Chuguev|
UA|Lozova|||
UA|Sievierodonetsk||Severodonetsk;Syeverodonetsk|p=56
UA|Lysychansk||Lisichansk|p=54
UA|Rubizhne|||
UA|Popasna|||
UA|Debaltseve||Debaltsevo|
UA|Ilovays'k|Ilovaisk|Ilovaysk|
UA|Vuhledar||Ugledar|p=54
UA|Kurakhove||Kurakhovo|p=53
UA|Selydove|||p=50
UA|Marinka||Maryinka|p=51
UA|Volnovakha|||p=50
UA|Soledar|||p=53
UA|Siversk||Seversk!c|p=52
UA|Enerhodar||Energodar|p=54
UA|Orikhiv||Orekhov|p=50
UA|Huliaipole||Hulyaipole;Gulyaipole|p=53
UA|Polohy||Pologi|
UA|Tokmak|||p=50
UA|Vasylivka|||
UA|Nova Kakhovka||Novaya Kakhovka|p=53
UA|Kakhovka|||p=50
UA|Henichesk||Genichesk|p=48
UA|Skadovs'k|Skadovsk||
UA|Oleshky|||
UA|Beryslav|||
UA|Ochakiv||Ochakov|
UA|Bucha|||p=59
UA|Irpin|||p=55
UA|Borodyanka||Borodianka|p=50
UA|Hostomel||Gostomel|p=52
UA|Brovary|||
UA|Boryspil||Borispol|
UA|Vasyl'kiv|Vasylkiv||
UA|Vyshhorod|||
UA|Chornobyl|||
UA|Slavutych|||
UA|Prypiat|Pripyat|Prypiat|
UA|Netishyn|||
UA|Varash|||
UA|Pivdennoukrainsk||Yuzhnoukrainsk|
UA|Shostka|||p=50
UA|Konotop|||p=52
UA|Hlukhiv|||p=48
UA|Okhtyrka||Akhtyrka|p=48
UA|Trostyanets|Trostianets|Trostyanets|p=46
UA|Bilopillia||Bilopillya|p=46
UA|Romny|||
UA|Nizhyn|||
UA|Novhorod-Siverskyi||Novhorod-Siverskyi|
UA|Krolevets'|Krolevets||
UA|Izmail||Ismail!c|c p=53
UA|Reni|||c p=46
UA|Chornomorsk||Illichivsk|p=48
UA|Pivdenne||Yuzhne|
UA|Bilhorod-Dnistrovskyi||Belgorod-Dniestrovsky|
UA|Kremenets|||
UA|Starokostyantyniv|Starokostiantyniv|Starokonstantinov|p=46
UA|Stryi|||
UA|Drohobych|||
UA|Truskavets|||
UA|Mukachevo||Mukacheve|
UA|Uman|||
UA|Smila||||
UA|Oleksandriia||Oleksandriya|
UA|Svitlovodsk|||
UA|Synelnykove|||
UA|Marhanets|||
UA|Yalta|||p=53
UA|Feodosiya|Feodosia|Feodosiya|p=50
UA|Dzhankoy||Dzhankoi|p=48
UA|Saky||Saki|p=46
UA|Armiansk||Armyansk|
UA|Bakhchysaray|Bakhchysarai|Bakhchisarai|
UA|Alushta|||
UA|Sudak|||c
UA|Starobilsk|||
UA|Svatove||Svatovo|p=48
UA|Kreminna|||p=50
UA|Alchevsk|||
UA|Antratsyt|||
UA|Khrustalnyi||Krasnyi Luch|
UA|Rovenky|||
UA|Torez||Chystiakove|
UA|Snizhne|||
UA|Yenakiyeve|Yenakiieve|Yenakiyeve;Yenakievo|
UA|Yasynuvata|||
UA|Novohrodivka|||p=48
UA|Dobropillya|Dobropillia|Dobropillya|p=50
UA|Bilozerske||||
UA|Velyka Novosilka|||p=48
UA|Krasnohorivka|||p=46
# --- Belarus, Moldova, Baltics, Caucasus, Central Asia
BY|Minsk|||wd=Q2280
BY|Homyel'|Gomel|Homiel;Homel|
BY|Hrodna|Grodno|Hrodna|
BY|Mahilyow|Mogilev|Mahiliou;Mogilyov;Mahilyow|
BY|Vitebsk||Viciebsk|
BY|Brest||Brest-Litovsk|
BY|Bobruysk|Babruysk|Bobruisk;Bobruysk|
BY|Barysaw|Barysaw|Borisov|
BY|Mazyr||Mozyr|
BY|Lida|||c
BY|Baranovichi||Baranavichy|
BY|Orsha|||
BY|Navapolatsk||Novopolotsk|
BY|Salihorsk||Soligorsk|
BY|Astravyets||Ostrovets;Astravets|
MD|Chisinau||Kishinev|
MD|Bălţi|Balti|Beltsy;Bălţi|
MD|Bender||Bendery;Tighina|c
MD|Tiraspol|||p=56
MD|Rîbniţa|Ribnita|Rybnitsa;Rîbniţa|
MD|Comrat|||p=45
EE|Tallinn|||wd=Q1770
EE|Tartu|||
EE|Narva|||p=52
EE|Paldiski|||
LV|Riga|||wd=Q1773
LV|Daugavpils|||
LV|Liepāja|Liepaja||
LV|Ventspils|||
LV|Rēzekne|Rezekne||
LV|Jūrmala|Jurmala||
LT|Vilnius||Wilno|wd=Q216
LT|Kaunas|||
LT|Klaipėda||Memel!c|
LT|Šiauliai|Siauliai|Šiauliai|
LT|Panevėžys|Panevezys|Panevėžys|
LT|Visaginas|||
GE|Tbilisi||Tiflis|wd=Q994
GE|Batumi|||
GE|Kutaisi|||
GE|Rustavi|||
GE|Gori|||c p=47
GE|Poti|||
GE|Zugdidi|||
GE|Sukhumi||Sokhumi|p=53
GE|Tskhinvali||Tskhinval|p=50
GE|Anaklia|||
GE|Och’amch’ire|Ochamchire|Ochamchira|
AM|Yerevan||Erevan|wd=Q1953
AM|Gyumri|||
AM|Vanadzor|||
AM|Goris|||
AM|Kapan|||
AM|Jermuk|||
AM|Meghri|||
AZ|Baku|||wd=Q9248
AZ|Ganja||Gyandzha|
AZ|Sumgayit|Sumgait|Sumqayit;Sumgayit|
AZ|Mingachevir||Mingechevir|
AZ|Nakhchivan||Nakhichevan|
AZ|Xankandi|Stepanakert|Khankendi;Khankendi;Xankandi|p=53
AZ|Shusha||Shushi|p=49
AZ|Lachin||Lachin;Berdzor|p=47
AZ|Ağdam|Aghdam|Agdam|
AZ|Lankaran|||
AZ|Sheki|||
KZ|Almaty||Alma-Ata|
KZ|Astana||Nur-Sultan;Akmola|
KZ|Aktobe||Aqtobe|
KZ|Karagandy|Karaganda|Qaraghandy;Karagandy|
KZ|Oral|Uralsk||
KZ|Ust-Kamenogorsk||Oskemen|
KZ|Semey||Semipalatinsk|
KZ|Rudnyy|Rudny||
KZ|Petropavl||Petropavlovsk|
KZ|Kokshetau||Kokchetav|
KZ|Zhezqazghan||Zhezkazgan|
KZ|Turkistan|||
KZ|Baikonur||Baykonur|p=48
KZ|Aktau|||
KZ|Zhanaozen|||p=52
KZ|Kostanay||Qostanay|
KG|Bishkek||Frunze|
KG|Osh|||c
KG|Manas|Jalal-Abad|Jalalabad|
KG|Karakol|||
KG|Batken|||
UZ|Tashkent|||wd=Q269
UZ|Andijon|Andijan|Andizhan|
UZ|Qarshi|Karshi|Qarshi|
UZ|Qo‘qon|Kokand||
UZ|Marg‘ilon|Margilan||
UZ|Tirmiz|Termez|Tirmiz|
UZ|Jizzax|Jizzakh||
UZ|Urganch|Urgench||
UZ|Navoiy|Navoi||
UZ|Olmaliq|Almalyk||
UZ|Xiva|Khiva||
UZ|Samarkand||Samarqand|
UZ|Nukus|||
TJ|Dushanbe|||
TJ|Kŭlob|Kulob|Kulyab|
TJ|Khujand||Khodjent;Khudzhand;Leninabad|
TJ|Khorugh||Khorog|
TJ|Bokhtar||Qurghonteppa;Kurgan-Tyube|
TM|Ashgabat||Ashkhabad|
TM|Türkmenabat|Turkmenabat||
TM|Daşoguz|Dashoguz|Dashhowuz|
TM|Mary|||c
TM|Türkmenbaşy|Turkmenbashi|Türkmenbaşy|
MN|Ulan Bator|Ulaanbaatar|Ulan Bator|
# --- Poland, Czechia, Slovakia, Hungary, Romania, Bulgaria
PL|Warsaw|||wd=Q270
PL|Kraków||Cracow|
PL|Wrocław||Breslau!c|
PL|Łódź|||
PL|Gdańsk||Danzig|
PL|Szczecin||Stettin|
PL|Poznań|||
PL|Rzeszów|||p=56
PL|Przemyśl|||p=48
PL|Oświęcim|Oswiecim||p=44
PL|Chełm||Chełm!c|c
PL|Zamość|||
PL|Suwałki|||
PL|Sopot|||
PL|Świnoujście|||
PL|Bielsko-Biala||Bielsko-Biała|
CZ|Prague||Praha|wd=Q1085
CZ|Pilsen||Plzen;Plzeň|
CZ|Brno|||
CZ|Karlovy Vary||Karlsbad|
CZ|Hradec Králové|||
CZ|České Budějovice|||
CZ|Olomouc|||
CZ|Pardubice|||
CZ|Zlín|||
CZ|Ústí nad Labem|||
CZ|Jihlava|||
SK|Bratislava|||wd=Q1780
SK|Košice|||
SK|Prešov|||
SK|Žilina|||
SK|Nitra|||
SK|Trnava|||
SK|Trenčín|||
SK|Banská Bystrica|||
SK|Handlová|||p=44
HU|Budapest|||wd=Q1781
HU|Székesfehérvár|||
HU|Paks|||c p=45
RO|Bucharest||Bucuresti|wd=Q19660
RO|Iaşi|Iasi||
RO|Cluj-Napoca||Cluj|
RO|Constanţa|Constanta||
RO|Târgu Mureş|Targu Mures||
RO|Arad|||
RO|Sulina|||
RO|Tulcea|||
BG|Sofia|||wd=Q472
BG|Varna|||
BG|Burgas||Bourgas|
BG|Ruse||Rousse|c
BG|Kozloduy||Kozlodui|
# --- Germany, Austria, Switzerland
DE|Berlin|||wd=Q64
DE|Munich||München|wd=Q1726
DE|Köln|Cologne|Köln|wd=Q365
DE|Hamburg|||wd=Q1055
DE|Frankfurt am Main|Frankfurt|Frankfurt am Main;Frankfurt-on-Main|wd=Q1794
DE|Hannover|Hanover|Hannover|
DE|Nuremberg||Nürnberg|
DE|Braunschweig|Brunswick|Braunschweig|c
DE|Halle (Saale)|Halle|Halle an der Saale|c
DE|Freiburg|Freiburg|Freiburg im Breisgau|
DE|Mülheim||Mülheim an der Ruhr|
DE|Ludwigshafen am Rhein|Ludwigshafen||
DE|Offenbach||Offenbach am Main|
DE|Frankfurt (Oder)|Frankfurt an der Oder|Frankfurt (Oder)|
DE|Wolfsburg|||p=54
DE|Aachen||Aix-la-Chapelle|
DE|Trier||Treves!c|
DE|Koblenz||Coblenz|
DE|Essen|||
DE|Hamm|||c
DE|Hagen|||c
DE|Herne|||c
DE|Ulm|||
DE|Fürth|||
DE|Siegen|||
DE|Bonn|||p=60
DE|Karlsruhe|||p=57
DE|Schwerin|||
DE|Weimar|||
DE|Ramstein-Miesenbach|||
DE|Kaiserslautern|||
DE|Grafenwöhr||Grafenwoehr|
DE|Wiesbaden|||
DE|Büchel|||c
DE|Garching bei München|Garching||
DE|Garmisch-Partenkirchen|||
DE|Berchtesgaden|||
DE|Bayreuth|||
DE|Dachau|||
DE|Sassnitz|||
DE|Lubmin|||
DE|Grünheide|||
DE|Solingen|||
DE|Chemnitz||Karl-Marx-Stadt|
DE|Görlitz|||
DE|Cottbus|||
DE|Magdeburg|||
DE|Zwickau|||
DE|Mitte||||drop
AT|Vienna||Wien|wd=Q1741
AT|Klagenfurt am Wörthersee|Klagenfurt||
AT|Sankt Pölten|St. Pölten|Sankt Pölten;St Pölten|
AT|Eisenstadt|||
AT|Bregenz|||
AT|Kitzbühel|||
AT|Braunau am Inn|Braunau||
CH|Zürich|Zurich||wd=Q72
CH|Geneva||Genève;Genf|wd=Q71 p=66
CH|Bern||Berne|
CH|Basel||Basle|
CH|Lausanne|||
CH|Lucerne||Luzern|
CH|Lugano|||
CH|Davos|||p=55
CH|Zug|||c
CH|St. Gallen||Sankt Gallen;St Gallen|
CH|Montreux|||
CH|St. Moritz||Saint Moritz;St Moritz|
CH|Crans-Montana|||
CH|Fribourg|||
CH|Neuchâtel|||
CH|Sion|||c
CH|Chur|||
CH|Bellinzona|||
CH|Aarau|||
CH|Solothurn|||
CH|Schaffhausen|||
CH|Zermatt|||
CH|Schwyz|||
LI|Vaduz|||
# --- Benelux, Nordic countries
NL|Amsterdam|||wd=Q727
NL|The Hague||Den Haag|wd=Q36600 p=68
NL|Rotterdam|||
NL|Almere Stad|Almere||
NL|'s-Hertogenbosch||Den Bosch|
NL|Breda|||
NL|Leiden|||
NL|Maastricht|||
NL|Veldhoven|||
NL|Volkel|||
NL|Middelburg|||
NL|Lelystad|||
BE|Brussels||Bruxelles|wd=Q239 p=75
BE|Antwerp||Antwerpen|
BE|Gent|Ghent|Gent|
BE|Brugge|Bruges|Brugge|
BE|Liège|||
BE|Leuven||Louvain|
BE|Namur|||
BE|Mons|||c
BE|Oostende|Ostend|Oostende|
BE|Ypres||Ieper|
BE|Zeebrugge|||
BE|Spa|Spa||drop
BE|Waterloo|||c
LU|Luxembourg|Luxembourg City||cap
DK|Copenhagen||København|wd=Q1748
DK|Århus|Aarhus||
DK|Aalborg|||
DK|Esbjerg|||
DK|Roskilde|||
DK|Billund|||
SE|Stockholm|||wd=Q1754
SE|Gothenburg||Göteborg|
SE|Kiruna|||
SE|Luleå|||
SE|Visby|||
SE|Karlskrona|||
SE|Skellefteå|||
SE|Lund|||c
NO|Oslo|||wd=Q585
NO|Bergen|||c
NO|Tromsø|||
NO|Kirkenes|||
NO|Narvik|||
NO|Bodø|||
NO|Trondheim|||
NO|Hamar|||
NO|Lillehammer|||
NO|Moss|||drop
FI|Helsinki|||wd=Q1757
FI|Turku|||
FI|Rovaniemi|||
FI|Lappeenranta|||
FI|Oulu|||
FI|Imatra|||
FI|Vaasa|||
FI|Joensuu|||
FI|Kotka|||
IS|Reykjavík|Reykjavik||wd=Q1764
IS|Grindavik||Grindavík|
IS|Keflavík|Keflavik||
IS|Akureyri|||
# --- France, Spain, Portugal, Italy, Malta, Greece, Cyprus
FR|Paris|||wd=Q90 p=82
FR|Marseille||Marseilles|
FR|Lyon||Lyons|
FR|Nice|||c p=57
FR|Strasbourg||Strassburg|p=61
FR|Tours|||c
FR|Nancy|||c
FR|Angers|||c
FR|Brest|||
FR|Orléans||Orleans!c|
FR|Le Mans|||
FR|Marne La Vallée|Marne-la-Vallée||
FR|Cannes|||p=54
FR|Calais|||p=54
FR|Dunkerque|Dunkirk|Dunkerque|p=52
FR|Ajaccio|||
FR|Bastia|||
FR|Versailles|||p=52
FR|Lourdes|||c
FR|Vichy|||
FR|Verdun|||
FR|Chamonix-Mont-Blanc|Chamonix||
FR|Évian-les-Bains|Evian|Evian-les-Bains|c
FR|Biarritz|||
FR|Deauville|||
FR|Saint-Tropez||St. Tropez;St Tropez|
FR|Saint-Denis||St. Denis;St Denis|c
FR|Nanterre|||p=50
FR|Clichy-sous-Bois|||
FR|Avignon|||
FR|Arles|||
FR|Cherbourg||Cherbourg-Octeville|
FR|Toulouse|||
FR|Le Bourget|||
FR|Bayonne|||
FR|Poitiers|||
FR|La Rochelle|||
FR|Annecy|||
FR|Pau|||c
FR|Flamanville|||
FR|Oradour-sur-Glane|||
MC|Monte-Carlo|Monte Carlo||c
ES|Madrid|||wd=Q2807
ES|Barcelona|||wd=Q1492
ES|Sevilla|Seville|Sevilla|
ES|Zaragoza||Saragossa|
ES|Palma||Palma de Mallorca|c
ES|Las Palmas de Gran Canaria|Las Palmas|Las Palmas de Gran Canaria|
ES|Gasteiz / Vitoria|Vitoria-Gasteiz|Vitoria!c|
ES|Donostia / San Sebastián|San Sebastián|Donostia|
ES|A Coruña||La Coruña;Corunna|
ES|Castelló de la Plana||Castellón;Castellón de la Plana|
ES|Jerez de la Frontera|Jerez|Jerez de la Frontera|
ES|Cadiz||Cádiz|
ES|Lleida||Lérida|
ES|Girona||Gerona|
ES|Ourense||Orense|
ES|Santiago de Compostela|||
ES|Toledo|||c
ES|Salamanca|||adm=55
ES|Salamanca|||drop adm=29
ES|Mérida|||c
ES|Ceuta|||
ES|Melilla|||
ES|Guernica||Gernika|
ES|Rota|||c
ES|Torrevieja|||
ES|Benidorm|||
ES|Magaluf|||
ES|Segovia|||
ES|Paiporta|||
ES|La Laguna||San Cristóbal de La Laguna|c
ES|L'Hospitalet de Llobregat||L'Hospitalet|
ES|Sanlúcar de Barrameda|||
ES|Teruel|||
ES|Lorca|||c
PT|Lisbon||Lisboa|wd=Q597
PT|Porto||Oporto|
PT|Fátima||Fátima!c|c
PT|Faro|||c
PT|Évora|||
PT|Ponta Delgada|||
PT|Praia da Vitória|||
IT|Rome||Roma!c|wd=Q220 p=76
IT|Milan||Milano|wd=Q490
IT|Naples||Napoli!c|
IT|Turin||Torino!c|
IT|Genoa||Genova|
IT|Venice||Venezia!c|p=60
IT|Florence||Firenze|c p=58
IT|Palermo|||
IT|Padua||Padova|
IT|Mestre|||
IT|Reggio nell'Emilia|Reggio Emilia|Reggio nell'Emilia|
IT|Siracusa|Syracuse|Siracusa|c
IT|Livorno||Leghorn!c|
IT|Bolzano||Bozen|
IT|Trento||Trent!c|
IT|Prato|||c
IT|Modena|||
IT|L'Aquila|||p=50
IT|Aosta|||
IT|Campobasso|||
IT|Potenza|||
IT|Catanzaro|||
IT|Ancona|||
IT|Lampedusa||Lampedusa|p=54
IT|Cortina d'Ampezzo||Cortina!c|p=48
IT|Amatrice|||
IT|Assisi|||
IT|Siena|||
IT|Ravenna|||
IT|Lecce|||
IT|Aviano|||
IT|Vicenza|||
IT|Pompei|||
IT|Marsala|||
IT|Crotone|||
IT|Cutro|||
IT|Brindisi|||
IT|Como|||c
IT|Cremona|||
IT|Ivrea|||
IT|Monza|||
IT|Imola|||
IT|Taormina|||
IT|Codogno|||
IT|Castel Gandolfo|||
IT|Stresa|||
IT|Bari|||
IT|Terni|||
VA|Vatican City||||drop
MT|Valletta|||cap
MT|Sliema|||
GR|Athens||Athina|wd=Q1524
GR|Thessaloníki|Thessaloniki|Salonika;Salonica|
GR|Pátra|Patras|Pátra|
GR|Irákleion|Heraklion|Iraklio;Iraklion|
GR|Lárisa|Larissa|Lárisa|c
GR|Piraeus|||
GR|Alexandroupoli|Alexandroupolis|Alexandroupoli|
GR|Mytilíni|Mytilene|Mytilini|
GR|Pylos|||
GR|Corinth||Korinthos|c
GR|Ródos|Rhodes Town||drop
GR|Kalamáta|Kalamata||
GR|Vólos|Volos||
GR|Ioánnina|Ioannina||
GR|Delphi|||c
GR|Komotiní|Komotini||
GR|Spárti|Sparta|Sparti|c
CY|Nicosia||Lefkosia|
CY|Limassol|||
CY|Larnaca|||
CY|Paphos|||
CY|Famagusta||Gazimagusa|
CY|Kyrenia||Girne|
CY|Ayia Napa|||
# --- United Kingdom and Ireland
GB|London|||wd=Q84
GB|Kingston upon Hull|Hull|Kingston upon Hull|c
GB|Newcastle upon Tyne|Newcastle|Newcastle upon Tyne|
GB|Brighton||Brighton and Hove|
GB|Southend-on-Sea|Southend|Southend-on-Sea|
GB|City of Westminster|||drop
GB|Reading|||c
GB|Bath|||c
GB|Derby|||c
GB|Preston|||c
GB|Lincoln|||c
GB|Lancaster|||c
GB|Durham|||c
GB|York|||c
GB|Boston|||c
GB|Bolton|||c
GB|Sutton|||c
GB|Blackburn|||c
GB|Bedford|||c
GB|Bradford|||c
GB|Newport|||c
GB|Poole|||c
GB|Wells|||drop
GB|Wigan|||
GB|Chesterfield|||c
GB|Burnley|||
GB|Sunderland|||
GB|Worcester|||c
GB|Gloucester|||c
GB|Harrow|||c
GB|Exeter|||
GB|Oxford|||p=57
GB|Cambridge|||p=57
GB|Birmingham|||
GB|Manchester|||
GB|Sandwich|||drop
GB|Dover|||c p=50
GB|Salisbury|||c p=52
GB|Amesbury|||
GB|Canterbury|||c
GB|Winchester|||c
GB|Windsor|||c
GB|Stratford-upon-Avon|||
GB|Hartlepool|||
GB|Grimsby|||
GB|Hastings|||c
GB|St Andrews||St. Andrews|
GB|Inverness|||
GB|Stirling|||c
GB|Perth|||c
GB|Lockerbie|||p=48
GB|Dunblane|||p=44
GB|Grangemouth|||
GB|Lerwick|||
GB|Aberystwyth|||
GB|Wrexham|||
GB|Port Talbot|||p=46
GB|Holyhead|||
GB|Londonderry||Derry|c p=51
GB|Omagh|||p=45
GB|Armagh|||
GB|Enniskillen|||
GB|Lisburn|||
GB|Newry|||
GB|Ballymena|||
GB|Carlisle|||c
GB|Carrickfergus|||
GB|Chester|||c
GB|Shrewsbury|||
GB|Stafford|||c
GB|Lichfield|||
GB|Burton upon Trent|Burton-upon-Trent|Burton on Trent|
GB|Newcastle under Lyme|Newcastle-under-Lyme||
GB|Scunthorpe|||
GB|Southport|||p=53
GB|Barrow in Furness|Barrow-in-Furness|Barrow!c|
GB|Felixstowe|||
GB|Folkestone|||
GB|Ramsgate|||
GB|Margate|||
GB|Whitehaven|||
GB|Rochdale|||
GB|Barnsley|||
GB|Halifax|||c
GB|Keighley|||
GB|Epsom|||
GB|Aldershot|||
GB|Sandhurst|||c
GB|Bletchley|||
GB|Lakenheath|||
GB|Mildenhall|||
GB|Fairford|||
GB|Wimbledon|||c
GB|Tottenham|||c
GB|Brent|||drop
GB|Archway|||drop
GB|Barking|||drop
GB|Mendip|||drop
GB|Saint Peters|||drop
GB|St Helens||St. Helens!c|c
GB|Enfield Town|Enfield||c
IE|Dublin|||wd=Q1761
IE|Cork|||c
IE|Galway|||
IE|Waterford|||
IE|Limerick|||c
IE|Shannon|||c
IE|South Dublin|||drop
IE|Drogheda|||
IE|Dundalk|||
IE|Sligo|||
IE|Cobh|||
IM|Douglas|||c
GI|Gibraltar|||drop
GG|Saint Peter Port|St. Peter Port|Saint Peter Port;St Peter Port|
JE|Saint Helier|St. Helier|Saint Helier;St Helier|
# --- Western Balkans
RS|Belgrade||Beograd|wd=Q3711
RS|Novi Sad|||p=58
RS|Niš|Nis|Niš|c
RS|Preševo|||
RS|Novi Pazar|||
RS|Užice|||
RS|Bor|||drop
HR|Zagreb|||wd=Q1435
HR|Split|||c
HR|Rijeka|||
HR|Dubrovnik|||
HR|Vukovar|||
HR|Osijek|||
HR|Zadar|||
HR|Pula|||c
HR|Knin|||
HR|Petrinja|||
BA|Sarajevo|||wd=Q11194
BA|Srebrenica|||p=52
BA|Banja Luka|||
BA|Brčko|||
BA|Višegrad|||c
BA|Pale|||drop
BA|Foča|||
BA|Bihać|||
BA|Goražde|||
BA|Prijedor|||
SI|Ljubljana|||
SI|Maribor|||
SI|Koper|||
SI|Bled|||drop
MK|Skopje|||
MK|Tetovo|||
MK|Ohrid|||
MK|Kumanovo|||
MK|Bitola|||
MK|Kočani|Kocani|Kočani|p=46
ME|Podgorica||Titograd|
ME|Budva|||
ME|Kotor|||
ME|Cetinje|||
ME|Bar|||drop
XK|Pristina||Prishtina|
XK|Mitrovicë|Mitrovica|Kosovska Mitrovica|p=52
XK|Pejë|Peja|Pec!c|
XK|Gjakovë|Gjakova|Djakovica|
XK|Zvečan|Zvecan|Zvečan|
XK|Leposaviq|Leposavic|Leposavić|
XK|Zubin Potok|||
XK|Gjilan|||
AL|Tirana|||
AL|Vlorë||Vlora|
AL|Shkodër||Shkodra|
AL|Gjadër|||p=44
AL|Shëngjin|||p=44
AL|Durrës|||
AL|Korçë||Korca|
AL|Sarandë|Saranda||
# --- Turkey
TR|Istanbul||Constantinople;Stamboul|wd=Q406 p=75
TR|Ankara|||wd=Q3640
TR|İzmir|Izmir|Smyrna|
TR|Diyarbakır|||p=61
TR|Şanlıurfa|Sanliurfa|Urfa;Şanlıurfa|
TR|Kahramanmaraş|Kahramanmaras|Kahramanmaraş;Maras!c|p=58
TR|Antakya||Antioch!c|p=55
TR|İskenderun|Iskenderun|Alexandretta|
TR|Adapazarı|||
TR|İzmit|Izmit||
TR|Van|||c
TR|Batman|||c
TR|Ordu|||c
TR|Bolu|||
TR|Mersin|||
TR|Ceyhan|||
TR|Cizre|||
TR|Nusaybin|||
TR|Hakkari||Hakkâri|
TR|Şırnak|||
TR|Suruç|||
TR|Kilis|||
TR|Reyhanlı|||p=47
TR|Bodrum|||p=50
TR|Marmaris|||
TR|Kuşadası|||
TR|Soma|||drop
TR|Konya|||
TR|Rize|||
TR|Fatih|||drop
TR|Konak|||drop
TR|Edirne||Adrianople|
TR|Tunceli||Dersim|
TR|Yalova|||
TR|Bingöl|||
TR|Kars|||c
TR|Muş|||drop
TR|Artvin|||
TR|Silivri|||p=50
TR|Üsküdar|||
TR|Bağcılar|||
TR|Gebze|||
# --- Israel and the Palestinian territories
IL|Jerusalem|||wd=Q1218 p=72
IL|West Jerusalem|||
IL|Tel Aviv||Tel Aviv-Yafo;Tel-Aviv|wd=Q33935 p=68
IL|Haifa|||p=59
IL|Rishon LeTsiyyon|Rishon LeZion|Rishon Letzion;Rishon LeTsiyyon|
IL|Petaẖ Tiqva|Petah Tikva|Petach Tikva;Petah Tiqva|
IL|H̱olon|Holon||
IL|Reẖovot|Rehovot||
IL|Beersheba||Be'er Sheva;Beer Sheva;Beersheva|p=56
IL|Bet Shemesh|Beit Shemesh|Bet Shemesh|
IL|Jaffa||Yafo|
IL|Ashkelon|||p=55
IL|Ashdod|||
IL|Eilat||Elat|p=53
IL|Sderot|||p=52
IL|Kiryat Shmona||Kiryat Shemona;Qiryat Shemona|p=51
IL|Metula||Metulla|p=47
IL|Nahariya||Nahariyya|p=48
IL|Safed||Tzfat;Zefat|
IL|Nazareth|||p=50
IL|Acre||Akko|c
IL|Dimona|||p=50
IL|Tiberias|||
IL|Lod|||p=49
IL|Ramla|||
IL|Arad|||c
IL|Netivot|||
IL|Ofakim|||
IL|Hadera|||
IL|Herzliya||Herzliyya|
IL|Umm el Faḥm|Umm al-Fahm||
IL|Katzrin||Qatzrin|
IL|Mitzpe Ramon|||
IL|Kafr Qasim||Kfar Kassem|
IL|Modi'in Makkabbim Re'ut|Modiin|Modi'in|
IL|Caesarea|||
IL|Zikhron Ya'aqov|Zichron Yaakov||
IL|Afula|||
IL|Shefar‘am|Shfaram||
IL|Mevasseret Ẕiyyon|Mevaseret Zion||
PS|Gaza|Gaza City|Gaza!c|wd=Q47492 p=66
PS|Khān Yūnis|Khan Younis|Khan Yunis;Khan Yunus;Khan Younes|p=62
PS|Jabālyā|Jabalia|Jabaliya;Jabalya|p=59
PS|Rafaḩ|Rafah||p=64
PS|Hebron||Al-Khalil|p=57
PS|Nablus|||p=57
PS|East Jerusalem|||p=66
PS|Ramallah|||p=60
PS|Janīn|Jenin||p=58
PS|Ţūlkarm|Tulkarem|Tulkarm|p=54
PS|Bethlehem|||p=55
PS|Jericho|||p=50
PS|Qalqīlyah|Qalqilya|Qalqiliya|p=50
PS|Dayr al Balaḩ|Deir al-Balah|Deir el-Balah;Deir al Balah|p=57
PS|An Nuşayrāt|Nuseirat|Nusairat|p=55
PS|Al Burayj|Bureij|Al-Bureij|p=51
PS|Bayt Lāhyā|Beit Lahiya|Beit Lahia|p=55
PS|Bayt Ḩānūn|Beit Hanoun|Beit Hanun|p=54
PS|Ţūbās|Tubas||
PS|Salfīt|Salfit||
PS|Al Bīrah|Al-Bireh|El-Bireh|
PS|Ḩuwwārah|Huwara|Hawara|p=50
PS|Yaţţā|Yatta||
PS|‘Abasān al Kabīrah|Abasan al-Kabira|Abasan|
PS|Ma‘ale Adummim|Maale Adumim|Ma'ale Adumim|
PS|Efrat|||
PS|Turmus ‘Ayyā|Turmus Ayya||
PS|Dūrā|Dura||c
# --- Lebanon, Syria, Jordan, Iraq
LB|Beirut||Beyrouth|wd=Q3820 p=72
LB|Tripoli|||c
LB|Sidon||Saida;Sayda|
LB|Tyre||Sour|c p=53
LB|Ra’s Bayrūt|||drop
LB|Nabatîyé et Tahta|Nabatieh|Nabatiyeh|p=52
LB|Baalbek||Baalbeck|p=53
LB|Zahlé|Zahle||
LB|Jounieh|||
LB|Jbaïl|Byblos||
LB|Naqoura||Naquora|p=50
LB|Bent Jbaïl|Bint Jbeil|Bint Jubayl|p=48
LB|Marjayoûn|Marjayoun||p=46
LB|Hermel|||
LB|Qâna|Qana||
LB|Aley|||c
SY|Damascus||Dimashq|wd=Q3766
SY|Aleppo||Halab|wd=Q41183 p=66
SY|Homs|||
SY|Latakia||Lattakia|
SY|Ḩamāh|Hama||
SY|Ţarţūs|Tartus|Tartous|p=54
SY|Ar Raqqah|Raqqa|Ar-Raqqah;Al-Raqqa|p=57
SY|Al Ḩasakah|Hasakah|Hasaka;Al-Hasakah;Hassakeh|
SY|Deir ez-Zor||Deir el-Zour;Deir Ezzor;Deir al-Zor;Deir al-Zour|p=57
SY|Al Qāmishlī|Qamishli|Qamishlo;Al-Qamishli|
SY|Al Bāb|Al-Bab|al-Bab|
SY|Dūmā|Douma|Duma!c|p=54
SY|Idlib||Idlib city|p=60
SY|Dar‘ā|Daraa|Deraa;Dara'a|p=55
SY|As Suwaydā’|Sweida|Suwayda;Sweida;As-Suwayda;Suweida|p=56
SY|Manbij|||p=54
SY|‘Ayn al ‘Arab|Kobani|Kobane;Ayn al-Arab;Ain al-Arab|p=54
SY|Tadmur|Palmyra|Tadmur;Tadmor|c p=53
SY|Afrin||Efrin|p=52
SY|A‘zāz|Azaz||
SY|Khān Shaykhūn|Khan Sheikhoun|Khan Shaykhun|p=47
SY|Albū Kamāl|Abu Kamal|Albu Kamal;Boukamal|p=49
SY|Ma‘lūlā|Maaloula||
SY|Quneitra||Kuneitra;Al Qunaytirah|p=48
SY|Jablah|Jableh|Jablah|
SY|Bāniyās|Baniyas|Banias|
SY|Saraqib|||
SY|Ma`arrat an Nu`man|Maarat al-Numan||
SY|Ra's al `Ayn|Ras al-Ayn|Ras al-Ain|
SY|Tall Abyaḑ|Tal Abyad|Tell Abyad|
SY|Mayādīn|Mayadin||
SY|Jaramānā|Jaramana||p=48
SY|Şaḩnāyā|Sahnaya||
SY|Ath Thawrah|Tabqa|Al-Tabqah;Tabqah|
SY|Jisr ash Shughūr|Jisr al-Shughur||
SY|Zabadani||Al-Zabadani|
JO|Amman|||wd=Q3805
JO|Irbid|||
JO|Zarqa|||
JO|Aqaba|||p=52
JO|Ar Ramthā|Ramtha||
JO|As Salţ|Salt||drop
JO|Ma'an|Maan||
JO|‘Ajlūn|Ajloun|Ajlun|
JO|Karak City|Karak|Kerak|
JO|Wādī as Sīr|Wadi as-Sir||
JO|Ar Ruwayshid|Ruwaished||
IQ|Baghdad|||wd=Q1530
IQ|Mosul|||p=63
IQ|Basrah|Basra|Basrah|p=62
IQ|Erbil||Irbil;Arbil;Hewler|p=62
IQ|Sulaymaniyah|Sulaimaniyah|Sulaymaniyah;Sulaimaniya;Slemani;Sulaimani|
IQ|Kirkuk|||p=61
IQ|Najaf|||p=59
IQ|Karbala||Kerbala|p=59
IQ|Al Hillah|Hillah|Al-Hillah;Hilla|
IQ|Nasiriyah||Nassiriya;Nasiriya|
IQ|Dihok|Dohuk|Duhok;Dahuk|
IQ|Al ‘Amārah|Amarah|Al-Amarah;Amara|
IQ|Al Diwaniyah|Diwaniyah|Diwaniya;Al-Diwaniyah|
IQ|Al-Kut|Kut|Al-Kut|c
IQ|Al Fallūjah|Fallujah|Falluja|p=58
IQ|Ramadi|||
IQ|Sāmarrā’|Samarra||
IQ|As Samawah|Samawah|Samawa|
IQ|Baqubah||Baquba|
IQ|Sadr City|||
IQ|Abū Ghurayb|Abu Ghraib|Abu Ghraib|p=53
IQ|Bayjī|Baiji|Beiji|
IQ|Khānaqīn|Khanaqin||
IQ|Az Zubayr|Zubair|Al-Zubair|c
IQ|Umm Qaşr|Umm Qasr||
IQ|Al Fāw|Faw|Al-Faw|c
IQ|Ţūz Khūrmātū|Tuz Khurmatu||
IQ|Tall ‘Afar|Tal Afar||p=50
IQ|Sinjār|Sinjar|Shingal|p=52
IQ|Tikrīt|Tikrit||p=52
IQ|Halabja|||
IQ|Zaxo|Zakho||
IQ|Al Qā’im|Al-Qaim|Qaim;al-Qaim|
IQ|Hīt|Hit||drop
IQ|Ḩadīthah|Haditha||
IQ|Makhmūr|Makhmour|Makhmur|
IQ|Qarah Qūsh|Qaraqosh|Bakhdida|
IQ|Al Madīnah|||drop
IQ|Al Mawşil al Jadīdah|||drop
IQ|Al Başrah al Qadīmah|||drop
IQ|Sumayl|||drop
IQ|Al Qurnah|Qurna|Al-Qurnah|
IQ|'Ākra|Akre|Aqrah|
IQ|Rānyah|Ranya||c
IQ|Qeładizê|Qaladiza|Qaladze|
IQ|Kelar|Kalar||
# --- Iran
IR|Tehran||Teheran|wd=Q3616
IR|Mashhad||Meshed|
IR|Isfahan||Esfahan|p=66
IR|Tabriz|||
IR|Shiraz|||c
IR|Qom||Qum|
IR|Ahvaz||Ahwaz|
IR|Orūmīyeh|Urmia|Orumiyeh;Urmiya|
IR|Hamadān|Hamadan||
IR|Arāk|Arak||p=60
IR|Yazd|||
IR|Bandar Abbas|||p=58
IR|Ardabīl|Ardabil||
IR|Bushehr||Bushire|p=58
IR|Abadan|||
IR|Natanz|||p=58
IR|Khondab|||
IR|Īlām|Ilam||
IR|Zābol|Zabol||
IR|Chabahar|||p=52
IR|Marīvān|Marivan||
IR|Mahābād|Mahabad||
IR|Amol|||
IR|Bābol|Babol||
IR|Khūy|Khoy||
IR|Qods|||drop
IR|Semnan|||p=52
IR|Bam|||c
IR|Ardakān|Ardakan||
IR|Eslamshahr||Islamshahr|
IR|Neyshābūr|Neyshabur|Nishapur|
IR|Bandar-e Anzalī|Bandar Anzali|Anzali|
IR|Golestān|||drop
IR|Pardīs|||drop
IR|Kermānshāh|Kermanshah||
IR|Asaluyeh||Asaluyeh|
IR|Jāsk|Jask||c
IR|Khomeyn|Khomein||
IR|Saqqez||Saqez|
IR|Yasuj|||
IR|Bandar-e Māhshahr|Mahshahr|Bandar-e Mahshahr|
IR|Khorramabad|||
IR|Sari|||c
IR|Rey|||drop
# --- Gulf, Arabia
SA|Riyadh|||wd=Q3692
SA|Jeddah||Jidda|p=65
SA|Makkah|Mecca|Makkah|p=65
SA|Madinah|Medina|Madinah|c p=61
SA|Sulţānah|||drop
SA|Dammam|||
SA|Ta’if|Taif|Ta'if|
SA|Ha'il|Hail|Ha'il|c
SA|Al Hufūf|Hofuf|Al-Hofuf|
SA|Al Jubayl|Jubail|Al Jubail|
SA|Thuqbah|||drop
SA|Dhahran|||p=52
SA|Khobar||Al Khobar;Al-Khobar|
SA|Najrān|Najran||
SA|Jizan||Jazan|
SA|Yanbu|||p=55
SA|Ras Tanura|Ras Tanura|Ra's Tannurah|
SA|Abqaiq||Buqayq|p=48
SA|Qaţīf|Qatif|Al-Qatif|
SA|Al-`Ula|AlUla|Al-Ula|
SA|Khamis Mushait||Khamis Mushayt|
SA|Arar|||
SA|Al Kharj||Al-Kharj|
SA|Sakakah|Sakaka||
SA|Al Bahah|Al-Baha||
YE|Sanaa||Sana'a;Sana’a|wd=Q2471
YE|Aden|||p=62
YE|Taiz||Taizz;Ta'izz|
YE|Al Ḩudaydah|Hodeidah|Hodeida;Al Hudaydah;Hudaydah|p=63
YE|Dhamār|Dhamar||
YE|Mukalla||Al Mukalla;Al-Mukalla|
YE|Ma'rib|Marib|Ma'rib|p=55
YE|Ṣa'dah|Saada|Saadah;Sa'dah|p=54
YE|Al Mukhā|Mokha|Mocha!c|
YE|Zinjibār|Zinjibar||
YE|Ibb|||c
YE|Al Ghayz̧ah|Al Ghaydah|Al-Ghaydah|
YE|Ḩajjah|Hajjah||
YE|Al Bayḑā’|Al Bayda|Bayda|c
YE|Aş Şalīf|Salif|As-Salif|c
OM|Muscat|||
OM|Bawshar|Bawshar|Bausher|
OM|Şalālah|Salalah||
OM|Seeb|||
OM|Sohar||Suhar|
OM|‘Ibrī|Ibri||
OM|Nizwá|Nizwa||
OM|Khasab|||
OM|Şūr|Sur||drop
AE|Dubai|||wd=Q612
AE|Abu Dhabi||Abu Zabi|wd=Q1519
AE|Al Ain City|Al Ain|Al-Ain|
AE|Dayrah|||drop
AE|Ras Al Khaimah||Ras al-Khaimah|
AE|International City|||drop
AE|Business Bay|||drop
AE|Dubai Investments Park|||drop
AE|Dubai Marina|||drop
AE|Al Majaz|||drop
AE|Warīsān|||drop
AE|Musaffah|||p=48
AE|Umm Al Quwain|Umm al-Quwain||
QA|Doha||Ad-Dawhah|wd=Q3861
QA|Ar Rayyān|Al Rayyan|Ar-Rayyan|
QA|Lusail|||
QA|Al Wakrah|Al Wakrah||
BH|Manama|||
BH|Al Muharraq|Muharraq|Al Muharraq|
BH|Madīnat Ḩamad|Hamad Town||
BH|Ar Rifā‘|Riffa|Rifaa|
KW|Kuwait City|||
KW|Al Aḩmadī|Ahmadi|Al Ahmadi|c
KW|Ḩawallī|Hawally|Hawalli|
KW|As Sālimīyah|Salmiya||
KW|Şabāḩ as Sālim|Sabah al-Salem||
# --- North Africa
EG|Cairo|||wd=Q85
EG|Alexandria|||p=67
EG|Giza|||
EG|Shubrā al Khaymah|Shubra el-Kheima|Shubra|
EG|Madīnat an Naşr|Nasr City||
EG|Al Mansurah|Mansoura|El-Mansoura;Al Mansurah|
EG|Al Maḩallah al Kubrá|El-Mahalla El-Kubra|Mahalla;Mahalla al-Kubra|
EG|Assiut||Asyut;Assyut|
EG|Al Fayyum|Fayoum|Faiyum;Al Fayyum|
EG|Aswān|Aswan||
EG|Al Qāhirah al Jadīdah|||drop
EG|Ḩadā’iq al Qubbah|||drop
EG|Banī Suwayf|Beni Suef|Bani Suef|
EG|Shibīn al Kawm|Shibin el-Kom||
EG|Qina|Qena||
EG|Al ‘Āshir min Ramaḑān|10th of Ramadan City|Tenth of Ramadan City|
EG|Ḩalwān|Helwan||
EG|Arīsh|Arish|El-Arish;El Arish;Al-Arish|p=55
EG|Kafr ash Shaykh|Kafr el-Sheikh||
EG|Marsá Maţrūḩ|Marsa Matruh|Mersa Matruh|
EG|Al Maţarīyah|||drop
EG|Damietta||Dumyat|
EG|Rosetta||Rashid!c|c
EG|Port Said|||
EG|Suez|||p=60
EG|Minya||Al-Minya|
EG|Sharm el-Sheikh||Sharm el Sheikh;Sharm al-Sheikh;Sharm El-Sheikh|p=57
EG|Luxor|||
EG|Taba|||c p=45
EG|Būsh|||drop
EG|Al Khuşūş|||drop
EG|Idkū|Idku|Edku|
EG|Dahab|||
EG|Hurghada|||
EG|Ţahţā|Tahta||
EG|Al Fashn|||drop
EG|Rafaḩ|||drop
EG|Ash Shaykh Zuwayd|Sheikh Zuweid||
LY|Tripoli|||p=68
LY|Benghazi|||p=64
LY|Misratah|Misrata|Misratah|p=60
LY|Az Zāwīyah|||drop
LY|Zawiya||Zawia;Zawiyah;Az-Zawiyah|
LY|Darnah|Derna|Darnah|p=57
LY|Al Bayḑā’|Bayda|Al Bayda;Baida|c
LY|Al Jadīd|||drop
LY|Al Khums|Khoms|Al-Khums|
LY|Sirte||Surt|p=56
LY|Ajdabiya||Ajdabiyah|
LY|Tobruk|||p=55
LY|Janzūr|Janzour||
LY|Qaşr Bin Ghashīr|Qasr bin Ghashir||
LY|Ubari|||
LY|Ghadāmis|Ghadames||
LY|Murzuq|||
LY|Zuwārah|Zuwara|Zuwarah|
LY|Brak|||drop
LY|Tarhuna|Tarhuna||
LY|Al Burayqah|Brega|Marsa el Brega|
TN|Tunis|||
TN|Aryanah|Ariana||c
TN|Sukrah|La Soukra||
TN|Sidi Bouzid|||p=48
TN|Sfax|||
TN|Sousse|||p=55
TN|Zarzis|||
TN|Ben Gardane|||
TN|Carthage|||c
DZ|Algiers||Alger|
DZ|Oran|||c
DZ|Constantine|||c
DZ|Mascara|||c
DZ|Annaba||Bône!c|
DZ|Tamanrasset|||
DZ|Tindouf|||
DZ|Hassi Messaoud|||
DZ|El Achir|||drop
DZ|Sidi Bel Abbes|||
DZ|In Salah|||
DZ|Blida|||
MA|Casablanca|||p=66
MA|Rabat|||
MA|Fes||Fez|
MA|Marrakesh||Marrakech|
MA|Tangier||Tangiers;Tanger|
MA|Salé|||c
MA|Meknes||Meknès|
MA|Safi|||c
MA|Tétouan||Tetouan|
MA|Fès al Bali|||drop
MA|Nador|||
MA|Ouarzazate|||
MA|Skhirat|||
EH|Laayoune||El Aaiun;El Aaiún|cap
EH|Dakhla|||
SD|Khartoum|||p=70
SD|Omdurman|||p=63
SD|Khartoum North||Bahri!c|
SD|Port Sudan|||p=60
SD|El Fasher||Al-Fashir;Al Fashir;El-Fasher;al-Fasher;Al-Fasher|p=62
SD|El Obeid||El-Obeid;Al-Ubayyid;Al Obeid|p=58
SD|Nyala|||
SD|Al Qadarif|Gedaref|Al Qadarif;Gadaref|
SD|Wad Medani||Wad Madani|p=57
SD|Al-Junaynah|El Geneina|Geneina;El-Geneina;Al-Junaynah|p=57
SD|El Geneina Fort|||drop
SD|El Daein||Ed Daein;Al-Daein|
SD|Ad-Damazin|Damazin|Ad-Damazin|
SD|Ad-Damir|Ed Damer|Ad-Damir|
SD|Kassala|||
SD|Atbara|||
SD|Sennar||Sinnar|
SD|Singa|||c
SD|Kadugli||Kaduqli|p=52
SD|Dilling||Dalang;Dilling|c
SD|Babanusa|||p=48
SD|An Nuhūd|En Nahud|An Nahud|
SD|Zalingei|||p=50
SD|Bara|||c p=48
SD|Rabak|||
SD|Kosti|||
SD|Merowe|||p=47
SD|Abyei|||p=50
SD|Al Manāqil|Managil|Al Managil|
SS|Juba|||
SS|Malakal|||
SS|Bor|||c
SS|Bentiu|||p=50
SS|Wau|||c
SS|Yei|||c
SS|Rumbek|||
SS|Torit|||
SS|Yambio|||
SS|Aweil|||
SS|Winejok|||
# --- West and Central Africa
NG|Abuja|||
NG|Lagos|||p=70
NG|Kano|||p=64
NG|Port Harcourt|||
NG|Maiduguri|||p=61
NG|Benin City|||
NG|Kaduna|||
NG|Jos|||c
NG|Sokoto|||
NG|Onitsha|||
NG|Warri|||
NG|Aba|||c
NG|Oyo|||c
NG|Owo|||c
NG|Iwo|||c
NG|Ede|||c
NG|Ota|||c
NG|Bama|||c
NG|Chibok|||p=52
NG|Dapchi|||p=48
NG|Damaturu|||
NG|Asaba|||
NG|Birnin Kebbi|||
NG|Dutse|||
NG|Lokoja|||
NG|Abakaliki|||
NG|Yenagoa|||
NG|Eket|||
NG|Bonny|||c
NG|Obalende|||
NG|Ebute Ikorodu|Ikorodu||
NG|Ile-Ife||Ife!c|
GH|Accra|||
GH|Kumasi|||
GH|Tamale|||c
GH|Takoradi|||
GH|Sekondi|||drop
GH|Ho|||drop
GH|Obuase|||
GH|Sunyani|||
GH|Bolgatanga|||
GH|Bawku|||
GH|Atsiaman|||drop
GH|Medina Estates|||drop
CI|Abidjan|||p=66
CI|Man|||drop
CI|Yamoussoukro|||cap
CI|Divo|||c
CI|Grand-Bassam|||
SN|Dakar|||
SN|Thiès|||
SN|Saint-Louis||St. Louis!c|c
SN|Touba|||
SN|Thiès Nones|||drop
SN|Rufisque est|||drop
GM|Banjul|||
GM|Serekunda||Serrekunda|
GW|Bissau|||
GN|Conakry|||
GN|Camayenne|||drop
GN|Dixinn|||drop
SL|Freetown|||
SL|Bo|||drop
LR|Monrovia|||
ML|Bamako|||
ML|Timbuktu||Tombouctou|p=53
ML|Gao|||c p=52
ML|Kidal|||p=53
ML|Mopti|||
ML|Kati|||c
ML|San|||drop
ML|Kayes|||c
ML|Djenné|||
ML|Ménaka|||
ML|Tessalit|||
ML|Taoudenni|||
BF|Ouagadougou|||
BF|Bobo-Dioulasso||Bobo Dioulasso|
BF|Kaya|||c
BF|Djibo|||p=48
BF|Dori|||c
BF|Fada N'gourma||Fada N'Gourma|
NE|Niamey|||
NE|Agadez|||p=53
NE|Diffa|||
NE|Dosso|||
NE|Arlit|||p=51
NE|Tillabéri|||
TD|N'Djamena||Ndjamena;N’Djamena|
TD|Adré|Adre|Adré|p=47
TD|Faya-Largeau||Faya|
TD|Abéché|||
TG|Lomé|||
TG|Kara|||c
TG|Dapaong|||
BJ|Porto-Novo|||cap
BJ|Cotonou|||p=62
BJ|Ouidah|||
BJ|Natitingou|||
BJ|Malanville|||
CM|Yaoundé|||
CM|Douala|||
CM|Bamenda|||
CM|Buea|||
CM|Limbe|||
CM|Kribi|||
CM|Garoua|||
CM|Ébolowa||Ebolowa|
CF|Bangui|||
CF|Birao|||
CF|Bouar|||
CF|Bambari|||
CF|Bria|||c
CF|Bangassou|||
GQ|Malabo|||cap
GQ|Bata|||c
GQ|Ciudad de la Paz||Oyala|
GA|Libreville|||
GA|Port-Gentil|||
CG|Brazzaville|||
CG|Pointe-Noire|||
CD|Kinshasa||Leopoldville|
CD|Goma|||p=65
CD|Bukavu|||p=63
CD|Lubumbashi||Elisabethville|
CD|Kisangani||Stanleyville|
CD|Beni|||c
CD|Bunia|||
CD|Uvira|||p=59
CD|Mwene|||drop
CD|Bandundu Province|Bandundu||
CD|Kolwezi|||
CD|Butembo|||
CD|Rutshuru|||p=47
CD|Sake|Sake||drop
CD|Kalemie|||
CD|Bakwa|||drop
CD|Boma|||c
ST|São Tomé|||cap
AO|Luanda|||
AO|Samba|||drop
AO|Rangel|||drop
AO|Golfe|||drop
AO|Viana|||c
AO|Lobito|||
AO|Cabinda|||
AO|Soyo|||
AO|Cuito Cuanavale|||
AO|Mossamedes|Moçâmedes|Namibe|
AO|Cuíto|Kuito|Cuíto|
AO|Navegantes|||drop
AO|Benfica|||drop
AO|Nova Vida|||drop
AO|Vila Flor|||drop
AO|Ramiros|||drop
CV|Praia|||c
# --- East and southern Africa
ET|Addis Ababa|||wd=Q3624
ET|Mek'ele|Mekelle|Mekele;Mekele;Makalle;Mek'ele|p=58
ET|Gonder|Gondar|Gonder|
ET|Nazrēt|Adama|Nazret|c
ET|Awasa|Hawassa|Awasa|
ET|Nek’emtē|Nekemte||
ET|Debre Mark’os|Debre Markos||
ET|Ādīgrat|Adigrat||
ET|Āsela|Asella||
ET|Hosa’ina|Hosaena||
ET|Dīla|Dilla|Dila|
ET|Weldiya|Woldia|Weldiya|
ET|Inda Silasē|Shire|Inda Selassie|drop
ET|Lalībela|Lalibela||p=48
ET|Āksum|Axum|Aksum|p=49
ET|Ādwa|Adwa||
ET|Warder|||drop
ET|Ārabī|||drop
ET|Sodo|||c
ET|Jijiga||Jigjiga|
ET|Dessie||Dese|
ET|Bahir Dar|||
ET|Gambēla|Gambella|Gambela|
ET|Āsosa|Asosa||
ET|Semera|||
ER|Asmara|||
ER|Massawa|||
ER|Assab|||p=50
ER|Keren|||c
DJ|Djibouti|Djibouti City||cap
SO|Mogadishu||Muqdisho|wd=Q2449
SO|Hargeysa|Hargeisa|Hargeysa|
SO|Kismayo||Kismaayo|p=55
SO|Marka|||c
SO|Baidoa||Baydhabo|
SO|Beledweyne||Belet Weyne;Beledweyne|
SO|Bosaso||Bossaso;Boosaaso|p=52
SO|Garoowe|Garowe|Garoowe|
SO|Gaalkacyo|Galkayo|Galkacyo|
SO|Las Khorey|||drop
SO|Laascaanood|Las Anod|Laascaanood;Lasanod|p=49
SO|Berbera|||p=52
SO|Dhuusamarreeb|Dhusamareb||
SO|Jowhar|||
SO|Eyl|||c
SO|Ruqi|||drop
KE|Nairobi|||wd=Q3870
KE|Mombasa|||
KE|Kisumu|||
KE|Kikuyu|||c
KE|Garissa|||
KE|Lamu|||
KE|Dadaab|||
KE|Kakuma|||
KE|Lodwar|||
KE|Moyale|||
SJ|Longyearbyen|||p=46
KE|Lang'ata||Langata|
KE|Nanyuki|||
KE|Eldoret|||
TZ|Dar es Salaam|||p=70
TZ|Dodoma|||cap
TZ|Zanzibar|Zanzibar City|Stone Town|
TZ|Arusha|||
TZ|Mwanza|||
TZ|Moshi|||
TZ|Tanga|||c
TZ|Geita|||
UG|Kampala|||
UG|Kira|||c
UG|Entebbe|||p=54
UG|Gulu|||
UG|Jinja|||
UG|Mbale|||
UG|Lira|||c
RW|Kigali|||
RW|Gisenyi|||
BI|Bujumbura|||p=61
BI|Gitega|||cap
MG|Antananarivo||Tananarive|
MG|Toliara||Tulear|
MG|Toamasina||Tamatave|
MG|Antsiranana||Diego Suarez|
MU|Port Louis|||
SC|Victoria|||c cap
KM|Moroni|||c
YT|Mamoudzou|||p=48
RE|Saint-Denis|||c
RE|Saint-Paul|||drop
MZ|Maputo|||
MZ|Beira|||
MZ|Pemba|||p=53
MZ|Mocímboa da Praia|||
MZ|Nampula|||
MZ|Tete|||c
ZM|Lusaka|||
ZM|Livingstone|||c
ZM|Mansa|||
ZW|Harare||Salisbury!c|
ZW|Bulawayo|||
ZW|Victoria Falls|||drop
MW|Lilongwe|||cap
MW|Blantyre|||
BW|Gaborone|||
NA|Windhoek|||
NA|Walvis Bay|||
NA|Swakopmund|||
ZA|Johannesburg||Joburg;Jo'burg|p=68
ZA|Cape Town|||p=68
ZA|Durban||eThekwini|
ZA|Pretoria||Tshwane|cap
ZA|Gqeberha||Port Elizabeth|
ZA|Emalahleni||Witbank|
ZA|Kariega||Uitenhage|
ZA|Mbombela||Nelspruit|
ZA|Mthatha||Umtata|
ZA|East London|||c
ZA|Newcastle|||c
ZA|George|||c
ZA|Springs|||drop
ZA|Virginia|||c
ZA|Nigel|||drop
ZA|Alexandra|||c
ZA|Brits|||drop
ZA|Orkney|||drop
ZA|Queenstown||Komani|
ZA|Worcester|||c
ZA|Stilfontein|||p=45
ZA|Marikana|||p=45
ZA|Rustenburg|||
ZA|Polokwane||Pietersburg|
ZA|Kimberley|||c
ZA|Mahikeng||Mafikeng|
ZA|Bloemfontein||Mangaung|
ZA|Stellenbosch|||
ZA|Simon’s Town|Simon's Town|Simonstown|
ZA|Saldanha|||
ZA|Mpumalanga|||drop
ZA|Grahamstown||Makhanda|
LS|Maseru|||
SZ|Mbabane|||cap
SZ|Lobamba|||
# --- South Asia
AF|Kabul|||wd=Q5838 p=75
AF|Herāt|Herat||p=60
AF|Kandahār|Kandahar||p=61
AF|Mazār-e Sharīf|Mazar-i-Sharif|Mazar-e-Sharif|
AF|Jalālābād|Jalalabad||
AF|Kunduz||Konduz|
AF|Baghlān|Baghlan||
AF|Gardez|||
AF|Khōst|Khost||
AF|Lashkar Gāh|Lashkar Gah|Lashkargah|
AF|Bāmyān|Bamiyan|Bamyan|
AF|Ghazni|||
AF|Zaranj|||
AF|Farah|||c
AF|Sar-e Pul|||
AF|Taloqan||Taluqan|
AF|Fayzabad||Faizabad|
AF|Maymana||Maimana|
AF|Spīn Bōldak|Spin Boldak||p=48
AF|Balkh|||
PK|Karachi|||p=72
PK|Lahore|||p=71
PK|Islamabad|||wd=Q1362
PK|Rawalpindi|||
PK|Peshawar|||
PK|Quetta|||
PK|Hyderabad|||c
PK|Muzaffarābād|Muzaffarabad||
PK|Abbottabad|||p=57
PK|Gwadar|||p=53
PK|Jhang Sadr|Jhang||
PK|New Mirpur City|Mirpur||c
PK|Attock City|Attock||
PK|Wah Cantt|Wah Cantonment||
PK|Hub|||drop
PK|Moro|||drop
PK|Daur|||drop
PK|Gujrat|||
PK|Bannu|||p=55
PK|Dera Ismail Khan|||
PK|Model Town|||drop
PK|Saidu Sharif|||
PK|Mingora|||
PK|Parachinar|||p=49
PK|Miran Shah|Miranshah|Miran Shah|p=48
PK|Wana|||c
PK|Chaman|||p=51
PK|Landi Kotal||Torkham!c|
PK|Taftan|||
PK|Turbat|||
PK|Sehwan|||
PK|Murree|||
PK|Muridke|||p=54
PK|Kahuta|||
PK|Sargodha|||
PK|Mastung|||
IN|Delhi|||p=77 wd=Q1353
IN|New Delhi|||wd=Q987 cap p=80
IN|Mumbai||Bombay|wd=Q1156 p=75
IN|Kolkata||Calcutta|wd=Q1348
IN|Chennai||Madras|
IN|Bengaluru|Bengaluru|Bangalore|
IN|Hyderabad|||
IN|Prayagraj||Allahabad|
IN|Varanasi||Benares;Banaras|
IN|Thiruvananthapuram||Trivandrum|
IN|Kochi||Cochin|
IN|Kozhikode||Calicut|
IN|Mysuru||Mysore|
IN|Mangaluru||Mangalore|
IN|Hubballi||Hubli|
IN|Belagavi||Belgaum|
IN|Kalaburagi||Gulbarga|
IN|Vadodara||Baroda|
IN|Pune||Poona|
IN|Visakhapatnam||Vizag|
IN|Vijayawada|||
IN|Gurugram||Gurgaon|
IN|Guwahati||Gauhati|
IN|Thāne|Thane|Thana|
IN|Surat|||
IN|Nashik||Nasik|
IN|Kanpur||Cawnpore|
IN|Puducherry||Pondicherry|
IN|Shimla||Simla|
IN|Ooty||Udhagamandalam|
IN|Sholapur|Solapur|Sholapur|
IN|Aurangabad||Chhatrapati Sambhajinagar;Sambhajinagar|adm=16
IN|Ahilyanagar||Ahmednagar|
IN|Dharashiv||Osmanabad|
IN|Saugor|Sagar||c
IN|Medinīpur|Midnapore|Medinipur|
IN|Barddhamān|Bardhaman|Burdwan|
IN|Thoothukudi||Tuticorin|
IN|Tiruchirappalli||Trichy;Tiruchi|
IN|Puri|||c
IN|Salem|||c
IN|Anand|||drop
IN|Mau|||drop
IN|Mango|||drop
IN|Guna|||drop
IN|Deoli|||drop
IN|Bali|||drop
IN|Bāli|||drop
IN|Beed|||
IN|Basirhat City|Basirhat||
IN|Gondā City|Gonda||
IN|Moga|||
IN|Teni|Theni||
IN|Hassan|||c
IN|Khanna|||c
IN|Kota|||c
IN|Gaya|||c
IN|Jammu|||p=60
IN|Srinagar|||p=64
IN|Anantnag|||
IN|Pahalgam|||p=52
IN|Pulwama|||p=50
IN|Uri|||c
IN|Gulmarg|||
IN|Leh|||p=49
IN|Kargil|||p=50
IN|Baramula|Baramulla||
IN|Punch|Poonch||p=48
IN|Rājauri|Rajouri||
IN|Kupwāra|Kupwara||
IN|Pathānkot|Pathankot||
IN|Ayodhya|||p=58
IN|Hāthras|Hathras||p=50
IN|Amritsar|||p=61
IN|Chandigarh|||
IN|Gandhinagar|||
IN|Bhopal|||p=63
IN|Itanagar|||
IN|Kohima|||
IN|Kavaratti|||
IN|Panaji||Panjim|
IN|Daman|||c
IN|Dehradun||Dehra Dun|
IN|Joshimath|||
IN|Rishikesh|||
IN|Dharamsala||Dharamshala|p=53
IN|Dārjiling|Darjeeling||
IN|Jodhpur|||
IN|Pokaran||Pokhran|
IN|Churachandpur|||p=49
IN|Imphal|||p=56
IN|Morvi|Morbi|Morvi|
IN|Patna|||
IN|Hisar||Hissar|
IN|Delhi Cantonment|||drop
IN|Kanpur Cantonment|||drop
IN|Pandit Deen Dayal Upadhyaya Nagar|Mughalsarai||
IN|Narmadapuram|||
IN|Vasco da Gama|||c
IN|Gadag-Betageri|||drop
IN|Nowrangapur|||drop
IN|Shivaji Nagar|||drop
IN|Chas|||drop
IN|Etah|||c
IN|Nagda|||
IN|Raurkela Industrial Township|||drop
IN|Jamālpur|||drop
IN|Aurangābād|||drop
IN|Rānīganj|||drop
IN|Kirāri Sulemānnagar|||drop
BD|Dhaka||Dacca|wd=Q1354
BD|Chattogram|Chittagong|Chattogram|
BD|Cox’s Bāzār|Cox's Bazar||p=57
BD|Barishal||Barisal|
BD|Comilla||Cumilla|
BD|Jessore||Jashore|
BD|Bogra||Bogura|
BD|Tungi|Tongi|Tungi|
BD|Mirpur Model Thana|||drop
BD|Ramna Maidan|||drop
BD|Ashuganj City|Ashuganj||
BD|Teknāf|Teknaf||
BD|Gopālganj|Gopalganj||
NP|Kathmandu|||wd=Q3037
NP|Birgañj|Birgunj||
NP|Dhangaḍhi̇̄|Dhangadhi||
NP|Pātan|Patan|Lalitpur|c
NP|Pokhara|||
NP|Namche Bazar||Namche Bazaar|
NP|Bharatpur|||c
LK|Colombo|||c p=62
LK|Sri Jayewardenepura Kotte|||
LK|Pita Kotte|||drop
LK|Hambantota|||p=50
LK|Galle|||
LK|Jaffna|||
LK|Batticaloa|||
LK|Kandy|||c
LK|Trincomalee|||
LK|Anuradhapura|||
BT|Thimphu|||
BT|Phuntsholing|||
BT|Paro|||c
MV|Male|Malé||c cap
MV|Hithadhoo|||
# --- East Asia
CN|Beijing||Peking;Peiping|wd=Q956 p=84
CN|Shanghai|||wd=Q8686 p=78
CN|Guangzhou||Canton!c|p=72
CN|Shenzhen|||p=73
CN|Tianjin||Tientsin|
CN|Xi’an|Xi'an|Sian!c|
CN|Nanjing||Nanking|
CN|Chongqing||Chungking|
CN|Chengdu|||
CN|Wuhan|||p=73
CN|Qingdao||Tsingtao!c|
CN|Xiamen||Amoy!c|
CN|Ürümqi|Urumqi|Urumchi;Ürümqi|p=66
CN|Hohhot||Huhhot|
CN|Kashgar||Kashi!c|p=58
CN|Ghulja|Yining|Ghulja|
CN|Shache|Yarkand||
CN|Hotan||Khotan|p=52
CN|Aqsu|Aksu|Aqsu|
CN|Artux|Atush|Artux|
CN|Lhasa|||p=59
CN|Chéngguān Qū|||drop
CN|Shigatse||Xigaze|
CN|Nyingchi|||
CN|Harbin|||
CN|Shenyang||Mukden|
CN|Dalian||Port Arthur!c|
CN|Bao'an|||drop
CN|Puxi|||drop
CN|Pudong|||
CN|Minhang|||drop
CN|Baoshan|||drop
CN|Luohu District|||drop
CN|Zhu Cheng City|||drop
CN|Jilin||Jilin City|
CN|Mianzhu, Deyang, Sichuan|Mianzhu||
CN|Wenshan City|Wenshan||
CN|Pingwu County|||drop
CN|Longling County|||drop
CN|Shangri-La||Zhongdian|c
CN|Linxia Chengguanzhen|Linxia||
CN|Gangu Chengguanzhen|||drop
CN|Puyang Chengguanzhen|||drop
CN|Daxing’anling|||drop
CN|Santo António|||drop
CN|Nossa Senhora de Fátima|||drop
CN|Daye|||c
CN|Anda|||c
CN|Dasha|||drop
CN|Fuji|||drop
CN|Nada|||drop
CN|Shaping|||drop
CN|Putuo|||
CN|Lüliang|Luliang||
CN|Fendou|||drop
CN|Wuda|||drop
CN|Boshan|||drop
CN|Huangpu|||drop
CN|Maba|||drop
CN|Hami||Kumul|c
CN|Yan’an|Yan'an|Yanan|
CN|Dunhuang||Dunhuang|
CN|Tumxuk|||
CN|Ālā'ĕr|Aral||drop
CN|Gujangbagh|||drop
CN|Doilungdêqên|||drop
CN|Xilin Hot|||drop
CN|Wuxi|||
CN|Suzhou||Soochow!c|adm=04
CN|Suzhou|Suzhou, Anhui|Suzhou!c|adm=01
CN|Taizhou|Taizhou, Zhejiang|Taizhou!c|adm=02
CN|Taizhou||Taizhou, Jiangsu|adm=04
CN|Fuzhou||Foochow!c|adm=07
CN|Fuzhou|Fuzhou, Jiangxi|Fuzhou!c|adm=03
CN|Yiwu|||
CN|Dandong|||p=57
CN|Yanji|||
CN|Tumen|||c
CN|Hunchun|||
CN|Sanya|||p=60
CN|Jiuquan|||p=57
CN|Wenchang|||
CN|Xichang|||
CN|Taiyuan|||
CN|Nagqu|||
CN|Zhuhai|||
CN|Manzhouli|||
CN|Heihe|||
CN|Ruili|||
CN|Mengmao|||drop
CN|Beidaihe||Beidaihehaibin|p=45
CN|Wuhu|||
CN|Dali|||c
CN|Lijiang|||
CN|Tongzhou|||
CN|Golmud|||
CN|Xining|||
HK|Hong Kong|||drop
HK|Hong Kong Island|||drop
HK|New Territories|||
HK|Victoria|||drop
HK|Aberdeen|||drop
HK|Kowloon|||p=57
HK|Kowloon City Centre|||drop
HK|Yuen Long San Hui|||drop
HK|Yuen Long Kau Hui|||drop
HK|Tsing Yi Town|Tsing Yi||
HK|San Tung Chung Hang|||drop
HK|Wan Chai||Wanchai|
HK|Mong Kok||Mongkok|
HK|Sha Tin||Shatin|
HK|Central|||drop
MO|Macau|||drop
TW|Taipei|||wd=Q1867
TW|New Taipei City|New Taipei|New Taipei City|
TW|Chang-hua|||drop
TW|Chiayi City|Chiayi|Chiayi City|
TW|Danshui|Tamsui|Danshui|
TW|Hualien City|Hualien|Hualien City|p=53
TW|Jincheng|||drop
TW|Bade|||drop
TW|Hsinchu|||p=57
TW|Kaohsiung|||
TW|Keelung|||
TW|Magong||Makung|
TW|Taoyuan|||c
JP|Tokyo|||wd=Q1490 p=80
JP|Osaka|||p=68
JP|Kyoto|||p=65
JP|Hiroshima|||p=64
JP|Nagasaki|||p=60
JP|Kobe|||c
JP|Sakai|||c
JP|Ōta|||drop
JP|Aihara|||drop
JP|Adachi|||c
JP|Honchō|||drop
JP|Minato|||drop
JP|Minato City|||drop
JP|Kita|||drop
JP|Chūō|||drop
JP|Edogawe|Edogawa||
JP|Koto|||drop
JP|Kotō|||drop
JP|Nara-shi|Nara||c
JP|Fukui-shi|Fukui||
JP|Tottori-shi|Tottori||
JP|Nishi-Tokyo-shi|Nishitokyo||
JP|Kashihara-shi|Kashihara||
JP|Chikushino-shi|Chikushino||
JP|Misato, Saitama|Misato||
JP|Yao|||drop
JP|Tsu|||drop
JP|Toyota|||c
JP|Suzuka|||c
JP|Hino|||c
JP|Fuji|||drop
JP|Hitachi|||c
JP|Sakura|||drop
JP|Yamato|||drop
JP|Tama|||drop
JP|Sano|||c
JP|Handa|||c
JP|Noda|||c
JP|Seto|||c
JP|Ikeda|||c
JP|Ueda|||c
JP|Iida|||c
JP|Sayama|||c
JP|Arakawa|||c
JP|Nakano|||c
JP|Sumida|||c
JP|Kure|||c
JP|Ube|||drop
JP|Uji|||c
JP|Ise|||c
JP|Kani|||drop
JP|Zama|||drop
JP|Ōme|||drop
JP|Komatsu|||c
JP|Yamaguchi|||c
JP|Miyazaki|||c
JP|Fukushima|||p=60
JP|Futaba|||c
JP|Namie|||
JP|Kawasaki|||c
JP|Chiba|||
JP|Saga|||c
JP|Mito|||c
JP|Shibuya|||
JP|Shinjuku|||
JP|Okinawa|Okinawa City||
JP|Nago|||c
JP|Ginowan|||p=51
JP|Naha|||
JP|Kamakura|||
JP|Atami|||
JP|Karuizawa|||
JP|Noboribetsu|||
JP|Yokosuka|||p=56
JP|Sasebo|||p=54
JP|Iwakuni|||p=53
JP|Misawa|||
JP|Kashiwazaki|||p=50
JP|Wajima|||p=50
JP|Suzu|||c
JP|Tsuruga|||
JP|Nemuro|||p=47
JP|Kofu|||
JP|Abiko|||
JP|Honmachi|||drop
JP|Kochi|||
JP|Kamirenjaku|||drop
JP|Kukichūō|||drop
JP|Minamirinkan|||drop
JP|Shimotoda|||drop
JP|Kakogawachō-honmachi|Kakogawa||
JP|Tondabayashichō|Tondabayashi||
JP|Sandachō|||drop
JP|Fukayachō|||drop
JP|Katsuta|||drop
JP|Youkaichi|||drop
JP|Yono|||drop
JP|Tokuyama|||
JP|Saitama|||
JP|Tsukuba|||
JP|Tōkai|Tokai||c
JP|Matsumoto|||c
KR|Seoul|||wd=Q8684 p=80
KR|Busan||Pusan|
KR|Incheon||Inchon|
KR|Daegu||Taegu|
KR|Daejeon||Taejon|
KR|Gwangju||Kwangju|
KR|Goyang-si|Goyang||
KR|Wŏnju|Wonju||
KR|Chinju|Jinju|Chinju|
KR|Kimhae|Gimhae|Kimhae|
KR|Jeju City||Jeju!c|
KR|Gyeongju||Kyongju|p=56
KR|Gangneung||Kangnung|
KR|Pohang|||
KR|Gimcheon||Gimchon|
KR|Siheungdong|Siheung||
KR|Donghae City|Donghae||
KR|Guri-si|||drop
KR|Osan|||p=56
KR|Gumi|||c
KR|Sejong|||
KR|Pyeongtaek||Pyongtaek|p=56
KR|Pyeongchang||PyeongChang|p=48
KR|Paju||Paju-si|
KR|Cheorwon||Chorwon|
KR|Gunsan||Kunsan|
KR|Masan|||
KR|Hwado|||drop
KR|Hanam|||
KR|Sangju|||
KP|Pyongyang||P'yongyang|wd=Q18808 p=78
KP|Hamhŭng|Hamhung||
KP|Namp’o|Nampo|Namp'o|
KP|Sunch’ŏn|Sunchon||
KP|Kaesŏng|Kaesong|Gaeseong|p=58
KP|Wŏnsan|Wonsan||p=59
KP|Sariwŏn-si|Sariwon||
KP|Sinŭiju|Sinuiju||p=56
KP|Sinp’o|Sinpo||p=53
KP|Man’gyŏngdae-ri|||drop
KP|Changam-ch’on|||drop
KP|Songnim-ni|Songnim||
KP|Chaeryŏng-ni|Chaeryong||
KP|Paech’ŏn-ŭp|||drop
KP|Ch’ŏngdan-ŭp|||drop
KP|Paek'ak|||drop
KP|Kangsŏn|Kangson|Chollima|
KP|Hŭngnam|Hungnam||
KP|Rajin||Najin;Rason;Rajin-Sonbong|p=52
KP|Yŏngbyŏn|Yongbyon||drop
KP|Kaech’ŏn|Kaechon||
KP|Tŏkch’ŏn|Tokchon||
KP|P’yŏngsŏng|Pyongsong||
KP|Kusŏng|Kusong||p=49
KP|Samjiyŏn|Samjiyon||p=46
KP|Manp’o|Manpo||
KP|Chongjin||Ch'ongjin|
# --- Southeast Asia
VN|Ho Chi Minh City||Saigon;Ho Chi Minh|p=72
VN|Hanoi||Ha Noi|wd=Q1858
VN|Haiphong||Hai Phong|
VN|Huế|Hue|Huế|c
VN|Da Nang||Danang|
VN|Vinh|||c
VN|Ðà Lạt|Da Lat|Dalat|
VN|Qui Nhon|Quy Nhon|Qui Nhon|
VN|Buôn Ma Thuột|Buon Ma Thuot||
VN|Sa Dec|||
VN|Hạ Long|Ha Long|Halong|
VN|Phu Quoc|||drop
VN|Phú Quốc|||drop
VN|Phan Rang-Tháp Chàm|Phan Rang||
VN|Cam Ranh|||
VN|La Gi|||
VN|Chũ|||drop
VN|Cẩm Phả Mines|||drop
VN|Thị Trấn Đông Triều|Dong Trieu||
VN|Thành Phố Bà Rịa|Ba Ria||
VN|Thị Trấn Đại Từ|||drop
VN|Thị Trấn Thuận Châu|||drop
VN|Thành phố Sông Công|Song Cong||
VN|Điện Biên Phủ|Dien Bien Phu||
VN|Hội An|Hoi An||
VN|Dĩ An|Di An||
VN|Ba Vì|||drop
VN|Quận Mười|||drop
VN|Yên Vinh|||drop
KH|Phnom Penh|||wd=Q1850
KH|Siem Reap|||
KH|Sihanoukville||Preah Sihanouk|p=53
KH|Ream|||drop
KH|Poipet|||
KH|Battambang|||
KH|Pailin|||
KH|Samraong||Samrong|
LA|Vientiane|||
LA|Luang Prabang||Louangphabang|
TH|Bangkok|||wd=Q1861
TH|Mueang Nonthaburi|Nonthaburi||
TH|Nakhon Ratchasima||Korat|
TH|Chiang Mai||Chiangmai|
TH|Phuket||Phuket City|p=55
TH|Pattaya|||
TH|Hua Hin|||
TH|Watthana|||drop
TH|Chom Thong|||drop
TH|Ban I Chang|||drop
TH|Ban Khlong Prawet|||drop
TH|Ban Samae Dam|||drop
TH|Mae Sot|||p=50
TH|Pattani|||
TH|Yala|||
TH|Narathiwat|||
TH|Surin|||c
TH|Sisaket||Si Sa Ket|
TH|Buriram||Buri Ram|
TH|Aranyaprathet|||
TH|Chiang Rai|||
TH|Nong Bua Lamphu|||
TH|Sattahip|||
TH|Ayutthaya||Phra Nakhon Si Ayutthaya|
MM|Yangon||Rangoon|p=69
MM|Nay Pyi Taw|Naypyitaw|Naypyidaw;Nay Pyi Taw|cap
MM|Mandalay|||p=64
MM|Mawlamyine||Moulmein|
MM|Bago||Pegu!c|
MM|Pathein||Bassein|
MM|Sittwe||Akyab|p=54
MM|Kēng Tung|Kengtung||
MM|Mu-se|Muse||c
MM|Pyay||Prome!c|
MM|Pyin Oo Lwin||Maymyo|
MM|Möng Yang|||drop
MM|Ann|||drop
MM|Yawnghwe|||drop
MM|Set Ka Lay|||drop
MM|Myawadi|Myawaddy||p=53
MM|Laukkai||Laukkaing;Laogai;Laukkaing|p=46
MM|Kyaukpyu||Kyaukphyu|
MM|Lashio|||p=54
MM|Loikaw|||
MM|Myitkyina|||
MM|Hakha|||
MM|Hpa-An||Hpa-an|
MM|Bhamo|||
MM|Taungoo||Toungoo|
MM|Sagaing|||p=50
MM|Buthidaung|||
MM|Hpakan||Hpakant|
MM|Kalemyo||Kalay|
MY|Kuala Lumpur||KL!e!c|wd=Q1865
MY|Malacca||Melaka|
MY|George Town|George Town|Georgetown!c;Penang!c|
MY|Alor Setar||Alor Star|
MY|Johor Bahru|||
MY|Putrajaya|||p=54
MY|Labuan|||
MY|Kuantan|||
MY|Muar|||
MY|Perling|||drop
MY|Maran|||drop
MY|Butterworth|||c
MY|Kapar|||drop
MY|Masai|||drop
MY|Semporna|||
MY|Kangar|||
SG|Singapore|||drop
ID|Jakarta||Batavia!c|wd=Q3630
ID|Surabaya|||
ID|Medan|||
ID|Bandung|||
ID|Makassar||Ujung Pandang|
ID|Yogyakarta||Jogjakarta|
ID|Surakarta||Solo!c|
ID|Jambi City|Jambi||
ID|Banda Aceh|||p=56
ID|Palu|||p=58
ID|Denpasar|||
ID|Batu|||drop
ID|Metro|||drop
ID|Bima|||c
ID|Negara|||drop
ID|Martapura|||
ID|Pati|||drop
ID|Pare|||drop
ID|Banjar|||c
ID|Serang|||
ID|Ambon|||
ID|Lawang|||
ID|Subang|||
ID|Kuningan|||
ID|Mamuju|||
ID|Wamena|||
ID|Jayapura|||
ID|Nabire|||
ID|Kuta|||c
ID|Ubud|||
ID|Cianjur|||p=54
ID|Grogol|||drop
ID|Percut|||drop
ID|Sungai Penuh|||
ID|Sofifi|||
PH|Manila||Maynila|wd=Q1461 p=75
PH|Quezon City|||
PH|Davao|Davao City|Davao|p=64
PH|Makati City|Makati|Makati City|
PH|Cebu City||Cebu!c|
PH|Pasig City|Pasig|Pasig City|
PH|Paranaque City|Parañaque|Paranaque City|
PH|Las Piñas|||
PH|Lapu-Lapu City|Lapu-Lapu|Lapu-Lapu City|
PH|Angeles City||Angeles!c|
PH|Iloilo|Iloilo City|Iloilo|
PH|Marikina City|Marikina||
PH|Mandaluyong City|Mandaluyong|Mandaluyong City|
PH|Mandaluyong|||drop
PH|Tarlac City|Tarlac||
PH|Cotabato|Cotabato City|Cotabato|
PH|Zamboanga|Zamboanga City|Zamboanga|p=60
PH|Marawi City|Marawi||p=55
PH|Iligan City|||drop
PH|Libertad|||drop
PH|Commonwealth|||drop
PH|NIA Valencia|||drop
PH|Magugpo Poblacion|Tagum|Tagum City|
PH|Poblacion|||drop
PH|Santol|||drop
PH|Budta|||drop
PH|Malingao|||drop
PH|Mansilingan|||drop
PH|Mantampay|||drop
PH|Guyong|||drop
PH|Muricay|||drop
PH|Bulaon|||drop
PH|Panalanoy|||drop
PH|Dinaig|||drop
PH|Bagong Silangan|||drop
PH|Tanza|||
PH|Concepcion|||c
PH|Candelaria|||c
PH|Rodriguez|||drop
PH|Naga|||c
PH|Mati|||c
PH|Cadiz|||c
PH|Toledo|||drop
PH|Valenzuela|||c
PH|Plaridel|||
PH|Silang|||
PH|Capas|||
PH|Pandi|||
PH|Imus|||
PH|Iriga City|Iriga||
PH|Lipa City|Lipa|Lipa City|c
PH|Roxas City||Roxas!c|
PH|Cavite City||Cavite!c|
PH|Mandaue City|Mandaue|Mandaue City|
PH|Mabalacat City|Mabalacat||
PH|Bago City|||
PH|Cabanatuan City|Cabanatuan|Cabanatuan City|
PH|General Santos||General Santos City|
PH|Dasmariñas|||
PH|Sultan Kudarat|||drop
PH|Legaspi|Legazpi|Legaspi;Legazpi City|
PH|Jolo|||p=52
PH|Puerto Princesa|||
PH|Olongapo||Subic!c|
PH|Quezon|||c
PH|Tacloban|||p=56
PH|Bogo|||c
PH|Baguio|||
PH|Batangas||Batangas City|
BN|Bandar Seri Begawan|||
TL|Dili|||
# --- Oceania
AU|Sydney|||wd=Q3130
AU|Melbourne|||wd=Q3141
AU|Canberra|||
AU|Perth|||
AU|Darwin|||c p=56
AU|Newcastle|||c
AU|Gold Coast|||c
AU|Sunshine Coast|||
AU|Central Coast|||c
AU|Logan City|Logan|Logan City|c
AU|City of Port Phillip|||drop
AU|Alice Springs|||p=52
AU|Port Hedland|||
AU|Bondi Beach|||p=52
AU|Bondi|||drop
AU|Lismore|||
AU|Exmouth|||c
AU|Broome|||c
AU|Kalgoorlie|||
AU|Geelong|||
AU|Katherine|||drop
AU|Wagga Wagga|||
AU|Launceston|||
AU|Mount Isa|||
AU|Coober Pedy|||
NZ|Auckland|||
NZ|Wellington|||c p=66
NZ|Christchurch|||p=60
NZ|Hamilton|||c
NZ|North Shore|||drop
NZ|Manukau City|Manukau||
NZ|Queenstown|||c
NZ|Nelson|||c
NZ|Napier|||c
NZ|Rotorua|||
NZ|Waitangi|||c
NZ|Kaikoura|||
NZ|Whanganui||Wanganui|
NZ|Palmerston North|||
NZ|Invercargill|||
PG|Port Moresby|||
PG|Lae|||c
PG|Mount Hagen|||
PG|Rabaul|||
PG|Buka|||c
FJ|Suva|||
FJ|Nadi|||c
NC|Nouméa|||p=54
PF|Papeete|||
SB|Honiara|||
VU|Port-Vila|Port Vila|Port-Vila|cap
WS|Apia|||
TO|Nuku‘alofa|Nuku'alofa|Nukualofa|cap
TV|Funafuti|||
KI|Tarawa|South Tarawa|Tarawa|cap
MH|Majuro|||
FM|Palikir|||cap
FM|Kolonia|||
PW|Ngerulmud|||cap
PW|Koror||Koror Town|
NR|Yaren|||cap
GU|Hagåtña||Hagatna;Agana|
MP|Saipan|||
AS|Pago Pago|||
CK|Avarua|||
# --- Canada
CA|Toronto|||wd=Q172
CA|Montréal|Montreal||wd=Q340
CA|Ottawa|||wd=Q1930
CA|Vancouver|||p=62
CA|Québec|Quebec City|Québec City|
CA|Hamilton|||c
CA|Surrey|||c
CA|Halifax|||
CA|London|||c
CA|Victoria|||c
CA|Windsor|||c
CA|Regina|||c
CA|Richmond|||c
CA|Burlington|||c
CA|Gloucester|||drop
CA|Newton|||drop
CA|Milton|||c
CA|Langley|||c
CA|Kingston|||c
CA|Cambridge|||c
CA|Ajax|||c
CA|Delta|||drop
CA|Barrie|||
CA|Laval|||
CA|Greater Sudbury|Sudbury|Greater Sudbury|
CA|St. John's||St John's;Saint John's|
CA|Sydney|||c
CA|Waterloo|||c
CA|Orléans|||drop
CA|Whalley|||drop
CA|Ottawa South|||drop
CA|Rosemont–La Petite-Patrie|||drop
CA|Villeray–Saint-Michel–Parc-Extension|||drop
CA|Mercier–Hochelaga-Maisonneuve|||drop
CA|Ahuntsic-Cartierville|||drop
CA|Le Vieux-Longueuil|||drop
CA|Saint-Louis-de-Terrebonne|||drop
CA|Rivière-des-Prairies–Pointe-aux-Trembles|||drop
CA|La Cité-Limoilou|||drop
CA|Le Plateau-Mont-Royal|||drop
CA|Ville-Marie|||drop
CA|Sainte-Foy|||drop
CA|Fredericton|||
CA|Charlottetown|||
CA|Moncton|||
CA|Saint John|||c
CA|Iqaluit|||
CA|Whitehorse|||
CA|Yellowknife|||
CA|Fort McMurray|||p=52
CA|Lac-Mégantic|||
CA|Jasper|||c
CA|Banff|||
CA|Gander|||c
CA|Churchill|||drop
CA|Whistler|||c
CA|Tumbler Ridge|||p=48
CA|Niagara Falls|||c
# --- United States
US|New York City||New York;NYC!e;N.Y.C.!e;Big Apple!c|wd=Q60 p=82
US|Washington|Washington|Washington, D.C.;Washington D.C.;Washington DC;Washington, DC;D.C.!e;DC!e!c;District of Columbia|wd=Q61 p=83 cap
US|Los Angeles||L.A.!e;LA!e!c|wd=Q65 p=72
US|Brooklyn|||drop
US|Queens|||drop
US|Manhattan|||drop
US|The Bronx|||drop
US|Staten Island|||drop
US|Harlem|||drop
US|East Harlem|||drop
US|Chinatown|||drop
US|Koreatown|||drop
US|Upper West Side|||drop
US|Washington Heights|||drop
US|Borough Park|||drop
US|East New York|||drop
US|East Flatbush|||drop
US|Sunset Park|||drop
US|Sheepshead Bay|||drop
US|Bushwick|||drop
US|Gravesend|||drop
US|Jamaica|||drop
US|Astoria|||drop
US|Elmhurst|||drop
US|Van Nuys|||drop
US|Universal City|||drop
US|Meads|||drop
US|New South Memphis|||drop
US|South Boston|||drop
US|West Raleigh|||drop
US|Tri-Cities|||drop
US|Lexington-Fayette|||drop
US|Tempe Junction|||drop
US|East Chattanooga|||drop
US|Metairie Terrace|||drop
US|North Stamford|||drop
US|North Peoria|||drop
US|East Independence|||drop
US|East Hampton|||drop
US|Deer Valley|||drop
US|Maryvale|||drop
US|Chicago|||wd=Q1297
US|Houston|||p=64
US|Phoenix|||c p=62
US|Philadelphia||Philly|
US|San Antonio|||
US|Dallas|||p=62
US|Austin|||c p=60
US|Columbus|||c p=58 adm=OH
US|Charlotte|||c
US|San Francisco|||p=66
US|Denver|||
US|Boston|||p=63
US|Portland|||adm=OR
US|Las Vegas||Vegas|
US|Memphis|||
US|Miami|||p=62
US|New Orleans|||
US|Kansas City|||adm=MO
US|Mesa|||c
US|Aurora|||c adm=CO
US|Lincoln|||c
US|Henderson|||c
US|Plano|||
US|Newark|||
US|Madison|||c
US|St. Louis||Saint Louis;St Louis|
US|Saint Paul|St. Paul|Saint Paul!c;St Paul!c|c
US|St. Petersburg|||c
US|Buffalo|||c
US|Durham|||c
US|Irvine|||
US|Chandler|||c
US|Gilbert|||c
US|Glendale|||c
US|Norfolk|||c
US|Garland|||c
US|Irving|||c
US|Fremont|||c
US|Richmond|||c adm=VA
US|Paradise|||c adm=CA
US|Surprise|||drop
US|Orange|||drop
US|Corona|||drop
US|Enterprise|||drop
US|Independence|||drop
US|Norman|||drop
US|Concord|||drop adm=CA
US|Kent|||drop
US|Warren|||drop
US|Thornton|||drop
US|Elizabeth|||drop
US|Vista|||drop
US|Davie|||drop
US|Brandon|||drop
US|Tyler|||drop
US|Cary|||drop
US|Clovis|||drop
US|Edison|||drop
US|Salem|||c adm=OR
US|Hollywood|||drop
US|Ontario|||drop
US|Cypress|||drop
US|Spring Valley|||drop
US|Centennial|||drop
US|Hampton|||c
US|Jackson|||c
US|Lancaster|||c
US|Eugene|||c
US|Mobile|||c
US|Savannah|||c
US|Florence|||c
US|Providence|||c
US|Peoria|||
US|Lansing|||
US|Bellevue|||c
US|Mesquite|||c
US|Everett|||c
US|Wilmington|||
US|Montgomery|||c
US|Birmingham|||c
US|Dayton|||c
US|Madison Heights|||drop
US|Columbia|||c adm=SC
US|Charleston|||p=54 adm=SC
US|Charleston|||c adm=WV
US|Springfield|||c adm=IL
US|Antioch|||c
US|Boulder|||c
US|Cleveland|||p=58
US|Pittsburgh|||p=58
US|Pueblo|||c
US|Athens|||c
US|Odessa|||c
US|Midland|||c
US|Hartford|||c
US|Augusta|||c adm=ME
US|Sacramento|||
US|Juneau|||
US|Anchorage|||p=56
US|Honolulu|||p=57
US|Helena|||c
US|Pierre|||c
US|Bismarck|||c
US|Cheyenne|||c
US|Olympia|||c
US|Dover|||c
US|Annapolis|||
US|Harrisburg|||
US|Trenton|||
US|Jefferson City|||
US|Frankfort|||
US|Montpelier|||c
US|Concord|||c adm=NH
US|Carson City|||
US|Santa Fe|||c
US|Topeka|||
US|Albany|||
US|Tallahassee|||
US|Boise|||
US|Ferguson|||c
US|Flint|||c
US|Uvalde|||p=50
US|Parkland|||c
US|Newtown|||c
US|Charlottesville|||p=52
US|Selma|||c
US|East Palestine|||p=47
US|Butler|||drop
US|Aspen|||c
US|Los Alamos|||p=48
US|Roswell|||c
US|Key West|||
US|Palm Beach|||p=52
US|Cupertino|||p=49
US|Mountain View|||c
US|Palo Alto|||p=52
US|Menlo Park|||p=49
US|Redmond|||c
US|Sunnyvale|||
US|Lewiston|||c
US|Kenosha|||p=50
US|Dearborn|||c
US|Oak Ridge|||
US|Waco|||
US|Kalamazoo|||
US|Gary|||drop
US|Hialeah|||
US|Cambridge|||c
US|Lahaina|||p=50
US|Hilo|||c
US|Fairbanks|||c
US|Nome|||c
US|Galveston|||
US|Eagle Pass|||p=48
US|El Paso|||
US|Brownsville|||
US|Laredo|||
US|Cape Canaveral|||p=50
US|Titusville|||
US|Bethesda|||c
US|Potomac|||drop
US|McLean|||drop
US|Langley|||drop
US|Arlington|||c adm=VA
US|Alexandria|||c
US|Fredericksburg|||
US|Gettysburg|||
US|Princeton|||c
US|New Haven|||
US|Hyannis|||
US|Hoboken|||
US|Beverly Hills|||p=52
US|Malibu|||c
US|Santa Monica|||p=50
US|Pasadena|||adm=CA
US|Altadena|||p=48
US|Compton|||c
US|San Bernardino|||
US|Monterey Park|||
US|Half Moon Bay|||
US|Gilroy|||c
US|Santa Cruz|||c
US|Monterey|||
US|Highland Park|||c
US|Waukesha|||
US|Milwaukee|||
US|Grand Rapids|||
US|Ann Arbor|||
US|Green Bay|||c
US|Rochester|||c
US|Burlington|||c adm=VT
US|Springfield|||c adm=OH
US|Macon|||c
US|Orangeburg|||
US|Myrtle Beach|||
US|Asheville|||
US|Jasper|||drop
US|Hope|||drop
US|Little Rock|||
US|Tulsa|||
US|Wichita|||
US|Joplin|||c
US|Moore|||drop
US|Colorado Springs|||
US|Littleton|||c
US|Vail|||c
US|Jackson|||c adm=WY
US|Billings|||c
US|Missoula|||
US|Spokane|||
US|Richland|||c
US|Portland|||c adm=ME
US|Kennebunkport|||
US|Bridgeport|||c
US|Danbury|||
US|Stamford|||
US|Greenwich|||c
US|Scranton|||
US|Allentown|||
US|Punxsutawney|||
# --- Mexico, Central America, Caribbean
MX|Mexico City||Ciudad de México;CDMX!e|wd=Q1489
MX|Iztapalapa|||
MX|Ecatepec de Morelos|Ecatepec|Ecatepec de Morelos|
MX|Santiago de Querétaro|Querétaro|Santiago de Querétaro|
MX|León de los Aldama|León||c
MX|Ciudad Juárez||Juárez!c|p=63
MX|Mérida|||
MX|Gustavo Adolfo Madero|||drop
MX|Ciudad Nezahualcoyotl|Nezahualcóyotl|Ciudad Nezahualcóyotl|
MX|Naucalpan de Juárez|Naucalpan||
MX|Álvaro Obregón|||drop
MX|Guadalupe|||drop
MX|Acapulco de Juárez|Acapulco||p=60
MX|Tuxtla|Tuxtla Gutiérrez|Tuxtla|
MX|Cuauhtémoc|||drop
MX|Victoria de Durango|Durango||
MX|Heroica Matamoros|Matamoros||c
MX|Ciudad López Mateos|||drop
MX|Ciudad Apodaca|Apodaca||
MX|Ciudad General Escobedo|||drop
MX|Venustiano Carranza|||drop
MX|Veracruz|||
MX|Xalapa de Enríquez|Xalapa|Jalapa|
MX|San Nicolás de los Garza|||
MX|Benito Juárez|||drop
MX|Benito Juarez|||drop
MX|Ciudad Benito Juárez|||drop
MX|Miguel Hidalgo|||drop
MX|Xico|||drop
MX|Victoria|||drop
MX|Nicolás Romero|||drop
MX|Soledad de Graciano Sánchez|||
MX|Pachuca de Soto|Pachuca|Pachuca de Soto|
MX|Oaxaca|Oaxaca City|Oaxaca|
MX|La Paz|||c
MX|Colonia del Valle|||drop
MX|Colonia Lindavista|||drop
MX|Magdalena Contreras|||drop
MX|Delegación Cuajimalpa de Morelos|||drop
MX|Buenavista|||drop
MX|Zamora de Hidalgo|Zamora||c
MX|Poza Rica de Hidalgo|Poza Rica||
MX|Hidalgo del Parral|Parral||
MX|Texcoco de Mora|Texcoco||
MX|Iguala de la Independencia|Iguala||p=52
MX|Ciudad de Villa de Álvarez|Villa de Álvarez||
MX|Heroica Guaymas|Guaymas||
MX|Chilpancingo||Chilpancingo de los Bravo|
MX|Culiacán|||p=61
MX|Tijuana|||p=65
MX|Cancún|||p=61
MX|Toluca||Toluca de Lerdo|
MX|San Cristóbal de las Casas|||
MX|Puebla||Puebla City|
MX|Ojo de Agua|||drop
MX|Miramar|||drop
MX|Santa Catarina|||c
MX|San Martin Texmelucan de Labastida|San Martín Texmelucan||
MX|San José del Cabo||Los Cabos!c|
MX|Tlaxcala||Tlaxcala de Xicohténcatl|
MX|Guanajuato|||
MX|Tulum|||p=48
MX|Ayotzinapa|||
MX|Valle de Bravo|||
GT|Guatemala City||Ciudad de Guatemala|cap
GT|Jalapa|||c
HN|Tegucigalpa|||
HN|San Pedro Sula|||
HN|Puerto Cortez|Puerto Cortés|Puerto Cortez|
HN|El Progreso|||c
HN|Comayagua|||
SV|San Salvador|||
SV|Santa Ana|||c
SV|San Miguel|||c
SV|Tecoluca|||
NI|Managua|||
NI|León|||c
NI|Granada|||c
NI|Bluefields|||
CR|San José|||c cap
PA|Panama City||Ciudad de Panamá|cap
PA|Colón|||c
PA|Juan Díaz|||drop
PA|David|||drop
BZ|Belmopan|||cap
BZ|Belize City|||
CU|Havana||La Habana|wd=Q1563
CU|Guantánamo||Guantanamo|p=53
CU|Cerro|||drop
CU|Fontanar|||drop
CU|Plaza de la Revolución|||drop
CU|Centro Habana|||drop
CU|Matanzas|||
JM|Kingston|||c p=63
JM|Montego Bay|||
JM|New Kingston|||drop
JM|Black River|||c
HT|Port-au-Prince|||p=70
HT|Carrefour|||c
HT|Cap-Haïtien||Cap-Haitien|
HT|Gonaïves||Gonaives|
HT|Les Cayes|||
HT|Jérémie|||c
HT|Hinche|||
HT|Tigwav|Petit-Goâve||
HT|Kenscoff|||
HT|Saint-Marc|||c
DO|Santo Domingo|||
DO|Santiago de los Caballeros|Santiago|Santiago de los Caballeros|c
DO|Salvaleón de Higüey|Higüey||
DO|Punta Cana|||
DO|Bella Vista|||drop
PR|San Juan|||c p=60
PR|Carolina|||drop
PR|Ponce|||c
PR|Mayagüez|||
TT|Port of Spain||Port-of-Spain|cap
BB|Bridgetown|||
BS|Nassau|||c
BS|Freeport|||c
BM|Hamilton|||c cap
KY|George Town|||c
VG|Road Town|||
VI|Charlotte Amalie|||
TC|Cockburn Town|||
AG|Saint John’s|St. John's|Saint John's|c cap
DM|Roseau|||
GD|Saint George's|St. George's|Saint George's|c cap
KN|Basseterre|||
LC|Castries|||
VC|Kingstown|||
AI|The Valley|||drop
CW|Willemstad|||
AW|Oranjestad|||
SX|Philipsburg|||
MF|Marigot|||
MQ|Fort-de-France|||
GP|Basse-Terre|||
GP|Pointe-à-Pitre|||
GF|Cayenne|||c
GF|Kourou|||p=49
# --- South America
CO|Bogotá||Santa Fe de Bogotá|wd=Q2841
CO|Cali||Santiago de Cali|c p=63
CO|Medellín|||p=64
CO|Cartagena||Cartagena de Indias|p=60
CO|Kennedy|||drop
CO|Bello|||c
CO|Soledad|||c
CO|Pereira|||c
CO|Armenia|||c
CO|Florencia|||c
CO|Madrid|||drop
CO|Cartago|||
CO|Mosquera|||c
CO|Girardot City|Girardot||c
CO|Palmira|||
CO|Guadalajara de Buga|Buga||
CO|Tumaco|||p=50
CO|Arauca|||
CO|Leticia|||c
CO|Mocoa|||
CO|Tibú|||p=46
CO|Mitú|||
VE|Caracas|||wd=Q1533
VE|Valencia|||c
VE|Barcelona|||c
VE|Mérida|||c
VE|Ciudad Guayana||Puerto Ordaz|
VE|Lander|||drop
VE|Coro|||c
VE|San Felipe|||c
VE|La Victoria|||c
VE|La Guaira|||p=53
VE|La Concepción|||drop
VE|El Tigre|||c
VE|Cagua|||
VE|Cúa|||drop
VE|Ejido|||drop
VE|El Limón|||drop
VE|Petare|||
VE|Elorza|||
EC|Quito|||
EC|Guayaquil|||p=64
EC|Cuenca|||
EC|Santo Domingo de los Colorados|Santo Domingo||c
EC|Manta|||c
EC|Loja|||
EC|Esmeraldas|||
EC|Durán|||c
EC|Milagro|||c
EC|Ibarra|||c
EC|Puerto Ayora|||
GY|Georgetown|||c p=58
GY|Linden|||c
SR|Paramaribo|||
PE|Lima|||wd=Q2868
PE|Cusco||Cuzco|p=58
PE|Piura|||
PE|Puno|||
PE|Ica|||c
PE|San Martin|||drop
PE|Callao|||
PE|Miraflores|||c
PE|Santa Anita - Los Ficus|||drop
PE|San Francisco De Borja|||drop
PE|Ayacucho|||
PE|Chancay|||p=50
PE|Abancay|||
BO|La Paz|||p=65
BO|Sucre|||c cap
BO|Santa Cruz de la Sierra|Santa Cruz|Santa Cruz de la Sierra|c
BO|Trinidad|||c
BO|Cobija|||
BO|Potosí||Potosi|
CL|Santiago|||wd=Q2887 p=78
CL|Valparaíso||Valparaiso|
CL|Viña del Mar|||
CL|Los Ángeles|||c
CL|Concepción||Concepcion|c
CL|Coronel|||drop
CL|Colina|||drop
CL|Lampa|||drop
CL|San Bernardo|||c
CL|Calama|||
CL|Punta Arenas|||
CL|Temuco|||
CL|Coihaique|Coyhaique|Coihaique|
AR|Buenos Aires|||wd=Q1486
AR|Córdoba||Cordoba|
AR|Rosario|||c p=60
AR|Mar del Plata|||
AR|San Miguel de Tucumán|Tucumán|San Miguel de Tucumán|
AR|Santa Fe|||
AR|Merlo|||c
AR|Moreno|||drop
AR|San Miguel|||drop
AR|José C. Paz|||drop
AR|Belgrano|||drop
AR|Balvanera|||drop
AR|Rawson|||c
AR|Concordia|||c
AR|Catamarca||San Fernando del Valle de Catamarca|
AR|San Juan|||c
AR|San Luis|||
AR|Formosa|||c
AR|Corrientes|||
AR|Bahía Blanca||Bahia Blanca|p=56
AR|San Salvador de Jujuy||Jujuy!c|
AR|Ushuaia|||p=52
AR|Río Gallegos|||
AR|Viedma|||
AR|San Carlos de Bariloche|Bariloche|San Carlos de Bariloche|
AR|Santa Rosa|||c
AR|Mendoza|||c
AR|La Plata|||
AR|Paraná|||c
AR|Isidro Casanova|||drop
AR|Villa Lugano|||drop
UY|Montevideo|||
UY|Salto|||c
UY|Punta del Este|||
PY|Asunción||Asuncion|
PY|Ciudad del Este|||
PY|San Lorenzo|||c
PY|Fernando de la Mora|||drop
PY|Pedro Juan Caballero|||
PY|Encarnación|||
BR|Brasília||Brasilia|
BR|Rio de Janeiro||Rio!c|wd=Q8678 p=75
BR|São Paulo||Sao Paulo|wd=Q174 p=76
BR|Salvador|||c
BR|Natal|||c
BR|Belém||Belem|p=64
BR|Recife||Pernambuco!c|
BR|Serra|||drop
BR|Santos|||c
BR|Franca|||drop
BR|Paulista|||drop
BR|Americana|||drop
BR|Colombo|||drop
BR|Guará|||drop
BR|Assis|||drop
BR|Passos|||drop
BR|Resende|||drop
BR|Lages|||
BR|Gama|||drop
BR|Toledo|||drop
BR|Salto|||drop
BR|Formosa|||drop
BR|Timon|||drop
BR|Pedreira|||drop
BR|Bragança|||drop
BR|Caxias|||c
BR|Vitória|||c
BR|Palmas|||c
BR|Cascavel|||
BR|Santana|||drop
BR|Ipiranga|||drop
BR|Jose Bonifacio|||drop
BR|Santa Rita|||drop
BR|Santa Maria|||c
BR|São Vicente|||c
BR|São José|||drop
BR|São Mateus|||drop
BR|Sao Lucas|||drop
BR|Sao Rafael|||drop
BR|Rio Claro|||drop
BR|Rio Grande|||c
BR|Rio Verde|||drop
BR|Lagarto|||drop
BR|Balsas|||drop
BR|Breves|||drop
BR|Catalão|||drop
BR|Lavras|||drop
BR|Copacabana|||c p=52
BR|Trindade|||drop
BR|Itu|||drop
BR|Jaú|||drop
BR|Poá|||drop
BR|Ubá|||drop
BR|Codó|||drop
BR|Timbo|||drop
BR|Plano Piloto|||drop
BR|Pôr do Sol|||drop
BR|Cidade Lider|||drop
BR|Cachoeirinha|||drop
BR|Santa Luzia|||drop
BR|Cristal|||drop
BR|Perdizes|||drop
BR|Sinop|||c
BR|Sorriso|||c
BR|Ilhéus|||
BR|Brumadinho|||p=49
BR|Mariana|||c
BR|Altamira|||p=54
BR|Macaé|||
BR|Foz do Iguaçu|||
BR|Petrópolis|||p=56
BR|Angra dos Reis|||
BR|Atalaia do Norte|||
BR|São Gabriel da Cachoeira|||
BR|Pacaraima|||
# --- Polar and island territories
GL|Nuuk||Godthaab;Godthåb|p=52 cap
GL|Ilulissat|||
GL|Qaanaaq|||
FO|Tórshavn|||cap
FK|Stanley|||c
SH|Jamestown|||c
CX|Flying Fish Cove|||
AD|Andorra la Vella|||
SM|San Marino|||drop
# --- Seats of first-level regions with fewer than 100,000 people
AF|Zareh Sharan|Sharana||
AF|Tarinkot|Tarin Kot||
AF|Shibirghān|Sheberghan||
AF|Qalāt|Qalat||
AF|Mehtar Lām|Mehtarlam||
AF|Charikar|||
AF|Asadabad|||
AF|Pul-e Khumrī|Pul-e-Khumri||
AF|Pul-e ‘Alam|Pul-e-Alam||
AF|Fayrōz Kōh|Chaghcharan||
AF|Nīlī|Nili||
AF|Aībak|Aybak||
LK|Ratnapura|||
LK|Badulla|||
LK|Kurunegala|||
IN|Silvassa|||
IN|Dispur|||
UZ|Guliston|Gulistan||
MN|Ulaangom|||
MN|Ölgii|Olgii||
MN|Altai|||c
MN|Khovd|||
MN|Dalandzadgad|||
MN|Choibalsan|||
MN|Sainshand|||
LA|Thakhèk|Thakhek||
LA|Luang Namtha|||
LA|Attapeu|||
LA|Pakse|||
LA|Phôngsali|Phongsaly||
LA|Salavan|||
LA|Xam Nua|Sam Neua||
LA|Phonsavan|||
AM|Artashat|||
AM|Armavir|||c
AM|Ijevan|||
AM|Gavar|||
AM|Ashtarak|||
AM|Hrazdan|||
GE|Telavi|||
GE|Akhaltsikhe|||
GE|Ozurgeti|||
GE|Ambrolauri|||
GE|Mtskheta|||
TW|Pingtung|||
TW|Miaoli|||
TW|Yilan|||
VN|Thái Bình|Thai Binh||
VN|Hà Giang|Ha Giang||
VN|Bắc Kạn|Bac Kan||
GR|Lamía|Lamia||
GR|Kozáni|Kozani||
GR|Ermoúpoli|Ermoupoli||
GR|Kérkyra|Corfu Town||
NO|Molde|||
NO|Arendal|||
NO|Skien|||
NO|Vadsø|||
NO|Moss|||c
NO|Sarpsborg|||
FI|Hämeenlinna|||
FI|Seinäjoki|||
FI|Kajaani|||
FI|Mikkeli|||
FI|Kokkola|||
FI|Pori|||
FI|Kouvola|||
SE|Härnösand|||
SE|Nyköping|||
SE|Falun|||
SE|Karlstad|||
SE|Växjö|||
SE|Halmstad|||
SE|Gävle|||
SE|Östersund|||
SE|Kalmar|||
DK|Viborg|||c
DK|Vejle|||
DK|Hillerød|||
PE|Moyobamba|||
PE|Chachapoyas|||
PE|Huancavelica|||
PE|Puerto Maldonado|||
PE|Moquegua|||
PE|Tumbes|||
PE|Cerro de Pasco|||
EC|Tena|||c
EC|Puyo|||
EC|Macas|||
EC|Azogues|||
EC|Guaranda|||
EC|Tulcán|||
EC|Nueva Loja|||
EC|Babahoyo|||
EC|Zamora|||c
CO|Puerto Carreño|||
CO|Inírida|||
CO|San José del Guaviare|||
CO|San Andrés|||c
VE|Tucupita|||
VE|La Asunción|||
PG|Goroka|||
PG|Madang|||
PG|Wewak|||
PG|Vanimo|||
PG|Kimbe|||
PG|Kavieng|||
PG|Lorengau|||
PG|Alotau|||
PG|Popondetta|||
PG|Kerema|||
PG|Daru|||
PG|Mendi|||c
PG|Wabag|||
PG|Kundiawa|||
PG|Arawa|||
ID|Tanjung Selor|||
CD|Buta|||
CD|Inongo|||
CD|Gbadolite|||
CD|Kenge|||
CD|Boende|||
CD|Lusambo|||
CF|Bossangoa|||
CF|Sibut|||
CF|Mobaye|||
CF|Obo|||c
CF|Mbaïki|||
CF|Bozoum|||
CF|Kaga Bandoro|Kaga-Bandoro||
CF|Ndélé|||
CF|Nola|||c
TD|Mongo|||c
TD|Biltine|||
TD|Am Timan|||
TD|Bongor|||
TD|Doba|||
TD|Mao|||c
TD|Bol|||c
TD|Fada|||
TD|Goz Béïda|Goz Beida||
TD|Laï|||c
TD|Koumra|||
TD|Massakory|||
TD|Ati|||c
ML|Koulikoro|||
MR|Néma|Nema||c
MR|Kiffa|||
MR|Rosso|||c
MR|Atar|||
MR|Zouérat|Zouerate||
MR|Sélibaby|||
MR|Kaédi|||
MR|Aleg|||
MS|Brades|||cap
KE|Murang’a|Murang'a||c
# --- Small towns: newspaper names, former names, and towns in the news
UA|Volodymyr-Volynskyi|Volodymyr|Volodymyr-Volynskyi;Vladimir-Volynsky|c
UA|Sheptytskyi|Sheptytskyi|Chervonohrad|
UA|Zvyahel|Zviahel|Novohrad-Volynskyi;Zvyahel|
UA|Kamyanets-Podilskyi|Kamianets-Podilskyi|Kamyanets-Podilskyi;Kamenets-Podolsky|
UA|Dovzhansk||Sverdlovsk!c|
UA|Kadiyivka|Kadiivka|Stakhanov!c;Kadiyivka|
UA|Zuhres||Zugres|
UA|Khrestivka||Kirovske|
UA|Horishni Plavni||Komsomolsk!c|
UA|Zlatopil||Pervomaiskyi|
UA|Berestyn||Krasnohrad|
UA|Sorokyne||Krasnodon|
UA|Holubivka||Kirovsk!c|
UA|Zhovti Vody|||
UA|Amvrosiivka||Amvrosievka|
UA|Khartsyzk||Khartsyzsk|
UA|Dokuchayevsk|Dokuchaievsk|Dokuchayevsk;Dokuchaevsk|
UA|Berdychiv||Berdichev|
UA|Haysyn|Haisyn||
UA|Dunayivtsi|Dunaivtsi||
UA|Novoukrayinka|Novoukrainka||
UA|Myrhorod||Mirgorod|p=46
UA|Hadyach|Hadiach||
UA|Derhachi||Dergachi|p=46
UA|Merefa|||p=45
UA|Bohodukhiv|||p=45
UA|Balaklava|||p=46
UA|Yany Kapu||Krasnoperekopsk|
UA|Kiliya|Kiliia|Kiliya|p=45
UA|Shepetivka|||p=46
UA|Kovel|||p=48
UA|Sarny|||
UA|Voznesensk|||p=46
UA|Pervomaysk|Pervomaisk|Pervomaysk|c
UA|Pidhorodnye|Pidhorodne||
UA|Bolhrad||Bolgrad|
UA|Novoyavorivs'k|Novoiavorivsk||
UA|Sofiivska Borschahivka|Sofiivska Borshchahivka||
UA|Vilnyansk|Vilniansk|Vilnyansk|p=47
RU|Solnechnogorsk|Solnechnogorsk||
RU|Vyazma|||
RU|Klin|||c
RU|Zheleznogorsk|||
RU|Petergof|Peterhof|Petergof|
RU|Aznakayevo|||
BY|Byaroza||Bereza!c|
BY|Horad Zhodzina|Zhodino|Zhodzina|
BY|Maladziecna|Molodechno|Maladzyechna|
BY|Vaukavysk|Volkovysk|Vawkavysk|
BY|Rahachow|Rogachev||
BY|Rechytsa|Rechitsa||
BY|Smarhon|Smorgon|Smarhon|
BY|Hlybokaye|Glubokoye||
BY|Krychaw|Krichev||
BY|Stowbtsy|Stolbtsy||
BY|Smaliavicy|Smolevichi||
BY|Dzyarzhynsk|Dzerzhinsk||c
BY|Lyepyel|Lepel||
BY|Polotsk||Polatsk|
BY|Zytkavicy|Zhitkovichi||
BY|Lyasny|||drop
MD|Ceadîr-Lunga|Ceadir-Lunga||
MD|Dubăsari|Dubasari|Dubossary|
LT|Mazeikiai||Mažeikiai|
LT|Taurage||Tauragė|
LT|Aleksotas|||drop
LT|Eiguliai|||drop
LT|Fabijoniškės|||drop
LT|Justiniškės|||drop
LT|Karoliniškės|||drop
LT|Lazdynai|||drop
LT|Pašilaičiai|||drop
LT|Pilaitė|||drop
LT|Šilainiai|||drop
EE|Kohtla-Järve|||
EE|Haabersti|||drop
EE|Kristiine|||drop
EE|Mustamäe|||drop
EE|Põhja-Tallinn|||drop
EE|Pirita|||drop
BG|Veliko Tŭrnovo|Veliko Tarnovo||
XK|Ferizaj||Urosevac|
XK|Deçan||Decani|
XK|Podujeva||Podujevo|
XK|Vushtrri||Vucitrn|
AL|Fushë-Krujë|||
AL|Krujë||Kruja|
AL|Pogradec|||
MK|Shtip|Stip||
DK|Helsingør|Helsingor|Helsingør;Elsinore|
DK|Aabenraa|||
IE|Droichead Nua|Newbridge||c
IE|An Muileann gCearr|Mullingar||
IE|Cluain Meala|Clonmel||
IE|Dún Laoghaire||Dun Laoghaire|
GR|Thívai|Thebes|Thiva|c
GR|Chalkída|Chalkida||
GR|Chaniá|Chania||
GR|Rethymno|||
GR|Elefsína|Elefsina|Eleusis!c|
GR|Tripoli|||drop
TN|Ar Rudayyif|Redeyef|Ar Rudayyif|
TN|Tabursuq|Teboursouk||
TN|Mahires|Mahres||
TN|Douane|||drop
TN|El Kef||Le Kef;Kef!c|
TN|El Jem|||
TN|La Goulette|||
TN|La Marsa|||
TN|Metlaoui|||
TN|Houmt Souk|||
MA|Essaouira||Mogador|
MA|Chefchaouen|||
MA|Fnidek|||
MA|Beni Enzar||Beni Ansar|
MA|Smara|||
MA|Imzouren|||
MA|Jerada|||
MA|Zawyat ech Cheïkh|||
LY|Zintan||Zintan|p=48
LY|Gharyan||Gharian|p=48
LY|Bani Walid|||p=50
LY|Sabratah|Sabratha|Sabrata|p=50
LY|Az Zuwaytīnah|Zueitina|Zuwaytinah;Zuwaytina|
LY|Qasr al Qarabulli|Garabulli|Qasr al Qarabulli;Castelverde|
LY|Bin Jawwad|Bin Jawad|Ben Jawad;Bin Jawwad|p=45
LY|Shahhat|||
LY|Mizdah|Mizda||
LY|Surman|Surman|Sorman|
LY|Yafran|Yefren|Yafran|
LY|Al ‘Azīzīyah|Aziziya|Al-Aziziyah;Aziziyah|
EG|Sallum|Salloum|Sallum;El-Salloum|
EG|Nag Hammadi||Naga Hammadi|
EG|Bi'r al ‘Abd|Bir al-Abd|Bir el-Abd|
EG|El-Tor||El Tor;Al-Tor|
EG|Ain Sukhna||Ain Sokhna;El Sokhna|
EG|El Dabaa|||drop
EG|Safaga|||
EG|El Gouna|||
EG|Siwah|Siwa|Siwah|c
EG|Kafr az Zayyat|Kafr el-Zayat||
EG|Madinat as Sadat|Sadat City||
EG|Al-Minya al-Jadidah|New Minya||
EG|Dumyāţ al Jadīdah|New Damietta||
EG|Burj al ‘Arab al Jadīdah|New Borg El Arab||
EG|Burj al ‘Arab|Borg El Arab|Burg al-Arab|
EG|Ash Shaykh Zāyid|Sheikh Zayed City||
EG|Mut|||drop
SD|Ardamata|||p=48
SD|Ed Dueim|Ed Dueim|Al-Douiem;Ad Douiem|
SD|Kutum|||p=48
SD|Mellit||Mallit|p=46
SD|Kabkābīyah|Kabkabiya|Kebkabiya;Kabkabiyah|
SD|Kuraymah|Karima|Kuraymah|c
SD|Al Mijlad|El Muglad|Muglad;Al-Mijlad|
SD|Al-Fulah|El Fula|Al-Fula;El-Fula|
SD|Shendi|||p=48
SD|Umm Ruwaba|Umm Ruwaba|Um Ruwaba;Um Rawaba|p=48
SD|Er Roseires||Roseires;Ad-Damazin-Roseires|
SD|Al-Hasaheisa|Hasaheisa|Al-Hasahisa;Al-Hasaheisa|
SD|Dongola|||p=48
SD|Suakin|||
SD|ALdinigila wad dhahi|||drop
SD|Sh'iariah|Shaeria|Sh'iariah|
SS|Kuacjok|Kuajok||
SS|Pajok|||
SY|Al Qusayr|Qusayr|Al-Qusayr;Qusair|p=48
SY|Ar Rastan|Rastan|Al-Rastan;Ar-Rastan|
SY|Tallbīsah|Talbiseh|Talbisa|
SY|Jarābulus|Jarablus|Jarabulus|p=48
SY|Tall Rif‘at|Tal Rifaat|Tel Rifaat;Tell Rifaat|p=48
SY|Tallkalakh|Talkalakh|Tal Kalakh|
SY|Dārayyā|Daraya|Darayya|p=48
SY|Ḩarastā|Harasta||p=46
SY|‘Irbīn|Irbin|Arbin|
SY|Nawá|Nawa||c
SY|As Sanamayn|Sanamayn|As-Sanamayn;Al-Sanamayn|
SY|Inkhil|||
SY|Al-Kiswah|Kiswah|Al-Kiswah;Kiswa;Al-Kiswa|
SY|Shaykh Miskīn|Sheikh Miskin||
SY|As Safīrah|Safira|Al-Safira;As-Safira|
SY|Masyaf||Masyaf|
SY|As Salamīyah|Salamiyah|Salamiya;Al-Salamiyah|
SY|Kafr Nabl|Kafranbel|Kafr Nabl|p=46
SY|Salqin|||
SY|Binnish|||
SY|Ad Dana|Dana||drop
SY|Dayr Hafir|Deir Hafer|Dayr Hafir|p=46
SY|Hajin|||p=46
SY|Maharda|Mahardah|Maharda;Mhardeh|
SY|Al-Malikiyah|Malikiyah|Al-Malikiyah;Derik;Malikiya|
SY|Nubl||Nubul|
SY|Qārah|Qara||c
SY|Yabrūd|Yabrud|Yabroud|
SY|An Nabk|Nabk|An-Nabk;Al-Nabk|
SY|Al Qaryatayn|Qaryatayn|Al-Qaryatayn;Qaryatain|
SY|Tādif|Tadef|Tadif|
SY|At Tall|Al-Tall|Tal!c|c
LB|Aarsâl|Arsal|Aarsal|p=50
LB|Bcharré|Bsharri|Bcharre|
LB|Ghazieh||Ghaziyeh|
PS|Bayt Jala|Beit Jala||
PS|Balatah|||drop
PS|Qabatiyah|Qabatiya||p=47
PS|Halhul|||
PS|Az Zuwāydah|Zawaida|Al-Zawayda;Zuwayda;Zawayda|p=48
PS|Bani Suhayla|Bani Suheila|Bani Suhaila|p=48
PS|Al-Qararah|Qarara|Al-Qarara|p=46
PS|Bayt Hanina|Beit Hanina||
PS|Shufat|Shuafat|Shufat|
PS|Al-Ayzariyah|Al-Eizariya|Eizariya|
PS|Az̧ Z̧āhirīyah|Dhahiriya|Al-Zahiriyah;Dahariya|
PS|Surif City|Surif||
PS|As Samu|As-Samu|Samu!c|
PS|Al-Yamun|Yamoun|Al-Yamoun;Yamun|
PS|Bani Naim|Bani Na'im||
PS|Ar Rām wa Ḑāḩiyat al Barīd|Al-Ram|A-Ram;Ar-Ram|
PS|Shokat as-Sufi|Shoka|Shokat as-Sufi|
IL|Nazerat Illit|Nof HaGalil|Nazareth Illit;Upper Nazareth|
IL|Bet She'an|Beit Shean|Bet Shean|
IL|Et Tira|Tira|Et Tira|c
IL|Et Taiyiba|Taibe|Tayibe;Taybeh!c|
IL|Qiryat Ata|Kiryat Ata||
IL|Qiryat Bialik|Kiryat Bialik||
IL|Qiryat HaYovel|||drop
IL|Qiryat Mal'akhi|Kiryat Malachi||
IL|Qiryat Motsqin|Kiryat Motzkin||
IL|Qiryat Tivon|Kiryat Tivon||
IL|Qiryat Yam|Kiryat Yam||
IL|Ra'anana||Raanana|
IL|Karmi'el|Karmiel|Carmiel|
IL|Modiin Ilit|Modiin Illit|Modi'in Illit|
IL|Yoqneam Illit|Yokneam|Yokneam Illit|
IL|maalot Tarshiha|Maalot-Tarshiha|Maalot|
IL|Baqa el Gharbiya|Baqa al-Gharbiyye|Baqa al-Gharbiya|
IL|Daliyat al Karmel|Daliyat al-Karmel||
IL|Kafr Qari|Kafr Qara|Kfar Qara|
IL|Judeida Makr|Jadeidi-Makr||
IL|Ara-Arara|Arara|Ar'ara|
IL|Pardes Hanna Karkur|Pardes Hanna-Karkur|Pardes Hanna|
IL|Ar Rayna|Reineh||
IL|Rosh HaAyin||Rosh Ha'ayin|
IL|Sakhnin|||
IL|Givatayim|||
IL|Binyamina-Giv'at Ada|Binyamina||
IL|Binyamina-Givat Ada|||drop
IL|Yehud-Monosson|||drop
IQ|Koysinceq|Koya|Koy Sanjaq;Koysinjaq|c
IQ|Jamjamal|Chamchamal||
IQ|Ruwandiz|Rawanduz|Rawandiz|
IQ|Tallkayf|Tel Keppe|Tel Kaif|
IQ|Ar Rutbah|Rutba|Rutbah;Ar-Rutbah;Al-Rutbah|p=47
IQ|Ad Dujayl|Dujail|Al-Dujail|p=47
IQ|As Suwayrah|Suwaira|Al-Suwaira;As-Suwayrah|
IQ|Bartalah|Bartella||
IQ|Baynjiwayn|Penjwin||
IQ|Shaqlawah|Shaqlawa|Shaqlawah|
IQ|Anah|Anah|Ana!c|c
IQ|Tāzah Khūrmātū|Taza Khurmatu||
IQ|AlZwya|||drop
IQ|Anat al Qadimah|||drop
IQ|Shurash|||drop
IQ|‘Aqrah|||drop
YE|Al Ḩazm|Al-Hazm|al-Hazm;Hazm!c|
YE|Ataq|||p=47
YE|Bayt al Faqih|Beit al-Faqih||
YE|Bājil|Bajil|Bajil|
OM|Qurayyat|||
JO|Mafraq||Al-Mafraq|p=48
JO|Rukban|||p=46
JO|Al-Fuhays|Fuheis||
KW|Al-Fahahil|Fahaheel||
KW|Al-Mahbulah|Mahboula|Mahboula|
KW|Al-Manqaf|Mangaf||
KW|Bayan|||drop
SO|Afgooye|Afgoye|Afgoi|p=47
SO|Baardheere|Bardera|Baardheere;Bardhere|
SO|Beled Hawo||Beled-Hawo;Belet Hawo|
SO|Buulobarde|Bulo Burde|Buloburde|
SO|Burao||Bur'o|p=48
SO|Ceerigaabo|Erigavo||
SO|Saylac|Zeila||
SO|Kaambooni|Ras Kamboni||
SO|Qoryooley|Qoryoley||
SO|Tog Wajaale|Wajaale|Tog Wajaale|
SO|Dhabad|||drop
SO|Jilib|||p=46
ET|Wik'ro|Wukro||p=46
ET|Maych'ew|Maychew|Maichew|p=46
ET|Alamata|||p=46
ET|Korem|||p=45
ET|Kobo|||p=45
ET|Welk'it'e|Welkite|Wolkite|
ET|Asbe Teferi|Chiro|Asbe Teferi|
ET|Mizan Teferi|Mizan||drop
ET|Debark||Debarq|
ET|May Cadera|Mai Kadra|May Cadera;Mai-Kadra|p=46
ET|Metemma||Metema|
ET|Degeh Bur|Degehabur||
ET|Kebri Dahar|Kebri Dehar|Kebri Dahar;Kebridehar|
ET|Nejo|Nejo|Nekjo|
ET|Mot'a|Mota||c
ET|Sek'ot'a|Sekota||
ET|Werota|Woreta||
ET|Hagere Hiywet|Ambo||c
ET|Waliso|Woliso||
ET|Wendo|Wondo||c
ET|Were Ilu|||
ET|Ch'ench'a|Chencha||
ET|Yirga Ch'efe|Yirgacheffe||
ET|Indabaguna|||
ET|Dubti|||
ET|Awash|||c
ER|Himora|Humera|Himora|p=46
AF|Eslam Qaleh|Islam Qala|Eslam Qaleh|
AF|Jabal os Saraj|Jabal Saraj||
AF|Khash|||drop
AF|Shahrak|||drop
AF|Bazarak|||
AF|Gereshk|||p=46
AF|Markaz-e Woluswali-ye Achin|Achin||p=46
AF|Bazar-e Yakawlang|Yakawlang||
PK|Hazro City|Hazro||
PK|Bat Khela|Batkhela||
PK|Chitral|||p=48
PK|Swabi|||p=47
PK|Hangu|||p=46
PK|Lakki|Lakki Marwat||p=46
PK|Mansehra|||p=48
PK|Rawalakot|||p=47
PK|Raiwind|||
PK|Jamrud|||
PK|Dera Bugti|||p=46
PK|Rabwah||Chenab Nagar|
PK|Bagh|||drop
PK|Thal|||drop
PK|Chak|||drop
PK|Topi|||drop
PK|Upper Dir|||
PK|Nowshera Kalan|||drop
PK|Zhob|||p=47
PK|Kalat|||p=47
PK|Nushki|||p=47
PK|Loralai|||p=47
PK|Pishin|||p=47
PK|Harappa|||
IR|Bandar-e Emam Khomeyni|Bandar Imam Khomeini|Bandar-e Emam Khomeyni|
IR|Bandar-e Lengeh|Bandar Lengeh||
IR|Bandar-e Kangan|Kangan||
IR|Bandar-e Genaveh|Genaveh||
IR|Bandar-e Torkaman|Bandar Torkaman||
IR|Bandar-e Deylam|Bandar Deylam||
IR|Bandar-e Deyr|||drop
IR|Sarpol-e Zahab|Sarpol-e Zahab|Sarpol Zahab|p=46
IR|Qasr-e Shirin|||
IR|Konarak|||p=45
IR|Khāsh|Khash||c
IR|Shush|||c
IR|Saravan|||p=46
IR|Damavand|||p=45
IR|Lar|||drop
IR|Oshnaviyeh|Oshnavieh||
IR|Ab Pakhsh|||
IR|Javanrud|Javanrud|Javanroud|p=45
IR|Semirom|||
MM|Aung San|||drop
MM|Min Ga Lar Don Zay|||drop
MM|Thin Gan Kyun Gyi|||drop
MM|Pyan Lel Nay Yar Cha Htar Ye|||drop
MM|San Chaung|||drop
MM|Da Nyin Kone|||drop
MM|Kone Ta La Paung|||drop
MM|Kyauktaw|||p=46
MM|Mrauk U||Mrauk-U|p=48
MM|Kawthoung||Kawthaung|
MM|Labutta||Laputta|
MM|Taungup||Toungup|
MM|Namhkam||Namkham|p=46
MM|Mogok|||p=48
MM|Kyaukme|||p=47
MM|Tachilek||Tachileik|p=48
MM|Kawkareik|||p=46
MM|Tharyarwady|Tharrawaddy|Tharyarwady|
MM|Martaban||Mottama|
MM|Pangkham||Panghsang|
KG|Kyzyl-Kyya|Kyzyl-Kiya||
KG|Balykchy||Balykchi|
KG|Razzakov|Isfana|Razzakov|
TJ|Hisor|Hisor|Hissar;Gissar|
TJ|Norak|Nurek|Norak|
TJ|Panjakent|Penjikent|Panjakent|
TJ|Ishqoshim|Ishkashim||
TJ|Tursunzoda|Tursunzade|Tursunzoda|
TM|Arkadag|||p=45
TM|Balkanabat|||
TM|Kerki|||
GE|Stantsiya Novyy Afon|New Athos|Novy Afon|
AM|Vagharshapat||Etchmiadzin;Echmiadzin|p=46
AM|Sevan|||c
AZ|Gazakh||Qazax|
AZ|Shamakhi||Shemakha|
KP|Sonbong||Unggi|
MX|Ciudad Acuña|||
MX|Ojinaga|||
MX|Ciudad de Juchitán de Zaragoza|Juchitán|Juchitán de Zaragoza|
BR|Paraty|||
BR|Búzios|||
ES|El Ejido|||
ES|Algeciras|||
PT|Cascais|||p=48
PT|Sintra|||p=48
PT|Tomar|||c
FR|Lens|||c
FR|Cognac|||c
FR|Chartres|||
FR|Arras|||
FR|Rambouillet|||
FR|Trappes|||
FR|Sarcelles|||
FR|Grigny|||
FR|Villeneuve-Saint-Georges|||
FR|Viry-Châtillon|||
FR|Dieppe|||
BE|Molenbeek-Saint-Jean|Molenbeek|Molenbeek-Saint-Jean;Sint-Jans-Molenbeek|p=50
BE|Ixelles||Elsene|
BE|Schaerbeek||Schaarbeek|
BE|Saint-Gilles|||c
DE|Rosenheim|||
DE|Pirna|||
DE|Freital|||
DE|Heidenau|||
DE|Bautzen|||
DE|Suhl|||
DE|Torgau|||
DE|Lutherstadt Wittenberg|Wittenberg|Lutherstadt Wittenberg|
DE|Neuburg an der Donau|||
DE|Schwedt|Schwedt||p=48
AT|Traiskirchen|||
CH|Nyon|||
NL|Ter Apel|||
NL|Assen|||
NL|Gouda|||c
IT|Ventimiglia|||p=48
IT|Pozzuoli|||p=48
IT|Portofino|||
IT|Mirandola|||
IT|Riace|||
IT|San Remo|Sanremo|San Remo|
HU|Röszke|||
HU|Záhony|||
RO|Sfântu Gheorghe|||
PH|San Jose del Monte|||
VN|Mui Ne|||
VN|Sapa|||
MM|Pawgan|Bagan|Pagan!c|
"""
