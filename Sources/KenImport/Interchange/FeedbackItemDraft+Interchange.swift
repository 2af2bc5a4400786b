import KenDomain

extension FeedbackItemDraft {
    /// Reads a row of `ken:feedback_item`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let source: FeedbackItem.Source? = row.requiredChoice("source")
        let receivedOn = row.requiredDay("received_on")
        let text = row.required("text")
        let label: Label? = row.choice("label")
        let queue: FeedbackQueue? = row.choice("queue")
        let day0 = row.day0
        let corrections = row.value("corrections", Self.correctionForm) { Self.corrections($0, day0: day0) }
        let dueOn = row.day("due_on")
        let decision: PainReport.Decision? = row.choice("decision")
        let toldBackOn = row.day("told_back_on")
        let organisation = row.link("organisation", .organisation)
        let giver = row.link("giver", .person)
        let product = row.link("product", .product)
        let language = row.text("language")
        let owner = row.link("owner", .person)
        let answer = row.text("told")
        let interaction = row.link("interaction", .interaction)
        guard let source, let receivedOn, let text else { return nil }
        self.init(source: source, on: receivedOn, text: text)
        self.organisation = organisation
        self.giver = giver
        (self.label, self.queue) = (label, queue)
        self.product = product
        self.language = language
        self.corrections = corrections ?? []
        self.owner = owner
        (self.dueOn, self.decision, self.toldBackOn) = (dueOn, decision, toldBackOn)
        self.answer = answer
        self.interaction = interaction
    }

    /// Writes the cells of a row of `ken:feedback_item`.
    func write(into cells: inout InterchangeCells) {
        cells.set("source", source.rawValue)
        cells.set("organisation", organisation)
        cells.set("giver", giver)
        cells.set("label", label?.rawValue)
        cells.set("queue", queue?.rawValue)
        cells.set("product", product)
        cells.set("received_on", receivedOn)
        cells.set("text", text)
        cells.set("language", language)
        cells.set("corrections", corrections.map(Self.text))
        cells.set("owner", owner)
        cells.set("due_on", dueOn)
        cells.set("decision", decision?.rawValue)
        cells.set("told", answer)
        cells.set("told_back_on", toldBackOn)
        cells.set("interaction", interaction)
    }

    private static let correctionForm = "a list of corrections; write theme/yes/2026-01-05/person; theme/no/2026-01-06"

    /// Reads `theme/yes/day/person`; the person may be left out.
    private static func corrections(_ text: String, day0: Day) -> [Correction]? {
        let items = InterchangeList.read(text)
        let corrections = items.compactMap { item -> Correction? in
            let parts = InterchangeList.read(item, separator: "/")
            guard (3...4).contains(parts.count), ["yes", "no"].contains(parts[1]),
                let on = InterchangeDay.read(parts[2], day0: day0)
            else { return nil }
            return Correction(
                .source(InterchangeTable.theme.sourceName, parts[0]), holds: parts[1] == "yes",
                by: parts.count > 3 ? .source(InterchangeTable.person.sourceName, parts[3]) : nil, on: on)
        }
        return corrections.count == items.count ? corrections : nil
    }

    private static func text(_ correction: Correction) -> String {
        let by = correction.by.map { [InterchangeCells.key($0)] } ?? []
        return InterchangeList.write(
            [InterchangeCells.key(correction.theme), correction.holds ? "yes" : "no", correction.on.description] + by,
            separator: "/")
    }
}
