import KenDomain
import KenStore

extension Ken {
    /// What stands behind findings about ourselves: reviews, and promises of ours wherever they were made. A constant
    /// number of queries.
    func mirrorCitations(of references: Set<Reference>, asOf: Day, as caller: Caller) async throws -> [Citation] {
        var (commitments, pains): ([Commitment.ID], [PainReport.ID]) = ([], [])
        var reviews: Set<ReviewRecord.ID> = []
        for reference in references {
            switch reference {
            case .commitment(let id): commitments.append(id)
            case .pain(let id): pains.append(id)
            case .reviewRecord(let id): reviews.insert(id)
            default: continue
            }
        }
        guard !(commitments.isEmpty && pains.isEmpty && reviews.isEmpty) else { return [] }
        let (promises, held, names) = try await store.read { [commitments, pains, reviews] db in
            let promises = try db.promises(commitments.sorted(), pains.sorted())
            let accounts = promises.commitments.map(\.organisation) + promises.pains.map(\.organisation)
            return (
                promises, reviews.isEmpty ? [] : try db.reviews(asOf: asOf),
                try db.organisations(Set(accounts).sorted()).mapValues(\.name)
            )
        }
        return promises.commitments.map { caller.cited($0, at: names[$0.organisation]) }
            + promises.pains.map { caller.cited($0, at: names[$0.organisation]) }
            + held.filter { reviews.contains($0.id) }.map { caller.cited($0) }
    }
}

extension Caller {
    /// A review as this caller may read of it.
    func cited(_ review: ReviewRecord) -> Citation {
        let mayRead = mayRead(review.standing.visibility)
        let items = Wording.list(review.items.map(\.title))
        return Citation(
            reference: .reviewRecord(review.id), title: mayRead ? review.title : "A review",
            quote: mayRead ? items : nil, on: review.heldOn, mark: "minutes of a review",
            interaction: mayRead ? review.interaction : nil, isInConfidence: !mayRead)
    }

    fileprivate func cited(_ commitment: Commitment, at account: String?) -> Citation {
        let mayRead = mayRead(commitment.standing.visibility)
        let due = commitment.dueOn.map { "due \(Wording.date($0))" }
        let settled = commitment.settledOn.map { "settled \(Wording.date($0))" }
        return Citation(
            reference: .commitment(commitment.id), title: "We promised", quote: mayRead ? commitment.text : nil,
            who: account, on: commitment.madeOn, mark: [due, settled].compactMap(\.self).joined(separator: ", "),
            interaction: mayRead ? commitment.interaction : nil, isInConfidence: !mayRead)
    }

    fileprivate func cited(_ pain: PainReport, at account: String?) -> Citation {
        let mayRead = mayRead(pain.standing.visibility)
        return Citation(
            reference: .pain(pain.id), title: "Told us what hurts", quote: mayRead ? pain.text : nil, who: account,
            on: pain.happenedOn, mark: pain.reportBackBy.map { "answer promised by \(Wording.date($0))" },
            interaction: mayRead ? pain.interaction : nil, isInConfidence: !mayRead)
    }
}
