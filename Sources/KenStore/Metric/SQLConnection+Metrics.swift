package import KenDomain

/// What figures over all accounts count beside their judgements, as of a day.
package struct MetricRecords: Sendable {
    /// Newest first.
    package var waves: [SurveyWave]
    /// Oldest first, like the others.
    package var answers: [WaveAnswer]
    package var agreements: [ReferenceAgreement]
    package var renewals: [Renewal]
    package var costs: [CostStatement]
    /// Who stands behind answers and agreements.
    package var people: [Person.ID: String]
}

extension SQLConnection {
    /// What figures count: answers since a day, and every wave, agreement, renewal and statement of costs. A constant
    /// number of queries for each 128 people; linear in the answers.
    package func metricRecords(since: Day, asOf: Day) throws -> MetricRecords {
        let day = [SQLValue.int(workspace), .day(asOf)]
        let answers = try all(MetricStatements.answers, [.int(workspace), .day(since), .day(asOf)]) {
            try WaveAnswer($0)
        }
        let agreements = try all(MetricStatements.agreements, day) { try ReferenceAgreement($0) }
        let named = Set(answers.compactMap(\.person) + agreements.compactMap(\.givenBy))
        return MetricRecords(
            waves: try all(MetricStatements.waves, day) { try SurveyWave($0) }, answers: answers,
            agreements: agreements, renewals: try all(MetricStatements.renewals, day) { try Renewal($0) },
            costs: try all(MetricStatements.costs, day) { try CostStatement($0) },
            people: try people(named.sorted()).mapValues(\.name))
    }

    /// The same for one account; costs are of the company and not among them.
    package func metricRecords(of account: Organisation.ID, since: Day, asOf: Day) throws -> MetricRecords {
        let day = [SQLValue.int(workspace), .day(asOf), .id(account)]
        let answers = try all(
            MetricStatements.answersOfAccount, [.int(workspace), .day(since), .day(asOf), .id(account)]
        ) { try WaveAnswer($0) }
        let agreements = try all(MetricStatements.agreementsOfAccount, day) { try ReferenceAgreement($0) }
        let named = Set(answers.compactMap(\.person) + agreements.compactMap(\.givenBy))
        return MetricRecords(
            waves: try waves(Set(answers.map(\.wave)).sorted()), answers: answers, agreements: agreements,
            renewals: try all(MetricStatements.renewalsOfAccount, day) { try Renewal($0) }, costs: [],
            people: try people(named.sorted()).mapValues(\.name))
    }

    /// Waves by id.
    private func waves(_ ids: [SurveyWave.ID]) throws -> [SurveyWave] {
        var found: [SurveyWave] = []
        try query(MetricStatements.wavesByID, [.int(workspace)], among: ids.map { .id($0) }) { row in
            found.append(try SurveyWave(row))
        }
        return found.sorted { ($1.from, $1.id) < ($0.from, $0.id) }
    }

    /// Revenue with organisations that are no customers any more, in the two years up to a day, oldest first.
    package func revenueOfFormer(from: Day, asOf: Day) throws -> [RevenueFact] {
        try all(MetricStatements.revenueOfFormer, [.int(workspace), .day(from), .day(asOf)]) { try RevenueFact($0) }
    }

    /// Deals with organisations that are no customers any more, by organisation, then id.
    package func dealsOfFormer(asOf: Day) throws -> [Deal] {
        try all(MetricStatements.dealsOfFormer, [.int(workspace), .day(asOf)]) { try Deal($0) }
    }

    /// Deals by id, in their order of becoming known.
    package func deals(_ ids: some Sequence<Deal.ID>) throws -> [Deal] {
        var found: [Deal] = []
        try query(MetricStatements.dealsByID, [.int(workspace)], among: ids.map { .id($0) }) { row in
            found.append(try Deal(row))
        }
        return found.sorted { $0.id < $1.id }
    }

    /// Deals of exactly that name. Walks all deals: for an act of a person only.
    package func deals(called name: String) throws -> [Deal] {
        try all(MetricStatements.dealsByName, [.int(workspace), .text(name)]) { try Deal($0) }
    }

    /// Whether anything of the figures is on record beside revenue, so that they are worth a place in the menu.
    package func hasMetrics(asOf: Day) throws -> Bool {
        let day = [SQLValue.int(workspace), .day(asOf)]
        return try [MetricStatements.anyWave, MetricStatements.anyCost, MetricStatements.anyRevenue].contains {
            try first($0, day) { _ in true } ?? false
        }
    }
}

/// The SQL of figures: `$1` workspace, `$2` the day as of which they are read, `$3` an account.
enum MetricStatements {
    static let waves = Statement(
        """
        SELECT \(SurveyWave.table.columns(of: "w")) FROM survey_wave w
        WHERE w.workspace = $1 AND w.from_day <= $2 AND w.learned_on <= $2 AND w.ended_on IS NULL
        ORDER BY w.from_day DESC, w.id DESC
        """)

    static let wavesByID = ListStatement(
        "SELECT \(SurveyWave.table.columns(of: "w")) FROM survey_wave w WHERE w.workspace = $1 AND w.id", first: 2)

