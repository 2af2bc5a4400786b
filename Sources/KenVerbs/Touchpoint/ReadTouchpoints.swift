package import KenDomain
import KenStore

extension Ken {
    /// Every stage of the experience with its gap, and whether both sides speak; a constant number of queries.
    package func touchpoints(_ input: AsOfInput, as caller: Caller) async throws -> TouchpointsView {
        let asOf = try day(input.asOf)
        let policy = try await policy(asOf: asOf)
        let first = asOf.adding(-policy.feedback.months * policy.feedback.monthDays)
        return try await store.read { db in
            let touchpoints = try db.touchpoints(asOf: asOf).filter { caller.mayRead($0.standing.visibility) }
            let owners = try db.people(touchpoints.compactMap(\.owner))
            let products = try db.productNames(asOf: asOf)
            let contacts = try db.contactsByInitiator(after: first, asOf: asOf)
            let byID = Dictionary(touchpoints.map { ($0.id, $0) }) { $1 }
            let gaps = TouchpointGap.all(touchpoints, asOf: asOf, policy: policy)
            let lines = gaps.map { gap in
                let touchpoint = byID[gap.touchpoint]
                return TouchpointsView.Line(
                    gap: gap, product: touchpoint?.product.flatMap { products[$0] }, wanted: touchpoint?.wanted,
                    owner: touchpoint?.owner.flatMap { owners[$0]?.name },
                    move: gap.warning.map { Wording.move(for: $0) })
            }
            return TouchpointsView(
                asOf: asOf, sentences: Wording.opening(gaps), lines: lines,
                balance: TwoWayBalance(incoming: contacts.theirs, outgoing: contacts.ours, policy: policy))
        }
    }

    /// Work together with customers by stage, how much of our roadmap has a customer in it, and whom to ask next.
    package func coCreation(_ input: AsOfInput, as caller: Caller) async throws -> CoCreationView {
        let asOf = try day(input.asOf)
        let policy = try await policy(asOf: asOf)
        let judgements = try await standing(asOf: asOf, policy: policy).judgements.values
        let candidates = judgements.filter { $0.kind == .account }.map(LeadUser.Candidate.init)
        // Where not even that is known, there is nothing yet to ask about working together.
        let leads = LeadUser.find(candidates, policy: policy).filter { $0.isAhead == .yes }
        return try await store.read { db in
            let work = try db.coCreations(asOf: asOf).filter { caller.mayRead($0.standing.visibility) }
            let roadmap = try db.ourRoadmap(asOf: asOf)
            let people = try db.people(Set(work.flatMap(\.people)))
            let named = try db.organisations(Set(work.map(\.organisation) + leads.map(\.organisation)), asOf: asOf)
            let marks = named.mapValues { OrganisationMark(id: $0.id, name: $0.name, kind: $0.kind.value) }
            let titles = Dictionary(
                roadmap.filter { caller.mayRead($0.standing.visibility) }.map { ($0.id, $0.title) }
            ) { $1 }
            let funnel = CoCreationFunnel(work, roadmap: roadmap, asOf: asOf, policy: policy)
            let lines = work.map { work in
                CoCreationView.Line(
                    work, asOf: asOf, organisation: marks[work.organisation],
                    people: work.people.compactMap { people[$0]?.name }, item: work.item.flatMap { titles[$0] })
            }
            return CoCreationView(
                asOf: asOf, sentences: Wording.opening(funnel, lines), lines: lines.sorted(by: Self.isFurther),
                funnel: funnel, leadUsers: leads.map { lead in Self.line(lead, marks[lead.organisation]) })
        }
    }

    private static func isFurther(_ left: CoCreationView.Line, _ right: CoCreationView.Line) -> Bool {
        let (first, second) = (left.stage?.rawValue ?? -1, right.stage?.rawValue ?? -1)
        return (-first, left.title, left.id) < (-second, right.title, right.id)
    }

    private static func line(_ lead: LeadUser, _ organisation: OrganisationMark?) -> CoCreationView.LeadUserLine {
        // What they lack is asked with Q108, where their market goes with Q306.
        let ask = lead.gainsMuch == .unknown ? Question.ID(108) : lead.isAhead == .unknown ? Question.ID(306) : nil
        return CoCreationView.LeadUserLine(
            finding: lead, organisation: organisation, ask: ask,
            askText: ask.flatMap { QuestionBank.question($0)?.text })
    }
}

extension LeadUser.Candidate {
    /// What a judgement knows of a customer: its stance, and where it stands on trends that somebody called.
    fileprivate init(_ judgement: Judgement) {
        let called = judgement.market.alignment.lines.filter { $0.call != nil }
        self.init(
            organisation: judgement.organisation, stance: judgement.market.stanceHeading.shown,
            positions: Dictionary(called.map { ($0.title, $0.position.value) }) { max($0, $1) })
    }
}

extension CoCreationView.Line {
    fileprivate init(
        _ work: CoCreation, asOf: Day, organisation: OrganisationMark?, people: [String], item: String?
    ) {
        let stage = work.stage(on: asOf)
        let isEnded = work.endedOn.map { $0 <= asOf } ?? false
        self.init(
            id: work.id, title: work.title, organisation: organisation, people: people, item: item, stage: stage,
            since: work.steps.last { $0.stage == stage && $0.on <= asOf }?.on, endedOn: isEnded ? work.endedOn : nil,
            endedBecause: isEnded ? work.endedBecause : nil)
    }
}
