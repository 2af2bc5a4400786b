import Foundation
import KenDomain
import KenStore
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `The mirror of the demonstration company` {
    let world: DemonstrationWorld

    init() async throws { world = try await DemonstrationWorld.shared() }

    private func mirror(me: String? = nil, as caller: Caller = .localOwner) async throws -> MirrorView {
        try await world.ken.mirror(MirrorInput(me: me), as: caller)
    }

    @Test func `we say 43.75 of 100, in transition, T-SELF-01`() async throws {
        let centricity = try await mirror().centricity
        #expect(abs((centricity.score ?? 0) - 43.75) < 1e-9 && centricity.word == .inTransition)
        #expect(centricity.raters == 5)
        let own = try await mirror(me: "Helena Vik").centricity
        #expect(own.ownScore == 43.75 && own.items.map(\.own) == [1, 2, 1, 2, 1, 1, 2, 3, 2, 3, 2, 1])
    }

    @Test func `on promises we believe at least a mark better than we behave, W-SELF-01`() async throws {
        let view = try await mirror()
        let item = try #require(view.centricity.items.first { $0.item == .commitments })
        #expect(item.isTold && (item.stated ?? 0) - (item.observed ?? 9) >= 1)
        let finding = try #require(view.findings.first { $0.code == .betterThanWeBehave })
        let cited = view.citations.of(finding.evidence).compactMap(\.quote)
        #expect(cited.contains("Noise fix"), "\(cited)")
    }

    @Test func `the review is driven by sales while we say customers first, T-REV-01`() async throws {
        let view = try await mirror()
        let finding = try #require(view.review?.finding)
        #expect(finding.driver == .sales)
        let shares = ReviewDriver.allCases.map { Numerics.whole((finding.shares[$0] ?? 0) * 10_000) }
        #expect(shares == [3439, 4596, 1600, 365])
        let codes = Set(view.findings.compactMap(\.code))
        #expect(codes.isSuperset(of: [.driverNeglected, .reviewItemBumped, .opinionOnly, .statedDriverDiffers]))
    }

    @Test func `colleagues name partners and each other, and the verdict keeps every objection`() async throws {
        let poll = try await mirror().poll
        #expect(poll.answers == 11 && poll.hasConfusion == true)
        #expect(poll.groups.first?.group == .user)
        #expect(poll.verdict?.agreed.count == 7)
        #expect(poll.verdict?.objections.map(\.by) == ["Luis Prieto", "Clara Koenig"])
    }

    @Test func `talks of a year stand on five rungs, and those without one are told`() async throws {
        let ladder = try await mirror().ladder
        #expect(ladder.rungs.count == 5 && ladder.rungs.reduce(0) { $0 + $1.hits } == ladder.rungs[0].trials)
        #expect(ladder.unknown > 0)
        #expect(ladder.explanations.allSatisfy { !$0.terms.flatMap(\.evidence).isEmpty })
    }

    @Test func `others see five together and nobody's own words`() async throws {
        let colleague = Caller(workspace: 1, person: nil, name: "x", role: .product)
        let view = try await mirror(as: colleague)
        #expect(view.centricity.score != nil && view.centricity.ownScore == nil && view.poll.own == nil)
        let text = try view.wire
        for words in ["We make servo drives", "Whoever pays", "Our distributors"] {
            #expect(!text.contains(words), "\(words)")
        }
    }
}

@Suite struct `The mirror of a small company` {
    private let company: SmallCompany
    private var ken: Ken { company.ken }

    init() async throws { company = try await SmallCompany() }

    private func ines() async throws -> Caller {
        let people = try await ken.store.read { db in try db.colleagues(asOf: SmallCompany.day) }
        let ines = try #require(people.first { $0.person.name == "Ines Hoel" })
        return Caller(workspace: 1, person: ines.person.id, name: "Ines Hoel", role: .product)
    }

