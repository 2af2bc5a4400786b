import KenDomain
import KenImport

/// Drafts of every kind, full and nearly empty, with words that are hard to write.
enum InterchangeSamples {
    static func drafts(_ table: InterchangeTable) -> [Draft] {
        contents(table).enumerated().map { index, content in
            Draft(
                origin: .init(source: table.sourceName, externalID: "K\(index)/a b", line: 0),
                learnedOn: index == 0 ? Day(20_000) : nil,
                visibility: [.inConfidence([person("HV"), person("TN")]), nil, .underNDA, .open][index % 4],
                content: content)
        }
    }

    private static func person(_ key: String) -> Link { .source("ken.person", key) }
    private static func organisation(_ key: String) -> Link { .source("ken.organisation", key) }
    private static func interaction(_ key: String) -> Link { .source("ken.interaction", key) }
    private static let product = Link.source("ken.product", "FM-Drive")
    private static let day = Day(20_500)
    private static let words = "says; \"twice\", a\\b\nand =1"

    private static func contents(_ table: InterchangeTable) -> [Draft.Content] {
        switch table {
        case .organisation, .product, .person, .affiliation, .role, .source: party(table)
        case .interaction, .claim, .evidence: conversation(table)
        case .commitment, .pain, .issue, .accessRequest, .nonDisclosure: ledger(table)
        case .deal, .revenue, .potential: value(table)
        case .endIndustry, .trend, .exposure, .roadmapItem, .roadmapEdition, .competitor, .differentiatorCell,
            .barrierLink, .stanceObservation, .firstView, .headingSetting, .outlookCall, .admiraltySetting, .resolution:
            market(table)
        case .agenda, .expectation, .disclosure, .bet, .assumption, .workItem, .snooze: plans(table)
        case .surveyWave, .waveAnswer, .referenceAgreement, .renewal, .costStatement: metrics(table)
        case .pollAnswer, .definitionVerdict, .selfAssessment, .reviewRecord: mirror(table)
        case .job, .jobStep, .outcome, .survey, .surveyResponse, .askedQuestion: needs(table).map { .need($0) }
        case .theme, .feedbackItem, .touchpoint, .coCreation: feedback(table).map { .feedback($0) }
        }
    }

    private static func party(_ table: InterchangeTable) -> [Draft.Content] {
        switch table {
        case .organisation:
            var full = OrganisationDraft()
            full.name = "Brandtner, \"Packmaschinen\""
            full.kind = .inferred(.account, from: words)
            full.domains = ["brandtner.example", "brandtner-pack.example"]
            (full.industry, full.makes, full.sellsTo) = ("-machinery", words, "@food")
            (full.country, full.zone, full.isKeyCustomer) = ("DE", "Europe/Berlin", true)
            (full.buysThrough, full.link) = (organisation("P01"), "https://crm.example/101")
            var bare = OrganisationDraft()
            bare.name = "X"
            return [.organisation(full), .organisation(bare)]
        case .product:
            return [
                .product(ProductDraft(name: "FM-Drive", form: .component, coreJob: words)),
                .product(ProductDraft(name: "S", form: .service)),
            ]
        case .person:
            var full = PersonDraft()
            (full.name, full.mails, full.zone) = ("Katrin Weiß", ["k@b.example", "w@b.example"], "Europe/Berlin")
            (full.temperament, full.wants, full.leavesOn) = (words, "'tis", day)
            var bare = PersonDraft()
            bare.name = "X"
            return [.person(full), .person(bare)]
        case .affiliation:
            var full = AffiliationDraft(person: person("KW"), organisation: organisation("A01"))
            full.title = "Head of Product"
            full.functions = .inferred([.product, .executive], from: "title says “Head of Product”")
            full.seniority = .stated(.head)
            (full.from, full.until) = (day, day.adding(9))
            return [
                .affiliation(full),
                .affiliation(AffiliationDraft(person: person("KW"), organisation: organisation("A01"))),
            ]
        case .role:
            var full = RoleDraft(
                party: person("KW"), isOrganisation: false, product: product, fact: .decides,
                answer: .inferred(.yes, from: words))
            (full.from, full.until) = (day, day.adding(9))
            return [
                .role(full),
                .role(
                    RoleDraft(
                        party: organisation("A01"), isOrganisation: true, fact: .resells, answer: .stated(.unknown))),
            ]
        default:
            return [.provenance(ProvenanceDraft(record: person("KW"), source: "hubspot.contact", externalID: "201"))]
        }
    }

