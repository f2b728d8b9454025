#!/usr/bin/env python3
"""Writes links to Wikipedia and Wikidata into the notes of the gazetteers that are edited by hand.

    npm pack name-suggestion-index@8.0.20260918 && tar xzf name-suggestion-index-*.tgz
    python3 write_links.py [--brands package/dist/wikidata/wikidata.min.json]

A row from the prior in the head of its file (`# wikipedia-from-prior`) on stands for the English Wikipedia's article of
its name. Where the title is another, the row says so; this script writes that

- for the names in link_table.py,
- by rules for classes of names: ministries, bodies of the United States and the United Nations, football clubs,
- for names with diacritics: those of an alias, or of words known to have them in the languages of the row's country,
- for the less likely of several rows that would have one title: `wp:-`.

Links that a row has already are kept. With --brands, a `wd:` link is written where the label of an item in
name-suggestion-index (BSD-3-Clause; ids of Wikidata, CC0) is our name and its description names the row's country.
Running twice gives the same bytes.
"""
import argparse
import collections
import json
import os
import re
import unicodedata

from link_table import QIDS, TITLES

HERE = os.path.dirname(os.path.abspath(__file__))
FOLDER = os.path.dirname(HERE)
# File, section of the table, prior from which on the name is taken for the title.
FILES = [("organisations-companies.tsv", "organisation", 26), ("organisations-public.tsv", "organisation", 30),
         ("organisations-society.tsv", "organisation", 26), ("people.tsv", "person", 20), ("places-other.tsv", "place", 28)]
HEAD = "# wikipedia-from-prior: "

# Acronyms that are themselves the titles.
ACRONYM_TITLES = set("""NATO NASA ASEAN OPEC OPEC+ UNESCO UNICEF UNRWA UNAIDS OECD FIFA UEFA CONCACAF CONMEBOL CERN MI5 MI6 KGB
NKVD G7 G20 BRICS AUKUS EFTA GERB AKEL ANO PASOK UNITA ETA NPR PBS BBC CNN CNBC MSNBC HBO HIMARS NORAD JAXA AARP NAACP OMON
NEOS NEOM NXIVM USMCA COVAX GAVI CDU/CSU CGTN CSIRO BAFTA ADAC IG""".split())

