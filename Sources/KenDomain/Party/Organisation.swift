/// A company or body we deal with, or our own.
public struct Organisation: Kept {
    public typealias ID = Identifier<Organisation>

    /// What an organisation is to us.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case ownCompany, account, prospect, formerAccount, channelPartner, endCustomer, competitorOfUs
        case competitorOfCustomer, userGroup, other
    }

    public var id: ID
    public var name: String
    public var kind: Attested<Kind>
    /// Mail and web domains, lower case, without `www.`.
    public var domains: [String]
    public var industry: String?
    /// What it makes, in a few words.
    public var makes: String?
    /// To whom it sells, in a few words.
    public var sellsTo: String?
    /// ISO 3166 alpha-2 code.
    public var country: String?
    /// IANA zone, such as `Europe/Oslo`.
    public var zone: String?
    /// Marked by hand as one to look at first.
    public var isKeyCustomer: Bool
    /// The partner through whom it buys, when there is one.
    public var buysThrough: ID?
    /// Where the CRM shows it.
    public var link: String?
    public var standing: Standing

    /// An organisation with the least one knows of it.
    public init(id: ID, name: String, kind: Attested<Kind>, domains: [String] = [], standing: Standing) {
        self.id = id
        self.name = name
        self.kind = kind
        self.domains = domains
        self.isKeyCustomer = false
        self.standing = standing
    }
}