    @Test func `one answers for oneself alone, once, and only then sees the definition`() async throws {
        let ines = try await ines()
        _ = try await ken.answerPoll(PollInput(text: "Distributors", by: "Per Dahl"), as: .localOwner)
        #expect(try await ken.house(asOf: nil, as: ines).definition == Wording.sayFirst)
        #expect(try await ken.mirror(MirrorInput(), as: ines).poll.definition == nil)
        await #expect(throws: Refusal.forbidden("speak for Per Dahl")) {
            _ = try await ken.answerPoll(PollInput(text: "Nobody", by: "Per Dahl"), as: ines)
        }
        let done = try await ken.answerPoll(PollInput(text: "Whoever pays us"), as: ines)
        #expect(done.sentences.first?.contains("whoever pays") == true)
        #expect(try await ken.house(asOf: nil, as: ines).definition != Wording.sayFirst)
        await #expect(throws: Refusal.self) { _ = try await ken.answerPoll(PollInput(text: "Users"), as: ines) }
        let poll = try await ken.mirror(MirrorInput(), as: ines).poll
        #expect(poll.own == "Whoever pays us" && poll.answers == 2 && poll.groups.isEmpty)
        _ = try await ken.undoAct(UndoActInput(act: done.act), as: ines)
        #expect(try await ken.house(asOf: nil, as: ines).definition == Wording.sayFirst)
    }

    @Test func `the marks of two are shown to each alone`() async throws {
        let ines = try await ines()
        _ = try await ken.assess(
            AssessmentInput(marks: [1: 4, 10: 4], business: "We help mills run"), as: ines)
        _ = try await ken.assess(AssessmentInput(marks: [1: 0], by: "Per Dahl"), as: .localOwner)
        let own = try await ken.mirror(MirrorInput(), as: ines).centricity
        #expect(own.score == nil && own.raters == 2 && own.ownScore == 100)
        #expect(own.items.compactMap(\.own) == [4, 4] && own.items.allSatisfy { $0.stated == nil })
        let owner = try await ken.mirror(MirrorInput(), as: .localOwner).centricity
        #expect(owner.score == 75)
    }

    @Test func `marks off the scale and items that are none are named, all at once`() async throws {
        do {
            _ = try await ken.assess(AssessmentInput(marks: [1: 5, 13: 0]), as: try await ines())
            Issue.record("they were kept")
        } catch Refusal.invalid(let problems) {
            #expect(problems.map(\.field) == ["item 1", "item 13"])
        }
    }

    @Test func `pasted minutes become items, and a tap sets a class right and can be undone`() async throws {
        let minutes = """
            Funnel and closing plans: planned 40 min, actual 65 min, 6 actions
            Summer party: 20 min
            Retention: planned 20 min, actual 0 min
            """
        let kept = try await ken.recordReview(
            ReviewMinutesInput(title: "Quarter", minutes: minutes, statedDriver: .value), as: .localOwner)
        let id = try #require(ReviewRecord.ID(kept.record))
        #expect(try await ken.house(asOf: nil).holdings.contains(.mirror))
        let first = try #require(try await ken.mirror(MirrorInput(), as: .localOwner).review)
        #expect(first.record.items.map(\.driver) == [.sales, nil, .value])
        #expect(first.record.items.allSatisfy { $0.inferredFrom != nil })
        let tap = try await ken.tapReview(ReviewTapInput(review: id, item: 2, tap: .value), as: .localOwner)
        let second = try #require(try await ken.mirror(MirrorInput(), as: .localOwner).review)
        #expect(second.record.items[1].driver == .value && second.record.items[1].inferredFrom == nil)
        _ = try await ken.undoAct(UndoActInput(act: tap.act), as: .localOwner)
        let third = try #require(try await ken.mirror(MirrorInput(), as: .localOwner).review)
        #expect(third.record.items[1].driver == nil)
        await #expect(throws: Refusal.self) {
            _ = try await ken.tapReview(ReviewTapInput(review: id, item: 9, tap: .value), as: .localOwner)
        }
    }

    @Test func `nothing on record is nothing known`() async throws {
        let view = try await ken.mirror(MirrorInput(), as: .localOwner)
        #expect(view.review == nil && view.poll.answers == 0 && view.centricity.score == nil)
        #expect(view.findings.isEmpty)
        #expect(try await !ken.house(asOf: nil).holdings.contains(.mirror))
    }

    @Test func `a verdict names who agreed, and strangers cannot`() async throws {
        let done = try await ken.settleDefinition(
            VerdictInput(
                sentence: "Our customer is the loom designer", agreed: ["Ines"],
                objections: [.init(by: "Per", text: "the buyer signs")]), as: .localOwner)
        let verdict = try #require(try await ken.mirror(MirrorInput(), as: .localOwner).poll.verdict)
        #expect(
            verdict.agreed == ["Ines Hoel"] && verdict.objections == [.init(by: "Per Dahl", text: "the buyer signs")])
        _ = try await ken.undoAct(UndoActInput(act: done.act), as: .localOwner)
        #expect(try await ken.mirror(MirrorInput(), as: .localOwner).poll.verdict == nil)
        await #expect(throws: Refusal.self) {
            _ = try await ken.settleDefinition(
                VerdictInput(sentence: "x", agreed: ["Mira Lund"]), as: .localOwner)
        }
    }
}
