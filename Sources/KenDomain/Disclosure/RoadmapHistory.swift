/// The versions of one roadmap item, oldest first: what it said when (rule book 8.7).
public struct RoadmapHistory: Hashable, Sendable, Codable {
    /// Oldest first; never empty.
    public let versions: [DisclosureSubject]

    /// From versions in any order; nil for none. Versions of other items than the first are left out.
    public init?(_ versions: [DisclosureSubject]) {
        guard let first = versions.first else { return nil }
        self.versions = versions.filter { $0.item == first.item }.sorted {
            ($0.from, $0.version) < ($1.from, $1.version)
        }
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
