import Foundation

extension Array where Element: Sendable {
    /// The results of pure work on each element, in their order, worked out on every core.
    func onEveryCore<Result: Sendable>(
        _ work: @escaping @Sendable (Element) throws -> Result
    ) async throws -> [Result] {
        let cores = Swift.max(1, ProcessInfo.processInfo.activeProcessorCount)
        let share = (count + cores - 1) / cores
        guard share > 0 else { return [] }
        return try await withThrowingTaskGroup(of: (start: Int, results: [Result]).self) { group in
            for start in stride(from: 0, to: count, by: share) {
                let part = Array(self[start..<Swift.min(start + share, count)])
                group.addTask { (start, try part.map(work)) }
            }
            var parts: [(start: Int, results: [Result])] = []
            for try await part in group { parts.append(part) }
            return parts.sorted { $0.start < $1.start }.flatMap(\.results)
        }
    }
}
