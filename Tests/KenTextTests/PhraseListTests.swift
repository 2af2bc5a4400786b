import Foundation
import KenDomain
import KenText
import Testing

@Suite struct `A list of phrases` {
    private let list = PhraseList<Topic>([
        .init(.price, ["price", "price list", "discount*"]),
        .init(.delivery, ["lead time", "*liefertermin"]),
        .init(.quality, ["list"]),
    ])

    @Test func `finds whole words in any case and with any accents`() {
        #expect(list.meanings(in: "PRICE and lead–time") == [.price, .delivery])
        #expect(list.meanings(in: "priceless leading times").isEmpty)
    }

    @Test func `the longest phrase wins and its words count once`() {
        #expect(list.meanings(in: "the price list") == [.price])
        #expect(list.matches(in: "the price list").map(\.phrase) == ["price list"])
    }

    @Test func `a star stands for any ending or any beginning`() {
        #expect(list.meanings(in: "Discounting") == [.price])
        #expect(list.meanings(in: "Wunschliefertermin") == [.delivery])
    }

    @Test func `survives being written and read`() throws {
        let read = try JSONDecoder().decode(PhraseList<Topic>.self, from: JSONEncoder().encode(list))
        #expect(read == list)
        #expect(read.meanings(in: "discounts") == [.price])
    }

    @Test func `an empty phrase is never found`() {
        let odd = PhraseList<Topic>([.init(.price, ["", "  "])])
        #expect(odd.meanings(in: "anything").isEmpty)
    }
}
