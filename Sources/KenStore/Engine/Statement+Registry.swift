import KenDomain

extension Statement {
    /// Every statement that both databases must understand.
    package static let all: [Statement] = records + links + queries

    /// Statements that SQLite alone knows, for what no query can do.
    package static let sqliteOnly: [Statement] =
        BackupStatements.all + ExaminationStatements.all + PlannerStatements.all

    private static let records: [Statement] = tables.flatMap { $0.statements }

    private static let tables: [Table] = [
        Organisation.table, Person.table, Affiliation.table, Product.table, PartyRole.table, Interaction.table,
        Claim.table, EvidenceItem.table, Commitment.table, PainReport.table, Issue.table, AccessRequest.table,
        NonDisclosure.table, Deal.table, RevenueFact.table, Potential.table,
    ]

    private static let links: [Statement] = [
        Organisation.links.flatMap { $0.statements }, Person.links.flatMap { $0.statements },
        Interaction.links.flatMap { $0.statements }, Commitment.links.flatMap { $0.statements },
        Deal.links.flatMap { $0.statements },
    ].flatMap { $0 }

    private static let queries: [Statement] = groups.flatMap { $0 }

    private static let groups: [[Statement]] = [
        AccessStatements.all, AliasStatements.all, BlobStatements.all, ChangeStatements.all, DossierStatements.all,
        DueStatements.all, FindingStatements.all, ImportStatements.all, JobStatements.all,
        JudgementStatements.all, MigrationStatements.all, OrganisationKindStatements.all, PartyStatements.all,
        PolicyStatements.all, PortfolioStatements.all, PromiseStatements.all, SettingStatements.all,
        SourceStatements.all,
    ]
}
