"""Rules for small towns: which are parts of cities, how their names are printed, which names are a danger."""
import collections
import math
import os
import re

from town_table import (CITY_COUNTRIES, CITY_REGIONS, CONTEXT_TOWNS, DROP_TOWNS, ENGLISH, OWN_TOWNS, PART_RE, PLACE_STARTS, REACH,
                        REACH_OF_CITY, REACH_OF_COUNTRY, SAFE_TOWNS)

LARGE = 300_000                 # cities from this size on have parts that the source lists as towns
PERSON_POP = 50_000             # a town named like a person is left out below this size: unlisted it is still found by its company
CLUB = "a club, disease or foreign word"
PART_SHARE = 5                  # a part has at most a fifth of the city's people

# ------------------------------------------------------------------ parts of cities


def by_country(text):
    """`GB: Rugby; Hove` -> {('GB', 'Rugby'), ('GB', 'Hove')}"""
    out = set()
    for line in text.strip().splitlines():
        cc, names = line.split(":", 1)
        out.update((cc.strip(), n.strip()) for n in names.split(";"))
    return out


def distance(a, b):
    """Kilometres between two rows of the source."""
    south, north = math.radians(a["latitude"]), math.radians(b["latitude"])
    x = math.radians(a["longitude"] - b["longitude"]) * math.cos((south + north) / 2)
    return 6371 * math.hypot(x, south - north)


class Parts:
    """Knows which rows of the source are parts of a larger city."""

    def __init__(self, cities):
        """`cities`: the rows that are cities of their own."""
        self.own = by_country(OWN_TOWNS)
        self.large = collections.defaultdict(list)
        for c in cities:
            if c["population"] >= LARGE:
                self.large[c["countrycode"], c["admin1code"]].append(c)

    def city_of(self, c):
        """The city that `c` is a part of, or None."""
        cc, adm = c["countrycode"], c["admin1code"]
        if (cc, c["name"]) in self.own:
            return None
        if cc in CITY_COUNTRIES or f"{cc}.{adm}" in CITY_REGIONS:
            return f"{cc}.{adm}"
        if re.search(PART_RE, c["name"]):
            return "its words"
        for city in self.large[cc, adm]:
            reach = REACH_OF_CITY.get(city["name"], REACH_OF_COUNTRY.get(cc, REACH))
            near = distance(c, city) < reach * math.sqrt(city["population"] / 1e6)
            if near and c["population"] * PART_SHARE <= city["population"]:
                return city["name"]
        return None


# ------------------------------------------------------------------ names as printed

ARABIC = set("AE BH DZ EG IQ JO KW LB LY OM PS QA SA SD SY YE".split())
ARTICLE_RE = re.compile(r"^(?:Al|As|Ash|Ad|Adh|An|Ar|At|Ath|Az)[ -](?=\S)")
NO_APOSTROPHE = set("RU UA BY KZ UZ ET KR KP".split())
GERMAN_TAIL_RE = re.compile(r"^(.{4,}?)(?: (?:am|an der|an|im|in der|in|bei|ob der|ob|vor der|auf|unter) .+| \(.+\))$")


def russian(name):
    name = name.replace("ë", "yo").replace("Ë", "Yo")
    return re.sub(r"[yi]y\b", "y", name)


def article_forms(name, cc):
    """`As Suwayrah` -> `Suwayrah`, `As Suwayra`, `Suwayra`."""
    if cc not in ARABIC:
        return []
    forms = [ARTICLE_RE.sub("", name)] if ARTICLE_RE.match(name) and len(name) > 7 else []
    if re.search(r"[bdfghjklmnqrstwyz]ah$", name):
        forms += [f[:-1] for f in [name] + forms]
    return forms


