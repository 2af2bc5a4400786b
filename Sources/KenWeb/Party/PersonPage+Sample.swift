import KenDomain
import KenVerbs

extension PersonPage {
    /// Somebody at Vestamar who explained the same noise four times.
    package static let sample = PersonPage(
        view: SamplePerson.view, frame: Sample.frame(Places.person(SampleAccount.chloe.id), .accounts))
}

/// What the sample person's page says.
enum SamplePerson {
    private static var affiliation: Affiliation {
        var place = Affiliation(
            id: Sample.id(5), person: SampleAccount.chloe.id, organisation: SampleAccount.id,
            title: "Quality and service",
            standing: SampleAccount.chloe.standing)
        place.functions = .inferred([.operations], from: "title says Quality and service")
        return place
    }

    private static var chloe: Person {
        var person = SampleAccount.chloe
        person.temperament = "Begin with what we did since last time."
        person.wants = "a call each fortnight, no surveys"
        person.leavesOn = Sample.day(-40)
        return person
    }

    static let view: PersonView = {
        var view = stated
        view.labelFact = .influences
        return view
    }()

    private static let stated = PersonView(
        asOf: Sample.today, person: chloe, mark: SampleAccount.mark(SampleAccount.chloe),
        organisation: OrganisationMark(id: SampleAccount.id, name: "Vestamar Kitchens", kind: .account),
        affiliation: affiliation,
        facts: [
            .init(role: nil, fact: .administers, answer: .inferred(.yes, from: "title says service")),
            .init(role: nil, fact: .decides, answer: .stated(.no)),
            .init(role: nil, fact: .influences, answer: .stated(.unknown)),
        ],
        voices: Voice.allCases.map { voice in
            let view = voice.view(of: .constituent)
            return .init(voice: voice, verdict: view.verdict, phrase: view.phrase)
        },
        disagreement: 2, labelQuestion: Fact.influences.question,
        knownBy: [
            .init(
                colleague: SampleAccount.mark(SampleAccount.sami), stage: .easing, lastMetOn: Sample.day(52),
                hint: "one kept promise", explanation: nil)
        ],
        told: SampleBrief.view.told, promises: [SampleAccount.promises[1]], pains: SampleAccount.pains,
        timeline: SampleAccount.timeline, citations: Citations())
}
