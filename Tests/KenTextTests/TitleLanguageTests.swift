import KenDomain
import KenText
import Testing

@Suite struct `Job titles in several languages` {
    private let titles = TitleReading()

    private func reads(_ title: String, _ functions: Set<Function>?, _ seniority: Seniority?) {
        #expect(titles.functions(of: title)?.value == functions, "\(title)")
        #expect(titles.seniority(of: title)?.value == seniority, "\(title)")
    }

    @Test func `English: those who lead`() {
        reads("Chief Procurement Officer", [.executive, .procurement], .executive)
        reads("Chief Happiness Officer", [.executive], .executive)
        reads("VP of Engineering", [.engineering], .head)
        reads("Head of IT", [.operations], .head)
        reads("Sales and Marketing Director", [.sales, .marketing], .head)
    }

    @Test func `English: those who do the work`() {
        reads("R&D Manager", [.engineering], .manager)
        reads("Service Technician", [.support], .specialist)
        reads("Product Marketing Manager", [.product, .marketing], .manager)
        reads("Chief Designer", [.engineering], .head)
        reads("General Counsel", [.legal], .specialist)
    }

    @Test func `German, with compound words`() {
        reads("Vertriebsleiter", [.sales], .head)
        reads("Einkaufsleiterin", [.procurement], .head)
        reads("Entwicklungsingenieur", [.engineering], .specialist)
        reads("Qualitätsmanager", [.operations], .manager)
        reads("Leiter Konstruktion", [.engineering], .head)
        reads("Teamleiter Kundendienst", [.support], .manager)
        reads("Sachbearbeiterin Einkauf", [.procurement], .specialist)
        reads("Geschäftsführerin Vertrieb", [.executive, .sales], .executive)
    }

    @Test func `French, with both genders`() {
        reads("Directeur des achats", [.procurement], .head)
        reads("Directrice commerciale", [.sales], .head)
        reads("Responsable de production", [.operations], .head)
        reads("Chef de produit", [.product], .manager)
        reads("Acheteuse", [.procurement], .specialist)
        reads("Ingénieur d'études", [.engineering], .specialist)
        reads("Technicien SAV", [.support], .specialist)
        reads("PDG", [.executive], .executive)
    }

    @Test func `Spanish, with both genders`() {
        reads("Jefa de Compras", [.procurement], .head)
        reads("Director General", [.executive], .executive)
        reads("Ingeniera de Desarrollo", [.engineering], .specialist)
        reads("Responsable de Calidad", [.operations], .head)
        reads("Gerente de Producto", [.product], .manager)
        reads("Directora Técnica", [.engineering], .head)
    }

    @Test func `Italian, with both genders`() {
        reads("Direttore commerciale", [.sales], .head)
        reads("Ingegnere progettista", [.engineering], .specialist)
        reads("Addetto alla logistica", [.operations], .specialist)
        reads("Titolare", [.executive], .executive)
        reads("Direttrice tecnica", [.engineering], .head)
    }

    @Test func `Dutch, with compound words`() {
        reads("Verkoopleider", [.sales], .manager)
        reads("Inkoopmanager", [.procurement], .manager)
        reads("Hoofd Productie", [.operations], .head)
        reads("Kwaliteitsmedewerker", [.operations], .specialist)
        reads("Eigenaar", [.executive], .executive)
    }

    @Test(arguments: [
        "部長", "購買部長", "采购经理", "구매 담당", "Директор по закупкам", "Διευθυντής Πωλήσεων", "مدير المبيعات", "מנהל רכש",
        "Satın alma müdürü", "Kierownik zakupów", "Obchodní ředitel", "Inköpschef", "Hankintapäällikkö",
    ])
    func `a language that is not read leaves function and standing unknown`(_ title: String) {
        reads(title, nil, nil)
    }

    @Test(arguments: ["sales", "product", "engineering", "support", "finance", "procurement", "legal", "marketing"])
    func `a function alone makes a specialist of it`(_ word: String) throws {
        let function = try #require(Function(rawValue: word))
        reads(word.uppercased(), [function], .specialist)
    }

