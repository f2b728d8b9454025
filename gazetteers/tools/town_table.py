"""What the rules for small towns (15,000 to 100,000 people) must be told (our own work).

The towns themselves come from GeoNames by population; a town that needs a newspaper name, other forms or a
prior of its own has a line in city_table.py instead.
"""

# ------------------------------------------------------------------ parts of cities

# First-level regions (GeoNames codes) that are one city: whatever else the source lists there is a part of it.
CITY_REGIONS = set("""
DE.16 DE.04 AT.09 RU.48 RU.66 CZ.52 HU.05 UA.12 TH.40 CO.34 AR.07 MX.09 BR.07 CN.22 CN.23 CN.28 KR.11 ID.04 AZ.09 RO.10
IN.07 AM.11 CU.02
""".split())
# Countries and territories that are one city.
CITY_COUNTRIES = {"HK", "MO", "SG", "MC", "GI"}

# A town nearer to the middle of a large city than REACH x sqrt(millions of people) kilometres, in the same region
# and with at most a fifth of its people, is taken for a part of it. Some countries' suburbs are towns of their
# own, and some cities are wider or narrower than the rule.
REACH = 5.0
REACH_OF_COUNTRY = dict(BE=0.0, FR=3.5, ES=3.5, NL=4.0, TR=4.0, SE=4.0, IT=3.5, PT=3.5, LB=2.0, JP=0.0, IL=2.0, CL=6.0,
                        PH=3.0, DE=6.8, PL=7.2, UA=7.5, VN=6.0, RU=6.5, CZ=6.5, AU=6.0, KR=7.0, ZA=4.5, AT=7.0)
REACH_OF_CITY = {"New York City": 7.5, "Paris": 2.96, "Marseille": 8.0, "Madrid": 5.0, "Barcelona": 4.0, "Los Angeles": 4.0,
                 "Philadelphia": 8.0, "Naples": 4.6, "Turin": 6.0, "Washington": 9.0, "San Francisco": 8.0, "Chicago": 5.2,
                 "Toronto": 8.5, "Montréal": 6.0, "Vancouver": 8.0, "São Paulo": 5.5, "Istanbul": 4.0, "Lima": 0.0,
                 "Bengaluru": 5.3, "Rome": 7.0, "Gold Coast": 3.0, "Shanghai": 6.2, "Hanoi": 6.0}
# What stands inside the circle and is yet a town (or a part everyone speaks of as one).
OWN_TOWNS = """
US: Alhambra; Maywood; Huntington Park; West Hollywood; Beverly Hills; University Park; Coronado; National City
SE: Solna; Nacka; Lidingö; Sundbyberg; Danderyd
RU: Kronshtadt; Peterhof; Pushkin; Zelenograd; Kolpino; Sestroretsk; Pavlovsk; Lomonosov
IT: Casavatore; Casoria; Arzano; San Giorgio a Cremano; Portici
BR: Vera Cruz; Barra dos Coqueiros
CA: Westmount; Côte-Saint-Luc; Mont-Royal
UA: Brovary
"""

# Names of parts of cities, estates and quarters by their words.
PART_RE = (r"\b(Sector|Circoiscrizione|[Aa]rrondissement|kerület|Quận|Huyện|Rayon|District|County|Borough|Delegación|Mukim|"
           r"Kampung|Kampong|New Town|Estates?|Cantonment|Poblacion|Colonia|Fraccionamiento|Residencial|Unidad Habitacional|"
           r"Bandar (Seri|Tasik|Bukit|Mahkota|Sunway|Baru)|Taman|Barangay|Barrio|Setor|Jardim|Jardín|Parque|Conjunto|"
           r"Industrial (Area|Estate|Township)|Downtown|Central Business District|[Cc]ity [Cc]ent(er|re)|Camp|Phase|"
           r"Masyv|Osiedle|Rejon|subdistrict|Khwaeng|Sub-?[Dd]istrict|Heights District|Corridor|Neighbou?rhood|Block|"
           r"Vinhomes|Quartiere|Altstadt|Neustadt/|Innenstadt|Südstadt|Nordstadt|Weststadt|Oststadt|Stadtmitte|Township|"
           r"Cerrada|Ejido|Ampliación|Infonavit|Villas? de|Urbanización|Upazila|Thana|Tehsil|Mandal|Kawasan)\b"
           r"|\d|[–/]|-(dong|dae-ri)$|^(Centro|Centrum|Center|Zentrum|Central|Centre|Mitte|Innere Stadt)$"
           r"|^Chak |^(?!.*-).*(skyi|tsentralnyi)$"
           r"|^(Near|Lower|Upper|North|South|East|West) (North|South|East|West)? ?(Side|Loop|Town)$")

