import KenDomain
import KenVerbs

extension ConversationPage {
    /// A roadmap meeting to come that passes over an open need, as its owner sees it.
    package static let plannedSample: ConversationPage = {
        var line = SampleAccount.timeline[2]
        (line.on, line.title, line.gist) = (Sample.today.adding(6), "Premium module", nil)
        line.topics = .stated([])
        let view = ConversationView(
            asOf: Sample.today, line: line,
            accounts: [OrganisationMark(id: SampleAccount.id, name: "Vestamar Kitchens", kind: .account)],
            planned: [], isUpcoming: true, learned: [], promises: [], pains: [], version: 1, agenda: plan)
        return ConversationPage(view: view, frame: Sample.frame(Places.conversation(line.id), .conversations))
    }()

    private static let plan: AgendaView = {
        let policy = Policy()
        var agenda = Agenda(
            id: Sample.id(1), organisation: SampleAccount.id, title: "Premium module",
            meetingOn: Sample.today.adding(6),
            minutes: 60, occasions: [.roadmap, .painDiscovery], owner: SampleAccount.clara.id,
            items: [
                AgendaItem("Premium module", topic: .ourRoadmap, minutes: 40, isAdvance: true),
                AgendaItem("What keeps you from a larger share?", minutes: 20, question: Question.ID(205)),
            ], standing: Standing(learnedOn: Sample.day(10), at: Instant(milliseconds: 0)))
        agenda.criteria = [Agenda.Criterion("We know who decides", check: "a name")]
        let need = UrgentNeed(
            kind: .promise, title: "noise fix", since: Sample.day(60), reference: .commitment(Sample.id(1)))
        var view = AgendaView(
            agenda,
            outlook: ProtocolOutlook(
                agenda, asOf: Sample.today, hasExpectation: false, hasNotes: false, policy: policy))
        view.needsFirst = NeedsFirst(
            agenda.items, minutes: 60, isExecutive: false, needs: [need], meeting: .agenda(agenda.id),
            on: agenda.meetingOn, policy: policy.engagement)
        view.items[1].question = QuestionBank.question(Question.ID(205))?.text
        view.items[1].lint = LintLine(
            text: "What keeps you from a larger share?", isRead: true, level: 3, marks: [])
        view.check = ProtocolCheck(agenda, asOf: Sample.today, policy: policy)
        view.itemLines = "Premium module | 40 min | NRT | advance\nWhat keeps you from a larger share? | 20 min | Q205"
        view.criterionLines = "We know who decides | check a name"
        return view
    }()
}
