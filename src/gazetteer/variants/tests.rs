use super::*;
use crate::gazetteer::parse;
use std::collections::BTreeSet;
use std::time::Instant;

/// A row with one name; a `+` behind the country says that the family name stands first.
fn record(kind: EntityKind, country: &str, name: &str) -> Record {
    // The row has the name without its marks; the alias tested has them.
    let name = name.split(" [").next().unwrap_or(name);
    let row = format!("\t{name}\t\t{}\t\t\t\t{kind}\n", country.trim_end_matches('+'));
    let header = "id\tname\taliases\tcountry\tprior\troles\tnotes\tkind\n";
    let mut record = parse("test.tsv", &format!("{header}{row}")).records.remove(0);
    if country.ends_with('+') {
        record.facts.insert("family".to_owned(), "first".to_owned());
    }
    record
}

fn variants(kind: EntityKind, country: &str, name: &str) -> Vec<Variant> {
    let record = record(kind, country, name);
    let alias = crate::gazetteer::parse_alias(name).unwrap();
    RULES.with(|rules| rules.variants(&record, &alias))
}

thread_local! {
    static RULES: VariantRules = VariantRules::built_in();
}

/// A country, a name, variants it must have, and some it must not have; `!` stands for "none".
type Case = (&'static str, &'static str, &'static str, &'static str);

fn check(kind: EntityKind, cases: &[Case]) {
    for (country, name, wanted, unwanted) in cases {
        let made: Vec<String> =
            variants(kind, country, name).into_iter().map(|variant| variant.text).collect();
        for want in wanted.split('|').filter(|want| !want.is_empty()) {
            assert!(made.iter().any(|text| text == want), "{name}: no {want} in {made:?}");
        }
        for text in unwanted.split('|').filter(|text| !text.is_empty()) {
            assert!(!made.iter().any(|one| one == text), "{name}: {text} in {made:?}");
        }
        assert!(*unwanted != "!" || made.is_empty(), "{name}: {made:?}");
    }
}

#[test]
fn foreign_given_names() {
    check(
        EntityKind::Person,
        &[
            ("RU", "Sergei Lavrov", "Sergey Lavrov|Serguei Lavrov", ""),
            ("US", "Sergey Brin", "Sergei Brin", ""),
            ("RU", "Alexander Bortnikov", "Aleksandr Bortnikov", ""),
            ("US", "Alexander Dershowitz", "Alex Dershowitz", "Aleksandr Dershowitz"),
            ("RU", "Yevgeny Prigozhin", "Evgeny Prigozhin", ""),
            ("SA", "Mohammed bin Salman", "Mohammad bin Salman|Muhammad bin Salman", ""),
            ("EG", "Gamal Abdel Nasser", "Jamal Abdel Nasser|Gamal Abdul Nasser", ""),
            ("US", "Jamal Khashoggi", "Jamal Kashoggi", ""),
            ("US", "Jamal Bowman", "", "!"),
            ("IR", "Hossein Salami", "Hussein Salami", ""),
            ("IL", "Benjamin Netanyahu", "Binyamin Netanyahu", "Ben Netanyahu"),
            ("US", "Benjamin Carson", "Ben Carson", "Binyamin Carson"),
            ("UA", "Volodymyr Zelensky", "Volodymyr Zelenskyy|Vladimir Zelensky", ""),
            ("RU", "Vladimir Putin", "", "Volodymyr Putin"),
            ("GR", "Kyriakos Mitsotakis", "Kiriakos Mitsotakis", ""),
            ("RS", "Novak Djokovic", "Novak Đokovic", ""),
            ("RS", "Novak Đoković", "Novak Djoković", ""),
            ("BA", "Milorad Dodik", "", "!"),
            ("JP", "Shinzo Abe", "Shinzou Abe", ""),
            ("CN+", "Mao Zedong", "Mao Tse-tung", ""),
            ("KR+", "Lee Jae-myung", "Lee Jaemyung", "Rhee Jae-myung|Yi Jae-myung"),
            ("KR+", "Yoon Suk Yeol", "Yoon Seok Yeol", ""),
            ("US", "Edward Said", "", "Edward Saeed"),
            ("FR", "Emmanuel Macron", "", "!"),
        ],
    );
}

