extension Wording {
    /// A tie between a colleague and someone, as a brief tells it.
    public struct Tie: Hashable, Sendable {
        /// The colleague's name.
        public var colleague: String
        public var stage: DepthStage
        public var lastMetOn: Day?

        /// A tie between a colleague and someone.
        public init(colleague: String, stage: DepthStage, lastMetOn: Day?) {
            self.colleague = colleague
            self.stage = stage
            self.lastMetOn = lastMetOn
        }
    }

    /// Who of ours knows someone: "Ingrid Ruud knows them well; last met three weeks ago".
    public static func knownBy(_ tie: Tie?, asOf: Day) -> String? {
        guard let tie else { return nil }
        let met = tie.lastMetOn.map { "; last met \(ago($0, asOf: asOf))" } ?? ""
        let knows =
            switch tie.stage {
            case .stranger: "has not met them"
            case .guarded: "has met them, and they are still reserved"
            case .easing: "is getting to know them"
            case .candid: "knows them well enough to hear their view"
            case .trusted: "has their trust"
            }
        return "\(tie.colleague) \(knows)\(met)"
    }

    /// What may be shown to them, from the agreements on file.
    public static func mayShow(_ agreements: [NonDisclosure], asOf: Day) -> String {
        if let held = agreements.first(where: { $0.isInForce(on: asOf) }) {
            let end = held.until.map { " until \(date($0))" } ?? ""
            return
                "A non-disclosure agreement is in force\(end): the roadmap may be shown as directional and confidential."
        }
        if let lapsed = agreements.compactMap(\.until).filter({ $0 <= asOf }).max() {
            return
                "The non-disclosure agreement lapsed \(ago(lapsed, asOf: asOf)): renew it before showing any roadmap."
        }
        return "No non-disclosure agreement is on file: show what is public, nothing of the roadmap."
    }

    /// A fault that is being worked on, as a sentence.
    public static func openFault(_ issue: Issue) -> String {
        "“\(issue.title)” is an open fault since \(date(issue.openedOn)), severity \(issue.severity) where 1 is the worst."
    }

    /// Why a question is worth asking.
    public static func whyAsk(_ proposed: ProposedQuestion) -> String {
        if case .whatChanged = proposed.form { return "they told us before; the answer has aged" }
        return proposed.confidence > 0 ? "what we have rests on little" : "nobody has answered it yet"
    }

    /// A first sentence where a need is open.
    public static func openWith(need: String, to name: String?) -> String {
        "\(name.map { "Tell \($0)" } ?? "Say") where “\(need)” stands and who works on it, then listen."
    }

    /// A first sentence where we owe something.
    public static func openWith(promise: String, to name: String?) -> String {
        "Tell \(name ?? "them") where our promise “\(promise)” stands before anything else, then listen."
    }

    /// A first sentence where nothing is open.
    public static func openWith(nothingOpenTo name: String?) -> String {
        "Ask \(name ?? "them") what would make this talk worth their time, then listen: let them speak more than half."
    }
}