# ------------------------------------------------------------------ names that could only do harm

# Left out: ordinary words, first names and names of other things, as towns of no weight in the news.
DROP_TOWNS = set("""
Of;Much;Along;Same;Most;Goes;Police;March;Bar;Buy;Bra;Dome;Dour;Lend;Manage;Boom;Roses;Pout;Plum;Imperial;Date;Tank;Marks
Lice;Brick;Dole;Pace;Savage;Golden;Horn;Borne;Wright;Bear;Sue;Pearl;Jam;Prosper;Rich;Gay;Bay;Deal;University;Fleet;Bank
Alliance;Enterprise;Union;Confederation;Terrace;Reservoir;Temple;Airport;Plantation;Vineyard;Olympic;Latina;Summit
Hurricane;Holiday;Spring;Officer;Mentor;Peer;Forest;Marina;Mission;Liberal;Roman;Sens;Mine;Say;Mason;Walker;Cham;Mon
Un;Se;Wa;Abu;Po;Manga;Alot;Turbo;Jupiter;Nokia;Hercules;Tequila;Ob;Atlantis;Hannibal;Plato;Mojo;Monsanto;Vulcan;Sig
Magna;Soma;Posse;Paine;Waldorf;Pontiac;Gillette;Goodyear;Aloha;Hola;Uva;Ans;Maga;Dalai;Dade;Centro;Trafalgar;Cabot;Gallup
Peabody;Whitehall;Andes;Chinatown;Baja;Upland;Od;Mau;Bla;Ico;Mali;Hof;Wil;Osu;Thorne;Severn;Isla;Mina
Concordia;Paz;Cruz;Esperanza;Progreso;El Progreso;La Union;Union City;Central City;Old Town;University City;Mid-City
The Hills;The Gap;The Crossings;The Woods;The Villages;Mercy;Grace;Hope;Justice;Freedom;Independence;Victory;Liberty
Republic;Federal;National;Royal;Capital;General;President;Victoria;Alexandra;Alexander;Santos;Neves;Batista;Prado
Este;Orang;Auch;Mula;Ende;Ihren;Bulan;Anak;Nederland;Noord;Parola;Obra;Quarto;Terme;Plaisir;Langue;União;Fortuna;Tala
Constitución;Esperança;Bonito;Avion;Registro;Corrente;Pedra;Eisen;Vrede;Fundación;Floresta;Frontera;Reserva;Hermosa;Estrela
Parede;Saco;Libres;Horizonte;Urbana;Nacimiento;Triunfo;Castelo;Aliança;Gigante;Cruzeiro;Areia;Esquina;Aventura;Lunas;Silla
Encontrados;Retiro;Indio;Extrema;Ventanas;Limpio;Maravilha;Caridade;Placas;Conceição;Correntes;Pasaje;Portão;Barreira;Playas
Escada;Panna;Piedade;Tabaco;Condado;Patrocínio;Divino;Victorias;Granja;Encantado;Santuario;Fomento;Barro;Horta;Diamante;Barras
Campana;Capela;Milagres;Obispos;Centenario;Cabildo;Colina;Penha;Gramado;Nobres;Enem;Prosperidad;Líbano;Caçador;Feira;Prata;Seara
Independência;Batalha;Corinto;Bikin;Freire;Soja;Cine;Naruto;Senden;Zile;Largo;Tanda;Bende;Selama;Rumah;Betul;Haan;Vite;Daran
Pekan;Simpang;Sumber;Alang;Buta;Kuda;Ratu;Beli;Mulia;Kosong;Hutang;Parang;Lahat;Lupon;Bayan;Merta;Padam;Bada;Banat;Tapa;Lahan
Rama;Inca;Berber;Seminole;Lakota;Lombard;Colon;Moron;Laurel;Crystal;Sandy;Flint;Clay;Sterling;Tome;Flora;Mile;Yoga;Ales
""".replace("\n", ";").split(";")) - {""}

