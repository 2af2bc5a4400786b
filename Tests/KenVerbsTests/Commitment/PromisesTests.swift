import KenDomain
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `Promises on record` {
    private let company: SmallCompany
    private let day = SmallCompany.day

    init() async throws { company = try await SmallCompany.shared() }

    private func promises(asOf: Day? = nil) async throws -> PromisesView {
        try await company.ken.promises(AsOfInput(asOf: asOf), as: .localOwner)
    }

    private func state(_ text: String, asOf: Day? = nil) async throws -> CommitmentState? {
        let view = try await promises(asOf: asOf)
        return (view.ours + view.theirs).first { $0.text == text }?.state
    }

    @Test func `ours and theirs stand apart`() async throws {
        let view = try await promises()
        #expect(view.theirs.map(\.text) == ["Readings from two looms"])
        #expect(view.ours.count == 6)
        #expect(view.ours.allSatisfy { $0.direction == .ours })
    }

    @Test func `the broken come first, then the open by due day, then the settled, latest first`() async throws {
        #expect(
            try await promises().ours.map(\.text) == [
                "A price list", "Drawings of the shed", "never name the buyer", "A visit in spring", "A spare drive",
                "A test report",
            ])
    }

    @Test(arguments: [
        ("Drawings of the shed", CommitmentState.open), ("A price list", .broken), ("A spare drive", .kept),
        ("A test report", .late), ("A visit in spring", .renegotiated), ("Readings from two looms", .open),
    ])
    func `each stands where its days put it`(_ text: String, _ expected: CommitmentState) async throws {
        #expect(try await state(text) == expected)
    }

    @Test func `kept counts those done in time among those that came due`() async throws {
        let view = try await promises()
        #expect(view.kept == 1)
        #expect(view.settled == 3)
    }

    @Test func `a promise is open on the days before it was broken`() async throws {
        #expect(try await state("A price list", asOf: day.adding(-40 + 14)) == .open)
        #expect(try await state("A price list", asOf: day.adding(-40 + 15)) == .broken)
    }

    @Test func `a promise is open until the day on which it was done`() async throws {
        #expect(try await state("A spare drive", asOf: day.adding(-56)) == .open)
        #expect(try await state("A spare drive", asOf: day.adding(-55)) == .kept)
    }

    @Test func `before it was made it was not there`() async throws {
        #expect(try await state("Drawings of the shed", asOf: day.adding(-31)) == nil)
    }

    @Test func `each names whom it was made to, who owns it and where`() async throws {
        let view = try await promises()
        let list = try #require(view.ours.first)
        #expect(list.people == ["Otto Lund"])
        #expect(list.owner == "Per Dahl")
        #expect(list.accountName == "Larkspur Looms")
    }

    @Test func `one that was made in a conversation leads there`() async throws {
        let view = try await promises()
        let drawings = view.ours.first { $0.text == "Drawings of the shed" }
        #expect(drawings?.interaction == (try await company.talk("Visit to the loom hall")))
        #expect(view.ours.first?.interaction == nil)
    }

    @Test func `pains still there come first, the most often told first`() async throws {
        let view = try await promises()
        #expect(view.pains.map(\.theme) == ["shed noise", "night shift", "late parts"])
        #expect(view.pains.map(\.isOpen) == [true, true, false])
        #expect(view.pains.map(\.tellings) == [2, 1, 1])
    }

    @Test func `a pain names everybody who had to hear it`() async throws {
        let noise = try #require(try await promises().pains.first)
        #expect(Set(noise.toldTo) == ["Ines Hoel", "Per Dahl"])
        #expect(noise.words == "As loud as ever")
        #expect(noise.lastTold == day.adding(-20))
    }

    @Test func `a pain was still there on the days before it was gone`() async throws {
        let late = try await promises(asOf: day.adding(-151)).pains.first { $0.theme == "late parts" }
        #expect(late?.isOpen == true)
    }

    @Test(arguments: [
        ("Drawings of the shed", "due in five days"), ("A price list", "broken, was due six weeks ago"),
        ("A spare drive", "kept"), ("A test report", "done late"), ("A visit in spring", "changed by agreement"),
        ("Readings from two looms", "overdue, was due three days ago"), ("never name the buyer", "open, no day named"),
    ])
    func `words say where it stands`(_ text: String, _ words: String) async throws {
        let view = try await promises()
        let line = try #require((view.ours + view.theirs).first { $0.text == text })
        #expect(Wording.promise(line, asOf: day) == words)
    }

    @Test func `what is broken weighs on the account in its list`() async throws {
        let mark = try await company.account().mark
        #expect(mark.owed == 3)
        #expect(mark.overdue == 1)
    }

    @Test func `an organisation without promises is not in the list`() async throws {
        let company = try await SmallCompany(["commitments": "", "pains": ""])
        let view = try await company.ken.promises(AsOfInput(), as: .localOwner)
        #expect(view.ours.isEmpty && view.theirs.isEmpty && view.pains.isEmpty)
    }
}

@Suite struct `A long list of promises` {
    @Test func `comes in pages, each promise once, and its sentence counts all of them`() async throws {
        let rows = (1...120).map { "K\($0),ours,LK,MI,IN,Promise \($0),D-90,D+\($0),D-90" }
        let company = try await SmallCompany([
            "commitments": "ken:commitment,direction,organisation,people,owner,text,made_on,due_on,learned_on\n"
                + rows.joined(separator: "\n")
        ])
        var (texts, page): ([String], String?) = ([], nil)
        repeat {
            let view = try await company.ken.promises(AsOfInput(page: page), as: .localOwner)
            #expect(view.open == 120 && view.ours.count <= 50)
            texts += view.ours.map(\.text)
            page = view.nextPage
        } while page != nil
        #expect(texts == (1...120).map { "Promise \($0)" })
        let table = try await company.ken.promisesTable(AsOfInput(), as: .localOwner)
        #expect(table.rows.count == 120)
        for page in ["x", "-1", "999"] {
            await #expect(throws: Refusal.self) {
                try await company.ken.promises(AsOfInput(page: page), as: .localOwner)
            }
        }
    }
}
