/// A record with words in it that can be taken out, so that anybody here may see what is left (rule book 0.3, X6).
///
/// Who, when and what kind stay: that something was told, promised or decided is no secret; what it was is.
public protocol Worded: Kept {
    /// Puts neutral words, or none, in the place of every word that somebody wrote down.
    mutating func hideWords()
}

extension Worded {
    /// The record in words that a reader may read.
    public func worded(for readership: Readership) -> Self {
        guard !readership.mayRead([standing.visibility]) else { return self }
        var record = self
        record.hideWords()
        return record
    }
}

extension Array where Element: Worded {
    /// Hides the words of those records that a reader may not read; costs nothing where there are none.
    mutating func word(for readership: Readership) {
        for index in indices where !readership.mayRead([self[index].standing.visibility]) { self[index].hideWords() }
    }
}

extension Attested {
    /// The value with a reason that quotes nothing.
    fileprivate var withoutReason: Attested {
        Attested(value: value, inferredFrom: inferredFrom.map { _ in Wording.hiddenReason })
    }
}

extension Organisation: Worded {
    public mutating func hideWords() {
        (industry, makes, sellsTo, country, link) = (nil, nil, nil, nil, nil)
        kind = kind.withoutReason
    }
}

extension Product: Worded {
    public mutating func hideWords() { coreJob = nil }
}

extension Person: Worded {
    public mutating func hideWords() { (temperament, wants) = (nil, nil) }
}

extension Affiliation: Worded {
    public mutating func hideWords() {
        title = nil
        functions = functions.withoutReason
        seniority = seniority?.withoutReason
    }
}

extension PartyRole: Worded {
    public mutating func hideWords() { answer = answer.withoutReason }
}

extension Interaction: Worded {
    public mutating func hideWords() {
        (title, gist) = (Wording.hiddenMeeting, nil)
        kind = kind.withoutReason
        topics = topics.withoutReason
    }
}

extension Claim: Worded {
    public mutating func hideWords() { gist = Wording.hiddenClaim }
}

extension EvidenceItem: Worded {
    public mutating func hideWords() { quote = nil }
}

extension Resolution: Worded {
    public mutating func hideWords() { reason = Wording.hiddenReason }
}

extension AdmiraltySetting: Worded {
    public mutating func hideWords() { reason = Wording.hiddenReason }
}

extension Commitment: Worded {
    public mutating func hideWords() { text = Wording.hiddenPromise }
}

extension PainReport: Worded {
    public mutating func hideWords() {
        (theme, text) = (Wording.hiddenPain, Wording.hiddenPain)
        decisionReason = decisionReason.map { _ in Wording.hiddenReason }
    }
}

extension Issue: Worded {
    public mutating func hideWords() { title = Wording.hiddenIssue }
}

extension ExpectationStatement: Worded {
    public mutating func hideWords() { (use, notPromised) = (Wording.hiddenExpectation, Wording.hiddenExpectation) }
}

extension AccessRequest: Worded {
    public mutating func hideWords() { words = nil }
}

extension Deal: Worded {
    public mutating func hideWords() {
        (name, amount, note) = (Wording.hiddenDeal, nil, nil)
        incumbent = incumbent.map { _ in Wording.hiddenRival }
        stages = stages.map { Stage(name: Wording.name($0.status), status: $0.status, from: $0.from) }
    }
}

extension Potential: Worded {
    public mutating func hideWords() { (segment, territory) = (nil, nil) }
}
