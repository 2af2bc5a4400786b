import KenDomain
import KenVerbs

extension WarningsPage {
    /// Two that stand and one put off.
    package static let sample = WarningsPage(
        view: WarningsView(
            asOf: Sample.today,
            lines: [
                line(
                    .singleThread, 11, "Pacifill",
                    "Priya Nair is \("the only person we know", [.person(Sample.id(41))]) at Pacifill.", .critical,
                    move: "Meet a second person at Pacifill now."),
                line(
                    .gatekept, 2, "Orrell Lifts",
                    "Product asked \("three times", [.accessRequest(Sample.id(1))]) to meet the chief engineer at Orrell.",
                    .high, move: "Ask together with sales."),
            ],
            total: 2,
            snoozed: [
                line(
                    .conferenceOnly, 9, "Lumenar Labs",
                    "Our product people meet Lumenar at trade fairs only: \("all four talks", [.interaction(Sample.id(51))]).",
                    .high, move: "Visit them where they work.",
                    snooze: Snooze(
                        Warning.Subject(.conferenceOnly, organisation: Sample.id(9)), reason: "visit agreed for July",
                        since: Sample.day(10), until: Sample.day(-30), by: "Devi Banerjee"))
            ],
            counts: [.init(family: .gate, warnings: 1), .init(family: .thread, warnings: 1)],
            citations: SampleRadar.citations),
        frame: Sample.frame(Places.warnings, .radar))

    private static func line(
        _ code: Warning.Code, _ account: UInt8, _ name: String, _ sentence: Sentence, _ severity: Warning.Severity,
        move: String, snooze: Snooze? = nil
    ) -> WarningLine {
        WarningLine(
            subject: Warning.Subject(code, organisation: Sample.id(account)), accountName: name,
            finding: Finding(
                sentence, move: move, severity: severity, code: code, organisation: Sample.id(account)),
            rule: code.rule, snooze: snooze)
    }
}
