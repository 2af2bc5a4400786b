import HTTPTypes
import KenDomain
import KenTestSupport
import KenVerbs
import Testing

@testable import KenWeb

@Suite struct `Feedback on pages` {
    @Test func `is in the menu once there is any, with its themes and their standing in words`() async throws {
        try await Visitor.visit(try await Ken.demonstration()) { visitor async throws in
            #expect(try await visitor.get("/").markup.contains("href=\"/feedback\""))
            let page = try await visitor.get(Places.feedback).markup
            #expect(page.contains("Health data export") && page.contains("one loud customer"))
            let emptied = page.replacing("aria-current=\"page\">Customers", with: "")
            #expect(emptied.contains("Partner needs") && emptied.contains("Internal voice"))
            #expect(page.utf8.count < 60_000, "\(page.utf8.count)")
        }
        try await Visitor.visit(try await Ken.fresh(on: .demonstration)) { visitor async throws in
            #expect(try await !visitor.get("/").markup.contains("href=\"/feedback\""))
            #expect(try await visitor.get(Places.feedback).markup.contains("Nobody's words are on record"))
        }
    }

    @Test func `an item is corrected, taken and answered with forms alone, and each is taken back`() async throws {
        let ken = try await Ken.demonstration()
        let view = try await ken.feedback(FeedbackInput(), as: .localOwner)
        let item = try #require(view.items.first { $0.themes.isEmpty && $0.giver != nil && $0.toldBackOn == nil })
        try await Visitor.visit(ken) { visitor async throws in
            let page = Places.feedbackItem(item.id)
            #expect(try await visitor.get(page).markup.contains("action=\"\(Places.feedbackThemes(item.id))\""))
            let sent = try await visitor.post(
                Places.feedbackThemes(item.id), [("theme", "Lead time"), ("deed", "on")])
            #expect(sent.status == .ok && sent.markup.contains("Lead time"))
            #expect(try await visitor.get(page).markup.contains("put there by hand"))
            let taken = try await visitor.post(Places.feedbackOwner(item.id), [("owner", "Sami Aalto"), ("dueOn", "")])
            #expect(taken.status == .ok && taken.markup.contains("Sami Aalto sees to it"))
            let told = try await visitor.post(
                Places.feedbackAnswer(item.id), [("words", "Thank you."), ("decision", "underReview"), ("on", "")])
            #expect(told.status == .ok)
            #expect(try await visitor.get(page).markup.contains("They were told: “Thank you.”"))
            let act = try #require(told.markup.firstMatch(of: /name="act" value="([^"]+)"/)).1
            _ = try await visitor.post(Places.undoAct, [("act", String(act)), ("back", page)])
            #expect(try await !visitor.get(page).markup.contains("Thank you."))
        }
    }

    @Test func `a theme is named, changed and merged with forms alone`() async throws {
        let ken = try await Ken.demonstration()
        try await Visitor.visit(ken) { visitor async throws in
            let made = try await visitor.post(
                Places.themes, [("name", "Papers"), ("phrases", "certificate of origin\ncatalogues"), ("owner", "")])
            #expect(made.status == .ok, "\(made.markup)")
            let theme = try await ken.theme(ThemeInput(theme: "Papers"), as: .localOwner)
            let id = theme.line.finding.theme
            #expect(!theme.items.isEmpty)
            let page = try await visitor.get(Places.theme(id)).markup
            #expect(page.contains("certificate of origin") && page.contains("What was said"))
            let merged = try await visitor.post(Places.themeMerge(id), [("into", "Lead time")])
            #expect(merged.status == .ok)
            #expect(try await visitor.get(Places.theme(id)).status == .notFound)
        }
    }

    @Test(arguments: ["/feedback?page=x", "/feedback/items/x", "/feedback/themes/x", "/search?words=a&page=x"])
    func `what is not there is refused in words`(_ path: String) async throws {
        try await Visitor.visit(try await Ken.demonstration()) { visitor async throws in
            let answer = try await visitor.get(path)
            #expect([.badRequest, .notFound].contains(answer.status), "\(path) \(answer.status)")
        }
    }

    @Test func `a search shows where the words were found, and keeps the day one reads as of`() async throws {
        try await Visitor.visit(try await Ken.demonstration()) { visitor async throws in
            let page = try await visitor.get("/search?words=brake+noise").markup
            #expect(page.contains("<mark>") && page.contains("Vestamar Kitchens"))
            let past = Day.demonstration.adding(-400)
            let nothing = try await visitor.get("/search?words=brake+noise&asOf=\(past)").markup
            #expect(nothing.contains("holds all of these words") && nothing.contains("value=\"\(past)\""))
            #expect(try await visitor.get("/search").markup.contains("must follow each other"))
        }
    }

    @Test func `touchpoints say where our figures look good and customers do not`() async throws {
        try await Visitor.visit(try await Ken.demonstration()) { visitor async throws in
            let page = try await visitor.get(Places.touchpoints).markup
            #expect(page.contains("green for us, red for the customer") && page.contains("We want:"))
            let work = try await visitor.get(Places.coCreation).markup
            #expect(work.contains("One plug for the robot axis") && work.contains("prototyped"))
        }
    }
}
