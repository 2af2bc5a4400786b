import KenDomain

extension HubSpot {
    /// Deals: the stage tells open, won or lost; a stage that is only a number or a code tells nothing.
    static let deals = TableLayout(
        source: "hubspot.deal", name: "HubSpot deals", rank: 3,
        columns: [
            (.id, ["recordid", "recordiddeal", "hsobjectid", "dealid", "id"]),
            (.isDeleted, deletion),
            (.createdOn, ["createdate", "createddate", "createdat"]),
            (.dealName, ["dealname"]),
            (.amount, ["amount"]),
            (.currency, ["currency", "dealcurrencycode", "currencycode"]),
            (.stage, ["dealstage", "dealpipelinestageid", "pipelinestageid", "dealstagelabel"]),
            (.stageEntered, ["dateenteredcurrentstage", "hsdateenteredcurrentstage"]),
            (.closesOn, ["closedate"]),
            (.isClosed, ["hsisclosed", "isclosed", "isdealclosed"]),
            (.isWon, ["hsisclosedwon", "isclosedwon", "iswon"]),
            (.incumbent, ["incumbent", "competitor", "maincompetitor"]),
            (.note, ["dealdescription", "description"]),
            (
                .organisationIDs,
                ["associatedcompanyids", "associatedcompanyidsprimary", "associatedcompanyid", "companyid"]
            ),
            (.personIDs, ["associatedcontactids", "associatedcontactid"]),
        ],
        signatures: [
            .init(
                form: "list view", all: ["recordid", "dealname"],
                groups: [(1, ["dealstage", "pipeline", "amount", "closedate", "dealowner"])]),
            .init(form: "by property name", all: ["hsobjectid", "dealname"]),
            .init(
                form: "warehouse copy", all: ["dealid"],
                groups: [(1, ["propertydealname", "dealpipelinestageid", "propertydealstage"])]),
        ],
        days: [.createdOn, .closesOn, .stageEntered], amounts: [.amount], read: readDeal)

    private static func readDeal(_ row: inout TableRow) -> TableLayout.Reading {
        if let (field, reason) = row.reasonToPassOver() { return .skip(field: field, reason: reason) }
        guard let id = row.text(.id).flatMap({ SourceID.cleaned($0) }) else {
            return .skip(field: .id, reason: "no id, or one that a spreadsheet has rounded")
        }
        guard let name = row.text(.dealName) else { return .skip(field: .dealName, reason: "no name") }
        let companies = row.ids(.organisationIDs)
        var deal = DealDraft(organisation: companies.first.map { link("company", $0) }, name: name)
        row.fill(&deal)
        deal.people = row.ids(.personIDs).map { link("contact", $0) }
        let learnedOn = row.day(.createdOn)
        return .drafts([row.draft(id: id, learnedOn: learnedOn, .deal(deal))])
    }
}
