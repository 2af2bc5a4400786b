import KenDomain

extension Wording {
    /// What moved between the day a year before, or the first day known, and the last one.
    static func sentences(of steps: [AccountStep], account: String) -> [String] {
        guard let now = steps.last else { return [] }
        let earlier = steps.dropLast()
        guard let then = earlier.last(where: { $0.on.days(to: now.on) >= 365 }) ?? earlier.first else {
            return ["We have known of \(account) for less than three months."]
        }
        let ago = capitalised(ago(then.on, asOf: now.on))
        let known =
            then.answered == now.answered
            ? "\(ago) as today, \(answered(now)) answered."
            : "\(ago) \(answered(then)) answered, today \(number(now.answered)) of \(now.questions)."
        return [known, moved(from: then, to: now), turned(from: then, to: now, account)].compactMap(\.self)
    }

    private static func answered(_ step: AccountStep) -> String {
        switch step.answered {
        case 0: "none of \(count(step.questions, "question")) was"
        case 1: "one of \(count(step.questions, "question")) was"
        default: "\(number(step.answered)) of \(count(step.questions, "question")) were"
        }
    }

    private static func moved(from then: AccountStep, to now: AccountStep) -> String? {
        let parts = zip(Tier.allCases, zip(then.tiers, now.tiers)).compactMap { tier, status -> String? in
            status.0 == status.1 ? nil : "\(name(tier)) from \(name(status.0)) to \(name(status.1))"
        }
        return parts.isEmpty ? nil : "What we know went: \(list(parts))."
    }

    private static func turned(from then: AccountStep, to now: AccountStep, _ account: String) -> String? {
        guard then.heading != now.heading else { return nil }
        let before =
            then.heading == .unknown
            ? "Nobody could tell then where they were heading" : "\(account) was \(name(then.heading))"
        let after = now.heading == .unknown ? "today nobody can tell" : "today \(account) is \(name(now.heading))"
        return "\(before); \(after)."
    }

    /// What an account lacks and says, shortest first.
    static func sentences(for view: AccountNeedsView) -> [String] {
        var sentences: [String] = []
        if let most = view.needs.first(where: { $0.lack > 0 }) {
            let people =
                view.raters == 1 ? "One of their people" : "\(capitalised(number(view.raters))) of their people"
            let met = most.met == 0 ? "nobody" : number(most.met)
            sentences.append(
                """
                \(people) rated what they try to get done. Most lacking: “\(most.outcome.statement)”, which matters to \
                \(number(most.matters)) and is met for \(met).
                """)
        }
        if !view.feedback.isEmpty {
            let more = view.hasMore ? "more than " : ""
            let themes = Dictionary(view.feedback.flatMap(\.themes).map { ($0.name, 1) }, uniquingKeysWith: +)
            let most = themes.filter { $0.value > 1 }.min { ($1.value, $0.key) < ($0.value, $1.key) }
            let about = most.map { ", \(number($0.value)) times about \($0.key)" } ?? ""
            sentences.append("They told us \(more)\(count(view.feedback.count, "thing"))\(about).")
        }
        return sentences
    }
}