#[test]
fn foreign_surnames() {
    check(
        EntityKind::Person,
        &[
            ("UA", "Zelensky", "Zelenskyy|Zelenskiy", ""),
            ("TN", "Saied", "", "!"),
            ("RU", "Dmitry Medvedev", "Dmitri Medvedev", "Dmitry Medvediev"),
            ("UA", "Andriy Zahorodnyuk", "Andriy Zahorodniuk", ""),
            ("PL", "Mateusz Morawiecki", "", "!"),
            ("PL", "Jan Kowalski", "", "!"),
            ("US", "Mark Kowalski", "", "Mark Kowalsky"),
            ("US", "Sergei Polunsky", "Sergei Polunskiy", ""),
            ("RU", "Grigory Yavlinsky", "Grigory Yavlinskiy|Grigori Yavlinsky", ""),
            ("AZ", "Ilham Aliyev", "Ilham Aliev", ""),
            ("KZ", "Nursultan Nazarbayev", "Nursultan Nazarbaev", ""),
            ("AM", "Nikol Pashinyan", "Nikol Pashinian", ""),
            ("LY", "Muammar Gaddafi", "Muammar Qaddafi|Moammar Gaddafi", ""),
            ("BY", "Alexander Lukashenko", "Alexander Lukashenka", ""),
            ("DE", "Gerhard Schröder", "Gerhard Schroeder", ""),
            ("DE", "Thomas Muller", "Thomas Mueller", ""),
            ("US", "Robert Muller", "Bob Muller", "Robert Mueller"),
            ("CY", "Nikos Christodoulides", "", "Nikos Christodoulidis Christodoulides"),
            ("CY", "Nicos Anastasiades", "Nicos Anastasiadis", ""),
            ("CH", "Sepp Blatter", "", "!"),
        ],
    );
}

#[test]
fn initials_and_middle_names() {
    check(
        EntityKind::Person,
        &[
            ("US", "Samuel L. Jackson", "Samuel Jackson", "Sam L. Jackson"),
            ("US", "George H. W. Bush", "George HW Bush|George Bush", ""),
            ("US", "George H.W. Bush", "George H. W. Bush", ""),
            ("GB", "J. K. Rowling", "JK Rowling", "J. Rowling|Rowling"),
            ("IN", "A.P.J. Abdul Kalam", "A. P. J. Abdul Kalam", ""),
            ("US", "JD Vance", "J. D. Vance", ""),
            ("US", "Apple CEO Tim Cook", "", "!"),
            ("SE", "Carl XVI Gustaf", "", "!"),
            ("US", "Charles \"C.\" Brown", "", "Charles \"\" Brown|Charles Brown"),
            ("US", "J. Edgar Hoover", "", "J. Hoover|Hoover"),
            ("US", "Malcolm X", "", "Malcolm|!"),
            ("US", "Dwight David Eisenhower", "Dwight D. Eisenhower|Dwight Eisenhower", ""),
            ("US", "John Fitzgerald Zorn", "John F. Zorn", "John Zorn"),
            ("US", "John Robert Bolton", "John Bolton|John R. Bolton", ""),
            ("US", "John Robert Smith", "", "!"),
            ("GB", "Helena Bonham Carter", "", "Helena Carter"),
            ("GB", "Sacha Baron Cohen", "", "Sacha Cohen"),
            ("GB", "David Lloyd George", "", "David George"),
            ("MX", "Andrés Manuel López Obrador", "", "Andrés Obrador|Andrés López Obrador"),
            ("MX", "Ana Maria Lopez", "", "!"),
            ("CN+", "Ma Ying-jeou", "Ma Yingjeou", "Ma Jeou"),
            ("VN+", "Vo Nguyen Giap", "", "!"),
            ("US", "Robert Kennedy Jr.", "Robert Kennedy", ""),
            ("US", "Robert F. Kennedy Jr.", "Robert F. Kennedy|Robert Kennedy Jr.", ""),
            ("VA", "Pope John Paul II", "", "!"),
            ("GB", "King Charles III", "", "King Charles"),
            ("BR", "Neymar Jr.", "", "Neymar"),
            ("DE", "Ursula von der Leyen", "", "!"),
            ("FR", "Jean-Claude Juncker", "", "!"),
        ],
    );
}

