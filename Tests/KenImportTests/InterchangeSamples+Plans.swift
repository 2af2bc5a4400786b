import KenDomain
import KenImport

extension InterchangeSamples {
    private static let day = Day(20_500)
    private static let words = "says; \"twice\", a|b\\c\nand =1"
    private static let account = Link.source("ken.organisation", "A04")
    private static let theirs = Link.source("ken.person", "HE|1")
    private static let ours = Link.source("ken.person", "DB")
    private static let talk = Link.source("ken.interaction", "C31")
    private static let item = Link.source("ken.roadmap_item", "R1")

    static func plans(_ table: InterchangeTable) -> [Draft.Content] {
        table == .snooze ? snoozes : drafts(of: table).map { .plan($0) }
    }

    private static var snoozes: [Draft.Content] {
        let bare = SnoozeDraft(.deadTier, reason: words, since: day, until: day.adding(9), by: "Ines, owner")
        var (ofTier, ofPerson) = (bare, bare)
        (ofTier.organisation, ofTier.tier) = (account, .two)
        (ofPerson.organisation, ofPerson.person, ofPerson.bet) = (account, theirs, .source("ken.bet", "B|1"))
        return [.snooze(ofTier), .snooze(bare), .snooze(ofPerson)]
    }

    private static func drafts(of table: InterchangeTable) -> [PlanDraft] {
        switch table {
        case .agenda:
            return [.agenda(agenda), .agenda(AgendaDraft(organisation: account, title: "x", meetingOn: day))]
        case .expectation:
            var full = ExpectationDraft(organisation: account, use: words, notPromised: "a date", madeOn: day)
            (full.agenda, full.people, full.owner) = (.source("ken.agenda", "G1"), [theirs], ours)
            full.reportBackOn = day.adding(30)
            return [
                .expectation(full),
                .expectation(ExpectationDraft(organisation: account, use: "x", notPromised: "y", madeOn: day)),
            ]
        case .disclosure:
            let bare = DisclosureDraft(
                item: item, version: 1, status: .idea, shownOn: day, organisation: account, channel: .stage)
            var full = bare
            (full.version, full.status, full.channel) = (3, .building, .screenShare)
            full.range = DisclosureSubject.Range(from: day.adding(60), until: day.adding(150))
            (full.people, full.shownBy, full.interaction) = ([theirs], ours, talk)
            (full.hasNotice, full.isAcknowledged) = (true, true)
            full.questions = ["When; and where?", "=Why"]
            return [.disclosure(full), .disclosure(bare)]
        case .bet:
            var full = BetDraft(kind: .roadmapItem, text: words, decidedOn: day)
            (full.item, full.askedBy, full.needOf) = (item, theirs, [account])
            full.claims = [.source("ken.claim", "A04.Q205"), .source("ken.claim", "A;1")]
            return [.bet(full), .bet(BetDraft(kind: .price, text: "x", decidedOn: day))]
        case .assumption:
            var full = AssumptionDraft(kind: .trend, text: words, stake: 0.75, since: day)
            (full.organisation, full.question) = (account, Question.ID(304))
            (full.struckOn, full.struckBecause) = (day.adding(4), words)
            return [.assumption(full), .assumption(AssumptionDraft(kind: .answer, text: "x", stake: 1, since: day))]
        default:
            var full = WorkItemDraft(title: words, openedOn: day)
            (full.points, full.requester, full.doneOn) = (2.5, theirs, day.adding(9))
            full.product = .source("ken.product", "FM-Drive")
            return [.workItem(full), .workItem(WorkItemDraft(title: "x", openedOn: day))]
        }
    }

    private static var agenda: AgendaDraft {
        var full = AgendaDraft(organisation: account, title: words, meetingOn: day)
        (full.interaction, full.minutes, full.isRemote, full.zoneGap) = (talk, 45, true, 7.5)
        (full.occasions, full.owner, full.invited) = ([.executive, .roadmap], ours, [theirs])
        var need = AgendaDraft.Item("Brake noise; again", minutes: 12.5)
        (need.topic, need.need, need.owner) = (.quality, .source("ken.issue", "I|1"), theirs)
        var pitch = AgendaDraft.Item(words, minutes: 30)
        pitch.isAdvance = true
        pitch.question = Question.ID(205)
        full.items = [need, pitch]
        full.criteria = [
            Agenda.Criterion("We know who decides", isTheirs: true, check: "a name = one"),
            Agenda.Criterion("x", check: ""),
        ]
        var review = AgendaDraft.Review(askedOn: day.adding(-9))
        (review.reviewer, review.verdict, review.answeredOn) = (ours, .delay, day.adding(-8))
        (review.reason, review.until) = (words, day.adding(-2))
        full.review = review
        full.taken = [Agenda.Taken(step: .reviewedBySales, on: day.adding(-8)), Agenda.Taken(step: .held, on: day)]
        var action = AgendaDraft.Action("Send the drawing; soon")
        (action.owner, action.dueOn, action.commitment) = (theirs, day.adding(5), .source("ken.commitment", "K1"))
        full.actions = [action, AgendaDraft.Action("Call")]
        (full.summarySentOn, full.success, full.successReason) = (day.adding(1), .partly, words)
        (full.ourTalkShare, full.credibility, full.reason) = (0.4, "we built theirs", "they asked for it")
        return full
    }
}
