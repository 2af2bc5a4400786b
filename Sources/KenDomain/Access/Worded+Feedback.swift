extension FeedbackItem: Worded {
    public mutating func hideWords() {
        (text, language) = (Wording.hiddenFeedback, nil)
        answer = answer.map { _ in Wording.hiddenReason }
    }
}

extension Theme: Worded {
    public mutating func hideWords() { (name, phrases, rival) = (Wording.hiddenTheme, [], nil) }
}

extension Touchpoint: Worded {
    public mutating func hideWords() {
        wanted = nil
        for index in experience.indices { experience[index].name = Wording.hiddenMeasure }
        for index in process.indices { process[index].name = Wording.hiddenMeasure }
    }
}

extension CoCreation: Worded {
    public mutating func hideWords() {
        title = Wording.hiddenCoCreation
        endedBecause = endedBecause.map { _ in Wording.hiddenReason }
    }
}
