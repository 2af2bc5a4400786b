import KenDomain

extension SelfAssessmentDraft {
    private static let form = "a list of items 1 to 12 and marks 0 to 4; write 1:2; 2:0"

    /// Reads a row of `ken:self_assessment`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let by = row.requiredLink("by", .person)
        let marks = row.required("marks", Self.form, Self.marks)
        let view: BusinessView? = row.choice("view")
        let answeredOn = row.requiredDay("answered_on")
        let business = row.text("business")
        guard let by, let marks, let answeredOn else { return nil }
        self.init(by: by, marks: marks, answeredOn: answeredOn)
        self.business = business
        self.view = view
    }

    /// Writes the cells of a row of `ken:self_assessment`.
    func write(into cells: inout InterchangeCells) {
        cells.set("by", by)
        cells.set("marks", marks.map { "\($0.item.rawValue):\($0.value)" })
        cells.set("business", business)
        cells.set("view", view?.rawValue)
        cells.set("answered_on", answeredOn)
    }

    private static func marks(_ text: String) -> [SelfAssessment.Mark]? {
        let written = InterchangeList.read(text)
        let marks = written.compactMap { part -> SelfAssessment.Mark? in
            let pair = part.split(separator: ":")
            guard pair.count == 2, let item = Int(pair[0].trimmingBlanks()).flatMap(CentricityItem.init(rawValue:)),
                let value = Int(pair[1].trimmingBlanks()), CentricityItem.scale.contains(value)
            else { return nil }
            return SelfAssessment.Mark(item, value)
        }
        return marks.count == written.count ? marks : nil
    }
}
