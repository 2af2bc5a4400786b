extension Profile {
    /// A person as the rules see them on a day, from what is on record of them (rule book 1.1, 1.2 and 0.4).
    ///
    /// Stated facts decide the label; where there are none, they are presumed from function and kind of organisation. What
    /// is said of a person stands above what is said of their organisation (``Fact/isShared``).
    /// - Parameters:
    ///   - place: where they belong on that day; nil when nowhere known.
    ///   - organisation: the organisation of that place.
    ///   - roles: facts about them that hold on that day, oldest first.
    ///   - shared: facts about their organisation that hold on that day, oldest first.
    ///   - form: the form of the product the label is about.
    public init(
        of person: Person, place: Affiliation?, at organisation: Organisation?, roles: [PartyRole],
        shared: [PartyRole] = [], form: Product.Form
    ) {
        let kind = organisation?.kind.value ?? .other
        let functions = place?.functions.value ?? []
        let shared = shared.filter(\.fact.isShared)
        let stated = Dictionary(roles.map { ($0.fact, $0.answer.value) }) { $1 }
        let known = Dictionary(shared.map { ($0.fact, $0.answer.value) }) { $1 }.merging(stated) { $1 }
        let presumed = Labelling.inferredFacts(
            functions: functions, seniority: place?.seniority?.value, kind: kind, isOurs: kind == .ownCompany,
            form: form)
        let isStated = stated.values.contains(.yes)
        let classification = Labelling.classify(isStated ? known : presumed.merging(known) { $1 }, form: form)
        self.init(
            person: person, organisation: organisation?.id, side: Side(kind), title: place?.title, functions: functions,
            label: classification.label, secondary: classification.secondary,
            inferredFrom: Profile.reason(place, isStated: isStated, roles))
        guarded = ([place?.standing.visibility].compactMap(\.self) + (roles + shared).map(\.standing.visibility))
            .filter { !$0.isForAllColleagues }
    }

    private static func reason(_ place: Affiliation?, isStated: Bool, _ roles: [PartyRole]) -> String? {
        if let reason = place?.functions.inferredFrom { return reason }
        if isStated { return roles.lazy.compactMap(\.answer.inferredFrom).first }
        guard let place, !place.functions.value.isEmpty else { return nil }
        return "what they are to us follows from their function; nobody has said so"
    }
}

extension Profile.Side {
    /// The side on which people of an organisation of that kind sit.
    public init(_ kind: Organisation.Kind) {
        self =
            switch kind {
            case .ownCompany: .ours
            case .account, .prospect, .formerAccount: .theirs
            case .channelPartner: .partner
            case .endCustomer: .endCustomer
            case .competitorOfUs, .competitorOfCustomer, .userGroup, .other: .other
            }
    }
}
