package import KenDomain

extension Ken {
    /// Promises, ours and theirs.
    package func promisesTable(_ input: AsOfInput, as caller: Caller) async throws -> ListTable {
        let view = try await everyPromise(asOf: input.asOf, as: caller)
        return ListTable(
            "promises",
            ["id", "direction", "account", "promise", "people", "owner", "made_on", "due_on", "settled_on", "state"],
            (view.ours + view.theirs).map { line in
                [
                    .code(line.id.description), .code(line.direction.rawValue), .words(line.accountName),
                    .words(line.text),
                    .words(line.people.joined(separator: ", ")), .words(line.owner), .day(line.madeOn),
                    .day(line.dueOn),
                    .day(line.settledOn), .code(line.state.rawValue),
                ]
            })
    }

    /// What was shown of our roadmap to whom.
    package func disclosuresTable(_ input: AsOfInput, as caller: Caller) async throws -> ListTable {
        let view = try await disclosures(input, as: caller)
        return ListTable(
            "disclosures",
            ["id", "shown_on", "account", "people", "item", "status", "shown_by", "channel", "acknowledged"],
            view.ledger.map { line in
                [
                    .code(line.id.description), .day(line.shownOn), .words(line.account.name), .names(line.people),
                    .words(line.title), .code(line.status.rawValue), .words(line.shownBy?.name),
                    .code(line.channel.rawValue), .code(line.isAcknowledged ? "yes" : "no"),
                ]
            })
    }

    /// Warnings that fit the filters, each as its sentence.
    package func warningsTable(_ input: WarningsInput, as caller: Caller) async throws -> ListTable {
        let lines = try await ListTable.pages(
            { page in
                var input = input
                input.page = page
                return try await warnings(input, as: caller)
            }, lines: \.lines, next: \.nextPage)
        return ListTable(
            "warnings", ["code", "severity", "family", "account", "sentence", "move"],
            lines.map { line in
                [
                    .code(line.subject.code.rawValue), .code("\(line.finding.severity)"),
                    .code(line.subject.code.family?.rawValue), .words(line.accountName),
                    .words(line.finding.sentence.plain),
                    .words(line.finding.move),
                ]
            })
    }

    /// Our decisions, taken and open.
    package func betsTable(_ input: AsOfInput, as caller: Caller) async throws -> ListTable {
        let view = try await bets(input, as: caller)
        return ListTable(
            "bets", ["id", "state", "kind", "decision", "decided_on", "asked_by", "need_of", "grounds"],
            (view.open.map { ("open", $0) } + view.taken.map { ("taken", $0) }).map { state, line in
                [
                    .code(line.id.description), .code(state), .code(line.kind.rawValue), .words(line.text),
                    .day(line.decidedOn), .words(line.askedBy?.name),
                    .words(line.needOf.map(\.name).joined(separator: ", ")), .whole(line.grounds.count),
                ]
            })
    }

    /// Items of one queue of feedback, newest first.
    package func feedbackTable(_ input: FeedbackInput, as caller: Caller) async throws -> ListTable {
        let lines = try await ListTable.pages(
            { page in
                var input = input
                input.page = page
                return try await feedback(input, as: caller)
            }, lines: \.items, next: \.nextPage)
        return ListTable(
            "feedback",
            [
                "id", "received_on", "source", "account", "giver", "text", "themes", "owner", "due_on", "decision",
                "told_back_on",
            ],
            lines.map { line in
                [
                    .code(line.id.description), .day(line.receivedOn), .code(line.source.rawValue),
                    .words(line.organisation?.name), .words(line.giver?.name), .words(line.text),
                    .words(line.themes.map(\.name).joined(separator: ", ")), .words(line.owner), .day(line.dueOn),
                    .code(line.decision?.rawValue), .day(line.toldBackOn),
                ]
            })
    }

    /// Outcomes of the job that is shown, step by step, with what surveys say of them.
    package func outcomesTable(_ input: NeedsInput, as caller: Caller) async throws -> ListTable {
        let view = try await needs(input, as: caller)
        let lines = view.map?.steps.flatMap { step in step.outcomes.map { (step, $0) } } ?? []
        return ListTable(
            "outcomes",
            ["id", "step", "outcome", "importance", "satisfaction", "opportunity", "promises", "bets"],
            lines.map { step, line in
                [
                    .code(line.id.description), .words(step.text), .words(line.statement),
                    .number(line.score?.importance.share), .number(line.score?.satisfaction.share),
                    .number(line.score?.opportunity?.score), .whole(line.promises.count), .whole(line.bets.count),
                ]
            })
    }
}
