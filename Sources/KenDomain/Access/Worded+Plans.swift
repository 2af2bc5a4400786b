extension Trend: Worded {
    public mutating func hideWords() { title = Wording.hiddenTrend }
}

extension EndIndustry: Worded {
    public mutating func hideWords() { name = Wording.hiddenIndustry }
}

extension RoadmapItem: Worded {
    public mutating func hideWords() { (title, scope) = (Wording.hiddenItem, nil) }
}

extension Competitor: Worded {
    public mutating func hideWords() { name = Wording.hiddenRival }
}

extension DifferentiatorCell: Worded {
    public mutating func hideWords() { attribute = Wording.hiddenAttribute }
}

extension BarrierLink: Worded {
    public mutating func hideWords() { (attribute, outcome) = (nil, nil) }
}

extension StanceObservation: Worded {
    public mutating func hideWords() { gist = Wording.hiddenClaim }
}

extension FirstView: Worded {
    public mutating func hideWords() { (sentence, reason) = (Wording.hiddenClaim, Wording.hiddenReason) }
}

extension HeadingSetting: Worded {
    public mutating func hideWords() { reason = Wording.hiddenReason }
}

extension OutlookCall: Worded {
    public mutating func hideWords() {
        statement = Wording.hiddenCall
        dissent = dissent.map { _ in Wording.hiddenClaim }
        for index in tellTales.indices { tellTales[index].text = Wording.hiddenClaim }
    }
}

extension Agenda: Worded {
    public mutating func hideWords() {
        title = Wording.hiddenMeeting
        for index in items.indices { items[index].title = Wording.hiddenPoint }
        for index in criteria.indices {
            criteria[index].text = Wording.hiddenPoint
            if !criteria[index].check.isEmpty { criteria[index].check = Wording.hiddenPoint }
        }
        for index in actions.indices { actions[index].text = Wording.hiddenPoint }
        if review?.reason != nil { review?.reason = Wording.hiddenReason }
        successReason = successReason.map { _ in Wording.hiddenReason }
        credibility = credibility.map { _ in Wording.hiddenReason }
        reason = reason.map { _ in Wording.hiddenReason }
    }
}

extension Disclosure: Worded {
    public mutating func hideWords() { questions = questions.map { _ in Wording.hiddenPoint } }
}

extension Bet: Worded {
    public mutating func hideWords() { text = Wording.hiddenBet }
}

extension WorkItem: Worded {
    public mutating func hideWords() { title = Wording.hiddenWork }
}
