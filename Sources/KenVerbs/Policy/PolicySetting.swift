import KenDomain

/// One number, word or list of the policy, as the rules tell it.
struct PolicySetting: Sendable {
    /// Where it stands, such as `detectors.gatekeptFrom`; an entry of a table of constants has three parts.
    let path: String
    /// What it means, in the words of the rules; those that belong together share them.
    let meaning: String
    /// The section of the rules that it stands in.
    let section: String

    init(_ path: String, _ meaning: String, section: String) {
        self.path = path
        self.meaning = meaning
        self.section = section
    }

    private var parts: [String] { path.split(separator: ".").map(String.init) }

    /// The group it belongs to.
    var group: String { parts.first ?? "" }

    /// Its own name in words: `qualifying share`.
    var name: String { parts.dropFirst().map(Self.words).joined(separator: ", ") }

    /// In what it is counted; "" for what has no unit.
    var unit: String {
        let name = path.lowercased()
        if name.contains("minutes") { return "minutes" }
        if name.contains("halflife") || name.hasSuffix("days") { return "days" }
        if name.hasSuffix("hours") { return "hours" }
        if name.hasSuffix("share") || name.hasSuffix("weight") || name.hasSuffix("factor") { return "part" }
        return ""
    }

    /// Whether it may not be nought: time that something lasts.
    var isSpan: Bool { ["days", "minutes", "hours"].contains(unit) }

    /// What moves when it does, in words.
    var moves: String {
        if let constant = PolicyConstant.all.first(where: { $0.path == path }) { return constant.need.words }
        let reason = PolicyConstant.unmoved[path] ?? PolicyConstant.unmoved[group]
        return reason.map { Wording.capitalised($0) + "." } ?? "What the rule says, and no judgement beside it."
    }

    /// `halfLife` as `half life`.
    private static func words(_ name: String) -> String {
        name.reduce(into: "") { words, letter in
            words += letter.isUppercase ? " \(letter.lowercased())" : String(letter)
        }
    }
}

extension PolicyConstant.Need {
    /// Which accounts it matters to.
    fileprivate var words: String {
        let whose =
            switch self {
            case .evidence: "of accounts with answers"
            case .talks: "of accounts with talks"
            case .promises: "of accounts with promises"
            case .talksOrPromises: "of accounts with talks or promises"
            case .evidenceOrTalks: "of accounts with answers or talks"
            case .market: "of accounts with a market"
            case .agendas: "of accounts with plans of meetings"
            case .pains: "of accounts with pains"
            case .disclosures: "of accounts that were shown our roadmap"
            case .deals: "of accounts with deals or revenue"
            case .potential: "of accounts with a known potential"
            case .company: "over all accounts together"
            }
        return "Findings, tiers, headings and ranks \(whose)."
    }
}
