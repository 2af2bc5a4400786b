public import KenDomain

/// Words of titles that name functions, in English, German, French, Spanish, Italian and Dutch.
public enum FunctionPhrases {
    /// The list Ken starts with; a workspace may use its own.
    public static let standard = PhraseList(leading + selling + making + supporting)

    private typealias Entry = PhraseList<Set<Function>>.Entry

    private static let leading: [Entry] = [
        Entry(
            [.executive],
            [
                "ceo", "coo", "cpo", "chief executive", "chief executive officer", "chief * officer", "president",
                "chairman", "chairwoman", "chair", "founder", "co founder", "cofounder", "owner", "managing director",
                "general manager", "managing partner", "board member", "member of the board", "executive director",
                "proprietor", "chief strategy officer", "chief transformation officer", "geschaftsfuhr*",
                "geschaeftsfuehr*", "vorstand*",
                "inhaber*", "geschaftsleit*", "grunder*", "pdg", "president directeur general", "directeur general",
                "directrice generale", "gerant*", "fondateur", "fondatrice", "dirigeant*", "director general",
                "directora general", "consejero delegado", "consejera delegada", "gerente general", "presidente",
                "fundador*", "propietari*", "amministratore delegato", "amministratrice delegata",
                "amministratore unico",
                "direttore generale", "direttrice generale", "titolare", "fondatore", "algemeen directeur",
                "directievoorzitter", "oprichter", "eigenaar", "bestuurder", "bestuursvoorzitter",
            ]),
        Entry(
            [.executive, .engineering],
            ["cto", "chief technology officer", "chief technical officer", "technikvorstand"]),
        Entry([.executive, .finance], ["cfo", "chief financial officer", "chief finance officer", "finanzvorstand"]),
        Entry(
            [.executive, .operations],
            ["chief operating officer", "chief operations officer", "cio", "chief information officer"]),
        Entry([.executive, .marketing], ["cmo", "chief marketing officer"]),
        Entry([.executive, .product], ["chief product officer"]),
        Entry([.executive, .procurement], ["chief procurement officer", "chief purchasing officer"]),
        Entry([.executive, .legal], ["chief legal officer", "clo"]),
        Entry(
            [.executive, .sales],
            [
                "cro", "cco", "chief revenue officer", "chief commercial officer", "chief sales officer",
                "vertriebsvorstand",
            ]),
        Entry([.executive, .customerSuccess], ["chief customer officer"]),
        // A vice president is no president, and whoever owns a process does not own the company.
        Entry(
            [],
            [
                "vice president", "senior vice president", "executive vice president", "vicepresidente",
                "process owner",
            ]),
    ]

    private static let selling: [Entry] = [
        Entry(
            [.sales],
            [
                "sales", "account manager", "account executive", "key account *", "key account", "business development",
                "commercial director", "commercial manager", "inside sales", "sales executive", "vertrieb*", "verkauf*",
                "aussendienst", "kundenberat*", "*vertrieb", "*verkauf", "commercial", "commerciale", "ventes",
                "charge d affaires", "technico commercial", "ventas", "comercial", "vendite", "vendita", "verkoop*",
                "accountmanager", "buitendienst",
            ]),
        Entry(
            [.channelSales],
            [
                "channel sales", "channel", "channel manager", "partner manager", "partner sales", "partnerships",
                "alliances", "reseller manager", "distribution manager", "indirect sales", "partnervertrieb",
                "vertriebspartner*", "partnerbetreuung", "partenariats", "ventes indirectes", "canal", "canales",
                "responsabile canale", "partnermanager",
            ]),
        Entry(
            [.marketing],
            [
                "marketing", "brand", "communications", "public relations", "pr manager", "demand generation", "growth",
                "marketing executive", "kommunikation", "offentlichkeitsarbeit", "communication", "comunicacion",
                "mercadotecnia", "comunicazione", "communicatie", "marketingleit*", "marketingmanager*",
            ]),
        Entry([.product, .marketing], ["product marketing", "produktmarketing"]),
        Entry(
            [.customerSuccess],
            [
                "customer success", "customer experience", "client success", "customer care", "kundenerfolg",
                "kundenbetreu*", "relation client", "exito del cliente", "successo cliente", "klantsucces",
            ]),
    ]

