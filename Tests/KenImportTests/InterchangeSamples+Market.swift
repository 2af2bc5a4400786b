import KenDomain
import KenImport

extension InterchangeSamples {
    private static let day = Day(20_500)
    private static let words = "says; \"twice\", a|b\\c\nand =1"
    private static let account = Link.source("ken.organisation", "A04")
    private static let ours = Link.source("ken.person", "DB")
    private static let industry = Link.source("ken.end_industry", "food")
    private static let claims: [Link] = [.source("ken.claim", "A04.Q205"), .source("ken.claim", "A;1")]

    static func market(_ table: InterchangeTable) -> [Draft.Content] {
        switch table {
        case .endIndustry: [.endIndustry(EndIndustryDraft(name: words))]
        case .trend: trends
        case .exposure:
            [.exposure(exposure), .exposure(ExposureDraft(organisation: account, industry: industry, from: day))]
        case .roadmapItem, .roadmapEdition: roadmap(table)
        case .competitor, .differentiatorCell, .barrierLink: rivals(table)
        case .stanceObservation, .firstView, .headingSetting: headings(table)
        default: judgements(table)
        }
    }

    private static var subject: TrendSubjectDraft {
        var subject = TrendSubjectDraft(dimension: "paper, or; not")
        (subject.industries, subject.horizons) = ([industry], [.now, .fiveYears])
        return subject
    }

    private static var trends: [Draft.Content] {
        var full = TrendDraft(title: words, subject: subject, magnitude: 2)
        (full.direction, full.turnsOn) = (.down, day)
        return [
            .trend(full), .trend(TrendDraft(title: "x", subject: TrendSubjectDraft(dimension: "y"), magnitude: 1)),
        ]
    }

    private static var exposure: ExposureDraft {
        var full = ExposureDraft(organisation: account, industry: industry, from: day)
        (full.share, full.claim) = (0.625, claims[0])
        return full
    }

    private static func roadmap(_ table: InterchangeTable) -> [Draft.Content] {
        var shown = RoadmapShownDraft(title: words, status: .building, disclosure: "coCreation")
        (shown.scope, shown.madeWith, shown.exclusiveTo, shown.edition) = ("-stop", account, account, 3)
        shown.range = DisclosureSubject.Range(from: day, until: day.adding(90))
        let bare = RoadmapShownDraft(title: "x", disclosure: "partnerReleased")
        guard table == .roadmapItem else {
            let item = Link.source("ken.roadmap_item", "R1")
            return [shown, bare].map { .roadmapEdition(RoadmapEditionDraft(item: item, from: day, shown: $0)) }
        }
        var full = RoadmapItemDraft(owner: account, shown: shown)
        (full.dimension, full.bearing, full.effort) = ("short runs", .againstTrend, 2.5)
        (full.readyOn, full.claims) = (day, claims)
        return [.roadmapItem(full), .roadmapItem(RoadmapItemDraft(owner: account, shown: bare))]
    }

    private static func rivals(_ table: InterchangeTable) -> [Draft.Content] {
        switch table {
        case .competitor:
            var full = CompetitorDraft(rivalOf: account, name: words, kind: .alternativeExperience)
            (full.organisation, full.claims) = (.source("ken.organisation", "V1"), claims)
            return [.competitor(full), .competitor(CompetitorDraft(rivalOf: account, name: "x", kind: .direct))]
        case .differentiatorCell:
            let bare = DifferentiatorCellDraft(
                competitor: .source("ken.competitor", "V1"), attribute: "@time", relative: -2)
            var full = bare
            full.claims = claims
            return [.differentiatorCell(full), .differentiatorCell(bare)]
        default:
            var full = BarrierLinkDraft(organisation: account, barrier: .switchingCost)
            (full.attribute, full.outcome) = ("time", words)
            return [.barrierLink(full), .barrierLink(BarrierLinkDraft(organisation: account, barrier: .other))]
        }
    }

    private static func headings(_ table: InterchangeTable) -> [Draft.Content] {
        switch table {
        case .stanceObservation:
            let bare = StanceObservationDraft(
                organisation: account, indicator: .shareInNewSegment, reading: .between, gist: words, on: day)
            var full = bare
            full.claims = claims
            return [.stanceObservation(full), .stanceObservation(bare)]
        case .firstView:
            let bare = FirstViewDraft(organisation: account, by: ours, sentence: words, reason: "-", on: day)
            var full = bare
            full.heading = .drifting
            return [.firstView(full), .firstView(bare)]
        default:
            let bare = HeadingSettingDraft(organisation: account, reason: words, by: ours, on: day)
            var full = bare
            (full.alignment, full.stance) = (.diverging, .keepingPace)
            return [.headingSetting(full), .headingSetting(bare)]
        }
    }

    private static func judgements(_ table: InterchangeTable) -> [Draft.Content] {
        switch table {
        case .outlookCall:
            let bare = OutlookCallDraft(
                caller: ours, subject: TrendSubjectDraft(dimension: "y"), statement: words, likelihood: 0.55,
                confidence: .veryLow, on: day, reviewOn: day.adding(365))
            var full = bare
            (full.subject, full.direction, full.dissent, full.confidence) = (subject, .down, words, .veryHigh)
            full.tellTales = [
                OutlookCall.TellTale("a line; closes", lookBy: day, seenOn: day.adding(-1)), OutlookCall.TellTale("x"),
            ]
            full.outcome = OutlookCall.Outcome(cameTrue: false, knownOn: day)
            return [.outlookCall(full), .outlookCall(bare)]
        case .admiraltySetting:
            let bare = AdmiraltySettingDraft(
                item: .source("ken.evidence", "E1"), reason: words, by: ours, on: day)
            var full = bare
            (full.letter, full.digit) = (.b, .cannotBeJudged)
            return [.admiraltySetting(full), .admiraltySetting(bare)]
        default:
            return [.resolution(ResolutionDraft(claim: claims[1], wasBorneOut: false, on: day, reason: words))]
        }
    }
}
