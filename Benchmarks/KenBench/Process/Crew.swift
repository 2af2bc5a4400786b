import Foundation

/// Threads that work side by side: more of them than cores, for most of them wait.
enum Crew {
    /// Runs `work` on so many threads and waits for all of them.
    static func work(_ count: Int, _ work: @escaping @Sendable (Int) -> Void) {
        let group = DispatchGroup()
        for member in 0..<count {
            group.enter()
            let thread = Thread {
                work(member)
                group.leave()
            }
            thread.start()
        }
        group.wait()
    }
}
