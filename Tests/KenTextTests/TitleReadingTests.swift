import KenDomain
import KenText
import Testing

@Suite struct `Reading a job title` {
    private let titles = TitleReading()

    struct Expected: Sendable {
        var title: String
        var functions: Set<Function>
        var seniority: Seniority

        init(_ title: String, _ functions: Set<Function>, _ seniority: Seniority) {
            self.title = title
            self.functions = functions
            self.seniority = seniority
        }
    }

    private static let expected = [
        Expected("Head of Product", [.product], .head),
        Expected("Chief Executive Officer", [.executive], .executive),
        Expected("CTO", [.executive, .engineering], .executive),
        Expected("Chief Financial Officer", [.executive, .finance], .executive),
        Expected("Vice President Sales", [.sales], .head),
        Expected("Senior Software Engineer", [.engineering], .specialist),
        Expected("Strategic Buyer", [.procurement], .specialist),
        Expected("Key Account Manager", [.sales], .manager),
        Expected("Product Owner", [.product], .manager),
        Expected("Field Application Engineer", [.domainExpert], .specialist),
        Expected("Customer Success Manager", [.customerSuccess], .manager),
        Expected("Channel Sales Manager", [.channelSales], .manager),
        Expected("Legal Counsel", [.legal], .specialist),
        Expected("Plant Manager", [.operations], .manager),
        Expected("Geschäftsführer", [.executive], .executive),
        Expected("Leiterin Einkauf", [.procurement], .head),
        Expected("Konstruktionsleiter", [.engineering], .head),
        Expected("Produktmanager", [.product], .manager),
        Expected("Directeur général", [.executive], .executive),
        Expected("Responsable achats", [.procurement], .manager),
        Expected("Jefe de Producto", [.product], .head),
        Expected("Director de Compras", [.procurement], .head),
        Expected("Amministratore delegato", [.executive], .executive),
        Expected("Responsabile acquisti", [.procurement], .manager),
        Expected("Hoofd Inkoop", [.procurement], .head),
        Expected("Algemeen directeur", [.executive], .executive),
    ]

    @Test(arguments: expected)
    func `gives function and standing`(_ expected: Expected) {
        #expect(titles.functions(of: expected.title)?.value == expected.functions, "\(expected.title)")
        #expect(titles.seniority(of: expected.title)?.value == expected.seniority, "\(expected.title)")
    }

    @Test func `says what it read, and that it is only inferred`() {
        let functions = titles.functions(of: "Head of Product")
        #expect(functions == .inferred([.product], from: "title says “Head of Product”"))
        #expect(titles.seniority(of: "Head of Product")?.isInferred == true)
    }

    @Test(arguments: ["Assistant to the CEO", "Assistenz der Geschäftsführung", "PA to Managing Director"])
    func `whoever works for the chief is not the chief`(_ title: String) {
        #expect(titles.functions(of: title)?.value.contains(.executive) == false)
        #expect(titles.seniority(of: title)?.value == .specialist)
    }

    @Test(arguments: ["", "Wizard", "4b2c13cca3eb58ee49bbddcf00417130"])
    func `what it does not know stays unknown`(_ title: String) {
        #expect(titles.functions(of: title) == nil)
        #expect(titles.seniority(of: title) == nil)
    }
}
