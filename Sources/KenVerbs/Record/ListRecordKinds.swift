package import KenDomain
import KenStore

/// Asks for nothing.
package struct RecordKindsInput: Codable, Sendable {
    package init() {}
}

/// The kinds of records, in groups.
package struct RecordKindsView: Codable, Hashable, Sendable {
    /// Kinds that belong together.
    package struct Group: Codable, Hashable, Sendable {
        package var title: String
        package var kinds: [Kind]
    }

    /// One kind.
    package struct Kind: Codable, Hashable, Sendable {
        package var kind: String
        package var words: String
        /// What such a record says, as a clause; "" where it has none.
        package var about: String
        /// Whether the caller may make and change such records.
        package var mayEdit: Bool
    }

    package var groups: [Group]
}

extension Ken {
    /// Every kind of record that people make and change.
    package func recordKinds(_ input: RecordKindsInput, as caller: Caller) -> RecordKindsView {
        RecordKindsView(
            groups: Self.groups.map { title, kinds in
                RecordKindsView.Group(
                    title: title,
                    kinds: kinds.compactMap { RecordType.all[$0] }.map { type in
                        RecordKindsView.Kind(
                            kind: type.kind.rawValue, words: Wording.capitalised(type.words),
                            about: type.kind.about ?? "",
                            mayEdit: caller.may(type.right))
                    })
            })
    }

    private static let groups: [(String, [RecordKind])] = [
        ("Who", [.organisation, .person, .affiliation, .partyRole, .product]),
        (
            "What was said and promised",
            [.interaction, .claim, .evidence, .commitment, .painReport, .expectation, .agenda, .askedQuestion]
        ),
        ("Access and what we told", [.accessRequest, .nonDisclosure, .disclosure, .roadmapItem, .referenceAgreement]),
        (
            "Their market",
            [
                .endIndustry, .trend, .exposure, .competitor, .differentiatorCell, .barrierLink, .stanceObservation,
                .firstView, .headingSetting, .outlookCall,
            ]
        ),
        (
            "Needs and feedback",
            [.job, .jobStep, .outcome, .survey, .surveyResponse, .theme, .feedbackItem, .touchpoint, .coCreation]
        ),
        ("Money and figures", [.deal, .revenueFact, .potential, .renewal, .costStatement, .surveyWave, .waveAnswer]),
        (
            "Ourselves",
            [
                .bet, .assumption, .workItem, .issue, .pollAnswer, .definitionVerdict, .selfAssessment, .reviewRecord,
                .admiraltySetting, .resolution,
            ]
        ),
    ]
}
