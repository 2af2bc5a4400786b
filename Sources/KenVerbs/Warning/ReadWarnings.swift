package import KenDomain
import KenStore

extension Ken {
    /// Warnings on one page of the catalogue.
    private static let warningsPage = 50

    /// The catalogue of warnings over all accounts and the company, as known on a day.
    /// - Throws: ``Refusal/notFound(_:)`` for an account nobody knows, ``Refusal/invalid(_:)`` for a day still to come or
    ///   a page that was never given out.
    package func warnings(_ input: WarningsInput, as caller: Caller) async throws -> WarningsView {
        let asOf = try day(input.asOf)
        let policy = try await policy(asOf: asOf)
        let account = try await account(named: input.account)
        let standing = try await standing(asOf: asOf, policy: policy)
        let marks = try await findingMarks(standing)
        let all = standing.warnings(of: account?.id, from: input.severity, for: caller)
        let fitting = all.filter { input.family == nil || $0.code.family == input.family }
        let awake = fitting.filter { marks.snoozes[$0.subject] == nil }
        let start = try PageCursor.start(input.page, of: awake.count)
        var view = WarningsView(
            asOf: asOf, account: account, family: input.family, severity: input.severity,
            lines: awake[start...].prefix(Self.warningsPage).map { standing.line($0, marks) }, total: awake.count,
            snoozed: fitting.filter { marks.snoozes[$0.subject] != nil }.map { standing.line($0, marks) }
                .sorted { $0.comesBackOn < $1.comesBackOn },
            counts: all.filter { marks.snoozes[$0.subject] == nil }.byFamily,
            nextPage: PageCursor.next(after: start, size: Self.warningsPage, of: awake.count))
        view.citations = try await citations(of: view.lines + view.snoozed, asOf: asOf, policy: policy, as: caller)
            .adding(standing.citations(ofBetsIn: view.lines + view.snoozed))
        return view
    }

    /// An organisation as a person names it; nil when none is named.
    func account(named name: String?) async throws -> OrganisationMark? {
        guard let name, !name.isEmpty else { return nil }
        let found = try await store.read { db in try db.organisation(named: name) }
        return OrganisationMark(id: found.id, name: found.name, kind: found.kind.value)
    }

    private func citations(
        of lines: [WarningLine], asOf: Day, policy: Policy, as caller: Caller
    ) async throws -> Citations {
        let readings = try await readings(
            of: lines.compactMap(\.subject.organisation), asOf: asOf, policy: policy, as: caller)
        let cited = Citations(
            lines.flatMap { line in
                line.subject.organisation.flatMap { readings[$0] }?.citations(of: line.finding.references) ?? []
            })
        return try await cite(lines.flatMap(\.finding.references), beside: cited, asOf: asOf, as: caller)
    }
}

extension JudgementBoard.Standing {
    /// The decisions that warnings about the company rest on, in words that everybody here may read.
    fileprivate func citations(ofBetsIn lines: [WarningLine]) -> [Citation] {
        let wanted = Set(lines.filter { $0.subject.organisation == nil }.flatMap(\.finding.references))
        let bets = judgements.values.flatMap(\.engagement.bets).filter { wanted.contains(.bet($0.id)) }
        return bets.map { Citation(reference: .bet($0.id), title: "Bet: \($0.text)", on: $0.decidedOn) }
    }

    /// Warnings of one account, or of all and the company, at least so grave, gravest first.
    func warnings(
        of account: Organisation.ID? = nil, from severity: Warning.Severity? = nil, for caller: Caller? = nil
    ) -> [Warning] {
        let fitting = (portfolio.everyWarning + ownWarnings(of: caller?.person)).filter { warning in
            (account == nil || warning.organisation == account) && warning.severity >= severity ?? .low
        }
        return fitting.enumerated()
            .sorted { (-$0.element.severity.rawValue, $0.offset) < (-$1.element.severity.rawValue, $1.offset) }
            .map(\.element)
    }

    /// What only the colleague concerned is told (rule book 13.4): how much of a first meeting they talked.
    func ownWarnings(of person: Person.ID?) -> [Warning] {
        guard let person else { return [] }
        return judgements.values.sorted { $0.organisation < $1.organisation }.flatMap { judgement in
            judgement.engagement.talkShares.filter { $0.colleague == person }.compactMap(\.warning).map { warning in
                var warning = warning
                warning.organisation = judgement.organisation
                return warning
            }
        }
    }

    /// A warning in a list.
    func line(_ warning: Warning, _ marks: FindingMarks) -> WarningLine {
        WarningLine(
            subject: warning.subject, accountName: warning.organisation.flatMap { judgements[$0]?.name },
            finding: marks.marked(Finding(warning)), rule: warning.code.rule, snooze: marks.snoozes[warning.subject])
    }
}

extension WarningLine {
    /// The day it comes back; far off while it stands.
    fileprivate var comesBackOn: Day { snooze?.until ?? Day(Day.range.upperBound) }
}

extension [Warning] {
    /// How many of each family there are, in the order of the catalogue; none is left out.
    fileprivate var byFamily: [WarningsView.Count] {
        let counts = reduce(into: [WarningFamily: Int]()) { sum, warning in
            if let family = warning.code.family { sum[family, default: 0] += 1 }
        }
        return WarningFamily.allCases.compactMap { family in
            counts[family].map { WarningsView.Count(family: family, warnings: $0) }
        }
    }
}
