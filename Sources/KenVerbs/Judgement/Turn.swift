/// Lets one at a time through, in the order in which they came: work that reads, decides and keeps over several steps.
actor Turn {
    private var isTaken = false
    private var waiting: [CheckedContinuation<Void, Never>] = []

    /// Does the work when everybody who came before is done.
    func hold<Result: Sendable>(_ work: @Sendable () async throws -> Result) async throws -> Result {
        await take()
        do {
            let result = try await work()
            release()
            return result
        } catch {
            release()
            throw error
        }
    }

    private func take() async {
        guard isTaken else { return isTaken = true }
        await withCheckedContinuation { waiting.append($0) }
    }

    private func release() {
        guard !waiting.isEmpty else { return isTaken = false }
        waiting.removeFirst().resume()
    }
}