    private static func conversation(_ table: InterchangeTable) -> [Draft.Content] {
        switch table {
        case .interaction:
            var full = InteractionDraft(kind: .inferred(.visit, from: words), on: day, title: "=Visit")
            full.startsAt = Instant(milliseconds: 1_771_000_000_123)
            (full.minutes, full.initiator, full.inTheirHours) = (62.5, .them, false)
            full.organisations = [organisation("A01"), organisation("E01")]
            full.participants = [person("KW"), person("semi;colon")]
            full.topics = .inferred([TopicMinutes(.price, 20.25), TopicMinutes(.ourRoadmap, 30)], from: words)
            full.planned = [TopicMinutes(.training, 10)]
            (full.level, full.gist, full.isCancelled) = (3, words, true)
            return [.interaction(full), .interaction(InteractionDraft(kind: .stated(.phone), on: Day(-5), title: "x"))]
        case .claim:
            let values: [ClaimDraft.Value] = [
                .plain(.text("gist")), .plain(.text("other: words")), .plain(.choice("shaping")),
                .plain(.element("FoldSeal")),
                .person(person("KW")), .plain(.date(day)), .plain(.percent(12.5)),
                .plain(.money(Money(minorUnits: -10_050, currency: "EUR"))),
                .plain(.trend(dimension: "paper/packaging", direction: -2, horizon: .fiveYears)),
            ]
            guard let question = Question.ID("Q205") else { return [] }
            return values.map { value in
                var claim = ClaimDraft(
                    question: question, organisation: organisation("A01"), value: value, gist: "gist")
                claim.person = person("JF")
                claim.industry = .source("ken.end_industry", "food")
                return .claim(claim)
            }
        default:
            var full = EvidenceDraft(claim: .source("ken.claim", "A01.Q205"))
            (full.source, full.contradicts, full.speaker) = (.talkAboutProblems, true, person("KW"))
            (full.speakingOrganisation, full.hearer, full.happenedOn) = (organisation("A01"), person("IR"), day)
            (full.interaction, full.quote) = (interaction("C01"), words)
            return [.evidence(full), .evidence(EvidenceDraft(claim: .source("ken.claim", "x")))]
        }
    }

    private static func ledger(_ table: InterchangeTable) -> [Draft.Content] {
        switch table {
        case .commitment:
            var full = CommitmentDraft(direction: .theirs, organisation: organisation("A01"), text: words, madeOn: day)
            (full.people, full.owner, full.dueOn) = ([person("KW")], person("IR"), day.adding(30))
            (full.settlement, full.settledOn, full.interaction) = (.renegotiated, day.adding(20), interaction("C01"))
            return [
                .commitment(full),
                .commitment(CommitmentDraft(direction: .ours, organisation: organisation("A"), text: "x", madeOn: day)),
            ]
        case .pain:
            var full = PainDraft(organisation: organisation("A07"), theme: "brake noise", on: day, text: words)
            (full.teller, full.hearer, full.isUrgent) = (person("CM"), person("SA"), true)
            (full.reportBackBy, full.toldBackOn, full.resolvedOn) = (day.adding(5), day.adding(6), day.adding(7))
            (full.decision, full.decisionReason) = (.declined, words)
            full.interaction = interaction("C43")
            return [.pain(full), .pain(PainDraft(organisation: organisation("A"), theme: "x", on: day, text: "y"))]
        case .issue:
            var full = IssueDraft(organisation: organisation("A03"), title: words, severity: 1, openedOn: day)
            full.resolvedOn = day.adding(16)
            return [
                .issue(full),
                .issue(IssueDraft(organisation: organisation("A"), title: "x", severity: 4, openedOn: day)),
            ]
        case .accessRequest:
            var full = AccessRequestDraft(organisation: organisation("A02"), requester: person("IR"), askedOn: day)
            (full.askedOf, full.wanted, full.reply) = (person("MH"), person("TO"), .refused)
            (full.repliedOn, full.words) = (day.adding(2), words)
            return [
                .accessRequest(full),
                .accessRequest(
                    AccessRequestDraft(organisation: organisation("A"), requester: person("IR"), askedOn: day)),
            ]
        default:
            return [
                .nonDisclosure(NonDisclosureDraft(organisation: organisation("A01"), from: day, until: day.adding(9))),
                .nonDisclosure(NonDisclosureDraft(organisation: organisation("A01"), from: day)),
            ]
        }
    }

    private static func value(_ table: InterchangeTable) -> [Draft.Content] {
        switch table {
        case .deal:
            var full = DealDraft(organisation: organisation("A06"), name: words)
            full.amount = Money(minorUnits: 140_000_000, currency: "EUR")
            full.stages = [
                Deal.Stage(name: "a/b; c", status: .open, from: nil), Deal.Stage(name: "won", status: .won, from: day),
            ]
            (full.closesOn, full.incumbent, full.note, full.people) = (
                day, "Voltarra", words, [person("SV"), person("BA")]
            )
            return [.deal(full), .deal(DealDraft(organisation: nil, name: "x"))]
        case .revenue:
            var full = RevenueDraft(
                organisation: organisation("A01"), from: day, until: day.adding(365),
                amount: Money(minorUnits: 1, currency: "EUR"))
            (full.product, full.isDatedOrder) = (product, true)
            return [
                .revenue(full),
                .revenue(
                    RevenueDraft(
                        organisation: organisation("A"), from: day, until: day.adding(1),
                        amount: Money(minorUnits: -99, currency: "USD"))),
            ]
        default:
            var full = PotentialDraft(organisation: organisation("A01"), from: day)
            full.addressable = Money(minorUnits: 800_000_000, currency: "EUR")
            full.brandMarks = [.recognisedName, .speaksAtEvents]
            (full.segment, full.segmentRank, full.territory, full.territoryRank) = ("labs", 1, "AU", 2)
            return [.potential(full), .potential(PotentialDraft(organisation: organisation("A"), from: day))]
        }
    }
}