#[test]
fn nicknames() {
    check(
        EntityKind::Person,
        &[
            ("US", "Bill Clinton", "William Clinton", "Will Clinton|Billy Clinton"),
            ("US", "Joseph Biden", "Joe Biden", ""),
            ("US", "Mike Johnson", "", "!"),
            ("US", "Michael Jordan", "", "!"),
            ("FR", "Robert Badinter", "", "!"),
            ("US", "Robert", "", "!"),
            ("US", "Donald Bill", "Don Bill", "Donald William"),
        ],
    );
    let mut record = record(EntityKind::Person, "US", "Bill Clinton");
    record.name = "President Clinton".to_owned();
    let made = RULES.with(|rules| rules.variants(&record, &record.aliases[0]));
    assert_eq!(made, [], "only of the canonical name");
}

#[test]
fn order_and_syllables() {
    check(
        EntityKind::Person,
        &[
            ("JP", "Shinzo Abe", "Abe Shinzo", ""),
            ("HU", "Viktor Orban", "Orban Viktor|Victor Orban", ""),
            ("HU", "Beata Nagy-Kovacs", "", "Nagy-Kovacs Beata"),
            ("JP", "Emperor Naruhito", "", "!"),
            ("JP", "Naruhito", "", "!"),
            ("DE", "Olaf Scholz", "", "!"),
            ("KP+", "Kim Jong Un", "Kim Jongun", "Jong Un Kim|Kim Un"),
            ("KP+", "Kim Jong-un", "Kim Jongun", ""),
            ("KR", "Jong-un Kim", "Jongun Kim", ""),
            ("CN+", "Xi Jinping", "", "!"),
            ("CN+", "Eric Li Shufu", "", "!"),
        ],
    );
}

#[test]
fn arabic_articles_and_servants() {
    check(
        EntityKind::Person,
        &[
            (
                "EG",
                "Abdel Fattah al-Sisi",
                "Abdel Fattah el-Sisi|Abdel Fattah Sisi|Abdul Fattah al-Sisi|Abdelfattah al-Sisi",
                "Abdel Sisi",
            ),
            ("SY", "Bashar al-Assad", "Bashar Assad|Bashar el-Assad|Bashar al-Asad", ""),
            ("SY", "al-Assad", "el-Assad", "Assad"),
            ("IQ", "Ali al-Sistani", "Ali as-Sistani|Ali Sistani", "Ali an-Sistani"),
            ("DZ", "Abdelaziz Bouteflika", "Abdel Aziz Bouteflika|Abdul Aziz Bouteflika", ""),
            ("YE", "Abd al-Rahman Ali", "Abdulrahman Ali", "Abd Rahman Ali"),
            ("US", "Al Gore", "", "El Gore|Gore"),
            ("MX", "El Chapo", "", "!"),
            ("AF", "Abdul Ghani", "Abdulghani", "Abdel Ghani"),
            ("TR", "Abdullah Gul", "Abdallah Gul", ""),
        ],
    );
    check(
        EntityKind::Place,
        &[
            ("SY", "al-Raqqa", "Raqqa|ar-Raqqa|el-Raqqa", "al Raqqa|az-Raqqa"),
            ("EG", "El Arish", "Al Arish|Arish", ""),
            ("SY", "Deir ez-Zor", "Deir al-Zor|Deir el-Zor", "Deir Zor"),
            ("IQ", "Al Faw", "El Faw", "Faw"),
            ("LY", "Al Jay", "", "Jay"),
            ("US", "El Paso", "", "!"),
            ("SV", "El Salvador", "", "!"),
            ("SY", "Raqqa", "", "!"),
            ("DZ", "El Oued", "Al Oued", "Oued"),
        ],
    );
    check(
        EntityKind::Organisation,
        &[("EG", "Al Ahly", "El Ahly", "Ahly"), ("US", "El Pollo Loco", "", "!")],
    );
}

