"""Airports of the source that the news names, under the names it uses."""
import collections
import re

import airportsdata

from airport_table import AIRPORT_TABLE

ROLE = "airport"
LEAST, MOST = 28, 40            # priors of airports without one in the table: the city's less DISTANCE
DISTANCE = 26
KNOWN_CITY = 50                 # from this prior on a city lends its name: `Cairo airport`


def read_table(parse):
    """ICAO code -> (name, forms, prior or 'drop' or None)."""
    table = {}
    for line in AIRPORT_TABLE.splitlines():
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        code, name, forms, prior = line.split("|")
        if code in table:
            raise SystemExit(f"airport twice in the table: {code}")
        table[code] = (name, parse(forms, name), prior if prior in ("", "drop") else int(prior))
    return table


def clean(name):
    """The source's name as a newspaper would print it."""
    name = re.sub(r"\s*\([^)]*\)", "", name)
    name = re.sub(r"^(Licenciado|Ingeniero|(Coronel|Capitan|Cap|Alferez) FAP|Capitan Corbeta CA) ", "", name)
    parts = [p.strip() for p in re.split(r"\s+-\s+|\s*/\s*", name)]
    whole = [p for p in parts if p.endswith("Airport") and len(p.split()) > 2]
    name = whole[-1] if whole else parts[0]
    name = name.replace("International International", "International").replace("Ntl", "National")
    return name if re.search(r"Airport|Field|Sunport", name) else name + " Airport"


def stem(form, fold):
    """What is left of an airport's name without the words all airports have."""
    words = [w for w in fold(form).split() if w not in ("international", "airport", "the")]
    return " ".join(words)


def build(cities, others, known, words, entity, fold, parse, report):
    """`others`: the rows of places-other.tsv; `known`: forms of all else, to mark what is shared."""
    table = read_table(parse)
    there = {(e.cc, stem(f, fold)) for e in others if e.role in (ROLE, "air base", "military base")
             for f in [e.name] + [a for a, _ in e.aliases]}
    best_city = {}
    for c in cities:
        for form in [c.name] + [f for f, m in c.aliases if not m]:
            key = (c.cc, fold(form))
            if key not in best_city or best_city[key].prior < c.prior:
                best_city[key] = c
    chosen, names = [], set()
    source = airportsdata.load("ICAO")
    for code in table:
        if code not in source and table[code][2] != "drop":
            report.append(f"airport of the table not in the source: {code} {table[code][0]}")
    for code, a in sorted(source.items()):
        hand = table.get(code)
        if hand and hand[2] == "drop" or not hand and not (a["iata"] and "International" in a["name"]):
            continue
        name = hand[0] if hand and hand[0] else clean(a["name"])
        forms = list(hand[1]) if hand else []
        cc = a["country"]
        if not hand and not name.endswith("International Airport"):
            report.append(f"airport left out, odd name: {code} {a['name']}")
            continue
        if any((cc, stem(f, fold)) in there for f in [name, clean(a["name"])] + [f for f, _ in forms]):
            report.append(f"airport in places-other.tsv: {code} {name}")
            continue
        if (cc, fold(name)) in names:
            report.append(f"airport of the same name dropped: {code} {name} ({a['city']})")
            continue
        city = best_city.get((cc, fold(a["city"].split(",")[0])))
        if not hand and cc == "US" and not (city and city.prior >= KNOWN_CITY):
            continue                # every county of America has an international airport
        names.add((cc, fold(name)))
        if hand:
            report.append(f"airport of the table: {code} {name} <- {a['name']} | {a['city']} {cc}")
        chosen.append((code, a, name, forms, hand, city))
    served = collections.Counter(city.id for *_, city in chosen if city)
    served.update(c.id for e in others if e.role == ROLE for c in [best_city.get((e.cc, stem(e.name, fold)))] if c)
    out = []
    for code, a, name, forms, hand, city in chosen:
        if not re.fullmatch(r"[A-Z0-9]{4}", code):      # the source fills codes that do not exist
            continue
        prior = hand[2] if hand and hand[2] else max(LEAST, min(MOST, (city.prior if city else 0) - DISTANCE))
        if " International Airport" in name:
            forms.append((name.replace(" International", ""), ()))
        if not hand and city and city.prior >= KNOWN_CITY and served[city.id] == 1 and not city.context:
            forms.append((f"{city.name} airport", ()))
        iata = [f"iata={a['iata']}"] if a["iata"] else []
        out.append(entity(f"icao:{code}", name, a["country"], prior, ROLE, iata, forms))
    return settle(out, known, words, fold, report)


def settle(ents, known, words, fold, report):
    """Marks what airports share with each other or anything else; drops a form that is another's name."""
    seen, names = {}, {fold(e.name) for e in ents}
    ents.sort(key=lambda e: (-e.prior, e.id))
    for e in ents:
        taken = [k for k in known.get(fold(e.name), []) if not k.context]
        if taken or fold(e.name) in seen:
            e.context = True
            report.append(f"airport marked, shares its name with {taken[0].id if taken else seen[fold(e.name)]}: {e.name}")
        seen.setdefault(fold(e.name), e.id)
        kept = []
        for form, marks in e.aliases:
            key = fold(form)
            if key == fold(e.name) and form != e.name:
                kept.append((form, marks))
                continue
            if key in names or seen.get(key, e.id) != e.id:
                continue
            seen[key] = e.id
            plain = any(not k.context for k in known.get(key, []))
            word = key in words.common or key in words.first or key in words.last
            kept.append((form, ("context",) if not marks and (plain or word) else marks))
        e.aliases = kept
    return ents
