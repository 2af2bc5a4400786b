public import KenDomain

/// What a job title lets one guess about its holder (rule book 0.4): always inferred, never stated.
public struct TitleReading: Hashable, Sendable, Codable {
    /// Phrases for functions; a phrase may stand for several.
    public var functions: PhraseList<Set<Function>>
    /// Phrases for how high a person stands.
    public var seniorities: PhraseList<Seniority>
    /// Phrases that say a person works for the holder of the title they name, such as *assistant to*.
    public var helpers: PhraseList<Seniority>

    /// A reading by these phrases.
    public init(
        functions: PhraseList<Set<Function>> = FunctionPhrases.standard,
        seniorities: PhraseList<Seniority> = SeniorityPhrases.standard,
        helpers: PhraseList<Seniority> = SeniorityPhrases.helpers
    ) {
        self.functions = functions
        self.seniorities = seniorities
        self.helpers = helpers
    }

    /// The functions a title names; nil when it names none we know.
    public func functions(of title: String) -> Attested<Set<Function>>? {
        let found = functions.matches(in: title)
        var all = found.reduce(into: Set<Function>()) { $0.formUnion($1.meaning) }
        if !helpers.matches(in: title).isEmpty {
            all.remove(.executive)
            if all.isEmpty { all = [.operations] }
        }
        return all.isEmpty ? nil : .inferred(all, from: Self.reason(title))
    }

    /// How high a title stands: the highest it names, a specialist when it names only a function, else nil.
    public func seniority(of title: String) -> Attested<Seniority>? {
        let reason = Self.reason(title)
        if !helpers.matches(in: title).isEmpty { return .inferred(.specialist, from: reason) }
        let named = Set(seniorities.meanings(in: title))
        if let highest = Seniority.allCases.first(where: named.contains) { return .inferred(highest, from: reason) }
        guard let held = functions(of: title)?.value else { return nil }
        return .inferred(held.contains(.executive) ? .executive : .specialist, from: reason)
    }

    private static func reason(_ title: String) -> String {
        let shown = title.count > 80 ? String(title.prefix(79)) + "…" : title
        return "title says “\(shown)”"
    }
}
