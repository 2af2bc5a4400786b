import KenDomain

extension ReferenceAgreementDraft {
    private static let useForm = "a list of days; write 2026-01-05; D-30|deal=KEY"

    /// Reads a row of `ken:reference_agreement`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let organisation = row.requiredLink("organisation", .organisation)
        let givenOn = row.requiredDay("given_on")
        let withdrawnOn = row.day("withdrawn_on")
        let scope = row.required("scope")
        let day0 = row.day0
        let uses = row.value("uses", Self.useForm) { Self.uses($0, day0: day0) }
        let givenBy = row.link("given_by", .person)
        guard let organisation, let givenOn, let scope else { return nil }
        self.init(organisation: organisation, givenOn: givenOn, scope: scope)
        self.givenBy = givenBy
        self.withdrawnOn = withdrawnOn
        self.uses = uses ?? []
    }

    /// Writes the cells of a row of `ken:reference_agreement`.
    func write(into cells: inout InterchangeCells) {
        cells.set("organisation", organisation)
        cells.set("given_by", givenBy)
        cells.set("given_on", givenOn)
        cells.set("withdrawn_on", withdrawnOn)
        cells.set("scope", scope)
        cells.set("uses", uses.map(Self.write))
    }

    private static func uses(_ text: String, day0: Day) -> [Use]? {
        let written = InterchangeList.read(text)
        let uses = written.compactMap { part -> Use? in
            guard let phrase = PhraseText(part, names: ["deal"]), let day = InterchangeDay.read(phrase.text, day0: day0)
            else { return nil }
            return Use(on: day, deal: phrase.link("deal", .deal))
        }
        return uses.count == written.count ? uses : nil
    }

    private static func write(_ use: Use) -> String {
        var phrase = PhraseText(text: use.on.description)
        phrase.properties["deal"] = use.deal.map(InterchangeCells.key)
        return phrase.written
    }
}