def printed(name, cc, print_name):
    """The newspaper name of a small town and its other forms."""
    name = re.sub(r"\s*\(.*\)$", "", name) if cc not in ("DE", "AT", "CH") else name
    name = re.sub(r"^gorod |^(Universitäts- und )?Hansestadt |^Lutherstadt | Shahri$", "", name.split(", ")[0])
    if cc in NO_APOSTROPHE:
        name = re.sub(r"['’‘ʼ`]", "", name)
    forms = []
    if cc in ("RU", "BY", "KZ"):
        plain = print_name(name, cc)
        name = print_name(russian(name), cc)
        forms = [plain] if plain != name else []
    elif cc in ARABIC:
        name = print_name(name, cc)
        forms = article_forms(name, cc)
        if ARTICLE_RE.match(name) and len(name) > 7:
            name, forms = "Al-" + ARTICLE_RE.sub("", name), [name] + forms
    elif cc == "VN":
        name = re.sub(r"^(Thị Trấn|Thị Xã|Thành [Pp]hố|Thị trấn) ", "", name)
        name = print_name(name, cc)
    elif cc == "JP":
        name = re.sub(r"-?(chō|machi|mura|shi|cho)$", "", name) if "-" in name else name
        name = print_name(name, cc)
    elif cc == "KR":
        name = print_name(re.sub(r"-(eup|up|gun|myeon)$", "", name), cc)
    elif cc == "KP":
        name = print_name(re.sub(r"-(ŭp|nodongjagu|dong)$", "", name), cc)
    elif cc == "TH":
        name = print_name(re.sub(r"^(Mueang|Amphoe|Tambon) ", "", name), cc)
    elif cc == "CN":
        name = print_name(re.sub(r" (Chengguanzhen|Chengguan|Zhen|Shi|City|Town|Qu|Xian)$", "", name), cc)
    elif cc == "MX":
        name = re.sub(r"^Heroica ", "", name)
    elif cc == "PH":
        plain = re.sub(r" City$", "", name)
        forms = [name] if plain != name else []
        name = plain
    else:
        name = print_name(name, cc)
    return name, forms


def short_german(name, cc):
    """`Landau in der Pfalz` -> `Landau`."""
    m = GERMAN_TAIL_RE.match(name) if cc in ("DE", "AT", "CH") else None
    return m.group(1) if m else None


# ------------------------------------------------------------------ dangerous names

class Words:
    """The word lists of the program, folded."""

    def __init__(self, folder, fold):
        def read(name):
            with open(os.path.join(folder, name), encoding="utf8") as f:
                rows = [line.rstrip("\n").split("\t") for line in f if line.strip() and not line.startswith("#")]
            return {fold(r[0]): (r[1] if len(r) > 1 else "") for r in rows}

        self.common = read("common_words.txt")
        self.function = read("function_words.txt")
        self.first = read("first_names.txt")
        self.last = read("surnames.txt")
        self.family_first = read("family_first_surnames.txt")
        self.titles = set(read("titles.txt")) | set(read("roles.txt"))
        self.other = set()
        for name in ("calendar_words", "nationality_words", "organisation_heads", "event_heads", "place_heads",
                     "abbreviations", "acronyms_not_names"):
            self.other |= set(read(name + ".txt"))


class Danger:
    """Judges the name of a small town: `drop`, `context` or nothing, with the reason."""

    def __init__(self, words, fold):
        self.words, self.fold = words, fold
        self.safe = by_country(SAFE_TOWNS)
        self.drop = {fold(n) for n in DROP_TOWNS}
        self.club = {fold(n) for n in CONTEXT_TOWNS}

    def judge(self, name, cc, pop):
        w, key = self.words, self.fold(name)
        parts = key.split()
        if key in self.drop and (cc, name) not in self.safe:
            return "drop", "a word that would do harm"
        if key in self.club:
            return "context", CLUB
        if (cc, name) in self.safe:
            return "context" if key in w.common or key in w.last or key in w.first else None, "a word"
        if len(parts) == 1:
            return self.single(key, cc, pop)
        return self.several(parts, cc, pop)

    def single(self, key, cc, pop):
        w = self.words
        if len(key) <= 2 or key in w.function or key in w.other or key in w.titles:
            return "drop", "a function word, title, head word or nationality"
        if key in w.common:
            return ("context" if cc in ENGLISH else "drop"), "an ordinary word"
        if key in w.first or key in w.last:
            return ("context" if pop >= PERSON_POP else "drop"), "a first name or surname"
        if len(key) == 3:
            return "context", "very short"
        return None, ""

    def several(self, parts, cc, pop):
        w = self.words
        head, tail = parts[0], parts[-1]
        if len(parts) == 2 and head in ("san", "santa", "santo", "sao", "saint", "st"):
            return "context", "a saint"
        if all(p in w.common or p in w.function for p in parts):
            return "context", "ordinary words"
        if head in w.titles and head not in PLACE_STARTS:
            return "context", "begins like a title"
        if head in PLACE_STARTS or not w.first.get(head, "ambiguous") == "":
            return None, ""
        if tail in w.last or tail in w.first:
            return "drop", "looks like a person's name"
        return None, ""
