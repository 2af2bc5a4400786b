/// The versions of one roadmap item, oldest first: what it said when (rule book 8.7).
public struct RoadmapHistory: Hashable, Sendable, Codable {
    /// Oldest first; never empty.
    public private(set) var versions: [DisclosureSubject]
    /// Who may read titles and scopes.
    public let visibility: Visibility

    /// From versions in any order; nil for none. Versions of other items than the first are left out.
    public init?(_ versions: [DisclosureSubject], visibility: Visibility = .internal) {
        guard let first = versions.first else { return nil }
        self.visibility = visibility
        self.versions = versions.filter { $0.item == first.item }.sorted {
            ($0.from, $0.version) < ($1.from, $1.version)
        }
    }

    /// The history in words that a reader may read; a scope that changed is still seen to differ.
    public func worded(for readership: Readership) -> RoadmapHistory {
        guard !readership.mayRead([visibility]) else { return self }
        var history = self
        var scopes: [String: Int] = [:]
        for index in versions.indices {
            let scope = versions[index].scope
            let number = scopes[scope, default: scopes.count + 1]
            scopes[scope] = number
            history.versions[index].title = Wording.hiddenItem
            history.versions[index].scope = scope.isEmpty ? "" : "\(Wording.hiddenItem) (\(number))"
        }
        return history
    }

    /// Which item the versions are of.
    public var item: RoadmapItem.ID? { versions.first?.item }

    /// What it said on a day; nil before it was first written down.
    public func version(on day: Day) -> DisclosureSubject? { versions.last { $0.from <= day } }

    /// A version by its number; nil when it is not on record.
    public func version(_ number: Int) -> DisclosureSubject? { versions.last { $0.version == number } }

    /// The first day up to `asOf` on which it differed gravely from what somebody was shown; nil while it does not.
    ///
    /// It is compared with what they were shown and not with the version before, so that many small moves count too, and
    /// so does an old version shown after the change.
    public func changedOn(since shown: Disclosure, asOf: Day, policy: DisclosurePolicy) -> Day? {
        let seen = seen(shown)
        let held = version(on: shown.shownOn).map { [$0] } ?? []
        let versions = held + versions.filter { $0.from > shown.shownOn && $0.from <= asOf }
        guard let now = versions.last, differs(now, from: seen, policy) else { return nil }
        return versions.first { differs($0, from: seen, policy) }.map { max($0.from, shown.shownOn) }
    }

    /// Whether what was shown held on the day it was shown.
    public func isStillTrue(_ shown: Disclosure, policy: DisclosurePolicy) -> Bool {
        version(on: shown.shownOn).map { !differs($0, from: seen(shown), policy) } ?? true
    }

    private func seen(_ shown: Disclosure) -> DisclosureSubject {
        shown.asSubject(scope: version(shown.version)?.scope ?? version(on: shown.shownOn)?.scope)
    }

    private func differs(_ version: DisclosureSubject, from seen: DisclosureSubject, _ policy: DisclosurePolicy) -> Bool
    {
        var seen = seen
        if seen.scope.isEmpty { seen.scope = version.scope }
        return version.differsGravely(from: seen, policy: policy)
    }
}

extension Disclosure {
    /// What was shown, to compare versions with.
    fileprivate func asSubject(scope: String?) -> DisclosureSubject {
        DisclosureSubject(
            item: item, title: "", class: .never, status: status, range: range, scope: scope ?? "", version: version,
            from: shownOn)
    }
}
