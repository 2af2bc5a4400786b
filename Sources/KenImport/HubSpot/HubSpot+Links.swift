import KenDomain

extension HubSpot {
    /// Which company a deal is with.
    static let dealCompanies = links("company")

    /// Who takes part in a deal.
    static let dealContacts = links("contact")

    private static func links(_ other: String) -> TableLayout {
        TableLayout(
            source: "hubspot.deal_\(other)",
            name: "HubSpot links of deals and \(other == "company" ? "companies" : "contacts")",
            rank: 4,
            columns: [
                (.fromID, ["dealid"]), (.toID, ["\(other)id"]), (.isDeleted, deletion),
            ],
            signatures: [
                .init(
                    form: "warehouse copy", all: ["dealid", "\(other)id"],
                    none: ["propertydealname", "dealname", "engagementid", "ticketid"])
            ],
            days: [],
            read: { row in
                row.link(from: { HubSpot.link("deal", $0) }, to: { HubSpot.link(other, $0) }, cleaned: SourceID.cleaned)
            })
    }
}
