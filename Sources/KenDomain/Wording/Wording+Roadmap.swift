extension Wording {
    /// How far an item of a roadmap has come.
    public static func name(_ status: RoadmapItem.Status) -> String {
        switch status {
        case .idea: "an idea"
        case .exploring: "being explored"
        case .planned: "planned"
        case .building: "being built"
        case .released: "released"
        case .dropped: "dropped"
        }
    }

    /// Who may be told of an item.
    public static func name(_ disclosure: RoadmapItem.Disclosure) -> String {
        switch disclosure {
        case .public: "for anybody"
        case .directionalNDA: "for customers under an agreement, as directional"
        case .coCreation: "for the one customer it is made with"
        case .partnerReleased: "for partners, and customers under an agreement"
        case .never: "for nobody outside"
        }
    }

    /// How something was shown.
    public static func name(_ channel: Disclosure.Channel) -> String {
        switch channel {
        case .inPerson: "in the room"
        case .screenShare: "on a shared screen"
        case .watermarkedDocument: "as a document with their name on it"
        case .document: "as a document or mail"
        case .stage: "from a stage"
        }
    }

    /// When an item is expected: "from 1 June 2026 to 30 September 2026".
    public static func range(_ range: DisclosureSubject.Range) -> String {
        switch (range.from, range.until) {
        case (let from?, let until?): "\(date(from)) to \(date(until))"
        case (let from?, nil): "from \(date(from))"
        case (nil, let until?): "by \(date(until))"
        case (nil, nil): "no date"
        }
    }

    /// Why an item should not be shown, as a sentence.
    public static func sentence(_ obstacle: DisclosureDecision.Obstacle, to organisation: String) -> String {
        switch obstacle {
        case .noAgreement: "No non-disclosure agreement with \(organisation) is in force."
        case .classForbids: "This item is not for \(organisation)."
        case .channelNotControlled: "Shown like this it can be photographed or passed on."
        case .noNotice: "They must hear, and say they understand, that it is directional and confidential."
        case .exclusiveToAnother: "This item is for another customer alone."
        }
    }

    /// What an account believes of an item beside what holds today.
    public static func belief(_ belief: Belief) -> String {
        guard !belief.isCurrent else { return "knows how it stands today" }
        let seen = "saw it as \(name(belief.seenStatus)), \(range(belief.seenRange))"
        let now = "today it is \(name(belief.status)), \(range(belief.range))"
        let moved = belief.moved.map { $0 > 0 ? "; it moved by \(count($0, "day"))" : "" } ?? ""
        return "\(seen); \(now)\(moved)"
    }
}
