import KenDomain
import Testing

/// Items and rows for tests.
enum SampleRoadmap {
    static let today = SampleAccount.today

    static func item(
        _ class: RoadmapItem.Disclosure = .directionalNDA, age: Int = 300, version: Int = 1, months: Int = 6,
        status: RoadmapItem.Status = .planned, scope: String = "", exclusiveTo: Organisation.ID? = nil
    ) -> DisclosureSubject {
        DisclosureSubject(
            item: .fixed(30), title: "safety module", class: `class`, status: status,
            range: .init(until: today.adding(30 * months)), scope: scope, version: version, exclusiveTo: exclusiveTo,
            from: today.adding(-age))
    }

    static func shown(
        _ item: DisclosureSubject, _ age: Int, to organisation: UInt8 = 1, people: [Person.ID] = [.fixed(40)],
        number: UInt8 = 1, notice: Bool = true, channel: Disclosure.Channel = .inPerson
    ) -> Disclosure {
        Disclosure(
            id: .fixed(number), of: item, on: today.adding(-age), to: .fixed(organisation), people: people, by: nil,
            channel: channel, hasNotice: notice, isAcknowledged: notice, standing: SampleAccount.standing(age))
    }

    static func agreement(_ organisation: UInt8 = 1, endedAgo: Int? = nil) -> NonDisclosure {
        NonDisclosure(
            id: .fixed(1), organisation: .fixed(organisation), from: today.adding(-400),
            until: endedAgo.map { today.adding(-$0) }, standing: SampleAccount.standing(400))
    }
}

@Suite struct `What may be shown` {
    private func obstacles(
        _ item: DisclosureSubject = SampleRoadmap.item(), partner: Bool = false,
        channel: Disclosure.Channel = .screenShare, noticed: Bool = true,
        agreements: [NonDisclosure] = [SampleRoadmap.agreement()]
    ) -> [DisclosureDecision.Obstacle] {
        DisclosureDecision(
            item,
            .init(to: .fixed(1), isPartner: partner, channel: channel, isNoticed: noticed, on: SampleRoadmap.today),
            agreements: agreements, policy: Policy().disclosure
        ).obstacles
    }

    @Test func `with an agreement, a notice and a closed door it may be shown`() {
        #expect(obstacles().isEmpty)
    }

    @Test func `each condition stands on its own`() {
        #expect(obstacles(agreements: []) == [.noAgreement])
        #expect(obstacles(agreements: [SampleRoadmap.agreement(endedAgo: 0)]) == [.noAgreement])
        #expect(obstacles(agreements: [SampleRoadmap.agreement(2)]) == [.noAgreement])
        #expect(obstacles(noticed: false) == [.noNotice])
        #expect(obstacles(channel: .document) == [.channelNotControlled])
        #expect(obstacles(SampleRoadmap.item(exclusiveTo: .fixed(2))) == [.exclusiveToAnother])
        #expect(obstacles(SampleRoadmap.item(exclusiveTo: .fixed(1))).isEmpty)
        #expect(obstacles(SampleRoadmap.item(.never)) == [.classForbids])
        #expect(obstacles(SampleRoadmap.item(.coCreation(.fixed(2)))) == [.classForbids])
        #expect(obstacles(SampleRoadmap.item(.coCreation(.fixed(1)))).isEmpty)
    }

    @Test func `all reasons are given at once`() {
        #expect(
            obstacles(SampleRoadmap.item(exclusiveTo: .fixed(2)), channel: .stage, noticed: false, agreements: [])
                == [.noAgreement, .channelNotControlled, .noNotice, .exclusiveToAnother])
    }

    @Test func `partners see what was released to them only`() {
        #expect(obstacles(partner: true) == [.classForbids])
        #expect(obstacles(SampleRoadmap.item(.partnerReleased), partner: true).isEmpty)
        #expect(obstacles(SampleRoadmap.item(.coCreation(.fixed(1))), partner: true) == [.classForbids])
    }

    @Test func `what is public needs nothing, unless it is for another alone`() {
        #expect(obstacles(SampleRoadmap.item(.public), channel: .stage, noticed: false, agreements: []).isEmpty)
        #expect(obstacles(SampleRoadmap.item(.public, exclusiveTo: .fixed(2))).contains(.exclusiveToAnother))
    }
}

@Suite struct `Who was told what` {
    private let policy = Policy()
    private let today = SampleRoadmap.today

