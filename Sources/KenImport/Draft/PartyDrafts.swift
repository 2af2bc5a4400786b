public import KenDomain

/// An organisation as a file describes it; nil means the file says nothing.
public struct OrganisationDraft: Hashable, Sendable, Codable {
    public var name: String?
    public var kind: Attested<Organisation.Kind>?
    public var domains: [String] = []
    public var industry: String?
    public var makes: String?
    public var sellsTo: String?
    public var country: String?
    public var zone: String?
    public var isKeyCustomer: Bool?
    public var buysThrough: Link?
    public var link: String?

    /// Nothing known yet.
    public init() {}
}

/// A person as a file describes them, with the place they hold if the row says so.
public struct PersonDraft: Hashable, Sendable, Codable {
    public var name: String?
    public var mails: [String] = []
    public var zone: String?
    public var temperament: String?
    public var wants: String?
    public var leavesOn: Day?
    public var leaveAnnouncedOn: Day?
    /// Their employer; nil when the row names none that can be joined.
    public var organisation: Link?
    public var title: String?
    public var functions: Attested<Set<Function>>?
    public var seniority: Attested<Seniority>?
    /// Whether the source says they are a colleague of ours (owners, users).
    public var isColleague = false
    /// Ids this person had before a merge in the source.
    public var formerIDs: [String] = []

    /// Nothing known yet.
    public init() {}
}

/// A person's place in an organisation, given on its own.
public struct AffiliationDraft: Hashable, Sendable, Codable {
    public var person: Link
    public var organisation: Link
    public var title: String?
    public var functions: Attested<Set<Function>>?
    public var seniority: Attested<Seniority>?
    public var from: Day?
    public var until: Day?

    /// A person's place in an organisation.
    public init(person: Link, organisation: Link) {
        self.person = person
        self.organisation = organisation
    }
}

/// A product of ours.
public struct ProductDraft: Hashable, Sendable, Codable {
    public var name: String
    public var form: Product.Form
    public var coreJob: String?

    /// A product of ours.
    public init(name: String, form: Product.Form, coreJob: String? = nil) {
        self.name = name
        self.form = form
        self.coreJob = coreJob
    }
}

/// A fact about a party.
public struct RoleDraft: Hashable, Sendable, Codable {
    public var party: Link
    /// Whether ``party`` is an organisation.
    public var isOrganisation: Bool
    public var product: Link?
    public var fact: Fact
    public var answer: Attested<Answer>
    public var from: Day?
    public var until: Day?

    /// A fact about a party.
    public init(party: Link, isOrganisation: Bool, product: Link? = nil, fact: Fact, answer: Attested<Answer>) {
        self.party = party
        self.isOrganisation = isOrganisation
        self.product = product
        self.fact = fact
        self.answer = answer
    }
}

/// Two records of one source that belong together.
public struct AssociationDraft: Hashable, Sendable, Codable {
    public var from: Link
    public var to: Link

    /// Two records that belong together.
    public init(from: Link, to: Link) {
        self.from = from
        self.to = to
    }
}
