import KenDomain

extension HubSpot {
    /// Companies: a customer in the life cycle is an account, a partner by type a channel partner, all others prospects.
    static let companies = TableLayout(
        source: "hubspot.company", name: "HubSpot companies", rank: 1,
        columns: [
            (.id, ["recordid", "recordidcompany", "hsobjectid", "companyid", "id"]),
            (.isDeleted, deletion),
            (.createdOn, ["createdate", "createddate", "createdat"]),
            (.organisationName, ["companyname", "name"]),
            (.domain, ["companydomainname", "domain"]),
            (.moreDomains, ["additionaldomains", "hsadditionaldomains"]),
            (.website, ["websiteurl", "website"]),
            (.industry, ["industry"]),
            (.country, ["countryregion", "country"]),
            (.relation, ["lifecyclestage"]),
            (.relationType, ["type"]),
        ],
        signatures: [
            .init(
                form: "list view", all: ["recordid", "companyname"],
                groups: [
                    (
                        1,
                        [
                            "companydomainname", "domain", "websiteurl", "companyowner", "industry", "lifecyclestage",
                            "phonenumber",
                            "createdate",
                        ]
                    )
                ], none: ["firstname", "lastname", "email", "dealname", "ticketname"]),
            .init(
                form: "by property name", all: ["hsobjectid", "name"],
                groups: [(1, ["domain", "industry", "lifecyclestage", "hubspotownerid", "createdate"])],
                none: ["firstname", "dealname"]),
            .init(
                form: "warehouse copy", all: ["propertyname"],
                groups: [
                    (1, ["id", "companyid"]),
                    (
                        2,
                        [
                            "propertydomain", "propertyindustry", "propertycreatedate", "propertyannualrevenue",
                            "propertycity",
                            "propertywebsite", "propertylifecyclestage", "propertydescription",
                        ]
                    ),
                ], none: ["propertyfirstname", "propertydealname", "propertyemail"]),
        ],
        read: readCompany)

    private static func readCompany(_ row: inout TableRow) -> TableLayout.Reading {
        if let (field, reason) = row.reasonToPassOver() { return .skip(field: field, reason: reason) }
        guard let id = row.text(.id).flatMap({ SourceID.cleaned($0) }) else {
            return .skip(field: .id, reason: "no id, or one that a spreadsheet has rounded")
        }
        var organisation = OrganisationDraft()
        organisation.domains = row.domains()
        organisation.name = row.text(.organisationName) ?? organisation.domains.first
        guard organisation.name != nil else {
            return .skip(field: .organisationName, reason: "neither name nor domain")
        }
        organisation.kind = kind(stage: row.text(.relation), type: row.text(.relationType))
        organisation.industry = row.text(.industry)
        organisation.country = row.country()
        let learnedOn = row.day(.createdOn)
        return .drafts([row.draft(id: id, learnedOn: learnedOn, .organisation(organisation))])
    }

    /// What a company is to us by its life-cycle stage and type.
    static func kind(stage: String?, type: String?) -> Attested<Organisation.Kind> {
        let stage = stage?.lowercased()
        let type = type?.lowercased() ?? ""
        if stage == "customer" { return .stated(.account) }
        if stage == "partner" || type.contains("partner") || type.contains("reseller") {
            return .stated(.channelPartner)
        }
        return stage == nil ? .inferred(.prospect, from: "no lifecycle stage in the file") : .stated(.prospect)
    }
}
