package import KenDomain
import KenStore

extension Ken {
    /// Items of feedback on an account's page.
    private static let accountFeedback = 20
    /// What hurts, which steps make up the job, which outcomes matter and how well they are met, what let them down.
    private static let needQuestions: Set<Question.ID> = [.init(108), .init(209), .init(210), .init(212)]

    /// What the people of one account lack, and what they told us.
    ///
    /// Reads what the page of needs reads for each core job, which are few, and the newest feedback of the account.
    /// - Throws: ``Refusal/notFound(_:)`` for an account nobody knows, ``Refusal/invalid(_:)`` for a day still to come.
    package func accountNeeds(_ input: AccountInput, as caller: Caller) async throws -> AccountNeedsView {
        let account = try await reading(of: input, as: caller)
        let asOf = account.asOf
        let people = Set(account.dossier.theirPeople.map(\.person.id))
        let cores = try await store.read { db in try db.jobs(asOf: asOf) }
            .filter { $0.isCore && caller.mayRead($0.standing.visibility) }
        var view = AccountNeedsView(asOf: asOf, account: account.mark)
        var raters: Set<SurveyResponse.ID> = []
        for job in cores {
            let reading = try await needReading(job: job.id.description, asOf: asOf, as: caller)
            let needs = reading.needs(of: account.mark.id, people: people)
            view.needs += needs
            view.citations = view.citations.adding(reading.citations(of: needs.map(\.outcome)))
            raters.formUnion(reading.answers(of: people).map(\.id))
        }
        view.needs.sort { ($1.lack, $1.matters, $0.outcome.statement) < ($0.lack, $0.matters, $1.outcome.statement) }
        view.raters = raters.count
        view.open = account.ledgerLines.filter { Self.needQuestions.contains($0.question) && $0.answers.isEmpty }
        try await settleFeedback()
        let (lines, hasMore) = try await store.read { db in
            let items = try db.feedback(from: account.mark.id, asOf: asOf, limit: Self.accountFeedback + 1)
            let themes = try db.themes(asOf: asOf).filter { caller.mayRead($0.standing.visibility) }
            let desk = try FeedbackDesk(items, themes: themes, in: db, for: caller, asOf: asOf)
            return (items.prefix(Self.accountFeedback).compactMap(desk.line), items.count > Self.accountFeedback)
        }
        (view.feedback, view.hasMore) = (lines, hasMore)
        view.sentences = Wording.sentences(for: view)
        return view
    }
}

extension NeedReading {
    /// Answers that count, of people who are among these and that the caller may read.
    func answers(of people: Set<Person.ID>) -> [SurveyResponse] {
        let refused = Set((result?.refused ?? []).map(\.response))
        return records.responses.filter { response in
            mayRead(response.standing) && !refused.contains(response.id)
                && response.respondent.map(people.contains) ?? false
        }
    }

    /// The outcomes of the job that concern an account: those its people rated, spoke of or were promised, and those that
    /// keep it from a larger share of its market.
    func needs(of account: Organisation.ID, people: Set<Person.ID>) -> [AccountNeed] {
        guard let map = jobMap else { return [] }
        let answers = answers(of: people)
        return map.lines.flatMap { step in
            step.outcomes.compactMap { outcome in
                let ratings = answers.compactMap { $0.rating(of: outcome.id) }.filter(\.isComplete)
                let need = AccountNeed(
                    outcome: line(outcome).only(of: account, people: people, words: records.words),
                    step: step.step.text,
                    job: map.job.statement, rated: ratings.count,
                    matters: ratings.count { $0.importance?.isTop ?? false },
                    met: ratings.count { $0.satisfaction?.isTop ?? false },
                    isBarrier: barred(outcome.statement).contains { $0.id == account })
                return need.concerns ? need : nil
            }
        }
    }
}

extension AccountNeed {
    /// Whether there is anything of theirs in it.
    fileprivate var concerns: Bool {
        rated > 0 || isBarrier || !outcome.words.isEmpty || !outcome.promises.isEmpty
    }
}

extension OutcomeLine {
    /// The line with one account's people, words and promises, and nobody else's.
    fileprivate func only(of account: Organisation.ID, people: Set<Person.ID>, words known: CitedWords) -> OutcomeLine {
        var line = self
        line.people.removeAll { !people.contains($0.id) }
        line.promises.removeAll { $0.account?.id != account }
        line.words.removeAll { reference in
            switch reference {
            case .claim(let id): known.claims[id]?.organisation != account
            case .evidence(let id): known.evidence[id].flatMap { known.claims[$0.claim] }?.organisation != account
            default: true
            }
        }
        return line
    }
}
