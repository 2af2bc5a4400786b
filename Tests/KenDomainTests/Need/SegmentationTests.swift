@testable import KenDomain
import Testing

@Suite struct `Segments by unmet outcome` {
    @Test func `T-ODI-13 eight rows fall into two groups`() throws {
        var policy = NeedPolicy()
        policy.segmentShareFrom = 0
        policy.segmentPeopleFrom = 0
        policy.segmentsTo = 4
        let division = Division(`Rows in groups`.rows, policy: policy)
        #expect(division.members == [[0, 1, 2, 3], [4, 5, 6, 7]])
        let centres = division.members.map { Division.centre($0.map { `Rows in groups`.rows[$0] }) }
        #expect(centres == [[8.75, 8.75, 2.5, 2.5], [2.5, 2.5, 8.75, 8.75]])
        #expect(division.means?.squares == 7)
        #expect(division.trials.map { $0.silhouette.map(printed) } == [0.8794, 0.4894, 0.0107])
    }

    @Test func `with the size rule eight people are one market`() {
        let division = Division(`Rows in groups`.rows, policy: NeedPolicy())
        #expect(division.means == nil && division.members.isEmpty)
        #expect(division.trials.count == 4 && division.trials.allSatisfy { !$0.isLargeEnough })
    }

    /// So many people of two kinds: each lacks what the other has.
    private func market(_ left: Int, _ right: Int, outcomes: Int = 4) -> NeedCase {
        var market = NeedCase(outcomes: outcomes)
        var generator = SplitMix64(seed: 9)
        for person in 0..<left + right {
            market.add(
                (0..<outcomes).map { place in
                    let lacks = (place < outcomes / 2) == (person < left)
                    return (lacks ? 4 + generator.next(below: 2) : 2 + generator.next(below: 2), lacks ? 1 : 4)
                })
        }
        return market
    }

    @Test func `two kinds of people are told apart, and averages hid them`() throws {
        let result = market(40, 32).result()
        #expect(result.segmentation.segments.map(\.responses.count) == [40, 32])
        #expect(result.segmentation.isStable(NeedPolicy()) == true)
        #expect(result.segmentation.complete == 72)
        for (place, segment) in result.segmentation.segments.enumerated() {
            let zones = Dictionary(uniqueKeysWithValues: segment.scores.map { ($0.outcome, $0.zone?.kind) })
            let own = (0..<4).filter { zones[NeedCase.id($0)] == .underserved }
            #expect(own == (place == 0 ? [0, 1] : [2, 3]))
            #expect(segment.hint?.word == .dominant, "two lack, two overserved")
        }
        #expect(result.scores.allSatisfy { $0.zone?.kind == .appropriatelyServed }, "all together lack nothing")
        #expect(result.segmentation.explanation.score == result.segmentation.trials[0].silhouette)
    }

    @Test func `a segment of less than thirty is none`() {
        let segmentation = market(60, 29).result().segmentation
        #expect(segmentation.segments.isEmpty && segmentation.stability == nil)
        #expect(segmentation.isStable(NeedPolicy()) == nil)
        #expect(segmentation.explanation.score == nil)
        #expect(segmentation.explanation.notes.first?.hasPrefix("no division holds") == true)
    }

    @Test func `a segment of less than 15 per cent is none`() {
        #expect(market(200, 34).result().segmentation.segments.isEmpty)
        #expect(market(170, 30).result().segmentation.segments.count == 2)
    }

    @Test func `whoever left an outcome out cannot be told apart`() {
        var market = market(40, 32)
        market.responses[0].ratings.removeLast()
        #expect(market.result().segmentation.complete == 71)
        #expect(market.result().sample.respondents == 72)
        market.responses = []
        #expect(market.result().segmentation.complete == 0)
        #expect(market.result().segmentation.segments.isEmpty)
    }

    @Test func `people all alike are one market`() {
        var market = NeedCase(outcomes: 4)
        for _ in 0..<80 { market.add([(5, 1), (4, 2), (5, 1), (3, 3)]) }
        let segmentation = market.result().segmentation
        #expect(segmentation.segments.isEmpty)
        #expect(segmentation.trials.allSatisfy { $0.silhouette == nil && $0.squares == nil })
    }

    @Test func `of many outcomes those that stand for a component tell segments apart`() throws {
        let few = market(40, 32, outcomes: 14).result().segmentation
        #expect(few.keyOutcomes.count == 14)
        let many = market(40, 32, outcomes: 16).result().segmentation
        #expect((4...12).contains(many.keyOutcomes.count))
        #expect(many.segments.map(\.responses.count) == [40, 32])
        #expect(many.keyOutcomes == many.keyOutcomes.sorted())
    }

    @Test func `only then comes who they are, with what nobody knows`() throws {
        let segmentation = market(40, 32).result().segmentation
        let country = Dictionary(
            uniqueKeysWithValues: (0..<60).map { (NeedCase.id($0) as SurveyResponse.ID, $0 < 40 ? "NO" : "DE") })
        let profile = segmentation.profile(country)
        #expect(profile.map { $0.map(\.value) } == [["DE", "NO", nil], ["DE", "NO", nil]])
        #expect(profile[0].map(\.inSegment.hits) == [0, 40, 0])
        #expect(profile[1].map(\.inSegment) == [Rate(20, of: 32), Rate(0, of: 32), Rate(12, of: 32)])
        #expect(profile[1].map(\.inAll.hits) == [20, 40, 12])
    }
}
