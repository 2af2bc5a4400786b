extension Wording {
    /// Whether a customer shapes its industry or tries to catch up, in a sentence.
    public static func sentence(for stance: Stance, of customer: String) -> Sentence {
        let evidence = stance.explanation.terms.flatMap(\.evidence)
        return switch stance.heading {
        case .shaping: "\(customer) \("shapes its industry", evidence)."
        case .keepingPace: "\(customer) \("keeps pace with its industry", evidence)."
        case .catchingUp: "\(customer) is \("trying to catch up", evidence) with its industry."
        case .unknown:
            """
            Whether \(customer) shapes its industry or tries to catch up is not known: \
            \(count(stance.readings.count, "sign"), evidence) of six \
            \(stance.readings.count == 1 ? "is" : "are") known.
            """
        }
    }

    /// A sign and how it reads.
    static func name(_ indicator: StanceIndicator, reading: StanceObservation.Reading) -> String {
        let words: (String, String, String) =
            switch indicator {
            case .firstToMarket: ("first to market", "to market with the pack", "late to market")
            case .leadsStandards: ("leads standards or rule-making", "a member where rules are made", "absent there")
            case .namedAsReference:
                ("end customers name it as the reference", "end customers are divided", "end customers name a rival")
            case .shareInNewSegment:
                (
                    "its share in the new segment rises", "its share in the new segment is flat",
                    "its share in the new segment falls"
                )
            case .ownInitiative:
                (
                    "its roadmap is mostly its own initiative", "part of its roadmap answers rivals",
                    "its roadmap mostly answers rivals"
                )
            case .changesThePlay:
                ("it changes who plays or what players do", "it leaves the play as it is", "it is being displaced")
            }
        return switch reading {
        case .leads: words.0
        case .between: words.1
        case .trails: words.2
        case .unknown: "not known"
        }
    }

    /// Title of a stance.
    static let stanceTitle = "Whether it shapes its industry or tries to catch up"

    /// The note on too few signs.
    static func tooFewSigns(_ known: Int, of needed: Int) -> String {
        "\(count(known, "sign")) known of the \(number(needed)) one needs"
    }
}
