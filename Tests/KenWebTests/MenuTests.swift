import KenVerbs
import Testing

@testable import KenWeb

@Suite struct `The menu` {
    @Test func `shows six entries, and behind More only what has something in it`() {
        let frame = Sample.frame("/", .radar)
        #expect(frame.menu == [.radar, .accounts, .conversations, .promises, .bets, .imports])
        #expect(frame.further == [.warnings, .attention, .research])
    }

    @Test(arguments: HouseView.Holding.allCases)
    func `an entry joins it when there is something in it`(_ holding: HouseView.Holding) {
        var frame = Sample.frame("/", .radar)
        frame.holdings = [holding]
        #expect(frame.further.contains { $0.holding == holding })
        #expect(frame.menu.count == 6)
    }

    @Test func `the page being read stands among the entries, even with nothing in it`() {
        let frame = Sample.frame("/needs", .needs)
        #expect(frame.menu.last == .needs && !frame.further.contains(.needs))
    }

    @Test func `a link to another page of an earlier day keeps the day`() {
        let past = Sample.frame("/", .radar, asOf: Sample.day(30))
        #expect(Masthead(frame: past).html.markup.contains("href=\"/warnings?asOf=\(Sample.day(30))\""))
    }
}
