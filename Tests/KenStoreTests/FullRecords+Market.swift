import KenDomain
import KenStore
import KenTestSupport

extension FullRecords {
    mutating func addMarket(
        _ sample: inout Sample, _ account: Organisation, _ person: Person, _ industry: EndIndustry, _ claim: Claim
    ) {
        let subject = TrendSubject(
            industries: [industry.id], dimension: "short runs", horizons: [.fiveYears, .now])
        let trend = Trend(
            id: sample.id(), title: "runs get shorter", subject: subject, direction: .down, magnitude: 2,
            turnsOn: Day(20_400), standing: sample.standing())
        var exposure = Exposure(
            id: sample.id(), organisation: account.id, industry: industry.id, share: 0.625, from: Day(19_000),
            standing: sample.standing())
        exposure.claim = claim.id
        var rival = Competitor(
            id: sample.id(), rivalOf: account.id, name: "Rival", kind: .doItYourself, claims: [claim.id],
            standing: sample.standing())
        rival.organisation = account.id
        let cell = DifferentiatorCell(
            id: sample.id(), competitor: rival.id, attribute: "time to change", relative: -2, claims: [claim.id],
            standing: sample.standing())
        let link = BarrierLink(
            id: sample.id(), organisation: account.id, barrier: .switchingCost, attribute: "time to change",
            outcome: "minimise the time", standing: sample.standing())
        records += [trend, exposure, Self.roadmapItem(&sample, account, claim), rival, cell, link]
        records += Self.headings(&sample, account, person, claim)
        records += [Self.call(&sample, person, subject)].compactMap(\.self)
    }

    private static func roadmapItem(_ sample: inout Sample, _ account: Organisation, _ claim: Claim) -> RoadmapItem {
        var item = RoadmapItem(
            id: sample.id(), owner: account.id, title: "safety module", dimension: "short runs",
            bearing: .againstTrend, readyOn: Day(20_300), disclosure: .coCreation(account.id), claims: [claim.id],
            standing: sample.standing())
        item.scope = "stop and hold"
        item.effort = 2.5
        (item.shownFrom, item.shownUntil) = (Day(20_200), Day(20_290))
        item.status = .building
        item.exclusiveTo = account.id
        item.edition = 3
        return item
    }

    private static func headings(
        _ sample: inout Sample, _ account: Organisation, _ person: Person, _ claim: Claim
    ) -> [any StoredRecord] {
        let sign = StanceObservation(
            id: sample.id(), organisation: account.id, indicator: .changesThePlay, reading: .trails,
            gist: "they are being displaced", claims: [claim.id], on: .test, standing: sample.standing())
        let view = FirstView(
            id: sample.id(), organisation: account.id, by: person.id, sentence: "They follow.", reason: "a visit",
            heading: .drifting, on: .test, standing: sample.standing())
        let setting = HeadingSetting(
            id: sample.id(), organisation: account.id, alignment: .diverging, stance: .catchingUp, reason: "the fair",
            by: person.id, on: .test, standing: sample.standing())
        let item = EvidenceItem(
            id: sample.id(), claim: claim.id, source: .desk, speaker: nil, hearer: nil, on: .test,
            standing: sample.standing())
        let mark = AdmiraltySetting(
            id: sample.id(), item: item.id, letter: .b, digit: .doubtful, reason: "we checked", by: person.id,
            on: .test, standing: sample.standing())
        let end = Resolution(
            id: sample.id(), claim: claim.id, wasBorneOut: true, on: .test, reason: "it came",
            standing: sample.standing())
        return [sign, view, setting, item, mark, end]
    }

    private static func call(_ sample: inout Sample, _ person: Person, _ subject: TrendSubject) -> OutlookCall? {
        var call = OutlookCall(
            id: sample.id(), caller: person.id, subject: subject, direction: .down, statement: "runs get shorter",
            likelihood: 0.75, confidence: .veryHigh, dissent: "one says no",
            tellTales: [OutlookCall.TellTale("a line closes", lookBy: Day(20_100), seenOn: Day(20_050))], on: .test,
            reviewOn: Day(20_365), standing: sample.standing())
        call?.outcome = OutlookCall.Outcome(cameTrue: false, knownOn: Day(20_400))
        return call
    }
}
