import HTTPTypes
import KenDomain
import KenTestSupport
import KenVerbs
import Testing

@testable import KenWeb

@Suite struct `Needs and research on pages` {
    @Test func `needs stand in the menu where a survey is on record`() async throws {
        try await Visitor.read { visitor async throws in
            #expect(try await visitor.get("/").markup.contains("href=\"/needs\""))
            let page = try await visitor.get(Places.needs)
            #expect(page.status == .ok)
            for words in ["wiring changes", "Segment 2, 32 people, all uptime guardians", "12.2", "10.0 to 14.5"] {
                #expect(page.markup.contains(words), "\(words)")
            }
            #expect(page.markup.matches(of: /<circle class="bubble/).count == 12)
        }
        try await Visitor.visit(try await Ken.fresh(on: .demonstration)) { visitor async throws in
            #expect(try await !visitor.get("/").markup.contains("href=\"/needs\""))
            #expect(try await visitor.get(Places.needs).markup.contains("No core job is on record"))
        }
    }

    @Test func `a segment is chosen by the address, and one that is not there is refused`() async throws {
        try await Visitor.read { visitor async throws in
            let second = try await visitor.get("/needs?segment=2").markup
            #expect(second.contains("<strong aria-current=\"true\">Segment 2"))
            #expect(second.contains("underserved in the extreme"))
            #expect(try await visitor.get("/needs?segment=7").status == .badRequest)
            #expect(try await visitor.get("/needs?job=nothing").status == .badRequest)
        }
    }

    @Test func `each outcome leads to a page for those who build`() async throws {
        try await Visitor.read { visitor async throws in
            let page = try await visitor.get(Places.needs).markup
            let link = try #require(page.firstMatch(of: /href="(\/needs\/outcomes\/[^"]+)"/)?.1)
            let need = try await visitor.get(String(link))
            #expect(need.status == .ok && need.markup.contains("What they said"))
            let whole = try #require(page.firstMatch(of: /href="(\/needs\/jobs\/[^"]+)"/)?.1)
            #expect(try await visitor.get(String(whole)).markup.contains("Eleven. I counted them aloud"))
            #expect(try await visitor.get("/needs/outcomes/nothing").status == .notFound)
        }
    }

    @Test func `the checker works without JavaScript`() async throws {
        try await Visitor.read { visitor async throws in
            #expect(try await visitor.get(Places.lint).status == .ok)
            let text = "Wouldn't it <help> you?\n\nWhat happened the last time?"
            let page = try await visitor.post(
                Places.lint, [("kind", "questions"), ("text", text), ("step", "stop it")])
            #expect(page.status == .ok)
            for words in ["LEADING", "it &lt;help&gt; you?", "last time you stopped it"] {
                #expect(page.markup.contains(words), "\(words)")
            }
            #expect(try await visitor.post(Places.lint, [("kind", "poems"), ("text", "x")]).status == .badRequest)
        }
    }

    @Test func `research shows shares, and the talks with their questions`() async throws {
        try await Visitor.read { visitor async throws in
            let page = try await visitor.get(Places.research).markup
            #expect(
                page.contains("Of 42 talks with a level") || page.contains(">42 talks") || page.contains("42 talks"))
            let talk = try #require(page.matches(of: /href="(\/conversations\/[^"]+)">Idea list/).first?.1)
            let asked = try await visitor.get(String(talk)).markup
            #expect(asked.contains("How much do you love the new app?") && asked.contains("LEADING"))
        }
    }

    @Test func `a job, a step and an outcome are written down, questions kept, and all of it taken back`() async throws
    {
        try await Visitor.visit(try await Ken.demonstration()) { visitor async throws in
            let job = try await visitor.post(
                Places.jobs, [("statement", "keep the line running"), ("holder", "primary")])
            #expect(job.status == .ok && job.markup.contains("keep the line running"))
            let page = try await visitor.get("/needs?job=keep%20the%20line").markup
            let id = try #require(page.firstMatch(of: /name="job" value="([^"]+)"/)?.1)
            let step = try await visitor.post(
                Places.jobSteps, [("job", String(id)), ("kind", "monitor"), ("text", "watch the line")])
            #expect(step.status == .ok)
            let outcome = try await visitor.post(
                Places.outcomes,
                [("step", "watch the line"), ("statement", "Reduce the number of stops during a shift")])
            #expect(outcome.markup.contains("Say minimize."))
            let act = try #require(outcome.markup.firstMatch(of: /name="act" value="([^"]+)"/)?.1)
            #expect(try await visitor.post(Places.undoAct, [("act", String(act)), ("back", "/needs")]).status == .ok)
            #expect(try await !visitor.get("/needs?job=keep%20the%20line").markup.contains("number of stops"))
            let broken = try await visitor.post(Places.surveyAnswers, [("survey", "x"), ("table", "a,b\n1,2\n")])
            #expect(broken.status == .badRequest)
        }
    }

    @Test func `nothing is written down on a past day`() async throws {
        try await Visitor.read { visitor async throws in
            let past = try await visitor.get("/needs?asOf=\(Day.demonstration.adding(-30))").markup
            #expect(past.contains("As known on") && !past.contains("<h2>Write down</h2>"))
        }
    }
}