# Towns of which the news speaks as a club more often than as a place, towns that gave a disease its name, and towns whose
# name is a word other languages use in names (`Stade de France`): marked.
CONTEXT_TOWNS = set("""
Airdrie;Alloa;Arbroath;Ayr;Berwick;Brechin;Clydebank;Cowdenbeath;Dumbarton;Dunfermline;East Fife;Falkirk;Forfar;Greenock
Hamilton;Kilmarnock;Livingston;Montrose;Motherwell;Peterhead;Stenhousemuir;Stirling;Stranraer;Accrington;Aldershot;Altrincham
Barnet;Barrow;Bromley;Bury;Cambridge;Cheltenham;Chesterfield;Colchester;Crawley;Crewe;Dagenham;Darlington;Doncaster;Dover
Eastleigh;Exeter;Forest Green;Gillingham;Grimsby;Halifax;Harrogate;Hartlepool;Hereford;Kettering;Kidderminster;Leigh;Leyton
Lincoln;Luton;Macclesfield;Maidstone;Mansfield;Morecambe;Northwich;Nuneaton;Oldham;Orpington;Rochdale;Rotherham;Runcorn
Rushden;Salford;Scarborough;Scunthorpe;Shrewsbury;Southport;Stevenage;Stockport;Swindon;Tamworth;Telford;Torquay;Tranmere
Walsall;Warrington;Watford;Welling;Wigan;Woking;Wrexham;Wycombe;Yeovil;Bridgend;Caerphilly;Ebbw Vale;Llanelli;Neath;Newbridge
Pontypridd;Pontypool;Treorchy;Castleford;Featherstone;Keighley;Whitehaven;Widnes;St Helens;Castres;Agen;Brive;Dax;Narbonne
Colomiers;Bourgoin;Auxerre;Guingamp;Lens;Lorient;Sochaux;Bastia;Sedan;Gueugnon;Niort;Laval;Ajaccio;Le Havre;Martigues
Chelsea;Everton;Aston;Fulham;Tottenham;Cremona;Empoli;Sassuolo;Udine;Heerenveen;Roda;Sittard;Volendam;Waalwijk;Doetinchem
Lokeren;Aalst;Beveren;Lommel;Harelbeke;Mouscron;Genk;Lierse;Lier;Getafe;Eibar;Villarreal;Braga;Chaves;Setúbal;Paços de Ferreira
Stade;Celle;Peine;Haar;Weil;Waren;Norden;Langen;Werder;Boden;Greve;Baden;Piła;Crema;Fondi;Sora;Valence;Grasse;Forst;Tigre;Tarifa
Lido;Rioja;Cento;Fermo;Lauf;Buchen;Enger;Croix;Obidos;Felgueiras;Famalicão;Wattens;Ried;Altach;Thun;Sion;Aarau;Marburg;Reston;Lassa;Hendra;Nipah;Lyme;Old Lyme;Coxsackie;Norwalk
""".replace("\n", ";").split(";")) - {""}

# Single words that are no danger although a list has them: towns known well enough.
SAFE_TOWNS = """
GB: Rugby; Hove; Redcar; Reigate; Kendal; Penzance; Truro; Whitby; Staines; Paisley; Bangor; Ely
IE: Swords; Navan; Bray; Tralee; Ennis; Athlone; Kilkenny; Tullamore; Letterkenny; Naas
"""
# Countries whose news is in English: there a town of an ordinary word or a surname may be meant, with support.
ENGLISH = {"US", "GB", "CA", "AU", "NZ", "IE", "ZA"}
# Beginnings that make two words a place and not a person although the first is also a given name.
PLACE_STARTS = set("""
san santa santo sao saint sainte st port puerto porto new nova novo villa vila ville ciudad cidade monte mont mount castel
castello las los la le les el al il nueva nuevo bad ban ba kota tanjung sungai pulau batu bukit nong bang bandar phu phan
chi cam chiang mae hat hua sam lam lake long la lo ma mai an ras beit deir tel tell kfar kiryat qiryat wadi umm ain ayn
abu tal khan dar sidi ain oued bir east west north south great little lower upper grand fort camp king kings palm cape
rio ribeirao campo barra lagoa passo pedra ponta porto alto baixo bela boa bom casa foz ilha jardim mata minas
serra terra torre tres varzea vitoria belo aguas agua palo punta playa pueblo rancho sierra tierra valle vega vera cabo cerro
arroyo arenas isla lago laguna loma paso piedra quebrada capitan nagar ram sri shri hai gia bien kafr
""".split())
