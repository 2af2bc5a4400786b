import KenDomain
import KenVerbs

extension ImportPage {
    /// One import done before.
    package static let sample = ImportPage(
        history: [
            ImportMark(
                id: "1", startedAt: Instant(milliseconds: Int64(Sample.day(3).number) * 86_400_000 + 43_200_000),
                files: ["hubspot-contacts.csv", "calendar.ics"], created: 412, updated: 3, refused: 2, standing: .done)
        ],
        frame: Sample.frame(Places.imports, .imports))
}

extension ImportResultPage {
    /// What two files would do, before they are kept.
    package static let sample = ImportResultPage(
        view: ImportView(
            isPreview: true,
            files: [
                .init(
                    name: "hubspot-contacts.csv", recognisedAs: "HubSpot contacts", counts: [.create: 40, .skip: 1],
                    made: ["person": 40, "organisation": 12], inferred: ["function": 31],
                    lines: [
                        .init(
                            line: 2, deed: .create, what: "person Katrin Weiss", why: "no one has this mail address yet"
                        ),
                        .init(line: 3, deed: .skip, what: "row 3", why: "no mail address and no id"),
                    ],
                    refusedCount: 0),
                .init(name: "notes.bin", recognisedAs: nil),
            ],
            ownDomains: ["fjellmark.example"], ownDomainsAreGuessed: true),
        upload: "sample", frame: Sample.frame(Places.imports, .imports))
}
