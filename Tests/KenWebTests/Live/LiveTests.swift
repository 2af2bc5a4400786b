import HTTPTypes
import KenDomain
import KenTestSupport
import KenVerbs
import Testing

@testable import KenWeb

@Suite struct `Pages that stand open` {
    private let quiet = PulseView(state: "1", work: [])

    @Test func `are told the state at once, then only what is new`() {
        var events = LiveEvents(isToldOfWork: true, quiet: 10)
        #expect(events.next(quiet) == "retry: 3000\n\nevent: state\ndata: 1\n\nevent: work\ndata:\n\n")
        #expect(events.next(quiet) == nil)
        #expect(events.next(PulseView(state: "2", work: [])) == "event: state\ndata: 2\n\n")
        let busy = PulseView(state: "2", work: ["Importing: 7 rows\nof x.csv read."])
        #expect(events.next(busy) == "event: work\ndata: Importing: 7 rows of x.csv read.\n\n")
    }

    @Test func `are not told of work that is not theirs to see`() {
        var events = LiveEvents(isToldOfWork: false, quiet: 10)
        _ = events.next(quiet)
        #expect(events.next(PulseView(state: "1", work: ["Importing"])) == nil)
    }

    @Test func `hear a sign of life while nothing happens`() {
        var events = LiveEvents(isToldOfWork: true, quiet: 3)
        _ = events.next(quiet)
        #expect(
            (0..<6).map { _ in events.next(quiet) } == [nil, nil, ": still here\n\n", nil, nil, ": still here\n\n"])
    }

    @Test func `hear of a change, all of them`() async throws {
        let ken = try await Ken.fresh(on: .demonstration)
        let pulse = Pulse(ken: ken, most: 2)
        let (one, two) = (try await pulse.listen(), try await pulse.listen())
        var (first, second) = (one.beats.makeAsyncIterator(), two.beats.makeAsyncIterator())
        let before = try #require(await first.next())
        let other = await second.next()
        #expect(other?.state == before.state)
        try await ken.loadDemonstration(as: .localOwner)
        var after: PulseView?
        repeat { after = await first.next() } while after?.state == before.state
        #expect(after != nil)
        repeat { after = await second.next() } while after?.state == before.state
        #expect(after != nil)
        await pulse.leave(one.id)
        await pulse.leave(two.id)
        let count = await pulse.count
        #expect(count == 0)
    }

    @Test func `are as many as may be, and room is made by whoever leaves`() async throws {
        let pulse = Pulse(ken: try await Ken.fresh(on: .demonstration), most: 1)
        let one = try await pulse.listen()
        await #expect(throws: Refusal.self) { _ = try await pulse.listen() }
        await pulse.leave(one.id)
        await pulse.leave(try await pulse.listen().id)
    }

    @Test func `nobody listens without a session`() async throws {
        try await Visitor.read { visitor in
            let answer = try await visitor.get(Places.live, session: false)
            #expect(answer.status == .unauthorized)
        }
    }

    @Test func `carry what they were made from, unless they show the past or answer a form`() async throws {
        try await Visitor.read { visitor in
            #expect(try await visitor.get("/").markup.contains("data-state=\""))
            let past = try await visitor.get("/?asOf=\(Day.demonstration.adding(-30))")
            #expect(past.markup.contains("As known on") && !past.markup.contains("data-state"))
            let answer = try await visitor.post("/log", [("text", "x"), ("deed", "read")])
            #expect(!answer.markup.contains("data-state"))
        }
    }
}