#[test]
fn legal_forms() {
    check(
        EntityKind::Organisation,
        &[
            ("US", "Nvidia Corp.", "Nvidia|Nvidia Corporation", ""),
            ("US", "Apple Inc.", "", "!"),
            ("US", "Tiffany & Co.", "Tiffany & Company", "Tiffany|Tiffany &"),
            ("US", "Charles Schwab Corp.", "", "Charles Schwab"),
            ("US", "Eli Lilly and Company", "", "Eli Lilly and"),
            ("US", "General Electric Co.", "General Electric Company", ""),
            ("GB", "British Broadcasting Corporation", "", "British Broadcasting"),
            ("US", "Microsoft Corporation", "Microsoft|Microsoft Corp.", ""),
            ("DE", "Bayerische Motoren Werke AG", "Bayerische Motoren Werke", ""),
            ("DE", "SAP SE", "", "SAP"),
            ("CN", "Alibaba Group Holding Ltd.", "Alibaba Group Holding", "Alibaba Group|Alibaba"),
            ("JP", "Sumitomo Chemical Co., Ltd.", "Sumitomo Chemical", "Sumitomo Chemical Co."),
            ("FR", "Carrefour SA", "Carrefour", ""),
            ("GB", "Rolls-Royce Holdings plc", "Rolls-Royce Holdings", "Rolls-Royce"),
            ("US", "Target Corp", "", "Target"),
            ("FR", "AG", "", "!"),
            ("GB", "British SAS", "", "!"),
            ("GB", "Pearson plc", "", "Pearson"),
            ("ES", "Diario AS", "", "!"),
            ("DK", "Novozymes A/S", "Novozymes", ""),
        ],
    );
}

#[test]
fn the_and_written_forms() {
    check(
        EntityKind::Organisation,
        &[
            ("US", "The New York Times", "New York Times", ""),
            ("GB", "The Guardian", "", "!"),
            (
                "",
                "Organization of the Petroleum Exporting Countries",
                "Organization of Petroleum Exporting Countries|\
                 Organisation of the Petroleum Exporting Countries",
                "",
            ),
            ("US", "Johns Hopkins University", "Johns Hopkins Univ.", ""),
            ("US", "St. Jude Hospital", "Saint Jude Hospital", ""),
            ("", "United Nations Security Council", "UN Security Council", ""),
            ("", "UN Security Council", "United Nations Security Council", ""),
            ("", "United Nations", "", "!"),
            ("US", "US Department of State", "US Dept. of State", ""),
            ("US", "Department of Defense", "Department of Defence", ""),
            ("GB", "Ministry of Defence", "Ministry of Defense", ""),
            ("AU", "Australian Labor Party", "Australian Labour Party", ""),
            ("GB", "Labour", "", "!"),
            ("US", "American Civil Liberties Union", "", "!"),
            ("AT", "Österreichische Volkspartei", "Oesterreichische Volkspartei", ""),
        ],
    );
    check(
        EntityKind::Place,
        &[
            ("US", "St. Louis", "Saint Louis", ""),
            ("CA", "Sault Ste. Marie", "Sault Sainte Marie", ""),
            ("US", "Wall St.", "", "Wall Saint"),
            ("TZ", "Mount Kilimanjaro", "Mt. Kilimanjaro", ""),
            ("IL", "Temple Mount", "", "!"),
            ("US", "Fort Worth", "Ft. Worth", ""),
            ("US", "Pearl Harbor", "Pearl Harbour", ""),
            ("MX", "Mexico City", "", "!"),
            ("DE", "Köln", "Koeln", ""),
            ("NL", "The Hague", "", "!"),
        ],
    );
    check(
        EntityKind::Country,
        &[
            ("LC", "Saint Lucia", "St. Lucia", ""),
            ("GM", "The Gambia", "", "!"),
            ("CD", "Democratic Republic of the Congo", "Democratic Republic of Congo", ""),
        ],
    );
}

