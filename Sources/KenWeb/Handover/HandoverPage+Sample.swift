import KenDomain
import KenVerbs

extension HandoverPage {
    /// A customer with a broken promise, one person well known, and a meeting ahead.
    package static let sample = HandoverPage(
        view: HandoverView(
            asOf: Sample.today, account: OrganisationMark(id: Sample.id(7), name: "Vestamar Kitchens", kind: .account),
            person: nil, business: "Vestamar Kitchens makes oven lifts and sells to hotel kitchens.",
            heading: ["Nobody knows yet whether they go with their own market."],
            people: [
                HandoverView.Acquaintance(
                    person: PersonMark(
                        id: Sample.id(73), name: "Chloe Martin", title: "Head of Service", label: .administrator,
                        side: .theirs),
                    knownBy: ["Ingrid Ruud is getting to know them; last met seven weeks ago"],
                    temperament: "Begin with the noise.", wants: nil, leavesOn: nil),
                HandoverView.Acquaintance(
                    person: PersonMark(
                        id: Sample.id(72), name: "Luc Bernard", title: "Chief designer", label: .componentDesigner,
                        side: .theirs),
                    knownBy: [], temperament: nil, wants: nil, leavesOn: Sample.day(-40)),
            ],
            weOwe: SampleAccount.promises.filter { $0.direction == .ours },
            theyOwe: SampleAccount.promises.filter { $0.direction == .theirs }, pains: SampleAccount.pains,
            issues: [], told: [], mayShow: "No agreement is on file: show nothing of our roadmap.",
            meetings: [SampleRadar.meetings[1]], next: [SampleRadar.proposals[0]],
            settled: [
                "What hurts them right now? – It squeals on every third stop (1 October 2026; ask again from 30 December 2026)"
            ],
            avoid: ["Asking them to explain “brake noise” again: they have told it four times to three of us."]),
        frame: Sample.frame("/accounts/7/handover", .accounts))
}
