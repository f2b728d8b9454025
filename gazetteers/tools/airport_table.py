"""Hand-written table of airports (our own work, no source but common knowledge).

One line an airport: ICAO code | newspaper name | other forms | prior
  newspaper name   empty = the source's name will do
  other forms      ';' separated; '!e' = [exact], '!c' = [context] after the form
  prior            empty = by the city it serves; `drop` = left out
Airports of the source called `International` are taken anyway; a line here also brings in others.
An airport that places-other.tsv has already is left out.
"""

AIRPORT_TABLE = """
# --- Britain and Ireland
EGCC|Manchester Airport||36
EGBB|Birmingham Airport||32
EGPH|Edinburgh Airport||34
EGPF|Glasgow Airport||34
EGPK|Prestwick Airport|Glasgow Prestwick;Glasgow Prestwick Airport|32
EGPD|Aberdeen Airport||
EGGP|Liverpool John Lennon Airport|John Lennon Airport|
EGGD|Bristol Airport||
EGNT|Newcastle Airport||
EGNX|East Midlands Airport||32
EGNM|Leeds Bradford Airport||
EGMC|London Southend Airport|Southend Airport|
EGLF|Farnborough Airport||
EGKB|Biggin Hill Airport||
EGAA|Belfast International Airport|Aldergrove!c|32
EGAC|Belfast City Airport|George Best Belfast City Airport|
EIDW|Dublin Airport||36
EINN|Shannon Airport||36
EICK|Cork Airport||
EIKN|Knock Airport|Ireland West Airport|
# --- Western and northern Europe
LFML|Marseille Provence Airport|Marseille Airport|
LFMN|Nice Côte d'Azur Airport|Nice Airport|34
LFLL|Lyon-Saint Exupéry Airport|Saint-Exupéry airport;Lyon Airport|
LFBO|Toulouse-Blagnac Airport|Toulouse Airport|
LFSB|EuroAirport|EuroAirport Basel Mulhouse Freiburg;Basel-Mulhouse Airport|32
LFOB|Beauvais Airport|Paris Beauvais Airport;Beauvais-Tillé|
EBCI|Charleroi Airport|Brussels South Charleroi Airport|34
EBLG|Liège Airport||34
EHEH|Eindhoven Airport||34
EHRD|Rotterdam The Hague Airport||
ELLX|Luxembourg Airport|Luxembourg-Findel|
EDDL|Düsseldorf Airport||36
EDDK|Cologne Bonn Airport||36
EDDH|Hamburg Airport||34
EDDS|Stuttgart Airport||32
EDDT|Tegel|Tegel Airport;Berlin-Tegel|38
EDDP|Leipzig/Halle Airport|Leipzig-Halle Airport|36
EDDV|Hannover Airport|Hanover Airport|
EDFH|Frankfurt-Hahn Airport|Hahn Airport|32
EDDN|Nuremberg Airport||
EDDW|Bremen Airport||
LSZH|Zurich Airport|Kloten!c;Zurich-Kloten|38
LSGG|Geneva Airport|Cointrin;Geneva Cointrin|36
LOWW|Vienna Airport|Vienna International Airport;Schwechat!c|38
LOWS|Salzburg Airport||
EKCH|Copenhagen Airport|Kastrup;Kastrup Airport|40
EKBI|Billund Airport||30
EKYT|Aalborg Airport||32
ENGM|Oslo Airport|Gardermoen;Oslo Gardermoen|38
ESSA|Arlanda|Stockholm Arlanda Airport;Arlanda Airport|38
ESSB|Bromma Airport|Stockholm Bromma Airport|
ESGG|Landvetter Airport|Gothenburg Landvetter Airport|
EFHK|Helsinki Airport|Helsinki-Vantaa;Helsinki-Vantaa Airport|36
BIKF|Keflavik Airport|Keflavik International Airport|36
# --- Southern Europe
LEMG|Málaga Airport|Málaga-Costa del Sol Airport|
LEPA|Palma de Mallorca Airport|Son Sant Joan|32
LEAL|Alicante Airport|Alicante-Elche Airport|
LEIB|Ibiza Airport||
GCXO|Los Rodeos|Los Rodeos airport;Tenerife North Airport|30
GCTS|Tenerife South Airport||
GCLP|Gran Canaria Airport||
GCFV|Fuerteventura Airport||
LPPT|Lisbon Airport|Humberto Delgado Airport;Portela!c|36
LPPR|Porto Airport|Francisco Sá Carneiro Airport|
LPFR|Faro Airport||
LPMA|Madeira Airport|Cristiano Ronaldo International Airport|32
LIML|Linate|Linate Airport;Milan Linate|38
LIME|Orio al Serio|Orio al Serio Airport;Bergamo Airport;Milan Bergamo Airport|32
LIRA|Ciampino|Ciampino Airport;Rome Ciampino|36
LIPZ|Venice Marco Polo Airport|Marco Polo Airport;Venice Airport|32
LIRN|Naples Airport|Naples Capodichino;Capodichino|30
LICC|Catania Airport|Catania-Fontanarossa;Fontanarossa|32
LICJ|Palermo Airport|Falcone-Borsellino Airport;Punta Raisi|30
LIMF|Turin Airport|Caselle!c|
LIRP|Pisa Airport|Galileo Galilei Airport|
LMML|Malta International Airport|Luqa!c;Malta airport|34
LGAV|Athens International Airport|Eleftherios Venizelos airport;Athens airport|38
LGIR|Heraklion International Airport|Nikos Kazantzakis Airport;Heraklion airport|30
LGTS|Thessaloniki Airport|Makedonia Airport|
LCLK|Larnaca International Airport|Larnaca airport|38
LCEN|Ercan Airport|Ercan International Airport;Ercan!c|30
LCPH|Paphos International Airport|Paphos airport|
# --- Central and eastern Europe
EPMO|Modlin Airport|Warsaw Modlin Airport|
EPKK|Kraków John Paul II International Airport|Krakow-Balice;Balice!c;Krakow Airport|
EPGD|Gdańsk Lech Wałęsa Airport|Lech Walesa Airport;Gdansk Airport|
EPLB|Lublin Airport||32
LKPR|Václav Havel Airport Prague|Vaclav Havel Airport;Prague Airport;Ruzyne;Ruzyne Airport|38
LZIB|Bratislava Airport|M. R. Štefánik Airport|
LHBP|Budapest Ferenc Liszt International Airport|Ferihegy;Ferihegy Airport;Budapest Airport;Liszt Ferenc Airport|36
LROP|Otopeni|Henri Coandă International Airport;Otopeni Airport;Bucharest Henri Coandă International Airport|36
LRBS|Băneasa Airport||
LBSF|Sofia Airport|Vasil Levski Sofia Airport|34
LBBG|Burgas Airport||32
LBPD|Plovdiv Airport||32
LYBE|Belgrade Nikola Tesla Airport|Nikola Tesla Airport;Belgrade Airport|36
LYPG|Podgorica Airport||
LYTV|Tivat Airport||
LDZA|Zagreb Airport|Franjo Tuđman Airport|
LDDU|Dubrovnik Airport||
LQSA|Sarajevo International Airport|Sarajevo Airport|
LWSK|Skopje International Airport||
LATI|Tirana International Airport|Mother Teresa Airport;Rinas!c|34
BKPR|Pristina International Airport|Adem Jashari Airport|
LJLJ|Ljubljana Airport|Jože Pučnik Airport;Brnik!c|
LUKK|Chisinau International Airport|Chisinau Airport|36
EVRA|Riga Airport|Riga International Airport|34
EETN|Tallinn Airport|Lennart Meri Tallinn Airport|34
EYVI|Vilnius Airport||
EYKA|Kaunas Airport||
UMMS|Minsk National Airport|Minsk Airport;Minsk-2|38
UKBB|Boryspil International Airport|Boryspil Airport;Boryspil airport;Kyiv Boryspil|44
UKKK|Zhuliany Airport|Kyiv International Airport (Zhuliany);Zhuliany;Zhulyany|38
UKDD|Dnipro International Airport|Dnipro airport|36
UKDE|Zaporizhzhia International Airport|Zaporizhzhia airport|
UKCC|Donetsk International Airport|Donetsk airport;Sergey Prokofiev International Airport|44
UKCW|Luhansk International Airport|Luhansk airport|38
UKCM|Mariupol International Airport|Mariupol airport|36
UKFF|Simferopol International Airport|Simferopol airport|38
LTDB|Çukurova International Airport|Adana airport|30
# --- Russia, Caucasus, Central Asia
UUBW|Zhukovsky International Airport|Zhukovsky airport;Ramenskoye Airport|40
UUMO|Ostafyevo|Ostafyevo airport|32
UUYY|Syktyvkar Airport||
URSS|Sochi International Airport|Sochi airport;Adler airport|36
URKK|Krasnodar International Airport|Pashkovsky airport;Krasnodar airport|36
URRR|Rostov-on-Don Airport||30
URRP|Platov International Airport|Platov airport|36
URML|Makhachkala airport|Uytash Airport;Uytash;Makhachkala Uytash Airport|40
URMG|Grozny Airport|Grozny airport;Kadyrov Grozny International Airport|38
URMM|Mineralnye Vody Airport|Mineralnye Vody airport|34
URMO|Vladikavkaz airport|Beslan airport|32
UUEM|Migalovo|Migalovo air base|36
ULOO|Pskov Airport|Pskov airport;Kresty air base;Kresty!c|40
UMKK|Khrabrovo Airport|Khrabrovo;Kaliningrad airport|36
ULMM|Murmansk Airport||
UWKD|Kazan International Airport|Kazan airport|36
UWGG|Strigino Airport|Strigino|32
UWSG|Gagarin Airport|Saratov Gagarin Airport|30
UWWW|Kurumoch Airport|Kurumoch|32
USSS|Koltsovo Airport|Koltsovo;Yekaterinburg airport|34
UNNT|Tolmachevo Airport|Tolmachevo;Novosibirsk airport|34
UNKL|Yemelyanovo Airport||
UIII|Irkutsk International Airport|Irkutsk airport|
UHHH|Khabarovsk Novy Airport|Khabarovsk airport|
UHWW|Vladivostok International Airport|Vladivostok airport;Knevichi|34
UGTB|Tbilisi International Airport|Tbilisi airport;Shota Rustaveli Tbilisi International Airport|36
UGSS|Sukhumi airport|Babushara Airport;Sukhumi Babushara Airport|32
UDYZ|Zvartnots|Zvartnots International Airport;Yerevan airport|36
UBBB|Heydar Aliyev International Airport|Baku airport;Heydar Aliyev Airport|38
UBBN|Nakhchivan International Airport||
UACC|Nursultan Nazarbayev International Airport|Astana airport|34
UAAA|Almaty International Airport|Almaty airport|36
UATE|Aktau International Airport|Aktau airport|38
UZTT|Tashkent International Airport|Tashkent airport;Islam Karimov Tashkent International Airport|
UCFM|Manas|Manas International Airport;Manas air base;Transit Center at Manas|42
UTDD|Dushanbe International Airport|Dushanbe airport|
UTAA|Ashgabat International Airport||
# --- Turkey and the Middle East
LTAC|Esenboğa Airport|Esenboga;Ankara Esenboğa Airport|36
LTAI|Antalya Airport||34
LTBJ|Adnan Menderes Airport|Izmir Adnan Menderes Airport|32
LTFE|Milas-Bodrum Airport||
LLER|Ramon Airport|Ilan and Asaf Ramon International Airport|38
LLHA|Haifa Airport||
LLIB|Rosh Pina Airport||
OJAI|Queen Alia International Airport|Queen Alia Airport;Amman airport|36
OJAM|Marka airport|Amman Civil Airport;Marka air base|32
OSLK|Bassel al-Assad International Airport|Latakia airport|36
OSKL|Qamishli airport|Qamishli International Airport|36
OSDZ|Deir ez-Zor airport|Deir ez-Zor air base|36
ORER|Erbil International Airport|Erbil airport;Irbil International Airport|46
ORSU|Sulaymaniyah International Airport|Sulaimaniyah International Airport;Sulaymaniyah airport|36
ORMM|Basra International Airport|Basra airport|36
ORNI|Najaf International Airport|Al Najaf International Airport;Najaf airport|34
ORKK|Kirkuk International Airport|Kirkuk airport|34
OIMM|Mashhad airport|Mashhad International Airport;Hasheminejad Airport|36
OIFM|Isfahan airport|Isfahan International Airport;Shahid Beheshti International Airport|36
OISS|Shiraz airport|Shiraz International Airport|34
OITT|Tabriz airport|Tabriz International Airport|34
OIKB|Bandar Abbas airport|Bandar Abbas International Airport|36
OIIP|Payam airport|Payam International Airport|34
OERK|King Khalid International Airport|Riyadh airport|40
OEJN|King Abdulaziz International Airport|Jeddah airport|38
OEAB|Abha airport|Abha International Airport|40
OEDF|King Fahd International Airport|Dammam airport|34
OEGN|Jizan airport|King Abdullah bin Abdulaziz airport|34
OMAA|Zayed International Airport|Abu Dhabi International Airport;Abu Dhabi airport|42
OMDW|Al Maktoum International Airport|Dubai World Central|36
OMSJ|Sharjah International Airport|Sharjah airport|
OBBI|Bahrain International Airport|Bahrain airport|36
OKKK|Kuwait International Airport|Kuwait airport|38
OOMS|Muscat International Airport|Muscat airport|34
OYAA|Aden airport|Aden International Airport|40
OYHD|Hodeidah airport|Hodeidah International Airport;Hodeida airport|38
OYRN|Riyan airport|Mukalla airport;Riyan International Airport|32
OYSY|Seiyun airport||30
# --- South Asia
OAKN|Kandahar Airfield|Kandahar airport;Kandahar International Airport;Kandahar air base|44
OAHR|Herat airport|Herat International Airport;Khwaja Abdullah Ansari International Airport|32
OAMS|Mazar-i-Sharif airport|Mazar-i-Sharif International Airport|32
OAJL|Jalalabad Airfield|Jalalabad airport|34
OPKC|Jinnah International Airport|Karachi airport|40
OPLA|Allama Iqbal International Airport|Lahore airport|36
OPIS|Islamabad International Airport|Islamabad airport;New Islamabad International Airport|36
OPPS|Bacha Khan International Airport|Peshawar airport|34
OPGD|Gwadar International Airport|New Gwadar International Airport;Gwadar airport|36
OPQT|Quetta International Airport|Quetta airport|
VABB|Chhatrapati Shivaji Maharaj International Airport|Chhatrapati Shivaji International Airport;Mumbai airport|40
VOBL|Kempegowda International Airport|Bengaluru airport;Bangalore airport|36
VOMM|Chennai International Airport|Chennai airport|34
VECC|Netaji Subhas Chandra Bose International Airport|Kolkata airport;Dum Dum Airport|36
VOHS|Rajiv Gandhi International Airport|Hyderabad airport!c|34
VOHY|Begumpet Airport||
VAAH|Sardar Vallabhbhai Patel International Airport|Ahmedabad airport|40
VOGO|Dabolim Airport|Goa International Airport|30
VOCI|Cochin International Airport|Kochi airport|
VOTV|Thiruvananthapuram International Airport|Trivandrum International Airport|32
VOCL|Calicut International Airport|Kozhikode airport;Karipur airport|32
VOML|Mangaluru International Airport|Mangalore International Airport|30
VISR|Srinagar International Airport|Srinagar airport|38
VIJU|Jammu airport||36
VILH|Leh airport|Kushok Bakula Rimpochee Airport|30
VIAR|Sri Guru Ram Dass Jee International Airport|Amritsar airport|34
VNKT|Tribhuvan International Airport|Tribhuvan airport;Kathmandu airport|40
VNPK|Pokhara airport|Pokhara International Airport|36
VNLK|Lukla|Lukla airport;Tenzing-Hillary Airport|36
VGHS|Hazrat Shahjalal International Airport|Dhaka airport;Shahjalal International Airport|38
VGEG|Shah Amanat International Airport|Chittagong airport|
VCBI|Bandaranaike International Airport|Katunayake!c;Colombo airport|38
VCRI|Mattala Rajapaksa International Airport|Mattala airport|32
VRMM|Velana International Airport|Ibrahim Nasir International Airport|32
VQPR|Paro International Airport|Paro Airport|
# --- East Asia
ZLXY|Xi'an Xianyang International Airport|Xi'an airport;Xianyang International Airport|34
ZBAD|Beijing Daxing International Airport|Daxing International Airport;Daxing Airport|42
ZSPD|Shanghai Pudong International Airport|Pudong International Airport;Pudong Airport|42
ZSSS|Shanghai Hongqiao International Airport|Hongqiao International Airport;Hongqiao Airport|38
ZGGG|Guangzhou Baiyun International Airport|Baiyun International Airport;Baiyun Airport|38
ZGSZ|Shenzhen Bao'an International Airport|Shenzhen airport|36
ZHHH|Wuhan Tianhe International Airport|Tianhe International Airport;Tianhe Airport|36
ZUUU|Chengdu Shuangliu International Airport|Shuangliu Airport|34
ZPPP|Kunming Changshui International Airport|Changshui Airport|32
ZWWW|Ürümqi Diwopu International Airport|Diwopu Airport|
ZULS|Lhasa Gonggar Airport|Gonggar Airport|
VMMC|Macau International Airport|Macau airport|
RCTP|Taiwan Taoyuan International Airport|Taoyuan International Airport;Taoyuan Airport;Chiang Kai-shek International Airport|40
RCSS|Songshan Airport|Taipei Songshan Airport|36
RCKH|Kaohsiung International Airport||
RJBB|Kansai International Airport|Kansai Airport|40
RJOO|Itami Airport|Osaka International Airport;Osaka Itami Airport|34
RJCC|New Chitose Airport|Chitose airport|34
RJGG|Chubu Centrair International Airport|Centrair|32
RJFF|Fukuoka Airport||32
ROAH|Naha Airport||32
RJSS|Sendai Airport||32
RKPC|Jeju International Airport|Jeju airport|34
RKPK|Gimhae International Airport|Gimhae Airport|36
RKNY|Yangyang International Airport||
ZMUB|Buyant-Ukhaa International Airport|Buyant-Ukhaa|28
ZMCK|Chinggis Khaan International Airport|New Ulaanbaatar International Airport|
# --- Southeast Asia and the Pacific
VTBD|Don Mueang International Airport|Don Mueang;Don Muang;Don Mueang Airport|38
VTSP|Phuket International Airport|Phuket airport|34
VTBU|U-Tapao|U-Tapao Airport;U-Tapao International Airport;U-Tapao air base|36
VTCC|Chiang Mai International Airport|Chiang Mai airport|
VVNB|Noi Bai International Airport|Noi Bai Airport;Noi Bai|36
VVDN|Da Nang International Airport|Da Nang airport|
VLVT|Wattay International Airport|Vientiane airport|30
VYYY|Yangon International Airport|Yangon airport;Mingaladon!c|34
VYEL|Naypyidaw International Airport|Nay Pyi Taw International Airport;Naypyitaw airport|32
WMSA|Subang Airport|Sultan Abdul Aziz Shah Airport|30
WMKJ|Senai International Airport||
WMKP|Penang International Airport|Penang airport|
WSSL|Seletar Airport||30
WIII|Soekarno-Hatta International Airport|Soekarno-Hatta;Soekarno-Hatta Airport;Jakarta airport|40
WIHH|Halim Perdanakusuma Airport|Halim Perdanakusuma;Halim air base|36
WADD|Ngurah Rai International Airport|Ngurah Rai;Ngurah Rai Airport;Denpasar airport;Bali airport|36
WARR|Juanda International Airport|Juanda Airport;Surabaya airport|34
WADL|Lombok International Airport|Zainuddin Abdul Madjid International Airport;Lombok airport|30
WIMM|Kualanamu International Airport|Kuala Namu International Airport|
WAAA|Sultan Hasanuddin International Airport|Makassar airport|
WBGG|Kuching International Airport||
WBKK|Kota Kinabalu International Airport||
RPLC|Clark International Airport|Clark airport|34
RPVM|Mactan-Cebu International Airport|Mactan airport;Cebu airport|32
RPMD|Francisco Bangoy International Airport|Davao airport|30
WPDL|Presidente Nicolau Lobato International Airport|Dili airport|28
YSSY|Sydney Airport|Kingsford Smith Airport;Sydney Kingsford Smith Airport|40
YMML|Melbourne Airport|Tullamarine;Tullamarine Airport|36
YBBN|Brisbane Airport||34
YPPH|Perth Airport||34
YPAD|Adelaide Airport||
YPDN|Darwin International Airport||32
YSCB|Canberra Airport||
YSWS|Western Sydney International Airport|Nancy-Bird Walton Airport|32
NZAA|Auckland Airport||36
NZWN|Wellington Airport||
NZCH|Christchurch Airport||
NZQN|Queenstown Airport||
AYPY|Jacksons International Airport|Jacksons Airport;Port Moresby airport|30
NFFN|Nadi International Airport|Nadi airport|
NWWW|La Tontouta International Airport|Tontouta|30
NTAA|Faa'a International Airport||
AGGH|Honiara International Airport|Henderson Field!c|32
PGUM|Guam International Airport|Antonio B. Won Pat International Airport|32
# --- Africa
HLLT|Tripoli International Airport||36
HLLB|Benina|Benina International Airport;Benghazi airport;Benina airport|38
HLMS|Misrata airport|Misrata International Airport|36
HESH|Sharm el-Sheikh International Airport|Sharm el-Sheikh airport|38
HELX|Luxor International Airport|Luxor airport|
HEAR|El Arish airport|Al-Arish airport;El Arish International Airport|40
HEGN|Hurghada International Airport||
HESX|Sphinx International Airport||30
HEBA|Borg El Arab Airport||
HSPN|Port Sudan airport|Port Sudan International Airport;Port Sudan New International Airport|42
HSMN|Merowe airport|Merowe air base;Merowe airbase|40
HSNN|Nyala airport|Nyala International Airport|40
HSFS|El Fasher airport|Al-Fashir airport|38
HSOB|El Obeid airport||34
HSSJ|Juba International Airport|Juba airport|34
HUEN|Entebbe International Airport|Entebbe Airport;Entebbe airport|42
HRYR|Kigali International Airport|Kigali airport|34
HBBA|Bujumbura International Airport|Melchior Ndadaye International Airport;Bujumbura airport|30
HKMO|Moi International Airport|Mombasa airport|32
HKNW|Wilson Airport||34
HTDA|Julius Nyerere International Airport|Dar es Salaam airport|32
HTKJ|Kilimanjaro International Airport|Kilimanjaro airport|30
HCMM|Aden Adde International Airport|Aden Abdulle International Airport;Mogadishu airport;Aden Adde airport|40
HCMH|Egal International Airport|Hargeisa airport;Hargeisa Egal International Airport|30
HDAM|Ambouli|Djibouti-Ambouli International Airport;Djibouti airport|34
HHAS|Asmara International Airport|Asmara airport|30
HAMK|Alula Aba Nega Airport|Mekelle airport|32
HALL|Lalibela airport||28
FZAA|N'djili Airport|N'djili;Ndjili;N'Djili International Airport;Kinshasa airport|36
FZIC|Bangoka Airport|Kisangani airport;Bangoka|36
FZMA|Kavumu Airport|Bukavu airport;Kavumu|38
FZQA|Lubumbashi International Airport||30
FNBJ|Dr. António Agostinho Neto International Airport|António Agostinho Neto International Airport|30
FCBB|Maya-Maya Airport|Brazzaville airport|30
FEFF|Bangui M'Poko International Airport|M'Poko;M'Poko airport;Bangui airport|34
FTTJ|N'Djamena International Airport|Hassan Djamous International Airport|30
FKYS|Nsimalen International Airport|Yaoundé airport|28
FKKD|Douala International Airport|Douala airport|30
FNLU|Quatro de Fevereiro Airport|Luanda airport|32
GMMN|Mohammed V International Airport|Casablanca airport|36
GMMX|Marrakesh Menara Airport|Menara airport|32
GMME|Rabat-Salé Airport||30
DAAG|Houari Boumediene Airport|Algiers airport;Houari Boumédiène International Airport|36
DTTA|Tunis-Carthage International Airport|Tunis-Carthage airport;Tunis airport|36
DTMB|Monastir airport|Habib Bourguiba International Airport|30
DTNH|Enfidha-Hammamet International Airport|Enfidha airport|30
GOBD|Blaise Diagne International Airport|Dakar airport|34
GOOY|Léopold Sédar Senghor International Airport||30
DGAA|Kotoka International Airport|Kotoka;Accra airport|36
DNAA|Nnamdi Azikiwe International Airport|Abuja airport|36
DNKN|Mallam Aminu Kano International Airport|Kano airport|34
DNPO|Port Harcourt International Airport||30
DNMA|Maiduguri International Airport|Maiduguri airport|34
DIAP|Félix-Houphouët-Boigny International Airport|Abidjan airport;Port Bouet!c|34
DFFD|Thomas Sankara International Airport|Ouagadougou airport|34
DRRN|Diori Hamani International Airport|Niamey airport|40
GABS|Modibo Keita International Airport|Bamako-Sénou International Airport;Bamako airport;Sénou airport|38
GATB|Timbuktu airport||34
GAGO|Gao airport||34
GLRB|Roberts International Airport|Monrovia airport|32
GFLL|Lungi International Airport|Lungi airport;Freetown International Airport|32
GUCY|Ahmed Sékou Touré International Airport|Conakry airport;Gbessia|30
GQNN|Nouakchott International Airport||28
DXXX|Gnassingbé Eyadéma International Airport|Lomé airport|30
DBBB|Cotonou airport|Cadjehoun Airport;Cardinal Bernardin Gantin International Airport|30
FOOL|Léon-Mba International Airport|Libreville airport|30
FACT|Cape Town International Airport|Cape Town airport|36
FALE|King Shaka International Airport|Durban airport|34
FALA|Lanseria|Lanseria International Airport;Lanseria Airport|32
FAWK|Waterkloof|Waterkloof air base;Waterkloof Air Force Base|40
FVHA|Robert Gabriel Mugabe International Airport|Harare airport;Harare International Airport;Robert Mugabe International Airport|34
FLKK|Kenneth Kaunda International Airport|Lusaka airport|32
FWKI|Kamuzu International Airport|Lilongwe airport|30
FYWH|Hosea Kutako International Airport|Windhoek airport|32
FBSK|Sir Seretse Khama International Airport|Gaborone airport|30
FQMA|Maputo International Airport|Maputo airport|30
FMMI|Ivato International Airport|Ivato;Antananarivo airport|30
FIMP|Sir Seewoosagur Ramgoolam International Airport|Mauritius airport|30
FSIA|Seychelles International Airport||28
# --- North America
CYUL|Montréal-Trudeau International Airport|Montreal-Pierre Elliott Trudeau International Airport;Dorval Airport|36
CYVR|Vancouver International Airport|Vancouver airport|38
CYYC|Calgary International Airport|Calgary airport|
CYOW|Ottawa Macdonald-Cartier International Airport|Ottawa International Airport|
CYTZ|Billy Bishop Toronto City Airport|Billy Bishop Airport;Toronto Island Airport|
CYHZ|Halifax Stanfield International Airport|Halifax airport|
CYQX|Gander International Airport|Gander airport|32
CYFB|Iqaluit airport||
KSEA|Seattle-Tacoma International Airport|Sea-Tac;Sea-Tac Airport;Seattle airport|40
KMDW|Chicago Midway International Airport|Midway Airport;Midway International Airport|38
KDAL|Dallas Love Field|Love Field|34
KHOU|William P. Hobby Airport|Hobby Airport|34
KIAH|George Bush Intercontinental Airport|Bush Intercontinental Airport;Houston airport|36
KLAS|Harry Reid International Airport|McCarran International Airport;Las Vegas airport|36
KPHX|Phoenix Sky Harbor International Airport|Sky Harbor International Airport;Sky Harbor|36
KBWI|Baltimore-Washington International Airport|BWI!e!c;Baltimore/Washington International Thurgood Marshall Airport|38
KPHL|Philadelphia International Airport|Philadelphia airport|38
KFLL|Fort Lauderdale-Hollywood International Airport|Fort Lauderdale airport|38
KMCO|Orlando International Airport|Orlando airport|36
KDTW|Detroit Metropolitan Airport|Detroit Metro Airport;Detroit Metropolitan Wayne County Airport|36
KMSP|Minneapolis-St. Paul International Airport|Minneapolis-Saint Paul International Airport;Minneapolis airport|38
KSAN|San Diego International Airport|Lindbergh Field|34
KSJC|San Jose Mineta International Airport|Mineta San Jose International Airport;San Jose International Airport|32
KOAK|Oakland International Airport|San Francisco Bay Oakland International Airport;Oakland airport|34
KBUR|Hollywood Burbank Airport|Bob Hope Airport;Burbank airport|34
KSNA|John Wayne Airport||34
KVNY|Van Nuys Airport||30
KSLC|Salt Lake City International Airport||34
KPDX|Portland International Airport||34
KCLT|Charlotte Douglas International Airport|Charlotte airport|36
KRDU|Raleigh-Durham International Airport||32
KTPA|Tampa International Airport|Tampa airport|34
KBNA|Nashville International Airport|Nashville airport|34
KMEM|Memphis International Airport|Memphis airport|34
KMSY|Louis Armstrong New Orleans International Airport|New Orleans airport|34
KSTL|St. Louis Lambert International Airport|Lambert International Airport|34
KMCI|Kansas City International Airport||34
KCLE|Cleveland Hopkins International Airport||34
KPIT|Pittsburgh International Airport||34
KCVG|Cincinnati/Northern Kentucky International Airport|Cincinnati airport|32
KIND|Indianapolis International Airport||34
KSDF|Louisville Muhammad Ali International Airport|Louisville International Airport;Louisville airport|38
KBUF|Buffalo Niagara International Airport||32
KHPN|Westchester County Airport||32
KISP|Long Island MacArthur Airport|MacArthur Airport|
KPVD|T.F. Green Airport|Rhode Island T. F. Green International Airport|
KBDL|Bradley International Airport|Bradley Airport|34
KSAV|Savannah/Hilton Head International Airport|Savannah airport|28
KRNO|Reno-Tahoe International Airport|Reno airport|30
KOKC|Will Rogers International Airport|Will Rogers World Airport;Oklahoma City airport|30
KPHF|Newport News/Williamsburg International Airport||28
KCHS|Charleston International Airport||28
KBHM|Birmingham-Shuttlesworth International Airport||30
KROC|Greater Rochester International Airport|Frederick Douglass Greater Rochester International Airport|28
KDJT|Palm Beach International Airport|President Donald J. Trump International Airport;Palm Beach airport|38
KHSV|Huntsville International Airport||28
KPWM|Portland International Jetport||28
KMMU|Morristown Airport|Morristown Municipal Airport|32
KAUS|Austin-Bergstrom International Airport|Austin airport|34
KABQ|Albuquerque International Sunport|Albuquerque airport|
PANC|Ted Stevens Anchorage International Airport|Anchorage airport|36
PHNL|Daniel K. Inouye International Airport|Honolulu airport;Honolulu International Airport|36
TJSJ|Luis Muñoz Marín International Airport|San Juan airport!c|36
TJBQ|Rafael Hernández Airport||30
TIST|Cyril E. King Airport||28
# --- Latin America and the Caribbean
MMMX|Benito Juárez International Airport|Mexico City International Airport;Mexico City airport|40
MMSM|Felipe Ángeles International Airport|Santa Lucía airport!c;AIFA!e!c|38
MMUN|Cancún International Airport|Cancún airport|36
MMGL|Guadalajara International Airport|Guadalajara airport;Miguel Hidalgo y Costilla International Airport|36
MMMY|Monterrey International Airport|General Mariano Escobedo International Airport;Monterrey airport|34
MMTJ|Tijuana International Airport|Tijuana airport|32
MMCL|Culiacán airport|Culiacán International Airport|34
MMTL|Tulum International Airport|Felipe Carrillo Puerto International Airport;Tulum airport|30
MGGT|La Aurora International Airport|La Aurora airport;Guatemala City airport|34
MHTG|Toncontín|Toncontín International Airport;Toncontin airport|34
MHPR|Palmerola|Palmerola International Airport|34
MHLM|Ramón Villeda Morales International Airport|San Pedro Sula airport|32
MSSS|Ilopango Airport||28
MRPV|Tobías Bolaños International Airport||28
MSLP|Monseñor Óscar Arnulfo Romero International Airport|San Salvador airport;Comalapa International Airport|32
MNMG|Augusto C. Sandino International Airport|Managua airport|32
MROC|Juan Santamaría International Airport|San José airport!c|32
MPTO|Tocumen International Airport|Panama City airport;Tocumen;Tocumen Airport|36
MUHA|José Martí International Airport|Havana airport;José Martí Airport|38
MDSD|Las Américas International Airport|Las Américas airport;Santo Domingo airport|34
MDPC|Punta Cana International Airport|Punta Cana airport|32
MKJP|Norman Manley International Airport|Kingston airport!c|32
MKJS|Sangster International Airport|Montego Bay airport|32
MYNN|Lynden Pindling International Airport|Nassau airport|32
TTPP|Piarco International Airport|Piarco;Piarco airport|32
TBPB|Grantley Adams International Airport||32
TNCC|Hato International Airport|Curaçao International Airport;Hato airport|34
TNCA|Queen Beatrix International Airport||30
TNCM|Princess Juliana International Airport||30
TGPY|Maurice Bishop International Airport||32
TAPA|V. C. Bird International Airport||28
SBGR|Guarulhos International Airport|Guarulhos Airport;São Paulo/Guarulhos International Airport|40
SBSP|Congonhas|Congonhas Airport;São Paulo Congonhas Airport|38
SBKP|Viracopos|Viracopos International Airport;Viracopos Airport|32
SBRJ|Santos Dumont Airport||34
SBBR|Brasília International Airport|Brasília airport|34
SBPA|Salgado Filho International Airport|Salgado Filho Airport;Porto Alegre airport|36
SBCF|Confins International Airport|Confins Airport|30
SKBO|El Dorado International Airport|El Dorado airport;Bogotá airport|38
SKRG|José María Córdova International Airport|Medellín airport|34
SKCL|Alfonso Bonilla Aragón International Airport|Cali airport|32
SKCG|Rafael Núñez International Airport|Cartagena airport!c|30
SKCC|Camilo Daza International Airport|Cúcuta airport|32
SVMC|La Chinita International Airport|Maracaibo airport|32
SEQM|Mariscal Sucre International Airport|Quito airport|34
SEGU|José Joaquín de Olmedo International Airport|Guayaquil airport|32
SPJC|Jorge Chávez International Airport|Jorge Chávez Airport;Lima airport!c|38
SPZO|Cusco airport|Alejandro Velasco Astete International Airport|30
SPQU|Arequipa airport|Rodríguez Ballón International Airport|30
SPJL|Juliaca airport|Inca Manco Cápac International Airport|34
SLLP|El Alto International Airport|El Alto airport;La Paz airport!c|34
SLVR|Viru Viru International Airport|Viru Viru|34
SLCB|Jorge Wilstermann International Airport|Cochabamba airport|30
SGAS|Silvio Pettirossi International Airport|Asunción airport|32
SUMU|Carrasco International Airport|Carrasco Airport;Montevideo airport|34
SABE|Aeroparque Jorge Newbery|Aeroparque;Jorge Newbery Airport|36
SCEL|Arturo Merino Benítez International Airport|Santiago airport!c|36
SYCJ|Cheddi Jagan International Airport|Georgetown airport!c|32
SMJP|Johan Adolf Pengel International Airport|Zanderij airport|30
SOCA|Félix Eboué Airport|Cayenne airport!c|28
EGYP|RAF Mount Pleasant|Mount Pleasant air base;RAF Mount Pleasant airport;Mount Pleasant airport!c|38
FHSH|Saint Helena Airport|St Helena Airport|30
FHAW|Wideawake Airfield|RAF Ascension Island|32
# --- Already in places-other.tsv under another name, closed, or of no use
KATL|||drop
KBOS|||drop
KORD|||drop
KIAD|||drop
VHHH|||drop
WSSS|||drop
SAEZ|||drop
SBGL|||drop
RJTT|||drop
LEMD|||drop
LEBL|||drop
URFB|||drop
OTBD|||drop
KGYY|||drop
HECP|||drop
MMAN|||drop
MPPA|||drop
MPMG|||drop
SMEG|||drop
"""