#[test]
fn peoples() {
    check(
        EntityKind::Country,
        &[
            ("RU", "Russian [demonym]", "Russians", ""),
            ("DE", "German [demonym]", "Germans", ""),
            ("KE", "Kenyan [demonym]", "Kenyans", ""),
            ("IQ", "Iraqi [demonym]", "Iraqis", ""),
            ("TR", "Turk [demonym]", "Turks", ""),
            ("IS", "Icelander [demonym]", "Icelanders", ""),
            ("RU", "Russians [demonym]", "", "!"),
            ("CN", "Chinese [demonym]", "", "!"),
            ("GB", "British [demonym]", "", "!"),
            ("FR", "French [demonym]", "", "!"),
            ("IE", "Irishman [demonym]", "", "!"),
            ("LA", "Lao [demonym]", "", "!"),
        ],
    );
}

#[test]
fn marked_names_keep_their_letters() {
    for (kind, country, name) in [
        (EntityKind::Organisation, "US", "US Centre [exact]"),
        (EntityKind::Person, "RU", "Sergei [exact]"),
    ] {
        assert_eq!(variants(kind, country, name), [], "{name}");
    }
    let made = variants(EntityKind::Organisation, "", "Bank of the South [exact]");
    assert_eq!(made[0], Variant { text: "Bank of South".to_owned(), rule: VariantRule::The });
    let made = variants(EntityKind::Person, "RU", "Lukashenko [context]");
    assert!(made.iter().any(|variant| variant.text == "Lukashenka"));
    let mut row = record(EntityKind::Place, "IQ", "Al Qurna");
    row.aliases.push(crate::gazetteer::parse_alias("Qurna [context]").unwrap());
    let made = RULES.with(|rules| rules.variants(&row, &row.aliases[0]));
    assert!(!made.iter().any(|variant| variant.text == "Qurna"), "the row says how: {made:?}");
}

#[test]
fn variants_are_few_and_different_and_name_their_rule() {
    let made = variants(EntityKind::Person, "SA", "Mohammed Hussein Abdullah al-Khalid");
    assert_eq!(made.len(), MOST_VARIANTS);
    let mut keys: BTreeSet<Vec<u64>> = made.iter().map(|one| keys_of(&one.text)).collect();
    assert!(keys.insert(keys_of("Mohammed Hussein Abdullah al-Khalid")));
    assert_eq!(keys.len(), MOST_VARIANTS + 1);
    for (name, country, variant, rule) in [
        ("Samuel L. Jackson", "US", "Samuel Jackson", "middle-name"),
        ("Sergei Lavrov", "RU", "Sergey Lavrov", "transliteration"),
        ("Bill Gates", "US", "William Gates", "nickname"),
        ("Bashar al-Assad", "SY", "Bashar Assad", "article"),
        ("Viktor Orban", "HU", "Orban Viktor", "order"),
    ] {
        let made = variants(EntityKind::Person, country, name);
        let found = made.iter().find(|one| one.text == variant);
        assert_eq!(found.map(|one| one.rule.name()), Some(rule), "{name}: {made:?}");
    }
}

#[test]
fn the_order_is_the_same_every_time() {
    let twice = [0, 1].map(|_| {
        let rules = VariantRules::built_in();
        let record = record(EntityKind::Person, "UA", "Serhiy Hussein Zelensky");
        rules.variants(&record, &record.aliases[0])
    });
    assert_eq!(twice[0], twice[1]);
}

#[test]
fn nothing_hangs_or_panics_on_odd_names() {
    for name in
        ["-", "İİİ", "al-", "St.", "'s", "J. K.", "Ye", "ß", "đđ Đđ", "Co.", "& Co.", "a the "]
    {
        for kind in EntityKind::ALL {
            for country in ["RS", "EG", "JP", "US", "RU", "KP", ""] {
                let mut row = record(kind, country, "Name");
                row.aliases[0].text = name.to_owned();
                let alias = row.aliases[0].clone();
                RULES.with(|rules| rules.variants(&row, &alias));
            }
        }
    }
}

