extension SurveyWave: Worded {
    public mutating func hideWords() { (title, tool) = (Wording.hiddenWave, "") }
}

extension WaveAnswer: Worded {
    public mutating func hideWords() { comment = nil }
}

extension ReferenceAgreement: Worded {
    public mutating func hideWords() { scope = Wording.hiddenClaim }
}

extension Renewal: Worded {
    public mutating func hideWords() { rival = nil }
}

extension PollAnswer: Worded {
    public mutating func hideWords() { text = Wording.hiddenClaim }
}

extension SelfAssessment: Worded {
    public mutating func hideWords() { (marks, business) = ([], nil) }
}

extension ReviewRecord: Worded {
    public mutating func hideWords() {
        title = Wording.hiddenMeeting
        for index in items.indices {
            items[index].title = Wording.hiddenPoint
            items[index].inferredFrom = items[index].inferredFrom.map { _ in Wording.hiddenReason }
        }
    }
}

extension DefinitionVerdict: Worded {
    public mutating func hideWords() {
        sentence = Wording.hiddenClaim
        objections = objections.map { Objection(by: $0.by, text: Wording.hiddenClaim) }
    }
}
