/// For whose eyes a figure is made (rule book 0.3, X6): what they may read of it, and what may move it.
public struct Readership: Sendable {
    /// Who reads; nil for anybody here, who is in nobody's confidence.
    public var caller: Caller?

    /// A reader, or for nil anybody here.
    public init(_ caller: Caller? = nil) { self.caller = caller }

    /// Anybody here.
    public static let everyone = Readership()

    /// Whether they may read words with all of these visibilities.
    public func mayRead(_ visibilities: [Visibility]) -> Bool {
        visibilities.allSatisfy { visibility in
            caller?.mayRead(visibility) ?? (visibility == .open || visibility == .internal)
        }
    }

    /// Whether words with these visibilities may move a figure shown to them, however few its sources are.
    ///
    /// What was told under a non-disclosure agreement counts; what was told in confidence counts for its circle alone.
    public func mayCount(_ visibilities: [Visibility]) -> Bool {
        visibilities.allSatisfy { visibility in
            if case .inConfidence = visibility { return mayRead([visibility]) }
            return true
        }
    }

    /// The items that count in one figure: all of them when at least `enough` independent sources stand behind it, else
    /// those that were not told in others' confidence, so that no moved arrow names a speaker.
    func counted<Item, Source: Hashable>(
        _ items: [Item], enough: Int, source: (Item) -> Source, visibilities: (Item) -> [Visibility]
    ) -> [Item] {
        guard Set(items.map(source)).count < enough else { return items }
        return items.filter { mayCount(visibilities($0)) }
    }
}
