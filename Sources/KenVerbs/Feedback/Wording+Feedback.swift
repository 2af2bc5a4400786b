package import KenDomain

extension Wording {
    /// What is said of one theme, in a sentence.
    package static func sentence(on finding: ThemeFinding) -> String {
        let reach = finding.reach
        let who = "\(count(reach.companies, "company", "companies")) and \(count(reach.people, "person", "people"))"
        let behind = "\(who) behind \(count(reach.mentions, "mention"))"
        switch finding.standing {
        case .emerging:
            let ahead = finding.advantageDays.map { days in
                days >= 0
                    ? " We saw it \(count(days, "day")) before a rival announced an answer."
                    : " A rival announced an answer \(count(-days, "day")) before we saw it."
            }
            return "An emerging need: it rises beyond chance, with \(behind), and nothing dated serves it."
                + (ahead ?? "")
        case .planned: return "It rises beyond chance, with \(behind), and an item of our roadmap with a day serves it."
        case .oneLoudCustomer: return "It rises, but one company alone says so: \(behind)."
        case .watch: return "It rises, with too few behind it yet: \(behind)."
        case .steady: return "No more often than before: \(behind)."
        case .fading: return "Named less and less often: \(behind)."
        case .unknown: return "Too early to tell: \(behind)."
        }
    }

    /// Where feedback came in.
    package static func name(_ source: FeedbackItem.Source) -> String {
        switch source {
        case .mail: "mail"
        case .ticket: "ticket"
        case .survey: "survey"
        case .reviewSite: "review site"
        case .note: "note"
        case .event: "event"
        }
    }

    /// What came of somebody's words.
    package static func name(_ decision: PainReport.Decision) -> String {
        switch decision {
        case .planned: "planned"
        case .underReview: "under review"
        case .declined: "declined"
        case .fixed: "fixed"
        }
    }

    /// The sentences that open a page of feedback: what emerges, who is loud, who waits.
    static func opening(_ findings: [ThemeFinding], _ told: ToldBack) -> [String] {
        func names(_ standing: ThemeStanding) -> [String] {
            findings.filter { $0.standing == standing }.map { "“\($0.name)”" }
        }
        let emerging = names(.emerging)
        let loud = names(.oneLoudCustomer)
        let watch = names(.watch)
        let needs = emerging.count == 1 ? "An emerging need" : "\(capitalised(number(emerging.count))) emerging needs"
        return [
            emerging.isEmpty ? nil : "\(needs): \(list(emerging)).",
            loud.isEmpty
                ? nil
                : "\(list(loud)) \(loud.count == 1 ? "is loud, from" : "are loud, each from") one customer alone.",
            watch.isEmpty ? nil : "Keep an eye on \(list(watch)): too few have said so yet.",
            told.rate.trials == 0
                ? nil
                : "\(told.rate.hits) of \(told.rate.trials) who gave us their words were told in time what came of it"
                    + (told.waiting.isEmpty ? "." : "; \(count(told.waiting.count, "item")) wait beyond their time."),
        ].compactMap(\.self)
    }
}