# Words with diacritics, by the countries in whose names they have them.
SPANISH = "AR BO CL CO CR CU DO EC ES GT HN MX NI PA PE PR PY SV UY VE"
ACCENTS = [(SPANISH, """José Martínez García Pérez López González Rodríguez Hernández Fernández Sánchez Ramírez Jiménez
Gutiérrez Domínguez Gómez Díaz Muñoz Álvarez Vázquez Vásquez Suárez Núñez Ibáñez Méndez Márquez Chávez Jesús Andrés Ángel
Raúl Óscar Iván Víctor Héctor Julián Sebastián Tomás Nicolás María Sofía Adrián Joaquín Rubén Germán Hernán
Hernández Velázquez Velásquez Cárdenas Peña Nuñez Guzmán Beltrán Durán Galán Solís Ríos Bolaños Zúñiga Meléndez Verónica Mónica
Lucía Rocío Inés Simón Concepción César Álvaro Íñigo Agustín Fermín Cristóbal Ramón Félix Efraín Joaquín"""),
           ("BR PT", """José João António Antônio Luís André Júnior Gonçalves Simões Magalhães Guimarães Araújo César Conceição
Estêvão Félix Vítor Tomás Lúcio"""),
           ("FR BE CH CA", """François Françoise André René Hervé Jérôme Sébastien Frédéric Éric Stéphane Gérard Cédric Rémi Rémy
Hélène Ségolène Zoé Raphaël Mathéo Aurélien Bérégovoy Élisabeth Édouard Édith Étienne Jérémy Loïc Thérèse Gaël Régis Valérie
Geneviève Amélie Cécile Noël Benoît Juppé Poincaré"""),
           ("TR", """Erdoğan Çelik Öztürk Şahin Yıldız Yıldırım Yılmaz Doğan Aydın Kılıç Demirtaş Davutoğlu Çavuşoğlu Gül
Kılıçdaroğlu İmamoğlu Bahçeli Özil Akşener Çiller Şimşek Gökçek Öcalan Bülent Süleyman Özgür Güler Müslüm Çağlar Türk"""),
           ("HU", "Orbán Gyurcsány Viktor László György József Péter Gábor Zoltán Tamás András István Ferenc János Mátyás Szijjártó"),
           ("CZ SK", "Václav Miloš Fiala Babiš Zeman Havel Jiří Tomáš Lukáš Petr Čech Nedvěd Štefan Andrej Ivančić Bohuslav Němcová Plíšková Kvitová Čaputová Ondřej"),
           ("RS HR BA ME SI MK XK", """Milošević Karadžić Mladić Đoković Vučić Đukanović Tuđman Izetbegović Tadić Koštunica Šešelj
Dačić Nikolić Brnabić Čović Dodik Plenković Milanović Grabar-Kitarović Modrić Ivanišević Perišić Mandžukić Vidić Ivanović
Janković Šuker Boban Janša Drnovšek Đinđić Pašić Marković Jovanović Petrović Perković Ilić Živković"""),
           ("PL", "Wałęsa Kaczyński Kwaśniewski Duda Tusk Małgorzata Błaszczykowski Agnieszka Radosław Sikorski Bronisław Jarosław Władysław Łukasz Wojciech Szczęsny Mirosław Stanisław Zdzisław Paweł Świątek Radwańska Mateusz Błaszczak"),
           ("RO", "Traian Băsescu Năstase Klaus Hagi Ceaușescu Ciolacu Dăncilă Halep Nicușor Călin"),
           ("DE AT CH", "Müller Schröder Jürgen Günter Günther Guttenberg Özdemir Müntefering Löw Röttgen Rösler Käßmann Götze Schäuble Strauß Köhler Gröhe Böhmer Özil Thüringen Jörg Björn Höcke Söder Göring-Eckardt Schönbohm Göbbels"),
           ("SE NO DK FI IS", "Göran Björn Håkan Åke Ibrahimović Östen Märta Gunnarsdóttir Räikkönen Häkkinen Jón Støre Erna Ødegaard Stoltenberg Kjær Løkke Rasmussen"),
           ("LT LV EE", "Dalia Grybauskaitė Šimonytė Nausėda")]

UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ö": "Oe"})

COUNTRY_WORDS = {}


