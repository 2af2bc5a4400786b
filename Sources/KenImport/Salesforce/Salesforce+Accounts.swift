import KenDomain

extension Salesforce {
    /// Accounts: type *Customer* is an account, *Partner* and *Reseller* a channel partner, all others prospects.
    static let accounts = TableLayout(
        source: "salesforce.account", name: "Salesforce accounts", rank: 1,
        columns: [
            (.id, ["id", "accountid", "accountid18", "accountidcasesafe", "casesafeid"]),
            (.isDeleted, ["isdeleted", "fivetrandeleted"]),
            (.mergedInto, ["masterrecordid"]),
            (.createdOn, ["createddate"]),
            (.organisationName, ["accountname", "name"]),
            (.website, ["website"]),
            (.domain, ["domain", "emaildomain"]),
            (.industry, ["industry"]),
            (.country, ["billingcountrycode", "billingcountry", "shippingcountry", "country"]),
            (.relation, ["type", "accounttype"]),
        ],
        signatures: [
            .init(
                form: "object export", all: ["id", "name"],
                groups: [
                    (
                        2,
                        [
                            "masterrecordid", "billingcity", "billingcountry", "billingstate", "billingstreet",
                            "billingpostalcode",
                            "ownerid", "accountsource", "numberofemployees", "annualrevenue", "parentid", "isdeleted",
                            "type", "website",
                            "accountnumber", "createdbyid", "systemmodstamp",
                        ]
                    )
                ],
                none: [
                    "firstname", "lastname", "username", "stagename", "isconverted", "propertyname", "recordid",
                    "email",
                ]),
            .init(
                form: "report", all: ["accountname"],
                groups: [
                    (
                        1,
                        [
                            "accountowner", "billingcity", "billingstateprovince", "billingcountry",
                            "billingzippostalcode", "rating",
                            "parentaccount", "accountsource", "lastactivity", "type", "accountid",
                        ]
                    )
                ], none: ["firstname", "lastname", "opportunityname", "contactname", "email", "fullname"]),
        ],
        read: readAccount)

    private static func readAccount(_ row: inout TableRow) -> TableLayout.Reading {
        if let (field, reason) = row.reasonToPassOver() { return .skip(field: field, reason: reason) }
        var organisation = OrganisationDraft()
        organisation.domains = row.domains()
        organisation.name = row.text(.organisationName) ?? organisation.domains.first
        guard let name = organisation.name else {
            return .skip(field: .organisationName, reason: "neither name nor domain")
        }
        guard let id = row.has(.id) ? row.text(.id).flatMap({ SourceID.salesforce($0) }) : RowID.name(name) else {
            return .skip(field: .id, reason: "no id, or one that a spreadsheet has rounded")
        }
        organisation.kind = kind(type: row.text(.relation))
        organisation.industry = row.text(.industry)
        organisation.country = row.country()
        let learnedOn = row.day(.createdOn)
        return .drafts([row.draft(id: id, learnedOn: learnedOn, .organisation(organisation))])
    }

    /// What an account is to us by its type.
    static func kind(type: String?) -> Attested<Organisation.Kind> {
        guard let type = type?.lowercased() else { return .inferred(.prospect, from: "no account type in the file") }
        if type.hasPrefix("customer") { return .stated(.account) }
        if type.contains("partner") || type.contains("reseller") { return .stated(.channelPartner) }
        return .stated(.prospect)
    }
}
