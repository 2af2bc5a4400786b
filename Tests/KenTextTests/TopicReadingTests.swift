import KenDomain
import KenText
import Testing

@Suite struct `Reading topics` {
    @Test func `every topic has phrases, and each is found by its own`() {
        for topic in Topic.allCases {
            let entry = TopicPhrases.standard.entries.first { $0.meaning == topic }
            #expect(entry?.phrases.isEmpty == false, "\(topic)")
            for phrase in entry?.phrases ?? [] where !phrase.contains("*") {
                #expect(TopicPhrases.standard.meanings(in: phrase) == [topic], "\(phrase)")
            }
        }
    }

    @Test func `splits the minutes equally and says why`() {
        let read = TopicReading().topics(title: "Price round", notes: "Also the lead times", minutes: 60)
        #expect(read.value == [TopicMinutes(.price, 30), TopicMinutes(.delivery, 30)])
        #expect(
            read.inferredFrom
                == "title or notes say “price” (PRI), “lead times” (DEL); minutes split equally")
    }

    @Test func `a topic named twice counts once`() {
        let read = TopicReading().topics(title: "Pricing", notes: "prices, discounts", minutes: 30)
        #expect(read.value == [TopicMinutes(.price, 30)])
    }

    @Test func `makes up no minutes when the length is not known`() {
        #expect(TopicReading().topics(title: "Price round", minutes: nil) == .stated([]))
        #expect(TopicReading().topics(title: "Coffee", minutes: 30) == .stated([]))
    }

    @Test func `follows a list of one's own`() {
        let own = TopicReading(phrases: PhraseList([.init(.training, ["boot camp"])]))
        #expect(own.topics(title: "Boot camp", minutes: 40).value == [TopicMinutes(.training, 40)])
    }
}