def fold(text):
    text = text.translate(str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ı": "i", "ß": "ss", "æ": "ae"}))
    text = unicodedata.normalize("NFKD", text)
    return " ".join(re.findall(r"[a-z0-9&]+", "".join(c for c in text if not unicodedata.combining(c)).lower().replace("'", "")))


def titled(name):
    return name[:1].upper() + name[1:].replace(" ", "_")


def sections(text, separator):
    table, kind = collections.defaultdict(dict), None
    for line in text.split("\n"):
        if line.startswith("# "):
            kind = line[2:].split()[0]
            continue
        for entry in filter(None, (e.strip() for e in line.split(separator))):
            name, value = entry.split("|")
            table[kind][name] = value
    return table


class Row:
    def __init__(self, line, file, kind):
        self.cells, self.file, self.kind = line.rstrip("\n").split("\t"), file, kind
        self.name, self.country, self.prior = self.cells[1], self.cells[3], int(self.cells[4] or 50)
        self.role = self.cells[5].split("|")[0]
        self.aliases = [re.sub(r"( \[\w+\])+$", "", a) for a in self.cells[2].split("|") if a and "[demonym]" not in a]
        self.notes = self.cells[6].split()

    def has(self, scheme):
        return any(n.startswith(scheme) for n in self.notes) or scheme == "wd:" and re.fullmatch(r"Q\d+", self.cells[0])

    def add(self, *links):
        self.notes[:0] = links

    def line(self):
        return "\t".join(self.cells[:6] + [" ".join(self.notes)] + self.cells[7:]) + "\n"


def title_by_class(row):
    """The title of a name of a class whose titles follow another convention; None where the name is the title."""
    name = row.name
    if row.role == "football club" and row.country in ("GB", "IE"):
        return titled(re.sub(r" FC$", "", name)) + "_F.C."
    if row.file == "organisations-public.tsv":
        return public_title(row)
    if name.isupper() and 2 < len(name) <= 7 and name not in ACRONYM_TITLES and row.file != "organisations-companies.tsv":
        return spelt_out(row)
    return None


MINISTRIES = {"Foreign": "Ministry_of_Foreign_Affairs", "Defence": "Ministry_of_Defence", "Finance": "Ministry_of_Finance",
              "Health": "Ministry_of_Health", "Interior": "Ministry_of_the_Interior", "Justice": "Ministry_of_Justice"}


def public_title(row):
    name = row.name
    ministry = re.fullmatch(r".+? (\w+) Ministry", name)
    if ministry:
        country = COUNTRY_WORDS.get(row.country)
        base = MINISTRIES.get(ministry.group(1))
        return f"{base}_({country.replace(' ', '_')})" if base and country else "-"
    if row.role == "government" and name.endswith("Government"):
        return "-"
    us = re.fullmatch(r"US (.+)", name)
    if us:
        return "United_States_" + us.group(1).replace(" ", "_")
    uk = re.fullmatch(r"UK (.+)", name)
    if uk:
        return uk.group(1).replace(" ", "_")
    un = re.fullmatch(r"UN (.+)", name)
    if un:
        return "United_Nations_" + un.group(1).replace(" ", "_")
    if name.isupper() and 2 < len(name) <= 7 and name not in ACRONYM_TITLES:
        return spelt_out(row)
    return None


def spelt_out(row):
    """The alias that an acronym stands for."""
    for alias in row.aliases:
        words = re.findall(r"[^\W\d_]+", alias)
        if len(words) > 1 and "".join(w[0] for w in words if w[0].isupper()) == row.name:
            return titled(alias)
    return None


def accented(row):
    """The name as the article writes it, with its diacritics."""
    if not row.name.isascii():
        return None
    for alias in row.aliases:
        if not alias.isascii() and fold(alias) == fold(row.name):
            return titled(alias)
    if row.kind != "person":
        return None
    words = {spelt: w for countries, words in ACCENTS if row.country in countries.split() for w in words.split()
             for spelt in (fold(w), fold(w.translate(UMLAUTS)))}
    name = " ".join(words.get(fold(w), w) for w in row.name.split(" "))
    return titled(name) if name != row.name else None


def add_titles(rows, table):
    for row in rows:
        if row.has("wp:"):
            continue
        told = table[row.kind].get(row.name)
        title = told or row.prior >= row.least and (title_by_class(row) or accented(row))
        if title and title != titled(row.name):
            row.add(*("wp:" + t for t in title.split("+")))


def settle(rows):
    """Of several rows with one title the likeliest keeps it."""
    best = {}

    def titles(row):
        links = [n[3:] for n in row.notes if n.startswith("wp:")]
        return links or ([titled(row.name)] if row.prior >= row.least else [])

    ranked = sorted(rows, key=lambda r: (r.fixed, r.prior, r.has("wp:"), r.cells[0], r.name), reverse=True)
    for row in ranked:
        mine = titles(row)
        if mine == ["-"]:
            continue
        if any(t in best for t in mine):
            row.notes = [n for n in row.notes if not n.startswith("wp:")]
            if row.prior >= row.least:
                row.add("wp:-")
            continue
        best.update((t, row) for t in mine)


def read(file, kind, least):
    head, rows, lines = least, [], []
    with open(os.path.join(FOLDER, file), encoding="utf8") as f:
        for line in f:
            if line.startswith(HEAD):
                head = int(line[len(HEAD):])
            elif line.startswith(("#", "id\t")):
                lines.append(line)
            else:
                rows.append(Row(line, file, kind))
    for row in rows:
        row.least, row.fixed = head, False
    return lines, rows, head


def brand_ids(path, rows):
    """Wikidata ids of organisations, where label and country agree."""
    with open(path, encoding="utf8") as f:
        items = json.load(f)["wikidata"]
    words = country_words()
    by_label = collections.defaultdict(set)
    for qid, item in items.items():
        if item.get("label") and item.get("description"):
            by_label[bare(item["label"])].add(qid)
    owners = collections.defaultdict(list)
    for row in rows:
        if row.kind != "organisation" or row.has("wd:") or row.country not in words or row.prior < 15 or row.name in OTHERS:
            continue
        names = [row.name] + [a for a in row.aliases if len(a) > 5 and not a.isupper()]
        found = {q for n in names for q in by_label[bare(n)]}
        pattern = r"\b(" + "|".join(map(re.escape, words[row.country])) + r")\b"
        found = {q for q in found if re.search(pattern, items[q]["description"]) and not NARROW.search(items[q]["description"])}
        if len(found) == 1:
            owners[found.pop()].append(row)
    for qid, owned in owners.items():
        if len(owned) == 1:
            owned[0].add("wd:" + qid)


# Descriptions of a part of a company's business that bears its name.
NARROW = re.compile(r"^(city|town|municipality|royal borough|central business district) |fuel|gas station|petrol|filling|retail brand|pharmacy chain|parking|subsidiary|branch|pizza|defunct|former")
# Rows of which the label that agrees is another's: an alias, a team of a sponsor's name.
OTHERS = {"Fast Retailing", "Cofidis", "Lewiatan", "Sherpa (NGO)", "El Paso Corporation", "Bayer Leverkusen", "Tandy",
          "Hana Financial Group", "City of London Corporation"}
LEGAL = re.compile(r" (inc|plc|ag|se|corp|corporation|company|group|ltd|limited|holdings?|sa|nv|spa|llc|co|the)$")


def bare(name):
    name = re.sub(r"^the ", "", fold(name).replace("&", "and"))
    while LEGAL.search(name):
        name = LEGAL.sub("", name)
    return name


def country_words():
    words = collections.defaultdict(list)
    for row in read("countries.tsv", "country", 0)[1]:
        if row.country and row.prior >= 40:
            demonyms = [a.replace(" [demonym]", "") for a in row.cells[2].split("|") if "[demonym]" in a]
            words[row.country] += [row.name, *demonyms]
    words["US"] += ["U.S.", "US", "USA", "United States"]
    words["GB"] += ["UK", "U.K.", "English", "British", "Scottish"]
    return words


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--brands", help="wikidata.min.json of name-suggestion-index")
    args = parser.parse_args()
    for row in read("countries.tsv", "country", 0)[1]:
        if row.country and row.prior >= 40 and row.role == "country":
            COUNTRY_WORDS[row.country] = row.name
    files = [(file, *read(file, kind, least)) for file, kind, least in FILES]
    rows = [row for file in files for row in file[2]]
    fixed = [row for file in ("countries.tsv", "places-cities.tsv", "places-regions.tsv") for row in read(file, "place", 0)[1]]
    for row in fixed:
        row.fixed = row.prior >= 40
    add_titles(rows, sections(TITLES, "\n"))
    settle(rows + [row for row in fixed if row.fixed])
    qids = sections(QIDS, ";")
    for row in sorted(rows, key=lambda r: -r.prior):
        qid = qids[row.kind].get(row.name)
        if qid and not row.has("wd:") and row.prior >= 40:
            row.add("wd:" + qid)
    if args.brands:
        brand_ids(args.brands, rows)
    for file, lines, rows, head in files:
        with open(os.path.join(FOLDER, file), "w", encoding="utf8", newline="\n") as f:
            f.write(lines[0] + f"{HEAD}{head}\n" + "".join(lines[1:]) + "".join(row.line() for row in rows))


if __name__ == "__main__":
    main()