#[test]
fn no_rule_file_has_a_class_twice() {
    for (_, (path, content)) in CLASS_FILES {
        let mut heading = "";
        let mut seen = BTreeSet::new();
        for line in content.lines().filter(|line| !line.starts_with('#')) {
            if line.starts_with('@') {
                heading = line;
                continue;
            }
            let spellings: Vec<&str> = line.split(['|', ':']).map(str::trim).collect();
            let own: BTreeSet<Vec<u64>> = spellings.iter().map(|one| keys_of(one)).collect();
            let parts = spellings[0].starts_with('-') || spellings[0].ends_with('-');
            assert!(parts || own.len() == spellings.len(), "{path}: {line}");
            // A nickname may be short for several names.
            let names = if line.contains(':') { &spellings[..1] } else { &spellings[..] };
            for name in names.iter().filter(|name| !name.is_empty()) {
                assert!(seen.insert((heading, *name)), "{path}: {name} twice under {heading}");
            }
        }
    }
}

#[test]
fn lists_of_words_are_sorted_and_unique() {
    for (path, content) in [
        rule_file!("common_surnames.txt"),
        rule_file!("generations.txt"),
        rule_file!("legal_forms_kept.txt"),
    ] {
        let entries = crate::text::word_list::built_in(path, content);
        let unsorted = entries.windows(2).find(|pair| pair[0].text >= pair[1].text);
        assert_eq!(unsorted, None, "{path}");
    }
}

#[test]
fn mistakes_in_rule_files_have_their_line() {
    let languages = Languages::parse("l.tsv", "russian\tRU\n").unwrap();
    for (content, message) in [
        ("Sergei|Sergey\n", "no line with @"),
        ("@ person klingon\n", "\"klingon\" is no kind"),
        ("@ given\n", "names no kind"),
        ("@ person only\n", "needs a language"),
        ("@ person\nA||B\n", "with | between"),
        ("@ person\n-sky|ski\n", "all spellings of a class"),
    ] {
        let mut classes = Classes::default();
        let error = classes
            .add_file(VariantRule::Spelling, "x.txt", content, &languages)
            .expect_err(content);
        assert!(error.message.contains(message), "{error}");
        assert_eq!(error.place.line, Some(content.lines().count() as u64), "{content}");
    }
    for content in ["a\tRUS\n", "a\tRU\nb\tRU\tdance\n", "a\n a\t\n"] {
        assert!(Languages::parse("l.tsv", content).is_err(), "{content}");
    }
}

/// `cargo test --release --lib variants -- --ignored --nocapture`
#[test]
#[ignore = "a measurement"]
fn time_of_a_million_names() {
    let rules = VariantRules::built_in();
    let first = ["Anna", "Lars", "Pedro", "Emmanuel", "Giulia"];
    let rows: Vec<Record> = (0..1_000_000)
        .map(|number| Record {
            id: String::new(),
            kind: EntityKind::ALL[number % 4],
            name: String::new(),
            aliases: vec![Alias {
                text: format!("{} Bergstrand{number}", first[number % 5]),
                marks: Default::default(),
            }],
            country: "FR".to_owned(),
            prior: 50,
            roles: Vec::new(),
            links: Vec::new(),
            facts: Default::default(),
        })
        .collect();
    let start = Instant::now();
    let made: usize = rows.iter().map(|row| rules.variants(row, &row.aliases[0]).len()).sum();
    println!("plain: {:?} for {} names, {made} variants", start.elapsed(), rows.len());
    let files = shipped();
    let start = Instant::now();
    let (mut names, mut made) = (0, 0);
    for row in &files {
        for alias in &row.aliases {
            names += 1;
            made += rules.variants(row, alias).len();
        }
    }
    println!("shipped: {:?} for {names} names, {made} variants", start.elapsed());
}

/// Prints what the rules make of the shipped names, to be read.
#[test]
#[ignore = "a report"]
fn report_on_the_shipped_names() {
    let rules = VariantRules::built_in();
    for row in shipped() {
        for alias in &row.aliases {
            for variant in rules.variants(&row, alias) {
                println!("{}\t{}\t{}\t{}", variant.rule, row.country, alias.text, variant.text);
            }
        }
    }
}

/// The rows of all shipped lists.
fn shipped() -> Vec<Record> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("gazetteers");
    let paths = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut paths: Vec<_> =
        paths.filter(|path| path.extension().is_some_and(|e| e == "tsv")).collect();
    paths.sort();
    let read = |path: &std::path::PathBuf| std::fs::read_to_string(path).unwrap();
    paths.iter().flat_map(|path| parse("shipped", &read(path)).records).collect()
}