    @Test func `every function is found by the name it has here`() {
        let words: [Function: String] = [
            .sales: "sales", .channelSales: "channel sales", .product: "product", .domainExpert: "domain expert",
            .engineering: "engineering", .support: "support", .customerSuccess: "customer success",
            .operations: "operations", .finance: "finance", .procurement: "procurement", .legal: "legal",
            .marketing: "marketing", .executive: "managing director",
        ]
        for function in Function.allCases {
            #expect(titles.functions(of: words[function] ?? "")?.value == [function], "\(function)")
        }
    }
}

@Suite struct `Job titles that mislead` {
    private let titles = TitleReading()

    private func functions(_ title: String) -> Set<Function>? { titles.functions(of: title)?.value }
    private func seniority(_ title: String) -> Seniority? { titles.seniority(of: title)?.value }

    @Test(arguments: ["Vice President", "Senior Vice President Sales", "Executive Vice President Operations"])
    func `a vice president is no president`(_ title: String) {
        #expect(functions(title)?.contains(.executive) != true)
        #expect(seniority(title) == .head)
    }

    @Test(arguments: ["Account Executive", "Marketing Executive", "Sales Executive"])
    func `an executive of a trade is no executive`(_ title: String) {
        #expect(functions(title)?.contains(.executive) == false)
        #expect(seniority(title) == .specialist)
    }

    @Test(arguments: ["Process Owner", "Product Owner", "Global Process Owner Logistics"])
    func `whoever owns a process or a product does not own the company`(_ title: String) {
        #expect(functions(title)?.contains(.executive) != true)
        #expect(seniority(title) == .manager)
    }

    @Test(arguments: ["Technical Sales Engineer", "Presales Consultant", "Solutions Architect"])
    func `an engineer who helps to sell is an expert, not a seller`(_ title: String) {
        #expect(functions(title) == [.domainExpert])
    }

    @Test(arguments: ["Product Engineer", "Product Designer", "Head of Product Development"])
    func `whoever builds the product is not who manages it`(_ title: String) {
        #expect(functions(title) == [.engineering])
    }

    @Test(arguments: [
        "Chief of Staff to the CTO", "Executive Assistant to the President", "Secretary of the Board",
        "Assistentin der Geschäftsführung", "Assistante de direction générale", "Office of the CEO",
    ])
    func `whoever works for the chief has none of the chief's standing`(_ title: String) {
        #expect(functions(title)?.contains(.executive) != true)
        #expect(seniority(title) == .specialist)
    }

    @Test(arguments: ["Salesforce Wizard", "Priceless", "Presidential fan", "Productive human", "Ownership"])
    func `half a word is no word`(_ title: String) {
        #expect(functions(title) == nil)
    }

    @Test(arguments: [
        "  HEAD   OF   PRODUCT ", "head-of-product", "Head of Product (m/f/d)", "Head, Product", "head/product",
    ])
    func `case, blanks and signs change nothing`(_ title: String) {
        #expect(functions(title) == [.product])
        #expect(seniority(title) == .head)
    }

    @Test func `accents may be left out, or written apart`() {
        #expect(functions("Geschaftsfuhrer") == [.executive])
        #expect(functions("Geschaeftsfuehrer") == [.executive])
        #expect(functions("Gescha\u{308}ftsfu\u{308}hrer") == [.executive])
        #expect(functions("Ingenieur") == functions("Ingénieur"))
    }

    @Test func `two jobs in one title count both, the higher standing decides`() {
        #expect(functions("CEO & Head of Sales") == [.executive, .sales])
        #expect(seniority("CEO & Head of Sales") == .executive)
        #expect(seniority("Sales Engineer / Team Lead") == .manager)
    }

    @Test func `the reason quotes the title, cut when it is long`() throws {
        let long = "Head of Product " + String(repeating: "and so on ", count: 40)
        let reason = try #require(titles.functions(of: long)?.inferredFrom)
        #expect(reason.count < 100)
        #expect(reason.hasSuffix("…”"))
    }

    @Test func `a title of a hundred thousand letters is read, and is no fault`() {
        #expect(functions(String(repeating: "x ", count: 50_000) + "buyer") == [.procurement])
    }

    @Test func `a list of one's own replaces the shipped one`() {
        let own = TitleReading(
            functions: PhraseList([.init([.support], ["wizard"])]), seniorities: PhraseList([.init(.head, ["grand *"])])
        )
        #expect(own.functions(of: "Grand Wizard")?.value == [.support])
        #expect(own.seniority(of: "Grand Wizard")?.value == .head)
        #expect(own.functions(of: "Head of Product") == nil)
    }
}
