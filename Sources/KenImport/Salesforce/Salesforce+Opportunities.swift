import KenDomain

extension Salesforce {
    /// Opportunities: `IsWon` and `IsClosed` tell where they stand, else the stage's words.
    static let opportunities = TableLayout(
        source: "salesforce.opportunity", name: "Salesforce opportunities", rank: 3,
        columns: [
            (.id, ["id", "opportunityid", "opportunityid18"]),
            (.isDeleted, ["isdeleted", "fivetrandeleted"]),
            (.createdOn, ["createddate"]),
            (.dealName, ["opportunityname", "name"]),
            (.amount, ["amount"]),
            (.currency, ["currencyisocode", "opportunitycurrency", "amountcurrency"]),
            (.stage, ["stagename", "stage"]),
            (.stageEntered, ["laststagechangedate", "stageduration"]),
            (.closesOn, ["closedate"]),
            (.isClosed, ["isclosed", "closed"]),
            (.isWon, ["iswon", "won"]),
            (.incumbent, ["maincompetitorsc", "maincompetitors", "competitor"]),
            (.note, ["description"]),
            (.organisationIDs, ["accountid", "accountid18"]),
            (.personIDs, ["contactid"]),
        ],
        signatures: [
            .init(form: "object export", all: ["id", "stagename", "closedate"], none: ["opportunityid"]),
            .init(
                form: "report", all: ["opportunityname"],
                groups: [
                    (1, ["stage", "stagename"]),
                    (1, ["closedate", "amount", "probability", "opportunityowner", "accountname"]),
                ]),
        ],
        days: [.createdOn, .closesOn, .stageEntered], amounts: [.amount], read: readOpportunity)

    private static func readOpportunity(_ row: inout TableRow) -> TableLayout.Reading {
        if let (field, reason) = row.reasonToPassOver() { return .skip(field: field, reason: reason) }
        guard let name = row.text(.dealName) else { return .skip(field: .dealName, reason: "no name") }
        guard let id = row.has(.id) ? row.text(.id).flatMap({ SourceID.salesforce($0) }) : RowID.name(name) else {
            return .skip(field: .id, reason: "no id, or one that a spreadsheet has rounded")
        }
        let account = row.text(.organisationIDs).flatMap { SourceID.salesforce($0) }
        var deal = DealDraft(organisation: account.map { link("account", $0) }, name: name)
        row.fill(&deal)
        deal.people = row.ids(.personIDs).compactMap { SourceID.salesforce($0) }.map { link("contact", $0) }
        let learnedOn = row.day(.createdOn)
        return .drafts([row.draft(id: id, learnedOn: learnedOn, .deal(deal))])
    }
}