    private func history(movedAgo: Int, to months: Int = 10) throws -> RoadmapHistory {
        try #require(
            RoadmapHistory([SampleRoadmap.item(age: movedAgo, version: 2, months: months), SampleRoadmap.item()]))
    }

    @Test func `an item that moves 120 days is told again within ten business days`() throws {
        let item = try history(movedAgo: 28)
        let rows = [
            SampleRoadmap.shown(item.versions[0], 215, to: 5, number: 1),
            SampleRoadmap.shown(item.versions[0], 150, to: 4, number: 2),
            SampleRoadmap.shown(item.versions[0], 39, to: 9, number: 3),
            SampleRoadmap.shown(item.versions[1], 15, to: 4, number: 4),
        ]
        let owed = Rebrief.all(rows, of: [item], asOf: today, policy: policy)
        #expect(owed.map(\.organisation) == [.fixed(4), .fixed(5), .fixed(9)])
        #expect(owed.allSatisfy { $0.changedOn == today.adding(-28) && $0.dueOn == today.adding(-14) })
        #expect(owed.map(\.doneOn) == [today.adding(-15), nil, nil])
        #expect(owed.map { $0.isLate(asOf: today) } == [false, true, true])
        #expect(!owed[1].isLate(asOf: today.adding(-14)))
    }

    @Test func `sixty days are no move, sixty-one are`() throws {
        let old = SampleRoadmap.item()
        var new = SampleRoadmap.item(age: 20, version: 2)
        func owed(_ days: Int) throws -> Int {
            new.range.until = old.range.until?.adding(days)
            let item = try #require(RoadmapHistory([old, new]))
            return Rebrief.all([SampleRoadmap.shown(old, 100)], of: [item], asOf: today, policy: policy).count
        }
        #expect(try owed(60) == 0)
        #expect(try owed(61) == 1)
        #expect(try owed(-61) == 1)
    }

    @Test func `status and scope count whatever the day, and many small moves add up`() throws {
        let old = SampleRoadmap.item(scope: "stop")
        let row = SampleRoadmap.shown(old, 100)
        func owed(_ versions: [DisclosureSubject]) throws -> [Rebrief] {
            let item = try #require(RoadmapHistory([old] + versions))
            return Rebrief.all([row], of: [item], asOf: today, policy: policy)
        }
        #expect(try owed([SampleRoadmap.item(age: 20, version: 2, status: .dropped, scope: "stop")]).count == 1)
        #expect(try owed([SampleRoadmap.item(age: 20, version: 2, scope: "stop and hold")]).count == 1)
        #expect(try owed([SampleRoadmap.item(age: 20, version: 2, scope: "stop")]).isEmpty)
        let creeping = [(60, 7), (40, 8), (20, 9)].enumerated().map { place, step in
            SampleRoadmap.item(age: step.0, version: place + 2, months: step.1, scope: "stop")
        }
        #expect(try owed(creeping).map(\.changedOn) == [today.adding(-20)])
        #expect(try owed([SampleRoadmap.item(age: -5, version: 2, months: 20, scope: "stop")]).isEmpty)
    }

    @Test func `telling the old story again does not settle it`() throws {
        let item = try history(movedAgo: 28)
        let rows = [
            SampleRoadmap.shown(item.versions[0], 100, number: 1), SampleRoadmap.shown(item.versions[0], 10, number: 2),
        ]
        let owed = Rebrief.all(rows, of: [item], asOf: today, policy: policy)
        #expect(owed.map(\.shown) == [.fixed(1)])
        #expect(owed.map(\.doneOn) == [nil])
    }

    @Test func `who believes what puts the outdated first`() throws {
        let item = try history(movedAgo: 28)
        let rows = [
            SampleRoadmap.shown(item.versions[1], 15, to: 4, number: 4),
            SampleRoadmap.shown(item.versions[0], 215, to: 5),
        ]
        let beliefs = Belief.all(rows, of: [item], asOf: today)
        #expect(beliefs.map(\.organisation) == [.fixed(5), .fixed(4)])
        #expect(beliefs.map(\.isCurrent) == [false, true])
        #expect(beliefs[0].moved == 120)
        #expect(beliefs[0].version == 2)
        #expect(Belief.all([], of: [item], asOf: today).isEmpty)
    }

    @Test func `the same item to the same person within sixty days says nothing new`() throws {
        let item = try history(movedAgo: 28)
        let old = item.versions[0]
        func again(_ rows: [Disclosure]) -> Int { PitchAgain.all(rows, asOf: today, policy: policy).count }
        #expect(again([SampleRoadmap.shown(old, 100), SampleRoadmap.shown(old, 40, number: 2)]) == 1)
        #expect(again([SampleRoadmap.shown(old, 101), SampleRoadmap.shown(old, 40, number: 2)]) == 0)
        #expect(again([SampleRoadmap.shown(old, 60), SampleRoadmap.shown(item.versions[1], 10, number: 2)]) == 0)
        #expect(
            again([SampleRoadmap.shown(old, 60), SampleRoadmap.shown(old, 40, people: [.fixed(41)], number: 2)]) == 0)
        #expect(again([SampleRoadmap.shown(old, 10), SampleRoadmap.shown(old, -5, number: 2)]) == 0)
    }

    @Test func `W-DIS-01, 03 and 04 at an account without an agreement`() throws {
        var account = SampleAccount("Lumenar")
        let item = try history(movedAgo: 28)
        account.dossier.roadmap = [item]
        account.dossier.disclosures = [SampleRoadmap.shown(item.versions[0], 39, notice: false)]
        let judgement = account.judged()
        #expect(judgement.codes.isSuperset(of: [.shownWithoutAgreement, .shownWithoutNotice, .rebriefLate]))
        #expect(!judgement.codes.contains(.shownThoughExclusive))
        #expect(
            judgement.sentence(.shownWithoutAgreement)
                == "We showed “safety module” to Lumenar six weeks ago without a non-disclosure agreement.")
        #expect(
            judgement.sentence(.rebriefLate) == "Lumenar does not know yet that “safety module” changed four weeks ago."
        )
        account.dossier.nonDisclosures = [SampleRoadmap.agreement()]
        #expect(!account.judged().codes.contains(.shownWithoutAgreement))
    }

    @Test func `W-DIS-02 an item for another alone`() throws {
        var account = SampleAccount("Lumenar")
        let item = SampleRoadmap.item(.coCreation(.fixed(6)), exclusiveTo: .fixed(6))
        account.dossier.roadmap = [try #require(RoadmapHistory([item]))]
        account.dossier.disclosures = [SampleRoadmap.shown(item, 39)]
        account.dossier.nonDisclosures = [SampleRoadmap.agreement()]
        #expect(account.judged().codes.contains(.shownThoughExclusive))
    }
}
