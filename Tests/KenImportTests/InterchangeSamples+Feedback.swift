import KenDomain
import KenImport

extension InterchangeSamples {
    private static let day = Day(20_500)
    private static let words = "says; \"twice\", a|b\\c/d\nand =1"
    private static let theirs = Link.source("ken.person", "HE|1")
    private static let ours = Link.source("ken.person", "D/B")

    static func feedback(_ table: InterchangeTable) -> [FeedbackDraft] {
        switch table {
        case .theme:
            var full = ThemeDraft(name: words)
            full.phrases = ["health data", "rewir*", "a;b"]
            full.owner = ours
            full.items = [.source("ken.roadmap_item", "R1")]
            full.bets = [.source("ken.bet", "B1"), .source("ken.bet", "B|2")]
            (full.flaggedOn, full.rivalAnnouncedOn, full.rival) = (day, day.adding(30), words)
            return [.theme(full), .theme(ThemeDraft(name: "x"))]
        case .feedbackItem:
            var full = FeedbackItemDraft(source: .ticket, on: day, text: words)
            (full.organisation, full.giver) = (.source("ken.organisation", "A04"), theirs)
            (full.label, full.queue, full.language) = (.componentDesigner, .customers, "pt-BR")
            full.product = .source("ken.product", "FM-Drive")
            full.corrections = [
                .init(.source("ken.theme", "health/data"), holds: true, by: ours, on: day),
                .init(.source("ken.theme", "T;1"), holds: false, on: day.adding(1)),
            ]
            (full.owner, full.dueOn, full.decision) = (ours, day.adding(9), .planned)
            (full.answer, full.toldBackOn) = (words, day.adding(4))
            full.interaction = .source("ken.interaction", "C31")
            return [.item(full), .item(FeedbackItemDraft(source: .note, on: day, text: "x"))]
        case .touchpoint:
            var full = TouchpointDraft(stage: .install)
            full.product = .source("ken.product", "FM-Drive")
            (full.wanted, full.owner) = (words, ours)
            full.experience =
                [Touchpoint.Measure(words, value: 0.55, on: day)]
                + [Touchpoint.Measure("easy", rate: Rate(26, of: 32), on: day.adding(3))].compactMap(\.self)
            full.process = [Touchpoint.Measure("on the day", value: 0.92, on: day)]
            return [.touchpoint(full), .touchpoint(TouchpointDraft(stage: .retire))]
        default:
            var full = CoCreationDraft(title: words, organisation: .source("ken.organisation", "A06"))
            (full.people, full.item) = ([theirs], .source("ken.roadmap_item", "R1"))
            full.steps = [.init(.invited, on: day), .init(.prototyped, on: day.adding(40))]
            (full.endedOn, full.endedBecause) = (day.adding(60), words)
            return [
                .coCreation(full),
                .coCreation(CoCreationDraft(title: "x", organisation: .source("ken.organisation", "A06"))),
            ]
        }
    }
}
