package import KenDomain
import KenStore

extension Ken {
    /// Lines of each list on one page.
    private static let promisesPage = 50

    /// Promises, ours and theirs, and the pains that were heard, the most pressing first.
    /// - Throws: ``Refusal/invalid(_:)`` for a day still to come or a page that was never given out.
    package func promises(_ input: AsOfInput, as caller: Caller) async throws -> PromisesView {
        var view = try await everyPromise(asOf: input.asOf, as: caller)
        let longest = max(view.ours.count, view.theirs.count, view.pains.count)
        let start = try PageCursor.start(input.page, of: longest)
        view.ours = Array(view.ours.dropFirst(start).prefix(Self.promisesPage))
        view.theirs = Array(view.theirs.dropFirst(start).prefix(Self.promisesPage))
        view.pains = Array(view.pains.dropFirst(start).prefix(Self.promisesPage))
        view.nextPage = PageCursor.next(after: start, size: Self.promisesPage, of: longest)
        return view
    }

    /// All of them at once. Linear in the promises and pains on record.
    func everyPromise(asOf: Day?, as caller: Caller) async throws -> PromisesView {
        let asOf = try day(asOf)
        let policy = try await policy(asOf: asOf)
        let dossiers = try await store.read { db in
            try db.dossiers(of: try db.organisationsWithPromises(asOf: asOf), asOf: asOf, only: .promises)
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