    /// `$2` the first day, `$3` the last.
    static let answers = Statement(
        """
        SELECT \(WaveAnswer.table.columns(of: "a")) FROM wave_answer a
        WHERE a.workspace = $1 AND a.answered_on BETWEEN $2 AND $3 AND a.learned_on <= $3 AND a.ended_on IS NULL
        ORDER BY a.answered_on, a.id
        """)

    /// `$2` the first day, `$3` the last, `$4` the account.
    static let answersOfAccount = Statement(
        """
        SELECT \(WaveAnswer.table.columns(of: "a")) FROM wave_answer a
        WHERE a.workspace = $1 AND a.organisation = $4 AND a.answered_on BETWEEN $2 AND $3 AND a.learned_on <= $3
            AND a.ended_on IS NULL
        ORDER BY a.answered_on, a.id
        """)

    static let agreements = Statement(
        """
        SELECT \(ReferenceAgreement.table.columns(of: "r")) FROM reference_agreement r
        WHERE r.workspace = $1 AND r.given_on <= $2 AND r.learned_on <= $2 AND r.ended_on IS NULL
        ORDER BY r.given_on, r.id
        """)

    static let agreementsOfAccount = Statement(
        """
        SELECT \(ReferenceAgreement.table.columns(of: "r")) FROM reference_agreement r
        WHERE r.workspace = $1 AND r.organisation = $3 AND r.given_on <= $2 AND r.learned_on <= $2
            AND r.ended_on IS NULL
        ORDER BY r.given_on, r.id
        """)

    static let renewals = Statement(
        """
        SELECT \(Renewal.table.columns(of: "r")) FROM renewal r
        WHERE r.workspace = $1 AND r.decided_on <= $2 AND r.learned_on <= $2 AND r.ended_on IS NULL
        ORDER BY r.decided_on, r.id
        """)

    static let renewalsOfAccount = Statement(
        """
        SELECT \(Renewal.table.columns(of: "r")) FROM renewal r
        WHERE r.workspace = $1 AND r.organisation = $3 AND r.decided_on <= $2 AND r.learned_on <= $2
            AND r.ended_on IS NULL
        ORDER BY r.decided_on, r.id
        """)

    static let costs = Statement(
        """
        SELECT \(CostStatement.table.columns(of: "c")) FROM cost_statement c
        WHERE c.workspace = $1 AND c.from_day <= $2 AND c.learned_on <= $2 AND c.ended_on IS NULL
        ORDER BY c.from_day, c.id
        """)

    /// `$2` the first day, `$3` the day as of which it is read.
    static let revenueOfFormer = Statement(
        """
        SELECT \(RevenueFact.table.columns(of: "r")) FROM organisation o
        JOIN revenue_fact r ON r.workspace = $1 AND r.organisation = o.id
        WHERE o.workspace = $1 AND o.kind = 'formerAccount' AND o.ended_on IS NULL AND r.ended_on IS NULL
            AND r.learned_on <= $3 AND r.from_day <= $3 AND r.until_day > $2
        ORDER BY o.id, r.from_day, r.id
        """)

    static let dealsOfFormer = Statement(
        """
        SELECT \(Deal.table.columns(of: "d")) FROM organisation o
        JOIN deal d ON d.workspace = $1 AND d.organisation = o.id
        WHERE o.workspace = $1 AND o.kind = 'formerAccount' AND o.ended_on IS NULL AND d.ended_on IS NULL
            AND d.learned_on <= $2
        ORDER BY o.id, d.id
        """)

    static let dealsByID = ListStatement(
        "SELECT \(Deal.table.columns(of: "d")) FROM deal d WHERE d.workspace = $1 AND d.ended_on IS NULL AND d.id",
        first: 2)

    /// `$2` the name.
    static let dealsByName = Statement(
        """
        SELECT \(Deal.table.columns(of: "d")) FROM deal d
        WHERE d.workspace = $1 AND d.name = $2 AND d.ended_on IS NULL ORDER BY d.id LIMIT 9
        """)

    static let anyWave = Statement(
        """
        SELECT 1 FROM survey_wave w
        WHERE w.workspace = $1 AND w.from_day <= $2 AND w.learned_on <= $2 AND w.ended_on IS NULL LIMIT 1
        """)

    static let anyCost = Statement(
        """
        SELECT 1 FROM cost_statement c
        WHERE c.workspace = $1 AND c.from_day <= $2 AND c.learned_on <= $2 AND c.ended_on IS NULL LIMIT 1
        """)

    static let anyRevenue = Statement(
        """
        SELECT 1 FROM revenue_fact r
        WHERE r.workspace = $1 AND r.learned_on <= $2 AND r.from_day <= $2 AND r.ended_on IS NULL LIMIT 1
        """)

    static let all =
        [
            waves, answers, answersOfAccount, agreements, agreementsOfAccount, renewals, renewalsOfAccount, costs,
            revenueOfFormer, dealsOfFormer, dealsByName, anyWave, anyCost, anyRevenue,
        ] + wavesByID.statements + dealsByID.statements
}