    private static let making: [Entry] = [
        Entry(
            [.product],
            [
                "product", "product manager", "product owner", "product management", "portfolio manager",
                "produktmanag*",
                "produktverantwort*", "produktleit*", "product director", "chef de produit", "cheffe de produit",
                "responsable produit", "producto", "gerente de producto", "prodotto", "responsabile prodotto",
                "productmanager", "producteigenaar", "produkt",
            ]),
        Entry(
            [.engineering],
            [
                "engineer", "engineering", "developer", "development", "software", "r d", "research and development",
                "design", "designer", "architect", "cad", "hardware", "firmware", "mechanical", "electrical",
                "technical director",
                "technology", "product engineer", "product designer", "product development", "product design",
                "ingenieur*", "*ingenieur", "*ingenieurin", "konstrukteur*", "konstruktion*", "entwickl*",
                "*entwicklung",
                "*entwickler", "technischer leiter", "technik", "f e", "ingenierie", "bureau d etudes", "developpeu*",
                "concepteu*", "conception", "ingenier*", "diseno", "disenador*", "desarrollo", "desarrollador*",
                "direccion tecnica", "director tecnico", "directora tecnica", "ingegner*", "progett*", "sviluppo",
                "sviluppat*",
                "ufficio tecnico", "direttore tecnico", "direttrice tecnica", "ontwikkel*", "ontwerp*", "constructeur",
                "engineeringmanager",
                "directeur technique", "directrice technique",
            ]),
        Entry(
            [.domainExpert],
            [
                "application engineer", "applications engineer", "field application engineer", "application specialist",
                "domain expert", "subject matter expert", "industry expert", "scientist", "researcher", "professor",
                "process engineer", "process expert", "technologist", "solution architect", "solutions architect",
                "sales engineer", "solution engineer", "solutions engineer", "presales", "pre sales", "fellow",
                "anwendungstechnik*", "anwendungsingenieur*", "applikationsingenieur*", "verfahrenstechnik*",
                "wissenschaft*", "fachexpert*", "ingenieur d application", "ingenieur application", "chercheu*",
                "ingeniero de aplicaciones", "cientific*", "ingegnere applicativo", "ricercator*",
                "toepassingsingenieur", "onderzoeker", "quality engineer",
            ]),
        Entry(
            [.operations],
            [
                "operations", "production", "manufacturing", "plant", "plant manager", "factory", "supply chain",
                "logistics", "quality",
                "warehouse", "maintenance", "facility", "facilities", "it manager", "it director", "head of it",
                "system administrator",
                "systems administrator", "site manager", "continuous improvement", "lean", "produktion*", "fertigung*",
                "werkleit*", "werksleit*", "betriebsleit*", "logistik*", "instandhalt*", "qualitat*", "edv",
                "it leiter", "lager*",
                "usine", "qualite", "logistique", "exploitation", "produccion", "operaciones", "calidad", "logistica",
                "mantenimiento", "fabrica", "planta", "produzione", "operativo", "qualita", "manutenzione",
                "stabilimento",
                "productie*", "kwaliteit*", "logistiek*", "onderhoud", "bedrijfsleider", "operationeel",
            ]),
    ]

    private static let supporting: [Entry] = [
        Entry(
            [.support],
            [
                "support", "technical support", "service", "service engineer", "service manager", "field service",
                "help desk", "helpdesk", "customer service", "support engineer", "technician", "service technician",
                "kundendienst", "servicetechnik*", "serviceleit*", "service desk", "sav", "assistance technique",
                "technicien*", "soporte", "servicio tecnico", "assistenza", "assistenza tecnica", "servizio clienti",
                "klantenservice", "servicemonteur", "ondersteuning",
            ]),
        Entry(
            [.finance],
            [
                "finance", "financial", "accounting", "accountant", "accounts payable", "accounts receivable",
                "controller", "controlling", "treasurer", "treasury", "bookkeeper", "billing", "finanz*", "buchhalt*",
                "finanzen",
                "rechnungswesen", "kaufmannischer leiter", "financier", "financiere", "comptab*", "tresor*", "daf",
                "finanzas", "financiero", "contab*", "tesorer*", "finanza", "amministrazione", "financieel",
                "boekhoud*",
                "financien",
            ]),
        Entry(
            [.procurement],
            [
                "procurement", "purchasing", "purchaser", "buyer", "sourcing", "category manager", "commodity manager",
                "einkauf*", "*einkauf", "beschaffung*", "materialwirtschaft", "achat", "achats", "acheteu*",
                "approvisionnement*", "compras", "comprador*", "aprovisionamiento", "acquisti", "approvvigionament*",
                "buyer senior", "inkoop*", "inkoper", "strategic sourcing",
            ]),
        Entry(
            [.legal],
            [
                "legal", "counsel", "general counsel", "lawyer", "attorney", "compliance", "contracts manager",
                "contract manager", "paralegal", "rechtsabteilung", "recht", "justiziar*", "syndikus*", "jurist*",
                "juridique", "avocat*", "asesor juridico", "juridico", "abogad*", "legale", "ufficio legale",
                "avvocat*",
                "juridisch", "bedrijfsjurist",
            ]),
    ]
}
