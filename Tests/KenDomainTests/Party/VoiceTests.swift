import KenDomain
import Testing

@Suite struct `Four voices` {
    @Test(arguments: [
        (VoicedParty.payingOrganisation, [VoiceVerdict.customer, .constituent, .constituent, .customer], 2),
        (.jobExecutor, [.silent, .customer, .primary, .customer], 2),
        (.componentDesigner, [.silent, .customer, .primary, .customer], 2),
        (.endCustomer, [.constituent, .silent, .constituent, .silent], 1),
        (.buyer, [.constituent, .constituent, .constituent, .customer], 2),
        (.constituent, [.silent, .silent, .constituent, .customer], 2),
        (.partner, [.silent, .notCustomer, .constituent, .silent], 2),
        (.internalVoice, [.notCustomer, .notCustomer, .constituent, .customer], 3),
        (.unknown, [.silent, .silent, .silent, .silent], 0),
    ])
    func `each row of the table reads as the four schools wrote it`(
        party: VoicedParty, verdicts: [VoiceVerdict], disagreement: Int
    ) {
        #expect(Voice.allCases.map { $0.view(of: party).verdict } == verdicts)
        #expect(Voice.disagreement(on: party) == disagreement)
    }

    @Test func `every label has a row and a name to show`() {
        #expect(Label.allCases.allSatisfy { !VoicedParty($0).shown.isEmpty })
        #expect(VoicedParty(.purchaser) == VoicedParty(.decisionMaker))
        #expect(VoicedParty(.componentDesigner).shown == "Primary customer")
        #expect(VoicedParty(.colleagueInternalVoice).shown == "Colleague (internal voice)")
    }

    @Test func `a definition of our own replaces the shipped sentence`() {
        var policy = Policy(houseDefinition: .payer)
        #expect(policy.definitionOfCustomer == "Our customer is the company that pays us.")
        #expect(policy.houseDefinition.voice == .payer)
        policy.houseSentence = "Our customer is the machine builder's engineer."
        #expect(policy.definitionOfCustomer == "Our customer is the machine builder's engineer.")
    }

    @Test func `every house definition has a sentence of its own`() {
        #expect(Set(Policy.HouseDefinition.allCases.map(\.sentence)).count == Policy.HouseDefinition.allCases.count)
    }
}
