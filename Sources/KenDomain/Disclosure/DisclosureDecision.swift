/// Whether an item of our roadmap may be shown to somebody, and if not, why (rule book 8.7; customer management rules).
public struct DisclosureDecision: Hashable, Sendable, Codable {
    /// What stands against it, in the order of the rule book.
    public enum Obstacle: String, Sendable, Codable, CaseIterable {
        case noAgreement, classForbids, channelNotControlled, noNotice, exclusiveToAnother

        /// The warning it raises when it was shown all the same; nil when the rule book names none.
        public var code: Warning.Code? {
            switch self {
            case .noAgreement: .shownWithoutAgreement
            case .exclusiveToAnother: .shownThoughExclusive
            case .noNotice: .shownWithoutNotice
            case .classForbids, .channelNotControlled: nil
            }
        }
    }

    /// To whom, how and when.
    public struct Showing: Hashable, Sendable, Codable {
        public var organisation: Organisation.ID
        public var isPartner: Bool
        public var channel: Disclosure.Channel
        /// Whether the notice is shown and acknowledged.
        public var isNoticed: Bool
        public var on: Day

        /// To whom, how and when.
        public init(
            to organisation: Organisation.ID, isPartner: Bool = false, channel: Disclosure.Channel, isNoticed: Bool,
            on: Day
        ) {
            self.organisation = organisation
            self.isPartner = isPartner
            self.channel = channel
            self.isNoticed = isNoticed
            self.on = on
        }
    }

    public var obstacles: [Obstacle]

    /// Whether Ken prepares the material.
    public var isAllowed: Bool { obstacles.isEmpty }

    /// Decides. What is public may be shown to anybody in any way.
    public init(
        _ subject: DisclosureSubject, _ showing: Showing, agreements: [NonDisclosure], policy: DisclosurePolicy
    ) {
        let isCovered = agreements.contains {
            $0.organisation == showing.organisation && $0.isInForce(on: showing.on)
        }
        let isOthers = subject.exclusiveTo.map { $0 != showing.organisation } ?? false
        guard subject.class != .public || isOthers else {
            obstacles = []
            return
        }
        let judged: [(Obstacle, Bool)] = [
            (.noAgreement, !isCovered), (.classForbids, !subject.permits(showing)),
            (.channelNotControlled, !policy.controlled.contains(showing.channel)), (.noNotice, !showing.isNoticed),
            (.exclusiveToAnother, isOthers),
        ]
        obstacles = judged.filter(\.1).map(\.0)
    }
}

extension DisclosureSubject {
    /// Whether its class lets that organisation see it; partners see only what was released to them.
    fileprivate func permits(_ showing: DisclosureDecision.Showing) -> Bool {
        switch `class` {
        case .public, .partnerReleased: true
        case .directionalNDA: !showing.isPartner
        case .coCreation(let account): account == showing.organisation && !showing.isPartner
        case .never: false
        }
    }
}
