import KenDomain
import KenVerbs

extension ConversationPage {
    /// A meeting whose topics Ken read from its title.
    package static let sample: ConversationPage = {
        var line = SampleAccount.timeline[2]
        line.kind = .inferred(.meeting, from: "the place is a room")
        line.topics = .inferred(
            [TopicMinutes(.quality, 30), TopicMinutes(.ourRoadmap, 30)], from: "title says noise, fix")
        return ConversationPage(
            view: ConversationView(
                asOf: Sample.today, line: line,
                accounts: [OrganisationMark(id: SampleAccount.id, name: "Vestamar Kitchens", kind: .account)],
                planned: [],
                isUpcoming: false, learned: SampleBrief.view.told.map(\.citation),
                promises: [SampleAccount.promises[0]],
                pains: SampleAccount.pains, version: 1, session: SampleResearch.session),
            frame: Sample.frame(Places.conversation(line.id), .conversations))
    }()
}

extension ConversationsPage {
    /// Proposed, planned and held.
    package static let sample = ConversationsPage(
        view: ConversationsView(
            asOf: Sample.today, proposals: SampleRadar.proposals, upcoming: SampleRadar.meetings,
            held: SampleAccount.timeline, nextPage: "5"),
        frame: Sample.frame(Places.conversations, .conversations))
}
