import KenDomain
import KenVerbs
import ServiceLifecycle

/// Feels once a second whether anything has changed, for all pages that stand open together; rests while none does.
actor Pulse {
    /// One page that listens.
    struct Listener {
        let id: Int
        /// What there is to tell, the newest only: who reads slowly misses what is old.
        let beats: AsyncStream<PulseView>
    }

    private let ken: Ken
    /// Pages that may listen at a time.
    private let most: Int
    private var listeners: [Int: AsyncStream<PulseView>.Continuation] = [:]
    private var next = 0
    private var task: Task<Void, Never>?

    init(ken: Ken, most: Int) {
        self.ken = ken
        self.most = most
    }

    /// Pages that listen now.
    var count: Int { listeners.count }

    /// Begins to listen.
    /// - Throws: ``Refusal/tooMany(_:)`` when as many pages listen as may.
    func listen() throws(Refusal) -> Listener {
        guard listeners.count < most else {
            throw .tooMany("As many pages as may already wait for news; reload instead.")
        }
        next += 1
        let id = next
        let (beats, continuation) = AsyncStream.makeStream(of: PulseView.self, bufferingPolicy: .bufferingNewest(1))
        listeners[id] = continuation
        if task == nil { task = Task { [weak self] in await Self.run { await self?.feel() ?? false } } }
        return Listener(id: id, beats: beats)
    }

    /// Stops listening.
    func leave(_ id: Int) {
        listeners.removeValue(forKey: id)?.finish()
        guard listeners.isEmpty else { return }
        task?.cancel()
        task = nil
    }

    /// Feels until it is told to stop, or the server ends.
    private static func run(_ feel: () async -> Bool) async {
        while !Task.isCancelled, await feel() {
            do { try await Task.sleep(for: .seconds(1)) } catch { return }
        }
    }

    /// One beat: what is told to everybody. When the server ends, so does everybody's listening.
    private func feel() async -> Bool {
        guard !Task.isShuttingDownGracefully else {
            for listener in listeners.values { listener.finish() }
            listeners = [:]
            return false
        }
        // A beat that fails is missed: the next one tells.
        if let beat = try? await ken.pulse() { for listener in listeners.values { listener.yield(beat) } }
        return true
    }

    deinit { task?.cancel() }
}
