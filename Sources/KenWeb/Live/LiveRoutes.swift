import HTTPTypes
import Hummingbird
import KenDomain
import KenVerbs
import NIOCore

/// Tells pages that stand open that something has changed, and how far long work has come, as server-sent events.
struct LiveRoutes {
    let pulse: Pulse
    let sessions: Sessions
    let limits: Limits

    func add(to pages: Pages) {
        pages.reply(Places.live) { visit in
            let listener = try await pulse.listen()
            let channel = visit.context.channel
            // Whoever goes away makes room at once; whoever stays is sent to listen anew in good time.
            channel.closeFuture.whenComplete { _ in Task { await pulse.leave(listener.id) } }
            channel.eventLoop.scheduleTask(in: .seconds(limits.liveSeconds)) { channel.close(promise: nil) }
            return Response(
                status: .ok, headers: [.contentType: "text/event-stream; charset=utf-8", .cacheControl: "no-store"],
                body: body(listener, visit))
        }
    }

    private func body(_ listener: Pulse.Listener, _ visit: Visit) -> ResponseBody {
        let session = visit.request.cookies[SessionGuard.cookie]?.value ?? ""
        let isToldOfWork = visit.caller.may(.importFiles)
        return ResponseBody { [pulse, sessions, beat = limits.liveBeatSeconds] writer in
            var told = LiveEvents(isToldOfWork: isToldOfWork, quiet: beat)
            do {
                for await news in listener.beats {
                    guard sessions.isOpen(session) else { break }
                    if let text = told.next(news) { try await writer.write(ByteBuffer(string: text)) }
                }
                await pulse.leave(listener.id)
                try await writer.finish(nil)
            } catch {
                await pulse.leave(listener.id)
                throw error
            }
        }
    }
}

/// What one page is told, beat by beat: news, and now and then a sign of life.
struct LiveEvents {
    /// Whether work is told as well.
    let isToldOfWork: Bool
    /// Beats between two signs of life.
    let quiet: Int
    private var last: PulseView?
    private var silent = 0

    init(isToldOfWork: Bool, quiet: Int) {
        self.isToldOfWork = isToldOfWork
        self.quiet = quiet
    }

    /// The text to send for a beat; nil for none.
    mutating func next(_ beat: PulseView) -> String? {
        var text = last == nil ? "retry: 3000\n\n" : ""
        if last?.state != beat.state { text += "event: state\ndata: \(beat.state)\n\n" }
        if isToldOfWork, last?.work != beat.work { text += Self.work(beat.work) }
        last = beat
        silent = text.isEmpty ? silent + 1 : 0
        guard silent >= quiet else { return text.isEmpty ? nil : text }
        silent = 0
        return ": still here\n\n"
    }

    /// Each sentence on a line of its own; a name with a line end in it stays one line.
    private static func work(_ sentences: [String]) -> String {
        let lines = sentences.map { "data: \($0.split(whereSeparator: \.isNewline).joined(separator: " "))\n" }
        return "event: work\n" + (lines.isEmpty ? "data:\n" : lines.joined()) + "\n"
    }
}
