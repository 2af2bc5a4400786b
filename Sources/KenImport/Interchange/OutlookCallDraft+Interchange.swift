import KenDomain

extension OutlookCallDraft {
    /// Reads a row of `ken:outlook_call`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let caller = row.requiredLink("caller", .person)
        let subject = TrendSubjectDraft(&row)
        let direction = row.value("direction", TrendDirectionText.form, TrendDirectionText.read)
        let statement = row.required("statement")
        let likelihood = row.required("likelihood", "a number from 0.01 to 0.99") { text in
            Double(text).flatMap { Likelihood($0) == nil ? nil : $0 }
        }
        let confidence = row.required("confidence", ConfidenceText.form, ConfidenceText.read)
        let day0 = row.day0
        let tellTales = row.value("tell_tales", Self.tellTaleForm) { Self.tellTales($0, day0: day0) }
        let calledOn = row.requiredDay("called_on")
        let reviewOn = row.requiredDay("review_on")
        let cameTrue = row.truth("came_true")
        let knownOn = row.day("known_on")
        if (cameTrue == nil) != (knownOn == nil) {
            row.refuse("known_on", "Fill in both came_true and known_on, or neither.")
        }
        let dissent = row.text("dissent")
        guard let caller, let subject, let statement, let likelihood, let confidence, let calledOn, let reviewOn else {
            return nil
        }
        self.init(
            caller: caller, subject: subject, statement: statement, likelihood: likelihood, confidence: confidence,
            on: calledOn, reviewOn: reviewOn)
        self.direction = direction ?? .up
        self.dissent = dissent
        self.tellTales = tellTales ?? []
        if let cameTrue, let knownOn { outcome = OutlookCall.Outcome(cameTrue: cameTrue, knownOn: knownOn) }
    }

    /// Writes the cells of a row of `ken:outlook_call`.
    func write(into cells: inout InterchangeCells) {
        cells.set("caller", caller)
        subject.write(into: &cells)
        cells.set("direction", TrendDirectionText.write(direction))
        cells.set("statement", statement)
        cells.set("likelihood", likelihood)
        cells.set("confidence", ConfidenceText.write(confidence))
        cells.set("dissent", dissent)
        cells.set("tell_tales", tellTales.map(Self.write))
        cells.set("called_on", calledOn)
        cells.set("review_on", reviewOn)
        cells.set("came_true", outcome?.cameTrue)
        cells.set("known_on", outcome?.knownOn)
    }

    private static let tellTaleForm = "a list of events; write They close a line|look_by=2026-01-05|seen=D-3"

    private static func tellTales(_ text: String, day0: Day) -> [OutlookCall.TellTale]? {
        let written = InterchangeList.read(text)
        let tales = written.compactMap { part -> OutlookCall.TellTale? in
            guard var phrase = PhraseText(part, names: ["look_by", "seen"]) else { return nil }
            let tale = OutlookCall.TellTale(
                phrase.text, lookBy: phrase.value("look_by") { InterchangeDay.read($0, day0: day0) },
                seenOn: phrase.value("seen") { InterchangeDay.read($0, day0: day0) })
            return phrase.isReadable ? tale : nil
        }
        return tales.count == written.count ? tales : nil
    }

    private static func write(_ tale: OutlookCall.TellTale) -> String {
        var phrase = PhraseText(text: tale.text)
        phrase.properties["look_by"] = tale.lookBy?.description
        phrase.properties["seen"] = tale.seenOn?.description
        return phrase.written
    }
}

/// How sure an outlook is, as Ken's own files write it.
private enum ConfidenceText {
    static let form = "one of " + OutlookConfidence.allCases.map(write).joined(separator: ", ")

    static func read(_ text: String) -> OutlookConfidence? { OutlookConfidence.allCases.first { write($0) == text } }

    static func write(_ confidence: OutlookConfidence) -> String {
        switch confidence {
        case .veryLow: "veryLow"
        case .low: "low"
        case .medium: "medium"
        case .high: "high"
        case .veryHigh: "veryHigh"
        }
    }
}
