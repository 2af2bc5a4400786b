public import KenDomain

/// One record as a file describes it, before Ken knows whether it is new: the output of every importer.
public struct Draft: Hashable, Sendable, Codable {
    /// The row it comes from.
    public var origin: Origin
    /// The day the source made it known, when it says so; else the day of the conversation or of the import.
    public var learnedOn: Day?
    /// Who may see it, when the file says so.
    public var visibility: DraftVisibility?
    public var content: Content
    /// Columns no importer reads, kept with the row's provenance under their own headers.
    public var custom: [String: String]

    /// One record as a file describes it.
    public init(
        origin: Origin, learnedOn: Day? = nil, visibility: DraftVisibility? = nil, content: Content,
        custom: [String: String] = [:]
    ) {
        self.origin = origin
        self.learnedOn = learnedOn
        self.visibility = visibility
        self.content = content
        self.custom = custom
    }

    /// Where a draft comes from.
    public struct Origin: Hashable, Sendable, Codable {
        /// System and table, such as `hubspot.contact`, `salesforce.account`, `ken.person`, `calendar.event`.
        public var source: String
        /// Its id there; the same row read twice has the same one.
        public var externalID: String
        /// 1-based line on which the row starts.
        public var line: Int

        /// Where a draft comes from.
        public init(source: String, externalID: String, line: Int) {
            self.source = source
            self.externalID = externalID
            self.line = line
        }
    }

    /// What is described.
    public enum Content: Hashable, Sendable, Codable {
        case organisation(OrganisationDraft)
        case person(PersonDraft)
        case affiliation(AffiliationDraft)
        case product(ProductDraft)
        case role(RoleDraft)
        case endIndustry(EndIndustryDraft)
        case interaction(InteractionDraft)
        case claim(ClaimDraft)
        case evidence(EvidenceDraft)
        case commitment(CommitmentDraft)
        case pain(PainDraft)
        case issue(IssueDraft)
        case accessRequest(AccessRequestDraft)
        case nonDisclosure(NonDisclosureDraft)
        case deal(DealDraft)
        case revenue(RevenueDraft)
        case potential(PotentialDraft)
        case trend(TrendDraft)
        case exposure(ExposureDraft)
        case roadmapItem(RoadmapItemDraft)
        /// How a roadmap item stood before, which is no record of its own.
        case roadmapEdition(RoadmapEditionDraft)
        case competitor(CompetitorDraft)
        case differentiatorCell(DifferentiatorCellDraft)
        case barrierLink(BarrierLinkDraft)
        case stanceObservation(StanceObservationDraft)
        case firstView(FirstViewDraft)
        case headingSetting(HeadingSettingDraft)
        case outlookCall(OutlookCallDraft)
        case admiraltySetting(AdmiraltySettingDraft)
        case resolution(ResolutionDraft)
        case plan(PlanDraft)
        case metric(MetricDraft)
        case mirror(MirrorDraft)
        case need(NeedDraft)
        case feedback(FeedbackDraft)
        /// A warning put off, which is no record of its own.
        case snooze(SnoozeDraft)
        /// A link between two records of the same source, such as a deal and its company.
        case association(AssociationDraft)
        /// Where a record was first imported from, as Ken's own export says.
        case provenance(ProvenanceDraft)
    }
}

/// How a draft names another record: people and organisations join by source id, mail or domain, never by a name;
/// an issue tracker's requester alone may have nothing else.
public enum Link: Hashable, Sendable, Codable {
    /// The id another row of the same system has, such as source `hubspot.company`, id `42`.
    case source(String, String)
    /// A mail address, lower case.
    case mail(String)
    /// A domain, lower case, without `www.`.
    case domain(String)
    /// A person's whole name, which joins only while exactly one person on record bears it.
    case name(String)
}

/// Visibility as a file says it; the circle is named by links.
public enum DraftVisibility: Hashable, Sendable, Codable {
    case open, `internal`, underNDA
    case inConfidence([Link])
}
