extension Question {
    /// Whether a customer can be asked it in a talk: not what Ken works out, not what is ours to judge, not what needs
    /// a survey or an observation.
    public var isAskable: Bool {
        let unasked: Set<ID> = [ID(109), ID(110), ID(210), ID(311), ID(312)]
        return tier != nil && !isComputed && !unasked.contains(id)
    }

    /// Whether it belongs to those to ask first.
    public var isInFirstRing: Bool { QuestionBank.firstRing.contains(id) }

    /// Whether it cannot be asked without saying what we plan, and so needs an agreement (rule book 8.7).
    public var showsOurRoadmap: Bool { id == Question.ID(220) }

    /// Whether it asks what they plan themselves.
    public var asksTheirRoadmap: Bool { types.contains(.roadmapList) }

    /// Whether it looks ahead, and so has no place in a talk about an open need (rule book 8.4).
    public var looksAhead: Bool { horizons.contains { $0 != .now } }
}
