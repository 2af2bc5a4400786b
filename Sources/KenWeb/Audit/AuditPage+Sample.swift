import Foundation
import KenDomain
import KenVerbs

extension AuditPage {
    /// A changed record, an import, and words that are not the reader's.
    package static let sample = AuditPage(
        view: AuditView(
            input: AuditInput(), lines: [changed, imported, hidden], nextPage: "40", changes: 42,
            kinds: ["organisation", "person"]),
        examined: DoctorView(checks: ["the file is sound", "the chain of 42 changes is whole"], findings: []),
        frame: Sample.frame(Places.audit, nil))

    private static let noon = Instant(milliseconds: Int64(Sample.today.number) * 86_400_000 + 43_200_000)

    private static var changed: AuditLine {
        var line = AuditLine(number: 42, at: noon, who: "owner", verb: "settle promise", cause: "asked")
        (line.kind, line.title, line.act) = ("commitment", "Drawings <of> the shed", "A1")
        line.fields = [.init(name: "settled on", before: nil, after: "20780")]
        return line
    }

    private static var imported: AuditLine {
        var line = AuditLine(number: 41, at: noon, who: "owner", verb: "import", cause: "import")
        line.batches = ["12 people made", "3 organisations made"]
        return line
    }

    private static var hidden: AuditLine {
        var line = AuditLine(number: 40, at: noon, who: "Ines Hoel", verb: "log a conversation", cause: "asked")
        line.kind = "interaction"
        line.isHidden = true
        return line
    }
}
