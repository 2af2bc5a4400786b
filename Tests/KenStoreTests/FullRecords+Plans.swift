import KenDomain
import KenStore
import KenTestSupport

extension FullRecords {
    mutating func addPlans(
        _ sample: inout Sample, _ account: Organisation, _ person: Person, _ product: Product, _ talk: Interaction,
        _ claim: Claim
    ) {
        let item = RoadmapItem(
            id: sample.id(), owner: account.id, title: "safety module", dimension: nil, standing: sample.standing())
        let agenda = Self.agenda(&sample, account, person, talk)
        var statement = ExpectationStatement(
            id: sample.id(), organisation: account.id, agenda: agenda.id, use: "we sort them", notPromised: "a date",
            madeOn: .test, reportBackOn: Day(20_030), owner: person.id, standing: sample.standing(), policy: Policy())
        statement.people = [person.id]
        let subject = DisclosureSubject(
            item: item.id, title: "", class: .never, status: .building,
            range: DisclosureSubject.Range(from: Day(20_100), until: Day(20_200)), version: 3, from: .test)
        var showing = Disclosure(
            id: sample.id(), of: subject, on: .test, to: account.id, people: [person.id], by: person.id,
            channel: .screenShare, hasNotice: true, isAcknowledged: true, standing: sample.standing())
        showing.questions = ["When?"]
        showing.interaction = talk.id
        var bet = Bet(
            id: sample.id(), kind: .configuration, text: "one connector", decidedOn: .test, claims: [claim.id],
            standing: sample.standing())
        bet.item = item.id
        bet.askedBy = person.id
        bet.needOf = [account.id]
        var work = WorkItem(
            id: sample.id(), title: "mute it", points: 2.5, requester: person.id, openedOn: .test, doneOn: Day(20_009),
            standing: sample.standing())
        work.product = product.id
        var held = HeldAssumption(
            id: sample.id(), kind: .label, text: "they design it in", organisation: account.id,
            question: Question.ID(103), stake: 0.6, since: .test, standing: sample.standing())
        (held.struckOn, held.struckBecause) = (Day(20_015), "we asked")
        records += [item, agenda, statement, showing, bet, held, work]
    }

    private static func agenda(
        _ sample: inout Sample, _ account: Organisation, _ person: Person, _ talk: Interaction
    ) -> Agenda {
        var agenda = Agenda(
            id: sample.id(), organisation: account.id, title: "Quarter", meetingOn: Day(20_020), minutes: 45,
            occasions: [.executive, .roadmap], owner: person.id, standing: sample.standing())
        agenda.interaction = talk.id
        agenda.isRemote = true
        agenda.zoneGap = 7.5
        agenda.invited = [person.id]
        agenda.items = [
            AgendaItem(
                "Brake", topic: .quality, minutes: 12.5, isAdvance: true, need: .issue(sample.id()), owner: person.id)
        ]
        agenda.criteria = [Agenda.Criterion("we know who", isTheirs: true, check: "a name")]
        var review = AgendaReview(askedOn: Day(20_001), reviewer: person.id)
        (review.verdict, review.answeredOn) = (.delay, Day(20_002))
        (review.reason, review.until) = ("too early", Day(20_010))
        agenda.review = review
        agenda.taken = [Agenda.Taken(step: .reviewedBySales, on: Day(20_010))]
        agenda.actions = [Agenda.Action("send", owner: person.id, dueOn: Day(20_025), commitment: sample.id())]
        agenda.summarySentOn = Day(20_021)
        (agenda.success, agenda.successReason) = (.partly, "half of it")
        agenda.ourTalkShare = 0.4
        (agenda.credibility, agenda.reason) = ("we built theirs", "they asked")
        return agenda
    }
}
