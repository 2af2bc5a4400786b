import Foundation
import KenDomain
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `A name typed in a note` {
    private let person = Person(
        id: Person.ID(UUID()), name: "Søren Krüger-Åsen", mails: ["sk@example.com"],
        standing: Standing(learnedOn: .test, at: .noon))

    @Test(arguments: ["Søren", "soren", "KRUGER", "Krüger Søren", "sk@example.com", "SK@EXAMPLE.COM", "Asen"])
    func `fits whatever its case, accents and order`(_ typed: String) {
        #expect(PersonName.fits(typed, person))
    }

    @Test(arguments: ["", "   ", "Sør", "Søren Smith", "sk@example.org", "…"])
    func `does not fit by half a word or a word too many`(_ typed: String) {
        #expect(!PersonName.fits(typed, person))
    }
}
