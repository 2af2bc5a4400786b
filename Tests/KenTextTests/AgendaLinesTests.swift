import KenDomain
import KenText
import Testing

@Suite struct `Items of an agenda as they are typed` {
    @Test func `read with minutes, topic, need and owner in any order`() {
        let read = AgendaLines.read("Brake noise | owner Sami Aalto | 20 min | need | qua\n\nNew axis|10|advance")
        #expect(read.problems.isEmpty)
        #expect(
            read.items == [
                AgendaLines.Item(
                    title: "Brake noise", minutes: 20, topic: .quality, isNeed: true, owner: "Sami Aalto"),
                AgendaLines.Item(title: "New axis", minutes: 10, isAdvance: true),
            ])
    }

    @Test func `a question alone stands for its words`() {
        let item = AgendaLines.read("q205 | 15 minutes").items.first
        #expect(item?.question == Question.ID(205))
        #expect(item?.title == QuestionBank.question(Question.ID(205))?.text)
    }

    @Test(arguments: ["Talk | soon", "Talk | 15 hours", "Q999", " | 10", "Talk | -5"])
    func `what is none of these is told with its line`(_ line: String) {
        #expect(AgendaLines.read("First | 5\n" + line).problems.map(\.line) == [2])
    }

    @Test func `what is written reads back the same`() {
        let items = AgendaLines.read("Q205 | 15 | BAR\nBrake noise | 20.5 | need | owner Sami\nPitch | 5 | advance")
            .items
        #expect(AgendaLines.read(AgendaLines.write(items)).items == items)
    }
}
