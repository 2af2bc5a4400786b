/// Where the work of a sensitivity is done: at most one at a time, ended when nobody holds the desk any more.
actor SensitivityDesk {
    private var task: Task<Void, any Error>?
    /// How far the work has come; nil while there is none.
    private(set) var progress: SensitivityView.Progress?

    /// Begins the work unless it is being done.
    func start(_ work: @escaping @concurrent @Sendable () async throws -> Void) {
        guard task == nil else { return }
        task = Task { [weak self] in
            do {
                try await work()
                await self?.finish()
            } catch {
                await self?.finish()
                throw error
            }
        }
    }

    /// Waits until the work is done; at once when there is none.
    /// - Throws: what stopped the work.
    func wait() async throws { try await task?.value }

    /// Notes how far the work has come.
    func note(_ progress: SensitivityView.Progress) { self.progress = progress }

    private func finish() {
        task = nil
        progress = nil
    }

    deinit { task?.cancel() }
}
