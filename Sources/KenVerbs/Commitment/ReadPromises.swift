package import KenDomain
import KenStore

extension Ken {
    /// Every promise, ours and theirs, and the pains that were heard and not answered.
    package func promises(_ input: AsOfInput, as caller: Caller) async throws -> PromisesView {
        let asOf = try day(input.asOf)
        let policy = try await policy(asOf: asOf)
        let dossiers = try await store.read { db in
            try db.dossiers(of: try db.organisationsWithPromises(asOf: asOf), asOf: asOf)
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
