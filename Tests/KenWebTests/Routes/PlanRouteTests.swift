import Foundation
import HTTPTypes
import KenDomain
import KenTestSupport
import KenVerbs
import Testing

@testable import KenWeb

@Suite struct `Acts on pages` {
    @Test func `a decision is written down, shown with its verdict, and undone`() async throws {
        let ken = try await Ken.demonstration()
        try await Visitor.visit(ken) { visitor in
            let form = [
                ("text", "A quieter hall"), ("kind", "configuration"), ("needOf", "Vestamar Kitchens"),
                ("restsOn", "Vestamar Kitchens"), ("question", "Q108"),
            ]
            let done = try await visitor.post(Places.bets, form)
            #expect(done.status == .ok)
            #expect(done.markup.contains("Undo"))
            #expect(try await visitor.get(Places.bets).markup.contains("A quieter hall"))
            let act = try #require(done.markup.firstMatch(of: /name="act" value="([^"]+)"/)).1
            let undone = try await visitor.post(Places.undoAct, [("act", String(act)), ("back", Places.bets)])
            #expect(undone.markup.contains("Everything is as it was before."))
            #expect(try await !visitor.get(Places.bets).markup.contains("A quieter hall"))
        }
    }

    @Test func `a broken promise that was put off waits once, with its new day`() async throws {
        let ken = try await Ken.demonstration()
        let broken = try #require(
            try await ken.promises(AsOfInput(), as: .localOwner).ours.first { $0.state == .broken })
        try await Visitor.visit(ken) { visitor in
            let form = [("settlement", "renegotiated"), ("newDueOn", "2999-01-01")]
            #expect(try await visitor.post(Places.promise(broken.id), form).status == .ok)
            let markup = try await visitor.get(Places.promises).markup
            let waiting = try #require(markup.split(separator: "<h2>Theirs").first)
            #expect(waiting.split(separator: broken.text).count == 2)
        }
    }

    @Test func `the page of promises leads to what we told, and the menu to bets`() async throws {
        try await Visitor.read { visitor in
            #expect(try await visitor.get(Places.promises).markup.contains("href=\"\(Places.disclosures)\""))
            let radar = try await visitor.get(Places.radar).markup
            let menu = radar.matches(of: /<li><a href="[^"]*"[^>]*>([A-Z][a-z]+)<\/a><\/li>/).prefix(15).map {
                String($0.1)
            }
            // The outlook is there because three accounts speak on one trend, the mirror because a review was pasted.
            #expect(
                menu == [
                    "Radar", "Accounts", "Conversations", "Promises", "Bets", "Import", "Warnings", "Needs", "Feedback",
                    "Outlook", "Touchpoints", "Mirror", "Metrics", "Attention", "Research",
                ])
        }
    }

    @Test func `a proposal becomes a planned meeting with the people and questions it names, and is undone`()
        async throws
    {
        let ken = try await Ken.demonstration()
        let proposals = try await ken.conversations(AsOfInput(), as: .localOwner).proposals
        let proposal = try #require(proposals.first { $0.counterpart != nil && !$0.questions.isEmpty })
        let form = [
            ("account", proposal.account.description), ("title", "What moves them"), ("items", proposal.items),
            ("minutes", "45"), ("invited", proposal.counterpart?.name ?? ""), ("owner", proposal.owner?.name ?? ""),
        ]
        try await Visitor.visit(ken) { visitor in
            let refused = try await visitor.post(Places.plans, form)
            #expect(refused.status == .badRequest)
            #expect(refused.markup.contains("Name the day on which you want to meet."))
            #expect(refused.markup.contains("value=\"What moves them\""))
            let done = try await visitor.post(Places.plans, form + [("on", "2999-01-04")])
            let meeting = try #require(done.markup.firstMatch(of: /href="(\/conversations\/[^"\/]{22})">Go on/)).1
            let page = try await visitor.get(String(meeting)).markup
            #expect(page.contains("What moves them") && page.contains(proposal.counterpart?.name ?? "nobody"))
            for question in proposal.proposal.questions { #expect(page.contains(question.question.description)) }
            let act = try #require(done.markup.firstMatch(of: /name="act" value="([^"]+)"/)).1
            #expect(try await visitor.post(Places.undoAct, [("act", String(act))]).status == .ok)
            #expect(try await visitor.get(String(meeting)).status == .notFound)
        }
    }

    @Test func `asking whether something may be shown answers without writing`() async throws {
        let ken = try await Ken.demonstration()
        try await Visitor.visit(ken) { visitor in
            let item = try #require(
                try await ken.disclosures(AsOfInput(), as: .localOwner).items.first { $0.title == "Safety module" })
            let form = [
                ("item", item.id.description), ("account", "Lumenar Labs"), ("channel", "document"), ("deed", "check"),
            ]
            let answer = try await visitor.post(Places.disclosures, form)
            #expect(answer.markup.contains("No non-disclosure agreement with Lumenar Labs is in force."))
            #expect(!answer.markup.contains(">Undo<"))
        }
    }

    @Test func `a planned meeting shows its steps, and the next one as a button`() async throws {
        let ken = try await Ken.demonstration()
        let meeting = try #require(try await ken.account("Vestamar").upcoming.first).id
        try await Visitor.visit(ken) { visitor in
            let page = try await visitor.get(Places.conversation(meeting)).markup
            #expect(page.contains("is still open"))
            #expect(page.contains("ask sales to go through it"))
            _ = try await visitor.post(
                Places.conversationPlan(meeting),
                [("items", "Brake noise | 20 | QUA | need | owner Sami"), ("minutes", "30"), ("criteria", "")])
            let after = try await visitor.get(Places.conversation(meeting)).markup
            #expect(!after.contains("class=\"notice\""))
            #expect(after.contains("value=\"held\"") == false)
        }
    }

    @Test(arguments: ["//elsewhere.example", "https://elsewhere.example", "", "\\\\x"])
    func `going back leads nowhere else`(_ back: String) async throws {
        let ken = try await Ken.demonstration()
        let act = try await ken.holdAssumption(AssumptionInput(kind: .label, text: "x"), as: .localOwner).act
        try await Visitor.visit(ken) { visitor in
            let undone = try await visitor.post(Places.undoAct, [("act", act), ("back", back)])
            #expect(undone.markup.contains("href=\"/\">Go on"))
        }
    }
}
