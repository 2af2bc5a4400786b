package import KenDomain
import KenStore

extension Ken {
    /// Lines of each list on one page.
    private static let promisesPage = 50

    /// Promises, ours and theirs, and the pains that were heard, the most pressing first.
    /// - Throws: ``Refusal/invalid(_:)`` for a day still to come or a page that was never given out.
    package func promises(_ input: AsOfInput, as caller: Caller) async throws -> PromisesView {
        let asOf = try day(input.asOf)
        var view = try await promises(asOf: asOf, parts: .promises, as: caller)
        let longest = max(view.ours.count, view.theirs.count, view.pains.count)
        let start = try PageCursor.start(input.page, of: longest)
        view.show(start..<start + Self.promisesPage)
        view.nextPage = PageCursor.next(after: start, size: Self.promisesPage, of: longest)
        let accounts = Set((view.ours + view.theirs).map(\.account) + view.pains.map(\.account))
        view.name(by: try await promises(of: accounts.sorted(), asOf: asOf, parts: [.promises, .people], as: caller))
        return view
    }

    /// All of them at once. Linear in the promises and pains on record.
    func everyPromise(asOf: Day?, as caller: Caller) async throws -> PromisesView {
        try await promises(asOf: try day(asOf), parts: [.promises, .people], as: caller)
    }

    /// The promises and pains of some accounts, of all for nil; nobody has a name unless people are among the parts.
    private func promises(
        of accounts: [Organisation.ID]? = nil, asOf: Day, parts: DossierParts, as caller: Caller
    ) async throws -> PromisesView {
        let policy = try await policy(asOf: asOf)
        let dossiers = try await store.read { db in
            try db.dossiers(of: try accounts ?? db.organisationsWithPromises(asOf: asOf), asOf: asOf, only: parts)
        }
        let readings = dossiers.map { AccountReading($0, for: caller, asOf: asOf, policy: policy) }
        let lines = readings.flatMap(\.promises).sorted { PromiseLine.order($0, $1) }
        let ours = lines.filter { $0.direction == .ours }
        let settled = ours.filter { $0.state == .kept || $0.state == .late || $0.state == .broken }
        return PromisesView(
            asOf: asOf, ours: ours, theirs: lines.filter { $0.direction == .theirs },
            pains: readings.flatMap(\.pains).sorted {
                ($0.isOpen ? 0 : 1, -$0.tellings, $0.theme) < ($1.isOpen ? 0 : 1, -$1.tellings, $1.theme)
            },
            kept: settled.count { $0.state == .kept }, settled: settled.count)
    }
}

extension PromisesView {
    /// Keeps a part of each list.
    fileprivate mutating func show(_ part: Range<Int>) {
        ours = Array(ours.dropFirst(part.lowerBound).prefix(part.count))
        theirs = Array(theirs.dropFirst(part.lowerBound).prefix(part.count))
        pains = Array(pains.dropFirst(part.lowerBound).prefix(part.count))
    }

    /// Takes the same lines from a view that knows the people.
    fileprivate mutating func name(by named: PromisesView) {
        let lines = Dictionary((named.ours + named.theirs).map { ($0.id, $0) }) { $1 }
        let told = Dictionary(named.pains.map { ([$0.account.description, $0.theme], $0) }) { $1 }
        ours = ours.map { lines[$0.id] ?? $0 }
        theirs = theirs.map { lines[$0.id] ?? $0 }
        pains = pains.map { told[[$0.account.description, $0.theme]] ?? $0 }
    }
}
