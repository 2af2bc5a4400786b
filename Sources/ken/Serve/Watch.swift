import KenDomain
import KenVerbs
import Logging
import ServiceLifecycle

/// Keeps today's judgements up to date while the server runs: after a start, and when a new day begins.
struct Watch: Service {
    let ken: Ken
    let logger: Logger

    func run() async throws {
        var judgedOn: Day?
        while !Task.isShuttingDownGracefully {
            if judgedOn != ken.today() {
                do {
                    try await ken.refresh()
                    judgedOn = ken.today()
                } catch {
                    logger.error("today's judgement failed", metadata: ["error": "\(error)"])
                }
            }
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: .seconds(60)) }
        }
    }
}
