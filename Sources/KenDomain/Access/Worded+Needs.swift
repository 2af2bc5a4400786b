extension Job: Worded {
    public mutating func hideWords() { statement = Wording.hiddenJob }
}

extension JobStep: Worded {
    public mutating func hideWords() { text = Wording.hiddenStep }
}

extension Outcome: Worded {
    public mutating func hideWords() { statement = Wording.hiddenOutcome }
}

extension Survey: Worded {
    public mutating func hideWords() {
        title = Wording.hiddenSurvey
        for index in traps.indices { traps[index].text = Wording.hiddenPoint }
    }
}

extension SurveyResponse: Worded {
    public mutating func hideWords() { (segment, comment) = (nil, nil) }
}

extension AskedQuestion: Worded {
    public mutating func hideWords() {
        text = Wording.hiddenQuestion
        answer = answer.map { _ in Wording.hiddenClaim }
        if level?.byHand != nil { level?.byHand?.reason = Wording.hiddenReason }
    }
}
